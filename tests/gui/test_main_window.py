"""The window as a whole: what comes first, moving about, narrow windows, refusals, closing."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton

from cso_assess.core.organization import Profile
from cso_assess.errors import UserError, sentence
from cso_assess.gui.pages.home import HomePage
from cso_assess.gui.pages.refusal import RefusalPage
from cso_assess.gui.widgets.late_text import LateText
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests.gui import hands, windows
from tests.workspaces import run_python

HEAVY = ("sqlalchemy", "alembic", "reportlab", "openpyxl", "cryptography")
PLACES = ("Home", "Assessment", "Results", "Development plan", "History", "Reports", "Settings", "Help")

FIRST_PICTURE = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from cso_assess.gui.window.application import Session
from cso_assess.gui.window.main_window import MainWindow
from cso_assess.paths import Folders
class Looking(MainWindow):
    seen = ()
    def paintEvent(self, event):
        if not self.seen:
            self.seen = [type(self.page).__name__, *[name for name in sys.argv[2:] if name in sys.modules]]
            print(*self.seen)
            QTimer.singleShot(0, self.close)
import cso_assess.gui.window.application as application
application.MainWindow = Looking
running = QApplication([])
session = Session(running, Folders(Path(sys.argv[1])), "en", date(2026, 11, 23))
session.begin()
running.exec()
session.end()
"""


def test_the_first_picture_is_painted_before_anything_heavy_is_loaded(tmp_path):
    windows.demonstration(tmp_path)
    done = run_python(FIRST_PICTURE, str(tmp_path), *HEAVY)
    assert (done.stdout.split(), done.returncode) == (["HomePage"], 0), done.stderr


@pytest.fixture
def screen(qtbot, tmp_path):
    windows.demonstration(tmp_path)
    with windows.screen(qtbot, tmp_path) as shown:
        yield shown


def test_every_place_of_the_sidebar_opens_its_page_and_is_marked(screen):
    for place in PLACES:
        screen.click(place)
        assert screen.find(place).isChecked()
        assert [each for each in PLACES if screen.find(each).isChecked()] == [place]


def test_a_language_changes_every_word_of_the_sidebar_and_the_page(screen):
    places = [screen.find(place) for place in PLACES]
    for number, place in enumerate(places):
        hands.press(screen.qtbot, place)
        language, name = (("ru", "Русский"), ("en", "English"))[number % 2]
        screen.click(name)
        assert screen.desk.language == language
        assert place.isChecked()
        assert ([each.accessibleName() for each in places] == list(PLACES)) == (language == "en")


def test_the_title_names_no_organization(screen):
    assert screen.window.windowTitle() == "CSO Assess"


def test_an_icon_of_a_page_that_cannot_be_opened_yet_is_dim(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path, size=(1000, 700)) as shown:
        home, results = shown.find("Home"), shown.find("Results")
        assert not results.isEnabled()
        assert brightest(results) < brightest(home) - 60


def brightest(part):
    """How light the lightest spot of a part is, from 0 to 255."""
    window = part.window()
    picture = window.grab(QRect(part.mapTo(window, QPoint()), part.size())).toImage()
    return max(picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(picture.height()))


def test_a_narrow_window_shows_icons_with_their_names(qtbot, tmp_path):
    windows.demonstration(tmp_path)
    with windows.screen(qtbot, tmp_path, size=(1024, 700)) as shown:
        for place in PLACES:
            button = shown.find(place)
            assert not button.icon().isNull()
            assert button.toolTip() == place
        assert not shown.shows("Development plan")
        shown.click("Results")
        shown.window.resize(1366, 768)
        shown.settle()
        assert shown.shows("Development plan")


def test_a_narrow_window_offers_the_languages_as_a_menu(qtbot, tmp_path):
    windows.demonstration(tmp_path)
    with windows.screen(qtbot, tmp_path, size=(1024, 700)) as shown:
        shown.click("Language")
        menu = QApplication.activePopupWidget()
        assert [action.text() for action in menu.actions()] == ["Кыргызча", "Русский", "English"]
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)
        shown.settle()
        assert shown.desk.language == "ky"


