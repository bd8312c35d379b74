"""The history: every change in order, with who made it, enough to take it back, and only ever growing."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3

from cso_assess.core.assessment import Assessment
from cso_assess.core.organization import Organization
from cso_assess.core.plan import Action
from cso_assess.core.states import Length
from cso_assess.errors import UserError
from cso_assess.workspace import Workspace
from tests import builders, workspaces


def entries(workspace: Workspace, kind: str) -> list[dict[str, Any]]:
    """The history of one kind, oldest first, with its contents read."""
    query = "SELECT id, number, author, subject, content, before, at FROM changes WHERE kind = ? ORDER BY id"
    names = ("id", "number", "author", "subject", "content", "before", "at")
    found = [dict(zip(names, row, strict=True)) for row in workspace._folder._connection.execute(query, (kind,))]
    return [
        {**e, "content": json.loads(e["content"]), "before": e["before"] and json.loads(e["before"])} for e in found
    ]


def test_a_profile_is_told_as_people_gave_it(workspace: Workspace) -> None:
    workspaces.with_organization(workspace, "Ак Булак", members=12)
    assert entries(workspace, "organization")[0]["content"] == {"name": "Ак Булак", "members": 12}


def test_a_round_from_a_file_is_one_entry_and_its_answers_carry_it(
    workspace: Workspace, organization: Organization
) -> None:
    assessment = workspaces.with_round(workspace, organization, a__one=1, a__two=2)
    (entry,) = entries(workspace, "round")
    assert entry["subject"] == assessment.id
    assert (entry["content"]["questionnaire"], entry["content"]["date"]) == ("test", "2026-01-01")
    assert {answer.revision for answer in assessment.answers.values()} == {assessment.revision} == {entry["id"]}


def test_an_answer_is_told_as_it_is_now(workspace: Workspace, assessment: Assessment) -> None:
    workspace.save_answer(assessment.id, builders.answer("a.one", 2, note="жакшы"))
    (entry,) = entries(workspace, "answer")
    content = {"state": "scored", "level": 2, "proof": "none", "note": "жакшы"}
    assert (entry["subject"], entry["content"], entry["before"]) == ("a.one", content, None)


def test_what_came_with_the_round_is_told_when_it_changes_first(
    workspace: Workspace, organization: Organization
) -> None:
    assessment = workspaces.with_round(workspace, organization, a__one=1)
    first = workspace.save_answer(assessment.id, replace(assessment.answer("a.one"), level=2))
    workspace.save_answer(assessment.id, replace(first, level=3))
    befores = [entry["before"] for entry in entries(workspace, "answer")]
    assert [before and before["level"] for before in befores] == [1, None]


def test_numbers_only_grow_whatever_the_clock_says(folder: Path) -> None:
    days = ["2026-03-02", "2000-01-01", "2036-03-02", "2026-03-01", "1999-12-31", "2026-03-02"]
    for place, day in enumerate(days):
        clock = datetime.fromisoformat(day).replace(tzinfo=UTC)
        with workspaces.opened(folder, clock=lambda clock=clock: clock) as workspace:
            workspaces.with_organization(workspace, f"Organization {place}")
            told = entries(workspace, "organization")
            names = [entry["content"]["name"] for entry in told]
    assert names == [f"Organization {place}" for place in range(len(days))]
    assert [entry["at"][:10] for entry in told] == days
    assert [entry["number"] for entry in told] == sorted({entry["number"] for entry in told})


def test_the_number_of_a_refused_change_is_never_used_for_another(workspace: Workspace, assessment: Assessment) -> None:
    saved = workspace.save_answer(assessment.id, builders.answer("a.one", 1))
    connection = workspace._folder._connection
    connection.execute("CREATE TRIGGER full BEFORE INSERT ON changes BEGIN SELECT RAISE(ABORT, 'no'); END")
    with pytest.raises(Exception, match="no"):
        workspace.save_answer(assessment.id, replace(saved, level=2))
    connection.execute("DROP TRIGGER full")
    assert workspace.assessment(assessment.id).answer("a.one").level == 1
    assert workspace.save_answer(assessment.id, replace(saved, level=3)).revision > saved.revision + 1


def test_the_history_keeps_who_made_a_change(folder: Path) -> None:
    for role in ("leader", "consultant"):
        with workspaces.opened(folder, role=role) as workspace:
            workspaces.with_organization(workspace, role)
            authors = [entry["author"] for entry in entries(workspace, "organization")]
    assert authors == ["leader", "consultant"]


def test_every_change_names_the_workspace_that_it_was_made_in(workspace: Workspace, assessment: Assessment) -> None:
    workspace.save_answer(assessment.id, builders.answer("a.one", 1))
    query = "SELECT DISTINCT o.uuid = (SELECT uuid FROM origins) FROM changes c JOIN origins o ON o.id = c.origin"
    assert workspace._folder._connection.execute(query).fetchall() == [(1,)]


def test_a_plan_is_told_whole_first_and_then_what_changed(workspace: Workspace, organization: Organization) -> None:
    assessment = workspaces.with_round(workspace, organization, a__one=1, a__two=1)
    plan = workspace.plans.save(workspace.plans.propose(assessment.id))
    changed = workspace.plans.change_action(plan.id, replace(plan.actions[0], responsible="Кассир"))
    workspace.plans.remove_action(plan.id, changed.actions[1].id)
    first, second, third = entries(workspace, "plan")
    ids = [action.id for action in plan.actions]
    assert (set(first["content"]["actions"]), first["content"]["removed"]) == (set(ids), [])
    assert [a["responsible"] for a in second["content"]["actions"].values()] == ["Кассир"]
    assert (third["content"]["actions"], third["content"]["removed"]) == ({}, [ids[1]])


def test_an_action_that_was_removed_leaves_its_name_and_nothing_else(
    workspace: Workspace, organization: Organization
) -> None:
    assessment = workspaces.with_round(workspace, organization, a__one=1)
    plan = workspace.plans.save(workspace.plans.propose(assessment.id))
    own = workspace.plans.change_action(plan.id, Action("", title="Secret")).actions[-1]
    workspace.plans.remove_action(plan.id, own.id)
    found = workspace._folder._connection.execute("SELECT uuid, kind FROM tombstones").fetchall()
    assert found == [(own.id, "action")]


def test_active_time_is_counted_without_filling_the_history(workspace: Workspace, organization: Organization) -> None:
    assessment = workspace.start_assessment(organization.id, "test", date(2026, 1, 1), Length.FULL, {})
    for _ in range(3):
        workspace.add_active_time(assessment.id, 20)
    assert workspace.assessment(assessment.id).active_seconds == 60
    assert len(entries(workspace, "round")) == 1


def test_a_stale_answer_is_refused_and_nothing_is_told(workspace: Workspace, assessment: Assessment) -> None:
    seen = workspace.save_answer(assessment.id, builders.answer("a.one", 1))
    workspace.save_answer(assessment.id, replace(seen, level=2))
    with pytest.raises(UserError, match="changed in the meantime"):
        workspace.save_answer(assessment.id, replace(seen, level=3))
    assert workspace.assessment(assessment.id).answer("a.one").level == 2
    assert len(entries(workspace, "answer")) == 2


def test_no_entry_can_be_written_again(workspace: Workspace, assessment: Assessment) -> None:
    workspace.save_answer(assessment.id, builders.answer("a.one", 1))
    told = entries(workspace, "answer")
    with pytest.raises(sqlcipher3.IntegrityError, match="not written again"):
        workspace._folder.connection.execute("UPDATE changes SET content = '{}'")
    assert entries(workspace, "answer") == told
