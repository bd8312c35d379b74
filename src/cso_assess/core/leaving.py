"""What leaves a computer in a hand-over file: chosen, cut down, and counted before it goes."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from cso_assess.core.own_indicator import is_own
from cso_assess.core.parcel import Change, Head, OrganizationPart, Parcel, PlanPart, Revision, RoundPart, Row
from cso_assess.core.parcel_columns import COLUMNS, NAMES, TEXT, without_groups

Groups = frozenset[str]


@dataclass(frozen=True)
class Choice:
    """What is to leave: organizations by name or id, rounds by id (none: all), and whether with texts and names."""

    organizations: tuple[str, ...]
    rounds: tuple[str, ...] = ()
    text: bool = True
    names: bool = True

    @property
    def without(self) -> Groups:
        """The groups that stay here."""
        return frozenset(group for group, leaves in ((TEXT, self.text), (NAMES, self.names)) if not leaves)


@dataclass(frozen=True)
class LeavingRound:
    """One round that leaves, in counts: `texts` are passages that people wrote, `names` values that name people."""

    id: str
    number: int
    date: date
    answers: int
    participants: int
    actions: int
    texts: int
    names: int
    files: int
    bytes: int


@dataclass(frozen=True)
class LeavingOrganization:
    """One organization that leaves, with its rounds."""

    id: str
    name: str
    rounds: tuple[LeavingRound, ...]


def cut_down(parcel: Parcel, groups: Groups) -> Parcel:
    """A parcel without some groups; each round says what it lacks."""
    return replace(parcel, organizations=tuple(_organization(each, groups) for each in parcel.organizations))


def leaving(parcel: Parcel) -> tuple[LeavingOrganization, ...]:
    """What a parcel holds, told before it leaves."""
    return tuple(
        LeavingOrganization(each.row.name, each.name, tuple(map(_counted, each.rounds)))
        for each in parcel.organizations
    )


def _organization(part: OrganizationPart, groups: Groups) -> OrganizationPart:
    own = () if TEXT in groups else part.own_indicators
    return replace(
        part,
        own_indicators=own,
        rounds=tuple(_round(each, groups) for each in part.rounds),
        changes=_changes(part, part.own_indicators, own),
    )


def _round(part: RoundPart, groups: Groups) -> RoundPart:
    """A round without some groups. Without texts, own questions say nothing: what was said to them stays here too."""
    is_cut = TEXT in groups
    answers = tuple(row for row in part.answers if not (is_cut and is_own(row.name)))
    marks = tuple(row for row in part.marks if not (is_cut and is_own(row.name.partition("/")[2])))
    evidence = () if is_cut else part.evidence
    told = _changes(part, (*part.answers, *part.marks, *part.evidence), (*answers, *marks, *evidence))
    return replace(
        part,
        row=_row("rounds", part.row, groups),
        answers=tuple(_row("answers", row, groups) for row in answers),
        participants=tuple(_row("participants", row, groups) for row in part.participants),
        marks=marks,
        evidence=evidence,
        plans=tuple(_plan(each, groups) for each in part.plans),
        changes=told,
        unread=_unread(part, told),
        without=part.without | groups,
    )


def _changes(part: OrganizationPart | RoundPart, rows: Iterable[Row], left: Iterable[Row]) -> tuple[Change, ...]:
    """The changes without those of rows that stay here: who knew them would be taken to have read what they wrote."""
    here = {row.name for row in rows} - {row.name for row in left}
    return tuple(change for change in part.changes if change.subject not in here)


def _unread(part: RoundPart, told: Iterable[Change]) -> dict[str, frozenset[Revision]]:
    """What was not read of the changes that leave."""
    left = {change.revision for change in told}
    return {group: listed & left for group, listed in part.unread.items() if listed & left}


def _plan(part: PlanPart, groups: Groups) -> PlanPart:
    return replace(part, actions=tuple(_row("actions", row, groups) for row in part.actions))


def _row(table: str, row: Row, groups: Groups) -> Row:
    heads = tuple(Head(head.revision, head.history, without_groups(table, head.values, groups)) for head in row.heads)
    return Row(row.name, heads)


def _counted(part: RoundPart) -> LeavingRound:
    values = part.row.shown.values
    files = [row.shown.values["content"] for row in part.evidence]
    return LeavingRound(
        id=part.row.name,
        number=values["number"],
        date=date.fromisoformat(values["date"]),
        answers=sum(row.shown.values["state"] != "unanswered" for row in part.answers),
        participants=len(part.participants),
        actions=sum(len(plan.actions) for plan in part.plans if plan.is_current),
        texts=_filled(part, TEXT),
        names=_filled(part, NAMES),
        files=sum(content is not None for content in files),
        bytes=sum(len(content) for content in files if content is not None),
    )


def _filled(part: RoundPart, group: str) -> int:
    """How many values of a group are not empty, whatever stands in them."""
    return sum(_filled_in(table, rows, group) for table, rows in part.tables())


def _filled_in(table: str, rows: Iterable[Row], group: str) -> int:
    names = [name for name, column in COLUMNS[table].items() if column.group == group]
    return sum(bool(row.shown.values[name]) for row in rows for name in names)
