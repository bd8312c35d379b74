"""Something to tick, with words beside it that wrap."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from cso_assess.gui.theme import colour, scaled
from cso_assess.gui.widgets.label import LONGEST_LINE
from cso_assess.gui.widgets.shaped_words import ShapedWords

SIDE, GAP = 18, 8
"""Pixels at the usual text size: of the box, and between it and the words."""

TICK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.32))
"""The corners of the tick as shares of the box."""


class TickLine(QCheckBox):
    """A box that grows with the text and is seen on light and on dark ground; a press on its words ticks it too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._words = ""
        self._shapes = ShapedWords()
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def is_ticked(self) -> bool:
        return self.isChecked()

    def text(self) -> str:
        """What it says; the base class must not know, or it would take & for a shortcut."""
        return self._words

    def say(self, text: str) -> None:
        """Shows these words, and says them to people who listen to the screen."""
        self._words = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._shapes.height(self._words, width - self._left, self.font())
        return max(height, self._side + 4)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        line, _ = self._shapes.longest(self._words, self.font())
        width = self._left + min(line, self.fontMetrics().averageCharWidth() * LONGEST_LINE) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()
        _, word = self._shapes.longest(self._words, self.font())
        return QSize(self._left + word + 2, max(self.fontMetrics().height(), self._side + 4))

    def hitButton(self, _place: object) -> bool:
        """All of it is the button."""
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._shapes.forget()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(colour(self, "ink"))
        # The first line stands beside the middle of the box.
        top = max((self._side + 4 - self.fontMetrics().height()) // 2, 0)
        room = QRectF(self._left, top, self.width() - self._left, self.height())
        self._shapes.paint_from_top(painter, self._words, self.font(), room)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        painter.end()

    @property
    def _side(self) -> int:
        return round(scaled(self, SIDE))

    @property
    def _left(self) -> int:
        """Pixels left of the words."""
        return self._side + 4 + GAP

    def _paint_box(self, painter: QPainter) -> None:
        side = self._side
        box = QRectF(2, 2, side, side)
        is_ticked = self.isChecked()
        is_strong = is_ticked or self.hasFocus()
        painter.setPen(QPen(colour(self, "accent" if is_strong else "muted"), 2.4 if self.hasFocus() else 1.4))
        painter.setBrush(colour(self, "accent" if is_ticked else "card"))
        painter.drawRoundedRect(box, 4, 4)
        if is_ticked:
            painter.setPen(QPen(colour(self, "on_accent"), side / 9, c=Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            corners = [QPointF(box.x() + across * side, box.y() + down * side) for across, down in TICK]
            painter.drawPolyline(QPolygonF(corners))
