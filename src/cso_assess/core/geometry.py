"""Where things stand in a chart, without a painter: shares of a length, and points on a circle of radius 1.

Window and documents draw the same charts from these values. Every y grows downwards, as on a screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from math import cos, pi, sin
from typing import TYPE_CHECKING, NamedTuple

from cso_assess.core.calendar import horizon_weeks, months_later, week_begin, week_of

if TYPE_CHECKING:
    from fractions import Fraction

    from cso_assess.core.plan import Action, Frame

    Level = Fraction | float

Point = tuple[float, float]

INNER_RING = 0.12
"""The radius of level 1, as a share of that of the highest level."""

LEAST_AXES = 3
"""With fewer axes a radar has no area; bars say the same better."""


# ---- a scale from 1 to the number of levels ----


def level_share(level: Level, levels: int) -> float:
    """Where a level stands between 1 (0.0) and the highest (1.0)."""
    return (float(level) - 1) / (levels - 1)


def trend_places(scores: Sequence[Level | None], levels: int) -> tuple[Point | None, ...]:
    """The scores of rounds in a square of side 1, oldest at the left; None where a round has no score."""
    last = len(scores) - 1
    return tuple(
        None if score is None else (place / last if last else 0.5, 1 - level_share(score, levels))
        for place, score in enumerate(scores)
    )


# ---- radar ----


def radar_direction(axis: int, axes: int) -> Point:
    """The unit vector of an axis, clockwise from the top."""
    angle = 2 * pi * axis / axes - pi / 2
    return cos(angle), sin(angle)


def radar_radius(level: Level, levels: int) -> float:
    """How far from the middle a level is drawn, as a share of the radius of the highest."""
    return INNER_RING + (1 - INNER_RING) * level_share(level, levels)


def radar_point(axis: int, axes: int, level: Level, levels: int) -> Point:
    """Where a level stands on an axis."""
    x, y = radar_direction(axis, axes)
    radius = radar_radius(level, levels)
    return x * radius, y * radius


def radar_ring(level: Level, axes: int, levels: int) -> tuple[Point, ...]:
    """The corners of the ring of a level."""
    return tuple(radar_point(axis, axes, level, levels) for axis in range(axes))


def radar_points(values: Sequence[Level | None], levels: int) -> tuple[Point | None, ...]:
    """Where the value of each axis stands; None where there is none."""
    axes = len(values)
    return tuple(None if value is None else radar_point(axis, axes, value, levels) for axis, value in enumerate(values))


def radar_lines(values: Sequence[Level | None], levels: int) -> tuple[tuple[Point, Point], ...]:
    """The lines between neighbouring values; where one is missing, both of its lines are."""
    points = radar_points(values, levels)
    around = zip(points, (*points[1:], *points[:1]), strict=True)
    return tuple((point, following) for point, following in around if point is not None and following is not None)


def radar_label(axis: int, axes: int, width: float, height: float, reach: float) -> Point:
    """The left upper corner of a label that stands outside its axis, at `reach` from the middle.

    The label touches that point with the side that looks to the middle, so that no two labels lean on each other.
    """
    x, y = radar_direction(axis, axes)
    return x * reach - width * (1 - x) / 2, y * reach - height * (1 - y) / 2


# ---- buttons in rows, walked by arrow keys ----


def neighbour(sizes: Sequence[int], place: tuple[int, int], right: int, down: int) -> tuple[int, int]:
    """The place (row, column) beside another in rows of unequal length; at the edge the place itself.

    `sizes` are the lengths of the rows, all at least 1; upwards and downwards it goes to the nearest column there is.
    """
    row, column = place
    row = min(max(row + down, 0), len(sizes) - 1)
    return row, min(max(column + right, 0), sizes[row] - 1)


# ---- time ----


class TimeScale(NamedTuple):
    """Days on a line from the first day of a plan (0.0) to the day after its last (1.0)."""

    start: date
    end: date

    @classmethod
    def of(cls, frame: Frame) -> TimeScale:
        return cls(frame.start, months_later(frame.start, frame.months))

    @property
    def days(self) -> int:
        """The number of days, at least one."""
        return max((self.end - self.start).days, 1)

    def has(self, day: date) -> bool:
        return self.start <= day < self.end

    def share(self, day: date) -> float:
        """Where a day begins; below 0 or above 1 outside the plan."""
        return (day - self.start).days / self.days

    def span(self, first: date, last: date) -> tuple[float, float]:
        """Where a stretch of whole days begins and ends, cut to the plan."""
        begin = (first - self.start).days / self.days
        end = ((last - self.start).days + 1) / self.days
        return min(max(begin, 0.0), 1.0), min(max(end, 0.0), 1.0)

    @property
    def months(self) -> tuple[date, ...]:
        """The first day of each calendar month that begins in the plan, and before them the plan's first day."""
        firsts = [self.start]
        while (following := months_later(firsts[-1].replace(day=1), 1)) < self.end:
            firsts.append(following)
        return tuple(firsts)


def weekly_load(actions: Sequence[Action], frame: Frame) -> tuple[Fraction, ...]:
    """The hours of each week of a plan: those of an action spread evenly over its days."""
    from fractions import Fraction

    weeks = max(horizon_weeks(frame.start, frame.months), 0)
    load = [Fraction(0)] * weeks
    for action in actions:
        if action.start is None or action.end is None:
            continue
        daily = action.hours / ((action.end - action.start).days + 1)
        for week in range(max(week_of(frame.start, action.start), 0), weeks):
            begin = week_begin(frame.start, week)
            if begin > action.end:
                break
            days = min(action.end, begin + timedelta(days=6)) - max(action.start, begin)
            load[week] += daily * (days.days + 1)
    return tuple(load)


class LoadBar(NamedTuple):
    """The hours of one week: where it begins and ends on the line of time, and its heights as shares of the highest.

    `inside` is what fits the hours a week that there are, `over` what stands above them.
    """

    begin: float
    end: float
    inside: float
    over: float


def load_bars(load: Sequence[Fraction], capacity: Fraction | None, scale: TimeScale) -> tuple[LoadBar, ...]:
    """A bar for each week that has hours; `capacity` None means unlimited."""
    highest = load_height(load, capacity)
    bars = []
    for week, hours in enumerate(load):
        if hours > 0:
            inside = hours if capacity is None else min(hours, capacity)
            begin, end = 7 * week / scale.days, 7 * (week + 1) / scale.days
            bars.append(LoadBar(begin, min(end, 1.0), float(inside / highest), float((hours - inside) / highest)))
    return tuple(bars)


def load_height(load: Sequence[Fraction], capacity: Fraction | None) -> Fraction:
    """The hours that the full height of the weeks' bars stands for; 0 when there are none."""
    from fractions import Fraction

    return max([*load, capacity or Fraction(0)], default=Fraction(0))
