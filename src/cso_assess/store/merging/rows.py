"""Rows of one table that came from elsewhere, merged with those that are here."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlite

from cso_assess.core.arrival import Outcome, Tally
from cso_assess.core.parcel import Head, Revision, Row, Values
from cso_assess.core.progress import ProgressCounter
from cso_assess.core.unread import Told, Unread, lacking, loses_text, reconciled
from cso_assess.errors import UserError, sentence
from cso_assess.store.engine import Database
from cso_assess.store.merging.conflicts import Conflicts, conflict_values
from cso_assess.store.merging.entries import Entries
from cso_assess.store.merging.journal import Journal
from cso_assess.store.merging.values import stored_values
from cso_assess.store.records.answers import hashed
from cso_assess.store.tables import conflicts, metadata

CONTRADICTION = sentence.tr(
    "The file contradicts what is here: a part of it belongs to something else. Nothing was kept."
)
"""For a row that is here already, but under another parent."""

Columns = Mapping[str, Any]
"""Columns of a row: those that name it, or those that say what it belongs to."""


@dataclass
class Merging:
    """What merging one organization works with, and what became of its rows so far."""

    rows: sa.Connection
    database: Database
    journal: Journal
    entries: Entries
    deleted: set[str]
    """The names of all rows that were deleted."""
    progress: ProgressCounter
    organization: int = 0
    conflicts: Conflicts = field(default_factory=Conflicts)
    known: frozenset[Revision] = frozenset()
    counts: defaultdict[int | None, Counter[Outcome]] = field(default_factory=lambda: defaultdict(Counter))
    written: set[int | None] = field(default_factory=set)
    """The rounds of which a row was written, also one that has only another of its known contents shown."""

    def tally(self, round: int | None) -> Tally:
        """What became of the rows of a round so far, or with None of the organization itself."""
        return Tally(**{outcome.value: count for outcome, count in self.counts[round].items()})


@dataclass(frozen=True)
class Side:
    """Whose texts are missing: of which changes here, in the file, and where the file was written."""

    here: Unread = field(default_factory=dict)
    there: Unread = field(default_factory=dict)
    author: Unread = field(default_factory=dict)


class TableMerge:
    """Merges rows of one table that belong to one round (or, with None, to the organization itself)."""

    def __init__(self, merging: Merging, table: str, round: int | None = None, side: Side | None = None) -> None:
        self._merging = merging
        self._name = table
        self._table = metadata.tables[table]
        self._round = round
        self._side = side or Side()

    def begin(self, given: Row, columns: Columns) -> dict[str, Any]:
        """Adds a row that others will belong to, and returns what it holds; `finish` is to follow."""
        merged = self._reconciled((), map(self._merging.entries.head, given.heads))
        row = {**columns, "uuid": given.name, **self._stored(merged[0])}
        return {**row, "id": self._add(row)}

    def finish(self, given: Row) -> None:
        """Keeps the other heads of a row that was begun."""
        self._merging.progress.advance()
        merged = self._reconciled((), map(self._merging.entries.head, given.heads))
        self._keep_others(given.name, None, merged)
        self._merging.counts[self._round][Outcome.NEW] += 1

    def merge_all(self, given: Iterable[Row], known: Iterable[Row], columns: Columns) -> None:
        """Merges rows that a uuid names; `columns` say what they belong to."""
        mine = {row.name: row for row in known}
        for row in given:
            self.merge(row, mine.get(row.name), {"uuid": row.name}, columns)

    def merge(self, given: Row, mine: Row | None, key: Columns, columns: Columns) -> Head | None:
        """Adds or changes one row; `key` names it here, `columns` are further ones of a new row.

        Returns the head that is shown from now on; None for a row that stays deleted.
        """
        self._merging.progress.advance()
        heads = tuple(self._merging.entries.head(head) for head in given.heads)
        if given.name in self._merging.deleted and mine is None:
            self._keep_deleted(given.name, heads)
            return None
        if mine is not None and self._is_known(mine, heads):
            self._merging.counts[self._round][Outcome.SAME] += 1
            return mine.shown
        if mine is None:
            merged = self._reconciled((), heads)
            self._add(self._whole({**key, **columns, **self._stored(merged[0])}))
            self._merging.written.add(self._round)
            outcome = Outcome.NEW if len(merged) == 1 else Outcome.CONFLICT
        else:
            merged = self._reconciled(mine.heads, heads)
            outcome = self._outcome(mine, merged)
            if self._is_changed(mine.shown, merged[0]):
                self._merging.journal.change(self._table, key, self._whole({**key, **self._stored(merged[0])}))
                self._merging.written.add(self._round)
        self._keep_others(given.name, mine, merged)
        self._merging.counts[self._round][outcome] += 1
        return merged[0]

    def _is_known(self, mine: Row, heads: tuple[Head, ...]) -> bool:
        """Whether nothing came but what is here, as is so for most rows of a file that comes again."""
        return len(heads) == 1 and heads == mine.heads and not (self._side.here or self._side.there)

    def _reconciled(self, mine: Iterable[Head], heads: Iterable[Head]) -> tuple[Head, ...]:
        told = [Told(head, self._side.here) for head in mine]
        return reconciled(self._name, [*told, *(Told(head, self._side.there) for head in heads)])

    def _outcome(self, mine: Row, merged: tuple[Head, ...]) -> Outcome:
        if len(merged) > 1:
            same = {_content(head.values) for head in merged} == {_content(head.values) for head in mine.heads}
            return Outcome.SAME if same else Outcome.CONFLICT
        return Outcome.SAME if merged[0].values == mine.shown.values and len(mine.heads) == 1 else Outcome.CHANGED

    @staticmethod
    def _is_changed(shown: Head, wanted: Head) -> bool:
        return shown.revision != wanted.revision or shown.values != wanted.values

    def _add(self, row: dict[str, Any]) -> int:
        """Adds a row; UserError for one that is here already, but belongs to something else."""
        try:
            return self._merging.journal.add(self._table, row)
        except sqlite.IntegrityError as error:
            raise UserError(CONTRADICTION) from error

    def _stored(self, head: Head) -> dict[str, Any]:
        return {**stored_values(self._name, head.values), "change": self._merging.entries.key(head.revision)}

    def _whole(self, row: dict[str, Any]) -> dict[str, Any]:
        return hashed(row, self._merging.database.answer_key) if self._name == "answers" else row

    def _keep_others(self, name: str, mine: Row | None, merged: tuple[Head, ...]) -> None:
        place = (self._round, self._name, name)
        others = merged[1:]
        if mine is not None and mine.heads[1:] == others and not self._is_changed(mine.shown, merged[0]):
            return
        for key in self._merging.conflicts.keys.get(place, ()):
            self._merging.journal.remove(conflicts, {"id": key})
        for other in others:
            lacks = lacking(self._name, (merged[0], other), (self._side.here, self._side.there))
            lacks |= self._merging.conflicts.lacking.get(place, set())
            values = conflict_values(self._merging.organization, place, merged[0], other, lacks)
            self._merging.journal.add(conflicts, values)

    def _keep_deleted(self, name: str, heads: tuple[Head, ...]) -> None:
        """What was changed elsewhere after it was deleted here stays deleted, but can be read."""
        place = (self._round, self._name, name)
        known = {_content(head.values) for head in self._merging.conflicts.heads.get(place, ())}
        unseen = [head for head in heads if self._is_unseen(head)]
        for head in unseen:
            if _content(head.values) not in known:
                values = conflict_values(self._merging.organization, place, None, head)
                self._merging.journal.add(conflicts, values)
                self._merging.counts[self._round][Outcome.CONFLICT] += 1

    def _is_unseen(self, head: Head) -> bool:
        """Whether nobody here knew a content, or its texts, when its row was deleted."""
        is_unknown = head.revision not in self._merging.known
        return is_unknown or loses_text(self._name, Told(head, self._side.there), self._side.here)


def _content(values: Values) -> str:
    return repr(sorted(values.items()))
