"""Whatever is changed on the plan page is taken back and done again by keys, in the order in which it was done."""

import random
import signal
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QWidget

from cso_assess.errors import UserError, sentence
from cso_assess.gui.pages.plan import PlanPage
from cso_assess.gui.widgets.late_line import LateLine
from cso_assess.gui.widgets.late_text import LateText
from cso_assess.gui.widgets.save_state import SaveState
from cso_assess.workspace.plans import PlanVerbs
from cso_assess.workspace.thoughts import ThoughtVerbs
from tests import workspaces
from tests.gui import desks, hands
from tests.gui.desks import part
from tests.gui.planner import EDITS, Planner, state

GROUPS = ["choosing", "thinking", "the frame", "what is done", "how it stands"]
"""What is changed on the page, in the order of EDITS."""

KILLED = """
import os, signal, sys
from PySide6.QtWidgets import QApplication
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtCore import Qt
from cso_assess.gui.pages.plan import PlanPage
from cso_assess.gui.widgets.suggestion_list import SuggestionCard
from tests.gui import desks

application = QApplication([])
with desks.desk_of(Path(sys.argv[1]), sys.argv[2], sys.argv[3]) as desk:
    page = PlanPage(desk)
    saved = []
    desk.saved.connect(saved.append)

    def wait(done):
        while not done():
            application.processEvents()

    page.load()
    wait(lambda: page.findChildren(SuggestionCard))
    card = page.findChildren(SuggestionCard)[0]
    for number in (1, 2):
        QTest.keyClick(card, Qt.Key.Key_Space)
        wait(lambda: len(saved) == number)
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: len(saved) == 3)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def her(qtbot, tmp_path):
    """A person at a page with a stored plan."""
    with desks.small_desk(tmp_path) as desk:
        desks.stored(qtbot, desk, lambda kept: kept.plans.save(kept.plans.propose(desk.round)))
        yield Planner(qtbot, desks.shown(qtbot, PlanPage(desk)))


def refuse(*_arguments):
    raise UserError(sentence.tr("The disk is full."))


@pytest.mark.parametrize(("first", "last"), [(0, 3), (3, 10), (10, 14), (14, 22), (22, 31)], ids=GROUPS)
def test_each_change_is_taken_back_and_done_again_by_keys_and_the_page_says_what(her, first, last):
    for what, (edit, said) in list(EDITS.items())[first:last]:
        her.back()
        before = her.stored()
        edit(her)
        after = her.stored()
        assert after != before, what
        steps = 2 if what in ("an own action", "fixed dates") else 1
        her.undo()
        undone = her.stored()
        assert said in her.said, what
        for _ in range(steps - 1):
            her.undo()
            undone = her.stored()
        assert undone == before, what
        for _ in range(steps):
            her.redo()
        assert her.stored() == after, what
        assert her.said.startswith("Done again: "), what
        for _ in range(steps):
            her.undo()
        assert her.stored() == before, what


def test_all_changes_were_tried():
    assert len(EDITS) == 31


OF_ROWS = list(EDITS)[15:]
"""What needs an action that is there."""


@pytest.mark.parametrize(
    ("seed", "edits"), [(0, 10), *(pytest.param(seed, 25, marks=pytest.mark.long) for seed in range(1, 40))]
)
def test_any_edits_are_taken_back_to_the_plan_before_and_done_again_to_the_plan_after(
    qtbot, tmp_path, seed: int, edits: int
):
    chance = random.Random(seed)
    with desks.small_desk(tmp_path) as desk:
        round = desk.round
        desks.stored(qtbot, desk, lambda kept: kept.plans.save(kept.plans.propose(round)))
        her = Planner(qtbot, desks.shown(qtbot, PlanPage(desk)))
        passed = [her.stored()]
        for number in range(edits):
            her.place, her.more = chance.randrange(4), str(number)
            what = chance.choice([each for each in EDITS if her.rows() or each not in OF_ROWS])
            EDITS[what][0](her)
            passed.append(her.stored())
        her.back()
        back = [passed[-1], *steps(her, "undo", her.undo)]
        on = [back[-1], *steps(her, "redo", her.redo)]
        assert back[-1] == passed[0]
        assert on == back[::-1]
        assert [each for each in passed if each not in on] == []
        half = chance.randrange(len(back))
        for _ in range(half):
            her.undo()
        her.stored()
    with workspaces.opened(tmp_path) as workspace:
        assert state(workspace, round) == back[half]


def steps(her, button, step):
    """What is stored after each step in one direction, until none is offered any more."""
    found = []
    while not her.page.findChild(QPushButton, button).isHidden():
        step()
        found.append(her.stored())
    return found


def test_in_a_field_the_key_takes_back_what_is_being_written_before_what_the_page_did(qtbot, her):
    before = her.stored()
    her.choose()
    chosen = her.stored()
    her.place = 1
    ideas = her.think().findChild(LateText, "ideas")
    hands.write_over(qtbot, ideas, "A paper")
    her.undo()
    assert (ideas.toPlainText(), her.said) == ("", "")
    assert her.stored() == chosen
    her.undo()
    assert her.stored() == before
    assert "choice" in her.said


def test_what_was_told_of_a_text_is_taken_back_where_it_stands_and_the_keyboard_stays(qtbot, her):
    her.choose()
    chosen = her.stored()
    ideas = her.think().findChild(LateText, "ideas")
    hands.write_over(qtbot, ideas, "A paper")
    qtbot.waitUntil(lambda: her.stored() != chosen, timeout=5000)
    her.undo()
    assert her.stored() == chosen
    assert (ideas.toPlainText(), ideas.hasFocus()) == ("", True)
    her.redo()
    assert her.stored() != chosen
    assert ideas.toPlainText() == "A paper"
    for _ in range(2):
        her.undo()
    her.stored()
    assert "choice" in her.said


def test_who_presses_faster_than_the_disk_writes_gets_all_in_the_same_order(qtbot, her):
    before = her.stored()
    for _ in range(3):
        her.vote("4")
        her.choose()
        her.place += 1
    after = her.stored()
    for _ in range(9):
        her.undo()
    assert her.stored() == before
    for _ in range(9):
        her.redo()
    assert her.stored() == after


def test_a_change_that_is_taken_back_while_it_is_being_saved_is_taken_back(her):
    before = her.stored()
    card = her.card()
    card.setFocus()
    for key, modifier in ((Qt.Key.Key_Space, None), (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)):
        her.key(key, modifier or Qt.KeyboardModifier.NoModifier)
    assert her.stored() == before
    assert card.isChecked()


def test_the_buttons_do_the_same_and_go_when_there_is_nothing_left(qtbot, her):
    undo, redo = part(her.page, QPushButton, "undo"), part(her.page, QPushButton, "redo")
    before = her.stored()
    her.choose()
    after = her.stored()
    hands.press(qtbot, undo)
    assert her.stored() == before
    assert (undo.isVisible(), redo.isVisible()) == (False, True)
    hands.press(qtbot, redo)
    assert her.stored() == after
    assert (undo.isVisible(), redo.isVisible()) == (True, False)


def test_with_nothing_left_to_take_back_that_is_said(her):
    her.undo()
    assert her.said == "There is nothing left to take back."
    her.choose()
    assert her.said == ""
    her.redo()
    assert her.said == "There is nothing to do again."


def test_what_was_taken_back_is_announced_to_who_listens(her, monkeypatch):
    heard = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    her.choose()
    her.stored()
    her.undo()
    her.stored()
    assert heard == [her.said]
    assert heard[0].startswith("Taken back: choice · “")


def test_a_step_back_that_could_not_be_saved_is_still_there_to_be_taken(her, monkeypatch):
    before = her.stored()
    her.vote("3")
    voted = her.stored()
    her.choose()
    after = her.stored()
    with monkeypatch.context() as broken:
        broken.setattr(PlanVerbs, "restore", refuse)
        for _ in range(3):
            her.undo()
        assert her.stored() == after
        assert her.said == ""
    her.undo()
    assert her.stored() == voted
    her.undo()
    assert her.stored() == before
    with monkeypatch.context() as broken:
        broken.setattr(PlanVerbs, "restore", refuse)
        her.redo()
        her.redo()
        assert her.stored() == voted
    her.redo()
    assert her.stored() == after


def test_what_could_not_be_saved_of_an_action_is_taken_back_and_written_again(her, monkeypatch):
    her.choose()
    before = her.stored()
    with monkeypatch.context() as broken:
        broken.setattr(PlanVerbs, "change_action", refuse)
        her.write("proof", "Minutes of May")
        assert her.stored() == before
        assert part(her.page, SaveState, "save_state").text() == "NOT SAVED"
        proof = part(her.page, LateText, "proof")
        her.undo()
        assert her.stored() == before
        assert (proof.toPlainText(), her.said[:34]) == ("", "Taken back: proof that it is done ")
        assert not her.page.has_unsaved
    her.redo()
    assert "Minutes of May" in str(her.stored())
    assert proof.toPlainText() == "Minutes of May"


def test_what_was_saved_by_the_next_try_is_taken_back_in_the_order_in_which_it_was_written(her, monkeypatch):
    before = her.stored()
    with monkeypatch.context() as broken:
        broken.setattr(PlanVerbs, "change_action", refuse)
        her.write("proof", "Minutes of May")
        her.stored()
    her.write("sign", "We see it")
    both = her.stored()
    assert all(text in str(both) for text in ("Minutes of May", "We see it"))
    her.undo()
    proof = str(her.stored())
    assert ("Minutes of May" in proof, "We see it" in proof) == (True, False)
    her.undo()
    assert her.stored() == before
    her.redo()
    her.redo()
    assert her.stored() == both


def test_a_thought_that_could_not_be_saved_is_taken_back_too(her, monkeypatch):
    before = her.stored()
    with monkeypatch.context() as broken:
        broken.setattr(ThoughtVerbs, "save", refuse)
        her.vote("3")
        her.stored()
        assert her.page.has_unsaved
    her.undo()
    assert her.stored() == before
    assert not her.page.has_unsaved
    her.redo()
    assert her.stored() != before


def test_thoughts_and_plan_are_changed_in_turn(her):
    her.vote("3")
    her.move(Qt.Key.Key_Down)
    her.place = 1
    her.vote("12")
    _plan, thoughts = her.stored()
    assert thoughts["a.one"]["votes"] == 12
    assert not her.page.has_unsaved


def test_what_was_changed_elsewhere_meanwhile_is_not_written_over_and_that_is_said(qtbot, her):
    refused = []
    her.page.desk.refused.connect(lambda refusal: refused.append(str(refusal)))
    before = her.stored()
    her.move(Qt.Key.Key_Down)
    her.place = 1
    her.vote("3")
    her.stored()
    round = her.page.desk.round

    def vote_elsewhere(workspace):
        answer = workspace.assessment(round).answer("a.one")
        workspace.thoughts.save(round, replace(answer, votes=9))

    desks.stored(qtbot, her.page.desk, vote_elsewhere)
    desks.load(qtbot, her.page)
    her.undo()
    plan, thoughts = her.stored()
    assert thoughts["a.one"]["votes"] == 9
    assert ["changed in the meantime" in each for each in refused] == [True]
    her.undo()
    assert her.stored()[0] == before[0] != plan


def test_votes_for_what_is_only_proposed_are_taken_back_after_another_page_was_looked_at(qtbot, tmp_path):
    with desks.small_desk(tmp_path) as desk:
        her = Planner(qtbot, desks.shown(qtbot, PlanPage(desk)))
        before = her.stored()
        her.place = 2
        her.vote("30")
        assert her.stored() != before
        her.page.leave()
        desks.load(qtbot, her.page)
        her.undo()
        assert her.stored() == before
        assert before[0] is None


def test_a_reason_is_no_longer_asked_for_a_choice_that_was_taken_back(her):
    why = part(her.page, LateLine, "why")
    her.place = 1
    her.move(Qt.Key.Key_Up)
    her.stored()
    assert why.isVisible()
    her.undo()
    her.stored()
    assert not why.isVisible()
    her.redo()
    her.stored()
    assert why.isVisible()


def test_what_was_taken_back_survives_a_kill(qtbot, tmp_path):
    with desks.small_desk(tmp_path) as desk:
        organization, round = desk.organization, desk.round
        desks.stored(qtbot, desk, lambda kept: kept.plans.save(kept.plans.propose(round)))
        before = desks.stored(qtbot, desk, lambda kept: state(kept, round))
    ended = workspaces.run_python(KILLED, str(tmp_path), organization, round)
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    with workspaces.opened(tmp_path) as workspace:
        plan, _thoughts = state(workspace, round)
    # Given up, chosen again, and that taken back: it is given up.
    assert plan.indicators == before[0].indicators[1:]


@pytest.mark.parametrize("name", ["weeks", "status", "fixed", "start", "responsible", "proof", "hours"])
def test_wherever_the_keyboard_is_among_the_fields_of_an_action_the_key_takes_back(her, name):
    her.fix()
    before = her.stored()
    her.count("progress", "40")
    assert her.stored() != before
    part(her.page, QWidget, name).setFocus()
    her.undo()
    assert her.stored() == before
