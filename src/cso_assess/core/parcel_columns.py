"""What each kind of row that travels consists of: the names of its values, their kinds and bounds.

`group` says what is left out together: "text" what people wrote, "names" who they are.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import MAXYEAR
from enum import StrEnum
from typing import Any

from cso_assess.core.evidence import LARGEST_FILE
from cso_assess.core.parcel import PLACEHOLDER, Values
from cso_assess.core.questionnaire import MOST_LEVELS
from cso_assess.core.refusals import LARGEST_COUNT, LONGEST_ACTION, LONGEST_PLAN
from cso_assess.core.states import Length, Progress, Proof, Reason, State, Status

TEXT, NAMES = "text", "names"
GROUPS = (TEXT, NAMES)


class Kind(StrEnum):
    """What a value is; each but the first three may also be None where its default is."""

    WORDS = "text"
    GIVEN = "text that is not blank"
    FLAG = "0 or 1"
    WHOLE = "whole number"
    DAY = "day"
    EXACT = "exact number"
    CHOICE = "one of a few words"
    TEXTS = "list of texts"
    REASONS = "object of texts"
    OBJECT = "object of texts and lists of texts"
    CONTENT = "bytes"


@dataclass(frozen=True)
class Column:
    """One value of a row. A column without a default is always there; one whose default is None may be empty."""

    kind: Kind
    default: Any = ...
    least: int = 0
    most: int = LARGEST_COUNT
    choices: tuple[str, ...] = ()
    group: str = ""

    @property
    def is_required(self) -> bool:
        return self.default is ...


_WORDS = Column(Kind.WORDS, "")
_TEXT = Column(Kind.WORDS, "", group=TEXT)
_TEXT_OR_NONE = Column(Kind.WORDS, None, group=TEXT)
_NAME = Column(Kind.WORDS, "", group=NAMES)
_GIVEN = Column(Kind.GIVEN)
_COUNT = Column(Kind.WHOLE, 0)
_COUNT_OR_NONE = Column(Kind.WHOLE, None)
_LEVEL = Column(Kind.WHOLE, None, 1, MOST_LEVELS)
_FLAG = Column(Kind.FLAG, 0)
_DAY = Column(Kind.DAY)
_DAY_OR_NONE = Column(Kind.DAY, None)
_EXACT = Column(Kind.EXACT)
_EXACT_OR_NONE = Column(Kind.EXACT, None)
_TEXTS = Column(Kind.TEXTS, ())


def _choice(of: type[StrEnum], default: Any = ...) -> Column:
    return Column(Kind.CHOICE, default, choices=tuple(each.value for each in of))


COLUMNS: Mapping[str, Mapping[str, Column]] = {
    "organizations": {
        "name": _GIVEN,
        "region": _WORDS,
        "district": _WORDS,
        "place": _WORDS,
        "founded": Column(Kind.WHOLE, None, 1, MAXYEAR),
        "members": _COUNT_OR_NONE,
        "women": _COUNT_OR_NONE,
        "paid_staff": _COUNT_OR_NONE,
        "volunteers": _COUNT_OR_NONE,
        "budget_band": _WORDS,
        "themes": _TEXTS,
    },
    "own_indicators": {
        "position": _COUNT,
        "language": _GIVEN,
        "texts": Column(Kind.OBJECT, group=TEXT),
        "withdrawn": _FLAG,
    },
    "rounds": {
        "number": _COUNT,
        "date": _DAY,
        "length": _choice(Length),
        "left_out": Column(Kind.REASONS, {}, group=TEXT),
        "status": _choice(Status),
        "active_seconds": _COUNT_OR_NONE,
        "purpose": _TEXT,
        "facilitator": _NAME,
        "missing": _NAME,
        "story": _TEXT,
        "helped": _TEXT,
        "reopened_reason": _TEXT,
    },
    "answers": {
        "level": _LEVEL,
        "state": _choice(State),
        "reason": _TEXT,
        "proof": _choice(Proof, Proof.NONE.value),
        "note": _TEXT,
        "practice": _TEXT,
        "flagged": _FLAG,
        "look_back": _LEVEL,
        "not_now": _FLAG,
        "target": _LEVEL,
        "votes": _COUNT,
        "agreed_reason": _TEXT,
        "dissent": _TEXT,
        "reframe": _TEXT,
        "ideas": _TEXT,
        "first_try": _TEXT,
        "choice_reason": _TEXT,
        "second_level": _LEVEL,
        "second_text": _TEXT,
    },
    "participants": {"position": _COUNT, "role": _WORDS, "gender": _WORDS, "age_band": _WORDS, "name": _NAME},
    "marks": {"state": _choice(State), "level": _LEVEL},
    "evidence": {
        "indicator": _GIVEN,
        "title": Column(Kind.GIVEN, group=TEXT),
        "place": _TEXT,
        "file_name": _TEXT,
        "size": Column(Kind.WHOLE, 0, 0, LARGEST_FILE),
        "content": Column(Kind.CONTENT, None, 0, LARGEST_FILE, group=TEXT),
    },
    "plans": {
        "start": _DAY,
        "months": Column(Kind.WHOLE, most=LONGEST_PLAN),
        "hours_per_week": _EXACT_OR_NONE,
        "budget": _EXACT_OR_NONE,
        "indicators": _TEXTS,
    },
    "actions": {
        "indicator": _WORDS,
        "from_level": _LEVEL,
        "to_level": Column(Kind.WHOLE, None, 2, MOST_LEVELS),
        "title": _TEXT_OR_NONE,
        "do": Column(Kind.TEXTS, None, group=TEXT),
        "sign": _TEXT_OR_NONE,
        "help": _TEXT_OR_NONE,
        "harm": _TEXT_OR_NONE,
        "hours": _EXACT,
        "weeks": Column(Kind.WHOLE, most=LONGEST_ACTION),
        "wished_weeks": Column(Kind.WHOLE, None, most=LONGEST_ACTION),
        "cost": _EXACT,
        "own_means": Column(Kind.FLAG, 1),
        "responsible": _NAME,
        "first_day": _DAY_OR_NONE,
        "last_day": _DAY_OR_NONE,
        "fixed": _FLAG,
        "later": _choice(Reason, None),
        "status": _choice(Progress),
        "progress": Column(Kind.WHOLE, 0, 0, 100),
        "proof": _TEXT,
        "done_on": _DAY_OR_NONE,
    },
}
"""By table and column; everything that a row holds besides its references, its change, and what is made from these."""

DELETED_KINDS: Mapping[str, str] = {
    "action": "actions",
    "evidence": "evidence",
    "own_indicator": "own_indicators",
    "participant": "participants",
    "plan": "plans",
}
"""The rows whose deletion travels: what the history calls them, and their tables.

