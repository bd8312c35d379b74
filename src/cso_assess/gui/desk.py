"""The desk that every page works at: it asks the workspace, saves, and knows what is open in which language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from cso_assess.core.progress import OnProgress
from cso_assess.errors import CancelledError, UserError
from cso_assess.gui.file_places import FilePlaces
from cso_assess.gui.open_data import OpenData
from cso_assess.gui.task import Task
from cso_assess.gui.worker import Errand, Worker
from cso_assess.i18n import Words, words_in

if TYPE_CHECKING:
    from cso_assess.press.running import Press
    from cso_assess.sealing import Secrets
    from cso_assess.store.backups.damage import CheckResult
    from cso_assess.store.folder import OpenFolder
    from cso_assess.workspace import Workspace

T = TypeVar("T")
Refused = Callable[[UserError], None]


class Desk(QObject):
    """Asks questions of the workspace in the database thread and brings the answers back to the window's thread.

    `open_folder` is called in the database thread, which alone touches the data. The first look needs no more than
    the open folder; the rest of the program is loaded by the first question after it. To unlock a protected workspace
    it is called again with Secrets. `now` is the clock.
    """

    opened = Signal()
    opening_refused = Signal(object)
    """UserError: the workspace could not be opened."""
    save_begun = Signal()
    saved = Signal(object)
    """datetime: a change was committed."""
    save_failed = Signal(object)
    """UserError: a change was not kept."""
    refused = Signal(object)
    """UserError that nobody else handled."""
    damage_found = Signal(object)
    """CheckResult: what the data file holds is not all as the program wrote it."""
    way_back_chosen = Signal(object, object)
    """Path and Secrets, which open it if it was protected elsewhere: the person wants to go back to this backup, and
    knows what will be missing.
    """
    data_changed = Signal()
    """Something was written that other pages show too."""
    language_changed = Signal(str)
    organization_changed = Signal(str)
    round_changed = Signal(str)

    def __init__(
        self,
        open_folder: Callable[..., OpenFolder],
        language: str,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._data = OpenData(open_folder)
        self._language = language
        self._now = now
        self._organization = ""
        self._round = ""
        self._database = Worker("database", self)
        self._background = Worker("background", self)
        self._saves_under_way = 0
        self.files = FilePlaces()
        """What asks for files; the window's session gives it what was remembered."""

    @property
    def words(self) -> Words:
        """What the program says, in the window's language."""
        return words_in(self._language)

    @property
    def language(self) -> str:
        return self._language

    @property
    def today(self) -> date:
        return self._now().date()

    @property
    def now(self) -> datetime:
        return self._now()

    @property
    def organization(self) -> str:
        """The id of the open organization; empty when none is."""
        return self._organization

    @property
    def round(self) -> str:
        """The id of the round that the pages show; empty when the organization has none."""
        return self._round

    @property
    def is_saving(self) -> bool:
        return self._saves_under_way > 0

    @property
    def is_busy(self) -> bool:
        """Whether anything that was asked or given is not answered yet."""
        return self._database.is_busy or self._background.is_busy

    @property
    def is_open(self) -> bool:
        """Whether the workspace can be asked."""
        return self._data.is_open

    @property
    def is_protected(self) -> bool:
        """Whether the open workspace has a passphrase; False while none is open."""
        return self._data.is_protected

    @property
    def copied_at(self) -> datetime | None:
        """When the backup was made of which a copy is open, for reading alone; None while the data itself is."""
        return self._data.copied_at

    @cached_property
    def press(self) -> Press:
        """Where documents are made; nothing of it is loaded or runs before the first of them."""
        from cso_assess.press.running import Press

        return Press()

    def start(self) -> None:
        """Opens the workspace and begins to answer; what was asked before is answered in its order."""
        self.open_again()
        self._database.start()
        self._background.start()

    def unlock(self, secrets: Secrets, refused: Refused) -> None:
        """Opens a protected workspace; `opened` is emitted, or `refused` gets the reason."""
        self._give_opening(lambda: self._data.open(secrets), refused)

    def open_again(self) -> None:
        """Tries to open the workspace once more; `opened` or `opening_refused` is emitted."""
        self._give_opening(self._data.open, self.opening_refused.emit)

    def read_copy(self, open_copy: Callable[[], OpenFolder], refused: Refused) -> None:
        """Opens a copy in the place of the data, for reading; `opened` is emitted, or `refused` gets the reason."""
        self._give_opening(lambda: self._data.open_copy(open_copy), refused)

    def shut(self, refusal: UserError, then: Callable[[], None]) -> None:
        """Closes the workspace, whose saves are all done; whoever asks now gets `refusal`.

        What was asked before is not answered any more.
        """
        for worker in (self._database, self._background):
            worker.forget()
        for task in self.findChildren(Task):
            task.cancel()
        if "press" in self.__dict__:
            self.press.stop()
        self._database.give(
            Errand(lambda: self._data.close(refusal), lambda _nothing: then(), self.refused.emit, is_alone=True),
            urgent=True,
        )

    def change_files(
        self, work: Callable[[], T], secrets: Secrets, then: Callable[[T], None], refused: Refused
    ) -> None:
        """Has `work` change the files of the closed workspace, and opens it again if that was done.

        `opened` is emitted before `then`; `refused` gets what `work` or the opening refused.
        """

        def change() -> T:
            result = work()
            self._data.open(secrets)
            return result

        def changed(result: T) -> None:
            self.opened.emit()
            then(result)

        self._database.give(Errand(change, changed, refused, is_alone=True), urgent=True)

    def end(self) -> None:
        """Finishes what is being saved, closes the workspace and ends the threads."""
        if "press" in self.__dict__:
            self.press.end()
        self._background.end(lambda: None)
        self._database.end(self._data.close)

    def look_first(self, question: Callable[[OpenFolder], T], then: Callable[[T], None]) -> None:
        """Asks what the first page shows, before the rest of the program is loaded."""
        self._database.give(Errand(lambda: question(self._data.folder), then, self.refused.emit))

    def ask(
        self, question: Callable[[Workspace], T], then: Callable[[T], None], refused: Refused | None = None
    ) -> None:
        """Runs `question` in the database thread, after all saves, and gives its result to `then`.

        A question does not write. A refusal goes to `refused`, else to the window's banner.
        """
        self._database.give(Errand(lambda: question(self._data.workspace), then, refused or self.refused.emit))

    def save(
        self,
        change: Callable[[Workspace], T],
        then: Callable[[T], None] | None = None,
        refused: Refused | None = None,
        *,
        is_alone: bool = False,
        is_told: bool = False,
    ) -> None:
        """Runs `change`, which writes and commits, before all questions; then `saved` or `save_failed` is emitted.

        `then` gets what changed. After a refusal nothing was written; `refused` is called besides the signal, and so
        they are when the program itself is to blame.
        With `is_alone` it waits for the end of a backup or check that is being made: it makes one itself, or puts other
        files in place. With `is_told` the refusal is said where it was asked, by `refused`, and nowhere else.
        """

        def kept(result: T) -> None:
            self._saves_under_way -= 1
            if then:
                then(result)
            self.saved.emit(self._now())

        def failed(refusal: UserError) -> None:
            self._saves_under_way -= 1
            if refused:
                refused(refusal)
            if not is_told and not isinstance(refusal, CancelledError):
                self.save_failed.emit(refusal)

        self._saves_under_way += 1
        self._database.give(Errand(lambda: change(self._data.writable), kept, failed, is_alone=is_alone), urgent=True)
        self.save_begun.emit()

    def run_in_background(
        self, work: Callable[[OnProgress], T], then: Callable[[T], None], failed: Refused | None = None
    ) -> Task:
        """Runs `work`, a plain function of plain values, beside the database thread.

        `work` gets a function tell(done, whole), which it calls now and then: that moves the task's progress,
        and ends the work if the task was cancelled. Neither `then` nor `failed` is called after a cancel.
        """
        task = Task(self)

        def deliver(result: T) -> None:
            if not task.is_cancelled:
                then(result)
            task.end()

        def refuse(refusal: UserError) -> None:
            if not task.is_cancelled:
                (failed or self.refused.emit)(refusal)
            task.end()

        self._background.give(Errand(lambda: task.run(work), deliver, refuse))
        return task

    def look_after_data(self) -> None:
        """Backs up what was changed since the last time and looks for damage; saves and questions go on meanwhile."""

        def told(looked: CheckResult) -> None:
            if not looked.is_sound:
                self.damage_found.emit(looked)

        if self.copied_at is not None:
            return
        self._database.give(
            Errand(lambda: self._data.workspace.safety.look_after(self._database.do_waiting), told, self.refused.emit)
        )

    def choose_language(self, language: str) -> None:
        """Says everything in another language from now on."""
        if language != self._language:
            self._language = language
            self.language_changed.emit(language)

    def choose_organization(self, organization: str, round: str = "") -> None:
        """Opens an organization (by id, empty for none) and the round that its pages begin with."""
        if organization != self._organization:
            self._organization = organization
            self._round = round
            self.organization_changed.emit(organization)
            self.round_changed.emit(round)
        else:
            self.choose_round(round)

    def choose_round(self, round: str) -> None:
        """Lets the pages show another round of the open organization (by id, empty for none)."""
        if round != self._round:
            self._round = round
            self.round_changed.emit(round)

    def after_saves(self, then: Callable[[], None]) -> None:
        """Calls `then` in the window's thread when all that was given to save is kept or refused."""
        self._database.give(Errand(lambda: None, lambda _nothing: then(), lambda _refusal: then()), urgent=True)

    def _give_opening(self, work: Callable[[], None], refused: Refused) -> None:
        self._database.give(Errand(work, lambda _nothing: self.opened.emit(), refused), urgent=True)
