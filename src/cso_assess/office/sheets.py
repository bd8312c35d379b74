"""Tables with types, written as a workbook or as separated values: texts are texts, dates are dates."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from cso_assess.office.package import steady, workbook_bytes
from cso_assess.office.text import cell_text, is_active, plain, quoted

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

    from cso_assess.i18n import Words

Value = str | int | Fraction | date | None

TEXT, DAY, AMOUNT, SCORE, SHARE = "General", "dd.mm.yyyy", "#,##0", "0.0", "0.00"
"""How a column is shown. An amount that is not whole gets decimals."""

GROUND = "FF0F5F66"
LINE = "FFDFE4E4"
FACE = "Calibri"
LONGEST_NAME = 31
FIRST_YEAR = 1901
"""Workbooks know no earlier days for certain: those are written as texts."""

MOST_EXACT = 2**53

_WIDE = 1.05
"""A letter as a share of a figure, by whose width columns are measured, with what is lost at the ends of lines."""

_BOLD = 1.3
"""The same for a title, whose letters are thicker."""

_MARGIN = 2
"""What of a column, in letters, is no room for text."""

_LINE_HEIGHT, _HIGHEST = 15, 409
"""Points of a line, and of the highest row that spreadsheets know."""

_PAGE_LETTERS = 170
"""So many letters beside each other can still be read on landscape A4."""

_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_DECIMAL_COMMA = ("ru", "ky")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its title, its width in letters, and how its values are shown."""

    title: str
    width: float = 14
    format: str = TEXT


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table under one row of titles; `kept` columns stay in view, and `notes` stand below it in a workbook."""

    name: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Value]]
    notes: Sequence[str] = ()
    kept: int = 1


def workbook(sheets: Iterable[Sheet], title: str, words: Words, today: date) -> bytes:
    """An .xlsx workbook that says that it was made on `today`; the same tables give the same bytes."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        _fill(book.create_sheet(_name(sheet.name)), sheet, title, words)
    properties = book.properties
    properties.creator, properties.title, properties.language = "", plain(title)[:250], words.language
    return steady(workbook_bytes(book), today)


def separated(sheet: Sheet, words: Words) -> bytes:
    """The table as separated values that the spreadsheets of this language open at a double click.

    Where numbers have a decimal comma, values are separated by semicolons. Days are written as 2026-11-23.
    """
    has_comma = words.language in _DECIMAL_COMMA
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";" if has_comma else ",")
    writer.writerow([quoted(column.title) for column in sheet.columns])
    for row in sheet.rows:
        writer.writerow([_separated_value(value, has_comma=has_comma) for value in row])
    return stream.getvalue().encode("utf-8-sig")


def write_text(cell: Cell, text: str) -> None:
    """Puts text into a cell so that no spreadsheet takes it for a formula; a cell without text stays empty."""
    ready = cell_text(text)
    if not ready:
        return
    cell.value = ready
    cell.data_type = "s"
    if is_active(ready):
        cell.quotePrefix = True


def write_titles(sheet: Worksheet, columns: Sequence[Column]) -> None:
    """The first row: titles on a dark ground, and the widths of the columns below them, no title divided."""
    from openpyxl.styles import Alignment, Font, PatternFill

    for place, column in enumerate(columns, 1):
        cell = sheet.cell(1, place)
        write_text(cell, column.title)
        cell.font = Font(name=FACE, size=11, bold=True, color="FFFFFFFF")
        cell.fill = PatternFill("solid", fgColor=GROUND)
        cell.alignment = Alignment(horizontal="left", vertical="center", wrap_text=True, indent=1)
        longest = max(map(len, column.title.split()), default=0)
        sheet.column_dimensions[cell.column_letter].width = max(column.width, longest * _BOLD + _MARGIN)
    fit_height(sheet, 1)


def fit_height(sheet: Worksheet, row: int) -> None:
    """Makes a row so high that its wrapped texts are seen: not every spreadsheet does that by itself."""
    lines = max(_lines(cell, sheet.column_dimensions[cell.column_letter].width) for cell in sheet[row])
    if lines > 1:
        sheet.row_dimensions[row].height = min(lines * _LINE_HEIGHT, _HIGHEST)


def _lines(cell: Cell, width: float) -> int:
    """The lines of a wrapped text in a column of so many letters, rather one too many than one too few."""
    if not isinstance(cell.value, str):
        return 1
    room = max(width - _MARGIN, 1)
    return sum(max(math.ceil(len(part) * _WIDE / room), 1) for part in cell.value.split("\n"))


def _fill(sheet: Worksheet, table: Sheet, title: str, words: Words) -> None:
    from openpyxl.styles import Alignment, Border, Side

    write_titles(sheet, table.columns)
    wrapped = Alignment(horizontal="left", vertical="top", wrap_text=True, indent=1)
    plain_cell = Alignment(vertical="top")
    below = Border(bottom=Side("thin", color=LINE))
    for number, row in enumerate(table.rows, 2):
        for place, (column, value) in enumerate(zip(table.columns, row, strict=True), 1):
            cell = sheet.cell(number, place)
            _write(cell, value, column)
            cell.alignment, cell.border = wrapped if isinstance(value, str) else plain_cell, below
        if row:
            fit_height(sheet, number)
    last = len(table.rows) + 1
    for number, note in enumerate(table.notes, last + 2):
        write_text(sheet.cell(number, 1), note)
    sheet.freeze_panes = sheet.cell(2, table.kept + 1)
    sheet.auto_filter.ref = f"A1:{sheet.cell(last, len(table.columns)).coordinate}"
    prepare_print(sheet, table.kept)
    sheet.oddHeader.left.text = plain(title)[:120].replace("\n", " ").replace("&", "&&")
    sheet.oddFooter.right.text = words.tr("Page {page} of {pages}", page="&P", pages="&N")


def _write(cell: Cell, value: Value, column: Column) -> None:
    if isinstance(value, date) and value.year < FIRST_YEAR:
        value = value.isoformat()
    if isinstance(value, str):
        write_text(cell, value)
    elif isinstance(value, date):
        cell.value, cell.number_format = value, column.format
    elif value is not None:
        cell.value = _number(value)
        is_broken = isinstance(value, Fraction) and value.denominator != 1
        cell.number_format = f"{AMOUNT}.0#" if column.format == AMOUNT and is_broken else column.format


def prepare_print(sheet: Worksheet, kept: int = 1) -> None:
    """Landscape A4, no smaller than can be read, with the titles and so many columns on every page."""
    wide = sum(each.width for each in sheet.column_dimensions.values())
    pages = max(round(wide / _PAGE_LETTERS), 1)
    if pages > 1:
        sheet.print_title_cols = f"A:{sheet.cell(1, max(kept, 1)).column_letter}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = pages, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"
    sheet.page_margins.left = sheet.page_margins.right = 0.5


def _name(name: str) -> str:
    return _NOT_IN_NAMES.sub(" ", plain(name))[:LONGEST_NAME].strip("' ")


def _number(value: int | Fraction) -> int | float:
    """The nearest double, a whole number as such."""
    is_whole = value.denominator == 1 and -MOST_EXACT <= value <= MOST_EXACT
    return int(value) if is_whole else float(value)


def _separated_value(value: Value, *, has_comma: bool) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, date):
        return value.isoformat()
    shown = str(_number(value))
    return shown.replace(".", ",") if has_comma else shown
