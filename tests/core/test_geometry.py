"""Where things stand in a chart: shares of a length, points on a circle, days on a line."""

from datetime import date
from fractions import Fraction
from math import hypot, isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cso_assess.core import geometry
from cso_assess.core.calendar import monday_after
from cso_assess.core.geometry import LoadBar, TimeScale
from cso_assess.core.plan import Action, Frame

MONDAY = date(2026, 1, 5)
scales = st.integers(2, 7)


def near(point: tuple[float, float], x: float, y: float) -> bool:
    return isclose(point[0], x, abs_tol=1e-9) and isclose(point[1], y, abs_tol=1e-9)


@pytest.mark.parametrize(("level", "levels", "share"), [(1, 4, 0), (4, 4, 1), (Fraction(5, 2), 4, 0.5), (2, 7, 1 / 6)])
def test_a_scale_runs_from_one_to_the_highest_level(level: Fraction, levels: int, share: float) -> None:
    assert geometry.level_share(level, levels) == pytest.approx(share)


def test_a_trend_runs_from_left_to_right_and_higher_is_further_up() -> None:
    assert geometry.trend_places([1, None, 4], 4) == ((0, 1), None, (1, 0))


def test_the_only_round_of_a_trend_stands_in_the_middle() -> None:
    assert geometry.trend_places([4], 4) == ((0.5, 0),)
    assert geometry.trend_places([], 4) == ()


def test_the_first_axis_points_up_and_the_others_follow_clockwise() -> None:
    assert near(geometry.radar_direction(0, 4), 0, -1)
    assert near(geometry.radar_direction(1, 4), 1, 0)


def test_the_innermost_ring_of_a_radar_is_level_one() -> None:
    assert geometry.radar_radius(1, 4) == geometry.INNER_RING
    assert geometry.radar_radius(4, 4) == 1


def test_a_ring_has_a_corner_on_each_axis() -> None:
    ring = geometry.radar_ring(4, 9, 4)
    assert len(ring) == 9
    assert all(isclose(hypot(*corner), 1) for corner in ring)
    assert near(ring[0], 0, -1)


def test_a_missing_value_takes_its_two_lines_out_of_a_radar() -> None:
    whole = geometry.radar_lines([1, 2, 3, 4], 4)
    broken = geometry.radar_lines([1, None, 3, 4], 4)
    assert len(whole) == 4
    assert len(broken) == 2
    assert set(broken) < set(whole)


def test_points_of_a_radar_keep_the_places_of_missing_values() -> None:
    points = geometry.radar_points([4, None, 1], 4)
    assert points[1] is None
    assert points[0] is not None
    assert near(points[0], 0, -1)


def test_labels_stand_outside_their_axes() -> None:
    left, top = geometry.radar_label(0, 4, width=20, height=10, reach=50)
    assert (left, top + 10) == pytest.approx((-10, -50)), "above the top axis, in its middle"
    assert near(geometry.radar_label(1, 4, width=20, height=10, reach=50), 50, -5)
    assert near(geometry.radar_label(3, 4, width=20, height=10, reach=50), -70, -5)


@given(st.integers(1, 7), scales, st.integers(3, 20), st.integers(0, 19))
def test_no_level_lies_outside_the_highest_ring(level: int, levels: int, axes: int, axis: int) -> None:
    point = geometry.radar_point(axis % axes, axes, min(level, levels), levels)
    assert geometry.INNER_RING - 1e-9 <= hypot(*point) <= 1 + 1e-9


def test_a_plan_of_a_year_is_a_line_from_its_first_day_to_the_day_after_its_last() -> None:
    scale = TimeScale.of(Frame(MONDAY, 12))
    assert (scale.start, scale.end) == (MONDAY, date(2027, 1, 5))
    assert scale.share(MONDAY) == 0
    assert scale.share(date(2027, 1, 5)) == 1
    assert scale.has(date(2027, 1, 4))
    assert not scale.has(date(2027, 1, 5))


