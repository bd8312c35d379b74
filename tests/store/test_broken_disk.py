"""A disk that breaks at any change of it: the folder is as before or as after, and the next try works."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests import broken_disk, workspaces
from tests.faults import Faults
from tests.store.scenes import SCENES, set_up

pytestmark = broken_disk.needed

BREAKING = """
import json, shutil, sys
from pathlib import Path
from cso_assess.errors import UserError
from tests import broken_disk
from tests.store import scenes

name, template, place, most = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
kinds = sys.argv[5:]
# So many changes, or a few less, put files in their places.
LATE = max(8, most // 2)
scene = scenes.SCENES[name]

def fresh():
    folder = place / "data"
    scenes.CONFIRMED[0] = 0
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    return folder

def broken(folder, number, kind):
    "Plays the scene on a disk that fails from a change on; how many changes there were, and what was refused."
    try:
        scene(folder, lambda: broken_disk.fail_from(number, kind))
        refusal = None
    except UserError as error:
        refusal = str(error)
    return broken_disk.mend(), refusal

def killed(folder, number):
    return broken_disk.attempt(lambda begin: scene(folder, begin), number)

folder = fresh()
before = scenes.state(folder)
changes, refusal = broken(fresh(), 0, "full")
assert refusal is None, refusal
after = scenes.state(folder)
assert after
assert (after == before) == (name in ("opening", "backup", "migration", "restore of what was deleted"))
found = {"changes": changes, "old": 0, "new": 0, "refused": 0}

def look(folder, number, kind, refusal):
    "What the folder is now, once the disk is mended."
    where = f"{name}: {kind} before change {number} of {changes}: {refusal}"
    now = scenes.state(folder)
    assert now in (before, after), where
    assert refusal or kind == "kill" or now == after, where
    assert not scenes.CONFIRMED[0] or now == after, where
    found["new" if now == after else "old"] += 1
    found["refused"] += refusal is not None
    if now == before:
        scene(folder, lambda: None)
        assert scenes.state(folder) == after, where

for kind in kinds:
    for number in broken_disk.points(changes, most, LATE):
        folder = fresh()
        refusal = None
        if kind == "kill":
            assert killed(folder, number) == 0, number
        else:
            _, refusal = broken(folder, number, kind)
        look(folder, number, kind, refusal)
print(json.dumps(found))
"""


def played(name: str, tmp_path: Path, most: int, *kinds: str) -> dict[str, int]:
    set_up(name, tmp_path / "template")
    with TemporaryDirectory(dir=broken_disk.FAST_PLACE) as place:
        outcome = broken_disk.preloaded(BREAKING, name, str(tmp_path / "template"), place, str(most), *kinds)
    assert outcome.returncode == 0, outcome.stderr[-3000:]
    found: dict[str, int] = json.loads(outcome.stdout)
    return found


@pytest.mark.parametrize("name", SCENES)
@pytest.mark.parametrize("most", [6, pytest.param(300, marks=pytest.mark.long)])
def test_a_disk_that_fails_leaves_the_old_state_or_the_new_one(
    name: str, tmp_path: Path, most: int, faults: Faults
) -> None:
    # What a passphrase does to many files must not take one that the disk failed on for a damaged one.
    few = ("full", broken_disk.ONCE) if name.startswith("passphrase") else ("full",)
    kinds = broken_disk.KINDS if most > 100 else few
    found = played(name, tmp_path, most, *kinds)
    tried = found["old"] + found["new"]
    assert tried == min(most, found["changes"]) * len(kinds)
    assert found["refused"] > 0
    faults.count(f"{name}, disk failing", tried=tried, survived=tried, lost=0, note=f"done {found['new']}")


@pytest.mark.parametrize("name", [name for name in SCENES if not name.startswith("passphrase")])
@pytest.mark.parametrize("most", [6, pytest.param(10_000, marks=pytest.mark.long)])
def test_a_kill_leaves_the_old_state_or_the_new_one(name: str, tmp_path: Path, most: int, faults: Faults) -> None:
    found = played(name, tmp_path, most, "kill")
    tried = found["old"] + found["new"]
    assert tried == min(most, found["changes"])
    faults.count(f"{name}, killed", tried=tried, survived=tried, lost=0, note=f"done {found['new']}")


ON_A_SMALL_DISK = """
import errno, sys
from pathlib import Path
from cso_assess.errors import UserError
from tests import parcels, workspaces

place = Path(sys.argv[1])

def fill():
    with (place / "ballast").open("wb", buffering=0) as file:
        for size in (65536, 512, 1):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError as error:
                assert error.errno == errno.ENOSPC

def refused(act):
    try:
        act()
    except UserError as error:
        return str(error)
    raise AssertionError("it was not refused")

with parcels.opened_copy(place / "data") as workspace:
    seen = workspace.assessment(parcels.ROUND).answer("a.one")
fill()
with workspaces.opened(place / "data") as workspace:
    assert len(workspace.organizations()) == 2
    print(refused(lambda: parcels.answer(workspace, parcels.ROUND, "a.one", 4, note="ж" * 40_000)))
    assert workspace.assessment(parcels.ROUND).answer("a.one") == seen
    print(refused(workspace.safety.back_up))
    print(refused(workspace.safety.check))
    (place / "ballast").unlink()
    parcels.answer(workspace, parcels.ROUND, "a.one", 4, note="кийин")
    workspace.safety.back_up()
with workspaces.opened(place / "data") as workspace:
    assert workspace.assessment(parcels.ROUND).answer("a.one").note == "кийин"
    assert workspace.safety.check().damage == ()
"""


def mounted(place: Path, code: str) -> subprocess.CompletedProcess[str]:
    """Runs code that sees a disk of four megabytes at a place."""
    mounting = 'mount -t tmpfs -o size=4m none "$1" && exec "$2" -c "$3" "$1"'
    command = ["unshare", "-rm", "sh", "-c", mounting, "sh", str(place), sys.executable, code]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=workspaces.python_environment())


def can_mount() -> bool:
    return bool(shutil.which("unshare")) and not subprocess.run(["unshare", "-rm", "true"], check=False).returncode


@pytest.mark.skipif(not can_mount(), reason="no small disk can be mounted here")
def test_on_a_disk_that_is_full_everything_can_be_read_and_nothing_is_lost(tmp_path: Path) -> None:
    outcome = mounted(tmp_path, ON_A_SMALL_DISK)
    assert outcome.returncode == 0, outcome.stderr[-3000:]
    answering, backing_up, checking = outcome.stdout.splitlines()
    assert answering.startswith("The disk is full")
    # And not that the data are damaged.
    assert checking.startswith("The disk is full")
    assert backing_up.startswith("No backup could be made")
