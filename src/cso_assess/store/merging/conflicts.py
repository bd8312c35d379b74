"""Contents that another workspace holds of a row, kept beside the shown one until somebody settles it."""

import base64
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

import sqlalchemy as sa

from cso_assess.core.parcel import Head, Revision
from cso_assess.store.merging.values import values_from
from cso_assess.store.tables import conflicts

_READ = sa.select(conflicts).where(conflicts.c.organization == sa.bindparam("of_organization")).order_by(conflicts.c.id)

Place = tuple[int | None, str, str]
"""Where a row stands: the key of its round, its table, its name."""


class Conflicts:
    """The conflicts of one organization, by the rows that they are about."""

    def __init__(self, found: Iterable[sa.RowMapping] = ()) -> None:
        self.heads: dict[Place, list[Head]] = defaultdict(list)
        self.keys: dict[Place, list[int]] = defaultdict(list)
        self.lacking: dict[Place, set[str]] = defaultdict(set)
        self._apart: dict[Place, set[Revision]] = defaultdict(set)
        for row in found:
            place = (row["round"], row["kind"], row["name"])
            self.keys[place].append(row["id"])
            content = json.loads(row["content"])
            self.heads[place].append(head_from(row["kind"], content))
            self.lacking[place] |= lacking_in(content)
            self._apart[place] |= {Revision(*each) for each in json.loads(row["apart"])}

    def heads_with(self, place: Place, shown: Head) -> tuple[Head, ...]:
        """All heads of a row: the shown one, without what it was written without knowing of, and the others."""
        others = self.heads.get(place, ())
        if not others:
            return (shown,)
        known = frozenset(shown.history - self._apart[place]) | {shown.revision}
        return (Head(shown.revision, known, shown.values), *others)


def read_conflicts(rows: sa.Connection, organization: int) -> Conflicts:
    """The conflicts of an organization by its key."""
    return Conflicts(rows.execute(_READ, {"of_organization": organization}).mappings())


def conflict_values(
    organization: int, place: Place, shown: Head | None, other: Head, lacking: Collection[str] = ()
) -> dict[str, Any]:
    """The row that keeps another content beside the shown one (None: the row was deleted here).

    `lacking` are the groups that one of the two says nothing of, since they were left out of what it was written on.
    """
    round, table, name = place
    apart = other.history - (shown.history if shown else frozenset())
    if shown and shown.revision == other.revision:
        # One change with two texts: who writes on from one of them has not read the other.
        apart |= {other.revision}
    return {
        "organization": organization,
        "round": round,
        "kind": table,
        "name": name,
        "apart": json.dumps(sorted(apart)),
        "content": json.dumps({**_head_data(other), "lacking": sorted(lacking)}, ensure_ascii=False),
    }


def lacking_in(data: Mapping[str, Any]) -> frozenset[str]:
    """The groups that one side of a conflict lacks."""
    return frozenset(data.get("lacking", ()))


def head_from(table: str, data: dict[str, Any]) -> Head:
    """The head that a conflict keeps."""
    values = data["values"]
    if values.get("content") is not None and table == "evidence":
        values = {**values, "content": base64.b64decode(values["content"])}
    listed = {name: json.dumps(value) if isinstance(value, (list, dict)) else value for name, value in values.items()}
    return Head(Revision(*data["revision"]), _revisions(data["history"]), values_from(table, listed))


def _head_data(head: Head) -> dict[str, Any]:
    values = {
        name: base64.b64encode(value).decode() if isinstance(value, bytes) else value
        for name, value in head.values.items()
    }
    return {"revision": head.revision, "history": sorted(head.history), "values": values}


def _revisions(listed: Iterable[Iterable[Any]]) -> frozenset[Revision]:
    return frozenset(Revision(*each) for each in listed)
