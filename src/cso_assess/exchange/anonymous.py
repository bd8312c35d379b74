"""Results of many organizations together, for donors and research: nobody can be recognized in them.

No names, no texts that people wrote, no place below the region, and no group of fewer than five organizations.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from cso_assess.core.numbers import rounded
from cso_assess.core.suppression import SMALLEST_GROUP
from cso_assess.errors import UserError, sentence
from cso_assess.exchange.anonymous_choice import Case, shown_groups_of
from cso_assess.office.sheets import SHARE, TEXT, Column, Sheet, Value, separated, workbook

if TYPE_CHECKING:
    from cso_assess.core.questionnaire import QuestionnaireText
    from cso_assess.i18n import Words

FORMS = (".xlsx", ".csv", ".json")
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
        by_questionnaire[case.questionnaire.id, case.questionnaire.version].append(case)
    lines = tuple(line for key in sorted(by_questionnaire) for line in _lines(*key, by_questionnaire[key]))
    if not lines:
        raise UserError(
            sentence.tr(
                "An anonymized export needs closed rounds of at least {least} organizations with the same"
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
    title = words.tr("Anonymized results")
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
            "Groups of fewer than {least} organizations are not shown. Further regions, themes, questions or totals"
            " were left out where something about so few could be calculated from the others.",
            least=SMALLEST_GROUP,
        ),
        warning(words),
    )


def warning(words: Words) -> str:
    """What no single export can prevent, since the program does not know what was given out before."""
    return words.tr(
        "Do not publish two exports of nearly the same organizations: their difference could tell about the few that"
        " changed."
    )


def _lines(questionnaire: str, version: int, cases: list[Case]) -> Iterator[Line]:
    for (measure, id), groups in shown_groups_of(cases).items():
        for (group, name), members in groups.items():
            mean = sum((cases[number].scores[measure, id] for number in members), Fraction(0)) / len(members)
            yield Line(questionnaire, version, group, name, measure, id, len(members), mean)


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
