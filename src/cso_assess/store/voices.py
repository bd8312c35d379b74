"""Keeping who took part in a round and what each of them said, with entries in the history."""

from collections.abc import Callable, Sequence

from cso_assess.core.consensus import Mark, Participant, Voices
from cso_assess.store.engine import Database, Entry
from cso_assess.store.records import voices as records
from cso_assess.store.records.rounds import StoredRound
from cso_assess.store.records.values import without_empty


class VoiceStore:
    """The participants of the rounds of a workspace."""

    def __init__(self, database: Database, new_id: Callable[[], str]) -> None:
        self._database = database
        self._new_id = new_id

    def of(self, stored: StoredRound) -> Voices:
        """Everybody who took part in a round, and all marks."""
        with self._database.transaction() as rows:
            return records.read_voices(rows, stored.key)

    def add(self, stored: StoredRound, position: int, count: int) -> None:
        """Adds so many participants of whom nothing is known, from a position on."""
        with self._database.transaction() as rows:
            for place in range(position, position + count):
                change = self._database.next_change()
                added = Participant(self._new_id())
                values = {**records.participant_values(added), "uuid": added.id, "position": place}
                records.add_participants(rows, stored.key, [values], change)
                self._database.record(rows, change, _entry(stored, added, place))

    def change(self, stored: StoredRound, changed: Sequence[Participant], removed: Sequence[str]) -> None:
        """Writes what participants told about themselves, and removes others with their marks."""
        with self._database.transaction() as rows:
            for uuid in removed:
                change = self._database.next_change()
                records.remove_participant(rows, uuid)
                self._database.add_tombstone(rows, "participant", uuid, change)
                entry = Entry("participant", uuid, None, stored.organization, stored.key)
                self._database.record(rows, change, entry)
            for participant in changed:
                change = self._database.next_change()
                records.change_participant(rows, participant, change)
                self._database.record(rows, change, _entry(stored, participant))

    def save_mark(self, stored: StoredRound, mark: Mark) -> None:
        """Writes one mark; one without an answer is removed."""
        change = self._database.next_change()
        with self._database.transaction() as rows:
            records.save_mark(rows, mark, change)
            subject = f"{mark.participant}/{mark.indicator}"
            content = without_empty(records.mark_values(mark))
            self._database.record(rows, change, Entry("mark", subject, content, stored.organization, stored.key))


def _entry(stored: StoredRound, participant: Participant, position: int | None = None) -> Entry:
    content = without_empty(records.participant_values(participant))
    if position is not None:
        content["position"] = position
    return Entry("participant", participant.id, content, stored.organization, stored.key)
