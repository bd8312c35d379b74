"""The page about an organization: places that are offered, its own questions, and deleting it for good."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QListView

from cso_assess.core.organization import Profile
from cso_assess.gui.dialogs.deletion import DeletionDialog
from cso_assess.gui.pages.organizations import OrganizationsPage
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests.gui import hands, windows

NAME = "Ак Булак"


@pytest.fixture
def screen(qtbot, tmp_path):
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.add_organization(Profile(NAME))
        workspace.add_organization(Profile("Тоо гүлү", district="leilek", place="Маргун"))
    with windows.screen(qtbot, tmp_path) as shown:
        organization = next(each.id for each in shown.stored(lambda w: w.organizations()) if each.name == NAME)
        shown.desk.choose_organization(organization)
        shown.window.open_page("organization")
        shown.settle()
        yield shown


def profile(screen):
    screen.settle()
    return screen.stored(lambda workspace: workspace.organization(screen.desk.organization)).profile


def own_questions(screen):
    return screen.stored(lambda workspace: workspace.own_questions.of(screen.desk.organization))


def offered(screen, field):
    return screen.find(field, QLineEdit).offered(screen.find(field, QLineEdit).text())


def dialog(screen, kind=QDialog):
    return next(each for each in screen.window.findChildren(kind) if each.isVisible())


def write_question(screen, *levels, title="Trust", question="Do neighbours trust us?"):
    screen.click("Add a question")
    for text, field in ((title, "Short title"), (question, "Question")):
        screen.write(text, field=field)
    names = ("Level 1, the lowest", "Level 2", "Level 3", "Level 4, the highest")
    for text, field in zip(levels, names, strict=False):
        screen.write(text, field=field)


def test_places_are_found_whatever_the_case_and_without_kyrgyz_letters(screen):
    screen.click("Кыргызча")
    assert screen.page.findChild(QLineEdit, "district").offered("ОЗГ") == ["Өзгөн"]


def test_a_region_offers_its_own_districts_only(screen):
    screen.write("Talas oblast", field="Region")
    screen.press(Qt.Key.Key_Tab)
    hands.write_over(screen.qtbot, screen.find("District", QLineEdit), "")
    assert offered(screen, "District") == ["Bakay-Ata", "Kara-Buura", "Manas", "Talas", "Talas city"]


def test_a_district_is_chosen_with_the_keyboard_and_brings_its_region(screen):
    field = screen.find("District", QLineEdit)
    field.setFocus()
    screen.press("k", "a", "d")
    popup = next(each for each in field.findChildren(QListView) + _popups() if each.isVisible())
    screen.qtbot.keyClick(popup, Qt.Key.Key_Down)
    screen.qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert (profile(screen).region, profile(screen).district) == ("batken", "kadamjay")
    assert screen.find("Region", QLineEdit).text() == "Batken oblast"


def test_villages_that_stand_elsewhere_in_the_workspace_are_suggested(screen):
    assert offered(screen, "Village or town") == ["Маргун"]


def test_own_words_are_kept_as_a_place(screen):
    screen.write("the valley above", field="District")
    screen.click("Done")
    assert profile(screen).district == "the valley above"


def test_a_question_of_our_own_is_added_with_a_text_for_each_level(screen):
    write_question(screen, "Nobody", "Some", "Many", "All")
    screen.click("Keep the question")
    (kept,) = own_questions(screen)
    assert (kept.title, kept.question, kept.levels) == (
        "Trust",
        "Do neighbours trust us?",
        ("Nobody", "Some", "Many", "All"),
    )
    assert screen.shows("4 levels")


def test_a_question_with_a_level_that_says_nothing_is_not_kept(screen):
    write_question(screen, "Nobody", "Some")
    screen.click("Keep the question")
    assert dialog(screen).isVisible()
    assert "Fill in the title, the question and every level." in screen.texts(dialog(screen))
    assert screen.focus.accessibleName() == "Level 3"
    assert own_questions(screen) == ()


def test_tab_passes_the_number_of_levels_between_the_question_and_the_levels(screen):
    screen.click("Add a question")
    passed = []
    while "Level 1, the lowest" not in passed:
        passed.append(screen.focus.accessibleName() or screen.focus.text())
        screen.qtbot.keyClick(screen.focus, Qt.Key.Key_Tab)
        assert len(passed) < 20, passed
    assert passed[:9] == ["Short title", "Question", "2", "3", "4", "5", "6", "7", "Level 1, the lowest"]


def test_a_question_may_have_from_two_to_seven_levels(screen):
    screen.click("Add a question")
    screen.click("7")
    assert "Level 7, the highest" in screen.texts(dialog(screen))
    screen.click("2")
    assert "Level 2, the highest" in screen.texts(dialog(screen))
    assert "Level 3" not in screen.texts(dialog(screen))


def test_the_words_of_a_question_can_be_changed_and_its_number_of_levels_stays(screen):
    write_question(screen, "Nobody", "Some", "Many", "All")
    screen.click("Keep the question")
    screen.click("Change “Trust”")
    assert not screen.find("7").isEnabled()
    hands.write_over(screen.qtbot, screen.find("Short title", QLineEdit), "Trust of neighbours")
    screen.click("Keep the question")
    assert [each.title for each in own_questions(screen)] == ["Trust of neighbours"]


def test_a_question_is_withdrawn_and_asked_again(screen):
    write_question(screen, "Nobody", "Some", "Many", "All")
    screen.click("Keep the question")
    screen.click("Withdraw “Trust”")
    assert own_questions(screen)[0].is_withdrawn
    assert screen.shows("no longer asked; its answers stay")
    screen.click("Ask “Trust” again")
    assert not own_questions(screen)[0].is_withdrawn


def test_an_organization_is_deleted_for_good_only_after_its_name_is_written(screen):
    screen.click("Delete this organization…")
    assert not screen.find("Delete for good").isEnabled()
    screen.write("ак  булак", field="Write the name of the organization to confirm:")
    screen.click("Delete for good")
    assert isinstance(screen.page, OrganizationsPage)
    assert screen.window.banner.text == "The organization was deleted for good."
    assert [each.name for each in screen.stored(lambda workspace: workspace.organizations())] == ["Тоо гүлү"]


def test_enter_after_the_name_leads_to_the_button_and_deletes_only_when_it_is_pressed_once_more(screen):
    screen.click("Delete this organization…")
    field = "Write the name of the organization to confirm:"
    screen.write("ак бул", field=field)
    screen.qtbot.keyClick(screen.focus, Qt.Key.Key_Return)
    assert dialog(screen, DeletionDialog).isVisible()
    assert screen.focus.accessibleName() == field
    screen.write("ак")
    screen.qtbot.keyClick(screen.focus, Qt.Key.Key_Return)
    assert screen.focus.text() == "Delete for good"
    screen.press(Qt.Key.Key_Return)
    assert [each.name for each in screen.stored(lambda workspace: workspace.organizations())] == ["Тоо гүлү"]


def test_a_name_with_kyrgyz_letters_can_be_confirmed_on_a_keyboard_without_them(screen):
    other = screen.stored(lambda workspace: workspace.organizations())[1]
    assert other.name == "Тоо гүлү"
    screen.desk.choose_organization(other.id)
    screen.window.open_page("organization")
    screen.settle()
    screen.click("Delete this organization…")
    screen.write("тоо гулу", field="Write the name of the organization to confirm:")
    assert screen.find("Delete for good").isEnabled()


def test_escape_keeps_the_organization(screen):
    screen.click("Delete this organization…")
    screen.qtbot.keyClick(dialog(screen, DeletionDialog), Qt.Key.Key_Escape)
    screen.settle()
    assert len(screen.stored(lambda workspace: workspace.organizations())) == 2


def _popups():
    from PySide6.QtWidgets import QApplication

    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QListView)]
