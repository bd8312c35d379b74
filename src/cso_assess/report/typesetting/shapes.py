"""What is drawn and not written: boxes, chips, boxes to tick, lines to write on."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from cso_assess.report.typesetting.rows import Cell
from cso_assess.report.typesetting.style import colour, style
from cso_assess.report.typesetting.text import line, lines, text_width

_CHIP_HEIGHT = 15
_CHIP_PADDING = 7
_CHIP_GAP = 5


class Cards(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """Boxes of one height and width beside each other on a coloured ground."""

    APART = 10
    """Points between two boxes."""

    _PADDING = 11

    def __init__(self, contents: Sequence[Cell], ground: str = "soft") -> None:
        super().__init__()
        self._contents = contents
        self._ground = ground

    @classmethod
    def inner_width(cls, width: float, count: int) -> float:
        """The room for text in each of so many boxes."""
        return (width - cls.APART * (count - 1)) / count - 2 * cls._PADDING

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room that the boxes take."""
        self.width = width
        room = self.inner_width(width, len(self._contents))
        self._side = room + 2 * self._PADDING
        self._heights = [[each.wrap(room, height)[1] for each in c] for c in self._contents]
        self.height = max(map(sum, self._heights)) + 2 * self._PADDING
        return width, self.height

    def draw(self) -> None:
        """Draws the boxes and what is in them."""
        for number, (content, heights) in enumerate(zip(self._contents, self._heights, strict=True)):
            left = number * (self._side + self.APART)
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


class WritingRoom(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """Lines to write on under a heading, down to the end of the page; nothing where there is hardly any room."""

    _DISTANCE = 25
    _LEAST = 3

    def __init__(self, label: str) -> None:
        super().__init__()
        self._label = label

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """All the room that is left, in whole lines."""
        count = int(height / self._DISTANCE) - 1
        self._count = count if count >= self._LEAST else 0
        self.width, self.height = width, self._count * self._DISTANCE
        return width, self.height

    def draw(self) -> None:
        """Draws the heading and the lines below it."""
        if not self._count:
            return
        face = style("heading")
        self.canv.setFont(face.fontName, face.fontSize)
        self.canv.setFillColor(colour("ink"))
        self.canv.drawString(0, self.height - face.leading, line(self._label, "heading", self.width))
        self.canv.setStrokeColor(colour("line"))
        self.canv.setLineWidth(0.6)
        for number in range(self._count - 1):
            self.canv.line(0, number * self._DISTANCE, self.width, number * self._DISTANCE)
