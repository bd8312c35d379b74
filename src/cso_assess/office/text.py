"""Texts of any origin made fit for the files of office programs, in which no text may act as a formula."""

import re

MOST_IN_CELL = 32_767
"""UTF-16 units in one cell of a workbook: what is longer makes Excel call the whole file damaged."""

CUT = " […]"
"""Stands at the end of a text that was cut."""

_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNFIT = re.compile("[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ACTIVE = re.compile(r"'*(?:\s*[=+\-@]|[\t\n])")
_MARKED = re.compile(r"'(?='*(?:\s*[=+\-@]|[\t\n]))")


def plain(text: str) -> str:
    """A text without what XML forbids and what nobody sees; every kind of line break is one newline."""
    return _UNFIT.sub("", _BREAKS.sub("\n", text))


def cell_text(text: str) -> str:
    """A plain text that fits into one cell; one that is longer ends with a sign that it was cut."""
    ready = plain(text)
    if 2 * len(ready) <= MOST_IN_CELL or _units(ready) <= MOST_IN_CELL:
        return ready
    kept = ready.encode("utf-16-le")[: 2 * (MOST_IN_CELL - len(CUT))].decode("utf-16-le", errors="ignore")
    return kept + CUT


def is_active(text: str) -> bool:
    """Whether a spreadsheet might take a text for a formula."""
    return _ACTIVE.match(text) is not None


def quoted(text: str) -> str:
    """A text for separated values: with an apostrophe first where a spreadsheet might take it for a formula."""
    ready = plain(text)
    return f"'{ready}" if is_active(ready) else ready


def unquoted(text: str) -> str:
    """A text as it was before it was quoted."""
    return text[1:] if _MARKED.match(text) else text


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
