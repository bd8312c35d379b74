"""The press itself: does what it is told, one thing after another, and ends when the window does or nothing comes."""

import gc
import os
import queue
import sys
import threading
from typing import IO, NoReturn

from cso_assess.errors import UserError
from cso_assess.logs import places_of
from cso_assess.press.messages import ClosedError, message_from, send, value_of

IDLE = 60.0
"""Seconds without work after which it ends; the next document starts another one."""

BEGUN, TOLD, DONE, REFUSED, DEFECT = range(5)
"""The kinds of what it answers: it took a job; news of it; its result; why not; where the program is to blame."""

POLITENESS = 5
"""So much less than the window it wants the processor; on Windows it is started so."""

STANDARD_INPUT, STANDARD_OUTPUT = -10, -11
"""What Windows calls them."""


def serve() -> int:
    """Works until the window closes the pipe, or nothing has come for a while."""
    gc.enable()
    given, answers = _pipes()
    # What a library prints must not get among the answers.
    sys.stdout = sys.stderr
    if hasattr(os, "nice"):
        os.nice(POLITENESS)
    jobs: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(given, jobs), daemon=True).start()
    while True:
        try:
            job = jobs.get(timeout=IDLE)
        except queue.Empty:
            _leave()
        try:
            _do(job, answers)
        except ClosedError:
            _leave()


def _pipes() -> tuple[IO[bytes], IO[bytes]]:
    """What comes from the window and what goes to it; nothing else in this process finds these two pipes any more.

    Some libraries ask, while they are loaded, what the standard input is. On Windows they would wait there as long as
    the other thread listens to the window, and the window would wait for them.
    """
    given, answers, nowhere = os.dup(0), os.dup(1), os.open(os.devnull, os.O_RDWR)
    for number in (0, 1):
        os.dup2(nowhere, number)
    if sys.platform == "win32":
        import ctypes
        import msvcrt

        # A program without a console does not tell Windows by itself that they are others now.
        for number, name in ((0, STANDARD_INPUT), (1, STANDARD_OUTPUT)):
            ctypes.windll.kernel32.SetStdHandle(name, ctypes.c_void_p(msvcrt.get_osfhandle(number)))
    os.close(nowhere)
    return os.fdopen(given, "rb"), os.fdopen(answers, "wb")


def _listen(given: IO[bytes], jobs: "queue.SimpleQueue[bytes]") -> None:
    """Beside the work, so that it ends in the middle when the window is gone."""
    try:
        while True:
            jobs.put(message_from(given))
    except ClosedError:
        _leave()


def _do(job: bytes, answers: IO[bytes]) -> None:
    send(answers, (BEGUN, None))
    try:
        work, arguments, tells = value_of(job)
        before = (lambda news: send(answers, (TOLD, news)),) if tells else ()
        answer = (DONE, work(*before, *arguments))
    except UserError as refusal:
        answer = (REFUSED, (refusal.reason, refusal.problems))
    except ClosedError:
        raise
    except Exception as error:  # noqa: BLE001 - not swallowed: the window raises it again
        answer = (DEFECT, places_of(error))
    send(answers, answer)


def _leave() -> NoReturn:
    """At once: there is nothing to put away, and the other thread may wait for what never comes."""
    os._exit(0)
