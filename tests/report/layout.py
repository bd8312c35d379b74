"""What a page of any document has to hold to."""

from cso_assess.report.typesetting.style import PAGES
from tests.report.reading import Read

HEAD = 25
"""Points at the upper and lower edge that stay empty."""


COMMON_HEIGHT = 1.5
"""Points by which letters of two lines may reach into one another."""


def outside_margins(found: Read, paper: str = "a4") -> list[tuple[int, tuple[float, ...]]]:
    """The pieces of text that stand in a margin, each with its page."""
    sheet = PAGES[paper]
    left, right = sheet.side - 1, sheet.side + sheet.width + 1
    return [
        (number, box)
        for number, boxes in enumerate(found.boxes)
        for box in boxes
        if box[0] < left or box[2] > right or box[1] < HEAD or box[3] > sheet.size[1] - HEAD
    ]


def overlapping(found: Read) -> list[tuple[int, tuple[float, ...], tuple[float, ...]]]:
    """The pieces of text that lie on one another, each pair with its page."""
    return [
        (number, one, other)
        for number, boxes in enumerate(found.boxes)
        for place, one in enumerate(boxes)
        for other in boxes[place + 1 :]
        if _common(one, other, 0) > 1 and _common(one, other, 1) > COMMON_HEIGHT
    ]


def _common(one: tuple[float, ...], other: tuple[float, ...], side: int) -> float:
    """How far two boxes overlap from left to right (0) or from below upwards (1)."""
    return min(one[side + 2], other[side + 2]) - max(one[side], other[side])


def lonely_headings(found: Read) -> list[str]:
    """The bookmarked headings that are the last line of their page."""
    return [title for _, title, page in found.outline if page and " ".join(found.pages[page].split()).endswith(title)]


def words_of_another_script(found: Read, language: str) -> list[str]:
    """Words in Latin letters in a document that has none, or in Cyrillic ones in an English document."""
    is_latin = language == "en"
    return [
        word
        for word in found.text.split()
        if any(("а" <= letter.lower() <= "я") if is_latin else ("a" <= letter.lower() <= "z") for letter in word)
    ]
