"""The schedule around actions whose first and last day a person fixed."""

from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction

from cso_assess.core.assessment import Assessment
from cso_assess.core.plan import Frame, Placed, Schedule, Task
from cso_assess.core.schedule import schedule_for
from cso_assess.core.states import Reason
from tests.builders import MONDAY, assessment, frame, indicator, questionnaire, task


def planned(tasks: Sequence[Task], within: Frame | None = None, round_: Assessment | None = None) -> Schedule:
    return schedule_for(round_ or assessment(), tasks, within or frame())


def placed(plan: Schedule) -> dict[str, Placed]:
    return {each.task.id: each for each in plan.placed}


def days(first: int, last: int) -> tuple[date, date]:
    """Fixed days, counted from the first Monday of the plan."""
    return MONDAY + timedelta(days=first), MONDAY + timedelta(days=last)


def enabling(level: int = 1) -> Assessment:
    return assessment(questionnaire({"a": [indicator("x", enables=("y",)), "y"]}), {"x": level, "y": 1})


def test_fixed_actions_are_placed_before_all_others_and_never_moved() -> None:
    tasks = [task("first", hours=40), task("fixed", hours=10, fixed=days(0, 6))]
    plan = planned(tasks, frame(hours_per_week=10))
    assert [each.task.id for each in plan.placed] == ["fixed", "first"]
    assert (placed(plan)["fixed"].start, placed(plan)["fixed"].end) == days(0, 6)
    # 10 hours a week for four weeks, the first of which is taken.
    assert placed(plan)["first"].start == MONDAY + timedelta(days=7)


def test_their_hours_spread_evenly_over_their_days_count_in_the_weeks_those_days_fall_in() -> None:
    # Saturday of week 0 to Tuesday of week 2: 2 + 7 + 2 = 11 days, 22 hours, 2 a day.
    plan = planned([task("t", hours=22, fixed=days(5, 15))])
    assert plan.load[:4] == (4, 14, 4, 0)


def test_hours_that_do_not_divide_stay_exact() -> None:
    # 10 hours over three days, one of them in week 0.
    plan = planned([task("t", hours=10, fixed=days(6, 8))])
    assert plan.load[:3] == (Fraction(10, 3), Fraction(20, 3), 0)


def test_days_before_the_start_and_beyond_the_horizon_count_in_no_week() -> None:
    # 14 days, 7 of them before the start: half of the hours fall in week 0.
    assert planned([task("t", hours=14, fixed=days(-7, 6))]).load[:2] == (7, 0)
    # A month has four weeks; 7 of 14 days fall in the last of them.
    assert planned([task("t", hours=14, fixed=days(21, 34))], frame(months=1)).load == (0, 0, 0, 7)
    assert set(planned([task("t", hours=14, fixed=days(-30, -20))]).load) == {0}
    assert set(planned([task("t", hours=14, fixed=days(400, 420))]).load) == {0}


def test_their_hours_count_beyond_the_capacity() -> None:
    tasks = [task("t", hours=70, fixed=days(0, 6)), task("u", hours=5, weeks=1), task("v", hours=0, weeks=1)]
    plan = planned(tasks, frame(hours_per_week=10))
    assert plan.load[:2] == (70, 5)
    # No room beside an overload, but 0 hours always has room.
    assert placed(plan)["u"].start == MONDAY + timedelta(days=7)
    assert placed(plan)["v"].start == MONDAY


def test_their_cost_counts_whole_even_beyond_the_budget() -> None:
    tasks = [task("u", cost=400), task("t", cost=700, fixed=days(-20, -10)), task("v", cost=300), task("w", cost=0)]
    plan = planned(tasks, frame(budget=1000))
    assert [each.task.id for each in plan.placed] == ["t", "v", "w"]
    overloaded = planned(
        [task("t", cost=1700, fixed=days(0, 0)), task("u", cost=1), task("w", cost=0)], frame(budget=1000)
    )
    assert [each.task.id for each in overloaded.placed] == ["t", "w"]
    assert [(each.task.id, each.reason) for each in overloaded.later] == [("u", Reason.BUDGET)]


def test_capacity_and_budget_of_0_do_not_keep_a_fixed_action_out() -> None:
    plan = planned([task("t", hours=7, cost=7, fixed=days(0, 6))], frame(hours_per_week=0, budget=0))
    assert [each.task.id for each in plan.placed] == ["t"]
    assert plan.load[0] == 7


def test_two_fixed_actions_may_share_a_week_beyond_its_capacity() -> None:
    tasks = [task("s", hours=10, fixed=days(0, 6)), task("t", hours=10, fixed=days(0, 6))]
    assert planned(tasks, frame(hours_per_week=10)).load[:2] == (20, 0)


def test_they_ignore_what_they_would_come_after() -> None:
    round_ = enabling()
    tasks = [task("x:2", indicator="x", to=2, weeks=10), task("y:2", indicator="y", to=2, fixed=days(0, 6))]
    fixed = placed(planned(tasks, None, round_))["y:2"]
    assert ((fixed.start, fixed.end), fixed.after) == (days(0, 6), ())


def test_they_are_placed_though_what_they_would_come_after_went_to_later() -> None:
    tasks = [task("x:2", indicator="x", to=2, weeks=99), task("y:2", indicator="y", to=2, fixed=days(0, 6))]
    plan = planned(tasks, None, enabling())
    assert ([each.task.id for each in plan.placed], [each.task.id for each in plan.later]) == (["y:2"], ["x:2"])


def follower_of(fixed: tuple[date, date]) -> date:
    """When an action starts that comes after a fixed one."""
    tasks = [task("x:2", indicator="x", to=2, fixed=fixed), task("y:2", indicator="y", to=2)]
    found = placed(planned(tasks, None, enabling()))["y:2"]
    assert found.after == ("x:2",)
    return found.start


def test_what_comes_after_a_fixed_action_starts_in_the_first_week_that_begins_after_its_last_day() -> None:
    next_monday = MONDAY + timedelta(days=7)
    assert follower_of(days(0, 0)) == next_monday
    assert follower_of(days(0, 6)) == next_monday
    assert follower_of(days(0, 7)) == next_monday + timedelta(days=7)
    # A last day before the start delays nothing.
    assert follower_of(days(-9, -1)) == MONDAY
    assert follower_of(days(-90, -60)) == MONDAY


def test_an_action_comes_after_a_fixed_one_below_it_wherever_that_stands_in_the_list() -> None:
    fixed = task("x:3", indicator="x", to=3, fixed=days(0, 9))
    above = task("x:4", indicator="x", to=4)
    for tasks in ([fixed, above], [above, fixed]):
        found = placed(planned(tasks, None, enabling(2)))["x:4"]
        assert (found.after, found.start) == (("x:3",), MONDAY + timedelta(days=14))


def test_a_fixed_action_of_an_indicator_that_stands_later_delays_nothing() -> None:
    tasks = [task("y:2", indicator="y", to=2), task("x:2", indicator="x", to=2, fixed=days(0, 9))]
    found = placed(planned(tasks, None, enabling()))["y:2"]
    assert (found.after, found.start) == ((), MONDAY)


def test_a_fixed_action_beyond_the_horizon_sends_what_comes_after_it_to_later() -> None:
    tasks = [task("x:2", indicator="x", to=2, fixed=days(0, 500)), task("y:2", indicator="y", to=2, weeks=1)]
    plan = planned(tasks, None, enabling())
    assert [(each.task.id, each.reason) for each in plan.later] == [("y:2", Reason.HORIZON)]
