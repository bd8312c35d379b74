"""Processes that are killed in the middle of what they do."""

import contextlib
import signal
import subprocess
import sys
import time

from tests import workspaces


def kill_soon(code: str, after: float, *arguments: str) -> float:
    """Kills a process so many seconds after it says that it begins, or lets it end; returns how long it had."""
    command = [sys.executable, "-c", code, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=workspaces.python_environment()) as process:
        assert process.stdout and process.stdout.readline() == "ready\n"
        began = time.monotonic()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(after)
        process.send_signal(signal.SIGKILL)
        return time.monotonic() - began
