"""A table from a person's file, whatever the file's format: cells by column, and where each row stands."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from cso_assess.errors import Problem, UserError, sentence

MOST_ROWS = 20_000
MOST_CELLS = 100_000
"""A questionnaire of three hundred indicators has three thousand; reading more takes seconds."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: where it stands in its file, and its values by column; empty cells are None."""

    place: str
    cells: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Table:
    """A file's columns in their order and its rows that hold anything.

    `is_sheet` tells a table, whose columns hold for all rows, from a list of objects with keys of their own.
    """

    file: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...] = ()
    is_sheet: bool = True


def sheet_of(file: str, lines: Iterable[list[object]]) -> Table:
    """A table from lines of which the first that holds anything names the columns; UserError for too many."""
    header: list[str] = []
    rows = []
    problems = []
    for number, values in _limited(lines, file):
        filled = {place: value for place, value in enumerate(values) if value not in (None, "")}
        if not filled:
            continue
        if not header:
            header = [str(value).strip() if value is not None else "" for value in values]
            expected = sentence.tr("expected each column only once")
            problems += [Problem(f"{file}:{number}: {name}", expected) for name in repeated(filter(None, header))]
            continue
        if any(place >= len(header) or not header[place] for place in filled):
            expected = sentence.tr("expected nothing outside the named columns")
            problems.append(Problem(f"{file}:{number}", expected))
        cells = {header[place]: value for place, value in filled.items() if place < len(header)}
        rows.append(Row(f"{file}:{number}", cells))
    return Table(file, tuple(dict.fromkeys(filter(None, header))), tuple(rows), tuple(problems))


def repeated(names: Iterable[str]) -> list[str]:
    """The names that come more than once, in their order."""
    return [name for name, count in Counter(names).items() if count > 1]


def too_many(file: str) -> UserError:
    """The refusal of a table that is larger than any questionnaire."""
    return UserError(sentence.tr("{file}: expected at most 20,000 rows.", file=file))


def _limited(lines: Iterable[list[object]], file: str) -> Iterator[tuple[int, list[object]]]:
    cells = 0
    for number, values in enumerate(lines, 1):
        cells += len(values)
        if number > MOST_ROWS + 1 or cells > MOST_CELLS:
            raise too_many(file)
        yield number, [value.strip() if isinstance(value, str) else value for value in values]
