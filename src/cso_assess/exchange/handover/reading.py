"""The content of a hand-over file as a parcel; anything that this program would not have written is refused."""

from sys import intern
from typing import Any

from cso_assess.core.own_indicator import PREFIX
from cso_assess.core.parcel import (
    Change,
    Deletion,
    Head,
    OrganizationPart,
    Parcel,
    PlanPart,
    QuestionnairePart,
    Revision,
    RoundPart,
    Row,
)
from cso_assess.core.parcel_columns import DELETED_KINDS, GROUPS
from cso_assess.core.questionnaire import Questionnaire
from cso_assess.core.steps import Tell, untold
from cso_assess.exchange.handover import meaning
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
from cso_assess.exchange.handover.lines import lines_of
from cso_assess.exchange.handover.questionnaires import read_questionnaire
from cso_assess.exchange.handover.refusal import refused
from cso_assess.exchange.handover.writing import format_of

Data = dict[str, Any]

_ORGANIZATION_KEYS = {"kind", "changes", "deleted", "organizations", "own_indicators"}
_ROUND_KEYS = {
    *("kind", "organization", "questionnaire", "texts", "without", "changes", "deleted"),
    *("rounds", "answers", "participants", "marks", "evidence", "plans"),
}
_SHORT_CHANGE, _LONG_CHANGE = 5, 7


def parcel_from(content: bytes | memoryview, tell: Tell = untold) -> Parcel:
    """The parcel of `content_of`; UserError for anything else. `tell` is told how many bytes of the lines are read."""
    format, lines, files = lines_of(content, tell)
    reading = _Reading(files)
    for number, line in enumerate(lines, 2):
        reading.take(line, str(number))
    parcel = reading.parcel()
    if format_of(parcel) != format:
        raise refused("1, format")
    return parcel


