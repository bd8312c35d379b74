"""Back to a backup: checked first, what is there is kept, and the file is the old one or the new one at any moment."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import sqlcipher3.dbapi2 as sqlite

from cso_assess.errors import DamageError, UserError, sentence
from cso_assess.files import make_private_folder
from cso_assess.paths import Folders
from cso_assess.sealing import NO_SECRETS, Secrets
from cso_assess.store.backups.bringing import bring
from cso_assess.store.backups.copying import copy_with_log, discard_database, swap
from cso_assess.store.backups.damage import check_file
from cso_assess.store.backups.erased import Tombstone, erase_again, tombstones_in
from cso_assess.store.backups.kept import PART, next_path
from cso_assess.store.backups.writing import add_backup, remove_parts
from cso_assess.store.connection import (
    Connection,
    connect,
    format_of,
    has_whole_pages,
    open_database,
    refuse_newer,
)
from cso_assess.store.failures import failures_told, is_of_the_disk
from cso_assess.store.lock import FolderLock
from cso_assess.store.outside import Outside
from cso_assess.store.protection.change import finish_change, is_protected
from cso_assess.store.protection.unlocking import unlocked_key


class Restored(NamedTuple):
    """Where the file that was there before is kept (None if there was none), and what stayed deleted for good."""

    earlier: Path | None
    organizations_left_out: int


def restore(
    folders: Folders,
    file: Path,
    outside: Outside,
    secrets: Secrets = NO_SECRETS,
    file_secrets: Secrets = NO_SECRETS,
) -> Restored:
    """Puts the content of a backup in the place of the data file, which nobody may have open.

    It comes under the folder's passphrase if that has one, else it is readable. What opens a backup that was protected
    elsewhere is `file_secrets`, else the same as opens the folder. UserError if the backup is no whole
    one, or what is there now could not be kept: then nothing was changed.
    """
    if file.exists() and folders.database.exists() and file.samefile(folders.database):
        raise UserError(sentence.tr("{file} is the data file itself: choose a backup.", file=file.name))
    with held(folders, outside.now(), secrets) as key, failures_told():
        new = folders.root / f"restoring{PART}"
        try:
            bring(file, new, key, file_secrets if any(file_secrets) else secrets)
            _refuse_useless(new, file.name, key)
            earlier = _set_aside(folders, outside.now(), key)
            tombstones = _tombstones_now(folders.database, key)
            left_out = begin_anew(new, tombstones, outside, key)
            swap(new, folders.database)
        finally:
            discard_database(new)
    return Restored(earlier, left_out)


@contextmanager
def held(folders: Folders, now: datetime, secrets: Secrets = NO_SECRETS) -> Iterator[bytes | None]:
    """Keeps everybody else out of a data folder, and clears away what a killed program left; gives the folder's key."""
    make_private_folder(folders.root)
    lock = FolderLock(folders.lock)
    lock.take(now)
    try:
        finish_change(folders)
        remove_parts(folders.root)
        yield unlocked_key(folders, secrets) if is_protected(folders) else None
    finally:
        lock.release()


def keep_damaged(folders: Folders, now: datetime) -> Path:
    """Copies the data file with its log, as they are, to where damaged files are kept."""
    make_private_folder(folders.damaged)
    kept = next_path(folders.damaged, now)
    copy_with_log(folders.database, kept)
    return kept


def begin_anew(path: Path, tombstones: frozenset[Tombstone], outside: Outside, key: bytes | None) -> int:
    """Gives a file an origin of its own, since numbers after it were given already, and keeps erased what was erased.

    Returns how many organizations that were deleted for good it still held.
    """
    with closing(connect(str(path), key)) as file:
        number = file.execute("INSERT INTO origins (uuid) VALUES (?)", (outside.new_id(),)).lastrowid
        file.execute("UPDATE meta SET origin = ?", (number,))
        return erase_again(file, tombstones)


def _refuse_useless(path: Path, name: str, key: bytes | None) -> None:
    """UserError if a file is not a whole backup of a version that this program knows."""
    if not _is_workspace(path, key):
        raise UserError(
            sentence.tr(
                "The file {file} is not a backup of this program, or it is damaged from its beginning. Nothing was"
                " changed.",
                file=name,
            )
        )
    if not check_file(path, key=key).is_sound:
        raise DamageError(
            sentence.tr("The backup {file} is damaged. Nothing was changed: choose another backup.", file=name)
        )


def _is_workspace(path: Path, key: bytes | None) -> bool:
    with closing(connect(str(path), key)) as file:
        try:
            found = format_of(file)
            refuse_newer(found)
            return bool(found and file.execute("SELECT count(*) FROM meta").fetchone()[0])
        except sqlite.DatabaseError:
            return False


def _tombstones_now(database: Path, key: bytes | None) -> frozenset[Tombstone]:
    """What was deleted for good in the file that is there now, as far as it can be read."""
    if not database.exists():
        return frozenset()
    try:
        with closing(connect(str(database), key)) as file:
            return tombstones_in(file)
    except sqlite.DatabaseError as error:
        if is_of_the_disk(error):
            raise
        return frozenset()


def _set_aside(folders: Folders, now: datetime, key: bytes | None) -> Path | None:
    """Keeps what is there now: as a backup, or if it is damaged as it is."""
    if not folders.database.exists() or not folders.database.stat().st_size:
        return None
    try:
        connection = open_database(folders.database, key)
    except DamageError:
        return keep_damaged(folders, now)
    with closing(connection):
        if not _is_whole(connection):
            return keep_damaged(folders, now)
        return add_backup(connection, folders.backups, now, key=key)


def _is_whole(connection: Connection) -> bool:
    try:
        return has_whole_pages(connection)
    except sqlite.DatabaseError:
        return False
