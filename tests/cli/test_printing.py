"""What a command prints goes where it should; where nobody takes it, that is said in a sentence."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run, write_questionnaire

FULL = "What this command says could not be written (the disk is full). What it did stays done.\n"


def started(
    *arguments: object, out: int = subprocess.PIPE, err: int = subprocess.PIPE, unbuffered: str = "", **variables: str
) -> tuple[int, str, str]:
    """Exit status and what was printed by a command in a process of its own; Python buffers as it usually does."""
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered, **variables}
    done = subprocess.run(
        [sys.executable, "-m", "cso_assess", *map(str, arguments)], stdout=out, stderr=err, env=environment, check=False
    )
    return done.returncode, (done.stdout or b"").decode(), (done.stderr or b"").decode()


@pytest.fixture
def full_disk() -> Iterator[int]:
    if not Path("/dev/full").exists():
        pytest.skip("only Linux has a disk that is always full")
    with Path("/dev/full").open("wb") as disk:
        yield disk.fileno()


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_disk_is_told_and_is_no_defect(full_disk: int, unbuffered: str) -> None:
    assert started("--help", out=full_disk, unbuffered=unbuffered) == (1, "", FULL)


def test_a_full_disk_does_not_matter_to_a_command_that_prints_nothing(tmp_path: Path, full_disk: int) -> None:
    good = write_questionnaire(tmp_path / "water", levels=4)
    assert started("questionnaire", "check", good, out=full_disk) == (0, "", "")


def test_a_full_disk_is_told_in_the_persons_language(full_disk: int) -> None:
    status, _, err = started("--language", "ky", "--version", out=full_disk)
    assert (status, err.count("\n")) == (1, 1)
    assert "диск толуп калган" in err


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_whoever_reads_only_the_first_lines_hears_nothing_of_it(unbuffered: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    status, _, err = started("--help", out=writer, unbuffered=unbuffered)
    assert (status, err) == (1, "")


def test_a_refusal_that_nobody_can_read_does_not_stand_among_the_results(tmp_path: Path, full_disk: int) -> None:
    command = [sys.executable, "-m", "cso_assess", "--data-dir", str(tmp_path), "restore", "nothing.db"]
    shell = ["sh", "-c", '"$@" 2>&-', "sh", *command]
    closed = subprocess.run(shell, stdout=subprocess.PIPE, check=False)
    assert (closed.returncode, closed.stdout) == (1, b"")
    assert started("--data-dir", tmp_path, "restore", "nothing.db", err=full_disk)[:2] == (1, "")


def test_of_files_with_a_bad_one_the_others_are_named_also_where_no_refusal_can_be_told(
    run: Run, tmp_path: Path, full_disk: int
) -> None:
    run("organization", "add", "Булак")
    run("export", "--all", "--plain", "-o", tmp_path / "good.csoa")
    (tmp_path / "bad.csoa").write_bytes(b"bad")
    files = [tmp_path / "bad.csoa", tmp_path / "good.csoa"]
    status, out, _ = started("--data-dir", tmp_path / "other", "import", *files, err=full_disk)
    assert status == 1
    assert "Булак" in out


def test_a_name_is_kept_as_it_was_typed_also_where_the_terminal_knows_no_cyrillic(tmp_path: Path) -> None:
    plain = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    added = started("--data-dir", tmp_path, "organization", "add", "Жаңы өмүр", **plain)
    assert added[0] == 0
    assert started("--data-dir", tmp_path, "organization", "list")[1] == "Жаңы өмүр\n"


def test_a_name_that_is_no_text_is_refused(run: Run) -> None:
    outcome = run("organization", "add", os.fsdecode(b"a\xff\xfeb"))
    assert outcome.status == 1
    assert outcome.err.startswith("NAME: expected text in UTF-8")
    assert run("organization", "list").out.strip() == ""


def test_an_empty_data_folder_is_a_value_that_is_missing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cso_assess", "--data-dir", "", "organization", "list"],
        capture_output=True,
        cwd=tmp_path,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.decode().endswith("a value is missing after --data-dir\n")
    assert list(tmp_path.iterdir()) == []


def test_a_command_that_is_stopped_says_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    for moment in ("cli.arguments.parser", "cli.commands.Terminal.run"):
        monkeypatch.setattr(f"cso_assess.{moment}", stop)
        outcome = run("organization", "list")
        assert (outcome.status, outcome.out, outcome.err) == (1, "", "")
        monkeypatch.undo()


def test_why_a_file_or_folder_cannot_be_used_is_told_in_words(run: Run, tmp_path: Path) -> None:
    assert run("organization", "list", "--passphrase-file", tmp_path / "nothing").err == (
        "nothing: there is no such file.\n"
    )
    (tmp_path / "taken").touch()
    refused = run("backup", "-o", tmp_path / "taken")
    assert (refused.status, os.strerror(errno.EEXIST) in refused.err) == (1, False)
    assert "a file has that name" in refused.err
