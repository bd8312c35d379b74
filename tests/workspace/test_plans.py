"""A plan is brought back to what it was before a change."""

from dataclasses import replace

import pytest

from cso_assess.core.assessment import Assessment
from cso_assess.errors import UserError
from cso_assess.workspace import Workspace


def test_a_changed_action_is_brought_back(workspace: Workspace, assessment: Assessment) -> None:
    before = workspace.plans.save(workspace.plans.propose(assessment.id))
    after = workspace.plans.change_action(
        before.id, replace(before.actions[0], responsible="treasurer", title="Other words")
    )
    restored = workspace.plans.restore(before, after.revision)
    assert restored == before
    assert workspace.plans.current(assessment.id) == before


def test_a_removed_action_comes_back_with_all_it_held(workspace: Workspace, assessment: Assessment) -> None:
    stored = workspace.plans.save(workspace.plans.propose(assessment.id))
    before = workspace.plans.change_action(
        stored.id, replace(stored.actions[0], responsible="treasurer", proof="minutes")
    )
    after = workspace.plans.remove_action(before.id, before.actions[0].id)
    restored = workspace.plans.restore(before, after.revision)
    assert [replace(each, id="", after=()) for each in restored.actions] == [
        replace(each, id="", after=()) for each in before.actions
    ]


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(workspace: Workspace, assessment: Assessment) -> None:
    before = workspace.plans.save(workspace.plans.propose(assessment.id))
    seen = workspace.plans.change_action(before.id, replace(before.actions[0], responsible="treasurer"))
    workspace.plans.change_action(before.id, replace(seen.actions[0], responsible="board"))
    with pytest.raises(UserError):
        workspace.plans.restore(before, seen.revision)
