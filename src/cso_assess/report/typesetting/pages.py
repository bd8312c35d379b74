"""The pages of a document: margins, running head, "page x of y", and what the file says about itself."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from cso_assess.i18n import Words
from cso_assess.report.options import Options
from cso_assess.report.typesetting.marks import draw_draft, draw_logo
from cso_assess.report.typesetting.style import REGULAR, colour, greyed, page, register_fonts, style
from cso_assess.report.typesetting.text import line, text_width
from cso_assess.report.watching import watch

rl_config.useA85 = 0  # streams as they are: smaller files in less time

HEAD_LINE = 16 * mm
"""Points from the upper edge to the running head."""

FOOT_LINE = 9 * mm
"""Points from the number of the page to the room for text."""

LONGEST_TITLE = 1500
"""The width in points of the longest title that a file gets."""

_FIGURES, _BASE = 40, 4
"""The room in points for the number of a page in the contents, and for what of it hangs below its line."""


@dataclass(frozen=True)
class Cover:
    """What a document is called: its title in the file, and what stands left and right above every later page."""

    title: str
    head: str
    head_right: str
    is_on_first: bool = False
    """Whether it stands above the first page too, as where each page is handed to somebody else."""


def written(story: Sequence[Any], cover: Cover, words: Words, options: Options) -> bytes:
    """The document as PDF; the same story gives the same bytes."""
    register_fonts()
    onlooker = watch()
    if onlooker is not None:
        onlooker.first_page(_first_page(story, cover, words, options))
    output = BytesIO()
    document = _Document(output, cover, words, options, onlooker.pages_made if onlooker else _nothing)
    document.build(list(story), canvasmaker=partial(_NumberedCanvas, words=words))
    return output.getvalue()


def _first_page(story: Sequence[Any], cover: Cover, words: Words, options: Options) -> bytes:
    """The first page alone, without what is known only at the end."""
    output = BytesIO()
    document = _Document(output, cover, words, options, _end_early)
    with suppress(_FirstPageMade):
        document.build(list(story), canvasmaker=partial(_NumberedCanvas, words=words, is_whole=False))
    document.canv.save()
    _forget_layout(story)
    return output.getvalue()


def _forget_layout(story: Sequence[Any]) -> None:
    """ReportLab refuses what it put off to the next page once; the story is to be laid out again."""
    for part in story:
        part.__dict__.pop("_postponed", None)


class _FirstPageMade(Exception):  # noqa: N818  # nothing went wrong
    """The page that somebody waits for is there."""


def _end_early(_pages: int) -> None:
    raise _FirstPageMade


def _nothing(_pages: int) -> None:
    """Nobody looks on."""


class _Document(BaseDocTemplate):  # type: ignore[misc]  # ReportLab carries no types
    """A document on one kind of paper whose first page has no running head."""

    def __init__(
        self, output: BytesIO, cover: Cover, words: Words, options: Options, pages_made: Callable[[int], None]
    ) -> None:
        sheet = page()
        super().__init__(
            output,
            pagesize=sheet.size,
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
            enforceColorSpace=greyed if options.is_grey else None,
        )
        self._cover, self._words, self._options = cover, words, options
        self._pages_made = pages_made
        padding = dict.fromkeys(("leftPadding", "rightPadding", "topPadding", "bottomPadding"), 0)
        frame = Frame(sheet.side, sheet.bottom, sheet.width, sheet.height, **padding)
        self.addPageTemplates(
            [
                PageTemplate("first", [frame], onPage=self._finish_first, autoNextPageTemplate="later"),
                PageTemplate("later", [frame], onPage=self._finish_later),
            ]
        )

    def afterPage(self) -> None:  # noqa: N802  # ReportLab's name
        """Tells how far the document is."""
        self._pages_made(self.page)

    def _finish_first(self, canvas: "_NumberedCanvas", _document: BaseDocTemplate) -> None:
        if self._options.logo is not None:
            draw_logo(canvas, self._options.logo, is_grey=self._options.is_grey)
        elif self._cover.is_on_first:
            self._draw_head(canvas)
        self._finish(canvas)

    def _finish_later(self, canvas: "_NumberedCanvas", _document: BaseDocTemplate) -> None:
        self._draw_head(canvas)
        self._finish(canvas)

    def _draw_head(self, canvas: "_NumberedCanvas") -> None:
        sheet = page()
        right = line(self._cover.head_right, "note", sheet.width / 2)
        left = line(self._cover.head, "note", sheet.width - text_width(right, "note") - 24)
        top = sheet.size[1] - HEAD_LINE
        canvas.saveState()
        canvas.setFont(style("note").fontName, style("note").fontSize)
        canvas.setFillColor(colour("muted"))
        canvas.drawString(sheet.side, top, left)
        canvas.drawRightString(sheet.side + sheet.width, top, right)
        canvas.setStrokeColor(colour("line"))
        canvas.setLineWidth(0.6)
        canvas.line(sheet.side, top - 7, sheet.side + sheet.width, top - 7)
        canvas.restoreState()

    def _finish(self, canvas: "_NumberedCanvas") -> None:
        words = self._words
        if self._options.is_draft:
            draw_draft(canvas, words.tr("Draft"))
        canvas.leave_room_for_number()


class _NumberedCanvas(Canvas):  # type: ignore[misc]  # ReportLab carries no types
    """A canvas that writes numbers of pages when the last page is done: "page x of y", and those of the contents.

    Each number has a form of its own where it belongs, which is drawn once it is known; it stays empty unless the
    document `is_whole`.
    """

    def __init__(self, file: BytesIO, *, words: Words, is_whole: bool = True, **options: Any) -> None:
        super().__init__(file, **options)
        self._words = words
        self._is_whole = is_whole
        self._numbered: list[int] = []
        self._asked: list[str] = []
        self._places: dict[str, int] = {}

    def leave_room_for_number(self) -> None:
        """Puts the place of the number on this page."""
        self._numbered.append(self.getPageNumber())
        self.doForm(_form(self.getPageNumber()))

    def leave_room_for_place(self, key: str, right: float, bottom: float) -> None:
        """Puts the number of the page that holds a place, ending at `right`."""
        self._asked.append(key)
        self.saveState()
        self.translate(right - _FIGURES, bottom - _BASE)
        self.doForm(f"of-{key}")
        self.restoreState()

    def note_place(self, key: str) -> None:
        """Remembers that this page holds a place."""
        self._places[key] = self.getPageNumber()

    def save(self) -> None:
        """Draws all numbers, then writes the file."""
        sheet, words = page(), self._words
        for number in self._numbered:
            text = words.tr("Page {page} of {pages}", page=number, pages=len(self._numbered))
            shown = text if self._is_whole else ""
            self._draw_form(_form(number), "note", shown, sheet.side + sheet.width, sheet.bottom - FOOT_LINE)
        for key in self._asked:
            if key not in self._places:
                self.bookmarkPage(key)  # a link has to lead somewhere
            self._draw_form(f"of-{key}", "cell", str(self._places.get(key, "")), _FIGURES, _BASE)
        super().save()

    def _draw_form(self, name: str, kind: str, text: str, right: float, bottom: float) -> None:
        self.beginForm(name)
        self.setFont(style(kind).fontName, style(kind).fontSize)
        self.setFillColor(colour("muted" if kind == "note" else "ink"))
        self.drawRightString(right, bottom, text)
        self.endForm()


def _form(number: int) -> str:
    return f"number{number}"
