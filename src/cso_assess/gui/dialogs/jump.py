"""Finds a question of the round by its number or words and goes to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidgetItem, QVBoxLayout, QWidget

from cso_assess.core.keys import search_key
from cso_assess.gui.theme import scaled
from cso_assess.gui.widgets.item_list import ItemList
from cso_assess.gui.widgets.letter_keys import bind_letters


@dataclass(frozen=True, slots=True)
class Destination:
    """A question that can be gone to: its name, what it asks, and how it stands."""

    id: str
    name: str
    question: str
    state: str


class JumpDialog(QDialog):
    """A search line over a list; typing narrows the list, arrows choose, Enter goes there."""

    def __init__(self, destinations: Sequence[Destination], here: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go to a question"))
        bind_letters(self)
        self.chosen = ""
        self._destinations = [(each, search_key(f"{each.name} {each.question}")) for each in destinations]
        self._line, self._list = QLineEdit(self), ItemList(self)
        self._line.setPlaceholderText(self.tr("Number or words"))
        self._line.setAccessibleName(self.tr("Find a question"))
        self._list.setAccessibleName(self.tr("Questions"))
        self._line.textChanged.connect(self._show)
        self._line.installEventFilter(self)
        self._list.itemActivated.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.addWidget(self._line)
        column.addWidget(self._list, 1)
        room = parent.window().size()
        self.resize(min(round(scaled(self, 640)), room.width() - 60), min(round(scaled(self, 520)), room.height() - 60))
        self._show("", here)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the search line work on the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self._list.setCurrentRow(max(0, min(self._list.currentRow() + step, self._list.count() - 1)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self._list.currentItem()
                if item is not None:
                    self._go(item)
                return True
        return super().eventFilter(watched, event)

    def _show(self, text: str, here: str = "") -> None:
        """Lists what fits the words; the question that is shown, or the first, is marked."""
        wanted = search_key(text).split()
        self._list.clear()
        for destination, key in self._destinations:
            if all(word in key for word in wanted):
                item = QListWidgetItem(
                    self.tr("{name} · {state}").format(name=destination.name, state=destination.state), self._list
                )
                item.setData(Qt.ItemDataRole.UserRole, destination.id)
                if destination.id == here:
                    self._list.setCurrentItem(item)
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)

    def _go(self, item: QListWidgetItem) -> None:
        self.chosen = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
