"""A round from its beginning to its end: length, domains left out, findings, words about it, closing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox

from cso_assess.core.assessment import Length, Status
from cso_assess.core.organization import Profile
from cso_assess.gui.pages.assess import AssessPage
from cso_assess.gui.pages.closing import ClosingPage
from cso_assess.gui.pages.new_round import NewRoundPage
from cso_assess.gui.pages.results import ResultsPage
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests import builders
from tests.gui import hands, windows

STORY = "What has changed for you in the last year, and how did you notice?"


@pytest.fixture
def screen(qtbot, tmp_path):
    """An organization without a round; the questionnaire has two domains."""
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.import_edition(builders.edition(builders.questionnaire(id="aaa")))
        workspace.add_organization(Profile("Ак Булак"))
    with windows.screen(qtbot, tmp_path) as shown:
        yield shown


def begin(screen):
    screen.click("New round")
    return begin_here(screen)


def begin_here(screen):
    screen.click("Begin")
    # A look at the last plan comes between; without one it leads on to the questions by itself.
    screen.settle()
    return screen.desk.round


def stored(screen, round):
    screen.settle()
    return screen.stored(lambda workspace: workspace.assessment(round))


def test_a_new_round_leads_to_its_first_question(screen):
    round = begin(screen)
    assert isinstance(screen.page, AssessPage)
    assert (stored(screen, round).length, stored(screen, round).date) == (Length.FULL, windows.TODAY)


def test_without_a_round_assessment_leads_to_a_new_one(screen):
    screen.go_to("Assessment")
    assert isinstance(screen.page, NewRoundPage)


def test_a_domain_is_left_out_only_with_a_reason(screen):
    screen.click("New round")
    screen.click("Domain a (en)", QCheckBox)
    screen.click("Begin")
    assert screen.shows("Say why this domain is left out.")
    assert isinstance(screen.page, NewRoundPage)
    screen.write("We do not do this.", field="Why “Domain a (en)” is left out")
    screen.click("Begin")
    begun = stored(screen, screen.desk.round)
    assert begun.left_out == {"a": "We do not do this."}
    assert screen.shows("Question about b.one?")
    assert screen.shows("0 of 1 answered")


def test_what_a_round_is_for_is_kept(screen):
    screen.click("New round")
    screen.write("Before the yearly meeting", field="What is this round for? (if you like)")
    screen.click("Begin")
    assert stored(screen, screen.desk.round).purpose == "Before the yearly meeting"


def test_a_new_round_proposes_how_many_questions_by_what_is_known_of_the_organization(qtbot, tmp_path):
    core = [builders.indicator(name, core=True) for name in ("a.one", "a.two")]
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.import_edition(
            builders.edition(builders.questionnaire({"a": [*core, "a.three", "a.four", "a.five"]}, id="aaa"))
        )
        workspace.add_organization(Profile("Ак Булак", members=8, founded=2015))
    with windows.screen(qtbot, tmp_path) as screen:
        screen.click("New round")
        assert screen.find("The most important questions").isChecked()
        assert screen.shows("a small group without paid staff has less to look at")
        screen.write("1", field="Paid staff")
        assert screen.find("All questions").isChecked()
        round = stored(screen, begin_here(screen))
        assert round.length is Length.FULL
        profile = screen.stored(lambda workspace: workspace.organization(screen.desk.organization)).profile
        assert (profile.members, profile.paid_staff) == (8, 1)


def test_closing_lists_what_is_unanswered_and_leads_to_it(screen):
    begin(screen)
    screen.press("3")
    screen.click("Close the round")
    assert isinstance(screen.page, ClosingPage)
    assert screen.shows("2 questions have no answer yet.")
    screen.click("2.1 Title of b.one (en)")
    assert isinstance(screen.page, AssessPage)
    assert screen.shows("Question about b.one?")


def test_closing_lists_findings_with_their_indicators(screen):
    begin(screen)
    screen.press("4")
    screen.click("Close the round")
    assert screen.shows("High levels without proof. What would show them to a visitor?")
    assert screen.shows("1.1 Title of a.one (en)")


def test_enter_once_too_often_after_the_last_question_does_not_close_the_round(screen):
    round = begin(screen)
    screen.press(*["2", Qt.Key.Key_Return] * 3)
    assert isinstance(screen.page, ClosingPage)
    screen.press(Qt.Key.Key_Return)
    assert screen.stored(lambda workspace: workspace.assessment(round)).status is not Status.CLOSED
    screen.go_to("Home")
    assert stored(screen, round).story == ""
    screen.go_to("Assessment")
    screen.click("Close the round")
    hands.tab_to(screen.qtbot, "Close the round")
    screen.press(Qt.Key.Key_Return)
    assert screen.stored(lambda workspace: workspace.assessment(round)).status is Status.CLOSED


def test_the_first_round_asks_for_the_last_year_and_later_ones_for_the_time_since(screen):
    begin(screen)
    screen.click("Close the round")
    assert screen.shows("What has changed for you in the last year, and how did you notice?")
    assert screen.shows("Who took part: nobody has been counted yet.")
    screen.click("Close the round")
    screen.go_to("Home")
    begin(screen)
    screen.click("Many voices")
    count = screen.find("How many people answered on their own?", QSpinBox)
    hands.write_over(screen.qtbot, count, "6")
    screen.press(Qt.Key.Key_Return)
    screen.click("Back to the questions")
    screen.click("Close the round")
    assert screen.shows("What has changed since the last time, and how did you notice?")
    assert screen.shows("Who took part: 6 people answered on their own first.")


def test_what_is_written_about_a_round_is_kept_and_closing_leads_to_the_results(screen):
    round = begin(screen)
    screen.press("2")
    screen.click("Close the round")
    screen.write(
        "Two younger women lead now.", field="What has changed for you in the last year, and how did you notice?"
    )
    screen.write("The volunteers", field="Who was missing? (roles, no names)")
    screen.click("Close the round")
    closed = stored(screen, round)
    assert (closed.status, closed.story, closed.missing) == (
        Status.CLOSED,
        "Two younger women lead now.",
        "The volunteers",
    )
    assert isinstance(screen.page, ResultsPage)


def test_words_that_could_not_be_saved_stay_and_are_tried_again_with_closing(screen, disk):
    round = begin(screen)
    screen.click("Close the round")
    with disk.is_full():
        screen.write("A long story", field=STORY)
        screen.click("Home")
        assert "the last change was not kept" in screen.window.banner.text
    screen.window.open_page("closing")
    screen.settle()
    assert screen.shows("NOT SAVED")
    screen.click("Close the round")
    assert stored(screen, round).story == "A long story"


def test_after_closing_the_next_round_can_begin(screen):
    first = begin(screen)
    screen.click("Close the round")
    screen.click("Close the round")
    screen.go_to("Home")
    second = begin(screen)
    assert second != first
    assert stored(screen, second).number == 2


def test_the_profile_is_saved_as_it_is_written(screen):
    screen.click("About the organization")
    screen.write("leilek", field="District")
    screen.write("34", field="Members")
    screen.write("peace, own theme", field="What you work on (divided by commas)")
    screen.click("Done")
    profile = screen.stored(lambda workspace: workspace.organization(screen.desk.organization)).profile
    assert (profile.district, profile.members, profile.themes) == ("leilek", 34, ("peace", "own theme"))


def test_a_new_name_stands_in_the_sidebar_too(screen):
    screen.click("About the organization")
    screen.write("Жаңы ", field="Name")
    screen.click("Done")
    assert screen.shows("‹ Жаңы Ак Булак") or screen.shows("‹ Ак БулакЖаңы")


def test_a_number_that_is_none_is_refused_and_stays_to_be_mended(screen):
    screen.click("About the organization")
    screen.write("many", field="Members")
    screen.press(Qt.Key.Key_Tab)
    assert screen.window.banner.text == "“many” is not a whole number; the field was not kept."
    assert screen.find("Members", QLineEdit).text() == "many"
    hands.write_over(screen.qtbot, screen.find("Members", QLineEdit), "12")
    screen.click("Done")
    assert screen.stored(lambda w: w.organization(screen.desk.organization)).profile.members == 12
