"""Scores of all domains around a middle, today and the round before."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import hypot

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cso_assess.core.geometry import (
    LEAST_AXES,
    Point,
    radar_direction,
    radar_label,
    radar_lines,
    radar_points,
    radar_ring,
)
from cso_assess.gui.charts.chart import Chart

LABEL_WIDTHS = (84, 96, 108, 120, 140)
"""Widths at which labels may wrap; the one that leaves most room for the radar is taken."""

GAP = 7

COARSE, FINE = 16, 2
"""Pixels by which a radius is made smaller until labels have room, and then larger again."""

Fit = tuple[float, list[QRectF]]
"""A radius, and where the labels stand around it."""


@dataclass(frozen=True, slots=True)
class RadarAxis:
    """One domain of a radar; None where a round has no score."""

    label: str
    now: Fraction | None
    before: Fraction | None = None


class RadarChart(Chart):
    """A radar whose innermost ring is level 1; the dashed line is the round before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axes: Sequence[RadarAxis] = ()
        self._levels = 4
        self._fitted_for: object = None
        self._found: Fit = (0.0, [])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_values(self, axes: Sequence[RadarAxis], levels: int) -> None:
        """Draws the domains on a scale from 1 to `levels`; hidden when they are too few for an area."""
        self._axes, self._levels = axes, levels
        self._fitted_for = None
        self.setVisible(len(axes) >= LEAST_AXES)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self.scaled(360)), round(self.scaled(300)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._axes:
            return
        painter = self.painter()
        radius, labels = self._fitted()
        highest, lowest = min(box.top() for box in labels), max(box.bottom() for box in labels)
        painter.translate(self.width() / 2, (self.height() - highest - lowest) / 2)
        self._draw_rings(painter, radius)
        self._draw_before(painter, radius)
        self._draw_now(painter, radius)
        self._draw_labels(painter, radius, labels)
        painter.end()

    def _fitted(self) -> Fit:
        """The largest radius and its labels' places; found once for each size of chart and text."""
        wanted = (self.size(), self.font().pixelSize())
        if wanted != self._fitted_for:
            self._fitted_for = wanted
            self._found = max((self._fit(width) for width in LABEL_WIDTHS), key=lambda fit: fit[0])
        return self._found

    def _fit(self, label_width: float) -> Fit:
        """The largest radius with which labels that wrap at a width stay inside and apart, and where they stand."""
        font = self.sized_font("small")
        sizes = [self.text_size(axis.label, font, self.scaled(label_width)) for axis in self._axes]
        most, least = min(self.width(), self.height()) / 2, self.scaled(40)
        radius, boxes = most, self._label_boxes(sizes, most)
        while radius > least and not self._has_room(boxes):
            radius -= COARSE
            boxes = self._label_boxes(sizes, radius)
        while radius + FINE < most and self._has_room(larger := self._label_boxes(sizes, radius + FINE)):
            radius, boxes = radius + FINE, larger
        return radius, boxes

    def _label_boxes(self, sizes: Sequence[QRectF], radius: float) -> list[QRectF]:
        """Where labels stand around the middle: each outside its axis, on the side that the axis points to."""
        return [self._label_box(axis, size, radius) for axis, size in enumerate(sizes)]

    def _label_box(self, axis: int, size: QRectF, radius: float) -> QRectF:
        """The nearest place outside the axis; a label that moves by a length comes no further away than that."""
        wanted = radius + self.scaled(GAP)
        reach = wanted
        while True:
            corner = radar_label(axis, len(self._axes), size.width(), size.height(), reach)
            box = QRectF(QPointF(*corner), size.size())
            lacking = wanted - _distance(box)
            if lacking <= 0:
                return box
            reach += max(lacking, 1)

    def _has_room(self, boxes: Sequence[QRectF]) -> bool:
        high = max(box.bottom() for box in boxes) - min(box.top() for box in boxes)
        wide = 2 * max(max(-box.left(), box.right()) for box in boxes)
        gap = self.scaled(4)
        pairs = zip(boxes, [*boxes[1:], boxes[0]], strict=True)
        apart = not any(box.adjusted(-gap, -gap, gap, gap).intersects(other) for box, other in pairs if box != other)
        return high + gap <= self.height() and wide <= self.width() and apart

    def _draw_rings(self, painter: QPainter, radius: float) -> None:
        painter.setPen(self.pen("line"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        axes = len(self._axes)
        for level in range(1, self._levels + 1):
            painter.drawPolygon(_scaled(radar_ring(level, axes, self._levels), radius))
        for axis in range(axes):
            painter.drawLine(QPointF(), QPointF(*radar_direction(axis, axes)) * radius)

    def _draw_before(self, painter: QPainter, radius: float) -> None:
        pen = self.round_pen("before", self.scaled(1.6))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([4, 2.5])
        painter.setPen(pen)
        for begin, end in radar_lines([axis.before for axis in self._axes], self._levels):
            painter.drawLine(QPointF(*begin) * radius, QPointF(*end) * radius)

    def _draw_now(self, painter: QPainter, radius: float) -> None:
        """The line through the values; it is broken, and not filled, where one is missing."""
        values = [axis.now for axis in self._axes]
        points = [point for point in radar_points(values, self._levels) if point is not None]
        if len(points) == len(values):
            area = self.colour("accent")
            area.setAlphaF(0.14)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(area)
            painter.drawPolygon(_scaled(points, radius))
        painter.setPen(self.round_pen("accent", self.scaled(2)))
        for begin, end in radar_lines(values, self._levels):
            painter.drawLine(QPointF(*begin) * radius, QPointF(*end) * radius)
        for point in points:
            self.draw_now(painter, QPointF(*point) * radius, self.scaled(4))

    def _draw_labels(self, painter: QPainter, radius: float, boxes: Sequence[QRectF]) -> None:
        painter.setFont(self.sized_font("small"))
        painter.setPen(self.colour("ink"))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter)
        for axis, box in zip(self._axes, boxes, strict=True):
            painter.drawText(box.adjusted(-1, 0, 1, 2), flags, axis.label)
        painter.setFont(self.sized_font("tiny"))
        painter.setPen(self.colour("muted"))
        for level in range(1, self._levels + 1):
            at = QPointF(*radar_ring(level, len(self._axes), self._levels)[0]) * radius
            painter.drawText(at + QPointF(self.scaled(4), self.scaled(11)), str(level))


def _distance(box: QRectF) -> float:
    """How far the nearest point of a box is from the middle."""
    x = max(box.left(), -box.right(), 0.0)
    y = max(box.top(), -box.bottom(), 0.0)
    return hypot(x, y)


def _scaled(points: Sequence[Point], radius: float) -> QPolygonF:
    return QPolygonF([QPointF(*point) * radius for point in points])
