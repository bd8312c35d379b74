"""The table of tables of a readable data file, borrowed from a backup where a damaged file has lost its own.

A backup has every table in the same place as the file that it was made of.
"""

from collections.abc import Iterator
from pathlib import Path

PAGE = 4096
_HEADER = 100
_INNER, _LEAF = 5, 13
_PAGE_COUNT = slice(28, 32)


def borrow_tables(damaged: Path, backup: Path) -> bool:
    """Writes the pages of a backup's table of tables over those of a copy of a damaged file; False if it has none."""
    content, lender = bytearray(damaged.read_bytes()), backup.read_bytes()
    pages = list(_pages(lender, 1))
    if not pages:
        return False
    for page in pages:
        content[(page - 1) * PAGE : page * PAGE] = lender[(page - 1) * PAGE : page * PAGE]
    content[_PAGE_COUNT] = (len(content) // PAGE).to_bytes(4, "big")
    damaged.write_bytes(content)
    return True


def _pages(content: bytes, page: int) -> Iterator[int]:
    """A page of a table with all below it; none if it is no page of a table."""
    start = (page - 1) * PAGE
    header = start + (_HEADER if page == 1 else 0)
    kind = content[header] if header + 12 <= len(content) else 0
    if kind not in (_INNER, _LEAF):
        return
    yield page
    if kind == _INNER:
        cells = int.from_bytes(content[header + 3 : header + 5], "big")
        pointers = [header + 12 + 2 * number for number in range(cells)]
        places = [start + int.from_bytes(content[pointer : pointer + 2], "big") for pointer in pointers]
        for place in (*places, header + 8):
            yield from _pages(content, int.from_bytes(content[place : place + 4], "big"))
