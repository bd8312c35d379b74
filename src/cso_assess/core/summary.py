"""What lists and the home page show of organizations, rounds and actions without reading their answers.

Named tuples, because the first page needs them and their classes are made ten times as fast as dataclasses.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from cso_assess.core.states import Length, Progress, Status


class DomainSummary(NamedTuple):
    """The stored result of one domain; None where the round says nothing."""

    id: str
    score: float | None
    confidence: float | None
    floor: int | None
    answered: int
    asked: int


class RoundSummary(NamedTuple):
    """The stored result of a round, as the nearest doubles of its exact scores."""

    id: str
    organization: str
    questionnaire: str
    version: int
    levels: int
    number: int
    date: date
    length: Length
    status: Status
    score: float | None
    stage: int | None
    held_by: tuple[str, ...]
    confidence: float | None
    answered: int
    asked: int
    domains: tuple[DomainSummary, ...] = ()

    @classmethod
    def from_values(cls, values: Sequence[Any], domains: Iterable[Sequence[Any]] = ()) -> "RoundSummary":
        """The result of a round from plain data: the fields before `domains`, in their order."""
        id, organization, questionnaire, version, levels, number, day, length, status, *results = values
        score, stage, held_by, confidence, answered, asked = results
        return cls(
            id=id,
            organization=organization,
            questionnaire=questionnaire,
            version=version,
            levels=levels,
            number=number,
            date=date.fromisoformat(day),
            length=Length(length),
            status=Status(status),
            score=score,
            stage=stage,
            held_by=tuple(json.loads(held_by)),
            confidence=confidence,
            answered=answered,
            asked=asked,
            domains=tuple(DomainSummary(*domain) for domain in domains),
        )

    @property
    def is_open(self) -> bool:
        return self.status is not Status.CLOSED

    @property
    def completeness(self) -> float | None:
        return self.answered / self.asked if self.asked else None


_PLACES = {name: place for place, name in enumerate(RoundSummary._fields)}


class ActionSummary(NamedTuple):
    """An action of a current plan, as lists show it; `title` is whole, in the language asked for."""

    id: str
    assessment: str
    title: str
    responsible: str
    start: date | None
    end: date | None
    status: Progress
    progress: int

    def is_overdue(self, today: date) -> bool:
        return self.end is not None and self.end < today and not self.status.is_finished


class OrganizationSummary(NamedTuple):
    """An organization in the list of a workspace, with its latest round and the state of its plan."""

    id: str
    name: str
    region: str
    district: str
    place: str
    rounds: int
    latest_values: Sequence[Any] | None
    """The latest round as plain data: of ten thousand, a value is made of those that are looked at."""
    overdue: int
    active: int
    planned: int

    @property
    def latest(self) -> RoundSummary | None:
        return RoundSummary.from_values(self.latest_values) if self.latest_values else None

    def of_latest(self, field: str) -> Any:
        """One field of the latest round as plain data; None without a round."""
        return self.latest_values[_PLACES[field]] if self.latest_values else None


class OrganizationHome(NamedTuple):
    """What the home page of one organization shows."""

    id: str
    name: str
    rounds: tuple[RoundSummary, ...]
    """All rounds, oldest first."""
    actions: tuple[ActionSummary, ...]
    """The dated actions of the latest current plan, by last day."""

    @property
    def open_round(self) -> RoundSummary | None:
        """The latest round that still takes answers."""
        return next((each for each in reversed(self.rounds) if each.is_open), None)

    @property
    def closed_rounds(self) -> tuple[RoundSummary, ...]:
        return tuple(each for each in self.rounds if not each.is_open)
