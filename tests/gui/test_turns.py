"""Pages are filled in turns of the window, and what is shown together is laid out together."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from cso_assess.gui.widgets import scale_rows, suggestion_list
from cso_assess.gui.widgets.action_panel import ActionPanel
from cso_assess.gui.widgets.laid_out import laid_out_once
from cso_assess.gui.widgets.plan_timeline import TimelineRow
from cso_assess.gui.widgets.priority_panel import PriorityPanel
from cso_assess.gui.widgets.scale_rows import ScaleRow
from cso_assess.gui.widgets.suggestion_list import SuggestionCard
from cso_assess.gui.widgets.turns import Turns
from tests.gui import windows


def test_no_two_pieces_are_done_in_one_turn_or_in_turns_that_follow_each_other(qtbot):
    holder = QObject()
    done, turn = [], [0]
    turns = Turns(holder)
    turns.begin(*(lambda number=number: done.append((number, turn[0])) for number in range(4)))
    while turns.are_left:
        QApplication.processEvents()
        turn[0] += 1
    assert [number for number, _ in done] == [0, 1, 2, 3]
    assert all(later - earlier > 1 for (_, earlier), (_, later) in pairwise(done))


def test_other_pieces_take_the_place_of_those_that_are_left(qtbot):
    holder, done = QObject(), []
    turns = Turns(holder)
    turns.begin(lambda: done.append("first"), lambda: done.append("second"))
    while not done:
        QApplication.processEvents()
    turns.begin(lambda: done.append("other"))
    qtbot.waitUntil(lambda: not turns.are_left)
    assert done == ["first", "other"]
    turns.begin(lambda: done.append("never"))
    turns.begin()
    qtbot.wait(20)
    assert done == ["first", "other"]


class Column(QVBoxLayout):
    """Counts how often it places what is in it."""

    count = 0

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt calls it so
        self.count += 1
        super().setGeometry(rect)


@pytest.mark.parametrize("together", [True, False])
def test_parts_that_are_shown_together_are_laid_out_once(qtbot, together):
    window = QWidget()
    qtbot.addWidget(window)
    column = Column(window)
    window.show()
    column.count = 0

    def add():
        for _ in range(10):
            part = QFrame(window)
            part.setMinimumHeight(10)
            column.addWidget(part)
            part.show()

    if together:
        with laid_out_once(window):
            add()
    else:
        add()
    QApplication.processEvents()
    assert column.itemAt(9).geometry().top() > column.itemAt(0).geometry().top()
    assert (column.count <= 2) is together


def test_a_part_without_a_layout_is_refused(qtbot):
    part = QWidget()
    qtbot.addWidget(part)
    with pytest.raises(ValueError, match="lays"), laid_out_once(part):
        pass


@pytest.fixture
def shown(qtbot, tmp_path):
    windows.demonstration(tmp_path)
    with windows.screen(qtbot, tmp_path) as screen:
        yield screen


def test_the_fields_of_an_action_and_of_a_priority_are_made_when_one_is_opened(shown):
    shown.go_to("Development plan")
    for kind in (ActionPanel, PriorityPanel):
        (panel,) = shown.page.findChildren(kind)
        assert not panel.findChildren(QWidget)
    shown.qtbot.mouseClick(shown.page.findChildren(TimelineRow)[0], Qt.MouseButton.LeftButton)
    assert shown.page.findChild(ActionPanel).findChildren(QWidget)


@pytest.mark.parametrize(
    ("place", "kind", "most"),
    [("plan", SuggestionCard, suggestion_list.AT_ONCE), ("history", ScaleRow, scale_rows.AT_ONCE)],
)
def test_suggestions_and_rows_of_a_comparison_are_made_a_few_in_a_turn(shown, place, kind, most):
    counts = {0}
    shown.window.open_page(place)
    shown.qtbot.waitUntil(lambda: shown.page.is_filling)
    while shown.page.is_filling or not shown.page.findChildren(kind):
        counts.add(len(shown.page.findChildren(kind)))
        QApplication.processEvents()
    counts.add(len(shown.page.findChildren(kind)))
    assert len(counts) > 3
    assert all(later - earlier <= most for earlier, later in pairwise(sorted(counts)))


@pytest.mark.parametrize(("place", "parts"), [("plan", ("left", "plan_card")), ("reports", ("choice", "pages_card"))])
def test_what_stands_side_by_side_is_seen_in_the_same_picture(shown, place, parts):
    pictures = set()

    def note():
        if shown.page.updatesEnabled():
            pictures.add(tuple(shown.page.findChild(QWidget, name).isVisible() for name in parts))

    shown.window.open_page(place)
    note()
    while shown.page.is_filling or not shown.page.findChild(QWidget, parts[0]).isVisible():
        QApplication.processEvents()
        note()
    assert pictures <= {(False, False), (True, True)}


def test_cards_of_results_come_one_after_the_other(shown):
    form_parts = ("heat", "influence")
    seen = []
    shown.window.open_page("results")
    shown.qtbot.waitUntil(lambda: shown.page.is_filling)
    while shown.page.is_filling:
        seen.append(tuple(len(shown.page.findChild(QWidget, name).findChildren(QWidget)) for name in form_parts))
        QApplication.processEvents()
    grown = [tuple(b > a for a, b in zip(*pair, strict=True)) for pair in pairwise(seen)]
    assert (True, True) not in grown
    assert (True, False) in grown
