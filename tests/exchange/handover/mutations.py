"""Hand-over files that somebody spoiled: at any place of their content, by anything that JSON can say."""

import json
import random
import zlib
from collections.abc import Iterator
from typing import Any

from cso_assess.exchange.handover.writing import LENGTH_BYTES, content_of
from tests import parcels

JUNK: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 7, 2**31, 2**63, 10**30, "", " ", "\x00", "a" * 400, "\ud800", "🙂", "=1+1"),
    *("../../etc/passwd", "C:\\Windows\\CON", "\\\\server\\share", "2026-13-45", "9999-12-31", "0001-01-01", "1/0"),
    *("1e999", "NaN", "own.x", "a.one", "scored", "closed", parcels.name(1), parcels.name(3), parcels.name(7)),
    *([], {}, [[]], [None], {"": None}, [0, 0], ["a.one"], {"name": "x", "heads": []}, [[[[[[]]]]]]),
)


def lines() -> list[dict[str, Any]]:
    """The lines of a file in which everything is filled."""
    content = content_of(parcels.filled_parcel())
    length = int.from_bytes(content[:LENGTH_BYTES], "big")
    text = zlib.decompress(content[LENGTH_BYTES : LENGTH_BYTES + length]).decode()
    return [json.loads(line) for line in text.splitlines()]


def content_with(given: list[Any], files: bytes = b"hello") -> bytes:
    """The content that consists of these lines."""
    text = "".join(json.dumps(line) + "\n" for line in given)
    return content_of_text(text.encode(), files)


def content_of_text(text: bytes, files: bytes = b"") -> bytes:
    """The content with this text as its lines."""
    packed = zlib.compress(text, 6)
    return len(packed).to_bytes(LENGTH_BYTES, "big") + packed + files


def mutations(count: int, seed: int) -> Iterator[bytes]:
    """So many contents, each with one to three places spoiled; the same for the same seed."""
    chance = random.Random(seed)
    for _ in range(count):
        changed = lines()
        for _ in range(chance.randint(1, 3)):
            _spoil(changed, chance)
        yield content_with(changed, chance.choice([b"hello", b"hello", b"", b"hello!"]))


def _spoil(given: list[Any], chance: random.Random) -> None:
    """Replaces, removes, repeats, renames or moves one part."""
    parent, key = chance.choice(list(_places(given)))
    how = chance.randrange(6)
    if how == 0:
        del parent[key]
    elif how == 1 and isinstance(parent, list):
        parent.append(json.loads(json.dumps(parent[key])))
    elif how == 2 and isinstance(parent, dict):
        parent[chance.choice(["kind", "name", "heads", "level", "x"])] = parent.pop(key)
    elif how == 3:
        other, name = chance.choice(list(_places(given)))
        parent[key] = json.loads(json.dumps(other[name]))
    else:
        parent[key] = chance.choice(JUNK)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every list with its indexes and every object with its keys."""
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else []
    for key in keys:
        yield value, key
        yield from _places(value[key])
