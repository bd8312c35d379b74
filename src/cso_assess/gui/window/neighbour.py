"""How a second start of the program finds the window that has the same data folder open.

The window watches a folder of its own among what lives as long as a person is at work on this computer; the second
start puts a file there, and the window takes it away. Sockets would need the network's part of Qt, which nothing else
in the program names.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
import warnings
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from cso_assess.paths import Folders

PATIENCE = 3.0
"""Seconds until a window that does not answer is taken for dead."""

CALLS = "*.call"


class Neighbour(QObject):
    """Hears other starts of the same person: that they are there, and which hand-over files they were given."""

    called = Signal(list)
    """The files (Path) that the other start was to show."""

    def __init__(self, folders: Folders, parent: QObject | None) -> None:
        super().__init__(parent)
        self._place = _place(folders)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._hear)

    def listen(self) -> None:
        """From now on others find this window; where it has no place, they say that the data is in use instead."""
        if self._place is None:
            return
        with suppress(OSError):
            self._place.mkdir(mode=0o700, parents=True, exist_ok=True)
            for call in self._place.glob(CALLS):
                call.unlink()  # nobody waits for an answer any more
            self._watcher.addPath(str(self._place))

    def end(self) -> None:
        """Nobody is there any more."""
        for place in self._watcher.directories():
            self._watcher.removePath(place)
            with suppress(OSError):
                Path(place).rmdir()

    def _hear(self, place: str) -> None:
        for call in Path(place).glob(CALLS):
            with suppress(OSError):
                files = _files(call.read_bytes())
                call.unlink()
                self.called.emit(files)


def call_neighbour(folders: Folders, files: Sequence[Path] = ()) -> bool:
    """Brings this person's window on a data folder to the front, to show these files; whether one answered."""
    place = _place(folders)
    if place is None or not place.is_dir():
        return False
    _let_others_come_to_front()
    call = place / f"{os.getpid()}.call"
    try:
        _say(call, json.dumps([str(file) for file in files]))
    except OSError:
        return False
    return _is_heard(call)


def _say(call: Path, said: str) -> None:
    """Writes a call so that it is there whole or not at all."""
    written = call.with_suffix(".part")
    written.write_text(said, encoding="utf-8")
    written.replace(call)


def _is_heard(call: Path) -> bool:
    """Waits until a call is taken away; one that is not is withdrawn."""
    end = time.monotonic() + PATIENCE
    while call.exists():
        if time.monotonic() > end:
            call.unlink(missing_ok=True)
            return False
        time.sleep(0.01)
    return True


def _let_others_come_to_front() -> None:
    """Windows lets only the program that a person has just started do that, and whom this one allows it."""
    if sys.platform == "win32":
        import ctypes

        anybody = -1
        ctypes.windll.user32.AllowSetForegroundWindow(anybody)


def _files(said: bytes) -> list[Path]:
    try:
        places = json.loads(said)
    except ValueError:
        return []
    return [Path(place) for place in places if isinstance(place, str)] if isinstance(places, list) else []


def _place(folders: Folders) -> Path | None:
    """The same for every start on one folder, and it tells nothing of where that is; None where no folder is safe."""
    import platformdirs

    name = hashlib.sha256(str(folders.root.resolve()).encode()).hexdigest()[:24]
    with suppress(OSError), warnings.catch_warnings():
        warnings.simplefilter("ignore", platformdirs.RuntimeDirWarning)  # that there is only the temporary folder
        return Path(platformdirs.user_runtime_dir("cso-assess", appauthor=False), name)
    return None
