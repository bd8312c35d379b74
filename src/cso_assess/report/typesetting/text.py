"""The one way by which text reaches a document: cleaned, never parsed, in pieces that can be laid out in time.

Texts come from people and from questionnaire files: they may be of any length and any script, and may look like markup.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph

from cso_assess.report.typesetting.hyphens import SOFT_HYPHEN, hyphenated
from cso_assess.report.typesetting.style import printable, style

OMITTED = "[…]"
"""Stands for letters and pictures that the typeface has not."""

LONGEST_PIECE = 1500
"""Letters in one paragraph: laying out takes more than twice as long for twice as many."""

MOST_BREAKS = 200
"""So many lines that a person broke are kept; in a text with more of them they are spaces."""

MOST_DRAWN = 1000
"""Letters that are looked at for a text which has but a line or a few."""

_LACKING = "\x00"
_LACKING_RUN = re.compile(rf"{_LACKING}(?:\s*{_LACKING})*")
_BREAKS = re.compile(r" *\n[ \n]*")
_SPACES = re.compile(r" {2,}")
_BEFORE_UNIT = re.compile(r"(?<=\d) (?=%|(?:som|h|MB|сом|ч|саат|МБ|г\.)(?!\w))")
_LIKENESSES = {"→": "->", "←": "<-", "‐": "-", "‒": "–", "―": "—", "▪": "•", "●": "•", "◦": "•", "∙": "·", "′": "’"}
_BREAKING = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn")


def paragraphs(text: str, kind: str, *, language: str = "", alignment: int = 0) -> list[Paragraph]:
    """A text of any origin as paragraphs of one kind of style; none for an empty one.

    With a `language` its long words may be divided, as narrow columns need.
    """
    ready = clean(text)
    if language:
        ready = hyphenated(ready, language)
    return [_paragraph(piece, kind, alignment) for piece in _pieces(ready) if piece]


def short(text: str, kind: str, width: float, most: int, *, language: str = "") -> list[Paragraph]:
    """A text of any origin in at most so many lines of a column, where there is no room for more."""
    return paragraphs("\n".join(lines(text, kind, width - 1, most, language=language)), kind)


def lines(text: str, kind: str, width: float, most: int, *, language: str = "") -> list[str]:
    """A short text in at most so many lines for drawing; what does not fit ends with an ellipsis between words."""
    ready = clean(text[: 4 * MOST_DRAWN])[:MOST_DRAWN].replace("\n", " ")
    words = _fitting_words(hyphenated(ready, language), kind, width)
    found = list(islice(_filled(words, kind, width), most + 1))
    if len(found) <= most:
        return found
    return [*found[: most - 1], _shortened(found[most - 1], kind, width)]


def line(text: str, kind: str, width: float) -> str:
    """A text as one line for drawing, shortened between words where it is wider than its place."""
    return next(iter(lines(text, kind, width, 1)), "")


def text_width(text: str, kind: str) -> float:
    """The width of a line that is ready for drawing."""
    face = style(kind)
    return float(stringWidth(text, face.fontName, face.fontSize))


def clean(text: str) -> str:
    """A text with nothing in it that the typeface cannot show: one space between words, at most one break in a row."""
    shown = unicodedata.normalize("NFC", text).translate(_shown)
    shown = _SPACES.sub(" ", _LACKING_RUN.sub(OMITTED, shown))
    shown = _BREAKS.sub("\n", _BEFORE_UNIT.sub("\xa0", shown)).strip(" \n")
    return shown.replace("\n", " ") if shown.count("\n") > MOST_BREAKS else shown


class _Paragraph(Paragraph):  # type: ignore[misc]  # ReportLab carries no types
    """A paragraph that is not laid out again for a width at which it was."""

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803  # ReportLab's names
        """The room that the text takes."""
        if getattr(self, "_laid_out_for", None) != availWidth or not hasattr(self, "blPara"):
            super().wrap(availWidth, availHeight)
            self._laid_out_for = availWidth
        return self.width, self.height


class _Shown(dict[int, str]):
    """What is shown for each character, found when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = shown = _likeness(chr(code))
        return shown


