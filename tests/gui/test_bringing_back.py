"""A backup from a flash disk brings everything back in the window, on a new computer and under a passphrase too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from cso_assess.core.organization import Profile
from cso_assess.gui.pages.start import StartPage
from cso_assess.opening import is_protected
from cso_assess.paths import Folders
from cso_assess.sealing import Secrets
from cso_assess.workspace import Workspace
from tests.gui import hands, windows
from tests.gui.test_unlocking import give
from tests.workspaces import LEAST_COST

NAME, HERE = "Ак Булак", "Ынтымак"
PASSPHRASE, OTHER = "three words of tea", "four words of honey"


@pytest.fixture
def stick(tmp_path):
    """A backup of another computer; the other things that lie there."""
    folder = tmp_path / "there"
    with Workspace.open(Folders(folder)) as workspace:
        workspace.add_organization(Profile(NAME))
        return {"folder": folder, "plain": workspace.safety.back_up_to(tmp_path / "stick")}


@pytest.fixture
def protected(stick, tmp_path):
    with Workspace.open(Folders(stick["folder"])) as workspace:
        code = workspace.protection.set(PASSPHRASE, LEAST_COST)
        return workspace.safety.back_up_to(tmp_path / "stick"), code


def press(shown, text):
    shown.qtbot.mouseClick(shown.find(text), Qt.MouseButton.LeftButton)


def point_at(shown, file, button="Bring everything back from a backup…"):
    """Presses a button that asks for a backup, and names one."""
    with hands.file_named(shown.qtbot, file):
        press(shown, button)


def wait_for(shown, text):
    shown.qtbot.waitUntil(lambda: shown.shows(text), timeout=20_000)


def wait_until_back(shown):
    wait_for(shown, "Your data is again as it was in the backup.")
    shown.qtbot.waitUntil(lambda: shown.window.is_loaded and shown.page is not None, timeout=20_000)
    shown.settle()


def give_in_dialog(shown, field, text):
    hands.write_over(shown.qtbot, shown.find(field, QLineEdit), text)
    press(shown, "Go on")


def names(shown):
    return [each.name for each in shown.stored(lambda workspace: workspace.organizations())]


def test_on_a_new_computer_everything_comes_back_from_the_first_page(qtbot, tmp_path, stick):
    with windows.screen(qtbot, tmp_path / "new") as shown:
        assert isinstance(shown.page, StartPage)
        point_at(shown, stick["plain"])
        wait_until_back(shown)
        assert names(shown) == [NAME]
        assert shown.shows(f"‹ {NAME}")


@pytest.mark.parametrize("by_code", [False, True])
def test_a_protected_backup_opens_by_its_passphrase_or_its_code_and_says_that_it_is_readable_now(
    qtbot, tmp_path, protected, by_code
):
    file, code = protected
    with windows.screen(qtbot, tmp_path / "new") as shown:
        point_at(shown, file)
        wait_for(shown, "This backup is protected")
        give_in_dialog(shown, "Its passphrase or recovery code", "not these words at all")
        wait_for(shown, "The passphrase does not fit.")
        give_in_dialog(shown, "Its passphrase or recovery code", code if by_code else PASSPHRASE)
        wait_until_back(shown)
        assert names(shown) == [NAME]
        assert "can be read by whoever has this computer" in shown.window.banner.text
        press(shown, "Protect the data with a passphrase")
        for field in ("Passphrase", "The same once more"):
            hands.write_over(qtbot, shown.find(field, QLineEdit), OTHER)
        press(shown, "Go on")
        wait_for(shown, "The program cannot show it again.")
        press(shown, "I have written it down")
    assert is_protected(Folders(tmp_path / "new"))


def test_under_a_passphrase_of_its_own_the_data_stays_protected(qtbot, tmp_path, protected):
    folder = tmp_path / "new"
    with Workspace.open(Folders(folder)) as workspace:
        workspace.add_organization(Profile(HERE))
        workspace.protection.set(OTHER, LEAST_COST)
    session = windows.new_session(folder)
    session.begin()
    shown = windows.Screen(qtbot, session)
    wait_for(shown, "Your data is protected")
    give(shown, "Passphrase", OTHER)
    qtbot.waitUntil(lambda: shown.window.is_loaded and shown.page is not None, timeout=20_000)
    shown.window.open_page("backups")
    shown.settle()
    point_at(shown, protected[0], "Go back to a file…")
    wait_for(shown, "This backup is protected")
    give_in_dialog(shown, "Its passphrase or recovery code", PASSPHRASE)
    wait_for(shown, "Go back to this backup?")
    press(shown, "Go back")
    wait_for(shown, "Is it you?")
    give_in_dialog(shown, "The present passphrase", OTHER)
    wait_until_back(shown)
    assert names(shown) == [NAME]
    assert shown.desk.is_protected
    assert not any(NAME.encode() in path.read_bytes() for path in folder.rglob("*") if path.is_file())
    session.window.close()
    session.end()


def test_what_is_there_is_kept_and_nothing_happens_before_it_is_confirmed(qtbot, tmp_path, stick):
    folder = tmp_path / "new"
    with Workspace.open(Folders(folder)) as workspace:
        workspace.add_organization(Profile(HERE))
    with windows.screen(qtbot, folder) as shown:
        shown.window.open_page("backups")
        shown.settle()
        for answer in ("Leave it as it is", "Go back"):
            point_at(shown, stick["plain"], "Go back to a file…")
            wait_for(shown, "Everything will be as it was in the file")
            assert names(shown) == [HERE]
            press(shown, answer)
        wait_until_back(shown)
        assert names(shown) == [NAME]
        assert "What was there before is kept in the file" in shown.window.banner.text


def test_a_file_that_is_no_backup_is_said_and_changes_nothing(qtbot, tmp_path, stick):
    letter = tmp_path / "letter.db"
    letter.write_text("Dear all")
    with windows.screen(qtbot, tmp_path / "new") as shown:
        point_at(shown, letter)
        qtbot.waitUntil(lambda: "is not a backup of this program" in shown.window.banner.text, timeout=20_000)
        qtbot.waitUntil(lambda: shown.window.is_loaded and shown.page is not None, timeout=20_000)
        assert isinstance(shown.page, StartPage)


def test_a_copied_folder_of_backups_brings_its_key_along(protected, stick, tmp_path):
    """Whoever copies the program's own folder of backups has the key file that lies in it."""
    with Workspace.open(Folders(stick["folder"]), passphrase=PASSPHRASE) as workspace:
        backup = workspace.safety.back_up()
    with Workspace.open(Folders(tmp_path / "new")) as workspace:
        assert workspace.safety.needs_secret(backup)
        assert workspace.safety.secrets_of(backup, PASSPHRASE) == Secrets(PASSPHRASE)
