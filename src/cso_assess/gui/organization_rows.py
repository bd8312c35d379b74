"""What the list says of each organization: the words of its row, and what it is ordered by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from cso_assess.core.keys import sort_key
from cso_assess.core.summary import OrganizationSummary, RoundSummary
from cso_assess.gui.organization_list import OrganizationList, QuestionnaireWords, Wanted, places_found
from cso_assess.gui.words.profile import place_name
from cso_assess.i18n import Words
from cso_assess.wording import confidence_words

NOTHING = "—"

NAME, PLACE, ROUND, LEVEL, CONFIDENCE, PLAN = range(6)
"""The columns."""


class OrganizationRow(NamedTuple):
    """One row: name, place, round, overall level, confidence, plan."""

    cells: tuple[str, ...]
    alarming: frozenset[int]
    """The columns that need a look; their words say why."""


_UNREAD = OrganizationRow(("",) * (PLAN + 1), frozenset())
"""Of an organization that is not read yet."""


class OrganizationRows:
    """The rows of the list. Words are made for the rows that are looked at; of ten thousand that is a screenful."""

    def __init__(self, words: Words, found: OrganizationList) -> None:
        self._words = words
        self._found = found
        self._rows: dict[int, OrganizationRow] = {}

    def row(self, place: int) -> OrganizationRow:
        """The words of the organization at a place in the list; none while it was not read yet."""
        if place >= len(self._found.organizations):
            return _UNREAD
        if place not in self._rows:
            self._rows[place] = _row(self._words, self._found.organizations[place], self._found.questionnaires)
        return self._rows[place]

    def places(self, wanted: Wanted, column: int = NAME, *, is_descending: bool = False) -> Sequence[int]:
        """The places that search and filters let through, ordered by a column; what has nothing there comes last."""
        shown = places_found(self._found, wanted)
        if column == NAME:
            return shown[::-1] if is_descending else shown
        keys = {place: _sort_value(column, self._found.organizations[place], self._words.language) for place in shown}
        known = sorted((each for each in shown if keys[each]), key=keys.__getitem__, reverse=is_descending)
        return [*known, *(each for each in shown if not keys[each])]


def _row(
    words: Words, of: OrganizationSummary, questionnaires: Mapping[tuple[str, int], QuestionnaireWords]
) -> OrganizationRow:
    latest = of.latest
    said = questionnaires.get((latest.questionnaire, latest.version)) if latest else None
    whole = place_name("district", of.district, words.language) or place_name("region", of.region, words.language)
    place = ", ".join(part for part in (whole, of.place) if part)
    is_held = bool(latest and latest.held_by and latest.score is not None)
    alarming = {column for column, alarms in ((LEVEL, is_held), (PLAN, of.overdue > 0)) if alarms}
    return OrganizationRow(
        (
            of.name,
            place or NOTHING,
            _round_words(words, latest),
            _level_words(words, latest, said),
            _confidence_words(words, latest),
            _plan_words(words, of, latest),
        ),
        frozenset(alarming),
    )


def _sort_value(column: int, of: OrganizationSummary, language: str) -> tuple[object, ...]:
    """What a column is ordered by; empty where an organization has nothing there."""
    if column == PLACE:
        whole = place_name("district", of.district, language) or place_name("region", of.region, language)
        return _place_order(whole, of.place)
    if column == PLAN:
        return (of.overdue, of.active, of.planned) if of.planned else ()
    value = of.of_latest({ROUND: "number", LEVEL: "score", CONFIDENCE: "confidence"}[column])
    return () if value is None else (value, of.of_latest("answered") / (of.of_latest("asked") or 1))


@cache
def _place_order(*names: str) -> tuple[str, ...]:
    return tuple(sort_key(name) for name in names) if any(names) else ()


def _round_words(words: Words, latest: RoundSummary | None) -> str:
    if latest is None:
        return NOTHING
    if not latest.is_open:
        return words.tr("{number}, closed", number=latest.number)
    share = words.number(100 * (latest.completeness or 0), 0)
    return words.tr("{number}, going on · {share} %", number=latest.number, share=share)


def _level_words(words: Words, latest: RoundSummary | None, said: QuestionnaireWords | None) -> str:
    if latest is None or latest.score is None or latest.stage is None:
        return NOTHING
    score = words.number(latest.score)
    if said is None:
        return score
    stage = said.stages[latest.stage - 1]
    if not latest.held_by:
        return words.tr("{score} {stage}", score=score, stage=stage)
    number = said.numbers.get(latest.held_by[0], latest.held_by[0])
    return words.tr("{score} {stage} · held by {indicator}", score=score, stage=stage, indicator=number)


def _confidence_words(words: Words, latest: RoundSummary | None) -> str:
    return NOTHING if latest is None or latest.confidence is None else confidence_words(latest.confidence, words)


def _plan_words(words: Words, of: OrganizationSummary, latest: RoundSummary | None) -> str:
    if latest is None:
        return NOTHING
    if of.overdue:
        return words.tr("%n overdue", "", of.overdue)
    if not of.planned:
        return NOTHING if latest.is_open else words.tr("no action yet")
    return words.tr("%n in progress", "", of.active) if of.active else words.tr("on time")
