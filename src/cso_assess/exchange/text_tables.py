"""Tables that are written as text: separated values, and JSON."""

import csv
import io
import json
import re
from itertools import islice

from cso_assess.core.numbers import as_written
from cso_assess.errors import Problem, UserError, sentence
from cso_assess.exchange.table import MOST_CELLS, MOST_ROWS, Row, Table, repeated, sheet_of, too_many
from cso_assess.office.text import unquoted

_VALUES = {
    ",": re.compile(rb'(?:[^",]++|"[^"]*+(?:"|\Z))*+(?:,|\Z)'),
    ";": re.compile(rb'(?:[^";]++|"[^"]*+(?:"|\Z))*+(?:;|\Z)'),
}
_JSON_VALUE = re.compile(rb'(?:[^",]++|"(?:[^"\\]++|\\.?)*+(?:"|\Z))*+(?:,|\Z)', re.DOTALL)
"""What stands up to the next sign between values, or to the end; signs in texts do not count."""


def separated(file: str, content: bytes) -> Table:
    """The table in a text of values with commas or semicolons between them; UserError for anything else."""
    try:
        header = content.decode("utf-8-sig").partition("\n")[0]
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise UserError(
            sentence.tr(
                "{file}:{line}: expected text in UTF-8. Save it in Excel as “CSV UTF-8”, or give the workbook itself.",
                file=file,
                line=line,
            )
        ) from error
    delimiter = max(",;", key=header.count)
    _refuse_too_many(file, content, _VALUES[delimiter])
    # A field ends with the file at the latest. The limit holds for the whole process, so it only ever grows.
    csv.field_size_limit(max(csv.field_size_limit(), len(content) + 1))
    lines = io.TextIOWrapper(io.BytesIO(content), encoding="utf-8-sig", newline="")
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        return sheet_of(file, ([unquoted(value) for value in values] for values in reader))
    except csv.Error as error:
        raise UserError(
            sentence.tr(
                "{file}:{line}: expected values separated by commas or semicolons, and every quotation mark closed.",
                file=file,
                line=reader.line_num,
            )
        ) from error


def objects(file: str, content: bytes) -> Table:
    """The table in a JSON list of objects; UserError for anything else."""
    _refuse_too_many(file, content, _JSON_VALUE)
    try:
        entries = json.loads(content.decode("utf-8-sig"), parse_float=as_written, object_pairs_hook=_Pairs)
    except json.JSONDecodeError as error:
        raise UserError(sentence.tr("{file}:{line}: expected valid JSON.", file=file, line=error.lineno)) from error
    except (RecursionError, ValueError) as error:
        # Halves of characters, which no text can be stored with, are a ValueError too.
        raise UserError(sentence.tr("{file}: expected valid JSON in UTF-8.", file=file)) from error
    if not isinstance(entries, list) or isinstance(entries, _Pairs):
        raise UserError(sentence.tr("{file}: expected a list of objects, one for each indicator.", file=file))
    if len(entries) > MOST_ROWS:
        raise too_many(file)
    rows: list[Row] = []
    problems: list[Problem] = []
    columns: dict[str, None] = {}
    for number, entry in enumerate(entries, 1):
        place = f"{file}:{number}"
        if not isinstance(entry, _Pairs):
            problems.append(Problem(place, sentence.tr("expected an object with keys such as “indicator”")))
            continue
        for key in repeated(name for name, _ in entry):
            problems.append(Problem(f"{place}: {key}", sentence.tr("expected each key only once")))
        cells = dict(entry)
        columns.update(dict.fromkeys(cells))
        rows.append(Row(place, cells))
    return Table(file, tuple(columns), tuple(rows), tuple(problems), is_sheet=False)


def _refuse_too_many(file: str, content: bytes, value: re.Pattern[bytes]) -> None:
    """UserError for more values than a table may have, before any of them is made."""
    if sum(1 for _ in islice(value.finditer(content), MOST_CELLS + MOST_ROWS)) == MOST_CELLS + MOST_ROWS:
        raise too_many(file)


class _Pairs(list[tuple[str, object]]):
    """A JSON object as the list of its pairs, so that repeated keys can be told; ValueError for half characters."""

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        for pair in pairs:
            for each in pair:
                if isinstance(each, str):
                    each.encode()
        super().__init__(pairs)
