"""What a command prints; where nobody takes it, that is told in a sentence and is no defect."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from cso_assess.errors import sentence
from cso_assess.files import failure_words

if TYPE_CHECKING:
    from cso_assess.i18n import Words

REFUSED = 1


class UnprintedError(Exception):
    """Something that was to be printed was not taken; no failure of the data, whatever it looked like."""


class _Output(io.TextIOWrapper):
    """Standard output, whose failures are told apart from all others."""

    def write(self, text: str) -> int:
        try:
            return super().write(text)
        except OSError as error:
            raise UnprintedError from error

    def flush(self) -> None:
        try:
            super().flush()
        except OSError as error:
            raise UnprintedError from error


class _Errors(io.TextIOWrapper):
    """Standard error: what is not taken there must keep nobody from going on."""

    def write(self, text: str) -> int:
        try:
            return super().write(text)
        except OSError:
            return len(text)

    def flush(self) -> None:
        try:
            super().flush()
        except OSError:
            return


def printed(run: Callable[[], int], words: Callable[[], Words]) -> int:
    """Runs a command in a process of its own; returns its exit status, 1 where what it says could not be written."""
    _watch()
    try:
        try:
            return run()
        finally:
            # Now, and not at the end of the process, which would tell of it in its own way.
            if sys.stdout is not None:
                sys.stdout.flush()
    except UnprintedError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        cause = error.__cause__
        # A reader who has gone needs not be told.
        if isinstance(cause, OSError) and not isinstance(cause, BrokenPipeError):
            told = sentence.tr(
                "What this command says could not be written ({detail}). What it did stays done.",
                detail=failure_words(cause),
            )
            print(words().say(told), file=sys.stderr)
        return REFUSED


def _watch() -> None:
    """Puts our own streams in the place of Python's; one that was closed before the start stays silent."""
    out, errors = sys.stdout, sys.stderr
    if errors is None:
        # What is meant for it would be printed among the results.
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - open as long as the process
    elif isinstance(errors, io.TextIOWrapper):
        sys.stderr = _Errors(errors.detach(), "utf-8", "backslashreplace", line_buffering=True)
    if isinstance(out, io.TextIOWrapper):
        is_terminal = out.line_buffering
        sys.stdout = _Output(out.detach(), "utf-8", "backslashreplace", line_buffering=is_terminal)
