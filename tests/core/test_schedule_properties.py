"""The schedule: what holds of every plan, checked by brute force and against the oracle."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings

from cso_assess.core.assessment import Assessment
from cso_assess.core.plan import Frame, Placed, Postponed, Schedule, Task
from cso_assess.core.schedule import predecessors, schedule_for
from cso_assess.core.states import Reason
from tests.core import oracle
from tests.core.strategies import plans

Case = tuple[Assessment, tuple[Task, ...], Frame]

examples = settings(max_examples=40)


class Book:
    """Hours of each week and money left, kept action by action as a person with a calendar would."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.horizon = oracle.horizon(frame)
        self.hours = dict.fromkeys(range(self.horizon), Fraction(0))
        self.left = frame.budget

    def enter(self, action: Placed) -> None:
        task = action.task
        if self.left is not None:
            self.left -= task.cost
        days = (action.end - action.start).days + 1
        for day in range(days):
            week = (action.start + timedelta(days=day) - self.frame.start).days // 7
            if week in self.hours:
                self.hours[week] += task.hours / days

    def has_money(self, task: Task) -> bool:
        return self.left is None or task.cost == 0 or task.cost <= self.left

    def has_room(self, task: Task, start: int, weeks: int) -> bool:
        capacity = self.frame.hours_per_week
        if start < 0 or start + weeks > self.horizon:
            return False
        if capacity is None or task.hours == 0:
            return True
        return all(self.hours[week] + task.hours / weeks <= capacity for week in range(start, start + weeks))


def taken_in_order(tasks: tuple[Task, ...], plan: Schedule) -> list[Placed | Postponed]:
    """What became of each action, the fixed ones first, as the schedule takes them."""
    outcome = {each.task.id: each for each in (*plan.placed, *plan.later)}
    return [outcome[task.id] for task in sorted(tasks, key=lambda task: not task.fixed)]


def week_of(action: Placed, frame: Frame) -> int:
    assert (action.start - frame.start).days % 7 == 0
    return (action.start - frame.start).days // 7


@given(plans())
@examples
def test_every_action_is_listed_once_in_the_order_the_rule_took_it(case: Case) -> None:
    round_, tasks, frame = case
    plan = schedule_for(round_, tasks, frame)
    outcome = taken_in_order(tasks, plan)
    assert [each for each in outcome if isinstance(each, Placed)] == list(plan.placed)
    assert [each for each in outcome if isinstance(each, Postponed)] == list(plan.later)
    assert [each.task for each in outcome] == sorted(tasks, key=lambda task: not task.fixed)


@given(plans())
@examples
def test_every_placed_action_takes_the_first_start_that_is_possible(case: Case) -> None:
    round_, tasks, frame = case
    plan = schedule_for(round_, tasks, frame)
    book = Book(frame)
    ends = {each.task.id: each.end for each in plan.placed}
    for each in taken_in_order(tasks, plan):
        if isinstance(each, Postponed):
            continue
        if not each.task.fixed:
            assert book.has_money(each.task)
            begin = week_of(each, frame)
            possible = [
                week
                for week in range(book.horizon)
                if all(frame.start + timedelta(days=7 * week) > ends[other] for other in each.after)
                and book.has_room(each.task, week, each.weeks)
            ]
            assert possible[0] == begin
            assert each.end == each.start + timedelta(days=7 * each.weeks - 1)
        book.enter(each)


@given(plans())
@examples
def test_every_postponed_action_has_the_first_reason_that_holds(case: Case) -> None:
    round_, tasks, frame = case
    plan = schedule_for(round_, tasks, frame)
    book = Book(frame)
    ends = {each.task.id: each.end for each in plan.placed}
    for each in taken_in_order(tasks, plan):
        if isinstance(each, Placed):
            book.enter(each)
            continue
        postponed_before = [other for other in each.after if other not in ends]
        if postponed_before:
            assert each.reason is Reason.AFTER
        elif not book.has_money(each.task):
            assert each.reason is Reason.BUDGET
        else:
            assert each.reason is Reason.HORIZON
            weeks = oracle.weeks_of(each.task, frame.hours_per_week)
            assert not any(
                all(frame.start + timedelta(days=7 * week) > ends[other] for other in each.after)
                and book.has_room(each.task, week, weeks)
                for week in range(book.horizon)
            )


@given(plans())
@examples
def test_capacity_and_budget_hold_for_all_that_can_be_moved(case: Case) -> None:
    round_, tasks, frame = case
    plan = schedule_for(round_, tasks, frame)
    movable = [each for each in plan.placed if not each.task.fixed]
    for action in movable:
        begin = week_of(action, frame)
        for week in range(begin, begin + action.weeks):
            assert frame.hours_per_week is None or not action.task.hours or plan.load[week] <= frame.hours_per_week
    spent = sum(each.task.cost for each in plan.placed)
    if frame.budget is not None and any(each.task.cost for each in movable):
        assert spent <= frame.budget


@given(plans())
@examples
def test_order_holds_for_all_that_can_be_moved(case: Case) -> None:
    round_, tasks, frame = case
    plan = schedule_for(round_, tasks, frame)
    placed = {each.task.id: each for each in plan.placed}
    for each in plan.placed:
        expected = set() if each.task.fixed else oracle.after_of(each.task, tasks, round_)
        assert set(each.after) == expected
        assert all(placed[other].end < each.start for other in each.after)
    for each in plan.later:
        assert set(each.after) == oracle.after_of(each.task, tasks, round_)


@given(plans())
@examples
def test_no_fixed_action_is_moved_and_none_goes_to_later(case: Case) -> None:
    round_, tasks, frame = case
    plan = schedule_for(round_, tasks, frame)
    fixed = {task.id: task.fixed for task in tasks if task.fixed}
    assert {each.task.id: (each.start, each.end) for each in plan.placed if each.task.fixed} == fixed
    assert not any(each.task.fixed for each in plan.later)


@given(plans())
@examples
def test_the_result_is_deterministic(case: Case) -> None:
    round_, tasks, frame = case
    answers = {name: round_.answers[name] for name in reversed(round_.answers)}
    again = schedule_for(replace(round_, answers=answers), list(tasks), replace(frame))
    assert again == schedule_for(round_, tasks, frame)


def check_against_the_oracle(case: Case) -> None:
    round_, tasks, frame = case
    plan = schedule_for(round_, tasks, frame)
    expected = oracle.schedule(tasks, frame, round_)
    assert {each.task.id: (each.start, each.end) for each in plan.placed} == expected["dates"]
    assert {each.task.id: each.reason.value for each in plan.later} == expected["later"]
    assert plan.load == expected["load"]


@given(plans())
@examples
def test_schedules_are_those_of_the_oracle(case: Case) -> None:
    check_against_the_oracle(case)


@pytest.mark.long
@given(plans())
@settings(max_examples=1500)
def test_schedules_are_those_of_the_oracle_in_many_plans(case: Case) -> None:
    check_against_the_oracle(case)


@given(plans())
@examples
def test_predecessors_name_every_action_once_and_never_a_later_one_that_can_be_moved(case: Case) -> None:
    round_, tasks, _ = case
    lowest = [name for name, level in round_.levels.items() if level == 1]
    place = {task.id: number for number, task in enumerate(tasks)}
    movable = {task.id for task in tasks if not task.fixed}
    for name, after in predecessors(tasks, round_.questionnaire, lowest).items():
        assert len(set(after)) == len(after)
        assert all(place[other] < place[name] for other in after if other in movable)
