"""One line of a hand-over file: its changes, and the rows whose revisions are among them."""

from collections.abc import Iterable
from sys import intern
from typing import Any

from cso_assess.core.parcel import Change, Deletion, Head, PlanPart, Revision, Row
from cso_assess.core.parcel_columns import DELETED_KINDS, GROUPS
from cso_assess.exchange.handover.checks import (
    LARGEST_NUMBER,
    LONGEST_NAME,
    is_text,
    is_time,
    is_uuid,
    is_whole,
    is_word,
    row_values,
)
from cso_assess.exchange.handover.limits import MOST_HEADS, MOST_HISTORY, MOST_ROWS
from cso_assess.exchange.handover.refusal import refused

Data = dict[str, Any]

_SHORT_CHANGE, _LONG_CHANGE = 5, 7


class Room:
    """What one file may still hold, its copied files, and the names of the rows that it held so far."""

    def __init__(self, files: list[bytes]) -> None:
        self.files = files
        self._names: set[tuple[str, str]] = set()
        self._rows_left, self._history_left = MOST_ROWS, MOST_HISTORY

    def take(self, place: str, *, rows: int = 0, history: int = 0) -> None:
        """UserError for more than would fit into a small computer; asked before anything is made of it."""
        self._rows_left -= rows
        self._history_left -= history
        if self._rows_left < 0 or self._history_left < 0:
            raise refused(place)

    def name(self, table: str, name: str, place: str) -> None:
        """UserError for a row that the file held before."""
        if (table, name) in self._names:
            raise refused(place)
        self._names.add((table, name))


class Line:
    """A line about an organization or a round; every method raises UserError, with the place, for what is not ours."""

    def __init__(self, data: Data, place: str, room: Room) -> None:
        self._data = data
        self._place = place
        self._room = room
        self.changes = self._changes()

    def texts(self, key: str) -> tuple[str, ...]:
        """The texts in the list under a key."""
        return tuple(text_in(each, self._place) for each in _list(self._data[key], self._place))

    def row(self, table: str) -> Row:
        """The only row of a table."""
        rows = self.rows(table)
        if len(rows) != 1:
            raise refused(f"{self._place}, {table}")
        return rows[0]

    def rows(self, table: str, within: str = "") -> tuple[Row, ...]:
        """The rows of a table; their names need differ only `within` what they belong to."""
        return self._rows(table, self._data[table], f"{self._place}, {table}", within)

    def plans(self) -> tuple[PlanPart, ...]:
        """The plans of a round, with their actions."""
        place = f"{self._place}, plans"
        return tuple(self._plan(each, place) for each in _list(self._data["plans"], self._place))

    def deletions(self) -> tuple[Deletion, ...]:
        """What was deleted, each with the change that did so."""
        place = f"{self._place}, deleted"
        return tuple(self._deletion(_list(each, place), place) for each in _list(self._data["deleted"], place))

    def without(self) -> frozenset[str]:
        """The groups of values that were left out of a round."""
        given = self.texts("without")
        if not set(given) <= set(GROUPS):
            raise refused(f"{self._place}, without")
        return frozenset(given)

    def unread(self) -> dict[str, frozenset[Revision]]:
        """The changes of a round whose texts were never known where it comes from; most rounds have none."""
        if "unread" not in self._data:
            return {}
        given, place = self._data["unread"], f"{self._place}, unread"
        if not isinstance(given, dict) or not given or not given.keys() <= set(GROUPS):
            raise refused(place)
        found = {group: self._revisions(listed, place) for group, listed in given.items()}
        if not all(found.values()):
            raise refused(place)
        return found

    def _changes(self) -> tuple[Change, ...]:
        given, place = _list(self._data["changes"], self._place), f"{self._place}, changes"
        self._room.take(place, rows=len(given))
        changes = tuple(_change(each, place) for each in given)
        if len({change.revision for change in changes}) != len(changes):
            raise refused(place)
        return changes

    def _rows(self, table: str, given: object, place: str, within: str = "") -> tuple[Row, ...]:
        listed = _list(given, place)
        self._room.take(place, rows=len(listed))
        return tuple(self._row(table, each, place, within) for each in listed)

    def _row(self, table: str, given: object, place: str, within: str = "") -> Row:
        if not isinstance(given, dict) or given.keys() != {"name", "heads"}:
            raise refused(place)
        name, heads = given["name"], _list(given["heads"], place)
        if not _is_name(table, name) or not 1 <= len(heads) <= MOST_HEADS:
            raise refused(place)
        self._room.name(table, within + name, f"{place}, {name}")
        return Row(name, tuple(self._head(table, each, f"{place}, {name}") for each in heads))

    def _head(self, table: str, given: object, place: str) -> Head:
        if not isinstance(given, dict) or given.keys() != {"revision", "history", "values"}:
            raise refused(place)
        revision = self._revision(given["revision"], place)
        history = self._revisions(given["history"], place)
        if revision not in history:
            raise refused(f"{place}, history")
        return Head(revision, history, row_values(table, given["values"], self._room.files, place))

    def _plan(self, given: object, place: str) -> PlanPart:
        if not isinstance(given, dict) or given.keys() != {"name", "heads", "current", "actions", "after"}:
            raise refused(place)
        if not isinstance(given["current"], bool):
            raise refused(f"{place}, current")
        actions = self._rows("actions", given["actions"], f"{place}, actions")
        after = _after(given["after"], {each.name for each in actions}, f"{place}, after")
        row = self._row("plans", {"name": given["name"], "heads": given["heads"]}, place)
        return PlanPart(row, given["current"], actions, after)

    def _deletion(self, entry: list[Any], place: str) -> Deletion:
        match entry:
            case [str(kind), name, number] if kind in DELETED_KINDS and is_uuid(name):
                return Deletion(kind, name, self._revision(number, place))
        raise refused(place)

    def _revisions(self, given: object, place: str) -> frozenset[Revision]:
        places = _list(given, place)
        self._room.take(place, history=len(places))
        return frozenset(self._revision(each, place) for each in places)

    def _revision(self, number: object, place: str) -> Revision:
        """The revision of the change at a place in the line's list."""
        if not is_whole(number, 0, len(self.changes) - 1) or not isinstance(number, int):
            raise refused(place)
        return self.changes[number].revision


