"""The schedule: what becomes of chosen indicators, and each rule of the scheme, worked by hand."""

from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction

import pytest

from cso_assess.core.assessment import Assessment
from cso_assess.core.plan import Frame, Schedule, Task
from cso_assess.core.questionnaire import Questionnaire
from cso_assess.core.schedule import DEFAULT_TOP, predecessors, schedule, schedule_for, stretched_weeks, tasks_for
from cso_assess.core.states import Reason, State
from tests.builders import MONDAY, Given, assessment, frame, indicator, indicator_text, questionnaire, step, task


def planned(tasks: Sequence[Task], within: Frame | None = None, round_: Assessment | None = None) -> Schedule:
    return schedule_for(round_ or assessment(), tasks, within or frame())


def weeks_of(plan: Schedule) -> dict[str, tuple[int, int]]:
    """The first week and the number of weeks of each placed action."""
    start = plan.frame.start
    return {each.task.id: ((each.start - start).days // 7, each.weeks) for each in plan.placed}


def later_of(plan: Schedule) -> dict[str, Reason]:
    return {each.task.id: each.reason for each in plan.later}


# ---- from indicators to actions --------------------------------------------------------------------------------------


def round_of(given: dict[str, Given], *, levels: int = 4) -> Assessment:
    steps = (step(2, hours=8, weeks=3, cost=500), step(3, hours="20.5", weeks=6, cost=0))
    return assessment(questionnaire({"a": [indicator("x", steps=steps), "y", "z"]}, levels=levels), given)


def test_each_chosen_indicator_moves_one_level_up_by_the_questionnaires_step() -> None:
    (found,) = tasks_for(round_of({"x": 2}), ["x"])
    assert (found.indicator, found.from_level, found.to_level) == ("x", 2, 3)
    assert (found.hours, found.weeks, found.cost, found.fixed) == (Fraction("20.5"), 6, 0, None)


def test_people_may_let_an_indicator_move_further_with_one_action_per_level_from_its_lowest() -> None:
    found = tasks_for(round_of({"x": 1, "y": 2}), ["y", "x"], {"x": 4})
    assert [(each.indicator, each.from_level, each.to_level) for each in found] == [
        ("y", 2, 3),
        ("x", 1, 2),
        ("x", 2, 3),
        ("x", 3, 4),
    ]
    assert len({each.id for each in found}) == 4


def test_where_a_step_is_missing_it_is_10_hours_4_weeks_and_cost_0_with_the_next_levels_text_as_title() -> None:
    round_ = round_of({"y": 3})
    (found,) = tasks_for(round_, ["y"])
    assert (found.hours, found.weeks, found.cost) == (10, 4, 0)
    assert indicator_text(round_.questionnaire.indicator("y")).step(4).title == "Level 4 of y"


def test_a_title_comes_from_the_step_where_there_is_one() -> None:
    text = indicator_text(round_of({}).questionnaire.indicator("x"))
    assert (text.step(2).title, text.step(4).title) == ("Step to 2 of x", "Level 4 of x")


def test_an_indicator_that_is_not_scored_or_already_there_gives_no_action() -> None:
    round_ = round_of({"x": 4, "y": State.DONT_KNOW, "z": 2})
    assert tasks_for(round_, ["x", "y", "z"], {"z": 2}) == ()


def test_no_action_leads_beyond_the_highest_level() -> None:
    assert [each.to_level for each in tasks_for(round_of({"y": 2}, levels=3), ["y"], {"y": 9})] == [3]


def test_by_default_the_first_10_of_the_order_are_chosen() -> None:
    assert DEFAULT_TOP == 10


# ---- weeks, hours and the horizon ------------------------------------------------------------------------------------


def test_an_action_starts_on_its_first_weeks_first_day_and_ends_on_its_last_weeks_last_day() -> None:
    start = date(2026, 1, 7)
    (only,) = planned([task("t", weeks=2)], frame(start=start)).placed
    assert (only.start, only.end) == (start, date(2026, 1, 20))


def test_without_capacity_and_budget_everything_starts_at_once() -> None:
    plan = planned([task("s", hours=900, cost=10**6), task("t", hours=900, weeks=1)])
    assert weeks_of(plan) == {"s": (0, 4), "t": (0, 1)}
    # 900 / 4 + 900 in the first week.
    assert plan.load[:5] == (1125, 225, 225, 225, 0)
    assert len(plan.load) == 52


@pytest.mark.parametrize(
    ("hours", "weeks", "capacity", "expected"),
    [
        # 40 / 4 = 10 a week fits 10; 41 / 4 = 10.25 does not: ceil(41 / 10) = 5.
        ("40", 4, "10", 4),
        ("41", 4, "10", 5),
        # 90 / 20 = 4.5
        ("90", 1, "20", 5),
        # 0.3 in tenths: 1 / 0.3 = 3.33...; 0.9 / 0.3 = 3 exactly.
        ("1", 1, "0.3", 4),
        ("0.9", 1, "0.3", 3),
        # less than the capacity: never shortened.
        ("1", 8, "40", 8),
        # at least one week; no limit; nothing to spread.
        ("5", 0, "40", 1),
        ("5", 0, None, 1),
        ("500", 2, None, 2),
        ("0", 3, "1", 3),
        ("10", 4, "0", 4),
    ],
)
def test_an_action_is_stretched_only_when_its_week_is_more_than_the_capacity(
    hours: str, weeks: int, capacity: str | None, expected: int
) -> None:
    assert stretched_weeks(Fraction(hours), weeks, None if capacity is None else Fraction(capacity)) == expected


def test_the_plan_shows_the_stretched_weeks() -> None:
    plan = planned([task("t", hours=41, weeks=4)], frame(hours_per_week=10))
    assert weeks_of(plan) == {"t": (0, 5)}
    # 41 / 5 = 8.2
    assert plan.load[:6] == (*[Fraction("8.2")] * 5, 0)


def test_an_action_takes_the_first_start_at_which_every_one_of_its_weeks_has_room() -> None:
    tasks = [
        task("first", hours=20, weeks=2),  # 10 a week in weeks 0, 1
        task("second", hours=12, weeks=2),  # 6: 10 + 6 > 12, so weeks 2, 3
        task("third", hours=4, weeks=2),  # 2: 10 + 2 fits 12 in weeks 0, 1
        task("fourth", hours=18, weeks=3),  # 6: no room in 0, 1; 6 + 6 fits in 2, 3
        task("fifth", hours="0.1", weeks=1),  # weeks 0 to 3 are full
    ]
    plan = planned(tasks, frame(hours_per_week=12))
    assert weeks_of(plan) == {"first": (0, 2), "second": (2, 2), "third": (0, 2), "fourth": (2, 3), "fifth": (4, 1)}
    assert plan.load[:6] == (12, 12, 12, 12, Fraction("6.1"), 0)


def test_room_is_exact_in_tenths() -> None:
    # 0.1 + 0.2 = 0.3, which floating point denies.
    plan = planned([task("s", hours="0.1", weeks=1), task("t", hours="0.2", weeks=1)], frame(hours_per_week="0.3"))
    assert weeks_of(plan) == {"s": (0, 1), "t": (0, 1)}


def test_an_action_may_slip_into_a_gap_that_is_long_enough() -> None:
    fixed = (MONDAY + timedelta(days=14), MONDAY + timedelta(days=20))
    tasks = [task("fixed", hours=10, fixed=fixed), task("long", hours=30, weeks=3), task("short", hours=20, weeks=2)]
    # Week 2 is full: three weeks fit from week 3, two weeks before it.
    assert weeks_of(planned(tasks, frame(hours_per_week=10))) == {"fixed": (2, 1), "long": (3, 3), "short": (0, 2)}


def test_what_does_not_end_within_the_horizon_goes_to_later() -> None:
    # 5 January to 5 February: 31 days, 4 weeks.
    plan = planned([task("s", weeks=4), task("t", weeks=5), task("u", weeks=1)], frame(months=1))
    assert weeks_of(plan) == {"s": (0, 4), "u": (0, 1)}
    assert later_of(plan) == {"t": Reason.HORIZON}


def test_stretching_may_push_an_action_beyond_the_horizon() -> None:
    # 41 hours at 10 a week take 5 weeks, the horizon has 4.
    assert later_of(planned([task("t", hours=41, weeks=1)], frame(months=1, hours_per_week=10))) == {
        "t": Reason.HORIZON
    }


def test_a_start_on_the_31st_plans_up_to_the_last_day_of_a_shorter_month() -> None:
    # 31 January to 28 February 2026 are 28 days: exactly 4 weeks, the last ends on the 27th.
    plan = planned([task("t", weeks=4), task("u", weeks=5)], frame(start=date(2026, 1, 31), months=1))
    assert [(each.start, each.end) for each in plan.placed] == [(date(2026, 1, 31), date(2026, 2, 27))]
    assert later_of(plan) == {"u": Reason.HORIZON}


def test_with_capacity_0_an_action_that_has_hours_goes_to_later_and_one_without_is_placed() -> None:
    plan = planned([task("s", hours="0.5"), task("t", hours=0)], frame(hours_per_week=0))
    assert (later_of(plan), weeks_of(plan)) == ({"s": Reason.HORIZON}, {"t": (0, 4)})


def test_without_a_single_week_everything_goes_to_later() -> None:
    assert later_of(planned([task("t", hours=0, weeks=0)], frame(months=0))) == {"t": Reason.HORIZON}


# ---- budget ----------------------------------------------------------------------------------------------------------


def test_the_cost_must_fit_in_what_is_left_of_the_budget() -> None:
    tasks = [task("s", cost=600), task("t", cost=500), task("u", cost=400), task("v", cost="0.1"), task("w", cost=0)]
    plan = planned(tasks, frame(budget=1000))
    assert list(weeks_of(plan)) == ["s", "u", "w"]
    assert later_of(plan) == {"t": Reason.BUDGET, "v": Reason.BUDGET}


def test_a_budget_of_0_means_none() -> None:
    plan = planned([task("s", cost=1), task("t", cost=0)], frame(budget=0))
    assert (list(weeks_of(plan)), later_of(plan)) == (["t"], {"s": Reason.BUDGET})


def test_what_goes_to_later_takes_neither_time_nor_money() -> None:
    tasks = [task("s", weeks=99, cost=1000), task("t", cost=2000), task("u", hours=40, cost=1000)]
    plan = planned(tasks, frame(budget=1000, hours_per_week=10))
    assert (weeks_of(plan), later_of(plan)) == ({"u": (0, 4)}, {"s": Reason.HORIZON, "t": Reason.BUDGET})


# ---- what an action comes after --------------------------------------------------------------------------------------


def enabling() -> Questionnaire:
    return questionnaire({"a": [indicator("x", enables=("y",)), indicator("y", enables=("z",)), "z"]})


def afters(tasks: Sequence[Task], of: Questionnaire, lowest: Sequence[str] = ()) -> dict[str, tuple[str, ...]]:
    return {name: after for name, after in predecessors(tasks, of, lowest).items() if after}


def test_an_action_comes_after_the_chosen_action_below_it_on_the_same_indicator() -> None:
    round_ = assessment(enabling(), {"x": 2})
    plan = planned(tasks_for(round_, ["x"], {"x": 4}), None, round_)
    assert weeks_of(plan) == {"x:3": (0, 4), "x:4": (4, 4)}
    assert [each.after for each in plan.placed] == [(), ("x:3",)]


def test_an_action_comes_after_all_actions_of_an_earlier_indicator_at_level_1_that_enables_it() -> None:
    round_ = assessment(enabling(), {"x": 1, "y": 1, "z": 1})
    plan = planned(tasks_for(round_, ["x", "y"], {"x": 3}), None, round_)
    # `after` names them all, and y starts when both have ended.
    assert [(each.task.id, each.after) for each in plan.placed] == [
        ("x:2", ()),
        ("x:3", ("x:2",)),
        ("y:2", ("x:2", "x:3")),
    ]
    assert weeks_of(plan)["y:2"] == (8, 4)


def test_each_action_of_the_enabled_indicator_comes_after_them_and_after_the_one_below_it() -> None:
    round_ = assessment(enabling(), {"x": 1, "y": 1})
    plan = planned(tasks_for(round_, ["x", "y"], {"y": 3}), None, round_)
    assert [each.after for each in plan.placed] == [(), ("x:2",), ("x:2", "y:2")]


@pytest.mark.parametrize(
    ("given", "chosen"),
    [
        ({"x": 2, "y": 1}, ["x", "y"]),  # not scored at level 1
        ({"x": 1, "y": 1}, ["y", "x"]),  # does not stand earlier
        ({"x": 1, "z": 1}, ["x", "z"]),  # enables z only through y
        ({"x": 1, "y": 1}, ["y"]),  # not chosen
    ],
)
def test_otherwise_what_enables_an_action_does_not_delay_it(given: dict[str, Given], chosen: list[str]) -> None:
    round_ = assessment(enabling(), given)
    plan = planned(tasks_for(round_, chosen), None, round_)
    assert all(each.after == () and each.start == MONDAY for each in plan.placed)


def test_in_a_cycle_only_the_indicator_that_stands_earlier_counts() -> None:
    cycle = questionnaire({"a": [indicator("x", enables=("y", "x")), indicator("y", enables=("x",))]})
    tasks = [task("y:2", indicator="y", to=2), task("x:2", indicator="x", to=2)]
    assert afters(tasks, cycle, ["x", "y"]) == {"x:2": ("y:2",)}


def test_an_action_of_ones_own_without_an_indicator_comes_after_nothing() -> None:
    tasks = [task("own"), task("x:2", indicator="x", to=2), task("own too")]
    assert afters(tasks, enabling(), ["x"]) == {}


def test_an_action_waits_for_what_it_comes_after_though_there_would_be_room() -> None:
    round_ = assessment(enabling(), {"x": 1, "y": 1})
    tasks = [task("x:2", indicator="x", to=2, weeks=6), task("y:2", indicator="y", to=2, weeks=1, hours=0)]
    assert weeks_of(planned(tasks, frame(hours_per_week=40), round_)) == {"x:2": (0, 6), "y:2": (6, 1)}


# ---- later -----------------------------------------------------------------------------------------------------------


def test_what_comes_after_something_that_went_to_later_goes_there_too() -> None:
    round_ = assessment(enabling(), {"x": 1, "y": 1, "z": 1})
    tasks = [task("x:2", indicator="x", to=2, cost=9), *tasks_for(round_, ["y", "z"]), task("own", weeks=1)]
    plan = planned(tasks, frame(budget=5), round_)
    assert [(each.task.id, each.reason, each.after) for each in plan.later] == [
        ("x:2", Reason.BUDGET, ()),
        ("y:2", Reason.AFTER, ("x:2",)),
        ("z:2", Reason.AFTER, ("y:2",)),
    ]
    # The actions after them are still tried.
    assert weeks_of(plan) == {"own": (0, 1)}


def test_the_first_reason_that_holds_is_given_of_after_budget_horizon() -> None:
    round_ = assessment(enabling(), {"x": 1, "y": 1})
    endless = task("x:2", indicator="x", to=2, weeks=99)
    beyond_all = task("y:2", indicator="y", to=2, weeks=99, cost=9)
    assert later_of(planned([endless, beyond_all], frame(budget=5), round_)) == {
        "x:2": Reason.HORIZON,
        "y:2": Reason.AFTER,
    }
    assert later_of(planned([beyond_all], frame(budget=5, hours_per_week=0), round_)) == {"y:2": Reason.BUDGET}


def test_an_action_that_waits_too_long_goes_to_later_as_horizon() -> None:
    round_ = assessment(enabling(), {"x": 2})
    # Two times three weeks in a horizon of four.
    tasks = [task("x:3", indicator="x", to=3, weeks=3), task("x:4", indicator="x", to=4, weeks=3)]
    assert later_of(planned(tasks, frame(months=1), round_)) == {"x:4": Reason.HORIZON}


def test_actions_and_later_are_listed_in_the_order_the_rule_took_them() -> None:
    fixed = (MONDAY, MONDAY)
    tasks = [task("s", cost=9), task("t", hours=400), task("u"), task("v", fixed=fixed), task("w", cost=8)]
    plan = planned(tasks, frame(budget=5, hours_per_week=100, months=3))
    assert [each.task.id for each in plan.placed] == ["v", "t", "u"]
    assert [each.task.id for each in plan.later] == ["s", "w"]


def test_half_an_hour_of_capacity_makes_no_room_for_an_hour() -> None:
    tasks = [Task(name, "", None, None, Fraction(1), 1, Fraction(0)) for name in "abc"]
    plan = schedule(tasks, Frame(MONDAY, hours_per_week=Fraction(5, 2)), {task.id: () for task in tasks})
    assert [(each.start - MONDAY).days for each in plan.placed] == [0, 0, 7]
