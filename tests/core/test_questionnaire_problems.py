"""Mistakes in questionnaire files: all of them at once, one a line, `file:line: where: what was expected`."""

import pytest

from cso_assess.core.questionnaire_source import read_edition
from tests.core.test_questionnaire_source import SOURCES

ENDLESS = "9" * 5000


def problems_of(sources: dict[str, str]) -> list[str]:
    found, problems = read_edition(sources)
    assert (found is None) == bool(problems)
    return [str(problem) for problem in problems]


def changed(file: str, before: str, after: str) -> list[str]:
    """The problems when one passage of a good folder is written otherwise."""
    assert SOURCES[file].count(before) >= 1
    return problems_of({**SOURCES, file: SOURCES[file].replace(before, after, 1)})


WEIGHT = "expected a number from 0 to 100"
AMOUNT = "expected a number from 0 to 1000000000000"
TEXT = "expected a text in quotation marks"
TEXTS = "expected a list of texts, none of them empty"
SOME_TEXTS = "expected a list of at least one text, none of them empty"
THREE_TEXTS = "expected a list of 3 texts, none of them empty"
PART_ID = "expected letters a-z, digits, dots, hyphens and underscores"
ONE = "domain a, indicator a.one"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        # the head
        ('id = "tiny-3"\n', "", f"1: id: missing; {TEXT}"),
        ('id = "tiny-3"', "id = 3", f"2: id: {TEXT}"),
        ('id = "tiny-3"', 'id = "Tiny"', "2: id: expected lower case letters, digits and hyphens"),
        ('id = "tiny-3"', 'id = "../tiny"', "2: id: expected lower case letters, digits and hyphens"),
        ('id = "tiny-3"', 'id = " "', "2: id: expected a text that is not empty"),
        ("version = 2", "version = 2.0", "3: version: expected a whole number from 1 to 1000000000"),
        ("version = 2", "version = 0", "3: version: expected a whole number from 1 to 1000000000"),
        ("version = 2", "version = true", "3: version: expected a whole number from 1 to 1000000000"),
        ("levels = 3", 'levels = "3"', "4: levels: expected a whole number from 2 to 7"),
        ("levels = 3", "levels = 1", "4: levels: expected a whole number from 2 to 7"),
        ("levels = 3", "levels = 8", "4: levels: expected a whole number from 2 to 7"),
        ("levels = 3\n", "", "1: levels: missing; expected a whole number from 2 to 7"),
        ('languages = ["ky", "en"]', "languages = []", f"5: languages: {SOME_TEXTS}"),
        ('languages = ["ky", "en"]', 'languages = "ky"', f"5: languages: {SOME_TEXTS}"),
        (
            '["ky", "en"]',
            '["ky", "en", "ky"]',
            "5: languages: expected each of these only once, “ky” is repeated",
        ),
        (
            '["ky", "en"]',
            '["ky", "en", "../en"]',
            "5: languages: expected language codes such as “ky”, “../en” is none",
        ),
        ('licence = "CC-BY-4.0"\n', "", f"1: licence: missing; {TEXT}"),
        (
            "levels = 3",
            "levels = 3\nlevel = 3",
            "5: level: expected only: id, version, levels, languages, licence, domain",
        ),
        (
            "[[domain]]\nid",
            "[other.part]\nx = 1\n[[domain]]\nid",
            "8: other: expected only: id, version, levels, languages, licence, domain",
        ),
        # domains
        ('[[domain]]\nid = "b"', "[[domain]]", f"28: domain 2, id: missing; {TEXT}"),
        ('id = "b"\n', 'id = "a"\n', "29: domain a, id: expected each of these only once, “a” is repeated"),
        ('id = "b"\n', 'id = "b b"\n', f"29: domain b b, id: {PART_ID}"),
        ("weight = 2.5", "weight = -0.1", f"10: domain a, weight: {WEIGHT}"),
        ("weight = 2.5", "weight = 100.1", f"10: domain a, weight: {WEIGHT}"),
        ("weight = 2.5", 'weight = "2.5"', f"10: domain a, weight: {WEIGHT}"),
        ("weight = 2.5", "weight = nan", f"10: domain a, weight: {WEIGHT}"),
        ("weight = 2.5", "weight = inf", f"10: domain a, weight: {WEIGHT}"),
        ("weight = 2.5", "weight = -inf", f"10: domain a, weight: {WEIGHT}"),
        ("weight = 2.5", "weight = 1e999", f"10: domain a, weight: {WEIGHT}"),
        ("weight = 2.5", "weight = 1e99999999999999999999", f"10: domain a, weight: {WEIGHT}"),
        ("weight = 2.5", "weight = true", f"10: domain a, weight: {WEIGHT}"),
        ("weight = 2.5", "wieght = 2.5", "10: domain a, wieght: expected only: id, weight, indicator"),
        # indicators
        ('id = "a.two"', "", f"25: domain a, indicator 2, id: missing; {TEXT}"),
        (
            'id = "a.two"',
            'id = "a.two"\n[[domain.indicator]]\nid = "a.two"',
            "28: domain a, indicator a.two, id: expected each of these only once, “a.two” is repeated",
        ),
        ("core = true", "core = 1", f"14: {ONE}, core: expected true or false"),
        ("key = true", 'key = "yes"', f"15: {ONE}, key: expected true or false"),
        ('"b.one", "a.one"', '"b.one", "c.one"', f"16: {ONE}, enables: expected ids of indicators, “c.one” is none"),
        (
            '"b.one", "a.one"',
            '"b.one", "b.one"',
            f"16: {ONE}, enables: expected each of these only once, “b.one” is repeated",
        ),
        ('"b.one", "a.one"', '"b.one", 3', f"16: {ONE}, enables: {TEXTS}"),
        ('["b.one", "a.one"]', '"b.one"', f"16: {ONE}, enables: {TEXTS}"),
        ('"Bond: identity"', '""', f"17: {ONE}, references: {TEXTS}"),
        # steps
        ("to = 3\n", "to = 1\n", f"21: {ONE}, step 1, to: expected a whole number from 2 to 3"),
        ("to = 3\n", "to = 4\n", f"21: {ONE}, step 4, to: expected a whole number from 2 to 3"),
        ("to = 3\n", "", f"20: {ONE}, step 1, to: missing; expected a whole number from 2 to 3"),
        ("hours = 12.25", "hours = -1", f"22: {ONE}, step 3, hours: {AMOUNT}"),
        ("hours = 12.25", "hours = 1e13", f"22: {ONE}, step 3, hours: {AMOUNT}"),
        ("hours = 12.25\n", "", f"20: {ONE}, step 3, hours: missing; {AMOUNT}"),
        ("weeks = 4", "weeks = 4.5", f"23: {ONE}, step 3, weeks: expected a whole number from 0 to 10000"),
        ("cost = 500", "cost = nan", f"24: {ONE}, step 3, cost: {AMOUNT}"),
        (
            "cost = 500",
            "cost = 500\n[[domain.indicator.step]]\nto = 3\nhours = 1\nweeks = 1\ncost = 1",
            f"26: {ONE}, step 3, to: expected each of these only once, “3” is repeated",
        ),
        ("cost = 500", "cost = 500\nprice = 1", f"25: {ONE}, step 3, price: expected only: to, hours, weeks, cost"),
    ],
)
def test_a_mistake_in_the_structure_is_told_with_its_line_and_place(before: str, after: str, expected: str) -> None:
    problems = changed("questionnaire.toml", before, after)
    assert problems[0] == f"questionnaire.toml:{expected}"
    assert [each for each in problems[1:] if each.startswith("questionnaire.toml")] == []


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ('language = "en"\n', "", f"1: language: missing; {TEXT}"),
        ('language = "en"', 'language = "ky"', "1: language: expected “en”, as in the file's name"),
        ('review = "draft"', 'review = "final"', "2: review: expected “draft” or “reviewed”"),
        ('review = "draft"\n', "", f"1: review: missing; {TEXT}"),
        ('title = "  Tiny  "', 'title = " "', "3: title: expected a text that is not empty"),
        ('description = ""\n', "", f"1: description: missing; {TEXT}"),
        (', "Leading"]', "]", "5: stages: expected a list of 4 texts, none of them empty"),
        (
            "stages",
            "note = 1\nstages",
            "5: note: expected only: language, review, title, description, stages, domain, indicator",
        ),
        ("[domain.b]", "[domain.c]", "6: domain, b: missing; expected a table of this name"),
        ('summary = "About it."\n', "", f"6: domain, a, summary: missing; {TEXT}"),
        ('[indicator."a.two"]', '[indicator."a.too"]', "12: indicator, a.two: missing; expected a table of this name"),
        ('question = "Three?"', 'question = ""', "14: indicator, b.one, question: expected a text that is not empty"),
        ('levels = ["1", "2", "3"]', 'levels = ["1", "2"]', f"16: indicator, b.one, levels: {THREE_TEXTS}"),
        ('levels = ["1", "2", "3"]', 'levels = ["1", "", "3"]', f"16: indicator, b.one, levels: {THREE_TEXTS}"),
        ('levels = ["1", "2", "3"]\n', "", f"12: indicator, b.one, levels: missing; {THREE_TEXTS}"),
        ('evidence = ["Paper", "Habit"]', 'evidence = "Paper"', f"23: indicator, a.one, evidence: {TEXTS}"),
        ('practice = "What works?"\n', "", f"18: indicator, a.one, practice: missing; {TEXT}"),
        ("to = 3", "to = 2", "26: indicator, a.one, step 2, to: expected each step of questionnaire.toml once"),
        ('title = "Do it"', "title = 5", f"27: indicator, a.one, step 3, title: {TEXT}"),
        ('sign = "Done."\n', "", f"25: indicator, a.one, step 3, sign: missing; {TEXT}"),
        (
            '[[indicator."a.one".step]]',
            '[indicator."a.one".step]',
            '25: indicator, a.one, step 1: expected tables under [[indicator."a.one".step]]',
        ),
    ],
)
def test_a_mistake_in_the_texts_is_told_with_its_line_and_place(before: str, after: str, expected: str) -> None:
    assert f"en.toml:{expected}" in changed("en.toml", before, after)


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        ("questionnaire.toml", "levels = 3", "levels = 9"),
        ("questionnaire.toml", 'languages = ["ky", "en"]', "languages = 5"),
        ("questionnaire.toml", "to = 3", "to = 9"),
        ("questionnaire.toml", '[[domain]]\nid = "b"', "[[domain]]"),
        ("questionnaire.toml", 'id = "a.two"', "id = 2"),
        ("questionnaire.toml", '["b.one", "a.one"]', "[3]"),
        ("en.toml", 'language = "en"\n', ""),
        ("en.toml", 'review = "draft"', "review = 1"),
        ("en.toml", "to = 3\n", ""),
        ("en.toml", "to = 3", "to = 1"),
    ],
)
def test_one_mistake_is_one_problem_and_draws_no_others_after_it(file: str, before: str, after: str) -> None:
    assert len(changed(file, before, after)) == 1


