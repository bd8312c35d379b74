"""The connection: settings against power cuts, who may read the files, and which files are refused and left alone."""

import hashlib
import os
import shutil
import sqlite3
import stat
from pathlib import Path
from types import SimpleNamespace

import pytest
import sqlcipher3.dbapi2

from cso_assess.errors import UserError
from cso_assess.store.connection import _SETTINGS, FORMAT, open_database
from tests import workspaces


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("locking_mode", "exclusive"),
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
    ],
)
def test_a_confirmed_change_outlives_a_power_cut_by_these_settings(tmp_path: Path, name: str, value: object) -> None:
    connection = open_database(tmp_path / "workspace.db")
    assert connection.execute(f"PRAGMA {name}").fetchone() == (value,)
    connection.close()


def test_where_a_setting_does_not_hold_nothing_is_kept_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    # As on a disk that takes no log beside the file: it says which other way it keeps changes, and goes on.
    settings = tuple(("journal_mode", "DELETE", "wal") if each[0] == "journal_mode" else each for each in _SETTINGS)
    monkeypatch.setattr("cso_assess.store.connection._SETTINGS", settings)
    with pytest.raises(UserError, match="cannot be kept safely in this folder \\(journal_mode: delete\\)"):
        open_database(tmp_path / "workspace.db")


def test_the_settings_hold_while_sqlalchemy_works_on_the_connection(folder: Path) -> None:
    with workspaces.opened(folder) as workspace:
        workspace.prepare()
        connection = workspace._folder._connection
        found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("synchronous", "foreign_keys")}
    assert found == {"synchronous": 2, "foreign_keys": 1}


def test_no_memory_shared_with_other_processes_is_used(folder: Path) -> None:
    with workspaces.opened(folder) as workspace:
        workspace.prepare()
        assert {path.name for path in folder.glob("*.db*")} == {"workspace.db", "workspace.db-wal"}


def test_what_the_database_keeps_for_a_moment_never_gets_to_the_disk() -> None:
    options = {name for (name,) in sqlcipher3.dbapi2.connect(":memory:").execute("PRAGMA compile_options")}
    assert options & {"TEMP_STORE=2", "TEMP_STORE=3"}


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps a person's folders from others by itself")
def test_only_the_owner_can_read_the_folder_and_its_files(folder: Path) -> None:
    earlier = os.umask(0)
    try:
        with workspaces.opened(folder) as workspace:
            workspaces.with_organization(workspace)
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.iterdir())}
    finally:
        os.umask(earlier)
    assert modes.pop("data") == 0o700
    assert set(modes) >= {"workspace.db", "workspace.db-wal", "workspace.lock"}
    assert set(modes.values()) == {0o600}


def test_a_full_disk_is_told_as_full_also_when_the_last_program_was_killed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with workspaces.opened(folder) as workspace:
        workspaces.with_organization(workspace)
        shutil.copytree(folder, folder.with_name("killed"))

    def fail(_: object) -> int:
        # All that the engine says where it cannot make the file that connections share.
        raise sqlcipher3.dbapi2.OperationalError("disk I/O error")

    monkeypatch.setattr("cso_assess.store.connection.format_of", fail)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=4096))
    with pytest.raises(UserError, match="The disk is full"):
        workspaces.opened(folder.with_name("killed"))


def test_a_folder_that_holds_other_files_keeps_its_permissions(folder: Path) -> None:
    folder.mkdir(mode=0o755)
    (folder / "letter.txt").write_text("mine")
    workspaces.opened(folder).close()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o755


def test_a_newer_file_is_refused_by_its_version_and_stays_byte_identical(folder: Path) -> None:
    with workspaces.opened(folder) as workspace:
        workspaces.with_organization(workspace)
    _set_version(folder / "workspace.db", FORMAT + 1)
    before = _digests(folder)
    with pytest.raises(UserError, match=f"data format {FORMAT + 1}"):
        workspaces.opened(folder)
    assert _digests(folder) == before


def test_a_newer_file_that_was_left_with_its_log_stays_byte_identical(folder: Path) -> None:
    code = f"""
import os, sys
from tests import workspaces
workspace = workspaces.opened(workspaces.Path(sys.argv[1]))
workspaces.with_organization(workspace)
workspace._folder._connection.execute("PRAGMA user_version = {FORMAT + 1}")
os.kill(os.getpid(), 9)
"""
    workspaces.run_python(code, str(folder))
    before = _digests(folder)
    assert "workspace.db-wal" in before
    with pytest.raises(UserError, match=f"data format {FORMAT + 1}"):
        workspaces.opened(folder)
    assert _digests(folder) == before


def test_a_refused_folder_can_be_opened_again_at_once(folder: Path) -> None:
    workspaces.opened(folder).close()
    _set_version(folder / "workspace.db", FORMAT + 1)
    with pytest.raises(UserError):
        workspaces.opened(folder)
    _set_version(folder / "workspace.db", 0)
    workspaces.opened(folder).close()


@pytest.mark.parametrize("content", [b"something else entirely" * 100, b"SQLite format 3\x00" + bytes(1000)])
def test_a_file_that_is_no_database_is_refused_and_left_alone(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / "workspace.db").write_bytes(content)
    with pytest.raises(UserError, match="do not delete it"):
        workspaces.opened(folder)
    assert (folder / "workspace.db").read_bytes() == content


def test_a_file_that_another_program_holds_is_refused(folder: Path) -> None:
    workspaces.opened(folder).close()
    other = sqlcipher3.dbapi2.connect(str(folder / "workspace.db"), isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(UserError, match="Another program uses"):
        workspaces.opened(folder)
    other.close()


def test_a_data_folder_that_is_a_file_is_refused(folder: Path) -> None:
    folder.write_text("not a folder")
    with pytest.raises(UserError, match="cannot be used"):
        workspaces.opened(folder)


def _set_version(path: Path, version: int) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()


def _digests(folder: Path) -> dict[str, str]:
    files = (path for path in folder.glob("workspace.db*"))
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
