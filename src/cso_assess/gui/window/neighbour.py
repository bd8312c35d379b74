"""How a second start of the program finds the window that has the same data folder open."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from cso_assess.paths import Folders

PATIENCE = 1000
"""Milliseconds until a window that does not answer is taken for dead."""


class Neighbour(QObject):
    """Hears other starts of the same person; nothing is said but that they are there."""

    called = Signal()

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
        caller.disconnectFromServer()
        self.called.emit()


def call_neighbour(folders: Folders) -> bool:
    """Brings the window that has a data folder open to the front; whether one of this person answered."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folders))
    return socket.waitForConnected(PATIENCE)


def _name(folders: Folders) -> str:
    """The same for every start on one folder, and it tells nothing of where that is."""
    return "cso-assess-" + hashlib.sha256(str(folders.root.resolve()).encode()).hexdigest()[:24]
