"""The pages of a document below each other; only those in view are kept as pictures."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from cso_assess.gui.page_pictures import PagePicture, PageSize
from cso_assess.gui.theme import colour

GAP = 14
MARGIN = 10
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
SMALLEST_FIT, LARGEST_FIT = 0.2, 1.5
POINTS_TO_PIXELS = 96 / 72
KEPT = 6
"""So many pictures are kept; those farthest from the view go first."""


class DocumentPage(QWidget):
    """One page: white paper with a thin line around it, and its picture as soon as there is one."""

    def __init__(self, size: PageSize, parent: QWidget) -> None:
        super().__init__(parent)
        self._size = size
        self._picture: QPixmap | None = None

    @property
    def has_picture(self) -> bool:
        return self._picture is not None

    def set_zoom(self, zoom: float) -> None:
        """Takes the size of the page at a zoom; its picture is no longer sharp and goes."""
        self.setFixedSize(
            round(self._size.width * POINTS_TO_PIXELS * zoom), round(self._size.height * POINTS_TO_PIXELS * zoom)
        )
        self._picture = None
        self.update()

    def show_picture(self, picture: QPixmap | None) -> None:
        """Shows the page; None gives the memory back."""
        self._picture = picture
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self._picture is not None:
            painter.drawPixmap(0, 0, self._picture)
        painter.setPen(colour(self, "line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class DocumentView(QScrollArea):
    """Scrolls through pages; asks for the pictures of those that come into view."""

    picture_wanted = Signal(int, float)
    """A page, counted from 0, and the pixels per inch at which its picture is wanted."""
    zoomed = Signal(float)
    """The zoom, 1 for the true size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[DocumentPage] = []
        self._widest = 1.0
        self._zoom = 1.0
        self._fits_width = True
        self._wanted: set[int] = set()
        self._contents = QWidget()
        self._contents.setProperty("look", "scrolled")
        self._column = QVBoxLayout(self._contents)
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._column.setSpacing(GAP)
        self.setWidget(self._contents)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._want_visible)

    @property
    def pages(self) -> Sequence[DocumentPage]:
        return self._pages

    @property
    def zoom(self) -> float:
        return self._zoom

    def show_pages(self, sizes: Sequence[PageSize]) -> None:
        """Shows the empty pages of another document, and asks for the first pictures."""
        for page in self._pages:
            self._column.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._pages = [DocumentPage(size, self._contents) for size in sizes]
        self._widest = max((size.width for size in sizes), default=1.0)
        for number, page in enumerate(self._pages, 1):
            page.setAccessibleName(self.tr("Page {number} of {pages}").format(number=number, pages=len(sizes)))
            self._column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
            page.show()
        self.verticalScrollBar().setValue(0)
        self._apply_zoom(self._fitting_zoom() if self._fits_width else self._zoom)

    def show_picture(self, number: int, picture: PagePicture) -> None:
        """Shows the picture of a page, if it is still wanted and of the size that is shown now."""
        self._wanted.discard(number)
        if number >= len(self._pages) or abs(picture.width - self._pages[number].width() * self._ratio) > 2:
            return
        image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self._ratio)
        self._pages[number].show_picture(pixmap)
        self._forget_far()

    def fit_width(self) -> None:
        """Makes pages as wide as the view, now and when it changes."""
        self._fits_width = True
        self._apply_zoom(self._fitting_zoom())

    def zoom_in(self) -> None:
        """Shows pages one step larger."""
        self._zoom_to(next((zoom for zoom in ZOOMS if zoom > self._zoom * 1.01), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Shows pages one step smaller."""
        self._zoom_to(next((zoom for zoom in reversed(ZOOMS) if zoom < self._zoom * 0.99), ZOOMS[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if has_control and event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif has_control and event.key() == Qt.Key.Key_Minus:
            self.zoom_out()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits_width and self._pages and abs(self._fitting_zoom() - self._zoom) > 0.005:
            self._apply_zoom(self._fitting_zoom())
        else:
            self._want_visible()

    @property
    def _ratio(self) -> float:
        return self.devicePixelRatioF()

    def _fitting_zoom(self) -> float:
        room = self.viewport().width() - 2 * MARGIN
        return min(max(room / (self._widest * POINTS_TO_PIXELS), SMALLEST_FIT), LARGEST_FIT)

    def _zoom_to(self, zoom: float) -> None:
        self._fits_width = False
        self._apply_zoom(zoom)

    def _apply_zoom(self, zoom: float) -> None:
        """Keeps the place in the document while its pages change their size."""
        bar = self.verticalScrollBar()
        place = bar.value() / max(bar.maximum(), 1)
        self._zoom = zoom
        self._wanted.clear()
        for page in self._pages:
            page.set_zoom(zoom)
        self._column.activate()
        bar.setValue(round(place * bar.maximum()))
        self.zoomed.emit(zoom)
        self._want_visible()

    def _want_visible(self) -> None:
        """Asks for the pictures that are in view or nearly so."""
        view = self._view()
        near = view.adjusted(0, -view.height() // 2, 0, view.height() // 2)
        for number, page in enumerate(self._pages):
            if number not in self._wanted and not page.has_picture and near.intersects(page.geometry()):
                self._wanted.add(number)
                self.picture_wanted.emit(number, 96 * self._zoom * self._ratio)

    def _view(self) -> QRect:
        """The part of the pages' column that is seen."""
        return QRect(0, self.verticalScrollBar().value(), self.viewport().width(), self.viewport().height())

    def _forget_far(self) -> None:
        middle = self._view().center().y()
        pictured = [page for page in self._pages if page.has_picture]
        for page in sorted(pictured, key=lambda page: abs(page.geometry().center().y() - middle))[KEPT:]:
            page.show_picture(None)

    def sizeHint(self) -> QSize:
        return QSize(480, 400)
