"""Answering the full questionnaire in the real window: keys until the picture, and until *Saved* is shown.

Compared with a bare radio button in a process of its own, and with the driver saving one row with the same settings
beside the data file; each pair is measured one right after the other.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles

from figures import Figure, show
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from window import TODAY, Painted, opened, press, settle, timed, until

from cso_assess.core.states import Length
from cso_assess.demonstration import add_demonstration
from cso_assess.gui.widgets.word_button import WordButton
from cso_assess.gui.window.application import Session
from cso_assess.paths import Folders
from cso_assess.store.connection import open_database
from cso_assess.workspace import Workspace

PAIRS = 101
BUSY_KEYS = 400
FRAME = 16.7
HERE = Path(__file__).parent
DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)
ROW = (
    "CREATE TABLE answers (round INTEGER, indicator TEXT, level INTEGER, state TEXT, note TEXT,"
    " PRIMARY KEY (round, indicator)) WITHOUT ROWID"
)
SAVE = "INSERT OR REPLACE INTO answers VALUES (1, ?, ?, 'scored', '')"


def main() -> dict[str, float]:
    """Shows and returns the figures."""
    note_cards()
    with tempfile.TemporaryDirectory() as place:
        folder = begun_round(Path(place) / "data")
        with opened(folder) as session, raw_saves(Path(place) / "raw.db") as save, radio() as click:
            answers = Answering(session)
            painted = [(answers.level(), click()) for _ in range(PAIRS)]
            saved = [(answers.saved(), save()) for _ in range(PAIRS)]
            following = [(answers.next(), click()) for _ in range(PAIRS)]
            widgets = len(answers.page.findChildren(QWidget))
            with both_processors_busy():
                busy = [answers.level() for _ in range(BUSY_KEYS)]
    beyond = median(max(shown - FRAME, 0) / raw for shown, raw in saved)
    return show(
        Figure("level key to card painted / a bare radio button", ratio(painted), "", 5, told(painted, "ms")),
        Figure("the same with both processors busy, p99", quantiles(busy, n=100)[98], "ms", 16, median_told(busy)),
        Figure("level key to Saved shown, without a frame / a raw save", beyond, "", 4, told(saved, "ms")),
        Figure("next indicator painted / a bare radio button", ratio(following), "", 4, told(following, "ms")),
        Figure("widgets alive on the page of questions", widgets, "", 60),
    )


def begun_round(folder: Path) -> Path:
    """A data folder with the demonstration and an open round of the full questionnaire."""
    with Workspace.open(Folders(folder)) as workspace:
        add_demonstration(workspace, "ru")
        organization = workspace.organizations()[0].id
        workspace.start_assessment(organization, "women-cso-capacity", TODAY, Length.FULL, {})
    return folder


cards_painted: list[float] = []
"""When cards were painted since the last press."""


def note_cards() -> None:
    """From now on the window notes when it has painted a card."""
    paint = WordButton.paintEvent

    def painted(card: WordButton, event: QPaintEvent) -> None:
        paint(card, event)
        if card.property("look") == "card":
            cards_painted.append(time.perf_counter())

    WordButton.paintEvent = painted  # type: ignore[method-assign]  # Qt tells when a picture begins, not when it is done


class Answering:
    """The page of questions in the open window."""

    def __init__(self, session: Session) -> None:
        self._session = session
        session.window.open_page("assess")
        settle(session)
        self.page = session.window.page
        assert self.page is not None
        self._pane = self.page.findChild(QWidget, "pane")
        self._state = self.page.findChild(QLabel, "save_state")
        self._question = Painted(self.page.findChild(QWidget, "question"))
        self._number = 0
        # From now on each key changes two cards.
        press(DIGITS[0])
        settle(session)

    def level(self) -> float:
        """Milliseconds from the key of another level until both cards that it changes are painted."""
        key = self._digit()
        settle(self._session)
        cards_painted.clear()
        begun = time.perf_counter()
        press(key)
        until(lambda: len(cards_painted) > 1)
        return 1000 * (cards_painted[1] - begun)

    def next(self) -> float:
        """Milliseconds from Enter until the next indicator is painted."""
        if self._number % 50 == 49:
            self._number += 1
            for _ in range(50):
                press(Qt.Key.Key_Backspace)
        self._number += 1
        return self._pressed(Qt.Key.Key_Return, self._question)

    def saved(self) -> float:
        """Milliseconds from the key of another level until the words say that it is kept."""
        key = self._digit()
        settle(self._session)
        saving: list[str] = []

        def is_saved() -> bool:
            text = self._state.text()
            if not saving and text != before:
                saving.append(text)
            return bool(saving) and text not in saving and not self._session.desk.is_saving

        before = self._state.text()
        return timed(lambda: press(key), is_saved)

    def _digit(self) -> Qt.Key:
        self._number += 1
        return DIGITS[self._number % len(DIGITS)]

    def _pressed(self, key: Qt.Key, painted: Painted) -> float:
        settle(self._session)
        before = painted.count
        return timed(lambda: press(key), lambda: painted.count > before)


@contextmanager
def radio() -> Iterator[Callable[[], float]]:
    """Clicks of a bare radio button, in a process of its own."""
    command = [sys.executable, str(HERE / "radio.py")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        asked, told = process.stdin, process.stdout

        def click() -> float:
            asked.write("\n")
            asked.flush()
            return float(told.readline())

        click()
        yield click
        asked.close()


@contextmanager
def raw_saves(file: Path) -> Iterator[Callable[[], float]]:
    """Saves of one row by the driver alone, with the settings of a data file."""
    connection = open_database(file)
    connection.execute(ROW)
    count = iter(range(1_000_000))

    def save() -> float:
        number = next(count)
        begun = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(SAVE, (f"gov.{number % 63}", number % 4 + 1))
        connection.execute("COMMIT")
        return 1000 * (time.perf_counter() - begun)

    try:
        yield save
    finally:
        connection.close()


@contextmanager
def both_processors_busy() -> Iterator[None]:
    """Two processes that count for nothing."""
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(2)]
    time.sleep(0.5)
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.wait()


def ratio(pairs: list[tuple[float, float]]) -> float:
    """The median of the pairs' ratios."""
    return median(ours / theirs for ours, theirs in pairs)


def told(pairs: list[tuple[float, float]], unit: str) -> str:
    """The medians of both sides, in words."""
    ours, theirs = (median(pair[side] for pair in pairs) for side in (0, 1))
    return f"{ours:.2f} {unit} / {theirs:.2f} {unit}"


def median_told(values: list[float]) -> str:
    """The median, in words."""
    return f"median {median(values):.1f} ms"


if __name__ == "__main__":
    main()
