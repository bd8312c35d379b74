"""The main window: the sidebar, one page at a time, and a banner for messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget

from cso_assess.errors import Message, UserError
from cso_assess.gui.desk import Desk
from cso_assess.gui.open_data import ONLY_READ
from cso_assess.gui.pages.page import FirstLook, Page
from cso_assess.gui.preferences import Preferences
from cso_assess.gui.theme import FONT_SIZES
from cso_assess.gui.widgets.banner import Banner
from cso_assess.gui.window.page_list import place_of
from cso_assess.gui.window.page_stack import PageStack
from cso_assess.gui.window.sidebar import Sidebar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from cso_assess.store.folder import OpenFolder

USUAL_SIZE = QtCore.QSize(1366, 768)

WIDE_FROM = 1100
"""Pixels at 100 % text from which the sidebar shows words."""


class MainWindow(QWidget):
    """The one window of the program."""

    loaded = Signal()
    """The first picture stands there, and the rest of the program is loaded."""
    lock_wished = Signal()

    def __init__(self, desk: Desk, preferences: Preferences) -> None:
        super().__init__()
        self._desk = desk
        self._preferences = preferences
        self._is_painted = False
        self._is_loaded = False
        self._is_begun = False
        self._has_letter_keys = False
        self._is_focus_new = False
        self._fills_screen = False
        self._sidebar = Sidebar(self)
        self._banner = Banner(self)
        self._notice = Banner(self, can_close=False)
        self._stack = PageStack(desk, preferences, self)
        self._lay_out()
        self._connect()
        self.setWindowTitle("CSO Assess")
        self.setMinimumSize(800, 560)
        self.resize(USUAL_SIZE)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._stack.page

    @property
    def is_loaded(self) -> bool:
        """Whether more than the first picture is there."""
        return self._is_loaded

    @property
    def is_open(self) -> bool:
        """Whether the person can work in it: it is neither locked nor still opening."""
        return self._is_loaded and not self._stack.is_closed

    @property
    def banner(self) -> Banner:
        return self._banner

    @property
    def notice(self) -> Banner:
        """What holds for all that is shown, above everything else."""
        return self._notice

    def begin(self) -> None:
        """Asks for what the first page shows, and shows the window when that is there."""
        self._desk.look_first(self._first_look, self._show_first_page)

    def show_closed(self, place: QWidget) -> None:
        """Shows a place instead of all pages, which go with what they show: the workspace is closed."""
        if not self._stack.is_closed:
            # What was asked before it closed is refused once more; the place says all there is to say.
            self._desk.refused.disconnect(self.say_refusal)
            self._drop_pages()
        self._sidebar.load_icons()
        self._stack.show_place(place)
        self.show()
        place.setFocus()

    def open_up(self) -> None:
        """Begins with the first page, now that the workspace is open."""
        if self._stack.is_closed:
            self._desk.refused.connect(self.say_refusal)
            self._stack.remove_place()
            self._sidebar.setEnabled(True)
        self._is_painted = self._is_loaded = False
        self.begin()

    def save_all(self) -> bool:
        """Saves what is typed on every page and waits for it; whether all is kept."""
        self._stack.leave_all()
        self._wait_for_saves()
        return not self._stack.unsaved

    def may_leave(self) -> bool:
        """Saves what is typed and waits until it is kept; where it cannot be, the person decides."""
        if self.save_all():
            return True
        unsaved = self._stack.unsaved
        may_leave = self._may_lose()
        if not may_leave:
            self.open_page(unsaved)
        return may_leave

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
        if self._stack.current == name:
            page.take_focus()
            QTimer.singleShot(0, page, self._see_focus)

    def take_files(self, files: list[Path]) -> None:
        """Shows what is in files that were dropped on the window."""
        if self._desk.copied_at is not None:
            self.say_refusal(UserError(ONLY_READ))
        elif not self._stack.is_closed:
            self.open_page("arrivals", "\n".join(str(file) for file in files))

    def fit_screen(self) -> None:
        """On a screen that has not more room than the window wants, it fills it: the task bar needs some too."""
        room = self.screen().availableSize()
        if not (room.width() > self.width() and room.height() > self.height()):
            self._fills_screen = True

    def come_to_front(self) -> None:
        """Shows the window to whoever started the program once more."""
        self.setWindowState(self.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def say(
        self, message: Message, tone: str = "quiet", action: str = "", on_action: Callable[[], None] | None = None
    ) -> None:
        """Says something in the banner; see there."""
        self._banner.say(self._desk.words.say(message), tone, action, on_action)

    def say_refusal(self, refusal: UserError) -> None:
        """Says in the banner what was refused."""
        self.say(refusal.reason, "danger")

    def follow_text_size(self) -> None:
        """Lays the window out again after the size of the text changed."""
        self._sidebar.set_narrow(self._is_narrow)
        self._stack.set_narrow(self._is_narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._load_the_rest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_narrow != self._sidebar.is_narrow:
            self.follow_text_size()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        has_moved = super().focusNextPrevChild(is_next)
        if has_moved:
            self._see_focus()
        return has_moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter)
        if event.key() == QtCore.Qt.Key.Key_L and event.modifiers() == QtCore.Qt.KeyboardModifier.ControlModifier:
            self.lock_wished.emit()
        elif is_enter and not self._is_focus_new and isinstance(at := self.focusWidget(), QAbstractButton):
            # On a page that has no other use for Enter it presses what the keyboard is at, as Space does.
            at.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.may_leave())

    @property
    def _is_narrow(self) -> bool:
        return self.width() * FONT_SIZES["text"] < WIDE_FROM * self.font().pixelSize()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._notice)
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
        self._stack.page_chosen.connect(self.open_page)
        self._stack.noted.connect(self._banner.say)
        self._sidebar.place_chosen.connect(self.open_page)
        self._sidebar.list_chosen.connect(self._close_organization)
        self._sidebar.language_chosen.connect(self._preferences.choose_language)
        self._preferences.language_chosen.connect(self._desk.choose_language)
        self._preferences.refused.connect(self.say_refusal)
        self._desk.refused.connect(self.say_refusal)
        self._desk.save_failed.connect(self.say_refusal)
        self._desk.language_changed.connect(self._retranslate)
        self._desk.data_changed.connect(self._show_organization)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def _show_page(self, name: str) -> Page:
        self._sidebar.show_place(place_of(name, is_any_open=bool(self._desk.organization)))
        return self._stack.show_page(name)

    def _first_look(self, folder: OpenFolder) -> FirstLook:
        """The home of the organization that was open last or is the only one; else the beginning of the list."""
        settings, language = self._preferences.settings, self._desk.language
        if settings.organization and not settings.many_organizations:
            home = folder.home(settings.organization, language)
            if home is not None:
                return FirstLook(home)
        # Imported here, as most starts do without it.
        from cso_assess.gui.organization_list import BEGINNING

        organizations, count = folder.organizations(self._desk.today, BEGINNING), folder.count_of_organizations()
        is_only = count == 1 and not settings.many_organizations
        return FirstLook(folder.home(organizations[0].id, language) if is_only else None, organizations, count)

    def _show_first_page(self, found: FirstLook) -> None:
        """Shows what was read before anything else; only then is the rest of the program loaded."""
        home = found.home
        if home is not None:
            latest = home.open_round or (home.rounds[-1] if home.rounds else None)
            self._desk.choose_organization(home.id, latest.id if latest else "")
            self._sidebar.show_organization(home.name)
            self._preferences.remember_organization(home.id)
        self._desk.organization_changed.connect(self._show_organization)
        self._is_begun = True
        has_list = found.in_all > 0 or self._preferences.settings.many_organizations
        name = "home" if home else "organizations" if has_list else "start"
        self._stack.set_narrow(self._is_narrow)
        # Before it gets its place, where it is styled and laid out: so that is done once.
        self._stack.page_of(name).show_first(found)
        self._show_page(name).take_focus()
        if self._fills_screen:
            self.showMaximized()
        else:
            self.show()
        self.update()

    def _load_the_rest(self) -> None:
        """Loads what the first page did without, now that it stands there, and reads the page again with it."""
        self._sidebar.load_icons()
        self._bind_letters()
        self._desk.ask(lambda workspace: workspace.prepare(), self._read_again)

    def _bind_letters(self) -> None:
        if not self._has_letter_keys:
            from cso_assess.gui.widgets.letter_keys import bind_letters

            self._has_letter_keys = True
            bind_letters(self)

    def _read_again(self, _nothing: None) -> None:
        self._is_loaded = True
        if self.page is not None:
            self.page.load()
        self.loaded.emit()

    def _follow_focus(self, _before: QWidget | None, _now: QWidget | None) -> None:
        """A key that moved the keyboard to a button was not meant for that button."""
        self._is_focus_new = True
        QTimer.singleShot(0, self, self._end_focus_news)

    def _end_focus_news(self) -> None:
        self._is_focus_new = False

    def _see_focus(self) -> None:
        """Where the keyboard is can be seen; while a page filled, it may have gone past what had no place yet."""
        focused = self.focusWidget()
        if focused is not None:
            from cso_assess.gui.widgets.in_view import bring_into_view

            bring_into_view(focused)

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
        self._stack.retranslate()

    def _drop_pages(self) -> None:
        """Nothing that a page showed stays in the window, nor what a dialog asks over it."""
        if self._is_begun:
            self._desk.organization_changed.disconnect(self._show_organization)
            self._is_begun = False
        self._stack.drop_pages()
        self._banner.hide()
        self._desk.choose_organization("")
        self._sidebar.show_organization("")
        self._sidebar.show_place("")
        self._sidebar.setEnabled(False)

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
