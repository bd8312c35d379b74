"""What a person may wish on the pages of a document: the logo of the organization, and the word for a draft."""

from io import BytesIO
from typing import Any

from PIL import Image
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader

from cso_assess.report.typesetting.style import BOLD, colour, page
from cso_assess.report.typesetting.text import clean

LOGO_WIDTH, LOGO_HEIGHT = 45 * mm, 13 * mm
"""The largest logo; it stands above the room for text, at the right."""

_LOGO_EDGE = 8 * mm
_SLOPE = 52
_DRAFT_SHARE = 0.62
"""The length of the word for a draft as a share of the width of the page."""


def draw_logo(canvas: Any, logo: bytes, *, is_grey: bool) -> None:
    """Draws the picture in the upper margin of the page, as large as it may be there."""
    sheet = page()
    picture = Image.open(BytesIO(logo)).convert("LA" if is_grey else "RGBA")
    room = min(LOGO_HEIGHT, sheet.top - _LOGO_EDGE - 2 * mm)
    scale = min(LOGO_WIDTH / picture.width, room / picture.height)
    wide, high = picture.width * scale, picture.height * scale
    left, bottom = sheet.side + sheet.width - wide, sheet.size[1] - _LOGO_EDGE - high
    canvas.drawImage(ImageReader(picture.convert("RGBA")), left, bottom, wide, high, mask="auto")


def draw_draft(canvas: Any, word: str) -> None:
    """Draws the word for a draft across the page, so light that everything over it can be read."""
    sheet, shown = page(), clean(word)
    size = _DRAFT_SHARE * sheet.size[0] / max(canvas.stringWidth(shown, BOLD, 1), 1)
    canvas.saveState()
    canvas.translate(sheet.size[0] / 2, sheet.size[1] / 2)
    canvas.rotate(_SLOPE)
    canvas.setFont(BOLD, size)
    canvas.setFillColor(colour("muted", 0.1))
    canvas.drawCentredString(0, -size / 3, shown)
    canvas.restoreState()
