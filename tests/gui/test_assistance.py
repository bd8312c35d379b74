"""What speaks and presses for a person (a screen reader, a voice) does the same as keys and clicks."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from cso_assess.core.states import State
from cso_assess.demonstration import add_demonstration
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests.gui import looks, windows
from tests.gui.test_answering import answer, begin, card

CHAIRWOMAN = "Chairwoman of the board"


@pytest.fixture
def round(tmp_path):
    return begin(tmp_path)


@pytest.fixture
def screen(qtbot, tmp_path, round):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("Assessment")
        yield shown


def press(screen, text):
    """The first thing that a part offers to be done with it, as such a program asks for it."""
    part = screen.find(text, QAbstractButton)
    described = QAccessible.queryAccessibleInterface(part)
    offered = described.actionInterface()
    offered.doAction(offered.actionNames()[0])
    screen.qtbot.wait(150)  # Qt lets a button look pressed for a moment
    screen.settle()


def test_a_level_that_looks_chosen_is_kept(screen, round):
    press(screen, "Level 3: Level 3 of a.one")
    assert card(screen, 3).isChecked()
    assert answer(screen, round).level == 3
    press(screen, "Level 3: Level 3 of a.one")
    assert card(screen, 3).isChecked()
    assert answer(screen, round).level == 3


def test_what_is_said_in_place_of_a_level_is_kept(screen, round):
    press(screen, "9  We don't know yet")
    assert answer(screen, round).state is State.DONT_KNOW
    press(screen, "8  Come back to it")
    assert answer(screen, round).flagged


def test_a_proof_that_is_pressed_is_saved(screen, round):
    press(screen, "Level 2: Level 2 of a.one")
    press(screen, "document seen")
    assert answer(screen, round).proof.value == "document"


def test_a_place_of_the_bar_opens_its_page(screen):
    press(screen, "Help")
    assert screen.find("Help").isChecked()
    assert not screen.find("Assessment").isChecked()
    assert type(screen.page).__name__ == "HelpPage"


def test_a_language_that_is_pressed_is_spoken(screen):
    press(screen, "Русский")
    assert screen.shows("Оценка")


def test_fixed_dates_are_kept(qtbot, tmp_path):
    with Workspace.open(Folders(tmp_path / "demo")) as workspace:
        round = add_demonstration(workspace, "en")[-1]
    with windows.screen(qtbot, tmp_path / "demo") as shown:
        shown.go_to("Development plan")
        press(
            shown, "Choose our networks and take turns, Chairwoman of the board: 07.09.2026 to 29.11.2026, in progress"
        )
        press(shown, "Fixed dates")
        actions = shown.stored(lambda workspace: workspace.plans.current(round)).actions
        assert [each.start.isoformat() for each in actions if each.fixed] == ["2026-09-07"]


def test_the_measure_of_pages_hears_what_is_deaf(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    for part in (QPushButton("deaf", window), QPushButton("heard", window)):
        part.setCheckable(True)
        part.clicked.connect(lambda: None)
        part.setToolTip("<b>words</b>" if part.text() == "deaf" else "words")
    part.toggled.connect(lambda: None)
    window.show()
    assert [found.split(":")[0] for found in looks.deaf(window)] == ["heard only when it is clicked", "markup"]
