"""Which groups of organizations may be shown without telling anything of fewer than five."""

from collections.abc import Mapping

SMALLEST_GROUP = 5

Group = frozenset[int]
"""Organizations by numbers."""


def shown_parts(parts: Mapping[str, Group]) -> dict[str, Group]:
    """Of groups that share no organization and are all of them together, those that may be shown.

    A second group goes with a small one wherever the small one could be calculated from the sum of all.
    """
    ordered = sorted(parts, key=lambda name: (-len(parts[name]), name))
    shown = {name: parts[name] for name in ordered if len(parts[name]) >= SMALLEST_GROUP}
    hidden = sum(len(parts[name]) for name in ordered if name not in shown)
    if sum(map(len, parts.values())) < SMALLEST_GROUP:
        return {}
    while shown and 0 < hidden < SMALLEST_GROUP:
        smallest = list(shown)[-1]
        hidden += len(shown.pop(smallest))
    return shown


def shown_groups(groups: Mapping[str, Group], known: Mapping[str, Group]) -> dict[str, Group]:
    """Of groups that may share organizations, those that may be shown beside the known ones.

    A group goes where it and a shown one that holds it, or that it holds, differ by fewer than five.
    """
    shown: dict[str, Group] = {}
    for name in sorted(groups, key=lambda name: (-len(groups[name]), name)):
        others = (*known.values(), *shown.values())
        if len(groups[name]) >= SMALLEST_GROUP and not any(_tells(groups[name], other) for other in others):
            shown[name] = groups[name]
    return shown


def _tells(one: Group, other: Group) -> bool:
    """Whether the difference of two groups, one inside the other, is a group too small."""
    is_inside = one < other or other < one
    return is_inside and len(one ^ other) < SMALLEST_GROUP
