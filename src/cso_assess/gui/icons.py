"""The program's own icons, drawn in any colour; PT Sans has no arrows, ticks or stars."""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from cso_assess.paths import resource

DIM = 0.3
"""How much is seen of an icon where nothing can be pressed."""


def icon(name: str, colour: QColor, size: int = 20) -> QIcon:
    """The icon resources/icons/NAME.svg in a colour, `size` pixels high, sharp on dense screens too."""
    result = QIcon()
    for ratio in (1, 2):
        result.addPixmap(_pixmap(name, colour, size, ratio))
        # Of its own accord Qt makes white hardly darker.
        result.addPixmap(_pixmap(name, colour, size, ratio, DIM), QIcon.Mode.Disabled)
    return result


def _pixmap(name: str, colour: QColor, size: int, ratio: int, opacity: float = 1) -> QPixmap:
    # Imported here: a home page at full width shows no icon, and a start should not wait for it.
    from PySide6.QtSvg import QSvgRenderer

    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("#000000", colour.name())
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    # A drawing sets its own opacity.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.fillRect(pixmap.rect(), QColor.fromRgbF(0, 0, 0, opacity))
    painter.end()
    return pixmap
