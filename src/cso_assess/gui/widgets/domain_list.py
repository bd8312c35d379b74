"""The domains of a round with how far each is answered: a list, or a drop-down where there is little room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from cso_assess.gui.digit_keys import digit_of
from cso_assess.gui.theme import FONT_SIZES, colour, scaled
from cso_assess.gui.widgets.word_button import WordButton

SIDE_MARGIN = 8
"""Pixels at both sides of a row, and between its words."""


@dataclass(frozen=True, slots=True)
class DomainEntry:
    """A domain in the list."""

    id: str
    title: str
    answered: int
    asked: int

    @property
    def is_complete(self) -> bool:
        return self.answered == self.asked


class DomainList(QWidget):
    """One row for each domain."""

    chosen = Signal(str)
    """The id of the domain that was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._rows: list[_DomainRow] = []

    def show_domains(self, entries: Sequence[DomainEntry], current: str) -> None:
        """Shows these domains, one of them as the current one."""
        while len(self._rows) < len(entries):
            row = _DomainRow(self)
            row.clicked.connect(lambda _checked, row=row: self._choose(row))
            self._column.addWidget(row)
            self._rows.append(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(entries))
            if place < len(entries):
                row.show_domain(entries[place], is_current=entries[place].id == current)

    def _choose(self, row: _DomainRow) -> None:
        row.setChecked(not row.isChecked())
        self.chosen.emit(row.id)


class _DomainRow(WordButton):
    """One domain: its name, and at the right how far it is answered."""

    MARGIN = 6

    def __init__(self, parent: QWidget) -> None:
        super().__init__("row", parent)
        self.setCheckable(True)
        self._entry = DomainEntry("", "", 0, 0)
        self._state = ""

    @property
    def id(self) -> str:
        return self._entry.id

    def show_domain(self, entry: DomainEntry, *, is_current: bool) -> None:
        state = self.tr("complete") if entry.is_complete else f"{entry.answered}/{entry.asked}"
        if (entry, is_current, state) == (self._entry, self.isChecked(), self._state):
            return
        is_as_wide = is_current == self.isChecked() and len(state) == len(self._state)
        self._entry, self._state = entry, state
        if is_current != self.isChecked():
            self._shapes.forget()
        self.setChecked(is_current)
        self.say(entry.title)
        self.setAccessibleDescription(
            self.tr("{answered} of {asked} answered").format(answered=entry.answered, asked=entry.asked)
        )
        if is_as_wide:
            self.update()
        else:
            self.measure_again()

    @property
    def _font(self) -> QFont:
        return self._small_font(is_bold=self.isChecked())

    @property
    def _left(self) -> int:
        return SIDE_MARGIN

    @property
    def _right(self) -> int:
        return 2 * SIDE_MARGIN + self._state_width

    @property
    def _state_width(self) -> int:
        return QFontMetrics(self._small_font(is_bold=True)).horizontalAdvance(self._state)

    def _paint_beside(self, painter: QPainter) -> None:
        painter.setFont(self._small_font(is_bold=True))
        painter.setPen(colour(self, "accent" if self._entry.answered else "muted"))
        at_the_right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self.rect().adjusted(0, 0, -SIDE_MARGIN, 0), at_the_right, self._state)

    def _small_font(self, *, is_bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(scaled(self, FONT_SIZES["small"])))
        font.setBold(is_bold)
        return font


class DomainChoice(QComboBox):
    """The same as a drop-down; digits typed on it stay answers."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    def show_domains(self, entries: Sequence[DomainEntry], current: str) -> None:
        """Shows these domains, one of them as the current one."""
        self.clear()
        for entry in entries:
            self.addItem(f"{entry.title} · {entry.answered}/{entry.asked}", entry.id)
        self.setCurrentIndex(self.findData(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if digit_of(event) is None and event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace):
            super().keyPressEvent(event)
        else:
            event.ignore()
