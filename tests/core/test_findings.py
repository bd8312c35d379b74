"""What to look at again before a round is closed."""

from typing import Any

import pytest

from cso_assess.core.assessment import Assessment
from cso_assess.core.findings import Finding, findings
from cso_assess.core.questionnaire import Indicator
from cso_assess.core.states import Length, Proof, State
from tests.builders import Given, answer, assessment, indicator, proved, questionnaire

NA, UNKNOWN = State.NOT_APPLICABLE, State.DONT_KNOW


def round_of(*indicators: str | Indicator, given: dict[str, Given], levels: int = 4, **fields: Any) -> Assessment:
    return assessment(questionnaire({"a": indicators}, levels=levels), given, **fields)


def named(rule: str, round_: Assessment, **context: Any) -> list[tuple[str, ...]]:
    """The indicators of each finding of one rule."""
    return [finding.indicators for finding in findings(round_, **context) if finding.rule == rule]


@pytest.mark.parametrize(
    ("proof", "found"),
    [(Proof.NONE, True), (Proof.SAID, True), (Proof.DOCUMENT, False), (Proof.IN_USE, False), (Proof.CONFIRMED, False)],
)
def test_high_without_proof_names_each_strong_answer_with_proof_none_or_said(proof: Proof, found: bool) -> None:
    round_ = round_of("x", "y", given={"x": proved("x", 3, proof), "y": proved("y", 2, proof)})
    assert named("high_without_proof", round_) == ([("x",)] if found else [])


def test_high_without_proof_names_all_of_them_in_one_finding_in_questionnaire_order() -> None:
    assert named("high_without_proof", round_of("x", "y", "z", given={"z": 4, "x": 3, "y": 1})) == [("x", "z")]


def test_high_without_proof_starts_at_the_upper_third_of_the_scale() -> None:
    given: dict[str, Given] = {"x": 4, "y": 5}
    # Seven levels: strong from 1 + 2 x 6 / 3 = 5.
    assert named("high_without_proof", round_of("x", "y", given=given, levels=7)) == [("y",)]


@pytest.mark.parametrize(
    ("proof", "found"),
    [(Proof.NONE, True), (Proof.SAID, True), (Proof.DOCUMENT, True), (Proof.IN_USE, False), (Proof.CONFIRMED, False)],
)
def test_key_without_use_names_key_indicators_at_the_highest_level_below_in_use(proof: Proof, found: bool) -> None:
    indicators = (indicator("x", key=True), "y", indicator("z", key=True))
    given: dict[str, Given] = {"x": proved("x", 4, proof), "y": proved("y", 4, proof), "z": proved("z", 3, proof)}
    assert named("key_without_use", round_of(*indicators, given=given)) == ([("x",)] if found else [])


def test_uniform_domain_names_the_scored_indicators_of_five_or_more_at_one_level() -> None:
    given: dict[str, Given] = {**dict.fromkeys("vwxyz", 2), "u": NA}
    assert named("uniform_domain", round_of(*"uvwxyz", given=given)) == [("v", "w", "x", "y", "z")]


def test_four_at_one_level_are_not_uniform() -> None:
    assert named("uniform_domain", round_of(*"vwxyz", given=dict.fromkeys("vwxy", 2))) == []


def test_five_of_which_one_differs_are_not_uniform() -> None:
    assert named("uniform_domain", round_of(*"vwxyz", given={**dict.fromkeys("vwxyz", 2), "z": 3})) == []


def test_uniform_looks_at_each_domain_alone() -> None:
    of = questionnaire({"a": "vwxyz", "b": "klmno"})
    round_ = assessment(of, {**dict.fromkeys("vwxyz", 1), **dict.fromkeys("klmno", 3)})
    assert named("uniform_domain", round_) == [tuple("vwxyz"), tuple("klmno")]
    halves = assessment(of, dict.fromkeys("vwxklm", 1))
    assert named("uniform_domain", halves) == []


