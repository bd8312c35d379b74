"""A list on which digits stay answers: Qt would search for rows that begin with them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cso_assess.gui.digit_keys import digit_of

AROUND = QSize(24, 14)
"""Pixels beside and above the words of a row: its padding, its border, and Qt's own margin."""


class _Wrapping(QStyledItemDelegate):
    """Rows as high as their words need: Qt forgets a style sheet's padding, and cuts the last word."""

    def __init__(self, holder: QListWidget) -> None:
        super().__init__(holder)
        self._holder = holder

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        usual = super().sizeHint(option, index)
        box = 0 if index.data(Qt.ItemDataRole.CheckStateRole) is None else self._holder.fontMetrics().height() + 8
        width = self._holder.viewport().width()
        room = QRect(0, 0, max(width - AROUND.width() - box, 1), 10_000)
        words = self._holder.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data() or ""))
        return QSize(width, max(words.height() + AROUND.height(), usual.height() if box else 0))


class ItemList(QListWidget):
    """Rows that wrap and never scroll sideways; arrows choose, digits go to whoever contains the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Wrapping(self))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        # By rows, a list that ends with a short row after a high one would stop with a gap below.
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if digit_of(event) is None:
            super().keyPressEvent(event)
        else:
            event.ignore()
