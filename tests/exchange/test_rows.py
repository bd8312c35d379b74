"""Tables in files that a stick or a mail has damaged: read or refused, never a defect of the program."""

import contextlib
import io
from pathlib import Path

import openpyxl
import pytest

from cso_assess.errors import UserError
from cso_assess.exchange.rows import read_table


def workbook() -> bytes:
    book = openpyxl.Workbook()
    for row in (["indicator", "level"], ["a.one", 2], ["a.two", 3]):
        book.worksheets[0].append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def test_a_workbook_with_a_changed_byte_is_read_or_refused(tmp_path: Path) -> None:
    content, path = workbook(), tmp_path / "answers.xlsx"
    refused = 0
    for place in range(0, len(content), 41):
        path.write_bytes(bytes([*content[:place], content[place] ^ 0x10, *content[place + 1 :]]))
        try:
            read_table(path)
        except UserError:
            refused += 1
    assert refused > 20


def test_a_piece_of_a_workbook_is_refused(tmp_path: Path) -> None:
    content, path = workbook(), tmp_path / "answers.xlsx"
    for end in range(0, len(content), 97):
        path.write_bytes(content[:end])
        with contextlib.suppress(UserError):
            read_table(path)
            raise AssertionError(f"{end} bytes of {len(content)} were taken for a workbook")


@pytest.mark.parametrize(
    ("name", "content", "line"),
    [
        ("answers.csv", b"indicator,level\na.one,2\n\xff,2", 3),
        ("answers.csv", b'indicator,level\n"a.one"x,2', 2),
        ("answers.json", b'[\n{"indicator": "a.one",}\n]', 2),
    ],
)
def test_a_file_that_cannot_be_read_says_from_which_line_on(
    tmp_path: Path, name: str, content: bytes, line: int
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UserError, match=rf"{name}:{line}: expected "):
        read_table(path)
