"""What else the assess page does: undo, jump, documents, own questions, last time, looking back."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit

from cso_assess.core.evidence import LARGEST_FILE
from cso_assess.core.organization import Profile
from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.core.states import Length, State
from cso_assess.gui.dialogs.document import DocumentDialog
from cso_assess.gui.dialogs.jump import JumpDialog
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests import builders
from tests.gui import hands, windows

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def rounds(tmp_path):
    """A closed round with a plan, and an open one after it."""
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.import_edition(builders.edition(builders.questionnaire({"a": ["a.one", "a.two"], "b": ["b.one"]})))
        organization = workspace.add_organization(Profile("Ак Булак"))
        answers = [builders.answer("a.one", 2, note="As we saw it then."), builders.answer("a.two", 1)]
        first = workspace.add_assessment(
            organization.id, "test", date(2025, 11, 1), Length.FULL, {}, answers, close=True
        )
        plan = workspace.plans.save(workspace.plans.propose(first.id))
        lifted = next(action for action in plan.actions if action.indicator == "a.one")
        workspace.plans.change_action(plan.id, replace(lifted, title="Write it on the wall", proof="photo"))
        second = workspace.start_assessment(organization.id, "test", date(2026, 11, 1), Length.FULL, {})
        return organization.id, first.id, second.id


@pytest.fixture
def screen(qtbot, tmp_path, rounds):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("Assessment")
        yield shown


def answer(screen, rounds, indicator="a.one"):
    screen.settle()
    return screen.stored(lambda workspace: workspace.assessment(rounds[2])).answer(indicator)


def question(screen):
    return screen.page.findChild(object, "question").text()


def test_an_answer_is_undone_and_done_again_by_keys(screen, rounds):
    screen.press("2", "4")
    screen.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert answer(screen, rounds).level == 2
    screen.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert answer(screen, rounds).state is State.UNANSWERED
    screen.press(Qt.Key.Key_Y, modifier=CONTROL)
    screen.press(Qt.Key.Key_Y, modifier=CONTROL)
    assert answer(screen, rounds).level == 4


def test_undo_goes_back_to_the_question_that_it_changes(screen, rounds):
    screen.press("2", Qt.Key.Key_Return, "3")
    screen.click("Undo the last change")
    screen.click("Undo the last change")
    assert question(screen) == "Question about a.one?"
    assert answer(screen, rounds).level is None
    assert answer(screen, rounds, "a.two").level is None


def test_a_new_change_ends_what_could_be_done_again(screen, rounds):
    screen.press("2")
    screen.press(Qt.Key.Key_Z, modifier=CONTROL)
    screen.press("3")
    screen.press(Qt.Key.Key_Y, modifier=CONTROL)
    assert answer(screen, rounds).level == 3
    assert not screen.shows("Redo")


def test_a_note_that_was_overwritten_comes_back(screen, rounds):
    screen.write("First words.", "Note")
    screen.press(Qt.Key.Key_Escape)
    screen.enter("Note")
    screen.press(Qt.Key.Key_A, modifier=CONTROL)
    screen.write("Other words.")
    screen.press(Qt.Key.Key_Escape)
    screen.click("Undo the last change")
    assert answer(screen, rounds).note == "First words."
    assert screen.said_in("Note") == "First words."


def test_a_note_of_one_round_does_not_stand_in_another(screen):
    screen.go_to("History")
    screen.click("Round 1 · November 2025")
    screen.click("Open the indicator")
    assert question(screen) == "Question about a.one?"
    assert screen.said_in("Note") == "As we saw it then."
    screen.go_to("Home")
    screen.go_to("Assessment")
    assert question(screen) == "Question about a.one?"
    assert screen.said_in("Note") == ""


def test_any_question_is_found_by_its_number_or_words(screen):
    def find(dialog):
        screen.qtbot.keyClicks(dialog.findChild(QLineEdit), "2.1")
        screen.qtbot.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)

    with hands.meeting(screen.qtbot, JumpDialog, find):
        screen.press(Qt.Key.Key_G, modifier=CONTROL)
    assert question(screen) == "Question about b.one?"


def test_letters_that_a_russian_keyboard_lacks_are_offered_while_somebody_writes(screen, rounds):
    keys = "1–4 level · Enter next · Backspace back"
    assert screen.shows(keys)
    screen.write("С", "Note")
    assert not screen.shows(keys), "digits are written now"
    press_alt(screen.focus, "У")
    screen.click("Write ө")
    screen.press(Qt.Key.Key_Escape)
    assert answer(screen, rounds).note == "Сүө"
    assert screen.shows(keys)


def test_they_are_written_in_a_dialog_too(screen):
    written = []

    def fill(dialog):
        field = dialog.findChildren(QLineEdit)[0]
        hands.press(screen.qtbot, field)
        press_alt(field, "Н")
        written.append(field.text())
        screen.qtbot.keyClick(field, Qt.Key.Key_Escape)

    with hands.meeting(screen.qtbot, DocumentDialog, fill):
        screen.click("+ Document")
    assert written == ["Ң"]


def test_they_are_not_written_where_nothing_may_be_written(screen, rounds):
    screen.desk.choose_round(rounds[1])
    screen.window.open_page("assess")
    screen.settle()
    screen.enter("Note")
    before = screen.said_in("Note")
    press_alt(screen.focus, "У")
    assert screen.said_in("Note") == before


def press_alt(field, letter):
    """As a keyboard brings it, so that the window may take the key for itself."""
    QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key(ord(letter)), "", Qt.KeyboardModifier.AltModifier)


def test_with_unanswered_first_enter_skips_what_has_an_answer(screen):
    screen.press(Qt.Key.Key_Return, "1", Qt.Key.Key_Backspace)
    screen.click("Unanswered first", QCheckBox)
    screen.press(Qt.Key.Key_Return)
    assert question(screen) == "Question about b.one?"
    screen.press(Qt.Key.Key_Return)
    assert question(screen) == "Question about a.one?"


def test_last_time_is_shown_only_on_wish_and_only_after_an_answer(screen):
    assert not screen.shows("last time")
    screen.press("3")
    assert screen.shows("What did we say last time")
    assert not screen.shows("As we saw it then.")
    screen.click("What did we say last time (November 2025)?")
    assert screen.shows("As we saw it then.")
    assert screen.shows("Level 2: Level 2 of a.one")
    assert screen.shows("Action: Write it on the wall (not started; proof: photo)")
    screen.press(Qt.Key.Key_Return, "1")
    assert not screen.shows("Level 1: Level 1 of a.two. Proof")


def test_a_looking_back_level_is_kept_beside_and_changes_nothing_else(screen, rounds):
    screen.press("3")
    screen.click("Looking back: level 1")
    kept = answer(screen, rounds)
    assert (kept.level, kept.look_back) == (3, 1)
    before = screen.stored(lambda workspace: workspace.assessment(rounds[1])).answer("a.one")
    assert before.level == 2
    screen.click("Looking back: level 1")
    assert answer(screen, rounds).look_back is None


def add_document(screen, paper, place=""):
    """Names a document, copies its file, and keeps it."""

    def fill(dialog):
        hands.write_over(screen.qtbot, dialog.findChildren(QLineEdit)[1], place)
        with hands.file_named(screen.qtbot, paper):
            hands.press(screen.qtbot, hands.button(dialog, "Copy a file"))
        hands.press(screen.qtbot, hands.button(dialog, "Keep"))

    with hands.meeting(screen.qtbot, DocumentDialog, fill):
        screen.click("+ Document")
    screen.settle()


def documents(screen, rounds):
    return screen.stored(lambda workspace: workspace.evidence.of(rounds[2]))


def test_a_document_is_named_copied_given_back_and_taken_out(screen, rounds, tmp_path):
    paper = tmp_path / "minutes.pdf"
    paper.write_bytes(b"%PDF minutes")
    add_document(screen, paper, "red folder")
    (kept,) = documents(screen, rounds)
    assert (kept.indicator, kept.title, kept.place, kept.file_name) == ("a.one", "minutes", "red folder", "minutes.pdf")
    assert screen.shows("minutes · red folder")
    copy = tmp_path / "copy.pdf"
    with hands.file_named(screen.qtbot, copy):
        screen.click("Save a copy: minutes")
    screen.settle()
    assert copy.read_bytes() == b"%PDF minutes"
    with hands.answering(screen.qtbot, "Keep it"):
        screen.click("Remove: minutes")
    assert documents(screen, rounds) == (kept,)
    with hands.answering(screen.qtbot, "Take it out"):
        screen.click("Remove: minutes")
    assert documents(screen, rounds) == ()


def test_a_file_that_is_too_large_is_refused_with_what_to_do(screen, rounds, tmp_path):
    paper = tmp_path / "film.mp4"
    paper.write_bytes(bytes(LARGEST_FILE + 1))
    add_document(screen, paper)
    assert screen.shows("Name the document and where it lies instead.")
    assert documents(screen, rounds) == ()


def test_own_questions_follow_the_questionnaire_and_stay_out_of_the_score(qtbot, tmp_path, rounds):
    own = OwnIndicator("", "en", "Water days", "Do we hold water days?", ("No.", "Sometimes.", "Every month."))
    with Workspace.open(Folders(tmp_path)) as workspace:
        asked = workspace.own_questions.save(rounds[0], own)
    with windows.screen(qtbot, tmp_path) as screen:
        screen.go_to("Assessment")
        screen.choose("Our own questions")
        assert question(screen) == "Do we hold water days?"
        screen.press("4")
        assert answer(screen, rounds, asked.reference).level is None
        screen.press("3")
        assert answer(screen, rounds, asked.reference).level == 3
        assert screen.stored(lambda workspace: workspace.scorecard(rounds[2])).overall.score is None
        assert screen.shows("0 of 3 answered")
