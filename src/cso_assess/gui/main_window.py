"""The main window: the sidebar, one page at a time, and a banner for messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cso_assess.core.summary import OrganizationHome, OrganizationSummary
from cso_assess.errors import UserError
from cso_assess.gui.desk import Desk
from cso_assess.gui.page_list import PLACES, make_page
from cso_assess.gui.pages.page import Page
from cso_assess.gui.preferences import Preferences
from cso_assess.gui.sidebar import Sidebar
from cso_assess.gui.theme import FONT_SIZES
from cso_assess.gui.widgets.banner import Banner

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent

    from cso_assess.store.folder import OpenFolder

FirstLook = tuple[tuple[OrganizationSummary, ...], OrganizationHome | None]
"""All organizations, and the home of the open one."""

WIDE_FROM = 1100
"""Pixels at 100 % text from which the sidebar shows words."""


class MainWindow(QWidget):
    """The one window of the program."""

    def __init__(self, desk: Desk, preferences: Preferences) -> None:
        super().__init__()
        self._desk = desk
        self._preferences = preferences
        self._pages: dict[str, Page] = {}
        self._current = ""
        self._is_painted = False
        self._is_loaded = False
        self._sidebar = Sidebar(self)
        self._banner = Banner(self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.setWindowTitle("CSO Assess")
        self.setMinimumSize(800, 560)
        self.resize(1366, 768)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self._current)

    @property
    def is_loaded(self) -> bool:
        """Whether more than the first picture is there."""
        return self._is_loaded

    @property
    def banner(self) -> Banner:
        return self._banner

    def begin(self) -> None:
        """Asks for what the first page shows, and shows the window when that is there."""
        self._desk.look_first(self._first_look, self._show_first_page)

    def open_page(self, name: str, detail: str = "") -> None:
        """Shows a page by its name; home is the list of organizations while none is open."""
        if name == "home" and not self._desk.organization:
            name = "organizations"
        if self.page is not None:
            self.page.leave()
        page = self._show_page(name)
        page.show_detail(detail)
        page.load()
        # A page that has nothing to show may have sent the person on already.
        if self._current == name:
            page.take_focus()

    def say_refusal(self, refusal: UserError) -> None:
        """Says in the banner what was refused."""
        self._banner.say(self._desk.words.say(refusal.reason), "danger")

    def follow_text_size(self) -> None:
        """Lays the window out again after the size of the text changed."""
        self._sidebar.set_narrow(self._is_narrow)
        for page in self._pages.values():
            page.set_narrow(self._is_narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._load_the_rest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_narrow != self._sidebar.is_narrow:
            self.follow_text_size()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Saves what is typed and waits until it is kept; where it cannot be, the person decides."""
        for page in self._pages.values():
            page.leave()
        self._wait_for_saves()
        unsaved = next((name for name, page in self._pages.items() if page.has_unsaved), None)
        if unsaved and not self._may_lose():
            self.open_page(unsaved)
            event.ignore()
        else:
            event.accept()

    @property
    def _is_narrow(self) -> bool:
        return self.width() * FONT_SIZES["text"] < WIDE_FROM * self.font().pixelSize()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sidebar)
        row.addLayout(column, 1)
        self._sidebar.show_organization("")
        self._sidebar.show_language(self._desk.language)

    def _connect(self) -> None:
        self._sidebar.place_chosen.connect(self.open_page)
        self._sidebar.list_chosen.connect(self._close_organization)
        self._sidebar.language_chosen.connect(self._preferences.choose_language)
        self._preferences.language_chosen.connect(self._desk.choose_language)
        self._preferences.refused.connect(self.say_refusal)
        self._desk.refused.connect(self.say_refusal)
        self._desk.save_failed.connect(self.say_refusal)
        self._desk.opening_refused.connect(self._show_refusal_to_open)
        self._desk.language_changed.connect(self._retranslate)
        self._desk.data_changed.connect(self._show_organization)

    def _page(self, name: str) -> Page:
        """The page of that name, made when it is first opened."""
        if name not in self._pages:
            page = make_page(name, self._desk, self._preferences)
            page.page_chosen.connect(self.open_page)
            page.noted.connect(self._banner.say)
            page.set_narrow(self._is_narrow)
            self._pages[name] = page
        return self._pages[name]

    def _show_page(self, name: str) -> Page:
        page = self._page(name)
        self._current = name
        self._sidebar.show_place(PLACES.get(name, name))
        if page.parentWidget() is None:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        return page

    def _first_look(self, folder: OpenFolder) -> FirstLook:
        """All organizations, and the home of the one that was open last or is the only one."""
        organizations = folder.organizations(self._desk.today)
        last = self._preferences.settings.organization
        known = [each.id for each in organizations if each.id == last or len(organizations) == 1]
        return organizations, folder.home(known[0], self._desk.language) if known else None

    def _show_first_page(self, found: FirstLook) -> None:
        """Shows what was read before anything else; only then is the rest of the program loaded."""
        organizations, home = found
        if home is not None:
            latest = home.open_round or (home.rounds[-1] if home.rounds else None)
            self._desk.choose_organization(home.id, latest.id if latest else "")
            self._sidebar.show_organization(home.name)
            self._preferences.remember_organization(home.id)
        self._desk.organization_changed.connect(self._show_organization)
        name = "home" if home else "organizations" if organizations else "start"
        # Before it gets its place, where it is styled and laid out: so that is done once.
        self._page(name).show_first(organizations, home)
        self._show_page(name).take_focus()
        self.show()

    def _load_the_rest(self) -> None:
        """Loads what the first page did without, now that it stands there, and reads the page again with it."""
        self._desk.ask(lambda workspace: workspace.prepare(), self._read_again)

    def _read_again(self, _nothing: None) -> None:
        self._is_loaded = True
        if self.page is not None:
            self.page.load()

    def _load_page(self) -> None:
        if self.page is not None:
            self.page.load()

    def _show_organization(self, _organization: str = "") -> None:
        """Names the open organization in the sidebar and remembers it."""
        organization = self._desk.organization
        self._preferences.remember_organization(organization)
        if not organization:
            self._sidebar.show_organization("")
            return
        self._desk.ask(lambda workspace: workspace.organization(organization).name, self._sidebar.show_organization)

    def _close_organization(self) -> None:
        if self.page is not None:
            self.page.leave()
        self._desk.choose_organization("")
        self.open_page("home")

    def _retranslate(self, language: str) -> None:
        self._sidebar.retranslate()
        self._sidebar.show_language(language)
        self._banner.hide()
        for page in self._pages.values():
            page.leave()
            page.retranslate()
        if self.page is not None:
            self.page.load()

    def _show_refusal_to_open(self, refusal: UserError) -> None:
        """A window that says why the data could not be opened, and nothing else."""
        from cso_assess.gui.widgets.empty_state import EmptyState

        self._desk.refused.disconnect(self.say_refusal)
        place = EmptyState(self)
        place.say(
            self.tr("Your data could not be opened"), self._desk.words.say(refusal.reason), self.tr("Close the program")
        )
        place.chosen.connect(self.close)
        self._sidebar.setEnabled(False)
        self._stack.addWidget(place)
        self._stack.setCurrentWidget(place)
        self.show()

    def _wait_for_saves(self) -> None:
        from PySide6.QtCore import QEventLoop

        loop = QEventLoop(self)
        self._desk.after_saves(loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _may_lose(self) -> bool:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self)
        box.setWindowTitle("CSO Assess")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Some of what you wrote could not be saved. Everything that was shown as saved is safe."))
        stay = box.addButton(self.tr("Go back and try again"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(self.tr("Close without it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is leave
