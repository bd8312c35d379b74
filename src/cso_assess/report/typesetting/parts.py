"""What documents are put together from: headings with bookmarks, tables, labelled texts, what stays together."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from cso_assess.report.typesetting.contents import Bookmark
from cso_assess.report.typesetting.rows import PLAIN, Cell, Look, Row, Rows
from cso_assess.report.typesetting.style import is_pocket, on_page, page, style
from cso_assess.report.typesetting.text import paragraphs

Story = list[Any]
"""Flowables in the order in which they stand in a document."""

HEAD = Look(rule="muted", above=0, below=4)
ROW = Look()

_MOST_KEPT = 480
"""Points of a heading with the beginning of its content that are kept on one page."""


def gap(height: float) -> Spacer:
    """Empty room between two parts."""
    return Spacer(0, height)


def section(text: str, content: Story, *, depth: int = 0, room: float = 0) -> Story:
    """A part of the document under its title, which never stands without the beginning of what it is about.

    `depth` is that of its entry in the outline; `room` the points that are to follow the beginning on its page.
    """
    return _headed(text, "title", content, room_below=10, level=depth, room=room)


def heading(text: str, content: Story, *, bookmark: int | None = 1) -> Story:
    """Content under a heading inside a part; `bookmark` is its level in the outline, None for no entry."""
    return _headed(text, "heading", content, room_below=5, level=bookmark)


def one_page_section(text: str, write: Callable[[], Story]) -> Story:
    """A part of the document that stays on one page with its title, smaller where it would be longer.

    A small page is no place for smaller letters: there it goes on over as many pages as it needs.
    """
    if is_pocket():
        return section(text, write())

    def written() -> Story:
        spaced = [part for each in write() for part in _spaced(each)]
        return [*paragraphs(text, "title"), gap(10), *spaced[1:]]  # above the first of them there is room already

    return [Bookmark(text, 0), OnePage(written)]


def _spaced(flowable: Flowable) -> Story:
    """A flowable with its spaces as gaps, for content that no frame lays out; nothing for a break of the page."""
    if isinstance(flowable, CondPageBreak):
        return []
    return [gap(flowable.getSpaceBefore()), flowable, gap(flowable.getSpaceAfter())]


def bookmark(text: str, level: int) -> Flowable:
    """An entry of the outline that leads to the heading above it."""
    return Bookmark(text, level)


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
    return [Rows([Row(cells, widths, look) for cells in rows], Row(labels, widths, replace(HEAD, gutter=look.gutter)))]


def labelled(label: str, cell: Cell, widths: Sequence[float], language: str) -> Story:
    """A label with what it stands for beside it; nothing when there is nothing."""
    if not cell:
        return []
    return [Rows([Row([paragraphs(label, "label", language=language), cell], widths, Look(rule="", above=0, below=5))])]


def together(content: Cell, look: Look = PLAIN) -> Rows:
    """What stays on one page unless it is longer than one."""
    return Rows([Row([content], [page().width], look)])


class OnePage(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """Content that stays on one page: where it would be longer, it is written for a larger page and drawn smaller.

    `write` makes the content for the page that is in use when it is called, again for each size that is tried.
    """

    _TRIES = (0.5, 1)
    """How far towards the scale that is sure to fit each try goes; wider lines often need less."""

    def __init__(self, write: Callable[[], Story]) -> None:
        super().__init__()
        self._write = write
        self._lay_out(1)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The whole height of what it draws, at most that of a page."""
        most = page().height - 1
        if sum(self._heights) * self._scale > most:
            sure = most / sum(self._heights)
            for share in self._TRIES:
                self._lay_out(1 - share * (1 - sure))
                if sum(self._heights) * self._scale <= most:
                    break
        self.width, self.height = width, sum(self._heights) * self._scale
        return width, self.height

    def draw(self) -> None:
        """Draws the content from the top down."""
        self.canv.scale(self._scale, self._scale)
        top = sum(self._heights)
        with on_page(page().enlarged(1 / self._scale)):
            for each, height in zip(self._content, self._heights, strict=True):
                top -= height
                each.drawOn(self.canv, 0, top)

    def _lay_out(self, scale: float) -> None:
        self._scale = scale
        with on_page(page().enlarged(1 / scale)):
            self._content = self._write()
            self._heights = [each.wrap(page().width, page().height)[1] for each in self._content]


def _headed(text: str, kind: str, content: Story, *, room_below: float, level: int | None, room: float = 0) -> Story:
    title = paragraphs(text, kind)
    mark = [] if level is None else [Bookmark(text, level)]
    needs = height_of(title) + style(kind).spaceBefore + room_below + _beginning(content) + room
    return [CondPageBreak(min(needs, _MOST_KEPT)), *title, *mark, gap(room_below), *content]


def _beginning(content: Story) -> float:
    """The height of content down to the end of its first row, or of all of it when it has none."""
    height = 0.0
    for each in content:
        if isinstance(each, Rows):
            return height + each.beginning
        height += float(each.getSpaceBefore()) + height_of([each])
        if height > _MOST_KEPT:
            return height
    return height


def height_of(content: Story) -> float:
    """How much of a page content takes, in points."""
    return sum(float(each.wrap(page().width, page().height)[1]) for each in content)
