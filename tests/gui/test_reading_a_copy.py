"""Beside somebody else's lock a copy of the newest backup can be read: nothing is written anywhere, and it is said."""

import hashlib
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)

from cso_assess.core.assessment import Length
from cso_assess.core.organization import Profile
from cso_assess.gui.dialogs.explanation import ExplanationDialog
from cso_assess.gui.open_data import ONLY_READ
from cso_assess.gui.pages.refusal import RefusalPage
from cso_assess.gui.pages.unlock import UnlockPage
from cso_assess.gui.widgets.priority_panel import PriorityPanel
from cso_assess.gui.widgets.suggestion_list import SuggestionCard
from cso_assess.gui.window.page_list import PAGES
from cso_assess.i18n import words_in
from cso_assess.paths import Folders
from cso_assess.settings import write_settings
from cso_assess.workspace import Workspace
from tests import workspaces
from tests.gui import windows
from tests.gui.test_unlocking import give
from tests.workspaces import LEAST_COST

FIRST, SECOND = "Ак Булак", "Ынтымак"
PASSPHRASE = "three words here"

HOLDING = """
import sys
from cso_assess.store import lock
from tests import workspaces
lock._host = lambda: "laptop-2"
workspace = workspaces.opened(workspaces.Path(sys.argv[1]), passphrase=sys.argv[2])
print("open", flush=True)
sys.stdin.readline()
workspace.close()
"""


@pytest.fixture
def folder(tmp_path):
    """Two organizations, the second added after the only backup, and settings."""
    with Workspace.open(Folders(tmp_path)) as workspace:
        organization = workspace.add_organization(Profile(FIRST))
        workspace.start_assessment(organization.id, "women-cso-capacity", windows.TODAY, Length.CORE, {})
        workspace.safety.back_up()
        workspace.add_organization(Profile(SECOND))
    write_settings(Folders(tmp_path).settings, windows.settings_of(tmp_path)._replace(text_size=110))
    return tmp_path


class Held:
    """A data folder that somebody on another computer has open, and a window that wants it."""

    def __init__(self, qtbot, folder, passphrase=""):
        command = [sys.executable, "-c", HOLDING, str(folder), passphrase]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self.other = subprocess.Popen(command, text=True, env=workspaces.python_environment(), **pipes)
        assert self.other.stdout.readline() == "open\n"
        self.folder = folder
        self.before = self.digests()
        self.session = windows.new_session(folder)
        self.session.begin()
        self.screen = windows.Screen(qtbot, self.session)
        qtbot.waitUntil(lambda: self.screen.shows("Read the copy"), timeout=20_000)
        self.session.window.activateWindow()

    def digests(self):
        files = [path for path in self.folder.rglob("*") if path.is_file()]
        return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    def read(self, *, opens=True):
        self.screen.qtbot.mouseClick(self.screen.find("Read the copy"), Qt.MouseButton.LeftButton)
        if opens:
            self.wait_until_open()

    def wait_until_open(self):
        window = self.screen.window
        self.screen.qtbot.waitUntil(lambda: window.is_loaded and window.page is not None, timeout=20_000)
        self.screen.settle()

    def let_go(self):
        if self.other.poll() is None:
            self.other.communicate("\n")

    def end(self):
        self.session.window.close()
        self.session.end()
        self.let_go()


@pytest.fixture
def held(qtbot, folder):
    held = Held(qtbot, folder)
    yield held
    held.end()


def names(shown):
    return [each.name for each in shown.stored(lambda workspace: workspace.organizations())]


def test_the_owner_is_told_and_a_copy_of_the_newest_backup_is_offered(held):
    assert held.screen.shows("on the computer “laptop-2”")
    assert held.screen.shows("Meanwhile you can read a copy of the newest backup, of ")


def test_the_copy_is_read_and_the_window_says_so_on_every_page(held):
    held.read()
    assert names(held.screen) == [FIRST]
    refused = []
    held.screen.desk.refused.connect(refused.append)
    held.screen.desk.save_failed.connect(refused.append)
    for page in PAGES:
        held.screen.window.open_page(page)
        held.screen.settle()
        assert held.screen.shows("You are reading a copy of the backup of "), page
    assert refused == []


