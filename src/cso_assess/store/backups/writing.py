"""A copy of the data file, made by the database itself and checked before it counts."""

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from cso_assess.errors import UserError, sentence
from cso_assess.files import make_private_folder, open_private, sync_folder
from cso_assess.store.backups.copying import discard_database
from cso_assess.store.backups.kept import PART, backups_in, next_path, surplus
from cso_assess.store.connection import Connection, connect, format_of, has_whole_pages
from cso_assess.store.failures import why

Between = Callable[[], None]
"""Called every few milliseconds of long work, so that the thread can save what people write."""

PAGES_AT_ONCE = 256
STEPS_AT_ONCE = 20_000
"""Pages copied, and steps of the database's machine taken, between two calls: a few milliseconds on an old computer."""

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"


def nothing() -> None:
    """What is done between two steps when nobody waits."""


def write_backup(
    connection: Connection, folder: Path, now: datetime, key: bytes | None = None, between: Between = nothing
) -> Path:
    """Writes a checked copy into a folder, named after those that are there; UserError if that fails."""
    try:
        make_private_folder(folder)
        remove_parts(folder)
        target = next_path(folder, now)
        temporary = target.with_suffix(PART)
        try:
            write_copy(connection, temporary, key=key, between=between)
            temporary.replace(target)
            sync_folder(folder)
        except BaseException:
            discard_database(temporary)
            raise
    except (OSError, sqlite.Error, UserError) as error:
        detail = why(error)
        raise UserError(
            sentence.tr("No backup could be made, so nothing was changed. The reason: {detail}", detail=detail)
        ) from error
    return target


def add_backup(
    connection: Connection, folder: Path, now: datetime, key: bytes | None = None, between: Between = nothing
) -> Path:
    """Writes a backup and only then lets those go that are no longer needed."""
    made = write_backup(connection, folder, now, key, between)
    drop_surplus(folder)
    return made


def drop_surplus(folder: Path) -> None:
    """Lets those backups go that are no longer needed."""
    for backup in surplus(backups_in(folder)):
        backup.path.unlink(missing_ok=True)


def write_copy(connection: Connection, path: Path, *, key: bytes | None = None, between: Between = nothing) -> None:
    """Copies what was committed so far into a new file and checks it; DatabaseError if it is not equal."""
    open_private(path).close()
    with closing(connect(str(path), key)) as copy:
        copy_pages(connection, copy, between)
        # Counted before anything else is written to the original.
        counts, format = row_counts(connection), format_of(connection)
        # One file without a log beside it.
        copy.execute("PRAGMA journal_mode = DELETE")
    with closing(connect(str(path), key)) as copy:
        call_between(copy, between)
        if not has_whole_pages(copy) or row_counts(copy) != counts or format_of(copy) != format:
            raise sqlite.DatabaseError("the copy is not equal to the original")


def copy_pages(connection: Connection, copy: Connection, between: Between) -> None:
    """Copies what was committed so far, some pages at a time: the thread of the original goes on meanwhile."""
    connection.backup(copy, pages=PAGES_AT_ONCE, progress=lambda _status, left, _all: between() if left else None)


def holds_as_much(backup: Path, connection: Connection, key: bytes | None = None) -> bool:
    """Whether nothing was written since a backup was made."""
    try:
        with closing(connect(str(backup), key)) as copy:
            return _state(copy) == _state(connection)
    except sqlite.DatabaseError:
        return False


def _state(connection: Connection) -> tuple[object, ...]:
    """What is different after every change that people make."""
    origin = connection.execute("SELECT o.uuid FROM meta m JOIN origins o ON o.id = m.origin").fetchone()
    last = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'changes'").fetchone()
    return format_of(connection), origin, last, row_counts(connection)


def row_counts(connection: Connection) -> dict[str, int]:
    """The number of rows of every table."""
    names = [row[0] for row in connection.execute(_TABLES).fetchall()]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608 - names of tables in this very file


def call_between(copy: Connection, between: Between) -> None:
    """Lets other work go on while a copy is read; `between` must not touch the copy itself."""

    def go_on() -> int:
        between()
        return 0

    copy.set_progress_handler(go_on, STEPS_AT_ONCE)


def remove_parts(folder: Path) -> None:
    """Removes what a killed program left half written."""
    for path in folder.glob(f"*{PART}*"):
        path.unlink(missing_ok=True)
