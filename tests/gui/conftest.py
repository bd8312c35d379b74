"""What holds for every test of the window."""

import gc

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui.windows import destroy_windows


@pytest.fixture(autouse=True)
def _closed_windows_go():
    """The windows of a test go at its end, while nothing else runs.

    As in the program, whose `main` begins so, Python sweeps nothing up by itself: what is left of a window would take
    the program with it if that happened in the database's thread.
    """
    gc.disable()
    yield
    if QApplication.instance() is not None:
        destroy_windows()
        gc.collect()
    gc.enable()
