"""Answers and the scores that come of them."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings

from cso_assess.core.assessment import Answer, Assessment, is_strong
from cso_assess.core.confidence import confidence_band
from cso_assess.core.questionnaire import Indicator, Questionnaire
from cso_assess.core.scoring import DomainScore, Overall, scorecard, stage
from cso_assess.core.states import Length, Proof, State
from tests.builders import Given, answer, assessment, indicator, proved, questionnaire
from tests.core import oracle
from tests.core.strategies import rounds

NA, UNKNOWN, UNANSWERED = State.NOT_APPLICABLE, State.DONT_KNOW, State.UNANSWERED


def only_domain(round_: Assessment) -> DomainScore:
    """The score of the single domain of a round."""
    (part,) = scorecard(round_).domains
    return part


def one_domain(
    *indicators: str | Indicator, levels: int = 4, given: dict[str, Given] | None = None, **fields: Any
) -> DomainScore:
    return only_domain(assessment(questionnaire({"a": indicators}, levels=levels), given, **fields))


# ---- answers ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "answered", "scored"),
    [(None, 0, 0), (UNANSWERED, 0, 0), (1, 1, 1), (4, 1, 1), (NA, 1, 0), (UNKNOWN, 1, 0)],
)
def test_each_state_counts_as_the_table_says(given: Given, answered: int, scored: int) -> None:
    part = one_domain("x", given={"x": given})
    assert (part.answered, part.scored, part.asked) == (answered, scored, 1)


def test_an_indicator_without_an_answer_is_unanswered() -> None:
    assert assessment(questionnaire({"a": ["x"]})).answer("x").state is UNANSWERED


def test_not_applicable_and_dont_know_are_out_of_the_weighted_sums_and_still_asked() -> None:
    part = one_domain("x", "y", "z", given={"x": 3, "y": NA, "z": UNKNOWN})
    assert (part.score, part.asked, part.completeness) == (3, 3, 1)


@pytest.mark.parametrize("state", [NA, UNKNOWN, UNANSWERED])
def test_a_level_together_with_another_state_is_refused(state: State) -> None:
    with pytest.raises(ValueError, match="a level goes with the state scored"):
        Answer("x", 3, state)


def test_the_state_scored_without_a_level_is_refused() -> None:
    with pytest.raises(ValueError, match="a level goes with the state scored"):
        Answer("x", None, State.SCORED)


def test_not_now_keeps_the_level_in_the_score() -> None:
    assert one_domain("x", "y", given={"x": answer("x", 1, not_now=True), "y": 3}).score == 2


def test_a_core_round_asks_the_indicators_marked_core() -> None:
    indicators = (indicator("x", core=True), indicator("y"))
    part = one_domain(*indicators, given={"x": 2, "y": 4}, length=Length.CORE)
    assert (part.asked, part.answered, part.scored, part.score) == (1, 1, 1, 2)


def test_a_full_round_asks_all_indicators() -> None:
    assert one_domain(indicator("x", core=True), indicator("y"), given={"x": 2, "y": 4}).score == 3


def test_domains_left_out_are_not_listed_and_their_answers_ignored_but_kept() -> None:
    round_ = assessment(
        questionnaire({"a": ["x"], "b": [indicator("y", key=True)]}), {"x": 3, "y": 1}, left_out={"b": "No time."}
    )
    card = scorecard(round_)
    assert [part.id for part in card.domains] == ["a"]
    assert (card.overall.score, card.overall.held_by, card.overall.completeness) == (3, (), 1)
    assert round_.answer("y").level == 1


def test_a_domain_of_which_nothing_is_asked_is_listed_with_counts_of_0() -> None:
    round_ = assessment(questionnaire({"a": [indicator("x", core=True)], "b": ["y"]}), {"y": 4}, length=Length.CORE)
    empty = scorecard(round_).domains[1]
    assert (empty.id, empty.asked, empty.answered, empty.scored) == ("b", 0, 0, 0)
    assert (empty.score, empty.stage, empty.held_by, empty.floor) == (None, None, (), None)
    assert (empty.confidence, empty.completeness) == (None, None)


def test_proof_strengths_are_quarters() -> None:
    assert [proof.strength for proof in Proof] == [0, Fraction(1, 4), Fraction(1, 2), Fraction(3, 4), 1]
    assert [proof.value for proof in Proof] == ["none", "said", "document", "in_use", "confirmed"]


def test_proof_left_out_means_none() -> None:
    assert one_domain("x", given={"x": 4}).confidence == 0


@pytest.mark.parametrize(
    ("levels", "strong"),
    # 1 + 2(L-1)/3 is 1.67, 2.33, 3, 3.67, 4.33 and 5 for L = 2 to 7.
    [(2, [2]), (3, [3]), (4, [3, 4]), (5, [4, 5]), (6, [5, 6]), (7, [5, 6, 7])],
)
def test_strong_means_at_least_1_plus_two_thirds_of_the_scale(levels: int, strong: list[int]) -> None:
    assert [level for level in range(1, levels + 1) if is_strong(level, levels)] == strong


# ---- domain and overall ----------------------------------------------------------------------------------------------


def test_the_domain_score_is_absent_never_0_when_nothing_is_scored() -> None:
    assert one_domain("x", "y", given={"x": NA, "y": UNKNOWN}).score is None


def test_the_domain_score_is_absent_when_all_scored_weights_are_0() -> None:
    part = one_domain(indicator("x", weight=0), indicator("y"), given={"x": 4})
    assert (part.score, part.stage, part.confidence) == (None, None, None)


def test_weight_0_counts_in_everything_but_the_weighted_sums() -> None:
    part = one_domain(indicator("x", weight=0, key=True), "y", given={"x": proved("x", 1, Proof.CONFIRMED), "y": 4})
    assert (part.score, part.confidence) == (4, 0)
    assert (part.asked, part.answered, part.scored, part.floor) == (2, 2, 2, 1)
    assert (part.held_by, part.stage) == (("x",), 2)


def test_the_overall_score_weighs_the_domains_that_have_one() -> None:
    of = questionnaire({"a": ["x"], "b": ["y"], "c": ["z"]}, weights={"a": "0.1", "b": "0.3", "c": 5})
    # (0.1 x 1 + 0.3 x 3) / (0.1 + 0.3) = 1.0 / 0.4 = 2.5; c has no score.
    assert scorecard(assessment(of, {"x": 1, "y": 3})).overall.score == Fraction("2.5")


@pytest.mark.parametrize("given", [{}, {"x": NA}])
def test_the_overall_score_is_absent_without_a_domain_score(given: dict[str, Given]) -> None:
    overall = scorecard(assessment(questionnaire({"a": ["x"]}), given)).overall
    assert (overall.score, overall.stage, overall.confidence, overall.held_by) == (None, None, None, ())


def test_the_overall_score_is_absent_when_the_domain_weights_are_0() -> None:
    card = scorecard(assessment(questionnaire({"a": ["x"]}, weights={"a": 0}), {"x": 2}))
    assert (card.domains[0].score, card.overall.score) == (2, None)
    assert (card.overall.stage, card.overall.confidence, card.overall.completeness) == (None, None, 1)


# ---- stage -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("score", "expected"),
    [("1", 1), ("1.7499", 1), ("1.75", 2), ("2.4999", 2), ("2.5", 3), ("3.2499", 3), ("3.25", 4), ("4", 4)],
)
def test_stages_of_four_levels_begin_at_1_75_2_5_and_3_25(score: str, expected: int) -> None:
    assert stage(Fraction(score), 4, held=False) == expected


@pytest.mark.parametrize("levels", range(2, 8))
def test_there_are_always_four_stages(levels: int) -> None:
    bounds = [1 + Fraction(k * (levels - 1), 4) for k in (1, 2, 3)]
    assert [stage(bound, levels, held=False) for bound in bounds] == [2, 3, 4]
    assert [stage(bound - Fraction(1, 10**9), levels, held=False) for bound in bounds] == [1, 2, 3]
    assert (stage(Fraction(1), levels, held=False), stage(Fraction(levels), levels, held=False)) == (1, 4)


def test_the_stage_comes_from_the_unrounded_score() -> None:
    indicators = [indicator("x", weight="0.249"), indicator("y", weight="0.751")]
    # 0.249 x 4 + 0.751 x 3 = 0.996 + 2.253 = 3.249, shown as 3.2; exactly 3.25 would be the fourth stage.
    part = one_domain(*indicators, given={"x": 4, "y": 3})
    assert (part.score, part.stage) == (Fraction("3.249"), 3)


@pytest.mark.parametrize(("score", "held"), [("1.2", 1), ("2", 2), ("2.6", 2), ("4", 2)])
def test_a_key_indicator_at_level_1_holds_the_stage_at_2_at_most(score: str, held: int) -> None:
    assert stage(Fraction(score), 4, held=True) == held


def test_held_by_names_all_key_indicators_at_level_1_whether_or_not_they_change_the_stage() -> None:
    keys = [indicator(name, key=True) for name in ("x", "y", "z")]
    part = one_domain(*keys, "w", given={"x": 1, "y": 1, "z": 2, "w": 1})
    assert (part.score, part.stage, part.held_by) == (Fraction(5, 4), 1, ("x", "y"))


def test_holding_leaves_the_score_itself() -> None:
    part = one_domain(indicator("x", key=True), "y", "z", "w", given={"x": 1, "y": 4, "z": 4, "w": 4})
    assert (part.score, part.stage) == (Fraction("3.25"), 2)


def test_only_a_key_indicator_that_is_scored_at_level_1_holds() -> None:
    indicators = (indicator("x", key=True), indicator("y", key=True), "z")
    assert one_domain(*indicators, given={"x": NA, "y": UNKNOWN, "z": 1}).held_by == ()


def test_held_by_is_a_list_even_without_a_score() -> None:
    part = one_domain(indicator("x", key=True, weight=0), given={"x": 1})
    assert (part.score, part.stage, part.held_by) == (None, None, ("x",))


def test_the_overall_stage_is_held_by_the_key_indicators_of_all_listed_domains() -> None:
    key = {"weight": 0, "key": True}
    of = questionnaire(
        {"a": ["x"], "b": [indicator("y", **key)], "c": [indicator("z", key=True)]}, weights={"a": 1, "b": 1, "c": 0}
    )
    # b has no score and c weighs nothing; both are listed.
    overall = scorecard(assessment(of, {"x": 4, "y": 1, "z": 1})).overall
    assert (overall.score, overall.stage, overall.held_by) == (4, 2, ("y", "z"))


def test_a_key_indicator_that_is_not_asked_holds_nothing() -> None:
    part = one_domain(indicator("x", key=True), indicator("y", core=True), given={"x": 1, "y": 4}, length=Length.CORE)
    assert (part.held_by, part.stage) == ((), 4)


# ---- floor, confidence, completeness ---------------------------------------------------------------------------------


def test_the_floor_is_the_lowest_level_among_the_scored_indicators() -> None:
    assert one_domain("x", "y", "z", given={"x": 4, "y": 2, "z": NA}).floor == 2


def test_the_floor_is_absent_without_a_scored_indicator() -> None:
    assert one_domain("x", given={"x": UNKNOWN}).floor is None


def test_the_confidence_of_a_domain_weighs_proof_over_its_scored_indicators() -> None:
    part = one_domain(
        indicator("x", weight="0.1"),
        indicator("y", weight="0.3"),
        "z",
        given={"x": proved("x", 2, Proof.CONFIRMED), "y": proved("y", 2, Proof.SAID), "z": NA},
    )
    # (0.1 x 1 + 0.3 x 0.25) / 0.4 = 0.175 / 0.4 = 0.4375
    assert part.confidence == Fraction("0.4375")


def test_the_overall_confidence_weighs_domains_with_a_score() -> None:
    of = questionnaire({"a": ["x"], "b": ["y"], "c": ["z"]}, weights={"a": "0.1", "b": "0.3", "c": 9})
    given = {"x": proved("x", 2, Proof.IN_USE), "y": proved("y", 2, Proof.SAID)}
    # (0.1 x 0.75 + 0.3 x 0.25) / 0.4 = 0.15 / 0.4 = 0.375
    assert scorecard(assessment(of, given)).overall.confidence == Fraction("0.375")


@pytest.mark.parametrize(
    ("confidence", "band"), [("0", 0), ("0.3499", 0), ("0.35", 1), ("0.6499", 1), ("0.65", 2), ("1", 2)]
)
def test_confidence_is_low_below_0_35_medium_below_0_65_else_high(confidence: str, band: int) -> None:
    assert confidence_band(Fraction(confidence)) == confidence_band(float(confidence)) == band


def test_completeness_is_answered_of_asked_in_a_domain_and_of_all_indicators_together() -> None:
    of = questionnaire({"a": ["x"], "b": ["y", "z", "w"]}, weights={"a": 9, "b": 1})
    card = scorecard(assessment(of, {"x": 1, "y": UNKNOWN}))
    assert [part.completeness for part in card.domains] == [1, Fraction(1, 3)]
    assert (card.overall.completeness, card.overall.answered, card.overall.asked) == (Fraction(2, 4), 2, 4)


def test_completeness_is_absent_when_nothing_is_asked() -> None:
    overall = scorecard(assessment(questionnaire({"a": []}))).overall
    assert (overall.completeness, overall.answered, overall.asked) == (None, 0, 0)


# ---- properties ------------------------------------------------------------------------------------------------------


def as_json(part: DomainScore | Overall) -> dict[str, object]:
    names = ("id", "score", "stage", "held_by", "floor", "confidence", "completeness", "answered", "asked", "scored")
    if isinstance(part, Overall):
        names = ("score", "stage", "held_by", "confidence", "completeness")
    return {name: list(part.held_by) if name == "held_by" else getattr(part, name) for name in names}


def check_against_the_oracle(round_: Assessment) -> None:
    card = scorecard(round_)
    expected = oracle.scores(round_)
    assert as_json(card.overall) == expected["overall"]
    assert [as_json(part) for part in card.domains] == expected["domains"]


@given(rounds())
@settings(max_examples=60)
def test_scores_are_those_of_the_oracle(round_: Assessment) -> None:
    check_against_the_oracle(round_)


@pytest.mark.long
@given(rounds())
@settings(max_examples=1500)
def test_scores_are_those_of_the_oracle_in_many_rounds(round_: Assessment) -> None:
    check_against_the_oracle(round_)


@given(rounds())
@settings(max_examples=60)
def test_a_score_stays_in_the_scale_and_goes_with_its_stage_and_confidence(round_: Assessment) -> None:
    card = scorecard(round_)
    for part in (card.overall, *card.domains):
        if part.score is None:
            assert (part.stage, part.confidence) == (None, None)
            continue
        assert part.confidence is not None
        assert 1 <= part.score <= round_.questionnaire.levels
        assert part.stage in (1, 2, 3, 4)
        assert 0 <= part.confidence <= 1


@given(rounds())
@settings(max_examples=60)
def test_raising_a_level_never_lowers_a_score_or_a_stage(round_: Assessment) -> None:
    before = scorecard(round_)
    for name, level in round_.levels.items():
        if level == round_.questionnaire.levels:
            continue
        raised = {**round_.answers, name: replace(round_.answers[name], level=level + 1)}
        after = scorecard(replace(round_, answers=raised))
        for then, now in zip((before.overall, *before.domains), (after.overall, *after.domains), strict=True):
            assert (then.score is None) == (now.score is None)
            assert then.score is None or (now.score >= then.score and now.stage >= then.stage)


@given(rounds())
@settings(max_examples=60)
def test_not_applicable_leaves_the_denominator_as_if_the_indicator_had_no_weight(round_: Assessment) -> None:
    for name in round_.levels:
        absent = replace(round_, answers={**round_.answers, name: answer(name, NA)})
        weightless = replace(round_, questionnaire=without_weight(round_, name))
        scores = [[part.score for part in scorecard(each).domains] for each in (absent, weightless)]
        assert scores[0] == scores[1]


def without_weight(round_: Assessment, name: str) -> Questionnaire:
    of = round_.questionnaire
    return replace(
        of,
        domains=tuple(
            replace(
                part,
                indicators=tuple(replace(i, weight=Fraction(0)) if i.id == name else i for i in part.indicators),
            )
            for part in of.domains
        ),
    )
