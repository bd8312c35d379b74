"""A damaged data file: what happened, what is safe and the ways out are shown; nothing is ever only deleted."""

import sqlite3
import subprocess
import sys
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from cso_assess.core.organization import Profile
from cso_assess.gui.pages.damage import DamagePage
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests import workspaces
from tests.gui import windows

FIRST, SECOND = "Ак Булак", "Ынтымак"


@pytest.fixture
def folder(tmp_path):
    """Two organizations, the second added after the only backup."""
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.add_organization(Profile(FIRST))
        workspace.safety.back_up()
        workspace.add_organization(Profile(SECOND))
    return tmp_path


def flatten(file):
    """Overwrites the beginning of a file, so that it cannot be opened."""
    with file.open("r+b") as opened:
        opened.write(b"\xff" * 600)


@pytest.fixture
def damaged(qtbot, folder):
    flatten(folder / "workspace.db")
    session = windows.new_session(folder)
    session.begin()
    qtbot.waitUntil(session.window.isVisible, timeout=20_000)
    shown = windows.Screen(qtbot, session)
    qtbot.waitUntil(lambda: not shown.shows("looks for the newest"), timeout=20_000)
    yield shown
    session.window.close()
    session.end()


def press(shown, text):
    shown.qtbot.mouseClick(shown.find(text), Qt.MouseButton.LeftButton)


def wait_until_open(shown):
    shown.qtbot.waitUntil(lambda: shown.window.is_loaded and shown.page is not None, timeout=30_000)
    shown.settle()


def names(shown):
    return [each.name for each in shown.stored(lambda workspace: workspace.organizations())]


def test_it_is_said_what_happened_and_what_is_safe_and_nothing_is_deleted(damaged):
    assert damaged.shows("A part of your data is damaged")
    assert damaged.shows("the damaged file is kept as it is, and so are your backups")
    assert damaged.shows("What was changed after that would be missing.")
    buttons = [button.text() for button in damaged.window.findChildren(QAbstractButton) if button.isVisible()]
    assert not any("elete" in text or "rase" in text for text in buttons)
    assert not damaged.find("Settings").isEnabled()


def test_going_back_opens_the_backup_and_keeps_the_damaged_file(damaged, folder):
    press(damaged, "Go back to this backup")
    wait_until_open(damaged)
    assert names(damaged) == [FIRST]
    assert "as it was in the backup" in damaged.window.banner.text
    assert list((folder / "damaged").glob("*.db"))


def test_what_can_be_read_is_saved_with_the_rest_from_the_backup(damaged, folder):
    press(damaged, "Save what can be read")
    wait_until_open(damaged)
    assert FIRST in names(damaged)
    assert "The damaged file is kept" in damaged.window.banner.text
    assert list((folder / "damaged").glob("*.db"))


def test_without_a_backup_and_anything_to_read_the_reason_is_said_and_the_page_stays(qtbot, folder):
    for backup in (folder / "backups").iterdir():
        backup.unlink()
    (folder / "workspace.db").write_bytes(b"\xff" * 9000)
    session = windows.new_session(folder)
    session.begin()
    shown = windows.Screen(qtbot, session)
    qtbot.waitUntil(lambda: shown.shows("There is no good backup."), timeout=20_000)
    press(shown, "Save what can be read")
    page = shown.window.findChild(DamagePage)
    qtbot.waitUntil(lambda: page.isVisible() and shown.find("Save what can be read").isEnabled(), timeout=20_000)
    assert len(shown.texts(page)) > 8
    assert (folder / "workspace.db").read_bytes() == b"\xff" * 9000
    session.window.close()
    session.end()


def test_damage_that_is_found_while_people_work_leads_to_the_same_page(qtbot, folder):
    with Workspace.open(Folders(folder)) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        workspaces.with_round(workspace, workspace.organization(FIRST), a__one=2)
    change_an_answer(folder / "workspace.db")
    with windows.screen(qtbot, folder) as shown:
        with qtbot.waitSignal(shown.desk.damage_found, timeout=20_000):
            shown.desk.look_after_data()
        press(shown, "See what can be done")
        qtbot.waitUntil(lambda: shown.shows("Save what can be read"), timeout=20_000)
        qtbot.waitUntil(lambda: shown.find("Go on as it is").isEnabled(), timeout=20_000)
        assert shown.shows("would be missing")
        press(shown, "Save what can be read")
        wait_until_open(shown)
        assert set(names(shown)) == {FIRST, SECOND}
        assert "look at" in shown.window.banner.text


def test_damaged_data_can_be_worked_with_as_it_is(qtbot, folder):
    with windows.screen(qtbot, folder) as shown:
        shown.session.entrance.show_damage_found()
        qtbot.waitUntil(lambda: shown.shows("Go on as it is"), timeout=20_000)
        qtbot.waitUntil(lambda: shown.find("Go on as it is").isEnabled(), timeout=20_000)
        press(shown, "Go on as it is")
        wait_until_open(shown)
        assert set(names(shown)) == {FIRST, SECOND}


def change_an_answer(file):
    connection = sqlite3.connect(file)
    connection.execute("UPDATE answers SET note = 'another'")
    connection.commit()
    connection.close()


HOLDER = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from cso_assess.gui.window.application import Session, arguments
from cso_assess.paths import Folders
application = QApplication(arguments())
session = Session(application, Folders(Path(sys.argv[1])), "en")
session.window.come_to_front = lambda: print("to the front", flush=True)
session.window.take_files = lambda files: print(*files, sep="|", flush=True)
session.window.loaded.connect(lambda: print("loaded", flush=True))
session.begin()
application.exec()
"""

SECOND_START = """
import sys
from pathlib import Path
from cso_assess.gui.window.application import run
from cso_assess.paths import Folders
sys.exit(run(Folders(Path(sys.argv[1])), files=[Path(name) for name in sys.argv[2:]]))
"""


def test_a_second_start_brings_the_first_window_to_the_front_and_ends(folder):
    with holder_of(folder) as first:
        start_again(folder)
        assert first.stdout.readline() == "to the front\n"


def test_a_double_click_on_a_hand_over_file_shows_it_in_the_window_that_is_open(folder, tmp_path):
    files = [str(tmp_path / name) for name in ("Ыңгай булак.csoa", "b.csoa")]
    with holder_of(folder) as first:
        start_again(folder, *files)
        assert [first.stdout.readline() for _ in range(2)] == ["to the front\n", "|".join(files) + "\n"]


@contextmanager
def holder_of(folder):
    """A window of another process that has a folder open, and tells what it is asked for."""
    command = [sys.executable, "-c", HOLDER, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment()) as first:
        try:
            assert first.stdout.readline() == "loaded\n"
            yield first
        finally:
            first.kill()


def start_again(folder, *files):
    command = [sys.executable, "-c", SECOND_START, str(folder), *files]
    assert subprocess.run(command, check=False, timeout=60, env=environment()).returncode == 0


def environment():
    return {**workspaces.python_environment(), "QT_QPA_PLATFORM": "offscreen"}


def test_a_lock_of_somebody_else_is_told_and_opens_once_it_is_free(qtbot, folder):
    other = Workspace.open(Folders(folder))
    session = windows.new_session(folder)
    session.begin()
    qtbot.waitUntil(session.window.isVisible, timeout=20_000)
    shown = windows.Screen(qtbot, session)
    assert shown.shows("This workspace has been open since")
    other.close()
    press(shown, "Try again")
    wait_until_open(shown)
    assert set(names(shown)) == {FIRST, SECOND}
    session.window.close()
    session.end()
