"""Going back to a backup: it really does, keeps what was there, and is all or nothing whatever happens meanwhile."""

from pathlib import Path

import pytest

from cso_assess.core.organization import Organization
from cso_assess.errors import UserError
from cso_assess.opening import LockedError
from cso_assess.paths import Folders
from cso_assess.sealing import Secrets
from cso_assess.store.backups import restoring
from cso_assess.store.backups.kept import backups_in
from cso_assess.store.backups.writing import write_backup
from cso_assess.workspace.safety import restore
from tests import workspaces
from tests.faults import Faults
from tests.workspaces import LEAST_COST


@pytest.fixture
def backup(folder: Path, talkative: Organization) -> Path:
    """A backup after which two more organizations were written down."""
    with workspaces.opened(folder) as workspace:
        made = workspace.safety.back_up()
        workspaces.with_organization(workspace, "Кийин")
    return made


def names(folder: Path) -> list[str]:
    with workspaces.opened(folder) as workspace:
        return sorted(known.name for known in workspace.organizations())


def test_a_log_of_the_earlier_file_never_gets_into_the_restored_one(folder: Path, backup: Path) -> None:
    leave_a_log(folder)
    assert (folder / "workspace.db-wal").stat().st_size
    restored = restore(Folders(folder), backup)
    assert not (folder / "workspace.db-wal").exists()
    assert "Кийин" not in names(folder)
    assert "Журналда" not in names(folder)
    # What stood in the log alone is in what was kept.
    assert restored.earlier
    restore(Folders(folder), restored.earlier)
    assert {"Кийин", "Журналда"} <= set(names(folder))


def test_a_log_beside_a_damaged_file_is_kept_with_it(folder: Path, backup: Path) -> None:
    leave_a_log(folder)
    log = (folder / "workspace.db-wal").read_bytes()
    (folder / "workspace.db").write_bytes(b"damaged" * 5000)
    earlier = restore(Folders(folder), backup).earlier
    assert earlier and earlier.parent == folder / "damaged"
    assert earlier.read_bytes() == b"damaged" * 5000
    assert log
    assert "Кийин" not in names(folder)


def test_changes_after_going_back_are_not_taken_for_the_earlier_ones(folder: Path, backup: Path) -> None:
    """Numbers after the backup were given once already, so that they go on under another origin."""
    first = workspaces.rows(folder, "SELECT o.uuid, c.number FROM changes c JOIN origins o ON o.id = c.origin")
    restore(Folders(folder), backup)
    with workspaces.opened(folder) as workspace:
        workspaces.with_organization(workspace, "Башка")
    after = workspaces.rows(folder, "SELECT o.uuid, c.number FROM changes c JOIN origins o ON o.id = c.origin")
    assert len(set(after) - set(first)) == 1


def test_a_backup_goes_to_another_computer(tmp_path: Path, backup: Path, talkative: Organization) -> None:
    restored = restore(Folders(tmp_path / "other"), backup)
    assert restored.earlier is None
    assert talkative.name in names(tmp_path / "other") or len(names(tmp_path / "other")) == 2


def test_the_data_file_itself_is_no_backup(folder: Path, backup: Path) -> None:
    with pytest.raises(UserError, match="the data file itself"):
        restore(Folders(folder), folder / "workspace.db")


def test_a_backup_that_fails_stops_going_back(folder: Path, backup: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_arguments: object, **_options: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("cso_assess.store.backups.writing.write_copy", no_room)
    with pytest.raises(UserError, match="No backup could be made"):
        restore(Folders(folder), backup)
    assert "Кийин" in names(folder)
    assert [each.path for each in backups_in(folder / "backups")] == [backup]


def test_a_backup_of_a_protected_workspace_opens_with_its_passphrase_anywhere(
    folder: Path, talkative: Organization, tmp_path: Path
) -> None:
    passphrase = "эне тили менен алты сөз"
    with workspaces.opened(folder) as workspace:
        workspace.protection.set(passphrase, LEAST_COST)
        made = workspace.safety.back_up_to(tmp_path / "stick")
        own = workspace.safety.back_up()
        workspaces.with_organization(workspace, "Кийин")
        assert workspace.safety.check().damage == ()
    with pytest.raises(LockedError):
        restore(Folders(folder), own)
    restore(Folders(folder), own, Secrets(passphrase))
    with workspaces.opened(folder, passphrase=passphrase) as workspace:
        assert len(workspace.organizations()) == 2
    with pytest.raises(LockedError):
        restore(Folders(tmp_path / "other"), made)
    restore(Folders(tmp_path / "other"), made, Secrets(passphrase))
    assert len(names(tmp_path / "other")) == 2


@pytest.mark.parametrize("backups", [8, pytest.param(150, marks=pytest.mark.long)])
def test_saves_go_on_while_a_backup_is_made_and_it_is_whole(
    folder: Path,
    talkative: Organization,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    backups: int,
    faults: Faults,
) -> None:
    monkeypatch.setattr("cso_assess.store.backups.writing.PAGES_AT_ONCE", 5)
    monkeypatch.setattr("cso_assess.store.backups.writing.STEPS_AT_ONCE", 500)
    with workspaces.opened(folder) as workspace:
        every = 0
        for number in range(backups):
            saved: list[str] = []

            def save(number: int = number, saved: list[str] = saved) -> None:
                if len(saved) < 40:
                    saved.append(workspaces.with_organization(workspace, f"{number}-{len(saved)}").name)

            made = write_backup(workspace.safety._folder.connection, tmp_path / "kept", workspaces.NOON, between=save)
            assert len(saved) > 10
            every += len(saved)
            assert restoring.check_file(made).damage == ()
        assert len(workspace.organizations()) == 2 + every
    faults.count("backup under writes", tried=backups, survived=backups, lost=0, note=f"{every} saves meanwhile")


def leave_a_log(folder: Path) -> None:
    """A process that is killed leaves its log, in which one more organization stands."""
    code = """
import os, sys
from tests import workspaces
workspace = workspaces.opened(workspaces.Path(sys.argv[1]))
workspaces.with_organization(workspace, "Журналда")
os.kill(os.getpid(), 9)
"""
    workspaces.run_python(code, str(folder))
