"""Answers and their rows."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

from cso_assess.core.assessment import Answer
from cso_assess.core.states import Proof, State
from cso_assess.store.records.values import Row, cleaned, without_empty
from cso_assess.store.row_hashes import row_hash
from cso_assess.store.tables import answers

_FIELDS = tuple(field.name for field in fields(Answer) if field.name != "revision")
HASHED = tuple(column.name for column in answers.columns if column.name != "hash")
"""The columns that the hash of a row stands for, in their order."""

STATES = {state.value: state for state in State}
PROOFS = {proof.value: proof for proof in Proof}
"""Asked for by the thousand, which takes the classes themselves ten times as long."""

_fields_of = itemgetter(*_FIELDS)
_hashed_of = itemgetter(*HASHED)

_SAVE = answers.insert().prefix_with("OR REPLACE")
_READ = (
    sa.select(*(answers.c[name] for name in (*_FIELDS, "change")))
    .where(answers.c.round == sa.bindparam("of_round"))
    .order_by(answers.c.indicator)
)
_READ_HASHES = sa.select(answers).where(answers.c.round == sa.bindparam("of_round")).order_by(answers.c.indicator)


def answer_values(answer: Answer) -> dict[str, Any]:
    """What a row holds of an answer."""
    values = {name: getattr(answer, name) for name in _FIELDS}
    flags = {"flagged": int(answer.flagged), "not_now": int(answer.not_now)}
    return cleaned({**values, "state": answer.state.value, "proof": answer.proof.value, **flags})


def told_answer(values: Row) -> dict[str, Any]:
    """What the history keeps of a row of `answer_values`: its entry names the indicator already."""
    return without_empty({name: value for name, value in values.items() if name != "indicator"})


def answer_from(row: Row, revision: int) -> Answer:
    """The answer of a row."""
    return answer_of(*_fields_of(row), revision)


def answer_of(
    indicator: str,
    level: int | None,
    state: str,
    reason: str,
    proof: str,
    note: str,
    practice: str,
    flagged: int,
    look_back: int | None,
    not_now: int,
    *others: Any,
) -> Answer:
    """The answer of what a row holds, in the order of an answer's fields; the last is its change."""
    told = (STATES[state], reason, PROOFS[proof], note, practice)
    return Answer(indicator, level, *told, bool(flagged), look_back, bool(not_now), *others)


def write_answers(rows: sa.Connection, key: bytes, round: int, given: Iterable[Row], change: int) -> tuple[Answer, ...]:
    """Writes rows of `answer_values` with their hashes; returns the answers as they are now."""
    written = [hashed({"round": round, **values, "change": change}, key) for values in given]
    if written:
        rows.execute(_SAVE, written)
    return tuple(answer_from(row, change) for row in written)


def read_answers(rows: sa.Connection, round: int) -> Mapping[str, Answer]:
    """The answers of a round, by indicator."""
    return {row[0]: answer_of(*row) for row in rows.execute(_READ, {"of_round": round})}


def damaged_answers(rows: sa.Connection, key: bytes, round: int) -> tuple[str, ...]:
    """The indicators whose rows are not as the program wrote them."""
    found = rows.execute(_READ_HASHES, {"of_round": round}).mappings()
    return tuple(row["indicator"] for row in found if row["hash"] != _hash(row, key))


def hashed(row: dict[str, Any], key: bytes) -> dict[str, Any]:
    """A row with the hash that it is kept with."""
    return {**row, "hash": _hash(row, key)}


def _hash(row: Row, key: bytes) -> bytes:
    return row_hash(key, _hashed_of(row))
