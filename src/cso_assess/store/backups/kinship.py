"""Whether a backup was made of the same data as a damaged file: only then are its rows what the file has lost.

Rows are named by numbers inside, so that rows of other data would be put in the place of what is missing.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from cso_assess.store.backups.readable import Row
from cso_assess.store.records.answers import HASHED
from cso_assess.store.row_hashes import row_hash
from cso_assess.store.tables import answers, changes, meta

KEY_BYTES = 32
KIN_TABLES = (meta, changes, answers)
"""The tables that are asked."""

Rows = Mapping[str, Sequence[Row]]
"""The rows of a file by their tables, as far as they can be read."""


def is_kin(damaged: Rows, backup: Rows) -> bool:
    """Whether nothing that can still be read of a damaged file speaks against a backup being of the same data.

    All copies of one data file have one key for the hashes of their answers. Where the damaged file no longer tells
    it, its answers and its history do: those of the backup's own origin are in both.
    """
    key, other = key_of(damaged), key_of(backup)
    if key and key == other:
        return True
    if key and fitting(key, damaged):
        return False
    is_silent = not damaged.get("answers") and not damaged.get("changes")
    return is_silent or bool(other and fitting(other, damaged)) or _share_history(damaged, backup)


def key_of(rows: Rows) -> bytes | None:
    """The key of the hashes of answers; None if it cannot be read."""
    keys = (row.get("answer_key") for row in rows.get("meta", ()))
    return next((key for key in keys if isinstance(key, bytes) and len(key) == KEY_BYTES), None)


def fitting(key: bytes, rows: Rows) -> int:
    """How many answers were hashed with a key."""
    return sum(row.get("hash") == answer_hash(key, row) for row in rows.get("answers", ()))


def answer_hash(key: bytes, answer: Row) -> bytes:
    """The hash that belongs beside an answer."""
    return row_hash(key, (answer.get(name) for name in HASHED))


def _share_history(damaged: Rows, backup: Rows) -> bool:
    own = {row["origin"] for row in backup.get("meta", ())}
    made = {entry for entry in _telling(backup) if entry[1] in own}
    return any(entry in made for entry in _telling(damaged))


def _telling(rows: Rows) -> Iterator[tuple[Any, ...]]:
    """The entries of the history whose subjects are names that nobody gives twice."""
    for row in rows.get("changes", ()):
        if row.get("kind") in ("organization", "round"):
            yield tuple(row.get(name) for name in ("id", "origin", "number", "at", "kind", "subject"))
