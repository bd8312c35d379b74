"""The desk: what is asked, saved and made in the background, in which order, and in whose thread."""

import sys
import threading
import weakref
from datetime import datetime

import pytest

from cso_assess.core.organization import Profile
from cso_assess.errors import UserError, sentence
from cso_assess.gui.desk import Desk
from cso_assess.opening import open_folder
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace

NOW = datetime(2026, 11, 23, 14, 32)  # noqa: DTZ001 - the window shows the computer's own time


def desk_on(folder):
    made = Desk(lambda: open_folder(Folders(folder)), "en", lambda: NOW)
    made.start()
    return made


@pytest.fixture
def desk(qtbot, tmp_path):
    made = desk_on(tmp_path)
    yield made
    made.end()


def wait(qtbot, results, count=1):
    qtbot.waitUntil(lambda: len(results) == count, timeout=10_000)


def test_questions_run_in_one_thread_and_answers_come_to_the_windows(desk, qtbot):
    threads = []
    desk.ask(lambda _workspace: threading.current_thread().name, lambda name: threads.append((name, current())))
    desk.ask(lambda _workspace: threading.current_thread().name, lambda name: threads.append((name, current())))
    wait(qtbot, threads, 2)
    assert threads == [("database", "MainThread")] * 2


def test_work_beside_the_window_gives_way_to_it_within_a_millisecond(desk):
    assert sys.getswitchinterval() <= 0.001


class Large:
    """What work brought."""


def test_what_work_brought_goes_with_whoever_asked_for_it(desk, qtbot):
    brought = []
    desk.run_in_background(lambda _tell: Large(), lambda large: brought.append(weakref.ref(large)))
    desk.ask(lambda _workspace: Large(), lambda large: brought.append(weakref.ref(large)))
    wait(qtbot, brought, 2)
    qtbot.waitUntil(lambda: not any(each() for each in brought))


def current():
    return threading.current_thread().name


def test_saves_go_before_questions_that_were_asked_earlier(desk, qtbot):
    order, begun, gate = [], threading.Event(), threading.Event()
    desk.ask(lambda _workspace: begun.set() or gate.wait(10), lambda _: order.append("first"))
    begun.wait(10)
    desk.ask(lambda _workspace: None, lambda _: order.append("question"))
    desk.save(lambda _workspace: None, lambda _: order.append("save"))
    gate.set()
    wait(qtbot, order, 3)
    assert order == ["first", "save", "question"]


def test_saved_comes_with_the_time_and_after_what_was_changed(desk, qtbot):
    order = []
    desk.saved.connect(order.append)
    desk.save(lambda _workspace: "kept", order.append)
    assert desk.is_saving
    wait(qtbot, order, 2)
    assert order == ["kept", NOW]
    assert not desk.is_saving


def refuse(_workspace):
    raise UserError(sentence.tr("The disk is full."))


def test_a_save_that_is_refused_is_never_said_to_be_saved(desk, qtbot):
    said, saved, kept = [], [], []
    desk.save_failed.connect(lambda refusal: said.append(str(refusal)))
    desk.saved.connect(saved.append)
    desk.save(refuse, kept.append, lambda refusal: said.append(f"page: {refusal}"))
    wait(qtbot, said, 2)
    assert said == ["page: The disk is full.", "The disk is full."]
    assert (saved, kept, desk.is_saving) == ([], [], False)


def test_a_question_that_is_refused_goes_to_who_asked_else_to_the_window(desk, qtbot):
    said, window = [], []
    desk.refused.connect(lambda refusal: window.append(str(refusal)))
    desk.ask(refuse, lambda _: None, lambda refusal: said.append(str(refusal)))
    desk.ask(refuse, lambda _: None)
    wait(qtbot, window)
    assert (said, window) == (["The disk is full."], ["The disk is full."])


def test_a_defect_is_raised_in_the_windows_thread_and_the_desk_goes_on(desk, qtbot):
    answers = []
    with qtbot.capture_exceptions() as raised:
        desk.ask(lambda _workspace: 1 / 0, answers.append)
        desk.ask(lambda _workspace: "goes on", answers.append)
        wait(qtbot, answers)
    assert [each[0] for each in raised] == [ZeroDivisionError]
    assert answers == ["goes on"]


