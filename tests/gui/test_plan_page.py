"""The plan: choosing, ordering, changing and adding actions, by keys and clicks; what was done is stored."""

import re
from datetime import date
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDateEdit, QPushButton, QSpinBox, QWidget

from cso_assess.core.states import Progress
from cso_assess.gui.charts.timeline import WeeklyLoad
from cso_assess.gui.dialogs.explanation import ExplanationDialog
from cso_assess.gui.pages.plan import PlanPage
from cso_assess.gui.widgets.action_panel import ActionPanel
from cso_assess.gui.widgets.amount_field import AmountField
from cso_assess.gui.widgets.frame_panel import FramePanel
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.late_line import LateLine
from cso_assess.gui.widgets.late_text import LateText
from cso_assess.gui.widgets.plan_timeline import TimelineRow
from cso_assess.gui.widgets.save_state import SaveState
from cso_assess.gui.widgets.suggestion_list import SuggestionCard
from tests.gui import desks, hands, windows
from tests.gui.desks import part, spoken
from tests.gui.rich import rich_folder

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        yield desks.shown(qtbot, PlanPage(desk))


@pytest.fixture
def screen(qtbot, tmp_path):
    """The plan page in its window, as the sidebar opens it."""
    windows.demonstration(tmp_path)
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("Development plan")
        yield shown


@pytest.fixture
def proposal(qtbot, tmp_path):
    """The plan page of a round for which no plan is stored."""
    with desks.demonstration_desk(tmp_path) as desk:
        earlier = desks.stored(qtbot, desk, lambda workspace: workspace.rounds(desk.organization))[0]
        desk.choose_round(earlier.id)
        yield desks.shown(qtbot, PlanPage(desk))


def plan_of(qtbot, page):
    desks.settle(qtbot, page.desk)
    round = page.desk.round
    return desks.stored(qtbot, page.desk, lambda workspace: workspace.plans.current(round))


def cards(page):
    found = [card for card in page.findChildren(SuggestionCard) if card.isVisible()]
    return sorted(found, key=lambda card: card.y())


def rows(page):
    return sorted((row for row in page.findChildren(TimelineRow) if row.isVisible()), key=lambda row: row.y())


def open_row(qtbot, page, place=0):
    row = rows(page)[place]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    return part(page, ActionPanel, "action_panel"), row.action


def not_begun(qtbot, page):
    """The place of the row of the first action that nobody began."""
    waiting = {action.id for action in plan_of(qtbot, page).actions if not action.is_begun and action.start}
    return next(place for place, row in enumerate(rows(page)) if row.action in waiting)


def action_of(qtbot, page, id):
    return next(action for action in plan_of(qtbot, page).actions if action.id == id)


def test_a_proposal_is_shown_and_not_stored_until_something_is_chosen(proposal, qtbot):
    assert len([card for card in cards(proposal) if card.isChecked()]) == 10
    assert plan_of(qtbot, proposal) is None
    cards(proposal)[0].setFocus()
    qtbot.keyClick(cards(proposal)[0], Qt.Key.Key_Return)
    assert len(plan_of(qtbot, proposal).indicators) == 9


