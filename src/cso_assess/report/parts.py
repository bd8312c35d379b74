"""What documents are put together from: headings with bookmarks, tables, chips, boxes to tick, lines to write on."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from cso_assess.report.rows import PLAIN, Cell, Look, Row, Rows
from cso_assess.report.style import WIDTH, colour, style
from cso_assess.report.text import line, lines, paragraphs, text_width

Story = list[Any]
"""Flowables in the order in which they stand in a document."""

HEAD = Look(rule="muted", above=0, below=4)
ROW = Look()
CARD = Look(ground="soft", rule="", above=12, below=12, left=14)

_CHIP_HEIGHT = 15
_CHIP_PADDING = 7
_CHIP_GAP = 5


def gap(height: float) -> Spacer:
    """Empty room between two parts."""
    return Spacer(0, height)


def section(text: str, *, needs: float = 140) -> Story:
    """The heading of a part of the document with its bookmark, on a new page unless `needs` points are left."""
    title = paragraphs(text, "title")
    return [CondPageBreak(needs), _Bookmark(text, level=0), *title, gap(10)]


def heading(text: str, *, needs: float = 110, bookmark: int | None = 1) -> Story:
    """A heading inside a part, by default a bookmark below its part's; what follows has `needs` points on the page."""
    mark = [] if bookmark is None else [_Bookmark(text, bookmark)]
    return [CondPageBreak(needs), gap(10), *mark, *paragraphs(text, "heading"), gap(5)]


def table(
    head: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    language: str,
    *,
    look: Look = ROW,
) -> Story:
    """Rows of cells under a head of labels that comes again on every page; none without rows."""
    if not rows:
        return []
    labels = [paragraphs(label, "label", language=language) for label in head]
    return [Rows([Row(cells, widths, look) for cells in rows], Row(labels, widths, HEAD))]


def labelled(label: str, cell: Cell, widths: Sequence[float], language: str) -> Story:
    """A label with what it stands for beside it; nothing when there is nothing."""
    if not cell:
        return []
    return [Rows([Row([paragraphs(label, "label", language=language), cell], widths, Look(rule="", above=0, below=5))])]


def together(content: Cell, look: Look = PLAIN) -> Rows:
    """What stays on one page unless it is longer than one."""
    return Rows([Row([content], [WIDTH], look)])


def cards(contents: Sequence[Cell], ground: str = "soft") -> "Cards":
    """Boxes of one height beside each other."""
    return Cards(contents, ground)


class Cards(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """Boxes of one height and width beside each other on a coloured ground."""

    _GAP = 10
    _PADDING = 11

    def __init__(self, contents: Sequence[Cell], ground: str) -> None:
        super().__init__()
        self._contents = contents
        self._ground = ground

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room that the boxes take."""
        self.width = width
        self._side = (width - self._GAP * (len(self._contents) - 1)) / len(self._contents)
        self._heights = [[each.wrap(self._side - 2 * self._PADDING, height)[1] for each in c] for c in self._contents]
        self.height = max(map(sum, self._heights)) + 2 * self._PADDING
        return width, self.height

    def draw(self) -> None:
        """Draws the boxes and what is in them."""
        for number, (content, heights) in enumerate(zip(self._contents, self._heights, strict=True)):
            left = number * (self._side + self._GAP)
            self.canv.setFillColor(colour(self._ground))
            self.canv.roundRect(left, 0, self._side, self.height, 5, stroke=0, fill=1)
            top = self.height - self._PADDING
            for each, height in zip(content, heights, strict=True):
                top -= height
                each.drawOn(self.canv, left + self._PADDING, top)


class Chips(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """Short words on coloured grounds beside each other, in as many lines as they need."""

    def __init__(self, texts: Sequence[str], ground: str = "soft") -> None:
        super().__init__()
        self._texts = texts
        self._ground = ground

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room that the chips take."""
        self._places: list[tuple[float, float, float, str]] = []
        x = y = 0.0
        for text in self._texts:
            shown = line(text, "label", width - 2 * _CHIP_PADDING)
            wide = text_width(shown, "label") + 2 * _CHIP_PADDING
            if x and x + wide > width:
                x, y = 0.0, y + _CHIP_HEIGHT + 3
            self._places.append((x, y, wide, shown))
            x += wide + _CHIP_GAP
        self.width, self.height = width, y + _CHIP_HEIGHT + 3
        return width, self.height

    def draw(self) -> None:
        """Draws each chip."""
        face = style("label")
        self.canv.setFont(face.fontName, face.fontSize)
        for x, y, wide, shown in self._places:
            bottom = self.height - y - _CHIP_HEIGHT
            self.canv.setFillColor(colour(self._ground))
            self.canv.roundRect(x, bottom, wide, _CHIP_HEIGHT, 4, stroke=0, fill=1)
            self.canv.setFillColor(colour("ink"))
            self.canv.drawString(x + _CHIP_PADDING, bottom + 4.4, shown)


class TickBox(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """An empty box for a hand-made tick; the typeface has none."""

    _SIDE = 8.5

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room of a line of text."""
        self.width, self.height = self._SIDE, 13
        return self.width, self.height

    def draw(self) -> None:
        """Draws the box."""
        self.canv.setStrokeColor(colour("muted"))
        self.canv.setLineWidth(0.8)
        self.canv.rect(0.5, 2.2, self._SIDE, self._SIDE, stroke=1, fill=0)


class WritingLine(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """A line to write on, with what belongs there in small letters below it."""

    def __init__(self, label: str = "", room: float = 26) -> None:
        super().__init__()
        self._label = label
        self._room = room

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room above the line and that of its label."""
        self._lines = lines(self._label, "note", width, 2)
        self.width, self.height = width, self._room + 4 + 12.5 * len(self._lines)
        return width, self.height

    def draw(self) -> None:
        """Draws the line and its label."""
        bottom = self.height - self._room
        self.canv.setStrokeColor(colour("muted"))
        self.canv.setLineWidth(0.6)
        self.canv.line(0, bottom, self.width, bottom)
        self.canv.setFont(style("note").fontName, style("note").fontSize)
        self.canv.setFillColor(colour("muted"))
        for number, text in enumerate(self._lines, 1):
            self.canv.drawString(0, bottom - 12 * number + 1, text)


class _Bookmark(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """An entry of the outline that leads to where it stands; it takes no room."""

    def __init__(self, text: str, level: int) -> None:
        super().__init__()
        self._text = text
        self._level = level

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """No room."""
        return 0, 0

    def draw(self) -> None:
        """Marks this place of the page."""
        x, y = self.canv.absolutePosition(0, 0)
        key = f"place{self.canv.getPageNumber()}-{y:.0f}"
        self.canv.bookmarkHorizontalAbsolute(key, y + 4, left=x)
        self.canv.addOutlineEntry(line(self._text, "text", 400), key, self._level)
