"""The history of every row of an organization, from the entries that its changes left."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from cso_assess.core.parcel import Change, Revision
from cso_assess.store.tables import changes, origins, tombstones

IMPORT = "import"
"""The kind of an entry that says that something came; it stays where it was made."""

_READ = (
    sa.select(
        *(changes.c[name] for name in ("id", "number", "at", "kind", "round", "subject")),
        origins.c.uuid.label("origin"),
        sa.case((changes.c.kind == "plan", changes.c.content)).label("content"),
    )
    .join(origins, origins.c.id == changes.c.origin)
    .where(changes.c.organization == sa.bindparam("of_organization"))
    .order_by(changes.c.id)
)
_TOMBSTONES = (
    sa.select(tombstones.c.kind, tombstones.c.uuid, changes.c.id, changes.c.round)
    .join(changes, sa.and_(changes.c.origin == tombstones.c.origin, changes.c.number == tombstones.c.number))
    .where(changes.c.organization == sa.bindparam("of_organization"))
    .order_by(tombstones.c.id)
)


@dataclass(frozen=True)
class StoredChange:
    """A change as it is stored: its key, the key of its round, and what travels of it."""

    key: int
    round: int | None
    change: Change


class Histories:
    """The changes of one organization, and which of them each row went through."""

    def __init__(self, rows: sa.Connection, organization: int) -> None:
        found = rows.execute(_READ, {"of_organization": organization}).mappings()
        self.entries = tuple(StoredChange(row["id"], row["round"], _change(row)) for row in found)
        self.tombstones = tuple(rows.execute(_TOMBSTONES, {"of_organization": organization}).all())
        self._by_key = {entry.key: entry for entry in self.entries}
        self._of_subject: dict[tuple[int | None, str], list[StoredChange]] = defaultdict(list)
        self._of_action: dict[str, list[StoredChange]] = defaultdict(list)
        for entry in self.entries:
            self._of_subject[entry.round, entry.change.subject].append(entry)
            for action in entry.change.rows:
                self._of_action[action].append(entry)

    def revision(self, change: int) -> Revision:
        """The revision of a stored change."""
        return self._by_key[change].change.revision

    def of_round(self, round: int | None, used: Collection[Revision]) -> tuple[Change, ...]:
        """The changes of a round, or with None those of the organization itself; also those that its rows name."""
        return tuple(
            entry.change
            for entry in self.entries
            if entry.change.revision in used or (entry.round == round and entry.change.kind != IMPORT)
        )

    def of_row(self, table: str, name: str, round: int | None, round_name: str, change: int) -> frozenset[Revision]:
        """All revisions of a row that is named so in its round, and was last written by a change."""
        return frozenset(
            entry.change.revision for entry in (self._by_key[change], *self._found(table, name, round, round_name))
        )

    def _found(self, table: str, name: str, round: int | None, round_name: str) -> Iterable[StoredChange]:
        if table == "actions":
            return self._of_action[name]
        if table == "answers":
            # What came with its round was written by the round's first change.
            return (*self._of_subject[round, round_name][:1], *self._of_subject[round, name])
        return self._of_subject[round, name]


def _change(row: sa.RowMapping) -> Change:
    content = json.loads(row["content"]) if row["content"] else {}
    return Change(
        Revision(row["origin"], row["number"], row["at"]),
        row["kind"],
        row["subject"],
        tuple(content.get("actions", ())),
        tuple(content.get("removed", ())),
    )
