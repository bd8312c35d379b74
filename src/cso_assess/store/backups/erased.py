"""Organizations that were deleted for good: out of one file, with everything that belongs to them."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from cso_assess.store.connection import Connection


class Tombstone(NamedTuple):
    """All that stays of an organization: its id, and the revision (origin's id, number) that deleted it."""

    organization: str
    origin: str
    number: int


_TOMBSTONES = """
    SELECT t.uuid, o.uuid, t.number FROM tombstones t JOIN origins o ON o.id = t.origin
    WHERE t.kind = 'organization'
"""
_ADD_ORIGIN = "INSERT INTO origins (uuid) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM origins WHERE uuid = ?)"
_ADD_TOMBSTONE = """
    INSERT INTO tombstones (uuid, kind, origin, number)
    SELECT ?, 'organization', id, ? FROM origins
    WHERE uuid = ? AND NOT EXISTS (SELECT 1 FROM tombstones WHERE uuid = ?)
"""


def tombstones_in(connection: Connection) -> frozenset[Tombstone]:
    """The organizations that were deleted for good in a file."""
    return frozenset(Tombstone(*row) for row in connection.execute(_TOMBSTONES).fetchall())


def erase_again(connection: Connection, tombstones: Iterable[Tombstone]) -> int:
    """Takes organizations out of a file, so that no byte of them stays, and keeps their ids.

    Returns how many of them were there.
    """
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    tombstones = tuple(tombstones)
    found = [one.organization for one in tombstones if is_in(connection, one.organization)]
    connection.execute("BEGIN IMMEDIATE")
    delete_organizations(connection, found)
    for one in tombstones:
        connection.execute(_ADD_ORIGIN, (one.origin, one.origin))
        connection.execute(_ADD_TOMBSTONE, (one.organization, one.number, one.origin, one.organization))
    connection.execute("COMMIT")
    if found:
        write_anew(connection)
    return len(found)


def is_in(connection: Connection, organization: str) -> bool:
    """Whether a file holds an organization, by its id."""
    found = connection.execute("SELECT 1 FROM organizations WHERE uuid = ?", (organization,)).fetchone()
    return found is not None


def delete_organizations(connection: Connection, organizations: Collection[str]) -> None:
    """Deletes organizations; what belongs to them, their history as well, goes with them."""
    connection.executemany("DELETE FROM organizations WHERE uuid = ?", [(uuid,) for uuid in organizations])


def write_anew(connection: Connection) -> None:
    """Writes a file without the room that deleted rows leave, and empties its log."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
