"""Evidence entries and their rows; the content of a copied file is read only when it is asked for."""

from typing import Any

import sqlalchemy as sa

from cso_assess.core.evidence import Evidence
from cso_assess.store.records.values import Row, cleaned
from cso_assess.store.tables import evidence, rounds

_FIELDS = ("indicator", "title", "place", "file_name", "size")

_ADD = evidence.insert()
_CHANGE = evidence.update().where(evidence.c.uuid == sa.bindparam("of_uuid"))
_REMOVE = evidence.delete().where(evidence.c.uuid == sa.bindparam("of_uuid"))
_CONTENT = sa.select(evidence.c.content).where(evidence.c.uuid == sa.bindparam("of_uuid"))
_OF_ROUND = (
    sa.select(evidence.c.uuid, *(evidence.c[name] for name in _FIELDS), evidence.c.change)
    .where(evidence.c.round == sa.bindparam("of_round"))
    .order_by(evidence.c.indicator, evidence.c.id)
)
_COPIED = (
    sa.select(sa.func.coalesce(sa.func.sum(evidence.c.size), 0))
    .join(rounds, rounds.c.id == evidence.c.round)
    .where(rounds.c.organization == sa.bindparam("of_organization"))
)


def evidence_values(entry: Evidence) -> dict[str, Any]:
    """What a row holds of an entry besides its content."""
    return cleaned({name: getattr(entry, name) for name in _FIELDS})


def evidence_from(row: Row) -> Evidence:
    """The entry of a row."""
    return Evidence(row["uuid"], **{name: row[name] for name in _FIELDS}, revision=row["change"])


def read_evidence(rows: sa.Connection, round: int) -> tuple[Evidence, ...]:
    """All entries of a round, by indicator, in the order in which they came."""
    return tuple(evidence_from(row) for row in rows.execute(_OF_ROUND, {"of_round": round}).mappings())


def copied_bytes(rows: sa.Connection, organization: int) -> int:
    """How much the copied files of an organization have together."""
    return int(rows.execute(_COPIED, {"of_organization": organization}).scalar_one())


def add_evidence(rows: sa.Connection, round: int, entry: Evidence, content: bytes | None) -> None:
    """Adds an entry with its copied file, if it has one."""
    values = {"uuid": entry.id, **evidence_values(entry), "change": entry.revision, "content": content}
    rows.execute(_ADD, {"round": round, **values})


def change_evidence(rows: sa.Connection, entry: Evidence) -> None:
    """Writes title and place; the copied file stays."""
    values = {"title": entry.title, "place": entry.place}
    rows.execute(_CHANGE, {"of_uuid": entry.id, **cleaned(values), "change": entry.revision})


def remove_evidence(rows: sa.Connection, uuid: str) -> None:
    """Removes an entry with its copied file."""
    rows.execute(_REMOVE, {"of_uuid": uuid})


def read_content(rows: sa.Connection, uuid: str) -> bytes | None:
    """The copied file of an entry, None if it has none."""
    return rows.execute(_CONTENT, {"of_uuid": uuid}).scalar()
