"""Going back to a backup: it really does, keeps what was there, and is all or nothing whatever happens meanwhile."""

import random
import shutil
from pathlib import Path

import pytest

from cso_assess.core.organization import Organization
from cso_assess.errors import UserError
from cso_assess.opening import LockedError
from cso_assess.paths import Folders
from cso_assess.sealing import LEAST_COST
from cso_assess.store.backups import restoring
from cso_assess.store.backups.kept import backups_in
from cso_assess.store.backups.writing import write_backup
from cso_assess.workspace.safety import restore
from tests import workspaces
from tests.faults import Faults
from tests.store.backups.processes import kill_soon


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


RESTORING = """
import sys
from cso_assess.paths import Folders
from cso_assess.workspace.safety import restore
import cso_assess.store.backups.restoring
print("ready", flush=True)
restore(Folders(__import__("pathlib").Path(sys.argv[1])), __import__("pathlib").Path(sys.argv[2]))
"""


@pytest.mark.parametrize("kills", [4, pytest.param(150, marks=pytest.mark.long)])
def test_a_kill_leaves_the_old_file_or_the_new_one(
    folder: Path, backup: Path, tmp_path: Path, kills: int, faults: Faults
) -> None:
    chance = random.Random(3)
    new = 0
    whole = 10.0
    for number in range(kills + 1):
        copy = tmp_path / f"copy{number}"
        shutil.copytree(folder, copy)
        # The first is left alone and tells how long it takes.
        after = chance.uniform(0, whole) if number else whole
        taken = kill_soon(RESTORING, after, str(copy), str(copy / "backups" / backup.name))
        whole = whole if number else taken
        with workspaces.opened(copy) as workspace:
            found = len(workspace.organizations())
            assert workspace.safety.check().damage == ()
        assert found in (2, 3)
        new += found == 2
        assert backup.name in {each.path.name for each in backups_in(copy / "backups")}
        shutil.rmtree(copy)
    faults.count("restore, killed", tried=kills, survived=kills, lost=0, note=f"gone back {new}")


BACKING_UP = """
import sys
from tests import workspaces
workspace = workspaces.opened(workspaces.Path(sys.argv[1]))
workspace.safety.back_up()
print("ready", flush=True)
while True:
    workspace.safety.back_up()
"""


@pytest.mark.parametrize("kills", [3, pytest.param(150, marks=pytest.mark.long)])
def test_a_kill_while_backing_up_leaves_only_whole_backups(
    folder: Path, backup: Path, kills: int, faults: Faults
) -> None:
    chance = random.Random(4)
    made = 0
    for _ in range(kills):
        kill_soon(BACKING_UP, chance.uniform(0, 0.05), str(folder))
        for each in backups_in(folder / "backups"):
            assert restoring.look_at_file(each.path).damage == ()
        assert len(backups_in(folder / "backups")) <= 33
        made = backups_in(folder / "backups")[-1].number
    with workspaces.opened(folder) as workspace:
        workspace.safety.back_up()
        assert workspace.safety.check().damage == ()
    assert not list((folder / "backups").glob("*.part*"))
    faults.count("backup, killed", tried=kills, survived=kills, lost=0, note=f"backups made {made}")


FULL = """
import resource, sys
from pathlib import Path
from cso_assess.errors import UserError
from cso_assess.paths import Folders
from cso_assess.workspace.safety import restore
from tests import workspaces
verb, folder, limit = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
def limited():
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
try:
    if verb == "restore":
        limited()
        restore(Folders(folder), Path(sys.argv[4]))
    else:
        with workspaces.opened(folder) as workspace:
            workspace.prepare()
            limited()
            workspace.safety.back_up() if verb == "backup" else workspace.safety.erase_organization(sys.argv[4])
    print("done")
except UserError as refusal:
    print("refused", refusal)
"""


@pytest.mark.parametrize("verb", ["backup", "restore", "erase"])
@pytest.mark.parametrize("limits", [3, pytest.param(40, marks=pytest.mark.long)])
def test_a_full_disk_leaves_everything_as_it_was(
    folder: Path, backup: Path, talkative: Organization, tmp_path: Path, verb: str, limits: int, faults: Faults
) -> None:
    """No file can grow beyond a limit, as on a disk that is full at that moment."""
    size = (folder / "workspace.db").stat().st_size
    given = talkative.id if verb == "erase" else str(backup)
    for number in range(limits):
        copy = tmp_path / f"copy{number}"
        shutil.copytree(folder, copy)
        said = workspaces.run_python(FULL, verb, str(copy), str(size * (number + 1) // (limits + 2)), given)
        assert said.stderr == ""
        assert said.stdout.startswith(("refused", "done"))
        for each in backups_in(copy / "backups"):
            assert restoring.look_at_file(each.path).damage == ()
        with workspaces.opened(copy) as workspace:
            assert workspace.safety.check().damage == ()
            assert len(workspace.organizations()) == 3 or said.stdout == "done\n" or verb == "erase"
        shutil.rmtree(copy)
    faults.count(f"{verb}, disk full", tried=limits, survived=limits, lost=0)


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
    restore(Folders(folder), own, passphrase)
    with workspaces.opened(folder, passphrase=passphrase) as workspace:
        assert len(workspace.organizations()) == 2
    with pytest.raises(LockedError):
        restore(Folders(tmp_path / "other"), made)
    restore(Folders(tmp_path / "other"), made, passphrase)
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
            assert restoring.look_at_file(made).damage == ()
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
