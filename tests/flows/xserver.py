"""A virtual screen of our own, and hands on it: keys and touches that go through the X server as from a device.

XTest (X Consortium, XTEST Extension Library) makes the server itself say that a key went down; what the till gets is
what it gets from a keyboard, with the server's own time of it.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

FIRST_DISPLAY, MOST_TRIED = 300, 60
_READY_SECONDS = 10.0
_FIRST = -10  # of -20 to 19
_KEYSYMS = {
    "Return": 0xFF0D,
    "Escape": 0xFF1B,
    "Tab": 0xFF09,
    "BackSpace": 0xFF08,
    "Delete": 0xFFFF,
    "Up": 0xFF52,
    "Down": 0xFF54,
    "Left": 0xFF51,
    "Right": 0xFF53,
    "Ctrl": 0xFFE3,
    "Shift": 0xFFE1,
    **{f"F{number}": 0xFFBD + number for number in range(1, 13)},
}


class NoScreen(Exception):
    """This machine has no virtual X server, or no XTest; the words say which."""


@contextmanager
def virtual_screen(width: int = 1366, height: int = 768) -> Iterator[str]:
    """The name of a display nobody else uses, until the end of the block. Raises NoScreen."""
    program = shutil.which("Xvfb")
    if program is None:
        raise NoScreen("no Xvfb here (on Debian: apt install xvfb)")
    for number in range(FIRST_DISPLAY + os.getpid() % 40, FIRST_DISPLAY + 40 + MOST_TRIED):
        if Path(f"/tmp/.X{number}-lock").exists() or Path(f"/tmp/.X11-unix/X{number}").exists():
            continue
        server = _started(program, number, f"{width}x{height}x24")
        if server is not None:
            try:
                yield f":{number}"
            finally:
                server.terminate()
                server.wait(10)
            return
    raise NoScreen("no display number was free")


def _started(program: str, number: int, screen: str) -> subprocess.Popen[bytes] | None:
    """The server once it says that it is ready; None where somebody was faster to take its number."""
    told, tell = os.pipe()
    command = [program, f":{number}", "-screen", "0", screen, "-nolisten", "tcp", "-displayfd", str(tell)]
    server = subprocess.Popen(command, pass_fds=(tell,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(tell)
    with os.fdopen(told, "rb") as answer:
        ready = answer.readline()
    if ready:
        before_others(server.pid)
        return server
    server.wait(_READY_SECONDS)
    return None


def before_others(process: int) -> None:
    """Let it have the machine first, where that is allowed: a device is not slowed down by what the till computes."""
    with suppress(PermissionError):
        os.setpriority(os.PRIO_PROCESS, process, _FIRST)


class Device:
    """A keyboard and a finger on one display. Raises NoScreen where X or XTest is missing."""

    def __init__(self, display: str) -> None:
        try:
            self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        except OSError as problem:
            raise NoScreen(f"no XTest here ({problem})") from problem
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XKeysymToKeycode.restype = ctypes.c_ubyte
        self._x.XKeycodeToKeysym.restype = ctypes.c_ulong
        self._x.XKeycodeToKeysym.argtypes = [ctypes.c_void_p, ctypes.c_ubyte, ctypes.c_int]
        self._x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        if not self._display:
            raise NoScreen(f"the display {display} does not answer")

    def focus(self, window: int) -> None:
        """Give a window the keyboard, as a window manager would: there is none on this screen."""
        self._x.XSetInputFocus(self._display, ctypes.c_ulong(window), 2, 0)
        self._x.XSync(self._display, 0)

    def key(self, name: str) -> None:
        """``F9``, ``Ctrl+Z``, ``a``; held keys go down first and come up last."""
        *held, last = name.split("+") if len(name) > 1 else [name]
        codes = [self._code(one) for one in held]
        code = self._code(last)
        if len(last) == 1 and not held and self._x.XKeycodeToKeysym(self._display, code, 0) != ord(last):
            codes = [self._code("Shift")]
        for one in (*codes, code):
            self._test.XTestFakeKeyEvent(self._display, one, 1, 0)
        for one in (code, *reversed(codes)):
            self._test.XTestFakeKeyEvent(self._display, one, 0, 0)
        self._x.XFlush(self._display)

    def type(self, text: str, gap: float = 0.0) -> None:
        """Sign by sign, ``gap`` seconds from one press to the next by the clock."""
        at = time.monotonic()
        for sign in text:
            self.key({"\n": "Return", "\t": "Tab", " ": " "}.get(sign, sign))
            at += gap
            time.sleep(max(0.0, at - time.monotonic()))

    def roll(self, text: str, gaps: Sequence[float]) -> None:
        """Each key comes up only as the next goes down, as some scanners send; pauses in seconds, before each key."""
        at, down = time.monotonic(), 0
        for sign, gap in zip(text, gaps, strict=True):
            at += gap
            time.sleep(max(0.0, at - time.monotonic()))
            if down:
                self._test.XTestFakeKeyEvent(self._display, down, 0, 0)
            down = self._code({"\n": "Return"}.get(sign, sign))
            self._test.XTestFakeKeyEvent(self._display, down, 1, 0)
            self._x.XFlush(self._display)
        self._test.XTestFakeKeyEvent(self._display, down, 0, 0)
        self._x.XFlush(self._display)

    def touch(self, x: int, y: int, button: int = 1) -> None:
        """A tap; button 5 is one click of the wheel, downwards."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._test.XTestFakeButtonEvent(self._display, button, 1, 0)
        self._test.XTestFakeButtonEvent(self._display, button, 0, 0)
        self._x.XFlush(self._display)

    def _code(self, name: str) -> int:
        symbol = _KEYSYMS.get(name, ord(name) if len(name) == 1 else 0)
        code = int(self._x.XKeysymToKeycode(self._display, symbol))
        if not code:
            raise KeyError(f"no key for {name!r} on this keyboard")
        return code
