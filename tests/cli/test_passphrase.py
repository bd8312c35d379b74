"""The passphrase on the command line: from a file or standard input, never as an argument."""

import io
from pathlib import Path

import pytest

from cso_assess.sealing import normal_code
from cso_assess.workspace import protection
from tests.cli.conftest import Run
from tests.report.reading import read
from tests.workspaces import LEAST_COST


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the derivation costs is tested elsewhere."""
    monkeypatch.setattr(protection.ProtectionVerbs.set, "__defaults__", (LEAST_COST,))


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "passphrase.txt"
    path.write_text("\ufeffтри слова о чае\r\nand another line\n", encoding="utf-8")
    return path


@pytest.fixture
def code(run: Run, secret: Path) -> str:
    """The recovery code of a workspace that was just protected."""
    run("organization", "add", "Булак")
    outcome = run("passphrase", "set", "--passphrase-file", secret)
    assert (outcome.status, outcome.err) == (0, "")
    return outcome.out.strip()


def test_setting_a_passphrase_prints_the_recovery_code_and_nothing_else(code: str) -> None:
    assert normal_code(code)
    assert len(code) == 24


def test_a_protected_workspace_says_in_one_sentence_how_it_is_opened(run: Run, code: str) -> None:
    outcome = run("organization", "list")
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err.splitlines() == [
        "This workspace is protected by a passphrase. Name a file that holds it: --passphrase-file FILE."
    ]


@pytest.mark.parametrize("before", [True, False])
def test_the_passphrase_file_opens_before_and_after_the_verb(run: Run, code: str, secret: Path, before: bool) -> None:
    option = ["--passphrase-file", secret]
    outcome = run(*(option if before else []), "organization", "list", *([] if before else option))
    assert outcome.out == "Булак\n"


def test_a_wrong_passphrase_is_one_sentence(run: Run, code: str, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("четыре слова о мёде")
    outcome = run("organization", "list", "--passphrase-file", wrong)
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err == "The passphrase does not fit. Nothing was changed: try again.\n"


def test_passphrases_come_from_standard_input_line_by_line(
    run: Run, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("три слова о чае\nчетыре слова о мёде\n"))
    assert run("passphrase", "change", "--passphrase-file", "-", "--new-passphrase-file", "-").status == 0
    monkeypatch.setattr("sys.stdin", io.StringIO("четыре слова о мёде\n"))
    assert run("organization", "list", "--passphrase-file", "-").out == "Булак\n"


def test_a_forgotten_passphrase_is_replaced_by_the_recovery_code(run: Run, code: str, tmp_path: Path) -> None:
    sheet, new = tmp_path / "code.txt", tmp_path / "new.txt"
    sheet.write_text(code.replace(" ", "-"))
    new.write_text("четыре слова о мёде")
    change = ["passphrase", "change", "--new-passphrase-file", new]
    assert run(*change).status == 1
    assert run(*change, "--recovery-file", sheet).status == 0
    assert run("organization", "list", "--passphrase-file", new).status == 0


def test_a_removed_passphrase_is_no_longer_needed(run: Run, code: str, secret: Path) -> None:
    assert run("passphrase", "remove").status == 1
    assert run("passphrase", "remove", "--passphrase-file", secret).status == 0
    assert run("organization", "list").out == "Булак\n"


def test_the_recovery_sheet_holds_the_code_that_is_printed(run: Run, code: str, secret: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.pdf"
    outcome = run("passphrase", "code", "--passphrase-file", secret, "-o", sheet)
    assert outcome.out.strip() != code
    assert outcome.out.strip() in read(sheet.read_bytes()).text


def test_a_sheet_that_cannot_be_written_loses_no_code(run: Run, code: str, secret: Path, tmp_path: Path) -> None:
    outcome = run("passphrase", "code", "--passphrase-file", secret, "-o", tmp_path / "nowhere" / "sheet.pdf")
    assert outcome.status == 1
    assert normal_code(outcome.out)
    assert "could not be written" in outcome.err


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "is empty"), (b" \t\nsecond line", "is empty"), (b"\xff\xfe\x00", "UTF-8"), (None, "there is no such file")],
)
def test_a_passphrase_file_that_holds_none_is_refused(
    run: Run, tmp_path: Path, content: bytes | None, said: str
) -> None:
    path = tmp_path / "empty.txt"
    if content is not None:
        path.write_bytes(content)
    outcome = run("passphrase", "set", "--passphrase-file", path)
    assert outcome.status == 1
    assert said in outcome.err
    assert len(outcome.err.splitlines()) == 1


def test_setting_needs_a_passphrase(run: Run) -> None:
    outcome = run("passphrase", "set")
    assert outcome.status == 1
    assert "--passphrase-file" in outcome.err
