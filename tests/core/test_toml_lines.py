"""A small scan from key path to line, since the parser gives no positions."""

import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cso_assess.core.questionnaire import Questionnaire
from cso_assess.core.toml_lines import Path, key_lines, line_of
from tests.builders import edition, toml_sources
from tests.core.strategies import questionnaires

VALUES = [
    '["one",\n  "two",\n]',
    "[ # a comment with ] in it\n  1, # and [ another\n  2 ]",
    "[\n  \"a ] in a text\", 'and [ here',\n]",
    '"""one\nkey = 1\n[table]\n"""',
    "'''one\nkey = 1\n[[table]]\n'''",
    '"""quotes at the end""""\n',
    '"""two quotes at the end"""""\n',
    '["""a quote at the end"""", "[",\n "x"]',
    '"""an escaped \\"""\nkey = 1\n"""',
    '"""a backslash \\\n   joins\n"""',
    "'''it''s'''",
    '""\n',
    '""""""',
    "''''''",
    "[\"\"\"\n[a]\n\"\"\", '''\n[b]\n''']",
    '"# no comment" # a comment with "quotes',
    '{ a = 1, b = ["x", { c = "}" }] }',
    "[{ a = 1 },\n { a = 2 }]",
    '"a \u2028 and \u0085 are no line ends"',
]


def lines_of(source: str) -> dict[Path, int]:
    tomllib.loads(source)  # The scan is for valid texts only.
    return dict(key_lines(source))


def test_keys_tables_and_entries_of_lists_stand_on_their_lines() -> None:
    source = """\
id = "x"

[domain.a]
title = "A"
[[part]]
name = 1
[[part.step]]
to = 2
[[part.step]]
to = 3
[[part]]
[[part.step]]
to = 4
"""
    assert lines_of(source) == {
        (): 1,
        ("id",): 1,
        ("domain",): 3,
        ("domain", "a"): 3,
        ("domain", "a", "title"): 4,
        ("part",): 5,
        ("part", 0): 5,
        ("part", 0, "name"): 6,
        ("part", 0, "step"): 7,
        ("part", 0, "step", 0): 7,
        ("part", 0, "step", 0, "to"): 8,
        ("part", 0, "step", 1): 9,
        ("part", 0, "step", 1, "to"): 10,
        ("part", 1): 11,
        ("part", 1, "step"): 12,
        ("part", 1, "step", 0): 12,
        ("part", 1, "step", 0, "to"): 13,
    }


@pytest.mark.parametrize("value", VALUES)
def test_what_follows_a_value_stands_on_its_own_line(value: str) -> None:
    source = f"first = 1\nvalue = {value}\nlast = 2"
    found = lines_of(source)
    assert found["value",] == 2
    assert found["last",] == source.count("\n") + 1
    assert [path for path in found if len(path) == 1] == [("first",), ("value",), ("last",)]


def test_keys_may_be_quoted_dotted_and_spaced() -> None:
    source = """\
"a.b" = 1
'c "d' = 2
e . f = 3
"\\u0067ov" = 4
"" = 5
  [ g . "h i" ] # table
  [[ j ]] # list
\tk = 6
"""
    assert {path: line for path, line in lines_of(source).items() if path} == {
        ("a.b",): 1,
        ('c "d',): 2,
        ("e",): 3,
        ("e", "f"): 3,
        ("gov",): 4,
        ("",): 5,
        ("g",): 6,
        ("g", "h i"): 6,
        ("j",): 7,
        ("j", 0): 7,
        ("j", 0, "k"): 8,
    }


def test_windows_line_ends_count_once() -> None:
    assert lines_of('a = 1\r\nb = [\r\n  "x", # y\r\n]\r\nc = """\r\nd = 3\r\n"""\r\ne = 4\r\n')["e",] == 8


def test_a_table_that_is_opened_after_its_part_stands_on_its_own_header() -> None:
    assert lines_of("[a.b]\nx = 1\n[a]\ny = 2\n")["a",] == 3


def test_a_table_inside_the_latest_entry_of_a_list_belongs_to_it() -> None:
    found = lines_of("[[a]]\n[a.b]\nx = 1\n[[a]]\n[a.b]\nx = 2\n")
    assert (found["a", 0, "b", "x"], found["a", 1, "b", "x"]) == (3, 6)


def test_a_missing_key_has_the_line_of_the_nearest_table_around_it() -> None:
    found = lines_of("x = 1\n\n[[a]]\n\n[a.b]\ny = 2\n")
    assert line_of(("a", 0, "b", "missing"), found) == 5
    assert line_of(("a", 0, "missing"), found) == 3
    assert line_of(("missing",), found) == 1
    assert line_of(("missing", 7, "deeper"), found) == 1


def test_an_empty_text_has_line_1() -> None:
    assert lines_of("") == {(): 1}


def test_a_long_value_takes_no_longer_than_its_length() -> None:
    source = 'a = """\n' + "text\n" * 50_000 + '"""\nb = [\n' + '  "x", # y\n' * 50_000 + "]\nc = 1\n"
    assert lines_of(source)["c",] == 100_005


@given(questionnaires())
@settings(max_examples=40)
def test_every_key_of_a_questionnaire_stands_where_it_is_written(of: Questionnaire) -> None:
    for source in toml_sources(edition(of)).values():
        written = source.split("\n")
        for path, line in lines_of(source).items():
            if path and isinstance(path[-1], str) and not written[line - 1].startswith("["):
                assert written[line - 1].startswith(f"{path[-1]} = ")
        assert set(_paths((), tomllib.loads(source))) <= set(lines_of(source))


def _paths(path: Path, value: object) -> list[Path]:
    """The paths of all keys, and of all tables in lists."""
    found = [path]
    if isinstance(value, dict):
        for key, inner in value.items():
            found += _paths((*path, key), inner)
    if isinstance(value, list) and value and isinstance(value[0], dict):
        for place, inner in enumerate(value):
            found += _paths((*path, place), inner)
    return found


@given(st.lists(st.sampled_from(VALUES), max_size=8), st.sampled_from(["", " # more", ' # ["', "\n\n# [a]\n"]))
@settings(max_examples=60)
def test_keys_stand_on_their_lines_whatever_comes_before_them(values: list[str], behind: str) -> None:
    source = ""
    expected: dict[Path, int] = {(): 1}
    for place, value in enumerate(values):
        expected[f"key{place}",] = source.count("\n") + 1
        source += f"key{place} = {value}{behind}\n"
    assert {path: line for path, line in lines_of(source).items() if len(path) < 2} == expected