class _Reading:
    """What the lines held so far."""

    def __init__(self, files: list[bytes]) -> None:
        self._files = files
        self._questionnaires: dict[str, QuestionnairePart] = {}
        self._structures: dict[str, Questionnaire] = {}
        self._organizations: dict[str, OrganizationPart] = {}
        self._rounds: dict[str, list[RoundPart]] = {}
        self._names: set[tuple[str, str]] = set()
        self._rows_left, self._history_left = MOST_ROWS, MOST_HISTORY

    def take(self, line: Data, place: str) -> None:
        """Reads one line."""
        kind = line.get("kind")
        if kind == "questionnaire" and line.keys() == {"kind", "hash", "structure", "texts"}:
            hash, part, structure = read_questionnaire(line["structure"], line["texts"], place)
            if hash != line["hash"] or hash in self._questionnaires:
                raise refused(f"{place}, hash")
            self._questionnaires[hash] = part
            self._structures[hash] = structure
        elif kind == "organization" and line.keys() == _ORGANIZATION_KEYS:
            self._take_organization(line, place)
        elif kind == "round" and line.keys() - {"unread"} == _ROUND_KEYS:
            self._take_round(line, place)
        else:
            raise refused(place)

    def parcel(self) -> Parcel:
        """All that was read."""
        organizations = tuple(
            OrganizationPart(part.row, part.own_indicators, tuple(self._rounds[name]), part.changes, part.deletions)
            for name, part in self._organizations.items()
        )
        if not organizations:
            raise refused("1")
        return Parcel(self._questionnaires, organizations)

    def _take_organization(self, line: Data, place: str) -> None:
        changes = self._changes(line["changes"], place)
        (row,) = self._rows("organizations", line, changes, place, only_one=True)
        own = self._rows("own_indicators", line, changes, place)
        meaning.refuse_profiles(row, place)
        meaning.refuse_own_indicators(own, place)
        self._organizations[row.name] = OrganizationPart(
            row, own, (), changes, _deletions(line["deleted"], changes, place)
        )
        self._rounds[row.name] = []

    def _take_round(self, line: Data, place: str) -> None:
        organization = self._organizations.get(_text(line["organization"], place))
        structure = self._structures.get(_text(line["questionnaire"], place))
        if organization is None or structure is None:
            raise refused(place)
        changes = self._changes(line["changes"], place)
        (row,) = self._rows("rounds", line, changes, place, only_one=True)
        part = RoundPart(
            row=row,
            questionnaire=line["questionnaire"],
            texts=self._texts(line, place),
            answers=self._rows("answers", line, changes, place, f"{row.name}/"),
            participants=self._rows("participants", line, changes, place),
            marks=self._rows("marks", line, changes, place),
            evidence=self._rows("evidence", line, changes, place),
            plans=tuple(self._plan(each, changes, f"{place}, plans") for each in _list(line["plans"], place)),
            changes=changes,
            deletions=_deletions(line["deleted"], changes, place),
            without=self._without(line, place),
            unread=self._unread(line, changes, f"{place}, unread"),
        )
        own = {f"{PREFIX}{each.name}" for each in organization.own_indicators}
        meaning.refuse_round(part, structure, own, place)
        self._rounds[organization.row.name].append(part)

    def _texts(self, line: Data, place: str) -> tuple[str, ...]:
        """The hashes of a round's texts: known ones, one for each language."""
        texts = tuple(_text(each, place) for each in _list(line["texts"], place))
        known = self._questionnaires[line["questionnaire"]].texts
        if not texts or not known.keys() >= set(texts):
            raise refused(f"{place}, texts")
        if len({known[each]["language"] for each in texts}) != len(texts):
            raise refused(f"{place}, texts")
        return texts

    def _without(self, line: Data, place: str) -> frozenset[str]:
        given = [_text(each, place) for each in _list(line["without"], place)]
        if not set(given) <= set(GROUPS):
            raise refused(f"{place}, without")
        return frozenset(given)

    def _unread(self, line: Data, changes: tuple[Change, ...], place: str) -> dict[str, frozenset[Revision]]:
        """The changes of the round whose texts were never known where it comes from; most rounds have none."""
        if "unread" not in line:
            return {}
        given = line["unread"]
        if not isinstance(given, dict) or not given or not given.keys() <= set(GROUPS):
            raise refused(place)
        found = {group: self._revisions(listed, changes, place) for group, listed in given.items()}
        if not all(found.values()):
            raise refused(place)
        return found

    def _revisions(self, given: object, changes: tuple[Change, ...], place: str) -> frozenset[Revision]:
        places = _list(given, place)
        self._take_room(0, len(places), place)
        return frozenset(_revision(each, changes, place) for each in places)

    def _plan(self, given: object, changes: tuple[Change, ...], place: str) -> PlanPart:
        if not isinstance(given, dict) or given.keys() != {"name", "heads", "current", "actions", "after"}:
            raise refused(place)
        if not isinstance(given["current"], bool):
            raise refused(f"{place}, current")
        row = {"name": given["name"], "heads": given["heads"]}
        actions = self._rows("actions", given, changes, place)
        after = _after(given["after"], {each.name for each in actions}, f"{place}, after")
        return PlanPart(self._row("plans", row, changes, place, ""), given["current"], actions, after)

    def _rows(
        self,
        table: str,
        line: Data,
        changes: tuple[Change, ...],
        place: str,
        within: str = "",
        *,
        only_one: bool = False,
    ) -> tuple[Row, ...]:
        where = f"{place}, {table}"
        given = _list(line[table], where)
        if only_one and len(given) != 1:
            raise refused(where)
        self._take_room(len(given), 0, where)
        return tuple(self._row(table, each, changes, where, within) for each in given)

    def _row(self, table: str, given: object, changes: tuple[Change, ...], place: str, within: str) -> Row:
        if not isinstance(given, dict) or given.keys() != {"name", "heads"}:
            raise refused(place)
        name, heads = given["name"], _list(given["heads"], place)
        if not _is_name(table, name) or not 1 <= len(heads) <= MOST_HEADS:
            raise refused(place)
        if (table, within + name) in self._names:
            raise refused(f"{place}, {name}")
        self._names.add((table, within + name))
        return Row(name, tuple(self._head(table, each, changes, f"{place}, {name}") for each in heads))

    def _changes(self, given: object, place: str) -> tuple[Change, ...]:
        self._take_room(len(_list(given, place)), 0, f"{place}, changes")
        return _changes(given, place)

    def _take_room(self, rows: int, history: int, place: str) -> None:
        """UserError for more than would fit into a small computer; asked before anything is made of it."""
        self._rows_left -= rows
        self._history_left -= history
        if self._rows_left < 0 or self._history_left < 0:
            raise refused(place)

    def _head(self, table: str, given: object, changes: tuple[Change, ...], place: str) -> Head:
        if not isinstance(given, dict) or given.keys() != {"revision", "history", "values"}:
            raise refused(place)
        revision = _revision(given["revision"], changes, place)
        history = self._revisions(given["history"], changes, place)
        if revision not in history:
            raise refused(f"{place}, history")
        return Head(revision, history, row_values(table, given["values"], self._files, place))


