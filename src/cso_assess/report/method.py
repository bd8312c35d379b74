"""How the numbers came about, on one page and with the organization's own answers."""

from fractions import Fraction

from cso_assess.core.questionnaire import STAGES, Domain, Indicator
from cso_assess.core.scoring import HELD_STAGE, stage_begin
from cso_assess.report.parts import Story, gap, heading, one_page_section, table
from cso_assess.report.rows import Look
from cso_assess.report.style import columns, is_pocket
from cso_assess.report.telling import Telling
from cso_assess.report.text import paragraphs
from cso_assess.wording import exact_number, proof_words

MOST_ROWS = 12
"""A worked domain with more answers would not stay on its page."""

_ROW = Look(above=3, below=3)
_WORKED, _WORKED_IN_POCKET = (5.4, 1.2, 1.2, 2.4, 1.8), (4, 1.9, 1.6, 2.5, 2)


def method(telling: Telling) -> Story:
    """The rules in words, and one number of each kind worked through."""
    words = telling.words
    parts = (_domain_score, _overall, _stage, _confidence, _priority, _schedule)

    def write() -> Story:
        story = [each for part in parts for each in part(telling)]
        for notice in telling.notices():
            story += [gap(8), *paragraphs(notice, "note", language=telling.language)]
        return story

    return one_page_section(words.tr("How it was calculated"), write)


def _domain_score(telling: Telling) -> Story:
    words = telling.words
    rule = words.tr(
        "Every question has {levels} levels. The score of a domain is the average of the levels that we chose, each"
        " counted as often as its weight says. What is not applicable or not known yet is left out.",
        levels=telling.levels,
    )
    story = [*_rule(words.tr("The score of a domain"), rule)]
    worked = _worked_domain(telling)
    if worked is None:
        return story
    assessment = telling.material.assessment
    scored = [each for each in assessment.asked_of(worked) if each.id in assessment.scored]
    rows = [
        [
            paragraphs(telling.indicator(each.id), "cell", language=telling.language),
            paragraphs(str(assessment.levels[each.id]), "cell"),
            paragraphs(exact_number(words, each.weight), "cell"),
            paragraphs(proof_words(assessment.scored[each.id].proof, words), "cell", language=words.language),
            paragraphs(exact_number(words, assessment.scored[each.id].proof.strength), "cell"),
        ]
        for each in scored
    ]
    head = (
        telling.domain(worked.id),
        words.tr("Level"),
        words.tr("Weight"),
        words.tr("Proof"),
        words.tr("Proof as a number"),
    )
    story += table(head, rows, columns(*(_WORKED_IN_POCKET if is_pocket() else _WORKED)), words.language, look=_ROW)
    return [*story, gap(3), *_note(_domain_sum(telling, worked, scored))]


def _worked_domain(telling: Telling) -> Domain | None:
    """The domain with a score that is told shortest; one answer alone would show no average."""
    parts = {part.id: part for part in telling.material.scorecard.domains}
    scored = {domain: parts[domain.id].scored for domain in telling.material.assessment.domains}
    told = [domain for domain in scored if parts[domain.id].score is not None and 2 <= scored[domain] <= MOST_ROWS]
    return min(told, key=lambda domain: scored[domain], default=None)


def _domain_sum(telling: Telling, domain: Domain, scored: list[Indicator]) -> str:
    words, levels = telling.words, telling.material.assessment.levels
    part = next(each for each in telling.material.scorecard.domains if each.id == domain.id)
    return words.tr(
        "The sum of weight × level is {total}, the sum of weights {weights}: {total} : {weights} = {score}.",
        total=exact_number(words, sum((each.weight * levels[each.id] for each in scored), Fraction(0))),
        weights=exact_number(words, sum((each.weight for each in scored), Fraction(0))),
        score=words.number(part.score or 0, 2),
    )


def _overall(telling: Telling) -> Story:
    words, overall = telling.words, telling.material.scorecard.overall
    rule = words.tr("The overall score is the average of the domain scores, each counted as often as its weight says.")
    if overall.score is None:
        return _rule(words.tr("The overall score"), rule)
    weights = {domain.id: domain.weight for domain in telling.material.assessment.domains}
    scored = [(weights[part.id], part.score) for part in telling.material.scorecard.domains if part.score is not None]
    total = sum((weight * score for weight, score in scored), Fraction(0))
    worked = words.tr(
        "The sum of weight × score is {total}, the sum of weights {weights}: {total} : {weights} = {score}.",
        total=words.number(total, 2),
        weights=exact_number(words, sum((weight for weight, _ in scored), Fraction(0))),
        score=words.number(overall.score, 2),
    )
    return [*_rule(words.tr("The overall score"), rule), *_note(worked)]


def _stage(telling: Telling) -> Story:
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
    return _rule(words.tr("The stage"), rule)


def _confidence(telling: Telling) -> Story:
    words = telling.words
    rule = words.tr(
        "Every answer counts by its proof: none 0, said by us 0.25, document seen 0.5, in use 0.75,"
        " confirmed by members or the community 1. The confidence is their average:"
        " below 0.35 it is called low, below 0.65 medium, from there on high."
    )
    overall = telling.material.scorecard.overall
    story = _rule(words.tr("The confidence"), rule)
    if overall.confidence is not None:
        worked = words.tr(
            "Over all domains our confidence is {confidence}.", confidence=telling.confidence(overall.confidence)
        )
        story += _note(worked)
    return story


def _priority(telling: Telling) -> Story:
    words = telling.words
    rule = words.tr(
        "Priority = gap × leverage × importance. The gap is the number of levels to the target. Leverage is 1, and a"
        " half for each weak place that becomes easier at once, a quarter for those one step further, and so on."
        " Importance is the weight, half more for a key indicator, and more for votes."
    )
    story = _rule(words.tr("The order of priorities"), rule)
    found = telling.material.priorities
    if found:
        worked = words.tr(
            "{indicator}: {gap} × {leverage} × {importance} = {priority}.",
            indicator=telling.indicator(found[0].indicator),
            gap=found[0].gap,
            leverage=exact_number(words, found[0].leverage),
            importance=exact_number(words, found[0].importance),
            priority=exact_number(words, found[0].priority),
        )
        story += _note(worked)
    return story


def _schedule(telling: Telling) -> Story:
    words = telling.words
    rule = words.tr(
        "Actions are taken in the order of priorities. Each gets the first weeks in which its hours fit and what it"
        " builds on has ended; its cost must fit in what is left of the money. What does not fit waits for later."
    )
    return _rule(words.tr("The dates"), rule)


def _rule(title: str, rule: str) -> Story:
    return heading(title, [*paragraphs(rule, "text"), gap(4)], bookmark=None)


def _note(text: str) -> Story:
    return list(paragraphs(text, "strong"))
