"""What can be done about a damaged data file: the newest good backup, and what would be missing after it."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import NamedTuple

import sqlcipher3.dbapi2 as sqlite

from cso_assess.errors import UserError
from cso_assess.paths import Folders
from cso_assess.store.backups.copying import copy_with_log, discard_database
from cso_assess.store.backups.damage import CheckResult, check_file
from cso_assess.store.backups.kept import PART, Backup, backups_in
from cso_assess.store.backups.kinship import KIN_TABLES, is_kin
from cso_assess.store.backups.readable import found_in
from cso_assess.store.connection import Connection, connect


class WayBack(NamedTuple):
    """A backup that is whole, and how many changes came after it: None if the damaged file no longer tells."""

    backup: Backup
    check: CheckResult
    missing: int | None


def good_backups(folders: Folders, key: bytes | None = None) -> Iterator[Backup]:
    """The backups that are whole, newest first."""
    newest_first = reversed(backups_in(folders.backups))
    return (backup for backup in newest_first if check_file(backup.path, key=key).is_sound)


def way_back(folders: Folders, key: bytes | None = None, open_file: Connection | None = None) -> WayBack | None:
    """The newest good backup of the same data, None if there is none; `open_file` is the data file if it is open here.

    A folder may keep backups of other data: of what was there before a backup from elsewhere took its place.
    """
    with _file_now(folders, key, open_file) as file:
        is_kin = _may_have_same_key if open_file is not None else _is_of_same_data
        ways = (_way(backup, key, file, is_kin) for backup in reversed(backups_in(folders.backups)))
        return next((way for way in ways if way is not None), None)


def way_back_to(
    backup: Backup, folders: Folders, key: bytes | None = None, open_file: Connection | None = None
) -> WayBack | None:
    """What going back to one backup means, None if it is not whole; `open_file` as in `way_back`."""
    with _file_now(folders, key, open_file) as file:
        return _way(backup, key, file)


@contextmanager
def _file_now(folders: Folders, key: bytes | None, open_file: Connection | None) -> Iterator[Connection | None]:
    """The data file as it is, or a copy of it; None if not even that can be had."""
    if open_file is not None:
        yield open_file
        return
    copy = folders.root / f"reading{PART}"
    try:
        try:
            copy_with_log(folders.database, copy)
        except UserError:
            yield None
            return
        with closing(connect(str(copy), key)) as file:
            yield file
    finally:
        discard_database(copy)


def _way(
    backup: Backup,
    key: bytes | None,
    file: Connection | None,
    is_kin: Callable[[Connection, Connection], bool] | None = None,
) -> WayBack | None:
    check = check_file(backup.path, key=key)
    if not check.is_sound:
        return None
    with closing(connect(str(backup.path), key)) as kept:
        if is_kin and file and not is_kin(file, kept):
            return None
        (last,) = kept.execute("SELECT max(id) FROM changes").fetchone()
    return WayBack(backup, check, _changes_after(last or 0, file))


def _has_same_key(file: Connection, kept: Connection) -> bool | None:
    """Whether a file and a backup have one key for the hashes of answers; None if the file does not tell."""
    query = "SELECT answer_key FROM meta"
    try:
        return bool(file.execute(query).fetchone() == kept.execute(query).fetchone())
    except sqlite.DatabaseError:
        return None


def _may_have_same_key(file: Connection, kept: Connection) -> bool:
    return _has_same_key(file, kept) is not False


def _is_of_same_data(file: Connection, kept: Connection) -> bool:
    """Whether a copy of a file that may be damaged is of the same data as a backup."""
    return bool(_has_same_key(file, kept)) or is_kin(found_in(file, KIN_TABLES)[0], found_in(kept, KIN_TABLES)[0])


def _changes_after(last: int, file: Connection | None) -> int | None:
    """How many changes the file holds after one, as far as it can be read."""
    if file is None:
        return None
    try:
        return int(file.execute("SELECT count(*) FROM changes WHERE id > ?", (last,)).fetchone()[0])
    except sqlite.DatabaseError:
        return None
