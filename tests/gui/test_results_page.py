"""Results: figures, domains and explanations, by what is shown and pressed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from cso_assess.gui.charts.radar import RadarChart
from cso_assess.gui.dialogs.explanation import ExplanationDialog
from cso_assess.gui.pages.results import ResultsPage
from cso_assess.gui.widgets.empty_state import EmptyState
from cso_assess.gui.widgets.figure_card import FigureCard
from cso_assess.gui.widgets.scale_rows import ScaleRow
from tests.gui import desks
from tests.gui.desks import part


@pytest.fixture
def page(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        yield desks.shown(qtbot, ResultsPage(desk))


def words_of(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_the_four_figures_say_score_confidence_key_indicators_and_lowest_places(page):
    names = [part(page, FigureCard, name).accessibleName() for name in ("overall", "confidence", "key_indicators")]
    assert names[0] == "Overall level (self-assessed): 2.3 · Developing"
    assert names[1].startswith("Confidence in the score: Medium · 0.45")
    assert names[2] == "at level 1: 2 key indicators"
    assert "+0.4 since round 2" in part(page, FigureCard, "overall").accessibleDescription()
    assert "8.2" in part(page, FigureCard, "key_indicators").accessibleDescription()


def test_each_domain_is_one_row_with_all_its_values_in_words(page):
    rows = [row.accessibleName() for row in page.findChildren(ScaleRow)]
    assert len(rows) == 9
    assert rows[0] == "Governance and leadership: 2.5, before 2.1, confidence medium, lowest place 2."


def test_the_radar_tells_its_values(page):
    radar = part(page, RadarChart, "radar")
    assert "Finance and resources: 2.3" in radar.accessibleDescription()


def test_pressing_a_figure_explains_it_with_the_organizations_own_values(page, qtbot):
    qtbot.mouseClick(part(page, FigureCard, "overall"), Qt.MouseButton.LeftButton)
    dialog = page.findChild(ExplanationDialog)
    assert dialog.isVisible()
    assert "Weight × score" in words_of(dialog)
    assert "From 1.75 on the stage is “Developing”, from 2.5 “Established”" in words_of(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_domain_explains_itself_by_keyboard(page, qtbot):
    row = next(row for row in page.findChildren(ScaleRow) if "Safety" in row.accessibleName())
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    dialog = page.findChild(ExplanationDialog)
    assert "The stage is held by 8.2, 8.4." in words_of(dialog)
    assert "Sum 12.0 : sum of weights 7 = 1.7" in words_of(dialog)


@pytest.mark.parametrize("name", ["confidence", "key_indicators", "lowest"])
def test_every_figure_explains_itself(page, qtbot, name):
    qtbot.mouseClick(part(page, FigureCard, name), Qt.MouseButton.LeftButton)
    assert words_of(page.findChild(ExplanationDialog))


def test_the_buttons_lead_to_comparison_and_plan(page, qtbot):
    with qtbot.waitSignal(page.page_chosen) as chosen:
        qtbot.mouseClick(part(page, QPushButton, "make_plan"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["plan", ""]
    with qtbot.waitSignal(page.page_chosen) as chosen:
        qtbot.mouseClick(part(page, QPushButton, "compare"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["history", ""]


def test_a_round_without_answers_shows_the_way_to_answer(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        desk.choose_round("")
        page = desks.shown(qtbot, ResultsPage(desk))
        assert part(page, EmptyState, "empty").isVisible()
        assert not part(page, FigureCard, "overall").isVisible()


def test_large_text_puts_the_cards_below_each_other_without_scrolling_sideways(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        page = desks.shown(qtbot, ResultsPage(desk), size=(1306, 768), text_size=150)
        overall, lowest = part(page, FigureCard, "overall"), part(page, FigureCard, "lowest")
        assert lowest.y() > overall.y()
        contents = part(page, FigureCard, "overall").parentWidget()
        assert contents.width() <= contents.parentWidget().width()
