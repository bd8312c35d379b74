"""What holds for every test of the window."""

import gc

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from tests.gui.disks import Disk
from tests.gui.windows import destroy_windows


@pytest.fixture(autouse=True)
def _closed_windows_go():
    """The windows of a test go at its end, while nothing else runs.

    As in the program, whose `main` begins so, Python sweeps nothing up by itself: what is left of a window would take
    the program with it if that happened in the database's thread.
    """
    gc.disable()
    # Modules and tests are not looked through for what could go, until a window ends.
    gc.freeze()
    yield
    if QApplication.instance() is not None:
        destroy_windows()
        gc.collect()
    gc.enable()


@pytest.fixture(autouse=True, scope="session")
def qt_settings(tmp_path_factory):
    """Where Qt keeps what its own dialogs remember: apart from other programs, and not in the person's home."""
    folder = tmp_path_factory.mktemp("qt")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))
    return folder


@pytest.fixture
def disk(tmp_path):
    """The disk of the data folder that lies in `tmp_path`; at the end it has room again."""
    disk = Disk(tmp_path)
    yield disk
    disk.make_room()
