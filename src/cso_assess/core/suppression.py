"""Which groups of organizations may be shown without telling anything of fewer than five.

Somebody who reads a table may add and subtract its rows as they like. What is shown here is chosen so that every
combination that is not nothing speaks of five organizations or more.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

SMALLEST_GROUP = 5

Group = frozenset[int]
"""Organizations by numbers."""


def shown_parts(parts: Mapping[str, Group], counted: Group) -> dict[str, Group]:
    """Of groups that share no organization and are all of them together, those that may be shown.

    A second group goes with a small one wherever the small one could be calculated from the sum of all. Only the
    `counted` organizations make a group large enough.
    """
    ordered = sorted(parts, key=lambda name: (-len(parts[name]), name))
    shown = {name: parts[name] for name in ordered if len(parts[name] & counted) >= SMALLEST_GROUP}
    hidden = frozenset[int]().union(*(parts[name] for name in ordered if name not in shown))
    while shown and hidden and len(hidden & counted) < SMALLEST_GROUP:
        smallest = list(shown)[-1]
        hidden |= shown.pop(smallest)
    return shown


def shown_groups(groups: Mapping[str, Group], parts: Sequence[Group], counted: Group) -> dict[str, Group]:
    """Of groups that may share organizations, those that may be shown beside parts that share none and are all.

    A group that is some of the parts together tells nothing new. Any other divides the organizations that the earlier
    ones do not tell apart; whoever subtracts gets rid of one side of each division, so the smaller sides count.
    """
    shown: dict[str, Group] = {}
    for name in sorted(groups, key=lambda name: (-len(groups[name]), name)):
        group = groups[name]
        if all(part <= group or not part & group for part in parts):
            is_safe = len(group & counted) >= SMALLEST_GROUP
        else:
            alike = _alike([*parts, *shown.values()])
            left = sum(min(len(each & counted & group), len((each & counted) - group)) for each in alike)
            is_safe = left >= SMALLEST_GROUP
        if is_safe:
            shown[name] = group
    return shown


def withheld_part(total: Group, parts: Mapping[str, Group]) -> str | None:
    """The part of a total that must not be shown beside it and the others; None where there need be none.

    `parts` are those who have each part. Where not all have the same ones, the total less its parts would speak of the
    few who differ. The part that most have goes, the last of several: without it nobody can be subtracted.
    """
    if all(total <= group or not total & group for group in parts.values()):
        return None
    return most_common(parts)


def most_common(parts: Mapping[str, Group]) -> str:
    """The part that most organizations have, the last of several."""
    return max(reversed(list(parts)), key=lambda name: len(parts[name]))


def _alike(groups: Iterable[Group]) -> list[Group]:
    """The organizations that stand in the same of these groups."""
    places: dict[int, list[int]] = defaultdict(list)
    for place, group in enumerate(groups):
        for number in group:
            places[number].append(place)
    alike: dict[tuple[int, ...], set[int]] = defaultdict(set)
    for number, listed in places.items():
        alike[tuple(listed)].add(number)
    return [frozenset(each) for each in alike.values()]