def _is_name(table: str, name: object) -> bool:
    if table == "answers":
        return is_text(name, LONGEST_NAME)
    if table == "marks":
        return is_text(name, LONGEST_NAME) and isinstance(name, str) and is_uuid(name.partition("/")[0])
    return is_uuid(name)


def _changes(given: object, place: str) -> tuple[Change, ...]:
    changes = tuple(_change(each, f"{place}, changes") for each in _list(given, place))
    if len({change.revision for change in changes}) != len(changes):
        raise refused(f"{place}, changes")
    return changes


def _change(given: object, place: str) -> Change:
    entry = _list(given, place)
    if len(entry) not in (_SHORT_CHANGE, _LONG_CHANGE):
        raise refused(place)
    origin, number, at, kind, subject = entry[:_SHORT_CHANGE]
    is_revision = is_uuid(origin) and is_whole(number, 1, LARGEST_NUMBER) and is_time(at)
    if not is_revision or not is_word(kind) or not is_text(subject, LONGEST_NAME):
        raise refused(place)
    rows, removed = (entry[_SHORT_CHANGE:]) if len(entry) == _LONG_CHANGE else ([], [])
    # A long history says the same few things again and again: each is kept once.
    revision = Revision(intern(origin), number, intern(at))
    return Change(revision, intern(kind), intern(subject), _uuids(rows, place), _uuids(removed, place))


def _after(given: object, actions: set[str], place: str) -> dict[str, tuple[str, ...]]:
    """What each action of a plan comes after; only what comes after something is named."""
    if not isinstance(given, dict):
        raise refused(place)
    after = {name: _uuids(listed, place) for name, listed in given.items()}
    for name, listed in after.items():
        if not listed or not {name, *listed} <= actions or name in listed or len(set(listed)) < len(listed):
            raise refused(place)
    return after


def _uuids(given: object, place: str) -> tuple[str, ...]:
    names = _list(given, place)
    if not all(map(is_uuid, names)):
        raise refused(place)
    return tuple(names)


def _deletions(given: object, changes: tuple[Change, ...], place: str) -> tuple[Deletion, ...]:
    where = f"{place}, deleted"
    return tuple(_deletion(_list(each, where), changes, where) for each in _list(given, where))


def _deletion(entry: list[Any], changes: tuple[Change, ...], place: str) -> Deletion:
    match entry:
        case [str(kind), name, number] if kind in DELETED_KINDS and is_uuid(name):
            return Deletion(kind, name, _revision(number, changes, place))
    raise refused(place)


def _revision(number: object, changes: tuple[Change, ...], place: str) -> Revision:
    if not is_whole(number, 0, len(changes) - 1) or not isinstance(number, int):
        raise refused(place)
    return changes[number].revision


def _list(given: object, place: str) -> list[Any]:
    if not isinstance(given, list):
        raise refused(place)
    return given


def _text(given: object, place: str) -> str:
    if not isinstance(given, str):
        raise refused(place)
    return given