def break_saves(workspace):
    """From now on the database refuses what no sentence is about."""
    workspace.prepare()
    workspace._folder.connection.execute(
        "CREATE TRIGGER broken BEFORE INSERT ON changes BEGIN SELECT RAISE(ABORT, 'broken'); END"
    )


def mend_saves(workspace):
    workspace._folder.connection.execute("DROP TRIGGER broken")


def test_a_defect_in_a_save_is_a_change_that_was_not_kept_and_the_next_one_is(desk, qtbot):
    told, saved = [], []
    desk.save_failed.connect(lambda refusal: told.append(str(refusal)))
    desk.ask(break_saves, saved.append)
    wait(qtbot, saved)
    with qtbot.capture_exceptions() as raised:
        desk.save(lambda workspace: workspace.add_organization(Profile("one")), saved.append, told.append)
        wait(qtbot, told, 2)
    assert len(raised) == 1
    assert "this was not done" in told[1]
    assert not desk.is_saving
    desk.ask(mend_saves, saved.append)
    wait(qtbot, saved, 2)
    desk.save(lambda workspace: workspace.add_organization(Profile("one")), saved.append, told.append)
    wait(qtbot, saved, 3)
    assert (len(told), desk.is_saving) == (2, False)


def test_a_defect_in_the_background_ends_its_task(desk, qtbot):
    told = []
    with qtbot.capture_exceptions():
        task = desk.run_in_background(lambda _tell: 1 / 0, told.append, told.append)
        with qtbot.waitSignal(task.ended):
            pass
    assert "this was not done" in str(told[0])


def test_what_is_being_saved_is_finished_before_the_end_and_the_folder_is_free(tmp_path):
    gate, begun = threading.Event(), threading.Event()
    desk = desk_on(tmp_path)
    desk.ask(lambda _workspace: begun.set() or gate.wait(10), lambda _: None)
    begun.wait(10)
    for name in ("one", "two"):
        desk.save(lambda workspace, name=name: workspace.add_organization(Profile(name)))
    desk.ask(lambda workspace: workspace.add_organization(Profile("a question that is dropped")), lambda _: None)
    gate.set()
    desk.end()
    with Workspace.open(Folders(tmp_path)) as workspace:
        assert [each.name for each in workspace.organizations()] == ["one", "two"]


def test_work_in_the_background_tells_how_far_it_is(desk, qtbot):
    told, results, gate = [], [], threading.Event()

    def work(tell):
        gate.wait(10)
        for done in (1, 2):
            tell(done, 2)
        return threading.current_thread().name

    task = desk.run_in_background(work, results.append)
    task.progressed.connect(lambda done, whole: told.append((done, whole)))
    gate.set()
    wait(qtbot, results)
    assert results == ["background"]
    assert told[-2:] == [(1, 2), (2, 2)]


def test_work_that_was_cancelled_ends_when_it_next_tells_and_nobody_hears_of_it(desk, qtbot):
    heard, steps, begun, cancelled = [], [], threading.Event(), threading.Event()

    def work(tell):
        begun.set()
        cancelled.wait(10)
        tell(1, 2)
        steps.append("went on")

    task = desk.run_in_background(work, heard.append, heard.append)
    begun.wait(10)
    task.cancel()
    cancelled.set()
    with qtbot.waitSignal(task.ended):
        pass
    assert (heard, steps) == ([], [])


def test_a_round_is_chosen_with_its_organization_and_told_once(desk):
    told = []
    desk.organization_changed.connect(lambda chosen: told.append(("organization", chosen, desk.round)))
    desk.round_changed.connect(lambda chosen: told.append(("round", chosen)))
    desk.choose_organization("o", "r1")
    desk.choose_organization("o", "r1")
    desk.choose_round("r2")
    assert told == [("organization", "o", "r1"), ("round", "r1"), ("round", "r2")]
