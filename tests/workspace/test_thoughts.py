"""What people think about priorities is kept, and changes nothing of what was answered."""

from dataclasses import replace

import pytest

from cso_assess.core.assessment import Assessment
from cso_assess.errors import UserError
from cso_assess.workspace import Workspace
from tests import builders


def test_thoughts_are_kept_in_a_closed_round_and_the_level_stays(workspace: Workspace, assessment: Assessment) -> None:
    workspace.close_assessment(assessment.id)
    seen = workspace.assessment(assessment.id).answer("a.one")
    workspace.thoughts.save(assessment.id, replace(seen, level=4, votes=3, reframe="How might we?", not_now=True))
    kept = workspace.assessment(assessment.id).answer("a.one")
    assert (kept.level, kept.votes, kept.reframe, kept.not_now) == (1, 3, "How might we?", True)


def test_what_is_not_a_priority_now_leaves_the_order(workspace: Workspace, assessment: Assessment) -> None:
    seen = assessment.answer("a.one")
    workspace.thoughts.save(assessment.id, replace(seen, not_now=True))
    assert "a.one" not in [each.indicator for each in workspace.priorities(assessment.id)]


def test_only_what_has_a_level_is_thought_about(workspace: Workspace, assessment: Assessment) -> None:
    workspace.save_answer(
        assessment.id, replace(builders.answer("a.one"), revision=assessment.answer("a.one").revision)
    )
    with pytest.raises(UserError):
        workspace.thoughts.save(assessment.id, replace(builders.answer("a.one"), votes=1))


def test_a_change_in_the_meantime_is_not_overwritten(workspace: Workspace, assessment: Assessment) -> None:
    seen = assessment.answer("a.one")
    workspace.thoughts.save(assessment.id, replace(seen, votes=1))
    with pytest.raises(UserError):
        workspace.thoughts.save(assessment.id, replace(seen, votes=2))
