"""The real window on a real display: digits and letters as the Russian and the Kyrgyz keyboard bring them."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from cso_assess.core.states import State
from tests.gui import windows
from tests.gui.desks import name_of
from tests.gui.test_answering import begin
from tests.workspaces import python_environment

NEEDED = ("Xvfb", "xdotool", "setxkbmap", "xkbcomp")
MISSING = [program for program in NEEDED if shutil.which(program) is None]

pytestmark = [
    pytest.mark.skipif(bool(MISSING), reason=f"a display to type on needs {', '.join(MISSING)}"),
    pytest.mark.timeout(180),
]

DIGITS = {digit: str(9 + (digit or 10)) for digit in range(10)}
"""The places of the digits on the keyboard, as X11 numbers keys."""

LETTERS = dict(zip("йцукенгшщзхъ", range(24, 36), strict=True))
LETTERS |= dict(zip("фывапролджэ", range(38, 49), strict=True))
LETTERS |= dict(zip("ячсмитьбю", range(52, 61), strict=True)) | {" ": 65, "ө": 20, "ң": 21, "ү": 51}
"""Where the letters lie; the Kyrgyz ones right of the digits and beside Enter."""

PATIENCE = 60
BREATH, REST = 0.3, 1.0
"""Seconds without work after a key that does all at once, and where something comes later: typed text after 0.8 s."""


class Display:
    """A screen that nobody sees, with a keyboard of one layout and one program on it."""

    def __init__(self, layout: str, folder: Path) -> None:
        read, write = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            self._name = f":{told.readline().strip()}"
        self._environment = {**python_environment(), "DISPLAY": self._name, "QT_QPA_PLATFORM": "xcb"}
        self._run("setxkbmap", layout)
        self._folder = folder
        arguments = ["--data-dir", str(folder), "--language", "ky"]
        self._program = subprocess.Popen([sys.executable, "-m", "cso_assess", *arguments], env=self._environment)
        found = self._run("xdotool", "search", "--sync", "--onlyvisible", "--name", "CSO Assess")
        self._window = found.split()[-1]
        self._run("xdotool", "windowfocus", "--sync", self._window)
        self._wait_until_idle(REST)

    def press(self, *keys: str) -> None:
        """Presses keys, and waits until all that they led to is done."""
        self._type(*keys)
        self._wait_until_idle(BREATH)

    def save_by(self, key: str) -> None:
        """Presses a key by which something is written to the data."""
        before = self._written
        self.press(key)
        assert self._written != before, "nothing was saved"

    def type(self, text: str) -> None:
        """Types by the places of the keys, and waits until it is saved."""
        before = self._written
        self._type(*(str(LETTERS[letter]) for letter in text))
        self._wait_until_idle(REST)
        assert self._written != before, "nothing was saved"

    def end(self) -> None:
        """As in a power cut: what was saved must be there."""
        for process in (self._program, self._server):
            process.kill()
            process.wait()

    @property
    def _written(self) -> tuple[int, int]:
        log = self._folder / "workspace.db-wal"
        if not log.exists():
            return 0, 0
        state = log.stat()
        return state.st_mtime_ns, state.st_size

    def _wait_until_idle(self, seconds: float) -> None:
        """Until neither program nor screen has had any work for so long.

        On a busy computer they stand in line for a processor: that is no rest, and a clock alone would not tell.
        """
        idle_since, seen = time.monotonic(), self._work
        while time.monotonic() - idle_since < seconds:
            time.sleep(0.02)
            before, seen = seen, self._work
            if seen != before or "R" in seen or "D" in seen:
                idle_since = time.monotonic()

    @property
    def _work(self) -> tuple[object, ...]:
        """What each thread of program and screen is doing (S: it waits to be woken), and what was written."""
        tasks = [Path(f"/proc/{each.pid}/task") for each in (self._program, self._server)]
        return (*(_state(thread) for threads in tasks for thread in threads.iterdir()), self._written)

    def _type(self, *keys: str) -> None:
        """As fast as people do."""
        self._run("xdotool", "key", "--delay", "40", *keys)

    def _run(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, timeout=PATIENCE, check=True
        )
        return done.stdout


def _state(thread: Path) -> str:
    """The letter by which Linux says what a thread does; none for one that has ended."""
    try:
        return (thread / "stat").read_text().rpartition(") ")[2][0]
    except OSError:
        return ""


def presses_of_tab(qtbot, folder):
    """How far the note is from the question once that has a level, counted in a window without a display."""
    with windows.screen(qtbot, folder, language="ky") as shown:
        shown.press(Qt.Key.Key_Space)
        shown.press(Qt.Key.Key_3)
        note = shown.window.page.findChild(object, "note")
        for count in range(100):
            if shown.focus.accessibleName() == note.accessibleName():
                return count
            shown.press(Qt.Key.Key_Tab)
        raise AssertionError(name_of(shown.focus))


@pytest.mark.parametrize(("layout", "text"), [("ru", "сад и вода"), ("kg", "сүт өң тоңуп")])
def test_digits_answer_and_letters_are_written(qtbot, tmp_path, layout, text):
    begin(tmp_path / "counted")
    way = presses_of_tab(qtbot, tmp_path / "counted")
    round = begin(tmp_path / "real")
    display = Display(layout, tmp_path / "real")
    try:
        display.press("space")
        display.save_by(DIGITS[3])
        display.press("Return")
        display.save_by(DIGITS[2])
        display.press("Return")
        display.press(DIGITS[0])
        display.type(text)
        for key in ("Escape", "BackSpace", "BackSpace"):
            display.press(key)
        display.press(*["Tab"] * way)
        display.type(text)
    finally:
        display.end()
    answers = windows.reopened(tmp_path / "real", lambda workspace: workspace.assessment(round).answers)
    first, second, last = answers["a.one"], answers["a.two"], answers["b.one"]
    assert (first.level, first.note) == (3, text)
    assert second.level == 2
    assert (last.state, last.reason) == (State.NOT_APPLICABLE, text)
