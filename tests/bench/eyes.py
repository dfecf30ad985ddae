"""What stands on an X screen, looked at from outside: pictures of a region until it is what it stays.

The server copies the pixels into memory that it shares with us (MIT-SHM): a look at a tall region through the socket
takes half a millisecond of two processors, which whoever paints then lacks.
"""

from __future__ import annotations

import ctypes
import time
from dataclasses import dataclass

from tests.flows.xserver import NoScreen

_ALL_PLANES, _Z_PIXMAP = 0xFFFFFFFF, 2
_DEPTH, _PIXEL = 24, 4  # bits and bytes
_PRIVATE, _MAKE, _REMOVE = 0, 0o1600, 0  # IPC_PRIVATE, IPC_CREAT for the owner alone, IPC_RMID
_GIVE_UP_S = 10.0
# Seconds between looks. Eyes that never close keep themselves and the server busy, which on two cores leaves the one
# who paints half of one: then it is they who are measured.
_BLINK = 0.0004


class _Shared(ctypes.Structure):
    """XShmSegmentInfo of X11/extensions/XShm.h."""

    _fields_ = (
        ("segment", ctypes.c_ulong),
        ("id", ctypes.c_int),
        ("address", ctypes.c_void_p),
        ("read_only", ctypes.c_int),
    )


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of the screen, in its pixels."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Seen:
    """Milliseconds until something changed, and until the region was what it stayed."""

    first: float
    final: float


class Eyes:
    """A client of its own that copies pixels of the root window. Raises NoScreen where the display does not answer."""

    def __init__(self, display: str) -> None:
        self._x, self._ext, self._c = (ctypes.CDLL(name) for name in ("libX11.so.6", "libXext.so.6", "libc.so.6"))
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        for which in ("XDefaultRootWindow", "XDefaultVisual"):
            getattr(self._x, which).restype = ctypes.c_void_p
        self._ext.XShmCreateImage.restype = ctypes.c_void_p
        self._c.shmat.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        if not self._display:
            raise NoScreen(f"the display {display} does not answer")
        self._root = ctypes.c_void_p(self._x.XDefaultRootWindow(self._display))
        self._visual = ctypes.c_void_p(self._x.XDefaultVisual(self._display, 0))
        self._shared: dict[tuple[int, int], tuple[ctypes.c_void_p, _Shared]] = {}

    def picture(self, at: Region) -> bytes:
        """The region's pixels, of 24 bits in four bytes each."""
        size = at.width, at.height
        image, shared = self._shared.get(size) or self._share(*size)
        got = self._ext.XShmGetImage(self._display, self._root, image, at.x, at.y, ctypes.c_ulong(_ALL_PLANES))
        if not got:
            raise NoScreen(f"{at} is not on the screen")
        return ctypes.string_at(shared.address or 0, _PIXEL * at.width * at.height)

    def _share(self, width: int, height: int) -> tuple[ctypes.c_void_p, _Shared]:
        """Memory for pictures of this size; it goes when the last of the two processes that see it ends."""
        shared = _Shared(id=self._c.shmget(_PRIVATE, ctypes.c_size_t(_PIXEL * width * height), _MAKE))
        shared.address = self._c.shmat(shared.id, None, 0)
        made = self._ext.XShmCreateImage(
            self._display, self._visual, _DEPTH, _Z_PIXMAP, ctypes.c_void_p(shared.address), ctypes.byref(shared),
            width, height,
        )  # fmt: skip
        if shared.id < 0 or not made or not self._ext.XShmAttach(self._display, ctypes.byref(shared)):
            raise NoScreen("the display shares no memory")
        self._x.XSync(self._display, 0)
        self._c.shmctl(shared.id, _REMOVE, None)
        kept = self._shared[width, height] = ctypes.c_void_p(made), shared
        return kept

    def watch(self, at: Region, before: bytes, began: float, quiet: float, patience: float = _GIVE_UP_S) -> Seen:
        """Look again and again until a change is followed by ``quiet`` seconds without another.

        Raises TimeoutError where nothing changes for ``patience`` seconds. ``began`` is of time.perf_counter.
        """
        last, first, final = before, 0.0, 0.0
        while True:
            now = self.picture(at)
            when = time.perf_counter()
            if now != last:
                last, final = now, when
                first = first or when
            elif final and when - final > quiet:
                return Seen(1000 * (first - began), 1000 * (final - began))
            if when - began > patience:
                raise TimeoutError(f"nothing changed in {at}")
            time.sleep(_BLINK)

    def settled(self, at: Region, quiet: float) -> bytes:
        """The region's picture once it has not changed for ``quiet`` seconds."""
        last, since = self.picture(at), time.perf_counter()
        while time.perf_counter() - since < quiet:
            time.sleep(0.005)
            now = self.picture(at)
            if now != last:
                last, since = now, time.perf_counter()
        return last
