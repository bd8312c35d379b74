"""Questionnaire files: reading a good folder."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings

from cso_assess.core.questionnaire import Domain, Edition, Indicator, Questionnaire, Step, StepText
from cso_assess.core.questionnaire_source import read_edition
from tests.builders import edition, indicator, questionnaire, step, toml_sources
from tests.core.strategies import questionnaires

STRUCTURE = """\
# A questionnaire for tests.
id = "tiny-3"
version = 2
levels = 3
languages = ["ky", "en"]   # the first is the reference
licence = "CC-BY-4.0"

[[domain]]
id = "a"
weight = 2.5
[[domain.indicator]]
id = "a.one"
weight = 0.1
core = true
key = true
enables = ["b.one", "a.one"]
references = [
  "Bond: identity",  # any text
]
[[domain.indicator.step]]
to = 3
hours = 12.25
weeks = 4
cost = 500
[[domain.indicator]]
id = "a.two"

[[domain]]
id = "b"
[[domain.indicator]]
id = "b.one"
weight = 0
"""

TEXT = """\
language = "{language}"
review = "draft"
title = "  Tiny  "
description = ""
stages = ["Beginning", "Developing", "Established", "Leading"]
[domain.a]
title = "First"
summary = "About it."
[domain.b]
title = "Second"
summary = ""
[indicator."b.one"]
title = "Three"
question = "Three?"
why = ""
levels = ["1", "2", "3"]
practice = ""
[indicator."a.one"]
title = "One"
question = "One?"
why = "Because."
levels = ["low", "middle", "high"]
evidence = ["Paper", "Habit"]
practice = "What works?"
[[indicator."a.one".step]]
to = 3
title = "Do it"
do = ["Begin.", "Go on."]
sign = "Done."
help = ""
harm = ""
[indicator."a.two"]
title = "Two"
question = "Two?"
why = ""
levels = ["1", "2", "3"]
practice = ""
"""

SOURCES = {
    "questionnaire.toml": STRUCTURE,
    "ky.toml": TEXT.replace("{language}", "ky"),
    "en.toml": TEXT.replace("{language}", "en"),
}


def read(sources: dict[str, str]) -> Edition:
    found, problems = read_edition(sources)
    assert [str(problem) for problem in problems] == []
    assert found is not None
    return found


def test_a_good_folder_is_read_whole() -> None:
    found = read(SOURCES)
    assert found.structure == Questionnaire(
        id="tiny-3",
        version=2,
        levels=3,
        languages=("ky", "en"),
        licence="CC-BY-4.0",
        domains=(
            Domain(
                "a",
                Fraction("2.5"),
                (
                    Indicator(
                        "a.one",
                        Fraction("0.1"),
                        core=True,
                        key=True,
                        enables=("b.one", "a.one"),
                        references=("Bond: identity",),
                        steps=(Step(3, Fraction("12.25"), 4, Fraction(500)),),
                    ),
                    Indicator("a.two"),
                ),
            ),
            Domain("b", Fraction(1), (Indicator("b.one", Fraction(0)),)),
        ),
    )


def test_left_out_are_weight_1_core_and_key_false_and_empty_lists() -> None:
    plain = read(SOURCES).structure.indicator("a.two")
    assert (plain.weight, plain.core, plain.key) == (1, False, False)
    assert (plain.enables, plain.references, plain.steps) == ((), (), ())
    assert read(SOURCES).text("en").indicators["a.two"].evidence == ()


def test_the_texts_of_every_language_are_read() -> None:
    found = read(SOURCES)
    assert list(found.texts) == ["ky", "en"]
    text = found.texts["en"]
    assert (text.language, text.review, text.title, text.description) == ("en", "draft", "Tiny", "")
    assert text.stages == ("Beginning", "Developing", "Established", "Leading")
    assert (text.domains["a"].title, text.domains["a"].summary) == ("First", "About it.")
    one = text.indicators["a.one"]
    assert (one.title, one.question, one.why, one.practice) == ("One", "One?", "Because.", "What works?")
    assert (one.levels, one.evidence) == (("low", "middle", "high"), ("Paper", "Habit"))
    assert one.steps == (StepText(3, "Do it", ("Begin.", "Go on."), "Done.", "", ""),)


def test_the_texts_stand_in_the_order_of_the_structure() -> None:
    assert list(read(SOURCES).texts["en"].indicators) == ["a.one", "a.two", "b.one"]


def test_the_first_language_is_the_reference_and_is_shown_where_another_is_lacking() -> None:
    found = read(SOURCES)
    assert found.structure.reference_language == "ky"
    assert (found.text("en").language, found.text("ru").language) == ("en", "ky")


def test_questionnaire_order_is_that_of_the_file_domains_then_indicators() -> None:
    structure = read(SOURCES).structure
    assert [each.id for each in structure.indicators] == ["a.one", "a.two", "b.one"]
    assert structure.position == {"a.one": 0, "a.two": 1, "b.one": 2}
    assert structure.numbers == {"a.one": "1.1", "a.two": "1.2", "b.one": "2.1"}
    assert structure.domain_of["b.one"].id == "b"


def test_weights_are_the_decimals_as_written() -> None:
    source = STRUCTURE.replace("weight = 0.1", "weight = 0.1000000000000000000001")
    weight = read({**SOURCES, "questionnaire.toml": source}).structure.indicator("a.one").weight
    assert weight == Fraction("0.1000000000000000000001")


@pytest.mark.parametrize("levels", range(2, 8))
def test_there_may_be_2_to_7_levels(levels: int) -> None:
    of = questionnaire({"a": [indicator("x", steps=tuple(map(step, range(2, levels + 1))))]}, levels=levels)
    assert read(toml_sources(edition(of))).structure == of


def test_a_questionnaire_may_have_no_steps_no_indicators_and_no_domains() -> None:
    for of in (questionnaire({"a": ["x"]}), questionnaire({"a": []}), questionnaire({})):
        assert read(toml_sources(edition(of))) == edition(of)


def test_loops_in_enables_are_allowed() -> None:
    of = questionnaire({"a": [indicator("x", enables=("y", "x")), indicator("y", enables=("x",))]})
    assert read(toml_sources(edition(of))).structure == of


def test_a_file_that_is_no_part_of_the_questionnaire_is_left_alone() -> None:
    assert read({**SOURCES, "ru.toml": "not = [valid"}) == read(SOURCES)


def test_a_byte_order_mark_and_windows_line_ends_are_no_mistake() -> None:
    windows = {name: "\ufeff" + source.replace("\n", "\r\n") for name, source in SOURCES.items()}
    assert read(windows) == read(SOURCES)


def test_texts_may_be_long_multi_line_and_of_any_script() -> None:
    of = questionnaire({"a": ["x"]})
    good = edition(of)
    title = "Өнүгүү ñ 日本 \\ \" ' # [x] = " + "long " * 2000 + "end"
    changed = replace(good, texts={"en": replace(good.texts["en"], title=title, description="one\ntwo\n\nthree")})
    assert read(toml_sources(changed)) == changed


@given(questionnaires())
@settings(max_examples=60)
def test_what_is_written_is_read_back(of: Questionnaire) -> None:
    assert read(toml_sources(edition(of))) == edition(of)
