"""When each action happens: the serial schedule-generation scheme.

Kelley (1963), Kolisch (1996): take the actions in order, give each the first time at which what it comes after
has ended and every week has room.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from math import ceil, floor

from cso_assess.core.assessment import Assessment
from cso_assess.core.calendar import horizon_weeks, week_begin, week_of
from cso_assess.core.numbers import in_units
from cso_assess.core.plan import Frame, Placed, Postponed, Schedule, Task, proposed_id
from cso_assess.core.questionnaire import Questionnaire
from cso_assess.core.states import Reason

DEFAULT_TOP = 10


def tasks_for(
    assessment: Assessment, indicators: Iterable[str], reach: Mapping[str, int] | None = None
) -> tuple[Task, ...]:
    """One task for each level that the chosen indicators move up, each indicator from its lowest level.

    `reach` names the level to be reached by an indicator for which people want more than one level up.
    Indicators that are not scored or already there give none.
    """
    questionnaire = assessment.questionnaire
    reach = reach or {}
    tasks = []
    for chosen in indicators:
        level = assessment.levels.get(chosen)
        if level is None:
            continue
        highest = min(reach.get(chosen, level + 1), questionnaire.levels)
        tasks += [step_task(questionnaire, chosen, to) for to in range(level + 1, highest + 1)]
    return tuple(tasks)


def step_task(questionnaire: Questionnaire, indicator: str, to: int) -> Task:
    """The task of the questionnaire's step that leads an indicator to level `to`."""
    step = questionnaire.indicator(indicator).step(to)
    return Task(
        id=proposed_id(indicator, to),
        indicator=indicator,
        from_level=to - 1,
        to_level=to,
        hours=step.hours,
        weeks=step.weeks,
        cost=step.cost,
    )


def schedule_for(assessment: Assessment, tasks: Sequence[Task], frame: Frame) -> Schedule:
    """The schedule of chosen tasks, in their order, for a round."""
    lowest = frozenset(indicator for indicator, level in assessment.levels.items() if level == 1)
    return schedule(tasks, frame, predecessors(tasks, assessment.questionnaire, lowest))


def predecessors(
    tasks: Sequence[Task], questionnaire: Questionnaire, lowest: Collection[str]
) -> Mapping[str, tuple[str, ...]]:
    """The ids of the tasks that each task comes after, by its id.

    These are the task below it on the same indicator, and all tasks of each indicator that directly enables
    its own, was scored at level 1 (`lowest`) and stands earlier in the order.
    """
    order: dict[str, int] = {}
    for task in tasks:
        if task.indicator:
            order.setdefault(task.indicator, len(order))
    enablers: dict[str, list[str]] = {}
    for indicator, place in order.items():
        if indicator in lowest:
            for enabled in questionnaire.enables.get(indicator, ()):
                if place < order.get(enabled, 0):
                    enablers.setdefault(enabled, []).append(indicator)
    of_indicator: dict[str, list[tuple[int, Task]]] = {}
    for place, task in enumerate(tasks):
        of_indicator.setdefault(task.indicator, []).append((place, task))
    after: dict[str, tuple[str, ...]] = {}
    for place, task in enumerate(tasks):
        before = [_below(task, of_indicator[task.indicator])] if task.indicator else []
        before += [entry for enabler in enablers.get(task.indicator, ()) for entry in of_indicator[enabler]]
        # What a person fixed is placed before all others, wherever it stands.
        taken = sorted(
            (position, other.id) for position, other in filter(None, before) if position < place or other.fixed
        )
        after[task.id] = tuple(other for _, other in taken)
    return after


def schedule(tasks: Sequence[Task], frame: Frame, after: Mapping[str, tuple[str, ...]]) -> Schedule:
    """Places fixed tasks first, then every other at the first time that fits; what does not fit goes to later."""
    calendar = _Calendar(frame, tasks)
    placed: list[Placed] = []
    later: list[Postponed] = []
    for task in tasks:
        if task.fixed:
            placed.append(calendar.fix(task, task.fixed))
    for task in tasks:
        if not task.fixed:
            outcome = calendar.place(task, after[task.id])
            if isinstance(outcome, Placed):
                placed.append(outcome)
            else:
                later.append(outcome)
    return Schedule(frame, tuple(placed), tuple(later), calendar.load())


