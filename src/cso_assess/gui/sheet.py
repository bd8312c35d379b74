"""A round while it is being answered: where we are in it, how far it is, and how an answer changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.core.states import Proof, State

OWN = "own"
"""What the organization's own questions are called beside the domains."""

SECONDS_PER_ANSWER = 90
"""Until the round shows a pace of its own."""

OWN_PACE_FROM = 5
"""Answers from which the round's own pace is believed."""


class Sheet:
    """The answers of a round as they stand in the window, and the question that is shown.

    The organization's own questions follow the asked indicators; an own one is called as answers call it.
    """

    def __init__(self, assessment: Assessment, question: str = "", own: Sequence[OwnIndicator] = ()) -> None:
        self.assessment = assessment
        # Kept up to date by `keep`: after every press of a key the page asks how many there are of each.
        self._answered: set[str] = set()
        self._flagged: set[str] = set()
        self._unknown: set[str] = set()
        for answer in assessment.answers.values():
            self._count(answer)
        self._own = {each.reference: each for each in own}
        self._asked = tuple(each.id for each in assessment.asked)
        self._order = (*self._asked, *self._own)
        self._by_domain = _by_domain(assessment, self._asked)
        self._place = 0
        self.go_to(question or self.first_unanswered() or "")

    @property
    def here(self) -> str:
        """The indicator or own question that is shown."""
        return self._order[self._place]

    @property
    def order(self) -> tuple[str, ...]:
        """All questions as they are asked one after another."""
        return self._order

    @property
    def own(self) -> OwnIndicator | None:
        """The own question that is shown, if it is one."""
        return self._own.get(self.here)

    @property
    def own_questions(self) -> tuple[OwnIndicator, ...]:
        """All own questions of the round."""
        return tuple(self._own.values())

    @property
    def levels(self) -> int:
        """How many levels the question that is shown has."""
        own = self.own
        return len(own.levels) if own else self.assessment.questionnaire.levels

    @property
    def answer(self) -> Answer:
        """What was said of it."""
        return self.assessment.answer(self.here)

    @property
    def domain(self) -> str:
        """The id of the domain that it belongs to; OWN for an own question."""
        return self.domain_of(self.here)

    @property
    def following(self) -> str:
        """The question after the one that is shown; none after the last."""
        return "" if self.is_last else self._order[self._place + 1]

    @property
    def is_first(self) -> bool:
        return self._place == 0

    @property
    def is_last(self) -> bool:
        return self._place == len(self._order) - 1

    @property
    def asked(self) -> int:
        """How many indicators are asked."""
        return len(self._asked)

    @property
    def answered(self) -> int:
        """How many asked indicators have an answer."""
        return self.answered_of(self._asked)

    @property
    def flagged(self) -> tuple[str, ...]:
        """The questions to come back to."""
        return self._where(self._flagged)

    @property
    def to_find_out(self) -> tuple[str, ...]:
        """The questions that nobody could answer."""
        return self._where(self._unknown)

    @property
    def minutes_left(self) -> int:
        """About how long the unanswered ones take at the round's own pace, in steps of five minutes."""
        seconds = SECONDS_PER_ANSWER
        active = self.assessment.active_seconds
        if active is not None and self.answered >= OWN_PACE_FROM:
            seconds = max(5, active // self.answered)
        return max(5, round((self.asked - self.answered) * seconds / 300) * 5)

    def keep(self, answer: Answer) -> None:
        """Takes an answer over; the sheet shows it from now on."""
        self.assessment = replace(self.assessment, answers={**self.assessment.answers, answer.indicator: answer})
        self._count(answer)

    def add_active_time(self, seconds: int) -> None:
        """Counts time spent answering."""
        self.assessment = replace(self.assessment, active_seconds=(self.assessment.active_seconds or 0) + seconds)

    def answered_of(self, questions: Iterable[str]) -> int:
        """How many of these have an answer."""
        return sum(question in self._answered for question in questions)

    def questions_of(self, domain: str) -> tuple[str, ...]:
        """The questions that are asked of a domain."""
        return tuple(self._own) if domain == OWN else self._by_domain.get(domain, ())

    def domain_of(self, question: str) -> str:
        """The id of the domain that a question belongs to; OWN for an own question."""
        return OWN if question in self._own else self.assessment.questionnaire.domain_of[question].id

    def go_next(self) -> None:
        self._place = min(self._place + 1, len(self._order) - 1)

    def go_to_next_unanswered(self) -> bool:
        """Shows the next question without an answer, from the beginning again after the last; False if none is."""
        waiting = tuple(each for each in self._order if each not in self._answered)
        self.go_to_next_of(waiting)
        return bool(waiting)

    def go_back(self) -> None:
        self._place = max(self._place - 1, 0)

    def go_to(self, question: str) -> None:
        """Shows a question; one that is not asked changes nothing."""
        if question in self._order:
            self._place = self._order.index(question)

    def go_to_domain(self, domain: str) -> None:
        """Shows the first unanswered question of a domain, or its first one."""
        questions = self.questions_of(domain)
        waiting = (each for each in questions if each not in self._answered)
        self.go_to(next(waiting, questions[0] if questions else ""))

    def go_to_next_of(self, questions: Sequence[str]) -> None:
        """Shows the next of these after the shown one, from the beginning again after the last."""
        places = sorted(self._order.index(each) for each in questions)
        if places:
            self._place = next((place for place in places if place > self._place), places[0])

    def first_unanswered(self) -> str | None:
        """The first question without an answer; None when all have one."""
        return next((each for each in self._order if each not in self._answered), None)

    def _where(self, questions: set[str]) -> tuple[str, ...]:
        return tuple(each for each in self._order if each in questions) if questions else ()

    def _count(self, answer: Answer) -> None:
        for those, holds in (
            (self._answered, answer.is_answered),
            (self._flagged, answer.flagged),
            (self._unknown, answer.state is State.DONT_KNOW),
        ):
            (those.add if holds else those.discard)(answer.indicator)


def _by_domain(assessment: Assessment, asked: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    """The asked indicators of each domain."""
    domain_of = assessment.questionnaire.domain_of
    found: dict[str, tuple[str, ...]] = {}
    for each in asked:
        found[domain_of[each].id] = (*found.get(domain_of[each].id, ()), each)
    return found


def with_level(answer: Answer, level: int) -> Answer:
    """The answer with a level; what else was said of the indicator stays."""
    return replace(answer, state=State.SCORED, level=level, reason="")


def not_known(answer: Answer) -> Answer:
    """The answer "don't know yet", or unanswered if it was that already."""
    was_it = answer.state is State.DONT_KNOW
    return replace(without_level(answer), state=State.UNANSWERED if was_it else State.DONT_KNOW)


def not_applicable(answer: Answer, reason: str) -> Answer:
    """The answer "not applicable" with its reason; without a reason unanswered."""
    state = State.NOT_APPLICABLE if reason.strip() else State.UNANSWERED
    return replace(without_level(answer), state=state, reason=reason.strip())


def without_level(answer: Answer) -> Answer:
    """The answer taken back; note, practice and mark to come back stay."""
    return replace(answer, state=State.UNANSWERED, level=None, reason="", proof=Proof.NONE)
