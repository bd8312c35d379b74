"""Colours and sizes of the window: roles from resources/themes become a palette and a style sheet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from PySide6 import QtCore
from PySide6.QtGui import QBrush, QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from cso_assess.paths import resource

Role = QPalette.ColorRole

FONT_SIZES = {"tiny": 12, "small": 13, "text": 15, "heading": 16, "title": 22}
"""Pixels at 100 %."""

HALF = 127
"""Between the dark and the light colours."""

_ROLES: Mapping[str, tuple[QPalette.ColorRole, ...]] = {
    "paper": (Role.Window,),
    "card": (Role.Base,),
    "soft": (Role.AlternateBase,),
    "ink": (Role.WindowText, Role.Text, Role.ButtonText, Role.ToolTipText),
    "muted": (Role.PlaceholderText,),
    "line": (Role.Mid,),
    "faint": (Role.Midlight,),
    "quiet": (Role.Button,),
    "handle": (Role.ToolTipBase,),
    "accent": (Role.Highlight, Role.Accent, Role.Link),
    "on_accent": (Role.HighlightedText, Role.BrightText),
    "pale": (Role.Light,),
    "before": (Role.LinkVisited,),
    "danger": (Role.Dark,),
    "danger_soft": (Role.Shadow,),
}

_GROUNDS = (
    *("paper", "card", "soft", "quiet", "pale", "faint"),
    *("before_soft", "danger_soft", "sidebar", "sidebar_current"),
)
"""The roles on which text stands."""


_NAME = re.compile(r"\$(\w+)")
"""A colour or size by its name, in the style sheet."""


def colour(widget: QWidget, role: str) -> QColor:
    """A colour for painting on a widget, by the name of its role in resources/themes."""
    return widget.palette().color(_ROLES[role][0])


def brush(widget: QWidget, role: str) -> QBrush:
    """A colour for filling shapes; unlike pens and brushes that are made anew, it does not build Qt's namespace."""
    return widget.palette().brush(_ROLES[role][0])


def scaled(widget: QWidget, pixels: float) -> float:
    """A length that grows with the text; `pixels` is at the usual text size."""
    return pixels * widget.font().pixelSize() / FONT_SIZES["text"]


class ComputerLook:
    """How the computer's own programs look to this person: light, dark, or in a palette of strong contrast."""

    def __init__(self, palette: QPalette) -> None:
        """From the palette that Qt begins with; Qt is asked for more by `read`, which no start waits for."""
        self.is_dark = palette.color(Role.Window).lightness() < palette.color(Role.WindowText).lightness()
        self.has_contrast = False

    def read(self) -> None:
        """Asks Qt, also after the computer's look changed."""
        hints = QGuiApplication.styleHints()
        self.is_dark = hints.colorScheme() is QtCore.Qt.ColorScheme.Dark
        self.has_contrast = hints.accessibility().contrastPreference() is QtCore.Qt.ContrastPreference.HighContrast


def apply_theme(application: QApplication, theme: str, text_size: int, computer: ComputerLook | None = None) -> None:
    """Gives the whole window the colours of a theme ("system" follows the computer) and a text size in per cent."""
    colours = _colours(theme, computer)
    font, size, sheet = application.font(), sized("text", text_size), _style_sheet(colours, text_size)
    if (font.pixelSize(), application.styleSheet()) == (size, sheet):
        # Every part of the window would be dressed anew in what it wears.
        return
    font.setPixelSize(size)
    application.setFont(font)
    application.setPalette(_palette(colours))
    application.setStyleSheet(sheet)


def sized(name: str, text_size: int) -> int:
    """A size of FONT_SIZES in pixels at a text size in per cent."""
    return round(FONT_SIZES[name] * text_size / 100)


@cache
def read_theme(name: str) -> dict[str, str]:
    """The colours of a theme by role.

    Its lines are simple enough to be read without a TOML parser, which would take longer than all else here.
    """
    lines = resource("themes", f"{name}.toml").read_text(encoding="utf-8").splitlines()
    roles = (line.split('"') for line in lines if '= "#' in line)
    return {role.partition(" ")[0]: colour for role, colour, *_comment in roles}


def _colours(theme: str, computer: ComputerLook | None) -> Mapping[str, str]:
    if theme != "system" or computer is None:
        return read_theme("dark" if theme == "dark" else "light")
    if computer.has_contrast:
        return _contrast_colours(QApplication.style().standardPalette())
    return read_theme("dark" if computer.is_dark else "light")


def _contrast_colours(palette: QPalette) -> Mapping[str, str]:
    """All roles from the few colours that a person with the system's contrast palette has chosen."""
    ground, ink = palette.color(Role.Window).name(), palette.color(Role.WindowText).name()
    accent, on_accent = palette.color(Role.Highlight).name(), palette.color(Role.HighlightedText).name()
    strong = {"accent": accent, "accent_hover": accent, "on_accent": on_accent}
    return dict.fromkeys(read_theme("light"), ink) | dict.fromkeys(_GROUNDS, ground) | strong


def _palette(colours: Mapping[str, str]) -> QPalette:
    palette = QPalette()
    for role, places in _ROLES.items():
        for place in places:
            palette.setColor(place, QColor(colours[role]))
    for place in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, place, QColor(colours["muted"]))
    return palette


def _style_sheet(colours: Mapping[str, str], text_size: int) -> str:
    template = resource("themes", "window.qss").read_text(encoding="utf-8")
    sizes = {name: f"{sized(name, text_size)}px" for name in FONT_SIZES}
    tick = "tick_light" if QColor(colours["on_accent"]).lightness() > HALF else "tick_dark"
    # Fields of all kinds are of one height; those for numbers are asked for three pixels more than they are given.
    line = sized("title", text_size)
    sizes |= {"line_height": f"{line}px", "number_least": f"{line + 3}px", "number_height": f"{line + 6}px"}
    values = {**colours, **sizes, "tick": tick, "icons": resource("icons").as_posix()}
    return _NAME.sub(lambda name: values[name[1]], template)
