"""What to work on first, and the parts of that number."""

from dataclasses import replace
from fractions import Fraction
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cso_assess.core.assessment import Assessment
from cso_assess.core.priorities import Priority, priorities
from cso_assess.core.questionnaire import Indicator
from cso_assess.core.states import Length, State
from tests.builders import Given, answer, assessment, indicator, questionnaire
from tests.core import oracle
from tests.core.strategies import rounds

NA, UNKNOWN = State.NOT_APPLICABLE, State.DONT_KNOW


def ranked(*indicators: str | Indicator, given: dict[str, Given], levels: int = 4, **fields: Any) -> list[Priority]:
    return list(priorities(assessment(questionnaire({"a": indicators}, levels=levels), given, **fields)))


def order(found: list[Priority]) -> list[str]:
    return [each.indicator for each in found]


def leverages(*indicators: str | Indicator, given: dict[str, Given], **fields: Any) -> dict[str, Fraction]:
    return {each.indicator: each.leverage for each in ranked(*indicators, given=given, **fields)}


# ---- who is on the list ----------------------------------------------------------------------------------------------


def test_only_asked_scored_indicators_below_their_target_are_suggested() -> None:
    given: dict[str, Given] = {"x": 3, "y": 4, "z": NA, "v": UNKNOWN}
    assert order(ranked("x", "y", "z", "v", "w", given=given)) == ["x"]


def test_the_target_is_the_highest_level_unless_the_round_sets_another() -> None:
    given: dict[str, Given] = {"x": 2, "y": answer("y", 2, target=3), "z": answer("z", 2, target=2)}
    found = ranked("x", "y", "z", given=given, levels=5)
    assert [(each.indicator, each.level, each.target, each.gap) for each in found] == [("x", 2, 5, 3), ("y", 2, 3, 1)]


def test_not_now_keeps_an_indicator_out() -> None:
    assert order(ranked("x", "y", given={"x": answer("x", 1, not_now=True), "y": 3})) == ["y"]


def test_what_is_not_asked_is_not_suggested() -> None:
    of = questionnaire({"a": [indicator("x", core=True), "y"], "b": [indicator("z", core=True)]})
    given: dict[str, Given] = dict.fromkeys("xyz", 1)
    assert order(list(priorities(assessment(of, given, length=Length.CORE)))) == ["x", "z"]
    assert order(list(priorities(assessment(of, given, left_out={"b": "No."})))) == ["x", "y"]


# ---- leverage --------------------------------------------------------------------------------------------------------


def test_leverage_is_1_where_nothing_is_enabled() -> None:
    assert leverages("x", given={"x": 1}) == {"x": 1}


def test_each_weak_indicator_that_is_reached_adds_a_half_to_the_power_of_its_distance() -> None:
    chain = (indicator("x", enables=("y",)), indicator("y", enables=("z",)), "z")
    # x: 1 + 1/2 (y) + 1/4 (z) = 1.75; y: 1 + 1/2 = 1.5; z: 1.
    expected = {"x": Fraction("1.75"), "y": Fraction("1.5"), "z": Fraction(1)}
    assert leverages(*chain, given={"x": 1, "y": 2, "z": 2}) == expected


def test_a_dont_know_counts_like_a_weak_one() -> None:
    assert leverages(indicator("x", enables=("y",)), "y", given={"x": 1, "y": UNKNOWN}) == {"x": Fraction("1.5")}


@pytest.mark.parametrize("through", [3, 4, NA, None])
def test_others_are_walked_through_and_add_nothing(through: Given) -> None:
    chain = (indicator("x", enables=("y",)), indicator("y", enables=("z",)), "z")
    # y is strong, not applicable or unanswered: x: 1 + 1/4 (z at distance 2).
    assert leverages(*chain, given={"x": 1, "y": through, "z": 1})["x"] == Fraction("1.25")


def test_a_path_goes_through_an_indicator_that_is_not_asked() -> None:
    of = questionnaire(
        {
            "a": [indicator("x", core=True, enables=("y",)), indicator("z", core=True)],
            "b": [indicator("y", enables=("z",))],
        }
    )
    given: dict[str, Given] = {"x": 1, "y": 1, "z": 1}
    for fields in ({"length": Length.CORE}, {"left_out": {"b": "No."}}):
        found = priorities(assessment(of, given, **fields))
        # The answer to y is ignored: x: 1 + 1/4 (z).
        assert {each.indicator: each.leverage for each in found} == {"x": Fraction("1.25"), "z": 1}


