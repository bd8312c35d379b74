"""A disk that breaks at any chosen change of it: the process is killed just before, or the change fails.

The process that asks runs under `preloaded()`. What is killed is a fork of it, so that the program is loaded once.
"""

import ctypes
import errno
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests import workspaces

FAST_PLACE = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Memory that is used as a disk: a killed process loses nothing of either, and this one is not waited for."""

SOURCE = Path(__file__).with_name("broken_disk.c")

ONCE = "failing once"
KINDS = {"full": errno.ENOSPC, "failing": errno.EIO, "read-only": errno.EROFS, ONCE: errno.EIO}
"""What an error says that the disk is."""

needed = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("cc") is None, reason="broken disks come from a preloaded library of Linux"
)


def preloaded(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs code in a process whose changes of the disk can be broken."""
    library = str(Path(_library().name) / "broken_disk.so")
    environment = {**workspaces.python_environment(), "LD_PRELOAD": library, "BROKEN_DISK": library}
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


def attempt(work: Callable[[Callable[[], None]], None], number: int) -> int:
    """Does work in a fork that is killed before its change `number`; 0 if so, else how many changes there were.

    The work calls what it is given where the counting is to begin.
    """
    library = _loaded()
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        work(lambda: library.break_at(number, 0, 0))
        count = library.changes_counted()
        library.mend()
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


def fail_from(number: int, kind: str = "full") -> None:
    """Lets change `number` from now fail (0: none), and but for `ONCE` all later ones, until `mend`."""
    _loaded().break_at(number, KINDS[kind], kind == ONCE)


def mend() -> int:
    """Lets everything work again; how many changes were asked for."""
    count: int = _loaded().changes_counted()
    _loaded().mend()
    return count


def points(changes: int, most: int, late: int) -> list[int]:
    """So many of the changes, or all: up to two thirds among the last `late` ones, the others spread over the rest."""
    if changes <= most:
        return list(range(1, changes + 1))
    last = changes - min(late, changes)
    ending = min(changes - last, most - most // 3)
    beginning = min(last, most - ending)
    ending = most - beginning
    late_ones = [last + 1 + (changes - last - 1) * number // max(1, ending - 1) for number in range(ending)]
    return [*(1 + last * number // beginning for number in range(beginning)), *late_ones]


@cache
def _library() -> TemporaryDirectory[str]:
    """Where the library lies, made once."""
    folder = TemporaryDirectory()
    command = ["cc", "-shared", "-fPIC", "-O1", "-o", f"{folder.name}/broken_disk.so", str(SOURCE), "-ldl"]
    subprocess.run(command, check=True)
    return folder


@cache
def _loaded() -> ctypes.CDLL:
    """The library in a process that runs under it."""
    library = ctypes.CDLL(os.environ["BROKEN_DISK"])
    library.break_at.argtypes = [ctypes.c_long, ctypes.c_int, ctypes.c_int]
    library.changes_counted.restype = ctypes.c_long
    return library
