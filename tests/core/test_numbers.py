"""Decimals as written, exact fractions, rounding for display only."""

import json
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cso_assess.core.numbers import amount, decimal_text, exact, rounded, whole

TENTH = Fraction(1, 10)


@pytest.mark.parametrize("value", [0.1, "0.1", " 0.10 ", "1e-1", Decimal("0.1"), TENTH])
def test_a_decimal_is_the_number_as_written(value: object) -> None:
    assert exact(value) == TENTH


@pytest.mark.parametrize("value", [3, "3", 3.0, Decimal(3), "3.00", Fraction(3)])
def test_a_whole_number_may_be_written_in_many_ways(value: object) -> None:
    assert (exact(value), whole(value)) == (3, 3)


@pytest.mark.parametrize(
    "value",
    ["nan", "inf", "-inf", float("nan"), float("inf"), Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity")],
)
def test_what_is_not_finite_is_no_number(value: object) -> None:
    assert (exact(value), amount(value), whole(value)) == (None, None, None)


@pytest.mark.parametrize("value", ["", " ", "three", "1,5", "0x10", "1/3", "--1", None, True, False, [1], b"1"])
def test_what_is_not_written_as_a_number_is_none(value: object) -> None:
    assert exact(value) is None


@pytest.mark.parametrize("value", ["1e999999999", "-1e999999999", "1e-999999999", "9" * 5000, "1e310", 10**310])
def test_a_number_without_a_double_near_it_is_refused_at_once(value: object) -> None:
    assert exact(value) is None


def test_zero_is_a_number_however_it_is_written() -> None:
    assert [exact(zero) for zero in ("0", "-0", "0e9999", "0.000", 0.0, -0.0)] == [0] * 6


@pytest.mark.parametrize(("value", "expected"), [("0", 0), ("0.5", Fraction(1, 2)), ("-0.5", None), (-1, None)])
def test_an_amount_is_at_least_0(value: object, expected: Fraction | None) -> None:
    assert amount(value) == expected


@pytest.mark.parametrize("value", ["2.5", 2.5, "0.999999999999999999999", Fraction(1, 3)])
def test_a_number_with_a_fraction_is_not_whole(value: object) -> None:
    assert whole(value) is None


def test_sums_of_tenths_are_exact() -> None:
    tenth, three_tenths = exact(0.1), exact("0.3")
    assert tenth is not None
    assert tenth * 3 == three_tenths


def test_json_gives_the_nearest_double() -> None:
    assert json.dumps(float(Fraction(43, 15))) == "2.8666666666666667"
    assert json.dumps(float(Fraction("0.3"))) == "0.3"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("2.25", "2.3"),
        ("2.35", "2.4"),
        ("2.5", "2.5"),
        ("0.05", "0.1"),
        ("0.049999", "0.0"),
        ("-0.05", "-0.1"),
        ("-2.25", "-2.3"),
        ("-0.04", "0.0"),
        ("3", "3.0"),
    ],
)
def test_display_has_one_decimal_rounded_half_away_from_zero(value: str, shown: str) -> None:
    assert str(rounded(Fraction(value))) == shown


@pytest.mark.parametrize(("places", "shown"), [(0, "3"), (1, "2.5"), (3, "2.500")])
def test_other_numbers_of_decimals(places: int, shown: str) -> None:
    assert str(rounded(Fraction("2.5"), places)) == shown


@given(st.fractions(), st.integers(0, 4))
@settings(max_examples=60)
def test_rounding_moves_by_half_a_place_at_most_and_is_the_same_on_both_sides_of_zero(
    value: Fraction, places: int
) -> None:
    distance = abs(Fraction(rounded(value, places)) - value)
    assert distance <= Fraction(1, 2 * 10**places)
    assert Fraction(rounded(-value, places)) == -Fraction(rounded(value, places))
    if distance == Fraction(1, 2 * 10**places):
        assert abs(Fraction(rounded(value, places))) > abs(value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0", "0"),
        ("10", "10"),
        ("100", "100"),
        ("0.1", "0.1"),
        ("1/4", "0.25"),
        ("1/3", "1/3"),
        ("-2.50", "-2.5"),
        ("1/1024", "0.0009765625"),
        ("12345.678", "12345.678"),
        ("-1/3", "-1/3"),
        ("7/5", "1.4"),
        ("1/10000", "0.0001"),
    ],
)
def test_an_exact_number_is_written_as_the_shortest_decimal_or_as_a_fraction(value: str, text: str) -> None:
    assert decimal_text(Fraction(value)) == text


@given(st.fractions() | st.decimals(-(10**9), 10**9, places=6).map(Fraction))
@settings(max_examples=100)
def test_what_was_written_gives_the_number_back(value: Fraction) -> None:
    assert Fraction(decimal_text(value)) == value
