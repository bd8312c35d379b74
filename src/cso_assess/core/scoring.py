"""From answers to scores: average, stage, floor, confidence and completeness."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from operator import mul

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.numbers import in_units
from cso_assess.core.questionnaire import STAGES, Domain, Indicator

HELD_STAGE = 2
"""The highest stage that is reached while a key indicator is at level 1."""


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
    reached = 1 + sum(score >= stage_begin(higher, levels) for higher in range(2, STAGES + 1))
    return min(reached, HELD_STAGE) if held else reached


@cache
def stage_begin(number: int, levels: int) -> Fraction:
    """The score from which on stage 1, 2, 3 or 4 is reached on the scale 1..`levels`."""
    return 1 + Fraction((number - 1) * (levels - 1), STAGES)


def scorecard(assessment: Assessment) -> Scorecard:
    """All scores of a round."""
    domains = tuple(domain_score(assessment, domain) for domain in assessment.domains)
    return Scorecard(overall(assessment, domains), domains)


def domain_score(assessment: Assessment, domain: Domain) -> DomainScore:
    """The score of one listed domain."""
    asked = assessment.asked_of(domain)
    scored = [
        (indicator, answer)
        for indicator in asked
        if (answer := assessment.answers.get(indicator.id)) and answer.level is not None
    ]
    answered = sum(assessment.answer(indicator.id).is_answered for indicator in asked)
    levels = [answer.level for _, answer in scored if answer.level is not None]
    score = weighted_mean((i.weight, a.level) for i, a in scored if a.level is not None)
    held_by = tuple(indicator.id for indicator, answer in scored if _holds(indicator, answer))
    return DomainScore(
        id=domain.id,
        score=score,
        stage=_stage_of(score, assessment, held_by),
        held_by=held_by,
        floor=min(levels, default=None),
        confidence=weighted_mean((i.weight, a.proof.strength) for i, a in scored),
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


def _holds(indicator: Indicator, answer: Answer) -> bool:
    return indicator.key and answer.level == 1


def _stage_of(score: Fraction | None, assessment: Assessment, held_by: tuple[str, ...]) -> int | None:
    if score is None:
        return None
    return stage(score, assessment.questionnaire.levels, held=bool(held_by))


def _share(part: int, whole: int) -> Fraction | None:
    return Fraction(part, whole) if whole else None
