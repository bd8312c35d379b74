"""The first minutes: an empty workspace, a language, a name, and the first question."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from cso_assess.core.organization import Profile
from cso_assess.core.states import Length
from cso_assess.gui.pages.assess import AssessPage
from cso_assess.gui.pages.home import HomePage
from cso_assess.gui.pages.organizations import OrganizationsPage
from cso_assess.gui.pages.start import StartPage
from cso_assess.opening import is_protected
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests import builders
from tests.gui import hands, windows

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


def test_enter_begins_from_every_field_and_presses_the_button_that_the_keyboard_is_at(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as screen:
        screen.write("Ак Булак")
        choice = screen.find("an hour")
        choice.setFocus()
        screen.settle()
        screen.press(Qt.Key.Key_Return)
        assert choice.isChecked()
        screen.find("Members", QLineEdit).setFocus()
        screen.press("7", Qt.Key.Key_Return)
        assert isinstance(screen.page, AssessPage)


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


def test_whoever_accompanies_many_begins_with_their_list_now_and_at_every_start(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.click("Many organizations")
        assert not shown.shows(NAME)
        shown.click("Open the list")
        assert isinstance(shown.page, OrganizationsPage)
        assert shown.shows("No organization here yet")
        shown.click("New organization")
        shown.write("Тоо гүлү", field=NAME)
        shown.click("Only add it to the list")
        assert isinstance(shown.page, HomePage)
    with windows.screen(qtbot, tmp_path) as shown:
        assert isinstance(shown.page, OrganizationsPage)


def test_the_time_at_hand_leads_to_a_proposal_with_its_reason(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.click("a day or more")
        assert shown.find("All questions").isChecked()
        assert shown.shows("We suggest all questions: they show the whole picture")
        shown.click("an hour")
        assert shown.find("The most important questions").isChecked()
        assert shown.shows("We suggest the most important questions: they fit the time you have.")
        shown.click("an hour")
        assert not shown.shows("We suggest")


def test_what_is_said_of_the_organization_stays_in_its_profile(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.write("2026", field="Founded (year)")
        assert shown.shows("in a young organization much is still taking shape")
        shown.write("8", field="Members")
        shown.write("Ак Булак", field=NAME)
        shown.click("Begin")
        profile = shown.stored(lambda w: w.organization("Ак Булак")).profile
        assert (profile.founded, profile.members, profile.paid_staff) == (2026, 8, None)


def test_people_may_choose_against_the_proposal(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.click("an hour")
        shown.click("All questions")
        shown.write("Ак Булак", field=NAME)
        shown.click("Begin")
        round = shown.stored(lambda w: w.assessment(shown.desk.round))
        assert round.length is Length.FULL


def test_a_number_that_cannot_be_is_marked_and_not_kept(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.write("3026", field="Founded (year)")
        assert shown.find("Founded (year)", QLineEdit).property("wrong")
        shown.write("Ак Булак", field=NAME)
        shown.click("Begin")
        assert shown.stored(lambda w: w.organization("Ак Булак")).profile.founded is None


def test_a_passphrase_set_at_the_first_start_protects_the_data_before_the_first_answer(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.write("Ак Булак", field=NAME)
        shown.click("Protect the data with a passphrase", QCheckBox)
        shown.click("Begin")
        assert shown.shows("nobody can open your data again")
        shown.write("three words here", field="Passphrase")
        shown.write("other words here", field="The same once more")
        shown.click("Go on")
        assert shown.shows("The two are not the same.")
        hands.write_over(qtbot, shown.find("The same once more", QLineEdit), "three words here")
        shown.click("Go on")
        assert shown.shows("The program cannot show it again.")
        shown.click("I have written it down")
        assert isinstance(shown.page, AssessPage)
        assert shown.stored(lambda workspace: workspace.protection.fits("three words here"))
    assert is_protected(Folders(tmp_path))


def test_a_passphrase_that_is_too_short_is_refused_where_it_was_written(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as shown:
        shown.write("Ак Булак", field=NAME)
        shown.click("Protect the data with a passphrase", QCheckBox)
        shown.click("Begin")
        for field in ("Passphrase", "The same once more"):
            shown.write("short", field=field)
        shown.click("Go on")
        assert shown.shows("A passphrase has at least 12 characters.")
        assert not shown.stored(lambda workspace: workspace.protection.is_set)
