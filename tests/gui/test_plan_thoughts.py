"""Thinking on the plan page: a choice against the order, votes, ideas, dragging, undo, dates for a calendar."""

import pytest
from icalendar import Calendar
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QSpinBox

from cso_assess.gui.pages.plan import PlanPage
from cso_assess.gui.widgets.late_line import LateLine
from cso_assess.gui.widgets.late_text import LateText
from cso_assess.gui.widgets.priority_panel import PriorityPanel
from cso_assess.gui.widgets.suggestion_list import SuggestionCard, SuggestionList
from tests.gui import desks, hands
from tests.gui.desks import part
from tests.gui.hands import LEFT, NONE

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        yield desks.shown(qtbot, PlanPage(desk))


def stored(qtbot, page):
    desks.settle(qtbot, page.desk)
    return desks.stored(qtbot, page.desk, lambda workspace: workspace.plans.current(page.desk.round))


def answer(qtbot, page, indicator):
    desks.settle(qtbot, page.desk)
    round = page.desk.round
    return desks.stored(qtbot, page.desk, lambda workspace: workspace.assessment(round)).answer(indicator)


def cards(page):
    """The suggestions from top to bottom."""
    return sorted((card for card in page.findChildren(SuggestionCard) if card.isVisible()), key=lambda card: card.y())


def skipped(qtbot, page):
    """The indicators that are not chosen, in their order."""
    round, chosen = page.desk.round, set(stored(qtbot, page).indicators)
    order = desks.stored(qtbot, page.desk, lambda workspace: workspace.priorities(round))
    return [each.indicator for each in order if each.indicator not in chosen]


def think(qtbot, page, indicator):
    return think_about(qtbot, page, part(page, SuggestionList, "suggestions").card(indicator))


def think_about(qtbot, page, card):
    link = next(each for each in card.findChildren(QPushButton) if each.text() == "Think it through")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    return part(page, PriorityPanel, "priority_panel")


def drag(qtbot, page, indicator, before):
    """Draws a card away with the mouse and lets it fall on the upper half of another."""
    shown = part(page, SuggestionList, "suggestions")
    card, under = shown.card(indicator), shown.card(before)
    edge = QPoint(4, card.height() // 2)
    qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=edge)
    qtbot.mouseMove(card, edge + QPoint(0, 40))
    (carried,) = card.findChildren(QDrag)
    assert carried.supportedActions() == Qt.DropAction.MoveAction, "it is on its way"
    # The offscreen platform carries nothing about: what another would tell on the way is told here.
    for kind in (_Entered, _Dropped):
        QApplication.sendEvent(under, kind(QPoint(10, 2), carried))


class _Entered(QDragEnterEvent):
    """What is carried comes over a place."""

    def __init__(self, place, carried):
        super().__init__(place, carried.supportedActions(), carried.mimeData(), LEFT, NONE)
        self._source = carried.source()

    def source(self):
        return self._source


class _Dropped(QDropEvent):
    """What is carried is let go."""

    def __init__(self, place, carried):
        super().__init__(QPointF(place), carried.supportedActions(), carried.mimeData(), LEFT, NONE)
        self._source = carried.source()

    def source(self):
        return self._source


def test_votes_and_ideas_are_kept_beside_the_answer_of_a_closed_round(qtbot, page):
    indicator = stored(qtbot, page).indicators[0]
    before = answer(qtbot, page, indicator)
    panel = think(qtbot, page, indicator)
    hands.write_over(qtbot, part(panel, QSpinBox, "votes"), "7")
    for name, text in (("reframe", "How might we …"), ("ideas", "A wall paper"), ("first_try", "One evening")):
        field = part(panel, LateText, name)
        hands.write_over(qtbot, field, text)
        hands.leave(qtbot, field)
    kept = answer(qtbot, page, indicator)
    assert (kept.votes, kept.reframe, kept.ideas, kept.first_try) == (
        7,
        "How might we …",
        "A wall paper",
        "One evening",
    )
    assert (kept.level, kept.proof, kept.note) == (before.level, before.proof, before.note)


def test_votes_change_the_order_of_the_suggestions_at_once(qtbot, page):
    chosen = set(stored(qtbot, page).indicators)
    titles = [card.accessibleName() for card in cards(page)]
    card = cards(page)[len(chosen) + 2]
    panel = think_about(qtbot, page, card)
    hands.write_over(qtbot, part(panel, QSpinBox, "votes"), "50")
    hands.leave(qtbot, part(panel, QSpinBox, "votes"))
    desks.settle(qtbot, page.desk)
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    now = [card.accessibleName() for card in cards(page)]
    assert now.index(card.accessibleName()) < titles.index(card.accessibleName())


def test_what_is_not_a_priority_now_leaves_the_suggestions_and_comes_back(qtbot, page):
    indicator = skipped(qtbot, page)[0]
    panel = think(qtbot, page, indicator)
    qtbot.keyClick(part(panel, QCheckBox, "not_now"), Qt.Key.Key_Space)
    assert answer(qtbot, page, indicator).not_now
    assert part(page, SuggestionList, "suggestions").card(indicator) is None
    qtbot.keyClick(part(panel, QCheckBox, "not_now"), Qt.Key.Key_Space)
    assert not answer(qtbot, page, indicator).not_now
    assert part(page, SuggestionList, "suggestions").card(indicator) is not None


def test_a_choice_against_the_order_is_asked_for_its_reason_which_is_kept(qtbot, page):
    why = part(page, LateLine, "why")
    assert not why.isVisible()
    shown = part(page, SuggestionList, "suggestions")
    second = skipped(qtbot, page)[1]
    card = shown.card(second)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    desks.settle(qtbot, page.desk)
    assert why.isVisible()
    hands.write_over(qtbot, why, "The council asked for it.")
    hands.leave(qtbot, why)
    assert answer(qtbot, page, second).choice_reason == "The council asked for it."
    assert "your choice" in shown.card(second).accessibleDescription()


def test_a_card_is_dragged_to_another_place(qtbot, page):
    before = stored(qtbot, page).indicators
    drag(qtbot, page, before[2], before[0])
    assert stored(qtbot, page).indicators[:3] == (before[2], before[0], before[1])


def test_a_card_that_was_not_chosen_is_chosen_where_it_is_dropped(qtbot, page):
    before = stored(qtbot, page).indicators
    indicator = skipped(qtbot, page)[0]
    drag(qtbot, page, indicator, before[1])
    assert stored(qtbot, page).indicators[:3] == (before[0], indicator, before[1])


def test_a_change_of_the_plan_is_undone_and_done_again(qtbot, page):
    before = stored(qtbot, page)
    card = part(page, SuggestionList, "suggestions").card(before.indicators[-1])
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    after = stored(qtbot, page)
    assert after.indicators == before.indicators[:-1]
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Z, CONTROL)
    assert stored(qtbot, page).indicators == before.indicators
    assert [each.title for each in stored(qtbot, page).actions] == [each.title for each in before.actions]
    qtbot.mouseClick(part(page, QPushButton, "redo"), Qt.MouseButton.LeftButton)
    assert stored(qtbot, page).indicators == after.indicators


def test_the_dates_are_saved_for_a_calendar(qtbot, page, tmp_path):
    target = tmp_path / "plan.ics"
    with hands.file_named(qtbot, target):
        hands.press(qtbot, part(page, QPushButton, "save_dates"))
    qtbot.waitUntil(target.exists, timeout=10_000)
    plan = stored(qtbot, page)
    open_ones = [action for action in plan.scheduled if not action.status.is_finished]
    assert len(Calendar.from_ical(target.read_bytes()).walk("VEVENT")) == len(open_ones)
