"""One writer at a time: others are told who and since when; a lock that nobody holds asks nothing."""

import json
from pathlib import Path

import pytest

from cso_assess.errors import UserError
from tests import workspaces

OPEN_IT = """
import sys
from tests import workspaces
from cso_assess.errors import UserError
try:
    workspaces.opened(workspaces.Path(sys.argv[1])).close()
    print("opened")
except UserError as refusal:
    print(refusal)
"""


def test_a_second_process_is_refused_with_owner_and_time(folder: Path) -> None:
    with workspaces.opened(folder):
        owner = json.loads((folder / "workspace.lock.owner").read_text())
        said = workspaces.run_python(OPEN_IT, str(folder)).stdout
    assert "since 02.03.2026 12:00" in said
    assert owner["host"] in said
    assert owner["user"] in said
    assert str(owner["process"]) in said


def test_a_second_workspace_in_the_same_process_is_refused(folder: Path) -> None:
    with workspaces.opened(folder), pytest.raises(UserError, match="has been open since"):
        workspaces.opened(folder)


@pytest.mark.parametrize("card", ["", "{}", "[1]", '{"host": 1}'])
def test_an_owner_who_does_not_say_who_she_is_is_told_all_the_same(folder: Path, card: str) -> None:
    with workspaces.opened(folder):
        (folder / "workspace.lock.owner").write_text(card)
        with pytest.raises(UserError, match="open in another program"):
            workspaces.opened(folder)


def test_a_closed_workspace_opens_in_another_process(folder: Path) -> None:
    workspaces.opened(folder).close()
    assert not (folder / "workspace.lock.owner").exists()
    assert workspaces.run_python(OPEN_IT, str(folder)).stdout == "opened\n"


def test_a_lock_left_by_a_killed_process_opens_without_a_question(folder: Path) -> None:
    code = "import os, sys; from tests import workspaces; w = workspaces.opened(workspaces.Path(sys.argv[1]));"
    workspaces.run_python(f"{code} w.prepare(); os.kill(os.getpid(), 9)", str(folder))
    assert (folder / "workspace.lock.owner").exists()
    workspaces.opened(folder).close()


def test_closing_twice_does_not_open_somebody_elses_lock(folder: Path) -> None:
    first = workspaces.opened(folder)
    first.close()
    with workspaces.opened(folder):
        first.close()
        with pytest.raises(UserError, match="has been open since"):
            workspaces.opened(folder)
