"""Which confidence is low, medium or high."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fractions import Fraction

BOUNDS = (35, 65)
"""Hundredths from which it is medium, and high."""


def confidence_band(confidence: Fraction | float) -> int:
    """0 for low, 1 for medium, 2 for high."""
    return sum(100 * confidence >= bound for bound in BOUNDS)
