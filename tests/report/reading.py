"""A document read back as a reader program sees it."""

import ctypes
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw


@dataclass(frozen=True)
class Read:
    """The text of each page, what the file says of itself, its outline, and its typefaces with "embedded or not"."""

    pages: tuple[str, ...]
    metadata: dict[str, str]
    outline: tuple[tuple[int, str, int], ...]
    fonts: dict[str, bool]
    boxes: tuple[tuple[tuple[float, float, float, float], ...], ...]

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
    found = Read(tuple(pages), document.get_metadata_dict(), outline, fonts, tuple(boxes))
    document.close()
    return found


def _name(font: object) -> str:
    buffer = ctypes.create_string_buffer(200)
    raw.FPDFFont_GetBaseFontName(font, buffer, 200)
    return buffer.value.decode()
