"""What holds for every test of the window."""

import gc

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _closed_windows_go_first():
    """Windows of earlier tests go while nothing else runs: Qt does not always survive it in the middle of another.

    Nor in the database's thread: as in the program, whose `main` begins so, Python sweeps nothing up by itself.
    """
    if QApplication.instance() is not None and QApplication.topLevelWidgets():
        gc.collect()
    gc.disable()
    yield
    gc.enable()
