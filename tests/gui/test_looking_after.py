"""While people work, their data is backed up and looked at; what they write meanwhile is saved first."""

import sqlite3
import threading

from PySide6.QtCore import Qt

from cso_assess.core.organization import Profile
from cso_assess.errors import UserError
from cso_assess.paths import Folders
from cso_assess.store.backups import writing
from cso_assess.store.backups.kept import backups_in
from cso_assess.workspace import Workspace
from tests.gui import windows
from tests.gui.desks import settle
from tests.gui.test_desk import desk_on


def fill(folder, organizations=3):
    with Workspace.open(Folders(folder)) as workspace:
        for number in range(organizations):
            workspace.add_organization(Profile(f"Уюм {number}"))


def test_what_was_changed_is_backed_up_once(qtbot, tmp_path):
    fill(tmp_path)
    for _ in range(2):
        desk = desk_on(tmp_path)
        desk.look_after_data()
        settle(qtbot, desk)
        desk.end()
    assert len(backups_in(tmp_path / "backups")) == 1


class Waiting:
    """Backups that wait in their middle until something else is given to the desk."""

    def __init__(self, monkeypatch):
        self.begun, self.given, self.made = threading.Event(), threading.Event(), []
        self.real = writing.write_copy
        monkeypatch.setattr(writing, "PAGES_AT_ONCE", 1)
        monkeypatch.setattr(writing, "write_copy", self.write_copy)

    def write_copy(self, connection, path, *, key, between):
        def wait():
            self.begun.set()
            self.given.wait(10)
            between()

        self.real(connection, path, key=key, between=wait)
        self.made.append(path)


def test_saves_and_questions_do_not_wait_for_a_backup(qtbot, tmp_path, monkeypatch):
    fill(tmp_path, 50)
    backup, told = Waiting(monkeypatch), []
    desk = desk_on(tmp_path)
    desk.look_after_data()
    backup.begun.wait(10)
    desk.save(lambda workspace: workspace.add_organization(Profile("Жаңы")), lambda _: told.append("saved"))
    desk.ask(lambda workspace: len(workspace.organizations()), told.append)
    backup.given.set()
    qtbot.waitUntil(lambda: len(told) == 2 and bool(backup.made), timeout=10_000)
    desk.end()
    assert set(told) == {"saved", 51}
    (made,) = backups_in(tmp_path / "backups")
    connection = sqlite3.connect(made.path)
    assert connection.execute("SELECT count(*) FROM organizations").fetchone() == (51,)
    connection.close()


def test_a_backup_that_is_asked_for_while_one_is_made_comes_after_it(qtbot, tmp_path, monkeypatch):
    fill(tmp_path, 20)
    refused = []
    with windows.screen(qtbot, tmp_path) as shown:
        shown.window.open_page("backups")
        shown.settle()
        backup = Waiting(monkeypatch)
        shown.desk.save_failed.connect(refused.append)
        shown.desk.look_after_data()
        backup.begun.wait(10)
        for _ in range(3):
            qtbot.mouseClick(shown.find("Make a backup now"), Qt.MouseButton.LeftButton)
        backup.given.set()
        shown.settle()
    assert refused == []
    assert [each.number for each in backups_in(tmp_path / "backups")] == [1, 2, 3, 4]


def test_damage_is_told_in_the_window(qtbot, tmp_path):
    windows.demonstration(tmp_path)
    connection = sqlite3.connect(tmp_path / "workspace.db")
    connection.execute("UPDATE answers SET note = 'another'")
    connection.commit()
    connection.close()
    with windows.screen(qtbot, tmp_path) as shown:
        with qtbot.waitSignal(shown.desk.damage_found, timeout=20_000):
            shown.desk.look_after_data()
        assert "A part of the data file is damaged." in shown.window.banner.text


def test_a_failing_backup_is_told(qtbot, tmp_path):
    fill(tmp_path)
    (tmp_path / "backups").write_text("a file stands where the folder should be")
    desk = desk_on(tmp_path)
    with qtbot.waitSignal(desk.refused, timeout=10_000) as refused:
        desk.look_after_data()
    desk.end()
    assert isinstance(refused.args[0], UserError)
    assert "No backup could be made" in str(refused.args[0])
