"""Exact numbers: how decimals are read, and how results are rounded for display."""

from __future__ import annotations

from collections.abc import Sequence
from math import lcm
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction

MOST_PLACES = 300
"""Numbers with more digits before the point, or zeros behind it, are refused: no double is near them."""


LONGEST = 1_000
"""Characters of a number: with more, calculating exactly takes minutes."""
LONGEST_KEPT = 60
"""Characters of a number that a questionnaire keeps, as `decimal_text` writes it: no longer one travels."""


def as_written(text: str) -> Decimal:
    """The decimal that a text is; NaN for one that is none, or longer than any number that people write."""
    from decimal import Decimal, InvalidOperation

    try:
        return Decimal(text if len(text) <= LONGEST else "NaN")
    except InvalidOperation:
        return Decimal("NaN")


def exact(value: object) -> Fraction | None:
    """The number as written (0.1 is one tenth), or None if `value` is not a finite number of a usable size.

    Takes int, Decimal, Fraction, float (by its shortest decimal form) and text; never bool.
    """
    from decimal import Decimal
    from fractions import Fraction

    if isinstance(value, bool):
        return None
    if isinstance(value, Fraction):
        return value
    if isinstance(value, int):
        value = Decimal(value)
    if isinstance(value, float):
        value = repr(value)
    if isinstance(value, str):
        value = as_written(value.strip())
    if isinstance(value, Decimal) and value.is_finite() and (not value or abs(value.adjusted()) <= MOST_PLACES):
        return Fraction(value)
    return None


def amount(value: object) -> Fraction | None:
    """The exact number if it is finite and at least 0, else None."""
    number = exact(value)
    return number if number is not None and number >= 0 else None


def whole(value: object) -> int | None:
    """The whole number that `value` is (3, "3", 3.0), else None."""
    number = exact(value)
    return int(number) if number is not None and number.denominator == 1 else None


def in_units(numbers: Sequence[Fraction | int]) -> tuple[list[int], int]:
    """The numbers as whole multiples of one unit, and how many units make 1; whole numbers add up faster."""
    unit = lcm(*(number.denominator for number in numbers))
    return [number.numerator * (unit // number.denominator) for number in numbers], unit


def rounded(value: Fraction | Decimal | float, places: int = 1) -> Decimal:
    """`value` for display, rounded half away from zero to so many decimals."""
    from decimal import Decimal

    return Decimal(f"{rounded_parts(value, places)}e-{places}")


def rounded_parts(value: Fraction | Decimal | float, places: int) -> int:
    """`value` in tenths, hundredths and so on, as many decimals as `places`, rounded half away from zero."""
    numerator, denominator = value.as_integer_ratio()
    parts: int = (abs(numerator) * 10**places * 2 + denominator) // (2 * denominator)
    return parts if numerator >= 0 else -parts


def decimal_text(value: Fraction) -> str:
    """`value` as the shortest decimal that gives it back, or as a fraction when it has none."""
    numerator, denominator = value.numerator, value.denominator
    places = 0
    for factor in (2, 5):
        while denominator % factor == 0:
            denominator //= factor
            numerator *= 10 // factor
            places += 1
    if denominator != 1:
        return f"{value.numerator}/{value.denominator}"
    digits = f"{abs(numerator):0{places + 1}d}"
    text = f"{digits[:-places]}.{digits[-places:]}".rstrip("0").rstrip(".") if places else digits
    return f"-{text}" if numerator < 0 else text
