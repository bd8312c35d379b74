"""The start against those of others, where they are installed: Vorta, and LibreOffice Calc with a workbook to fill.

Vorta is looked for on the path, or where VORTA says (its command, in an environment of its own:
`python -m venv DIR && DIR/bin/pip install vorta`). Calc's window is seen by xdotool on a screen of Xvfb.
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from figures import Figure, left_out, show
from start import PROGRAM, TELL, started

from cso_assess.core.states import Length
from cso_assess.demonstration import add_demonstration
from cso_assess.exchange.answers_form import answers_form
from cso_assess.i18n import words_in
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace

PAIRS, CALC_PAIRS = 9, 3
VORTA_BOUND, CALC_BOUND = 0.6, 0.4
VORTA_WHAT = "start to painted home page / Vorta's start"
CALC_WHAT = "start to painted home page / LibreOffice Calc with the form"
NEEDED = ("soffice", "Xvfb", "xdotool")
SCREEN = ":77"

VORTA = (
    TELL
    + """
import vorta.application
from PyQt6.QtCore import QTimer
from vorta.views import main_window
main_window.MainWindow.paintEvent = lambda self, event: QTimer.singleShot(0, tell)
sys.argv = ["vorta"]
from vorta.__main__ import main
main()
"""
)


def main() -> dict[str, float]:
    """Shows and returns the ratios."""
    with tempfile.TemporaryDirectory() as place:
        folder, form = Path(place) / "data", Path(place) / "answers-form.xlsx"
        with Workspace.open(Folders(folder)) as workspace:
            add_demonstration(workspace, "ru")
            form.write_bytes(answers_form(workspace.edition("women-cso-capacity"), Length.FULL, words_in("ru")))

        def ours() -> float:
            return started(PROGRAM, str(folder), "HomePage")[0]

        ours()
        return {**beside_vorta(Path(place), ours), **beside_calc(Path(place), form, ours)}


def beside_vorta(place: Path, ours: Callable[[], float]) -> dict[str, float]:
    """Pairs with Vorta, which keeps what it writes in a folder of its own."""
    command = os.environ.get("VORTA") or shutil.which("vorta")
    if not command:
        left_out(VORTA_WHAT, "Vorta is not installed")
        return {}
    # The first line of the command names the Python that it is installed for.
    python = Path(command).read_text(encoding="utf-8").splitlines()[0].removeprefix("#!")
    folders = {name: str(place / "vorta") for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    environment = {**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"}

    def theirs() -> float:
        begin = time.monotonic()
        told = subprocess.run(
            [python, "-c", VORTA], env=environment, capture_output=True, text=True, check=True, timeout=60
        )
        return float(told.stdout.split()[-2]) - begin

    theirs()
    return show(compared(VORTA_WHAT, [(ours(), theirs()) for _ in range(PAIRS)], VORTA_BOUND))


def beside_calc(place: Path, form: Path, ours: Callable[[], float]) -> dict[str, float]:
    """Pairs with Calc until its window shows the workbook."""
    lacking = [name for name in NEEDED if not shutil.which(name)]
    if lacking:
        left_out(CALC_WHAT, f"{', '.join(lacking)} not installed")
        return {}
    environment = {**os.environ, "DISPLAY": SCREEN, "HOME": str(place / "office")}
    screen = subprocess.Popen(
        ["Xvfb", SCREEN, "-screen", "0", "1366x768x24"], stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    )

    def theirs() -> float:
        begin = time.monotonic()
        command = ["soffice", "--calc", "--nologo", "--norestore", f"-env:UserInstallation=file://{place}/office", form]
        office = subprocess.Popen(
            command, env=environment, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL, start_new_session=True
        )
        try:
            seen = ["xdotool", "search", "--sync", "--onlyvisible", "--name", form.stem]
            subprocess.run(seen, env=environment, capture_output=True, check=True, timeout=40)
            return time.monotonic() - begin
        finally:
            os.killpg(office.pid, 9)
            office.wait()

    try:
        try:
            theirs()
        except (subprocess.TimeoutExpired, subprocess.CalledProcessError):
            left_out(CALC_WHAT, "LibreOffice shows no window here")
            return {}
        return show(compared(CALC_WHAT, [(ours(), theirs()) for _ in range(CALC_PAIRS)], CALC_BOUND))
    finally:
        screen.terminate()
        screen.wait()


def compared(what: str, pairs: list[tuple[float, float]], bound: float) -> Figure:
    """The median of the pairs' ratios, with the medians of both sides."""
    ratio = median(mine / theirs for mine, theirs in pairs)
    mine, theirs = (median(pair[side] for pair in pairs) for side in (0, 1))
    return Figure(what, ratio, "", bound, f"{mine:.2f} s / {theirs:.2f} s")


if __name__ == "__main__":
    main()
