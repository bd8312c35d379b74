"""What a person sets for the program itself: language, look, passphrase, backups."""

import threading
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from cso_assess.core.organization import Profile
from cso_assess.gui.dialogs.passphrase import RecoveryCodeDialog
from cso_assess.gui.pages import settings as settings_page
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests.gui import hands, windows

OLD, NEW = "three words here", "four other words now"


@pytest.fixture
def screen(qtbot, tmp_path):
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.add_organization(Profile("Ак Булак"))
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("Settings")
        yield shown


def protect(screen):
    screen.click("Set a passphrase…")
    for field in ("Passphrase", "The same once more"):
        screen.write(OLD, field=field)
    screen.click("Go on")
    screen.click("I have written it down")


def fits(screen, passphrase):
    return screen.stored(lambda workspace: workspace.protection.fits(passphrase))


def test_language_size_and_look_change_at_once_and_are_remembered(screen, tmp_path):
    screen.click("dark")
    screen.click("125 %")
    russian = next(each for each in screen.page.findChildren(QAbstractButton) if each.text() == "Русский")
    screen.qtbot.mouseClick(russian, Qt.MouseButton.LeftButton)
    screen.settle()
    assert screen.shows("Настройки")
    kept = windows.settings_of(tmp_path)
    assert (kept.language, kept.theme, kept.text_size) == ("ru", "dark", 125)


def test_the_program_can_begin_with_the_list(screen, tmp_path):
    screen.click("the list of many organizations")
    assert windows.settings_of(tmp_path).many_organizations


def test_a_passphrase_is_set_changed_and_taken_away(screen):
    protect(screen)
    assert screen.shows("The data is protected: without the passphrase nobody can read it.")

    screen.click("Change the passphrase…")
    screen.write(OLD, field="The present passphrase")
    for field in ("Passphrase", "The same once more"):
        screen.write(NEW, field=field)
    screen.click("Go on")
    assert (fits(screen, OLD), fits(screen, NEW)) == (False, True)

    screen.click("Remove the passphrase…")
    screen.write(NEW, field="The present passphrase")
    screen.click("Go on")
    assert not screen.stored(lambda workspace: workspace.protection.is_set)
    assert screen.shows("Whoever has this computer can read your data.")


def test_whoever_does_not_know_the_passphrase_cannot_take_it_away(screen):
    protect(screen)
    screen.click("Remove the passphrase…")
    screen.write("some other words", field="The present passphrase")
    screen.click("Go on")
    assert screen.shows("The passphrase does not fit. Nothing was changed: try again.")
    assert fits(screen, OLD)


def test_a_passphrase_that_is_too_short_is_said_where_it_was_written_and_nowhere_else(screen):
    screen.click("Set a passphrase…")
    screen.write("abc", field="Passphrase")
    screen.write("abc", field="The same once more")
    screen.click("Go on")
    assert screen.shows("A passphrase has at least 12 characters.")
    assert not screen.window.banner.isVisible()
    assert screen.focus.accessibleName() == "Passphrase"


def test_a_slip_does_not_take_the_recovery_code_away(screen):
    dialog = recovery_code(screen)
    assert screen.focus.text() == "Print a sheet…"
    screen.press(Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert screen.shows("The code is gone when this closes.")
    screen.press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_recovery_code_is_saved_on_a_sheet_that_does_not_say_whose_it_is(screen, tmp_path):
    proposed, sheet = [], tmp_path / "sheet.pdf"
    dialog = recovery_code(screen)
    with hands.file_named(screen.qtbot, sheet, proposed=proposed):
        screen.click("Save a sheet…")
    screen.settle()
    assert screen.shows("Saved as sheet.pdf. Print it, then delete the file.")
    assert [Path(each).name for each in proposed] == ["Recovery sheet.pdf"]
    text = pypdfium2.PdfDocument(sheet)[0].get_textpage().get_text_range()
    assert dialog.code in text
    assert "Ак Булак" not in text


def test_the_recovery_code_is_printed(screen, tmp_path):
    paper = tmp_path / "paper.pdf"
    recovery_code(screen)
    with hands.printed_to(screen.qtbot, paper):
        screen.click("Print a sheet…")
    screen.qtbot.waitUntil(lambda: screen.shows("The sheet was sent to the printer."), timeout=20_000)
    assert len(pypdfium2.PdfDocument(paper)) == 1


def recovery_code(screen):
    """The dialog that shows a new code."""
    screen.click("Set a passphrase…")
    screen.write(OLD, field="Passphrase")
    screen.write(OLD, field="The same once more")
    screen.click("Go on")
    screen.qtbot.waitUntil(lambda: screen.shows("Your recovery code"), timeout=20_000)
    return screen.window.findChild(RecoveryCodeDialog)


def test_what_is_written_is_hidden_until_somebody_wants_to_see_it(screen):
    screen.click("Set a passphrase…")
    field = screen.find("Passphrase", QLineEdit)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    screen.click("Show what I write")
    assert field.echoMode() is QLineEdit.EchoMode.Normal


def test_another_recovery_code_is_shown_once(screen):
    protect(screen)
    screen.click("Make a new recovery code…")
    screen.write(OLD, field="The present passphrase")
    screen.click("Go on")
    assert screen.shows("Your recovery code")


def test_a_backup_is_made_now_and_its_time_is_said(screen):
    before = len(screen.stored(lambda workspace: workspace.safety.backups()))
    screen.click("Make a backup now")
    assert len(screen.stored(lambda workspace: workspace.safety.backups())) == before + 1
    assert screen.shows("The last backup was made on 23 November 2026 at ")
    assert screen.shows("Saved ")


def test_a_copy_is_saved_elsewhere(screen, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    with hands.file_named(screen.qtbot, stick):
        screen.click("Save a copy elsewhere…")
    screen.settle()
    (copy,) = stick.iterdir()
    assert screen.window.banner.text == f"The copy is ready: {copy.name}"


def test_the_data_is_checked_on_wish(screen):
    screen.click("Check the data")
    assert screen.window.banner.text == "Everything is as it was written: 0 answers."


def test_versions_and_licences_are_named(screen):
    assert screen.shows("CSO Assess ")
    assert screen.shows("reportlab ")
    assert screen.shows("MIT licence")


def test_the_window_does_not_wait_for_the_versions_of_all_parts(screen, monkeypatch):
    threads = []

    def parts():
        threads.append(threading.current_thread())
        return ("Python 3", "a part 1")

    monkeypatch.setattr(settings_page, "_parts", parts)
    screen.go_to("Settings")
    assert screen.shows("Python 3 · a part 1")
    assert threads
    assert threading.main_thread() not in threads
