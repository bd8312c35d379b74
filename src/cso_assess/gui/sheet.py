"""A round while it is being answered: where we are in it, how far it is, and how an answer changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.questionnaire import Domain, Indicator
from cso_assess.core.states import Proof, State

SECONDS_PER_ANSWER = 90
"""Until the round shows a pace of its own."""

OWN_PACE_FROM = 5
"""Answers from which the round's own pace is believed."""


class Sheet:
    """The answers of a round as they stand in the window, and the indicator that is shown."""

    def __init__(self, assessment: Assessment, indicator: str = "") -> None:
        self.assessment = assessment
        self._place = 0
        self.go_to(indicator or self.first_unanswered() or "")

    @property
    def indicator(self) -> Indicator:
        """The indicator that is shown."""
        return self.assessment.asked[self._place]

    @property
    def answer(self) -> Answer:
        """What was said of it."""
        return self.assessment.answer(self.indicator.id)

    @property
    def domain(self) -> Domain:
        """The domain that it belongs to."""
        return self.assessment.questionnaire.domain_of[self.indicator.id]

    @property
    def is_first(self) -> bool:
        return self._place == 0

    @property
    def is_last(self) -> bool:
        return self._place == len(self.assessment.asked) - 1

    @property
    def answered(self) -> int:
        """How many asked indicators have an answer."""
        return self.answered_of(self.assessment.asked)

    @property
    def flagged(self) -> tuple[str, ...]:
        """The indicators to come back to."""
        return self._where(lambda answer: answer.flagged)

    @property
    def to_find_out(self) -> tuple[str, ...]:
        """The indicators that nobody knew."""
        return self._where(lambda answer: answer.state is State.DONT_KNOW)

    @property
    def minutes_left(self) -> int:
        """About how long the unanswered ones take at the round's own pace, in steps of five minutes."""
        seconds = SECONDS_PER_ANSWER
        active = self.assessment.active_seconds
        if active is not None and self.answered >= OWN_PACE_FROM:
            seconds = max(5, active // self.answered)
        return max(5, round((len(self.assessment.asked) - self.answered) * seconds / 300) * 5)

    def keep(self, answer: Answer) -> None:
        """Takes an answer over; the sheet shows it from now on."""
        self.assessment = replace(self.assessment, answers={**self.assessment.answers, answer.indicator: answer})

    def add_active_time(self, seconds: int) -> None:
        """Counts time spent answering."""
        self.assessment = replace(self.assessment, active_seconds=(self.assessment.active_seconds or 0) + seconds)

    def answered_of(self, indicators: Iterable[Indicator]) -> int:
        """How many of these have an answer."""
        return sum(self.assessment.answer(indicator.id).is_answered for indicator in indicators)

    def go_next(self) -> None:
        self._place = min(self._place + 1, len(self.assessment.asked) - 1)

    def go_back(self) -> None:
        self._place = max(self._place - 1, 0)

    def go_to(self, indicator: str) -> None:
        """Shows an indicator by its id; one that is not asked changes nothing."""
        for place, asked in enumerate(self.assessment.asked):
            if asked.id == indicator:
                self._place = place

    def go_to_domain(self, domain_id: str) -> None:
        """Shows the first unanswered indicator of a domain, or its first one."""
        domain = next(domain for domain in self.assessment.domains if domain.id == domain_id)
        asked = self.assessment.asked_of(domain)
        waiting = (indicator for indicator in asked if not self.assessment.answer(indicator.id).is_answered)
        first = next(waiting, asked[0] if asked else None)
        if first is not None:
            self.go_to(first.id)

    def go_to_next_of(self, indicators: tuple[str, ...]) -> None:
        """Shows the next of these after the shown one, from the beginning again after the last."""
        order = [indicator.id for indicator in self.assessment.asked]
        places = sorted(order.index(indicator) for indicator in indicators)
        if places:
            self._place = next((place for place in places if place > self._place), places[0])

    def first_unanswered(self) -> str | None:
        """The first asked indicator without an answer; None when all have one."""
        asked = self.assessment.asked
        return next((each.id for each in asked if not self.assessment.answer(each.id).is_answered), None)

    def _where(self, holds: Callable[[Answer], bool]) -> tuple[str, ...]:
        asked = self.assessment.asked
        return tuple(indicator.id for indicator in asked if holds(self.assessment.answer(indicator.id)))


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
