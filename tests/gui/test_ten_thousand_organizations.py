"""A list of ten thousand organizations costs what a screenful of rows costs."""

from datetime import datetime
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableView, QWidget

from cso_assess.core.organization import Profile
from cso_assess.core.summary import OrganizationSummary
from cso_assess.gui import organization_list, organization_rows
from cso_assess.gui.desk import Desk
from cso_assess.gui.organization_list import BEGINNING, OrganizationList, search_keys
from cso_assess.gui.pages import organizations
from cso_assess.gui.pages.organizations import OrganizationsPage
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests.gui import hands, windows
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


def go_to_the_end(qtbot, table):
    """The first key only leads into the table, whichever it is."""
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)


def test_words_are_made_for_the_rows_on_the_screen_only(qtbot, page, made):
    found = summaries(MANY)
    page.show_organizations(OrganizationList(found, {}, search_keys(found)))
    qtbot.wait(50)
    assert page.findChild(QTableView).model().rowCount() == MANY
    assert 0 < len(made) < 60

    made.clear()
    search = page.findChild(QLineEdit, "search")
    hands.write_over(qtbot, search, "орук 99")
    qtbot.wait(50)
    assert page.findChild(QTableView).model().rowCount() == sum(n % 3 == 0 and "99" in str(n) for n in range(MANY))
    assert len(made) < 60

    made.clear()
    hands.write_over(qtbot, search, "")
    go_to_the_end(qtbot, page.findChild(QTableView))
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
    found = summaries(100)
    page.show_organizations(OrganizationList(found, {}, search_keys(found)))
    monkeypatch.setattr(organization_list, "search_keys", lambda _organizations: pytest.fail("made again"))
    hands.write_over(qtbot, page.findChild(QLineEdit, "search"), "орук")
    assert page.findChild(QTableView).model().rowCount() == 34


LONG = BEGINNING + 40


@pytest.fixture
def screen(qtbot, tmp_path):
    with Workspace.open(Folders(tmp_path)) as workspace:
        for number in range(LONG):
            workspace.add_organization(Profile(f"Тоо гүлү {number:03}"))
    with windows.screen(qtbot, tmp_path) as shown:
        yield shown


@pytest.fixture
def rest(screen, monkeypatch):
    """The list is whole; when it is read again, what follows the first screenful waits for this to be set.

    Patched: between two readings nothing that a person does can halt the database's thread.
    """
    screen.qtbot.waitUntil(lambda: name(screen, LONG - 1) == "Тоо гүлү 099")
    may_come, read = Event(), organizations.organization_list
    monkeypatch.setattr(organizations, "organization_list", lambda *given: may_come.wait(20) and read(*given))
    yield may_come
    may_come.set()


def name(screen, row):
    return screen.page.findChild(QTableView).model().index(row, 0).data()


def come_again(screen):
    """Looks at another page and comes back, without waiting for anything."""
    for place in ("Settings", "Home"):
        hands.press(screen.qtbot, screen.find(place))
    screen.qtbot.waitUntil(lambda: name(screen, LONG - 1) == "")


def test_a_screenful_is_there_before_the_rest_is_read(qtbot, screen, rest):
    come_again(screen)
    assert screen.page.findChild(QTableView).model().rowCount() == LONG
    assert [name(screen, row) for row in (0, BEGINNING - 1)] == ["Тоо гүлү 000", f"Тоо гүлү {BEGINNING - 1:03}"]
    rest.set()
    qtbot.waitUntil(lambda: name(screen, LONG - 1) == "Тоо гүлү 099")


def test_what_is_searched_before_all_is_read_is_found_when_it_is(qtbot, screen, rest):
    come_again(screen)
    screen.write("099", field="Search")
    rest.set()
    qtbot.waitUntil(lambda: screen.page.findChild(QTableView).model().rowCount() == 1)
    assert name(screen, 0) == "Тоо гүлү 099"


def test_a_row_that_is_not_read_yet_opens_nothing(qtbot, screen, rest):
    come_again(screen)
    table = screen.page.findChild(QTableView)
    go_to_the_end(qtbot, table)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert screen.desk.organization == ""
    rest.set()
    qtbot.waitUntil(lambda: name(screen, LONG - 1) == "Тоо гүлү 099")
    go_to_the_end(qtbot, table)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    opened = screen.stored(lambda workspace: workspace.organization(screen.desk.organization))
    assert opened.name == "Тоо гүлү 099"
