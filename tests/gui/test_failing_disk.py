"""A disk that takes nothing more while somebody types: NOT SAVED, the text stays, and the next try keeps it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cso_assess.core.assessment import Length
from cso_assess.core.organization import Profile
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests.gui import windows


def test_what_a_disk_does_not_take_stays_can_be_copied_and_is_saved_by_the_next_try(qtbot, tmp_path, disk):
    with Workspace.open(Folders(tmp_path)) as workspace:
        organization = workspace.add_organization(Profile("Ак Булак"))
        round = workspace.start_assessment(organization.id, "women-cso-capacity", windows.TODAY, Length.CORE, {})
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("Assessment")
        shown.press("2")
        assert shown.shows("Saved ")
        disk.fill()
        shown.press("3")
        shown.write("Keep these words", field="Note")
        shown.click("Next")
        assert shown.shows("NOT SAVED")
        assert not shown.shows("Saved ")
        assert "The disk failed: the last change was not kept." in shown.window.banner.text
        shown.click("Back")
        shown.enter("Note")
        for key in (Qt.Key.Key_A, Qt.Key.Key_C):
            shown.press(key, modifier=Qt.KeyboardModifier.ControlModifier)
        assert QApplication.clipboard().text() == "Keep these words"
        disk.make_room()
        shown.click("Try again")
        assert shown.shows("Saved ")
    answers = windows.reopened(tmp_path, lambda workspace: workspace.assessment(round.id).answers)
    assert [(answer.level, answer.note) for answer in answers.values()] == [(3, "Keep these words")]
