"""What holds for every test: no internet, no screen, one locale, no chance."""

import locale
import os
import socket
import sys

from hypothesis import HealthCheck, settings

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
