"""Which questionnaires are the same: plain data, and two hashes over parsed content."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from cso_assess.core.questionnaire import Indicator, Questionnaire, QuestionnaireText
from cso_assess.core.questionnaire_data import (
    digest,
    structure_data,
    structure_from,
    structure_hash,
    text_data,
    text_from,
    text_hash,
)
from cso_assess.core.questionnaire_source import read_edition
from tests.builders import domain, edition, indicator, questionnaire, step, text, toml_sources
from tests.core.strategies import questionnaires


def weighty() -> Questionnaire:
    steps = (step(2, hours="0.1", weeks=3, cost="12.5"), step(3))
    one = indicator("a.one", weight="0.1", core=True, key=True, enables=("b.one",), references=("Bond",), steps=steps)
    return questionnaire([domain("a", [one, "a.two"], weight="0.3"), domain("b", ["b.one"])], levels=3)


@given(questionnaires())
@settings(max_examples=60)
def test_a_structure_comes_back_from_its_data_even_by_way_of_json(of: Questionnaire) -> None:
    assert structure_from(json.loads(json.dumps(structure_data(of)))) == of


@given(questionnaires())
@settings(max_examples=30)
def test_texts_come_back_from_their_data_even_by_way_of_json(of: Questionnaire) -> None:
    written = text(of, title="Өнүгүү")
    assert text_from(json.loads(json.dumps(text_data(written)))) == written


def test_numbers_stay_exact_in_the_data() -> None:
    third = questionnaire([domain("a", weight="1/3")])
    assert structure_from(structure_data(third)) == third
    assert structure_data(weighty())["domains"][0]["weight"] == "3/10"


def test_the_order_of_keys_does_not_change_a_digest() -> None:
    assert digest({"a": 1, "b": {"c": 2, "d": 3}}) == digest({"b": {"d": 3, "c": 2}, "a": 1})
    assert digest({"a": [1, 2]}) != digest({"a": [2, 1]})


def with_indicator(of: Questionnaire, **fields: Any) -> Questionnaire:
    """The questionnaire with another first indicator."""
    first, *others = of.domains
    changed: Indicator = replace(first.indicators[0], **fields)
    return replace(of, domains=(replace(first, indicators=(changed, *first.indicators[1:])), *others))


@pytest.mark.parametrize(
    "change",
    [
        lambda of: replace(of, id="other"),
        lambda of: replace(of, version=2),
        lambda of: replace(of, levels=4),
        lambda of: replace(of, domains=of.domains[::-1]),
        lambda of: replace(of, domains=of.domains[:1]),
        lambda of: replace(of, domains=(replace(of.domains[0], weight=of.domains[0].weight * 2), of.domains[1])),
        lambda of: with_indicator(of, id="a.other"),
        lambda of: with_indicator(of, weight=of.domains[0].weight),
        lambda of: with_indicator(of, core=False),
        lambda of: with_indicator(of, key=False),
        lambda of: with_indicator(of, enables=()),
        lambda of: with_indicator(of, references=()),
        lambda of: with_indicator(of, steps=()),
        lambda of: with_indicator(of, steps=(step(2, hours="0.1", weeks=3, cost="12.6"), step(3))),
    ],
)
def test_another_structure_has_another_hash(change: Callable[[Questionnaire], Questionnaire]) -> None:
    assert structure_hash(change(weighty())) != structure_hash(weighty())


def test_a_language_added_later_leaves_the_structures_hash() -> None:
    assert structure_hash(replace(weighty(), languages=("en", "ky"))) == structure_hash(weighty())


def test_the_hash_is_over_parsed_content_and_not_over_the_file() -> None:
    sources = toml_sources(edition(weighty()))
    written_otherwise = {
        name: "# a comment\n" + source.replace("weight = 1\n", "weight = 1.00\n").replace(" = ", "   =  ")
        for name, source in sources.items()
    }
    found, _ = read_edition(written_otherwise)
    assert found is not None
    assert written_otherwise != sources
    assert structure_hash(found.structure) == structure_hash(weighty())
    assert text_hash(found.texts["en"]) == text_hash(text(weighty()))


@pytest.mark.parametrize(
    "change",
    [
        lambda of: replace(of, title="Other"),
        lambda of: replace(of, review="reviewed"),
        lambda of: replace(of, language="ky"),
        lambda of: replace(of, stages=of.stages[::-1]),
        lambda of: replace(of, domains={**of.domains, "a": replace(of.domains["a"], summary="Other.")}),
        lambda of: replace(
            of, indicators={**of.indicators, "a.one": replace(of.indicators["a.one"], levels=("x", "y", "z"))}
        ),
        lambda of: replace(of, indicators={**of.indicators, "a.one": replace(of.indicators["a.one"], steps=())}),
    ],
)
def test_other_texts_have_another_hash(change: Callable[[QuestionnaireText], QuestionnaireText]) -> None:
    assert text_hash(change(text(weighty()))) != text_hash(text(weighty()))


def test_texts_do_not_change_the_structures_hash_nor_the_structure_the_texts() -> None:
    heavier = with_indicator(weighty(), weight=weighty().domains[1].weight)
    assert structure_hash(heavier) != structure_hash(weighty())
    assert text_hash(text(heavier)) == text_hash(text(weighty()))
