"""Files from other computers: read, opened with a code, looked at, taken one after another, taken back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cso_assess.core.arrival import Batch, OrganizationArrival
from cso_assess.core.progress import OnProgress
from cso_assess.errors import CancelledError, Message, UserError
from cso_assess.gui.desk import Desk
from cso_assess.gui.task import Task
from cso_assess.gui.widgets.turns import Turns

if TYPE_CHECKING:
    from cso_assess.core.parcel import OrganizationPart, Parcel

FORGOTTEN_AT_ONCE = 10
"""Organizations."""


class Stage(Enum):
    """How far a file has come."""

    READING = "reading"
    SEALED = "sealed"
    READY = "ready"
    TAKING = "taking"
    TAKEN = "taken"
    REFUSED = "refused"
    TAKEN_BACK = "taken back"
    STOPPED = "stopped"


@dataclass(frozen=True)
class Arriving:
    """One file: what it holds once it is opened, and what would become or became of that."""

    path: Path
    stage: Stage = Stage.READING
    parcel: Parcel | None = field(default=None, repr=False)
    organizations: tuple[OrganizationArrival, ...] = ()
    refusal: Message | None = None
    batch: int = 0


class Arrivals(QObject):
    """The files that a person brought, in their order."""

    changed = Signal()
    code_refused = Signal(object)
    """UserError: the code that was written opens nothing that waits."""
    taken = Signal()
    """All that could be taken is, or the person stopped it."""
    progressed = Signal(float)
    """How much of the file that is being read or taken is done, from 0 to 1."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._files: dict[Path, Arriving] = {}
        self._secrets: list[str] = []
        self._is_stopped = self._is_taking = False
        self._tasks: dict[Path, Task] = {}
        self._turns = Turns(self)
        self._gone: list[OrganizationPart] = []

    @property
    def files(self) -> tuple[Arriving, ...]:
        return tuple(self._files.values())

    @property
    def is_taking(self) -> bool:
        return self._is_taking

    @property
    def is_stopping(self) -> bool:
        """Whether the file that is being taken is to be left as it was."""
        return self._is_stopped and self.is_taking

    def of(self, stage: Stage) -> tuple[Arriving, ...]:
        """The files at one stage."""
        return tuple(each for each in self.files if each.stage is stage)

    @property
    def latest_batch(self) -> int:
        """What would be taken back first; 0 while nothing is taken."""
        return max((each.batch for each in self.of(Stage.TAKEN)), default=0)

    @property
    def arrived(self) -> tuple[str, ...]:
        """The ids of the organizations that are here by the files that were taken."""
        taken = [each for file in self.of(Stage.TAKEN) for each in file.organizations if not each.is_refused]
        return tuple(dict.fromkeys(each.id for each in taken))

    def add(self, paths: Iterable[Path]) -> None:
        """Reads files; one that is here already is read again."""
        for path in paths:
            if path not in self._files or self._files[path].stage not in (Stage.TAKING, Stage.TAKEN):
                self._files[path] = Arriving(path)
                self._read(path)
        self.changed.emit()

    def open_with(self, typed: str) -> None:
        """Tries a code or passphrase on all files that wait for one."""
        from cso_assess.exchange.handover.file import secret_of

        try:
            secret = secret_of(typed)
        except UserError as refusal:
            self.code_refused.emit(refusal)
            return
        self._secrets.append(secret)
        for each in self.of(Stage.SEALED):
            self._keep(replace(each, stage=Stage.READING))
            self._read(each.path, secret)

    def take(self) -> None:
        """Takes everything that is ready, each file whole or not at all."""
        self._is_stopped, self._is_taking = False, True
        self._take_next()

    def stop(self) -> None:
        """Ends whatever is being read or taken; of a file that is not taken whole nothing stays."""
        self._is_stopped = True
        for path, task in self._tasks.items():
            task.cancel()
            if self._files[path].stage is Stage.READING:
                self._files[path] = Arriving(path, Stage.STOPPED)
        self.changed.emit()

    def take_back(self) -> None:
        """Undoes what was taken, the last file first."""
        taken = sorted(self.of(Stage.TAKEN), key=lambda each: -each.batch)
        self._take_back_next(taken)

    def clear(self) -> None:
        """Forgets the files and their codes; what was taken stays."""
        for task in self._tasks.values():
            task.cancel()
        self._tasks.clear()
        self._files.clear()
        self._secrets.clear()
        self.changed.emit()

    def _read(self, path: Path, secret: str | None = None) -> None:
        secrets = tuple(self._secrets) if secret is None else (secret,)
        is_asked = secret is not None

        def show(parcel: Parcel | None) -> None:
            if parcel is None:
                self._keep(Arriving(path, Stage.SEALED))
            else:
                self._look_into(path, parcel)

        def refuse(refusal: UserError) -> None:
            from cso_assess.exchange.handover.container import WrongSecretError

            if isinstance(refusal, WrongSecretError):
                self._keep(Arriving(path, Stage.SEALED))
                if is_asked:
                    self.code_refused.emit(refusal)
            else:
                self._refuse(path, refusal)

        self._follow(path, self._desk.run_in_background(lambda tell: opened(path, secrets, tell), show, refuse))

    def _look_into(self, path: Path, parcel: Parcel) -> None:
        """Asks what taking it would do."""
        task = self._follow(path, Task(self._desk))

        def show(organizations: tuple[OrganizationArrival, ...]) -> None:
            if not task.is_cancelled:
                self._keep(Arriving(path, Stage.READY, parcel, organizations))
            task.end()

        def refuse(refusal: UserError) -> None:
            if not task.is_cancelled:
                self._refuse(path, refusal)
            task.end()

        self._desk.ask(lambda workspace: task.run(lambda tell: workspace.handover.preview(parcel, tell)), show, refuse)

    def _take_next(self) -> None:
        ready = self.of(Stage.READY)
        if self._is_stopped or not ready:
            self._end()
            return
        path, parcel = ready[0].path, ready[0].parcel
        if parcel is None:
            raise ValueError("a file that is ready was read")
        held, told = [parcel], ready[0].organizations
        self._keep(replace(ready[0], stage=Stage.TAKING))
        task = self._follow(path, Task(self._desk))

        def show(batch: Batch) -> None:
            task.end()
            self._keep(Arriving(path, Stage.TAKEN, None, batch.organizations, batch=batch.number))
            self._let_go(held)
            self._take_next()

        def refuse(refusal: UserError) -> None:
            task.end()
            if isinstance(refusal, CancelledError):
                self._keep(Arriving(path, Stage.READY, held[0], told))
            else:
                self._refuse(path, refusal)
            self._take_next()

        self._desk.save(
            lambda workspace: task.run(lambda tell: workspace.handover.take(held[0], tell)), show, refuse, is_alone=True
        )

    def _let_go(self, held: list[Parcel]) -> None:
        """Forgets what was taken, a few organizations in a turn.

        Of hundreds it is hundreds of thousands of things: let go all at once, they would halt the window.
        """
        self._gone += held.pop().organizations
        self._turns.begin(*[self._forget_some] * ceil(len(self._gone) / FORGOTTEN_AT_ONCE))

    def _forget_some(self) -> None:
        del self._gone[-FORGOTTEN_AT_ONCE:]

    def _take_back_next(self, taken: Sequence[Arriving]) -> None:
        if not taken:
            self._end()
            return
        first, *others = taken

        def show(_nothing: None) -> None:
            self._keep(replace(first, stage=Stage.TAKEN_BACK))
            self._take_back_next(others)

        # The window's banner says why; the files before it were changed by it, so they stay too.
        self._desk.save(
            lambda workspace: workspace.handover.undo(first.batch), show, lambda _refusal: self._end(), is_alone=True
        )

    def _follow(self, path: Path, task: Task) -> Task:
        """Tells how far a file has come, and can end that."""
        self._tasks[path] = task
        task.progressed.connect(lambda done, whole: self.progressed.emit(done / max(whole, 1)))
        task.ended.connect(lambda: self._tasks.pop(path, None) if self._tasks.get(path) is task else None)
        return task

    def _end(self) -> None:
        self._is_taking = False
        self.taken.emit()
        self.changed.emit()
        self._desk.data_changed.emit()

    def _refuse(self, path: Path, refusal: UserError) -> None:
        self._keep(Arriving(path, Stage.REFUSED, refusal=refusal.reason))

    def _keep(self, file: Arriving) -> None:
        """A file that was cleared away meanwhile does not come back."""
        if file.path in self._files:
            self._files[file.path] = file
            self.changed.emit()


def opened(path: Path, secrets: Sequence[str], tell: OnProgress) -> Parcel | None:
    """What a file holds, by the first secret that opens it; None for a sealed one while no secret is known."""
    from cso_assess.exchange.handover.container import WrongSecretError
    from cso_assess.exchange.handover.file import is_sealed, read_file

    if not is_sealed(path):
        return read_file(path, None, tell)
    refusal: UserError | None = None
    for secret in secrets:
        try:
            return read_file(path, secret, tell)
        except WrongSecretError as wrong:
            refusal = wrong
    if refusal is not None:
        raise refusal
    return None
