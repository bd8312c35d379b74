"""Colours and sizes of the window: roles from resources/themes become a palette and a style sheet."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from cso_assess.paths import resource

Role = QPalette.ColorRole

FONT_SIZES = {"tiny": 12, "small": 13, "text": 15, "heading": 16, "title": 22}
"""Pixels at 100 %."""

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


def colour(widget: QWidget, role: str) -> QColor:
    """A colour for painting on a widget, by the name of its role in resources/themes."""
    return widget.palette().color(_ROLES[role][0])


def scaled(widget: QWidget, pixels: float) -> float:
    """A length that grows with the text; `pixels` is at the usual text size."""
    return pixels * widget.font().pixelSize() / FONT_SIZES["text"]


def apply_theme(application: QApplication, theme: str, text_size: int) -> None:
    """Gives the whole window the colours of a theme ("system" follows the computer) and a text size in per cent."""
    colours = _colours(theme)
    font = application.font()
    font.setPixelSize(sized("text", text_size))
    application.setFont(font)
    application.setPalette(_palette(colours))
    application.setStyleSheet(_style_sheet(colours, text_size))


def sized(name: str, text_size: int) -> int:
    """A size of FONT_SIZES in pixels at a text size in per cent."""
    return round(FONT_SIZES[name] * text_size / 100)


@cache
def read_theme(name: str) -> dict[str, str]:
    """The colours of a theme by role."""
    with resource("themes", f"{name}.toml").open("rb") as file:
        return dict(tomllib.load(file)["colours"])


def _colours(theme: str) -> Mapping[str, str]:
    hints = QGuiApplication.styleHints()
    if theme == "system" and hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return _contrast_colours(QApplication.style().standardPalette())
    is_dark = theme == "dark" or (theme == "system" and hints.colorScheme() is Qt.ColorScheme.Dark)
    return read_theme("dark" if is_dark else "light")


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
    template = Template(resource("themes", "window.qss").read_text(encoding="utf-8"))
    sizes = {name: f"{sized(name, text_size)}px" for name in FONT_SIZES}
    return template.substitute(colours, icons=resource("icons").as_posix(), **sizes)
