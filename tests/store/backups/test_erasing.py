"""Deleting for good: no word of it stays in any file, whenever the program is killed."""

import os
from pathlib import Path

import pytest

from cso_assess.core.organization import Organization
from cso_assess.errors import UserError
from cso_assess.paths import Folders
from cso_assess.store.backups.kept import PART
from cso_assess.store.backups.restoring import keep_damaged
from cso_assess.workspace.safety import restore
from tests import workspaces
from tests.faults import Faults
from tests.store.backups.filled import MARK, Planter, filled, words_in


def test_no_word_stays_in_database_log_backups_damaged_files_or_notes(
    folder: Path, planted: Planter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, faults: Faults
) -> None:
    """6,000 words in every place where people write; the folder of temporary files is looked at too."""
    for name in ("TMPDIR", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    with workspaces.opened(folder) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        workspaces.with_round(workspace, workspaces.with_organization(workspace, "Ак Булак"), a__one=3)
        talkative = filled(workspace, planted, answers=20)
    keep_one_damaged(folder)
    with workspaces.opened(folder) as workspace:
        workspace.safety.back_up()
        workspace.safety.back_up()
    assert planted.planted >= 6000
    assert sum(words_in(tmp_path).values()) > planted.planted * 3
    with workspaces.opened(folder) as workspace:
        done = workspace.safety.erase_organization(talkative.id)
        assert words_in(tmp_path) == {}
        assert [known.name for known in workspace.organizations()] == ["Ак Булак"]
        assert workspace.safety.check().damage == ()
    assert words_in(tmp_path) == {}
    assert done == (3, 0)
    faults.count("words deleted for good", tried=planted.planted, survived=planted.planted, lost=0)


def test_pieces_that_a_killed_program_left_go_too(folder: Path, talkative: Organization) -> None:
    with workspaces.opened(folder) as workspace:
        workspace.safety.back_up()
        keep = folder / "damaged"
        keep.mkdir()
        for place in (folder, folder / "backups", keep):
            (place / f"workspace-000009-20260101-000000{PART}").write_text(MARK, encoding="utf-8")
        workspace.safety.erase_organization(talkative.id)
        assert words_in(folder) == {}


def test_the_backups_still_hold_everybody_else(folder: Path, talkative: Organization, tmp_path: Path) -> None:
    with workspaces.opened(folder) as workspace:
        made = workspace.safety.back_up()
        before = workspace.rounds("Ак Булак")
        workspace.safety.erase_organization(talkative.id)
    restore(Folders(tmp_path / "other"), made)
    with workspaces.opened(tmp_path / "other") as other:
        assert other.rounds("Ак Булак") == before
        assert len(other.organizations()) == 1


def test_only_the_id_stays_and_keeps_it_from_coming_back(folder: Path, talkative: Organization, tmp_path: Path) -> None:
    with workspaces.opened(folder) as workspace:
        outside = workspace.safety.back_up_to(tmp_path / "stick")
        workspace.safety.erase_organization(talkative.id)
    assert workspaces.rows(folder, "SELECT uuid, kind FROM tombstones WHERE kind = 'organization'") == [
        (talkative.id, "organization")
    ]
    # Deleted for good stays deleted, also when a backup from elsewhere still has it.
    assert restore(Folders(folder), outside).organizations_left_out == 1
    assert words_in(folder) == {}
    with workspaces.opened(folder) as workspace:
        assert [known.name for known in workspace.organizations()] == ["Ак Булак"]


def test_a_deleted_round_is_no_longer_known_in_memory(folder: Path, talkative: Organization) -> None:
    with workspaces.opened(folder) as workspace:
        (first, _) = workspace.rounds(talkative.id)
        workspace.assessment(first.id)
        workspace.safety.erase_organization(talkative.id)
        with pytest.raises(UserError, match="There is no assessment"):
            workspace.assessment(first.id)


def test_an_unreadable_damaged_file_goes(folder: Path, talkative: Organization) -> None:
    (folder / "damaged").mkdir()
    (folder / "damaged" / "workspace-000001-20260101-120000.db").write_bytes(f"{MARK} ".encode() * 1000)
    with workspaces.opened(folder) as workspace:
        assert workspace.safety.erase_organization(talkative.id) == (0, 1)
    assert words_in(folder) == {}


def test_a_backup_that_cannot_be_written_is_told_and_tried_again(
    folder: Path, talkative: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cso_assess.store.backups import erasing

    def no_room(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    with workspaces.opened(folder) as workspace:
        workspace.safety.back_up()
        with monkeypatch.context() as patch:
            patch.setattr(erasing, "copy_with_log", no_room)
            with pytest.raises(UserError, match="tries again when it is opened next"):
                workspace.safety.erase_organization(talkative.id)
    assert words_in(folder).keys() == {"backups/workspace-000001-20260302-120000.db"}
    workspaces.opened(folder).close()
    assert words_in(folder) == {}


def keep_one_damaged(folder: Path) -> None:
    """A damaged file is kept with its log: a page of answers is empty in it."""
    kept = keep_damaged(Folders(folder), workspaces.NOON)
    content = bytearray(kept.read_bytes())
    page = content.index(MARK.encode()) // 4096 * 4096
    content[page : page + 4096] = os.urandom(4096)
    kept.write_bytes(content)