def test_nothing_is_written_into_the_folder_while_it_is_read(held):
    held.read()
    for place in ("Assessment", "Results", "History", "Settings", "Home"):
        held.screen.go_to(place)
    held.screen.click("Русский")
    held.screen.click("English")
    held.screen.desk.look_after_data()
    held.screen.settle()
    assert held.digests() == held.before


def test_what_is_written_in_it_is_never_said_to_be_saved(held):
    held.read()
    # Whatever way a change takes to be saved.
    held.screen.desk.save(lambda workspace: workspace.safety.back_up())
    held.screen.settle()
    assert "nothing can be changed or saved in it" in held.screen.window.banner.text
    assert not held.screen.shows("Saved ")
    assert held.digests() == held.before


CHOSEN_TO_READ = {
    *("search", "district", "stage", "order", "measure", "before", "after"),
    *("organizations", "rounds", "table", "list", "texts", "names", "passphrase", "shown"),
    *("discussion", "QHeaderView", "domains", "unanswered_first", "TickLine"),
}
"""Fields that only choose what is shown, or what leaves in a file."""

WRITING = {
    "home": ["New round"],
    "organization": ["Add a question", "Delete this organization…"],
    "organizations": ["New organization"],
    "arrivals": ["Choose files…"],
    "plan": ["Add an action"],
    "closing": ["Close the round"],
    "settings": ["Set a passphrase…", "Make a backup now"],
    "backups": ["Make a backup now", "Go back to this one…", "Go back to a file…"],
}
"""Buttons that begin something that ends in a change."""


def fields_of(page):
    kinds = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox, QCheckBox, QAbstractItemView)
    return [part for kind in kinds for part in page.findChildren(kind) if part.isVisible()]


def can_be_written(field):
    return field.isEnabled() and not (hasattr(field, "isReadOnly") and field.isReadOnly())


@pytest.fixture
def rich(qtbot, tmp_path):
    """As `held`, with three rounds, voices, documents and a plan in the backup."""
    with Workspace.open(Folders(tmp_path)) as workspace:
        windows.add_demonstration(workspace, "en")
        workspace.safety.back_up()
    write_settings(Folders(tmp_path).settings, windows.settings_of(tmp_path))
    held = Held(qtbot, tmp_path)
    yield held
    held.end()


def test_no_page_of_a_copy_offers_to_change_anything(rich):
    held = rich
    held.read()
    reason = held.screen.desk.words.say(ONLY_READ)
    for page in PAGES:
        held.screen.window.open_page(page)
        held.screen.settle()
        shown = held.screen.page
        left = {each.objectName() or type(each).__name__ for each in fields_of(shown) if can_be_written(each)}
        assert left <= CHOSEN_TO_READ, (page, left)
        for words in WRITING.get(page, []):
            button = held.screen.find(words)
            assert not button.isEnabled(), words
            assert button.accessibleDescription() == reason, words
            assert "nothing can be changed" in button.toolTip(), words


