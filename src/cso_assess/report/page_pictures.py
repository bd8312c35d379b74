"""Pages of a document as pictures."""

from collections.abc import Callable
from dataclasses import dataclass
from pickle import PickleBuffer
from typing import Any

POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class PageSize:
    """The size of a page in points."""

    width: float
    height: float


PAPERS = {"a4": PageSize(595.28, 841.89), "a5": PageSize(419.53, 595.28)}
"""Papers as they lie before a person, by their names in `Options`."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page in pixels: four bytes each (blue, green, red, unused), `stride` bytes a line."""

    width: int
    height: int
    stride: int
    pixels: bytes

    def __reduce_ex__(self, _protocol: Any) -> tuple[Callable[..., "PagePicture"], tuple[object, ...]]:
        """Its pixels go to another process as they are, beside the rest."""
        return PagePicture, (self.width, self.height, self.stride, PickleBuffer(self.pixels))


def page_sizes(document: bytes) -> tuple[PageSize, ...]:
    """The sizes of all pages of a PDF document."""
    import pypdfium2

    with pypdfium2.PdfDocument(document) as pages:
        return tuple(PageSize(*pages.get_page_size(number)) for number in range(len(pages)))


def page_picture(document: bytes, number: int, pixels_per_inch: float) -> PagePicture:
    """One page of a PDF document, counted from 0."""
    import pypdfium2

    with pypdfium2.PdfDocument(document) as pages:
        bitmap = pages[number].render(scale=pixels_per_inch / POINTS_PER_INCH, force_bitmap_format=_bgrx())
        return PagePicture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


def _bgrx() -> int:
    from pypdfium2 import raw

    return int(raw.FPDFBitmap_BGRx)