def test_the_first_change_of_a_proposal_is_taken_back_and_made_again_by_keys(proposal, qtbot):
    proposal.activateWindow()
    first = cards(proposal)[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    changed = plan_of(qtbot, proposal)
    qtbot.keyClick(first, Qt.Key.Key_Z, CONTROL)
    assert len(plan_of(qtbot, proposal).indicators) == 10
    assert first.isChecked()
    qtbot.keyClick(first, Qt.Key.Key_Y, CONTROL)
    assert plan_of(qtbot, proposal).indicators == changed.indicators


def test_hours_and_money_are_asked_first_and_stand_in_the_way_no_longer_once_there_is_a_plan(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        planned, unplanned = (desks.stored(qtbot, desk, lambda kept: kept.rounds(desk.organization))[i] for i in (2, 0))
        desk.choose_round(unplanned.id)
        page = desks.shown(qtbot, PlanPage(desk))
        assert part(page, FramePanel, "frame_panel").isVisible()
        desk.choose_round(planned.id)
        desks.load(qtbot, page)
        assert not part(page, FramePanel, "frame_panel").isVisible()


def test_an_action_stays_open_when_the_click_that_opens_it_stores_the_proposal(proposal, qtbot):
    """What was typed is saved by the press on another row, so that all actions get other ids before the release."""
    panel, _proposed = open_row(qtbot, proposal, 0)
    qtbot.keyClicks(part(panel, LateLine, "responsible"), "Cashier")
    row = rows(proposal)[1]
    proposed = row.action
    qtbot.mousePress(row, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(row, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(part(panel, LateLine, "responsible"), "Trainer")
    plan_of(qtbot, proposal)
    assert row.action != proposed
    assert panel.isVisible()
    assert part(panel, LateLine, "responsible").text() == "Trainer"
    hands.leave(qtbot, part(panel, LateLine, "responsible"))
    kept = [action.responsible for action in plan_of(qtbot, proposal).scheduled]
    assert sorted(name for name in kept if name) == ["Cashier", "Trainer"]


def test_a_name_that_is_written_whole_offers_nothing_over_the_page(page, qtbot):
    """Such an offer would take the next click for itself."""
    panel, _action = open_row(qtbot, page, 0)
    field = part(panel, LateLine, "responsible")
    known = field.text()
    hands.write_over(qtbot, field, known[:-1])
    assert QApplication.activePopupWidget() is not None
    qtbot.keyClicks(field, known[-1])
    assert QApplication.activePopupWidget() is None


def test_control_and_page_down_lead_to_the_next_action_and_page_up_back(page, qtbot):
    panel, first = open_row(qtbot, page, 0)
    second = rows(page)[1].action
    qtbot.keyClick(part(panel, LateLine, "responsible"), Qt.Key.Key_PageDown, CONTROL)
    assert panel.action_id == second
    assert [row.property("is_open") for row in rows(page)[:2]] == [False, True]
    qtbot.keyClick(part(panel, LateLine, "responsible"), Qt.Key.Key_PageUp, CONTROL)
    assert panel.action_id == first
    qtbot.mouseClick(part(panel, QPushButton, "next_action"), Qt.MouseButton.LeftButton)
    assert panel.action_id == second


def test_what_all_actions_cost_stands_beside_the_money_that_there_is(page, qtbot):
    cost = sum(action.cost for action in plan_of(qtbot, page).scheduled)
    assert part(page, Label, "money").text() == f"All actions together cost {int(cost):,} of 90,000 som."


def test_the_first_suggestion_is_in_sight_when_the_page_opens(qtbot, tmp_path):
    known = rich_folder(tmp_path, "en")
    with windows.screen(qtbot, tmp_path) as shown:
        shown.desk.choose_organization(known.long, known.ninth)
        shown.window.open_page("plan")
        shown.settle()
        assert cards(shown.page)[0].hasFocus()
        assert cards(shown.page)[0].visibleRegion().boundingRect() == cards(shown.page)[0].rect()


def test_reasons_stand_on_chips_in_words(page):
    first = cards(page)[0]
    assert first.accessibleDescription() == "2 to 3, key, opens 21"


def test_space_chooses_and_gives_up(page, qtbot):
    card = cards(page)[0]
    before = plan_of(qtbot, page).indicators
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert plan_of(qtbot, page).indicators == before[1:]
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert set(plan_of(qtbot, page).indicators) == set(before)


def test_a_click_anywhere_on_a_card_chooses(proposal, qtbot):
    last = cards(proposal)[-1]
    assert not last.isChecked()
    qtbot.mouseClick(last, Qt.MouseButton.LeftButton)
    assert len(plan_of(qtbot, proposal).indicators) == 11


def test_alt_with_an_arrow_changes_the_order_and_keeps_the_keyboard(page, qtbot):
    first, second = cards(page)[:2]
    before = plan_of(qtbot, page).indicators
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert plan_of(qtbot, page).indicators[:2] == (before[1], before[0])
    assert cards(page)[:2] == [second, first]
    qtbot.keyClick(first, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert plan_of(qtbot, page).indicators == before


def test_a_change_can_be_taken_back_after_another_page_was_looked_at(screen, qtbot):
    page = screen.page
    before = plan_of(qtbot, page).indicators
    qtbot.keyClick(cards(page)[0], Qt.Key.Key_Space)
    assert plan_of(qtbot, page).indicators != before
    screen.go_to("Home")
    screen.go_to("Development plan")
    qtbot.mouseClick(part(page, QPushButton, "undo"), Qt.MouseButton.LeftButton)
    assert plan_of(qtbot, page).indicators == before


def test_tab_goes_through_a_card_before_it_goes_to_the_next(page, qtbot):
    page.activateWindow()
    first, second = cards(page)[:2]
    first.setFocus()
    passed = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    assert [stop.parentWidget() for stop in passed[:2]] == [first, first]
    assert passed[2] is second


def test_a_card_that_keys_moved_away_stays_in_sight(page, qtbot):
    page.activateWindow()
    card = cards(page)[0]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Space)
    plan_of(qtbot, page)
    assert card is not cards(page)[0]
    qtbot.waitUntil(lambda: card.visibleRegion().boundingRect() == card.rect(), timeout=2000)


def test_the_reasons_of_a_card_open_the_whole_sum(page, qtbot):
    reasons = cards(page)[0].findChild(QPushButton)
    qtbot.mouseClick(reasons, Qt.MouseButton.LeftButton)
    dialog = page.findChild(ExplanationDialog)
    assert dialog.isVisible()
    assert any("Priority = gap" in label.text() for label in dialog.findChildren(Label))


def test_each_row_says_its_action_whole(page):
    whole = re.compile(r".+, .+: [\d.]{10} to [\d.]{10}, (done|done in part|in progress|not started)")
    names = [name for name in spoken(page, TimelineRow) if "Later" not in name]
    assert names
    assert all(whole.fullmatch(name) for name in names), names


def test_enter_on_a_row_opens_the_action_and_escape_leads_back(page, qtbot):
    row = rows(page)[0]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    panel = part(page, ActionPanel, "action_panel")
    assert panel.isVisible()
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_who_is_responsible_is_stored_when_the_field_is_left(page, qtbot):
    panel, action = open_row(qtbot, page, 3)
    field = part(panel, LateLine, "responsible")
    hands.write_over(qtbot, field, "Bookkeeper and board")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert action_of(qtbot, page, action).responsible == "Bookkeeper and board"


def test_what_was_typed_is_stored_soon_after_the_last_key_without_any_more(page, qtbot):
    panel, action = open_row(qtbot, page, 3)
    field = part(panel, LateText, "sign")
    hands.write_over(qtbot, field, "We see it")
    qtbot.waitUntil(lambda: action_of(qtbot, page, action).sign == "We see it", timeout=5000)


def test_leaving_the_page_stores_what_is_typed(screen, qtbot):
    page = screen.page
    panel, action = open_row(qtbot, page, 3)
    proof = part(panel, LateText, "proof")
    hands.write_over(qtbot, proof, "Minutes of May")
    screen.go_to("Home")
    assert action_of(qtbot, page, action).proof == "Minutes of May"


def test_closing_the_window_stores_what_was_typed_a_moment_before(qtbot, tmp_path):
    windows.demonstration(tmp_path)
    with windows.screen(qtbot, tmp_path) as screen:
        screen.go_to("Development plan")
        panel, action = open_row(qtbot, screen.page, 3)
        round = screen.desk.round
        hands.write_over(qtbot, part(panel, LateText, "proof"), "Minutes of May")
    actions = windows.reopened(tmp_path, lambda workspace: workspace.plans.current(round)).actions
    assert [each.proof for each in actions if each.id == action] == ["Minutes of May"]


def test_texts_that_nobody_changed_stay_the_questionnaires(page, qtbot):
    panel, action = open_row(qtbot, page, 6)
    title = part(panel, LateText, "title")
    qtbot.mouseClick(title.viewport(), Qt.MouseButton.LeftButton)
    hands.leave(qtbot, title)
    assert action_of(qtbot, page, action).title is None


def test_hours_and_cost_take_figures_and_refuse_words(page, qtbot):
    panel, action = open_row(qtbot, page, 6)
    hours = part(panel, AmountField, "hours")
    hands.write_over(qtbot, hours, "12,5")
    qtbot.keyClick(hours, Qt.Key.Key_Return)
    assert action_of(qtbot, page, action).hours == Fraction(25, 2)
    hands.write_over(qtbot, hours, "many")
    qtbot.keyClick(hours, Qt.Key.Key_Return)
    assert "is not a number" in part(panel, Label, "problem").text()
    assert action_of(qtbot, page, action).hours == Fraction(25, 2)


def test_fixed_dates_are_stored_and_shown_in_the_row(page, qtbot):
    panel, action = open_row(qtbot, page, 6)
    fixed = part(panel, QCheckBox, "fixed")
    qtbot.keyClick(fixed, Qt.Key.Key_Space)
    assert action_of(qtbot, page, action).fixed
    hands.write_day(qtbot, part(panel, QDateEdit, "end"), "14.02.2027")
    hands.write_day(qtbot, part(panel, QDateEdit, "start"), "01.02.2027")
    kept = action_of(qtbot, page, action)
    assert (kept.start, kept.end) == (date(2027, 2, 1), date(2027, 2, 14))
    assert any("01.02.2027 to 14.02.2027" in name for name in spoken(page, TimelineRow))


def test_a_last_day_before_the_first_is_told_and_not_stored(page, qtbot):
    panel, action = open_row(qtbot, page, 6)
    qtbot.keyClick(part(panel, QCheckBox, "fixed"), Qt.Key.Key_Space)
    before = action_of(qtbot, page, action)
    hands.write_day(qtbot, part(panel, QDateEdit, "end"), "01.01.2020")
    assert "The last day is before the first" in part(panel, Label, "problem").text()
    assert action_of(qtbot, page, action) == before


def test_done_makes_the_bar_full(page, qtbot):
    panel, action = open_row(qtbot, page, 9)
    status = part(panel, QComboBox, "status")
    status.setFocus()
    while status.currentIndex() != list(Progress).index(Progress.DONE):
        qtbot.keyClick(status, Qt.Key.Key_Down)
    kept = action_of(qtbot, page, action)
    assert (kept.status, kept.progress) == (Progress.DONE, 100)
    while status.currentIndex() != list(Progress).index(Progress.DROPPED):
        qtbot.keyClick(status, Qt.Key.Key_Down)
    kept = action_of(qtbot, page, action)
    assert (kept.status, kept.progress) == (Progress.DROPPED, 0), "nothing of it was done"


def test_progress_begins_an_action(page, qtbot):
    panel, action = open_row(qtbot, page, not_begun(qtbot, page))
    progress = part(panel, QSpinBox, "progress")
    progress.setFocus()
    qtbot.keyClick(progress, Qt.Key.Key_Up)
    hands.leave(qtbot, progress)
    assert action_of(qtbot, page, action).status is Progress.IN_PROGRESS


def test_an_own_action_is_added_opened_and_named(page, qtbot):
    count = len(plan_of(qtbot, page).actions)
    qtbot.mouseClick(part(page, QPushButton, "add_action"), Qt.MouseButton.LeftButton)
    desks.settle(qtbot, page.desk)
    panel = part(page, ActionPanel, "action_panel")
    assert panel.isVisible()
    title = part(panel, LateText, "title")
    hands.write_over(qtbot, title, "Paint the office")
    hands.leave(qtbot, title)
    plan = plan_of(qtbot, page)
    assert len(plan.actions) == count + 1
    assert "Paint the office" in [action.title for action in plan.actions]


def test_taking_an_action_out_of_the_plan(page, qtbot):
    panel, action = open_row(qtbot, page, 9)
    qtbot.mouseClick(part(panel, QPushButton, "remove"), Qt.MouseButton.LeftButton)
    assert action not in [each.id for each in plan_of(qtbot, page).actions]
    assert not panel.isVisible()


def test_the_frame_is_changed_on_top_and_the_plan_follows(page, qtbot):
    button = part(page, QPushButton, "frame")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    panel = part(page, FramePanel, "frame_panel")
    hours = part(panel, AmountField, "hours")
    hands.write_over(qtbot, hours, "20")
    qtbot.keyClick(hours, Qt.Key.Key_Return)
    months = part(panel, QSpinBox, "months")
    qtbot.keyClick(months, Qt.Key.Key_Down)
    qtbot.mouseClick(part(panel, QPushButton, "done"), Qt.MouseButton.LeftButton)
    frame = plan_of(qtbot, page).frame
    assert (frame.hours_per_week, frame.months) == (20, 11)
    assert "20 h a week" in button.accessibleName()
    assert not panel.isVisible()


def test_without_money_what_costs_goes_to_later_and_says_why(proposal, qtbot):
    qtbot.mouseClick(part(proposal, QPushButton, "frame"), Qt.MouseButton.LeftButton)
    budget = part(proposal, AmountField, "budget")
    qtbot.keyClicks(budget, "0")
    qtbot.keyClick(budget, Qt.Key.Key_Return)
    assert plan_of(qtbot, proposal).later
    assert "does not fit the budget" in part(proposal, Label, "later").text() + " ".join(spoken(proposal, TimelineRow))


def test_actions_that_nobody_is_responsible_for_are_named(proposal):
    assert "nobody responsible" in part(proposal, Label, "missing").text()
    assert any("nobody responsible yet" in name for name in spoken(proposal, TimelineRow))


def test_the_hours_of_the_weeks_are_told(page):
    load = page.findChild(WeeklyLoad)
    assert load.accessibleDescription().startswith("At most ")


def test_every_part_that_takes_the_keyboard_has_a_name(page, qtbot):
    open_row(qtbot, page)
    qtbot.mouseClick(part(page, QPushButton, "frame"), Qt.MouseButton.LeftButton)
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not desks.name_of(widget)
    ]
    assert nameless == []


def test_another_language_says_everything_again_and_keeps_what_is_open(screen, qtbot):
    open_row(qtbot, screen.page)
    screen.click("Русский")
    assert part(screen.page, ActionPanel, "action_panel").isVisible()
    assert "ч в неделю" in part(screen.page, QPushButton, "frame").accessibleName()


def test_what_could_not_be_saved_stays_written_and_is_saved_with_the_next_change(page, qtbot, disk):
    panel, action = open_row(qtbot, page, 3)
    proof, responsible = part(panel, LateText, "proof"), part(panel, LateLine, "responsible")
    with disk.is_full():
        hands.write_over(qtbot, proof, "Minutes of May")
        hands.leave(qtbot, proof)
        desks.settle(qtbot, page.desk)
        assert part(page, SaveState, "save_state").text() == "NOT SAVED"
        assert page.has_unsaved
        assert proof.toPlainText() == "Minutes of May"
        qtbot.keyClick(panel, Qt.Key.Key_Escape)
        open_row(qtbot, page, 3)
        desks.load(qtbot, page)
        assert proof.toPlainText() == "Minutes of May"
    hands.write_over(qtbot, responsible, "Treasurer")
    qtbot.keyClick(responsible, Qt.Key.Key_Return)
    kept = action_of(qtbot, page, action)
    assert (kept.proof, kept.responsible) == ("Minutes of May", "Treasurer")
    assert part(page, SaveState, "save_state").text() == "Saved 12:04"
    assert not page.has_unsaved


def test_a_choice_that_could_not_be_saved_is_not_shown_as_made(page, qtbot, disk):
    with disk.is_full():
        qtbot.keyClick(cards(page)[0], Qt.Key.Key_Space)
        desks.settle(qtbot, page.desk)
        desks.settle(qtbot, page.desk)
    assert cards(page)[0].isChecked()


def test_the_keyboard_begins_on_the_first_suggestion(screen):
    assert cards(screen.page)[0].hasFocus()
