"""How several people saw the same, each for herself: never who, and of groups only what cannot be traced."""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import partial

from cso_assess.core.consensus import (
    AGE_BANDS,
    GENDERS,
    ROLES,
    SMALLEST_GROUP,
    Agreement,
    Participant,
    agreements,
    discussion_list,
    shown_groups,
)
from cso_assess.i18n import Words
from cso_assess.report.answer_rows import ANSWER, LABEL
from cso_assess.report.filled import Further
from cso_assess.report.standing import named
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.levels import Distribution
from cso_assess.report.typesetting.parts import Story, gap, heading, section, table, together
from cso_assess.report.typesetting.rows import Cell, Look, Row, Rows
from cso_assess.report.typesetting.style import COLUMNS, columns
from cso_assess.report.typesetting.text import paragraphs
from cso_assess.wording import exact_number

FEWEST_VOICES = 2
"""With one voice there is nothing to compare."""

MOST_DISCUSSED = 6
_PICTURE = 3.1
_GROUP = 1.8
_BELOW = Look(rule="", above=6, below=2, gutter=8)


def heard(telling: Telling) -> dict[str, Agreement]:
    """The indicators on which two people or more gave a level, each with how far they agree."""
    found = agreements(telling.questionnaire, telling.material.marks)
    return {each.indicator: each for each in found if sum(each.distribution) >= FEWEST_VOICES}


def voices_below(telling: Telling) -> Further:
    """What stands below an answer about the people who answered alone."""
    return partial(_voices, telling, heard(telling))


def voices(telling: Telling) -> Story:
    """Where people saw it most differently, and what groups said; nothing when nobody answered alone."""
    words, found = telling.words, heard(telling)
    if not found:
        return []
    count = len({mark.participant for mark in telling.material.marks})
    about = words.tr(
        "%n people first answered alone, without seeing what the others said. Then we talked, and agreed on the level"
        " that counts. The number beside each indicator is the consensus: 1 when all agree, 0 when we were split"
        " between the two ends.",
        "",
        count,
    )
    story = [*paragraphs(about, "text"), gap(8), *_discussed(telling, found), *_groups(telling)]
    return section(words.tr("How each of us saw it"), story)


def _voices(telling: Telling, found: Mapping[str, Agreement], indicator: str) -> Story:
    """The picture of the levels that people gave, with its numbers in words."""
    words = telling.words
    if indicator not in found:
        return []
    cells: list[Cell] = [
        paragraphs(words.tr("Each of us"), "label", language=words.language),
        [Distribution(found[indicator].distribution)],
        paragraphs(_numbers(words, found[indicator]), "note", language=words.language),
    ]
    return [Rows([Row(cells, columns(LABEL, _PICTURE, ANSWER - LABEL - _PICTURE), _BELOW)])]


def _numbers(words: Words, found: Agreement) -> str:
    return words.tr(
        "%n people gave a level. Median {median}, range {range}, consensus {consensus} of 1.",
        "",
        sum(found.distribution),
        median=exact_number(words, found.median or Fraction(0)),
        range=found.range,
        consensus=_consensus(words, found),
    )


def _consensus(words: Words, found: Agreement) -> str:
    return words.number(Fraction(found.consensus or 0), 2)


def _discussed(telling: Telling, found: Mapping[str, Agreement]) -> Story:
    """The indicators with the lowest consensus."""
    words = telling.words
    every = discussion_list(telling.questionnaire, telling.material.marks)
    urgent = [each for each in every if each.indicator in found]
    rows = [
        [
            named(telling, each.indicator),
            [Distribution(each.distribution)],
            paragraphs(_consensus(words, each), "cell_strong"),
            paragraphs(_agreed(telling, each.indicator), "cell"),
        ]
        for each in urgent[:MOST_DISCUSSED]
    ]
    head = (words.tr("Indicator"), words.tr("Levels that people gave"), words.tr("Consensus"), words.tr("We agreed on"))
    told = table(head, rows, columns(4.6, 3.6, 1.8, 2), words.language)
    return heading(words.tr("Where we saw it most differently"), told)


def _agreed(telling: Telling, indicator: str) -> str:
    words, level = telling.words, telling.material.assessment.answer(indicator).level
    return words.tr("no level yet") if level is None else words.tr("level {level}", level=level)


def _groups(telling: Telling) -> Story:
    """What groups said, domain by domain, of those groups that are large enough."""
    words = telling.words
    kinds: Sequence[tuple[str, Callable[[Participant], str], Mapping[str, str]]] = (
        (words.tr("By role"), lambda each: each.role, _roles(words)),
        (words.tr("By women and men"), lambda each: each.gender, _genders(words)),
        (words.tr("By age"), lambda each: each.age_band, _ages(words)),
    )
    tables = [part for title, attribute, names in kinds for part in _group_table(telling, title, attribute, names)]
    rule = words.tr(
        "What a group said is shown only when at least {count} of it gave a level, and so did at least {count} others"
        " or nobody else. Everything else stays among us.",
        count=SMALLEST_GROUP,
    )
    return heading(words.tr("What groups said"), [*paragraphs(rule, "text"), gap(6), *tables]) if tables else []


def _group_table(
    telling: Telling, title: str, attribute: Callable[[Participant], str], names: Mapping[str, str]
) -> Story:
    """The average levels of the groups, one row a domain; nothing where no group may be shown."""
    words = telling.words
    groups = {each.id: attribute(each) for each in telling.material.participants}
    found = {domain.id: _averages(telling, domain.id, groups) for domain in telling.material.assessment.domains}
    shown = [group for group in names if any(group in averages for averages in found.values())]
    rows = [
        [
            paragraphs(telling.domain(domain), "cell_strong", language=telling.language),
            *(paragraphs(words.number(averages[group]) if group in averages else "–", "cell") for group in shown),
        ]
        for domain, averages in found.items()
        if averages
    ]
    if not shown:
        return []
    widths = columns(COLUMNS - _GROUP * len(shown), *[_GROUP] * len(shown))
    return [together(table((title, *(names[group] for group in shown)), rows, widths, words.language)), gap(10)]


def _averages(telling: Telling, domain: str, groups: Mapping[str, str]) -> dict[str, Fraction]:
    """The average level of each group that may be shown, among those who gave a level in the domain."""
    asked = {each.id for part in telling.questionnaire.domains if part.id == domain for each in part.indicators}
    levels: dict[str, list[int]] = {}
    for mark in telling.material.marks:
        if mark.level is not None and mark.indicator in asked:
            levels.setdefault(mark.participant, []).append(mark.level)
    people = [each for each in telling.material.participants if each.id in levels]
    return {
        group: _average([level for each in people if groups[each.id] == group for level in levels[each.id]])
        for group in shown_groups(people, groups)
    }


def _average(levels: Sequence[int]) -> Fraction:
    return Fraction(sum(levels), len(levels))


def _roles(words: Words) -> Mapping[str, str]:
    names = (words.tr("board"), words.tr("staff members"), words.tr("volunteers"), words.tr("members"))
    return dict(zip(ROLES, names, strict=True))


def _genders(words: Words) -> Mapping[str, str]:
    return dict(zip(GENDERS, (words.tr("women"), words.tr("men")), strict=True))


def _ages(words: Words) -> Mapping[str, str]:
    names = (words.tr("up to 29 years"), words.tr("30 to 49 years"), words.tr("50 years and older"))
    return dict(zip(AGE_BANDS, names, strict=True))
