"""A protected workspace asks for its passphrase when the window opens, and takes the recovery code instead."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from cso_assess.core.organization import Profile
from cso_assess.gui.pages.home import HomePage
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests.gui import hands, windows

PASSPHRASE = "three words here"


@pytest.fixture
def code(tmp_path):
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.add_organization(Profile("Ак Булак"))
        return workspace.protection.set(PASSPHRASE)


@pytest.fixture
def locked(qtbot, tmp_path, code):
    session = windows.new_session(tmp_path)
    session.begin()
    qtbot.waitUntil(session.window.isVisible, timeout=20_000)
    session.window.activateWindow()
    qtbot.wait(50)
    yield windows.Screen(qtbot, session)
    session.window.close()
    session.end()


def give(screen, field, text):
    hands.write_over(screen.qtbot, screen.find(field, QLineEdit), text)
    screen.qtbot.keyClick(screen.find(field, QLineEdit), Qt.Key.Key_Return)


def wait_until_open(screen):
    screen.qtbot.waitUntil(lambda: screen.window.is_loaded, timeout=20_000)
    screen.settle()


def test_nothing_of_the_data_is_shown_before_the_passphrase(locked):
    assert locked.shows("Your data is protected")
    assert not any("Ак Булак" in text for text in (*locked.texts(), locked.window.windowTitle()))
    assert not locked.find("Settings").isEnabled()


def test_the_passphrase_opens_it(locked):
    give(locked, "Passphrase", PASSPHRASE)
    wait_until_open(locked)
    assert isinstance(locked.page, HomePage)
    assert locked.shows("‹ Ак Булак")
    assert locked.find("Settings").isEnabled()


def test_a_file_that_was_opened_by_a_double_click_waits_until_then(locked, tmp_path):
    locked.session.show_files([tmp_path / "a.csoa"])
    assert locked.shows("Your data is protected")
    give(locked, "Passphrase", PASSPHRASE)
    wait_until_open(locked)
    assert locked.shows("a.csoa")


def test_a_wrong_passphrase_is_told_and_can_be_written_again(locked):
    give(locked, "Passphrase", "other words here")
    locked.qtbot.waitUntil(lambda: locked.shows("The passphrase does not fit."), timeout=20_000)
    give(locked, "Passphrase", PASSPHRASE)
    wait_until_open(locked)
    assert isinstance(locked.page, HomePage)


def test_the_recovery_code_opens_it_and_a_new_passphrase_is_chosen(locked, code):
    locked.qtbot.mouseClick(locked.find("I have forgotten the passphrase"), Qt.MouseButton.LeftButton)
    give(locked, "Recovery code (20 digits)", code)
    wait_until_open(locked)
    for field in ("Passphrase", "The same once more"):
        locked.write("four other words now", field=field)
    locked.click("Go on")
    assert locked.stored(lambda workspace: workspace.protection.fits("four other words now"))
