"""Groups too small to be shown, and those that would give them away."""

from hypothesis import given
from hypothesis import strategies as st

from cso_assess.core.suppression import SMALLEST_GROUP, shown_groups, shown_parts


def parts(**sizes: int) -> dict[str, frozenset[int]]:
    """Groups of these sizes that share nobody."""
    found, start = {}, 0
    for name, size in sizes.items():
        found[name] = frozenset(range(start, start + size))
        start += size
    return found


def test_groups_of_five_or_more_are_shown() -> None:
    assert set(shown_parts(parts(batken=5, osh=9))) == {"batken", "osh"}


def test_a_small_group_takes_the_smallest_other_with_it_so_that_nobody_can_subtract() -> None:
    assert set(shown_parts(parts(batken=12, osh=6, naryn=2))) == {"batken"}


def test_several_small_groups_that_are_five_together_hide_each_other() -> None:
    assert set(shown_parts(parts(batken=12, osh=6, naryn=2, talas=3))) == {"batken", "osh"}


def test_fewer_than_five_in_all_show_nothing() -> None:
    assert shown_parts(parts(batken=4)) == {}


def test_two_themes_that_differ_by_few_are_not_shown_together() -> None:
    peace = frozenset(range(8))
    assert set(shown_groups({"peace": peace, "climate": peace - {0}}, {})) == {"peace"}
    assert set(shown_groups({"peace": peace, "climate": frozenset(range(4, 12))}, {})) == {"peace", "climate"}


def test_a_theme_that_all_but_one_work_on_is_not_shown_beside_all() -> None:
    assert shown_groups({"peace": frozenset(range(9))}, {"all": frozenset(range(10))}) == {}


@given(st.dictionaries(st.sampled_from("abcdefg"), st.integers(0, 12), min_size=1))
def test_what_is_hidden_is_nobody_or_at_least_five(sizes: dict[str, int]) -> None:
    every = parts(**sizes)
    shown = shown_parts(every)
    hidden = sum(sizes.values()) - sum(map(len, shown.values()))
    assert all(len(group) >= SMALLEST_GROUP for group in shown.values())
    assert not shown or hidden == 0 or hidden >= SMALLEST_GROUP
