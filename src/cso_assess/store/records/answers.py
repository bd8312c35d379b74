"""Answers and their rows."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any

import sqlalchemy as sa

from cso_assess.core.assessment import Answer
from cso_assess.core.states import Proof, State
from cso_assess.store.records.values import Row, cleaned
from cso_assess.store.row_hashes import row_hash
from cso_assess.store.tables import answers

_FIELDS = tuple(field.name for field in fields(Answer) if field.name != "revision")
HASHED = tuple(column.name for column in answers.columns if column.name != "hash")
"""The columns that the hash of a row stands for, in their order."""

_SAVE = answers.insert().prefix_with("OR REPLACE")
_READ = sa.select(answers).where(answers.c.round == sa.bindparam("of_round")).order_by(answers.c.indicator)


def answer_values(answer: Answer) -> dict[str, Any]:
    """What a row holds of an answer."""
    values = {name: getattr(answer, name) for name in _FIELDS}
    flags = {"flagged": int(answer.flagged), "not_now": int(answer.not_now)}
    return cleaned({**values, "state": answer.state.value, "proof": answer.proof.value, **flags})


def answer_from(row: Row, revision: int) -> Answer:
    """The answer of a row."""
    given = {name: row[name] for name in _FIELDS}
    converted = {
        "state": State(row["state"]),
        "proof": Proof(row["proof"]),
        "flagged": bool(row["flagged"]),
        "not_now": bool(row["not_now"]),
    }
    return Answer(**{**given, **converted}, revision=revision)


def write_answers(rows: sa.Connection, key: bytes, round: int, given: Iterable[Row], change: int) -> tuple[Answer, ...]:
    """Writes rows of `answer_values` with their hashes; returns the answers as they are now."""
    written = [hashed({"round": round, **values, "change": change}, key) for values in given]
    if written:
        rows.execute(_SAVE, written)
    return tuple(answer_from(row, change) for row in written)


def read_answers(rows: sa.Connection, round: int) -> Mapping[str, Answer]:
    """The answers of a round, by indicator."""
    found = rows.execute(_READ, {"of_round": round}).mappings()
    return {row["indicator"]: answer_from(row, row["change"]) for row in found}


def damaged_answers(rows: sa.Connection, key: bytes, round: int) -> tuple[str, ...]:
    """The indicators whose rows are not as the program wrote them."""
    found = rows.execute(_READ, {"of_round": round}).mappings()
    return tuple(row["indicator"] for row in found if row["hash"] != _hash(row, key))


def hashed(row: dict[str, Any], key: bytes) -> dict[str, Any]:
    """A row with the hash that it is kept with."""
    return {**row, "hash": _hash(row, key)}


def _hash(row: Row, key: bytes) -> bytes:
    return row_hash(key, (row[name] for name in HASHED))
