"""A plan on a line of time: months above, one bar for each action, and the hours of each week below."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from reportlab.platypus import Flowable

from cso_assess.core.geometry import TimeScale, load_bars, load_height
from cso_assess.report.typesetting.style import colour, style
from cso_assess.report.typesetting.text import line, text_width


@dataclass(frozen=True, slots=True)
class Stretch:
    """The time of an action, and how much of it is done (0 to 1)."""

    start: date
    end: date
    done: float = 0
    is_fixed: bool = False
    is_overdue: bool = False


BAR = 11
"""How thick the bar of an action is, in points."""


def draw_bar(canvas: Any, left: float, bottom: float, wide: float, stretch: Stretch) -> None:
    """A bar: full for what is done, pale for what is left; overdue with a thick outline, fixed with pins."""
    canvas.setFillColor(colour("pale"))
    canvas.setStrokeColor(colour("danger" if stretch.is_overdue else "accent"))
    canvas.setLineWidth(1.4 if stretch.is_overdue else 0.5)
    canvas.roundRect(left, bottom, wide, BAR, min(2.5, wide / 2), stroke=1, fill=1)
    if stretch.done > 0:
        canvas.setFillColor(colour("accent"))
        full = max(wide * min(stretch.done, 1), 1.5)
        canvas.roundRect(left, bottom, full, BAR, min(2.5, full / 2), stroke=0, fill=1)
    if stretch.is_fixed:
        canvas.setFillColor(colour("ink"))
        for x in (left, left + wide - 1.8):
            canvas.rect(x, bottom - 3, 1.8, BAR + 6, stroke=0, fill=1)


def draw_hatched(canvas: Any, left: float, bottom: float, wide: float, high: float) -> None:
    """A part above the hours that there are: hatched, so that it shows without colour."""
    canvas.saveState()
    outline = canvas.beginPath()
    outline.rect(left, bottom, wide, high)
    canvas.clipPath(outline, stroke=0, fill=0)
    canvas.setStrokeColor(colour("danger"))
    canvas.setLineWidth(0.6)
    step = 2.4
    for number in range(int((wide + high) / step) + 1):
        canvas.line(left - high + number * step, bottom, left + number * step, bottom + high)
    canvas.restoreState()


class TimeChart(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """A chart whose width is the time of a plan, so that charts below each other stand in line."""

    def __init__(self, scale: TimeScale, today: date, height: float) -> None:
        super().__init__()
        self._scale, self._today = scale, today
        self.height = height

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The whole width of its column and the height that was asked for."""
        self.width = width
        return width, self.height

    def _draw_months(self) -> None:
        self.canv.setStrokeColor(colour("line"))
        self.canv.setLineWidth(0.5)
        for month in self._scale.months:
            x = self._scale.share(month) * self.width
            self.canv.line(x, 0, x, self.height)

    def _draw_today(self) -> None:
        if self._scale.has(self._today):
            x = self._scale.share(self._today) * self.width
            self.canv.setStrokeColor(colour("before"))
            self.canv.setLineWidth(1.4)
            self.canv.line(x, 0, x, self.height)


class MonthAxis(TimeChart):
    """The names of the months, as many as have room, above them the word for today, below them a tick a week."""

    _CLOSEST = 3
    """Points between ticks; closer ones would be a grey line."""

    def __init__(self, scale: TimeScale, today: date, names: Sequence[str], today_name: str) -> None:
        super().__init__(scale, today, 28)
        self._names, self._today_name = names, today_name

    def draw(self) -> None:
        """Writes the names in the middle of their months."""
        self.canv.setFont(style("note").fontName, 8)
        self.canv.setFillColor(colour("muted"))
        begins = [self._scale.share(month) * self.width for month in self._scale.months]
        free_from = 0.0
        for begin, end, name in zip(begins, [*begins[1:], self.width], self._names, strict=True):
            wide = text_width(name, "note") * 8 / 9
            left = (begin + end - wide) / 2
            if left >= free_from and left + wide <= self.width:
                self.canv.drawString(left, 5, name)
                free_from = left + wide + 4
        self._draw_weeks()
        self._draw_today_name()

    def _draw_weeks(self) -> None:
        week = timedelta(days=7)
        if 7 * self.width / self._scale.days >= self._CLOSEST:
            self.canv.setStrokeColor(colour("handle"))
            self.canv.setLineWidth(0.5)
            for number in range(1, self._scale.days // 7 + 1):
                x = self._scale.share(self._scale.start + number * week) * self.width
                self.canv.line(x, 0, x, 2.5)

    def _draw_today_name(self) -> None:
        if self._scale.has(self._today):
            name = line(self._today_name, "note", self.width)
            half = text_width(name, "label") / 2
            x = min(max(self._scale.share(self._today) * self.width, half), self.width - half)
            self.canv.setFont(style("label").fontName, style("label").fontSize)
            self.canv.setFillColor(colour("ink"))
            self.canv.drawCentredString(x, 18, name)


class ActionBar(TimeChart):
    """The bar of one action: full for what is done, pale for what is left; fixed dates carry pins."""

    def __init__(self, scale: TimeScale, today: date, height: float, stretch: Stretch) -> None:
        super().__init__(scale, today, height)
        self._stretch = stretch

    def draw(self) -> None:
        """Draws the months behind the bar and today over it."""
        self._draw_months()
        self._draw_bar()
        self._draw_today()

    def _draw_bar(self) -> None:
        begin, end = (share * self.width for share in self._scale.span(self._stretch.start, self._stretch.end))
        bottom = (self.height - BAR) / 2
        draw_bar(self.canv, begin + 0.8, bottom, max(end - begin - 1.6, 2.5), self._stretch)


class WeeklyLoad(TimeChart):
    """The hours of each week; the dashed line is what there is, and a hatched part stands above it."""

    def __init__(self, scale: TimeScale, today: date, load: Sequence[Fraction], capacity: Fraction | None) -> None:
        super().__init__(scale, today, 62)
        self._load, self._capacity = load, capacity

    def draw(self) -> None:
        """Draws the months, a bar for each week and the line of the hours that there are."""
        self._draw_months()
        room = self.height - 10
        for bar in load_bars(self._load, self._capacity, self._scale):
            left, wide = bar.begin * self.width + 0.4, (bar.end - bar.begin) * self.width - 0.8
            self.canv.setFillColor(colour("accent", 0.45))
            self.canv.rect(left, 0, wide, bar.inside * room, stroke=0, fill=1)
            if bar.over > 0:
                draw_hatched(self.canv, left, bar.inside * room, wide, bar.over * room)
        self._draw_capacity(room)
        self._draw_today()

    def _draw_capacity(self, room: float) -> None:
        highest = load_height(self._load, self._capacity)
        if self._capacity is None or not highest:
            return
        y = float(self._capacity / highest) * room
        self.canv.setStrokeColor(colour("ink"))
        self.canv.setLineWidth(0.7)
        self.canv.setDash([3, 2])
        self.canv.line(0, y, self.width, y)
        self.canv.setDash([])
