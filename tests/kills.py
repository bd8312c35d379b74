"""Work that is killed just before any of its changes of the disk, each time in a process of its own.

The process that asks runs under `preloaded()`; every attempt is a fork of it, so that the program is loaded once.
"""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests import workspaces

FAST_PLACE = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Memory that is used as a disk: a killed process loses nothing of either, and this one is not waited for."""

SOURCE = Path(__file__).with_name("kills.c")


def preloaded(place: Path, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs code in a process whose forks can be killed by `attempt`; the library is made in `place`."""
    library = place / "kills.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, SOURCE, "-ldl"], check=True)
    environment = {**workspaces.python_environment(), "LD_PRELOAD": str(library), "KILLS": str(library)}
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


def attempt(work: Callable[[Callable[[], None]], None], number: int) -> int:
    """Does work in a fork that is killed before its change `number`; 0 if so, else how many changes there were.

    The work calls what it is given where the counting is to begin.
    """
    library = ctypes.CDLL(os.environ["KILLS"])
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        work(lambda: library.kill_at(number))
        count = library.changes_counted()
        library.kill_at(0)
        os.write(writing, str(count).encode())
        os._exit(0)
    os.close(writing)
    _, status = os.waitpid(child, 0)
    told = os.read(reading, 100)
    os.close(reading)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
        return 0
    if not told:
        raise AssertionError(f"the work failed: {status}")
    return int(told)


def points(changes: int, most: int, late: int) -> list[int]:
    """About so many of the changes: a third of them spread over all, the others over so many late ones."""
    if changes <= most:
        return list(range(1, changes + 1))
    late = min(late, changes)
    early = range(1, changes, changes // (most // 3))
    return sorted({*early, *range(changes - late + 1, changes + 1, max(1, late // (most - most // 3)))})
