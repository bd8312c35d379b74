"""Every task done by the keyboard alone: Tab, arrows, digits, Space, Enter and shortcuts, and nothing else."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QSpinBox

from cso_assess.core.states import Proof, State, Status
from cso_assess.gui.pages.assess import AssessPage
from cso_assess.gui.widgets.suggestion_list import SuggestionCard
from cso_assess.paths import Folders
from cso_assess.settings import read_settings, write_settings
from tests.gui import windows
from tests.gui.desks import name_of
from tests.gui.rich import rich_folder
from tests.gui.test_answering import begin

LONGEST_WAY = 250
"""Presses of Tab after which nobody would go on."""

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Hands:
    """A person at the keyboard: everything is sent to where the keyboard is."""

    def __init__(self, shown: windows.Screen) -> None:
        self.shown = shown

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.shown.press(*keys, modifier=modifier)
        if QApplication.activeWindow() is None:
            # Without a screen nobody gives the keyboard back to the window when a dialog has closed.
            self.shown.window.activateWindow()
            self.shown.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    def type(self, text: str) -> None:
        """Any letters, as a layout brings them."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(self.shown.focus, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def go_to(self, name: str, *, key: Qt.Key = Qt.Key.Key_Tab) -> None:
        """Presses Tab until the keyboard is where that name begins; every stop on the way must be seen."""
        passed = []
        for _ in range(LONGEST_WAY):
            # Of a list to choose from, Qt says on Linux what is chosen, and its name by another way.
            said = self.shown.focus.accessibleName() or name_of(self.shown.focus)
            if said.startswith(name):
                return
            passed.append(said)
            self.shown.qtbot.keyClick(self.shown.focus, key)
            assert not self.shown.focus.visibleRegion().isEmpty(), f"the keyboard is out of sight after {said!r}"
        raise AssertionError(f"Tab never comes to {name!r}: {list(dict.fromkeys(passed))}")

    def choose(self, name: str) -> None:
        """Goes to a button and presses Space."""
        self.go_to(name)
        self.press(Qt.Key.Key_Space)

    def later(self, act) -> None:
        """Does something in the dialog that the next key opens."""

        def once_it_is_there() -> None:
            dialog, focused = QApplication.activeModalWidget(), QApplication.focusWidget()
            if dialog is not None and focused is not None and focused.window() is dialog:
                act()
            else:
                QTimer.singleShot(20, once_it_is_there)

        QTimer.singleShot(20, once_it_is_there)


@pytest.fixture
def rich(qtbot, tmp_path):
    """The window on the demonstration in the middle of its fourth round, as it opens in the morning."""
    known = rich_folder(tmp_path, "en")
    settings = Folders(tmp_path).settings
    write_settings(settings, read_settings(settings)._replace(organization=known.organization))
    with windows.screen(qtbot, tmp_path) as shown:
        yield Hands(shown), known


def wait_for(hands, question, wanted):
    """Waits until the workspace holds what was typed."""
    hands.shown.qtbot.waitUntil(lambda: hands.shown.stored(question) == wanted, timeout=10_000)


