"""The one connection to a data file, set so that a confirmed change outlives a power cut.

Without SQLAlchemy: the home page is painted before that is imported.
"""

import errno
import os
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from cso_assess.errors import UserError, sentence
from cso_assess.files import unusable
from cso_assess.store.failures import damaged, failures_told, is_of_the_disk

FORMAT = 3
"""The version of the tables, kept in the file as its user_version; 0 is a file without tables."""

_ROOM = 32 * 1024
"""Bytes of the file that connections beside each other share."""

Connection = Any
"""A connection of sqlcipher3, which carries no types."""

_SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("synchronous", "FULL", 2),
    ("foreign_keys", "ON", 1),
    ("secure_delete", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("mmap_size", "0", 0),
    ("journal_mode", "WAL", "wal"),
)
"""Name, value to set, and value that is read back: with these, a power cut takes no confirmed answer."""


def open_database(path: Path, key: bytes | None = None) -> Connection:
    """Opens a data file, or makes an empty one that only its owner can read; `key` as in `connect`.

    UserError if it is of a newer version (it stays as it is, byte for byte), damaged, or in use.
    """
    with failures_told():
        _make_private(path)
        log, *_ = logs_of(path)
        if log.exists() and log.stat().st_size:
            _refuse_newer_beside_its_log(path, key)
        connection = connect(str(path), key)
        try:
            # Before the first access: only then does it hold for the log as well.
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            refuse_newer(format_of(connection))
            _refuse_lost_version(connection)
            _set(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def format_of(connection: Connection) -> int:
    """The version of the tables in an open file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def has_whole_pages(connection: Connection) -> bool:
    """Whether all pages of an open file fit together, by SQLite's quick_check.

    DatabaseError where the file is damaged so much that it cannot be asked.
    """
    return bool(connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)])


def logs_of(path: Path) -> tuple[Path, ...]:
    """The files that the database may have beside a data file; the first is its log, which holds the latest changes."""
    return tuple(path.with_name(f"{path.name}{ending}") for ending in ("-wal", "-shm", "-journal"))


def refuse_newer(found: int) -> None:
    """UserError for a version of the tables that this program does not know."""
    if found > FORMAT:
        raise UserError(
            sentence.tr(
                "This data was written by a newer version of the program (data format {found}; this version knows"
                " formats up to {known}). It was left as it is: open it with the newer version.",
                found=found,
                known=FORMAT,
            )
        )


def connect(database: str, key: bytes | None = None, *, uri: bool = False) -> Connection:
    """A connection on which nothing is set: transactions begin and end only where it is said.

    `key` is the 32 bytes of a protected workspace, under which its file and all its backups are written; None for plain
    files. A file that is opened or made with a key can be copied by the backup API to another one with the same key,
    and never to one without. With another key than a file's own, the first access fails as with a damaged file.
    """
    connection = sqlite.connect(database, isolation_level=None, timeout=1.0, uri=uri)
    if key is not None:
        # It would write of a damaged file to the terminal.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f'PRAGMA key = "{key_text(key)}"')
    return connection


def key_text(key: bytes) -> str:
    """A key as the database's engine takes it: as it is, without a derivation of its own."""
    return f"x'{key.hex()}'"


def _refuse_lost_version(connection: Connection) -> None:
    """DamageError if a file has tables and does not say of which version they are."""
    if not format_of(connection) and connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        raise damaged()


def _make_private(path: Path) -> None:
    """An empty file is a database without tables; its log gets the same permissions."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise unusable(path.parent, error) from error


def _refuse_newer_beside_its_log(path: Path, key: bytes | None) -> None:
    """Asks without folding the log into the file, as closing an ordinary connection would."""
    _, shared, _ = logs_of(path)
    was_there = shared.exists()
    connection = connect(f"{path.absolute().as_uri()}?mode=ro", key, uri=True)
    try:
        refuse_newer(format_of(connection))
    except sqlite.DatabaseError as error:
        if is_of_the_disk(error):
            _refuse_full(path.parent)
        raise
    finally:
        connection.close()
        if not was_there:
            shared.unlink(missing_ok=True)


def _refuse_full(folder: Path) -> None:
    """OSError where a disk has no room for what a look beside the log needs; the engine says only that it failed."""
    import shutil

    if shutil.disk_usage(folder).free < _ROOM:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _set(connection: Connection) -> None:
    """Sets what keeps answers through a power cut and reads it back; UserError where the disk does not allow it."""
    for name, value, _ in _SETTINGS:
        connection.execute(f"PRAGMA {name} = {value}")
    wanted = [("locking_mode", "exclusive"), *((name, expected) for name, _, expected in _SETTINGS)]
    for name, expected in wanted:
        found = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if found != expected:
            raise UserError(
                sentence.tr(
                    "Data cannot be kept safely in this folder ({name}: {found}). Choose a folder on this computer's"
                    " own disk.",
                    name=name,
                    found=found,
                )
            )