An organization or round that is deleted for good in one workspace is not deleted in another.
"""


def without_groups(table: str, values: Values, groups: frozenset[str]) -> dict[str, Any]:
    """The values of a row without the groups; what must not be empty is replaced by a dash."""
    columns = COLUMNS[table]
    left = {name: columns[name].default if columns[name].group in groups else value for name, value in values.items()}
    if TEXT in groups:
        if table == "answers" and values["reason"]:
            left["reason"] = PLACEHOLDER
        if table == "rounds":
            left["left_out"] = dict.fromkeys(values["left_out"], PLACEHOLDER)
        if table == "actions" and values["title"] is not None and not (values["indicator"] and values["to_level"]):
            left["title"] = PLACEHOLDER
    return left


def filled(table: str, values: Values, known: Values, group: str, *, is_whole: bool = False) -> dict[str, Any]:
    """The values of a row that came without a group, with what is known of it in its empty places, or in all."""
    columns = COLUMNS[table]
    fill = _replaced if is_whole else _filled
    return {name: fill(value, known[name]) if columns[name].group == group else value for name, value in values.items()}


def says(table: str, values: Values, group: str) -> bool:
    """Whether anything is written in a group."""
    columns = COLUMNS[table]
    return any(columns[name].group == group and not _is_empty(value) for name, value in values.items())


def clashes(table: str, values: Values, known: Values, group: str) -> bool:
    """Whether something that is known of a group would go: it has another text in its place, or no place."""
    columns = COLUMNS[table]
    return any(columns[name].group == group and _clashes(value, known[name]) for name, value in values.items())


def _is_empty(value: Any) -> bool:
    """Whether a value says nothing, as whatever was left out does."""
    if isinstance(value, Mapping):
        return all(map(_is_empty, value.values()))
    return value in (None, "", PLACEHOLDER, ())


def _filled(value: Any, known: Any) -> Any:
    if isinstance(value, Mapping) and isinstance(known, Mapping):
        return {name: _filled(each, known.get(name, each)) for name, each in value.items()}
    return known if _is_empty(value) else value


def _replaced(value: Any, known: Any) -> Any:
    if isinstance(value, Mapping) and isinstance(known, Mapping):
        return {name: known.get(name, each) for name, each in value.items()}
    return known


def _clashes(value: Any, known: Any) -> bool:
    if isinstance(value, Mapping) and isinstance(known, Mapping):
        return any(name not in value or _clashes(value[name], each) for name, each in known.items())
    return not _is_empty(known) and not _is_empty(value) and value != known
