"""How the numbers came about, in words and with the organization's own answers, for every form of a document."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from cso_assess.core.questionnaire import STAGES, Domain, Indicator
from cso_assess.core.scoring import HELD_STAGE, stage_begin
from cso_assess.report.telling import Telling
from cso_assess.wording import exact_number, proof_words

MOST_ROWS = 12
"""A worked domain with more answers would not stay on its page."""


@dataclass(frozen=True)
class Explained:
    """A rule under its title, and one number worked through: its sentence, and what it is made of in a table."""

    title: str
    rule: str
    worked: str = ""
    head: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()


def explanations(telling: Telling) -> list[Explained]:
    """All rules, in the order in which one number leads to the next."""
    rules = (_domain_score, _overall, _stage, _confidence, _priority, _schedule)
    return [rule(telling) for rule in rules]


def _domain_score(telling: Telling) -> Explained:
    words = telling.words
    rule = words.tr(
        "Every question has {levels} levels. The score of a domain is the average of the levels that we chose, each"
        " counted as often as its weight says. What is not applicable or not known yet is left out.",
        levels=telling.levels,
    )
    title, worked = words.tr("The score of a domain"), _worked_domain(telling)
    if worked is None:
        return Explained(title, rule)
    assessment = telling.material.assessment
    scored = [each for each in assessment.asked_of(worked) if each.id in assessment.scored]
    rows = [
        (
            telling.indicator(each.id),
            str(assessment.levels[each.id]),
            exact_number(words, each.weight),
            proof_words(assessment.scored[each.id].proof, words),
            exact_number(words, assessment.scored[each.id].proof.strength),
        )
        for each in scored
    ]
    head = (
        telling.domain(worked.id),
        words.tr("Level"),
        words.tr("Weight"),
        words.tr("Proof"),
        words.tr("Proof as a number"),
    )
    return Explained(title, rule, _domain_sum(telling, worked, scored), head, rows)


def _worked_domain(telling: Telling) -> Domain | None:
    """The domain with a score that is told shortest; one answer alone would show no average."""
    parts = {part.id: part for part in telling.material.scorecard.domains}
    scored = [each for each in telling.material.assessment.domains if parts[each.id].score is not None]
    told = [each for each in scored if 2 <= parts[each.id].scored <= MOST_ROWS]
    return min(told, key=lambda domain: parts[domain.id].scored, default=None)


def _domain_sum(telling: Telling, domain: Domain, scored: list[Indicator]) -> str:
    words, levels = telling.words, telling.material.assessment.levels
    part = next(each for each in telling.material.scorecard.domains if each.id == domain.id)
    return words.tr(
        "The sum of weight × level is {total}, the sum of weights {weights}: {total} : {weights} = {score}.",
        total=exact_number(words, sum((each.weight * levels[each.id] for each in scored), Fraction(0))),
        weights=exact_number(words, sum((each.weight for each in scored), Fraction(0))),
        score=words.number(part.score or 0, 2),
    )


def _overall(telling: Telling) -> Explained:
    words, overall = telling.words, telling.material.scorecard.overall
    rule = words.tr("The overall score is the average of the domain scores, each counted as often as its weight says.")
    if overall.score is None:
        return Explained(words.tr("The overall score"), rule)
    weights = {domain.id: domain.weight for domain in telling.material.assessment.domains}
    scored = [(weights[part.id], part.score) for part in telling.material.scorecard.domains if part.score is not None]
    total = sum((weight * score for weight, score in scored), Fraction(0))
    worked = words.tr(
        "The sum of weight × score is {total}, the sum of weights {weights}: {total} : {weights} = {score}.",
        total=words.number(total, 2),
        weights=exact_number(words, sum((weight for weight, _ in scored), Fraction(0))),
        score=words.number(overall.score, 2),
    )
    return Explained(words.tr("The overall score"), rule, worked)


def _stage(telling: Telling) -> Explained:
    words = telling.words
    rule = words.tr(
        "From {second} on the stage is “{second_stage}”, from {third} “{third_stage}”, from {fourth} “{fourth_stage}”."
        " While a key indicator is at level 1, it is at most “{held}”.",
        second=exact_number(words, stage_begin(2, telling.levels)),
        second_stage=telling.stage(2),
        third=exact_number(words, stage_begin(3, telling.levels)),
        third_stage=telling.stage(3),
        fourth=exact_number(words, stage_begin(STAGES, telling.levels)),
        fourth_stage=telling.stage(STAGES),
        held=telling.stage(HELD_STAGE),
    )
    return Explained(words.tr("The stage"), rule)


def _confidence(telling: Telling) -> Explained:
    words = telling.words
    rule = words.tr(
        "Every answer counts by its proof: none 0, said by us 0.25, document seen 0.5, in use 0.75,"
        " confirmed by members or the community 1. The confidence is their average:"
        " below 0.35 it is called low, below 0.65 medium, from there on high."
    )
    overall = telling.material.scorecard.overall
    if overall.confidence is None:
        return Explained(words.tr("The confidence"), rule)
    confidence = telling.confidence(overall.confidence)
    worked = words.tr("Over all domains our confidence is {confidence}.", confidence=confidence)
    return Explained(words.tr("The confidence"), rule, worked)


def _priority(telling: Telling) -> Explained:
    words = telling.words
    rule = words.tr(
        "Priority = gap × what it opens × importance. The gap is the number of levels to the target. What it opens"
        " is 1, and a half for each weak place that becomes easier at once, a quarter for those one step further, and"
        " so on."
        " Importance is the weight, half more for a key indicator, and more for votes."
    )
    found = telling.material.priorities
    if not found:
        return Explained(words.tr("The order of priorities"), rule)
    worked = words.tr(
        "{indicator}: {gap} × {leverage} × {importance} = {priority}.",
        indicator=telling.indicator(found[0].indicator),
        gap=found[0].gap,
        leverage=exact_number(words, found[0].leverage),
        importance=exact_number(words, found[0].importance),
        priority=exact_number(words, found[0].priority),
    )
    return Explained(words.tr("The order of priorities"), rule, worked)


def _schedule(telling: Telling) -> Explained:
    words = telling.words
    rule = words.tr(
        "Actions are taken in the order of priorities. Each gets the first weeks in which its hours fit and what it"
        " builds on has ended; its cost must fit in what is left of the money. What does not fit waits for later."
    )
    return Explained(words.tr("The dates"), rule)