def text_in(given: object, place: str) -> str:
    """A value that has to be a text; UserError if it is not."""
    if not isinstance(given, str):
        raise refused(place)
    return given


def _list(given: object, place: str) -> list[Any]:
    if not isinstance(given, list):
        raise refused(place)
    return given


def _is_name(table: str, name: object) -> bool:
    if table == "answers":
        return is_text(name, LONGEST_NAME)
    if table == "marks":
        return is_text(name, LONGEST_NAME) and isinstance(name, str) and is_uuid(name.partition("/")[0])
    return is_uuid(name)


def _change(given: object, place: str) -> Change:
    entry = _list(given, place)
    if len(entry) not in (_SHORT_CHANGE, _LONG_CHANGE):
        raise refused(place)
    origin, number, at, kind, subject = entry[:_SHORT_CHANGE]
    is_revision = is_uuid(origin) and is_whole(number, 1, LARGEST_NUMBER) and is_time(at)
    if not is_revision or not is_word(kind) or not is_text(subject, LONGEST_NAME):
        raise refused(place)
    # A long history says the same few things again and again: each is kept once.
    revision = Revision(intern(origin), number, intern(at))
    if len(entry) == _SHORT_CHANGE:
        return Change(revision, intern(kind), intern(subject))
    rows, removed = entry[_SHORT_CHANGE:]
    return Change(revision, intern(kind), intern(subject), _uuids(rows, place), _uuids(removed, place))


def _after(given: object, actions: Iterable[str], place: str) -> dict[str, tuple[str, ...]]:
    """What each action of a plan comes after; only what comes after something is named."""
    if not isinstance(given, dict):
        raise refused(place)
    known = set(actions)
    after = {name: _uuids(listed, place) for name, listed in given.items()}
    for name, listed in after.items():
        if not listed or not {name, *listed} <= known or name in listed or len(set(listed)) < len(listed):
            raise refused(place)
    return after


def _uuids(given: object, place: str) -> tuple[str, ...]:
    names = _list(given, place)
    if not all(map(is_uuid, names)):
        raise refused(place)
    return tuple(names)