def test_reasons_and_thoughts_about_the_plan_are_read_and_cannot_be_written(rich):
    held, shown = rich, rich.screen
    held.read()
    shown.go_to("Development plan")
    card = shown.window.findChild(SuggestionCard)
    before = card.isChecked()
    shown.qtbot.keyClick(card, Qt.Key.Key_Space)
    assert card.isChecked() == before
    shown.qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert card.isChecked() == before
    why, think = card.findChildren(QPushButton)
    shown.qtbot.mouseClick(why, Qt.MouseButton.LeftButton)
    (reasons,) = shown.page.findChildren(ExplanationDialog)
    assert reasons.isVisible()
    reasons.reject()
    shown.qtbot.mouseClick(think, Qt.MouseButton.LeftButton)
    panel = shown.page.findChild(PriorityPanel)
    assert panel.isVisible()
    assert [each.objectName() for each in fields_of(panel) if can_be_written(each)] == []
    shown.qtbot.keyClick(shown.focus, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "nothing can be changed or saved in it" in shown.window.banner.text
    shown.qtbot.keyClick(shown.focus, Qt.Key.Key_Escape)
    assert card.isVisible()
    assert held.digests() == held.before


def test_why_a_button_does_nothing_is_said_in_the_language_of_the_window(held):
    held.read()
    held.screen.go_to("Settings")
    held.screen.click("Кыргызча")
    button = held.screen.page.findChild(QAbstractButton, "back_up")
    assert not button.isEnabled()
    assert button.accessibleDescription() == words_in("ky").say(ONLY_READ) != words_in("en").say(ONLY_READ)


def test_an_open_round_takes_no_answer_in_it(held):
    held.read()
    held.screen.go_to("Assessment")
    held.screen.press("3")
    assert not held.screen.shows("This round is closed")
    held.screen.write("No words", "Note")
    assert held.screen.said_in("Note") == ""
    assert held.screen.stored(lambda w: w.assessment(held.screen.desk.round).answers) == {}
    assert held.screen.window.banner.text == ""


def test_even_what_goes_past_the_desk_cannot_be_written(held):
    held.read()
    told = []
    held.screen.desk.ask(lambda w: w.add_organization(Profile("Жаңы")), told.append, told.append)
    held.screen.qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert "cannot be written to" in str(told[0])
    assert held.digests() == held.before


def test_the_data_itself_opens_once_it_is_closed_there(held):
    held.read()
    held.screen.qtbot.mouseClick(held.screen.find("Open the data itself"), Qt.MouseButton.LeftButton)
    held.screen.qtbot.waitUntil(lambda: held.screen.shows("Read the copy"), timeout=20_000)
    assert held.screen.window.notice.text == ""
    held.let_go()
    held.screen.qtbot.mouseClick(held.screen.find("Try again"), Qt.MouseButton.LeftButton)
    held.wait_until_open()
    assert set(names(held.screen)) == {FIRST, SECOND}
    assert held.screen.window.notice.text == ""
    assert held.screen.stored(lambda workspace: workspace.add_organization(Profile("Жаңы"))).name == "Жаңы"
    for page, button in (("settings", "back_up"), ("organizations", "new_organization")):
        held.screen.window.open_page(page)
        held.screen.settle()
        found = held.screen.page.findChild(QAbstractButton, button)
        assert (found.isEnabled(), found.toolTip(), found.accessibleDescription()) == (True, "", "")


def test_a_protected_copy_asks_for_the_passphrase_and_locks(qtbot, folder):
    with Workspace.open(Folders(folder)) as workspace:
        workspace.protection.set(PASSPHRASE, LEAST_COST)
    held = Held(qtbot, folder, PASSPHRASE)
    try:
        held.read(opens=False)
        shown = held.screen
        qtbot.waitUntil(lambda: bool(shown.window.findChildren(UnlockPage)), timeout=10_000)
        give(shown, "Passphrase", "other words here")
        qtbot.waitUntil(lambda: shown.shows("The passphrase does not fit."), timeout=20_000)
        give(shown, "Passphrase", PASSPHRASE)
        held.wait_until_open()
        assert names(shown) == [FIRST]
        held.session.entrance.lock()
        qtbot.waitUntil(lambda: not shown.desk.is_open, timeout=10_000)
        assert shown.window.notice.text == ""
        assert held.digests() == held.before
    finally:
        held.end()


def test_without_a_good_backup_nothing_is_offered_or_the_reason_is_said(qtbot, folder):
    (backup,) = (folder / "backups").glob("*.db")
    backup.write_bytes(backup.read_bytes()[:5000])
    held = Held(qtbot, folder)
    try:
        held.read(opens=False)
        qtbot.waitUntil(lambda: held.screen.shows("There is no good backup to read."), timeout=10_000)
        assert held.screen.window.findChildren(RefusalPage)
        backup.unlink()
        held.screen.qtbot.mouseClick(held.screen.find("Try again"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not held.screen.shows("Read the copy"), timeout=10_000)
        assert held.screen.shows("on the computer “laptop-2”")
    finally:
        held.end()
