"""The one way by which text reaches a document."""

import ast
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cso_assess.report.typesetting import text
from cso_assess.report.typesetting.style import printable

SOURCES = Path(__file__).parents[3] / "src"


@pytest.mark.parametrize(
    ("given_text", "shown"),
    [
        ("plain", "plain"),
        ("Ңң Өө Үү №5 «да»", "Ңң Өө Үү №5 «да»"),
        ("e\u0301", "é"),
        ("a\tb\u2003c", "a b c"),
        ("one\r\ntwo\u2028three", "one\ntwo\nthree"),
        ("one\n \n\n two", "one\ntwo"),
        ("no\x00\x07\x1b bells\ufeff\u202e\ud800", "no bells"),
        ("60 % done", "60\xa0% done"),
        ("12 h and 500 som, 3 hours", "12\xa0h and 500\xa0som, 3 hours"),
        ("12 ч и 500 сом, 5 сомов, 20 мая 2026 г.", "12\xa0ч и 500\xa0сом, 5 сомов, 20 мая 2026\xa0г."),
        ("12 саат, 500 сом", "12\xa0саат, 500\xa0сом"),
        ("so -> so → so", "so -> so -> so"),
        ("well 🎉🎉 🎉 done", "well […] done"),
        ("مرحبا بكم", "[…]"),
        ("ǖ and Ⅳ", "u and IV"),
        ("soft\u00adhyphen", "softhyphen"),
    ],
)
def test_only_what_the_typeface_has_is_shown(given_text: str, shown: str) -> None:
    assert text.clean(given_text) == shown


@given(st.text())
def test_any_text_can_be_printed(any_text: str) -> None:
    assert all(letter == "\n" or ord(letter) in printable() for letter in text.clean(any_text))


def test_every_character_of_the_first_planes_can_be_printed() -> None:
    shown = text.clean("".join(map(chr, range(0x20000))))
    assert all(letter == "\n" or ord(letter) in printable() for letter in shown)
    assert not any(unicodedata.category(letter) in ("Cc", "Cf", "Co", "Cs", "Cn") for letter in shown if letter != "\n")


def test_a_flood_of_lines_becomes_running_text() -> None:
    assert "\n" in text.clean("a\n" * text.MOST_BREAKS)
    assert text.clean("a\n" * 1000) == " ".join(["a"] * 1000)


def test_markup_is_text() -> None:
    [made] = text.paragraphs("<b>x</b> & <img src='/etc/passwd'/> <a@b.org>", "text")
    made.wrap(400, 100)
    assert made.getPlainText() == "<b>x</b> & <img src='/etc/passwd'/> <a@b.org>"


def test_empty_text_makes_no_paragraph() -> None:
    assert text.paragraphs(" \n\x00", "text") == []


def test_long_text_comes_in_pieces_and_nothing_is_lost() -> None:
    sentence = "Слово за слово идёт заметка. "
    made = text.paragraphs(sentence * 1000, "text")
    assert len(made) > 15
    assert " ".join(" ".join(each.getPlainText() for each in made).split()) == (sentence * 1000).strip()


def test_a_word_of_any_length_comes_in_pieces() -> None:
    made = text.paragraphs("я" * 20_000, "text")
    assert "".join(each.getPlainText() for each in made) == "я" * 20_000


def test_lines_for_drawing_fit_their_width() -> None:
    said = "Адвокация и участие в принятии самоуправленческих решений Dampfschifffahrtsgesellschaft"
    found = text.lines(said, "cell", 70, 20, language="ru")
    assert all(text.text_width(each, "cell") <= 70 for each in found)
    assert "".join(found).replace("-", "").replace(" ", "") == said.replace(" ", "")


def test_a_line_is_shortened_between_words() -> None:
    shown = text.line("Governance and leadership", "cell", 70)
    assert shown == "Governance …"
    assert text.line("Short", "cell", 80) == "Short"
    assert text.line("", "cell", 80) == ""


def test_a_short_cell_has_no_more_lines_than_its_place() -> None:
    [cell] = text.short("слово " * 500, "cell", 100, 2)
    assert cell.wrap(100, 500)[1] == 26


def test_only_one_module_makes_paragraphs() -> None:
    makers = [
        path.name
        for path in SOURCES.rglob("*.py")
        if "reportlab" in path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Name | ast.alias | ast.Attribute)
        and {"Paragraph", "XPreformatted", "ParaParser"} & {getattr(node, f, "") for f in ("id", "name", "attr")}
    ]
    assert set(makers) == {"text.py"}
