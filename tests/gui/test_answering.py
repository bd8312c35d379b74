"""Answering a round by keys and clicks: what is pressed is shown, saved, and there when the program opens again."""

from datetime import date
from functools import partial
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QListView, QPlainTextEdit

from cso_assess.core.organization import Profile
from cso_assess.core.states import Length, Proof, State, Status
from cso_assess.errors import UserError, sentence
from cso_assess.gui.pages.assess import AssessPage
from cso_assess.gui.pages.results import ResultsPage
from cso_assess.gui.widgets.word_button import WordButton
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests import builders
from tests.gui import windows
from tests.gui.hands import meeting, write_over
from tests.gui.test_desk import break_saves, mend_saves

DISK_FULL = sentence.tr("The disk is full: the last change was not kept.")


def begin(folder, levels=4, domains=None):
    """An open round of a small questionnaire: a.one (key), a.two and b.one."""
    domains = domains or {"a": [builders.indicator("a.one", key=True), "a.two"], "b": ["b.one"]}
    with Workspace.open(Folders(folder)) as workspace:
        workspace.import_edition(builders.edition(builders.questionnaire(domains, levels=levels)))
        organization = workspace.add_organization(Profile("Ак Булак"))
        return workspace.start_assessment(organization.id, "test", date(2026, 11, 1), Length.FULL, {}).id


@pytest.fixture
def round(tmp_path):
    return begin(tmp_path)


@pytest.fixture
def screen(qtbot, tmp_path, round):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("Assessment")
        yield shown


def answer(screen, round, indicator="a.one"):
    screen.settle()
    return screen.stored(lambda workspace: workspace.assessment(round)).answer(indicator)


def question(screen):
    return screen.page.findChild(object, "question").text()


def card(screen, level):
    return screen.find(f"Level {level}: Level {level} of a.one")


def test_a_digit_chooses_the_level_and_enter_goes_on(screen, round):
    assert question(screen) == "Question about a.one?"
    screen.press("3")
    assert card(screen, 3).isChecked()
    assert not card(screen, 2).isChecked()
    screen.press(Qt.Key.Key_Return)
    assert question(screen) == "Question about a.two?"
    assert answer(screen, round).level == 3


def test_a_click_on_a_card_is_the_same(screen, round):
    screen.qtbot.mouseClick(card(screen, 2), Qt.MouseButton.LeftButton)
    assert card(screen, 2).isChecked()
    assert answer(screen, round).level == 2


def test_pressing_the_chosen_level_again_keeps_it(screen, round):
    screen.press("2", "2")
    assert card(screen, 2).isChecked()
    assert answer(screen, round).level == 2


def test_backspace_goes_back(screen):
    screen.press("3", Qt.Key.Key_Return, Qt.Key.Key_Backspace)
    assert question(screen) == "Question about a.one?"
    assert card(screen, 3).isChecked()


def test_answers_are_there_when_the_program_opens_again(qtbot, tmp_path, round):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("Assessment")
        shown.press("3", Qt.Key.Key_Return, "9", Qt.Key.Key_Return, "1")
    answers = windows.reopened(tmp_path, lambda workspace: workspace.assessment(round).answers)
    assert {name: (each.state, each.level) for name, each in answers.items()} == {
        "a.one": (State.SCORED, 3),
        "a.two": (State.DONT_KNOW, None),
        "b.one": (State.SCORED, 1),
    }


def test_the_first_unanswered_question_comes_first(qtbot, tmp_path, round):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("Assessment")
        shown.press("3")
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("Assessment")
        assert question(shown) == "Question about a.two?"


def test_a_level_that_the_questionnaire_does_not_have_is_no_answer(screen, round):
    screen.press("5")
    assert answer(screen, round).state is State.UNANSWERED


@pytest.mark.parametrize("levels", [2, 7])
def test_all_levels_of_a_scale_are_shown_and_have_their_key(qtbot, tmp_path, levels):
    round = begin(tmp_path, levels)
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("Assessment")
        assert sum(text.startswith("Level ") for text in shown.texts(shown.page)) == levels
        shown.press(str(levels))
        assert answer(shown, round).level == levels


