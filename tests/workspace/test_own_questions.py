"""Questions that an organization adds: answered and shown, never part of the comparable score."""

from dataclasses import replace
from pathlib import Path

import pytest

from cso_assess.core.assessment import Assessment
from cso_assess.core.organization import Organization
from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.core.states import Length
from cso_assess.errors import UserError
from cso_assess.workspace import Workspace
from tests import builders, workspaces

WATER = OwnIndicator("", "en", "Water days", "Do we hold water days?", ("No.", "Sometimes.", "Every month."))


def test_an_answer_to_it_is_kept_and_leaves_every_score_as_it_was(
    workspace: Workspace, organization: Organization, assessment: Assessment, folder: Path
) -> None:
    before = workspace.scorecard(assessment.id)
    asked = workspace.own_questions.save(organization.id, WATER)
    workspace.save_answer(assessment.id, builders.answer(asked.reference, 3, note="since May"))
    assert workspace.scorecard(assessment.id) == before
    workspace.close()
    with workspaces.opened(folder) as again:
        assert again.scorecard(assessment.id) == before
        assert again.assessment(assessment.id).answer(asked.reference).note == "since May"
        assert again.own_questions.of(organization.id) == (asked,)


def test_an_indicator_may_be_called_so_too(workspace: Workspace, organization: Organization) -> None:
    workspace.import_edition(builders.edition(builders.questionnaire({"own": ["own.rights"]}, id="land")))
    day = workspaces.NOON.date()
    round_ = workspace.add_assessment(organization.id, "land", day, Length.FULL, {}, [])
    workspace.save_answer(round_.id, builders.answer("own.rights", 3))
    assert workspace.scorecard(round_.id).overall.score == 3


def test_a_level_that_an_own_question_does_not_have_is_refused(
    workspace: Workspace, organization: Organization, assessment: Assessment
) -> None:
    asked = workspace.own_questions.save(organization.id, WATER)
    with pytest.raises(UserError):
        workspace.save_answer(assessment.id, builders.answer(asked.reference, 4))


def test_a_question_of_another_organization_is_not_answered(workspace: Workspace, assessment: Assessment) -> None:
    other = workspaces.with_organization(workspace, "Кара Суу")
    asked = workspace.own_questions.save(other.id, WATER)
    with pytest.raises(UserError):
        workspace.save_answer(assessment.id, builders.answer(asked.reference, 1))


def test_its_words_change_but_not_the_number_of_its_levels(workspace: Workspace, organization: Organization) -> None:
    asked = workspace.own_questions.save(organization.id, WATER)
    changed = workspace.own_questions.save(organization.id, replace(asked, title="Days of water"))
    assert workspace.own_questions.of(organization.id)[0].title == "Days of water"
    with pytest.raises(UserError):
        workspace.own_questions.save(organization.id, replace(changed, levels=("No.", "Yes.")))
    with pytest.raises(UserError):
        workspace.own_questions.save(organization.id, replace(asked, title="Seen before the change"))


def test_it_is_withdrawn_and_asked_again(workspace: Workspace, organization: Organization) -> None:
    asked = workspace.own_questions.save(organization.id, WATER)
    assert workspace.own_questions.withdraw(organization.id, asked.id).is_withdrawn
    assert not workspace.own_questions.withdraw(organization.id, asked.id, is_withdrawn=False).is_withdrawn


@pytest.mark.parametrize(
    "lacking",
    [{"title": " "}, {"question": ""}, {"levels": ("Only one.",)}, {"levels": ("a",) * 8}, {"levels": ("Yes.", " ")}],
)
def test_what_lacks_words_or_levels_is_refused(
    workspace: Workspace, organization: Organization, lacking: dict[str, object]
) -> None:
    with pytest.raises(UserError):
        workspace.own_questions.save(organization.id, replace(WATER, **lacking))
