"""Entries of another workspace's history, under keys of this one."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID, uuid5

import sqlalchemy as sa

from cso_assess.core.parcel import Change, Head, Revision, Row
from cso_assess.core.progress import ProgressCounter
from cso_assess.store.engine import Database
from cso_assess.store.merging.journal import Journal
from cso_assess.store.merging.values import stored_values
from cso_assess.store.records.values import without_empty
from cso_assess.store.statements import driver_of
from cso_assess.store.tables import changes, origins

Heads = Mapping[str, Iterable[tuple[str, Head]]]
"""What rows hold, each with its table, by their names."""

Pending = Sequence[tuple[Any, ...]]
"""Changes that have their keys and are not in the history yet."""

_COLUMNS = ("id", "origin", "number", "at", "kind", "subject", "content", "organization", "round")
_KNOWN = "SELECT number, id, at FROM changes WHERE origin = ? AND number IN (SELECT value FROM json_each(?))"


class _Known(NamedTuple):
    """A change that is here: its key, and when it was made."""

    key: int
    at: str


class Entries:
    """Finds and adds the changes that rows from elsewhere were written by."""

    def __init__(
        self, rows: sa.Connection, database: Database, journal: Journal, progress: ProgressCounter, keys: dict[str, int]
    ) -> None:
        """`keys` are those of all origins, to which new ones are added."""
        self._rows = rows
        self._database = database
        self._journal = journal
        self._progress = progress
        self._known: dict[tuple[str, int], _Known | None] = {}
        self._apart: dict[Revision, Revision] = {}
        self._origins = keys

    def named(self, revision: Revision) -> Revision:
        """A revision of a file as it is called here, once `take_in` knows it."""
        return self._apart.get(revision, revision)

    def key(self, revision: Revision) -> int:
        """The key of a change that `take_in` knows, or that was here before."""
        known = self.key_or_none(self.named(revision))
        if known is None:
            raise KeyError(revision)
        return known

    def key_or_none(self, revision: Revision) -> int | None:
        """The key of a change, whether it came or is here already."""
        known = self._find(revision)
        return None if known is None else known.key

    def head(self, head: Head) -> Head:
        """A head as its revisions are called here."""
        if not self._apart:
            return head
        return Head(self.named(head.revision), frozenset(map(self.named, head.history)), head.values)

    def look_up(self, revisions: Iterable[Revision]) -> None:
        """Asks for changes that were not asked for before, all of an origin by one statement."""
        asked: dict[str, set[int]] = defaultdict(set)
        for origin, number, _ in revisions:
            if (origin, number) not in self._known:
                asked[origin].add(number)
                self._known[origin, number] = None
        for origin in asked.keys() & self._origins.keys():
            values = (self._origins[origin], json.dumps(sorted(asked[origin])))
            for number, key, at in driver_of(self._rows).execute(_KNOWN, values):
                self._known[origin, number] = _Known(key, at)

    def take_in(self, given: Sequence[Change], heads: Heads) -> Pending:
        """Gives keys to changes that are not known yet, in their order; `heads` are what is to be told of some.

        `write` is to follow, as soon as there is what they belong to.
        """
        pending = []
        for change in given:
            self._progress.advance()
            revision = self._name(change.revision)
            if self._find(revision) is None:
                pending.append((*self._begin(revision), change.kind, change.subject, _content(change, heads)))
        return pending

    def write(self, pending: Pending, organization: int, round: int | None) -> None:
        """Adds changes of an organization, or of one of its rounds, to the history."""
        self._journal.add_all(changes, _COLUMNS, [(*each, organization, round) for each in pending])

    def _name(self, revision: Revision) -> Revision:
        """The revision as it is called here: another one where a copy of one data folder gave the number twice."""
        found = self._find(revision)
        if found is not None and found.at != revision.at:
            other = str(uuid5(UUID(revision.origin), revision.at))
            self._apart[revision] = Revision(other, revision.number, revision.at)
        return self.named(revision)

    def _find(self, revision: Revision) -> _Known | None:
        if (revision.origin, revision.number) not in self._known:
            self.look_up([revision])
        return self._known[revision.origin, revision.number]

    def _begin(self, revision: Revision) -> tuple[int, int, int, str]:
        """The first columns of a change that is to be added under a new key."""
        if revision.origin not in self._origins:
            added = self._rows.execute(origins.insert(), {"uuid": revision.origin})
            self._origins[revision.origin] = int(added.lastrowid)
        origin = self._origins[revision.origin]
        self._database.pass_over(origin, revision.number)
        key = self._database.next_change()
        self._known[revision.origin, revision.number] = _Known(key, revision.at)
        return key, origin, revision.number, revision.at


def read_origins(rows: sa.Connection) -> dict[str, int]:
    """The keys of all workspaces that changes come from."""
    return {row.uuid: row.id for row in rows.execute(sa.select(origins))}


def heads_by_name(changes: Iterable[Change], tables: Iterable[tuple[str, Iterable[Row]]]) -> Heads:
    """The contents of rows that came, which the history is told of where these changes name them."""
    named = {name for change in changes for name in (change.subject, *change.rows)}
    found: dict[str, list[tuple[str, Head]]] = defaultdict(list)
    for table, listed in tables:
        for row in listed:
            if row.name in named:
                found[row.name] += [(table, head) for head in row.heads]
    return found


def _content(change: Change, heads: Heads) -> str | None:
    """What the history keeps of a change: what the rows that it names held after it."""
    head = _told(change.subject, change, heads)
    if change.kind == "plan":
        written = {name: _told(name, change, heads) or {} for name in change.rows}
        head = {**(head or {}), "actions": written, "removed": list(change.removed)}
    return None if head is None else json.dumps(head, ensure_ascii=False, separators=(",", ":"))


def _told(name: str, change: Change, heads: Heads) -> dict[str, Any] | None:
    for table, head in heads.get(name, ()):
        if head.revision == change.revision:
            stored = stored_values(table, head.values)
            return without_empty({name: value for name, value in stored.items() if not isinstance(value, bytes)})
    return None
