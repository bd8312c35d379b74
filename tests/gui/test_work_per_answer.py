"""What an answer and a question cost, counted and not timed: syncs, and widgets that live on the page."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cso_assess.core.organization import Profile
from cso_assess.core.states import Length
from cso_assess.gui.widgets import shaped_words
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests import builders, workspaces
from tests.gui import windows

MOST_WIDGETS = 60
"""What the page of questions may be made of; those of Qt inside of its fields and areas to scroll in are among them."""

ANSWERS = 5

ANSWERING = """
import ctypes, os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from cso_assess.gui.window.application import Session, arguments
from cso_assess.gui.widgets import shaped_words
from cso_assess.paths import Folders
library = ctypes.CDLL(os.environ["SYNCS"])
application = QApplication(arguments())
session = Session(application, Folders(Path(sys.argv[1])), "en")
ticks = QTimer(interval=5)
ticks.start()
def until(is_done):
    while not is_done():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
def settle():
    done = []
    session.desk.ask(lambda workspace: True, done.append)
    until(lambda: done and not session.desk.is_saving)
session.begin()
until(lambda: session.window.is_loaded)
session.window.open_page("assess")
settle()
# The first answer after the opening begins a new log, which is forced to the disk as well.
QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_4)
settle()
before = [library.syncs_counted(0), library.syncs_counted(1)]
for number in range(int(sys.argv[2])):
    QTest.keyClick(QApplication.focusWidget(), (Qt.Key.Key_2, Qt.Key.Key_3)[number % 2])
    settle()
print(library.syncs_counted(0) - before[0], library.syncs_counted(1) - before[1], flush=True)
os._exit(0)
"""


def begin(folder: Path, indicators: int) -> None:
    """A round with that many questions in three domains."""
    domains = {name: [f"{name}.i{number}" for number in range(indicators // 3)] for name in "abc"}
    with Workspace.open(Folders(folder)) as workspace:
        workspace.import_edition(builders.edition(builders.questionnaire(domains)))
        organization = workspace.add_organization(Profile("Ак Булак")).id
        workspace.start_assessment(organization, "test", windows.TODAY, Length.FULL, {})


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("cc") is None, reason="syncs are counted by a preloaded library of Linux"
)
def test_an_answer_is_one_sync_and_none_on_the_windows_thread(tmp_path: Path) -> None:
    begin(tmp_path / "data", 3)
    library = tmp_path / "syncs.so"
    source = Path(__file__).parents[1] / "syncs.c"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    told = subprocess.run(
        [sys.executable, "-c", ANSWERING, str(tmp_path / "data"), str(ANSWERS)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={**workspaces.python_environment(), "LD_PRELOAD": str(library), "SYNCS": str(library)},
    )
    on_the_windows_thread, elsewhere = map(int, told.stdout.split())
    assert (on_the_windows_thread, elsewhere) == (0, ANSWERS)


def test_the_words_of_the_next_question_are_laid_out_before_it_is_asked_for(qtbot, tmp_path, monkeypatch):
    begin(tmp_path, 9)
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("Assessment")
        shown.press(Qt.Key.Key_Return)
        laid_out = []
        shape = shaped_words.shaped
        monkeypatch.setattr(shaped_words, "shaped", lambda words, *how: laid_out.append(words) or shape(words, *how))
        qtbot.keyClick(shown.focus, Qt.Key.Key_Return)
        shown.window.grab()
        assert laid_out == []
        shown.settle()
        assert laid_out != []


@pytest.mark.parametrize("indicators", [3, 63])
def test_the_page_of_questions_is_made_of_as_many_widgets_at_any_length(qtbot, tmp_path, indicators):
    begin(tmp_path, indicators)
    with windows.screen(qtbot, tmp_path) as shown:
        shown.go_to("Assessment")
        at_first = len(shown.page.findChildren(QWidget))
        for _ in range(2):
            shown.press("2", Qt.Key.Key_Return)
        assert len(shown.page.findChildren(QWidget)) == at_first
        assert at_first <= MOST_WIDGETS
