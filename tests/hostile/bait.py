"""Files that nobody may open and an address that nobody may call: hostile texts point at them, and they tell.

Python's own opening is heard by an audit hook; Qt's, which passes it by, by inotify on the files; a browser's or a
viewer's by the listener and by the handlers of QDesktopServices.
"""

from __future__ import annotations

import atexit
import ctypes
import os
import shutil
import socket
import struct
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

MARK = "hostile-file-that-nobody-opens"  # stands in the name of every file that texts point at
_SCHEMES = ("file", "http", "https", "mailto", "javascript", "data", "ftp", "tel")
_EVENTS = ("open", "os.", "shutil.", "subprocess.", "socket.", "tempfile.", "webbrowser.", "urllib.", "sqlite3.")
# <sys/inotify.h>: opened, read, written, made, moved in, removed.
_WATCHED = 0x20 | 0x01 | 0x02 | 0x100 | 0x80 | 0x200
_IS_FOLDER, _NONBLOCK = 0x40000000, os.O_NONBLOCK
_EVENT = struct.Struct("iIII")


class _Handler(QObject):
    """Takes every address that the program would hand to another one."""

    def __init__(self, asked: list[str]) -> None:
        super().__init__()
        self._asked = asked

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self._asked.append(f"asked the desktop for {url.toString()[:200]}")


class Bait:
    """One folder of bait and one listener for this process; ``heard`` says what took it since it was last asked."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix=f"{MARK}-"))
        atexit.register(shutil.rmtree, self.folder, ignore_errors=True)
        for ending in ("png", "html", "css", "svg"):
            self.file(ending).write_bytes(b"<b>bait</b>")
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.setblocking(False)
        self.port: int = self._listener.getsockname()[1]
        self._told: list[str] = []
        self._handler: _Handler | None = None
        self._inotify = _inotify(self.folder)
        sys.addaudithook(self._audit)

    def file(self, ending: str) -> Path:
        return self.folder / f"{MARK}.{ending}"

    def url(self, page: str = "x") -> str:
        return f"http://127.0.0.1:{self.port}/{page}"

    def watch_desktop(self) -> None:
        """From now on nothing is handed to another program, and whatever would have been is heard."""
        self._handler = _Handler(self._told)
        for scheme in _SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self._handler, "take")

    def heard(self) -> list[str]:
        """What was opened, called or handed on since the last time."""
        told = [*self._told, *self._files(), *self._calls()]
        self._told.clear()
        return list(dict.fromkeys(told))

    def _audit(self, event: str, args: tuple[object, ...]) -> None:
        if not event.startswith(_EVENTS):
            return
        said = str(args)
        if str(self.folder) in said or (event.startswith("socket.") and self._is_ours(said)):
            self._told.append(f"{event} {said[:200]}")

    def _is_ours(self, said: str) -> bool:
        return f", {self.port})" in said

    def _files(self) -> list[str]:
        found = []
        try:
            told = os.read(self._inotify, 65536)
        except BlockingIOError:
            return []
        while told:
            _, mask, _, size = _EVENT.unpack_from(told)
            name = told[_EVENT.size : _EVENT.size + size].rstrip(b"\0").decode(errors="replace")
            told = told[_EVENT.size + size :]
            if not mask & _IS_FOLDER:
                found.append(f"the system opened {name}")
        return found

    def _calls(self) -> list[str]:
        found = []
        while True:
            try:
                caller, _ = self._listener.accept()
            except BlockingIOError:
                return found
            found.append("something called the listener")
            caller.close()


def _inotify(folder: Path) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    made: int = libc.inotify_init1(_NONBLOCK)
    if made < 0 or libc.inotify_add_watch(made, os.fsencode(folder), _WATCHED) < 0:
        raise OSError(ctypes.get_errno(), "files cannot be watched here")
    return made


BAIT = Bait()