@pytest.mark.parametrize(("absent", "found"), [("x", False), ("xy", True)])
def test_many_not_applicable_is_more_than_a_third_of_the_asked(absent: str, found: bool) -> None:
    round_ = round_of("x", "y", "z", given=dict.fromkeys(absent, NA))
    assert named("many_not_applicable", round_) == ([tuple(absent)] if found else [])


def test_many_not_applicable_counts_only_what_is_asked() -> None:
    indicators = (indicator("x", core=True), indicator("y", core=True), "z")
    # One of two core indicators is more than a third; z is not asked and not named.
    round_ = round_of(*indicators, given={"x": NA, "z": NA}, length=Length.CORE)
    assert named("many_not_applicable", round_) == [("x",)]


def test_dont_know_is_not_not_applicable() -> None:
    assert named("many_not_applicable", round_of("x", given={"x": UNKNOWN})) == []


@pytest.mark.parametrize(("now", "found"), [(2, False), (3, True), (4, True)])
def test_jump_without_action_is_two_or_more_levels_above_the_round_before(now: int, found: bool) -> None:
    before, after = round_of("x", given={"x": 1}), round_of("x", given={"x": now})
    assert named("jump_without_action", after, before=before) == ([("x",)] if found else [])


def test_a_jump_with_a_completed_action_on_the_indicator_is_no_finding() -> None:
    before, after = round_of("x", "y", given={"x": 1, "y": 1}), round_of("x", "y", given={"x": 3, "y": 3})
    assert named("jump_without_action", after, before=before, completed=["x"]) == [("y",)]


def test_no_jump_without_a_round_before_or_where_one_of_the_two_did_not_score() -> None:
    after = round_of("x", "y", given={"x": 4, "y": 4})
    assert named("jump_without_action", after) == []
    assert named("jump_without_action", after, before=round_of("x", "y", given={"x": NA})) == []


@pytest.mark.parametrize(("seconds", "found"), [(23, True), (24, False), (0, True), (None, False)])
def test_too_fast_is_below_12_seconds_per_answered_indicator(seconds: int | None, found: bool) -> None:
    # Two answered (a level and a don't know), one not: 2 x 12 = 24 seconds. Imported answers have no time.
    round_ = round_of("x", "y", "z", given={"x": 2, "y": UNKNOWN}, active_seconds=seconds)
    assert named("too_fast", round_) == ([()] if found else [])


def test_a_round_without_answers_is_not_too_fast() -> None:
    assert named("too_fast", round_of("x", given={}, active_seconds=0)) == []


def test_findings_ignore_answers_that_are_not_asked() -> None:
    key = indicator("k", key=True)
    of = questionnaire({"a": [indicator("x", core=True)], "b": [key, *"vwxyz"[:2], "m", "n", "o"]})
    given: dict[str, Given] = {**dict.fromkeys(["k", "v", "w", "m", "n", "o"], 4), "x": 1}
    before = assessment(of, dict.fromkeys(["k", "v", "w", "m", "n", "o", "x"], 1))
    assert findings(assessment(of, given, left_out={"b": "No."}, active_seconds=12), before) == ()
    assert findings(assessment(of, given, length=Length.CORE, active_seconds=12), before) == ()


def test_findings_come_in_the_order_of_the_table() -> None:
    of = questionnaire({"a": [indicator("k", key=True), *"vwxy"], "b": ["m"]})
    given: dict[str, Given] = {**dict.fromkeys("kvwxy", 4), "m": answer("m", NA)}
    before = assessment(of, dict.fromkeys("kvwxy", 1))
    assert findings(assessment(of, given, active_seconds=1), before) == (
        Finding("high_without_proof", ("k", "v", "w", "x", "y")),
        Finding("key_without_use", ("k",)),
        Finding("uniform_domain", ("k", "v", "w", "x", "y")),
        Finding("many_not_applicable", ("m",)),
        Finding("jump_without_action", ("k", "v", "w", "x", "y")),
        Finding("too_fast", ()),
    )
