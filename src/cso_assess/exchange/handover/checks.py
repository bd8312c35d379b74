"""Single values of a hand-over file: each is as its column says, or the file is refused."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from cso_assess.core.parcel_columns import COLUMNS, Column, Kind
from cso_assess.exchange.handover.limits import LONGEST_TEXT
from cso_assess.exchange.handover.refusal import refused

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.+Z-]{2,30}")
_EXACT = re.compile(r"[0-9]{1,40}(/[1-9][0-9]{0,40})?")
_WORD = re.compile(r"[a-z_]{1,40}")
_REQUIRED = {
    table: [name for name, column in columns.items() if column.is_required] for table, columns in COLUMNS.items()
}
_USUAL = {table: {name: column.default for name, column in columns.items()} for table, columns in COLUMNS.items()}
"""What is kept where nothing is given, in the order of the columns."""

LARGEST_NUMBER = 2**53
LONGEST_NAME = 300
LONGEST_LIST = 10_000


def is_text(value: object, longest: int = LONGEST_TEXT) -> bool:
    """Whether a value is a text that can be stored."""
    if not isinstance(value, str) or len(value) > longest:
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def is_uuid(value: object) -> bool:
    """Whether a value is a name as this program gives them."""
    return isinstance(value, str) and _UUID.fullmatch(value) is not None


def is_time(value: object) -> bool:
    """Whether a value is a time."""
    return isinstance(value, str) and _TIME.fullmatch(value) is not None


def is_word(value: object) -> bool:
    """Whether a value is a word of the program."""
    return isinstance(value, str) and _WORD.fullmatch(value) is not None


def is_whole(value: object, least: int, most: int) -> bool:
    """Whether a value is a whole number within bounds."""
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def row_values(table: str, given: object, files: list[bytes], place: str) -> dict[str, Any]:
    """All values of a row: those that are given, and the usual ones for the others."""
    columns = COLUMNS[table]
    if not isinstance(given, dict) or not given.keys() <= columns.keys():
        raise refused(place)
    for name in _REQUIRED[table]:
        if name not in given:
            raise refused(f"{place}, {name}")
    values = dict(_USUAL[table])
    for name, value in given.items():
        column = columns[name]
        if value is None and column.default is None:
            continue
        if not _CHECKS[column.kind](value, column):
            raise refused(f"{place}, {name}")
        values[name] = _as_kept(value, column, files, f"{place}, {name}")
    return values


def _as_kept(value: Any, column: Column, files: list[bytes], place: str) -> Any:
    if column.kind is Kind.TEXTS:
        return tuple(value)
    if column.kind is Kind.CONTENT:
        if value >= len(files) or len(files[value]) > column.most:
            raise refused(place)
        return files[value]
    return value


def _is_day(value: object) -> bool:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and len(value) <= LONGEST_LIST and all(map(is_text, value))


def _are_named_texts(value: object) -> bool:
    return isinstance(value, dict) and len(value) <= LONGEST_LIST and all(map(is_text, (*value, *value.values())))


def _is_object(value: object) -> bool:
    return isinstance(value, dict) and all(
        is_text(name) and (is_text(each) or _are_texts(each)) for name, each in value.items()
    )


_CHECKS: Mapping[Kind, Callable[[Any, Column], bool]] = {
    Kind.WORDS: lambda value, _: is_text(value),
    Kind.GIVEN: lambda value, _: is_text(value) and bool(value.strip()),
    Kind.FLAG: lambda value, _: is_whole(value, 0, 1),
    Kind.WHOLE: lambda value, column: is_whole(value, column.least, column.most),
    Kind.DAY: lambda value, _: _is_day(value),
    Kind.EXACT: lambda value, _: isinstance(value, str) and _EXACT.fullmatch(value) is not None,
    Kind.CHOICE: lambda value, column: isinstance(value, str) and value in column.choices,
    Kind.TEXTS: lambda value, _: _are_texts(value),
    Kind.REASONS: lambda value, _: _are_named_texts(value),
    Kind.OBJECT: lambda value, _: _is_object(value),
    Kind.CONTENT: lambda value, _: is_whole(value, 0, LARGEST_NUMBER),
}
