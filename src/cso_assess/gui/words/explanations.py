"""How each number came about, in words and with an organization's own values."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from cso_assess.core.assessment import Assessment
from cso_assess.core.comparison import Change
from cso_assess.core.questionnaire import STAGES, Domain, QuestionnaireText
from cso_assess.core.scoring import HELD_STAGE, DomainScore, stage_begin
from cso_assess.core.states import State
from cso_assess.gui.readings import Results
from cso_assess.i18n import Words
from cso_assess.wording import exact_number, indicator_words, signed


@dataclass(frozen=True)
class Explanation:
    """A number explained: the rule, the values that went in as a table, the sum, and what else to know."""

    title: str
    rule: str
    header: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    sums: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    indicator: str = ""
    """The indicator that it is about, if it is about one that can be opened."""


def overall_explained(words: Words, results: Results, text: QuestionnaireText) -> Explanation:
    """The overall score from the scores of the domains, and the stage that it gives."""
    overall = results.scorecard.overall
    pairs = [
        (text.domains[domain.id].title, domain.weight, part.score)
        for domain, part in zip(results.assessment.domains, results.scorecard.domains, strict=True)
    ]
    return Explanation(
        title=words.tr("How the overall level came about"),
        rule=words.tr("The average of the domain scores, each counted as often as its weight says."),
        header=(words.tr("Domain"), words.tr("Weight"), words.tr("Score"), words.tr("Weight × score")),
        rows=tuple(_product_row(words, *pair) for pair in pairs),
        sums=_mean_line(words, [(weight, score) for _, weight, score in pairs if score is not None]),
        notes=(
            *_stage_notes(words, results, overall.held_by, text),
            *_overall_change_notes(words, results),
            *_completeness_notes(words, overall.answered, overall.asked),
        ),
    )


def confidence_explained(words: Words, results: Results, text: QuestionnaireText) -> Explanation:
    """The overall confidence from the confidence of the domains."""
    pairs = [
        (text.domains[domain.id].title, domain.weight, part.confidence)
        for domain, part in zip(results.assessment.domains, results.scorecard.domains, strict=True)
    ]
    return Explanation(
        title=words.tr("How the confidence came about"),
        rule=words.tr(
            "Every answer counts by its proof: none 0, said by us 0.25, document seen 0.5, in use 0.75,"
            " confirmed by members or the community 1. A domain's confidence is the average of its answers."
        ),
        header=(words.tr("Domain"), words.tr("Weight"), words.tr("Confidence"), words.tr("Weight × confidence")),
        rows=tuple(_product_row(words, *pair, places=2) for pair in pairs),
        sums=_mean_line(words, [(weight, value) for _, weight, value in pairs if value is not None], places=2),
        notes=(
            words.tr("Below 0.35 the confidence is called low, below 0.65 medium, from there on high."),
            words.tr("To raise it, look for a document, or ask members whether they see it the same way."),
        ),
    )


def domain_explained(words: Words, results: Results, text: QuestionnaireText, part: DomainScore) -> Explanation:
    """The score of a domain from its answers, with floor, confidence and what was not counted."""
    assessment = results.assessment
    domain = next(domain for domain in assessment.domains if domain.id == part.id)
    scored = [indicator for indicator in assessment.asked_of(domain) if indicator.id in assessment.scored]
    return Explanation(
        title=text.domains[part.id].title,
        rule=words.tr("The average of the levels that you chose, each counted as often as its weight says."),
        header=(words.tr("Indicator"), words.tr("Weight"), words.tr("Level"), words.tr("Proof")),
        rows=tuple(
            (
                indicator_words(indicator.id, assessment.questionnaire, text, words),
                exact_number(words, indicator.weight),
                str(assessment.levels[indicator.id]),
                exact_number(words, assessment.scored[indicator.id].proof.strength),
            )
            for indicator in scored
        ),
        sums=_mean_line(words, [(i.weight, Fraction(assessment.levels[i.id])) for i in scored]),
        notes=tuple(_domain_notes(words, results, domain, part)),
    )


def key_indicators_explained(words: Words, results: Results, text: QuestionnaireText) -> Explanation:
    """The key indicators at level 1, with what was answered, and what follows from it."""
    assessment = results.assessment
    held_by = results.scorecard.overall.held_by
    return Explanation(
        title=words.tr("Key indicators at level 1"),
        rule=words.tr(
            "A key indicator is one whose lowest level endangers people. While one of them is at level 1,"
            " the stage is at most “{stage}”, whatever the average says.",
            stage=text.stages[HELD_STAGE - 1],
        ),
        header=(words.tr("Indicator"), words.tr("What you chose")) if held_by else (),
        rows=tuple(
            (indicator_words(indicator, assessment.questionnaire, text, words), text.indicators[indicator].levels[0])
            for indicator in held_by
        ),
        notes=() if held_by else (words.tr("No key indicator is at level 1."),),
    )


def open_questions_explained(words: Words, results: Results, text: QuestionnaireText) -> Explanation:
    """The indicators at the lowest level of all, and those to be found out."""
    assessment = results.assessment
    lowest = min(assessment.levels.values(), default=None)
    return Explanation(
        title=words.tr("Lowest places and open questions"),
        rule=words.tr("An average hides its weakest places. These are the ones to look at first."),
        header=(words.tr("Indicator"), words.tr("Level")),
        rows=(
            *(
                (indicator_words(indicator, assessment.questionnaire, text, words), str(level))
                for indicator, level in assessment.levels.items()
                if level == lowest
            ),
            *(
                (indicator_words(indicator, assessment.questionnaire, text, words), words.tr("to find out"))
                for indicator in in_state(assessment, State.DONT_KNOW)
            ),
        ),
    )


def in_state(assessment: Assessment, state: State, domain: Domain | None = None) -> tuple[str, ...]:
    """The asked indicators (of a domain) that are in a state."""
    asked = assessment.asked_of(domain) if domain else assessment.asked
    return tuple(indicator.id for indicator in asked if assessment.answer(indicator.id).state is state)


def stage_bounds(words: Words, levels: int, text: QuestionnaireText) -> str:
    """From which score on each stage begins, as one sentence."""
    return words.tr(
        "From {second} on the stage is “{second_stage}”, from {third} “{third_stage}”, from {fourth} “{fourth_stage}”.",
        second=exact_number(words, stage_begin(2, levels)),
        second_stage=text.stages[1],
        third=exact_number(words, stage_begin(3, levels)),
        third_stage=text.stages[2],
        fourth=exact_number(words, stage_begin(STAGES, levels)),
        fourth_stage=text.stages[3],
    )


def _product_row(words: Words, name: str, weight: Fraction, value: Fraction | None, places: int = 1) -> tuple[str, ...]:
    if value is None:
        return name, exact_number(words, weight), words.tr("nothing scored"), ""
    return name, exact_number(words, weight), words.number(value, places), words.number(weight * value, places)


def _mean_line(words: Words, pairs: Iterable[tuple[Fraction, Fraction]], places: int = 1) -> tuple[str, ...]:
    """The weighted mean as a line of arithmetic; nothing where there is no mean."""
    pairs = list(pairs)
    weights = sum((weight for weight, _ in pairs), Fraction(0))
    total = sum((weight * value for weight, value in pairs), Fraction(0))
    if not weights:
        return ()
    return (
        words.tr(
            "Sum {total} : sum of weights {weights} = {mean}",
            total=words.number(total, places),
            weights=exact_number(words, weights),
            mean=words.number(total / weights, places),
        ),
    )


def _stage_notes(words: Words, results: Results, held_by: tuple[str, ...], text: QuestionnaireText) -> Iterable[str]:
    yield stage_bounds(words, results.assessment.questionnaire.levels, text)
    for indicator in held_by:
        yield words.tr(
            "{indicator} is a key indicator at level 1: while it is, the stage is at most “{stage}”.",
            indicator=indicator_words(indicator, results.assessment.questionnaire, text, words),
            stage=text.stages[HELD_STAGE - 1],
        )


def _overall_change_notes(words: Words, results: Results) -> Iterable[str]:
    if results.comparison:
        yield from _change_notes(words, results, results.comparison.overall, len(results.comparison.indicators))


def _domain_change_notes(words: Words, results: Results, domain: Domain) -> Iterable[str]:
    if results.comparison:
        inside = {indicator.id for indicator in domain.indicators}
        shared = sum(each.id in inside for each in results.comparison.indicators)
        yield from _change_notes(words, results, dict(results.comparison.domains).get(domain.id), shared)


def _change_notes(words: Words, results: Results, change: Change | None, count: int) -> Iterable[str]:
    """How a score of so many shared indicators changed."""
    if results.before and change and change.change is not None:
        yield words.tr(
            "Compared with round {round}, on the %n indicators that both rounds scored:"
            " {before} then, {after} now, so {change}.",
            "",
            count,
            round=results.before.number,
            before=words.number(change.before or 0),
            after=words.number(change.after or 0),
            change=signed(words, change.change),
        )


def _completeness_notes(words: Words, answered: int, asked: int) -> Iterable[str]:
    if asked:
        yield words.tr(
            "Completeness: {answered} answered : {asked} asked = {share}",
            answered=answered,
            asked=asked,
            share=words.number(Fraction(answered, asked), 2),
        )


def _domain_notes(words: Words, results: Results, domain: Domain, part: DomainScore) -> Iterable[str]:
    assessment, scored = results.assessment, results.assessment.scored
    proven = [(i.weight, scored[i.id].proof.strength) for i in assessment.asked_of(domain) if i.id in scored]
    for line in _mean_line(words, proven, places=2):
        yield words.tr("Confidence, the average of the proof: {sum}", sum=line)
    if part.floor is not None:
        lowest = [i.id for i in assessment.asked_of(domain) if assessment.levels.get(i.id) == part.floor]
        yield words.tr(
            "Lowest level {floor}: {indicators}",
            floor=part.floor,
            indicators=_numbers(assessment, lowest),
        )
    yield from _domain_change_notes(words, results, domain)
    if part.held_by:
        yield words.tr("The stage is held by {indicators}.", indicators=_numbers(assessment, part.held_by))
    yield from _completeness_notes(words, part.answered, part.asked)
    if absent := _numbers(assessment, in_state(assessment, State.NOT_APPLICABLE, domain)):
        yield words.tr("Not applicable, so not counted: {indicators}", indicators=absent)
    if unknown := _numbers(assessment, in_state(assessment, State.DONT_KNOW, domain)):
        yield words.tr("To find out: {indicators}", indicators=unknown)
    if unanswered := _numbers(assessment, in_state(assessment, State.UNANSWERED, domain)):
        yield words.tr("Not answered yet: {indicators}", indicators=unanswered)


def _numbers(assessment: Assessment, indicators: Iterable[str]) -> str:
    return ", ".join(assessment.questionnaire.numbers[indicator] for indicator in indicators)