def test_from_the_first_start_to_the_first_answer(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as shown:
        hands = Hands(shown)
        hands.type("Ак Булак")
        hands.press(Qt.Key.Key_Return)
        assert isinstance(shown.page, AssessPage)
        hands.press(Qt.Key.Key_2)
        round = shown.desk.round
        answers = shown.stored(lambda kept: kept.assessment(round).answers)
        assert [answer.level for answer in answers.values()] == [2]


def test_another_way_to_begin_is_reached_from_the_name(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as shown:
        hands = Hands(shown)
        hands.choose("Many organizations")
        hands.choose("Open the list")
        assert shown.shows("Organizations")


def test_an_answer_with_its_proof_note_and_reason(qtbot, tmp_path):
    round = begin(tmp_path)
    with windows.screen(qtbot, tmp_path) as shown:
        hands = Hands(shown)
        hands.choose("Assessment")
        hands.press(Qt.Key.Key_3)
        hands.choose("document")
        hands.go_to("Note")
        hands.type("Өткөн жылы чогулганбыз.")
        hands.press(Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_0)
        hands.type("Бизде мындай жок.")
        hands.press(Qt.Key.Key_Escape, Qt.Key.Key_8)
        shown.settle()
        answers = shown.stored(lambda kept: kept.assessment(round).answers)
    first, second = answers["a.one"], answers["a.two"]
    assert (first.level, first.proof, first.note) == (3, Proof.DOCUMENT, "Өткөн жылы чогулганбыз.")
    assert (second.state, second.reason, second.flagged) == (State.NOT_APPLICABLE, "Бизде мындай жок.", True)


def test_undo_and_redo_of_answers(qtbot, tmp_path):
    round = begin(tmp_path)
    with windows.screen(qtbot, tmp_path) as shown:
        hands = Hands(shown)
        hands.choose("Assessment")
        hands.press(Qt.Key.Key_3, Qt.Key.Key_1)
        hands.press(Qt.Key.Key_Z, modifier=CONTROL)
        assert shown.stored(lambda kept: kept.assessment(round).answer("a.one").level) == 3
        hands.press(Qt.Key.Key_Y, modifier=CONTROL)
        assert shown.stored(lambda kept: kept.assessment(round).answer("a.one").level) == 1


def test_jumping_to_a_question_by_its_words(qtbot, tmp_path):
    round = begin(tmp_path)
    with windows.screen(qtbot, tmp_path) as shown:
        hands = Hands(shown)
        hands.choose("Assessment")

        def find() -> None:
            hands.type("b.one")
            qtbot.keyClick(shown.focus, Qt.Key.Key_Return)

        hands.later(find)
        hands.press(Qt.Key.Key_G, modifier=CONTROL)
        hands.press(Qt.Key.Key_2)
        assert shown.stored(lambda kept: kept.assessment(round).answer("b.one").level) == 2


def test_a_paper_sheet_is_typed_in_and_a_level_agreed(qtbot, tmp_path):
    round = begin(tmp_path)
    with windows.screen(qtbot, tmp_path) as shown:
        hands = Hands(shown)
        hands.choose("Assessment")
        hands.choose("Many voices")
        hands.type("2")
        hands.press(Qt.Key.Key_Return)
        hands.go_to("Marks by indicator")
        hands.press(*[Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_2, Qt.Key.Key_3])
        levels = shown.stored(lambda kept: [mark.level for mark in kept.voices.of(round).marks])
        assert sorted(levels) == [1, 2, 2, 3, 3, 4]
        hands.choose("Talk and agree")
        hands.press(Qt.Key.Key_3)
        hands.go_to("Why this level")
        hands.type("We looked at the book.")
        hands.press(Qt.Key.Key_Tab)
        answer = shown.stored(lambda kept: kept.assessment(round).answer("a.one"))
        assert (answer.level, answer.agreed_reason) == (3, "We looked at the book.")


def test_closing_a_round_with_its_story(rich):
    hands, known = rich
    hands.choose("Assessment")
    hands.choose("Close the round")
    hands.go_to("What has changed")
    hands.type("We began to keep minutes.")
    hands.choose("Close the round")
    kept = hands.shown.stored(lambda kept: kept.assessment(known.under_way))
    assert (kept.status, kept.story) == (Status.CLOSED, "We began to keep minutes.")
    assert hands.shown.shows("Results: ")


def test_what_a_number_is_made_of(rich):
    hands, _known = rich
    hands.choose("Results")
    hands.go_to("Overall level")
    hands.press(Qt.Key.Key_Space)
    dialog = QApplication.activeModalWidget() or hands.shown.focus.window()
    assert isinstance(dialog, QDialog)
    assert any("weight" in label.text() for label in dialog.findChildren(QLabel))
    hands.press(Qt.Key.Key_Escape)
    assert hands.shown.focus.window() is hands.shown.window


def test_choosing_ordering_and_thinking_on_the_plan(rich):
    hands, known = rich
    hands.choose("Development plan")
    before = hands.shown.stored(lambda kept: kept.plans.propose(known.under_way)).indicators
    hands.press(Qt.Key.Key_Down, modifier=ALT)
    hands.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space)
    kept = hands.shown.stored(lambda kept: kept.plans.current(known.under_way)).indicators
    assert kept[:2] == (before[1], before[0])
    assert len(kept) == len(before) - 1
    hands.choose("Think it through")
    hands.go_to("How might we")
    hands.type("How might we meet more often?")
    hands.press(Qt.Key.Key_Escape)
    hands.shown.settle()
    answers = hands.shown.stored(lambda kept: kept.assessment(known.under_way).answers)
    assert "How might we meet more often?" in [answer.reframe for answer in answers.values()]


def test_who_does_an_action_and_when(rich):
    hands, known = rich
    hands.choose("Development plan")
    hands.press(Qt.Key.Key_Space, Qt.Key.Key_Space)
    first = hands.shown.stored(lambda kept: kept.plans.current(known.under_way)).scheduled[0]
    title = hands.shown.stored(lambda kept: kept.edition_of(known.under_way)).text("en")
    step = next(each for each in title.indicators[first.indicator].steps if each.to == first.to_level)
    hands.choose(step.title)
    hands.go_to("Responsible")
    hands.type("Кассир")
    hands.choose("Fixed dates")
    hands.go_to("First day")
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Escape)
    hands.shown.settle()

    def changed(kept):
        action = next(each for each in kept.plans.current(known.under_way).actions if each.id == first.id)
        return action.responsible, action.fixed, action.start != first.start

    wait_for(hands, changed, ("Кассир", True, True))


