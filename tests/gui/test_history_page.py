"""History: rounds, trend and two rounds side by side."""

from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from cso_assess.core.states import Length, Progress
from cso_assess.gui.charts.trend import TrendChart
from cso_assess.gui.dialogs.explanation import ExplanationDialog
from cso_assess.gui.pages.history import HistoryPage
from cso_assess.gui.widgets.card_button import CardButton
from cso_assess.gui.widgets.done_rows import DoneRows
from cso_assess.gui.widgets.empty_state import EmptyState
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.scale_rows import ScaleRow, ScaleRows
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests import builders, workspaces
from tests.gui import desks, windows
from tests.gui.desks import part


@pytest.fixture
def page(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        yield desks.shown(qtbot, HistoryPage(desk))


def rounds(page):
    return [card for card in page.findChildren(CardButton) if card.accessibleName().startswith("Round")]


def rows(page, name):
    return [row.accessibleName() for row in part(page, ScaleRows, name).findChildren(ScaleRow) if row.isVisible()]


def offered(box):
    return [box.itemText(place) for place in range(box.count())]


def choose(qtbot, box, place):
    """Chooses in a box with the arrow keys."""
    box.setFocus()
    while box.currentIndex() != place:
        qtbot.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < place else Qt.Key.Key_Up)


def test_rounds_stand_latest_first_with_date_and_state(page):
    assert [row.accessibleName() for row in rounds(page)] == [
        "Round 3 · May 2026",
        "Round 2 · November 2025",
        "Round 1 · May 2025",
    ]
    assert rounds(page)[2].accessibleDescription().startswith("closed · ")


def test_pressing_a_round_opens_its_results(page, qtbot):
    row = rounds(page)[1]
    row.setFocus()
    latest = page.desk.round
    with qtbot.waitSignal(page.page_chosen) as chosen:
        qtbot.keyClick(row, Qt.Key.Key_Space)
    assert chosen.args == ["results", ""]
    assert page.desk.round != latest


def test_the_trend_tells_its_values_and_follows_the_chosen_domain(page, qtbot):
    trend = part(page, TrendChart, "trend")
    overall = trend.accessibleDescription()
    assert overall.count(";") == 2
    measure = part(page, QComboBox, "measure")
    choose(qtbot, measure, 1)
    assert trend.accessibleName() == measure.currentText() == "Governance and leadership"
    assert trend.accessibleDescription() != overall


def test_the_two_latest_rounds_are_compared_first(page):
    assert part(page, QComboBox, "before").currentText() == "Round 2 · November 2025"
    assert part(page, QComboBox, "after").currentText() == "Round 3 · May 2026"
    assert part(page, CardButton, "overall").accessibleName().startswith("Overall: ")
    assert len(rows(page, "domains")) == 9


def test_any_two_rounds_can_be_chosen(page, qtbot):
    before = rows(page, "domains")
    choose(qtbot, part(page, QComboBox, "before"), 0)
    desks.settle(qtbot, page.desk)
    assert rows(page, "domains") != before


def test_a_round_is_offered_for_comparison_only_with_those_after_it(page, qtbot):
    before, after = part(page, QComboBox, "before"), part(page, QComboBox, "after")
    assert offered(before) == ["Round 1 · May 2025", "Round 2 · November 2025"]
    assert offered(after) == ["Round 3 · May 2026"]
    choose(qtbot, before, 0)
    assert offered(after) == ["Round 2 · November 2025", "Round 3 · May 2026"]
    choose(qtbot, after, 0)
    choose(qtbot, before, 1)
    assert after.currentText() == "Round 3 · May 2026"
    desks.settle(qtbot, page.desk)
    assert part(page, CardButton, "overall").accessibleName() == "Overall: 1.9 before, 2.3 after (+0.4)"


