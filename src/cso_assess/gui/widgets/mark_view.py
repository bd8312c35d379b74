"""The paper sheets of a workshop as a grid: a row for each indicator, a column for each participant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cso_assess.core.consensus import Mark, Voices
from cso_assess.core.states import State
from cso_assess.gui.digit_keys import digit_of
from cso_assess.gui.theme import scaled

Index = QModelIndex | QPersistentModelIndex

CELL, LINE = 46, 32
"""Pixels from one participant to the next, and from one indicator to the next, at the usual text size."""

ROOM = 40
"""Pixels that the titles and the scroll bar need beside the words and the marks."""

_SIGNS = {State.DONT_KNOW: "?", State.NOT_APPLICABLE: "–"}
_UNKNOWN_KEY, _NOT_APPLICABLE_KEY = 9, 0


@dataclass(frozen=True, slots=True)
class SheetRow:
    """An indicator that stands on the sheets."""

    indicator: str
    number: str
    title: str


class MarkTable(QAbstractTableModel):
    """The marks as they stand; what is set here is told by the view, and kept by whoever hears of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: Sequence[SheetRow] = ()
        self._has_titles = False
        self._people: Sequence[str] = ()
        self._marks: dict[tuple[str, str], Mark] = {}

    @property
    def titles(self) -> list[str]:
        """What stands before the rows where there is room for it."""
        return [f"{row.number} {row.title}" for row in self._rows]

    def show_titles(self, *, has_titles: bool) -> None:
        """Shows numbers and titles of the indicators, or their numbers alone."""
        if has_titles != self._has_titles:
            self._has_titles = has_titles
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self._rows) - 1)

    def show_voices(self, voices: Voices, rows: Sequence[SheetRow]) -> None:
        """Shows everybody's marks on these indicators."""
        self.beginResetModel()
        self._rows = rows
        self._people = [each.id for each in voices.participants]
        self._marks = {(mark.participant, mark.indicator): mark for mark in voices.marks}
        self.endResetModel()

    def mark_at(self, index: Index, state: State, level: int | None) -> Mark:
        """What a key means at a place; it is shown from now on."""
        mark = Mark(self._people[index.column()], self._rows[index.row()].indicator, state, level)
        self._marks[(mark.participant, mark.indicator)] = mark
        self.dataChanged.emit(index, index)
        return mark

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        mark = self._marks.get((self._people[index.column()], self._rows[index.row()].indicator))
        if role == Qt.ItemDataRole.DisplayRole:
            return _sign(mark)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Sheet {sheet}, {number}: {mark}").format(
                sheet=index.column() + 1, number=self._rows[index.row()].number, mark=self._spoken(mark)
            )
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        is_of_person = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.TextAlignmentRole and not is_of_person:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if is_of_person:
            return str(section + 1)
        return self.titles[section] if self._has_titles else self._rows[section].number

    def _spoken(self, mark: Mark | None) -> str:
        if mark is not None and mark.level is not None:
            return self.tr("level {level}").format(level=mark.level)
        state = State.UNANSWERED if mark is None else mark.state
        return {
            State.DONT_KNOW: self.tr("not known yet"),
            State.NOT_APPLICABLE: self.tr("does not apply"),
        }.get(state, self.tr("no mark yet"))


class MarkView(QTableView):
    """Digits mark and go down; at the end of a sheet the next one begins. Arrows move, Delete takes a mark back."""

    marked = Signal(object)
    """Mark: what was pressed."""
    place_changed = Signal(int, int)
    """The row and the column where the keyboard is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = MarkTable(self)
        self._levels = 0
        self._is_open = True
        self.setModel(self.table)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionsClickable(False)
        self.verticalHeader().setSectionsClickable(False)

    def show_voices(self, voices: Voices, rows: Sequence[SheetRow], *, levels: int, is_open: bool) -> None:
        """Shows everybody's marks; the keyboard stays where it was."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        self._levels, self._is_open = levels, is_open
        self.table.show_voices(voices, rows)
        self.horizontalHeader().setDefaultSectionSize(round(scaled(self, CELL)))
        self.horizontalHeader().setMinimumSectionSize(round(scaled(self, CELL)))
        self.verticalHeader().setDefaultSectionSize(round(scaled(self, LINE)))
        self._fit_titles()
        self.go_to(max(row, 0), max(min(column, self.table.columnCount() - 1), 0))

    def go_to(self, row: int, column: int) -> None:
        """Puts the keyboard on a mark."""
        self.setCurrentIndex(self.table.index(row, column))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.place_changed.emit(current.row(), current.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit, here = digit_of(event), self.currentIndex()
        if not here.isValid() or not self._is_open:
            super().keyPressEvent(event)
        elif digit is not None:
            self._press(digit, here)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on(here)
        elif event.key() == Qt.Key.Key_Backspace:
            self.go_to(max(here.row() - 1, 0), here.column())
        elif event.key() == Qt.Key.Key_Delete:
            self.marked.emit(self.table.mark_at(here, State.UNANSWERED, None))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_titles()

    def _fit_titles(self) -> None:
        """The titles stand before the rows as long as all sheets can be seen beside them."""
        metrics, columns = self.verticalHeader().fontMetrics(), self.table.columnCount()
        widest = max(map(metrics.horizontalAdvance, self.table.titles), default=0)
        needed = widest + columns * self.horizontalHeader().defaultSectionSize() + scaled(self, ROOM)
        self.table.show_titles(has_titles=needed <= self.width())

    def _press(self, digit: int, here: QModelIndex) -> None:
        if 1 <= digit <= self._levels:
            mark = self.table.mark_at(here, State.SCORED, digit)
        elif digit == _UNKNOWN_KEY:
            mark = self.table.mark_at(here, State.DONT_KNOW, None)
        elif digit == _NOT_APPLICABLE_KEY:
            mark = self.table.mark_at(here, State.NOT_APPLICABLE, None)
        else:
            return
        self.marked.emit(mark)
        self._go_on(here)

    def _go_on(self, here: QModelIndex) -> None:
        if here.row() + 1 < self.table.rowCount():
            self.go_to(here.row() + 1, here.column())
        elif here.column() + 1 < self.table.columnCount():
            self.go_to(0, here.column() + 1)


def _sign(mark: Mark | None) -> str:
    if mark is None:
        return ""
    return str(mark.level) if mark.level is not None else _SIGNS.get(mark.state, "")
