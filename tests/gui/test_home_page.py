"""Home of one organization: what to do next, and the ways from there."""

import re
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLineF
from PySide6.QtWidgets import QLabel

from cso_assess.core.assessment import Answer, Length, State
from cso_assess.core.plan import Progress
from cso_assess.core.summary import ActionSummary
from cso_assess.gui.charts.trend import TrendChart, TrendPoint
from cso_assess.gui.pages.assess import AssessPage
from cso_assess.gui.pages.home import upcoming
from cso_assess.gui.pages.new_round import NewRoundPage
from cso_assess.gui.pages.results import ResultsPage
from cso_assess.gui.widgets.action_rows import ActionRows
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests import workspaces
from tests.gui import desks, hands, windows

TODAY = windows.TODAY


@pytest.fixture
def rounds(tmp_path):
    return windows.demonstration(tmp_path)


def begin_fourth_round(folder):
    """An open round with one answer."""
    with Workspace.open(Folders(folder)) as workspace:
        organization = workspace.organizations()[0].id
        begun = workspace.start_assessment(organization, "women-cso-capacity", date(2026, 11, 20), Length.FULL, {})
        workspace.save_answer(begun.id, Answer(begun.asked[0].id, level=2, state=State.SCORED))
        return begun


def test_the_only_organization_is_open_at_the_start(qtbot, tmp_path, rounds):
    with windows.screen(qtbot, tmp_path) as shown:
        assert shown.shows("How the organization changes")
        assert shown.shows("Round 3 is closed")


def test_where_the_sidebar_has_no_room_home_says_whose_it_is(qtbot, tmp_path, rounds):
    with windows.screen(qtbot, tmp_path, size=(1024, 700)) as shown:
        name = shown.stored(lambda workspace: workspace.organizations()[0].name)
        assert shown.page.findChild(QLabel, "subtitle").text() == f"{name} · 23 November 2026"
        shown.window.resize(1366, 768)
        assert shown.page.findChild(QLabel, "subtitle").text() == "23 November 2026"


def test_an_open_round_is_gone_on_with(qtbot, tmp_path, rounds):
    begun = begin_fourth_round(tmp_path)
    with windows.screen(qtbot, tmp_path) as shown:
        left = len(begun.asked) - 1
        assert shown.shows(f"Round 4 · {left} questions left")
        shown.click("Go on")
        assert isinstance(shown.page, AssessPage)
        assert shown.desk.round == begun.id


def test_the_plan_that_opens_is_the_one_whose_actions_are_shown(qtbot, tmp_path, rounds):
    begin_fourth_round(tmp_path)
    with windows.screen(qtbot, tmp_path) as shown:
        due = next(text for text in shown.texts(shown.page.findChild(ActionRows)) if " · was due on " in text)
        shown.click("Open the plan")
        assert shown.desk.round == rounds[-1]
        assert any(due.split(" · ")[0] in text for text in shown.texts())
        assert any("Round 3 · " in text for text in shown.texts()), "the page says whose plan it is"
        shown.go_to("Assessment")
        assert shown.shows("Round 4")


def test_how_long_an_open_round_still_takes_is_said_as_beside_its_questions(qtbot, tmp_path, rounds):
    """Nine answers in half a minute each: the pace is the round's own, on both pages."""
    begun = begin_fourth_round(tmp_path)
    with Workspace.open(Folders(tmp_path)) as workspace:
        for indicator in begun.asked[1:10]:
            workspace.save_answer(begun.id, Answer(indicator.id, level=2, state=State.SCORED))
        workspace.add_active_time(begun.id, 300)
    with windows.screen(qtbot, tmp_path) as shown:
        assert shown.shows("Round 4 · 53 questions left, about 25 minutes")
        shown.click("Go on")
        assert shown.shows("10 of 63 answered · about 25 minutes left")


