"""The colour of a level on a scale: the higher, the fuller; always with an ink that can be read on it."""

from collections.abc import Sequence

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from cso_assess.gui.theme import colour

LEAST_CONTRAST = 4.5
"""Of words against their ground, as the Web Content Accessibility Guidelines measure it."""

TRIES = 12
"""So many steps are there between a ground and its end of the scale, where one is readable."""


def level_shade(widget: QWidget, level: int, levels: int) -> tuple[QColor, QColor]:
    """The ground of a level and the ink on it, from a pale ground at level 1 to a full one at the highest."""
    share = (level - 1) / (levels - 1)
    pale, full = colour(widget, "soft"), colour(widget, "accent")
    inks = (colour(widget, "ink"), colour(widget, "on_accent"))
    shares = [share + (round(share) - share) * step / TRIES for step in range(TRIES + 1)]
    pairs = [_with_ink(_mixed(pale, full, each), inks) for each in shares]
    return next((pair for pair in pairs if contrast(*pair) >= LEAST_CONTRAST), pairs[-1])


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _with_ink(ground: QColor, inks: Sequence[QColor]) -> tuple[QColor, QColor]:
    return ground, max(inks, key=lambda each: contrast(ground, each))


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two others; `share` 0 is the first, 1 the other."""
    pairs = zip(_parts(one), _parts(other), strict=True)
    return QColor.fromRgbF(*(begin + (end - begin) * share for begin, end in pairs))


def _luminance(of: QColor) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else _linear(part) for part in _parts(of))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return float(((part + 0.055) / 1.055) ** 2.4)


def _parts(of: QColor) -> tuple[float, float, float]:
    return of.redF(), of.greenF(), of.blueF()
