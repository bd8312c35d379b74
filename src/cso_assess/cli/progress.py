"""How far long work has come, as one line on a terminal."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from cso_assess.i18n import Words

EVERY = 0.2
"""Seconds between two counts that are shown."""


class Progress:
    """A line that counts, written over itself; where nobody looks, nothing is written."""

    def __init__(
        self, stream: TextIO, words: Words, *, is_wanted: bool = True, clock: Callable[[], float] = monotonic
    ) -> None:
        self._stream = stream
        self._words = words
        self._is_shown = is_wanted and stream.isatty()
        self._clock = clock
        self._next = clock() + EVERY
        self._written = 0

    def named(self, name: str) -> Callable[[int, int], None]:
        """Tells how far the work on a file has come."""
        words = self._words

        def tell(done: int, whole: int) -> None:
            if self._is_shown and done and self._clock() >= self._next:
                self._write(words.tr("{file}: {done} of {whole} …", file=name, done=done, whole=whole))

        return tell

    def end(self) -> None:
        """Takes the line away before anything else is printed."""
        if self._written:
            self._stream.write("\r" + " " * self._written + "\r")
            self._stream.flush()
            self._written = 0

    def _write(self, line: str) -> None:
        self._stream.write("\r" + line.ljust(self._written))
        self._stream.flush()
        self._written = max(self._written, len(line))
        self._next = self._clock() + EVERY
