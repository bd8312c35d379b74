"""How documents look: colours by role, one family in a few sizes, and the grid of an A4 page."""

import tomllib
from functools import cache, lru_cache

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from cso_assess.fonts import face_file
from cso_assess.paths import resource

PAGE = A4
SIDE = 20 * mm
TOP = 25 * mm
BOTTOM = 22 * mm
WIDTH = PAGE[0] - 2 * SIDE
HEIGHT = PAGE[1] - TOP - BOTTOM
"""The room for text on a page."""

COLUMNS = 12
GUTTER = 12

REGULAR = "PTSans-Regular"
BOLD = "PTSans-Bold"
ITALIC = "PTSans-Italic"
_FACES = {REGULAR: "regular", BOLD: "bold", ITALIC: "italic"}
_LONGEST_REMEMBERED = 50

_TYPES = {
    "display": (BOLD, 27, 32, "ink"),
    "title": (BOLD, 19, 24, "accent"),
    "heading": (BOLD, 13, 17, "ink"),
    "strong": (BOLD, 10.5, 14.5, "ink"),
    "lead": (REGULAR, 13, 19.5, "ink"),
    "wall": (REGULAR, 12, 16, "ink"),
    "wall_strong": (BOLD, 12, 16, "ink"),
    "text": (REGULAR, 10.5, 15, "ink"),
    "quote": (ITALIC, 10.5, 15, "ink"),
    "cell": (REGULAR, 9.5, 13, "ink"),
    "cell_strong": (BOLD, 9.5, 13, "ink"),
    "label": (BOLD, 8.5, 12, "muted"),
    "note": (REGULAR, 9, 12.5, "muted"),
    "alarm": (REGULAR, 9.5, 13, "danger"),
    "figure": (BOLD, 20, 24, "accent"),
    "kicker": (BOLD, 10.5, 14, "accent"),
}
"""Each kind of text: face, size, distance of lines, role of its colour."""

_ABOVE = {"title": 26, "heading": 13}
"""The room above a heading that does not begin a page."""


@cache
def colour(role: str, strength: float = 1) -> Color:
    """A colour by its role, mixed with white below full strength; on white paper it is that of the light theme."""
    full = HexColor(_roles()[role])
    return Color(*(1 - strength * (1 - part) for part in (full.red, full.green, full.blue)))


@cache
def style(kind: str, alignment: int = 0) -> ParagraphStyle:
    """The style of a kind of text; `alignment` 0 left, 1 middle, 2 right."""
    register_fonts()
    face, size, leading, role = _TYPES[kind]
    return ParagraphStyle(
        kind,
        fontName=face,
        fontSize=size,
        leading=leading,
        textColor=colour(role),
        alignment=alignment,
        spaceBefore=_ABOVE.get(kind, 0),
        allowWidows=0,
        allowOrphans=0,
    )


def columns(*shares: float) -> tuple[float, ...]:
    """The widths of columns by their shares of the twelve columns of the page."""
    return tuple(WIDTH * share / COLUMNS for share in shares)


@cache
def register_fonts() -> None:
    """Makes the faces known to ReportLab under their PostScript names, by which it embeds them."""
    for name, face in _FACES.items():
        pdfmetrics.registerFont(_RememberingFont(name, str(face_file(face))))


@cache
def printable() -> frozenset[int]:
    """The code points that every face has."""
    register_fonts()
    return frozenset.intersection(*(frozenset(pdfmetrics.getFont(name).face.charToGlyph) for name in _FACES))


class _RememberingFont(TTFont):  # type: ignore[misc]  # ReportLab carries no types
    """A face that remembers how wide a word is: the same words come again and again."""

    def __init__(self, name: str, file: str) -> None:
        super().__init__(name, file)
        self._width = lru_cache(maxsize=20_000)(self._width_at_size_one)

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: N802  # ReportLab's name
        """The width of a text in points."""
        if len(text) < _LONGEST_REMEMBERED:
            return self._width(text) * size
        return float(super().stringWidth(text, size, encoding))

    def _width_at_size_one(self, text: str) -> float:
        return float(super().stringWidth(text, 1))


@cache
def _roles() -> dict[str, str]:
    with resource("themes", "light.toml").open("rb") as file:
        colours: dict[str, str] = tomllib.load(file)["colours"]
    return colours
