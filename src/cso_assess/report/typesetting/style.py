"""How documents look: colours by role, one family in a few sizes, and the grid of a page."""

import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from cso_assess.fonts import face_file
from cso_assess.paths import resource


@dataclass(frozen=True)
class Page:
    """A sheet of paper and its margins, in points."""

    size: tuple[float, float]
    side: float
    top: float
    bottom: float

    @cached_property
    def width(self) -> float:
        """The room for text from left to right."""
        return self.size[0] - 2 * self.side

    @cached_property
    def height(self) -> float:
        """The room for text from the running head to the number of the page."""
        return self.size[1] - self.top - self.bottom

    def enlarged(self, times: float) -> "Page":
        """The page with so many times the room for text, in the same margins."""
        width, height = self.size[0] + (times - 1) * self.width, self.size[1] + (times - 1) * self.height
        return replace(self, size=(width, height))


PAGES = {
    "a4": Page(A4, side=20 * mm, top=25 * mm, bottom=22 * mm),
    "a5": Page(A5, side=12 * mm, top=20 * mm, bottom=19 * mm),
}

_POCKET = 400
"""The width of text in points below which a page is a small one."""

COLUMNS = 12
GUTTER = 12

REGULAR = "PTSans-Regular"
BOLD = "PTSans-Bold"
ITALIC = "PTSans-Italic"
_FACES = {REGULAR: "regular", BOLD: "bold", ITALIC: "italic"}
_LONGEST_REMEMBERED = 50
_DARKEST = 0.0031308
"""Light below which sRGB is a straight line."""

_TYPES = {
    "display": (BOLD, 27, 32, "ink"),
    "name": (BOLD, 19, 24, "ink"),
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
    "small": (REGULAR, 9, 11.5, "ink"),
    "tiny": (REGULAR, 8, 10.5, "ink"),
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
def greyed(full: Color) -> Color:
    """The grey that stands out from white paper exactly as much as the colour does."""
    red, green, blue = (_light(part) for part in (full.red, full.green, full.blue))
    light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    shade = 12.92 * light if light <= _DARKEST else 1.055 * light ** (1 / 2.4) - 0.055
    return Color(shade, shade, shade, full.alpha)


def _light(part: float) -> float:
    """How much light a part of a colour gives (sRGB, IEC 61966-2-1)."""
    return part / 12.92 if part <= _DARKEST * 12.92 else float(((part + 0.055) / 1.055) ** 2.4)


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


_page: ContextVar[Page] = ContextVar("page", default=PAGES["a4"])
"""ReportLab asks a part for its size without saying on which page, so the page is that of the document being made."""


def page() -> Page:
    """The page of the document that is being made here; A4 when none is."""
    return _page.get()


def is_pocket() -> bool:
    """Whether the page is a small one, on which little stands beside each other."""
    return page().width < _POCKET


@contextmanager
def on_page(used: Page) -> Iterator[None]:
    """While a document is made, the page that it is made for; documents made beside it have their own."""
    before = _page.set(used)
    try:
        yield
    finally:
        _page.reset(before)


def columns(*shares: float) -> tuple[float, ...]:
    """The widths of columns by their shares of the twelve columns of the page."""
    return tuple(page().width * share / COLUMNS for share in shares)


def cell_width(share: float) -> float:
    """The room for text in a column of that share which is not the last one."""
    return page().width * share / COLUMNS - GUTTER


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
