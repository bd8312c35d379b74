"""What is refused before it is stored, with the sentence that says why."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import MAXYEAR

from cso_assess.core.assessment import Answer
from cso_assess.core.calendar import months_later
from cso_assess.core.consensus import FEWEST_WITH_ATTRIBUTES, Mark, Participant
from cso_assess.core.evidence import LARGEST_FILE, LARGEST_SUM, Evidence
from cso_assess.core.organization import Profile
from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.core.plan import Action, Frame, Plan
from cso_assess.core.questionnaire import FEWEST_LEVELS, MOST_LEVELS, Questionnaire
from cso_assess.core.states import State
from cso_assess.errors import Message, Problem, UserError, sentence

LARGEST_COUNT = 10**9
"""People, votes."""

LONGEST_PLAN = 1200
"""Months."""

LONGEST_ACTION = 10_000
"""Weeks."""

CHANGED_MEANWHILE = sentence.tr(
    "This was changed in the meantime. Nothing was kept: look at it as it is now, then change it."
)

ROUND_CLOSED = sentence.tr("This round is closed. Open it again to change it.")


def refuse_stale(seen: int, newest: int) -> None:
    """UserError if somebody changes what is no longer as she saw it."""
    if seen != newest:
        raise UserError(CHANGED_MEANWHILE)


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
        if answer.indicator not in questionnaire.position:
            expected = sentence.tr("expected an indicator of the questionnaire {id}", id=questionnaire.id)
            problems.append(Problem(answer.indicator, expected))
        problems += [Problem(answer.indicator, expected) for expected in _answer_problems(answer, questionnaire.levels)]
        if answer.indicator in seen:
            problems.append(Problem(answer.indicator, sentence.tr("expected only one answer to each indicator")))
        seen.add(answer.indicator)
    if problems:
        raise UserError(sentence.tr("These answers do not fit the questionnaire; nothing was kept."), problems)


def refuse_own_answer(answer: Answer, asked: OwnIndicator) -> None:
    """UserError for an answer that does not fit the organization's own question."""
    problems = [Problem(asked.title, expected) for expected in _answer_problems(answer, len(asked.levels))]
    if problems:
        raise UserError(sentence.tr("This answer does not fit the question; nothing was kept."), problems)


def refuse_own_indicator(asked: OwnIndicator) -> None:
    """UserError for a question of one's own that lacks words, or has too few or too many levels."""
    if not asked.title.strip() or not asked.question.strip():
        raise UserError(sentence.tr("A question of your own needs a title and the question itself."))
    if not FEWEST_LEVELS <= len(asked.levels) <= MOST_LEVELS or not all(level.strip() for level in asked.levels):
        raise UserError(
            sentence.tr(
                "A question of your own needs from {fewest} to {most} levels, each with its text.",
                fewest=FEWEST_LEVELS,
                most=MOST_LEVELS,
            )
        )


def refuse_attributes(participants: Sequence[Participant]) -> None:
    """UserError if people tell who they are although so few took part that each could be recognized."""
    is_told = any(each.role or each.gender or each.age_band for each in participants)
    if is_told and len(participants) < FEWEST_WITH_ATTRIBUTES:
        raise UserError(
            sentence.tr(
                "With fewer than {fewest} people, role, gender and age are not asked: each could be recognized.",
                fewest=FEWEST_WITH_ATTRIBUTES,
            )
        )


def refuse_mark(mark: Mark, questionnaire: Questionnaire) -> None:
    """UserError for a mark that does not fit the questionnaire."""
    refuse_chosen((mark.indicator,), questionnaire)
    if (mark.state is State.SCORED) != (mark.level is not None):
        raise ValueError(f"{mark.indicator}: a level goes with the state scored, and only there")
    if mark.level is not None and not 1 <= mark.level <= questionnaire.levels:
        raise UserError(sentence.tr("A level goes from 1 to {levels}.", levels=questionnaire.levels))


def refuse_evidence(entry: Evidence, kept: int) -> None:
    """UserError for a document without a title, or a copy that is too large; `kept` bytes are copied already."""
    if not entry.title.strip():
        raise UserError(sentence.tr("Say what document it is."))
    if entry.size > LARGEST_FILE:
        raise UserError(
            sentence.tr(
                "A copied file may have {most} MB at most. Name the document and where it lies instead.",
                most=LARGEST_FILE // 1_000_000,
            )
        )
    if kept + entry.size > LARGEST_SUM:
        raise UserError(
            sentence.tr(
                "The copied files of an organization may have {most} MB together. Name the document and where it lies"
                " instead.",
                most=LARGEST_SUM // 1_000_000,
            )
        )


def _answer_problems(answer: Answer, levels: int) -> Iterator[Message]:
    for level in (answer.level, answer.target, answer.look_back, answer.second_level):
        if level is not None and not 1 <= level <= levels:
            yield sentence.tr("expected a level from 1 to {levels}", levels=levels)
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
