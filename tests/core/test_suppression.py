"""Groups too small to be shown, and those that would give them away."""

from hypothesis import given
from hypothesis import strategies as st

from cso_assess.core.suppression import SMALLEST_GROUP, Group, shown_groups, shown_parts, withheld_part


def parts(**sizes: int) -> dict[str, frozenset[int]]:
    """Groups of these sizes that share nobody."""
    found, start = {}, 0
    for name, size in sizes.items():
        found[name] = frozenset(range(start, start + size))
        start += size
    return found


def shown(every: dict[str, Group]) -> dict[str, Group]:
    return shown_parts(every, frozenset().union(*every.values()))


def among(count: int, *regions: Group, **themes: Group) -> set[str]:
    """The themes that are shown of so many organizations, beside these regions."""
    everybody = frozenset(range(count))
    return set(shown_groups(themes, [*regions, everybody.difference(*regions)], everybody))


def some(*bounds: int) -> Group:
    return frozenset(range(*bounds))


def test_groups_of_five_or_more_are_shown() -> None:
    assert set(shown(parts(batken=5, osh=9))) == {"batken", "osh"}


def test_a_small_group_takes_the_smallest_other_with_it_so_that_nobody_can_subtract() -> None:
    assert set(shown(parts(batken=12, osh=6, naryn=2))) == {"batken"}


def test_several_small_groups_that_are_five_together_hide_each_other() -> None:
    assert set(shown(parts(batken=12, osh=6, naryn=2, talas=3))) == {"batken", "osh"}


def test_fewer_than_five_in_all_show_nothing() -> None:
    assert shown(parts(batken=4)) == {}


def test_only_those_that_count_make_a_group_large_enough() -> None:
    every = parts(batken=8, osh=6)
    assert shown_parts(every, some(4, 12)) == {}
    assert set(shown_parts(every, some(3, 14))) == {"batken", "osh"}


def test_two_themes_that_differ_by_few_are_not_shown_together() -> None:
    assert among(20, peace=some(8), climate=some(1, 8)) == {"peace"}
    assert among(20, peace=some(8), climate=some(3, 14)) == {"peace", "climate"}


def test_a_theme_that_all_but_one_work_on_is_not_shown_beside_all() -> None:
    assert among(10, peace=some(9)) == set()
    assert among(10, peace=some(10)) == {"peace"}


def test_two_themes_that_are_all_together_do_not_tell_of_those_who_have_both() -> None:
    """Both sums less that of all is the sum of the three that work on both."""
    assert among(13, peace=some(8), climate=some(5, 13)) == {"climate"}


def test_a_theme_of_two_regions_less_one_organization_is_not_shown() -> None:
    """It lies in neither region and holds neither, but their sum less its own is that of one."""
    assert among(20, some(6), some(6, 12), peace=some(1, 12)) == set()
    assert among(20, some(6), some(6, 12), peace=some(12)) == {"peace"}


def test_a_theme_that_divides_every_region_is_shown() -> None:
    everywhere = some(0, 3) | some(6, 9) | some(12, 16)
    assert among(20, some(6), some(6, 12), peace=everywhere) == {"peace"}


def test_where_some_lack_a_part_of_a_total_one_that_most_have_is_withheld() -> None:
    everybody = some(9)
    assert withheld_part(everybody, {"one": everybody, "two": everybody, "three": some(8)}) == "two"
    assert withheld_part(everybody, {"one": everybody, "two": everybody}) is None


@given(st.dictionaries(st.sampled_from("abcdefg"), st.integers(0, 12), min_size=1))
def test_what_is_hidden_is_nobody_or_at_least_five(sizes: dict[str, int]) -> None:
    every = parts(**sizes)
    found = shown(every)
    hidden = sum(sizes.values()) - sum(map(len, found.values()))
    assert all(len(group) >= SMALLEST_GROUP for group in found.values())
    assert not found or hidden == 0 or hidden >= SMALLEST_GROUP
