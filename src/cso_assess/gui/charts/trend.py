"""How the overall score, or that of a domain, went from round to round."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cso_assess.core.geometry import level_share
from cso_assess.gui.charts.chart import Chart

ROOM_BELOW = 1.3
"""From this score on there is room for a figure above the names of the rounds."""


class TrendPoint(NamedTuple):
    """A round: what stands under it, its score (None without one) and the score in words; hollow while it is open."""

    label: str
    score: float | None
    text: str
    is_open: bool = False


class TrendChart(Chart):
    """A line from round to round on the scale of the levels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: Sequence[TrendPoint] = ()
        self._levels = 4
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_values(self, points: Sequence[TrendPoint], levels: int) -> None:
        """Draws the rounds, oldest first, on a scale from 1 to `levels`."""
        self._points, self._levels = points, levels
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self.scaled(240)), round(self.scaled(160)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.painter()
        area = self._area()
        self._draw_scale(painter, area)
        places = [self._place(area, index) for index in range(len(self._points))]
        self._draw_line(painter, places)
        for index in range(len(places)):
            self._draw_point(painter, places, index)
        self._draw_labels(painter, area, places)
        painter.end()

    def _area(self) -> QRectF:
        """Where the lines are: room for the levels at the left, half a label at the right, the rounds below."""
        metrics = QFontMetricsF(self.sized_font("tiny"))
        half = max((metrics.horizontalAdvance(point.label) for point in self._points), default=0) / 2
        top, bottom = metrics.height() * 1.6, metrics.height() * 1.7
        return QRectF(self.rect()).adjusted(self.scaled(24), top, -max(half, self.scaled(16)), -bottom)

    def _height(self, area: QRectF, level: float) -> float:
        return area.bottom() - area.height() * level_share(level, self._levels)

    def _place(self, area: QRectF, index: int) -> QPointF:
        """Where a round stands; the first keeps half a label's distance from the levels."""
        first = area.left() + min(self.scaled(24), area.width() / 4)
        count = len(self._points)
        x = first + (area.right() - first) * (index / (count - 1) if count > 1 else 0.5)
        score = self._points[index].score
        return QPointF(x, self._height(area, score if score is not None else 1))

    def _draw_scale(self, painter: QPainter, area: QRectF) -> None:
        font = self.sized_font("tiny")
        for level in range(1, self._levels + 1):
            y = self._height(area, level)
            self.draw_band(painter, QPointF(area.left(), y), QPointF(area.right(), y), "faint", 1)
            self.write(painter, str(level), font, "muted", QPointF(area.left() - self.scaled(12), y))

    def _draw_line(self, painter: QPainter, places: Sequence[QPointF]) -> None:
        scored = [place for place, point in zip(places, self._points, strict=True) if point.score is not None]
        for place, following in pairwise(scored):
            self.draw_band(painter, place, following, "accent", self.scaled(2.4))

    def _draw_point(self, painter: QPainter, places: Sequence[QPointF], index: int) -> None:
        point, place = self._points[index], places[index]
        if point.score is None:
            return
        if point.is_open:
            self.draw_hollow(painter, place, self.scaled(4.5), "accent")
        else:
            self.draw_now(painter, place, self.scaled(4.5))
        down = self.scaled(8 if self._is_below(places, index) else -26)
        middle = QPointF(place.x(), place.y() + down + self.scaled(9))
        self.write(painter, point.text, self.sized_font("tiny"), "ink", middle)

    def _is_below(self, places: Sequence[QPointF], index: int) -> bool:
        """Whether the figure has more room below: in a valley, and where the line would cross it above alone."""
        point = self._points[index]
        if (point.score or 0) < ROOM_BELOW:
            return False
        half = QFontMetricsF(self.sized_font("tiny")).horizontalAdvance(point.text) / 2
        beside = [
            (places[other].y() - places[index].y()) / abs(places[other].x() - places[index].x())
            for other in (index - 1, index + 1)
            if 0 <= other < len(places) and self._points[other].score is not None
        ]
        gap = self.scaled(8)
        crosses_above = any(-slope * half > gap for slope in beside)
        crosses_below = any(slope * half > gap for slope in beside)
        is_valley = len(beside) == 2 and all(slope < 0 for slope in beside)
        return is_valley or (crosses_above and not crosses_below)

    def _draw_labels(self, painter: QPainter, area: QRectF, places: Sequence[QPointF]) -> None:
        """The rounds' labels: as many as stand side by side, the last one always."""
        font = self.sized_font("tiny")
        metrics = QFontMetricsF(font)
        free_until = float("inf")
        for place, point in reversed(list(zip(places, self._points, strict=True))):
            half = metrics.horizontalAdvance(point.label) / 2
            if place.x() + half > free_until:
                continue
            free_until = place.x() - half - self.scaled(8)
            middle = QPointF(place.x(), area.bottom() + self.scaled(6) + metrics.height() / 2)
            self.write(painter, point.label, font, "muted", middle)
