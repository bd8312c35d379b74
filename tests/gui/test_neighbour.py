"""How two starts on the same data folder find each other; the second start itself is in test_damage."""

import os
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject

from cso_assess.gui.window import neighbour
from cso_assess.gui.window.neighbour import Neighbour, call_neighbour
from cso_assess.paths import Folders


@pytest.fixture(autouse=True)
def place(tmp_path, monkeypatch):
    """Where this person's programs meet: her own, and nobody else may look into it."""
    place = tmp_path / "meeting"
    place.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(place))
    monkeypatch.setattr(neighbour, "PATIENCE", 0.1)
    return place


@pytest.fixture
def folders(tmp_path):
    return Folders(tmp_path / "data")


def killed_window(folders):
    """The folder that a window leaves when it is killed; nobody looks into it any more."""
    window = Neighbour(folders, None)
    window.listen()
    (meeting,) = (place for place in Path(os.environ["XDG_RUNTIME_DIR"]).glob("cso-assess/*"))
    shiboken6.delete(window)
    return meeting


@pytest.mark.usefixtures("qtbot")
def test_nobody_answers_where_no_window_is(folders):
    assert not call_neighbour(folders)


@pytest.mark.usefixtures("qtbot")
def test_a_window_that_was_killed_is_not_waited_for_long(folders, place):
    killed_window(folders)
    assert not call_neighbour(folders)
    assert not list(place.rglob("*.call")), "the next window would take this for a call"


def test_a_window_hears_only_who_calls_while_it_is_there(qtbot, folders):
    meeting = killed_window(folders)
    (meeting / "7.call").touch()
    heard = []
    parent = QObject()
    window = Neighbour(folders, parent)
    window.called.connect(heard.append)
    window.listen()
    qtbot.wait(50)
    assert not heard
    (meeting / "8.call").write_text("no list of files")
    qtbot.waitUntil(lambda: heard == [[]])
    assert not list(meeting.iterdir()), "who calls waits for this"


@pytest.mark.usefixtures("qtbot")
def test_a_window_that_ends_leaves_nothing_behind(folders, place):
    parent = QObject()
    window = Neighbour(folders, parent)
    window.listen()
    assert len(list(place.glob("cso-assess/*"))) == 1
    window.end()
    assert not list(place.glob("cso-assess/*"))


@pytest.mark.usefixtures("qtbot")
def test_windows_on_two_folders_do_not_hear_each_other(folders, tmp_path):
    parent = QObject()
    window = Neighbour(folders, parent)
    window.listen()
    assert not call_neighbour(Folders(tmp_path / "other"))