def stretched_weeks(hours: Fraction, weeks: int, capacity: Fraction | None) -> int:
    """The weeks that a task takes: at least one, and as many as its hours need at that capacity."""
    weeks = max(weeks, 1)
    if not capacity or hours <= capacity * weeks:
        return weeks
    return ceil(hours / capacity)


def _below(task: Task, of_indicator: Iterable[tuple[int, Task]]) -> tuple[int, Task] | None:
    """The nearest of an indicator's tasks that lifts it to a lower level, with its place, if there is one."""
    below = {
        other.to_level: (place, other)
        for place, other in of_indicator
        if other.to_level and task.to_level and other.to_level < task.to_level
    }
    return below[max(below)] if below else None


class _Calendar:
    """The weeks of a plan while they fill up.

    Hours are counted in a unit so small that the share of every task in one of its weeks (of its days, if fixed) is
    a whole number of it: sums stay exact, and comparing them stays cheap.
    """

    def __init__(self, frame: Frame, tasks: Sequence[Task]) -> None:
        self._frame = frame
        self._weeks = horizon_weeks(frame.start, frame.months)
        self._durations = {task.id: _duration(task, frame.hours_per_week) for task in tasks}
        shares, self._unit = in_units([task.hours / self._durations[task.id] for task in tasks])
        self._shares = {task.id: share for task, share in zip(tasks, shares, strict=True)}
        capacity = frame.hours_per_week
        self._capacity = None if capacity is None else floor(capacity * self._unit)
        self._load = [0] * self._weeks
        self._left = frame.budget
        self._ready: dict[str, int] = {}
        self._postponed: set[str] = set()

    def load(self) -> tuple[Fraction, ...]:
        """The hours of each week so far."""
        return tuple(Fraction(hours, self._unit) for hours in self._load)

    def fix(self, task: Task, days: tuple[date, date]) -> Placed:
        """Counts a task on the days that a person fixed, beyond capacity and budget if need be."""
        first, last = days
        start = self._frame.start
        daily = self._shares[task.id]
        for week in range(max(week_of(start, first), 0), min(week_of(start, last) + 1, self._weeks)):
            begin = week_begin(start, week)
            inside = min(last, begin + timedelta(days=6)) - max(first, begin)
            self._load[week] += daily * (inside.days + 1)
        self._pay(task.cost)
        self._ready[task.id] = week_of(start, last) + 1
        return Placed(task, ceil(Fraction(self._durations[task.id], 7)), first, last)

    def place(self, task: Task, after: tuple[str, ...]) -> Placed | Postponed:
        """Gives a task the first time that fits, or the first reason why there is none."""
        if any(other in self._postponed for other in after):
            return self._postpone(task, Reason.AFTER, after)
        if task.cost and self._left is not None and task.cost > self._left:
            return self._postpone(task, Reason.BUDGET, after)
        weeks = self._durations[task.id]
        ready = max((self._ready[other] for other in after), default=0)
        hours = self._shares[task.id]
        week = self._first_room(hours, weeks, max(ready, 0))
        if week is None:
            return self._postpone(task, Reason.HORIZON, after)
        for busy in range(week, week + weeks):
            self._load[busy] += hours
        self._pay(task.cost)
        self._ready[task.id] = week + weeks
        begin = week_begin(self._frame.start, week)
        return Placed(task, weeks, begin, begin + timedelta(days=7 * weeks - 1), after)

    def _first_room(self, hours: int, weeks: int, earliest: int) -> int | None:
        """The first week from `earliest` on from which so many weeks have room for `hours` each."""
        week = earliest
        while week + weeks <= self._weeks:
            if self._capacity is None or not hours:
                return week
            room = self._capacity - hours
            full = next((w for w in range(week + weeks - 1, week - 1, -1) if self._load[w] > room), None)
            if full is None:
                return week
            week = full + 1
        return None

    def _pay(self, cost: Fraction) -> None:
        if self._left is not None:
            self._left -= cost

    def _postpone(self, task: Task, reason: Reason, after: tuple[str, ...]) -> Postponed:
        self._postponed.add(task.id)
        return Postponed(task, reason, after)


def _duration(task: Task, capacity: Fraction | None) -> int:
    """The days of a fixed task, the weeks of any other."""
    if task.fixed:
        first, last = task.fixed
        return (last - first).days + 1
    return stretched_weeks(task.hours, task.weeks, capacity)
