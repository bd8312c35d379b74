"""What an import does to the tables, written down so that it can be taken back row by row."""

import base64
import json
from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from cso_assess.store.statements import add_row, add_rows
from cso_assess.store.tables import metadata, tombstones

Key = Mapping[str, Any]
"""The columns that name a row, with their values."""

_BYTES = "bytes:"


class Journal:
    """Writes rows and remembers how each was before."""

    def __init__(self, rows: sa.Connection) -> None:
        self._rows = rows
        self._done: list[list[Any]] = []
        self._notes_tombstones_only = False

    def text(self) -> str:
        """All that was done, as one text."""
        return json.dumps(self._done, ensure_ascii=False)

    def note_tombstones_only(self) -> None:
        """From now on notes tombstones alone: all else of a new organization goes when its row is taken back."""
        self._notes_tombstones_only = True

    def add(self, table: sa.Table[Any], values: Key) -> int:
        """Adds a row; returns its key."""
        key = add_row(self._rows, table.name, values)
        self._note(table, _primary(table, {"id": key, **values}), None)
        return key

    def add_all(self, table: sa.Table[Any], names: tuple[str, ...], rows: Sequence[tuple[Any, ...]]) -> None:
        """Adds rows by one statement, whose columns are `names`: all that the table has no value of its own for."""
        if rows:
            add_rows(self._rows, table.name, names, rows)
        for row in () if self._notes_tombstones_only else rows:
            self._note(table, _primary(table, dict(zip(names, row, strict=True))), None)

    def change(self, table: sa.Table[Any], key: Key, values: Key) -> None:
        """Writes columns of a row that is there."""
        before = self._read(table, key)
        self._note(table, _primary(table, before), before)
        self._rows.execute(table.update().where(*_named(table, key)).values(dict(values)))

    def remove(self, table: sa.Table[Any], key: Key) -> None:
        """Deletes a row; its children must be gone before."""
        before = self._read(table, key)
        self._note(table, _primary(table, before), before)
        self._rows.execute(table.delete().where(*_named(table, key)))

    def _read(self, table: sa.Table[Any], key: Key) -> dict[str, Any]:
        return dict(self._rows.execute(sa.select(table).where(*_named(table, key))).mappings().one())

    def _note(self, table: sa.Table[Any], key: Key, before: Key | None) -> None:
        if not self._notes_tombstones_only or table is tombstones:
            told = None if before is None else {name: _plain(value) for name, value in before.items()}
            self._done.append([table.name, dict(key), told])


def take_back(rows: sa.Connection, journal: str) -> None:
    """Puts every row that a journal names back as it was, the last change first."""
    for name, key, before in reversed(json.loads(journal)):
        table = metadata.tables[name]
        was_added = before is None
        rows.execute(table.delete().where(*_named(table, key)) if was_added else _restored(rows, table, key, before))


def _restored(rows: sa.Connection, table: sa.Table[Any], key: Key, before: Key) -> sa.Insert | sa.Update:
    """Writes a row in place where it is there, since deleting it would delete its children."""
    values = {column: _read_back(value) for column, value in before.items()}
    is_there = rows.execute(sa.select(sa.literal(1)).select_from(table).where(*_named(table, key))).scalar()
    return table.update().where(*_named(table, key)).values(values) if is_there else table.insert().values(values)


def _primary(table: sa.Table[Any], row: Key) -> dict[str, Any]:
    return {column.name: row[column.name] for column in table.primary_key.columns}


def _named(table: sa.Table[Any], key: Key) -> list[sa.ColumnElement[bool]]:
    return [table.c[name] == value for name, value in key.items()]


def _plain(value: Any) -> Any:
    return [_BYTES, base64.b64encode(value).decode()] if isinstance(value, bytes) else value


def _read_back(value: Any) -> Any:
    return base64.b64decode(value[1]) if isinstance(value, list) else value
