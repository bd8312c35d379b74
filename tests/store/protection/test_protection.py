"""A workspace under a passphrase: nobody else reads it, and a wrong passphrase is not taken for damage."""

import stat
from contextlib import closing
from pathlib import Path

import pytest

from cso_assess.errors import DamageError, UserError
from cso_assess.opening import LockedError, WrongCodeError, WrongPassphraseError, is_protected
from cso_assess.paths import Folders
from cso_assess.sealing import new_code
from cso_assess.store.backups.kept import PART
from cso_assess.store.backups.writing import row_counts, write_backup
from cso_assess.store.connection import FORMAT, connect, format_of
from cso_assess.store.protection import key_file
from cso_assess.store.protection.refusals import DamagedKeyFileError
from cso_assess.workspace import Workspace
from tests import workspaces
from tests.workspaces import LEAST_COST

PASSPHRASE, OTHER = "three words of tea", "четыре слова о мёде"
NAME = "Зямлик"


@pytest.fixture
def filled(folder: Path) -> Path:
    """A readable workspace with an organization, a round and a backup."""
    with workspaces.opened(folder) as workspace:
        fill(workspace, folder)
    return folder


@pytest.fixture
def protected(filled: Path) -> Path:
    protect(filled)
    return filled


def fill(workspace: Workspace, folder: Path) -> None:
    workspace.import_edition(workspaces.steps_edition())
    organization = workspaces.with_organization(workspace, NAME)
    workspaces.with_round(workspace, organization, a__one=2, b__one=3)
    write_backup(workspace._folder.connection, folder / "backups", workspaces.NOON, key=workspace._folder.key)


def protect(folder: Path) -> str:
    with workspaces.opened(folder) as workspace:
        return workspace.protection.set(PASSPHRASE, LEAST_COST)


