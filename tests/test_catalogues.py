"""The program's words in its three languages: all there, whole, and fit to be printed."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile

import fontpkg
import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

import hatch_build
from cso_assess.i18n import LANGUAGES

pytestmark = pytest.mark.catalogue

ROOT = Path(__file__).parents[1]
RECEIVERS = {"self", "words", "sentence"}
PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of a catalogue."""

    context: str
    source: str
    comment: str
    counted: bool
    finished: bool
    forms: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str, bool]:
        return self.context, self.source, self.comment, self.counted

    def __str__(self) -> str:
        return f"{self.context}: {self.source!r} = {self.forms}"


def entries(catalogue: Path) -> Iterator[Entry]:
    """The texts of a .ts file, none if it is not there."""
    if not catalogue.exists():
        return
    for context in ET.parse(catalogue).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counted = message.get("numerus") == "yes"
            yield Entry(
                context=context.findtext("name", ""),
                source=message.findtext("source", ""),
                comment=message.findtext("comment", ""),
                counted=counted,
                finished=translation.get("type") is None,
                forms=tuple(form.text or "" for form in (translation if counted else [translation])),
            )


def placeholders(text: str) -> list[str]:
    return sorted(PLACEHOLDER.findall(text))


def assert_none(wrong: Iterable[Entry | str]) -> None:
    lines = [str(each) for each in wrong]
    assert not lines, "\n".join(["", *lines])


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def catalogue(language: str) -> Path:
    return ROOT / hatch_build.TRANSLATIONS / f"cso_assess_{language}.ts"


@pytest.fixture
def kept(catalogue: Path) -> list[Entry]:
    return list(entries(catalogue))


@pytest.fixture
def needed(catalogue: Path, language: str, tmp_path: Path) -> list[Entry]:
    """The catalogue as it would be after `make translations`."""
    renewed = tmp_path / catalogue.name
    if catalogue.exists():
        copyfile(catalogue, renewed)
    hatch_build.update_catalogue(ROOT, renewed, language)
    return list(entries(renewed))


@pytest.fixture(scope="module")
def faces() -> list[frozenset[int]]:
    """The characters of each face of PT Sans."""
    return [frozenset(TTFontFile(str(file.path)).charToGlyph) for file in fontpkg.family("PT Sans").files]


def test_no_text_of_the_program_is_missing(kept: list[Entry], needed: list[Entry]) -> None:
    known = {entry.key for entry in kept}
    assert_none(entry for entry in needed if entry.key not in known)


def test_no_text_is_left_over(kept: list[Entry], needed: list[Entry]) -> None:
    used = {entry.key for entry in needed}
    assert_none(entry for entry in kept if entry.key not in used)


def test_every_text_is_translated(kept: list[Entry]) -> None:
    assert_none(entry for entry in kept if not entry.finished or not all(entry.forms))


def test_translations_keep_the_names_and_counts_of_their_source(kept: list[Entry]) -> None:
    done = [entry for entry in kept if entry.finished]
    assert_none(e for e in done if any(placeholders(form) != placeholders(e.source) for form in e.forms))


def test_texts_with_a_count_have_plural_forms(needed: list[Entry]) -> None:
    assert_none(entry for entry in needed if entry.counted != ("%n" in entry.source))


def test_pt_sans_has_every_character(kept: list[Entry], faces: list[frozenset[int]]) -> None:
    assert len(faces) == 4
    printable = frozenset.intersection(*faces) | {ord("\n")}
    assert_none(entry for entry in kept if not set(map(ord, "".join([entry.source, *entry.forms]))) <= printable)


def test_texts_in_code_are_whole_and_stand_where_they_are_looked_up() -> None:
    """lupdate takes an f-string or half a sum for the text, and any other receiver (self._words.tr) for a context."""
    assert_none(
        f"{file.relative_to(ROOT)}:{call.lineno}: {ast.unparse(call)}"
        for file in sorted((ROOT / "src").rglob("*.py"))
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "tr"
        if not is_found(call, call.func)
    )


def is_found(call: ast.Call, function: ast.Attribute) -> bool:
    """Whether lupdate and the program look for the same text in the same context."""
    text = call.args[0] if call.args else None
    whole = isinstance(text, ast.Constant) and isinstance(text.value, str)
    return whole and isinstance(function.value, ast.Name) and function.value.id in RECEIVERS
