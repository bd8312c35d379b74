"""A keyed hash beside each answer, by which a change that the program did not make is noticed."""

import hashlib
import json
from collections.abc import Iterable

_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def row_hash(key: bytes, values: Iterable[object]) -> bytes:
    """Sixteen bytes over the stored values of a row in the order of its columns."""
    content = _JSON.encode(list(values))
    return hashlib.blake2b(content.encode("utf-8", "surrogatepass"), key=key, digest_size=16).digest()
