"""Texts and names that were left out of a file: who went on from it had not read them, so they are not replaced.

By the groups of `parcel_columns`: the changes whose texts, or names, are missing.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from cso_assess.core.parcel import Head, Revision, RoundPart, Values, undominated
from cso_assess.core.parcel_columns import GROUPS, clashes, filled, says

Unread = Mapping[str, frozenset[Revision]]
"""Changes by group; a group of which nothing is missing is not named."""


@dataclass(frozen=True, slots=True)
class Told:
    """A content of a row as one side tells it, and what was not read on that side."""

    head: Head
    unread: Unread

    @property
    def is_whole(self) -> bool:
        """Whether what its own change said is in it."""
        return not any(self.head.revision in missing for missing in self.unread.values())

    def read(self, group: str) -> frozenset[Revision]:
        """The changes whose texts stand in the content, or were read by whoever wrote it."""
        return self.head.history - self.unread.get(group, frozenset())


def not_brought(part: RoundPart) -> Unread:
    """The changes whose texts a file does not bring: left out now, or not known where it was written."""
    every = frozenset(change.revision for change in part.changes)
    return _named({group: every if group in part.without else part.unread.get(group, ()) for group in GROUPS})


def unread_after(here: Unread, missing: Unread, came: Collection[Revision], known: Collection[Revision]) -> Unread:
    """What is not read here once a file is merged that has these changes, some of them without their texts."""
    after = {}
    for group in GROUPS:
        left_out = missing.get(group, frozenset())
        after[group] = (here.get(group, frozenset()) | left_out.difference(known)) - (frozenset(came) - left_out)
    return _named(after)


def reconciled(table: str, told: Iterable[Told]) -> tuple[Head, ...]:
    """The contents of a row that stay, the one to be shown first: no text goes that nobody had read.

    Who had not read a text and wrote none instead gets it; who wrote something else is in conflict with it.
    """
    found = list(told)
    if not any(each.unread for each in found):
        return undominated(each.head for each in found)
    # Who gets whose texts must not depend on who asks.
    found.sort(key=lambda each: each.head.place)
    for place, one in enumerate(found):
        found[place] = _reread(table, one, found)
    whole = [each.head for each in found if each.is_whole]
    return undominated((each.head for each in found), lambda head: _is_among(head, whole))


def loses_text(table: str, told: Told, unread: Unread) -> bool:
    """Whether a content says something that whoever goes on without it had not read."""
    return any(told.read(group) & missed and says(table, told.head.values, group) for group, missed in unread.items())


def lacking(table: str, heads: Iterable[Head], unread: Iterable[Unread]) -> frozenset[str]:
    """The groups of which some content says nothing, since they were left out of what it was written on."""
    sides = list(unread)
    return frozenset(
        group
        for group in GROUPS
        for head in heads
        if not says(table, head.values, group) and any(head.history & side.get(group, frozenset()) for side in sides)
    )


def together(table: str, values: Values, other: Values, groups: Iterable[str]) -> Values:
    """The values of one of two contents in conflict, with what the other says of groups that one of them lacks."""
    for group in groups:
        values = filled(table, values, other, group)
    return values


def _is_among(head: Head, others: Iterable[Head]) -> bool:
    return any(head.revision == other.revision and head.values == other.values for other in others)


def _reread(table: str, one: Told, others: list[Told]) -> Told:
    """A content after all others were read beside it.

    What contradicts comes first, and again after each text that was filled in: of one change two texts may be known.
    """
    while True:
        for other in others:
            one = _met(table, one, other, fills=False)
        filled_in = (_met(table, one, other, fills=True) for other in others)
        changed = next((each for each in filled_in if each is not one), None)
        if changed is None:
            return one
        one = changed


def _met(table: str, one: Told, other: Told, *, fills: bool) -> Told:
    """A content beside another that it was written after: it gets the other's texts, or no longer knows of it."""
    if not one.unread or other.head.revision not in one.head.history:
        return one
    for group in GROUPS:
        missed = one.unread.get(group, frozenset()) & one.head.history & other.read(group)
        if missed:
            one = _with_group(table, one, other, group, missed, fills=fills)
    return one


def _with_group(table: str, one: Told, other: Told, group: str, missed: frozenset[Revision], *, fills: bool) -> Told:
    head, known = one.head, other.head
    is_same = head.revision == known.revision
    is_whole = is_same and one.read(group) <= other.read(group)
    can_fill = is_whole or not clashes(table, head.values, known.values, group)
    if can_fill != fills:
        return one
    if can_fill:
        head = replace(head, values=filled(table, head.values, known.values, group, is_whole=is_whole))
    elif is_same:
        # Each was filled with something that the other lacks.
        return one
    else:
        head = replace(head, history=head.history - missed - {known.revision} | {head.revision})
    return Told(head, _less(one.unread, group, missed))


def _less(unread: Unread, group: str, read: frozenset[Revision]) -> Unread:
    return _named({**unread, group: unread[group] - read})


def _named(unread: Mapping[str, Iterable[Revision]]) -> Unread:
    return {group: frozenset(listed) for group, listed in unread.items() if listed}
