"""What is refused before it is stored, with the sentence that says why."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import MAXYEAR

from cso_assess.core.assessment import Answer
from cso_assess.core.calendar import months_later
from cso_assess.core.organization import Profile
from cso_assess.core.plan import Action, Frame, Plan
from cso_assess.core.questionnaire import Questionnaire
from cso_assess.core.states import State
from cso_assess.errors import Message, Problem, UserError, sentence

LARGEST_COUNT = 10**9
"""People, votes."""

LONGEST_PLAN = 1200
"""Months."""

LONGEST_ACTION = 10_000
"""Weeks."""


def refuse_stale(seen: int, newest: int) -> None:
    """UserError if somebody changes what is no longer as she saw it."""
    if seen != newest:
        raise UserError(
            sentence.tr("This was changed in the meantime. Nothing was kept: look at it as it is now, then change it.")
        )


def refuse_profile(profile: Profile) -> None:
    """UserError for an organization without a name, or with numbers that nothing has."""
    if not profile.name.strip():
        raise UserError(sentence.tr("An organization needs a name."))
    counts = (profile.members, profile.women, profile.paid_staff, profile.volunteers)
    if any(count is not None and not 0 <= count <= LARGEST_COUNT for count in counts):
        raise UserError(sentence.tr("Numbers of people go from 0 to {most}.", most=LARGEST_COUNT))
    if profile.founded is not None and not 1 <= profile.founded <= MAXYEAR:
        raise UserError(sentence.tr("The year of founding goes from 1 to {most}.", most=MAXYEAR))


def refuse_answers(answers: Iterable[Answer], questionnaire: Questionnaire) -> None:
    """UserError with everything that is wrong in answers to a questionnaire."""
    problems: list[Problem] = []
    seen: set[str] = set()
    for answer in answers:
        problems += [Problem(answer.indicator, expected) for expected in _answer_problems(answer, questionnaire)]
        if answer.indicator in seen:
            problems.append(Problem(answer.indicator, sentence.tr("expected only one answer to each indicator")))
        seen.add(answer.indicator)
    if problems:
        raise UserError(sentence.tr("These answers do not fit the questionnaire; nothing was kept."), problems)


def _answer_problems(answer: Answer, questionnaire: Questionnaire) -> Iterator[Message]:
    if answer.indicator not in questionnaire.position:
        yield sentence.tr("expected an indicator of the questionnaire {id}", id=questionnaire.id)
    for level in (answer.level, answer.target, answer.look_back, answer.second_level):
        if level is not None and not 1 <= level <= questionnaire.levels:
            yield sentence.tr("expected a level from 1 to {levels}", levels=questionnaire.levels)
    if answer.state is State.NOT_APPLICABLE and not answer.reason.strip():
        yield sentence.tr("expected a reason why it is not applicable")
    if not 0 <= answer.votes <= LARGEST_COUNT:
        yield sentence.tr("expected a number of votes from 0 to {most}", most=LARGEST_COUNT)


def refuse_left_out(left_out: Mapping[str, str], questionnaire: Questionnaire) -> None:
    """UserError for a domain that is not there, or one left out without a reason."""
    known = {domain.id for domain in questionnaire.domains}
    for domain, reason in left_out.items():
        if domain not in known:
            raise UserError(
                sentence.tr("The questionnaire {id} has no domain “{domain}”.", id=questionnaire.id, domain=domain)
            )
        if not reason.strip():
            raise UserError(sentence.tr("Say why the domain “{domain}” is left out.", domain=domain))


def refuse_frame(frame: Frame) -> None:
    """UserError for a plan that no calendar holds, or with less than no time or money."""
    if not 0 <= frame.months <= LONGEST_PLAN:
        raise UserError(sentence.tr("A plan has from 0 to {most} months.", most=LONGEST_PLAN))
    try:
        months_later(frame.start, frame.months)
    except OverflowError as error:
        raise UserError(sentence.tr("This plan would end after the year 9999.")) from error
    if any(limit is not None and limit < 0 for limit in (frame.hours_per_week, frame.budget)):
        raise UserError(sentence.tr("Hours a week and budget cannot be below 0."))


def refuse_chosen(chosen: Collection[str], questionnaire: Questionnaire) -> None:
    """UserError for a chosen indicator that the questionnaire does not have."""
    for indicator in chosen:
        if indicator not in questionnaire.position:
            raise UserError(
                sentence.tr(
                    "The questionnaire {id} has no indicator “{indicator}”.", id=questionnaire.id, indicator=indicator
                )
            )


def known_action(plan: Plan, id: str) -> Action:
    """The action of that id; UserError if it is no longer in the plan."""
    found = next((action for action in plan.actions if action.id == id), None)
    if found is None:
        raise UserError(sentence.tr("This action is no longer in the plan."))
    return found


def refuse_repeated(action: Action, plan: Plan) -> None:
    """UserError if another action of the plan already lifts the same indicator to the same level."""
    step = (action.indicator, action.to_level)
    if all(step) and any(step == (each.indicator, each.to_level) for each in plan.actions if each.id != action.id):
        raise UserError(sentence.tr("This step is already in the plan."))


def refuse_action(action: Action, questionnaire: Questionnaire) -> None:
    """UserError for an action that says neither what to do nor which step it is, or whose days or amounts cannot be."""
    if action.indicator:
        refuse_chosen((action.indicator,), questionnaire)
    if action.title is None and not (action.indicator and action.to_level):
        raise UserError(sentence.tr("Say what is to be done."))
    if action.title is not None and not action.title.strip():
        raise UserError(sentence.tr("Say what is to be done."))
    if action.to_level is not None and not 2 <= action.to_level <= questionnaire.levels:
        raise UserError(sentence.tr("An action leads to a level from 2 to {levels}.", levels=questionnaire.levels))
    if action.hours < 0 or action.cost < 0 or not 0 <= action.weeks <= LONGEST_ACTION:
        raise UserError(
            sentence.tr("Hours and cost cannot be below 0; weeks go from 0 to {most}.", most=LONGEST_ACTION)
        )
    if not 0 <= action.progress <= 100:
        raise UserError(sentence.tr("Progress goes from 0 to 100 percent."))
    if action.fixed and (action.start is None or action.end is None):
        raise UserError(sentence.tr("Fixed dates need a first and a last day."))
    if action.start and action.end and action.end < action.start:
        raise UserError(sentence.tr("The last day cannot come before the first."))
