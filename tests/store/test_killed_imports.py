"""A kill while files are imported leaves all of a file or nothing of it, what was confirmed, and whole backups."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests import broken_disk
from tests.faults import Faults
from tests.store import importing

pytestmark = broken_disk.needed

KILLING = """
import json, os, random, shutil, signal, sys, time
from pathlib import Path
from tests import broken_disk
from tests.store import importing

template, place = Path(sys.argv[1]), Path(sys.argv[2])
most, moments = int(sys.argv[3]), int(sys.argv[4])
chance = random.Random(3)

def fresh():
    shutil.rmtree(place / "here", ignore_errors=True)
    return Path(shutil.copytree(template, place / "here"))

def all_stages():
    "What the workspace holds after no step, after one, and so on."
    folder, found = fresh(), []
    class Told:
        "Looks at the data file beside its owner whenever a step is confirmed."
        def __setitem__(self, _, value):
            copy = place / "copy"
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(folder, copy)
            found.append(importing.stage(copy))
        def __getitem__(self, _):
            return 0
    usual, importing.CONFIRMED = importing.CONFIRMED, Told()
    importing.step_by_step(folder, lambda: None)
    importing.CONFIRMED = usual
    return found

def look(folder, where):
    now, confirmed = importing.stage(folder), importing.CONFIRMED[0]
    done = [number for number in (confirmed, confirmed + 1) if number < len(stages) and stages[number] == now]
    assert done, (where, "neither with the next step nor without", confirmed)
    kept = importing.backed_up(folder)
    assert all(each in stages for each in kept), (where, "a backup of nothing that ever was")
    for number in range(done[0]):
        assert not importing.TAKEN[number] or stages[number] in kept, (where, "no backup", number)
    assert importing.in_the_end(folder) == end, (where, "imported again")
    found[str(confirmed)] = found.get(str(confirmed), 0) + 1

def killed_at(moment):
    child = os.fork()
    if not child:
        importing.step_by_step(folder, lambda: None)
        os._exit(0)
    time.sleep(moment)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)

stages = all_stages()
assert len(stages) == len(importing.TAKEN) + 1
end, found = importing.in_the_end(fresh()), {}
folder = fresh()
begun = time.monotonic()
changes = broken_disk.attempt(lambda begin: importing.step_by_step(folder, begin), 0)
whole = time.monotonic() - begun
look(folder, "not killed")
found.clear()
for number in broken_disk.points(changes, most, 1):
    folder = fresh()
    assert broken_disk.attempt(lambda begin: importing.step_by_step(folder, begin), number) == 0
    look(folder, f"before change {number} of {changes}")
for _ in range(moments):
    folder, moment = fresh(), chance.uniform(0, whole)
    killed_at(moment)
    look(folder, f"after {moment} seconds of {whole}")
print(json.dumps({"changes": changes, "confirmed": found}))
"""


@pytest.mark.parametrize(("most", "moments"), [(6, 3), pytest.param(10_000, 300, marks=pytest.mark.long)])
def test_a_killed_import_leaves_whole_files_whole_backups_and_all_that_was_confirmed(
    tmp_path: Path, most: int, moments: int, faults: Faults
) -> None:
    importing.set_up(tmp_path / "template")
    with TemporaryDirectory(dir=broken_disk.FAST_PLACE) as place:
        outcome = broken_disk.preloaded(KILLING, str(tmp_path / "template"), place, str(most), str(moments))
    assert outcome.returncode == 0, outcome.stderr[-3000:]
    told = json.loads(outcome.stdout)
    tried = sum(told["confirmed"].values())
    assert tried == min(most, told["changes"]) + moments
    assert len(told["confirmed"]) > 2
    faults.count(
        "several files imported, killed", tried=tried, survived=tried, lost=0, note=f"{told['changes']} changes"
    )
