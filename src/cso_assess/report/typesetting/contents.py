"""Where things stand: entries of the outline, and a page of contents whose lines lead to them."""

from collections.abc import Iterable, Sequence
from typing import Any

from reportlab.platypus import Flowable

from cso_assess.report.typesetting.rows import Look, Row, Rows
from cso_assess.report.typesetting.style import colour, page, style
from cso_assess.report.typesetting.text import line, lines, text_width

_ABOVE = 36
"""Points above the foot of a heading to which its bookmark leads."""

_INDENT = 14
_FIGURES = 34
_KINDS = ("strong", "cell")
_DEEPEST = 1
"""Deeper headings stand like these."""

_LINE = Look(rule="", above=2.5, below=2.5)


class Bookmark(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """An entry of the outline that leads to the heading above it; it takes no room.

    `key` is its name in the contents, empty when it is not among them.
    """

    def __init__(self, text: str, level: int) -> None:
        super().__init__()
        self.text = text
        self.level = level
        self.key = ""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """No room."""
        return 0, 0

    def draw(self) -> None:
        """Marks this place of the page."""
        x, y = self.canv.absolutePosition(0, 0)
        key = self.key or f"place{self.canv.getPageNumber()}-{y:.0f}"
        self.canv.bookmarkHorizontalAbsolute(key, y + _ABOVE, left=x)
        self.canv.addOutlineEntry(line(self.text, "text", 400), key, self.level)
        if self.key:
            self.canv.note_place(self.key)


def contents(story: Iterable[Any], language: str) -> list[Rows]:
    """A line for each heading of a story, with the page on which it is; marks inside rows are left to the outline."""
    marks = [each for each in story if isinstance(each, Bookmark)]
    for number, mark in enumerate(marks, 1):
        mark.key = f"part{number}"
    rows = [Row([[_Entry(mark, language)]], [page().width], _LINE) for mark in marks]
    return [Rows(rows)] if rows else []


class _Entry(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """A line of the contents: the heading, dots, and the number of its page; all of it leads there."""

    _MOST_LINES = 3

    def __init__(self, mark: Bookmark, language: str) -> None:
        super().__init__()
        self._mark, self._language = mark, language
        self._kind = _KINDS[min(mark.level, _DEEPEST)]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room of the lines that the heading needs."""
        room = width - self._left - _FIGURES - 2 * _INDENT
        self._lines: Sequence[str] = lines(self._mark.text, self._kind, room, self._MOST_LINES, language=self._language)
        self.width, self.height = width, style(self._kind).leading * max(len(self._lines), 1)
        return width, self.height

    def draw(self) -> None:
        """Draws the lines from the top down, and the number beside the last of them."""
        canvas, face = self.canv, style(self._kind)
        y = self.height - face.fontSize
        canvas.setFont(face.fontName, face.fontSize)
        canvas.setFillColor(colour("ink"))
        for text in self._lines:
            canvas.drawString(self._left, y, text)
            y -= face.leading
        y += face.leading
        self._draw_dots(y)
        canvas.leave_room_for_place(self._mark.key, self.width, y)
        canvas.linkRect("", self._mark.key, (0, 0, self.width, self.height), relative=1, thickness=0)

    def _draw_dots(self, y: float) -> None:
        begin = self._left + text_width(self._lines[-1] if self._lines else "", self._kind) + 6
        self.canv.setStrokeColor(colour("handle"))
        self.canv.setLineWidth(0.8)
        self.canv.setLineCap(1)
        self.canv.setDash([0.1, 4])
        self.canv.line(begin, y + 1, self.width - _FIGURES + 8, y + 1)
        self.canv.setDash([])
        self.canv.setLineCap(0)

    @property
    def _left(self) -> float:
        return _INDENT * min(self._mark.level, _DEEPEST)
