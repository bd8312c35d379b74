"""Two rounds side by side."""

from fractions import Fraction

import pytest
from hypothesis import given, settings

from cso_assess.core.assessment import Assessment
from cso_assess.core.comparison import Change, comparison, is_comparable
from cso_assess.core.questionnaire import Indicator
from cso_assess.core.states import Length, State
from tests.builders import Given, answer, assessment, domain, indicator, questionnaire
from tests.core import oracle
from tests.core.strategies import round_pairs

NA, UNKNOWN = State.NOT_APPLICABLE, State.DONT_KNOW


def rounds_of(
    before: dict[str, Given], after: dict[str, Given], *indicators: str | Indicator
) -> tuple[Assessment, Assessment]:
    of = questionnaire({"a": indicators or ["x", "y", "z"]})
    return assessment(of, before), assessment(of, after, number=2)


def test_rounds_of_the_same_id_and_number_of_levels_are_compared_whatever_the_version() -> None:
    first = assessment(questionnaire(version=1))
    assert is_comparable(first, assessment(questionnaire(version=2)))
    assert not is_comparable(first, assessment(questionnaire(id="another")))
    assert not is_comparable(first, assessment(questionnaire(levels=5)))


def test_rounds_that_are_not_comparable_are_refused() -> None:
    with pytest.raises(ValueError, match="different questionnaires"):
        comparison(assessment(questionnaire(levels=3)), assessment(questionnaire(levels=4)))


def test_scores_of_both_are_recomputed_on_what_both_scored() -> None:
    before, after = rounds_of({"x": 1, "y": 2, "z": 4}, {"x": 3, "y": 3, "z": NA})
    found = comparison(before, after)
    # On x and y alone: before (1 + 2) / 2 = 1.5, after (3 + 3) / 2 = 3; before with z would have been 7/3.
    assert found.overall == Change(Fraction("1.5"), Fraction(3))
    assert found.domains == (("a", Change(Fraction("1.5"), Fraction(3))),)
    assert found.overall.change == Fraction("1.5")


def test_left_out_are_the_indicators_that_exactly_one_of_the_two_scored() -> None:
    before, after = rounds_of({"w": 1, "x": 2, "y": NA}, {"w": 1, "x": UNKNOWN, "y": 3}, "w", "x", "y", "z")
    found = comparison(before, after)
    assert found.left_out == ("x", "y")
    assert [each.id for each in found.indicators] == ["w"]


def test_the_later_rounds_weights_count() -> None:
    earlier = questionnaire({"a": [indicator("x", weight=5), "y"]})
    later = questionnaire({"a": [indicator("x", weight="0.1"), indicator("y", weight="0.3")]}, version=2)
    found = comparison(assessment(earlier, {"x": 1, "y": 3}), assessment(later, {"x": 2, "y": 4}))
    # (0.1 x 1 + 0.3 x 3) / 0.4 = 2.5 and (0.1 x 2 + 0.3 x 4) / 0.4 = 3.5
    assert found.overall == Change(Fraction("2.5"), Fraction("3.5"))


def test_the_later_rounds_domains_count() -> None:
    earlier = questionnaire({"a": ["x", "y"], "gone": ["z"]})
    later = questionnaire([domain("b", ["y", "z"], weight=3), domain("c", ["x"])], version=2)
    found = comparison(assessment(earlier, {"x": 1, "y": 2, "z": 4}), assessment(later, {"x": 2, "y": 2, "z": 2}))
    assert [name for name, _ in found.domains] == ["b", "c"]
    # before: b (2 + 4) / 2 = 3, c 1, overall (3 x 3 + 1) / 4 = 2.5; after: all 2.
    assert [change for _, change in found.domains] == [
        Change(Fraction(3), Fraction(2)),
        Change(Fraction(1), Fraction(2)),
    ]
    assert found.overall == Change(Fraction("2.5"), Fraction(2))


def test_a_domain_without_a_common_indicator_is_listed_without_scores() -> None:
    of = questionnaire({"a": ["x"], "b": ["y"]})
    found = comparison(assessment(of, {"x": 1, "y": 1}), assessment(of, {"x": 2}))
    assert found.domains == (("a", Change(Fraction(1), Fraction(2))), ("b", Change(None, None)))
    assert found.domains[1][1].change is None


def test_rounds_without_anything_in_common_have_no_change() -> None:
    found = comparison(*rounds_of({"x": 1}, {"y": 1}))
    assert (found.overall, found.overall.change, found.indicators) == (Change(None, None), None, ())
    assert found.left_out == ("x", "y")


def test_what_is_not_asked_in_one_of_the_rounds_is_not_common() -> None:
    of = questionnaire({"a": [indicator("x", core=True), "y"], "b": [indicator("z", core=True)]})
    given: dict[str, Given] = {"x": 2, "y": 2, "z": 2}
    core = assessment(of, given, length=Length.CORE)
    without_b = assessment(of, given, left_out={"b": "Not this year."})
    assert [each.id for each in comparison(core, without_b).indicators] == ["x"]
    assert comparison(core, without_b).left_out == ("y", "z")
    assert [name for name, _ in comparison(core, without_b).domains] == ["a"]
    assert [name for name, _ in comparison(without_b, core).domains] == ["a", "b"]


def test_indicators_are_the_same_when_their_ids_are() -> None:
    earlier = questionnaire({"a": ["x", "old"]})
    later = questionnaire({"a": ["new", "x"]}, version=2)
    found = comparison(assessment(earlier, {"x": 1, "old": 2}), assessment(later, {"x": 3, "new": 2}))
    assert [(each.id, each.before, each.after) for each in found.indicators] == [("x", 1, 3)]
    assert found.left_out == ("new", "old")


def test_looking_back_is_shown_beside_the_change_and_never_replaces_the_old_answer() -> None:
    before, after = rounds_of({"x": 3, "y": 2}, {"x": answer("x", 2, look_back=1), "y": 2})
    found = comparison(before, after)
    assert [(each.before, each.after, each.look_back) for each in found.indicators] == [(3, 2, 1), (2, 2, None)]
    assert found.overall.before == Fraction("2.5")


def check_against_the_oracle(before: Assessment, after: Assessment) -> None:
    found = comparison(before, after)
    expected = oracle.compared(before, after)
    assert set(found.left_out) == expected["left_out"]
    assert len(found.left_out) == len(expected["left_out"])
    assert as_json(found.overall) == expected["overall"]
    assert [{"id": name, **as_json(change)} for name, change in found.domains] == expected["domains"]
    assert [
        {"id": each.id, "before": each.before, "after": each.after, "look_back": each.look_back}
        for each in found.indicators
    ] == expected["indicators"]


def as_json(change: Change) -> dict[str, Fraction | None]:
    return {"before": change.before, "after": change.after, "change": change.change}


@given(round_pairs())
@settings(max_examples=60)
def test_comparisons_are_those_of_the_oracle(pair: tuple[Assessment, Assessment]) -> None:
    check_against_the_oracle(*pair)


@pytest.mark.long
@given(round_pairs())
@settings(max_examples=1500)
def test_comparisons_are_those_of_the_oracle_in_many_rounds(pair: tuple[Assessment, Assessment]) -> None:
    check_against_the_oracle(*pair)


@given(round_pairs())
@settings(max_examples=30)
def test_a_round_compared_with_itself_has_not_changed(pair: tuple[Assessment, Assessment]) -> None:
    round_ = pair[0]
    found = comparison(round_, round_)
    assert found.left_out == ()
    assert all(change.change in (0, None) for change in (found.overall, *(change for _, change in found.domains)))
    assert [each.id for each in found.indicators] == list(round_.levels)
