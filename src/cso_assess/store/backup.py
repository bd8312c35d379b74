"""A copy of the data file, made by the database itself and checked before it counts."""

import os
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from cso_assess.errors import UserError, sentence
from cso_assess.files import make_private_folder, sync_folder
from cso_assess.store.connection import Connection, connect, format_of

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"


def write_backup(connection: Connection, folder: Path, now: datetime) -> Path:
    """Writes a copy named by the time into a folder; UserError if it does not hold the same rows as the original."""
    make_private_folder(folder)
    target = _free_name(folder, now)
    temporary = target.with_suffix(".part")
    try:
        _copy(connection, temporary)
        temporary.replace(target)
        sync_folder(folder)
    except (OSError, sqlite.DatabaseError) as error:
        temporary.unlink(missing_ok=True)
        reason = sentence.tr("No backup could be made ({detail}), so nothing was changed.", detail=str(error))
        raise UserError(reason) from error
    return target


def row_counts(connection: Connection) -> dict[str, int]:
    """The number of rows of every table."""
    names = [row[0] for row in connection.execute(_TABLES).fetchall()]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608 - names of tables in this very file


def _copy(connection: Connection, path: Path) -> None:
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
    copy = connect(str(path))
    try:
        connection.backup(copy)
        # One file without a log beside it.
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()
    _check(connection, path)


def _check(connection: Connection, path: Path) -> None:
    """Opens the copy again; DatabaseError if it is not whole."""
    copy = connect(str(path))
    try:
        is_whole = copy.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        if not is_whole or row_counts(copy) != row_counts(connection) or format_of(copy) != format_of(connection):
            raise sqlite.DatabaseError("the copy is not equal to the original")
    finally:
        copy.close()


def _free_name(folder: Path, now: datetime) -> Path:
    """A name that no other backup has, whatever the clock says."""
    stamp = now.strftime("%Y%m%d-%H%M%S")
    names = (f"workspace-{stamp}{f'-{count}' if count else ''}.db" for count in range(10_000))
    return next(folder / name for name in names if not (folder / name).exists())
