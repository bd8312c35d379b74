"""How a second start of the program finds the window that has the same data folder open."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from cso_assess.paths import Folders

PATIENCE = 1000
"""Milliseconds until a window that does not answer is taken for dead."""

MOST = 1_000_000
"""Bytes that another start may say; the places of a thousand files need less."""


class Neighbour(QObject):
    """Hears other starts of the same person: that they are there, and which hand-over files they were given."""

    called = Signal(list)
    """The files (Path) that the other start was to show."""

    def __init__(self, folders: Folders, parent: QObject) -> None:
        super().__init__(parent)
        self._name = _name(folders)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)

    def listen(self) -> None:
        """From now on others find this window; what a killed program left in its place is removed."""
        if not self._server.isListening() and not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def _hear(self) -> None:
        caller = self._server.nextPendingConnection()
        caller.disconnected.connect(caller.deleteLater)
        caller.readyRead.connect(lambda: self._read(caller))
        self._read(caller)

    def _read(self, caller: QLocalSocket) -> None:
        if caller.canReadLine():
            files = _files(bytes(caller.readLine().data()))
            caller.disconnectFromServer()
            self.called.emit(files)
        elif caller.bytesAvailable() > MOST:
            caller.abort()


def call_neighbour(folders: Folders, files: Sequence[Path] = ()) -> bool:
    """Brings this person's window on a data folder to the front, to show these files; whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folders))
    if not socket.waitForConnected(PATIENCE):
        return False
    _let_others_come_to_front()
    socket.write(json.dumps([str(file) for file in files]).encode() + b"\n")
    socket.waitForBytesWritten(PATIENCE)
    # It hangs up when it has heard all; one that is busy hears it later.
    socket.waitForDisconnected(PATIENCE)
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


def _name(folders: Folders) -> str:
    """The same for every start on one folder, and it tells nothing of where that is."""
    return "cso-assess-" + hashlib.sha256(str(folders.root.resolve()).encode()).hexdigest()[:24]
