"""A list on which digits stay answers: Qt would search for rows that begin with them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QWidget

from cso_assess.gui.digit_keys import digit_of


class ItemList(QListWidget):
    """Rows that wrap and never scroll sideways; arrows choose, digits go to whoever contains the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if digit_of(event) is None:
            super().keyPressEvent(event)
        else:
            event.ignore()
