"""What to work on first, and why."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from cso_assess.core.assessment import Assessment, is_strong
from cso_assess.core.questionnaire import Indicator, Questionnaire
from cso_assess.core.states import State

KEY_FACTOR = Fraction(3, 2)


@dataclass(frozen=True, slots=True)
class Priority:
    """A suggested indicator with the parts that its place in the order comes from."""

    indicator: str
    level: int
    target: int
    gap: int
    leverage: Fraction
    importance: Fraction
    priority: Fraction
    key: bool
    opens: tuple[str, ...] = ()
    """The weak or unknown indicators that it makes easier, the nearest first."""


def priorities(assessment: Assessment) -> tuple[Priority, ...]:
    """The suggested indicators, the most urgent first."""
    questionnaire = assessment.questionnaire
    needy = needing(assessment)
    most_votes = max((assessment.answer(i.id).votes for i in assessment.asked), default=0)
    found = []
    for indicator in assessment.asked:
        answer = assessment.answer(indicator.id)
        target = answer.target or questionnaire.levels
        if answer.level is None or answer.level >= target or answer.not_now:
            continue
        distances = questionnaire.distances[indicator.id]
        opens = tuple([other for other in distances if other in needy])
        gap = target - answer.level
        leverage = leverage_of([distances[other] for other in opens])
        importance = importance_of(indicator, answer.votes, most_votes)
        found.append(
            Priority(
                indicator=indicator.id,
                level=answer.level,
                target=target,
                gap=gap,
                leverage=leverage,
                importance=importance,
                priority=gap * leverage * importance,
                key=indicator.key,
                opens=opens,
            )
        )
    return ordered(found, questionnaire)


def ordered(found: Iterable[Priority], questionnaire: Questionnaire) -> tuple[Priority, ...]:
    """Higher priority first, then key, then the lower level, then questionnaire order."""
    position = questionnaire.position
    return tuple(sorted(found, key=lambda p: (-p.priority, not p.key, p.level, position[p.indicator])))


def needing(assessment: Assessment) -> frozenset[str]:
    """The asked indicators that are weak (scored and not strong) or not known yet."""
    scale = assessment.questionnaire.levels
    weak = {indicator for indicator, level in assessment.levels.items() if not is_strong(level, scale)}
    unknown = {i.id for i in assessment.asked if assessment.answer(i.id).state is State.DONT_KNOW}
    return frozenset(weak | unknown)


def leverage_of(distances: Iterable[int]) -> Fraction:
    """1 + the sum of 0.5^distance, summed in whole numbers of the smallest part."""
    counts = Counter(distances)
    furthest = max(counts, default=0)
    parts = sum(count << (furthest - distance) for distance, count in counts.items())
    return Fraction((1 << furthest) + parts, 1 << furthest)


def importance_of(indicator: Indicator, votes: int, most_votes: int) -> Fraction:
    """The indicator's weight, half more if it is key, up to doubled by votes when any were cast."""
    importance = indicator.weight * (KEY_FACTOR if indicator.key else 1)
    return importance * (1 + Fraction(votes, most_votes)) if most_votes else importance
