"""The memory after a whole working day in short, 63 answers and the plan as PDF, against an empty PySide6 window.

Both are processes of their own and tell what they occupy when they are done (VmRSS), not what they once took.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from answering import DIGITS, begun_round
from figures import Figure, left_out, show

BOUND = 2.2
RUNS = 3
STATUS = Path("/proc/self/status")

EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(sys.argv)
window = QWidget()
window.resize(1366, 768)
window.show()
QTimer.singleShot(1000, application.quit)
application.exec()
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmRSS")))
"""

WORK = "work"


def main() -> dict[str, float]:
    """Shows and returns the figures."""
    if not STATUS.exists():
        left_out("memory after 63 answers and a PDF / empty window", "this system does not tell")
        return {}
    pairs = []
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory() as place:
            begun_round(Path(place))
            pairs.append((told("-c", EMPTY), told(__file__, WORK, place)))
    empty, worked = (median(pair[side] for pair in pairs) for side in (0, 1))
    ratio = median(after / before for before, after in pairs)
    what = "memory after 63 answers and a PDF / empty window"
    return show(Figure(what, ratio, "", BOUND, f"{worked:.0f} MiB / {empty:.0f} MiB"))


def told(*command: str) -> float:
    """The MiB that a Python process tells in KiB."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, check=True, env=environment
    ).stdout.split()
    return int(said[-1]) / 1024


def work(folder: Path) -> None:
    """Answers the whole questionnaire in the window, lets the reports page make the plan, and tells the memory."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QPushButton
    from window import opened, press, settle, until

    with opened(folder) as session:
        session.window.open_page("assess")
        settle(session)
        for number in range(63):
            press(DIGITS[number % len(DIGITS)])
            settle(session)
            press(Qt.Key.Key_Return)
            settle(session)
        session.window.open_page("reports")
        settle(session)
        save = session.window.page and session.window.page.findChild(QPushButton, "save")
        assert save
        until(save.isEnabled)
        settle(session)
        print(next(line.split()[1] for line in STATUS.read_text().splitlines() if line.startswith("VmRSS")), flush=True)
        os._exit(0)


if __name__ == "__main__":
    if WORK in sys.argv:
        work(Path(sys.argv[2]))
    else:
        main()
