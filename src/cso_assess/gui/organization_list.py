"""What the list of organizations is read from, and what search and filters let through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from cso_assess.core.keys import search_key
from cso_assess.core.summary import OrganizationSummary
from cso_assess.gui.words.profile import every_name, region_of

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace

BEGINNING = 60
"""Organizations that are read before all others: more than a screen has room for."""


class QuestionnaireWords(NamedTuple):
    """What the list needs of a questionnaire: its stages' names, and its indicators' numbers by id."""

    stages: tuple[str, ...]
    numbers: Mapping[str, str]


class OrganizationList(NamedTuple):
    """Organizations in the order of their names, and the words of the questionnaires of their latest rounds.

    In the first picture of the window those words (by id and version) and the keys for searching are not there yet.
    """

    organizations: tuple[OrganizationSummary, ...]
    questionnaires: Mapping[tuple[str, int], QuestionnaireWords]
    keys: tuple[str, ...] = ()
    """What is searched, one for each organization."""
    in_all: int | None = None
    """How many there are in all, where only the first ones were read."""

    @property
    def length(self) -> int:
        """How many there are in all."""
        return len(self.organizations) if self.in_all is None else self.in_all

    @property
    def is_whole(self) -> bool:
        """Whether all were read: only then can they be searched."""
        return len(self.organizations) == self.length


class Wanted(NamedTuple):
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


def list_beginning(workspace: Workspace, language: str) -> OrganizationList:
    """Reads a screenful, which takes as long with ten thousand organizations as with a hundred."""
    organizations, count = workspace.first_organizations(BEGINNING)
    words = _questionnaires(workspace, organizations, language)
    return OrganizationList(organizations, words, search_keys(organizations), count)


def organization_list(workspace: Workspace, language: str) -> OrganizationList:
    """Reads all that the list shows, and what is searched."""
    organizations = workspace.organizations()
    words = _questionnaires(workspace, organizations, language)
    return OrganizationList(organizations, words, search_keys(organizations))


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


def places_found(found: OrganizationList, wanted: Wanted) -> Sequence[int]:
    """The places in a whole list that search and filters let through."""
    organizations = found.organizations
    places: Sequence[int] = range(len(organizations))
    needles = search_key(wanted.text).split()
    if needles:
        keys = found.keys or search_keys(organizations)
        for needle in needles:
            places = [place for place in places if needle in keys[place]]
    return [place for place in places if _passes(organizations[place], wanted)] if wanted.filters else places


def region(named: str, district: str) -> str:
    """The region of an organization, also where it named its district only."""
    return named or region_of(district)


def _questionnaires(
    workspace: Workspace, organizations: Sequence[OrganizationSummary], language: str
) -> Mapping[tuple[str, int], QuestionnaireWords]:
    used = {(each.of_latest("questionnaire"), each.of_latest("version")) for each in organizations}
    return {(id, version): _words_of(workspace, id, version, language) for id, version in used if id}


def _words_of(workspace: Workspace, id: str, version: int, language: str) -> QuestionnaireWords:
    edition = workspace.edition(f"{id}@{version}")
    return QuestionnaireWords(edition.text(language).stages, edition.structure.numbers)


def _passes(of: OrganizationSummary, wanted: Wanted) -> bool:
    return (
        (not wanted.district or of.district == wanted.district)
        and (not wanted.region or region(of.region, of.district) == wanted.region)
        and (wanted.stage is None or of.of_latest("stage") == wanted.stage)
        and (not wanted.only_overdue or of.overdue > 0)
    )