def test_a_dont_know_that_is_not_asked_adds_nothing() -> None:
    of = questionnaire({"a": [indicator("x", core=True, enables=("y",)), "y"]})
    (found,) = priorities(assessment(of, {"x": 1, "y": UNKNOWN}, length=Length.CORE))
    assert (found.leverage, found.opens) == (1, ())


def test_the_shortest_distance_counts_and_each_only_once() -> None:
    diamond = (
        indicator("x", enables=("y", "z", "w")),
        indicator("y", enables=("w",)),
        indicator("z", enables=("v",)),
        indicator("w", enables=("v",)),
        "v",
    )
    # From x: y, z, w at 1, v at 2 by two paths: 1 + 3/2 + 1/4 = 2.75.
    assert leverages(*diamond, given=dict.fromkeys("xyzwv", 2))["x"] == Fraction("2.75")


def test_in_a_cycle_an_indicator_leaves_itself_out() -> None:
    cycle = (
        indicator("x", enables=("y",)),
        indicator("y", enables=("z",)),
        indicator("z", enables=("x", "z")),
    )
    # Each reaches the other two, at 1 and 2: 1 + 1/2 + 1/4.
    assert leverages(*cycle, given=dict.fromkeys("xyz", 1)) == dict.fromkeys("xyz", Fraction("1.75"))


def test_weak_depends_on_the_number_of_levels() -> None:
    pair = (indicator("x", enables=("y",)), "y")
    # Seven levels: strong from 5.
    assert leverages(*pair, given={"x": 1, "y": 4}, levels=7)["x"] == Fraction("1.5")
    assert leverages(*pair, given={"x": 1, "y": 5}, levels=7)["x"] == 1


def test_a_weak_indicator_adds_even_when_it_is_itself_not_suggested() -> None:
    given: dict[str, Given] = {"x": 1, "y": answer("y", 2, not_now=True), "z": answer("z", 2, target=2)}
    assert leverages(indicator("x", enables=("y", "z")), "y", "z", given=given) == {"x": 2}


def test_the_indicators_that_are_opened_are_named_nearest_first() -> None:
    chain = (indicator("x", enables=("y", "w")), indicator("y", enables=("z",)), "z", "w")
    found = ranked(*chain, given={"x": 1, "y": 4, "z": 1, "w": 2})
    assert {each.indicator: each.opens for each in found}["x"] == ("w", "z")


# ---- importance ------------------------------------------------------------------------------------------------------


def importances(*indicators: str | Indicator, given: dict[str, Given]) -> dict[str, Fraction]:
    return {each.indicator: each.importance for each in ranked(*indicators, given=given)}


def test_importance_is_the_indicators_own_weight_half_more_if_key() -> None:
    indicators = (indicator("x", weight="0.3"), indicator("y", weight="0.3", key=True), indicator("z", weight=0))
    expected = {"x": Fraction("0.3"), "y": Fraction("0.45"), "z": Fraction(0)}
    assert importances(*indicators, given=dict.fromkeys("xyz", 1)) == expected


def test_the_weight_of_the_domain_does_not_count() -> None:
    (found,) = priorities(assessment(questionnaire({"a": ["x"]}, weights={"a": 7}), {"x": 1}))
    assert found.importance == 1


def test_votes_count_by_the_most_votes_on_any_indicator() -> None:
    indicators = (indicator("x", key=True), "y", "z", "top")
    given: dict[str, Given] = {
        "x": answer("x", 1, votes=1),
        "y": answer("y", 1, votes=3),
        "z": 1,
        "top": answer("top", 4, votes=4),
    }
    # The most votes, 4, are on an indicator that needs no action. x: 1.5 x (1 + 1/4); y: 1 + 3/4; z: 1 + 0/4.
    expected = {"x": Fraction("1.875"), "y": Fraction("1.75"), "z": Fraction(1)}
    assert importances(*indicators, given=given) == expected


