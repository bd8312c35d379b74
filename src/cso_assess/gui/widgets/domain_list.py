"""The domains of a round with how far each is answered: a list, or a drop-down where there is little room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from cso_assess.gui.digit_keys import digit_of
from cso_assess.gui.widgets.card_button import CardButton
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.look import set_look


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


class _DomainRow(CardButton):
    """One domain."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.id = ""
        self.setProperty("look", "row")
        self.setCheckable(True)
        self.set_looks("small", "small")
        self.row.setContentsMargins(8, 6, 8, 6)
        self.row.setSpacing(8)
        self._state = Label("", "state", self)
        self._state.setWordWrap(False)
        self._state.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.row.addWidget(self._state)

    def show_domain(self, entry: DomainEntry, *, is_current: bool) -> None:
        self.id = entry.id
        self.setChecked(is_current)
        if self.accessibleName() != entry.title:
            self.say(entry.title)
        set_look(self.heading, look="strong_small" if is_current else "small")
        self._state.setText(self.tr("complete") if entry.is_complete else f"{entry.answered}/{entry.asked}")
        set_look(self._state, tone="accent" if entry.answered else "quiet")
        self.setAccessibleDescription(
            self.tr("{answered} of {asked} answered").format(answered=entry.answered, asked=entry.asked)
        )


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
