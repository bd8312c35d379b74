"""Scorecards that a person calculated on paper (docs/methods.md); the arithmetic stands beside the numbers."""

from fractions import Fraction

import pytest

from cso_assess.core.assessment import Answer
from cso_assess.core.questionnaire import Questionnaire
from cso_assess.core.scoring import scorecard
from cso_assess.core.states import Length, Proof, State
from tests.builders import Number, answer, assessment, domain, indicator, proved, questionnaire

NA, UNKNOWN = State.NOT_APPLICABLE, State.DONT_KNOW


def by_id(*given: Answer) -> dict[str, Answer]:
    return {each.indicator: each for each in given}


def test_four_levels_with_a_key_indicator_at_level_1() -> None:
    of = questionnaire(
        [
            domain("gov", [indicator("purpose", weight=2), indicator("legal", key=True), "board"], weight=2),
            domain("fin", ["budget", indicator("records", weight="0.5"), "audit"], weight="0.5"),
        ]
    )
    card = scorecard(
        assessment(
            of,
            by_id(
                proved("purpose", 4, Proof.IN_USE),
                proved("legal", 1, Proof.DOCUMENT),
                proved("board", 3, Proof.NONE),
                proved("budget", 2, Proof.SAID),
                proved("records", 3, Proof.CONFIRMED),
                answer("audit", NA),
            ),
        )
    )
    gov, fin = card.domains
    # gov: (2 x 4 + 1 x 1 + 1 x 3) / (2 + 1 + 1) = 12 / 4 = 3.0, the third stage (2.5 <= 3 < 3.25), held at 2 by legal.
    assert (gov.score, gov.stage, gov.held_by, gov.floor) == (3, 2, ("legal",), 1)
    # (2 x 0.75 + 1 x 0.5 + 1 x 0) / 4 = 2 / 4 = 0.5
    assert (gov.confidence, gov.completeness) == (Fraction("0.5"), 1)
    # fin: (1 x 2 + 0.5 x 3) / 1.5 = 3.5 / 1.5 = 7/3 = 2.333..., the second stage (1.75 <= 2.33 < 2.5).
    assert (fin.score, fin.stage, fin.held_by, fin.floor) == (Fraction(7, 3), 2, (), 2)
    # (1 x 0.25 + 0.5 x 1) / 1.5 = 0.75 / 1.5 = 0.5; all three answered, two of them scored.
    assert (fin.confidence, fin.answered, fin.asked, fin.scored) == (Fraction("0.5"), 3, 3, 2)
    # overall: (2 x 3 + 0.5 x 7/3) / 2.5 = (6 + 7/6) / 2.5 = (43/6) / (5/2) = 43/15 = 2.8666..., third stage, held at 2.
    assert (card.overall.score, card.overall.stage, card.overall.held_by) == (Fraction(43, 15), 2, ("legal",))
    assert float(card.overall.score) == pytest.approx(2.866666666666667, abs=1e-15)
    # (2 x 0.5 + 0.5 x 0.5) / 2.5 = 0.5
    assert (card.overall.confidence, card.overall.completeness) == (Fraction("0.5"), 1)


def test_three_levels_with_weights_of_a_tenth_three_tenths_and_nothing() -> None:
    of = questionnaire(
        {"a": [indicator("x", weight="0.1"), indicator("y", weight="0.3"), indicator("z", weight=0)]}, levels=3
    )
    card = scorecard(
        assessment(of, by_id(proved("x", 3, Proof.SAID), proved("y", 2, Proof.CONFIRMED), proved("z", 1, Proof.IN_USE)))
    )
    (part,) = card.domains
    # (0.1 x 3 + 0.3 x 2 + 0 x 1) / (0.1 + 0.3 + 0) = 0.9 / 0.4 = 2.25; bounds 1.5, 2, 2.5: the third stage.
    assert (part.score, part.stage, part.floor) == (Fraction("2.25"), 3, 1)
    # (0.1 x 0.25 + 0.3 x 1) / 0.4 = 0.325 / 0.4 = 0.8125
    assert (part.confidence, part.scored, part.completeness) == (Fraction("0.8125"), 3, 1)
    # Floating point gives 0.1 x 3 + 0.3 x 2 = 0.9000000000000001: exact until display.
    assert float(part.score) == 2.25


def test_seven_levels_with_a_domain_left_out() -> None:
    of = questionnaire(
        [
            domain("a", [indicator("x", weight="1.5"), indicator("y", key=True)], weight=3),
            domain("b", [indicator("z", key=True)], weight=5),
            domain("c", ["v", "w"], weight=1),
        ],
        levels=7,
    )
    round_ = assessment(of, {"x": 6, "y": 7, "z": 1, "v": 2, "w": UNKNOWN}, left_out={"b": "The treasurer is away."})
    card = scorecard(round_)
    a, c = card.domains
    # a: (1.5 x 6 + 1 x 7) / 2.5 = 16 / 2.5 = 6.4; bounds 1 + 1.5k: 2.5, 4, 5.5: the fourth stage.
    assert (a.id, a.score, a.stage, a.floor) == ("a", Fraction("6.4"), 4, 6)
    # c: 2 / 1 = 2, below 2.5: the first stage; v and w answered, v scored.
    assert (c.id, c.score, c.stage, c.answered, c.scored) == ("c", 2, 1, 2, 1)
    # overall: (3 x 6.4 + 1 x 2) / 4 = 21.2 / 4 = 5.3: the third stage; z is in the domain left out and holds nothing.
    assert (card.overall.score, card.overall.stage, card.overall.held_by) == (Fraction("5.3"), 3, ())
    assert (card.overall.answered, card.overall.asked, card.overall.completeness) == (4, 4, 1)


