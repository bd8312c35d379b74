"""Where files are asked for: with the documents of the person, else where she was the last time."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from cso_assess.core.organization import Profile
from cso_assess.gui.file_places import FilePlaces
from cso_assess.gui.files.report_files import file_title
from cso_assess.i18n import LANGUAGES, words_in
from cso_assess.paths import Folders
from cso_assess.report import KINDS
from cso_assess.workspace import Workspace
from tests.gui import hands, windows

PASSPHRASE = "four words to remember"


@pytest.fixture
def home(tmp_path, monkeypatch):
    """The home folder of a person, with her documents."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    (tmp_path / "home" / "Documents").mkdir(parents=True)
    return tmp_path / "home"


@pytest.fixture
def window(qtbot):
    """What the dialogs stand over."""
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    return shown


def proposed_by(qtbot, window, places, name):
    """The file that is proposed; the person gives up."""
    proposed = []
    with hands.file_named(qtbot, None, proposed=proposed):
        assert places.to_save(window, "", name, "") is None
    return Path(proposed[0])


def fill(folder):
    with Workspace.open(Folders(folder)) as workspace:
        workspace.add_organization(Profile("Ак Булак"))


def take_form(shown, file):
    """Saves the empty form."""
    shown.go_to("Home")
    shown.click("New round")
    with hands.file_named(shown.qtbot, file):
        shown.click("Take an empty form")
    shown.settle()
    assert file.exists()


def test_a_file_is_first_asked_for_among_the_documents_and_then_where_the_last_one_went(qtbot, home, window):
    places, stick = FilePlaces(), home / "stick"
    stick.mkdir()
    (stick / "b.csoa").touch()
    assert proposed_by(qtbot, window, places, "a.pdf") == home / "Documents" / "a.pdf"
    with hands.file_named(qtbot, stick / "b.csoa"):
        assert places.to_open(window, "") == stick / "b.csoa"
    assert proposed_by(qtbot, window, places, "c.pdf") == stick / "c.pdf"


def test_whoever_gives_up_gets_no_file_and_no_folder(qtbot, home, window):
    places = FilePlaces()
    with hands.file_named(qtbot, None):
        assert places.to_open(window, "") is None
    with hands.file_named(qtbot, None):
        assert places.several_to_open(window, "", "") == []
    with hands.file_named(qtbot, None):
        assert places.folder(window, "") is None
    assert proposed_by(qtbot, window, places, "a.pdf") == home / "Documents" / "a.pdf"


def test_a_stick_that_was_pulled_out_is_not_looked_for(qtbot, home, window):
    stick = home / "stick"
    stick.mkdir()
    places = FilePlaces(str(stick))
    shutil.rmtree(stick)
    assert proposed_by(qtbot, window, places, "a.pdf") == home / "Documents" / "a.pdf"


def test_without_a_folder_for_documents_it_is_the_home(qtbot, home, window):
    (home / "Documents").rmdir()
    assert proposed_by(qtbot, window, FilePlaces(), "a.pdf") == home / "a.pdf"


def test_a_name_without_its_ending_gets_it_and_is_asked_again_where_a_file_of_that_name_is(qtbot, home, window):
    there = home / "Documents" / "plan.pdf"
    there.write_bytes(b"ours")
    proposed = []
    with hands.file_named(qtbot, there.with_suffix(""), None, proposed=proposed):
        assert FilePlaces().to_save(window, "", "Plan 2026.pdf", "") is None
    assert proposed[1] == str(there)


def test_no_folder_is_left_in_the_settings_that_qt_keeps_for_all_its_programs(qtbot, home, window, qt_settings):
    places, folder = FilePlaces(), home / "Springs of Tomorrow"
    folder.mkdir()
    (folder / "a.pdf").touch()
    for file, ask in (
        (folder / "b.pdf", lambda: places.to_save(window, "", "a.pdf", "")),
        (folder / "a.pdf", lambda: places.to_open(window, "")),
        (folder / "a.pdf", lambda: places.several_to_open(window, "", "")),
        (folder, lambda: places.folder(window, "")),
        (None, lambda: places.folder(window, "")),
    ):
        with hands.file_named(qtbot, file):
            ask()
        kept = [each.read_text() for each in qt_settings.rglob("*") if each.is_file()]
        assert kept, "Qt writes down how wide its dialogs are"
        assert not [text for text in kept if "Springs" in text]


def test_the_next_start_begins_where_the_last_file_went(qtbot, tmp_path, home):
    fill(tmp_path / "data")
    stick = home / "stick"
    stick.mkdir()
    with windows.screen(qtbot, tmp_path / "data") as shown:
        take_form(shown, stick / "form.xlsx")
    assert windows.settings_of(tmp_path / "data").folder == str(stick)


def test_beside_protected_data_no_folder_is_remembered(qtbot, tmp_path, home):
    fill(tmp_path / "data")
    with windows.screen(qtbot, tmp_path / "data") as shown:
        take_form(shown, home / "Documents" / "form.xlsx")
        assert windows.settings_of(tmp_path / "data").folder
        shown.go_to("Settings")
        shown.click("Set a passphrase…")
        shown.write(PASSPHRASE, field="Passphrase")
        shown.write(PASSPHRASE, field="The same once more")
        shown.click("Go on")
        qtbot.waitUntil(lambda: shown.shows("Your recovery code"), timeout=20_000)
        shown.click("I have written it down")
        assert not windows.settings_of(tmp_path / "data").folder
        take_form(shown, home / "Documents" / "again.xlsx")
    assert not windows.settings_of(tmp_path / "data").folder


def test_deleting_an_organization_for_good_forgets_a_folder_that_may_be_called_like_it(qtbot, tmp_path, home):
    fill(tmp_path / "data")
    with windows.screen(qtbot, tmp_path / "data") as shown:
        take_form(shown, home / "Documents" / "form.xlsx")
        shown.go_to("Home")
        shown.click("About the organization")
        shown.click("Delete this organization…")
        shown.write("ак булак", field="Write the name of the organization to confirm:")
        shown.click("Delete for good")
        assert not windows.settings_of(tmp_path / "data").folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_document_is_called_in_its_own_language(language):
    titles = {file_title(kind, words_in(language)) for kind in KINDS}
    assert len(titles) == len(KINDS)
    assert all(title.isascii() == (language == "en") for title in titles)
