"""An area that scrolls up and down, and what lies in it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget


class ScrolledColumn(QWidget):
    """As wide as there is room; so nothing in it need be measured for the width that it would choose for itself."""

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


class ColumnArea(QScrollArea):
    """Keeps the room of its bar, so that what lies in it is as wide with much as with little to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBar(_Bar(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)


class _Bar(QScrollBar):
    """Is seen only when there is something to scroll to."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)
