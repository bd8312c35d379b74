"""A list of ten thousand organizations costs what a screenful of rows costs."""

from datetime import datetime

import pytest
from PySide6.QtWidgets import QLineEdit, QTableView, QWidget

from cso_assess.core.organization import Profile
from cso_assess.core.summary import OrganizationSummary
from cso_assess.gui import organization_list, organization_rows
from cso_assess.gui.desk import Desk
from cso_assess.gui.organization_list import BEGINNING, OrganizationList, search_keys
from cso_assess.gui.pages.organizations import OrganizationsPage
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests.gui import windows
from tests.gui.desks import look

MANY = 10_000
NAMES = ("Өрүк гүлү", "Тоо гүлү", "Элет айымдары")


def summaries(count):
    return tuple(
        OrganizationSummary(str(n), f"{NAMES[n % 3]} {n}", "", "batken", "Дара", 0, None, 0, 0, 0) for n in range(count)
    )


@pytest.fixture
def page(qtbot):
    look(100)
    desk = Desk(lambda: None, "ky", lambda: datetime(2026, 11, 23))  # noqa: DTZ001 - the computer's own time
    shown = OrganizationsPage(desk)
    qtbot.addWidget(shown)
    shown.resize(1170, 768)
    shown.show()
    return shown


@pytest.fixture
def made(monkeypatch):
    """The rows whose words were made."""
    rows = []
    make = organization_rows._row
    monkeypatch.setattr(organization_rows, "_row", lambda words, of, said: rows.append(of.id) or make(words, of, said))
    return rows


def test_words_are_made_for_the_rows_on_the_screen_only(qtbot, page, made):
    organizations = summaries(MANY)
    page.show_organizations(OrganizationList(organizations, {}, search_keys(organizations)))
    qtbot.wait(50)
    assert page.findChild(QTableView).model().rowCount() == MANY
    assert 0 < len(made) < 60

    made.clear()
    page.findChild(QLineEdit, "search").insert("орук 99")
    qtbot.wait(50)
    assert page.findChild(QTableView).model().rowCount() == sum(n % 3 == 0 and "99" in str(n) for n in range(MANY))
    assert len(made) < 60

    made.clear()
    page.findChild(QLineEdit, "search").clear()
    page.findChild(QTableView).scrollToBottom()
    qtbot.wait(50)
    assert 0 < len(made) < 60


def test_no_row_has_a_widget_of_its_own(qtbot, page):
    page.show_organizations(OrganizationList(summaries(1), {}))
    qtbot.wait(20)
    few = len(page.findChildren(QWidget))
    page.show_organizations(OrganizationList(summaries(MANY), {}))
    qtbot.wait(20)
    assert len(page.findChildren(QWidget)) == few


def test_what_is_searched_is_made_once_for_every_key(qtbot, page, monkeypatch):
    organizations = summaries(100)
    page.show_organizations(OrganizationList(organizations, {}, search_keys(organizations)))
    monkeypatch.setattr(organization_list, "search_keys", lambda _organizations: pytest.fail("made again"))
    for letter in "орук":
        page.findChild(QLineEdit, "search").insert(letter)
    assert page.findChild(QTableView).model().rowCount() == 34


LONG = BEGINNING + 40


@pytest.fixture
def screen(qtbot, tmp_path):
    with Workspace.open(Folders(tmp_path)) as workspace:
        for number in range(LONG):
            workspace.add_organization(Profile(f"Тоо гүлү {number:03}"))
    with windows.screen(qtbot, tmp_path) as shown:
        yield shown


def name(screen, row):
    return screen.page.findChild(QTableView).model().index(row, 0).data()


def test_a_screenful_is_there_before_the_rest_is_read(qtbot, screen, monkeypatch):
    qtbot.waitUntil(lambda: name(screen, LONG - 1) == "Тоо гүлү 099")
    read_whole = screen.page._load_whole
    monkeypatch.setattr(screen.page, "_load_whole", lambda: None)

    screen.page.load()
    qtbot.waitUntil(lambda: name(screen, LONG - 1) == "")
    assert screen.page.findChild(QTableView).model().rowCount() == LONG
    assert [name(screen, row) for row in (0, BEGINNING - 1)] == ["Тоо гүлү 000", f"Тоо гүлү {BEGINNING - 1:03}"]

    read_whole()
    qtbot.waitUntil(lambda: name(screen, LONG - 1) == "Тоо гүлү 099")


def test_what_is_searched_before_all_is_read_is_found_when_it_is(qtbot, screen):
    screen.page.load()
    screen.page.findChild(QLineEdit, "search").setText("099")
    qtbot.waitUntil(lambda: screen.page.findChild(QTableView).model().rowCount() == 1)
    assert name(screen, 0) == "Тоо гүлү 099"


def test_a_row_that_is_not_read_yet_opens_nothing(qtbot, screen, monkeypatch):
    qtbot.waitUntil(lambda: name(screen, LONG - 1) == "Тоо гүлү 099")
    monkeypatch.setattr(screen.page, "_load_whole", lambda: None)
    screen.page.load()
    qtbot.waitUntil(lambda: name(screen, LONG - 1) == "")
    table = screen.page.findChild(QTableView)
    table.activated.emit(table.model().index(LONG - 1, 0))
    assert screen.desk.organization == ""