def test_a_step_without_texts_is_missing_in_them() -> None:
    start, end = SOURCES["en.toml"].index("[[indicator"), SOURCES["en.toml"].index('[indicator."a.two"]')
    source = SOURCES["en.toml"][:start] + SOURCES["en.toml"][end:]
    assert problems_of({**SOURCES, "en.toml": source}) == [
        "en.toml:18: indicator, a.one, step: missing; expected the step to level 3"
    ]


@pytest.mark.parametrize("header", ['[domain.c]\ntitle = "C"\nsummary = ""\n', '[indicator."c.one"]\n'])
def test_a_domain_or_indicator_that_is_not_in_the_structure_is_refused(header: str) -> None:
    kind, name = ("domain", "c") if "domain" in header else ("indicator", "c.one")
    assert changed("en.toml", "[domain.a]", f"{header}[domain.a]") == [
        f"en.toml:6: {kind}, {name}: expected only ids that stand in questionnaire.toml"
    ]


def test_a_missing_language_file_is_named() -> None:
    sources = {name: source for name, source in SOURCES.items() if name != "ky.toml"}
    assert problems_of(sources) == ["ky.toml:1: missing; expected the file ky.toml"]


def test_a_folder_without_the_structure_is_named() -> None:
    assert problems_of({}) == ["questionnaire.toml:1: missing; expected the file questionnaire.toml"]


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("version = 2", "version = = 2", 3),
        ("version = 2", 'version = "2', 3),
        ("key = true", "key = yes", 15),
        ('"Bond: identity",', '"Bond: identity" "x"', 18),
        ("weight = 0\n", "weight = 0\nx = [\n\n", 33),
        ("core = true", "core = true\ncore = true", 15),
        ("hours = 12.25", f"hours = {ENDLESS}", 22),
        ("version = 2", f"version = {ENDLESS}", 3),
    ],
)
def test_a_text_that_is_no_toml_is_told_with_its_line(before: str, after: str, line: int) -> None:
    (problem,) = changed("questionnaire.toml", before, after)
    assert problem.startswith(f"questionnaire.toml:{line}: expected ")


