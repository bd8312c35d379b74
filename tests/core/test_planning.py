"""Plans: proposed from the order, and arranged again around what people changed."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from cso_assess.core.plan import Action, Plan
from cso_assess.core.planning import (
    against_order,
    arranged,
    default_choice,
    proposal,
    revised,
    with_action,
    without_action,
)
from cso_assess.core.priorities import priorities
from cso_assess.core.schedule import schedule_for, tasks_for
from cso_assess.core.states import Progress, Reason
from tests import builders

STEPS = tuple(builders.step(to, hours=8, weeks=2, cost=100) for to in (2, 3, 4))
THREE = builders.questionnaire(
    {"d": [builders.indicator(id, steps=STEPS) for id in ("one", "two", "three")]}, id="three"
)
ROUND = builders.assessment(THREE, {"one": 1, "two": 2, "three": 3})
START = builders.MONDAY


def proposed(*chosen: str, **frame: builders.Number) -> Plan:
    """A plan of the round with stored ids, each the indicator's name."""
    plan = proposal(ROUND, chosen or ("one", "two", "three"), builders.frame(**frame))
    return replace(plan, id="plan", actions=tuple(replace(a, id=a.indicator) for a in plan.actions))


def days(plan: Plan) -> dict[str, tuple[date | None, date | None]]:
    return {action.id: (action.start, action.end) for action in plan.actions}


def by_id(plan: Plan, id: str) -> Action:
    return next(action for action in plan.actions if action.id == id)


def test_the_default_choice_is_the_beginning_of_the_order() -> None:
    order = tuple(priority.indicator for priority in priorities(ROUND))
    assert default_choice(ROUND) == order
    assert default_choice(ROUND, 2) == order[:2]
    assert default_choice(ROUND, 0) == ()


def test_a_proposal_is_what_the_schedule_says() -> None:
    frame = builders.frame(hours_per_week=3, budget=250)
    plan = proposal(ROUND, ("two", "one", "three"), frame)
    outcome = schedule_for(ROUND, tasks_for(ROUND, ("two", "one", "three")), frame)
    placed = [(p.task.id, p.weeks, p.start, p.end, p.after) for p in outcome.placed]
    assert [(a.id, a.weeks, a.start, a.end, a.after) for a in plan.scheduled] == placed
    assert [(a.id, a.later) for a in plan.later] == [("three:4", Reason.BUDGET)]
    assert (plan.indicators, plan.frame, plan.assessment) == (("two", "one", "three"), frame, "round")


def test_an_indicator_chosen_twice_counts_once() -> None:
    assert proposal(ROUND, ("one", "one"), builders.frame()).indicators == ("one",)


def test_a_stretched_action_remembers_what_was_wished_for() -> None:
    plan = proposed("one", hours_per_week=2)
    assert (plan.actions[0].weeks, plan.actions[0].wished_weeks) == (4, 2)
    relaxed = revised(plan, ROUND, plan.indicators, builders.frame())
    assert (relaxed.actions[0].weeks, relaxed.actions[0].wished_weeks) == (2, None)


def test_what_goes_to_later_has_no_days_and_its_wished_weeks() -> None:
    plan = proposed("one", hours_per_week=Fraction(1, 10), months=1)
    (action,) = plan.actions
    assert (action.later, action.start, action.end, action.weeks) == (Reason.HORIZON, None, None, 2)


def test_what_people_changed_in_an_action_stays_when_the_frame_changes() -> None:
    changed = replace(
        by_id(proposed(), "two"),
        title="Own words",
        do=("first",),
        sign="s",
        help="h",
        harm="x",
        responsible="Кассир",
        hours=Fraction(20),
        weeks=5,
        cost=Fraction(7),
        own_means=False,
    )
    plan = with_action(proposed(), ROUND, changed)
    after = by_id(revised(plan, ROUND, plan.indicators, builders.frame(start=date(2027, 1, 4))), "two")
    moved = replace(changed, start=after.start, end=after.end)
    assert after == moved
    assert after.start == date(2027, 1, 4)


def test_actions_of_indicators_no_longer_chosen_go_and_new_ones_come() -> None:
    plan = proposed("one", "two")
    after = revised(plan, ROUND, ("three", "two"), plan.frame)
    assert after.indicators == ("three", "two")
    assert [action.id for action in after.actions] == ["three:4", "two"]


@pytest.mark.parametrize("status", [s for s in Progress if s is not Progress.NOT_STARTED])
def test_what_was_begun_stays_where_it_is_though_nobody_chooses_it_any_more(status: Progress) -> None:
    begun = replace(by_id(proposed("one", "two"), "one"), status=status)
    plan = with_action(proposed("one", "two"), ROUND, begun)
    after = revised(plan, ROUND, ("two",), builders.frame(start=date(2027, 1, 4)))
    assert days(after)["one"] == (begun.start, begun.end)
    assert days(after)["two"][0] == date(2027, 1, 4)


