"""Pictures of scores, drawn as vectors from core.geometry; today is solid, the round before dashed or hollow."""

from fractions import Fraction
from typing import Any

from reportlab.platypus import Flowable

from cso_assess.core import geometry
from cso_assess.report.typesetting.style import colour, style
from cso_assess.report.typesetting.text import lines

_MARKER = 3.2
_HOLLOW = 2.8


def draw_now(canvas: Any, x: float, y: float, radius: float = _MARKER) -> None:
    """The full marker of today's value."""
    canvas.setFillColor(colour("accent"))
    canvas.circle(x, y, radius, stroke=0, fill=1)


def draw_before(canvas: Any, x: float, y: float, radius: float = _HOLLOW) -> None:
    """The hollow marker of the value before."""
    canvas.setFillColor(colour("card"))
    canvas.setStrokeColor(colour("before"))
    canvas.setLineWidth(1.2)
    canvas.circle(x, y, radius, stroke=1, fill=1)


class LevelBar(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """A track with a tick at each level: a full marker for today, a hollow one for the round before."""

    def __init__(self, now: Fraction | None, before: Fraction | None, levels: int, height: float = 13) -> None:
        super().__init__()
        self._now, self._before, self._levels = now, before, levels
        self.height = height

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The whole width of its column and the height of a line."""
        self.width = width
        return width, self.height

    def draw(self) -> None:
        """Draws track, ticks and markers."""
        canvas, y = self.canv, self.height / 2
        canvas.setStrokeColor(colour("handle"))
        canvas.setLineWidth(1.6)
        canvas.line(self._x(1), y, self._x(self._levels), y)
        canvas.setLineWidth(0.7)
        for level in range(1, self._levels + 1):
            canvas.line(self._x(level), y - 3.5, self._x(level), y + 3.5)
        if self._now is not None and self._before is not None:
            canvas.setStrokeColor(colour("accent"))
            canvas.setLineWidth(1.6)
            canvas.line(self._x(self._before), y, self._x(self._now), y)
        if self._before is not None:
            draw_before(canvas, self._x(self._before), y)
        if self._now is not None:
            draw_now(canvas, self._x(self._now), y, 3.8)

    def _x(self, level: Fraction | float) -> float:
        return 5 + (self.width - 10) * geometry.level_share(level, self._levels)


class Legend(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """What the two markers of a chart mean."""

    def __init__(self, now: str, before: str = "") -> None:
        super().__init__()
        self._now, self._before = now, before

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The height of as many lines as the words need."""
        self._entries = [(True, lines(self._now, "note", width - 30, 2))]
        if self._before:
            self._entries.append((False, lines(self._before, "note", width - 30, 2)))
        self.width, self.height = width, 12.5 * sum(len(found) for _, found in self._entries)
        return width, self.height

    def draw(self) -> None:
        """Draws a piece of each line with its marker, and its words."""
        canvas, top = self.canv, self.height
        for is_now, found in self._entries:
            y = top - 5.5
            canvas.setStrokeColor(colour("accent" if is_now else "before"))
            canvas.setLineWidth(1.6 if is_now else 1.3)
            canvas.setDash([] if is_now else [4, 2.5])
            canvas.line(0, y, 22, y)
            canvas.setDash([])
            (draw_now if is_now else draw_before)(canvas, 11, y)
            canvas.setFont(style("note").fontName, style("note").fontSize)
            canvas.setFillColor(colour("muted"))
            for text in found:
                canvas.drawString(30, top - 9, text)
                top -= 12.5
