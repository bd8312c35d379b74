"""Documents as files to edit, and protected ones, from the command line."""

import io
import json
from pathlib import Path

import docx
import openpyxl
import pikepdf
import pytest

from tests.cli.conftest import Run, write_questionnaire
from tests.workspaces import run_python

ANSWERS = [
    {"indicator": "canal.clean", "level": 2, "proof": "document", "note": "=1+1"},
    {"indicator": "canal.turns", "state": "dont_know"},
    {"indicator": "trees.shade", "level": 4, "target": 4},
]


@pytest.fixture
def round_id(run: Run, tmp_path: Path) -> str:
    run("questionnaire", "import", write_questionnaire(tmp_path / "water", levels=4))
    run("organization", "add", "Булак")
    path = tmp_path / "answers.json"
    path.write_text(json.dumps(ANSWERS))
    given = ("--organization", "Булак", "--questionnaire", "water-4", "--answers", path, "--date", "2026-05-04")
    return run("assess", *given).out.strip()


def write(run: Run, round_id: str, kind: str, path: Path, *more: object) -> tuple[int, str]:
    outcome = run("report", round_id, "--kind", kind, "-o", path, "--today", "2026-05-04", *more)
    return outcome.status, outcome.err


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_a_plan_comes_as_workbook_and_as_word_document(run: Run, round_id: str, tmp_path: Path, language: str) -> None:
    for name in ("plan.xlsx", "plan.docx"):
        assert write(run, round_id, "plan", tmp_path / name, "--language", language) == (0, "")
        again = (tmp_path / name).read_bytes()
        write(run, round_id, "plan", tmp_path / name, "--language", language)
        assert (tmp_path / name).read_bytes() == again
    actions = run("plan", round_id, "--json").data["actions"]
    rows = list(openpyxl.load_workbook(tmp_path / "plan.xlsx").worksheets[0].iter_rows(min_row=2, values_only=True))
    assert [row[8].date().isoformat() for row in rows] == [each["start"] for each in actions]
    assert docx.Document(str(tmp_path / "plan.docx")).tables


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_answers_that_were_written_can_be_assessed_again(run: Run, round_id: str, tmp_path: Path, form: str) -> None:
    path = tmp_path / f"again.{form}"
    assert write(run, round_id, "answers", path, "--language", "ru") == (0, "")
    given = ("--organization", "Булак", "--questionnaire", "water-4", "--answers", path, "--date", "2026-05-04")
    again = run("assess", *given).out.strip()
    first, second = (run("score", each, "--json").data for each in (round_id, again))
    assert {**second, "assessment": ""} == {**first, "assessment": ""}


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_the_scorecard_comes_as_a_table(run: Run, round_id: str, tmp_path: Path, form: str) -> None:
    assert write(run, round_id, "summary", tmp_path / f"card.{form}") == (0, "")
    assert (tmp_path / f"card.{form}").stat().st_size > 100


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("plan", "p.csv"),
        ("summary", "s.docx"),
        ("full", "f.xlsx"),
        ("sheets", "s.docx"),
        ("plan", "p"),
        ("plan", "p.txt"),
    ],
)
def test_a_form_that_a_kind_has_not_is_refused_in_one_sentence(
    run: Run, round_id: str, tmp_path: Path, kind: str, name: str
) -> None:
    status, said = write(run, round_id, kind, tmp_path / name)
    assert (status, len(said.splitlines())) == (1, 1)
    assert not (tmp_path / name).exists()


def test_a_protected_document_opens_with_the_first_line_of_the_file(run: Run, round_id: str, tmp_path: Path) -> None:
    (tmp_path / "word").write_text("сырсөз 2026\r\nanything else", encoding="utf-8")
    path = tmp_path / "plan.pdf"
    assert write(run, round_id, "plan", path, "--protect", tmp_path / "word") == (0, "")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with pikepdf.open(path, password="сырсөз 2026") as pdf:
        assert pdf.encryption.bits == 256


def test_the_password_comes_from_standard_input_too(
    run: Run, round_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("a long password\n"))
    assert write(run, round_id, "summary", tmp_path / "s.pdf", "--protect", "-") == (0, "")
    with pikepdf.open(tmp_path / "s.pdf", password="a long password") as pdf:
        assert len(pdf.pages) == 1


@pytest.mark.parametrize(
    ("name", "password"), [("p.pdf", "1234567"), ("p.pdf", ""), ("p.docx", "long enough"), ("p.pdf", None)]
)
def test_a_protection_that_would_not_protect_is_refused(
    run: Run, round_id: str, tmp_path: Path, name: str, password: str | None
) -> None:
    if password is not None:
        (tmp_path / "word").write_text(password + "\n")
    status, said = write(run, round_id, "plan", tmp_path / name, "--protect", tmp_path / "word")
    assert (status, len(said.splitlines())) == (1, 1)
    assert not (tmp_path / name).exists()


def test_the_command_line_loads_no_maker_of_files_before_one_is_asked_for() -> None:
    heavy = ("docx", "openpyxl", "pikepdf", "pypdfium2", "reportlab")
    found = run_python(f"import sys, cso_assess.cli.commands; print([each for each in {heavy} if each in sys.modules])")
    assert found.stdout.strip() == "[]", found.stderr
