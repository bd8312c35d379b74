"""A list of which any number of rows can be ticked."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from cso_assess.gui.theme import scaled
from cso_assess.gui.widgets.item_list import ItemList

MOST_ROWS = 8
"""How high it is before it scrolls."""

ROW = 34
"""Pixels at 100 % text."""


class CheckList(ItemList):
    """Rows with a box in front; the space bar ticks."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.itemChanged.connect(self.changed)

    @property
    def checked(self) -> tuple[str, ...]:
        """The ids of the ticked rows, in their order."""
        items = [self.item(row) for row in range(self.count())]
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def show_rows(self, names: Mapping[str, str], checked: Collection[str]) -> None:
        """Shows other rows, by their ids, and which of them are ticked."""
        self.blockSignals(True)
        self.clear()
        for id, name in names.items():
            item = QListWidgetItem(name, self)
            item.setData(Qt.ItemDataRole.UserRole, id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if id in checked else Qt.CheckState.Unchecked)
        ticked = (row for row, id in enumerate(names) if id in checked)
        self.setCurrentRow(next(ticked, 0))
        self.blockSignals(False)
        rows = min(max(len(names), 1), MOST_ROWS)
        self.setFixedHeight(round(rows * scaled(self, ROW) + 8))

    def check_all(self, *, is_checked: bool) -> None:
        """Ticks every row, or none."""
        self.blockSignals(True)
        for row in range(self.count()):
            self.item(row).setCheckState(Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.changed.emit()
