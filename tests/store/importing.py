"""Hand-over files that are imported one after the other, and the last taken back: what a kill may end at any moment.

Used in a process that runs under `broken_disk.preloaded()`.
"""

import mmap
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

from cso_assess.errors import UserError
from cso_assess.exchange.handover.file import read_file, write_file
from cso_assess.store.backups.damage import check_file
from cso_assess.store.backups.kept import backups_in
from cso_assess.store.connection import connect
from cso_assess.workspace import Workspace
from tests import parcels, workspaces
from tests.store.scenes import Begin
from tests.workspaces import LEAST_COST

Stage = dict[str, list[object]]
"""What a data file holds, row by row."""

TAKEN = (False, True, False, True, True, True)
"""Of each step whether it is an import or takes one back: then a backup of what was there before stands beside it."""

CONFIRMED = mmap.mmap(-1, 1)
"""How many steps were told to be done; a fork that is killed leaves it so."""


def set_up(folder: Path) -> None:
    """A workspace, and beside it files: with changes and a conflict, cut off, of somebody new, with later changes."""
    files = folder / "files"
    files.mkdir(parents=True)
    with parcels.opened_copy(folder / "data") as workspace:
        shared = parcels.everything(workspace)
        parcels.answer(workspace, parcels.ROUND, "a.one", 2, note="мында")
    # That of before the migration has not yet all tables.
    shutil.rmtree(folder / "data" / "backups")
    with workspaces.opened(folder / "elsewhere") as other:
        other.handover.take(shared)
        parcels.answer(other, parcels.ROUND, "a.one", 4, note="башка жерде")
        _write(other, files / "1.csoa")
        parcels.answer(other, parcels.ROUND, "a.two", 1, note="кийинчерээк")
        plan = other.plans.current(parcels.ROUND)
        assert plan
        other.plans.remove_action(plan.id, plan.actions[0].id)
        _write(other, files / "4.csoa")
    whole = (files / "1.csoa").read_bytes()
    (files / "2.csoa").write_bytes(whole[: len(whole) // 2])
    with workspaces.opened(folder / "newcomer") as other:
        other.import_edition(workspaces.steps_edition())
        workspaces.with_round(other, workspaces.with_organization(other, "Кара Суу"), a__one=1, b__one=2)
        _write(other, files / "3.csoa")


def _write(workspace: Workspace, path: Path) -> None:
    write_file(path, parcels.everything(workspace), parcels.CODE, lambda count: b"r" * count, LEAST_COST)


def step_by_step(folder: Path, begin: Begin) -> None:
    """Gives an answer, imports all files, and takes the last one back; each is confirmed when it is done."""
    CONFIRMED[0] = 0
    with workspaces.opened(folder / "data") as workspace:
        workspace.prepare()
        begin()
        _answer(workspace)
        CONFIRMED[0] += 1
        taken = []
        for file in sorted((folder / "files").iterdir()):
            taken.append(_take(workspace, file))
            CONFIRMED[0] += 1
        workspace.handover.undo(taken[-1])
        CONFIRMED[0] += 1


def _answer(workspace: Workspace) -> None:
    if workspace.assessment(parcels.ROUND).answer("b.one").note != "ырасталды":
        parcels.answer(workspace, parcels.ROUND, "b.one", 4, note="ырасталды")


def _take(workspace: Workspace, file: Path) -> int:
    """The number of the import; 0 for the file that is refused."""
    try:
        return workspace.handover.take(read_file(file, parcels.CODE)).number
    except UserError:
        assert file.name == "2.csoa"
        return 0


def stage(folder: Path) -> Stage:
    """What the workspace holds now; it opens, nothing in it or in its backups is damaged."""
    with workspaces.opened(folder / "data") as workspace:
        assert workspace.safety.check().damage == ()
        return parcels.dump(workspace)


def backed_up(folder: Path) -> list[Stage]:
    """What each backup holds, oldest first; none of them is damaged."""
    found = []
    for backup in backups_in(folder / "data" / "backups"):
        assert check_file(backup.path, results=False).damage == (), backup
        with closing(connect(str(backup.path))) as file:
            found.append(parcels.dump_of(file))
    return found


def in_the_end(folder: Path) -> dict[Any, Any]:
    """What is known after all was done that was not done before, but for the way back."""
    with workspaces.opened(folder / "data") as workspace:
        _answer(workspace)
        for file in sorted((folder / "files").iterdir()):
            _take(workspace, file)
        return parcels.contents(workspace)
