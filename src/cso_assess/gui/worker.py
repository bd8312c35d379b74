"""Threads that carry work for the window: plain functions in, results delivered in the window's thread."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from cso_assess.errors import UserError, sentence

DEFECT = sentence.tr(
    "Something in the program did not work, so this was not done. Everything that was shown as saved is safe. Try it"
    " again; if it does not work then either, close the program and open it again."
)
"""What whoever gave an errand is told when the program itself is to blame."""

GIVES_WAY_AFTER = 0.0005
"""Seconds that a thread may keep the window waiting for Python; by itself Python takes ten times as long."""


class Errand:
    """One piece of work, what to do with its result, and what to do when it is refused.

    What `is_alone` is not done in the middle of other work that lasts.
    """

    def __init__(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        refused: Callable[[UserError], None],
        *,
        is_alone: bool = False,
    ) -> None:
        self.work, self.then, self.refused = work, then, refused
        self.is_alone = is_alone
        self.is_forgotten = False
        self.result: Any = None
        self.failure: BaseException | None = None

    def run(self) -> None:
        """Does the work in the worker's thread."""
        try:
            self.result = self.work()
        except BaseException as failure:  # noqa: BLE001 - not swallowed: `deliver` raises it in the window's thread
            self.failure = failure

    def deliver(self) -> None:
        """Hands over the result in the window's thread; a defect is raised there, and refused so that nobody waits."""
        # The worker remembers its last errand; what came of it may be large, and goes with whoever asked for it.
        result, self.result = self.result, None
        if isinstance(self.failure, UserError):
            self.refused(self.failure)
        elif self.failure is not None:
            self.refused(UserError(DEFECT))
            raise self.failure
        else:
            self.then(result)


class Worker(QObject):
    """One thread that does errands one after another, the urgent ones first."""

    finished = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._urgent: deque[Errand] = deque()
        self._patient: deque[Errand] = deque()
        self._changed = threading.Condition()
        self._given: list[Errand] = []
        self._is_ending = False
        # `end` waits for it; where a defect keeps the window from being made, it must not keep the program alive.
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        # It is emitted in the worker's thread, so Qt itself queues it for this one.
        self.finished.connect(self._deliver)

    @property
    def is_busy(self) -> bool:
        """Whether an errand was given and nobody has got what came of it."""
        return bool(self._given)

    def start(self) -> None:
        """Begins with the errands given so far."""
        sys.setswitchinterval(GIVES_WAY_AFTER)
        self._thread.start()

    def give(self, errand: Errand, *, urgent: bool = False) -> None:
        """Puts an errand at the end of its line."""
        with self._changed:
            (self._urgent if urgent else self._patient).append(errand)
            self._given.append(errand)
            self._changed.notify()

    def forget(self) -> None:
        """Tells nobody what comes of the errands given so far: whoever asked for them is gone."""
        with self._changed:
            self._patient.clear()
            for errand in self._given:
                errand.is_forgotten = True
            self._given.clear()

    def do_waiting(self) -> None:
        """Called by work that lasts, in the worker's thread: does what waits meanwhile, until the program ends."""
        while not self._is_ending and (errand := self._taken(in_between=True)):
            errand.run()
            self.finished.emit(errand)

    def end(self, last: Callable[[], object]) -> None:
        """Does the urgent errands, drops the others, does `last` and waits until all is done."""
        with self._changed:
            self._patient.clear()
            self._urgent.append(Errand(last, lambda _result: None, lambda _refusal: None))
            self._is_ending = True
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join()

    def _work(self) -> None:
        while errand := self._next():
            errand.run()
            self.finished.emit(errand)

    def _next(self) -> Errand | None:
        with self._changed:
            self._changed.wait_for(lambda: self._urgent or self._patient or self._is_ending)
            return self._taken()

    def _taken(self, *, in_between: bool = False) -> Errand | None:
        line = self._urgent or self._patient
        return line.popleft() if line and not (in_between and line[0].is_alone) else None

    def _deliver(self, errand: Errand) -> None:
        if errand in self._given:
            self._given.remove(errand)
        if not self._is_ending and not errand.is_forgotten:
            errand.deliver()
