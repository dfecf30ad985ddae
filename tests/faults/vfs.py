"""Builds and loads the powercut VFS and holds its controls; see powercut.c for what it does."""

from __future__ import annotations

import ctypes
import functools
import hashlib
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from enum import IntEnum
from pathlib import Path

from pysqlite3 import dbapi2 as sqlite

SOURCE = Path(__file__).with_name("powercut.c")
FLAGS = ("-std=c11", "-D_POSIX_C_SOURCE=200809L", "-O1", "-fPIC", "-shared", "-pthread")
POWERSAFE_OVERWRITE = 0x1000  # SQLITE_IOCAP_POWERSAFE_OVERWRITE: what SQLite believes of every disk unless told
FOREVER = 2**62


class Break(IntEnum):
    NOTHING = 0
    CUT = 1  # every access fails, as it does when the power is gone
    FULL = 2  # writes answer "disk full" after a part of them was written
    FAILS = 3  # writes, syncs, truncations and deletions answer "input/output error"
    SYNCS = 4  # only syncs answer "input/output error": what was written may never reach the disk


class NoCompiler(Exception):
    """This machine cannot build the VFS."""


def compiler() -> tuple[str, ...]:
    """The C compiler to call. Raises NoCompiler where there is none or where SQLite has another default VFS."""
    if not sys.platform.startswith(("linux", "darwin")):
        raise NoCompiler("the powercut VFS stands on SQLite's unix VFS")
    for wanted in (os.environ.get("CC", ""), "cc", "gcc", "clang"):
        words = tuple(shlex.split(wanted))
        if words and shutil.which(words[0]):
            return words
    raise NoCompiler("no C compiler (cc, gcc or clang) on this machine")


def build() -> Path:
    """The built library, made once per source text and compiler. Raises NoCompiler."""
    command = compiler()
    name = hashlib.sha256(SOURCE.read_bytes() + repr((command, FLAGS)).encode()).hexdigest()[:16]
    place = Path(tempfile.gettempdir()) / f"cashwrap-powercut-{os.getuid()}"
    place.mkdir(mode=0o700, exist_ok=True)
    library = place / f"powercut-{name}.so"
    if not library.exists():
        fresh = place / f"{name}.{os.getpid()}"
        subprocess.run([*command, *FLAGS, str(SOURCE), "-o", str(fresh)], check=True)
        fresh.replace(library)
    return library


class Powercut:
    """The VFS loaded into this process; there is one per process and its log and faults are the process's."""

    def __init__(self, library: Path) -> None:
        door = sqlite.connect(":memory:")
        door.enable_load_extension(True)
        door.execute("SELECT load_extension(?, 'sqlite3_powercut_init')", (str(library),))
        door.close()
        self._calls = ctypes.CDLL(str(library))
        self._calls.powercut_break.argtypes = (ctypes.c_int, ctypes.c_int64, ctypes.c_int64)
        self._calls.powercut_ops.restype = ctypes.c_int64

    def log(self, path: Path | None) -> None:
        """Starts a log and counts operations from 1 again; None stops. Open databases after this, not before."""
        if self._calls.powercut_log(os.fsencode(path) if path else b"") != 0:
            raise OSError(f"cannot write the operation log {path}")

    def mark(self, text: bytes) -> None:
        if self._calls.powercut_mark(text, len(text)) != 0:
            raise OSError("the operation log is not whole")

    def breaks(self, mode: Break, first: int = 1, until: int = FOREVER) -> None:
        """Operations numbered ``first`` up to ``until`` (not included) break in this way."""
        self._calls.powercut_break(int(mode), first, until)

    def mend(self) -> None:
        self._calls.powercut_break(0, 0, 0)

    def ops(self) -> int:
        """Operations that change the disk, counted since the log began."""
        return int(self._calls.powercut_ops())

    def device(self, characteristics: int = 0, sector: int = 512) -> None:
        """What the disk says of itself to SQLite (SQLITE_IOCAP_ flags, bytes of a sector)."""
        self._calls.powercut_device(characteristics, sector)


@functools.cache
def load() -> Powercut:
    """The VFS "powercut", built and loaded. Raises NoCompiler."""
    return Powercut(build())
