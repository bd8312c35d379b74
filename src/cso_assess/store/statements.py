"""Rows written by the driver itself, in the transaction of SQLAlchemy's connection.

An import adds rows by the thousand, and SQLAlchemy takes several times as long for each statement as the driver does.
Failures are the driver's own; `Database.transaction` tells both.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlalchemy as sa

    from cso_assess.store.connection import Connection


def driver_of(rows: sa.Connection) -> Connection:
    """The driver's connection, on which a transaction goes on already."""
    return rows.connection.driver_connection


def add_row(rows: sa.Connection, table: str, values: Mapping[str, Any]) -> int:
    """Adds a row; returns its key."""
    added = driver_of(rows).execute(_insertion("INSERT", table, tuple(values)), tuple(values.values()))
    return int(added.lastrowid)


def add_rows(
    rows: sa.Connection, table: str, names: Sequence[str], listed: Iterable[tuple[Any, ...]], *, replaces: bool = False
) -> None:
    """Adds rows by one statement; `names` are the columns of each. With `replaces`, rows of the same key go."""
    driver_of(rows).executemany(_insertion("INSERT OR REPLACE" if replaces else "INSERT", table, tuple(names)), listed)


@cache
def _insertion(verb: str, table: str, names: tuple[str, ...]) -> str:
    columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    return f'{verb} INTO "{table}" ({columns}) VALUES ({marks})'
