"""Tables written for spreadsheets, read back as a spreadsheet reads them."""

import csv
import io
import zipfile
from datetime import date
from fractions import Fraction
from typing import Any

import openpyxl
import pytest

from cso_assess.i18n import words_in
from cso_assess.office.sheets import AMOUNT, DAY, SCORE, Column, Sheet, Value, separated, workbook

TODAY = date(2026, 9, 14)
HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", "\x00=cmd|' /C calc'!A0", "<b>&amp;", "'=1", "\ud800 end"]


def sheet(*values: Value, format: str = "General") -> Sheet:
    return Sheet("Table", [Column("Title", format=format)], [(value,) for value in values])


def book(*sheets: Sheet, title: str = "Plan") -> bytes:
    return workbook(sheets, title, words_in("en"), TODAY)


def opened(content: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(content))


def lines(content: bytes, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def test_numbers_are_numbers_and_days_are_days() -> None:
    columns = [Column("A"), Column("B", format=SCORE), Column("C", format=DAY), Column("D")]
    row = (3, Fraction(8, 3), date(2026, 11, 23), None)
    whole, score, day, nothing = opened(book(Sheet("Table", columns, [row]))).active[2]
    assert whole.value == 3
    assert score.value == pytest.approx(8 / 3, rel=1e-15)
    assert day.is_date and day.value.date() == date(2026, 11, 23)
    assert nothing.value is None


def test_amounts_have_decimals_only_where_they_need_them() -> None:
    found = opened(book(sheet(Fraction(1500), Fraction(3, 2), format=AMOUNT))).active
    assert [cell.number_format for cell in found["A"][1:]] == ["#,##0", "#,##0.0#"]


@pytest.mark.parametrize("said", HOSTILE)
def test_no_text_is_a_formula(said: str) -> None:
    content = book(Sheet(said, [Column(said)], [(said,)], [said]), title=said)
    for part in opened(content).worksheets:
        for row in part.iter_rows():
            assert {cell.data_type for cell in row} <= {"s", "n"}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert not any(b"<f>" in archive.read(name) for name in archive.namelist())


def test_a_text_that_looks_like_a_formula_stays_one_when_it_is_edited() -> None:
    found = opened(book(sheet("=1+1", "plain"))).active
    assert (found["A2"].value, found["A2"].quotePrefix, found["A3"].quotePrefix) == ("=1+1", True, False)


def test_days_that_spreadsheets_do_not_know_are_texts() -> None:
    assert opened(book(sheet(date(1890, 1, 2)))).active["A2"].value == "1890-01-02"


def test_the_head_stays_in_view_and_on_every_printed_page() -> None:
    found = opened(book(Sheet("Table", [Column("A"), Column("B")], [("x", "y")], kept=1))).active
    assert found.freeze_panes == "B2"
    assert found.print_title_rows == "$1:$1"
    assert (found.page_setup.orientation, found.page_setup.fitToWidth, found.page_setup.fitToHeight) == (
        "landscape",
        1,
        0,
    )
    assert found.sheet_properties.pageSetUpPr.fitToPage
    assert all(cell.alignment.wrap_text for cell in found[2])


def test_a_wide_table_is_printed_on_pages_beside_each_other_and_each_says_what_its_rows_are() -> None:
    columns = [Column(f"Column {number}", 40) for number in range(10)]
    found = opened(book(Sheet("Table", columns, [("x",) * 10], kept=2))).active
    assert found.page_setup.fitToWidth == 2
    assert found.print_title_cols == "$A:$B"


def test_a_row_is_as_high_as_its_wrapped_text() -> None:
    columns = [Column("Action", 30), Column("Steps", 30)]
    rows = [("short", "short"), ("short", "word " * 30), ("short", "one\ntwo\nthree"), ("short", "x" * 20_000)]
    found = opened(book(Sheet("Table", columns, rows))).active
    heights = [found.row_dimensions[number].height for number in range(2, 6)]
    assert heights[0] is None
    assert heights[1] == 90
    assert heights[2] == 45
    assert heights[3] == 409


def test_no_word_of_a_title_is_divided() -> None:
    found = opened(book(Sheet("Table", [Column("Достоверность от 0 до 1", 8)], [("x",)]))).active
    assert found.column_dimensions["A"].width > len("Достоверность") * 1.2


def test_the_same_table_gives_the_same_bytes_and_names_nobody() -> None:
    first, second = book(sheet("x")), book(sheet("x"))
    assert first == second
    properties = opened(first).properties
    assert not properties.creator and not properties.lastModifiedBy
    assert properties.created.date() == properties.modified.date() == TODAY


def test_a_name_of_a_sheet_is_one_that_spreadsheets_take() -> None:
    assert opened(book(Sheet("[a]:b*c?/d\\" + "x" * 40, [Column("A")], []))).sheetnames[0].startswith("a  b c")


@pytest.mark.parametrize(
    ("language", "delimiter", "score"), [("en", ",", "2.5"), ("ru", ";", "2,5"), ("ky", ";", "2,5")]
)
def test_separated_values_open_in_the_spreadsheets_of_the_language(language: str, delimiter: str, score: str) -> None:
    table = Sheet("", [Column("A"), Column("B", format=SCORE), Column("C")], [("Ө", Fraction(5, 2), TODAY)])
    content = separated(table, words_in(language))
    assert content.startswith(b"\xef\xbb\xbf")
    assert lines(content, delimiter) == [["A", "B", "C"], ["Ө", score, "2026-09-14"]]


@pytest.mark.parametrize("said", HOSTILE[:7])
def test_separated_texts_cannot_act_but_numbers_stay_numbers(said: str) -> None:
    found = lines(separated(Sheet("", [Column(said), Column("")], [(said, -3)]), words_in("en")))
    assert found[0][0].startswith("'")
    assert found[1][0].startswith("'")
    assert found[1][1] == "-3"
    assert "\x00" not in found[1][0]
