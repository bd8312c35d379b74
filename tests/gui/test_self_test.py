"""The program's test of itself, and the pictures that the tour makes."""

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from cso_assess.errors import UserError
from cso_assess.exchange.handover import file
from cso_assess.gui import readings, self_test, self_test_files
from cso_assess.paths import Folders
from cso_assess.press import running
from cso_assess.workspace import Workspace
from tests.gui import windows


def test_every_page_and_document_passes(qtbot, capsys):
    assert self_test.run_self_test() == 0
    assert capsys.readouterr().out == "The self-test found nothing wrong.\n"


def test_a_page_that_fails_is_told(qtbot, monkeypatch, capsys):
    def fail(*_given):
        raise ZeroDivisionError("a defect")

    monkeypatch.setattr(self_test, "make_files", lambda folders, *_: windows.demonstration(folders.root) and [])
    monkeypatch.setattr(self_test, "LANGUAGES", ("en",))
    monkeypatch.setattr(self_test, "PAGES", ("home", "history"))
    monkeypatch.setattr(readings, "history", fail)
    assert self_test.run_self_test() == 1
    assert "ZeroDivisionError: a defect" in capsys.readouterr().out


def test_a_package_that_loads_more_of_qt_than_it_should_is_told(monkeypatch, capsys):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(self_test, "make_files", lambda folders, *_: windows.demonstration(folders.root) and [])
    monkeypatch.setattr(self_test, "LANGUAGES", ())
    assert self_test.run_self_test() == 1
    assert "PySide6 is loaded as a whole" in capsys.readouterr().out


@pytest.fixture
def few_documents(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test_files, "LANGUAGES", ("en",))
    monkeypatch.setattr(self_test_files, "KINDS", ("summary",))
    monkeypatch.setattr(self_test_files, "_opens_with_passphrase", lambda folders: True)


def test_a_library_that_was_left_out_is_found_out(few_documents: None, monkeypatch, tmp_path: Path):
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(ImportError):
        self_test_files.make_files(Folders(tmp_path / "data"), tmp_path, windows.TODAY)


def test_a_defect_that_ends_the_self_test_is_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = sys.excepthook
    monkeypatch.setattr(self_test, "make_files", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        self_test.run_self_test()
    assert sys.excepthook is usual


def test_a_file_that_does_not_come_back_is_told(few_documents: None, monkeypatch, tmp_path: Path):
    monkeypatch.setattr(file, "read_file", lambda *_: None)
    told = self_test_files.make_files(Folders(tmp_path / "data"), tmp_path, windows.TODAY)
    assert told == ["the hand-over file"]


def test_a_process_for_documents_that_does_not_start_is_told(few_documents: None, monkeypatch, tmp_path: Path):
    monkeypatch.setattr(running, "usual_command", lambda: ("/no such program",))
    told = self_test_files.make_files(Folders(tmp_path / "data"), tmp_path, windows.TODAY)
    assert told == ["the process that makes documents"]


def test_a_folder_that_somebody_else_has_open_is_refused(qtbot, tmp_path):
    windows.demonstration(tmp_path)
    with Workspace.open(Folders(tmp_path)), pytest.raises(UserError):
        list(self_test.write_pictures(Folders(tmp_path), tmp_path, "ky", windows.TODAY))


def test_each_main_page_has_a_picture(qtbot, tmp_path):
    windows.demonstration(tmp_path / "data")
    pictures = list(self_test.write_pictures(Folders(tmp_path / "data"), tmp_path, "ky", windows.TODAY))
    assert [picture.stem for picture in pictures] == list(self_test.MAIN_PAGES)
    assert all(QImage(str(picture)).width() == 1366 for picture in pictures)
