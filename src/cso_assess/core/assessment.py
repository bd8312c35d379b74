"""A round of an organization with a questionnaire, its answers, and what is asked in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from cso_assess.core.questionnaire import Domain, Indicator, Questionnaire
from cso_assess.core.states import Length, Proof, State, Status


@dataclass(frozen=True, slots=True)
class Answer:
    """What an organization says of one indicator; a level is given exactly when it is scored.

    `revision` is the number of the change that the value was read at, 0 for one that was never stored.
    """

    indicator: str
    level: int | None = None
    state: State = State.UNANSWERED
    reason: str = ""
    proof: Proof = Proof.NONE
    note: str = ""
    practice: str = ""
    flagged: bool = False
    look_back: int | None = None
    not_now: bool = False
    target: int | None = None
    votes: int = 0
    agreed_reason: str = ""
    dissent: str = ""
    reframe: str = ""
    ideas: str = ""
    first_try: str = ""
    choice_reason: str = ""
    second_level: int | None = None
    second_text: str = ""
    revision: int = field(default=0, compare=False)

    def __post_init__(self) -> None:
        if (self.state is State.SCORED) != (self.level is not None):
            raise ValueError(f"{self.indicator}: a level goes with the state scored, and only there")

    @property
    def is_answered(self) -> bool:
        return self.state is not State.UNANSWERED


@dataclass(frozen=True)
class Assessment:
    """One round of one organization with one version of a questionnaire.

    `left_out` gives the reason for each domain that the round does not ask; `active_seconds` is the time
    spent answering, unknown (None) for imported answers.
    """

    id: str
    organization: str
    questionnaire: Questionnaire
    number: int
    date: date
    length: Length = Length.FULL
    left_out: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, Answer] = field(default_factory=dict)
    status: Status = Status.OPEN
    active_seconds: int | None = None
    purpose: str = ""
    facilitator: str = ""
    missing: str = ""
    story: str = ""
    helped: str = ""
    reopened_reason: str = ""
    revision: int = field(default=0, compare=False)

    @cached_property
    def domains(self) -> tuple[Domain, ...]:
        """The domains that are listed: all that the round does not leave out."""
        return tuple(domain for domain in self.questionnaire.domains if domain.id not in self.left_out)

    @cached_property
    def asked(self) -> tuple[Indicator, ...]:
        """The asked indicators in questionnaire order."""
        return tuple(indicator for domain in self.domains for indicator in self.asked_of(domain))

    def asked_of(self, domain: Domain) -> tuple[Indicator, ...]:
        """The indicators of a listed domain that the round's length asks."""
        if self.length is Length.FULL:
            return domain.indicators
        return tuple(indicator for indicator in domain.indicators if indicator.core)

    def answer(self, indicator_id: str) -> Answer:
        """The answer to an indicator; an empty one if none was given."""
        return self.answers.get(indicator_id) or Answer(indicator_id)

    @cached_property
    def scored(self) -> Mapping[str, Answer]:
        """The answers that carry a level and are asked, by indicator, in questionnaire order."""
        return {
            indicator.id: answer
            for indicator in self.asked
            if (answer := self.answers.get(indicator.id)) and answer.level is not None
        }

    @cached_property
    def levels(self) -> Mapping[str, int]:
        """The level of each asked, scored indicator."""
        return {indicator: answer.level for indicator, answer in self.scored.items() if answer.level is not None}


def is_strong(level: int, levels: int) -> bool:
    """Whether a level is in the upper third of the scale: at least 1 + 2(L-1)/3."""
    return 3 * (level - 1) >= 2 * (levels - 1)
