"""Texts for office files: nothing that XML forbids, nothing that acts, nothing that is too long."""

import pytest

from cso_assess.office.text import CUT, MOST_IN_CELL, cell_text, is_active, plain, quoted, unquoted


def test_what_nobody_sees_is_gone_and_line_breaks_are_one() -> None:
    assert plain("a\x00\x07\ud800\ufffeb\r\nc\rd\u2028e\tf") == "ab\nc\nd\ne\tf"


def test_letters_of_every_script_stay() -> None:
    assert plain("Өрөөн ң ү 🎉 مرحبا") == "Өрөөн ң ү 🎉 مرحبا"


@pytest.mark.parametrize("said", ["a" * MOST_IN_CELL, "я" * MOST_IN_CELL, "🎉" * (MOST_IN_CELL // 2), ""])
def test_what_fits_a_cell_is_whole(said: str) -> None:
    assert cell_text(said) == said


@pytest.mark.parametrize("letter", ["a", "🎉"])
def test_what_is_too_long_ends_with_a_visible_mark(letter: str) -> None:
    cut = cell_text(letter * 240_000)
    assert cut.endswith(letter + CUT)
    assert MOST_IN_CELL - 2 < len(cut.encode("utf-16-le")) / 2 <= MOST_IN_CELL


@pytest.mark.parametrize("said", ["=1+1", "+996", "-1", "@SUM(A1)", "\tx", "\r=1", "\n=1", " =1", "\x00=1", "\u00a0=1"])
def test_what_may_act_is_quoted_and_comes_back(said: str) -> None:
    assert quoted(said).startswith("'")
    assert is_active(plain(said))
    assert unquoted(quoted(said)) == plain(said)


@pytest.mark.parametrize("said", ["", "a=1", "'", "'quoted'", "it's", "''=x", "'=x", "2026", "нет"])
def test_every_text_comes_back_as_it_was(said: str) -> None:
    assert unquoted(quoted(said)) == said
