"""Pictures of every page of the window, of an organization in the middle of its fourth round."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.consensus import AGE_BANDS, GENDERS, ROLES, Mark
from cso_assess.core.evidence import Evidence
from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.core.states import Length, State
from cso_assess.demonstration import add_demonstration
from cso_assess.gui.self_test import window_on, write_picture
from cso_assess.gui.window.page_list import PAGES
from cso_assess.i18n import LANGUAGES
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace

PEOPLE = 9
ANSWERED = 30
LARGEST_DIFFERENCE = 2
OF_THE_OPEN_ROUND = ("assess", "review", "closing", "voices")
"""The pages that show the round under way; the others show what was found in the latest closed one."""


def write_gallery(workspaces: Path, out: Path, today: date) -> Iterator[Path]:
    """Writes a picture of each page in each language, each from a new workspace under `workspaces`."""
    for language in LANGUAGES:
        folders = Folders(workspaces / language)
        with Workspace.open(folders) as workspace:
            closed = add_demonstration(workspace, language)[-1]
            under_way = add_round_under_way(workspace, closed, today, language)
        with window_on(folders, language, today) as session:
            for page in PAGES:
                session.desk.choose_round(under_way if page in OF_THE_OPEN_ROUND else closed)
                yield write_picture(session, page, out / language)


def add_round_under_way(workspace: Workspace, before: str, day: date, language: str) -> str:
    """Begins a round after another, half answered, with what a workshop brings; its id."""
    last = workspace.assessment(before)
    organization = last.organization
    text = workspace.edition_of(before).text(language)
    first, second = (text.indicators[indicator.id] for indicator in last.asked[:2])
    own = OwnIndicator("", language, first.title, first.practice, first.levels)
    workspace.own_questions.save(organization, own)
    round = workspace.start_assessment(organization, last.questionnaire.id, day, Length.FULL, {})
    _answer(workspace, round, last)
    for title in (*first.evidence, second.evidence[0]):
        workspace.evidence.add(round.id, Evidence("", round.asked[0].id, title))
    _mark(workspace, round, last)
    return round.id


def _answer(workspace: Workspace, round: Assessment, last: Assessment) -> None:
    """Answers the first questions as in the round before, a little better; some are to be looked at again."""
    top = round.questionnaire.levels
    for place, indicator in enumerate(round.asked[:ANSWERED]):
        answer = last.answer(indicator.id)
        if answer.level is not None:
            answer = replace(answer, level=min(answer.level + place % 2, top))
        workspace.save_answer(round.id, replace(answer, flagged=place % 9 == 0, revision=0))


def _mark(workspace: Workspace, round: Assessment, last: Assessment) -> None:
    """Nine people mark every question but the last ones; on some they see it quite differently."""
    people = workspace.voices.set_count(round.id, PEOPLE).participants
    for number, person in enumerate(people):
        about = replace(
            person,
            role=ROLES[number % len(ROLES)],
            gender=GENDERS[number % 4 == 0],
            age_band=AGE_BANDS[number % len(AGE_BANDS)],
        )
        workspace.voices.change_participant(round.id, about)
        for place, indicator in enumerate(round.asked[: ANSWERED + number]):
            workspace.voices.save_mark(round.id, _mark_of(person.id, number, place, last.answer(indicator.id)))


def _mark_of(person: str, number: int, place: int, answer: Answer) -> Mark:
    """What a person says where the group said this half a year ago."""
    if answer.level is None or (number + place) % 13 == 0:
        return Mark(person, answer.indicator, State.DONT_KNOW)
    difference = (number * (place % 7) + place) % (2 * LARGEST_DIFFERENCE + 1) - LARGEST_DIFFERENCE
    level = min(max(answer.level + difference * (place % 3) // 2, 1), 4)
    return Mark(person, answer.indicator, State.SCORED, level)
