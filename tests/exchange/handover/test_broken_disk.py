"""Whatever breaks while a hand-over file is written, there is the earlier file or the new one, whole, and no other."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cso_assess.errors import UserError
from cso_assess.exchange.handover.file import read_file, write_file
from tests import broken_disk, parcels
from tests.faults import Faults
from tests.workspaces import LEAST_COST

BREAKING = """
import json, shutil, sys
from dataclasses import replace
from pathlib import Path
from cso_assess.errors import UserError
from cso_assess.exchange.handover.file import read_file, write_file
from tests.workspaces import LEAST_COST
from tests import broken_disk, parcels

folder = Path(sys.argv[1])
path = folder / "file.csoa"
new = parcels.filled_parcel()
old = replace(new, organizations=(replace(new.organizations[0], rounds=()),))
counts = {}

def write(parcel, begin=lambda: None):
    begin()
    write_file(path, parcel, parcels.CODE, lambda count: b"r" * count, LEAST_COST)

def before():
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    write(old)

def check(what, is_told):
    # What was cut off leaves at most a file whose name says that it is none.
    counts[what]["tried"] += 1
    found = read_file(path, parcels.CODE)
    others = [each.name for each in folder.iterdir() if each != path]
    is_kept = found in (old, new) and all(name.startswith(".file.csoa.") for name in others)
    counts[what]["survived" if is_kept and is_told else "lost"] += 1

for what in ("killed", *broken_disk.KINDS):
    counts[what] = {"tried": 0, "survived": 0, "lost": 0}
    number = 1
    while True:
        before()
        if what == "killed":
            changes = broken_disk.attempt(lambda begin: write(new, begin), number)
            is_over, is_told = bool(changes), True
        else:
            broken_disk.fail_from(number, what)
            try:
                write(new)
                is_told = False
            except UserError as error:
                is_told = True
            is_over = broken_disk.mend() < number
        if is_over:
            break
        check(what, is_told)
        number += 1
print(json.dumps(counts))
"""


@broken_disk.needed
def test_a_kill_or_an_error_at_any_change_of_the_disk_leaves_the_earlier_file_or_the_new_one(
    faults: Faults, tmp_path: Path
) -> None:
    outcome = broken_disk.preloaded(BREAKING, str(tmp_path / "stick"))
    assert outcome.returncode == 0, outcome.stderr
    for what, counts in json.loads(outcome.stdout).items():
        faults.count(f"hand-over file, disk {what}", **counts)
        assert counts["tried"] >= 4, what
        assert counts["lost"] == 0, what


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only the superuser makes a small disk")
def test_on_a_stick_that_is_full_the_earlier_file_stays_and_a_smaller_one_goes(tmp_path: Path) -> None:
    parcel = parcels.filled_parcel()
    stick = tmp_path / "stick"
    stick.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(stick)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no file system can be mounted here")
    try:
        path = stick / "file.csoa"
        write_file(path, parcel, None, os.urandom, LEAST_COST)
        (stick / "photos").write_bytes(b"p" * 12_000)
        with pytest.raises(UserError, match="could not be written"):
            write_file(path, parcel, None, os.urandom, LEAST_COST)
        assert read_file(path) == parcel
        assert sorted(each.name for each in stick.iterdir()) == ["file.csoa", "photos"]
        (stick / "photos").unlink()
        write_file(path, parcel, None, os.urandom, LEAST_COST)
        assert read_file(path) == parcel
    finally:
        subprocess.run(["umount", str(stick)], check=True)
