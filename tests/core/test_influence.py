"""What enables what: which indicators are drawn, in which layer, and where their boxes and lines stand."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from cso_assess.core import influence as drawing
from cso_assess.core.assessment import Assessment
from cso_assess.core.influence import Box, influence, layered_boxes, leverage_points, links_between
from cso_assess.core.priorities import priorities
from cso_assess.core.states import State
from tests import builders

CHAIN = {"a": ("b",), "b": ("c",), "c": ("d",), "d": ("e",), "e": ()}
heights = st.lists(st.lists(st.floats(10, 200), min_size=1, max_size=6), min_size=1, max_size=3)


def answered(enables: dict[str, tuple[str, ...]], **given: builders.Given) -> Assessment:
    """A round in which everything is at level 1, except what is given otherwise."""
    questionnaire = builders.questionnaire(
        {"all": [builders.indicator(id, enables=following) for id, following in enables.items()]}
    )
    return builders.assessment(questionnaire, {**dict.fromkeys(enables, 1), **given})


def drawn(assessment: Assessment) -> drawing.Influence:
    return influence(assessment, priorities(assessment))


def test_leverage_points_come_by_their_leverage_and_open_something() -> None:
    found = leverage_points(priorities(answered(CHAIN)))
    assert [each.indicator for each in found] == ["a", "b", "c", "d"]
    assert [each.leverage for each in found] == sorted((each.leverage for each in found), reverse=True)


def test_what_a_point_enables_stands_in_the_next_layer_and_a_chain_ends_after_three() -> None:
    picture = drawn(answered(CHAIN))
    assert picture.layers == (("a",), ("b",), ("c",))
    assert picture.links == (("a", "b"), ("b", "c"))


def test_strong_places_are_not_drawn_unless_they_are_leverage_points() -> None:
    picture = drawn(answered({"a": ("b", "c"), "b": (), "c": ("d",), "d": ()}, b=4, c=3))
    assert picture.layers == (("a",), ("c",), ("d",)), "b is strong; c is at level 3 and unlocks d"


def test_what_is_to_be_found_out_is_drawn() -> None:
    assert drawn(answered({"a": ("b",), "b": ()}, b=State.DONT_KNOW)).layers == (("a",), ("b",))


def test_nothing_is_drawn_when_nothing_enables_a_weak_place() -> None:
    assert drawn(answered({"a": ("b",), "b": ()}, b=4)).layers == ()
    assert drawn(answered({})).layers == ()


def test_a_cycle_is_drawn_once_around() -> None:
    picture = drawn(answered({"a": ("b",), "b": ("c",), "c": ("a",)}))
    assert picture.layers == (("a",), ("b",), ("c",))


def test_each_point_gets_some_of_the_room_in_the_next_layer() -> None:
    many = {f"m{n}": () for n in range(9)}
    picture = drawn(answered({"a": tuple(many), "b": ("z",), **many, "z": ()}))
    assert picture.layers[0] == ("a", "b")
    assert len(picture.layers[1]) == drawing.MOST_IN_LAYER
    assert "z" in picture.layers[1]


def test_what_two_points_enable_stands_between_what_one_of_them_does() -> None:
    picture = drawn(answered({"a": ("x", "y", "both"), "b": ("both", "z"), "x": (), "y": (), "both": (), "z": ()}))
    assert picture.layers[1] == ("x", "y", "both", "z")


@st.composite
def rounds(draw: st.DrawFn) -> Assessment:
    ids = [f"i{number}" for number in range(draw(st.integers(1, 12)))]
    enables = {id: tuple(draw(st.lists(st.sampled_from(ids), max_size=4, unique=True))) for id in ids}
    enables = {id: tuple(other for other in following if other != id) for id, following in enables.items()}
    return answered(enables, **{id: draw(st.integers(1, 4)) for id in ids})


@given(rounds())
def test_every_drawing_is_small_and_each_place_follows_from_the_layer_before(assessment: Assessment) -> None:
    picture = drawn(assessment)
    assert picture == drawn(assessment)
    assert len(picture.layers) <= drawing.MOST_LAYERS
    assert len(set(picture.indicators)) == len(picture.indicators)
    assert all(len(layer) <= drawing.MOST_IN_LAYER for layer in picture.layers)
    for before, layer in pairwise(picture.layers):
        assert all(any((other, each) in picture.links for other in before) for each in layer)
    if picture.layers:
        assert {begin for begin, _ in picture.links} >= set(picture.layers[0]), "no leverage point without a line"


@given(heights, st.floats(300, 1200), st.floats(0, 80), st.floats(1, 20))
def test_boxes_lie_inside_the_width_and_never_on_one_another(
    heights: list[list[float]], width: float, column_gap: float, row_gap: float
) -> None:
    columns = layered_boxes(heights, width, column_gap, row_gap)
    boxes = [box for column in columns for box in column]
    assert [[box.height for box in column] for column in columns] == heights
    assert all(box.left >= -0.01 and box.right <= width + 0.01 and box.top >= -0.01 for box in boxes)
    for column in columns:
        assert all(upper.bottom + row_gap <= lower.top + 0.01 for upper, lower in pairwise(column))
    for left, right in pairwise(columns):
        assert left[0].right + column_gap <= right[0].left + 0.01


def test_lines_leave_at_the_right_arrive_at_the_left_and_stand_apart() -> None:
    boxes = {"a": Box(0, 0, 100, 30), "x": Box(200, 0, 100, 20), "y": Box(200, 40, 100, 20)}
    upper, lower = links_between(boxes, [("a", "x"), ("a", "y")])
    assert (upper.begin, upper.end) == ((100, 10), (200, 10))
    assert (lower.begin, lower.end) == ((100, 20), (200, 50))
    assert lower.bends == ((150, 20), (150, 50))


def test_no_boxes_need_no_room() -> None:
    assert layered_boxes([], 100, 10, 10) == ()
    assert links_between({}, []) == ()
