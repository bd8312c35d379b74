"""SQLAlchemy on the connection that is open already, and transactions that are kept whole or not at all.

Imported only after the home page is painted, since SQLAlchemy takes longer to load than everything before it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
import sqlcipher3.dbapi2
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import StaticPool

from cso_assess.errors import UserError
from cso_assess.store.connection import Connection
from cso_assess.store.failures import NOT_UNDERSTOOD, failures_told, refusal
from cso_assess.store.outside import Outside
from cso_assess.store.statements import add_row
from cso_assess.store.tables import meta, tombstones


def adopt(connection: Connection) -> sa.Engine:
    """An engine whose only connection is the open one; every transaction begins as a writing one, if it may write."""
    engine = engine_on(connection)
    is_for_reading = connection.execute("PRAGMA query_only").fetchone()[0]
    sa.event.listen(engine, "begin", _begin_reading if is_for_reading else _begin)
    return engine


def engine_on(connection: Connection) -> sa.Engine:
    """An engine for reading alone, whose only connection is the open one."""
    return sa.create_engine("sqlite://", creator=lambda: connection, module=sqlcipher3.dbapi2, poolclass=StaticPool)


@contextmanager
def statement_failures_told() -> Iterator[None]:
    """Turns failures of disk and file into a UserError, also where SQLAlchemy wraps them."""
    with failures_told():
        try:
            yield
        except sa.exc.DBAPIError as error:
            if error.orig is None:
                raise
            raise error.orig from error


def _begin(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_reading(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN")


@dataclass(frozen=True, slots=True)
class Entry:
    """What the history keeps of one change.

    `subject` names the row by what travels: a UUID, or the indicator of an answer in `round`. `content` is what the row
    holds now; `before` what it held, where no earlier entry tells it.
    """

    kind: str
    subject: str
    content: dict[str, Any] | None
    organization: int | None = None
    round: int | None = None
    before: dict[str, Any] | None = None


class Database:
    """The tables of an open workspace, its place in the order of changes, and who makes them.

    The key of a change is also its number: changes of other origins get keys as they arrive and keep their numbers.
    """

    def __init__(self, engine: sa.Engine, outside: Outside, find_damage: Callable[[], UserError | None]) -> None:
        """`find_damage` looks whether a failure to understand a row comes from a damaged file."""
        self._connection = engine.connect()
        self._outside = outside
        self._find_damage = find_damage
        try:
            with self.transaction() as rows:
                self._origin, self.answer_key = rows.execute(sa.select(meta.c.origin, meta.c.answer_key)).one()
                self._last = rows.execute(_LAST_CHANGE).scalar() or 0
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[sa.Connection]:
        """Commits at its end or changes nothing; failures of the disk and of a damaged file become a UserError."""
        try:
            with self._connection.begin():
                yield self._connection
        except (SQLAlchemyError, sqlcipher3.dbapi2.Error, *NOT_UNDERSTOOD) as error:
            told = refusal(error if isinstance(error, sqlcipher3.dbapi2.Error) else getattr(error, "orig", None))
            told = told or self._find_damage()
            if told is None:
                raise
            raise told from error

    def next_change(self) -> int:
        """The key of a change to be made; numbers of changes that failed are not used again."""
        self._last += 1
        return self._last

    def pass_over(self, origin: int, number: int) -> None:
        """Never gives a number again that comes back to this workspace after an earlier backup was restored."""
        if origin == self._origin:
            self._last = max(self._last, number)

    def record(self, rows: sa.Connection, change: int, entry: Entry) -> None:
        """Adds a change to the history, in the transaction that makes it."""
        values = {
            "id": change,
            "origin": self._origin,
            "number": change,
            "at": self._outside.now().isoformat(timespec="seconds"),
            "author": self._outside.role,
            "kind": entry.kind,
            "organization": entry.organization,
            "round": entry.round,
            "subject": entry.subject,
            "content": _json(entry.content),
            "before": _json(entry.before),
        }
        add_row(rows, "changes", values)

    def add_tombstone(self, rows: sa.Connection, kind: str, uuid: str, change: int) -> None:
        """Keeps the name of a deleted row, so that it does not come back from another workspace."""
        rows.execute(_ADD_TOMBSTONE, {"uuid": uuid, "kind": kind, "origin": self._origin, "number": change})


def _json(content: dict[str, Any] | None) -> str | None:
    return None if content is None else json.dumps(content, ensure_ascii=False, separators=(",", ":"))


_LAST_CHANGE = sa.text("SELECT seq FROM sqlite_sequence WHERE name = 'changes'")
_ADD_TOMBSTONE = tombstones.insert()