def test_comparing_two_rounds(rich):
    hands, _known = rich
    hands.choose("History")
    hands.go_to("The earlier round")
    hands.press(Qt.Key.Key_Home)
    assert "Round 1" in hands.shown.focus.currentText()
    assert hands.shown.shows("Overall:")


def test_a_document_is_chosen_seen_and_saved(rich, tmp_path):
    hands, _known = rich
    hands.choose("Reports")
    hands.choose("Summary")
    hands.go_to("Pages of the document")
    hands.press(Qt.Key.Key_PageDown)

    def save() -> None:
        hands.type(str(tmp_path / "wall.pdf"))
        hands.shown.qtbot.keyClick(hands.shown.focus, Qt.Key.Key_Return)

    hands.later(save)
    hands.choose("Save as PDF")
    hands.shown.qtbot.waitUntil((tmp_path / "wall.pdf").exists, timeout=20_000)


def test_language_text_size_and_theme(rich, tmp_path):
    hands, _known = rich
    hands.choose("Settings")
    hands.choose("125 %")
    hands.choose("dark")
    hands.go_to("Кыргызча", key=Qt.Key.Key_Backtab)
    hands.press(Qt.Key.Key_Space)
    kept = windows.settings_of(tmp_path)
    assert (kept.language, kept.text_size, kept.theme) == ("ky", 125, "dark")
    assert hands.shown.shows("Жөндөөлөр")


def test_a_question_of_ones_own(rich):
    hands, known = rich
    hands.choose("About the organization")
    hands.choose("Add a question")
    for name, text in (
        ("Short title", "Чай"),
        ("Question", "Чайга ким келет?"),
        *((f"Level {level}", f"Деңгээл {level}") for level in (1, 2, 3, 4)),
    ):
        hands.go_to(name)
        hands.type(text)
    hands.press(Qt.Key.Key_Return)
    asked = hands.shown.stored(lambda kept: kept.own_questions.of(known.organization))
    assert asked[-1].question == "Чайга ким келет?"


def test_deleting_for_good(rich):
    hands, known = rich
    name = hands.shown.stored(lambda kept: kept.organization(known.organization)).name
    hands.choose("About the organization")
    hands.choose("Delete this organization")
    hands.type(name)
    hands.choose("Delete for good")
    left = hands.shown.stored(lambda kept: [each.id for each in kept.organizations()])
    assert known.organization not in left
    assert len(left) == 3


def test_an_organization_is_found_in_the_list_and_opened(qtbot, tmp_path):
    known = rich_folder(tmp_path, "en")
    with windows.screen(qtbot, tmp_path) as shown:
        hands = Hands(shown)
        hands.type("орук")
        hands.go_to("Organizations")
        hands.press(Qt.Key.Key_Return)
        assert shown.desk.organization == known.unanswered


def test_a_new_round_begins_with_the_last_plan(qtbot, tmp_path):
    windows.demonstration(tmp_path)
    with windows.screen(qtbot, tmp_path) as shown:
        hands = Hands(shown)
        hands.choose("New round")
        hands.choose("Begin")
        assert shown.shows("What became of the last plan?")
        hands.go_to("What shows it")
        hands.press(Qt.Key.Key_A, modifier=CONTROL)
        hands.type("The minutes.")
        hands.go_to("On to the questions", key=Qt.Key.Key_Backtab)
        hands.press(Qt.Key.Key_Space)
        assert isinstance(shown.page, AssessPage)
        assert shown.stored(lambda kept: kept.assessment(shown.desk.round).date) == date.fromisoformat("2026-11-23")


def test_enter_on_a_link_in_a_card_opens_it_and_chooses_nothing(rich):
    hands, known = rich
    hands.choose("Development plan")
    hands.go_to("Think it through")
    # A key that comes at once was not meant for where the keyboard just went.
    hands.shown.settle()
    hands.press(Qt.Key.Key_Return)
    assert hands.shown.find("Votes for it", QSpinBox).hasFocus()
    assert hands.shown.stored(lambda kept: kept.plans.current(known.under_way)) is None


def test_while_thinking_on_the_plan_all_of_a_field_is_seen_and_escape_leads_back(rich):
    hands, known = rich
    hands.choose("Development plan")
    hands.choose("Think it through")
    hands.press(Qt.Key.Key_8)
    hands.go_to("Ideas")
    assert hands.shown.focus.visibleRegion().boundingRect() == hands.shown.focus.rect()
    hands.press(Qt.Key.Key_Escape)
    assert isinstance(hands.shown.focus, SuggestionCard)
    answers = hands.shown.stored(lambda kept: kept.assessment(known.under_way).answers.values())
    assert [answer.votes for answer in answers if answer.votes] == [8]
