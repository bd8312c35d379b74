"""Several people answer alone: who took part, what each said, and what is not asked of few."""

from dataclasses import replace
from pathlib import Path

import pytest

from cso_assess.core.assessment import Assessment
from cso_assess.core.consensus import discussion_list
from cso_assess.core.states import State
from cso_assess.errors import UserError
from cso_assess.workspace import Workspace
from tests import builders, workspaces


def test_marks_are_there_after_the_workspace_was_opened_again(
    workspace: Workspace, assessment: Assessment, folder: Path
) -> None:
    first, second = workspace.voices.set_count(assessment.id, 2).participants
    workspace.voices.save_mark(assessment.id, builders.mark(first.id, "a.one", 1))
    workspace.voices.save_mark(assessment.id, builders.mark(second.id, "a.one", 4))
    workspace.voices.save_mark(assessment.id, builders.mark(second.id, "b.one", State.DONT_KNOW))
    workspace.close()
    with workspaces.opened(folder) as again:
        voices = again.voices.of(assessment.id)
    assert voices.participants == (first, second)
    assert voices.of(first.id) == {"a.one": builders.mark(first.id, "a.one", 1)}
    assert voices.of(second.id)["b.one"].state is State.DONT_KNOW


def test_a_mark_is_changed_and_taken_back(workspace: Workspace, assessment: Assessment) -> None:
    (person,) = workspace.voices.set_count(assessment.id, 1).participants
    workspace.voices.save_mark(assessment.id, builders.mark(person.id, "a.one", 1))
    workspace.voices.save_mark(assessment.id, builders.mark(person.id, "a.one", 2))
    assert workspace.voices.of(assessment.id).marks == (builders.mark(person.id, "a.one", 2),)
    workspace.voices.save_mark(assessment.id, builders.mark(person.id, "a.one", State.UNANSWERED))
    assert workspace.voices.of(assessment.id).marks == ()


def test_the_marks_do_not_change_the_score_before_a_level_is_agreed(
    workspace: Workspace, assessment: Assessment
) -> None:
    before = workspace.scorecard(assessment.id)
    (person,) = workspace.voices.set_count(assessment.id, 1).participants
    workspace.voices.save_mark(assessment.id, builders.mark(person.id, "a.one", 4))
    assert workspace.scorecard(assessment.id) == before


def test_the_discussion_begins_where_opinions_differ_most(workspace: Workspace, assessment: Assessment) -> None:
    people = workspace.voices.set_count(assessment.id, 2).participants
    for person, level in zip(people, (1, 4), strict=True):
        workspace.voices.save_mark(assessment.id, builders.mark(person.id, "b.one", level))
        workspace.voices.save_mark(assessment.id, builders.mark(person.id, "a.one", 2))
    found = discussion_list(assessment.questionnaire, workspace.voices.of(assessment.id).marks)
    assert [(item.indicator, item.consensus) for item in found] == [("b.one", 0), ("a.one", 1)]


def test_fewer_than_five_people_are_not_asked_who_they_are(workspace: Workspace, assessment: Assessment) -> None:
    person = workspace.voices.set_count(assessment.id, 4).participants[0]
    with pytest.raises(UserError):
        workspace.voices.change_participant(assessment.id, replace(person, role="board"))
    workspace.voices.set_count(assessment.id, 5)
    voices = workspace.voices.change_participant(assessment.id, replace(person, role="board", gender="woman"))
    assert voices.participants[0].role == "board"


def test_what_five_people_told_about_themselves_goes_when_four_are_left(
    workspace: Workspace, assessment: Assessment
) -> None:
    people = workspace.voices.set_count(assessment.id, 5).participants
    workspace.voices.change_participant(assessment.id, replace(people[0], age_band="to_29", name="first"))
    left = workspace.voices.remove_participant(assessment.id, people[4].id).participants
    assert left[0] == replace(people[0], name="first")


def test_sheets_with_answers_do_not_go_with_the_number(workspace: Workspace, assessment: Assessment) -> None:
    people = workspace.voices.set_count(assessment.id, 3).participants
    workspace.voices.save_mark(assessment.id, builders.mark(people[2].id, "a.one", 1))
    with pytest.raises(UserError):
        workspace.voices.set_count(assessment.id, 2)
    assert len(workspace.voices.of(assessment.id).participants) == 3
    workspace.voices.remove_participant(assessment.id, people[2].id)
    assert workspace.voices.of(assessment.id).marks == ()


def test_a_closed_round_takes_no_marks(workspace: Workspace, assessment: Assessment) -> None:
    (person,) = workspace.voices.set_count(assessment.id, 1).participants
    workspace.close_assessment(assessment.id)
    with pytest.raises(UserError):
        workspace.voices.save_mark(assessment.id, builders.mark(person.id, "a.one", 1))


@pytest.mark.parametrize("level", [0, 5])
def test_a_mark_outside_the_levels_is_refused(workspace: Workspace, assessment: Assessment, level: int) -> None:
    (person,) = workspace.voices.set_count(assessment.id, 1).participants
    with pytest.raises(UserError):
        workspace.voices.save_mark(assessment.id, builders.mark(person.id, "a.one", level))
