"""Results of many organizations together, for donors and research: nobody can be recognized in them.

No names, no texts that people wrote, no place below the region, and no group of fewer than five organizations.
"""

from __future__ import annotations

import json
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from cso_assess.core.numbers import rounded
from cso_assess.core.suppression import SMALLEST_GROUP, Group, shown_groups, shown_parts
from cso_assess.errors import UserError, sentence
from cso_assess.office.sheets import SHARE, TEXT, Column, Sheet, Value, separated, workbook
from cso_assess.paths import resource

if TYPE_CHECKING:
    from cso_assess.core.questionnaire import QuestionnaireText
    from cso_assess.i18n import Words

FORMS = (".xlsx", ".csv", ".json")
THEMES = ("peace", "climate", "participation", "rights", "livelihoods", "health", "education", "violence")
"""The themes that are no organization's own words."""

WIDTHS = {
    "questionnaire": 24,
    "version": 9,
    "group": 10,
    "name": 16,
    "measure": 12,
    "id": 20,
    "title": 50,
    "organizations": 14,
    "mean": 9,
}
"""The columns of the table, and how wide they are shown."""

_PLACES = 2
_ALL, _REGION, _THEME = "all", "region", "theme"
_OTHER = ""


@dataclass(frozen=True)
class Case:
    """The latest closed round of one organization: where it is, what it works on, and its numbers by measure and id."""

    questionnaire: str
    version: int
    region: str
    themes: tuple[str, ...]
    scores: Mapping[tuple[str, str], Fraction]


@dataclass(frozen=True)
class Line:
    """The mean of one measure in one group of at least five organizations."""

    questionnaire: str
    version: int
    group: str
    name: str
    measure: str
    id: str
    organizations: int
    mean: Fraction


def anonymous_lines(cases: Iterable[Case]) -> tuple[Line, ...]:
    """All means that may be shown; UserError if there is none."""
    by_questionnaire: dict[tuple[str, int], list[Case]] = defaultdict(list)
    for case in cases:
        by_questionnaire[case.questionnaire, case.version].append(case)
    lines = tuple(line for key in sorted(by_questionnaire) for line in _lines(*key, by_questionnaire[key]))
    if not lines:
        raise UserError(
            sentence.tr(
                "An anonymised export needs closed rounds of at least {least} organizations with the same"
                " questionnaire: with fewer, somebody could be recognized. Nothing was written.",
                least=SMALLEST_GROUP,
            )
        )
    return lines


def anonymous_file(
    form: str,
    lines: tuple[Line, ...],
    texts: Mapping[tuple[str, int], QuestionnaireText],
    words: Words,
    today: date,
) -> bytes:
    """The lines as a file of the form ".xlsx", ".csv" or ".json", with a statement of what was done."""
    rows = [_row(line, texts[line.questionnaire, line.version]) for line in lines]
    said = statement(words)
    if form == ".json":
        results = [{name: _plain(value) for name, value in row.items()} for row in rows]
        return json.dumps({"statement": list(said), "results": results}, ensure_ascii=False, indent=2).encode()
    columns = [Column(name, width, SHARE if name == "mean" else TEXT) for name, width in WIDTHS.items()]
    values = [tuple(row.values()) for row in rows]
    if form == ".csv":
        blank = [None] * (len(columns) - 2)
        return separated(Sheet("results", columns, [*values, *(("statement", each, *blank) for each in said)]), words)
    title = words.tr("Anonymised results")
    sheets = (
        Sheet(words.tr("Results"), columns, values),
        Sheet(words.tr("What was done"), [Column(title, 100)], [(each,) for each in said]),
    )
    return workbook(sheets, title, words, today)


def statement(words: Words) -> tuple[str, ...]:
    """What was done so that nobody can be recognized, and what the reader must not do."""
    return (
        words.tr("These are means over the latest closed round of each organization, as it sees itself."),
        words.tr("Names, contacts, dates, people and everything that was written in own words were left out."),
        words.tr("No place below the region is named; regions and themes in own words were left out."),
        words.tr(
            "Groups of fewer than {least} organizations are not shown, nor is a further group where a small one could"
            " be calculated from the others.",
            least=SMALLEST_GROUP,
        ),
        words.tr(
            "Do not publish two exports of nearly the same organizations: their difference could tell about the few"
            " that changed."
        ),
    )


def _lines(questionnaire: str, version: int, cases: list[Case]) -> Iterator[Line]:
    measures = dict.fromkeys(measure for case in cases for measure in case.scores)
    for measure, id in measures:
        values = {number: case.scores[measure, id] for number, case in enumerate(cases) if (measure, id) in case.scores}
        for group, name, members in _groups(cases, frozenset(values)):
            mean = sum((values[number] for number in members), Fraction(0)) / len(members)
            yield Line(questionnaire, version, group, name, measure, id, len(members), mean)


def _groups(cases: list[Case], having: Group) -> Iterator[tuple[str, str, Group]]:
    """The groups of organizations that may be shown of those that have a value."""
    if len(having) < SMALLEST_GROUP:
        return
    yield _ALL, "", having
    regions: dict[str, set[int]] = defaultdict(set)
    themes: dict[str, set[int]] = defaultdict(set)
    for number in having:
        regions[cases[number].region if cases[number].region in _known_regions() else _OTHER].add(number)
        for theme in set(cases[number].themes) & set(THEMES):
            themes[theme].add(number)
    shown = shown_parts({name: frozenset(members) for name, members in regions.items()})
    known = {**shown, "all": having, "rest": having - frozenset().union(*shown.values())}
    named = {name: members for name, members in shown.items() if name != _OTHER}
    yield from ((_REGION, name, named[name]) for name in sorted(named))
    by_theme = shown_groups({name: frozenset(members) for name, members in themes.items()}, known)
    yield from ((_THEME, name, by_theme[name]) for name in sorted(by_theme))


def _known_regions() -> frozenset[str]:
    with resource("places", "kyrgyzstan.toml").open("rb") as file:
        return frozenset(tomllib.load(file)["region"])


def _row(line: Line, text: QuestionnaireText) -> dict[str, Value]:
    titles: Mapping[str, Any] = {"domain": text.domains, "indicator": text.indicators}.get(line.measure, {})
    return {
        "questionnaire": line.questionnaire,
        "version": line.version,
        "group": line.group,
        "name": line.name,
        "measure": line.measure,
        "id": line.id,
        "title": titles[line.id].title if line.id in titles else "",
        "organizations": line.organizations,
        "mean": Fraction(rounded(line.mean, _PLACES)),
    }


def _plain(value: Value) -> Any:
    """A value as JSON has it; means with two decimals."""
    return float(value) if isinstance(value, Fraction) else value
