"""Pages of a document as pictures."""

import zlib
from dataclasses import dataclass
from mmap import mmap

POINTS_PER_INCH = 72
_PIECE = 64 * 1024


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
    pixels: bytes | memoryview


@dataclass(frozen=True, slots=True)
class PackedPicture:
    """The same in a thirtieth of the room: a page is white for the most part."""

    width: int
    height: int
    stride: int
    packed: bytes

    def unpacked(self) -> PagePicture:
        """The picture in pixels, in room of its own.

        That goes back to the computer as soon as nobody needs it; what is taken as usual would stay in the program.
        """
        room, packing, packed = mmap(-1, self.stride * self.height), zlib.decompressobj(), self.packed
        while packed:
            room.write(packing.decompress(packed, _PIECE))
            packed = packing.unconsumed_tail
        room.write(packing.flush())
        return PagePicture(self.width, self.height, self.stride, memoryview(room))


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


def packed_picture(document: bytes, number: int, pixels_per_inch: float) -> PackedPicture:
    """One page of a PDF document, counted from 0, packed to be sent and kept."""
    picture = page_picture(document, number, pixels_per_inch)
    return PackedPicture(picture.width, picture.height, picture.stride, zlib.compress(picture.pixels, 1))


def _bgrx() -> int:
    from pypdfium2 import raw

    return int(raw.FPDFBitmap_BGRx)
