"""What goes through the pipes between window and press: one value a message, each with its length before it.

Both ends are the program itself, so values travel as pickles.
"""

import pickle
import struct
from mmap import mmap
from typing import IO, Any

_COUNT = struct.Struct("<I")
_LENGTH = struct.Struct("<Q")


class ClosedError(Exception):
    """The other end is gone."""


def send(stream: IO[bytes] | None, value: Any) -> None:
    """Writes one value; ClosedError if nobody reads it any more."""
    large: list[pickle.PickleBuffer] = []
    parts: list[bytes | memoryview] = [
        pickle.dumps(value, 5, buffer_callback=large.append),
        *(each.raw() for each in large),
    ]
    if stream is None:
        raise ClosedError
    try:
        stream.write(_COUNT.pack(len(parts)))
        for part in parts:
            stream.write(_LENGTH.pack(len(part)))
            stream.write(part)
        stream.flush()
    except (OSError, ValueError) as error:
        raise ClosedError from error


def receive(stream: IO[bytes] | None) -> Any:
    """Waits for one value; ClosedError if none comes any more."""
    return value_of(parts_of(stream))


def parts_of(stream: IO[bytes] | None) -> list[Any]:
    """Waits for one value and leaves it as it came; ClosedError if none comes any more."""
    if stream is None:
        raise ClosedError
    (count,) = _COUNT.unpack(_read(stream, _COUNT.size))
    return [_part(stream, is_large=number > 0) for number in range(count)]


def value_of(parts: list[Any]) -> Any:
    """What came, as a value."""
    return pickle.loads(parts[0], buffers=parts[1:])  # noqa: S301 - it comes from our own process


def _part(stream: IO[bytes], *, is_large: bool) -> Any:
    (length,) = _LENGTH.unpack(_read(stream, _LENGTH.size))
    if not is_large or not length:
        return _read(stream, length)
    # Room of its own goes back to the computer as soon as nobody needs it; what is taken from Python may stay for long.
    room = mmap(-1, length)
    _fill(stream, memoryview(room))
    return room


def _read(stream: IO[bytes], length: int) -> bytearray:
    read = bytearray(length)
    _fill(stream, memoryview(read))
    return read


def _fill(stream: IO[bytes], room: memoryview) -> None:
    done = 0
    while done < len(room):
        try:
            came = stream.readinto(room[done:])  # type: ignore[attr-defined]  # what files read binary have
        except (OSError, ValueError) as error:
            raise ClosedError from error
        if not came:
            raise ClosedError
        done += came
