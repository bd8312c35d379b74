"""Answers, marks, and what is written about a round are taken back and done again, in the order they were given."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableView

from cso_assess.core.organization import Profile
from cso_assess.core.states import Length
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests import builders
from tests.gui import windows
from tests.gui.test_voices_page import people

CONTROL = Qt.KeyboardModifier.ControlModifier
SHEETS = "Marks by indicator and sheet"


@pytest.fixture
def rounds(tmp_path):
    """A closed round with a plan, and an open one after it."""
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.import_edition(builders.edition(builders.questionnaire({"a": ["a.one", "a.two"], "b": ["b.one"]})))
        organization = workspace.add_organization(Profile("Ак Булак"))
        answers = [builders.answer("a.one", 2), builders.answer("a.two", 1)]
        first = workspace.add_assessment(
            organization.id, "test", date(2025, 11, 1), Length.FULL, {}, answers, close=True
        )
        workspace.plans.save(workspace.plans.propose(first.id))
        second = workspace.start_assessment(organization.id, "test", date(2026, 11, 1), Length.FULL, {})
        return first.id, second.id


@pytest.fixture
def screen(qtbot, tmp_path, rounds):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("Assessment")
        yield shown


def kept(screen, rounds):
    """All that a person gave on these pages."""
    screen.settle()
    last, now = rounds

    def read(workspace):
        assessment, voices = workspace.assessment(now), workspace.voices.of(now)
        marks = {(mark.participant, mark.indicator): mark for mark in voices.marks}
        about = (assessment.story, assessment.purpose, assessment.helped, assessment.missing)
        given = {name: answer for name, answer in assessment.answers.items() if answer != type(answer)(name)}
        return given, about, voices.participants, marks, workspace.plans.current(last).actions

    return screen.stored(read)


def press(screen, key, *more):
    screen.press(key, *more, modifier=CONTROL)


def step_through(screen, rounds, acts):
    """Does one thing after another, takes all of it back and does it all again; what was said on the way back."""
    passed = [kept(screen, rounds)]
    for act in acts:
        act()
        screen.page.leave()
        passed.append(kept(screen, rounds))
        assert passed[-1] != passed[-2]
    said = []
    for before in passed[-2::-1]:
        press(screen, Qt.Key.Key_Z)
        assert kept(screen, rounds) == before
        said += [text for text in screen.texts() if text.startswith("Taken back: ")]
    for after in passed[1:]:
        press(screen, Qt.Key.Key_Y)
        assert kept(screen, rounds) == after
    return said


def test_every_kind_of_answer_is_taken_back_at_its_question(screen, rounds):
    said = step_through(
        screen,
        rounds,
        [
            lambda: screen.press("2"),
            lambda: screen.press("8"),
            lambda: screen.click("document seen"),
            lambda: screen.write("Seen in May.", "Note"),
            lambda: screen.write("We meet under the tree.", "What already works well here?"),
            lambda: screen.click("Looking back: level 3"),
            lambda: screen.press(Qt.Key.Key_Escape, Qt.Key.Key_Return) or screen.press("9"),
            lambda: screen.click("0  Does not apply to us") or screen.write("No staff."),
        ],
    )
    assert said == [
        "Taken back: answer · “1.2 Title of a.two (en)”",
        "Taken back: answer · “1.2 Title of a.two (en)”",
        "Taken back: looking back · “1.1 Title of a.one (en)”",
        "Taken back: what already works · “1.1 Title of a.one (en)”",
        "Taken back: note · “1.1 Title of a.one (en)”",
        "Taken back: proof · “1.1 Title of a.one (en)”",
        "Taken back: come back to it · “1.1 Title of a.one (en)”",
        "Taken back: level · “1.1 Title of a.one (en)”",
    ]


def test_marks_people_and_agreements_are_taken_back_where_they_were_given(screen, rounds):
    screen.click("Many voices")
    people(screen, 5)
    table = screen.find(SHEETS, QTableView)

    def agree():
        screen.click("Talk and agree")
        screen.click("Also where somebody has not answered yet")
        screen.press("3")

    said = step_through(
        screen,
        rounds,
        [
            lambda: screen.press("4"),
            lambda: screen.press("2"),
            lambda: screen.click("board"),
            lambda: table.setFocus() or screen.press(Qt.Key.Key_Up, Qt.Key.Key_Delete),
            agree,
            lambda: screen.write("The minutes say so.", "Why this level"),
        ],
    )
    assert [text.removeprefix("Taken back: ") for text in said] == [
        "why this level · “1.1 Title of a.one (en)”",
        "level · “1.1 Title of a.one (en)”",
        "mark on sheet 1 · “1.2 Title of a.two (en)”",
        "role · “Sheet 1”",
        "mark on sheet 1 · “1.2 Title of a.two (en)”",
        "mark on sheet 1 · “1.1 Title of a.one (en)”",
    ]


def test_what_is_written_about_a_round_is_taken_back(screen, rounds):
    screen.click("Close the round")
    step_through(
        screen,
        rounds,
        [
            lambda: screen.write("We meet monthly.", "What has changed since the last time, and how did you notice?"),
            lambda: screen.write("The young ones", "Who was missing? (roles, no names)"),
            lambda: screen.write("For the yearly meeting", "What was this round for?"),
        ],
    )


def test_what_became_of_the_last_plan_is_taken_back(screen, rounds):
    screen.window.open_page("review")
    screen.settle()
    said = step_through(
        screen,
        rounds,
        [
            lambda: screen.click("Level 3 of a.one: done in part"),
            lambda: screen.write("Photo of the wall", "What shows it: Level 3 of a.one"),
            lambda: screen.write("The council gave us a room.", "What helped, and what stood in the way?"),
            lambda: screen.click("Level 3 of a.one: done"),
        ],
    )
    assert [text.removeprefix("Taken back: ") for text in said] == [
        "how it stands · “Level 3 of a.one”",
        "what helped",
        "proof that it is done · “Level 3 of a.one”",
        "how it stands · “Level 3 of a.one”",
    ]


def test_in_a_round_that_was_closed_meanwhile_nothing_is_taken_back_and_the_reason_is_said(screen, rounds):
    screen.press("2", "3")
    screen.click("Close the round")
    screen.click("Close the round")
    given = kept(screen, rounds)
    screen.go_to("Assessment")
    press(screen, Qt.Key.Key_Z)
    assert screen.window.banner.text == "This round is closed. Open it again to change it."
    screen.click("Undo the last change")
    assert kept(screen, rounds) == given
    assert screen.page.findChild(QPushButton, "undo").isVisible()


def test_a_note_that_is_being_written_is_taken_back_before_the_answer(screen, rounds):
    screen.press("2")
    given = kept(screen, rounds)
    screen.write("Wrong words", "Note")
    screen.qtbot.keyClick(screen.focus, Qt.Key.Key_Z, CONTROL)
    assert screen.said_in("Note") == ""
    assert kept(screen, rounds) == given
    press(screen, Qt.Key.Key_Z)
    assert kept(screen, rounds)[0] == {}
