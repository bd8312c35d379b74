"""The program tests itself: every page in every language, every document; and pictures of the pages."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from cso_assess.errors import UserError
from cso_assess.gui.self_test_files import make_files
from cso_assess.gui.window.application import Session, arguments
from cso_assess.gui.window.page_list import PAGES
from cso_assess.i18n import LANGUAGES, REFERENCE_LANGUAGE, words_in
from cso_assess.light_qt import is_whole
from cso_assess.paths import Folders

TODAY = date(2026, 11, 23)
MAIN_PAGES = ("organizations", "home", "assess", "results", "plan", "history", "reports")


def run_self_test() -> int:
    """Opens every page in every language and makes every document; 0 if nothing failed."""
    words = words_in(REFERENCE_LANGUAGE)
    failures: list[str] = []
    if getattr(sys, "frozen", False) and is_whole():
        failures.append(words.tr("PySide6 is loaded as a whole: each start takes longer than it could."))

    def note(refusal: UserError) -> None:
        failures.append(words.say(refusal.reason))

    usual, sys.excepthook = sys.excepthook, lambda kind, error, _trace: failures.append(f"{kind.__name__}: {error}")
    try:
        with tempfile.TemporaryDirectory() as place:
            folders = Folders(Path(place) / "data")
            failures += make_files(folders, Path(place), TODAY)
            with window_on(folders, REFERENCE_LANGUAGE, TODAY) as session:
                session.desk.refused.connect(note)
                session.desk.save_failed.connect(note)
                for language in LANGUAGES:
                    session.preferences.choose_language(language)
                    for page in PAGES:
                        _open(session, page)
    finally:
        sys.excepthook = usual
    sys.stdout.write("\n".join(failures or [words.tr("The self-test found nothing wrong.")]) + "\n")
    return 1 if failures else 0


def write_pictures(folders: Folders, out: Path, language: str, today: date) -> Iterator[Path]:
    """A picture of each main page of the window on what is in a data folder."""
    with window_on(folders, language, today) as session:
        for page in MAIN_PAGES:
            yield write_picture(session, page, out)


def write_picture(session: Session, page: str, out: Path) -> Path:
    """A picture of a page of an open window."""
    _open(session, page)
    path = out / f"{page}.png"
    out.mkdir(parents=True, exist_ok=True)
    session.window.grab().save(str(path))
    return path


@contextmanager
def window_on(folders: Folders, language: str, today: date) -> Iterator[Session]:
    """A window on a data folder, with its first page there; UserError if the folder cannot be opened."""
    application = QApplication.instance() or QApplication(arguments())
    if not isinstance(application, QApplication):
        raise TypeError("another kind of Qt application is running")
    session = Session(application, folders, language, today)
    refusals: list[UserError] = []
    session.desk.opening_refused.connect(refusals.append)
    session.begin()
    try:
        while not session.window.is_loaded:
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if refusals:
                raise refusals[0]
        yield session
    finally:
        session.window.close()
        session.end()


def _open(session: Session, page: str) -> None:
    """Shows a page and waits until all that it asks for is there."""
    organization, round = session.desk.organization, session.desk.round
    session.window.open_page(page)
    for _ in range(3):
        _wait(session)
    while session.window.page is not None and session.window.page.is_filling:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    session.desk.choose_organization(organization, round)


def _wait(session: Session) -> None:
    """Lets the window work until the database's thread and the other one have answered."""
    for wait in (
        lambda done: session.desk.ask(lambda _workspace: None, lambda _nothing: done(), lambda _refusal: done()),
        lambda done: session.desk.run_in_background(lambda _tell: None, lambda _nothing: done(), lambda _: done()),
    ):
        loop = QEventLoop()
        wait(loop.quit)
        loop.exec()
    QApplication.processEvents()
