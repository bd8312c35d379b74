"""What travels between workspaces, as plain values: rows by the names of their tables, each with its history.

A row may have several heads: contents that were written without knowing of each other. Values are those of the
table's columns, without references; what refers to another row does so by what travels.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

Values = Mapping[str, Any]
"""The columns of one row."""

COUNTED = frozenset({"active_seconds"})
"""Columns that the program counts while people work."""

PLACEHOLDER = "—"
"""What stands in the place of a text that must not be empty and was left out; the same in every language."""


class Revision(NamedTuple):
    """A change, by the workspace that made it and its number there.

    The time orders nothing: it tells apart two changes that copies of one data folder gave the same number.
    """

    origin: str
    number: int
    at: str


@dataclass(frozen=True, slots=True)
class Head:
    """One content of a row: the revision that wrote it, all revisions it was written after, and its values."""

    revision: Revision
    history: frozenset[Revision]
    values: Values

    @property
    def place(self) -> tuple[Any, ...]:
        """Where it stands among the contents of one row; the same for everybody who has them."""
        revision = self.revision
        return -len(self.history), -revision.number, revision.origin, revision.at, repr(sorted(self.values.items()))


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table by the name it travels under; the first head is the one that is shown."""

    name: str
    heads: tuple[Head, ...]

    @property
    def shown(self) -> Head:
        return self.heads[0]


@dataclass(frozen=True, slots=True)
class Change:
    """An entry of the history without its content: what it changed, by kind, subject and the names of further rows."""

    revision: Revision
    kind: str
    subject: str
    rows: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


class Deletion(NamedTuple):
    """A row that was deleted and does not come back."""

    kind: str
    name: str
    revision: Revision


@dataclass(frozen=True)
class PlanPart:
    """A plan with its actions in their order, and what each comes after; only one plan of a round is current."""

    row: Row
    is_current: bool
    actions: tuple[Row, ...]
    after: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class RoundPart:
    """A round with all that belongs to it. Answers are named by indicator, marks by participant and indicator.

    `without` says what was left out of it: "text", "names" or both; `unread` by the same words the changes whose
    texts or names were never known where it comes from.
    """

    row: Row
    questionnaire: str
    texts: tuple[str, ...]
    answers: tuple[Row, ...] = ()
    participants: tuple[Row, ...] = ()
    marks: tuple[Row, ...] = ()
    evidence: tuple[Row, ...] = ()
    plans: tuple[PlanPart, ...] = ()
    changes: tuple[Change, ...] = ()
    deletions: tuple[Deletion, ...] = ()
    without: frozenset[str] = frozenset()
    unread: Mapping[str, frozenset[Revision]] = field(default_factory=dict)

    def tables(self) -> tuple[tuple[str, tuple[Row, ...]], ...]:
        """All rows of the round by the names of their tables, parents first."""
        return (
            ("rounds", (self.row,)),
            ("answers", self.answers),
            ("participants", self.participants),
            ("marks", self.marks),
            ("evidence", self.evidence),
            ("plans", tuple(plan.row for plan in self.plans)),
            ("actions", tuple(action for plan in self.plans for action in plan.actions)),
        )


@dataclass(frozen=True)
class OrganizationPart:
    """An organization with its own questions and the rounds that travel."""

    row: Row
    own_indicators: tuple[Row, ...] = ()
    rounds: tuple[RoundPart, ...] = ()
    changes: tuple[Change, ...] = ()
    deletions: tuple[Deletion, ...] = ()

    @property
    def name(self) -> str:
        return str(self.row.shown.values["name"])

    def tables(self) -> tuple[tuple[str, tuple[Row, ...]], ...]:
        """The rows of the organization itself by the names of their tables."""
        return (("organizations", (self.row,)), ("own_indicators", self.own_indicators))


@dataclass(frozen=True)
class QuestionnairePart:
    """A questionnaire by the hash of its structure, and its texts by their hashes, as plain data."""

    structure: Mapping[str, Any]
    texts: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class Parcel:
    """All that one hand-over file holds; questionnaires by the hash of their structure."""

    questionnaires: Mapping[str, QuestionnairePart]
    organizations: tuple[OrganizationPart, ...]


def parts_of(parcel: Parcel) -> Iterator[OrganizationPart | RoundPart]:
    """The organizations, each before its rounds."""
    for organization in parcel.organizations:
        yield organization
        yield from organization.rounds


def size_of(parcel: Parcel) -> int:
    """How many rows and changes a parcel has, which is what merging it takes."""
    return sum(len(part.changes) + sum(len(listed) for _, listed in part.tables()) for part in parts_of(parcel))


def mark_name(participant: str, indicator: str) -> str:
    """The name that a mark travels under."""
    return f"{participant}/{indicator}"


def undominated(heads: Iterable[Head], is_whole: Callable[[Head], bool] = lambda _head: True) -> tuple[Head, ...]:
    """The heads that no other was written in knowledge of, the one to be shown first; equal contents count once.

    Contents are equal when all is that a person wrote: nobody can choose between two times that were counted. Those
    that are not whole may differ in what was left out of them, so they are equal to no other.

    The order does not depend on who asks: more changes first, then the greater number, then origin and content. Heads
    that each claim to know the other, which nobody can, are all kept.
    """
    given = tuple(heads)
    if len(given) == 1:
        # As nearly every row comes; its place would be its whole content as text.
        return given
    unsure = {head.revision for head in given if not is_whole(head) or _has_two_texts(head.revision, given)}
    left: list[Head] = []
    for head in _latest(sorted(given, key=lambda head: head.place)):
        twin = next((place for place, other in enumerate(left) if _are_equal(other, head, unsure)), None)
        if twin is None:
            left.append(head)
        else:
            left[twin] = replace(left[twin], history=left[twin].history | head.history)
    return tuple(sorted(left, key=lambda head: head.place))


def _has_two_texts(revision: Revision, heads: Iterable[Head]) -> bool:
    """Whether a change is known with two contents, each filled with what was left out of the other."""
    contents = [_written(head.values) for head in heads if head.revision == revision]
    return any(each != contents[0] for each in contents)


def _are_equal(one: Head, other: Head, unsure: Collection[Revision]) -> bool:
    is_sure = one.revision == other.revision or not {one.revision, other.revision} & set(unsure)
    return is_sure and _written(one.values) == _written(other.values)


def _latest(heads: list[Head]) -> list[Head]:
    """The heads that none of those that stay was written in knowledge of, in their order.

    Who knew one that goes need not have known what that one knew: texts may have been left out on the way.
    """
    stay: list[Head] = []
    undecided = heads
    while undecided:
        # Where each is after another, none of them goes.
        last = [head for head in undecided if not any(_is_after(other, head) for other in undecided)] or undecided
        stay += last
        undecided = [head for head in undecided if not any(head is other or _is_after(other, head) for other in last)]
    return [head for head in heads if any(head is other for other in stay)]


def _written(values: Values) -> Values:
    """What a person wrote; the rest is counted by the program while she works."""
    return {name: value for name, value in values.items() if name not in COUNTED}


def _is_after(one: Head, other: Head) -> bool:
    """Whether one was written in knowledge of the other, and not the other way round too."""
    return other.revision in one.history and one.revision not in other.history
