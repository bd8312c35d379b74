"""What the next click needs is loaded while nobody clicks."""

import subprocess
import sys
from pathlib import Path

from cso_assess.demonstration import add_demonstration
from cso_assess.gui.window.readiness import PAGES_IN_TURN
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace

OPENED = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from cso_assess.gui.window import readiness
from cso_assess.gui.window.application import Session, arguments
from cso_assess.paths import Folders
readiness.PAUSE = 10
def loaded():
    return [name for name in readiness.PAGES_IN_TURN if f"cso_assess.gui.pages.{name}" in sys.modules]
application = QApplication(arguments())
session = Session(application, Folders(Path(sys.argv[1])), "en")
session.window.loaded.connect(lambda: print(len(loaded()), flush=True))
ticks = QTimer(interval=5)
ticks.start()
session.begin()
until = time.monotonic() + 30
while len(loaded()) < len(readiness.PAGES_IN_TURN) and time.monotonic() < until:
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
print(len(loaded()), flush=True)
import PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets
def built():
    return {name for module in (PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets) for name in vars(module)}
before = built()
for name in readiness.PAGES_IN_TURN:
    session.window.open_page(name)
    print(type(session.window.page).__name__, flush=True)
print("later:", *sorted(built() - before), flush=True)
session.window.close()
session.end()
"""


def test_the_pages_are_loaded_after_the_first_picture_and_before_the_first_click(tmp_path: Path) -> None:
    with Workspace.open(Folders(tmp_path)) as workspace:
        add_demonstration(workspace, "en")
    told = subprocess.run(
        [sys.executable, "-c", OPENED, str(tmp_path)], capture_output=True, text=True, check=True, timeout=60
    ).stdout
    told, types = told.split("later:")
    pages = ["AssessPage", "ResultsPage", "PlanPage", "HistoryPage", "ReportsPage"]
    assert told.split() == ["0", str(len(PAGES_IN_TURN)), *pages]
    # The types that only these pages name, and not all kinds of widgets and events.
    assert len(types.split()) <= 10
