"""A parcel as the content of a hand-over file: one JSON object a line, compressed, and the copied files behind it."""

import json
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

from cso_assess.core.parcel import (
    Change,
    Deletion,
    Head,
    OrganizationPart,
    Parcel,
    PlanPart,
    Revision,
    RoundPart,
    Row,
    parts_of,
    size_of,
)
from cso_assess.core.parcel_columns import COLUMNS
from cso_assess.errors import UserError, sentence
from cso_assess.exchange.handover.limits import MOST_HISTORY, MOST_LINE, MOST_ROWS, MOST_TEXT
from cso_assess.exchange.handover.questionnaires import questionnaire_data

Data = dict[str, Any]
Numbers = Mapping[Revision, int]
"""The places of revisions among the changes of their line."""

LENGTH_BYTES = 8
PLAIN_FORMAT, UNREAD_FORMAT = 1, 2
"""The second is written only where a round says which texts were never known, which the first has no word for."""


def format_of(parcel: Parcel) -> int:
    """The oldest format that can say all of a parcel."""
    is_any_unread = any(round.unread for part in parcel.organizations for round in part.rounds)
    return UNREAD_FORMAT if is_any_unread else PLAIN_FORMAT


def content_of(parcel: Parcel) -> bytes:
    """The bytes of a parcel, the same for the same parcel."""
    files: list[bytes] = []
    lines = [_line(each) for each in _body(parcel, files)]
    head = {"kind": "hand-over", "format": format_of(parcel), "files": [len(each) for each in files]}
    text = b"".join([_line(head), *lines])
    is_long = len(text) > MOST_TEXT or any(len(line) > MOST_LINE for line in lines)
    if is_long or size_of(parcel) > MOST_ROWS or _histories(parcel) > MOST_HISTORY:
        raise UserError(
            sentence.tr("This is too much text for one hand-over file. Choose fewer organizations or rounds.")
        )
    packed = zlib.compress(text, 9)
    return b"".join([len(packed).to_bytes(LENGTH_BYTES, "big"), packed, *files])


def _histories(parcel: Parcel) -> int:
    """The places in the histories of all rows, and of what was not read."""
    rows = (row for part in parts_of(parcel) for _, listed in part.tables() for row in listed)
    unread = (listed for part in parcel.organizations for round in part.rounds for listed in round.unread.values())
    return sum(len(head.history) for row in rows for head in row.heads) + sum(map(len, unread))


def _line(data: Data) -> bytes:
    return (json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def _body(parcel: Parcel, files: list[bytes]) -> Iterator[Data]:
    for hash, part in sorted(parcel.questionnaires.items()):
        yield {"kind": "questionnaire", "hash": hash, **questionnaire_data(part)}
    for organization in parcel.organizations:
        yield _organization(organization)
        for round in organization.rounds:
            yield _round(organization, round, files)


def _organization(part: OrganizationPart) -> Data:
    numbers = _numbers(part.changes)
    return {
        "kind": "organization",
        "changes": [_change(each) for each in part.changes],
        "deleted": [_deletion(each, numbers) for each in part.deletions],
        "organizations": [_row("organizations", part.row, numbers, [])],
        "own_indicators": [_row("own_indicators", each, numbers, []) for each in part.own_indicators],
    }


def _round(organization: OrganizationPart, part: RoundPart, files: list[bytes]) -> Data:
    numbers = _numbers(part.changes)

    def rows(table: str, given: tuple[Row, ...]) -> list[Data]:
        return [_row(table, each, numbers, files) for each in given]

    return {
        "kind": "round",
        "organization": organization.row.name,
        "questionnaire": part.questionnaire,
        "texts": list(part.texts),
        "without": sorted(part.without),
        **_unread(part, numbers),
        "changes": [_change(each) for each in part.changes],
        "deleted": [_deletion(each, numbers) for each in part.deletions],
        "rounds": rows("rounds", (part.row,)),
        "answers": rows("answers", part.answers),
        "participants": rows("participants", part.participants),
        "marks": rows("marks", part.marks),
        "evidence": rows("evidence", part.evidence),
        "plans": [_plan(each, numbers) for each in part.plans],
    }


def _unread(part: RoundPart, numbers: Numbers) -> Data:
    found = {group: sorted(numbers[each] for each in listed) for group, listed in sorted(part.unread.items())}
    return {"unread": found} if found else {}


def _plan(part: PlanPart, numbers: Numbers) -> Data:
    actions = [_row("actions", each, numbers, []) for each in part.actions]
    return {**_row("plans", part.row, numbers, []), "current": part.is_current, "actions": actions, "after": part.after}


def _row(table: str, row: Row, numbers: Numbers, files: list[bytes]) -> Data:
    return {"name": row.name, "heads": [_head(table, head, numbers, files) for head in row.heads]}


def _head(table: str, head: Head, numbers: Numbers, files: list[bytes]) -> Data:
    """Values that are as they usually are stay out; a copied file is named by its place among all."""
    values: Data = {}
    for name, column in COLUMNS[table].items():
        value = head.values[name]
        if isinstance(value, bytes):
            files.append(value)
            value = len(files) - 1
        if column.is_required or value != column.default:
            values[name] = value
    return {
        "revision": numbers[head.revision],
        "history": sorted(numbers[each] for each in head.history),
        "values": values,
    }


def _change(change: Change) -> list[Any]:
    plain = [*change.revision, change.kind, change.subject]
    return [*plain, list(change.rows), list(change.removed)] if change.rows or change.removed else plain


def _deletion(deletion: Deletion, numbers: Numbers) -> list[Any]:
    return [deletion.kind, deletion.name, numbers[deletion.revision]]


def _numbers(changes: tuple[Change, ...]) -> Numbers:
    return {change.revision: number for number, change in enumerate(changes)}