def press_scan_code(screen, key, scan_code):
    """What a key above the letters sends on a layout that has other signs there, as the French one."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, scan_code, 0, 0, "")
        QApplication.sendEvent(screen.focus, event)
    screen.settle()


def test_the_row_above_the_letters_answers_on_every_layout(screen, round):
    press_scan_code(screen, Qt.Key.Key_QuoteDbl, 12)
    assert answer(screen, round).level == 3


def test_the_number_pad_answers(screen, round):
    screen.press(Qt.Key.Key_4, modifier=Qt.KeyboardModifier.KeypadModifier)
    assert answer(screen, round).level == 4


def test_a_shortcut_with_a_digit_is_no_answer(screen, round):
    screen.press(Qt.Key.Key_3, modifier=Qt.KeyboardModifier.ControlModifier)
    assert answer(screen, round).state is State.UNANSWERED


def test_digits_answer_wherever_the_keyboard_is_but_in_a_field(screen, round):
    for _ in range(3):
        screen.press(Qt.Key.Key_Tab)
        assert not isinstance(screen.focus, QPlainTextEdit)
    screen.press("2")
    assert answer(screen, round).level == 2
    screen.write("", field="Note")
    screen.press("4")
    assert answer(screen, round).level == 2
    assert screen.focus.toPlainText() == "4"


def test_the_keyboard_goes_through_all_levels_in_their_order(qtbot, tmp_path):
    begin(tmp_path, levels=7)
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("Assessment")
        reached = []
        while len(reached) < 7:
            shown.press(Qt.Key.Key_Tab)
            reached += [name for name in [shown.focus.accessibleName()] if name.startswith("Level")]
            assert not isinstance(shown.focus, QPlainTextEdit)
        assert reached == [f"Level {level}: Level {level} of a.one" for level in range(1, 8)]


def test_nine_is_not_known_and_pressed_again_taken_back(screen, round):
    screen.press("9")
    assert screen.find("9  We don't know yet").isChecked()
    assert answer(screen, round).state is State.DONT_KNOW
    screen.press("9")
    assert answer(screen, round).state is State.UNANSWERED


def test_eight_marks_a_question_and_the_list_leads_back_to_it(screen, round):
    screen.press("8", Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert answer(screen, round).flagged
    screen.click("Come back: 1")
    assert question(screen) == "Question about a.one?"


def test_not_applicable_needs_its_reason(screen, round):
    screen.press("0")
    assert screen.focus.accessibleName().startswith("Why does this not apply to you?")
    assert answer(screen, round).state is State.UNANSWERED
    screen.write("We have no staff.")
    screen.press(Qt.Key.Key_Escape)
    given = answer(screen, round)
    assert (given.state, given.reason) == (State.NOT_APPLICABLE, "We have no staff.")
    assert screen.find("0  Does not apply to us").isChecked()


def test_a_level_takes_the_place_of_not_applicable(screen, round):
    screen.press("0")
    screen.write("We have no staff.")
    screen.press(Qt.Key.Key_Escape)
    screen.press("1")
    assert (answer(screen, round).level, answer(screen, round).reason) == (1, "")
    assert not screen.shows("Why does this not apply to you?")


def test_an_answer_can_be_taken_back_and_its_note_stays(screen, round):
    screen.press("3")
    screen.write("Seen in May.", field="Note")
    screen.click("Take the answer back")
    given = answer(screen, round)
    assert (given.state, given.note) == (State.UNANSWERED, "Seen in May.")


def test_proof_is_given_to_a_level_only(screen, round):
    assert not screen.find("document seen").isEnabled()
    screen.press("3")
    screen.click("document seen")
    assert answer(screen, round).proof is Proof.DOCUMENT
    screen.press("9")
    assert not screen.find("document seen").isEnabled()


def test_text_is_saved_soon_after_the_last_key(screen, round):
    screen.write("Кассовая книга", field="Note")
    screen.qtbot.waitUntil(lambda: answer(screen, round).note == "Кассовая книга", timeout=3000)


def test_text_is_saved_at_once_by_going_on(screen, round):
    screen.write("Кассовая книга", field="Note")
    screen.click("Next")
    assert answer(screen, round).note == "Кассовая книга"


@pytest.mark.parametrize("leaving", ["Home", "Русский"])
def test_text_is_saved_by_leaving_and_by_another_language(screen, round, leaving):
    screen.write("Китепкана", field="What already works well here?")
    screen.click(leaving)
    assert answer(screen, round).practice == "Китепкана"


def test_text_is_saved_by_closing_the_window(qtbot, tmp_path, round):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("Assessment")
        shown.write("Last words", field="Note")
    assert windows.reopened(tmp_path, lambda w: w.assessment(round).answer("a.one").note) == "Last words"


def test_saved_is_said_only_after_the_commit(screen, monkeypatch):
    go = Event()
    save = Workspace.save_answer
    # Patched: a save is too short to look at the window meanwhile.
    monkeypatch.setattr(Workspace, "save_answer", lambda *given: go.wait(10) and save(*given))
    screen.qtbot.keyClick(screen.focus, "3")
    screen.qtbot.wait(60)
    assert screen.shows("Saving…")
    assert not screen.shows("Saved ")
    go.set()
    screen.qtbot.waitUntil(lambda: screen.shows("Saved "), timeout=10_000)


def test_after_a_defect_of_the_program_the_text_stays_and_the_next_try_keeps_it(screen, round):
    screen.stored(break_saves)
    with screen.qtbot.capture_exceptions() as raised:
        screen.write("Keep these words", field="Note")
        screen.click("Next")
    assert len(raised) == 1
    assert screen.shows("NOT SAVED")
    assert "this was not done" in screen.window.banner.text
    screen.click("Back")
    assert screen.said_in("Note") == "Keep these words"
    screen.stored(mend_saves)
    screen.click("Try again")
    assert screen.shows("Saved ")
    assert answer(screen, round).note == "Keep these words"


def test_another_answer_that_is_saved_does_not_hide_one_that_was_not(screen, round, monkeypatch):
    save = Workspace.save_answer

    def refuse_the_first(workspace, assessment, given):
        if given.indicator == "a.one":
            raise UserError(DISK_FULL)
        return save(workspace, assessment, given)

    with monkeypatch.context() as failing:
        # Patched: no disk is full for one answer and has room for the next.
        failing.setattr(Workspace, "save_answer", refuse_the_first)
        screen.press("3", Qt.Key.Key_Return, "2")
        assert screen.shows("NOT SAVED")
        assert answer(screen, round, "a.two").level == 2
    screen.press("1")
    assert screen.shows("Saved ")
    assert answer(screen, round).level == 3


def test_many_keys_in_a_row_are_all_kept(screen, round):
    for key in "12344321":
        screen.qtbot.keyClick(screen.focus, key)
    screen.settle()
    assert answer(screen, round).level == 1
    assert screen.shows("Saved ")


def test_a_closed_round_is_read_only_and_opens_again_with_a_reason(qtbot, tmp_path, round):
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.close_assessment(round)
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("Assessment")
        assert shown.shows("This round is closed: its answers can be read, not changed.")
        shown.press("3")
        assert answer(shown, round).state is State.UNANSWERED
        with meeting(qtbot, QDialog, partial(answer_the_dialog, qtbot, "A page was missing.")):
            shown.click("Reopen the round")
        shown.press("3")
        assert answer(shown, round).level == 3
        opened = shown.stored(lambda workspace: workspace.assessment(round))
        assert (opened.status, opened.reopened_reason) == (Status.REOPENED, "A page was missing.")


def answer_the_dialog(qtbot, text, dialog):
    """Writes into the small window that asks for one line, and presses Enter."""
    field = dialog.findChild(QLineEdit)
    write_over(qtbot, field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_closed_round_is_not_offered_to_be_closed_but_leads_to_its_results(qtbot, tmp_path, round):
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.close_assessment(round)
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("Assessment")
        assert not shown.shows("Close the round")
        while isinstance(shown.page, AssessPage):
            shown.press(Qt.Key.Key_Return)
        assert isinstance(shown.page, ResultsPage)


def test_a_domain_in_the_list_leads_to_its_first_unanswered_question(screen):
    screen.choose("Domain b (en)")
    assert question(screen) == "Question about b.one?"


def test_a_narrow_window_offers_the_domains_as_a_drop_down(qtbot, tmp_path, round):
    with windows.screen(qtbot, tmp_path, size=(1024, 700)) as shown:
        shown.go_to("Assessment")
        choice = next(box for box in shown.page.findChildren(QComboBox) if box.isVisible())
        assert [choice.itemText(place) for place in range(choice.count())] == [
            "Domain a (en) · 0/2",
            "Domain b (en) · 0/1",
        ]
        choice.setFocus()
        shown.press("3")
        assert answer(shown, round).level == 3


def test_progress_is_said_in_the_list_and_above_it(screen):
    screen.press("3", Qt.Key.Key_Return, "3")
    assert screen.shows("2 of 3 answered · about 5 minutes left")
    heard = QAccessible.queryAccessibleInterface(screen.find("Domains", QListView))
    rows = [heard.child(row).text(QAccessible.Text.Name) for row in range(heard.childCount())]
    assert rows == ["Domain a (en): 2 of 2 answered", "Domain b (en): 0 of 1 answered"]


def test_how_far_a_domain_is_answered_can_be_read(screen):
    screen.press("3")
    rows = screen.find("Domains", QListView)
    picture = rows.viewport().grab().toImage()
    right = rows.visualRect(rows.model().index(0, 0)).adjusted(rows.viewport().width() - 40, 0, 0, 0)
    lightness = {
        picture.pixelColor(across, down).lightness()
        for across in range(right.left(), right.right())
        for down in range(right.top(), right.bottom())
    }
    assert max(lightness) - min(lightness) > 100


def test_the_keyboard_goes_through_the_domains_and_digits_stay_answers(screen, round):
    screen.find("Domains", QListView).setFocus()
    screen.press("2")
    assert answer(screen, round).level == 2
    screen.find("Domains", QListView).setFocus()
    screen.press(Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert question(screen) == "Question about b.one?"


def test_time_spent_answering_is_counted(screen, round):
    screen.press("3")
    screen.qtbot.wait(1100)
    screen.press("2")
    screen.go_to("Home")
    assert 1 <= screen.stored(lambda workspace: workspace.assessment(round)).active_seconds < 60


def test_the_last_question_leads_to_closing(screen):
    screen.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    screen.click("Finish")
    assert not isinstance(screen.page, AssessPage)
    assert screen.shows("Close round 1")


def test_the_text_of_a_question_is_the_same_widget_for_every_question(screen):
    before = screen.page.findChild(object, "question")
    screen.press(Qt.Key.Key_Return)
    assert screen.page.findChild(object, "question") is before


class Painted(QObject):
    """Notes the names of parts when they are painted."""

    def __init__(self, order):
        super().__init__()
        self.order = order

    def eventFilter(self, watched, event):  # noqa: N802 - Qt calls it so
        if event.type() is QEvent.Type.Paint:
            self.order.append(watched.accessibleName()[:7])
        return False


def test_the_level_that_was_pressed_is_painted_before_anything_else_follows_from_it(screen):
    screen.press("2")
    order = []
    painted = Painted(order)
    for card in screen.page.findChildren(WordButton):
        card.installEventFilter(painted)
    screen.desk.save_begun.connect(lambda: order.append("saving"))
    screen.qtbot.keyClick(screen.focus, "3")
    assert order[: order.index("saving")] == ["Level 2", "Level 3"]


def test_nothing_moves_when_an_answer_can_be_undone_and_is_saved(screen):
    def places():
        parts = [screen.page.findChild(object, "question"), *screen.page.findChildren(WordButton)]
        return [(part.mapTo(screen.page, QPoint()).toTuple(), part.size().toTuple()) for part in parts]

    before = places()
    screen.press("2")
    assert screen.shows("Undo")
    assert places() == before
    screen.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert screen.shows("Redo")
    assert places() == before


def test_the_keyboard_goes_down_the_page(screen):
    screen.press("3")
    reached = []
    while reached[-1:] != ["Next"]:
        screen.press(Qt.Key.Key_Tab)
        reached.append(screen.focus.accessibleName() or screen.focus.text())
    answers = ["0  Does not apply to us", "9  We don't know yet", "8  Come back to it", "Take the answer back"]
    proofs = ["none", "said by us", "document seen", "in use", "confirmed by others"]
    fields = ["+ Document", "Note", "What already works well here?", "Next"]
    assert reached == [f"Level {level}: Level {level} of a.one" for level in range(1, 5)] + answers + proofs + fields
