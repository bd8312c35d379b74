"""Results, plan, history and reports fit: doubled words, small windows, large text, both themes, what opens there."""

import pytest

from cso_assess.gui.dialogs.explanation import ExplanationDialog
from cso_assess.gui.widgets.card_button import CardButton
from cso_assess.gui.widgets.figure_card import FigureCard
from cso_assess.gui.widgets.plan_timeline import TimelineRow
from cso_assess.i18n import words_in
from tests.gui import looks, windows
from tests.gui.desks import part
from tests.gui.test_looks import PAIRS

MEASURES = (looks.cut_words, looks.outside, looks.overlapping, looks.sideways, looks.nameless)


@pytest.fixture(params=PAIRS, ids=lambda pair: f"{pair[0][0]}-{pair[1]}-{pair[2]}-{pair[3]}")
def shown(request, qtbot, tmp_path, monkeypatch):
    """The window on the demonstration organization."""
    size, text_size, theme, language = request.param
    spoken = "en" if language == "doubled" else language
    if language == "doubled":
        monkeypatch.setattr(words_in("en"), "translator", looks.Doubled())
    windows.demonstration(tmp_path, spoken)
    with windows.screen(qtbot, tmp_path, language=spoken, size=size, text_size=text_size, theme=theme) as screen:
        yield screen


def mistakes(widget):
    return [f"{measure.__name__}: {found}" for measure in MEASURES for found in measure(widget)]


def opened(shown, page):
    shown.window.open_page(page)
    shown.settle()
    shown.qtbot.wait(50)
    return shown.window


def test_results_and_their_explanations_fit(shown):
    assert mistakes(opened(shown, "results")) == []
    for name in ("overall", "confidence", "key_indicators", "lowest"):
        part(shown.page, FigureCard, name).click()
        dialog = shown.page.findChildren(ExplanationDialog)[-1]
        assert mistakes(dialog) == [], name
        dialog.close()


def test_the_plan_an_open_action_and_the_frame_fit(shown):
    assert mistakes(opened(shown, "plan")) == []
    shown.page.findChildren(TimelineRow)[0].click()
    part(shown.page, CardButton, "frame").click()
    shown.settle()
    shown.qtbot.wait(50)
    assert mistakes(shown.window) == []


def test_history_fits(shown):
    assert mistakes(opened(shown, "history")) == []


def test_reports_fit(shown):
    assert mistakes(opened(shown, "reports")) == []
