"""What the list says of each organization: the words of its row, and what search and filters look at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cso_assess.core.keys import search_key
from cso_assess.core.summary import OrganizationSummary, RoundSummary
from cso_assess.gui.profile_words import place_name
from cso_assess.i18n import Words
from cso_assess.wording import confidence_words

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace

NOTHING = "—"


@dataclass(frozen=True)
class QuestionnaireWords:
    """What the list needs of a questionnaire: its stages' names, and its indicators' numbers by id."""

    stages: tuple[str, ...]
    numbers: Mapping[str, str]


@dataclass(frozen=True)
class OrganizationList:
    """All organizations, and the words of the questionnaires (by id and version) of their latest rounds.

    In the first picture of the window those words are not there yet.
    """

    organizations: tuple[OrganizationSummary, ...]
    questionnaires: Mapping[tuple[str, int], QuestionnaireWords]


@dataclass(frozen=True, slots=True)
class OrganizationRow:
    """One row: name, place, round, overall level, confidence, plan; and what is searched in it."""

    id: str
    cells: tuple[str, ...]
    alarming: frozenset[int]
    """The columns that need a look; their words say why."""
    key: str
    district: str
    stage: int | None
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """What search and filters let through; None and empty let everything through."""

    text: str = ""
    district: str = ""
    stage: int | None = None
    only_overdue: bool = False


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
    )


def organization_rows(words: Words, found: OrganizationList) -> tuple[OrganizationRow, ...]:
    """The rows in the order of the list."""
    return tuple(_row(words, each, found.questionnaires) for each in found.organizations)


def wanted_rows(rows: Iterable[OrganizationRow], wanted: Wanted) -> Sequence[OrganizationRow]:
    """The rows that search and filters let through."""
    needles = search_key(wanted.text).split()
    return [
        row
        for row in rows
        if all(needle in row.key for needle in needles)
        and (not wanted.district or row.district == wanted.district)
        and (wanted.stage is None or row.stage == wanted.stage)
        and (not wanted.only_overdue or row.is_overdue)
    ]


def _words_of(workspace: Workspace, id: str, version: int, language: str) -> QuestionnaireWords:
    edition = workspace.edition(f"{id}@{version}")
    return QuestionnaireWords(edition.text(language).stages, edition.structure.numbers)


def _row(
    words: Words, of: OrganizationSummary, questionnaires: Mapping[tuple[str, int], QuestionnaireWords]
) -> OrganizationRow:
    latest = of.latest
    said = questionnaires.get((latest.questionnaire, latest.version)) if latest else None
    district = place_name("district", of.district, words.language)
    place = ", ".join(part for part in (district, of.place) if part)
    is_held = bool(latest and latest.held_by and latest.score is not None)
    alarming = {column for column, alarms in ((3, is_held), (5, of.overdue > 0)) if alarms}
    return OrganizationRow(
        id=of.id,
        cells=(
            of.name,
            place or NOTHING,
            _round_words(words, latest),
            _level_words(words, latest, said),
            _confidence_words(words, latest),
            _plan_words(words, of),
        ),
        alarming=frozenset(alarming),
        key=search_key(f"{of.name} {of.region} {place}"),
        district=district,
        stage=latest.stage if latest else None,
        is_overdue=of.overdue > 0,
    )


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