def test_syntax_errors_of_texts_stand_beside_the_problems_of_other_files() -> None:
    sources = {**SOURCES, "ky.toml": "title = ", "en.toml": SOURCES["en.toml"].replace("draft", "final")}
    sources["questionnaire.toml"] = SOURCES["questionnaire.toml"].replace("weight = 2.5", "weight = nan")
    assert [problem[: problem.index(": ")] for problem in problems_of(sources)] == [
        "questionnaire.toml:10",
        "ky.toml:1",
        "en.toml:2",
    ]


def test_lists_nested_without_end_are_refused() -> None:
    (problem,) = problems_of({"questionnaire.toml": "x = " + "[" * 50_000})
    assert problem == "questionnaire.toml:1: expected lists and tables that are not nested so deeply"


def test_numbers_of_any_kind_and_size_are_refused_with_a_sentence() -> None:
    for value in ("0x" + "f" * 900, "-1e-999999999999999999999", "1979-05-27", "[1]", "{a = 1}"):
        (problem,) = changed("questionnaire.toml", "to = 3", f"to = {value}")
        assert problem.startswith("questionnaire.toml:21: domain a, indicator a.one, step ")


def test_lines_are_right_behind_comments_lists_and_texts_of_many_lines() -> None:
    before = """\
about = '''
[[domain]]
id = "no"
'''  # one
more = [  # two ]
  "[[domain]]",  # three
  \"\"\"
weight = 5
\"\"\",
]
"""
    problems = changed("questionnaire.toml", "[[domain]]\n", f"{before}[[domain]]\nwieght = 1\n")
    assert [problem[: problem.index(": expected")] for problem in problems] == [
        "questionnaire.toml:8: about",
        "questionnaire.toml:12: more",
        "questionnaire.toml:19: domain a, wieght",
    ]


def test_a_place_stays_on_one_line_and_short_whatever_an_id_holds() -> None:
    (problem,) = changed("questionnaire.toml", 'id = "b"', 'id = "b\\nb' + "x" * 500 + '"')[:1]
    assert problem == f"questionnaire.toml:29: domain b b{'x' * 57}..., id: {PART_ID}"


def test_the_ids_of_organizations_own_questions_are_theirs() -> None:
    own = "own.3f1c1d52-6a0f-4a57-9c3b-0a1f5b8e2d4c"
    sources = {name: source.replace("a.two", own) for name, source in SOURCES.items()}
    place = f"questionnaire.toml:26: domain a, indicator {own}, id"
    assert problems_of(sources) == [f"{place}: expected another id: organizations' own questions have such"]
