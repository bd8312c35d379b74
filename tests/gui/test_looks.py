"""Nothing is cut, nameless or hard to read: every page in doubled words, small windows, large text and both themes."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from cso_assess.core.assessment import Answer, Length, State
from cso_assess.gui import theme
from cso_assess.gui.widgets.label import Label
from cso_assess.i18n import words_in
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests.gui import looks, windows

PAGES = ("home", "organizations", "organization", "new_round", "assess", "closing", "start", "settings", "help")
PAIRS = [
    ((1366, 768), 100, "light", "en"),
    ((1366, 768), 150, "dark", "doubled"),
    ((1024, 700), 100, "dark", "doubled"),
    ((1024, 700), 125, "light", "ky"),
    ((1024, 700), 150, "light", "ru"),
    ((1366, 768), 125, "light", "doubled"),
]
"""Window, text size in per cent, theme and language: each two of them meet."""


def with_open_round(folder, language):
    """The demonstration organization with a fourth round half answered, every answer suspiciously high."""
    windows.demonstration(folder, language)
    with Workspace.open(Folders(folder)) as workspace:
        organization = workspace.organizations()[0].id
        round = workspace.start_assessment(organization, "women-cso-capacity", windows.TODAY, Length.FULL, {})
        for indicator in round.asked[:9]:
            workspace.save_answer(round.id, Answer(indicator.id, level=4, state=State.SCORED, flagged=True))


@pytest.mark.parametrize(("size", "text_size", "look", "language"), PAIRS)
def test_every_page_fits(qtbot, tmp_path, monkeypatch, size, text_size, look, language):
    spoken = "en" if language == "doubled" else language
    if language == "doubled":
        monkeypatch.setattr(words_in("en"), "translator", looks.Doubled())
    with_open_round(tmp_path, spoken)
    with windows.screen(qtbot, tmp_path, language=spoken, size=size, text_size=text_size, theme=look) as shown:
        organization, round = shown.desk.organization, shown.desk.round
        for page in PAGES:
            shown.desk.choose_organization("" if page == "organizations" else organization, round)
            shown.window.open_page(page)
            shown.settle()
            for measure in (looks.cut_words, looks.outside, looks.overlapping, looks.sideways, looks.nameless):
                assert list(measure(shown.window)) == [], f"{page}: {measure.__name__}"


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
    far.setGeometry(180, 0, 80, 30)
    nameless = QPushButton(window)
    nameless.setGeometry(0, 60, 20, 20)
    window.show()
    assert len(list(looks.cut_words(window))) == 2
    assert len(list(looks.overlapping(window))) == 1
    assert len(list(looks.outside(window))) == 1
    assert len(list(looks.nameless(window))) == 1


TEXT_ON_GROUND = [
    ("ink", ("paper", "card", "soft", "quiet", "before_soft")),
    ("muted", ("paper", "card", "soft", "quiet")),
    ("accent", ("paper", "card", "soft", "quiet")),
    ("on_accent", ("accent", "accent_hover")),
    ("danger", ("paper", "card", "danger_soft")),
    ("sidebar_ink", ("sidebar", "sidebar_current")),
    ("sidebar_text", ("sidebar",)),
]


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("text", "grounds"), TEXT_ON_GROUND)
def test_text_stands_out_from_its_ground(name, text, grounds):
    colours = theme.read_theme(name)
    for ground in grounds:
        assert contrast(colours[text], colours[ground]) >= 4.5, f"{text} on {ground}"


def test_the_systems_contrast_palette_is_followed_in_every_role():
    palette = QPalette()
    for role, colour in (("Window", "#000000"), ("WindowText", "#ffff00"), ("Highlight", "#00ffff")):
        palette.setColor(QPalette.ColorRole[role], colour)
    palette.setColor(QPalette.ColorRole.HighlightedText, "#000000")
    colours = theme._contrast_colours(palette)
    assert set(colours) == set(theme.read_theme("light"))
    for text, grounds in TEXT_ON_GROUND:
        assert all(contrast(colours[text], colours[ground]) >= 4.5 for ground in grounds), text


def contrast(one, other):
    """WCAG 2.2: (L1 + 0.05) / (L2 + 0.05) with the relative luminances, the lighter first."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour):
    """0.2126 R + 0.7152 G + 0.0722 B of the linear parts."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
