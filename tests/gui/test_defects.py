"""A defect in the window: a sentence for the person, a note of where it happened, and no word that people wrote."""

import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox

from cso_assess.gui.window.defects import DefectReporter
from cso_assess.logs import NAME
from cso_assess.paths import Folders
from tests import workspaces
from tests.faults import Faults
from tests.gui import hands, windows
from tests.test_logs import WORD, crashes


@pytest.fixture
def folder(tmp_path):
    """A data folder whose path names somebody."""
    return tmp_path / WORD


@pytest.fixture
def shown(qtbot, folder, monkeypatch):
    with windows.screen(qtbot, folder) as screen:
        reporter = DefectReporter(Folders(folder), lambda: workspaces.NOON, screen.window)
        monkeypatch.setattr(sys, "excepthook", reporter.report)
        yield screen


def crash_in_the_window(qtbot, crash, told):
    """Lets it fail where Qt called it, and goes on in the dialog that tells it."""

    def look():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            told.append(box.text())
            hands.press(qtbot, hands.button(box, "Go on"))
        else:
            QTimer.singleShot(5, look)

    before = len(told)
    QTimer.singleShot(0, crash)
    QTimer.singleShot(0, look)
    qtbot.waitUntil(lambda: len(told) > before, timeout=10_000)


def test_fifty_crashes_of_the_window_leave_no_word_behind(qtbot, shown, folder, capfd, faults: Faults):
    told = []
    for crash in crashes():
        crash_in_the_window(qtbot, crash, told)
    log = (folder / "logs" / NAME).read_text()
    said = capfd.readouterr()
    assert log.count("defect") == len(told) == 50
    assert WORD not in log
    assert WORD not in said.err
    assert WORD not in said.out
    assert all(text.startswith("Something in the program did not work.") for text in told)
    assert not any("Error" in text for text in told)
    faults.count("crashes of the window", tried=50, survived=50, lost=0)


def test_after_a_crash_the_window_goes_on(qtbot, shown):
    crash_in_the_window(qtbot, crashes()[0], [])
    hands.write_over(qtbot, shown.find("What is your organization called?", QLineEdit), "Ак Булак")
    shown.click("Begin")
    assert shown.stored(lambda workspace: workspace.organizations())[0].name == "Ак Булак"


def test_a_crash_while_one_is_told_is_noted_and_not_told_on_top(qtbot, shown, folder):
    told = []
    QTimer.singleShot(0, crashes()[1])
    crash_in_the_window(qtbot, crashes()[0], told)
    assert len(told) == 1
    assert (folder / "logs" / NAME).read_text().count("defect") == 2
