"""The first look: without SQLAlchemy, and equal to what the whole workspace says."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from cso_assess.core.assessment import Assessment
from cso_assess.core.organization import Organization
from cso_assess.core.scoring import Scorecard, scorecard
from cso_assess.core.states import Progress, Proof, Status
from cso_assess.core.summary import RoundSummary
from cso_assess.errors import UserError
from cso_assess.workspace import Workspace
from tests import builders, workspaces


def test_the_lists_and_the_home_page_need_no_sqlalchemy(folder: Path) -> None:
    with workspaces.opened(folder) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        organization = workspaces.with_organization(workspace)
        assessment = workspaces.with_round(workspace, organization, a__one=1, b__one=2)
        workspace.plans.save(workspace.plans.propose(assessment.id))
    code = """
import sys
from datetime import date
from tests import workspaces
workspace = workspaces.opened(workspaces.Path(sys.argv[1]))
summary, = workspace.organizations()
home = workspace.home(summary.id, "en", date(2026, 3, 2))
print(len(home.rounds), len(home.actions), *(name in sys.modules for name in ("sqlalchemy", "alembic")))
workspace.prepare()
print("sqlalchemy" in sys.modules)
"""
    assert workspaces.run_python(code, str(folder)).stdout == "1 2 False False\nTrue\n"


def test_a_new_workspace_has_no_organizations_before_its_tables_are_made(folder: Path) -> None:
    with workspaces.opened(folder) as workspace:
        assert workspace.organizations() == ()
        with pytest.raises(UserError, match="No organization"):
            workspace.home("nobody", "en", date(2026, 1, 1))


def test_a_round_is_listed_as_it_is_scored(workspace: Workspace, organization: Organization) -> None:
    answers = {"a__one": 1, "a__two": builders.proved("a.two", 3, Proof.IN_USE), "b__one": 4}
    assessment = workspaces.with_round(workspace, organization, **answers)
    (listed,) = workspace.rounds(organization.id)
    assert_equal(listed, assessment, workspace.scorecard(assessment.id))
    assert listed.held_by == ("a.one",)


def test_a_round_without_answers_is_listed_without_scores(workspace: Workspace, assessment: Assessment) -> None:
    (listed,) = workspace.rounds(assessment.organization)
    assert (listed.score, listed.stage, listed.confidence, listed.answered, listed.asked) == (None, None, None, 0, 3)


def test_every_saved_answer_is_listed_at_once(workspace: Workspace, assessment: Assessment) -> None:
    for name, level in (("a.one", 1), ("b.one", 3), ("a.one", 4), ("a.two", 2)):
        seen = workspace.assessment(assessment.id).answer(name)
        workspace.save_answer(assessment.id, builders.proved(name, level, Proof.DOCUMENT, revision=seen.revision))
        now = workspace.assessment(assessment.id)
        (listed,) = workspace.rounds(assessment.organization)
        assert_equal(listed, now, scorecard(now))


def test_rounds_are_listed_by_date_and_then_by_number(workspace: Workspace, organization: Organization) -> None:
    days = ("2026-05-01", "2025-01-01", "2026-05-01", "2024-12-31")
    for day in days:
        workspaces.with_round(workspace, organization, day)
    assert [each.number for each in workspace.rounds(organization.id)] == [4, 2, 1, 3]


def test_organizations_are_listed_in_the_order_of_the_kyrgyz_alphabet(workspace: Workspace) -> None:
    names = ["Үмүт", "Өрүк гүлү", "Ак Булак", "Яшыл", "Ош", "Ңа", "Элет", "НПО", "Zamin", "12 кыз"]
    for name in names:
        workspaces.with_organization(workspace, name)
    listed = [each.name for each in workspace.organizations()]
    assert listed == ["12 кыз", "Zamin", "Ак Булак", "НПО", "Ңа", "Ош", "Өрүк гүлү", "Үмүт", "Элет", "Яшыл"]


def test_the_first_of_the_list_are_told_as_in_the_whole_list(workspace: Workspace) -> None:
    listed = [workspaces.with_organization(workspace, f"{number:02}") for number in range(6)]
    for place in (1, 1, 4):
        assessment = workspaces.with_round(workspace, listed[place], a__one=1, b__one=1)
        workspace.plans.save(workspace.plans.propose(assessment.id))
    whole = workspace.organizations()
    assert [each.rounds for each in whole] == [0, 2, 0, 0, 1, 0]
    assert workspace.first_organizations(4) == (whole[:4], 6)
    assert workspace.first_organizations(10) == (whole, 6)
    assert [each.latest.organization for each in whole if each.latest] == [whole[1].id, whole[4].id]


def test_an_organization_is_listed_with_its_latest_round_and_plan(workspace: Workspace) -> None:
    first = workspaces.with_organization(workspace, "A", region="batken", district="leilek", place="Маргун")
    workspaces.with_organization(workspace, "B")
    later = workspaces.with_round(workspace, first, "2026-01-01", a__one=1, b__one=1)
    workspaces.with_round(workspace, first, "2025-01-01", a__one=4)
    plan = workspace.plans.save(workspace.plans.propose(later.id, builders.frame(start=date(2026, 1, 12))))
    begun = replace(plan.actions[0], status=Progress.IN_PROGRESS)
    workspace.plans.change_action(plan.id, begun)
    with_rounds, without = workspace.organizations()
    assert (with_rounds.region, with_rounds.district, with_rounds.place) == ("batken", "leilek", "Маргун")
    assert (with_rounds.rounds, with_rounds.latest and with_rounds.latest.id) == (2, later.id)
    # The first was begun and ended in February; the second comes after it and ends on 8 March.
    assert (with_rounds.planned, with_rounds.active, with_rounds.overdue) == (2, 1, 1)
    assert (without.rounds, without.latest, without.planned) == (0, None, 0)


def test_the_home_page_shows_the_dated_actions_of_the_latest_plan(
    workspace: Workspace, organization: Organization
) -> None:
    early = workspaces.with_round(workspace, organization, "2025-01-01", a__one=1)
    late = workspaces.with_round(workspace, organization, "2026-01-01", a__one=1, b__one=1, a__two=1)
    newest = workspaces.with_round(workspace, organization, "2026-02-01", a__one=2)
    plans = {
        each.id: workspace.plans.save(workspace.plans.propose(each.id, builders.frame(months=3)))
        for each in (early, late)
    }
    actions = workspace.home(organization.id, "en", date(2026, 3, 1)).actions
    stored = {action.id: action for action in plans[late.id].scheduled}
    assert {each.id for each in actions} == set(stored)
    assert all(each.assessment == late.id for each in actions)
    assert [each.end for each in actions] == sorted(action.end for action in stored.values() if action.end)
    assert newest.id not in plans


@pytest.mark.parametrize(
    ("language", "title"), [("en", "Step to 2 of a.one"), ("ky", "ky: кадам"), ("ru", "Step to 2 of a.one")]
)
def test_titles_of_steps_are_read_in_the_language_asked_for_or_else_in_the_reference_language(
    workspace: Workspace, organization: Organization, language: str, title: str
) -> None:
    edition = workspaces.steps_edition(version=2)
    indicator = edition.texts["ky"].indicators["a.one"]
    steps = tuple(replace(step, title="ky: кадам") for step in indicator.steps)
    indicators = {**edition.texts["ky"].indicators, "a.one": replace(indicator, steps=steps)}
    texts = {**edition.texts, "ky": replace(edition.texts["ky"], indicators=indicators)}
    workspace.import_edition(replace(edition, texts=texts))
    assessment = workspaces.with_round(workspace, organization, a__one=1)
    workspace.plans.save(workspace.plans.propose(assessment.id))
    (action,) = workspace.home(organization.id, language, date(2026, 3, 1)).actions
    assert action.title == title


def test_a_title_that_people_gave_is_shown_as_they_wrote_it(workspace: Workspace, organization: Organization) -> None:
    assessment = workspaces.with_round(workspace, organization, a__one=1)
    plan = workspace.plans.save(workspace.plans.propose(assessment.id))
    workspace.plans.change_action(plan.id, replace(plan.actions[0], title="Эреже жазуу"))
    (action,) = workspace.home(organization.id, "en", date(2026, 3, 1)).actions
    assert action.title == "Эреже жазуу"


def test_where_a_step_is_missing_the_next_levels_text_is_the_title(
    workspace: Workspace, organization: Organization
) -> None:
    assessment = workspaces.with_round(workspace, organization, a__two=2)
    workspace.plans.save(workspace.plans.propose(assessment.id))
    (action,) = workspace.home(organization.id, "en", date(2026, 3, 1)).actions
    assert action.title == "Level 3 of a.two"


def assert_equal(listed: RoundSummary, assessment: Assessment, card: Scorecard) -> None:
    """The summary row says what the answers come to."""
    assert (listed.id, listed.organization) == (assessment.id, assessment.organization)
    assert (listed.questionnaire, listed.version, listed.levels) == ("test", 1, 4)
    assert (listed.number, listed.date, listed.length) == (assessment.number, assessment.date, assessment.length)
    assert listed.status is Status.OPEN
    overall = card.overall
    assert (listed.score, listed.confidence) == (number(overall.score), number(overall.confidence))
    assert (listed.stage, listed.held_by) == (overall.stage, overall.held_by)
    assert (listed.answered, listed.asked) == (overall.answered, overall.asked)
    domains = [(d.id, number(d.score), number(d.confidence), d.floor, d.answered, d.asked) for d in card.domains]
    found = [(d.id, d.score, d.confidence, d.floor, d.answered, d.asked) for d in listed.domains]
    assert found == domains


def number(value: Fraction | None) -> float | None:
    return None if value is None else float(value)
