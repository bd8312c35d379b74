"""A document read back as a reader program sees it."""

import ctypes
import re
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from cso_assess.report.typesetting.style import printable


@dataclass(frozen=True)
class Read:
    """The text of each page, what the file says of itself, its outline, and its typefaces with "embedded or not".

    `boxes` are where pieces of text stand on each page; `unmapped` the letters that the typeface cannot show.
    """

    pages: tuple[str, ...]
    metadata: dict[str, str]
    outline: tuple[tuple[int, str, int], ...]
    fonts: dict[str, bool]
    boxes: tuple[tuple[tuple[float, float, float, float], ...], ...]
    language: str
    unmapped: tuple[str, ...]

    @property
    def text(self) -> str:
        """All pages, with lines joined and words that were divided put together again."""
        joined = "\n".join(self.pages).replace("\r\n", "\n").replace("\ufffe\n", "").replace("\x02\n", "")
        return " ".join(joined.split())


def read(content: bytes) -> Read:
    document = pdfium.PdfDocument(content)
    fonts: dict[str, bool] = {}
    pages, boxes = [], []
    for page in document:
        text = page.get_textpage()
        pages.append(text.get_text_range())
        boxes.append(tuple(text.get_rect(number) for number in range(text.count_rects())))
        for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=5):
            font = raw.FPDFTextObj_GetFont(each)
            fonts[_name(font)] = bool(raw.FPDFFont_GetIsEmbedded(font))
    outline = tuple(
        (mark.level, mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc(max_depth=5)
    )
    found = Read(
        tuple(pages),
        document.get_metadata_dict(),
        outline,
        fonts,
        tuple(boxes),
        _language(content),
        _unmapped("".join(pages)),
    )
    document.close()
    return found


def pages_of(content: bytes) -> int:
    """How many pages a document has, without reading them."""
    document = pdfium.PdfDocument(content)
    try:
        return len(document)
    finally:
        document.close()


def _language(content: bytes) -> str:
    found = re.search(rb"/Lang \((\w+)\)", content)
    return found[1].decode() if found else ""


def _unmapped(text: str) -> tuple[str, ...]:
    """Letters without a glyph; pdfium marks the ends of lines and of divided words with signs of its own."""
    signs = "\r\n\x02\ufffe"
    return tuple(sorted({letter for letter in text if letter not in signs and ord(letter) not in printable()}))


def _name(font: object) -> str:
    buffer = ctypes.create_string_buffer(200)
    raw.FPDFFont_GetBaseFontName(font, buffer, 200)
    return buffer.value.decode()
