"""Keeping what supports answers, with entries in the history; these do not hold the copied files."""

from collections.abc import Callable
from dataclasses import replace

from cso_assess.core.evidence import Evidence
from cso_assess.store.engine import Database, Entry
from cso_assess.store.records import evidence as records
from cso_assess.store.records.rounds import StoredRound
from cso_assess.store.records.values import without_empty


class EvidenceStore:
    """The evidence entries of a workspace."""

    def __init__(self, database: Database, new_id: Callable[[], str]) -> None:
        self._database = database
        self._new_id = new_id

    def of(self, stored: StoredRound) -> tuple[Evidence, ...]:
        """All entries of a round, by indicator, in the order in which they came."""
        with self._database.transaction() as rows:
            return records.read_evidence(rows, stored.key)

    def copied_bytes(self, stored: StoredRound) -> int:
        """How much the copied files of the round's organization have together."""
        with self._database.transaction() as rows:
            return records.copied_bytes(rows, stored.organization)

    def add(self, stored: StoredRound, entry: Evidence, content: bytes | None) -> Evidence:
        """Adds an entry under a new id."""
        change = self._database.next_change()
        added = replace(entry, id=self._new_id(), revision=change)
        with self._database.transaction() as rows:
            records.add_evidence(rows, stored.key, added, content)
            self._database.record(rows, change, _entry(stored, added))
        return added

    def change(self, stored: StoredRound, entry: Evidence) -> Evidence:
        """Writes title and place."""
        change = self._database.next_change()
        changed = replace(entry, revision=change)
        with self._database.transaction() as rows:
            records.change_evidence(rows, changed)
            self._database.record(rows, change, _entry(stored, changed))
        return changed

    def remove(self, stored: StoredRound, uuid: str) -> None:
        """Removes an entry with its copied file."""
        change = self._database.next_change()
        with self._database.transaction() as rows:
            records.remove_evidence(rows, uuid)
            self._database.add_tombstone(rows, "evidence", uuid, change)
            self._database.record(rows, change, Entry("evidence", uuid, None, stored.organization, stored.key))

    def content(self, uuid: str) -> bytes | None:
        """The copied file of an entry, None if it has none."""
        with self._database.transaction() as rows:
            return records.read_content(rows, uuid)


def _entry(stored: StoredRound, entry: Evidence) -> Entry:
    return Entry("evidence", entry.id, without_empty(records.evidence_values(entry)), stored.organization, stored.key)
