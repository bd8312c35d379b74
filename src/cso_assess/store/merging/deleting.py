"""Rows that were deleted in another workspace."""

from collections.abc import Iterable, Mapping
from typing import Any

import sqlalchemy as sa

from cso_assess.core.arrival import Outcome
from cso_assess.core.parcel import Change, Deletion, RoundPart, Row
from cso_assess.core.parcel_columns import DELETED_KINDS
from cso_assess.core.unread import Told, loses_text
from cso_assess.store.merging.conflicts import conflict_values
from cso_assess.store.merging.journal import Journal
from cso_assess.store.merging.rows import Merging, Side
from cso_assess.store.tables import action_order, actions, changes, conflicts, marks, metadata, tombstones


def delete_all(
    merging: Merging,
    round: int | None,
    deletions: Iterable[Deletion],
    seen: Iterable[Change],
    mine: Mapping[str, tuple[str, Row]],
    side: Side | None = None,
) -> None:
    """Deletes what was deleted elsewhere; what the deleter did not see stays readable as a conflict.

    `seen` are the changes of the file: those before a deletion were known to whoever deleted. `mine` are the rows that
    are here, by name, each with its table. `side` says whose texts are missing.
    """
    side = side or Side()
    places = {merging.entries.named(change.revision): place for place, change in enumerate(seen)}
    for deletion in deletions:
        if deletion.name in merging.deleted:
            continue
        table, row = mine.get(deletion.name, ("", None))
        if row is not None and table == DELETED_KINDS[deletion.kind]:
            deleted_at = places[merging.entries.named(deletion.revision)]
            is_unseen = places.get(row.shown.revision, deleted_at) >= deleted_at
            if is_unseen or loses_text(table, Told(row.shown, side.here), side.author):
                values = conflict_values(merging.organization, (round, table, row.name), None, row.shown)
                merging.journal.add(conflicts, values)
                merging.counts[round][Outcome.CONFLICT] += 1
            key = merging.rows.execute(_key(table, row.name)).scalar_one()
            remove_row(merging.rows, merging.journal, table, key)
            merging.counts[round][Outcome.DELETED] += 1
        _add_tombstone(merging, deletion)


def by_name(**tables: Iterable[Row]) -> dict[str, tuple[str, Row]]:
    """Rows of these tables by their names, each with its table."""
    return {row.name: (table, row) for table, listed in tables.items() for row in listed}


def remove_marks(merging: Merging, round: int, part: RoundPart, mine: Mapping[str, Row]) -> None:
    """Removes the marks that were taken back elsewhere by somebody who knew them as they are here."""
    theirs = {row.name for row in part.marks}
    known = {change.revision for change in part.changes}
    taken_back = {change.subject for change in part.changes if change.kind == "mark"} - theirs
    for name in sorted(taken_back & mine.keys()):
        if mine[name].shown.revision in known:
            person, _, indicator = name.partition("/")
            key = merging.rows.execute(_key("participants", person)).scalar_one()
            merging.journal.remove(marks, {"participant": key, "indicator": indicator})
            merging.counts[round][Outcome.DELETED] += 1


def remove_row(rows: sa.Connection, journal: Journal, table: str, key: int) -> None:
    """Deletes a row with what belongs to it, each with its entry in the journal."""
    if table == "plans":
        for action in rows.execute(sa.select(actions.c.id).where(actions.c.plan == key)).scalars().all():
            remove_row(rows, journal, "actions", action)
    if table == "participants":
        for indicator in rows.execute(sa.select(marks.c.indicator).where(marks.c.participant == key)).scalars().all():
            journal.remove(marks, {"participant": key, "indicator": indicator})
    if table == "actions":
        links = sa.or_(action_order.c.action == key, action_order.c.after == key)
        query = sa.select(action_order.c.action, action_order.c.position).where(links)
        for action, position in rows.execute(query).all():
            journal.remove(action_order, {"action": action, "position": position})
    journal.remove(metadata.tables[table], {"id": key})


def _key(table: str, name: str) -> sa.Select[Any]:
    columns = metadata.tables[table].c
    return sa.select(columns.id).where(columns.uuid == name)


def _add_tombstone(merging: Merging, deletion: Deletion) -> None:
    query = sa.select(changes.c.origin, changes.c.number).where(changes.c.id == merging.entries.key(deletion.revision))
    origin, number = merging.rows.execute(query).one()
    values = {"uuid": deletion.name, "kind": deletion.kind, "origin": origin, "number": number}
    merging.journal.add(tombstones, values)
    merging.deleted.add(deletion.name)
