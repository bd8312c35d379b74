"""The lines of a hand-over file's content, unpacked and parsed within limits."""

import json
import re
import zlib
from collections.abc import Iterator
from typing import Any

from cso_assess.core.progress import OnProgress, ignore_progress
from cso_assess.exchange.handover.checks import is_whole
from cso_assess.exchange.handover.limits import MOST_BYTES, MOST_FILES, MOST_LINE, MOST_NESTED, MOST_TEXT
from cso_assess.exchange.handover.refusal import refused
from cso_assess.exchange.handover.writing import LENGTH_BYTES, PLAIN_FORMAT, UNREAD_FORMAT

_ESCAPED_HALF = rb"\ud"
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"')


def lines_of(
    content: bytes | memoryview, tell: OnProgress = ignore_progress
) -> tuple[int, Iterator[dict[str, Any]], list[bytes]]:
    """The format, the objects of all lines but the first, parsed one after the other, and the copied files."""
    length = int.from_bytes(content[:LENGTH_BYTES], "big")
    if len(content) < LENGTH_BYTES + length:
        raise refused("1")
    text = _unpacked(memoryview(content)[LENGTH_BYTES : LENGTH_BYTES + length])
    if not text.endswith(b"\n"):
        raise refused("1")
    first_end = text.index(b"\n")
    format, sizes = _format_and_sizes(_parsed(text[:first_end], 1))
    files = _files(memoryview(content)[LENGTH_BYTES + length :], sizes)
    return format, _following(text, first_end + 1, tell), files


def _unpacked(packed: memoryview) -> bytes:
    """The text; a file that unpacks to more than a person writes is refused before it fills the computer."""
    machine = zlib.decompressobj()
    try:
        text = machine.decompress(packed, MOST_TEXT + 1)
    except zlib.error as error:
        raise refused("1") from error
    if len(text) > MOST_TEXT or not machine.eof or machine.unused_data:
        raise refused("1")
    return text


def _following(text: bytes, start: int, tell: OnProgress) -> Iterator[dict[str, Any]]:
    number = 2
    while start < len(text):
        tell(start, len(text))
        end = text.index(b"\n", start)
        yield _parsed(text[start:end], number)
        start = end + 1
        number += 1


def _parsed(line: bytes, number: int) -> dict[str, Any]:
    if len(line) > MOST_LINE or _nested(line) > MOST_NESTED:
        raise refused(str(number))
    try:
        found = json.loads(line.decode(), parse_float=_no_number, parse_constant=_no_number)
        if _ESCAPED_HALF in line.lower():
            json.dumps(found, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        # Halves of characters, which no text can be stored with, are a ValueError too.
        raise refused(str(number)) from error
    if not isinstance(found, dict):
        raise refused(str(number))
    return found


def _nested(line: bytes) -> int:
    """How many lists and objects a line holds at most; exactly only where it matters."""
    count = line.count(b"[") + line.count(b"{")
    if count > MOST_NESTED:
        bare = _STRING.sub(b"", line)
        count = bare.count(b"[") + bare.count(b"{")
    return count


def _no_number(text: str) -> float:
    """Refuses numbers that are not whole: there are none in this format."""
    raise ValueError(text)


def _format_and_sizes(head: dict[str, Any]) -> tuple[int, list[int]]:
    format, sizes = head.get("format"), head.get("files")
    is_known = head.get("kind") == "hand-over" and head.keys() == {"kind", "format", "files"}
    if not is_known or not isinstance(format, int) or not isinstance(sizes, list):
        raise refused("1")
    if not is_whole(format, PLAIN_FORMAT, UNREAD_FORMAT):
        raise refused("1, format")
    if len(sizes) > MOST_FILES or not all(is_whole(size, 0, MOST_BYTES) for size in sizes):
        raise refused("1, files")
    return format, sizes


def _files(content: memoryview, sizes: list[int]) -> list[bytes]:
    if sum(sizes) != len(content):
        raise refused("1, files")
    files = []
    start = 0
    for size in sizes:
        files.append(bytes(content[start : start + size]))
        start += size
    return files
