"""The list of organizations: search, filters, opening one, and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView

from cso_assess.core.assessment import Length
from cso_assess.core.organization import Profile
from cso_assess.gui.pages.home import HomePage
from cso_assess.gui.pages.organizations import OrganizationsPage
from cso_assess.gui.pages.start import StartPage
from cso_assess.gui.widgets.check_list import CheckList
from cso_assess.gui.widgets.place_button import PlaceButton
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests import builders
from tests.gui import hands, windows

NAMES = ("Өрүк гүлү", "Ак Булак аялдар кеңеши", "Тоо гүлү", "Ңоо", "Элет айымдары", "Ош жаңырыгы")


@pytest.fixture
def screen(qtbot, tmp_path):
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.import_edition(builders.edition(builders.questionnaire()))
        for place, name in enumerate(NAMES):
            district = "leilek" if place % 2 else "batken"
            organization = workspace.add_organization(Profile(name, region="batken", district=district, place="Дара"))
            if name == "Тоо гүлү":
                answers = [builders.answer(indicator, 2) for indicator in ("a.one", "a.two", "b.one")]
                workspace.add_assessment(organization.id, "test", windows.TODAY, Length.FULL, {}, answers, close=True)
    with windows.screen(qtbot, tmp_path) as shown:
        yield shown


def names(screen):
    model = screen.page.findChild(QTableView).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def cells(screen, row):
    model = screen.page.findChild(QTableView).model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_all_are_listed_in_the_order_of_the_kyrgyz_alphabet(screen):
    assert isinstance(screen.page, OrganizationsPage)
    assert names(screen) == [
        "Ак Булак аялдар кеңеши",
        "Ңоо",
        "Ош жаңырыгы",
        "Өрүк гүлү",
        "Тоо гүлү",
        "Элет айымдары",
    ]


@pytest.mark.parametrize("written", ["орук", "ӨРҮК", "Өрүк гүлү", "гулу орук"])
def test_search_finds_whatever_the_case_and_without_kyrgyz_letters(screen, written):
    screen.write(written, field="Search")
    assert names(screen) == ["Өрүк гүлү"]
    assert screen.shows("Enter or a double click opens one")


def test_several_are_marked_and_handed_over_together(screen):
    table = screen.page.findChild(QTableView)
    for row, modifier in ((1, Qt.KeyboardModifier.NoModifier), (3, Qt.KeyboardModifier.ControlModifier)):
        place = table.visualRect(table.model().index(row, 0)).center()
        screen.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    assert screen.shows("2 marked: “Hand over…” takes them along")
    screen.click("Hand over…")
    ticked = screen.page.findChild(CheckList, "organizations").checked
    known = {each.id: each.name for each in screen.stored(lambda kept: kept.organizations())}
    assert [known[id] for id in ticked] == ["Ңоо", "Өрүк гүлү"]


def test_a_page_of_no_organization_marks_a_place_that_can_be_gone_to(screen):
    screen.click("Hand over…")
    marked = [button.accessibleName() for button in screen.window.findChildren(PlaceButton) if button.isChecked()]
    assert "Home" in marked
    assert "Reports" not in marked


def test_what_is_not_there_is_said(screen):
    screen.write("нет такого", field="Search")
    assert names(screen) == []
    assert screen.shows("nothing fits search and filters")


def test_a_district_can_be_chosen_by_its_name(screen):
    box = screen.find("District", QComboBox)
    assert [box.itemText(place) for place in range(box.count())] == ["District: all", "Batken", "Leilek"]
    hands.pick(screen.qtbot, box, "Leilek")
    assert names(screen) == ["Ак Булак аялдар кеңеши", "Ңоо", "Ош жаңырыгы"]


def test_with_several_regions_a_whole_one_can_be_chosen(qtbot, tmp_path):
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.add_organization(Profile("Алай келини", district="alay"))
        workspace.add_organization(Profile("Дара", region="batken"))
        workspace.add_organization(Profile("Лейлек", region="batken", district="leilek"))
    with windows.screen(qtbot, tmp_path) as shown:
        box = shown.find("District", QComboBox)
        offered = [box.itemText(place).strip() for place in range(box.count())]
        assert offered == ["District: all", "Batken oblast", "Leilek", "Osh oblast", "Alay"]
        hands.pick(qtbot, box, "Batken oblast")
        assert names(shown) == ["Дара", "Лейлек"]
        hands.pick(qtbot, box, "Alay")
        assert names(shown) == ["Алай келини"]


@pytest.mark.parametrize("written", ["лейлек", "leilek", "ЛЕЙЛЕК дара"])
def test_a_place_is_found_by_its_name_in_any_language(screen, written):
    screen.write(written, field="Search")
    assert names(screen) == ["Ак Булак аялдар кеңеши", "Ңоо", "Ош жаңырыгы"]


def test_a_stage_can_be_chosen(screen):
    box = screen.find("Stage", QComboBox)
    hands.pick(screen.qtbot, box, "Developing")
    assert names(screen) == ["Тоо гүлү"]


def test_only_overdue_ones_can_be_chosen(screen):
    screen.click("Only overdue")
    assert names(screen) == []


def test_a_row_says_place_round_level_confidence_and_plan(screen):
    assert cells(screen, 4) == ["Тоо гүлү", "Batken, Дара", "1, closed", "2.0 Developing", "low", "no action yet"]
    assert cells(screen, 0) == ["Ак Булак аялдар кеңеши", "Leilek, Дара", "—", "—", "—", "—"]


def test_enter_opens_an_organization_and_its_name_leads_back(screen):
    screen.page.findChild(QTableView).setFocus()
    screen.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert isinstance(screen.page, HomePage)
    opened = screen.stored(lambda workspace: workspace.organization(screen.desk.organization).name)
    screen.click(f"{opened}: back to the list of organizations")
    assert isinstance(screen.page, OrganizationsPage)
    assert screen.desk.organization == ""


def test_the_organization_that_was_open_is_open_again(qtbot, tmp_path, screen):
    screen.page.findChild(QTableView).setFocus()
    screen.press(Qt.Key.Key_End, Qt.Key.Key_Return)
    organization = screen.desk.organization
    assert windows.settings_of(tmp_path).organization == organization


def test_pages_about_one_organization_wait_until_one_is_open(screen):
    assert not screen.find("Results").isEnabled()
    assert screen.find("Settings").isEnabled()


def test_the_header_says_the_words_and_the_order_that_the_rows_have(screen):
    table = screen.page.findChild(QTableView)
    header = table.horizontalHeader()
    told = [table.model().headerData(column, Qt.Orientation.Horizontal) for column in range(header.count())]
    shown = [header.model().headerData(column, Qt.Orientation.Horizontal) for column in range(header.count())]
    assert shown == told
    assert [words.replace("\n", " ") for words in told][:2] == ["Organization", "Place"]
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (0, Qt.SortOrder.AscendingOrder)
    hands.press_column(screen.qtbot, header, 3)
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (3, Qt.SortOrder.DescendingOrder)
    hands.press_column(screen.qtbot, header, 0)
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (0, Qt.SortOrder.AscendingOrder)


def test_a_click_on_a_column_orders_by_it_and_a_second_one_turns_it_around(screen):
    table = screen.page.findChild(QTableView)
    hands.press_column(screen.qtbot, table.horizontalHeader(), 0)
    assert names(screen)[0] == "Элет айымдары"
    hands.press_column(screen.qtbot, table.horizontalHeader(), 3)
    assert names(screen)[:2] == ["Тоо гүлү", "Ак Булак аялдар кеңеши"]


def test_the_order_can_be_chosen_with_the_keyboard(screen):
    box = screen.find("Order", QComboBox)
    box.setFocus()
    screen.press(Qt.Key.Key_Down)
    assert box.currentText() == "Order: Place"
    assert names(screen) == [
        "Өрүк гүлү",
        "Тоо гүлү",
        "Элет айымдары",
        "Ак Булак аялдар кеңеши",
        "Ңоо",
        "Ош жаңырыгы",
    ]


def test_enter_opens_what_was_searched(screen):
    screen.write("тоо", field="Search")
    screen.press(Qt.Key.Key_Return)
    assert isinstance(screen.page, HomePage)
    assert screen.stored(lambda workspace: workspace.organization(screen.desk.organization).name) == "Тоо гүлү"


def test_enter_without_a_search_only_leads_into_the_list(screen):
    screen.press(Qt.Key.Key_Return)
    assert isinstance(screen.page, OrganizationsPage)
    assert screen.focus is screen.page.findChild(QTableView)


def test_the_down_key_leads_into_the_list_and_letters_back_to_the_search(screen):
    screen.press(Qt.Key.Key_Down)
    assert screen.focus is screen.page.findChild(QTableView)
    screen.press("n")
    assert screen.find("Search", QLineEdit).text() == "n"
    assert screen.focus is screen.find("Search", QLineEdit)


def test_all_can_be_shown_again(screen):
    screen.write("нет такого", field="Search")
    screen.click("Only overdue")
    screen.click("Show all again")
    assert len(names(screen)) == len(NAMES)


def test_a_list_without_organizations_says_how_to_add_one(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.window.open_page("organizations")
        shown.settle()
        assert shown.shows("No organization here yet")
        shown.click("Add an organization")
        assert isinstance(shown.page, StartPage)


@pytest.mark.parametrize(("before", "written"), [("", "Ө"), ("К", "Кө"), ("Дара. ", "Дара. Ө")])
def test_letters_that_a_russian_keyboard_lacks_are_written_by_a_click(screen, before, written):
    search = screen.find("Search", QLineEdit)
    hands.write_over(screen.qtbot, search, before)
    screen.click("Write ө")
    assert search.text() == written


def test_letters_that_a_russian_keyboard_lacks_are_written_by_alt_and_the_letter_beside(screen):
    search = screen.find("Search", QLineEdit)
    hands.write_over(screen.qtbot, search, "к")
    QTest.sendKeyEvent(QTest.KeyAction.Click, search, Qt.Key(ord("У")), "", Qt.KeyboardModifier.AltModifier)
    assert search.text() == "кү"
