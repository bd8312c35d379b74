"""How values are written in rows, and read from them."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

Row = Mapping[Any, Any]
"""Values by the names of columns; rows that SQLAlchemy reads take columns as well."""


def clean(text: str) -> str:
    """A text that can be stored: halves of a character, which a broken paste leaves behind, become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")


def cleaned(values: Row) -> dict[str, Any]:
    """A row whose texts can all be stored."""
    return {name: clean(value) if isinstance(value, str) else value for name, value in values.items()}


def without_empty(values: Row) -> dict[str, Any]:
    """A row as the history keeps it: without what is empty, 0 or None."""
    return {name: value for name, value in values.items() if value not in (None, "", 0, "[]", "{}")}


def json_list(items: Iterable[str]) -> str:
    """Texts as a row keeps them."""
    return json.dumps([clean(item) for item in items], ensure_ascii=False)


def texts(stored: str) -> tuple[str, ...]:
    """The texts of `json_list`."""
    return tuple(json.loads(stored))


def exact_or_none(stored: str | None) -> Fraction | None:
    """An exact number that may be lacking."""
    return None if stored is None else Fraction(stored)


def text_or_none(value: Fraction | None) -> str | None:
    """An exact number as a row keeps it."""
    return None if value is None else str(value)


def day_or_none(stored: str | None) -> date | None:
    """A day that may be lacking."""
    return None if stored is None else date.fromisoformat(stored)
