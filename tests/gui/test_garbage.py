"""What is no longer needed is cleared away in the window's thread, so that no other thread destroys a part of it."""

import gc
import threading

from cso_assess.gui.window import garbage
from tests.gui import windows


class Circle:
    """Something that only the garbage collector clears away; it says in which thread."""

    def __init__(self, told):
        self.told, self.itself = told, self

    def __del__(self):
        self.told.append(threading.current_thread().name)


def test_only_the_windows_thread_clears_away_and_python_does_it_again_afterwards(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(garbage, "PAUSE", 20)
    gc.enable()
    told = []
    with windows.screen(qtbot, tmp_path) as shown:
        Circle(told)
        shown.stored(lambda _workspace: [[each] for each in range(50_000)])
        qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert told == ["MainThread"]
    assert gc.isenabled()


def test_what_python_did_not_do_before_it_does_not_do_afterwards(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path):
        assert not gc.isenabled()
    assert not gc.isenabled()