def test_the_doors_lead_to_blank_sheets_and_to_typing_them_in(qtbot, tmp_path, rounds):
    begun = begin_fourth_round(tmp_path)
    with windows.screen(qtbot, tmp_path) as shown:
        shown.click("Type in paper answers")
        assert shown.shows("How many people answered on their own?")
        assert shown.desk.round == begun.id
        shown.go_to("Home")
        shown.click("Print the empty questionnaire")
        assert shown.find("Blank questionnaire").isChecked()


def test_before_the_first_round_a_door_says_what_comes_first(qtbot, tmp_path):
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspaces.with_organization(workspace)
    with windows.screen(qtbot, tmp_path) as shown:
        assert not shown.shows("How the organization changes")
        shown.click("Print the empty questionnaire")
        assert shown.window.banner.text == "Begin a round first: its length says which questions are asked."
        assert isinstance(shown.page, NewRoundPage)


def test_without_an_open_round_the_way_leads_to_the_results(qtbot, tmp_path, rounds):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.click("See the results")
        assert isinstance(shown.page, ResultsPage)
        assert shown.desk.round == rounds[-1]


def test_while_a_round_is_open_a_new_one_is_refused_with_the_reason(qtbot, tmp_path, rounds):
    begin_fourth_round(tmp_path)
    with windows.screen(qtbot, tmp_path) as shown:
        shown.click("New round")
        assert shown.window.banner.text == "A round is open. Close it first; then the next one can begin."


def test_what_is_overdue_is_said_in_words_and_first(qtbot, tmp_path, rounds):
    with windows.screen(qtbot, tmp_path) as shown:
        chips = [text for text in shown.texts() if "overdue by" in text or text == "in progress"]
        assert "overdue by" in chips[0]


def test_the_trend_tells_its_values_to_people_who_listen(qtbot, tmp_path, rounds):
    with windows.screen(qtbot, tmp_path) as shown:
        trend = shown.page.findChild(TrendChart)
        scores = shown.stored(lambda workspace: [each.score for each in workspace.rounds(shown.desk.organization)])
        assert all(f": {score:.1f}" in trend.accessibleDescription() for score in scores)


def test_an_open_round_is_said_with_its_share_of_answers(qtbot, tmp_path, rounds):
    begun = begin_fourth_round(tmp_path)
    with windows.screen(qtbot, tmp_path) as shown:
        assert shown.shows(f"going on now: {100 / len(begun.asked):.0f} % answered")


def test_the_empty_form_is_written_and_a_filled_one_becomes_a_round(qtbot, tmp_path, rounds):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.click("New round")
        with hands.file_named(qtbot, tmp_path / "form"):
            shown.click("Take an empty form")
        shown.settle()
        assert shown.window.banner.text == "Saved as form.xlsx."
        answers = tmp_path / "answers.csv"
        indicator = shown.stored(lambda workspace: workspace.assessment(rounds[0]).asked[0].id)
        answers.write_text(f"indicator,level\n{indicator},3\n", encoding="utf-8")
        with hands.file_named(qtbot, answers):
            shown.click("Bring a filled form")
        shown.settle()
        assert isinstance(shown.page, AssessPage)
        assert shown.stored(lambda workspace: workspace.assessment(shown.desk.round)).answer(indicator).level == 3


def test_a_form_with_mistakes_is_refused_whole(qtbot, tmp_path, rounds):
    answers = tmp_path / "answers.csv"
    answers.write_text("indicator,level\nno.such,3\nneither.this,9\n", encoding="utf-8")
    with windows.screen(qtbot, tmp_path) as shown:
        shown.click("New round")
        with hands.file_named(qtbot, answers):
            shown.click("Bring a filled form")
        shown.settle()
        assert shown.window.banner.text == "answers.csv was not read: nothing was changed."
        assert len(shown.stored(lambda workspace: workspace.rounds(shown.desk.organization))) == 3
        shown.click("Close")