def test_larger_text_makes_the_same_window_narrow(qtbot, tmp_path):
    windows.demonstration(tmp_path)
    with windows.screen(qtbot, tmp_path, text_size=150) as shown:
        assert not shown.shows("Development plan")


def test_a_refusal_is_said_in_the_banner_and_the_page_stays(screen):
    def refuse(_workspace):
        raise UserError(sentence.tr("This plan is not stored."))

    screen.desk.ask(refuse, lambda _nothing: None)
    screen.settle()
    assert screen.window.banner.text == "This plan is not stored."
    assert isinstance(screen.page, HomePage)
    screen.click("Close this message")
    assert screen.window.banner.text == ""


def test_a_folder_that_somebody_else_has_open_is_said_and_nothing_else_is_offered(qtbot, tmp_path):
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.add_organization(Profile("Ак Булак"))
        session = windows.new_session(tmp_path)
        session.begin()
        qtbot.waitUntil(session.window.isVisible, timeout=20_000)
        said = [label.text() for label in session.window.findChild(RefusalPage).findChildren(QLabel)]
        close = [button for button in session.window.findChildren(QPushButton) if button.text() == "Close the program"]
        qtbot.mouseClick(close[0], Qt.MouseButton.LeftButton)
        session.end()
    assert said[0] == "Your data could not be opened"
    assert len(said[1]) > 20
    assert session.window.page is None
    assert session.window.isHidden()


def test_closing_asks_before_words_are_lost_that_could_not_be_saved(screen, disk):
    screen.stored(lambda workspace: workspace.reopen_assessment(screen.desk.round, "again"))
    screen.window.open_page("closing")
    screen.settle()
    story = screen.find("What has changed since the last time, and how did you notice?", LateText)
    disk.fill()
    hands.write_over(screen.qtbot, story, "A story that nobody else knows")
    with hands.answering(screen.qtbot, "Go back and try again"):
        assert not screen.window.close()
    assert story.toPlainText() == "A story that nobody else knows"
    with hands.meeting(screen.qtbot, QMessageBox, lambda box: screen.qtbot.keyClick(box, Qt.Key.Key_Escape)):
        assert not screen.window.close()
    with hands.answering(screen.qtbot, "Close without it"):
        assert screen.window.close()


def test_closing_asks_nothing_once_what_was_written_is_saved(screen):
    screen.stored(lambda workspace: workspace.reopen_assessment(screen.desk.round, "again"))
    screen.window.open_page("closing")
    screen.settle()
    story = screen.find("What has changed since the last time, and how did you notice?", LateText)
    hands.write_over(screen.qtbot, story, "A story that is kept")
    assert screen.window.close()


def test_settings_are_kept_and_hold_at_once(screen, tmp_path):
    screen.click("Settings")
    before = screen.window.font().pixelSize()
    screen.click("150 %")
    assert screen.window.font().pixelSize() == before * 3 // 2
    screen.click("dark")
    assert screen.window.palette().window().color().lightness() < 60
    kept = windows.settings_of(tmp_path)
    assert (kept.text_size, kept.theme) == (150, "dark")
    assert screen.shows(str(tmp_path))


def test_a_page_that_was_left_before_it_was_read_leaves_the_keyboard_where_it_is(qtbot, tmp_path):
    windows.demonstration(tmp_path)
    with windows.screen(qtbot, tmp_path) as shown:
        for left in ("results", "history", "plan"):
            shown.window.open_page(left)
            shown.window.open_page("assess")
            shown.settle()
            assert shown.page.isAncestorOf(shown.focus)


@pytest.mark.parametrize("place", ["Results", "Development plan", "History", "Reports"])
def test_a_page_with_nothing_to_show_gives_the_keyboard_to_the_way_on(qtbot, tmp_path, place):
    with Workspace.open(Folders(tmp_path)) as workspace:
        workspace.add_organization(Profile("Spring"))
    with windows.screen(qtbot, tmp_path) as screen:
        screen.go_to(place)
        assert screen.focus.isVisible()
        screen.press(Qt.Key.Key_Space)
        assert screen.shows("How many questions?")
