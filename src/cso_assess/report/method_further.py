"""How voices and rounds are compared, with the organization's own numbers, and what no number here can say."""

from fractions import Fraction

from cso_assess.core.consensus import Agreement
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.parts import Story, gap, heading, one_page_section
from cso_assess.report.typesetting.text import paragraphs
from cso_assess.report.voices import heard


def further_method(telling: Telling) -> Story:
    """The rules that the page about scores does not tell."""
    words = telling.words
    parts = (_consensus, _rounds, _looking_back, _limits)
    title = words.tr("How people and rounds are compared")
    return one_page_section(title, lambda: [each for part in parts for each in part(telling)])


def _consensus(telling: Telling) -> Story:
    words = telling.words
    rule = words.tr(
        "Each of us answers alone first. The consensus of an indicator (Tastle and Wierman, 2007) looks at how far each"
        " level lies from the average: it is 1 when all agree and 0 when one half stands at the lowest level and the"
        " other at the highest. We talk first about what has the lowest consensus. The level that we then agree on"
        " counts; what each of us said stays without names."
    )
    found = sorted(heard(telling).values(), key=lambda each: each.consensus or 0)
    worked = [_worked(telling, found[0])] if found else []
    return _rule(words.tr("The consensus"), [rule], worked)


def _worked(telling: Telling, found: Agreement) -> str:
    """The consensus of one indicator, with the levels it comes from."""
    words = telling.words
    given = [(level, people) for level, people in enumerate(found.distribution, 1) if people]
    total = sum(level * people for level, people in given)
    levels = "; ".join(words.tr("{people} × level {level}", people=people, level=level) for level, people in given)
    return words.tr(
        "{indicator}: {levels}. The average is {mean}, the consensus {consensus}.",
        indicator=telling.indicator(found.indicator),
        levels=levels,
        mean=words.number(Fraction(total, sum(found.distribution)), 2),
        consensus=words.number(Fraction(found.consensus or 0), 2),
    )


def _rounds(telling: Telling) -> Story:
    words, compared = telling.words, telling.material.comparison
    rule = words.tr(
        "Two rounds are compared only on the questions that both scored, with the weights of the later one. So a score"
        " can differ a little from the one that was told at the time."
    )
    if compared is None or compared.overall.before is None or compared.overall.after is None:
        return _rule(words.tr("Rounds"), [rule], [])
    worked = words.tr(
        "%n questions were scored in both rounds: {before} then, {after} now.",
        "",
        len(compared.indicators),
        before=words.number(compared.overall.before, 2),
        after=words.number(compared.overall.after, 2),
    )
    return _rule(words.tr("Rounds"), [rule], [worked])


def _looking_back(telling: Telling) -> Story:
    words = telling.words
    rule = words.tr(
        "Whoever learns more sees more, and may judge an earlier time more strictly. So we also ask which level we"
        " would have given then, knowing what we know now. It stands beside the answer and never replaces it."
    )
    return _rule(words.tr("Looking back"), [rule], [])


def _limits(telling: Telling) -> Story:
    words = telling.words
    limits = (
        words.tr("A score is our own view of our own work. It is no rank, no audit and no verdict on people."),
        words.tr("It cannot be compared with the score of another organization, which judged itself with other eyes."),
        words.tr("An average hides its weakest place: read the lowest level and the confidence with it."),
        words.tr("Questions of our own count in no score, and “not a priority now” changes none."),
    )
    return _rule(words.tr("What these numbers cannot say"), list(limits), [])


def _rule(title: str, rules: list[str], worked: list[str]) -> Story:
    story = [part for rule in rules for part in (*paragraphs(rule, "text"), gap(4))]
    return heading(title, [*story, *(part for each in worked for part in paragraphs(each, "strong"))], bookmark=None)
