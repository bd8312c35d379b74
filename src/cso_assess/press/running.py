"""The window's end of the press: starts it when there is work, gives it jobs, and ends it."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

from cso_assess.errors import CancelledError, UserError, sentence
from cso_assess.logs import FarDefectError
from cso_assess.press.messages import ClosedError, receive, send
from cso_assess.press.serving import BEGUN, DEFECT, REFUSED, TOLD

PATIENCE = 30.0
"""Seconds in which a press has to say something; one that does not is ended."""

TRIES = 2
"""A press may end for want of work in the moment in which it gets some; then another one gets it."""

WAY = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
"""How Windows starts it: without a black window, and behind the window when both want the processor."""

ENDED = sentence.tr(
    "The document could not be made: the part of the program that makes documents ended by itself. Everything that was"
    " shown as saved is safe. Try it again; if that does not help, make it without a logo or without what people wrote."
)
STUCK = sentence.tr(
    "The document could not be made: it took too long, so the work on it was ended. Everything that was shown as saved"
    " is safe. Try it again; if that does not help, make it without a logo or without what people wrote."
)
CANCELLED = sentence.tr("This was cancelled.")


class Job:
    """A plain function of plain values, to be done in another process; with `hear`, its first argument tells news."""

    def __init__(self, work: Callable[..., Any], *arguments: Any, hear: Callable[[Any], None] | None = None) -> None:
        self.work, self.arguments, self.hear = work, arguments, hear
        self.is_dropped = False


class Press:
    """Does jobs in a process of its own, one at a time, for the thread that calls `do`; the others may end it."""

    def __init__(self, command: tuple[str, ...] = ()) -> None:
        self._command = command or usual_command()
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._job: Job | None = None
        self._is_begun = self._is_stuck = self._is_over = False

    @property
    def number(self) -> int | None:
        """The number of the process that runs, if any does."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def do(self, job: Job) -> Any:
        """The result of the job; UserError if it is refused or comes to no end, CancelledError if it was dropped."""
        try:
            for _ in range(TRIES):
                with contextlib.suppress(_NotBegunError):
                    return self._tried(job)
        finally:
            self._job = None
        return self._done_here(job)

    def drop(self, job: Job) -> None:
        """Ends a job, with its process if it is being done; one that waits will not be begun."""
        with self._lock:
            job.is_dropped = True
            if self._job is job:
                self._kill()

    def stop(self) -> None:
        """Ends the process with whatever it does; the next job starts another one."""
        with self._lock:
            if self._job is not None:
                self._job.is_dropped = True
            self._kill()

    def end(self) -> None:
        """Ends it for good."""
        self._is_over = True
        self.stop()

    def _tried(self, job: Job) -> Any:
        process = self._started(job)
        try:
            kind, value = self._answer(process, job)
        except ClosedError:
            self._put_away(process)
            raise self._why_it_ended(job) from None
        except BaseException:
            # What the press says further would be taken for the answer to the next job.
            self._put_away(process)
            raise
        if kind == REFUSED:
            raise UserError(*value)
        if kind == DEFECT:
            raise FarDefectError(value)
        return value

    def _answer(self, process: subprocess.Popen[bytes], job: Job) -> tuple[int, Any]:
        """What comes of a job, after all news of it."""
        with self._clock():
            send(process.stdin, (job.work, job.arguments, job.hear is not None))
        while True:
            with self._clock():
                kind, value = receive(process.stdout)
            if kind == BEGUN:
                self._is_begun = True
            elif kind != TOLD:
                return kind, value
            elif job.hear is not None and not job.is_dropped:
                job.hear(value)

    def _done_here(self, job: Job) -> Any:
        """The result where no press comes to work, as some programs against viruses see to it."""

        def tell(news: Any) -> None:
            if job.is_dropped or self._is_over:
                raise CancelledError(CANCELLED)
            if job.hear is not None:
                job.hear(news)

        return job.work(*(() if job.hear is None else (tell,)), *job.arguments)

    def _started(self, job: Job) -> subprocess.Popen[bytes]:
        with self._lock:
            if job.is_dropped or self._is_over:
                raise CancelledError(CANCELLED)
            self._job, self._is_begun, self._is_stuck = job, False, False
            if self._process is None or self._process.poll() is not None:
                self._put_away(self._process)
                self._process = self._new_process()
            return self._process

    def _new_process(self) -> subprocess.Popen[bytes]:
        try:
            return subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=WAY,
            )
        except OSError as error:
            raise _NotBegunError from error

    @contextlib.contextmanager
    def _clock(self) -> Iterator[None]:
        """While this thread waits for the process, somebody else looks at the clock."""
        clock = threading.Timer(PATIENCE, self._give_up)
        clock.daemon = True
        clock.start()
        try:
            yield
        finally:
            clock.cancel()

    def _give_up(self) -> None:
        with self._lock:
            self._is_stuck = True
            self._kill()

    def _why_it_ended(self, job: Job) -> Exception:
        if job.is_dropped or self._is_over:
            return CancelledError(CANCELLED)
        if self._is_stuck:
            return UserError(STUCK)
        return UserError(ENDED) if self._is_begun else _NotBegunError()

    def _kill(self) -> None:
        """Waits until it is gone; what its pipes still hold is read or put away by whoever waits for it."""
        process, self._process = self._process, None
        if process is not None:
            _end(process)
            if self._job is None:
                self._put_away(process)

    def _put_away(self, process: subprocess.Popen[bytes] | None) -> None:
        if process is None:
            return
        _end(process)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


class _NotBegunError(Exception):
    """There was no process, or it ended before it took the job."""


def _end(process: subprocess.Popen[bytes]) -> None:
    """At once; one that a failing disk holds back is not waited for."""
    process.kill()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(1)


def usual_command() -> tuple[str, ...]:
    """What starts this program once more, as a press: packaged it is a program of its own, else Python runs it.

    -P: no module that happens to lie in the folder from which it was started is taken for one of ours.
    """
    if getattr(sys, "frozen", False):
        return (sys.executable, "--press")
    return (sys.executable, "-P", "-m", "cso_assess", "--press")
