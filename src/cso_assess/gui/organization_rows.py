"""What the list says of each organization: the words of its row, and what search and filters look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from cso_assess.core.keys import search_key, sort_key
from cso_assess.core.summary import OrganizationSummary, RoundSummary
from cso_assess.gui.profile_words import every_name, place_name, region_of
from cso_assess.i18n import Words
from cso_assess.wording import confidence_words

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace

NOTHING = "—"

NAME, PLACE, ROUND, LEVEL, CONFIDENCE, PLAN = range(6)
"""The columns."""


@dataclass(frozen=True)
class QuestionnaireWords:
    """What the list needs of a questionnaire: its stages' names, and its indicators' numbers by id."""

    stages: tuple[str, ...]
    numbers: Mapping[str, str]


@dataclass(frozen=True)
class OrganizationList:
    """All organizations in the order of their names, and the words of the questionnaires of their latest rounds.

    In the first picture of the window those words (by id and version) and the keys for searching are not there yet.
    """

    organizations: tuple[OrganizationSummary, ...]
    questionnaires: Mapping[tuple[str, int], QuestionnaireWords]
    keys: tuple[str, ...] = ()
    """What is searched, one for each organization."""


class OrganizationRow(NamedTuple):
    """One row: name, place, round, overall level, confidence, plan."""

    cells: tuple[str, ...]
    alarming: frozenset[int]
    """The columns that need a look; their words say why."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What search and filters let through; None and empty let everything through."""

    text: str = ""
    region: str = ""
    district: str = ""
    stage: int | None = None
    only_overdue: bool = False

    @property
    def filters(self) -> bool:
        """Whether more than the search decides."""
        return bool(self.region or self.district or self.stage is not None or self.only_overdue)


class OrganizationRows:
    """The rows of the list. Words are made for the rows that are looked at; of ten thousand that is a screenful."""

    def __init__(self, words: Words, found: OrganizationList) -> None:
        self._words = words
        self._found = found
        self._rows: dict[int, OrganizationRow] = {}

    def row(self, place: int) -> OrganizationRow:
        """The words of the organization at a place in the list."""
        if place not in self._rows:
            self._rows[place] = _row(self._words, self._found.organizations[place], self._found.questionnaires)
        return self._rows[place]

    def places(self, wanted: Wanted, column: int = NAME, *, is_descending: bool = False) -> Sequence[int]:
        """The places that search and filters let through, ordered by a column; what has nothing there comes last."""
        shown = self._wanted(wanted)
        if column == NAME:
            return shown[::-1] if is_descending else shown
        keys = {place: _sort_value(column, self._found.organizations[place], self._words.language) for place in shown}
        known = sorted((each for each in shown if keys[each]), key=keys.__getitem__, reverse=is_descending)
        return [*known, *(each for each in shown if not keys[each])]

    def _wanted(self, wanted: Wanted) -> Sequence[int]:
        organizations = self._found.organizations
        places: Sequence[int] = range(len(organizations))
        for needle in search_key(wanted.text).split():
            places = [place for place in places if needle in self._keys[place]]
        return [place for place in places if _passes(organizations[place], wanted)] if wanted.filters else places

    @cached_property
    def _keys(self) -> tuple[str, ...]:
        return self._found.keys or search_keys(self._found.organizations)


def organization_list(workspace: Workspace, language: str) -> OrganizationList:
    """Reads what the list shows."""
    organizations = workspace.organizations()
    latest = [each.latest for each in organizations if each.latest]
    return OrganizationList(
        organizations,
        {
            (id, version): _words_of(workspace, id, version, language)
            for id, version in {(round.questionnaire, round.version) for round in latest}
        },
        search_keys(organizations),
    )


def search_keys(organizations: Sequence[OrganizationSummary]) -> tuple[str, ...]:
    """What is searched in each organization: its name, village, district and region, these in every language."""
    places: dict[tuple[str, str], str] = {}
    for each in organizations:
        where = (each.region, each.district)
        if where not in places:
            places[where] = search_key(f"{every_name('district', each.district)} {every_name('region', each.region)}")
    return tuple(f"{_own_key(each.name, each.place)} {places[each.region, each.district]}" for each in organizations)


@cache
def _own_key(name: str, place: str) -> str:
    """Remembered, because the list is read again whenever it is opened."""
    return search_key(f"{name} {place}")


def _passes(of: OrganizationSummary, wanted: Wanted) -> bool:
    return (
        (not wanted.district or of.district == wanted.district)
        and (not wanted.region or region(of) == wanted.region)
        and (wanted.stage is None or (of.latest is not None and of.latest.stage == wanted.stage))
        and (not wanted.only_overdue or of.overdue > 0)
    )


def region(of: OrganizationSummary) -> str:
    """The region of an organization, also where it named its district only."""
    return of.region or region_of(of.district)


def _words_of(workspace: Workspace, id: str, version: int, language: str) -> QuestionnaireWords:
    edition = workspace.edition(f"{id}@{version}")
    return QuestionnaireWords(edition.text(language).stages, edition.structure.numbers)


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
            _plan_words(words, of),
        ),
        frozenset(alarming),
    )


def _sort_value(column: int, of: OrganizationSummary, language: str) -> tuple[object, ...]:
    """What a column is ordered by; empty where an organization has nothing there."""
    latest = of.latest
    if column == PLACE:
        whole = place_name("district", of.district, language) or place_name("region", of.region, language)
        return _place_order(whole, of.place)
    if column == PLAN:
        return (of.overdue, of.active, of.planned) if of.planned else ()
    if latest is None:
        return ()
    value = {ROUND: latest.number, LEVEL: latest.score, CONFIDENCE: latest.confidence}[column]
    return () if value is None else (value, latest.completeness or 0)


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


def _plan_words(words: Words, of: OrganizationSummary) -> str:
    if of.latest is None:
        return NOTHING
    if of.overdue:
        return words.tr("%n overdue", "", of.overdue)
    if not of.planned:
        return NOTHING if of.latest.is_open else words.tr("no action yet")
    return words.tr("%n in progress", "", of.active) if of.active else words.tr("on time")
