"""Desks for tests of pages: a real workspace in a folder of its own, and pages as a person sees them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from cso_assess.core.states import Proof
from cso_assess.demonstration import add_demonstration
from cso_assess.gui.desk import Desk
from cso_assess.gui.pages.page import Page
from cso_assess.gui.theme import apply_theme
from cso_assess.gui.window.application import load_fonts
from cso_assess.opening import open_folder
from cso_assess.paths import Folders
from cso_assess.press.running import Press
from cso_assess.workspace import Workspace
from tests import builders, workspaces

NOW = datetime(2026, 11, 23, 12, 4)  # noqa: DTZ001 - the window shows the computer's own time
P = TypeVar("P", bound=Page)

PRESS = Press()
"""One for all tests: each would wait for its start."""

LONGEST_CHAIN = 3
"""How often a page asks again with what it was told."""


@contextmanager
def desk_of(folder: Path, organization: str, round: str, language: str = "en") -> Iterator[Desk]:
    """A desk at which a round is open."""
    load_fonts()
    look(100)
    desk = Desk(lambda: open_folder(Folders(folder), clock=lambda: NOW), language, lambda: NOW)
    desk.press = PRESS
    desk.start()
    desk.choose_organization(organization, round)
    try:
        yield desk
    finally:
        if desk.press is PRESS:
            desk.press = Press()
        desk.end()


@contextmanager
def demonstration_desk(folder: Path, language: str = "en") -> Iterator[Desk]:
    """A desk at which the latest round of the demonstration organization is open."""
    template, organization, latest = _demonstration(language)
    copytree(template.name, folder, dirs_exist_ok=True)
    with desk_of(folder, organization, latest, language) as desk:
        yield desk


@contextmanager
def small_desk(folder: Path) -> Iterator[Desk]:
    """A desk with two rounds of three indicators, easy to calculate by hand.

    Round 1: a.one 1, a.two 2, b.one 2. Round 2: a.one (key) 1, a.two 3 with a document, b.one 3 in use.
    """
    with workspaces.opened(folder) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        organization = workspaces.with_organization(workspace)
        before = workspaces.with_round(workspace, organization, "2025-05-01", a__one=1, a__two=2, b__one=2)
        workspace.close_assessment(before.id)
        latest = workspaces.with_round(
            workspace,
            organization,
            "2025-12-31",
            a__one=1,
            a__two=builders.proved("a.two", 3, Proof.DOCUMENT),
            b__one=builders.proved("b.one", 3, Proof.IN_USE),
        )
    with desk_of(folder, organization.id, latest.id) as desk:
        yield desk


def shown(qtbot: Any, page: P, *, size: tuple[int, int] = (1366, 768), text_size: int = 100) -> P:
    """A page on the screen, with what it asked for."""
    look(text_size)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    # Only in the window that is at work does the keyboard go from field to field.
    page.activateWindow()
    load(qtbot, page)
    return page


def look(text_size: int) -> None:
    """Gives the window its look at a text size in per cent."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application, "light", text_size)


def load(qtbot: Any, page: Page) -> None:
    """Lets a page ask the workspace, and waits for the answer."""
    page.load()
    settle(qtbot, page.desk)


def settle(qtbot: Any, desk: Desk) -> None:
    """Waits until all that was asked and saved is done, and what was asked because of that."""
    for _ in range(LONGEST_CHAIN):
        stored(qtbot, desk, lambda _workspace: True)
        qtbot.waitUntil(lambda: not desk.is_saving, timeout=10_000)
        pages = [each for each in QApplication.topLevelWidgets() if isinstance(each, Page)]
        qtbot.waitUntil(lambda pages=pages: not any(page.is_filling for page in pages), timeout=10_000)


def stored(qtbot: Any, desk: Desk, question: Any) -> Any:
    """What the workspace answers."""
    answers: list[Any] = []
    desk.ask(question, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    return answers[0]


def part(page: QWidget, kind: type[Any], name: str) -> Any:
    """The part of a page with an object name, as its form calls it."""
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def spoken(page: QWidget, kind: type[Any]) -> list[str]:
    """The accessible names of the visible parts of a kind, from top to bottom."""
    visible = [each for each in page.findChildren(kind) if each.isVisible()]
    return [each.accessibleName() for each in sorted(visible, key=lambda each: each.mapToGlobal(each.pos()).y())]


def name_of(widget: QWidget) -> str:
    """What people who listen to the screen hear first of a part."""
    described = QAccessible.queryAccessibleInterface(widget)
    return described.text(QAccessible.Text.Name) if described else ""


@cache
def _demonstration(language: str) -> tuple[TemporaryDirectory[str], str, str]:
    """A folder with the demonstration, made once and copied; the organization and its latest round."""
    folder = TemporaryDirectory()
    with Workspace.open(Folders(Path(folder.name)), clock=lambda: NOW) as workspace:
        latest = add_demonstration(workspace, language)[-1]
        return folder, workspace.assessment(latest).organization, latest
