"""Rows of a table in a person's file, whatever its format: cells by column, and where each row stands."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from cso_assess.errors import UserError, sentence
from cso_assess.exchange.table import MOST_ROWS, Table, sheet_of
from cso_assess.exchange.text_tables import objects, separated
from cso_assess.files import unreadable

MOST_BYTES = 20_000_000
MOST_UNPACKED_BYTES = {"xl/worksheets/": 4_000_000, "xl/sharedStrings.xml": 8_000_000, "": 300_000}
"""Of each XML part of a workbook, by how its name begins; few kilobytes, packed, would else take a minute to read."""

MOST_COLUMNS = 200


def read_table(path: Path) -> Table:
    """The table in an .xlsx, .csv or .json file; UserError for a file that is no table at all."""
    readers = {".xlsx": _workbook, ".csv": separated, ".json": objects}
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


def _workbook(file: str, content: bytes) -> Table:
    try:
        lines = list(_calculated(content))
    except Exception as error:  # zipfile and openpyxl meet a damaged file with errors of any kind
        raise UserError(sentence.tr("{file}: expected an Excel workbook (.xlsx).", file=file)) from error
    return sheet_of(file, lines)


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
