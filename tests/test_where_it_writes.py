"""What people wrote gets into the data folder and where they say, and nowhere else: every opened file is seen."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import workspaces

WORKING = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import QTimer
from cso_assess.__main__ import main
from cso_assess.gui.window.application import Session, arguments
from cso_assess.paths import Folders

data, out = Path(sys.argv[1]), Path(sys.argv[2])

def run(*arguments):
    assert main(["--data-dir", str(data), *map(str, arguments)]) == 0

run("demo")
application = QApplication(arguments())
session = Session(application, Folders(data), "en")
page = iter(("assess", "results", "plan", "home"))

def go_on():
    name = next(page, None)
    if name is None:
        session.desk.look_after_data()
        session.window.close()
        QTimer.singleShot(300, application.quit)
    else:
        session.window.open_page(name)
        QTimer.singleShot(30, go_on)

session.window.loaded.connect(go_on)
session.begin()
application.exec()
session.end()
with __import__("cso_assess.workspace", fromlist=["Workspace"]).Workspace.open(Folders(data)) as workspace:
    round = workspace.rounds(workspace.organizations()[0].id)[-1].id
for name in ("plan.pdf", "plan.docx", "plan.xlsx"):
    run("report", round, "--kind", "plan", "-o", out / name)
run("questionnaire", "form", "women-cso-capacity", "-o", out / "form.xlsx")
run("export", "--all", "-o", out / "all.csoa")
run("check")
"""

DEVICES = ("/dev/null", "/dev/tty", "/dev/shm/", "/proc/")
_OPENED = re.compile(r'(?:openat|open|creat)\((?:AT_FDCWD, )?"([^"]+)", ([A-Z_|]+)[^=]*= \d')


def written_in(log: str) -> set[str]:
    """The files that were opened for writing."""
    found = _OPENED.findall(log)
    return {path for path, flags in found if {"O_WRONLY", "O_RDWR"} & set(flags.split("|"))}


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace shows which files are opened")
def test_nothing_is_written_outside_the_data_folder_and_where_people_say(tmp_path: Path) -> None:
    data, out, log = tmp_path / "data", tmp_path / "out", tmp_path / "log"
    for name in ("out", "home", "temporary"):
        (tmp_path / name).mkdir()
    places = {"HOME": "home", "XDG_CACHE_HOME": "home", "XDG_CONFIG_HOME": "home", "TMPDIR": "temporary"}
    environment = {
        **workspaces.python_environment(),
        **{name: str(tmp_path / place) for name, place in places.items()},
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    tracing = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=open,openat,creat", "-o", str(log)]
    command = [*tracing, sys.executable, "-c", WORKING, str(data), str(out)]
    outcome = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if "ptrace" in outcome.stderr or not log.exists():
        pytest.skip("this system lets no program be traced")
    assert outcome.returncode == 0, outcome.stderr[-3000:]
    written = {os.path.normpath(path) for path in written_in(log.read_text(errors="replace"))}
    assert any(path.endswith("workspace.db-wal") for path in written)
    assert any(path.startswith(str(out)) for path in written)
    allowed = (f"{data}/", f"{out}/", *DEVICES)
    assert {path for path in written if not path.startswith(allowed)} == set()
    assert [path for name in ("home", "temporary") for path in (tmp_path / name).rglob("*") if path.is_file()] == []
