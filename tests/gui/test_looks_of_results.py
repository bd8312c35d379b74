"""Results, plan, history and reports fit: doubled words, small windows, large text, both themes, what opens there."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from cso_assess.core.consensus import Mark
from cso_assess.core.states import State
from cso_assess.gui.charts.influence_picture import InfluenceBox
from cso_assess.gui.dialogs.explanation import ExplanationDialog
from cso_assess.gui.widgets.card_button import CardButton
from cso_assess.gui.widgets.figure_card import FigureCard
from cso_assess.gui.widgets.heat_card import HeatCard
from cso_assess.gui.widgets.influence_card import InfluenceCard
from cso_assess.gui.widgets.plan_timeline import TimelineRow
from cso_assess.gui.widgets.scale_rows import ScaleRow, ScaleRows
from cso_assess.gui.widgets.voices_card import VoiceRow, VoicesCard
from cso_assess.i18n import words_in
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
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
    people_differ(tmp_path, windows.demonstration(tmp_path, spoken)[-1])
    with windows.screen(qtbot, tmp_path, language=spoken, size=size, text_size=text_size, theme=theme) as screen:
        yield screen


def people_differ(folder, round):
    """Adds what four people marked in a round, far apart on eight indicators."""
    with Workspace.open(Folders(folder)) as workspace:
        workspace.reopen_assessment(round, "Four people were asked.")
        people = workspace.voices.set_count(round, 4).participants
        for place, indicator in enumerate(workspace.assessment(round).asked[:8]):
            for person, level in zip(people, (1, 2 + place % 3, 4, 4), strict=True):
                workspace.voices.save_mark(round, Mark(person.id, indicator.id, State.SCORED, level))


def mistakes(widget):
    return [f"{measure.__name__}: {found}" for measure in MEASURES for found in measure(widget)]


def close_sound_dialog(shown, name):
    """Measures the explanation that has opened, and closes it."""
    dialog = shown.page.findChildren(ExplanationDialog)[-1]
    assert mistakes(dialog) == [], name
    dialog.close()


def opened(shown, page):
    shown.window.open_page(page)
    shown.settle()
    shown.qtbot.wait(50)
    # One layout can ask for the next, as when a scroll bar comes; on a busy computer that takes longer than the wait.
    for _ in range(5):
        QApplication.processEvents()
    return shown.window


def test_results_and_their_explanations_fit(shown):
    assert mistakes(opened(shown, "results")) == []
    for name in ("overall", "confidence", "key_indicators", "lowest"):
        part(shown.page, FigureCard, name).click()
        close_sound_dialog(shown, name)


def test_what_the_cards_of_results_explain_fits(shown):
    page = opened(shown, "results").page
    part(page, VoicesCard, "voices").findChildren(QPushButton)[-1].click()
    for kind in (VoiceRow, InfluenceBox):
        page.findChildren(kind)[0].click()
        close_sound_dialog(shown, kind.__name__)
    for card in (part(page, HeatCard, "heat"), part(page, InfluenceCard, "influence")):
        card.table_asked.emit()
        close_sound_dialog(shown, card.objectName())
    shown.qtbot.wait(50)
    assert mistakes(shown.window) == []


def test_the_plan_an_open_action_and_the_frame_fit(shown):
    assert mistakes(opened(shown, "plan")) == []
    shown.page.findChildren(TimelineRow)[0].click()
    part(shown.page, CardButton, "frame").click()
    shown.settle()
    shown.qtbot.wait(50)
    assert mistakes(shown.window) == []


def test_history_and_its_explanations_fit(shown):
    assert mistakes(opened(shown, "history")) == []
    part(shown.page, CardButton, "overall").click()
    close_sound_dialog(shown, "change")
    part(shown.page, ScaleRows, "indicators").findChildren(ScaleRow)[0].click()
    close_sound_dialog(shown, "indicator")


def test_reports_fit(shown):
    assert mistakes(opened(shown, "reports")) == []
