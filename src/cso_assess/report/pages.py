"""The pages of a document: margins, running head, "page x of y", and what the file says about itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from cso_assess.i18n import Words
from cso_assess.report.style import BOTTOM, HEIGHT, PAGE, REGULAR, SIDE, WIDTH, colour, register_fonts, style
from cso_assess.report.text import line, text_width

rl_config.useA85 = 0  # streams as they are: smaller files in less time

HEAD_LINE = PAGE[1] - 16 * mm
FOOT_LINE = 13 * mm
LONGEST_TITLE = 1500
"""The width in points of the longest title that a file gets."""


@dataclass(frozen=True)
class Cover:
    """What a document is called: its title in the file, and what stands left and right above every later page."""

    title: str
    head: str
    head_right: str


def written(story: Sequence[Any], cover: Cover, words: Words) -> bytes:
    """The document as PDF; the same story gives the same bytes."""
    register_fonts()
    output = BytesIO()
    document = _Document(output, cover, words)
    document.build(list(story), canvasmaker=partial(_NumberedCanvas, words=words))
    return output.getvalue()


class _Document(BaseDocTemplate):  # type: ignore[misc]  # ReportLab carries no types
    """An A4 document whose first page has no running head."""

    def __init__(self, output: BytesIO, cover: Cover, words: Words) -> None:
        super().__init__(
            output,
            pagesize=PAGE,
            invariant=1,
            lang=words.language,
            pageCompression=1,
            initialFontName=REGULAR,
            title=line(cover.title, "text", LONGEST_TITLE),
            author="",
            subject="",
            keywords="",
            creator="CSO Assess",
            producer="CSO Assess",
            displayDocTitle=True,
        )
        self._cover = cover
        frame = Frame(SIDE, BOTTOM, WIDTH, HEIGHT, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
        self.addPageTemplates(
            [
                PageTemplate("first", [frame], onPage=self._finish, autoNextPageTemplate="later"),
                PageTemplate("later", [frame], onPage=self._finish_later),
            ]
        )

    def _finish(self, canvas: "_NumberedCanvas", _document: BaseDocTemplate) -> None:
        canvas.leave_room_for_number()

    def _finish_later(self, canvas: "_NumberedCanvas", document: BaseDocTemplate) -> None:
        right = line(self._cover.head_right, "note", WIDTH / 2)
        left = line(self._cover.head, "note", WIDTH - text_width(right, "note") - 24)
        canvas.saveState()
        canvas.setFont(style("note").fontName, style("note").fontSize)
        canvas.setFillColor(colour("muted"))
        canvas.drawString(SIDE, HEAD_LINE, left)
        canvas.drawRightString(SIDE + WIDTH, HEAD_LINE, right)
        canvas.setStrokeColor(colour("line"))
        canvas.setLineWidth(0.6)
        canvas.line(SIDE, HEAD_LINE - 7, SIDE + WIDTH, HEAD_LINE - 7)
        canvas.restoreState()
        self._finish(canvas, document)


class _NumberedCanvas(Canvas):  # type: ignore[misc]  # ReportLab carries no types
    """A canvas that writes "page x of y" when the last page is done.

    Each page leaves room for a form of its own, which is drawn once the number of pages is known.
    """

    def __init__(self, file: BytesIO, *, words: Words, **options: Any) -> None:
        super().__init__(file, **options)
        self._words = words
        self._numbered: list[int] = []

    def leave_room_for_number(self) -> None:
        """Puts the place of the number on this page."""
        self._numbered.append(self.getPageNumber())
        self.doForm(_form(self.getPageNumber()))

    def save(self) -> None:
        """Draws the numbers of all pages, then writes the file."""
        words = self._words
        for number in self._numbered:
            self.beginForm(_form(number))
            self.setFont(style("note").fontName, style("note").fontSize)
            self.setFillColor(colour("muted"))
            text = words.tr("Page {page} of {pages}", page=number, pages=len(self._numbered))
            self.drawRightString(SIDE + WIDTH, FOOT_LINE, text)
            self.endForm()
        super().save()


def _form(page: int) -> str:
    return f"number{page}"
