"""What the program stands on: the promises that Python, PySide6 and the tests' own setting must keep."""

import socket
import subprocess
import sys

import pytest
from PySide6.QtCore import QLocale, QObject


def test_no_call_into_qt_loses_a_reference_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1_000):
        thing.setParent(None)
        thing.parent()
        thing.setObjectName("name")
    lost = before - sys.getrefcount(None)
    assert lost < 100


def test_i18n_brings_nothing_of_qt_but_its_core() -> None:
    code = "import sys, cso_assess.i18n; print(*sorted(name for name in sys.modules if name.startswith('PySide6.Qt')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["PySide6.QtCore"]


def test_no_source_is_read_when_a_module_is_imported() -> None:
    code = (
        "import cso_assess.i18n, linecache; linecache.clearcache(); import csv, cso_assess.cli; print(*linecache.cache)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_the_internet_cannot_be_reached_from_tests() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as outward, pytest.raises(AssertionError, match="never uses"):
        outward.connect(("127.0.0.1", 9))


def test_names_cannot_be_looked_up_from_tests() -> None:
    with pytest.raises(AssertionError, match="never uses"):
        socket.getaddrinfo("localhost", 80)


def test_local_sockets_still_serve_the_second_window() -> None:
    here, there = socket.socketpair(socket.AF_UNIX)
    with here, there:
        here.sendall(b"to the front")
        assert there.recv(20) == b"to the front"


def test_the_locale_of_tests_is_nobodys() -> None:
    assert QLocale.system().name() == "C"
