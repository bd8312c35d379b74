"""A protected window locks itself, saves first, and shows nothing until the passphrase is written again."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from cso_assess.core.assessment import Length
from cso_assess.core.organization import Profile
from cso_assess.gui.pages.home import HomePage
from cso_assess.gui.pages.unlock import UnlockPage
from cso_assess.gui.window import watch
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests.gui import windows
from tests.gui.test_unlocking import PASSPHRASE, give

NAME = "Ак Булак"


@pytest.fixture
def folder(tmp_path):
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.add_organization(Profile(NAME))
    return tmp_path


def protect(shown):
    shown.stored(lambda workspace: workspace.protection.set(PASSPHRASE))


def is_locked(shown):
    return bool(shown.window.findChildren(UnlockPage)) and shown.shows("Your data is protected")


def unlock(shown):
    give(shown, "Passphrase", PASSPHRASE)
    shown.qtbot.waitUntil(lambda: shown.window.is_loaded and shown.page is not None, timeout=20_000)
    shown.settle()


def press_lock(shown):
    shown.qtbot.keyClick(shown.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def everything_said(shown):
    """All words in the window, also of parts that are hidden."""
    parts = shown.window.findChildren(QLabel) + shown.window.findChildren(QAbstractButton)
    return [shown.window.windowTitle(), *(part.text() for part in parts), *(part.accessibleName() for part in parts)]


def test_by_its_key_the_window_closes_the_data_and_opens_it_again(qtbot, folder):
    with windows.screen(qtbot, folder) as shown:
        protect(shown)
        press_lock(shown)
        qtbot.waitUntil(lambda: is_locked(shown), timeout=10_000)
        qtbot.waitUntil(lambda: not shown.desk.is_open, timeout=10_000)
        assert shown.page is None
        assert not any(NAME in text for text in everything_said(shown))
        assert not shown.find("Settings").isEnabled()
        unlock(shown)
        assert isinstance(shown.page, HomePage)
        assert shown.shows(f"‹ {NAME}")


def test_what_is_being_written_is_saved_before_it_locks(qtbot, folder):
    with Workspace.open(Folders(folder)) as workspace:
        organization = workspace.organizations()[0].id
        round = workspace.start_assessment(organization, "women-cso-capacity", windows.TODAY, Length.FULL, {})
    with windows.screen(qtbot, folder) as shown:
        protect(shown)
        shown.go_to("Assessment")
        shown.press(Qt.Key.Key_2)
        shown.write("Протокол 3", field="Note")
        press_lock(shown)
        qtbot.waitUntil(lambda: is_locked(shown), timeout=10_000)
        unlock(shown)
        answers = shown.stored(lambda workspace: workspace.assessment(round.id).answers)
    assert [answer.note for answer in answers.values() if answer.note] == ["Протокол 3"]


def waiting(shown):
    """What counts how long nobody has been there."""
    return shown.session.findChild(watch.IdleLock).findChild(QTimer)


def test_after_ten_minutes_nobody_is_there(qtbot, folder):
    with windows.screen(qtbot, folder) as shown:
        assert waiting(shown).interval() == 10 * 60 * 1000
        assert waiting(shown).isActive()


def test_nobody_there_for_a_while_locks_it_also_under_an_open_dialog(qtbot, folder):
    with windows.screen(qtbot, folder) as shown:
        protect(shown)
        shown.go_to("Settings")
        qtbot.mouseClick(shown.find("Change the passphrase…"), Qt.MouseButton.LeftButton)
        waiting(shown).setInterval(200)
        qtbot.waitUntil(lambda: is_locked(shown), timeout=10_000)
        assert not [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not shown.window]


def test_somebody_who_moves_the_mouse_is_not_locked_out(qtbot, folder):
    with windows.screen(qtbot, folder) as shown:
        waiting(shown).setTimerType(Qt.TimerType.PreciseTimer)
        waiting(shown).start()
        for step in range(3):
            qtbot.wait(30)
            before = waiting(shown).remainingTime()
            QApplication.sendEvent(shown.window.windowHandle(), moved_to(step))
            assert waiting(shown).remainingTime() > before


def moved_to(step):
    place = QPointF(QPoint(10 + step, 10))
    buttons = Qt.MouseButton.NoButton
    return QMouseEvent(QEvent.Type.MouseMove, place, place, buttons, buttons, Qt.KeyboardModifier.NoModifier)


def test_a_window_without_a_passphrase_is_never_locked(qtbot, folder):
    with windows.screen(qtbot, folder) as shown:
        waiting(shown).setInterval(50)
        qtbot.wait(200)
        press_lock(shown)
        assert not is_locked(shown)
        assert "set one in the settings" in shown.window.banner.text


def test_a_wrong_passphrase_leaves_it_locked(qtbot, folder):
    with windows.screen(qtbot, folder) as shown:
        protect(shown)
        press_lock(shown)
        qtbot.waitUntil(lambda: is_locked(shown), timeout=10_000)
        give(shown, "Passphrase", "not these words")
        qtbot.waitUntil(lambda: shown.shows("The passphrase does not fit."), timeout=20_000)
        assert not shown.desk.is_open
        assert shown.find("Passphrase", QLineEdit).isEnabled()
