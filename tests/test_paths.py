"""Where a person's data lies, and where a portable program refuses to keep it."""

import sys
from pathlib import Path

import pytest

from cso_assess import media, paths
from cso_assess.errors import UserError
from cso_assess.opening import open_folder
from cso_assess.paths import Folders, default_folders, refuse_removable


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a packaged program that is running."""
    place = (tmp_path / "CSO Assess").resolve()
    place.mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(place / "cso-assess"))
    return place


@pytest.fixture
def stick(program: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A portable program on a stick."""
    (program / "portable").touch()
    monkeypatch.setattr(media, "is_removable", lambda place: place == program)
    return program


def test_data_lies_where_the_computer_keeps_it(program: Path) -> None:
    assert default_folders().root.name == "cso-assess"
    assert program not in default_folders().root.parents


def test_a_portable_program_keeps_its_data_beside_it(program: Path) -> None:
    (program / "portable").touch()
    assert default_folders() == Folders(program / "data")


def test_from_source_nothing_is_portable(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (program / "portable").touch()
    monkeypatch.delattr(sys, "frozen")
    assert default_folders() != Folders(program / "data")


def test_a_workspace_on_a_stick_is_refused_and_nothing_is_made(stick: Path) -> None:
    with pytest.raises(UserError, match=r"Copy the whole folder to the computer"):
        open_folder(default_folders())
    assert not (stick / "data").exists()


@pytest.mark.parametrize("name", ["I-understand", "I-understand.txt"])
def test_who_understands_the_risk_may_work_on_a_stick(stick: Path, name: str) -> None:
    (stick / name).touch()
    open_folder(default_folders()).close()
    assert (stick / "data" / "workspace.db").exists()


def test_another_folder_is_no_matter_of_the_stick(stick: Path, tmp_path: Path) -> None:
    refuse_removable(Folders(tmp_path / "elsewhere"))


def test_a_start_that_is_not_portable_asks_no_disk(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(media, "is_removable", lambda _place: pytest.fail("asked a disk"))
    assert paths.portable_place() is None
    refuse_removable(default_folders())
