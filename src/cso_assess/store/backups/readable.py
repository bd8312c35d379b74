"""The rows of a damaged file that can still be read, past what cannot."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlite

from cso_assess.store.connection import Connection

Key = tuple[Any, ...]
Rows = dict[Key, tuple[Any, ...]]

Row = Mapping[str, Any]

Found = dict[str, list[Row]]
"""The readable rows of a file by their tables."""

MOST_TRIES = 200_000
"""How many keys in a gap are tried one by one."""
_BEYOND = 2_000
"""How far past the last key that was read rows are looked for, when the end cannot be read."""


def found_in(file: Connection, tables: Iterable[sa.Table[Any]]) -> tuple[Found, tuple[str, ...]]:
    """The readable rows of tables, and the names of those that were not read whole."""
    found: Found = {}
    incomplete = []
    # Reads on where the file is shorter than it says, or one of its tables is not described.
    file.execute("PRAGMA writable_schema = ON")
    file.text_factory = lambda content: content.decode("utf-8", "replace")
    for table in tables:
        columns = _columns(file, table)
        names = tuple(column.name for column in table.primary_key.columns)
        if not set(names) <= set(columns):
            incomplete.append(table.name)
            continue
        rows, is_whole = readable_rows(file, table.name, columns, names)
        found[table.name] = [dict(zip(columns, row, strict=True)) for row in rows.values()]
        if not is_whole:
            incomplete.append(table.name)
    return found, tuple(incomplete)


def _columns(file: Connection, table: sa.Table[Any]) -> tuple[str, ...]:
    """The columns of a table that file and program both know; none if the file does not tell."""
    try:
        known = {row[1] for row in file.execute(f'PRAGMA table_info("{table.name}")').fetchall()}
    except sqlite.Error:
        return ()
    return tuple(column.name for column in table.columns if column.name in known)


def readable_rows(connection: Connection, table: str, columns: Sequence[str], key: Sequence[str]) -> tuple[Rows, bool]:
    """The rows of a table by their keys (one or two columns), and whether they were read without any failure."""
    named = ", ".join(f'"{name}"' for name in columns)
    # An index may be damaged where the rows are not; a table without row numbers is its own index.
    way = "NOT INDEXED" if len(key) == 1 else ""
    source = f'SELECT {named} FROM "{table}" {way}'  # noqa: S608 - names of our tables
    places = [columns.index(name) for name in key]
    rows: Rows = {}

    def take(end: str, values: Sequence[Any] = ()) -> bool:
        """Reads until a failure; whether there was none."""
        try:
            for row in connection.execute(f"{source} {end}", values):
                rows[tuple(row[place] for place in places)] = row
        except sqlite.Error:
            return False
        return True

    ordered = ", ".join(f'"{name}"' for name in key)
    if take(f"ORDER BY {ordered}"):
        return rows, True
    from_start = _first_keys(rows)
    take("ORDER BY " + ", ".join(f'"{name}" DESC' for name in key))
    for number in _gap(from_start, _first_keys(rows)):
        take(f'WHERE "{key[0]}" = ?', (number,))
        if len(key) > 1:
            take(f'WHERE "{key[0]}" = ? ORDER BY {ordered}', (number,))
            take(f'WHERE "{key[0]}" = ? ORDER BY "{key[0]}" DESC, "{key[1]}" DESC', (number,))
    if len(key) > 1:
        _take_one_by_one(rows, key, take, _gap(from_start, _first_keys(rows)))
    return rows, False


def _first_keys(rows: Rows) -> list[int]:
    return sorted({key[0] for key in rows if isinstance(key[0], int)})


def _gap(from_start: list[int], known: list[int]) -> Iterator[int]:
    """The numbers between what was read from the start and from the end; none of them may be sure to be there."""
    last = from_start[-1] if from_start else 0
    after = [number for number in known if number > last]
    end = min(after) if after else last + _BEYOND
    yield from range(last, min(end + 1, last + MOST_TRIES))


def _take_one_by_one(rows: Rows, key: Sequence[str], take: Any, numbers: Iterator[int]) -> None:
    """Tries every second key that is known anywhere under every first key of the gap."""
    seconds = {known[1] for known in rows}
    for number in numbers:
        for second in seconds:
            if (number, second) not in rows:
                take(f'WHERE "{key[0]}" = ? AND "{key[1]}" = ?', (number, second))
