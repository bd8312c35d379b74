"""How a document is wished: its paper, what it leaves out, its logo, and whether it is a draft."""

from dataclasses import dataclass
from io import BytesIO

from cso_assess.errors import UserError, sentence

PAPERS = ("a4", "a5")
SMALL_KINDS = ("plan", "sheets")
"""The kinds that also come on A5, for a pocket."""

METHOD_KINDS = ("plan", "full")
"""The kinds with pages about the calculation."""

LARGEST_LOGO = 2_000_000
"""Bytes."""

MOST_PIXELS = 16_000_000


@dataclass(frozen=True)
class Options:
    """What a person chose for a document; without a choice it is whole, in colour and on A4.

    `names` and `free_text` are whether it tells who, and what people wrote; `logo` is a picture (PNG or JPEG) as read
    by `checked_logo`; `method` is whether the pages about the calculation are there.
    """

    paper: str = "a4"
    is_grey: bool = False
    names: bool = True
    free_text: bool = True
    logo: bytes | None = None
    method: bool = True
    is_draft: bool = False


def checked_logo(content: bytes) -> bytes:
    """The picture, once it is known to be a PNG or JPEG that can be read; UserError for anything else."""
    if len(content) > LARGEST_LOGO:
        raise UserError(sentence.tr("The logo is larger than 2 MB. Choose a smaller picture."))
    if not _can_be_read(content):
        raise UserError(sentence.tr("The logo has to be a picture in PNG or JPEG. Choose another file."))
    return content


def _can_be_read(content: bytes) -> bool:
    """Whether it is a picture of a size that a page can bear; its size is known before it is unpacked."""
    from PIL import Image

    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                return False
            picture.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return False
    return True
