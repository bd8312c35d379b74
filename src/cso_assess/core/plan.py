"""A development plan: its frame, its actions, and what had to wait."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction

from cso_assess.core.questionnaire import QuestionnaireText, StepText
from cso_assess.core.states import Progress, Reason

DEFAULT_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Frame:
    """What a plan has to fit in: None for hours a week or budget means unlimited, 0 means none."""

    start: date
    months: int = DEFAULT_MONTHS
    hours_per_week: Fraction | None = None
    budget: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """An action as the schedule sees it, before it has a place.

    `indicator` is empty for an action of one's own that belongs to none. A task with `fixed` dates (first
    and last day) is never moved. `weeks` is the wished duration.
    """

    id: str
    indicator: str
    from_level: int | None
    to_level: int | None
    hours: Fraction
    weeks: int
    cost: Fraction
    fixed: tuple[date, date] | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A task with its time: `weeks` as stretched, first and last day, and what it comes after."""

    task: Task
    weeks: int
    start: date
    end: date
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Postponed:
    """A task that did not fit, and why."""

    task: Task
    reason: Reason
    after: tuple[str, ...] = ()


@dataclass(frozen=True)
class Schedule:
    """The outcome of scheduling: placed and postponed tasks in the order in which they were taken.

    `load` holds the hours of each week of the horizon.
    """

    frame: Frame
    placed: tuple[Placed, ...]
    later: tuple[Postponed, ...]
    load: tuple[Fraction, ...]


@dataclass(frozen=True, slots=True)
class Action:
    """An action of a stored plan.

    From a step: `indicator` and `to_level` say which, and every text that is None is read from the round's
    questionnaire. Own: `title` is given. `start` and `end` are None exactly when `later` gives the reason.
    `weeks` is as long as the plan had to stretch it; `wished_weeks` is what was wished for where that differs.
    """

    id: str
    indicator: str = ""
    from_level: int | None = None
    to_level: int | None = None
    title: str | None = None
    do: tuple[str, ...] | None = None
    sign: str | None = None
    help: str | None = None
    harm: str | None = None
    hours: Fraction = Fraction(0)
    weeks: int = 1
    cost: Fraction = Fraction(0)
    own_means: bool = True
    responsible: str = ""
    start: date | None = None
    end: date | None = None
    fixed: bool = False
    after: tuple[str, ...] = ()
    later: Reason | None = None
    status: Progress = Progress.NOT_STARTED
    progress: int = 0
    proof: str = ""
    done_on: date | None = None
    wished_weeks: int | None = None
    revision: int = field(default=0, compare=False)

    @property
    def is_begun(self) -> bool:
        """Whether people worked on it or finished it: its days are then what happened, not a proposal."""
        return self.status is not Progress.NOT_STARTED or self.progress > 0

    def is_overdue(self, today: date) -> bool:
        """Whether the last day has passed and the action is neither done, done in part nor dropped."""
        return self.end is not None and self.end < today and not self.status.is_finished


@dataclass(frozen=True)
class Plan:
    """One plan of a round; `indicators` are the chosen ones in the order that people gave them."""

    id: str
    assessment: str
    frame: Frame
    indicators: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()
    current: bool = True
    revision: int = field(default=0, compare=False)

    @property
    def scheduled(self) -> tuple[Action, ...]:
        """The actions that have dates."""
        return tuple(action for action in self.actions if action.later is None)

    @property
    def later(self) -> tuple[Action, ...]:
        """The actions that did not fit."""
        return tuple(action for action in self.actions if action.later is not None)


def proposed_id(indicator: str, to: int | None) -> str:
    """The id of a step's action while its plan is only proposed; it gets another when it is stored."""
    return f"{indicator}:{to}"


def is_called(action: Action, action_id: str) -> bool:
    """Whether an id is an action's own, or the one that it had in a proposal."""
    return action_id in (action.id, proposed_id(action.indicator, action.to_level))


def renamed(plan: Plan, ids: Mapping[str, str]) -> Plan:
    """The plan with other ids for these of its actions, also where other actions come after them."""
    actions = (
        replace(action, id=ids.get(action.id, action.id), after=tuple(ids.get(other, other) for other in action.after))
        for action in plan.actions
    )
    return replace(plan, actions=tuple(actions))


def action_text(action: Action, text: QuestionnaireText) -> StepText:
    """The words of an action in the language of `text`: what people wrote, else what its step says."""
    step = StepText(action.to_level or 0, "")
    if action.to_level and action.indicator in text.indicators:
        step = text.indicators[action.indicator].step(action.to_level)
    return StepText(
        to=step.to,
        title=step.title if action.title is None else action.title,
        do=step.do if action.do is None else action.do,
        sign=step.sign if action.sign is None else action.sign,
        help=step.help if action.help is None else action.help,
        harm=step.harm if action.harm is None else action.harm,
    )
