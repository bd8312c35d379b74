"""Charts as pictures for documents that take no vectors: drawn by ReportLab, turned into dots, written as PNG."""

import struct
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from cso_assess.report.typesetting.marks import LOGO_HEIGHT, LOGO_WIDTH
from cso_assess.report.typesetting.style import greyed, page, register_fonts

DOTS_PER_INCH = 220
_POINTS_PER_INCH = 72
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_GREY, _COLOUR = 0, 2


@dataclass(frozen=True)
class Picture:
    """A picture in PNG, and its size on paper in points."""

    png: bytes
    width: float
    height: float


def picture(flowable: Any, *, is_grey: bool = False) -> Picture:
    """A part of a document as a picture as wide as the text of a page; the same part gives the same bytes."""
    import pypdfium2

    width = page().width
    height = float(flowable.wrap(width, page().height)[1])
    drawn = pypdfium2.PdfDocument(_one_page(flowable, width, height, is_grey=is_grey))
    scale = DOTS_PER_INCH / _POINTS_PER_INCH
    bitmap = drawn[0].render(scale=scale, grayscale=is_grey, rev_byteorder=True)
    png = _png(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, is_grey=is_grey)
    bitmap.close()
    drawn.close()
    return Picture(png, width, height)


def logo_picture(logo: bytes, *, is_grey: bool = False) -> Picture:
    """A checked logo as large as on a page; nothing of what a camera wrote into the file goes along."""
    from PIL import Image

    shown = Image.open(BytesIO(logo)).convert("LA" if is_grey else "RGBA")
    scale = min(LOGO_WIDTH / shown.width, LOGO_HEIGHT / shown.height)
    width, height = shown.width * scale, shown.height * scale
    dots = DOTS_PER_INCH / _POINTS_PER_INCH
    shown.thumbnail((max(round(width * dots), 1), max(round(height * dots), 1)))
    output = BytesIO()
    shown.save(output, "PNG", exif=b"", icc_profile=None)
    return Picture(output.getvalue(), width, height)


def _one_page(flowable: Any, width: float, height: float, *, is_grey: bool) -> bytes:
    """A PDF with nothing but the part on a page of its size."""
    register_fonts()
    output = BytesIO()
    canvas = Canvas(output, pagesize=(width, height), invariant=1, enforceColorSpace=greyed if is_grey else None)
    flowable.drawOn(canvas, 0, 0)
    canvas.save()
    return output.getvalue()


def _png(dots: bytes, width: int, height: int, stride: int, *, is_grey: bool) -> bytes:
    """Rows of dots, one or three bytes each, as a PNG without anything but the picture."""
    row = width * (1 if is_grey else 3)
    rows = b"".join(b"\x00" + dots[begin : begin + row] for begin in range(0, height * stride, stride))
    header = struct.pack(">IIBBBBB", width, height, 8, _GREY if is_grey else _COLOUR, 0, 0, 0)
    return _SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(rows, 6)) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
