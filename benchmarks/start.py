"""From the start of the process to the first painted home page with real data, against an empty PySide6 window.

Both are started in turn, pair by pair; the median of the pairs' ratios is what holds on another machine. Both tell the
time from the event loop after their first paint: an event filter would build many of PySide6's classes by itself. Both
may use Python's compiled files, as an installed program does: pip makes them.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from cso_assess.demonstration import add_demonstration
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace

PAIRS = 9
BOUND = 1.8

TELL = """
import os, resource, sys, time
def tell():
    print(time.monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)
    os._exit(0)
"""

EMPTY = (
    TELL
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Empty(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, tell)
application = QApplication(sys.argv)
window = Empty()
window.resize(1366, 768)
window.show()
application.exec()
"""
)

HOME = (
    TELL
    + """
from cso_assess.gui import main_window
from cso_assess.gui.pages.home import HomePage
def loaded(window):
    assert type(window.page) is HomePage
    tell()
main_window.MainWindow._load_the_rest = loaded
from cso_assess.__main__ import main
main(["--data-dir", sys.argv[1]])
"""
)


def main() -> dict[str, float]:
    """Prints and returns the medians in seconds and MiB, and their ratios."""
    with tempfile.TemporaryDirectory() as place:
        with Workspace.open(Folders(Path(place))) as workspace:
            add_demonstration(workspace, "ru")
        started(HOME, place)
        pairs = [(started(EMPTY), started(HOME, place)) for _ in range(PAIRS)]
    empty, home = (median(pair[side][0] for pair in pairs) for side in (0, 1))
    empty_memory, home_memory = (median(pair[side][1] for pair in pairs) for side in (0, 1))
    ratio = median(home / empty for (empty, _), (home, _) in pairs)
    print(f"empty window   {empty:6.3f} s {empty_memory:6.0f} MiB")
    print(f"home page      {home:6.3f} s {home_memory:6.0f} MiB")
    print(f"ratio          {ratio:6.2f}   {home_memory / empty_memory:6.2f}   (bound {BOUND})")
    return {"empty": empty, "home": home, "ratio": ratio, "memory": home_memory / empty_memory}


def started(script: str, *arguments: str) -> tuple[float, float]:
    """The seconds until a script's first paint, and the most memory that it took until then, in MiB."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begin = time.monotonic()
    told = subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True, env=environment
    ).stdout.split()
    return float(told[0]) - begin, float(told[1]) / 1024


if __name__ == "__main__":
    main()
