"""The memory after a whole working day in short, 63 answers and the plan as PDF, against an empty PySide6 window.

Both are processes of their own and tell what they occupy when they are done (VmRSS), not what they once took. The
press, in which documents are made, is told beside it (its share, PSS): it ends a minute after the last document.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from cso_assess.light_qt import load_shiboken

load_shiboken()  # before anything names PySide6, as the program does

from answering import DIGITS, begun_round  # noqa: E402 - as said above
from figures import Figure, left_out, show  # noqa: E402 - as said above

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
    empty, worked, press = (median(each) for each in zip(*(before + after for before, after in pairs), strict=True))
    ratio = median(after[0] / before[0] for before, after in pairs)
    what = "memory after 63 answers and a PDF / empty window"
    note = f"{worked:.0f} MiB / {empty:.0f} MiB; while the press lasts {press:.0f} MiB more"
    return show(Figure(what, ratio, "", BOUND, note))


def told(*command: str) -> tuple[float, ...]:
    """The MiB that a Python process tells in KiB, as the last line that it writes."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, check=True, env=environment
    ).stdout.splitlines()
    return tuple(int(each) / 1024 for each in said[-1].split())


def work(folder: Path) -> None:
    """Answers the whole questionnaire in the window, lets the reports page make the plan, and tells the memory."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QPushButton
    from window import opened, press, settle, until

    from cso_assess.gui.widgets.document_view import DocumentView

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
        view = session.window.page and session.window.page.findChild(DocumentView, "document")
        assert view
        until(lambda: view.pages[0].has_picture)
        settle(session)
        share = Path(f"/proc/{session.desk.press.number}/smaps_rollup")
        print(kibibytes(STATUS, "VmRSS"), kibibytes(share, "Pss"), flush=True)
        session.desk.press.end()
        os._exit(0)


def kibibytes(file: Path, name: str) -> str:
    """What the system tells of a process under a name."""
    return next(line.split()[1] for line in file.read_text().splitlines() if line.startswith(f"{name}:"))


if __name__ == "__main__":
    if WORK in sys.argv:
        work(Path(sys.argv[2]))
    else:
        main()
