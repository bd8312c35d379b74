"""A plan for a round: proposed from its priorities, and arranged again when people change it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from cso_assess.core.assessment import Assessment
from cso_assess.core.calendar import monday_after
from cso_assess.core.plan import Action, Frame, Placed, Plan, Postponed, Task
from cso_assess.core.priorities import priorities
from cso_assess.core.schedule import DEFAULT_TOP, schedule_for, tasks_for
from cso_assess.errors import UserError, sentence


def default_choice(assessment: Assessment, top: int = DEFAULT_TOP) -> tuple[str, ...]:
    """The first `top` indicators of the order."""
    return tuple(suggested.indicator for suggested in priorities(assessment)[:top])


def against_order(chosen: Sequence[str], order: Sequence[str]) -> frozenset[str]:
    """The chosen indicators that do not follow the order: one of a higher place was passed over, or stands later.

    As many as are chosen would be the first of the order; what the order does not hold is always against it.
    """
    first = set(order[: len(chosen)])
    places = {indicator: place for place, indicator in enumerate(order)}
    passed_over = {indicator for indicator in chosen if indicator not in first}
    moved_up = {
        indicator
        for place, indicator in enumerate(chosen)
        if indicator in places
        and any(places.get(later, len(order)) < places[indicator] for later in chosen[place + 1 :])
    }
    return frozenset(passed_over | moved_up)


def default_frame(assessment: Assessment) -> Frame:
    """A year from the Monday after the round, without limits; UserError where the calendar ends."""
    try:
        return Frame(monday_after(assessment.date))
    except OverflowError as error:
        raise UserError(sentence.tr("This plan would end after the year 9999.")) from error


def proposal(assessment: Assessment, chosen: Iterable[str], frame: Frame) -> Plan:
    """A plan with one action for each chosen indicator, in that order; the actions' ids are "indicator:to"."""
    indicators = tuple(dict.fromkeys(chosen))
    actions = [action_from(task) for task in tasks_for(assessment, indicators)]
    return Plan("", assessment.id, frame, indicators, arranged(assessment, frame, actions))


def action_from(task: Task) -> Action:
    """A questionnaire's step as an action that is not arranged yet."""
    return Action(
        id=task.id,
        indicator=task.indicator,
        from_level=task.from_level,
        to_level=task.to_level,
        hours=task.hours,
        weeks=task.weeks,
        cost=task.cost,
    )


def revised(plan: Plan, assessment: Assessment, chosen: Iterable[str], frame: Frame) -> Plan:
    """The plan for other indicators or another frame.

    Actions of chosen indicators, own ones and those begun stay as people changed them; a chosen indicator without any
    gets its next step; the rest goes.
    """
    indicators = tuple(dict.fromkeys(chosen))
    kept = [a for a in plan.actions if a.indicator in indicators or not a.indicator or a.is_begun]
    planned = {action.indicator for action in kept if action.to_level is not None}
    lacking = [indicator for indicator in indicators if indicator not in planned]
    added = [action_from(task) for task in tasks_for(assessment, lacking)]
    return rearranged(replace(plan, indicators=indicators, frame=frame), assessment, (*kept, *added))


def with_action(plan: Plan, assessment: Assessment, action: Action) -> Plan:
    """The plan with one action changed or added, and the others arranged around it."""
    is_known = any(each.id == action.id for each in plan.actions)
    actions = [action if each.id == action.id else each for each in plan.actions]
    indicators = plan.indicators
    if action.indicator and action.indicator not in indicators:
        indicators = (*indicators, action.indicator)
    return rearranged(replace(plan, indicators=indicators), assessment, actions if is_known else (*actions, action))


def without_action(plan: Plan, assessment: Assessment, action_id: str) -> Plan:
    """The plan without one action; an indicator that nothing is planned for any more is no longer chosen."""
    others = [each for each in plan.actions if each.id != action_id]
    removed = {each.indicator for each in plan.actions if each.id == action_id}
    planned = {each.indicator for each in others}
    indicators = tuple(i for i in plan.indicators if i not in removed or i in planned)
    return rearranged(replace(plan, indicators=indicators), assessment, others)


def rearranged(plan: Plan, assessment: Assessment, actions: Iterable[Action]) -> Plan:
    """The plan with these actions, taken in the order of its indicators; own ones come last."""
    places = {indicator: place for place, indicator in enumerate(plan.indicators)}
    last = assessment.questionnaire.levels + 1
    ordered = sorted(actions, key=lambda a: (places.get(a.indicator, len(places)), a.to_level or last))
    return replace(plan, actions=arranged(assessment, plan.frame, ordered))


def arranged(assessment: Assessment, frame: Frame, actions: Sequence[Action]) -> tuple[Action, ...]:
    """The actions with their dates, in the order in which the schedule took them: placed ones, then later."""
    by_id = {action.id: action for action in actions}
    outcome = schedule_for(assessment, [_task(action) for action in actions], frame)
    placed = [_placed(by_id[each.task.id], each) for each in outcome.placed]
    later = [_postponed(by_id[each.task.id], each) for each in outcome.later]
    return (*placed, *later)


def _task(action: Action) -> Task:
    """An action as the schedule sees it; dates that a person fixed and what is begun are never moved."""
    is_settled = action.fixed or action.is_begun
    return Task(
        id=action.id,
        indicator=action.indicator,
        from_level=action.from_level,
        to_level=action.to_level,
        hours=action.hours,
        weeks=_wish(action),
        cost=action.cost,
        fixed=(action.start, action.end) if is_settled and action.start and action.end else None,
    )


def _placed(action: Action, placed: Placed) -> Action:
    wish = _wish(action)
    return replace(
        action,
        weeks=placed.weeks,
        wished_weeks=None if wish == placed.weeks else wish,
        start=placed.start,
        end=placed.end,
        after=placed.after,
        later=None,
    )


def _postponed(action: Action, postponed: Postponed) -> Action:
    return replace(
        action,
        weeks=_wish(action),
        wished_weeks=None,
        start=None,
        end=None,
        after=postponed.after,
        later=postponed.reason,
    )


def _wish(action: Action) -> int:
    return action.weeks if action.wished_weeks is None else action.wished_weeks
