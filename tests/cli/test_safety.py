"""Backups, the way back, the check, and deleting for good, from a terminal."""

import sqlite3
from pathlib import Path

import pytest

from tests import workspaces
from tests.cli.conftest import Run, write_questionnaire


@pytest.fixture
def data(run: Run, tmp_path: Path) -> Path:
    """A workspace with the round of an organization."""
    run("questionnaire", "import", write_questionnaire(tmp_path / "water", levels=4))
    run("organization", "add", "Булак")
    answers = tmp_path / "answers.json"
    answers.write_text('[{"indicator": "canal.clean", "level": 2, "note": "Суу таза"}]')
    run("assess", "--organization", "Булак", "--questionnaire", "water-4", "--answers", answers)
    return tmp_path / "data"


def test_a_backup_prints_its_path_and_can_be_gone_back_to(run: Run, data: Path, tmp_path: Path) -> None:
    made = run("backup", "-o", tmp_path / "stick")
    assert made.status == 0
    assert Path(made.out.strip()).parent == tmp_path / "stick"
    run("organization", "add", "Кийин")
    assert run("restore", made.out.strip()).status == 0
    assert run("organization", "list").out == "Булак\n"


def test_what_was_there_before_going_back_is_kept(run: Run, data: Path, tmp_path: Path) -> None:
    made = run("backup").out.strip()
    run("organization", "add", "Кийин")
    told = run("restore", made).out
    kept = Path(told.strip().splitlines()[-1].partition(": ")[2])
    assert kept.parent == data / "backups"
    run("restore", kept)
    assert run("organization", "list").out == "Булак\nКийин\n"


def test_a_whole_workspace_passes_the_check(run: Run, data: Path) -> None:
    outcome = run("check")
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.splitlines() == [
        "Looked at: organizations 1, rounds 1, answers 1.",
        "Everything is as the program wrote it.",
    ]


def test_a_changed_answer_is_named_and_the_newest_backup_offered(run: Run, data: Path) -> None:
    made = run("backup").out.strip()
    change(data, "UPDATE answers SET level = 4")
    outcome = run("check")
    assert outcome.status == 1
    assert "Answers of “Булак”, round 1, were changed by something else than this program: canal.clean." in outcome.out
    assert f"cso-assess restore {made}" in outcome.err
    assert "Nothing was changed after that." in outcome.err


def test_a_wrong_result_is_told_and_calculated_again(run: Run, data: Path) -> None:
    change(data, "UPDATE summaries SET score = 99")
    outcome = run("check")
    assert outcome.status == 1
    assert "The stored result of “Булак”, round 1, is not what its answers give." in outcome.out
    assert "--repair" in outcome.err
    assert run("check", "--repair").status == 0
    assert run("check").status == 0


@pytest.mark.parametrize("verb", [("check",), ("organization", "list")])
def test_a_file_that_does_not_open_is_told_with_the_ways_out(run: Run, data: Path, verb: tuple[str, ...]) -> None:
    run("backup")
    (data / "workspace.db").write_bytes(b"nothing of it is left" * 1000)
    outcome = run(*verb)
    assert (outcome.status, outcome.out) == (1, "")
    told = outcome.err.splitlines()
    assert "do not delete it" in told[0]
    assert "The newest good backup is of " in told[1]
    assert "salvage" in told[-1]


def test_salvage_brings_a_damaged_workspace_back(run: Run, data: Path) -> None:
    content = bytearray((data / "workspace.db").read_bytes())
    page = content.index("Суу таза".encode()) // 4096 * 4096
    content[page : page + 4096] = bytes(4096)
    (data / "workspace.db").write_bytes(content)
    assert run("check").status == 1
    assert run("salvage").status == 0
    assert run("check").status in (0, 1)
    assert run("organization", "list").out == "Булак\n"
    assert len(list((data / "damaged").glob("*.db"))) == 1


def test_nothing_is_deleted_before_it_is_confirmed(run: Run, data: Path) -> None:
    outcome = run("organization", "delete", "Булак")
    assert outcome.status == 1
    assert "--yes" in outcome.err
    assert run("organization", "list").out == "Булак\n"


def test_deleted_for_good_leaves_no_word(run: Run, data: Path) -> None:
    run("backup")
    assert run("organization", "delete", "Булак", "--yes").status == 0
    assert run("organization", "list").out == "\n"
    for path in data.rglob("*"):
        if path.is_file():
            assert "Булак".encode() not in path.read_bytes(), path
            assert "Суу таза".encode() not in path.read_bytes(), path


@pytest.mark.parametrize("content", [None, b"", b"a letter", b"SQLite format 3\x00" + bytes(5000)])
def test_a_file_that_is_no_backup_changes_nothing(run: Run, data: Path, tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "letter.db"
    if content is not None:
        file.write_bytes(content)
    before = (data / "workspace.db").read_bytes()
    outcome = run("restore", file)
    assert (outcome.status, outcome.out) == (1, "")
    assert (data / "workspace.db").read_bytes() == before


def test_a_backup_of_a_newer_version_is_refused(run: Run, data: Path) -> None:
    made = Path(run("backup").out.strip())
    connection = sqlite3.connect(made)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = made.read_bytes(), (data / "workspace.db").read_bytes()
    outcome = run("restore", made)
    assert outcome.status == 1
    assert "data format 99" in outcome.err
    assert (made.read_bytes(), (data / "workspace.db").read_bytes()) == before


@pytest.mark.parametrize("verb", [("organization", "list"), ("check",), ("backup",), ("organization", "add", "Башка")])
def test_a_command_on_a_workspace_that_is_open_says_by_whom_and_changes_nothing(
    run: Run, data: Path, verb: tuple[str, ...]
) -> None:
    with workspaces.opened(data):
        before = {path: path.read_bytes() for path in data.rglob("*") if path.is_file()}
        outcome = run(*verb)
        assert {path: path.read_bytes() for path in data.rglob("*") if path.is_file()} == before
    assert (outcome.status, outcome.out) == (1, "")
    (said,) = outcome.err.splitlines()
    assert said.startswith("This workspace has been open since 02.03.2026 12:00 on the computer ")


def test_an_open_workspace_is_not_replaced(run: Run, data: Path) -> None:
    made = run("backup").out.strip()
    with workspaces.opened(data):
        outcome = run("restore", made)
    assert outcome.status == 1
    assert "has been open since" in outcome.err


def change(data: Path, statement: str) -> None:
    """What something else than the program does to the data file."""
    connection = sqlite3.connect(data / "workspace.db")
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_backup_that_is_not_there_is_refused(run: Run, tmp_path: Path) -> None:
    outcome = run("restore", tmp_path / "none.db")
    assert (outcome.status, outcome.out, outcome.err) == (1, "", "none.db: there is no such file.\n")
