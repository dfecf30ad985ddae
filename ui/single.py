"""One window per folder: a second start brings the first forward; a socket left by a crash does not block."""

from __future__ import annotations

import getpass
import hashlib
import sys
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Signal

_ANSWER_MS = 500
_HELLO = b"show\n"


def name_for(folder: Path) -> str:
    """The local socket of a folder and user; short, as some systems allow 100 letters."""
    seed = f"{getpass.getuser()}\0{folder.absolute().resolve()}"
    return f"cashwrap-{hashlib.sha256(seed.encode()).hexdigest()[:24]}"


def wake_other(name: str) -> bool:
    """Ask the window that has this folder to come forward; False if there is none that answers."""
    if sys.platform != "win32" and not Path(QDir.tempPath(), name).exists():
        return False  # QLocalServer's socket is a file there
    from PySide6.QtNetwork import QLocalSocket  # only now: most starts have nobody to ask

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_ANSWER_MS):
        return False
    socket.write(_HELLO)
    socket.waitForBytesWritten(_ANSWER_MS)
    answered = socket.bytesAvailable() > 0 or socket.waitForReadyRead(_ANSWER_MS)
    socket.disconnectFromServer()
    return bool(answered)


class Doorbell(QObject):
    """Listens for other starts on the same folder; ``rung`` asks to show the window."""

    rung = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(name)  # takes the place of a socket that a crash left

    def is_listening(self) -> bool:
        return self._server.isListening()

    def close(self) -> None:
        self._server.close()

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.write(b"shown\n")
        socket.flush()
        socket.disconnected.connect(socket.deleteLater)
        self.rung.emit()
