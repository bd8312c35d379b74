"""The whole window for tests, driven as people drive it: by what is shown, with keys and clicks."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QCheckBox, QLabel, QListView, QWidget
from shiboken6 import delete, isValid

from cso_assess.demonstration import add_demonstration
from cso_assess.gui.pages.page import Page
from cso_assess.gui.widgets.headed_words import HeadedWords
from cso_assess.gui.widgets.told_list import ToldList
from cso_assess.gui.window.application import Session
from cso_assess.gui.window.main_window import MainWindow
from cso_assess.paths import Folders
from cso_assess.settings import Settings, read_settings, write_settings
from cso_assess.workspace import Workspace

TODAY = date(2026, 11, 23)
T = TypeVar("T")


class Screen:
    """What a person sees of the window, and what she does with it."""

    def __init__(self, qtbot: Any, session: Session) -> None:
        self.qtbot = qtbot
        self.session = session
        self.window = session.window
        self.desk = session.desk

    @property
    def page(self) -> Any:
        return self.window.page

    @property
    def focus(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def settle(self) -> None:
        """Waits until all that was asked, saved and made in the background is done."""
        for _ in range(2):
            done: list[bool] = []
            self.desk.ask(lambda _workspace: True, done.append)
            self.desk.run_in_background(lambda _tell: True, done.append)
            self.qtbot.waitUntil(lambda done=done: len(done) == 2, timeout=20_000)
        self.qtbot.waitUntil(lambda: not self.desk.is_saving, timeout=20_000)
        self.qtbot.waitUntil(lambda: self.page is None or not self.page.is_filling, timeout=20_000)

    def texts(self, of: QWidget | None = None) -> list[str]:
        """All words that are visible now."""
        parts = [part for part in (of or self.window).findChildren(QWidget) if part.isVisible()]
        said = [part.text() for part in parts if isinstance(part, QLabel | QAbstractButton)]
        said += [part.accessibleName() for part in parts if isinstance(part, HeadedWords | ToldList)]
        return [text for text in said if text]

    def shows(self, text: str) -> bool:
        return any(text in each for each in self.texts())

    def find(self, text: str, kind: type[Any] = QAbstractButton) -> Any:
        """The one visible part with these words or this accessible name."""
        visible = [part for part in self.window.findChildren(kind) if part.isVisible()]
        found = [part for part in visible if text in (getattr(part, "text", str)(), part.accessibleName())]
        assert found, f"nothing visible says {text!r}: {[part.accessibleName() for part in visible]}"
        return found[0]

    def click(self, text: str, kind: type[Any] = QAbstractButton) -> None:
        part = self.find(text, kind)
        # Of a box to tick, only the box and its words can be pressed, not the empty room right of them.
        place = QPoint(8, part.height() // 2) if isinstance(part, QCheckBox) else part.rect().center()
        self.qtbot.mouseClick(part, Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def choose(self, text: str) -> None:
        """Clicks on the row that says this, in whichever list has one."""
        for rows in self.window.findChildren(QListView):
            model = rows.model()
            for row in range(model.rowCount()) if rows.isVisible() else ():
                if model.index(row, 0).data() == text:
                    rows.scrollTo(model.index(row, 0))
                    place = rows.visualRect(model.index(row, 0)).center()
                    self.qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
                    self.settle()
                    return
        raise AssertionError(f"no visible list says {text!r}")

    def go_to(self, place: str) -> None:
        """Opens a page by its button in the sidebar."""
        self.click(place)

    def press(self, *keys: Any, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses keys where the keyboard is; text is pressed letter by letter."""
        for key in keys:
            self.qtbot.keyClick(self.focus, key, modifier)
        self.settle()

    def write(self, text: str, field: str | None = None) -> None:
        """Types letter by letter into the field of that accessible name, or where the keyboard is; waits for nothing.

        What stood there before is kept, and goes on at its end.
        """
        if field is not None:
            self.enter(field)
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                # As a layout brings it, whatever the alphabet.
                key = Qt.Key.Key_Return if letter == "\n" else 0
                QApplication.sendEvent(self.focus, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))

    def enter(self, field: str) -> None:
        """Clicks into the field of that accessible name, and goes to the end of what stands there."""
        part = self._field(field)
        area = part.viewport() if isinstance(part, QAbstractScrollArea) else part
        self.qtbot.mouseClick(area, Qt.MouseButton.LeftButton)
        self.qtbot.keyClick(self.focus, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)

    def said_in(self, field: str) -> str:
        """What stands in the field of that accessible name, as people hear it who listen to the screen."""
        return QAccessible.queryAccessibleInterface(self._field(field)).text(QAccessible.Text.Value)

    def stored(self, question: Callable[[Workspace], T]) -> T:
        """What the workspace answers."""
        answers: list[T] = []
        self.desk.ask(question, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
        return answers[0]

    def _field(self, name: str) -> QWidget:
        parts = self.window.findChildren(QWidget)
        return next(part for part in parts if part.isVisible() and part.accessibleName() == name)


@contextmanager
def screen(
    qtbot: Any,
    folder: Path,
    *,
    language: str = "en",
    size: tuple[int, int] = (1366, 768),
    text_size: int = 100,
    theme: str = "light",
) -> Iterator[Screen]:
    """A window on a data folder; it is closed afterwards as people close it."""
    kept = settings_of(folder)
    write_settings(Folders(folder).settings, kept._replace(text_size=text_size, theme=theme))
    session = new_session(folder, language)
    try:
        session.window.resize(*size)
        session.begin()
        qtbot.waitUntil(lambda: session.window.is_loaded, timeout=20_000)
        session.window.activateWindow()
        shown = Screen(qtbot, session)
        shown.settle()
        yield shown
        session.window.close()
    finally:
        session.end()
        destroy_windows()


def destroy_windows() -> None:
    """Destroys windows and pages, from above: Python would do it piece by piece, and Qt asks halves of them for sizes.

    Without this a page that pytest-qt has closed would live on into the next test.
    """
    for window in QApplication.topLevelWidgets():
        # What else stands by itself, such as the list below a field, belongs to something inside of a window.
        if isValid(window) and isinstance(window, MainWindow | Page):
            delete(window)


def new_session(folder: Path, language: str = "en") -> Session:
    """A run of the window that has not begun."""
    # What is left of earlier windows goes now, in the thread that it belongs to.
    gc.collect()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    return Session(application, Folders(folder), language, TODAY)


def demonstration(folder: Path, language: str = "en") -> list[str]:
    """Fills a data folder with the demonstration organization; the ids of its rounds, oldest first."""
    template, rounds = _demonstration(language)
    copytree(template.name, folder, dirs_exist_ok=True)
    return list(rounds)


@cache
def _demonstration(language: str) -> tuple[TemporaryDirectory[str], tuple[str, ...]]:
    """A folder with the demonstration, made once and copied; the ids of its rounds."""
    folder = TemporaryDirectory()
    with Workspace.open(Folders(Path(folder.name))) as workspace:
        return folder, tuple(add_demonstration(workspace, language))


def reopened(folder: Path, question: Callable[[Workspace], T]) -> T:
    """What a workspace answers after the window was closed."""
    with Workspace.open(Folders(folder)) as workspace:
        return question(workspace)


def settings_of(folder: Path) -> Settings:
    return read_settings(Folders(folder).settings)