def test_an_action_takes_its_last_day_whole() -> None:
    scale = TimeScale(MONDAY, date(2026, 1, 15))
    assert scale.span(MONDAY, MONDAY) == (0, 0.1)


def test_what_is_outside_a_plan_is_cut_to_it() -> None:
    scale = TimeScale.of(Frame(MONDAY, 1))
    assert scale.span(date(2025, 1, 1), date(2027, 1, 1)) == (0, 1)
    assert scale.span(date(2027, 1, 1), date(2027, 2, 1)) == (1, 1)


def test_a_fixed_action_on_the_last_day_that_there_is_can_be_drawn() -> None:
    assert TimeScale.of(Frame(MONDAY, 12)).span(date.max, date.max) == (1, 1)


def test_months_begin_with_the_first_day_of_the_plan() -> None:
    months = TimeScale(date(2026, 11, 16), date(2027, 2, 1)).months
    assert months == (date(2026, 11, 16), date(2026, 12, 1), date(2027, 1, 1))


def test_a_plan_of_no_months_has_a_line_too() -> None:
    scale = TimeScale.of(Frame(MONDAY, 0))
    assert scale.share(MONDAY) == 0
    assert scale.months == (MONDAY,)
    assert geometry.weekly_load([Action("a", start=MONDAY, end=MONDAY)], Frame(MONDAY, 0)) == ()


def test_hours_are_spread_over_the_days_of_an_action() -> None:
    action = Action("a", hours=Fraction(14), start=date(2026, 1, 8), end=date(2026, 1, 14))
    load = geometry.weekly_load([action], Frame(MONDAY, 1))
    assert load == (8, 6, 0, 0), "four days of the first week and three of the second, two hours each"


def test_actions_without_dates_weigh_nothing() -> None:
    assert sum(geometry.weekly_load([Action("a", hours=Fraction(14))], Frame(MONDAY, 1))) == 0


@given(st.dates(date(2026, 1, 5), date(2026, 12, 27)), st.integers(0, 7), st.integers(0, 500))
def test_a_plan_holds_all_hours_of_the_actions_inside_it(first: date, length: int, hours: int) -> None:
    frame = Frame(MONDAY, 13)
    last = date.fromordinal(min(first.toordinal() + length, monday_after(first).toordinal() + 6))
    load = geometry.weekly_load([Action("a", hours=Fraction(hours), start=first, end=last)], frame)
    assert sum(load) == hours


def test_hours_above_those_that_there_are_stand_on_top() -> None:
    scale = TimeScale(MONDAY, date(2026, 1, 26))
    bars = geometry.load_bars([Fraction(6), Fraction(0), Fraction(12)], Fraction(8), scale)
    assert bars == (LoadBar(0, 1 / 3, 0.5, 0), LoadBar(2 / 3, 1, 8 / 12, 4 / 12))


def test_the_highest_of_hours_and_capacity_fills_the_height() -> None:
    assert geometry.load_height([Fraction(6)], Fraction(24)) == 24
    assert geometry.load_height([Fraction(6)], None) == 6
    assert geometry.load_height([], None) == 0
    assert geometry.load_bars([], None, TimeScale.of(Frame(MONDAY, 1))) == ()


@pytest.mark.parametrize(
    ("place", "right", "down", "beside"),
    [
        ((0, 0), 1, 0, (0, 1)),
        ((0, 2), 1, 0, (0, 2)),
        ((0, 0), -1, 0, (0, 0)),
        ((0, 2), 0, 1, (1, 0)),
        ((1, 0), 0, 1, (2, 0)),
        ((2, 1), 0, -9, (0, 1)),
        ((2, 1), 0, 9, (2, 1)),
    ],
)
def test_arrow_keys_go_to_the_nearest_place_and_stop_at_the_edge(
    place: tuple[int, int], right: int, down: int, beside: tuple[int, int]
) -> None:
    assert geometry.neighbour([3, 1, 2], place, right, down) == beside
