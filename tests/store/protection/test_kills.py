"""A kill while a passphrase is set, changed or removed leaves the old state or the new one, and both open."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from cso_assess.store.backups.writing import write_backup
from tests import broken_disk, workspaces
from tests.faults import Faults
from tests.workspaces import LEAST_COST

pytestmark = broken_disk.needed

KILLING = """
import json, os, random, shutil, sys
from contextlib import closing
from pathlib import Path
from cso_assess.errors import UserError
from cso_assess.opening import is_protected
from cso_assess.paths import Folders
from tests.workspaces import LEAST_COST
from cso_assess.store.connection import connect
from tests import broken_disk, workspaces

template, place, action = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
most, again = int(sys.argv[4]), int(sys.argv[5])
# So many changes, or a few less, put the files in their places.
LATE = 48
OLD, NEW = "the earlier passphrase", "the later passphrase"
ACTIONS = {
    "set": lambda workspace: workspace.protection.set(OLD, LEAST_COST),
    "change": lambda workspace: workspace.protection.change(NEW),
    "remove": lambda workspace: workspace.protection.remove(),
}
WORD = "Ак Булак".encode()
chance = random.Random(7)

def work(folder):
    def act(begin):
        workspace = workspaces.opened(folder, passphrase=OLD)
        # What is in the log only must not be lost, and must not get into another file.
        workspace.import_edition(workspaces.steps_edition(version=2))
        begin()
        ACTIONS[action](workspace)
    return act

def state(folder):
    "Opens it as a person would, who knows both passphrases, and looks at all that is there."
    protected = is_protected(Folders(folder))
    for passphrase in (OLD, NEW) if protected else ("",):
        try:
            workspace = workspaces.opened(folder, passphrase=passphrase)
        except UserError:
            continue
        break
    with workspace:
        key = workspace._folder.key
        assert (key is not None) == protected
        (organization,) = workspace.organizations()
        (round,) = workspace.rounds(organization.id)
        assert (organization.name, round.answered) == ("Ак Булак", 2)
        assert workspace.edition("test").structure.version == 2
    backups = sorted((folder / "backups").glob("*.db"))
    assert len(backups) == 2
    for path in backups:
        with closing(connect(str(path), key)) as backup:
            assert backup.execute("SELECT name FROM organizations").fetchall() == [("Ак Булак",)]
    files = [path for path in folder.rglob("*") if path.is_file()]
    readable = [path.name for path in files if WORD in path.read_bytes()]
    strays = [path.name for path in files if "prepared" in path.name or path.name == "workspace.change"]
    kept = [path.name for path in (folder / "damaged").iterdir() if not path.name.endswith(".sealed")]
    assert not strays, strays
    assert not (protected and (readable or kept)), (readable, kept)
    assert protected or len(kept) == 2, kept
    return passphrase

def begun_from(number):
    folder = place / str(number)
    shutil.copytree(template, folder)
    return folder

changes = broken_disk.attempt(work(begun_from(0)), 0)
end = state(place / "0")
found = {"changes": changes, "old": 0, "new": 0}
for number in broken_disk.points(changes, most, LATE):
    folder = begun_from(number)
    killed = broken_disk.attempt(work(folder), number)
    assert killed == 0, (number, killed)
    for _ in range(again):
        def open_again(begin):
            begin()
            state(folder)
        broken_disk.attempt(open_again, chance.randrange(1, 60))
    try:
        found["new" if state(folder) == end else "old"] += 1
    except BaseException as error:
        raise AssertionError(f"killed before change {number} of {changes}") from error
    shutil.rmtree(folder)
print(json.dumps(found))
"""


@pytest.mark.parametrize("action", ["set", "change", "remove"])
@pytest.mark.parametrize(("most", "again"), [(12, 0), pytest.param(1200, 1, marks=pytest.mark.long)])
def test_a_killed_program_leaves_the_old_state_or_the_new_one(
    folder: Path, action: str, most: int, again: int, faults: Faults
) -> None:
    _fill(folder, is_protected=action != "set")
    with TemporaryDirectory(dir=broken_disk.FAST_PLACE) as place:
        outcome = broken_disk.preloaded(KILLING, str(folder), place, action, str(most), str(again))
    assert outcome.returncode == 0, outcome.stderr[-3000:]
    found = json.loads(outcome.stdout)
    assert found["old"] and found["new"]
    tried = found["old"] + found["new"]
    assert tried == min(most, found["changes"])
    faults.count(f"passphrase: {action}, killed", tried=tried, survived=tried, lost=0, note=f"done {found['new']}")


def _fill(folder: Path, *, is_protected: bool) -> None:
    """A workspace with two backups and a damaged file that was kept with its log."""
    with workspaces.opened(folder) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        organization = workspaces.with_organization(workspace, "Ак Булак")
        workspaces.with_round(workspace, organization, a__one=2, a__two=3)
        for _ in range(2):
            write_backup(workspace._folder.connection, folder / "backups", workspaces.NOON)
        kept = folder / "damaged"
        kept.mkdir()
        (kept / "workspace-000001-20260101-000000.db").write_bytes(b"SQLite format 3\x00" + "Ак Булак ".encode() * 500)
        (kept / "workspace-000001-20260101-000000.db-wal").write_bytes("Ак Булак ".encode() * 500)
        if is_protected:
            workspace.protection.set("the earlier passphrase", LEAST_COST)
