"""One organization from a hand-over file, merged into the workspace with all its rounds."""

from dataclasses import dataclass, replace

import sqlalchemy as sa

from cso_assess.core.arrival import OrganizationArrival, Tally
from cso_assess.core.keys import name_key
from cso_assess.core.parcel import OrganizationPart
from cso_assess.core.progress import ProgressCounter
from cso_assess.store.engine import Database
from cso_assess.store.merging.deleting import by_name, delete_all
from cso_assess.store.merging.editions import Editions
from cso_assess.store.merging.entries import Entries, heads_by_name, read_origins
from cso_assess.store.merging.journal import Journal
from cso_assess.store.merging.reading import OrganizationReading
from cso_assess.store.merging.round_merge import RoundMerge
from cso_assess.store.merging.rows import Merging, TableMerge
from cso_assess.store.records.summaries import write_summaries
from cso_assess.store.statements import driver_of
from cso_assess.store.tables import tombstones


@dataclass(frozen=True)
class Arrived:
    """What an organization in a file became, the key of its row and how to take it back; refused ones have no key."""

    told: OrganizationArrival
    key: int | None = None
    journal: str = "[]"


class OrganizationMerge:
    """Merges organizations one after another, in a transaction of the caller's."""

    def __init__(self, rows: sa.Connection, database: Database, editions: Editions, progress: ProgressCounter) -> None:
        self._rows = rows
        self._database = database
        self._editions = editions
        self._progress = progress
        self._origins = read_origins(rows)
        self._deleted = set(rows.execute(_TOMBSTONES).scalars())

    def merge(self, part: OrganizationPart) -> Arrived:
        """UserError if something contradicts what is here."""
        known = self._key_of(part.row.name)
        told = OrganizationArrival(
            id=part.row.name,
            name=part.name,
            is_new=known is None,
            is_refused=known is None and part.row.name in self._deleted,
            has_namesake=self._has_namesake(part),
            tally=Tally(),
            rounds=(),
        )
        if told.is_refused:
            return Arrived(told)
        merging = self._merging()
        every = (part.changes, *(each.changes for each in part.rounds))
        merging.entries.look_up(change.revision for changes in every for change in changes)
        mine = self._mine(merging, known) if known is not None else None
        self._merge_itself(merging, part, mine, known)
        known_rounds = {each.row.name: each for each in mine.rounds} if mine else {}
        merge = RoundMerge(merging, self._editions, part.row.name)
        arrived = tuple(
            merge.merge(each, known_rounds.get(each.row.name))
            for each in part.rounds
            if each.row.name in known_rounds or each.row.name not in self._deleted
        )
        write_summaries(self._rows, merge.stored)
        told = replace(told, tally=merging.tally(None), rounds=arrived)
        return Arrived(told, merging.organization, merging.journal.text())

    def _has_namesake(self, part: OrganizationPart) -> bool:
        found = driver_of(self._rows).execute(_NAMESAKES, (name_key(part.name), part.row.name))
        return found.fetchone() is not None

    def _key_of(self, uuid: str) -> int | None:
        """The key of an organization that is here."""
        found = driver_of(self._rows).execute(_KEY_OF_ORGANIZATION, (uuid,)).fetchone()
        return None if found is None else int(found[0])

    def _merging(self) -> Merging:
        journal = Journal(self._rows)
        entries = Entries(self._rows, self._database, journal, self._progress, self._origins)
        return Merging(self._rows, self._database, journal, entries, self._deleted, self._progress)

    def _mine(self, merging: Merging, key: int) -> OrganizationPart:
        """What is here of an organization."""
        reading = OrganizationReading(self._rows, key)
        merging.known, merging.conflicts = reading.known, reading.conflicts
        return reading.part(None)

    def _merge_itself(
        self, merging: Merging, part: OrganizationPart, mine: OrganizationPart | None, known: int | None
    ) -> None:
        changes = merging.entries.take_in(part.changes, heads_by_name(part.changes, part.tables()))
        table = TableMerge(merging, "organizations")
        merging.organization = key = table.begin(part.row, {})["id"] if known is None else known
        if known is None:
            merging.journal.note_tombstones_only()
        merging.entries.write(changes, key, None)
        if mine is None:
            table.finish(part.row)
        else:
            table.merge(part.row, mine.row, {"id": key}, {})
        own = mine.own_indicators if mine else ()
        delete_all(merging, None, part.deletions, part.changes, by_name(own_indicators=own))
        left = [row for row in own if row.name not in merging.deleted]
        TableMerge(merging, "own_indicators").merge_all(part.own_indicators, left, {"organization": key})


_TOMBSTONES = sa.select(tombstones.c.uuid)
_NAMESAKES = "SELECT id FROM organizations WHERE name_key = ? AND uuid <> ? LIMIT 1"
_KEY_OF_ORGANIZATION = "SELECT id FROM organizations WHERE uuid = ?"
