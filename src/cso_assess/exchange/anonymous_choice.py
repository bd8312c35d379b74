"""Which means of which organizations may be shown, so that nobody learns anything of fewer than five.

A region, a theme or a question that few have is not shown; nor is what would let somebody calculate a mean of few from
the others: all less the regions, a domain less its questions, the overall score less its domains.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from cso_assess.core.questionnaire import Domain, Questionnaire
from cso_assess.core.suppression import (
    SMALLEST_GROUP,
    Group,
    most_common,
    shown_groups,
    shown_parts,
    withheld_part,
)
from cso_assess.paths import resource

THEMES = ("peace", "climate", "participation", "rights", "livelihoods", "health", "education", "violence")
"""The themes that are no organization's own words."""

Measure = tuple[str, str]
"""What a mean is of: "overall", "domain" or "indicator", and which."""

OVERALL = ("overall", "score")

_ALL, _REGION, _THEME = "all", "region", "theme"
_OTHER = ""


@dataclass(frozen=True)
class Case:
    """The latest closed round of one organization: where it is, what it works on, and its numbers."""

    questionnaire: Questionnaire
    region: str
    themes: tuple[str, ...]
    scores: Mapping[Measure, Fraction]


Groups = Mapping[tuple[str, str], Group]
"""Groups of organizations by kind and name."""


def shown_groups_of(cases: list[Case]) -> dict[Measure, Groups]:
    """The groups of organizations that may be shown of each measure."""
    having: dict[Measure, Group] = {
        measure: frozenset(number for number, case in enumerate(cases) if measure in case.scores)
        for measure in dict.fromkeys(measure for case in cases for measure in case.scores)
    }
    structure = cases[0].questionnaire
    counted, withheld = _withheld(having, structure)
    shown = {
        measure: _groups(cases, members, counted.get(measure, members))
        for measure, members in having.items()
        if measure not in withheld
    }
    if OVERALL in shown and OVERALL not in counted:
        # It is the sum of its domains, so it tells nothing new exactly where all of them are shown.
        every = [shown["domain", each.id] for each in structure.domains if each.weight and ("domain", each.id) in shown]
        shown[OVERALL] = {key: shown[OVERALL][key] for key in shown[OVERALL] if all(key in each for each in every)}
    return shown


def _withheld(having: Mapping[Measure, Group], structure: Questionnaire) -> tuple[dict[Measure, Group], set[Measure]]:
    """For each total that would give few away, who has parts that are not shown; and the parts that are withheld."""
    counted: dict[Measure, Group] = {}
    withheld: set[Measure] = set()
    parts = {domain.id: _parts(domain, having) for domain in structure.domains if ("domain", domain.id) in having}

    def hide(domain: str, part: str | None) -> None:
        if part is not None:
            withheld.add(("indicator", part))
            hidden = [group for id, group in parts[domain].items() if id == part or len(group) < SMALLEST_GROUP]
            counted["domain", domain] = frozenset[int]().union(*hidden)

    for id, listed in parts.items():
        hide(id, withheld_part(having["domain", id], listed))
    domains = {each.id: having["domain", each.id] for each in structure.domains if each.id in parts and each.weight}
    chosen = withheld_part(having.get(OVERALL, frozenset()), domains)
    if chosen is not None:
        withheld.add(("domain", chosen))
        if ("domain", chosen) not in counted:
            hide(chosen, most_common(parts[chosen]))
        counted[OVERALL] = counted["domain", chosen]
    return counted, withheld


def _parts(domain: Domain, having: Mapping[Measure, Group]) -> dict[str, Group]:
    """Who has each indicator that counts in the score of a domain."""
    found = {each.id: having.get(("indicator", each.id), frozenset()) for each in domain.indicators if each.weight}
    return {id: members for id, members in found.items() if members}


def _groups(cases: list[Case], having: Group, counted: Group) -> Groups:
    """The groups of organizations that may be shown of those that have a value; `counted` make them large enough."""
    if len(counted) < SMALLEST_GROUP:
        return {}
    regions: dict[str, set[int]] = defaultdict(set)
    themes: dict[str, set[int]] = defaultdict(set)
    for number in having:
        regions[cases[number].region if cases[number].region in _known_regions() else _OTHER].add(number)
        for theme in set(cases[number].themes) & set(THEMES):
            themes[theme].add(number)
    parts = shown_parts({name: frozenset(members) for name, members in regions.items()}, counted)
    rest = having - frozenset().union(*parts.values())
    by_theme = shown_groups({name: frozenset(each) for name, each in themes.items()}, [*parts.values(), rest], counted)
    return {
        (_ALL, ""): having,
        **{(_REGION, name): parts[name] for name in sorted(parts) if name != _OTHER},
        **{(_THEME, name): by_theme[name] for name in sorted(by_theme)},
    }


@cache
def _known_regions() -> frozenset[str]:
    with resource("places", "kyrgyzstan.toml").open("rb") as file:
        return frozenset(tomllib.load(file)["region"])
