"""What is written can be read, and what is to be pressed can be seen, in both themes and in the system's own."""

import pytest
from PySide6.QtGui import QPalette

from cso_assess.gui import theme

TEXT_ON_GROUND = [
    ("ink", ("paper", "card", "soft", "quiet", "before_soft")),
    ("muted", ("paper", "card", "soft", "quiet")),
    ("accent", ("paper", "card", "soft", "quiet")),
    ("on_accent", ("accent", "accent_hover")),
    ("danger", ("paper", "card", "danger_soft")),
    ("sidebar_ink", ("sidebar", "sidebar_current")),
    ("sidebar_text", ("sidebar",)),
]


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("text", "grounds"), TEXT_ON_GROUND)
def test_text_stands_out_from_its_ground(name, text, grounds):
    colours = theme.read_theme(name)
    for ground in grounds:
        assert contrast(colours[text], colours[ground]) >= 4.5, f"{text} on {ground}"


def test_the_systems_contrast_palette_is_followed_in_every_role():
    palette = QPalette()
    for role, colour in (("Window", "#000000"), ("WindowText", "#ffff00"), ("Highlight", "#00ffff")):
        palette.setColor(QPalette.ColorRole[role], colour)
    palette.setColor(QPalette.ColorRole.HighlightedText, "#000000")
    colours = theme._contrast_colours(palette)
    assert set(colours) == set(theme.read_theme("light"))
    for text, grounds in TEXT_ON_GROUND:
        assert all(contrast(colours[text], colours[ground]) >= 4.5 for ground in grounds), text


def contrast(one, other):
    """WCAG 2.2: (L1 + 0.05) / (L2 + 0.05) with the relative luminances, the lighter first."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour):
    """0.2126 R + 0.7152 G + 0.0722 B of the linear parts."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
