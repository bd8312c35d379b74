"""Makes documents in the background, so that their first page is seen while the others are made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cso_assess.errors import UserError
from cso_assess.gui.desk import Desk
from cso_assess.gui.page_pictures import PagePicture, PageSize, page_picture, page_sizes
from cso_assess.gui.task import Task, Tell
from cso_assess.i18n import words_in
from cso_assess.report import make_report
from cso_assess.report.options import Options
from cso_assess.report.watching import Watch

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
    """PageSize and PagePicture of the first page."""
    counted = Signal(int)
    """How many pages are done."""
    made = Signal(object)
    """Document"""
    refused = Signal(object)
    """UserError"""
    _first_came = Signal(int, object, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._task: Task | None = None
        self._first_came.connect(self._tell_first)

    def make(self, wish: Wish) -> None:
        """Makes a document of the round that is open."""
        self.cancel()
        asked, round = self._asked, self._desk.round

        def begin(material: Material) -> None:
            if asked == self._asked:
                self.begun.emit(material)
                self._begin(asked, wish, material)

        self._desk.ask(lambda workspace: workspace.material(round), begin, lambda refusal: self._refuse(asked, refusal))

    def cancel(self) -> None:
        """Ends the work on the document that is being made, if any."""
        self._asked += 1
        if self._task is not None:
            self._task.cancel()
        self._task = None

    def _begin(self, asked: int, wish: Wish, material: Material) -> None:
        today = self._desk.today

        def make(tell: Tell) -> Document:
            watch = Watch(lambda page: self._draw_first(asked, page, wish), lambda pages: tell(pages, 0))
            content = make_report(wish.kind, material, words_in(wish.language), today, wish.options, watch)
            return Document(wish, content, page_sizes(content))

        def deliver(document: Document) -> None:
            if asked == self._asked:
                self._task = None
                self.made.emit(document)

        self._task = self._desk.run_in_background(make, deliver, lambda refusal: self._refuse(asked, refusal))
        self._task.progressed.connect(lambda pages, _whole: self._count(asked, pages))

    def _draw_first(self, asked: int, content: bytes, wish: Wish) -> None:
        """In the background thread: a signal carries the picture to the window's."""
        self._first_came.emit(asked, page_sizes(content)[0], page_picture(content, 0, wish.resolution))

    def _tell_first(self, asked: int, size: PageSize, picture: PagePicture) -> None:
        if asked == self._asked:
            self.first_drawn.emit(size, picture)

    def _count(self, asked: int, pages: int) -> None:
        if asked == self._asked and self._task is not None and pages:
            self.counted.emit(pages)

    def _refuse(self, asked: int, refusal: UserError) -> None:
        if asked == self._asked:
            self._task = None
            self.refused.emit(refusal)
