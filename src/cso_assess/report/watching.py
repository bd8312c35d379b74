"""Somebody who looks on while a document is made: sees its first page early, hears how far it is, may end the work."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(frozen=True)
class Watch:
    """What is told: a document of the first page alone, its number not yet known, then how many pages are done.

    What `pages_made` raises ends the work and reaches whoever asked for the document.
    """

    first_page: Callable[[bytes], None]
    pages_made: Callable[[int], None]


_watch: ContextVar[Watch | None] = ContextVar("watch", default=None)


def watch() -> Watch | None:
    """Who looks on while the document is made that is being made here."""
    return _watch.get()


@contextmanager
def watched_by(watch: Watch | None) -> Iterator[None]:
    """While a document is made, who looks on."""
    before = _watch.set(watch)
    try:
        yield
    finally:
        _watch.reset(before)
