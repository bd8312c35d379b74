"""While people work, their data is backed up and looked at; what they write meanwhile is saved first."""

import sqlite3
import threading

from cso_assess.core.organization import Profile
from cso_assess.errors import UserError
from cso_assess.gui.application import Session
from cso_assess.paths import Folders
from cso_assess.store.backups.kept import backups_in
from cso_assess.workspace import Workspace
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


def test_saves_and_questions_do_not_wait_for_a_backup(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("cso_assess.store.backups.writing.PAGES_AT_ONCE", 1)
    fill(tmp_path, 50)
    begun, given, told = threading.Event(), threading.Event(), []
    desk = desk_on(tmp_path)
    copy = "cso_assess.store.backups.writing.write_copy"
    real = __import__("cso_assess.store.backups.writing", fromlist=["write_copy"]).write_copy

    def watched(connection, path, *, key, between):
        def slow():
            begun.set()
            given.wait(10)
            between()

        real(connection, path, key=key, between=slow)
        told.append("backed up")

    monkeypatch.setattr(copy, watched)
    desk.look_after_data()
    begun.wait(10)
    desk.save(lambda workspace: workspace.add_organization(Profile("Жаңы")), lambda _: told.append("saved"))
    desk.ask(lambda workspace: len(workspace.organizations()), told.append)
    given.set()
    qtbot.waitUntil(lambda: len(told) == 3, timeout=10_000)
    desk.end()
    assert set(told) == {"saved", 51, "backed up"}
    (made,) = backups_in(tmp_path / "backups")
    connection = sqlite3.connect(made.path)
    assert connection.execute("SELECT count(*) FROM organizations").fetchone() == (51,)
    connection.close()


def test_damage_is_told_in_the_window(qtbot, qapp, tmp_path):
    with Workspace.open(Folders(tmp_path)) as workspace:
        from cso_assess.demonstration import add_demonstration

        add_demonstration(workspace, "en")
    connection = sqlite3.connect(tmp_path / "workspace.db")
    connection.execute("UPDATE answers SET note = 'another'")
    connection.commit()
    connection.close()
    session = Session(qapp, Folders(tmp_path), "en")
    qtbot.addWidget(session.window)
    session.begin()
    qtbot.waitUntil(lambda: session.window.is_loaded, timeout=10_000)
    with qtbot.waitSignal(session.desk.damage_found, timeout=20_000):
        session.desk.look_after_data()
    assert "A part of the data file is damaged." in session.window.banner.text
    session.window.close()
    session.end()


def test_a_failing_backup_is_told(qtbot, tmp_path):
    fill(tmp_path)
    (tmp_path / "backups").write_text("a file stands where the folder should be")
    desk = desk_on(tmp_path)
    with qtbot.waitSignal(desk.refused, timeout=10_000) as refused:
        desk.look_after_data()
    desk.end()
    assert isinstance(refused.args[0], UserError)
    assert "No backup could be made" in str(refused.args[0])
