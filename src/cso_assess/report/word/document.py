"""What a Word document is put together from: real headings, tables with heads that come again, pictures with words."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any

from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

from cso_assess.i18n import Words
from cso_assess.office.package import steady
from cso_assess.office.text import plain
from cso_assess.report.typesetting.pictures import Picture
from cso_assess.report.typesetting.text import MOST_BREAKS
from cso_assess.report.word.styles import CELL, GAP, HEAD, LABEL, TABLE, styled_document

if TYPE_CHECKING:
    from docx.table import Table
    from docx.text.paragraph import Paragraph

PAGE_WIDTH, PAGE_HEIGHT, SIDE = Mm(210), Mm(297), Mm(20)
TEXT_WIDTH = PAGE_WIDTH - 2 * SIDE
LONGEST_HEAD = 90
"""Letters of an organization's name in the running head."""

Cell = str | Sequence[str]
"""A paragraph, or several below each other."""


class WordDocument:
    """A text document in one language that is written from the top down."""

    def __init__(self, words: Words, *, title: str, head: str, head_right: str, is_grey: bool = False) -> None:
        self._words = words
        self._title = plain(title)
        self._document = styled_document(words, is_grey=is_grey)
        self._set_page(" ".join(head.split())[:LONGEST_HEAD], head_right)

    def title(self, text: str) -> None:
        self.text(text, "Title")

    def heading(self, text: str, level: int = 1, *, on_new_page: bool = False) -> None:
        heading = self._paragraph(text, f"Heading {level}")
        heading.paragraph_format.page_break_before = on_new_page or None

    def text(self, text: str, style: str = "") -> None:
        """A paragraph; nothing for an empty text."""
        if text:
            self._paragraph(text, style)

    def strong(self, text: str) -> None:
        """A paragraph in bold; nothing for an empty text."""
        if text:
            self._paragraph(text, "").runs[0].bold = True

    def labelled(self, label: str, text: str) -> None:
        """A label with what was said below it; nothing when nothing was."""
        if text:
            self.text(label, LABEL)
            self.text(text)

    def ticks(self, texts: Sequence[str]) -> None:
        """A list with a box to tick before each entry."""
        for each in texts:
            self.text(each, "List Bullet")

    def table(self, head: Sequence[str], rows: Sequence[Sequence[Cell]], shares: Sequence[float]) -> None:
        """A table under a head that comes again on every page; nothing without rows. Rows are not torn."""
        if rows:
            self._keep_last_with_next()
            table = self._table(head, len(rows), shares)
            for row, cells in zip(list(table.rows)[1:], rows, strict=True):
                for place, (cell, content) in enumerate(zip(row.cells, cells, strict=True)):
                    _fill(cell, [content] if isinstance(content, str) else content, is_bold=place == 0)

    def form(self, head: Sequence[str], labels: Sequence[str], shares: Sequence[float], height: float) -> None:
        """A table whose first column is written and whose others are empty, in rows of so many millimetres."""
        self.table(head, [[label, *[""] * (len(head) - 1)] for label in labels], shares)
        for row in list(self._document.tables[-1].rows)[1:]:
            row.height, row.height_rule = Mm(height), WD_ROW_HEIGHT_RULE.AT_LEAST

    def picture(self, picture: Picture, described: str) -> None:
        """A picture with the words that stand for it where it cannot be seen."""
        self._keep_last_with_next()
        paragraph = self._document.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        shape = paragraph.add_run().add_picture(BytesIO(picture.png), width=Pt(picture.width))
        _without_margins(shape)
        properties: Any = shape._inline.docPr  # noqa: SLF001  # python-docx has no other way to it
        properties.set("descr", plain(described))

    def logo(self, picture: Picture) -> None:
        """The logo of the organization above the first page, at the right; its name is on the page itself."""
        paragraph = self._document.sections[0].first_page_header.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        shape = paragraph.add_run().add_picture(BytesIO(picture.png), Pt(picture.width), Pt(picture.height))
        _without_margins(shape)
        shape._inline.docPr.set("descr", self._title)  # noqa: SLF001  # as above

    def running_note(self, text: str) -> None:
        """A word at the right above every page."""
        section = self._document.sections[0]
        for header in (section.first_page_header, section.header):
            paragraph = header.add_paragraph(text, "Header")
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    def content(self, today: date) -> bytes:
        """The .docx file, which says that it was made on `today`; the same document gives the same bytes."""
        about = self._document.core_properties
        about.author = about.last_modified_by = about.comments = about.keywords = ""
        about.title, about.language, about.revision = self._title[:250], self._words.language, 1
        stream = BytesIO()
        self._document.save(stream)
        return steady(stream.getvalue(), today)

    def _paragraph(self, text: str, style: str) -> "Paragraph":
        """A paragraph in a style, which is set by its id: python-docx looks for a name among all styles every time."""
        paragraph = self._document.add_paragraph()
        paragraph.add_run(_told(text))
        if style:
            paragraph._p.style = style.replace(" ", "")  # noqa: SLF001  # as above
        return paragraph

    def _keep_last_with_next(self) -> None:
        """What was said last introduces what follows and is not left alone at the foot of a page."""
        last = self._document.element.body[-2:-1]
        if last and last[0].tag == qn("w:p"):
            last[0].get_or_add_pPr().get_or_add_keepNext()

    def _table(self, head: Sequence[str], rows: int, shares: Sequence[float]) -> "Table":
        table: Table = self._document.add_table(rows + 1, len(head), TABLE)
        table.autofit = False
        widths = [round(TEXT_WIDTH * share / sum(shares)) for share in shares]
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        for row in table.rows:
            row_properties = row._tr.get_or_add_trPr()  # noqa: SLF001  # python-docx has no other way to it
            row_properties.append(OxmlElement("w:cantSplit"))
            for cell, width in zip(row.cells, widths, strict=True):
                cell.width = width
        first = table.rows[0]
        first._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001  # as above
        for cell, label in zip(first.cells, head, strict=True):
            _fill(cell, [label], is_bold=True, style=HEAD)
            cell.paragraphs[0].paragraph_format.keep_with_next = True
        self._paragraph("", GAP)
        return table

    def _set_page(self, head: str, head_right: str) -> None:
        """A4 with a running head from the second page on, and the number of the page at the foot of each."""
        section = self._document.sections[0]
        section.page_width, section.page_height = PAGE_WIDTH, PAGE_HEIGHT
        section.left_margin = section.right_margin = section.bottom_margin = SIDE
        section.top_margin = Mm(24)
        section.different_first_page_header_footer = True
        header = section.header.paragraphs[0]
        header.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
        header.add_run(f"{plain(head)}\t{plain(head_right)}")
        for footer in (section.first_page_footer, section.footer):
            self._number_pages(footer.paragraphs[0])

    def _number_pages(self, paragraph: "Paragraph") -> None:
        words = self._words
        sentence = words.tr("Page {page} of {pages}", page="\x00PAGE\x00", pages="\x00NUMPAGES\x00")
        for place, part in enumerate(sentence.split("\x00")):
            if place % 2:
                field = f'<w:fldSimple {nsdecls("w")} w:instr="{part}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
                paragraph._p.append(parse_xml(field))  # noqa: SLF001  # python-docx knows no fields
            else:
                paragraph.add_run(part)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _without_margins(shape: Any) -> None:
    """Says that nothing is left free around a picture: some programs would leave what suits them."""
    for side in ("distT", "distB", "distL", "distR"):
        shape._inline.set(side, "0")  # noqa: SLF001  # as above


def _fill(cell: Any, paragraphs: Sequence[str], *, is_bold: bool, style: str = CELL) -> None:
    """Puts texts below each other into a cell, which always has one paragraph."""
    first, *others = [_told(each) for each in paragraphs] or [""]
    run = cell.paragraphs[0].add_run(first)
    if is_bold:
        run.bold = True
    for each in others:
        cell.add_paragraph(each)
    for paragraph in cell.paragraphs:
        paragraph._p.style = style.replace(" ", "")  # noqa: SLF001  # as above


def _told(text: str) -> str:
    """A text with the lines that a person broke; with very many of them they are spaces."""
    ready = plain(text)
    return ready.replace("\n", " ") if ready.count("\n") > MOST_BREAKS else ready
