"""What is no longer needed is cleared away in the window's thread, so that no other thread destroys a part of it."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject

from cso_assess.gui.window import garbage
from tests.gui import windows


class Circle:
    """Something that only the garbage collector clears away; it says in which thread."""

    def __init__(self, told):
        self.told, self.itself = told, self

    def __del__(self):
        self.told.append(threading.current_thread().name)


@pytest.fixture
def soon(monkeypatch):
    """It looks fifty times a second, and nobody waits after a tenth of one."""
    monkeypatch.setattr(garbage, "PAUSE", 20)
    monkeypatch.setattr(garbage, "QUIET", 5)


@pytest.mark.usefixtures("soon")
@pytest.mark.parametrize("count", [2_000, 50_000])
def test_only_the_windows_thread_clears_away_and_python_does_it_again_afterwards(qtbot, tmp_path, count):
    gc.enable()
    told = []
    with windows.screen(qtbot, tmp_path) as shown:
        Circle(told)
        shown.stored(lambda _workspace: [[each] for each in range(count)])
        qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert told == ["MainThread"]
    assert gc.isenabled()
    assert not gc.get_freeze_count()


@pytest.fixture
def looked_through():
    """How many things were looked through each time."""
    counts = []

    def note(phase, info):
        if phase == "start":
            counts.append(sum(len(gc.get_objects(generation)) for generation in range(info["generation"] + 1)))

    gc.callbacks.append(note)
    yield counts
    gc.callbacks.remove(note)


@pytest.mark.usefixtures("soon")
@pytest.mark.parametrize("who", ["somebody is there", "work goes on beside"])
def test_what_a_large_file_brings_is_looked_through_only_when_nobody_waits(qtbot, looked_through, who):
    holder, is_waiting = QObject(), [True]
    sweeper = garbage.Sweeper(lambda: is_waiting[0] and who == "work goes on beside", holder)
    sweeper.start()
    large = []
    for _ in range(3):
        large.append([[each] for each in range(100_000)])
        if who == "somebody is there":
            sweeper.wait_again()
        qtbot.wait(25)
    assert max(looked_through, default=0) <= 60_000
    is_waiting[0] = False
    qtbot.waitUntil(lambda: max(looked_through, default=0) > 200_000)
    sweeper.stop()


def test_what_python_did_not_do_before_it_does_not_do_afterwards(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path):
        assert not gc.isenabled()
    assert not gc.isenabled()
