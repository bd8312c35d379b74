"""Rows of a round that nobody has here yet: there is nothing to compare them with, so each table is written at once."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any, NamedTuple

import sqlalchemy as sa

from cso_assess.core.arrival import Outcome
from cso_assess.core.parcel import Row, Values
from cso_assess.core.parcel_columns import COLUMNS
from cso_assess.core.states import Proof, State
from cso_assess.store.merging.rows import Merging
from cso_assess.store.records.answers import PROOFS, STATES
from cso_assess.store.row_hashes import row_hash
from cso_assess.store.tables import answers, marks

_values_of: Mapping[str, Callable[[Values], tuple[Any, ...]]] = {
    name: itemgetter(*COLUMNS[name]) for name in ("answers", "marks")
}
"""The values of these tables stand in their columns as they travel."""


def are_plain(rows: Sequence[Row]) -> bool:
    """Whether all have one content each; rows with several are merged one by one."""
    return all(len(row.heads) == 1 for row in rows)


class CountedAnswer(NamedTuple):
    """What the results of a round are calculated from; a whole answer takes ten times as long to make."""

    level: int | None
    state: State
    proof: Proof


def add_answers(merging: Merging, round: int, rows: Sequence[Row]) -> Mapping[str, CountedAnswer]:
    """Writes the answers of a round that was not here; returns what counts of them, by indicator."""
    key = merging.database.answer_key
    stored = _stored(merging, answers, rows, [(round, row.name) for row in rows])
    hashed = [(*values, row_hash(key, values)) for values in stored]
    _add(merging, answers, round, ("round", "indicator", *COLUMNS["answers"], "change", "hash"), hashed)
    return {values[1]: CountedAnswer(values[2], STATES[values[3]], PROOFS[values[5]]) for values in stored}


def add_marks(merging: Merging, round: int, rows: Sequence[Row], people: Mapping[str, int]) -> None:
    """Writes the marks of a round that was not here; `people` are the keys of its participants."""
    places = [row.name.partition("/") for row in rows]
    keys = [(people[person], indicator) for person, _, indicator in places]
    stored = _stored(merging, marks, rows, keys)
    _add(merging, marks, round, ("participant", "indicator", *COLUMNS["marks"], "change"), stored)


def _stored(
    merging: Merging, table: sa.Table[Any], rows: Sequence[Row], keys: Sequence[tuple[int, str]]
) -> list[tuple[Any, ...]]:
    """What the table holds of rows, from their keys to their changes."""
    # Most rows of a round were written by the same change.
    values_of, change_of = _values_of[table.name], cache(merging.entries.key)
    return [
        (*key, *values_of(row.shown.values), change_of(row.shown.revision)) for key, row in zip(keys, rows, strict=True)
    ]


def _add(
    merging: Merging, table: sa.Table[Any], round: int, names: tuple[str, ...], stored: list[tuple[Any, ...]]
) -> None:
    merging.journal.add_all(table, names, stored)
    merging.counts[round][Outcome.NEW] += len(stored)
    merging.progress.advance(len(stored))
