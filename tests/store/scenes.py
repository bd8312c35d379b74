"""What the program does to a data folder as a whole, each as one scene that a broken disk may break off anywhere.

Used in a process that runs under `broken_disk.preloaded()`.
"""

import mmap
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from cso_assess.errors import UserError
from cso_assess.opening import is_protected
from cso_assess.paths import Folders
from cso_assess.sealing import Secrets
from cso_assess.store.backups.damage import check_file
from cso_assess.store.backups.kept import backups_in
from cso_assess.workspace import Workspace
from cso_assess.workspace.safety import restore, salvage
from tests import parcels, workspaces
from tests.workspaces import LEAST_COST

Begin = Callable[[], None]
OLD, NEW = "the earlier passphrase", "the later passphrase"
NAMES = ("Ак Булак", "Кызыл Гүл")

CONTENT = (
    "SELECT uuid, name, place FROM organizations ORDER BY 1",
    "SELECT uuid, number, status, story FROM rounds ORDER BY 1",
    "SELECT r.uuid, a.indicator, a.level, a.note FROM answers a JOIN rounds r ON r.id = a.round ORDER BY 1, 2",
    "SELECT uuid, title, responsible FROM actions ORDER BY 1",
    "SELECT uuid, title, content FROM evidence ORDER BY 1",
    "SELECT count(*) FROM conflicts",
)


CONFIRMED = mmap.mmap(-1, 1)
"""Whether a scene was told that its change is kept; a fork that is killed leaves it so."""


class State(NamedTuple):
    """What a folder holds, and which passphrase opens it."""

    content: tuple[Any, ...]
    passphrase: str


def open_one(folder: Path) -> tuple[Workspace, str]:
    """Opens a folder as a person would who knows both passphrases."""
    for passphrase in (OLD, NEW) if is_protected(Folders(folder)) else ("",):
        try:
            return workspaces.opened(folder, passphrase=passphrase), passphrase
        except UserError as refusal:
            refused = refusal
    raise refused


def state(folder: Path) -> State | None:
    """Opens a folder and says what it holds, None if it is damaged; nothing in it may be half there, nor readable
    beside a passphrase or when it was deleted for good.
    """
    workspace, passphrase = open_one(folder)
    with workspace:
        if workspace.safety.check().damage:
            return None
        for backup in backups_in(folder / "backups"):
            assert check_file(backup.path, key=workspace._folder.key, results=False).damage == (), backup
        content = tuple(tuple(workspace._folder.connection.execute(query).fetchall()) for query in CONTENT)
    files = [path for path in folder.rglob("*") if path.is_file()]
    strays = [path.name for path in files if "prepared" in path.name or path.name == "workspace.change"]
    assert not strays, strays
    is_gone = not any(NAMES[0] in row for row in content[0])
    readable = [path.name for path in files if (passphrase or is_gone) and NAMES[0].encode() in path.read_bytes()]
    assert not readable, readable
    return State(content, passphrase)


def open_and_read(folder: Path, begin: Begin) -> None:
    begin()
    with open_one(folder)[0] as workspace:
        assert [each.name for each in workspace.organizations()] == list(NAMES)
        workspace.prepare()


def answer(folder: Path, begin: Begin) -> None:
    with open_one(folder)[0] as workspace:
        workspace.prepare()
        begin()
        parcels.answer(workspace, parcels.ROUND, "a.one", 4, note="ж" * 5000)
        CONFIRMED[0] = 1


def back_up(folder: Path, begin: Begin) -> None:
    with open_one(folder)[0] as workspace:
        begin()
        workspace.safety.back_up()


def go_back(folder: Path, begin: Begin) -> None:
    begin()
    restore(Folders(folder), backups_in(folder / "backups")[0].path)


def go_back_to_a_readable_one(folder: Path, begin: Begin) -> None:
    begin()
    restore(Folders(folder), parcels.DATABASES / "format1.db", Secrets(OLD))


