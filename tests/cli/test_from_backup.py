"""While somebody else has the data open, verbs that only read can read the newest backup."""

import json
from pathlib import Path

import pytest

from cso_assess.core.organization import Profile
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests.cli.conftest import Outcome, Run
from tests.cli.test_safety import data

__all__ = ["data"]


@pytest.fixture
def round(run: Run, data: Path) -> str:
    """The id of the round, of which there is a backup; another organization was added after that."""
    run("backup")
    run("organization", "add", "Кийин")
    with Workspace.open(Folders(data)) as workspace:
        (found,) = (each for name in workspace.organizations() for each in workspace.rounds(name.id))
        return found.id


def read(run: Run, data: Path, *typed: object) -> Outcome:
    """What a verb says while somebody else has the data open and writes."""
    with Workspace.open(Folders(data)) as workspace:
        workspace.add_organization(Profile(f"Дагы {len(workspace.organizations())}"))
        return run(*typed)


def test_the_backup_is_read_and_named(run: Run, data: Path, round: str, tmp_path: Path) -> None:
    for typed in (["score", round, "--json"], ["priorities", round], ["plan", round]):
        told = read(run, data, *typed, "--from-backup")
        assert (told.status, told.err.startswith("This is the backup of ")) == (0, True), told.err
        assert told.out
    assert read(run, data, "organization", "list", "--from-backup").out == "Булак\n"
    document = tmp_path / "answers.pdf"
    assert read(run, data, "report", round, "--kind", "answers", "-o", document, "--from-backup").status == 0
    assert document.read_bytes().startswith(b"%PDF")


def test_what_it_prints_is_what_the_data_itself_would(run: Run, data: Path, round: str) -> None:
    itself = run("score", round, "--json").out
    assert json.loads(read(run, data, "score", round, "--json", "--from-backup").out) == json.loads(itself)


def test_the_refusal_names_the_way_to_read(run: Run, data: Path, round: str) -> None:
    told = read(run, data, "score", round)
    assert (told.status, told.out) == (1, "")
    assert told.err.splitlines()[-1] == "Meanwhile --from-backup reads the newest backup."
    assert "--from-backup" not in read(run, data, "demo").err


def test_a_backup_is_never_written_to(run: Run, data: Path, round: str) -> None:
    told = read(run, data, "plan", round, "--from-backup", "--save")
    assert (told.status, "only read" in told.err) == (1, True)


def test_without_a_backup_it_says_so(run: Run, data: Path) -> None:
    for backup in (data / "backups").glob("*"):
        backup.unlink()
    told = run("organization", "list", "--from-backup")
    assert (told.status, told.out) == (1, "")
    assert "There is no good backup to read." in told.err
