"""What an area scrolls, ending at the same place whether or not there is a bar beside it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

BAR = 12
"""The width of a bar to scroll with, as the window's style has it."""


class WrappedContent(QWidget):
    """As high as its words are at the width that they have, and no higher."""

    def minimumSizeHint(self) -> QSize:
        """How high it must be follows from how wide it is, where words wrap; Qt asks for that besides.

        The least of its own would be that of its narrowest, and so leave room to scroll to nothing.
        """
        least, layout = super().minimumSizeHint(), self.layout()
        return QSize(least.width(), 0) if layout is not None and layout.hasHeightForWidth() else least


class SteadyContent(WrappedContent):
    """The bar stands in the margin at the right, and takes nothing from what stands left of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = BAR

    def set_side(self, pixels: int) -> None:
        """Leaves so much at the right, the bar included."""
        self._side = pixels
        self._hold_side()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold_side()

    def _hold_side(self) -> None:
        layout, viewport = self.layout(), self.parentWidget()
        area = viewport.parentWidget() if viewport is not None else None
        if layout is None or area is None:
            return
        bar = area.width() - self.width()
        margins = layout.contentsMargins()
        margins.setRight(self._side - bar if 0 <= bar <= self._side else self._side)
        layout.setContentsMargins(margins)
