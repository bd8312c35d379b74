"""Entries of another workspace's history, under keys of this one."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid5

import sqlalchemy as sa

from cso_assess.core.parcel import Change, Head, Revision, Row
from cso_assess.core.steps import Steps
from cso_assess.store.engine import Database
from cso_assess.store.merging.journal import Journal
from cso_assess.store.merging.values import stored_values
from cso_assess.store.records.values import told
from cso_assess.store.tables import changes, origins

Told = Mapping[tuple[Revision, str], dict[str, Any]]
"""What rows hold, by the change that wrote them and their name."""

_KNOWN = (
    sa.select(changes.c.id, changes.c.at)
    .join(origins, origins.c.id == changes.c.origin)
    .where(origins.c.uuid == sa.bindparam("of_origin"), changes.c.number == sa.bindparam("of_number"))
)


class Entries:
    """Finds and adds the changes that rows from elsewhere were written by."""

    def __init__(self, rows: sa.Connection, database: Database, journal: Journal, steps: Steps) -> None:
        self._rows = rows
        self._database = database
        self._journal = journal
        self._steps = steps
        self._keys: dict[Revision, int] = {}
        self._apart: dict[Revision, Revision] = {}
        self._origins = {row.uuid: row.id for row in rows.execute(sa.select(origins))}

    def named(self, revision: Revision) -> Revision:
        """A revision of a file as it is called here, once `add` took it in."""
        return self._apart.get(revision, revision)

    def key(self, revision: Revision) -> int:
        """The key of a change that `add` took in, or that was here before."""
        known = self.key_or_none(self.named(revision))
        if known is None:
            raise KeyError(revision)
        return known

    def key_or_none(self, revision: Revision) -> int | None:
        """The key of a change, whether it came or is here already."""
        return self._keys.get(revision) or self._find(revision)

    def head(self, head: Head) -> Head:
        """A head as its revisions are called here."""
        if not self._apart:
            return head
        return Head(self.named(head.revision), frozenset(map(self.named, head.history)), head.values)

    def add(self, given: Iterable[Change], heads: Told, organization: int, round: int | None) -> None:
        """Adds what is not known yet; `heads` are the contents that are to be told of some."""
        for change in given:
            self._steps.go_on()
            revision = self._name(change.revision)
            if revision not in self._keys:
                content = _content(change, heads, change.revision)
                known = self._find(revision)
                self._keys[revision] = known or self._add(
                    replace(change, revision=revision), content, organization, round
                )

    def _name(self, revision: Revision) -> Revision:
        """The revision as it is called here: another one where a copy of one data folder gave the number twice."""
        found = self._rows.execute(_KNOWN, {"of_origin": revision.origin, "of_number": revision.number}).one_or_none()
        if found is not None and found.at != revision.at:
            other = str(uuid5(UUID(revision.origin), revision.at))
            self._apart[revision] = Revision(other, revision.number, revision.at)
        return self.named(revision)

    def _find(self, revision: Revision) -> int | None:
        found = self._rows.execute(_KNOWN, {"of_origin": revision.origin, "of_number": revision.number}).one_or_none()
        return None if found is None else int(found.id)

    def _add(self, change: Change, content: dict[str, Any] | None, organization: int, round: int | None) -> int:
        revision = change.revision
        if revision.origin not in self._origins:
            added = self._rows.execute(origins.insert(), {"uuid": revision.origin})
            self._origins[revision.origin] = int(added.lastrowid)
        self._database.pass_over(self._origins[revision.origin], revision.number)
        key = self._database.next_change()
        values = {
            "id": key,
            "origin": self._origins[revision.origin],
            "number": revision.number,
            "at": revision.at,
            "kind": change.kind,
            "organization": organization,
            "round": round,
            "subject": change.subject,
            "content": None if content is None else json.dumps(content, ensure_ascii=False),
        }
        self._journal.add(changes, values)
        return key


def told_heads(tables: Iterable[tuple[str, Iterable[Row]]]) -> Told:
    """What the history is told of rows that came: their contents by the change that wrote them, and their names."""
    return {
        (head.revision, row.name): told(_without_file(stored_values(table, head.values)))
        for table, listed in tables
        for row in listed
        for head in row.heads
    }


def _without_file(stored: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in stored.items() if not isinstance(value, bytes)}


def _content(change: Change, heads: Told, revision: Revision) -> dict[str, Any] | None:
    head = heads.get((revision, change.subject))
    if change.kind == "plan":
        written = {name: heads.get((revision, name), {}) for name in change.rows}
        return {**(head or {}), "actions": written, "removed": list(change.removed)}
    if change.kind == "answer" and head is not None:
        return {"indicator": change.subject, **head}
    return head
