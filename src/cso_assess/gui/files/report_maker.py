"""Has documents made in the press, so that their first page is seen while the others are made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cso_assess.core.progress import OnProgress
from cso_assess.errors import UserError
from cso_assess.gui.desk import Desk
from cso_assess.gui.task import Task
from cso_assess.i18n import words_in
from cso_assess.press.running import Job
from cso_assess.report.options import Options
from cso_assess.report.page_pictures import PageSize
from cso_assess.report.showing import FirstPage, News, load_documents, shown_document
from cso_assess.workspace.documents import material_of

if TYPE_CHECKING:
    from cso_assess.report.material import Material


@dataclass(frozen=True)
class Wish:
    """A document as it is wished; `resolution` is the pixels per inch at which its first page is shown."""

    kind: str
    language: str
    options: Options
    resolution: float


@dataclass(frozen=True)
class Document:
    """A document as it is shown: what was wished, its bytes, and the sizes of its pages."""

    wish: Wish
    content: bytes
    sizes: tuple[PageSize, ...]


class ReportMaker(QObject):
    """One document at a time; a new wish ends the work on the one before."""

    begun = Signal(object)
    """Material: what the document is made of is there."""
    first_drawn = Signal(object, object)
    """PageSize and PackedPicture of the first page."""
    counted = Signal(int)
    """How many pages are done."""
    made = Signal(object)
    """Document"""
    refused = Signal(object)
    """UserError"""
    _heard = Signal(int, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._task: Task | None = None
        self._job: Job | None = None
        # It is emitted in the background thread, so Qt itself queues it for this one.
        self._heard.connect(self._tell)

    def make(self, wish: Wish) -> None:
        """Makes a document of the round that is open."""
        self.cancel()
        asked, round = self._asked, self._desk.round

        def begin(material: Material) -> None:
            if asked == self._asked:
                self.begun.emit(material)
                self._begin(asked, wish, material)

        press = self._desk.press
        # Where that is refused, the document will be too.
        self._desk.run_in_background(lambda _tell: press.do(Job(load_documents)), _nothing, _nothing)
        self._desk.ask(
            lambda workspace: material_of(workspace, round), begin, lambda refusal: self._refuse(asked, refusal)
        )

    def cancel(self) -> None:
        """Ends the work on the document that is being made, if any."""
        self._asked += 1
        if self._task is not None and self._job is not None:
            self._task.cancel()
            self._desk.press.drop(self._job)
        self._task = self._job = None

    def _begin(self, asked: int, wish: Wish, material: Material) -> None:
        press, words, today = self._desk.press, words_in(wish.language), self._desk.today
        self._job = job = Job(
            shown_document,
            wish.kind,
            material,
            words,
            today,
            wish.options,
            wish.resolution,
            hear=lambda news: self._heard.emit(asked, news),
        )

        def make(_tell: OnProgress) -> Document:
            return Document(wish, *press.do(job))

        def deliver(document: Document) -> None:
            if asked == self._asked:
                self._task = self._job = None
                self.made.emit(document)

        self._task = self._desk.run_in_background(make, deliver, lambda refusal: self._refuse(asked, refusal))

    def _tell(self, asked: int, news: News) -> None:
        if asked != self._asked:
            return
        if isinstance(news, FirstPage):
            self.first_drawn.emit(news.size, news.picture)
        else:
            self.counted.emit(news)

    def _refuse(self, asked: int, refusal: UserError) -> None:
        if asked == self._asked:
            self._task = self._job = None
            self.refused.emit(refusal)


def _nothing(_done: object) -> None:
    """Whoever only prepares has nothing to tell."""
