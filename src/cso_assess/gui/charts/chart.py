"""What every chart of the window is."""

from math import hypot

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from cso_assess.gui import flags
from cso_assess.gui.theme import FONT_SIZES, brush, colour, scaled

NO_LINE = QColor(0, 0, 0, 0)
"""For shapes without an outline."""


class Chart(QWidget):
    """A picture that also tells its values in words to people who listen to the screen."""

    def tell(self, name: str, values: str) -> None:
        """Says what the chart shows, and its values."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(values)

    def sized_font(self, size: str, *, bold: bool = False) -> QFont:
        """The window's font in one of the theme's sizes."""
        font = QFont(self.font())
        font.setPixelSize(round(self.font().pixelSize() * FONT_SIZES[size] / FONT_SIZES["text"]))
        font.setBold(bold)
        return font

    def scaled(self, pixels: float) -> float:
        """A length that grows with the text; `pixels` is at the usual text size."""
        return scaled(self, pixels)

    def colour(self, role: str) -> QColor:
        """A colour of the theme."""
        return colour(self, role)

    def pen(self, role: str, width: float = 1) -> QPen:
        """A pen in a colour of the theme."""
        return QPen(self.colour(role), width)

    def round_pen(self, role: str, width: float) -> QPen:
        """A pen in a colour of the theme, with round ends and corners."""
        pen = self.pen(role, width)
        pen.setCapStyle(QtCore.Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(QtCore.Qt.PenJoinStyle.RoundJoin)
        return pen

    def painter(self) -> QPainter:
        """A painter on this chart with smooth lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter

    # What follows fills paths with the palette's own brushes: a first picture does without pens (gui/flags.py).

    def draw_now(self, painter: QPainter, at: QPointF, radius: float) -> None:
        """The full marker of today's value."""
        self._fill_circle(painter, at, radius, "accent")

    def draw_hollow(self, painter: QPainter, at: QPointF, radius: float, role: str) -> None:
        """A hollow marker: the value before, or one that is not final."""
        half = max(1.6, self.scaled(1.6)) / 2
        self._fill_circle(painter, at, radius + half, role)
        self._fill_circle(painter, at, radius - half, "card")

    def draw_band(self, painter: QPainter, start: QPointF, end: QPointF, role: str, width: float) -> None:
        """A broad line."""
        along = end - start
        length = hypot(along.x(), along.y()) or 1
        across = QPointF(-along.y(), along.x()) * (width / 2 / length)
        path = QPainterPath(start + across)
        for corner in (end + across, end - across, start - across):
            path.lineTo(corner)
        painter.fillPath(path, brush(self, role))

    def write(self, painter: QPainter, text: str, font: QFont, role: str, middle: QPointF) -> None:
        """A short text around a point."""
        metrics = QFontMetricsF(font)
        left = middle.x() - metrics.horizontalAdvance(text) / 2
        path = QPainterPath()
        path.addText(round(left), round(middle.y() + (metrics.ascent() - metrics.descent()) / 2), font, text)
        painter.fillPath(path, brush(self, role))

    def _fill_circle(self, painter: QPainter, at: QPointF, radius: float, role: str) -> None:
        path = QPainterPath()
        path.addEllipse(at, radius, radius)
        painter.fillPath(path, brush(self, role))

    def text_size(self, text: str, font: QFont, width: float) -> QRectF:
        """The room that a text takes when it wraps at a width."""
        return QFontMetricsF(font).boundingRect(
            QRectF(0, 0, width, 10_000), flags.WORD_WRAP | flags.ALIGN_HCENTER, text
        )
