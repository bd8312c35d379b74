"""Workbooks that somebody spoiled or built to do harm: only our own refusal comes out of them, and soon."""

import io
import random
import zipfile
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import openpyxl
import pytest

from cso_assess.errors import UserError
from cso_assess.exchange.answers_file import read_answers
from tests import workspaces
from tests.faults import Faults

STRUCTURE = workspaces.steps_edition().structure
SHEET = "xl/worksheets/sheet1.xml"
NAMESPACE = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def workbook() -> bytes:
    """A good answers file."""
    book = openpyxl.Workbook()
    for row in (("indicator", "level", "note"), ("a.one", 2, "text"), ("a.two", 3, "=1+1")):
        book.worksheets[0].append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def with_part(name: str, content: bytes) -> bytes:
    """The workbook with another content of one part."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook())) as good, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        for entry in good.namelist():
            made.writestr(entry, content if entry == name else good.read(entry))
    return stream.getvalue()


def sheet_of(rows: bytes, before: bytes = b"") -> bytes:
    return before + b"<worksheet " + NAMESPACE + b"><sheetData>" + rows + b"</sheetData></worksheet>"


ROW = b"<row>" + b'<c t="n"><v>1</v></c>' * 190 + b"</row>"
LAUGHS = b"".join(b'<!ENTITY a%d "%s">' % (i, (b"&a%d;" % (i - 1) if i else b"ha") * 10) for i in range(9))
BOMBS = {
    "cells": with_part(SHEET, sheet_of(ROW * 25_000)),
    "styles": with_part(
        "xl/styles.xml", b"<styleSheet " + NAMESPACE + b">" + b"<font/>" * 5_000_000 + b"</styleSheet>"
    ),
    "entities": with_part(SHEET, sheet_of(b'<row><c t="str"><v>&a8;</v></c></row>', b"<!DOCTYPE x [" + LAUGHS + b"]>")),
}


def read(folder: Path, content: bytes) -> bool:
    """Whether it could be read; anything but a refusal fails."""
    path = folder / "answers.xlsx"
    path.write_bytes(content)
    try:
        read_answers(path, STRUCTURE)
    except UserError:
        return False
    return True


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
def test_a_workbook_that_is_a_bomb_is_refused_soon(tmp_path: Path, bomb: bytes) -> None:
    assert read(tmp_path, workbook())
    begun = process_time()
    assert not read(tmp_path, bomb)
    assert process_time() - begun < 2


def spoiled(count: int, seed: int) -> Iterator[bytes]:
    """The parts of a good workbook with bytes changed, cut or repeated, or the packed file itself."""
    chance = random.Random(seed)
    with zipfile.ZipFile(io.BytesIO(workbook())) as good:
        parts = {name: good.read(name) for name in good.namelist()}
    for _ in range(count):
        if chance.random() < 0.2:
            yield _changed(workbook(), chance)
        else:
            name = chance.choice([*parts, SHEET, SHEET])
            yield with_part(name, _changed(parts[name], chance))


def _changed(content: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(content))
    end = min(start + chance.choice([1, 1, 8, 200]), len(content))
    middle = chance.choice([b"", b"<", b'"', b"\x00", chance.randbytes(3), content[start:end] * 2, b"99999999999"])
    return content[:start] + middle + content[end:]


@pytest.mark.parametrize("count", [60, pytest.param(10_000, marks=pytest.mark.long)])
def test_a_spoiled_workbook_is_read_or_refused(tmp_path: Path, count: int, faults: Faults) -> None:
    found = [read(tmp_path, each) for each in spoiled(count, seed=2)]
    assert len(found) == count
    faults.count("answers .xlsx, spoiled", tried=count, survived=count, lost=0, note=f"read {sum(found)}")