def readable(folder: Path) -> list[str]:
    """The files in which the organization's name can be read."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return [path.relative_to(folder).as_posix() for path in files if NAME.encode() in path.read_bytes()]


def names(folder: Path, **secrets: str) -> list[str]:
    with workspaces.opened(folder, **secrets) as workspace:
        return [organization.name for organization in workspace.organizations()]


# ---- setting ----


def test_nothing_can_be_read_in_the_folder_of_a_protected_workspace(filled: Path) -> None:
    assert len(readable(filled)) >= 2
    protect(filled)
    assert readable(filled) == []
    assert not any(path.read_bytes().startswith(b"SQLite") for path in filled.rglob("*.db"))


def test_pieces_that_a_killed_program_left_cannot_be_read_either(filled: Path) -> None:
    with workspaces.opened(filled) as workspace:
        (filled / "backups" / f"workspace-000009-20260101-000000{PART}").write_text(NAME, encoding="utf-8")
        workspace.protection.set(PASSPHRASE, LEAST_COST)
        assert readable(filled) == []


def test_nothing_can_be_read_while_people_work_in_it(protected: Path) -> None:
    with workspaces.opened(protected, passphrase=PASSPHRASE) as workspace:
        workspaces.with_organization(workspace, f"{NAME} 2")
        assert (protected / "workspace.db-wal").stat().st_size
        assert readable(protected) == []


def test_work_goes_on_while_the_passphrase_is_set(folder: Path) -> None:
    with workspaces.opened(folder) as workspace:
        fill(workspace, folder)
        before = (workspace.organizations(), row_counts(workspace._folder.connection))
        workspace.protection.set(PASSPHRASE, LEAST_COST)
        assert (workspace.organizations(), row_counts(workspace._folder.connection)) == before
        assert workspace.protection.is_set
        workspaces.with_organization(workspace, "Second")
    assert names(folder, passphrase=PASSPHRASE) == ["Second", NAME]


def test_every_backup_opens_with_the_same_key(protected: Path) -> None:
    with workspaces.opened(protected, passphrase=PASSPHRASE) as workspace:
        (backup,) = (protected / "backups").glob("*.db")
        with closing(connect(str(backup), workspace._folder.key)) as connection:
            assert connection.execute("SELECT name FROM organizations").fetchall() == [(NAME,)]
            assert format_of(connection) == FORMAT


def test_what_a_power_cut_must_not_take_holds_for_protected_files_too(protected: Path) -> None:
    wanted = {
        "locking_mode": "exclusive",
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "mmap_size": 0,
        "user_version": FORMAT,
    }
    with workspaces.opened(protected, passphrase=PASSPHRASE) as workspace:
        connection = workspace._folder.connection
        assert {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted} == wanted


def test_only_the_owner_can_read_the_files(protected: Path) -> None:
    files = [path for path in protected.rglob("*") if path.is_file()]
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_a_damaged_file_that_was_kept_is_sealed_as_it_is_and_comes_back(filled: Path) -> None:
    kept = filled / "damaged" / "workspace-000001-20260101-000000.db"
    kept.parent.mkdir()
    contents = {kept: b"SQLite format 3\x00" + NAME.encode() * 300, kept.with_name(f"{kept.name}-wal"): NAME.encode()}
    for path, content in contents.items():
        path.write_bytes(content)
    protect(filled)
    assert readable(filled) == []
    with workspaces.opened(filled, passphrase=PASSPHRASE) as workspace:
        workspace.protection.remove()
    assert {path: path.read_bytes() for path in kept.parent.iterdir()} == contents


def test_a_passphrase_that_is_soon_found_is_refused(filled: Path) -> None:
    with workspaces.opened(filled) as workspace, pytest.raises(UserError, match="at least 12 characters"):
        workspace.protection.set(" eleven chr ")
    assert not is_protected(Folders(filled))


def test_a_passphrase_is_set_once(protected: Path) -> None:
    with (
        workspaces.opened(protected, passphrase=PASSPHRASE) as workspace,
        pytest.raises(UserError, match="protected already"),
    ):
        workspace.protection.set(OTHER, LEAST_COST)


# ---- opening ----


def test_a_protected_workspace_is_not_opened_without_its_passphrase(protected: Path) -> None:
    before = contents(protected)
    with pytest.raises(LockedError):
        workspaces.opened(protected)
    assert contents(protected) == before


def test_a_wrong_passphrase_is_not_taken_for_damage(protected: Path) -> None:
    before = contents(protected)
    with pytest.raises(WrongPassphraseError, match="does not fit"):
        workspaces.opened(protected, passphrase=f"{PASSPHRASE}?")
    assert contents(protected) == before
    assert names(protected, passphrase=PASSPHRASE) == [NAME]


def test_damage_is_not_taken_for_a_wrong_passphrase(protected: Path, capfd: pytest.CaptureFixture[str]) -> None:
    database = bytearray((protected / "workspace.db").read_bytes())
    database[100] ^= 1
    (protected / "workspace.db").write_bytes(database)
    with pytest.raises(DamageError):
        workspaces.opened(protected, passphrase=PASSPHRASE)
    assert capfd.readouterr().err == ""


def test_a_damaged_or_lost_key_file_is_repaired_by_its_spare(protected: Path) -> None:
    good = (protected / "workspace.key").read_bytes()
    for spoil in (
        lambda path: path.unlink(),
        lambda path: path.write_bytes(good[:-1]),
        lambda path: path.write_bytes(b""),
    ):
        for path in (protected / "workspace.key", protected / "backups" / "workspace.key"):
            spoil(path)
            assert is_protected(Folders(protected))
            assert names(protected, passphrase=PASSPHRASE) == [NAME]
            assert path.read_bytes() == good


def test_a_damaged_key_file_without_a_spare_is_not_taken_for_a_wrong_passphrase(protected: Path) -> None:
    (protected / "workspace.key").write_bytes(b"something else")
    (protected / "backups" / "workspace.key").unlink()
    with pytest.raises(DamagedKeyFileError):
        workspaces.opened(protected, passphrase=PASSPHRASE)


def test_a_readable_data_file_put_into_a_protected_folder_is_protected_when_it_is_opened(
    protected: Path, tmp_path: Path
) -> None:
    with workspaces.opened(tmp_path / "other") as other:
        fill(other, tmp_path / "other")
    (backup,) = (tmp_path / "other" / "backups").glob("*.db")
    backup.rename(protected / "backups" / "workspace-000009-20260101-000000.db")
    (tmp_path / "other" / "workspace.db").rename(protected / "workspace.db")
    assert len(readable(protected)) == 2
    assert names(protected, passphrase=PASSPHRASE) == [NAME]
    assert readable(protected) == []


def test_an_unprotected_workspace_opens_whatever_passphrase_is_given(filled: Path) -> None:
    assert names(filled, passphrase=PASSPHRASE) == [NAME]


# ---- changing ----


def test_after_a_change_only_the_new_passphrase_opens(protected: Path) -> None:
    with workspaces.opened(protected, passphrase=PASSPHRASE) as workspace:
        workspace.protection.change(OTHER)
        assert (workspace.protection.fits(PASSPHRASE), workspace.protection.fits(OTHER)) == (False, True)
    assert names(protected, passphrase=OTHER) == [NAME]
    with pytest.raises(WrongPassphraseError):
        workspaces.opened(protected, passphrase=PASSPHRASE)


def test_after_a_change_no_key_file_knows_the_earlier_passphrase(protected: Path) -> None:
    with workspaces.opened(protected, passphrase=PASSPHRASE) as workspace:
        workspace.protection.change(OTHER)
    found = list(protected.rglob("*.key"))
    assert len(found) == 2
    for path in found:
        file = key_file.parsed_key_file(path.read_bytes())
        assert key_file.key_by_passphrase(file, PASSPHRASE) is None
        assert key_file.key_by_passphrase(file, OTHER)


def test_the_recovery_code_opens_and_outlives_a_change_of_the_passphrase(filled: Path) -> None:
    code = protect(filled)
    with workspaces.opened(filled, recovery_code=code) as workspace:
        workspace.protection.change(OTHER)
    assert names(filled, recovery_code=code.replace(" ", "")) == [NAME]
    assert names(filled, passphrase=OTHER) == [NAME]


def test_a_new_code_takes_the_earlier_ones_place(filled: Path) -> None:
    earlier = protect(filled)
    with workspaces.opened(filled, passphrase=PASSPHRASE) as workspace:
        later = workspace.protection.renew_code()
    assert names(filled, recovery_code=later) == [NAME]
    with pytest.raises(WrongCodeError):
        workspaces.opened(filled, recovery_code=earlier)


def test_a_mistyped_code_is_told_apart_from_another_workspaces(protected: Path) -> None:
    with pytest.raises(WrongCodeError):
        workspaces.opened(protected, recovery_code=new_code())
    with pytest.raises(UserError, match="typing mistakes"):
        workspaces.opened(protected, recovery_code="1234 5678")


# ---- removing ----


def test_after_removing_everything_is_readable_and_no_key_is_left(protected: Path) -> None:
    with workspaces.opened(protected, passphrase=PASSPHRASE) as workspace:
        workspace.protection.remove()
        assert not workspace.protection.is_set
        workspaces.with_organization(workspace, "Second")
    assert names(protected) == ["Second", NAME]
    assert not is_protected(Folders(protected))
    assert list(protected.rglob("*.key")) == []
    (backup,) = (protected / "backups").glob("*.db")
    with closing(connect(str(backup))) as connection:
        assert connection.execute("SELECT name FROM organizations").fetchall() == [(NAME,)]


def test_a_damaged_file_under_the_key_keeps_its_key_when_protection_ends(protected: Path) -> None:
    kept = protected / "damaged" / "workspace-000001-20260101-000000.db"
    kept.parent.mkdir()
    damaged = bytearray((protected / "workspace.db").read_bytes())
    damaged[5000] ^= 1
    kept.write_bytes(damaged)
    with workspaces.opened(protected, passphrase=PASSPHRASE) as workspace:
        key = workspace._folder.key
        workspace.protection.remove()
    assert kept.read_bytes() == damaged
    file = key_file.parsed_key_file(kept.with_name(f"{kept.name}.key").read_bytes())
    assert key_file.key_by_passphrase(file, PASSPHRASE) == key


@pytest.mark.parametrize("verb", ["change", "renew_code", "remove"])
def test_an_unprotected_workspace_has_nothing_to_change(filled: Path, verb: str) -> None:
    arguments = [OTHER] if verb == "change" else []
    with workspaces.opened(filled) as workspace, pytest.raises(UserError, match="not protected"):
        getattr(workspace.protection, verb)(*arguments)


def test_a_note_of_a_change_that_cannot_be_read_is_not_thrown_away(protected: Path) -> None:
    Folders(protected).change.write_bytes(b"{half")
    with pytest.raises(UserError, match=r"workspace[.]change"):
        workspaces.opened(protected, passphrase=PASSPHRASE)
    assert (protected / "workspace.change").read_bytes() == b"{half"


def contents(folder: Path) -> dict[str, bytes]:
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    return {name: path.read_bytes() if path.is_file() else b"" for name, path in found.items()}
