"""Rows of a table in a person's file, whatever its format: cells by column, and where each row stands."""

import csv
import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from cso_assess.errors import Message, Problem, UserError, sentence
from cso_assess.office.text import unquoted

MOST_BYTES = 20_000_000
MOST_UNPACKED_BYTES = {"xl/worksheets/": 4_000_000, "xl/sharedStrings.xml": 8_000_000, "": 300_000}
"""Of each XML part of a workbook, by how its name begins; few kilobytes, packed, would else take a minute to read."""

MOST_ROWS = 20_000
MOST_COLUMNS = 200
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


def read_table(path: Path) -> Table:
    """The table in an .xlsx, .csv or .json file; UserError for a file that is no table at all."""
    readers = {".xlsx": _workbook, ".csv": _separated, ".json": _objects}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise UserError(sentence.tr("{file}: expected a file that ends in .xlsx, .csv or .json.", file=path.name))
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UserError(sentence.tr("{file}: expected a file of at most 20 MB.", file=path.name))
        content = path.read_bytes()
    except OSError as error:
        raise UserError(unreadable(path, error)) from error
    return reader(path.name, content)


def unreadable(path: Path, error: OSError) -> Message:
    """Why a file cannot be opened, as a sentence."""
    if isinstance(error, FileNotFoundError):
        return sentence.tr("{file}: there is no such file.", file=path.name)
    return sentence.tr("{file}: the file cannot be read ({reason}).", file=path.name, reason=error.strerror or "")


def _workbook(file: str, content: bytes) -> Table:
    try:
        lines = list(_calculated(content))
    except Exception as error:  # zipfile and openpyxl meet a damaged file with errors of any kind
        raise UserError(sentence.tr("{file}: expected an Excel workbook (.xlsx).", file=file)) from error
    return _sheet(file, _limited(lines, file))


def _calculated(content: bytes) -> Iterator[list[object]]:
    """The lines of a workbook's first sheet; a formula without its result stands for itself, lest it seem empty.

    ValueError if it would be too large.
    """
    import openpyxl

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if not all(map(_is_bearable, archive.infolist())):
            raise ValueError(MOST_UNPACKED_BYTES)
    books = [openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=only) for only in (True, False)]
    sheets = [book.worksheets[0].iter_rows(max_col=MOST_COLUMNS, max_row=MOST_ROWS + 2) for book in books]
    for results, sources in zip(*sheets, strict=True):
        yield [
            # A result that is an empty text has the type "str".
            source.value if result.value is None and result.data_type == "n" else result.value
            for result, source in zip(results, sources, strict=True)
        ]


def _is_bearable(entry: zipfile.ZipInfo) -> bool:
    """Whether a part of a workbook can be read soon; pictures are not read at all."""
    most = next(most for start, most in MOST_UNPACKED_BYTES.items() if entry.filename.startswith(start))
    return entry.file_size <= most or not entry.filename.endswith((".xml", ".rels"))


def _separated(file: str, content: bytes) -> Table:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise UserError(sentence.tr("{file}:{line}: expected text in UTF-8.", file=file, line=line)) from error
    header = text.partition("\n")[0]
    delimiter = max(",;", key=header.count)
    csv.field_size_limit(MOST_BYTES)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    unquoted_lines = ([unquoted(value) for value in values] for values in reader)
    try:
        return _sheet(file, _limited(unquoted_lines, file))
    except csv.Error as error:
        raise UserError(
            sentence.tr(
                "{file}:{line}: expected values separated by commas or semicolons ({detail}).",
                file=file,
                line=reader.line_num,
                detail=str(error),
            )
        ) from error


def _objects(file: str, content: bytes) -> Table:
    try:
        entries = json.loads(content.decode("utf-8-sig"), parse_float=Decimal, object_pairs_hook=_Pairs)
    except json.JSONDecodeError as error:
        raise UserError(sentence.tr("{file}:{line}: expected valid JSON.", file=file, line=error.lineno)) from error
    except (UnicodeDecodeError, RecursionError, ValueError) as error:
        raise UserError(sentence.tr("{file}: expected valid JSON in UTF-8.", file=file)) from error
    if not isinstance(entries, list) or isinstance(entries, _Pairs):
        raise UserError(sentence.tr("{file}: expected a list of objects, one for each indicator.", file=file))
    if len(entries) > MOST_ROWS:
        raise _too_many(file)
    rows: list[Row] = []
    problems: list[Problem] = []
    columns: dict[str, None] = {}
    for number, entry in enumerate(entries, 1):
        place = f"{file}:{number}"
        if not isinstance(entry, _Pairs):
            problems.append(Problem(place, sentence.tr("expected an object with keys such as “indicator”")))
            continue
        for key in entry.repeated():
            problems.append(Problem(f"{place}: {key}", sentence.tr("expected each key only once")))
        cells = dict(entry)
        columns.update(dict.fromkeys(cells))
        rows.append(Row(place, cells))
    return Table(file, tuple(columns), tuple(rows), tuple(problems), is_sheet=False)


def _sheet(file: str, lines: Iterator[tuple[int, list[object]]]) -> Table:
    """A table from numbered lines of which the first that holds anything names the columns."""
    header: list[str] = []
    rows = []
    problems = []
    for number, values in lines:
        filled = {place: value for place, value in enumerate(values) if value not in (None, "")}
        if not filled:
            continue
        if not header:
            header = [str(value).strip() if value is not None else "" for value in values]
            named = [name for name in header if name]
            repeated = {name: None for name in named if named.count(name) > 1}
            expected = sentence.tr("expected each column only once")
            problems += [Problem(f"{file}:{number}: {name}", expected) for name in repeated]
            continue
        if any(place >= len(header) or not header[place] for place in filled):
            expected = sentence.tr("expected nothing outside the named columns")
            problems.append(Problem(f"{file}:{number}", expected))
        cells = {header[place]: value for place, value in filled.items() if place < len(header)}
        rows.append(Row(f"{file}:{number}", cells))
    return Table(file, tuple(dict.fromkeys(filter(None, header))), tuple(rows), tuple(problems))


def _limited(lines: Any, file: str) -> Iterator[tuple[int, list[object]]]:
    cells = 0
    for number, values in enumerate(lines, 1):
        cells += len(values)
        if number > MOST_ROWS + 1 or cells > MOST_CELLS:
            raise _too_many(file)
        yield number, [value.strip() if isinstance(value, str) else value for value in values]


def _too_many(file: str) -> UserError:
    return UserError(sentence.tr("{file}: expected at most 20,000 rows.", file=file))


class _Pairs(list[tuple[str, object]]):
    """A JSON object as the list of its pairs, so that repeated keys can be told."""

    def repeated(self) -> list[str]:
        names = [name for name, _ in self]
        return [name for name in dict.fromkeys(names) if names.count(name) > 1]
