"""What holds for every test: no internet, no screen, one locale, no chance."""

import locale
import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.faults import Faults

# Memory used as a disk: every test that saves would wait for a real one. What a kill leaves is the same on both.
if Path("/dev/shm").is_dir():
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", "/dev/shm")
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = os.environ["LANG"] = "C.UTF-8"
locale.setlocale(locale.LC_ALL, "C.UTF-8")

# A busy computer is slow without being wrong: how long an example takes says nothing here.
settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("here"), derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "here")

_INTERNET = (socket.AF_INET, socket.AF_INET6)
_REACHING_OUT = ("socket.connect", "socket.sendto", "socket.sendmsg")
_NAMING = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")


def _refuse_the_internet(event: str, arguments: tuple[object, ...]) -> None:
    """Stops whatever in this process reaches for the internet; local sockets serve the second window."""
    reaches_out = event in _REACHING_OUT and getattr(arguments[0], "family", None) in _INTERNET
    if reaches_out or event in _NAMING:
        raise AssertionError(f"{event}{arguments[1:]}: the program never uses the internet")


sys.addaudithook(_refuse_the_internet)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Where the tests of looks leave a picture of each thing they measure, for people to look at."""
    parser.addoption("--pictures", type=Path, default=None, help="a folder for pictures of what is measured")


@pytest.fixture
def faults(record_property: Callable[[str, object], None]) -> Faults:
    """Counts faults for the table at the end."""
    return Faults(record_property)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What was tried against the data, how often the program survived it, and what was lost."""
    reports = terminalreporter.getreports("passed") + terminalreporter.getreports("failed")
    rows = [value for report in reports for name, value in report.user_properties if name == "fault"]
    if rows:
        terminalreporter.section("faults")
        for fault, tried, survived, lost, note in [("fault", "tried", "survived", "lost", ""), *sorted(rows)]:
            terminalreporter.write_line(f"{fault:<45}{tried:>8}{survived:>10}{lost:>8}  {note}".rstrip())
