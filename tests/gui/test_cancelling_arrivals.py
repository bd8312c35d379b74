"""Reading, looking into and taking of files can be ended at any time, and then nothing has changed."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar

from cso_assess.gui.task import Task
from tests.gui import windows
from tests.gui.test_handover import drop, fill, organizations, wait_for, write

WHOLE = "whole and unchanged"


class Gate:
    """Holds all work at a moment in which it tells how far it is."""

    def __init__(self, monkeypatch):
        self._open, self.reached = threading.Event(), threading.Event()
        self._open.set()
        tell = Task._tell

        def held(task, done, whole):
            if not self._open.is_set() and done:
                self.reached.set()
                assert self._open.wait(20)
            tell(task, done, whole)

        monkeypatch.setattr(Task, "_tell", held)

    def close(self):
        self._open.clear()

    def open(self):
        self._open.set()


@pytest.fixture
def gate(monkeypatch):
    return Gate(monkeypatch)


@pytest.fixture
def shown(qtbot, tmp_path):
    fill(tmp_path / "mine", ("Ак Булак",), rounds=1)
    with windows.screen(qtbot, tmp_path / "mine") as screen:
        yield screen


@pytest.fixture
def files(tmp_path):
    fill(tmp_path / "theirs", ("Умут", "Айкөл"), rounds=1)
    return [write(tmp_path / "theirs", tmp_path / f"{name}.csoa", None, (name,)) for name in ("Умут", "Айкөл")]


def until(shown, condition):
    shown.qtbot.waitUntil(condition, timeout=20_000)


def press(shown, text):
    """Presses without waiting for what comes of it."""
    shown.qtbot.mouseClick(shown.find(text), Qt.MouseButton.LeftButton)


def test_a_file_that_is_being_taken_is_left_out_whole_and_can_be_taken_later(shown, files, gate):
    drop(shown, *files)
    until(shown, lambda: shown.texts().count(WHOLE) == 2)
    gate.close()
    press(shown, "Take everything")
    assert gate.reached.wait(20)
    assert shown.focus is shown.find("Cancel")
    press(shown, "Cancel")
    assert shown.shows("It is being stopped…")
    gate.open()
    until(shown, lambda: shown.texts().count(WHOLE) == 2)
    assert organizations(shown) == ["Ак Булак"]
    assert not shown.window.banner.isVisible()
    shown.click("Take everything")
    wait_for(shown, "2 files were taken.")
    assert set(organizations(shown)) == {"Ак Булак", "Умут", "Айкөл"}
    until(shown, lambda: shown.focus is shown.find("See the organizations"))


def test_files_that_are_being_read_are_left_and_can_be_chosen_again(shown, files, gate):
    gate.close()
    shown.window.open_page("arrivals", "\n".join(map(str, files)))
    assert gate.reached.wait(20)
    until(shown, lambda: shown.shows("The files are being read. Nothing has been taken yet."))
    press(shown, "Cancel")
    gate.open()
    until(shown, lambda: shown.texts().count("not read: it was stopped, and nothing was taken") == 2)
    drop(shown, *files)
    until(shown, lambda: shown.texts().count(WHOLE) == 2)


def test_the_bar_shows_how_much_of_all_files_is_taken(shown, files, gate):
    drop(shown, *files)
    until(shown, lambda: shown.texts().count(WHOLE) == 2)
    bar = shown.page.findChild(QProgressBar, "progress")
    values = []
    bar.valueChanged.connect(values.append)
    shown.click("Take everything")
    wait_for(shown, "2 files were taken.")
    assert values == sorted(values)
    assert len([value for value in values if value > bar.maximum() / 2]) > 3
