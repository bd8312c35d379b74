"""What can be done about a damaged data file: the newest good backup, and what would be missing after it."""

from contextlib import closing
from typing import NamedTuple

import sqlcipher3.dbapi2 as sqlite

from cso_assess.errors import UserError
from cso_assess.paths import Folders
from cso_assess.store.backups.copying import copy_with_log, discard_database
from cso_assess.store.backups.damage import Looked, look_at_file
from cso_assess.store.backups.kept import PART, Backup, backups_in
from cso_assess.store.connection import Connection, connect


class WayBack(NamedTuple):
    """The newest backup that is whole.

    `last_change` is when the last change in it was made, as the clock said then; `missing` how many changes came
    after it, None if the damaged file no longer tells.
    """

    backup: Backup
    looked: Looked
    last_change: str
    missing: int | None


def way_back(folders: Folders, key: bytes | None = None, open_file: Connection | None = None) -> WayBack | None:
    """The newest good backup, None if there is none; `open_file` is the data file if this process has it open."""
    found = (way_back_to(backup, folders, key, open_file) for backup in reversed(backups_in(folders.backups)))
    return next((way for way in found if way is not None), None)


def way_back_to(
    backup: Backup, folders: Folders, key: bytes | None = None, open_file: Connection | None = None
) -> WayBack | None:
    """What going back to one backup means, None if it is not whole; `open_file` as in `way_back`."""
    looked = look_at_file(backup.path, key=key)
    if not looked.is_sound:
        return None
    with closing(connect(str(backup.path), key)) as file:
        last, at = file.execute("SELECT max(id), max(at) FROM changes").fetchone()
    return WayBack(backup, looked, at or "", _changes_after(last or 0, folders, key, open_file))


def _changes_after(last: int, folders: Folders, key: bytes | None, open_file: Connection | None) -> int | None:
    """How many changes the damaged file holds after one, as far as it can be read."""
    query = "SELECT count(*) FROM changes WHERE id > ?"
    copy = folders.root / f"reading{PART}"
    try:
        if open_file is not None:
            return int(open_file.execute(query, (last,)).fetchone()[0])
        copy_with_log(folders.database, copy)
        with closing(connect(str(copy), key)) as file:
            return int(file.execute(query, (last,)).fetchone()[0])
    except (sqlite.DatabaseError, UserError):
        return None
    finally:
        discard_database(copy)
