"""Questionnaire folders: what is read, what is refused with every problem, and that no name inside leads out."""

import json
import os
from pathlib import Path

import pytest

from cso_assess.core.questionnaire import Edition
from cso_assess.core.questionnaire_data import structure_data, text_data
from cso_assess.errors import UserError
from cso_assess.exchange import questionnaire_folder
from cso_assess.exchange.questionnaire_folder import LARGEST_FILE, built_in_editions, read_folder

STRUCTURE = """
id = "small"
version = 1
levels = 2
languages = ["en"]
licence = "CC-BY-4.0"
[[domain]]
id = "a"
[[domain.indicator]]
id = "a.one"
"""

TEXT = """
language = "en"
review = "draft"
title = "Small"
description = ""
stages = ["1", "2", "3", "4"]
[domain.a]
title = "A"
summary = ""
[indicator."a.one"]
title = "One"
question = "Is it so?"
why = ""
levels = ["no", "yes"]
evidence = []
practice = ""
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    folder = tmp_path / "small"
    folder.mkdir()
    (folder / "questionnaire.toml").write_text(STRUCTURE, encoding="utf-8")
    (folder / "en.toml").write_text(TEXT, encoding="utf-8")
    return folder


def problems(folder: Path) -> list[str]:
    with pytest.raises(UserError, match="was not accepted") as refusal:
        read_folder(folder)
    return [str(problem) for problem in refusal.value.problems]


def test_a_folder_is_read_with_its_texts(small: Path) -> None:
    edition = read_folder(small)
    assert (edition.structure.id, edition.texts["en"].title) == ("small", "Small")


def test_files_of_other_names_are_not_read(small: Path) -> None:
    (small / "glossary.toml").write_bytes(b"\xff")
    (small / "notes.txt").write_bytes(b"\xff")
    (small / "EN.TOML.bak").write_bytes(b"\xff")
    assert read_folder(small).structure.id == "small"


def test_a_mark_at_the_beginning_as_editors_on_windows_set_it_is_no_problem(small: Path) -> None:
    for file in small.iterdir():
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert read_folder(small).structure.id == "small"


def test_all_problems_of_all_files_are_told_at_once(small: Path) -> None:
    (small / "questionnaire.toml").write_text(STRUCTURE.replace("version = 1", "version = 0"), encoding="utf-8")
    (small / "en.toml").write_text(TEXT.replace('title = "One"', "title = 1"), encoding="utf-8")
    found = problems(small)
    assert [problem.split(":")[0] for problem in found] == ["questionnaire.toml", "en.toml"]


def test_a_file_in_another_encoding_is_told_with_its_line(small: Path) -> None:
    (small / "en.toml").write_bytes(b'language = "en"\ntitle = "\xcf\xf0\xe8\xe2\xe5\xf2"\n')
    assert problems(small) == ["en.toml:2: expected a text in UTF-8"]


def test_a_file_that_is_too_large_is_not_read(small: Path) -> None:
    with (small / "en.toml").open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    assert problems(small) == ["en.toml: expected a file of at most 4 MB"]


@pytest.mark.skipif(os.name != "posix", reason="links need a right on Windows")
@pytest.mark.parametrize("name", ["questionnaire.toml", "en.toml"])
def test_a_link_counts_as_missing(small: Path, tmp_path: Path, name: str) -> None:
    elsewhere = (small / name).rename(tmp_path / "elsewhere.toml")
    (small / name).symlink_to(elsewhere)
    (problem,) = problems(small)
    assert problem.startswith(f"{name}:1: missing")


@pytest.mark.skipif(os.name != "posix", reason="there are no pipes in folders on Windows")
def test_a_pipe_is_not_waited_for(small: Path) -> None:
    (small / "en.toml").unlink()
    os.mkfifo(small / "en.toml")
    assert problems(small)[0].startswith("en.toml:1: missing")


@pytest.mark.parametrize("language", ["../en", "/etc/passwd", "C:\\en", "\\\\server\\en", "con.", "e/n", ""])
def test_a_language_never_becomes_a_path(small: Path, language: str) -> None:
    structure = STRUCTURE.replace('["en"]', f"['{language}']")
    (small / "questionnaire.toml").write_text(structure, encoding="utf-8")
    assert any(problem.startswith("questionnaire.toml:5: languages") for problem in problems(small))


@pytest.mark.parametrize("name", ["nowhere", "file.txt"])
def test_what_is_no_folder_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "file.txt").write_text("text")
    with pytest.raises(UserError, match="is not a folder that can be read"):
        read_folder(tmp_path / name)


def test_an_empty_folder_lacks_its_structure(tmp_path: Path) -> None:
    assert problems(tmp_path) == ["questionnaire.toml:1: missing; expected the file questionnaire.toml"]


def test_what_ships_is_a_questionnaire_in_english() -> None:
    shipped = {edition.structure.id: edition for edition in built_in_editions()}
    assert "en" in shipped["women-cso-capacity"].texts


def test_the_compiled_form_says_the_same_as_its_sources(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compile_into(small, title="Small")
    assert built_in(small, monkeypatch) == read_folder(small)


def test_a_compiled_form_that_is_older_than_a_source_does_not_count(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compile_into(small, title="Old")
    assert built_in(small, monkeypatch).texts["en"].title == "Old"
    later = (small / "compiled" / "structure.json").stat().st_mtime + 10
    os.utime(small / "en.toml", (later, later))
    assert built_in(small, monkeypatch).texts["en"].title == "Small"


def compile_into(folder: Path, title: str) -> None:
    """Does what the build does, under another title."""
    edition = read_folder(folder)
    (folder / "compiled").mkdir()
    text = {**text_data(edition.texts["en"]), "title": title}
    for name, data in (("structure", structure_data(edition.structure)), ("en", text)):
        (folder / "compiled" / f"{name}.json").write_text(json.dumps(data), encoding="utf-8")


def built_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Edition:
    """The questionnaire in a folder as one that ships."""
    monkeypatch.setattr(questionnaire_folder, "resource", lambda _: folder.parent)
    built_in_editions.cache_clear()
    try:
        (edition,) = built_in_editions()
    finally:
        monkeypatch.undo()
        built_in_editions.cache_clear()
    return edition
