"""A document on paper: its pages as pictures, drawn on the printer that a person chooses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from cso_assess.errors import UserError, sentence
from cso_assess.gui.desk import Desk
from cso_assess.report.page_pictures import PAPERS, PagePicture, PageSize, page_picture

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PIXELS_PER_INCH = 300


def print_document(
    window: QWidget,
    desk: Desk,
    document: bytes,
    sizes: tuple[PageSize, ...],
    then: Callable[[int], None],
    told: Callable[[int, int], None] = lambda _done, _whole: None,
) -> None:
    """Asks for printer, pages and copies, and prints while the window stays usable; `then` gets how many sheets.

    `told` hears after each sheet how many of how many are with the printer.
    """
    # Imported here: most runs of the window print nothing.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageSize(_paper(sizes[0]))
    dialog = QPrintDialog(printer, window)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, len(sizes))
    dialog.setFromTo(1, len(sizes))
    if dialog.exec():
        PrintJob(desk, printer, document, len(sizes), then, told).begin()


def _paper(size: PageSize) -> QPageSize:
    """The paper that a page is meant for."""
    is_small = size.width < PAPERS["a4"].width - 1
    return QPageSize(QPageSize.PageSizeId.A5 if is_small else QPageSize.PageSizeId.A4)


def asked_pages(printer: QPrinter, pages: int) -> list[int]:
    """The pages in the order in which they come out, counted from 0; again for each copy the printer cannot make."""
    first, last = max(printer.fromPage(), 1), min(printer.toPage() or pages, pages)
    once = [page for page in range(first - 1, last) if _is_wished(printer, page + 1)]
    if printer.pageOrder() is type(printer).PageOrder.LastPageFirst:
        once.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    return once * copies if printer.collateCopies() else [page for page in once for _ in range(copies)]


def _is_wished(printer: QPrinter, number: int) -> bool:
    """Whether a page is among those that were written one by one, if any were."""
    wished = printer.pageRanges()
    return wished.isEmpty() or wished.contains(number)


class PrintJob:
    """A document on its way to the printer, one page after another: only one picture is in memory."""

    def __init__(
        self,
        desk: Desk,
        printer: QPrinter,
        document: bytes,
        pages: int,
        then: Callable[[int], None],
        told: Callable[[int, int], None] = lambda _done, _whole: None,
    ) -> None:
        self._desk = desk
        self._printer = printer
        self._document = document
        self._waiting = asked_pages(printer, pages)
        self._sheets = len(self._waiting)
        self._then = then
        self._told = told
        self._painter = QPainter()

    def begin(self) -> None:
        """Starts with the first page."""
        if not self._painter.begin(self._printer):
            self._desk.refused.emit(
                UserError(sentence.tr("The printer did not take the document. Nothing was printed."))
            )
        elif self._waiting:
            self._draw_next()

    def _draw_next(self) -> None:
        number = self._waiting.pop(0)
        self._desk.run_in_background(lambda _tell: page_picture(self._document, number, PIXELS_PER_INCH), self._draw)

    def _draw(self, picture: PagePicture) -> None:
        image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
        self._painter.drawImage(_fitted(image.size(), self._painter.viewport()), image)
        self._told(self._sheets - len(self._waiting), self._sheets)
        if self._waiting:
            self._printer.newPage()
            self._draw_next()
        else:
            self._painter.end()
            self._then(self._sheets)


def _fitted(size: QSize, paper: QRect) -> QRect:
    """As large as the paper allows, in its middle."""
    room = size.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRect(
        (paper.width() - room.width()) // 2, (paper.height() - room.height()) // 2, room.width(), room.height()
    )
