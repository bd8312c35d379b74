"""A lock of another user or another computer: told with its owner and time, and nothing is touched."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from cso_assess.errors import UserError
from tests import workspaces

HOLDING = """
import sys
from cso_assess.store import lock
from tests import workspaces
lock._host = lambda: "laptop-2"
lock._user = lambda: "айгүл"
workspace = workspaces.opened(workspaces.Path(sys.argv[1]))
workspaces.with_organization(workspace)
print("open", flush=True)
sys.stdin.readline()
workspace.close()
"""


def test_the_owner_on_another_computer_is_told_and_her_data_left_alone(folder: Path) -> None:
    command = [sys.executable, "-c", HOLDING, str(folder)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, text=True, env=workspaces.python_environment(), **pipes) as other:
        assert other.stdin and other.stdout and other.stdout.readline() == "open\n"
        before = digests(folder)
        for _ in range(20):
            with pytest.raises(UserError) as refused:
                workspaces.opened(folder)
        assert "since 02.03.2026 12:00 on the computer “laptop-2” by айгүл" in str(refused.value)
        assert digests(folder) == before
        other.stdin.write("\n")
    with workspaces.opened(folder) as workspace:
        assert len(workspace.organizations()) == 1


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.glob("workspace*")}
