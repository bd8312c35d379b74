"""Files are the old one or the new one, never a piece, and belong to their owner."""

import errno
import os
import stat
from pathlib import Path

import pytest

from cso_assess.errors import UserError
from cso_assess.files import erase, make_private_folder, write_whole
from cso_assess.i18n import words_in


def test_a_file_takes_the_place_of_the_earlier_one(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    for content in (b"first, and long", b"second", b""):
        write_whole(path, content)
        assert path.read_bytes() == content
    assert names(tmp_path) == ["plan.pdf"]


@pytest.mark.parametrize("call", ["write", "fsync", "replace", "read"])
def test_when_anything_fails_the_earlier_file_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"earlier")

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    if call == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    elif call == "replace":
        monkeypatch.setattr(Path, "replace", fail)
    elif call == "read":
        monkeypatch.setattr(Path, "read_bytes", lambda _: b"cut sho")
    else:
        monkeypatch.setattr(os, "fdopen", fail)
    with pytest.raises(UserError, match=r"plan[.]pdf could not be written"):
        write_whole(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"earlier"
    assert names(tmp_path) == ["plan.pdf"]


def test_a_file_whose_name_the_disk_did_not_confirm_is_not_called_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Path) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("cso_assess.files.sync_folder", fail)
    with pytest.raises(UserError, match="did not confirm it"):
        write_whole(tmp_path / "plan.pdf", b"new")


def test_an_interruption_leaves_no_piece_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "plan.pdf", b"new")
    assert names(tmp_path) == []


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="the folder is not there"):
        write_whole(tmp_path / "nowhere" / "plan.pdf", b"new")


def test_a_name_of_many_letters_is_no_hindrance(tmp_path: Path) -> None:
    path = tmp_path / f"{'ж' * 120}.pdf"
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps a person's folders from others by itself")
def test_new_folders_and_files_are_their_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "one" / "two"
    make_private_folder(folder)
    write_whole(folder / "settings.json", b"{}")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "settings.json").stat().st_mode) == 0o600


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps a person's folders from others by itself")
def test_an_empty_folder_becomes_its_owners_alone(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    make_private_folder(tmp_path)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_an_erased_file_leaves_nothing_to_read_where_it_stood(tmp_path: Path) -> None:
    path, same = tmp_path / "workspace.db", tmp_path / "the same place on the disk"
    path.write_bytes("Зямлик".encode() * 200_000)
    os.link(path, same)
    erase(path)
    assert names(tmp_path) == [same.name]
    assert same.read_bytes() == bytes(12 * 200_000)


def test_what_is_erased_already_may_be_erased_again(tmp_path: Path) -> None:
    erase(tmp_path / "workspace.db")
    assert names(tmp_path) == []


def test_why_a_file_could_not_be_written_is_said_in_the_language_of_the_window(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        write_whole(tmp_path / "gone" / "plan.pdf", b"content")
    said = words_in("ky").say(refused.value.reason)
    assert said == "plan.pdf файлын жазуу мүмкүн болгон жок (мындай папка жок). Мурунку мазмуну өзгөргөн жок."
