"""How the window is started from a command line."""

from pathlib import Path
from typing import Any

import pytest

from cso_assess.cli.main import main


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """Starts with arguments; returns what the window was opened with."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)

    def start(*arguments: str) -> tuple[Any, ...]:
        given: list[tuple[Any, ...]] = []

        def open_window(*values: Any) -> int:
            given.append(values)
            return 0

        assert main(list(arguments), open_window, lambda: 1) == 0
        return given[0]

    return start


def test_without_arguments_the_window_opens_and_shows_no_file(started: Any) -> None:
    assert started()[2:] == (None, "", False, ())


def test_hand_over_files_are_shown_by_the_window(started: Any, tmp_path: Path) -> None:
    assert list(started("a.csoa", "B.CSOA")[5]) == [tmp_path / "a.csoa", tmp_path / "B.CSOA"]
