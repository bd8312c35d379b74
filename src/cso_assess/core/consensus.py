"""How far several people agree about an indicator, and where to talk first."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from cso_assess.core.questionnaire import Questionnaire
from cso_assess.core.states import State

SMALLEST_GROUP = 5
"""Results of a group are shown from this size on, and only if all others together reach it too."""

FEWEST_WITH_ATTRIBUTES = 5
"""With fewer participants nobody is asked for role, gender or age."""

ROLES = ("board", "staff", "volunteer", "member")
GENDERS = ("woman", "man")
AGE_BANDS = ("to_29", "30_49", "from_50")
"""Years."""

DECIMALS = 9
"""Consensus is compared after rounding to so many decimals."""


@dataclass(frozen=True, slots=True)
class Participant:
    """A person who answers alone. Roles, gender and age bands are ids; no name unless she gives it."""

    id: str
    role: str = ""
    gender: str = ""
    age_band: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """What one participant says of one indicator, in the same states as an answer."""

    participant: str
    indicator: str
    state: State
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Voices:
    """Who took part in a round, in the order of their sheets, and what each said."""

    participants: tuple[Participant, ...] = ()
    marks: tuple[Mark, ...] = ()

    def of(self, participant: str) -> Mapping[str, Mark]:
        """One participant's marks, by indicator."""
        return {mark.indicator: mark for mark in self.marks if mark.participant == participant}


@dataclass(frozen=True, slots=True)
class Agreement:
    """The marks on one indicator: counts from level 1 up, median, range and consensus (None without marks)."""

    indicator: str
    distribution: tuple[int, ...]
    median: Fraction | None
    range: int | None
    consensus: float | None


def consensus(marks: Sequence[int], levels: int) -> float | None:
    """1 when all agree, 0 when split evenly between the two ends; None without marks.

    Tastle and Wierman (2007): 1 + sum of p_i log2(1 - |i - mean| / (L - 1)).
    """
    if not marks:
        return None
    mean = Fraction(sum(marks), len(marks))
    return 1 + math.fsum(
        marks.count(level) / len(marks) * math.log2(1 - abs(level - mean) / (levels - 1))
        for level in sorted(set(marks))
    )


def median(marks: Sequence[int]) -> Fraction | None:
    """The middle mark, or the mean of the two in the middle; None without marks."""
    ordered = sorted(marks)
    middle = len(ordered) // 2
    if not ordered:
        return None
    if len(ordered) % 2:
        return Fraction(ordered[middle])
    return Fraction(ordered[middle - 1] + ordered[middle], 2)


def agreement(indicator: str, marks: Sequence[int], levels: int) -> Agreement:
    """Distribution, median, range and consensus of the levels that participants gave."""
    return Agreement(
        indicator=indicator,
        distribution=tuple(marks.count(level) for level in range(1, levels + 1)),
        median=median(marks),
        range=max(marks) - min(marks) if marks else None,
        consensus=consensus(marks, levels),
    )


def agreements(questionnaire: Questionnaire, marks: Iterable[Mark]) -> tuple[Agreement, ...]:
    """The agreement on each indicator that has marks, in questionnaire order."""
    levels: dict[str, list[int]] = {}
    for mark in marks:
        if mark.level is not None:
            levels.setdefault(mark.indicator, []).append(mark.level)
    return tuple(
        agreement(indicator.id, levels[indicator.id], questionnaire.levels)
        for indicator in questionnaire.indicators
        if indicator.id in levels
    )


def discussion_list(questionnaire: Questionnaire, marks: Iterable[Mark]) -> tuple[Agreement, ...]:
    """What to talk about, the lowest consensus first; ties by larger range, then questionnaire order."""

    def urgency(item: Agreement) -> tuple[float, int, int]:
        consensus_now = round(item.consensus if item.consensus is not None else 1.0, DECIMALS)
        return consensus_now, -(item.range or 0), questionnaire.position[item.indicator]

    return tuple(sorted(agreements(questionnaire, marks), key=urgency))


def shown_groups(participants: Sequence[Participant], attribute_of: Mapping[str, str]) -> tuple[str, ...]:
    """The groups whose results may be shown, given each participant's group by her id.

    A group is shown when it has five or more and so have all the others together, or there are none.
    """
    sizes: dict[str, int] = {}
    for participant in participants:
        group = attribute_of.get(participant.id, "")
        sizes[group] = sizes.get(group, 0) + 1
    return tuple(
        group
        for group, size in sizes.items()
        if group
        and size >= SMALLEST_GROUP
        and (len(participants) - size == 0 or len(participants) - size >= SMALLEST_GROUP)
    )
