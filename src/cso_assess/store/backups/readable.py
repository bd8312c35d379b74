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
        reading = _TableReading(file, table.name, columns, names)
        if not reading.read():
            incomplete.append(table.name)
        found[table.name] = [dict(zip(columns, row, strict=True)) for row in reading.rows.values()]
    return found, tuple(incomplete)


def _columns(file: Connection, table: sa.Table[Any]) -> tuple[str, ...]:
    """The columns of a table that file and program both know; none if the file does not tell."""
    try:
        known = {row[1] for row in file.execute(f'PRAGMA table_info("{table.name}")').fetchall()}
    except sqlite.Error:
        return ()
    return tuple(column.name for column in table.columns if column.name in known)


class _TableReading:
    """Reads one table past what cannot be read: from its beginning, from its end, and what lies between by its keys.

    `key` names the columns of its primary key, one or two; `rows` are those read so far, by their keys.
    """

    def __init__(self, connection: Connection, table: str, columns: Sequence[str], key: Sequence[str]) -> None:
        named = ", ".join(f'"{name}"' for name in columns)
        # An index may be damaged where the rows are not; a table without row numbers is its own index.
        way = "NOT INDEXED" if len(key) == 1 else ""
        self._select = f'SELECT {named} FROM "{table}" {way}'  # noqa: S608 - names of our tables
        self._connection = connection
        self._key = key
        self._places = [columns.index(name) for name in key]
        self.rows: Rows = {}

    def read(self) -> bool:
        """Reads all that can be read; whether there was no failure."""
        ordered = ", ".join(f'"{name}"' for name in self._key)
        if self._take(f"ORDER BY {ordered}"):
            return True
        from_start = self._first_keys()
        self._take("ORDER BY " + ", ".join(f'"{name}" DESC' for name in self._key))
        first, *seconds = self._key
        for number in _gap(from_start, self._first_keys()):
            self._take(f'WHERE "{first}" = ?', (number,))
            for second in seconds:
                self._take(f'WHERE "{first}" = ? ORDER BY "{second}"', (number,))
                self._take(f'WHERE "{first}" = ? ORDER BY "{second}" DESC', (number,))
        for second in seconds:
            self._take_one_by_one(second, _gap(from_start, self._first_keys()))
        return False

    def _take(self, end: str, values: Sequence[Any] = ()) -> bool:
        """Reads until a failure; whether there was none."""
        try:
            for row in self._connection.execute(f"{self._select} {end}", values):
                self.rows[tuple(row[place] for place in self._places)] = row
        except sqlite.Error:
            return False
        return True

    def _take_one_by_one(self, second: str, numbers: Iterator[int]) -> None:
        """Tries every second key that is known anywhere under every first key of the gap."""
        known = {key[1] for key in self.rows}
        for number in numbers:
            for value in known:
                if (number, value) not in self.rows:
                    self._take(f'WHERE "{self._key[0]}" = ? AND "{second}" = ?', (number, value))

    def _first_keys(self) -> list[int]:
        return sorted({key[0] for key in self.rows if isinstance(key[0], int)})


def _gap(from_start: list[int], known: list[int]) -> Iterator[int]:
    """The numbers between what was read from the start and from the end; none of them may be sure to be there."""
    last = from_start[-1] if from_start else 0
    after = [number for number in known if number > last]
    end = min(after) if after else last + _BEYOND
    yield from range(last, min(end + 1, last + MOST_TRIES))
