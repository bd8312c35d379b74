"""The program never asks for the internet: not Python, not Qt, not any other library; one that hears all sees it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import parcels, workspaces

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("cc") is None, reason="a preloaded library hears of sockets on Linux alone"
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("library") / "no_internet.so"
    source = Path(__file__).with_name("no_internet.c")
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", made, source, "-ldl"], check=True)
    return made


def tried(library: Path, folder: Path, *command: str) -> list[str]:
    """What a Python process asked of the internet; it has to end well."""
    note = folder / "tried.txt"
    environment = {**workspaces.python_environment(), "LD_PRELOAD": str(library), "TRIED": str(note)}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data")}
    outcome = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=False, env=environment)
    assert outcome.returncode == 0, outcome.stderr
    return note.read_text().split() if note.exists() else []


def test_a_window_that_opens_asks_nobody(library: Path, tmp_path: Path) -> None:
    parcels.opened_copy(tmp_path / "own").close()
    window = f"from tests.test_no_internet import open_and_close; open_and_close({str(tmp_path / 'own')!r})"
    assert tried(library, tmp_path, "-c", window) == []


def open_and_close(folder: str) -> None:
    """Opens the window as a start does, and closes it when its page is there."""
    from datetime import date

    from cso_assess.gui.self_test import window_on
    from cso_assess.paths import Folders

    with window_on(Folders(Path(folder)), "ky", date(2026, 3, 2)) as session:
        assert session.window.is_loaded
    assert "PySide6.QtNetwork" not in sys.modules


@pytest.mark.long
def test_no_page_and_no_document_asks_anybody(library: Path, tmp_path: Path) -> None:
    assert tried(library, tmp_path, "-m", "cso_assess", "--self-test") == []
    program = ("-m", "cso_assess", "--data-dir", str(tmp_path / "own"))
    assert tried(library, tmp_path, *program, "demo") == []
    assert tried(library, tmp_path, *program, "export", "--all", "-o", str(tmp_path / "a.csoa")) == []


def test_every_way_to_ask_the_network_is_noticed(library: Path, tmp_path: Path) -> None:
    code = (
        "import socket\n"
        "from PySide6.QtNetwork import QHostInfo, QTcpSocket\n"
        "for family in (socket.AF_INET, socket.AF_INET6):\n"
        "    try: socket.socket(family)\n"
        "    except PermissionError: pass\n"
        "try: socket.getaddrinfo('example.org', 80)\n"
        "except OSError: pass\n"
        "made = QTcpSocket(); made.connectToHost('127.0.0.1', 9); made.waitForConnected(100)"
    )
    heard = tried(library, tmp_path, "-c", code)
    assert heard[:3] == ["socket", "socket", "name"]
    assert heard.count("socket") > 2, "Qt is not heard"
    assert os.environ.get("LD_PRELOAD", "") == ""
