"""Nothing is cut, nameless or in another language: every page, full and empty, and what opens on it."""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from cso_assess.gui.charts.influence_picture import InfluenceBox
from cso_assess.gui.dialogs.explanation import ExplanationDialog
from cso_assess.gui.widgets.card_button import CardButton
from cso_assess.gui.widgets.choice_row import ChoiceRow
from cso_assess.gui.widgets.figure_card import FigureCard
from cso_assess.gui.widgets.heat_card import HeatCard
from cso_assess.gui.widgets.influence_card import InfluenceCard
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.last_time import LastTime
from cso_assess.gui.widgets.plan_timeline import TimelineRow
from cso_assess.gui.widgets.scale_rows import ScaleRow, ScaleRows
from cso_assess.gui.widgets.suggestion_list import SuggestionCard
from cso_assess.gui.widgets.voices_card import VoiceRow, VoicesCard
from cso_assess.gui.window.page_list import PAGES
from cso_assess.i18n import words_in
from tests.gui import hands, looks, windows
from tests.gui.desks import part
from tests.gui.rich import Rich, rich_folder

SIZES = ((1366, 768), (1024, 700))
TEXT_SIZES = (100, 125, 150)
THEMES = ("light", "dark")
LANGUAGES = ("en", "ru", "ky", "doubled")
COMBINATIONS = [
    (SIZES[(row + column + 1) % 2], text_size, THEMES[(row // 2 + column) % 2], language)
    for row, language in enumerate(LANGUAGES)
    for column, text_size in enumerate(TEXT_SIZES)
]
"""Window, text size in per cent, theme and language: each two of them meet."""
OTHERS = [each for each in product(SIZES, TEXT_SIZES, THEMES, LANGUAGES) if each not in COMBINATIONS]
EVERY = [*COMBINATIONS, *(pytest.param(each, marks=pytest.mark.long) for each in OTHERS)]
SOME = [*COMBINATIONS[1::2], *(pytest.param(each, marks=pytest.mark.long) for each in COMBINATIONS[::2] + OTHERS)]

OF_THE_ROUND_UNDER_WAY = ("assess", "review", "closing", "voices")
NAMES = {"CSO", "Assess", "English", "Excel", "Word", "Linux", "Windows", "Qt", "Tastle", "Wierman", "log"} | {
    *("PT", "Sans", "ParaType", "MIT", "CC", "BY", "LGPL", "SIL", "Open", "Font", "Licence")
}
FILES = {"PDF", "PNG", "JPEG", "SIL", "OFL", "csoa", "ics", "xlsx", "docx", "pdf"}
KEYS = {"Enter", "Backspace", "Delete", "Alt", "Ctrl", "Shift", "Tab", "Esc", "Home", "End", "Page", "Up", "Down"}
KNOWN = frozenset(NAMES | FILES | KEYS)
"""Latin words that Russian and Kyrgyz windows may say: names of programs and licences, kinds of files, keys."""


@pytest.fixture
def look(request, qtbot, tmp_path, monkeypatch):
    """A window on the rich workspace, what lies in that, and what takes pictures of it."""
    size, text_size, theme, language = request.param
    spoken = "en" if language == "doubled" else language
    if language == "doubled":
        monkeypatch.setattr(words_in("en"), "translator", looks.Doubled())
    known = rich_folder(tmp_path, spoken)
    with windows.screen(qtbot, tmp_path, language=spoken, size=size, text_size=text_size, theme=theme) as shown:
        yield shown, known, looks.pictures(request)


def name_of(combination):
    size, text_size, theme, language = combination
    return f"{size[0]}-{text_size}-{theme}-{language}"


def test_pairs_of_sizes_themes_and_languages_all_meet():
    for one in range(4):
        for other in range(one):
            met = {(each[one], each[other]) for each in COMBINATIONS}
            kinds = [{each[place] for each in COMBINATIONS} for place in (one, other)]
            assert len(met) == len(kinds[0]) * len(kinds[1])


@pytest.mark.parametrize("look", EVERY, indirect=True, ids=name_of)
def test_every_page_and_what_opens_on_it_fits(look):
    assert_fits(*look, full_pages)


@pytest.mark.parametrize("look", SOME, indirect=True, ids=name_of)
def test_empty_pages_and_long_names_fit(look):
    assert_fits(*look, odd_pages)


def assert_fits(shown, known, pictures, scenes):
    """Measures each scene and takes its picture; in Russian and Kyrgyz no other language is seen."""
    found = []
    folder = str(shown.session.preferences.folders.root)
    for name, place in scenes(shown, known):
        pictures(place, name)
        found += [f"{name}: {mistake}" for mistake in looks.mistakes(place)]
        if shown.desk.language != "en":
            found += [f"{name}: foreign: {text}" for text in looks.foreign(place, KNOWN) if folder not in text]
    assert not found, "\n".join(found)


def full_pages(shown: windows.Screen, known: Rich) -> Iterator[tuple[str, QWidget]]:
    """Walks through all pages with much to show; what is to be measured after each step, by name."""
    shown.desk.choose_organization(known.organization, known.closed)
    for page in PAGES:
        shown.desk.choose_round(known.under_way if page in OF_THE_ROUND_UNDER_WAY else known.closed)
        yield page, opened(shown, page)
        for name, place in OPENED_ON.get(page, nothing)(shown):
            yield f"{page}, {name}", place
    shown.desk.choose_round(known.under_way)
    yield "results of the round under way", opened(shown, "results")
    yield from disagreement(shown)


def odd_pages(shown: windows.Screen, known: Rich) -> Iterator[tuple[str, QWidget]]:
    """Walks through pages with too much and with too little to show."""
    shown.desk.choose_organization(known.long, known.ninth)
    for page in ("home", "organization", "new_round", "results", "plan", "history", "reports", "handover"):
        yield f"{page}, long name and nine rounds", opened(shown, page)
    shown.desk.choose_organization(known.unanswered, known.first)
    for page in ("home", "assess", "voices", "closing", "results", "plan", "history"):
        yield f"{page}, no answer", opened(shown, page)
    shown.desk.choose_organization(known.new)
    for page in ("home", "organization", "new_round", "results", "plan", "history", "reports"):
        yield f"{page}, no round", opened(shown, page)
    shown.desk.choose_organization("")
    yield "organizations, four of them", opened(shown, "organizations")


def opened(shown: windows.Screen, page: str, detail: str = "") -> QWidget:
    """The window with another page, as it stands when everything has come."""
    shown.window.open_page(page, detail)
    return laid_out(shown)


def laid_out(shown: windows.Screen) -> QWidget:
    """The window when one layout after another has found its place, as when a scroll bar comes."""
    shown.settle()
    for _ in range(5):
        QApplication.processEvents()
    return shown.window


def nothing(_shown):
    return ()


def on_assess(shown):
    shown.press(Qt.Key.Key_0)
    yield "a reason", laid_out(shown)
    first = shown.stored(lambda kept: kept.assessment(shown.desk.round)).asked[0].id
    yield "documents", opened(shown, "assess", first)
    hands.press(shown.qtbot, shown.page.findChild(LastTime).findChild(QPushButton))
    yield "last time", laid_out(shown)
    own = shown.stored(lambda kept: kept.own_questions.of(shown.desk.organization))[0]
    yield "an own question", opened(shown, "assess", own.reference)


def on_voices(shown):
    hands.press(shown.qtbot, part(shown.page, ChoiceRow, "view").buttons["talk"])
    yield "talk", laid_out(shown)


def on_results(shown):
    for name in ("overall", "confidence", "key_indicators", "lowest"):
        hands.press(shown.qtbot, part(shown.page, FigureCard, name))
        yield from dialog_on(shown, name)
    hands.press(shown.qtbot, shown.page.findChildren(InfluenceBox)[0])
    yield from dialog_on(shown, "what opens what")
    for card in (part(shown.page, HeatCard, "heat"), part(shown.page, InfluenceCard, "influence")):
        hands.press(shown.qtbot, [each for each in card.findChildren(QPushButton) if each.isVisible()][-1])
        yield from dialog_on(shown, f"{card.objectName()} as a table")


def disagreement(shown):
    card = part(shown.page, VoicesCard, "voices")
    hands.press(shown.qtbot, next(each for each in card.findChildren(QPushButton) if not isinstance(each, VoiceRow)))
    yield "all that people see differently", laid_out(shown)
    hands.press(shown.qtbot, shown.page.findChildren(VoiceRow)[0])
    yield from dialog_on(shown, "one that people see differently")


def on_plan(shown):
    reasons, think = shown.page.findChildren(SuggestionCard)[0].findChildren(QPushButton)
    hands.press(shown.qtbot, reasons)
    yield from dialog_on(shown, "reasons")
    hands.press(shown.qtbot, think)
    yield "a priority", laid_out(shown)
    hands.press(shown.qtbot, shown.page.findChildren(TimelineRow)[0])
    hands.press(shown.qtbot, part(shown.page, CardButton, "frame"))
    yield "an action and the frame", laid_out(shown)


def on_history(shown):
    hands.press(shown.qtbot, part(shown.page, CardButton, "overall"))
    yield from dialog_on(shown, "change")
    hands.press(shown.qtbot, part(shown.page, ScaleRows, "indicators").findChildren(ScaleRow)[0])
    yield from dialog_on(shown, "indicator")


def on_help(shown):
    for chapter in ("keys", "method", "limits"):
        yield chapter, opened(shown, "help", chapter)


def dialog_on(shown, name):
    """The explanation that has opened; it is closed again."""
    dialog = shown.page.findChildren(ExplanationDialog)[-1]
    yield name, dialog
    dialog.close()


OPENED_ON = {
    "assess": on_assess,
    "voices": on_voices,
    "results": on_results,
    "plan": on_plan,
    "history": on_history,
    "help": on_help,
}


def test_the_measures_see_what_is_wrong(qtbot):
    """A window with one mistake of each kind."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 100)
    cut = Label("These words need more room than they have", "text", window)
    cut.setGeometry(0, 0, 60, 20)
    beside = QPushButton("Long words on a button", window)
    beside.setGeometry(50, 10, 40, 40)
    far = QPushButton("Far", window)
    far.setGeometry(180, 0, 80, 50)
    nameless = QPushButton(window)
    nameless.setGeometry(0, 60, 20, 20)
    window.show()
    assert len(list(looks.cut_words(window))) == 2
    assert len(list(looks.overlapping(window))) == 1
    assert len(list(looks.outside(window))) == 1
    assert len(list(looks.nameless(window))) == 1
    assert len(list(looks.foreign(window, KNOWN))) == 3
