"""History: rounds, trend and two rounds side by side."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton

from cso_assess.gui.charts.trend import TrendChart
from cso_assess.gui.pages.history import HistoryPage
from cso_assess.gui.widgets.card_button import CardButton
from cso_assess.gui.widgets.empty_state import EmptyState
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.scale_rows import ScaleRow, ScaleRows
from tests.gui import desks
from tests.gui.desks import part


@pytest.fixture
def page(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        yield desks.shown(qtbot, HistoryPage(desk))


def rounds(page):
    return [card for card in page.findChildren(CardButton) if card.accessibleName().startswith("Round")]


def rows(page, name):
    return [row.accessibleName() for row in part(page, ScaleRows, name).findChildren(ScaleRow) if row.isVisible()]


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
    assert part(page, Label, "overall").text().startswith("Overall: ")
    assert len(rows(page, "domains")) == 9


def test_any_two_rounds_can_be_chosen(page, qtbot):
    before = rows(page, "domains")
    choose(qtbot, part(page, QComboBox, "before"), 0)
    desks.settle(qtbot, page.desk)
    assert rows(page, "domains") != before


def test_a_round_is_not_compared_with_itself(page, qtbot):
    choose(qtbot, part(page, QComboBox, "before"), 2)
    assert part(page, Label, "problem").text() == "Choose two different rounds."


def test_a_domain_shows_its_indicators_and_the_link_all_that_changed(page, qtbot):
    changed = rows(page, "indicators")
    domain = part(page, ScaleRows, "domains").findChildren(ScaleRow)[0]
    qtbot.mouseClick(domain, Qt.MouseButton.LeftButton)
    assert all(name.startswith("1.") for name in rows(page, "indicators"))
    qtbot.mouseClick(part(page, QPushButton, "all_indicators"), Qt.MouseButton.LeftButton)
    assert rows(page, "indicators") == changed


def test_an_organization_without_rounds_is_told_what_will_stand_here(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        desk.choose_organization("")
        page = desks.shown(qtbot, HistoryPage(desk))
        assert part(page, EmptyState, "empty").isVisible()
