"""The states that things are in: answers, rounds and actions."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fractions import Fraction


class State(StrEnum):
    """The one state that an asked indicator is in."""

    UNANSWERED = "unanswered"
    SCORED = "scored"
    NOT_APPLICABLE = "not_applicable"
    DONT_KNOW = "dont_know"


class Length(StrEnum):
    """Which indicators a round asks: those marked core, or all."""

    CORE = "core"
    FULL = "full"


class Status(StrEnum):
    """Whether a round takes answers."""

    OPEN = "open"
    CLOSED = "closed"
    REOPENED = "reopened"


class Progress(StrEnum):
    """How far an action has come."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    PARTLY = "partly"
    DROPPED = "dropped"

    @property
    def is_finished(self) -> bool:
        return self in (Progress.DONE, Progress.PARTLY, Progress.DROPPED)

    def share_from(self, was: Progress, share: int, earlier: int) -> int:
        """Per cent of an action that stood at `was` with this share: whole when it is done, none when it is not begun.

        What turns out not to be done has the share that it had `earlier`.
        """
        if self is Progress.DONE:
            return 100
        if self is Progress.NOT_STARTED:
            return 0
        return earlier if was is Progress.DONE else share


class Reason(StrEnum):
    """Why an action went to later; the first that holds, in this order."""

    AFTER = "after"
    BUDGET = "budget"
    HORIZON = "horizon"


class Proof(StrEnum):
    """How well an answer is supported, from nothing to confirmed by members or the community."""

    NONE = "none"
    SAID = "said"
    DOCUMENT = "document"
    IN_USE = "in_use"
    CONFIRMED = "confirmed"

    @property
    def strength(self) -> Fraction:
        """0, 1/4, 1/2, 3/4 or 1."""
        return _strengths()[self]

    @property
    def quarters(self) -> int:
        """The strength in quarters."""
        return _QUARTERS[self]


_QUARTERS = {proof: place for place, proof in enumerate(Proof)}


@cache
def _strengths() -> dict[Proof, Fraction]:
    # Imported here: the first picture shows states, but counts nothing.
    from fractions import Fraction

    return {proof: Fraction(quarters, 4) for proof, quarters in _QUARTERS.items()}