_shown: Any = _Shown()


def _likeness(letter: str) -> str:
    """The character itself, the next best thing, nothing for what is never seen, or the sign for a lacking one."""
    category = unicodedata.category(letter)
    if letter in _BREAKING:
        return "\n"
    if letter == "\t" or (category == "Zs" and letter != "\xa0"):
        return " "
    if category in _UNSEEN:
        return ""
    if ord(letter) in printable():
        return letter
    if category in ("Mn", "Me"):
        return ""
    return _LIKENESSES.get(letter) or _plain(letter) or _LACKING


def _plain(letter: str) -> str:
    """A letter without its marks, a ligature as its letters; empty where that cannot be shown either."""
    parts = "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))
    return parts if all(ord(part) in printable() for part in parts) else ""


def _paragraph(text: str, kind: str, alignment: int) -> Paragraph:
    """A paragraph from parts that are ready: its text is never parsed, so nothing in it can be markup."""
    letters, line_break = _parts(kind, alignment)
    first, *others = text.split("\n")
    parts = [letters.clone(text=first)]
    for other in others:
        parts += [line_break.clone(), letters.clone(text=other)]
    return _Paragraph(None, style(kind, alignment), frags=parts)


@cache
def _parts(kind: str, alignment: int) -> tuple[Any, Any]:
    """What ReportLab makes of a letter and of the end of a line in a style."""
    letters, line_break = Paragraph("x<br/>", style(kind, alignment)).frags
    return letters, line_break


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces of a length that is laid out in no time, cut between lines or words where there are any."""
    begin = 0
    while len(text) - begin > LONGEST_PIECE:
        end = begin + LONGEST_PIECE
        found = max(text.rfind("\n", begin, end), text.rfind(" ", begin + LONGEST_PIECE // 2, end))
        cut = found if found > begin else end
        yield text[begin:cut].strip(" \n")
        begin = cut
    yield text[begin:].strip(" \n")


def _fitting_words(text: str, kind: str, width: float) -> Iterator[str]:
    """The words of a text; one that is wider than the line in parts that are not."""
    for word in text.split(" "):
        rest = word
        while text_width(rest.replace(SOFT_HYPHEN, ""), kind) > width and len(rest) > 1:
            part, rest = _parted(rest, kind, width)
            yield part
        yield rest.replace(SOFT_HYPHEN, "")


def _parted(word: str, kind: str, width: float) -> tuple[str, str]:
    """As much of a word as fits with a hyphen, at a soft hyphen if there is one, and the rest."""
    soft = [place for place, letter in enumerate(word) if letter == SOFT_HYPHEN]
    fits = [place for place in soft if text_width(word[:place].replace(SOFT_HYPHEN, "") + "-", kind) <= width]
    if fits:
        return word[: fits[-1]].replace(SOFT_HYPHEN, "") + "-", word[fits[-1] + 1 :]
    end = 1
    while end + 1 < len(word) and text_width(word[: end + 1] + "-", kind) <= width:
        end += 1
    return word[:end].replace(SOFT_HYPHEN, "") + "-", word[end:]


def _filled(words: Iterator[str], kind: str, width: float) -> Iterator[str]:
    """Lines of as many words as fit."""
    current = ""
    for word in words:
        longer = f"{current} {word}" if current else word
        if current and text_width(longer, kind) > width:
            yield current
            current = word
        else:
            current = longer
    if current:
        yield current


def _shortened(text: str, kind: str, width: float) -> str:
    """A line with an ellipsis at its end, without the words for which there is then no room."""
    words = text.split(" ")
    while len(words) > 1 and text_width(f"{' '.join(words)} …", kind) > width:
        words.pop()
    return f"{' '.join(words)} …"
