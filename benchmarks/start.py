"""From the start of the process to the first painted home page with real data, against an empty PySide6 window.

Both are started in turn, pair by pair; the median of the pairs' ratios is what holds on another machine. Both tell the
time from the event loop after their first paint: an event filter would build many of PySide6's classes by itself. Both
may use Python's compiled files, as an installed program does: pip makes them. The most memory is VmHWM: what getrusage
tells is at least what the process had that started them, a bench with a whole program loaded.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from figures import Figure, show
from many import fill

from cso_assess.demonstration import add_demonstration
from cso_assess.paths import Folders
from cso_assess.settings import Settings, write_settings
from cso_assess.workspace import Workspace

PAIRS = 9
BOUND, MEMORY_BOUND = 1.5, 1.25
MANY, ROUNDS = 300, 3
SCREEN = {
    "name": "laptop",
    "x": 0,
    "y": 0,
    "width": 1366,
    "height": 768,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}
"""What Qt draws on where there is no screen; its own of 800 x 800 would make the window a narrow one."""


TELL = """
import os, sys, time
def tell():
    now = time.monotonic()
    print(now, next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")), flush=True)
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

# What `main` does first is done before the window's module is named.
PROGRAM = (
    TELL
    + """
import gc
gc.disable()
from cso_assess.__main__ import main
from cso_assess.gui.window import main_window
def loaded(window):
    assert type(window.page).__name__ == sys.argv[2], type(window.page)
    tell()
main_window.MainWindow._load_the_rest = loaded
main(["--data-dir", sys.argv[1]])
"""
)


def main() -> dict[str, float]:
    """Shows and returns the medians of the pairs, and their ratios."""
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as many:
        screen = Path(one, "screen.json")
        screen.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        with Workspace.open(Folders(Path(one))) as workspace:
            add_demonstration(workspace, "ru")
        fill(Folders(Path(many)), MANY, ROUNDS)
        first = open_one(Folders(Path(many)))
        starts = [(EMPTY,), (PROGRAM, one, "HomePage"), (PROGRAM, many, "HomePage")]
        pairs = measured(starts)
        write_settings(Folders(Path(many)).settings, first._replace(many_organizations=True))
        lists = measured([(EMPTY,), (PROGRAM, many, "OrganizationsPage")])
    seconds = [median(pair[side][0] for pair in pairs) for side in range(3)]
    home, among = (median(pair[side][0] / pair[0][0] for pair in pairs) for side in (1, 2))
    listed = median(pair[1][0] / pair[0][0] for pair in lists)
    memory = median(pair[1][1] / pair[0][1] for pair in pairs)
    told = [f"{1000 * part:.0f} ms / {1000 * seconds[0]:.0f} ms" for part in seconds[1:]]
    return show(
        Figure("start to painted home page / empty PySide6 window", home, "", BOUND, told[0]),
        Figure(f"the same among {MANY} organizations of {ROUNDS} rounds", among, "", BOUND, told[1]),
        Figure(f"start to the painted list of {MANY} organizations / empty window", listed, "", BOUND),
        Figure("memory until then / empty window", memory, "", MEMORY_BOUND),
    )


def open_one(folders: Folders) -> Settings:
    """Lets the program begin with one organization of many, as whoever accompanies one left it yesterday."""
    with Workspace.open(folders) as workspace:
        settings = Settings(language="ru", organization=workspace.organizations()[0].id)
    write_settings(folders.settings, settings)
    return settings


def measured(starts: Sequence[Sequence[str]]) -> list[list[tuple[float, float]]]:
    """Seconds and MiB of each start, in turn, after one of each that is not counted."""
    for start in starts:
        started(*start)
    return [[started(*start) for start in starts] for _ in range(PAIRS)]


def started(script: str, *arguments: str) -> tuple[float, float]:
    """The seconds until a script's first paint, and the most memory that it took until then, in MiB."""
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begin = time.monotonic()
    told = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        timeout=60,
    ).stdout.split()
    return float(told[0]) - begin, float(told[1]) / 1024


if __name__ == "__main__":
    main()