def test_a_point_in_time_is_named_as_in_the_history(qtbot, tmp_path):
    windows.demonstration(tmp_path, "ky")
    with windows.screen(qtbot, tmp_path, language="ky") as shown:
        at_home = shown.page.findChild(TrendChart).accessibleDescription()
        shown.go_to("Тарых")
        shown.settle()
        assert at_home == shown.page.findChild(TrendChart).accessibleDescription()
        assert "2025-ж. май: " in at_home


def test_no_line_ends_within_a_date_of_the_plan(qtbot, tmp_path):
    windows.demonstration(tmp_path, "ky")
    with windows.screen(qtbot, tmp_path, language="ky") as shown:
        said = [text for text in shown.texts(shown.page.findChild(ActionRows)) if "ж." in text]
        assert said
        assert not any(re.search(r"ж\. |\d-", text) for text in said)


@pytest.mark.parametrize("scores", [(2.4, 2.4, 3.4), (3.4, 2.4, 2.4), (2.0, 3.5, 2.0), (3.0, 1.5, 3.0)])
def test_no_line_runs_through_a_figure_of_the_trend(qtbot, monkeypatch, scores):
    desks.look(100)
    chart = TrendChart()
    qtbot.addWidget(chart)
    chart.resize(150, 500)
    written, drawn = {}, []
    monkeypatch.setattr(TrendChart, "write", lambda _self, _painter, text, *rest: written.update({text: rest[-1]}))
    monkeypatch.setattr(TrendChart, "draw_band", lambda _self, _painter, *line: drawn.append(line))
    chart.show_values([TrendPoint("", score, f"{at}.4") for at, score in enumerate(scores)], 4)
    chart.grab()
    lines = [QLineF(*line[:2]) for line in drawn if line[2] == "accent"]
    assert len(lines) == len(scores) - 1
    for at in range(len(scores)):
        # As wide and as high as “2,4”, for which the room is made.
        middle, half = written[f"{at}.4"], 8
        under = QLineF(middle.x() - half, middle.y(), middle.x() + half, middle.y())
        assert all(under.intersects(line)[0] != QLineF.IntersectionType.BoundedIntersection for line in lines), at


def action(id, start, end, status=Progress.NOT_STARTED):
    return ActionSummary(id, "round", f"Action {id}", "", start, end, status, 0)


def test_the_next_30_days_hold_what_is_overdue_and_what_begins_by_then():
    given = (
        action("overdue", date(2026, 1, 1), date(2026, 11, 22)),
        action("done", date(2026, 1, 1), date(2026, 11, 22), Progress.DONE),
        action("soon", date(2026, 12, 23), date(2027, 2, 1)),
        action("later", date(2026, 12, 24), date(2027, 2, 1)),
    )
    assert [each.id for each in upcoming(given, TODAY)] == ["overdue", "soon"]


def test_a_closed_round_says_no_action_yet_until_one_has_somebody_and_a_date(qtbot, tmp_path):
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        organization = workspaces.with_organization(workspace)
        round = workspaces.with_round(workspace, organization, a__one=1)
        workspace.close_assessment(round.id)
    with windows.screen(qtbot, tmp_path) as screen:
        assert screen.shows("Round 1 is closed, and there is no action yet")
        assert screen.find("Make the plan")
    with Workspace.open(Folders(tmp_path)) as workspace:
        plan = workspace.plans.save(workspace.plans.propose(round.id))
    with windows.screen(qtbot, tmp_path) as screen:
        assert screen.shows("Round 1 is closed, and no action yet has somebody responsible")
        assert not screen.shows("there is no action"), "the actions of the plan stand right below"
        screen.click("Open the plan")
        assert type(screen.page).__name__ == "PlanPage"
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.plans.change_action(plan.id, replace(plan.actions[0], responsible="treasurer"))
    with windows.screen(qtbot, tmp_path) as screen:
        assert screen.shows("Round 1 is closed")
        assert not screen.shows("no action yet")
