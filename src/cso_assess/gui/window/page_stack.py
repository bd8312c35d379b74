"""The pages of the window, of which one is shown, or a place that stands there instead while the data is closed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from cso_assess.gui.desk import Desk
from cso_assess.gui.pages.page import Page
from cso_assess.gui.preferences import Preferences
from cso_assess.gui.window.page_list import make_page


class PageStack(QStackedWidget):
    """Makes each page when it is first asked for, and keeps it until the data is closed."""

    page_chosen = Signal(str, str)
    noted = Signal(str)
    """What a page tells; both as of Page."""

    def __init__(self, desk: Desk, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._preferences = preferences
        self._pages: dict[str, Page] = {}
        self._current = ""
        self._place: QWidget | None = None
        self._is_narrow = False

    @property
    def current(self) -> str:
        """The name of the page that is shown; empty before the first and while the data is closed."""
        return self._current

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self._current)

    @property
    def unsaved(self) -> str:
        """The name of a page on which something is typed that could not be saved; empty if there is none."""
        return next((name for name, page in self._pages.items() if page.has_unsaved), "")

    @property
    def is_closed(self) -> bool:
        """Whether a place stands instead of the pages."""
        return self._place is not None

    def page_of(self, name: str) -> Page:
        """The page of that name, shown or not."""
        if name not in self._pages:
            page = make_page(name, self._desk, self._preferences)
            page.page_chosen.connect(self.page_chosen)
            page.noted.connect(self.noted)
            page.set_narrow(self._is_narrow)
            self._pages[name] = page
        return self._pages[name]

    def show_page(self, name: str) -> Page:
        """Shows the page of that name instead of the one before."""
        page = self.page_of(name)
        self._current = name
        if page.parentWidget() is None:
            self.addWidget(page)
        self.setCurrentWidget(page)
        return page

    def show_place(self, place: QWidget) -> None:
        """Shows a place instead of the pages, or of the place before."""
        self.remove_place()
        self._place = place
        self.addWidget(place)
        self.setCurrentWidget(place)

    def remove_place(self) -> None:
        """From now on pages can be shown again."""
        if self._place is not None:
            self.removeWidget(self._place)
            self._place.deleteLater()
            self._place = None

    def drop_pages(self) -> None:
        """Nothing that a page showed stays."""
        for page in self._pages.values():
            self.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._current = ""

    def leave_all(self) -> None:
        """Saves what is typed on every page."""
        for page in self._pages.values():
            page.leave()

    def set_narrow(self, is_narrow: bool) -> None:
        """Lays every page out for a window that has little room, or enough."""
        self._is_narrow = is_narrow
        for page in self._pages.values():
            page.set_narrow(is_narrow)

    def retranslate(self) -> None:
        """Says everything in the language that was chosen; what is typed is saved first."""
        for page in self._pages.values():
            page.leave()
            page.retranslate()
        if self.page is not None:
            self.page.load()