def core_questionnaire(extra: Number = "0.3") -> Questionnaire:
    return questionnaire(
        [
            domain("a", [indicator("x", weight="0.1", core=True), indicator("y", weight=extra, core=True), "z"]),
            domain("b", [indicator("v", weight=4, key=True)], weight=2),
            domain("c", [indicator("w", core=True, key=True), indicator("u", core=True)], weight="0.7"),
        ]
    )


def test_a_core_round_with_an_unanswered_indicator() -> None:
    round_ = assessment(core_questionnaire(), {"x": 2, "y": 3, "z": 1, "v": 1, "w": 4}, length=Length.CORE)
    card = scorecard(round_)
    a, b, c = card.domains
    # a: z is not asked: (0.1 x 2 + 0.3 x 3) / 0.4 = 1.1 / 0.4 = 2.75, the third stage.
    assert (a.score, a.stage, a.floor, a.asked) == (Fraction("2.75"), 3, 2, 2)
    # b: nothing is asked, so the key indicator v at level 1 is ignored.
    assert (b.score, b.stage, b.held_by, b.floor, b.asked, b.completeness) == (None, None, (), None, 0, None)
    # c: 4 / 1 = 4, u unanswered: 1 of 2.
    assert (c.score, c.stage, c.completeness) == (4, 4, Fraction(1, 2))
    # overall: (1 x 2.75 + 0.7 x 4) / 1.7 = 5.55 / 1.7 = 111/34 = 3.26470...; 3.25 reached: the fourth stage.
    assert (card.overall.score, card.overall.stage) == (Fraction(111, 34), 4)
    # 2 + 1 answered of 2 + 2 asked.
    assert (card.overall.completeness, card.overall.confidence) == (Fraction(3, 4), 0)


def test_the_same_answers_in_a_full_round() -> None:
    card = scorecard(assessment(core_questionnaire(), {"x": 2, "y": 3, "z": 1, "v": 1, "w": 4}))
    a, b, c = card.domains
    # a: (0.1 x 2 + 0.3 x 3 + 1 x 1) / 1.4 = 2.1 / 1.4 = 1.5, the first stage.
    assert (a.score, a.stage, a.floor, a.asked) == (Fraction("1.5"), 1, 1, 3)
    # b: 4 x 1 / 4 = 1, the first stage, and the key indicator v is named though it changes nothing.
    assert (b.score, b.stage, b.held_by) == (1, 1, ("v",))
    assert (c.score, c.stage) == (4, 4)
    # overall: (1 x 1.5 + 2 x 1 + 0.7 x 4) / 3.7 = 6.3 / 3.7 = 63/37 = 1.7027..., below 1.75: the first stage.
    assert (card.overall.score, card.overall.stage, card.overall.held_by) == (Fraction(63, 37), 1, ("v",))
    # 3 + 1 + 1 answered of 3 + 1 + 2 asked.
    assert card.overall.completeness == Fraction(5, 6)


def test_two_levels_where_everything_else_is_unknown() -> None:
    of = questionnaire({"a": [indicator("x", weight="0.2"), indicator("y", weight="0.7"), "z"], "b": ["w"]}, levels=2)
    card = scorecard(
        assessment(of, by_id(proved("x", 2, Proof.DOCUMENT), proved("y", 1, Proof.SAID), answer("w", UNKNOWN)))
    )
    a, b = card.domains
    # (0.2 x 2 + 0.7 x 1) / 0.9 = 1.1 / 0.9 = 11/9 = 1.2222...; bounds 1.25, 1.5, 1.75: the first stage.
    assert (a.score, a.stage, a.floor, a.completeness) == (Fraction(11, 9), 1, 1, Fraction(2, 3))
    # (0.2 x 0.5 + 0.7 x 0.25) / 0.9 = 0.275 / 0.9 = 11/36 = 0.30555...: low.
    assert a.confidence == Fraction(11, 36)
    assert (b.score, b.stage, b.confidence, b.completeness) == (None, None, None, 1)
    # Only a has a score; 2 + 1 answered of 3 + 1.
    assert (card.overall.score, card.overall.confidence) == (Fraction(11, 9), Fraction(11, 36))
    assert card.overall.completeness == Fraction(3, 4)


def test_five_levels_where_a_domain_of_weight_0_is_listed_but_does_not_weigh() -> None:
    of = questionnaire(
        [
            domain("a", ["x", indicator("y", weight="0.3"), indicator("z", weight=0, key=True)], weight="0.3"),
            domain("b", ["w"], weight=0),
        ],
        levels=5,
    )
    card = scorecard(assessment(of, {"x": 5, "y": 3, "z": 1, "w": 1}))
    a, b = card.domains
    # (1 x 5 + 0.3 x 3) / 1.3 = 5.9 / 1.3 = 59/13 = 4.538...; bounds 2, 3, 4: the fourth stage, held at 2 by z.
    assert (a.score, a.stage, a.held_by, a.floor) == (Fraction(59, 13), 2, ("z",), 1)
    assert (b.score, b.stage) == (1, 1)
    # 0.3 x 59/13 / 0.3 = 59/13: b weighs nothing.
    assert (card.overall.score, card.overall.stage) == (Fraction(59, 13), 2)
