"""How long the window stands still while something lasts beside it: late imports, a document, an export, an import.

A timer of the window's thread wants to tick every millisecond; its longest pause is what a person would feel. Late
imports are measured in new processes, the rest several times in one window.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

from figures import Figure, show
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QPushButton
from window import opened, settle, until

from cso_assess.core.assessment import Answer
from cso_assess.core.leaving import Choice
from cso_assess.core.organization import Profile
from cso_assess.core.parcel import Parcel
from cso_assess.core.states import Length, Proof, State
from cso_assess.demonstration import add_demonstration
from cso_assess.exchange.handover.file import write_file
from cso_assess.gui.widgets.document_view import DocumentView
from cso_assess.gui.window.application import Session
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace

BOUND = 33
RUNS = 9
ORGANIZATIONS = 20
QUIET = 0.2
"""Seconds after the end of something in which it may still be felt."""

LATE = "late"


class Heart(QObject):
    """Beats every millisecond while the window's thread is free, and knows its longest pause in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = self._worked = 0.0
        self.longest = self.own_work = 0.0

    def start(self) -> None:
        """Begins to beat."""
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self.longest = self.own_work = 0.0
        self._timer.start()

    def stop(self) -> float:
        """Ends a while later; returns the longest pause."""
        end = time.monotonic() + QUIET
        until(lambda: time.monotonic() > end)
        self._timer.stop()
        return self.longest

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, 1000 * (now - self._last))
        self.own_work = max(self.own_work, 1000 * (worked - self._worked))
        self._last, self._worked = now, worked


def main() -> dict[str, float]:
    """Shows and returns the figures."""
    with tempfile.TemporaryDirectory() as place:
        folder, other = Path(place) / "here", Path(place) / "other"
        with Workspace.open(Folders(folder)) as workspace:
            add_demonstration(workspace, "ru")
        file = handed_over(other, Path(place) / "many.csoa")
        late = [late_imports(folder) for _ in range(RUNS)]
        with opened(folder) as session:
            found = {
                "nothing at all": [stall(lambda: None, lambda: True) for _ in range(RUNS)],
                "a plan as PDF and its pages": [document(session) for _ in range(RUNS)],
                f"an export of {ORGANIZATIONS} organizations": [export(session, file) for _ in range(RUNS)],
                f"an import of {ORGANIZATIONS} organizations": [arrival(session, file) for _ in range(RUNS)],
            }
    return show(
        *(
            Figure(
                f"longest stall during {what}, median of {RUNS}",
                median(stalls),
                "ms",
                BOUND if what != "nothing at all" else None,
                f"worst {max(stalls):.0f} ms",
            )
            for what, stalls in {"late imports": late, **found}.items()
        )
    )


def stall(act: Callable[[], object], is_done: Callable[[], bool]) -> float:
    """The longest pause from an act until it is done and felt no more."""
    heart = Heart()
    heart.start()
    act()
    until(is_done)
    return heart.stop()


def late_imports(folder: Path) -> float:
    """The longest pause of a new process from its first picture until everything is loaded."""
    command = [sys.executable, __file__, LATE, str(folder)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()[-1])


def tell_late_imports(folder: Path) -> None:
    """In a process of its own: prints the longest pause while the rest of the program is loaded."""
    from cso_assess.gui.window.main_window import MainWindow

    heart, load = Heart(), MainWindow._load_the_rest  # noqa: SLF001 - what follows the first picture

    def begun(window: MainWindow) -> None:
        heart.start()
        load(window)

    MainWindow._load_the_rest = begun  # type: ignore[method-assign]  # noqa: SLF001 - as above
    with opened(folder):
        print(heart.stop(), flush=True)
        os._exit(0)


def document(session: Session) -> float:
    """The page of reports has the plan made by a press that it starts, and shows its pages."""
    session.window.open_page("home")
    settle(session)
    session.desk.press.stop()

    def is_shown() -> bool:
        page = session.window.page
        save = page and page.findChild(QPushButton, "save")
        view = page and page.findChild(DocumentView, "document")
        return bool(save and save.isEnabled() and view and view.pages and view.pages[0].has_picture)

    return stall(lambda: session.window.open_page("reports"), is_shown)


def export(session: Session, beside: Path) -> float:
    """A sealed file of all organizations is written and read back."""
    done: list[object] = []
    names: list[tuple[str, ...]] = []
    session.desk.ask(lambda workspace: tuple(each.id for each in workspace.organizations()), names.append)
    until(lambda: bool(names))
    path = beside.with_name(f"export-{time.monotonic_ns()}.csoa")

    def write(parcel: Parcel) -> None:
        session.desk.run_in_background(
            lambda _tell: write_file(path, parcel, "2" * 20, os.urandom),
            done.append,
        )

    return stall(
        lambda: session.desk.ask(lambda workspace: workspace.handover.parcel(Choice(names[0])), write),
        lambda: bool(done),
    )


def arrival(session: Session, file: Path) -> float:
    """A file is read, looked into and taken on its page; afterwards it is taken back, which does not count."""
    window = session.window
    window.open_page("arrivals")
    settle(session)
    page = window.page
    assert page is not None
    take, undo, clear = (page.findChild(QPushButton, name) for name in ("take", "undo", "clear"))
    assert take is not None
    assert undo is not None
    assert clear is not None

    def bring() -> None:
        window.take_files([file])
        until(lambda: take.isVisible() and take.isEnabled())
        take.click()

    found = stall(bring, undo.isVisible)
    undo.click()
    until(lambda: not undo.isVisible() and clear.isVisible())
    clear.click()
    settle(session)
    return found


def handed_over(folder: Path, file: Path) -> Path:
    """A hand-over file, not sealed, with organizations of two rounds each."""
    with Workspace.open(Folders(folder)) as workspace:
        indicators = [each.id for each in workspace.edition("women-cso-capacity").structure.indicators]
        for number in range(ORGANIZATIONS):
            organization = workspace.add_organization(Profile(f"Тоо гүлү {number}", region="batken"))
            for year in (2025, 2026):
                answers = [
                    Answer(
                        each, level=(number + place) % 4 + 1, state=State.SCORED, proof=Proof.SAID, note="Сөз. " * 20
                    )
                    for place, each in enumerate(indicators)
                ]
                day = date(year, 5, 5)
                workspace.add_assessment(
                    organization.id, "women-cso-capacity", day, Length.FULL, {}, answers, close=True
                )
        every = tuple(each.id for each in workspace.organizations())
        workspace.handover.write(file, Choice(every), None)
    return file


if __name__ == "__main__":
    if LATE in sys.argv:
        tell_late_imports(Path(sys.argv[2]))
    else:
        main()
