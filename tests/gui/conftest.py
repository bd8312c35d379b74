"""What holds for every test of the window."""

import gc

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _closed_windows_go_first():
    """Windows of earlier tests go while nothing else runs: Qt does not always survive it in the middle of another."""
    if QApplication.instance() is not None and QApplication.topLevelWidgets():
        gc.collect()
