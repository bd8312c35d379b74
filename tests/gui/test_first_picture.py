"""The first picture comes before the rest of the program is loaded."""

import subprocess
import sys
from pathlib import Path

import pytest

from cso_assess.demonstration import add_demonstration
from cso_assess.paths import Folders
from cso_assess.settings import Settings, write_settings
from cso_assess.workspace import Workspace

HEAVY = {
    *("sqlalchemy", "alembic", "reportlab", "openpyxl", "pypdfium2", "cryptography", "cso_assess.workspace"),
    "shibokensupport.signature.layout",  # what describes PySide6's functions
    *("dataclasses", "fractions", "html", "inspect", "tokenize", "tomllib", "zipfile"),  # of Python itself
}

UNTIL_PAINTED = """
import os, sys
from cso_assess.gui.window.main_window import MainWindow
from PySide6 import QtCore
def painted(window):
    print(type(window.page).__name__, "Qt" in vars(QtCore), *sys.modules, flush=True)
    os._exit(0)
MainWindow._load_the_rest = painted
from cso_assess.__main__ import main
main(["--data-dir", sys.argv[1]])
"""


@pytest.mark.parametrize(("first", "is_many"), [("HomePage", False), ("OrganizationsPage", True)])
def test_nothing_heavy_is_loaded_before_the_first_page_is_painted(tmp_path: Path, first: str, is_many: bool) -> None:
    with Workspace.open(Folders(tmp_path)) as workspace:
        add_demonstration(workspace, "ru")
    write_settings(Folders(tmp_path).settings, Settings(many_organizations=is_many))

    told = subprocess.run(
        [sys.executable, "-c", UNTIL_PAINTED, str(tmp_path)], capture_output=True, text=True, check=True, timeout=60
    )

    page, is_namespace_built, *loaded = told.stdout.split()
    assert page == first
    assert is_namespace_built == "False", "something named QtCore.Qt, or made a pen or brush (gui/flags.py)"
    assert HEAVY & {*loaded} == set()
