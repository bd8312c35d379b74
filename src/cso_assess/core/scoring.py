"""From answers to scores: average, stage, floor, confidence and completeness."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from operator import mul
from typing import Protocol

from cso_assess.core.assessment import Assessment
from cso_assess.core.numbers import in_units
from cso_assess.core.questionnaire import STAGES, Domain
from cso_assess.core.states import Proof, State

HELD_STAGE = 2
"""The highest stage that is reached while a key indicator is at level 1."""


class Counted(Protocol):
    """What counts of an answer: its level, its state, and how well it is supported."""

    @property
    def level(self) -> int | None: ...
    @property
    def state(self) -> State: ...
    @property
    def proof(self) -> Proof: ...


@dataclass(frozen=True, slots=True)
class DomainScore:
    """What the answers to one domain come to; None where there is nothing to say."""

    id: str
    score: Fraction | None
    stage: int | None
    held_by: tuple[str, ...]
    floor: int | None
    confidence: Fraction | None
    completeness: Fraction | None
    answered: int
    asked: int
    scored: int


@dataclass(frozen=True, slots=True)
class Overall:
    """What all listed domains come to together."""

    score: Fraction | None
    stage: int | None
    held_by: tuple[str, ...]
    confidence: Fraction | None
    completeness: Fraction | None
    answered: int = 0
    asked: int = 0


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The overall score of a round and the scores of its listed domains, in questionnaire order."""

    overall: Overall
    domains: tuple[DomainScore, ...]


def weighted_mean(pairs: Iterable[tuple[Fraction, Fraction | int]]) -> Fraction | None:
    """sum(weight x value) / sum(weight) over (weight, value) pairs; None when the weights sum to 0."""
    weighed = tuple(pairs)
    weights, _ = in_units([weight for weight, _ in weighed])
    values, unit = in_units([value for _, value in weighed])
    total = sum(weights)
    return Fraction(sum(map(mul, weights, values)), total * unit) if total else None


def stage(score: Fraction, levels: int, *, held: bool) -> int:
    """The stage 1-4 of a score on the scale 1..`levels`; `held` by a key indicator at level 1."""
    # As score >= stage_begin(higher, levels), in whole numbers.
    above, unit = STAGES * (score.numerator - score.denominator), (levels - 1) * score.denominator
    reached = 1 + sum(above >= higher * unit for higher in range(1, STAGES))
    return min(reached, HELD_STAGE) if held else reached


@cache
def stage_begin(number: int, levels: int) -> Fraction:
    """The score from which on stage 1, 2, 3 or 4 is reached on the scale 1..`levels`."""
    return 1 + Fraction((number - 1) * (levels - 1), STAGES)


def scorecard(assessment: Assessment, counted: Mapping[str, Counted] | None = None) -> Scorecard:
    """All scores of a round; `counted` is what counts of its answers, where they were not read as a whole."""
    domains = tuple(domain_score(assessment, domain, counted) for domain in assessment.domains)
    return Scorecard(overall(assessment, domains), domains)


def domain_score(assessment: Assessment, domain: Domain, counted: Mapping[str, Counted] | None = None) -> DomainScore:
    """The score of one listed domain; `counted` as in `scorecard`."""
    answers: Mapping[str, Counted] = assessment.answers if counted is None else counted
    asked, units = assessment.asked_of(domain), assessment.questionnaire.units
    given = [(each, answer) for each in asked if (answer := answers.get(each.id))]
    scored = [(each, answer, answer.level) for each, answer in given if answer.level is not None]
    answered = sum(answer.state is not State.UNANSWERED for _, answer in given)
    # Whole numbers, which a consultant's import of a hundred rounds adds up in a third of the time.
    weight = sum(units[each.id] for each, _, _ in scored)
    score = _share(sum(units[each.id] * level for each, _, level in scored), weight)
    held_by = tuple(each.id for each, _, level in scored if each.key and level == 1)
    return DomainScore(
        id=domain.id,
        score=score,
        stage=_stage_of(score, assessment, held_by),
        held_by=held_by,
        floor=min((level for _, _, level in scored), default=None),
        confidence=_share(sum(units[each.id] * answer.proof.quarters for each, answer, _ in scored), 4 * weight),
        completeness=_share(answered, len(asked)),
        answered=answered,
        asked=len(asked),
        scored=len(scored),
    )


def overall(assessment: Assessment, domains: Iterable[DomainScore]) -> Overall:
    """The overall score from the scores of the listed domains."""
    weights = {domain.id: domain.weight for domain in assessment.domains}
    parts = tuple(domains)
    score = weighted_mean((weights[p.id], p.score) for p in parts if p.score is not None)
    held_by = tuple(indicator for part in parts for indicator in part.held_by)
    answered = sum(part.answered for part in parts)
    asked = sum(part.asked for part in parts)
    return Overall(
        score=score,
        stage=_stage_of(score, assessment, held_by),
        held_by=held_by,
        confidence=weighted_mean((weights[p.id], p.confidence) for p in parts if p.confidence is not None),
        completeness=_share(answered, asked),
        answered=answered,
        asked=asked,
    )


def _stage_of(score: Fraction | None, assessment: Assessment, held_by: tuple[str, ...]) -> int | None:
    if score is None:
        return None
    return stage(score, assessment.questionnaire.levels, held=bool(held_by))


def _share(part: int, whole: int) -> Fraction | None:
    return Fraction(part, whole) if whole else None
