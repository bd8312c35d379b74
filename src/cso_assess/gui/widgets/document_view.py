"""The pages of a document, below each other or one at a time; only those in view are kept as pictures."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from cso_assess.gui.widgets.document_page import POINTS_TO_PIXELS, DocumentPage
from cso_assess.report.page_pictures import PackedPicture, PageSize

GAP = 14
MARGIN = 10
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
SMALLEST_FIT, LARGEST_FIT = 0.2, 1.5
KEPT = 12
"""So many pictures are kept besides those in view or nearly so, the nearest: each takes a tenth of a megabyte."""

READ_AT = 0.4
"""The page that is read is the one at this share of the view's height."""


class DocumentView(QScrollArea):
    """Scrolls or turns through pages; asks for the pictures of those that come into view."""

    picture_wanted = Signal(int, float)
    """A page, counted from 0, and the pixels per inch at which its picture is wanted."""
    zoomed = Signal(float)
    """The zoom, 1 for the true size."""
    turned = Signal(int)
    """The page that is read, counted from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[DocumentPage] = []
        self._sizes: tuple[PageSize, ...] = ()
        self._zoom = 1.0
        self._fits = True
        self._is_paged = False
        self._current = 0
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
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def pages(self) -> Sequence[DocumentPage]:
        return self._pages

    @property
    def zoom(self) -> float:
        return self._zoom

    @property
    def current(self) -> int:
        """The page that is read, counted from 0."""
        return self._current

    def resolution(self, size: PageSize) -> float:
        """The pixels per inch at which a document of such pages would be shown."""
        return 96 * (self._fitting_zoom((size,)) if self._fits else self._zoom) * self._ratio

    def show_pages(self, sizes: Sequence[PageSize], *, is_the_same: bool = False) -> None:
        """Shows the pages of another document; of the same one, its first page and the place stay as they are."""
        first = self._pages[0].picture if is_the_same and self._pages else None
        current = self._current if is_the_same else 0
        self._remove_pages()
        self._sizes = tuple(sizes)
        self._pages = [DocumentPage(size, self._contents) for size in sizes]
        for number, page in enumerate(self._pages, 1):
            page.setAccessibleName(self.tr("Page {number} of {pages}").format(number=number, pages=len(sizes)))
            self._column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
            page.setVisible(not self._is_paged or number == current + 1)
        self._current = min(current, max(len(sizes) - 1, 0))
        if not is_the_same:
            self.verticalScrollBar().setValue(0)
        self._apply_zoom(self._fitting_zoom(self._sizes) if self._fits else self._zoom)
        if first is not None and self._pages:
            self._pages[0].show_picture(first, is_sharp=False)
        self.turned.emit(self._current)

    def show_picture(self, number: int, picture: PackedPicture) -> None:
        """Shows the picture of a page, if it is still wanted and of the size that is shown now."""
        self._wanted.discard(number)
        if number >= len(self._pages) or abs(picture.width - self._pages[number].width() * self._ratio) > 2:
            return
        self._pages[number].show_picture(picture)
        self._forget_far()

    def fit(self) -> None:
        """Makes pages as wide as the view (one at a time: as large as it), now and when it changes."""
        self._fits = True
        self._apply_zoom(self._fitting_zoom(self._sizes))

    def zoom_in(self) -> None:
        """Shows pages one step larger."""
        self._zoom_to(next((zoom for zoom in ZOOMS if zoom > self._zoom * 1.01), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Shows pages one step smaller."""
        self._zoom_to(next((zoom for zoom in reversed(ZOOMS) if zoom < self._zoom * 0.99), ZOOMS[0]))

    def set_paged(self, is_paged: bool) -> None:
        """Shows one page at a time, or all below each other; the page that is read stays the same."""
        self._is_paged = is_paged
        current = self._current
        for number, page in enumerate(self._pages):
            page.setVisible(not is_paged or number == current)
        self._apply_zoom(self._fitting_zoom(self._sizes) if self._fits else self._zoom)
        self.go_to(current)

    def go_to(self, number: int) -> None:
        """Brings a page into view, counted from 0; the last one where there are not so many."""
        if not self._pages:
            return
        number = min(max(number, 0), len(self._pages) - 1)
        if self._is_paged:
            self._pages[self._current].hide()
            self._pages[number].show()
            self._turn_to(number)
        self._column.activate()
        self.verticalScrollBar().setValue(0 if self._is_paged else self._pages[number].y() - MARGIN)
        self._turn_to(number)
        self._want_visible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if has_control and event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif has_control and event.key() == Qt.Key.Key_Minus:
            self.zoom_out()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if event.key() == Qt.Key.Key_Home else len(self._pages) - 1)
        elif self._is_paged and event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.go_to(self._current + (1 if event.key() == Qt.Key.Key_PageDown else -1))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fitting = self._fitting_zoom(self._sizes)
        if self._fits and self._pages and abs(fitting - self._zoom) > 0.005:
            self._apply_zoom(fitting)
        else:
            self._want_visible()

    @property
    def _ratio(self) -> float:
        return self.devicePixelRatioF()

    def _remove_pages(self) -> None:
        for page in self._pages:
            self._column.removeWidget(page)
            page.hide()
            page.deleteLater()

    def _fitting_zoom(self, sizes: Sequence[PageSize]) -> float:
        widest = max((size.width for size in sizes), default=1.0) * POINTS_TO_PIXELS
        zoom = (self.viewport().width() - 2 * MARGIN) / widest
        if self._is_paged:
            highest = max((size.height for size in sizes), default=1.0) * POINTS_TO_PIXELS
            zoom = min(zoom, (self.viewport().height() - 2 * MARGIN) / highest)
        return min(max(zoom, SMALLEST_FIT), LARGEST_FIT)

    def _zoom_to(self, zoom: float) -> None:
        self._fits = False
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
        # At once, so that it is known which pages are in view: squeezed together, nearly all would be.
        self._contents.resize(self._contents.width(), self._column.sizeHint().height())
        bar.setValue(round(place * bar.maximum()))
        self.zoomed.emit(zoom)
        self._want_visible()

    def _scrolled(self) -> None:
        if not self._is_paged and self._pages:
            line = self._view().top() + READ_AT * self._view().height()
            passed = [number for number, page in enumerate(self._pages) if page.y() <= line]
            self._turn_to(passed[-1] if passed else 0)
        self._want_visible()

    def _turn_to(self, number: int) -> None:
        if number != self._current:
            self._current = number
            self.turned.emit(number)

    def _want_visible(self) -> None:
        """Asks for the pictures that are in view or nearly so, and puts away the others."""
        for number, page in enumerate(self._pages):
            if self._is_near(number) and number not in self._wanted and not page.has_picture:
                self._wanted.add(number)
                self.picture_wanted.emit(number, 96 * self._zoom * self._ratio)
            if page.holds_pixels and not self._is_seen(number):
                page.put_away()

    def _is_near(self, number: int) -> bool:
        """Whether a page is in view, or will be with the next movement."""
        if self._is_paged:
            return abs(number - self._current) <= 1
        view = self._view()
        near = view.adjusted(0, -view.height() // 2, 0, view.height() // 2)
        return near.intersects(self._pages[number].geometry())

    def _is_seen(self, number: int) -> bool:
        """Whether a page is in view."""
        return number == self._current if self._is_paged else self._view().intersects(self._pages[number].geometry())

    def _view(self) -> QRect:
        """The part of the pages' column that is seen."""
        return QRect(0, self.verticalScrollBar().value(), self.viewport().width(), self.viewport().height())

    def _forget_far(self) -> None:
        far = [
            number for number, page in enumerate(self._pages) if page.picture is not None and not self._is_near(number)
        ]
        for number in sorted(far, key=self._distance)[KEPT:]:
            self._pages[number].show_picture(None)

    def _distance(self, number: int) -> int:
        """How far a page is from what is seen."""
        if self._is_paged:
            return abs(number - self._current)
        return abs(self._pages[number].geometry().center().y() - self._view().center().y())

    def sizeHint(self) -> QSize:
        return QSize(480, 400)
