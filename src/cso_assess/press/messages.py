"""What goes through the pipes between window and press: one value a message, with its length before it.

Both ends are the program itself, so values travel as pickles.
"""

import pickle
import struct
from typing import IO, Any

_LENGTH = struct.Struct("<Q")


class ClosedError(Exception):
    """The other end is gone."""


def send(stream: IO[bytes] | None, value: Any) -> None:
    """Writes one value; ClosedError if nobody reads it any more."""
    message = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    if stream is None:
        raise ClosedError
    try:
        stream.write(_LENGTH.pack(len(message)))
        stream.write(message)
        stream.flush()
    except (OSError, ValueError) as error:
        raise ClosedError from error


def receive(stream: IO[bytes] | None) -> Any:
    """Waits for one value; ClosedError if none comes any more."""
    return value_of(message_from(stream))


def message_from(stream: IO[bytes] | None) -> bytes:
    """Waits for one value and leaves it as it came; ClosedError if none comes any more."""
    (length,) = _LENGTH.unpack(_read(stream, _LENGTH.size))
    return _read(stream, length)


def value_of(message: bytes) -> Any:
    """What came, as a value."""
    return pickle.loads(message)  # noqa: S301 - it comes from our own process


def _read(stream: IO[bytes] | None, length: int) -> bytes:
    try:
        read = stream.read(length) if stream is not None else b""
    except (OSError, ValueError) as error:
        raise ClosedError from error
    if len(read) < length:
        raise ClosedError
    return read