def test_rounds_that_cannot_be_compared_leave_no_other_comparison_standing(qtbot, tmp_path):
    with workspaces.opened(tmp_path) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        workspace.import_edition(builders.edition(builders.questionnaire(id="other")))
        organization = workspaces.with_organization(workspace)
        other = [builders.answer("a.one", 2)]
        workspace.add_assessment(organization.id, "other", date(2019, 5, 1), Length.FULL, {}, other, close=True)
        for day in ("2020-05-01", "2020-11-01"):
            latest = workspaces.with_round(workspace, organization, day, a__one=2)
            workspace.close_assessment(latest.id)
    with desks.desk_of(tmp_path, organization.id, latest.id) as desk:
        page = desks.shown(qtbot, HistoryPage(desk))
        assert rows(page, "domains")
        choose(qtbot, part(page, QComboBox, "before"), 0)
        desks.settle(qtbot, desk)
        assert part(page, Label, "problem").text().startswith("Only rounds of one questionnaire")
        assert not part(page, CardButton, "overall").isVisible()
        assert rows(page, "domains") == []
        choose(qtbot, part(page, QComboBox, "before"), 1)
        desks.settle(qtbot, desk)
        assert rows(page, "domains")


def test_a_domain_shows_its_indicators_and_the_link_all_that_changed(page, qtbot):
    changed = rows(page, "indicators")
    domain = part(page, ScaleRows, "domains").findChildren(ScaleRow)[0]
    qtbot.mouseClick(domain, Qt.MouseButton.LeftButton)
    assert all(name.startswith("1.") for name in rows(page, "indicators"))
    qtbot.mouseClick(part(page, QPushButton, "all_indicators"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.is_filling)
    assert rows(page, "indicators") == changed


def test_an_organization_without_rounds_is_told_what_will_stand_here(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        desk.choose_organization("")
        page = desks.shown(qtbot, HistoryPage(desk))
        assert part(page, EmptyState, "empty").isVisible()


@contextmanager
def rounds_desk(folder, *given, statuses=()):
    """A desk with a round for each of `given`, half a year apart; `statuses` are of the first round's actions."""
    with workspaces.opened(folder) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        organization = workspaces.with_organization(workspace)
        made = []
        for place, answers in enumerate(given):
            day = f"{2020 + place // 2}-{5 + place % 2 * 6:02}-01"
            made.append(workspaces.with_round(workspace, organization, day, **answers))
            workspace.close_assessment(made[-1].id)
        if statuses:
            with_plan(workspace, made[0].id, statuses)
    with desks.desk_of(folder, organization.id, made[-1].id) as desk:
        yield desk


def with_plan(workspace, round, statuses):
    """Stores a plan whose actions came as far as `statuses` say, with a proof for those done."""
    plan = workspace.plans.save(workspace.plans.propose(round))
    for action, status in zip(plan.actions, statuses, strict=True):
        now = next(each for each in plan.actions if each.id == action.id)
        proof = "The minutes of May" if status is Progress.DONE else ""
        plan = workspace.plans.change_action(plan.id, replace(now, status=status, proof=proof))


def said(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()]


def explained(page):
    return " ".join(said(page.findChildren(ExplanationDialog)[-1]))


def test_one_round_is_shown_without_a_comparison(qtbot, tmp_path):
    with rounds_desk(tmp_path, {"a__one": 2}) as desk:
        page = desks.shown(qtbot, HistoryPage(desk))
        assert len(rounds(page)) == 1
        assert not part(page, CardButton, "overall").isVisible()


def test_of_twelve_rounds_the_latest_are_listed_and_a_link_shows_the_earlier_ones(qtbot, tmp_path):
    with rounds_desk(tmp_path, *({"a__one": 1 + place % 4} for place in range(12))) as desk:
        page = desks.shown(qtbot, HistoryPage(desk))
        assert next(row.accessibleName() for row in rounds(page) if row.isVisible()).startswith("Round 12 ")
        assert sum(row.isVisible() for row in rounds(page)) == 5
        assert part(page, TrendChart, "trend").accessibleDescription().count(";") == 11
        link = part(page, QPushButton, "earlier_rounds")
        assert link.text() == "7 earlier rounds"
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
        assert all(row.isVisible() for row in rounds(page))
        assert rounds(page)[5].hasFocus()


def test_what_became_of_the_earlier_plan_stands_with_its_proof(qtbot, tmp_path):
    statuses = (Progress.DROPPED, Progress.DONE, Progress.NOT_STARTED)
    levels = {"a__one": 1, "a__two": 2, "b__one": 1}
    with rounds_desk(tmp_path, levels, levels, statuses=statuses) as desk:
        page = desks.shown(qtbot, HistoryPage(desk))
        told = said(part(page, DoneRows, "done"))
        assert told[0] == "3 planned actions; 1 of them were not begun."
        assert told[1].startswith("done · ")
        assert told[3] == "Proof: The minutes of May"
        assert told[4] == "dropped"


def test_without_a_plan_it_is_said_that_there_was_none(page):
    assert said(part(page, DoneRows, "done"))[0] == "No plan was at work between these rounds."


def test_what_helped_and_the_story_of_change_stand_beside_it(page):
    told = said(part(page, DoneRows, "done"))
    assert "What helped" in told
    assert "The story of change" in told


def test_the_indicators_that_only_one_round_scored_are_named_by_round(qtbot, tmp_path):
    with rounds_desk(tmp_path, {"a__one": 1, "a__two": 2}, {"a__one": 2, "b__one": 3}) as desk:
        page = desks.shown(qtbot, HistoryPage(desk))
        assert part(page, Label, "left_out").text() == (
            "Left out, because only round 1 scored them: 1.2 Title of a.two (en)\n"
            "Left out, because only round 2 scored them: 2.1 Title of b.one (en)"
        )


def test_the_overall_change_explains_itself(qtbot, tmp_path):
    """Common: a.one 1 then 2, a.two 2 then 3, b.one 2 then 2: (1.5 + 2) / 2 before, (2.5 + 2) / 2 after."""
    before, after = {"a__one": 1, "a__two": 2, "b__one": 2}, {"a__one": 2, "a__two": 3, "b__one": 2}
    with rounds_desk(tmp_path, before, after) as desk:
        page = desks.shown(qtbot, HistoryPage(desk))
        overall = part(page, CardButton, "overall")
        assert overall.accessibleName() == "Overall: 1.8 before, 2.3 after (+0.5)"
        overall.setFocus()
        qtbot.keyClick(overall, Qt.Key.Key_Space)
        assert "Domain a (en) 1 1.50 2.50 +1.00" in explained(page)
        assert "Before: Sum 3.50 : sum of weights 2 = 1.75" in explained(page)
        assert "After: Sum 4.50 : sum of weights 2 = 2.25" in explained(page)
        assert "Change: +0.50" in explained(page)


def test_an_indicator_says_what_its_levels_meant_and_how_the_earlier_one_is_seen_today(qtbot, tmp_path):
    seen = builders.answer("a.one", 3, look_back=1)
    with rounds_desk(tmp_path, {"a__one": 2}, {"a__one": seen}) as desk:
        page = desks.shown(qtbot, HistoryPage(desk))
        row = part(page, ScaleRows, "indicators").findChildren(ScaleRow)[0]
        assert "was 2, seen today 1" in said(row)
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        assert "Round 1 2 Level 2 of a.one none Round 1, seen today 1 Level 1 of a.one" in explained(page)
        way = next(b for b in page.findChildren(QPushButton) if b.text() == "Open the indicator")
        with qtbot.waitSignal(page.page_chosen) as chosen:
            qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
        assert chosen.args == ["assess", "a.one"]


def test_one_round_says_what_the_second_brings(qtbot, tmp_path):
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        workspaces.with_round(workspace, workspaces.with_organization(workspace), a__one=1)
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("History")
        assert shown.shows("From the second on, two rounds stand side by side here.")
