"""Backups: made by the database, checked, and never half there."""

import os
import stat
from pathlib import Path

import pytest

from cso_assess.core.assessment import Assessment
from cso_assess.errors import UserError
from cso_assess.store.backups import writing
from cso_assess.store.backups.writing import row_counts, write_backup
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
    assert made == {f"workspace-{number:06d}-20260302-120000.db" for number in (1, 2, 3)}


def test_a_copy_that_lacks_a_row_does_not_count(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def counts(connection: Connection) -> dict[str, int]:
        poorer = 0 if connection is workspace._folder._connection else 1
        return {name: count - poorer for name, count in row_counts(connection).items()}

    monkeypatch.setattr(writing, "row_counts", counts)
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


def test_a_copy_in_which_a_text_breaks_off_does_not_count(folder: Path, tmp_path: Path) -> None:
    text = "ж" * 20_000
    with workspaces.opened(folder) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        round = workspaces.with_round(workspace, workspaces.with_organization(workspace))
        workspace.save_answer(round.id, builders.answer("a.one", 3, note=text))
    damaged = bytearray((folder / "workspace.db").read_bytes())
    # A page of nothing but the text, and before it the number of the page on which it goes on.
    whole = [page for page in range(0, len(damaged), 4096) if set(damaged[page + 4 : page + 4096]) == set("ж".encode())]
    damaged[whole[0] : whole[0] + 4] = bytes(4)
    (folder / "workspace.db").write_bytes(damaged)
    connection = open_database(folder / "workspace.db")
    with pytest.raises(UserError, match="No backup could be made"):
        write_backup(connection, tmp_path / "backups", workspaces.NOON)
    connection.close()
    assert list((tmp_path / "backups").iterdir()) == []


def test_a_power_cut_takes_no_new_backup_when_an_old_one_went(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    monkeypatch.setattr(writing, "sync_folder", lambda path: done.append(f"{path.name} confirmed"))
    monkeypatch.setattr(writing, "drop_surplus", lambda path: done.append(f"{path.name} cleared"))
    workspace.safety.back_up()
    assert done == ["backups confirmed", "backups cleared"]


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for the administrator")
def test_a_folder_that_cannot_be_written_to_is_told_and_old_backups_stay(workspace: Workspace, folder: Path) -> None:
    kept = workspace.safety.back_up()
    kept.parent.chmod(0o500)
    with pytest.raises(UserError, match="No backup could be made"):
        workspace.safety.back_up()
    kept.parent.chmod(0o700)
    assert list(kept.parent.iterdir()) == [kept]


def test_a_backup_that_has_no_room_leaves_the_old_ones(
    workspace: Workspace, assessment: Assessment, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = [workspace.safety.back_up() for _ in range(12)][-10:]
    monkeypatch.setattr(writing, "write_copy", no_room)
    for _ in range(3):
        with pytest.raises(UserError, match="No backup could be made"):
            workspace.safety.back_up()
    assert [backup.path for backup in workspace.safety.backups()[::-1]] == kept


def test_what_a_killed_program_left_half_written_goes(workspace: Workspace, folder: Path) -> None:
    (folder / "backups").mkdir()
    for name in ("workspace-000007-20260101-120000.part", "workspace-000007-20260101-120000.part-journal"):
        (folder / "backups" / name).write_text("what somebody wrote")
    made = workspace.safety.back_up()
    assert list((folder / "backups").iterdir()) == [made]


def no_room(*_arguments: object, **_options: object) -> None:
    raise OSError(28, "No space left on device")


def test_rows_are_counted_in_every_table(workspace: Workspace, assessment: Assessment) -> None:
    counts = row_counts(workspace._folder._connection)
    assert (counts["organizations"], counts["rounds"], counts["questionnaire_texts"]) == (1, 1, 2)
