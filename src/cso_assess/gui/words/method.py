"""The method as people read it: each rule in words and, once there are answers, worked through with their numbers."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from cso_assess.core.questionnaire import QuestionnaireText
from cso_assess.gui.readings import Results
from cso_assess.gui.words.explanations import Explanation, confidence_explained, domain_explained, overall_explained
from cso_assess.i18n import Words
from cso_assess.wording import exact_number, indicator_words

FEWEST_ROWS, MOST_ROWS = 2, 12
"""How many answers a domain has that is worked through: enough to see the rule, not too many to follow."""


def method_chapters(
    words: Words, results: Results | None = None, text: QuestionnaireText | None = None
) -> tuple[Explanation, ...]:
    """The chapters of the methods page; without answers the rules alone."""
    worked = _worked(words, results, text) if results and text else {}
    return tuple(worked.get(name) or Explanation(title, rule) for name, title, rule in _rules(words))


def _rules(words: Words) -> tuple[tuple[str, str, str], ...]:
    """Name, title and rule of each chapter."""
    return (
        (
            "domain",
            words.tr("The score of a domain"),
            words.tr("The average of the levels that you chose, each counted as often as its weight says."),
        ),
        (
            "overall",
            words.tr("The overall score"),
            words.tr("The average of the domain scores, each counted as often as its weight says."),
        ),
        (
            "confidence",
            words.tr("The confidence"),
            words.tr(
                "Every answer counts by its proof: none 0, said by us 0.25, document seen 0.5, in use 0.75,"
                " confirmed by members or the community 1. A domain's confidence is the average of its answers."
            ),
        ),
        ("priority", words.tr("The order of priorities"), _priority_rule(words)),
        (
            "dates",
            words.tr("The dates"),
            words.tr(
                "Actions are taken in the order of priorities. Each gets the first weeks in which its hours fit and"
                " what it builds on has ended; its cost must fit in what is left of the money. What does not fit waits"
                " for later."
            ),
        ),
        (
            "consensus",
            words.tr("The consensus"),
            words.tr(
                "Each of us answers alone first. The consensus of an indicator (Tastle and Wierman, 2007) looks at how"
                " far each level lies from the average: it is 1 when all agree and 0 when one half stands at the lowest"
                " level and the other at the highest. We talk first about what has the lowest consensus. The level that"
                " we then agree on counts; what each of us said stays without names."
            ),
        ),
        (
            "rounds",
            words.tr("Rounds"),
            words.tr(
                "Two rounds are compared only on the questions that both scored, with the weights of the later one. So"
                " a score can differ a little from the one that was told at the time."
            ),
        ),
        (
            "limits",
            words.tr("What no number here can say"),
            words.tr("A score is our own view of our own work. It is no rank, no audit and no verdict on people."),
        ),
    )


def _priority_rule(words: Words) -> str:
    return words.tr(
        "Priority = gap × what it opens × importance. The gap is the number of levels to the target. What it opens"
        " is 1, and a half for each weak place that becomes easier at once, a quarter for those one step further, and"
        " so on. Importance is the weight, half more for a key indicator, and more for votes."
    )


def _worked(words: Words, results: Results, text: QuestionnaireText) -> dict[str, Explanation]:
    """The chapters that an organization's answers can be put into."""
    found: dict[str, Explanation] = {}
    domain = next((part for part in results.scorecard.domains if FEWEST_ROWS <= part.scored <= MOST_ROWS), None)
    if domain is not None and domain.score is not None:
        worked = domain_explained(words, results, text, domain)
        found["domain"] = replace(worked, title=words.tr("The score of a domain: {domain}", domain=worked.title))
    if results.scorecard.overall.score is not None:
        found["overall"] = replace(overall_explained(words, results, text), title=words.tr("The overall score"))
        found["confidence"] = replace(confidence_explained(words, results, text), title=words.tr("The confidence"))
    if results.priorities:
        found["priority"] = _priority(words, results, text)
    if results.comparison is not None and results.before is not None:
        found["rounds"] = _rounds(words, results)
    return found


def _priority(words: Words, results: Results, text: QuestionnaireText) -> Explanation:
    first = results.priorities[0]
    worked = words.tr(
        "{indicator}: {gap} × {leverage} × {importance} = {priority}.",
        indicator=indicator_words(first.indicator, results.assessment.questionnaire, text, words),
        gap=first.gap,
        leverage=exact_number(words, first.leverage),
        importance=exact_number(words, first.importance),
        priority=exact_number(words, first.priority),
    )
    return Explanation(words.tr("The order of priorities"), _priority_rule(words), sums=(worked,))


def _rounds(words: Words, results: Results) -> Explanation:
    rule = next(rule for name, _, rule in _rules(words) if name == "rounds")
    comparison = results.comparison
    if comparison is None or comparison.overall.before is None or comparison.overall.after is None:
        return Explanation(words.tr("Rounds"), rule)
    worked = words.tr(
        "%n questions were scored in both rounds: {before} then, {after} now.",
        "",
        len(comparison.indicators),
        before=words.number(Fraction(comparison.overall.before), 2),
        after=words.number(Fraction(comparison.overall.after), 2),
    )
    return Explanation(words.tr("Rounds"), rule, sums=(worked,))
