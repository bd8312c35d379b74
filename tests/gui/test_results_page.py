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
    """Domain a: (1 + 3) / 2 = 2.0; b: 3.0; overall 2.5, before (1.5 + 2.0) / 2 = 1.75. a.one is key and at level 1."""
    with desks.small_desk(tmp_path) as desk:
        yield desks.shown(qtbot, ResultsPage(desk))


def words_of(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def figure(page, name):
    card = part(page, FigureCard, name)
    return card.accessibleName(), card.accessibleDescription()


def test_the_four_figures_say_score_confidence_key_indicators_and_lowest_places(page):
    assert figure(page, "overall") == (
        "Overall level (self-assessed): 2.5 · Developing",
        "+0.8 since round 1; the stage is held by 1.1",
    )
    # Confidence of a: (0 + 0.5) / 2, of b: 0.75.
    assert figure(page, "confidence") == ("Confidence in the score: Medium · 0.50", "it was low, 0.00")
    assert figure(page, "key_indicators")[1] == "1.1 Title of a.one (en)"
    assert figure(page, "lowest") == ("at the lowest level, 1: 1.1", "Title of a.one (en)")


def test_each_domain_is_one_row_with_all_its_values_in_words(page):
    assert [row.accessibleName() for row in page.findChildren(ScaleRow)] == [
        "Domain a (en): 2.0, before 1.5, confidence low, lowest place 1, held by 1.1.",
        "Domain b (en): 3.0, before 2.0, confidence high, lowest place 3.",
    ]


def test_two_domains_make_no_radar(page):
    assert not part(page, RadarChart, "radar").isVisible()


def test_the_radar_of_more_domains_tells_its_values(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        page = desks.shown(qtbot, ResultsPage(desk))
        rows = [row.accessibleName() for row in page.findChildren(ScaleRow)]
        assert part(page, RadarChart, "radar").isVisible()
        assert part(page, RadarChart, "radar").accessibleDescription() == " ".join(rows)


def test_pressing_a_figure_explains_it_with_the_organizations_own_values(page, qtbot):
    qtbot.mouseClick(part(page, FigureCard, "overall"), Qt.MouseButton.LeftButton)
    dialog = page.findChild(ExplanationDialog)
    assert dialog.isVisible()
    assert "Sum 5.0 : sum of weights 2 = 2.5" in words_of(dialog)
    assert "From 1.75 on the stage is “Developing”, from 2.5 “Established”, from 3.25 “Leading”." in words_of(dialog)
    assert "on the 3 indicators that both rounds scored: 1.8 then, 2.5 now." in words_of(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_domain_explains_itself_by_keyboard(page, qtbot):
    row = page.findChildren(ScaleRow)[0]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    dialog = page.findChild(ExplanationDialog)
    assert "The stage is held by 1.1." in words_of(dialog)
    assert "Sum 4.0 : sum of weights 2 = 2.0" in words_of(dialog)


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
