"""Several people answer alone: how far they agree, and where to talk first."""

import math
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cso_assess.core.consensus import agreement, agreements, consensus, discussion_list, median, shown_groups
from cso_assess.core.states import State
from tests.builders import mark, participant, questionnaire

marks_of = st.integers(2, 7).flatmap(
    lambda top: st.tuples(st.lists(st.integers(1, top), min_size=1, max_size=20), st.just(top))
)


@pytest.mark.parametrize("levels", range(2, 8))
def test_consensus_is_1_when_all_agree(levels: int) -> None:
    assert [consensus([level] * 3, levels) for level in range(1, levels + 1)] == [1.0] * levels


@pytest.mark.parametrize("levels", range(2, 8))
def test_consensus_is_0_when_split_evenly_between_the_two_ends(levels: int) -> None:
    assert consensus([1, 1, levels, levels], levels) == pytest.approx(0, abs=1e-12)


def test_consensus_is_absent_without_marks() -> None:
    assert consensus([], 4) is None


def test_consensus_worked_by_hand() -> None:
    # Marks 1, 2, 2, 4 of four levels: mean 9/4; p = 1/4, 1/2, 1/4; distances 5/4, 1/4, 7/4 of 3.
    # 1 + log2(7/12) / 4 + log2(11/12) / 2 + log2(5/12) / 4
    # = 1 - 0.7776076/4 - 0.1255309/2 - 1.2630344/4 = 1 - 0.1944019 - 0.0627654 - 0.3157586 = 0.4270741
    assert consensus([1, 2, 2, 4], 4) == pytest.approx(0.4270741, abs=1e-7)


def test_consensus_of_two_neighbours_worked_by_hand() -> None:
    # Marks 2, 3 of four levels: mean 2.5, both half a level away: 1 + log2(1 - 0.5 / 3) = 1 + log2(5/6) = 0.7369656
    assert consensus([2, 3], 4) == pytest.approx(0.7369656, abs=1e-7)


@given(marks_of)
@settings(max_examples=60)
def test_consensus_is_the_formula_and_between_0_and_1(case: tuple[list[int], int]) -> None:
    marks, levels = case
    mean = sum(marks) / len(marks)
    shares = {level: marks.count(level) / len(marks) for level in range(1, levels + 1)}
    expected = 1 + sum(p * math.log2(1 - abs(i - mean) / (levels - 1)) for i, p in shares.items() if p)
    found = consensus(marks, levels)
    assert found == pytest.approx(expected, abs=1e-9)
    assert -1e-9 <= found <= 1
    assert found == pytest.approx(consensus(marks[::-1], levels), abs=1e-12)


@pytest.mark.parametrize(
    ("marks", "middle"), [([], None), ([3], 3), ([4, 1, 2], 2), ([1, 4], Fraction(5, 2)), ([4, 1, 2, 2], 2)]
)
def test_the_median_is_the_middle_mark_or_the_mean_of_the_two_in_the_middle(
    marks: list[int], middle: Fraction | None
) -> None:
    assert median(marks) == middle


def test_an_agreement_shows_distribution_median_range_and_consensus() -> None:
    found = agreement("x", [1, 3, 3, 4], 4)
    assert (found.distribution, found.median, found.range) == ((1, 0, 2, 1), 3, 3)
    assert found.consensus == consensus([1, 3, 3, 4], 4)


def test_an_agreement_without_marks_shows_none_of_them() -> None:
    found = agreement("x", [], 3)
    assert (found.distribution, found.median, found.range, found.consensus) == ((0, 0, 0), None, None, None)


def test_a_mark_without_a_level_takes_no_part_in_the_distribution() -> None:
    marks = [mark("p1", "a.one", 2), mark("p2", "a.one", State.DONT_KNOW), mark("p3", "a.two", State.NOT_APPLICABLE)]
    (only,) = agreements(questionnaire(), marks)
    assert (only.indicator, only.distribution, only.consensus) == ("a.one", (0, 1, 0, 0), 1.0)


def discussed(given: dict[str, list[int]], *, levels: int = 4) -> list[str]:
    """The order of the discussion list for marks on indicators, given in questionnaire order."""
    marks = [mark(f"p{n}", name, level) for name, each in given.items() for n, level in enumerate(each)]
    return [each.indicator for each in discussion_list(questionnaire({"a": given}, levels=levels), reversed(marks))]


def test_the_discussion_list_starts_at_the_lowest_consensus() -> None:
    assert discussed({"x": [2, 2], "y": [1, 4], "z": [2, 3]}) == ["y", "z", "x"]


def test_of_equal_consensus_the_larger_range_is_discussed_first() -> None:
    # Five levels. 1, 4, 4: mean 3, a third two away, two thirds one away. 1, 2, 2, 4, 4, 5: mean 3, the same shares.
    marks = {"x": [1, 4, 4], "y": [1, 2, 2, 4, 4, 5]}
    assert consensus(marks["x"], 5) == consensus(marks["y"], 5)
    assert discussed(marks, levels=5) == ["y", "x"]


def test_of_equal_consensus_and_range_the_questionnaire_order_decides() -> None:
    alike = {"x": [4, 3, 3], "y": [1, 2, 2], "z": [2, 3, 3]}
    assert discussed(alike) == ["x", "y", "z"]
    assert discussed(dict(reversed(alike.items()))) == ["z", "y", "x"]


def test_consensus_is_compared_rounded_to_nine_decimals() -> None:
    # 1, 1, 3, 3, 3, 4: mean 5/2; 1 + (1/3) log2(1/2) + (1/2) log2(5/6) + (1/6) log2(1/2) = 1/2 + log2(5/6) / 2.
    # 1, 2, 3, 4: mean 5/2; 1 + 2 (1/4) log2(1/2) + 2 (1/4) log2(5/6): the same, but not in the last digit of a double.
    alike = {"x": [1, 1, 3, 3, 3, 4], "y": [1, 2, 3, 4]}
    assert consensus(alike["x"], 4) != consensus(alike["y"], 4)
    assert discussed(alike) == ["x", "y"]
    assert discussed(dict(reversed(alike.items()))) == ["y", "x"]


def shown(sizes: dict[str, int]) -> set[str]:
    """The groups that are shown of so many participants each; "" are those without the attribute."""
    groups = {f"{group}{n}": group for group, size in sizes.items() for n in range(size)}
    return set(shown_groups([participant(id) for id in groups], {id: group for id, group in groups.items() if group}))


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [
        ({"board": 5, "staff": 5}, {"board", "staff"}),
        ({"board": 5, "staff": 4}, set()),
        ({"board": 4, "staff": 9}, set()),
        ({"board": 5}, {"board"}),
        ({"board": 4}, set()),
        ({"board": 6, "staff": 2, "members": 3}, {"board"}),
        ({"board": 5, "": 5}, {"board"}),
        ({"board": 5, "": 4}, set()),
        ({"": 9}, set()),
    ],
)
def test_a_group_is_shown_when_it_has_five_or_more_and_so_have_all_the_others_together(
    sizes: dict[str, int], expected: set[str]
) -> None:
    assert shown(sizes) == expected
