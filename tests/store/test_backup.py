"""Backups: made by the database, checked, and never half there."""

import stat
from pathlib import Path

import pytest

from cso_assess.core.assessment import Assessment
from cso_assess.errors import UserError
from cso_assess.store import backup
from cso_assess.store.backup import row_counts, write_backup
from cso_assess.store.connection import Connection, open_database
from cso_assess.workspace import Workspace
from tests import builders, workspaces


def test_a_backup_holds_what_was_confirmed_a_moment_ago(
    workspace: Workspace, assessment: Assessment, tmp_path: Path
) -> None:
    workspace.save_answer(assessment.id, builders.answer("a.one", 3))
    made = write_backup(workspace._folder._connection, tmp_path / "backups", workspaces.NOON)
    restored = tmp_path / "restored"
    restored.mkdir()
    made.rename(restored / "workspace.db")
    with workspaces.opened(restored) as copy:
        assert copy.assessment(assessment.id) == workspace.assessment(assessment.id)


def test_a_backup_is_one_file_that_only_its_owner_can_read(workspace: Workspace, tmp_path: Path) -> None:
    made = write_backup(workspace._folder._connection, tmp_path / "backups", workspaces.NOON)
    assert list((tmp_path / "backups").iterdir()) == [made]
    assert stat.S_IMODE(made.stat().st_mode) == 0o600


def test_a_backup_never_takes_the_place_of_another(workspace: Workspace, tmp_path: Path) -> None:
    connection = workspace._folder._connection
    made = {write_backup(connection, tmp_path / "backups", workspaces.NOON).name for _ in range(3)}
    assert made == {f"workspace-20260302-120000{end}.db" for end in ("", "-1", "-2")}


def test_a_copy_that_lacks_a_row_does_not_count(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def counts(connection: Connection) -> dict[str, int]:
        poorer = 0 if connection is workspace._folder._connection else 1
        return {name: count - poorer for name, count in row_counts(connection).items()}

    monkeypatch.setattr(backup, "row_counts", counts)
    with pytest.raises(UserError, match="No backup could be made"):
        write_backup(workspace._folder._connection, tmp_path / "backups", workspaces.NOON)
    assert list((tmp_path / "backups").iterdir()) == []


def test_a_damaged_original_gives_no_backup(folder: Path, tmp_path: Path) -> None:
    with workspaces.opened(folder) as workspace:
        workspaces.with_organization(workspace, "Ак Булак")
    damaged = bytearray((folder / "workspace.db").read_bytes())
    page = damaged.index("Ак Булак".encode()) // 4096 * 4096
    damaged[page : page + 4096] = bytes(4096)
    (folder / "workspace.db").write_bytes(damaged)
    connection = open_database(folder / "workspace.db")
    with pytest.raises(UserError, match="No backup could be made"):
        write_backup(connection, tmp_path / "backups", workspaces.NOON)
    connection.close()
    assert list((tmp_path / "backups").iterdir()) == []


def test_rows_are_counted_in_every_table(workspace: Workspace, assessment: Assessment) -> None:
    counts = row_counts(workspace._folder._connection)
    assert (counts["organizations"], counts["rounds"], counts["questionnaire_texts"]) == (1, 1, 2)
