"""How many people gave which level."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cso_assess.gui.charts.chart import Chart

STEP = 26
"""Pixels from one level to the next, at the usual text size."""


class DistributionBars(Chart):
    """A bar for each level, as high as many people gave it; the level that was agreed on is marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Sequence[int] = ()
        self._agreed: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Sequence[int], agreed: int | None) -> None:
        """Draws the counts from level 1 up."""
        self._counts, self._agreed = counts, agreed
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self.scaled(STEP) * len(self._counts)), round(self.scaled(44)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.painter()
        font = self.sized_font("tiny")
        digits = QFontMetricsF(font).height()
        bottom = self.height() - digits - 1
        most = max(self._counts, default=0) or 1
        step = self.scaled(STEP)
        for place, count in enumerate(self._counts):
            level = place + 1
            painter.setPen(self.pen("handle"))
            painter.drawLine(QPointF(place * step + 2, bottom), QPointF((place + 1) * step - 2, bottom))
            high = (bottom - 2) * count / most
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.colour("accent"))
            painter.drawRect(QRectF(place * step + 4, bottom - high, step - 8, high))
            box = QRectF(place * step, bottom + 1, step, digits)
            if level == self._agreed:
                painter.setBrush(self.colour("pale"))
                painter.drawRoundedRect(box.adjusted(3, 0, -3, 0), 3, 3)
            painter.setFont(self.sized_font("tiny", bold=level == self._agreed))
            painter.setPen(self.colour("ink" if count or level == self._agreed else "muted"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(level))
        painter.end()
