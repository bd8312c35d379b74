"""A new round opens with the last plan: what became of each action, what shows it, and what helped."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox

from cso_assess.core.organization import Profile
from cso_assess.core.states import Length, Progress
from cso_assess.gui.pages.assess import AssessPage
from cso_assess.gui.pages.review import ReviewPage
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests import builders
from tests.gui import hands, windows


def begun(folder, *, with_plan=True, scored=("a.one",)):
    """A closed round, with a plan of one action for each scored indicator or without; returns its id."""
    with Workspace.open(Folders(folder)) as workspace:
        workspace.import_edition(builders.edition(builders.questionnaire({"a": ["a.one", "a.two"]})))
        organization = workspace.add_organization(Profile("Ак Булак"))
        answers = [builders.answer(indicator, 2) for indicator in scored]
        round = workspace.add_assessment(
            organization.id, "test", date(2025, 11, 1), Length.FULL, {}, answers, close=True
        )
        if with_plan:
            workspace.plans.save(workspace.plans.propose(round.id))
        return round.id


@pytest.fixture
def last(tmp_path):
    return begun(tmp_path)


@pytest.fixture
def screen(qtbot, tmp_path, last):
    with windows.screen(qtbot, tmp_path) as shown:
        begin(shown)
        yield shown


def begin(screen):
    screen.window.open_page("new_round")
    screen.settle()
    box = screen.page.findChild(QComboBox, "questionnaire")
    hands.pick(
        screen.qtbot, box, next(box.itemText(place) for place in range(box.count()) if box.itemData(place) == "test@1")
    )
    screen.click("Begin")


def plan(screen, last):
    screen.settle()
    return screen.stored(lambda workspace: workspace.plans.current(last))


def test_a_new_round_opens_with_the_last_plan_and_goes_on_to_the_questions(screen):
    assert isinstance(screen.page, ReviewPage)
    assert screen.shows("What became of the last plan?")
    screen.press(Qt.Key.Key_Space)
    assert isinstance(screen.page, AssessPage)


def test_outcome_and_what_shows_it_are_kept(screen, last):
    screen.click("Level 3 of a.one: done in part")
    screen.write("Photo of the wall", "What shows it: Level 3 of a.one")
    screen.go_to("Home")
    (action,) = plan(screen, last).actions
    assert (action.status, action.proof) == (Progress.PARTLY, "Photo of the wall")


def test_no_action_moves_away_from_under_the_mouse_when_it_is_done(qtbot, tmp_path):
    last = begun(tmp_path, scored=("a.one", "a.two"))
    with windows.screen(qtbot, tmp_path) as shown:
        begin(shown)
        titles = ("Level 3 of a.one", "Level 3 of a.two")
        stood = [shown.find(f"{title}: done").mapTo(shown.page, QPoint()) for title in titles]
        shown.click("Level 3 of a.two: done")
        assert plan(shown, last).actions[0].title != titles[0], "in the plan, what is done goes first"
        assert [shown.find(f"{title}: done").mapTo(shown.page, QPoint()) for title in titles] == stood


def test_done_is_dated_and_whole_and_can_be_taken_back(screen, last):
    screen.click("Level 3 of a.one: done")
    (action,) = plan(screen, last).actions
    assert (action.status, action.progress, action.done_on is None) == (Progress.DONE, 100, False)
    screen.click("Level 3 of a.one: not started")
    (action,) = plan(screen, last).actions
    assert (action.status, action.progress, action.done_on) == (Progress.NOT_STARTED, 0, None)


def test_what_helped_is_kept_with_the_new_round(screen, last):
    screen.write("The council gave us a room.", "What helped, and what stood in the way?")
    screen.go_to("Home")
    round = screen.desk.round
    assert round != last
    assert screen.stored(lambda workspace: workspace.assessment(round)).helped == "The council gave us a room."


def test_without_a_plan_the_questions_come_at_once(qtbot, tmp_path):
    begun(tmp_path, with_plan=False)
    with windows.screen(qtbot, tmp_path) as shown:
        begin(shown)
        shown.settle()
        assert isinstance(shown.page, AssessPage)
