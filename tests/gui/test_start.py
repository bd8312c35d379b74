"""The first minutes: an empty workspace, a language, a name, and the first question."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from cso_assess.core.organization import Profile
from cso_assess.gui.pages.assess import AssessPage
from cso_assess.gui.pages.home import HomePage
from cso_assess.gui.pages.start import StartPage
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests import builders
from tests.gui import windows

NAME = "What is your organization called?"


def test_a_name_and_enter_lead_to_the_first_question(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as shown:
        assert isinstance(shown.page, StartPage)
        shown.write("Ак Булак аялдар кеңеши")
        shown.press(Qt.Key.Key_Return)
        assert isinstance(shown.page, AssessPage)
        assert shown.shows("Round 1 · November 2026")
        assert shown.shows("‹ Ак Булак аялдар кеңеши")
        shown.press("3")
        assert shown.shows("Saved ")


def test_without_a_name_nothing_begins_and_the_page_says_what_is_missing(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.click("Begin")
        assert shown.shows("Write the name of the organization first.")
        assert isinstance(shown.page, StartPage)
        assert shown.stored(lambda workspace: workspace.organizations()) == ()


def test_the_language_changes_at_once_and_is_remembered(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.click("Кыргызча")
        assert shown.desk.language == "ky"
        assert shown.find("Кыргызча").isChecked()
    assert windows.settings_of(tmp_path).language == "ky"


def test_the_example_can_be_looked_at_first(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.click("Look at an example first")
        assert isinstance(shown.page, HomePage)
        assert len(shown.stored(lambda workspace: workspace.organizations())) == 1
        assert shown.shows("Round 3 is closed")


def test_a_questionnaire_with_core_questions_offers_both_lengths(qtbot, tmp_path):
    core = [builders.indicator(name, core=True) for name in ("a.one", "a.two")]
    domains = {"a": [*core, "a.three"]}
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.import_edition(builders.edition(builders.questionnaire(domains, id="aaa")))
    with windows.screen(qtbot, tmp_path) as shown:
        assert shown.find("The most important questions").isChecked()
        assert shown.shows("2 questions, about 5 minutes")
        shown.click("All questions")
        shown.write("Ак Булак", field=NAME)
        shown.click("Begin")
        assert shown.shows("0 of 3 answered · about 5 minutes left")


def test_a_name_that_is_there_already_is_refused_where_it_was_written(qtbot, tmp_path):
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.add_organization(Profile("Ак Булак"))
        workspace.add_organization(Profile("Кутман эне"))
    with windows.screen(qtbot, tmp_path) as shown:
        shown.click("New organization")
        shown.write("Ак Булак", field=NAME)
        shown.click("Only add it to the list")
        assert isinstance(shown.page, StartPage)
        assert shown.find(NAME, QLineEdit).text() == "Ак Булак"
        assert len(shown.stored(lambda workspace: workspace.organizations())) == 2


def test_another_organization_can_be_added_without_a_round(qtbot, tmp_path):
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.add_organization(Profile("Ак Булак"))
        workspace.add_organization(Profile("Кутман эне"))
    with windows.screen(qtbot, tmp_path) as shown:
        shown.click("New organization")
        shown.write("Тоо гүлү", field=NAME)
        shown.click("Only add it to the list")
        assert isinstance(shown.page, HomePage)
        assert shown.shows("Begin with the first round")
