"""Optimism findings: what to look at again before a round is closed. Advice, never a block."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass

from cso_assess.core.assessment import Assessment, is_strong
from cso_assess.core.states import Proof, State

UNIFORM_FROM = 5
SECONDS_PER_ANSWER = 12
JUMP = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that applies, and the indicators that it names."""

    rule: str
    indicators: tuple[str, ...]


def findings(
    assessment: Assessment,
    before: Assessment | None = None,
    completed: Collection[str] = (),
) -> tuple[Finding, ...]:
    """All findings on a round, rule by rule in a fixed order.

    `before` is the latest closed round of the same organization and questionnaire; `completed` are the
    indicators on which an action was completed since. Rules about a domain give one finding for each domain.
    """
    earlier = before.levels if before else {}
    rules: tuple[Callable[[], Iterator[Finding]], ...] = (
        lambda: high_without_proof(assessment),
        lambda: key_without_use(assessment),
        lambda: uniform_domain(assessment),
        lambda: many_not_applicable(assessment),
        lambda: jump_without_action(assessment, earlier, completed),
        lambda: too_fast(assessment),
    )
    return tuple(finding for rule in rules for finding in rule())


def high_without_proof(assessment: Assessment) -> Iterator[Finding]:
    """Strong levels with proof none or said."""
    scale = assessment.questionnaire.levels
    weak_proof = (Proof.NONE, Proof.SAID)
    yield from _naming(
        "high_without_proof",
        (
            indicator
            for indicator, level in assessment.levels.items()
            if is_strong(level, scale) and assessment.scored[indicator].proof in weak_proof
        ),
    )


def key_without_use(assessment: Assessment) -> Iterator[Finding]:
    """Key indicators at the highest level with proof below in_use."""
    scale = assessment.questionnaire.levels
    yield from _naming(
        "key_without_use",
        (
            indicator.id
            for indicator in assessment.asked
            if indicator.key
            and assessment.levels.get(indicator.id) == scale
            and assessment.scored[indicator.id].proof.strength < Proof.IN_USE.strength
        ),
    )


def uniform_domain(assessment: Assessment) -> Iterator[Finding]:
    """A domain with five or more scored indicators, all at the same level."""
    for domain in assessment.domains:
        scored = [i.id for i in assessment.asked_of(domain) if i.id in assessment.levels]
        if len(scored) >= UNIFORM_FROM and len({assessment.levels[i] for i in scored}) == 1:
            yield from _naming("uniform_domain", iter(scored))


def many_not_applicable(assessment: Assessment) -> Iterator[Finding]:
    """A domain of which more than a third of the asked indicators are not applicable."""
    for domain in assessment.domains:
        asked = assessment.asked_of(domain)
        absent = [i.id for i in asked if assessment.answer(i.id).state is State.NOT_APPLICABLE]
        if 3 * len(absent) > len(asked):
            yield from _naming("many_not_applicable", iter(absent))


def jump_without_action(
    assessment: Assessment, earlier: Mapping[str, int], completed: Collection[str]
) -> Iterator[Finding]:
    """Two or more levels above the round before without a completed action on the indicator."""
    yield from _naming(
        "jump_without_action",
        (
            indicator
            for indicator, level in assessment.levels.items()
            if indicator in earlier and level - earlier[indicator] >= JUMP and indicator not in completed
        ),
    )


def too_fast(assessment: Assessment) -> Iterator[Finding]:
    """Less than twelve seconds of active time for each answered indicator."""
    answered = sum(assessment.answer(i.id).is_answered for i in assessment.asked)
    active = assessment.active_seconds
    if active is not None and active < SECONDS_PER_ANSWER * answered:
        yield Finding("too_fast", ())


def _naming(rule: str, indicators: Iterator[str]) -> Iterator[Finding]:
    named = tuple(indicators)
    if named:
        yield Finding(rule, named)
