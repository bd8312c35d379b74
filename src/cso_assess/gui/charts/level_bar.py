"""A score on its scale."""

from fractions import Fraction

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cso_assess.core.geometry import level_share
from cso_assess.gui.charts.chart import Chart

MARKER = 6.5
HOLLOW = 4.5


class LevelBar(Chart):
    """A track with a tick at each level: a full marker for today, a hollow one for the round before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: Fraction | float | None = None
        self._before: Fraction | float | None = None
        self._levels = 4
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_values(self, now: Fraction | float | None, before: Fraction | float | None, levels: int) -> None:
        """Draws a score and the one before; None where there is none."""
        self._now, self._before, self._levels = now, before, levels
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self.scaled(154)), round(self.scaled(22)))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.scaled(110)), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.painter()
        painter.setPen(self.round_pen("handle", self.scaled(3)))
        painter.drawLine(self._at(1), self._at(self._levels))
        painter.setPen(self.pen("handle", 1.2))
        for level in range(1, self._levels + 1):
            tick = QPointF(0, self.scaled(7))
            painter.drawLine(self._at(level) - tick, self._at(level) + tick)
        if self._now is not None and self._before is not None:
            pen = self.round_pen("accent", self.scaled(3))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(self._at(self._before), self._at(self._now))
        if self._before is not None:
            self.draw_hollow(painter, self._at(self._before), self.scaled(HOLLOW), "before")
        if self._now is not None:
            self.draw_now(painter, self._at(self._now), self.scaled(MARKER))
        painter.end()

    def _at(self, level: Fraction | float) -> QPointF:
        margin = self.scaled(MARKER) + 1
        return QPointF(margin + (self.width() - 2 * margin) * level_share(level, self._levels), self.height() / 2)
