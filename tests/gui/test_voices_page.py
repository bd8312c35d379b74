"""Several people: paper sheets typed in by digits, then the talk and the level that the group agrees on."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QTableView

from cso_assess.core.organization import Profile
from cso_assess.core.states import Length, State
from cso_assess.gui.pages.voices import VoicesPage
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests import builders
from tests.gui import hands, windows


@pytest.fixture
def round(tmp_path):
    with Workspace.open(Folders(tmp_path)) as workspace:
        domains = {"a": ["a.one", "a.two"], "b": ["b.one"]}
        workspace.import_edition(builders.edition(builders.questionnaire(domains)))
        organization = workspace.add_organization(Profile("Ак Булак"))
        return workspace.start_assessment(organization.id, "test", date(2026, 11, 1), Length.FULL, {}).id


@pytest.fixture
def screen(qtbot, tmp_path, round):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("Assessment")
        shown.click("Many voices")
        assert isinstance(shown.page, VoicesPage)
        yield shown


def people(screen, count):
    """Says how many took part, and puts the keyboard on the first sheet."""
    screen.enter("How many people answered on their own?")
    screen.press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    screen.press(*str(count), Qt.Key.Key_Return)
    table = screen.find("Marks by indicator and sheet", QTableView)
    place = table.visualRect(table.model().index(0, 0)).center()
    screen.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def marks(screen, round):
    screen.settle()
    return [(mark.indicator, mark.level, mark.state) for mark in voices(screen, round).marks]


def voices(screen, round):
    return screen.stored(lambda workspace: workspace.voices.of(round))


def test_digits_fill_one_sheet_after_another(screen, round):
    people(screen, 2)
    screen.press("1", "2", "3", "4", "9", "0")
    first, second = voices(screen, round).participants
    found = voices(screen, round)
    assert {name: mark.level for name, mark in found.of(first.id).items()} == {"a.one": 1, "a.two": 2, "b.one": 3}
    assert found.of(second.id)["a.one"].level == 4
    assert found.of(second.id)["a.two"].state is State.DONT_KNOW
    assert found.of(second.id)["b.one"].state is State.NOT_APPLICABLE


def test_after_the_count_the_keyboard_stands_on_the_first_sheet(screen, round):
    screen.enter("How many people answered on their own?")
    screen.press("2", Qt.Key.Key_Return)
    screen.press("3")
    assert marks(screen, round) == [("a.one", 3, State.SCORED)]


def test_the_sheets_come_when_nobody_goes_on_writing_how_many_there_are(screen):
    screen.enter("How many people answered on their own?")
    screen.press("2")
    screen.qtbot.waitUntil(lambda: screen.shows("Sheet 1 · 1.1 Question about a.one?"), timeout=5_000)


@pytest.mark.parametrize(("button", "left"), [("Keep it", 2), ("Take it out", 1)])
def test_a_sheet_with_answers_goes_only_when_that_is_meant(screen, round, button, left):
    people(screen, 2)
    screen.press("1", "2")
    told = []
    with hands.answering(screen.qtbot, button, told):
        screen.click("Take this sheet out")
    assert told == ["Sheet 1 is taken out together with its 2 answers."]
    assert len(voices(screen, round).participants) == left


def test_an_empty_sheet_goes_at_once(screen, round):
    people(screen, 2)
    screen.click("Take this sheet out")
    assert len(voices(screen, round).participants) == 1


def test_the_question_and_the_sheet_are_named_where_the_keyboard_is(screen):
    people(screen, 2)
    assert screen.shows("Sheet 1 · 1.1 Question about a.one?")
    screen.press("1", "1", "1")
    assert screen.shows("Sheet 2 · 1.1 Question about a.one?")
    screen.press(Qt.Key.Key_Down)
    assert screen.shows("Sheet 2 · 1.2 Question about a.two?")


def test_a_mark_is_taken_back_and_written_over(screen, round):
    people(screen, 1)
    screen.press("1", "2", Qt.Key.Key_Backspace, "3")
    assert marks(screen, round) == [("a.one", 1, State.SCORED), ("a.two", 3, State.SCORED)]
    screen.press(Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
    assert marks(screen, round) == [("a.one", 1, State.SCORED)]


def test_a_key_above_the_levels_does_nothing(screen, round):
    people(screen, 1)
    screen.press("7")
    assert marks(screen, round) == []
    assert screen.shows("Sheet 1 · 1.1")


def test_few_people_are_not_asked_who_they_are_and_five_are(screen, round):
    people(screen, 4)
    assert not screen.shows("Role:")
    people(screen, 5)
    assert screen.shows("Role:")
    screen.click("board")
    screen.click("woman")
    assert (voices(screen, round).participants[0].role, voices(screen, round).participants[0].gender) == (
        "board",
        "woman",
    )
    screen.click("board")
    assert voices(screen, round).participants[0].role == ""


def test_the_talk_begins_where_people_differ_most_and_ends_in_an_agreed_level(screen, round):
    people(screen, 2)
    screen.press("2", "1", "3", "2", "4", "3")
    screen.click("Talk and agree")
    listed = screen.find("What to talk about", QListWidget)
    assert [listed.item(row).text()[:3] for row in range(listed.count())] == ["1.2", "1.1", "2.1"]
    screen.press("3")
    screen.write("We have the minutes of two meetings.", "Why this level")
    screen.write("The board decides alone in summer.", "If somebody still sees it otherwise: how, and why (no names)")
    screen.enter("Why this level")
    screen.settle()
    answer = screen.stored(lambda workspace: workspace.assessment(round)).answer("a.two")
    assert (answer.level, answer.agreed_reason, answer.dissent) == (
        3,
        "We have the minutes of two meetings.",
        "The board decides alone in summer.",
    )


def test_what_somebody_has_not_marked_waits_unless_the_group_opens_it(screen):
    people(screen, 2)
    screen.press("1", "1", "1", "4")
    screen.click("Talk and agree")
    listed = screen.find("What to talk about", QListWidget)
    assert listed.count() == 1
    screen.click("Also where somebody has not answered yet", QCheckBox)
    assert listed.count() == 3


def test_an_agreed_level_can_be_changed_again_on_the_page_of_questions(screen, round):
    people(screen, 1)
    screen.press("1", "1", "1")
    screen.click("Talk and agree")
    screen.press("2")
    screen.click("Back to the questions")
    screen.press("4")
    screen.settle()
    assert screen.stored(lambda workspace: workspace.assessment(round)).answer("a.one").level == 4
    assert not screen.shows("NOT SAVED")


def test_all_is_there_when_the_program_opens_again(qtbot, tmp_path, round):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("Assessment")
        shown.click("Many voices")
        people(shown, 1)
        shown.press("3")
    found = windows.reopened(tmp_path, lambda workspace: workspace.voices.of(round))
    assert [(mark.indicator, mark.level) for mark in found.marks] == [("a.one", 3)]
