"""The parts around the program: its name in the menus, its pictures, its portable folder and its licences."""

import configparser
import re
import struct
import zipfile
from pathlib import Path

import pytest

from cso_assess.cli.arguments import parser
from cso_assess.i18n import words_in
from installer import portable
from installer.licences import licence_of, needed
from installer.pictures import SIZES, ico, png
from installer.sizes import parts_of

ROOT = Path(__file__).resolve().parents[2]


def test_the_manual_page_names_every_verb() -> None:
    verbs = next(action.choices for action in parser(words_in("en"))._actions if action.dest == "verb")
    manual = (ROOT / "installer" / "debian" / "cso-assess.1").read_text(encoding="utf-8")
    named = set(re.findall(r"^\.BR (\w+) [,.]$", manual, re.MULTILINE))
    assert named == set(verbs)


@pytest.mark.parametrize("key", ["Comment", "GenericName", "Keywords"])
def test_the_menu_speaks_three_languages(key: str) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign] - configparser's own way to keep capitals
    entry.read(ROOT / "installer" / "debian" / "cso-assess.desktop", encoding="utf-8")
    texts = {entry["Desktop Entry"][name] for name in (key, f"{key}[ru]", f"{key}[ky]")}
    assert len(texts) == 3


def test_the_makensis_of_windows_finds_what_goes_into_its_installer() -> None:
    """It takes no "/" for the end of a folder, which the one of Linux does."""
    script = (ROOT / "installer" / "windows" / "cso-assess.nsi").read_text(encoding="utf-8")
    assert re.findall(r"\$\{(?:FOLDER|PICTURES)\}(.)", script) == ["\\"] * 5


def test_the_name_mark_is_drawn_at_every_size(qapp: object) -> None:
    for size in SIZES:
        picture = png("cso-assess", size)
        assert struct.unpack(">II", picture[16:24]) == (size, size)


def test_a_windows_icon_leads_to_each_of_its_pictures() -> None:
    pictures = {16: b"small", 256: b"large picture"}
    icon = ico(pictures)
    for row, picture in enumerate(pictures.values()):
        length, place = struct.unpack_from("<II", icon, 6 + 16 * row + 8)
        assert icon[place : place + length] == picture


def test_a_portable_folder_says_so_and_holds_no_links(tmp_path: Path) -> None:
    folder = tmp_path / "cso-assess"
    (folder / "program").mkdir(parents=True)
    (folder / "program" / "part.so").write_bytes(b"part")
    (folder / "program" / "link.so").symlink_to("part.so")
    with zipfile.ZipFile(portable.make(folder, tmp_path, "1.2.0")) as parcel:
        names = {name.split("/", 1)[1] for name in parcel.namelist()}
    assert names == {"program/part.so", "portable"}


def test_sizes_are_told_by_part(tmp_path: Path) -> None:
    (tmp_path / "program" / "lxml").mkdir(parents=True)
    (tmp_path / "program" / "lxml" / "a.so").write_bytes(bytes(30))
    (tmp_path / "program" / "lxml" / "b.so").write_bytes(bytes(12))
    assert parts_of(tmp_path) == {"lxml": 42}


def test_everything_inside_brings_the_text_of_its_licence() -> None:
    inside = needed("cso-assess")
    assert {"PySide6_Essentials", "sqlcipher3", "shiboken6"} <= {each.name for each in inside}
    assert [each.name for each in inside if not licence_of(each)] == []