def test_progress_alone_says_that_an_action_was_begun() -> None:
    assert replace(by_id(proposed(), "one"), progress=1).is_begun
    assert not by_id(proposed(), "one").is_begun


def test_own_actions_stay_and_come_last() -> None:
    own = Action("own", title="Paint the door", hours=Fraction(8), weeks=1)
    plan = with_action(proposed("one"), ROUND, own)
    after = revised(plan, ROUND, ("two", "one"), builders.frame(hours_per_week=8))
    assert [action.id for action in after.actions] == ["two:3", "one", "own"]


def test_a_fixed_action_is_never_moved_and_others_make_room() -> None:
    """Each step needs 4 hours in each of 2 weeks, and there are 4: only one at a time."""
    plan = proposed("one", "two", hours_per_week=4)
    assert days(plan)["one"] == (date(2026, 1, 5), date(2026, 1, 18))
    assert days(plan)["two"] == (date(2026, 1, 19), date(2026, 2, 1))
    fixed = replace(by_id(plan, "two"), fixed=True, start=date(2026, 1, 5), end=date(2026, 1, 18))
    after = with_action(plan, ROUND, fixed)
    assert days(after) == {"two": (date(2026, 1, 5), date(2026, 1, 18)), "one": (date(2026, 1, 19), date(2026, 2, 1))}


def test_days_that_nobody_fixed_are_the_schedules_to_say() -> None:
    moved = replace(by_id(proposed("one"), "one"), start=date(2026, 6, 1), end=date(2026, 6, 14))
    assert days(with_action(proposed("one"), ROUND, moved))["one"] == (date(2026, 1, 5), date(2026, 1, 18))


def test_an_action_that_frees_hours_lets_later_ones_in() -> None:
    plan = proposed("one", "two", months=1, hours_per_week=2)
    assert [(a.id, a.later) for a in plan.later] == [("two", Reason.HORIZON)]
    after = with_action(plan, ROUND, replace(by_id(plan, "one"), hours=Fraction(0)))
    assert after.later == ()


def test_a_second_level_for_an_indicator_comes_after_the_first() -> None:
    further = Action("one-3", "one", 2, 3, hours=Fraction(8), weeks=2)
    after = with_action(proposed("one", "two"), ROUND, further)
    assert [action.id for action in after.actions] == ["one", "one-3", "two"]
    assert by_id(after, "one-3").after == ("one",)
    assert by_id(after, "one-3").start == date(2026, 1, 19)


def test_a_new_action_on_another_indicator_chooses_it() -> None:
    after = with_action(proposed("one"), ROUND, Action("new", "three", 3, 4, hours=Fraction(1)))
    assert after.indicators == ("one", "three")


def test_a_changed_own_action_keeps_its_place_among_the_others() -> None:
    plan = proposed("one")
    for name in ("first", "second"):
        plan = with_action(plan, ROUND, Action(name, title=name))
    after = with_action(plan, ROUND, replace(by_id(plan, "first"), responsible="Нур"))
    assert [action.id for action in after.actions] == ["one", "first", "second"]


def test_an_indicator_without_actions_is_no_longer_chosen() -> None:
    assert without_action(proposed("one", "two"), ROUND, "one").indicators == ("two",)
    further = with_action(proposed("one"), ROUND, Action("one-3", "one", 2, 3))
    assert without_action(further, ROUND, "one-3").indicators == ("one",)


def test_a_chosen_indicator_whose_action_was_removed_gets_its_step_when_chosen_again() -> None:
    removed = without_action(proposed("one", "two"), ROUND, "one")
    assert [action.id for action in revised(removed, ROUND, ("one", "two"), removed.frame).actions] == ["one:2", "two"]


def test_arranging_twice_changes_nothing() -> None:
    plan = proposed(hours_per_week=3, budget=250)
    assert arranged(ROUND, plan.frame, plan.actions) == plan.actions


@pytest.mark.parametrize(
    ("chosen", "against"),
    [
        (["a", "b"], set()),
        ([], set()),
        (["b", "a"], {"b"}),
        (["a", "c"], {"c"}),
        (["c"], {"c"}),
        (["c", "a", "b"], {"c"}),
        (["a", "own"], {"own"}),
        (["a", "b", "c", "own"], {"own"}),
    ],
)
def test_a_choice_is_against_the_order_if_it_passes_over_or_overtakes_a_higher_one(
    chosen: list[str], against: set[str]
) -> None:
    assert against_order(chosen, ["a", "b", "c"]) == against