def go_back_to_what_was_deleted(folder: Path, begin: Begin) -> None:
    begin()
    restore(Folders(folder), parcels.DATABASES / "format1.db")


def take(folder: Path, begin: Begin) -> None:
    with workspaces.opened(folder / "other") as other:
        parcel = parcels.everything(other)
    with open_one(folder)[0] as workspace:
        workspace.prepare()
        begin()
        workspace.handover.take(parcel)


def take_back(folder: Path, begin: Begin) -> None:
    with open_one(folder)[0] as workspace:
        workspace.prepare()
        begin()
        workspace.handover.undo(1)


def erase(folder: Path, begin: Begin) -> None:
    with open_one(folder)[0] as workspace:
        workspace.prepare()
        begin()
        if any(known.name == NAMES[0] for known in workspace.organizations()):
            workspace.safety.erase_organization(NAMES[0])


def migrate(folder: Path, begin: Begin) -> None:
    begin()
    workspaces.opened(folder).close()


def save_readable(folder: Path, begin: Begin) -> None:
    begin()
    salvage(Folders(folder))


def protect(folder: Path, begin: Begin) -> None:
    with open_one(folder)[0] as workspace:
        begin()
        if not workspace.protection.is_set:
            workspace.protection.set(OLD, LEAST_COST)


def change_passphrase(folder: Path, begin: Begin) -> None:
    with open_one(folder)[0] as workspace:
        begin()
        workspace.protection.change(NEW)


def remove_passphrase(folder: Path, begin: Begin) -> None:
    with open_one(folder)[0] as workspace:
        begin()
        if workspace.protection.is_set:
            workspace.protection.remove()


SCENES: dict[str, Callable[[Path, Begin], None]] = {
    "opening": open_and_read,
    "answer": answer,
    "backup": back_up,
    "restore": go_back,
    "restore under a passphrase": go_back_to_a_readable_one,
    "restore of what was deleted": go_back_to_what_was_deleted,
    "import": take,
    "import taken back": take_back,
    "delete for good": erase,
    "migration": migrate,
    "salvage": save_readable,
    "passphrase set": protect,
    "passphrase changed": change_passphrase,
    "passphrase removed": remove_passphrase,
}


def set_up(name: str, folder: Path) -> None:
    """Makes the folder that a scene begins with."""
    folder.mkdir(parents=True)
    shutil.copy(parcels.DATABASES / "format1.db", folder / "workspace.db")
    if name == "migration":
        return
    with workspaces.opened(folder) as workspace:
        workspace.safety.back_up()
        if name in ("restore", "delete for good"):
            parcels.answer(workspace, parcels.ROUND, "a.one", 1, note="кийин")
            workspace.safety.back_up()
        if name == "restore under a passphrase":
            parcels.answer(workspace, parcels.ROUND, "a.one", 1, note="кийин")
        if name == "restore of what was deleted":
            workspace.safety.erase_organization(NAMES[0])
        if "passphrase" in name and name != "passphrase set":
            workspace.protection.set(OLD, LEAST_COST)
    if name == "opening":
        # As after a restore: a file without a log, which the first opening gives it.
        shutil.copy(backups_in(folder / "backups")[-1].path, folder / "workspace.db")
    if name.startswith("import"):
        shutil.copytree(folder, folder / "other")
        with workspaces.opened(folder / "other") as other:
            parcels.answer(other, parcels.ROUND, "a.one", 4, note="башка жерде")
            if name == "import taken back":
                with workspaces.opened(folder) as workspace:
                    workspace.handover.take(parcels.everything(other))
    if name == "salvage":
        content = bytearray((folder / "workspace.db").read_bytes())
        page = content.rindex(NAMES[1].encode()) // 4096 * 4096
        content[page : page + 4096] = bytes(4096)
        (folder / "workspace.db").write_bytes(content)
