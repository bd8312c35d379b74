"""A document on paper: its pages as pictures, drawn on the printer that a person chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from cso_assess.errors import UserError, sentence
from cso_assess.gui.desk import Desk
from cso_assess.gui.page_pictures import PagePicture, PageSize, page_picture, page_sizes

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PIXELS_PER_INCH = 300


def print_document(window: QWidget, desk: Desk, document: bytes) -> None:
    """Asks for the printer and the pages, and prints them while the window stays usable."""
    # Imported here: most runs of the window print nothing.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    if QPrintDialog(printer, window).exec():
        desk.run_in_background(
            lambda _tell: page_sizes(document), lambda sizes: PrintJob(desk, printer, document, sizes).begin()
        )


class PrintJob:
    """A document on its way to the printer, one page after another: only one picture is in memory."""

    def __init__(self, desk: Desk, printer: QPrinter, document: bytes, sizes: tuple[PageSize, ...]) -> None:
        self._desk = desk
        self._printer = printer
        self._document = document
        first, last = max(printer.fromPage(), 1), printer.toPage() or len(sizes)
        self._waiting = list(range(first - 1, min(last, len(sizes))))
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
        if self._waiting:
            self._printer.newPage()
            self._draw_next()
        else:
            self._painter.end()


def _fitted(size: QSize, paper: QRect) -> QRect:
    """As large as the paper allows, in its middle."""
    room = size.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRect(
        (paper.width() - room.width()) // 2, (paper.height() - room.height()) // 2, room.width(), room.height()
    )