def test_votes_on_what_is_not_asked_are_ignored() -> None:
    of = questionnaire({"a": ["x"], "b": ["y"]})
    given: dict[str, Given] = {"x": answer("x", 1, votes=1), "y": answer("y", 1, votes=4)}
    (found,) = priorities(assessment(of, given, left_out={"b": "No."}))
    assert found.importance == 2


# ---- priority and order ----------------------------------------------------------------------------------------------


def test_priorities_worked_by_hand() -> None:
    of = questionnaire(
        {
            "a": [
                indicator("legal", key=True, enables=("board", "reports")),
                indicator("board", weight="0.5", enables=("legal",)),
                indicator("purpose", enables=("strategy",)),
            ],
            "b": [indicator("reports", weight=2), indicator("strategy", enables=("reports",))],
        }
    )
    given: dict[str, Given] = {
        "legal": answer("legal", 2, votes=2),
        "board": answer("board", 1, target=3),
        "purpose": answer("purpose", 3, votes=1),
        "reports": UNKNOWN,
        "strategy": 3,
    }
    found = priorities(assessment(of, given))
    # legal:   gap 4 - 2 = 2; leverage 1 + 1/2 (board, weak) + 1/2 (reports, unknown) = 2;
    #          importance 1 x 1.5 x (1 + 2/2) = 3; priority 2 x 2 x 3 = 12.
    # board:   gap 3 - 1 = 2; leverage 1 + 1/2 (legal) + 1/4 (reports) = 1.75, itself left out;
    #          importance 0.5 x (1 + 0/2) = 0.5; priority 2 x 1.75 x 0.5 = 1.75.
    # purpose: gap 1; leverage 1 + 1/4 (reports, through strategy, which is strong) = 1.25;
    #          importance 1 x (1 + 1/2) = 1.5; priority 1.875.
    # strategy: gap 1; leverage 1 + 1/2 = 1.5; importance 1; priority 1.5. reports has no level.
    assert [(p.indicator, p.gap, p.leverage, p.importance, p.priority) for p in found] == [
        ("legal", 2, 2, 3, 12),
        ("purpose", 1, Fraction("1.25"), Fraction("1.5"), Fraction("1.875")),
        ("board", 2, Fraction("1.75"), Fraction("0.5"), Fraction("1.75")),
        ("strategy", 1, Fraction("1.5"), 1, Fraction("1.5")),
    ]
    assert [each.key for each in found] == [True, False, False, False]


def test_of_equal_priority_key_comes_first_then_the_lower_level_then_questionnaire_order() -> None:
    indicators = (
        indicator("w", weight=3),
        indicator("x", weight="1.5"),
        indicator("y", weight="1.5"),
        indicator("z", weight="1", key=True),
        indicator("v", weight="1"),
    )
    given: dict[str, Given] = {"w": 3, "x": 2, "y": 2, "z": 2, "v": 1}
    # 3 = 1 x 3 = 2 x 1.5 = 2 x 1.5 = 2 x 1.5 (key) = 3 x 1
    found = ranked(*indicators, given=given)
    assert [each.priority for each in found] == [3] * 5
    assert order(found) == ["z", "v", "x", "y", "w"]


def test_key_alone_does_not_come_before_a_higher_priority() -> None:
    assert order(ranked(indicator("x", key=True), "y", given={"x": 3, "y": 1})) == ["y", "x"]


def check_against_the_oracle(round_: Assessment) -> None:
    names = ("indicator", "level", "target", "gap", "leverage", "importance", "priority", "key")
    found = [{name: getattr(each, name) for name in names} for each in priorities(round_)]
    assert found == oracle.priorities(round_)


@given(rounds())
@settings(max_examples=60)
def test_priorities_are_those_of_the_oracle(round_: Assessment) -> None:
    check_against_the_oracle(round_)


@pytest.mark.long
@given(rounds())
@settings(max_examples=1500)
def test_priorities_are_those_of_the_oracle_in_many_rounds(round_: Assessment) -> None:
    check_against_the_oracle(round_)


@given(rounds(), st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_priorities_do_not_depend_on_the_order_of_the_answers(round_: Assessment, random: Random) -> None:
    names = list(round_.answers)
    random.shuffle(names)
    shuffled = replace(round_, answers={name: round_.answers[name] for name in names})
    assert priorities(shuffled) == priorities(round_)
