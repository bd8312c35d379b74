"""What was taken back is called by its name, whatever it was, in each language."""

from dataclasses import fields, replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from cso_assess.core.assessment import Answer
from cso_assess.core.plan import Action, Frame, Plan
from cso_assess.core.states import Progress, Proof, State
from cso_assess.gui.keeping.undo_keys import is_redo, is_undo
from cso_assess.gui.words.step import PlanChange, answer_change, made_again, nothing_left, taken_back
from cso_assess.i18n import LANGUAGES, words_in

DAY = date(2026, 11, 30)
NO_STEPS = {"indicator", "revision", "second_level", "second_text"}
"""What tells an answer apart, or what another computer wrote."""
OF_THE_SCHEDULE = {"id", "indicator", "from_level", "to_level", "after", "later", "wished_weeks", "done_on", "revision"}
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def other(value):
    """Another value of the same kind."""
    others = {True: False, False: True, None: 3, "": "Words"}
    if isinstance(value, State | Proof | Progress):
        return next(each for each in type(value) if each is not value and each is not State.SCORED)
    if isinstance(value, date):
        return value + timedelta(days=1)
    if isinstance(value, int | Fraction) and not isinstance(value, bool):
        return value + 1
    return others[value]


def change(words):
    return PlanChange(words, lambda indicator: f"title of {indicator}", lambda action: f"name of {action.id}")


def plan(**changed):
    action = Action("1", "a", 1, 2, start=DAY, end=DAY, fixed=True)
    return replace(Plan("p", "r", Frame(DAY), ("a", "b", "c"), (action,)), **changed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_of_an_answer_has_a_name(language):
    words, answer = words_in(language), Answer("a", 2, State.SCORED)
    for field in fields(answer):
        if field.name not in {*NO_STEPS, "state", "level"}:
            assert answer_change(words, answer, replace(answer, **{field.name: other(getattr(answer, field.name))}))
    assert answer_change(words, answer, replace(answer, level=3))
    assert answer_change(words, Answer("a"), Answer("a", state=State.DONT_KNOW))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_of_an_action_and_of_the_frame_has_a_name(language):
    words, before = words_in(language), plan()
    (action,) = before.actions
    for field in fields(action):
        if field.name not in OF_THE_SCHEDULE:
            changed = replace(action, **{field.name: other(getattr(action, field.name))})
            said, title = change(words).between(before, plan(actions=(changed,)))
            assert said, field.name
            assert title == "name of 1"
            assert change(words).written(action, {field.name: None})[0] == said
    for field in fields(before.frame):
        frame = replace(before.frame, **{field.name: other(getattr(before.frame, field.name))})
        assert change(words).between(before, plan(frame=frame))[0]


def test_choice_order_and_actions_are_named():
    said, before = change(words_in("en")), plan()
    new = Action("2", title="Paint")
    assert said.between(before, plan(indicators=("a", "c"))) == ("choice", "title of b")
    assert said.between(before, plan(indicators=("c", "a", "b"))) == ("order", "title of c")
    assert said.between(before, plan(indicators=("a", "c", "b"))) == ("order", "title of c")
    assert said.between(before, plan(actions=(*before.actions, new))) == ("new action", "name of 2")
    assert said.between(plan(actions=(*before.actions, new)), before) == ("taking out", "name of 2")


def test_what_only_the_schedule_moved_is_not_called_a_change():
    moved = Action("1", "a", 1, 2, start=DAY, end=DAY)
    later = replace(moved, start=DAY + timedelta(days=7), end=DAY + timedelta(days=7), weeks=3, wished_weeks=1)
    assert change(words_in("en")).between(plan(actions=(moved,)), plan(actions=(later,))) == ("", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_back_and_again_are_told_apart(language):
    words = words_in(language)
    said = [taken_back(words, "x"), taken_back(words, "x", "y"), made_again(words, "x"), made_again(words, "x", "y")]
    assert len({*said, nothing_left(words, is_back=True), nothing_left(words, is_back=False)}) == 6


@pytest.mark.parametrize(
    ("key", "modifier", "is_back", "is_on"),
    [
        (Qt.Key.Key_Z, CONTROL, True, False),
        (ord("Я"), CONTROL, True, False),
        (Qt.Key.Key_Z, CONTROL | SHIFT, False, True),
        (ord("Я"), CONTROL | SHIFT, False, True),
        (Qt.Key.Key_Y, CONTROL, False, True),
        (ord("Н"), CONTROL, False, True),
        (Qt.Key.Key_Z, SHIFT, False, False),
    ],
)
def test_the_keys_are_the_same_on_a_cyrillic_keyboard(qtbot, key, modifier, is_back, is_on):
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifier)
    assert (is_undo(event), is_redo(event)) == (is_back, is_on)
