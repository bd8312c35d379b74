"""The log: that something happened and where in the program, and nothing that people wrote.

Neither messages of errors nor values nor paths get into it, since they may hold names and answers.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from types import TracebackType

from cso_assess.errors import UserError
from cso_assess.files import make_private_folder

NAME = "cso-assess.log"
LARGEST = 200_000
"""Bytes; a log that is larger is put aside and a new one begun."""

KEPT = 3
"""How many logs there are, with the one that is written."""


class Event(StrEnum):
    """What the log tells."""

    BACKED_UP = "backed-up"
    BACKUP_FAILED = "backup-failed"
    DAMAGE_FOUND = "damage-found"
    RESTORED = "restored"
    SALVAGED = "salvaged"
    ERASED = "erased"
    DEFECT = "defect"


class FarDefectError(Exception):
    """A defect in another process of the program; `places` are what that one tells the log of it."""

    def __init__(self, places: str) -> None:
        super().__init__()
        self.places = places


def note(folder: Path, event: Event, now: datetime, error: BaseException | None = None) -> None:
    """Adds an event, with the kinds of an error and of what caused it and where they were raised.

    A log that cannot be written stops nothing.
    """
    entry = f"{now:%Y-%m-%d %H:%M:%S} {event.value}\n{places_of(error)}"
    with contextlib.suppress(OSError, UserError):
        make_private_folder(folder)
        log = folder / NAME
        _rotate(log)
        with log.open("a", encoding="utf-8") as file:
            file.write(entry)
        log.chmod(0o600)


def places_of(error: BaseException | None) -> str:
    """The kinds of an error and of what caused it, and where they were raised."""
    return "".join(_places(error))


def _places(error: BaseException | None) -> Iterator[str]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield f"  {type(error).__name__}\n"
        yield from _steps(error.__traceback__)
        if isinstance(error, FarDefectError):
            yield error.places
        error = error.__cause__ or error.__context__


def _steps(trace: TracebackType | None) -> Iterator[str]:
    """Module, line and function of each step."""
    while trace is not None:
        frame = trace.tb_frame
        yield f"    {frame.f_globals.get('__name__', '?')}:{trace.tb_lineno} {frame.f_code.co_name}\n"
        trace = trace.tb_next


def _rotate(log: Path) -> None:
    if not log.exists() or log.stat().st_size < LARGEST:
        return
    for number in range(KEPT - 1, 0, -1):
        earlier = log if number == 1 else log.with_suffix(f".{number - 1}.log")
        if earlier.exists():
            earlier.replace(log.with_suffix(f".{number}.log"))
