"""What every chart of the window is."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from cso_assess.gui.theme import FONT_SIZES, colour, scaled


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

    def pen(self, role: str, width: float = 1, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """A pen in a colour of the theme, with round ends."""
        return QPen(self.colour(role), width, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)

    def painter(self) -> QPainter:
        """A painter on this chart with smooth lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter

    def draw_now(self, painter: QPainter, at: QPointF, radius: float) -> None:
        """The full marker of today's value."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour("accent"))
        painter.drawEllipse(at, radius, radius)

    def draw_hollow(self, painter: QPainter, at: QPointF, radius: float, role: str) -> None:
        """A hollow marker: the value before, or one that is not final."""
        painter.setPen(self.pen(role, max(1.6, self.scaled(1.6))))
        painter.setBrush(self.colour("card"))
        painter.drawEllipse(at, radius, radius)

    def text_size(self, text: str, font: QFont, width: float) -> QRectF:
        """The room that a text takes when it wraps at a width."""
        return QFontMetricsF(font).boundingRect(
            QRectF(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter), text
        )
