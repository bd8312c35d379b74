"""The picture of all domains around a middle, drawn as vectors from core.geometry."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from reportlab.platypus import Flowable

from cso_assess.core import geometry
from cso_assess.report.typesetting.charts import draw_before, draw_now
from cso_assess.report.typesetting.style import colour, style
from cso_assess.report.typesetting.text import lines, text_width

Size = tuple[float, float]
"""The width and height of a label."""


@dataclass(frozen=True)
class RadarAxis:
    """One domain of a radar; None where a round has no score."""

    label: str
    now: Fraction | None
    before: Fraction | None = None


class Radar(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """Scores of all domains around a middle whose innermost ring is level 1; the dashed line is the round before."""

    _LABEL_WIDTH = 104
    _LABEL_SHARES = (0.25, 0.21, 0.18)
    """How wide a label may be as a share of the whole: the first with which no two of them touch."""

    _LABEL_LINES = 4
    _APART = 6
    """Points that are left between labels beside each other."""

    _GAP = 11

    def __init__(self, axes: Sequence[RadarAxis], levels: int, height: float, language: str) -> None:
        super().__init__()
        self._axes, self._levels, self._language = axes, levels, language
        self.height = height

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The whole width and the height that was asked for."""
        self.width = width
        return width, self.height

    def draw(self) -> None:
        """Draws rings, both rounds and labels in a system of coordinates whose y grows downwards."""
        labels, sizes = self._labels()
        radius, middle = self._fit(sizes)
        self.canv.saveState()
        self.canv.translate(self.width / 2, middle)
        self._draw_rings(radius)
        self._draw_line(radius, [axis.before for axis in self._axes], is_now=False)
        self._draw_line(radius, [axis.now for axis in self._axes], is_now=True)
        for number, (label, size) in enumerate(zip(labels, sizes, strict=True)):
            self._draw_label(number, label, size, radius)
        self._draw_levels(radius)
        self.canv.restoreState()

    def _labels(self) -> tuple[list[list[str]], list[Size]]:
        """The words around the picture in lines, and the room of each: as wide as may be without touching another."""
        labels: list[list[str]] = []
        sizes: list[Size] = []
        for share in self._LABEL_SHARES:
            width = min(self._LABEL_WIDTH, self.width * share)
            labels = [
                lines(axis.label, "note", width, self._LABEL_LINES, language=self._language) or [""]
                for axis in self._axes
            ]
            sizes = [(max(text_width(each, "note") for each in label), 11.0 * len(label)) for label in labels]
            if not self._touch(sizes):
                break
        return labels, sizes

    def _touch(self, sizes: Sequence[Size]) -> bool:
        """Whether a label reaches into the next one."""
        reach = self._fit(sizes)[0] + self._GAP
        boxes = [
            (*geometry.radar_label(number, len(sizes), *size, reach=reach), *size) for number, size in enumerate(sizes)
        ]
        return any(
            min(x + wide, next_x + next_wide) - max(x, next_x) > -self._APART
            and min(y + high, next_y + next_high) > max(y, next_y)
            for (x, y, wide, high), (next_x, next_y, next_wide, next_high) in pairwise([*boxes, boxes[0]])
        )

    def _fit(self, sizes: Sequence[Size]) -> tuple[float, float]:
        """The radius with which every label stays inside, and the height of the middle."""
        radius = self.height / 2
        while True:
            places = [
                geometry.radar_label(number, len(sizes), *size, reach=radius + self._GAP)
                for number, size in enumerate(sizes)
            ]
            highest = min(y for _, y in places)
            lowest = max(y + size[1] for (_, y), size in zip(places, sizes, strict=True))
            widest = max(max(-x, x + size[0]) for (x, _), size in zip(places, sizes, strict=True))
            if radius < self._GAP or (lowest - highest <= self.height and widest <= self.width / 2):
                return radius, self.height + highest - (self.height - (lowest - highest)) / 2
            radius -= 2

    def _draw_rings(self, radius: float) -> None:
        axes = len(self._axes)
        self.canv.setLineWidth(0.6)
        self.canv.setStrokeColor(colour("handle"))
        for level in range(1, self._levels + 1):
            self._draw_polygon(geometry.radar_ring(level, axes, self._levels), radius, fill=0)
        for x, y in geometry.radar_ring(self._levels, axes, self._levels):
            self.canv.line(0, 0, x * radius, -y * radius)

    def _draw_line(self, radius: float, values: Sequence[Fraction | None], *, is_now: bool) -> None:
        canvas = self.canv
        points = geometry.radar_points(values, self._levels)
        given = [point for point in points if point is not None]
        if is_now and len(given) == len(points):
            canvas.saveState()
            canvas.setFillColor(colour("accent"))
            canvas.setFillAlpha(0.13)
            self._draw_polygon(given, radius, fill=1)
            canvas.restoreState()
        canvas.setStrokeColor(colour("accent" if is_now else "before"))
        canvas.setLineWidth(1.6 if is_now else 1.3)
        canvas.setDash([] if is_now else [4, 2.5])
        for (x, y), (next_x, next_y) in geometry.radar_lines(values, self._levels):
            canvas.line(x * radius, -y * radius, next_x * radius, -next_y * radius)
        canvas.setDash([])
        for x, y in given:
            (draw_now if is_now else draw_before)(canvas, x * radius, -y * radius)

    def _draw_polygon(self, corners: Sequence[geometry.Point], radius: float, *, fill: int) -> None:
        path = self.canv.beginPath()
        path.moveTo(corners[0][0] * radius, -corners[0][1] * radius)
        for x, y in corners[1:]:
            path.lineTo(x * radius, -y * radius)
        path.close()
        self.canv.drawPath(path, stroke=1 - fill, fill=fill)

    def _draw_label(self, number: int, label: Sequence[str], size: tuple[float, float], radius: float) -> None:
        x, y = geometry.radar_label(number, len(self._axes), *size, reach=radius + self._GAP)
        self.canv.setFont(style("note").fontName, style("note").fontSize)
        self.canv.setFillColor(colour("ink"))
        for place, text in enumerate(label):
            self.canv.drawCentredString(x + size[0] / 2, -y - 11 * place - 8.5, text)

    def _draw_levels(self, radius: float) -> None:
        self.canv.setFont(style("label").fontName, 7.5)
        self.canv.setFillColor(colour("muted"))
        for level in range(1, self._levels + 1):
            self.canv.drawString(4.5, geometry.radar_radius(level, self._levels) * radius - 7.5, str(level))
