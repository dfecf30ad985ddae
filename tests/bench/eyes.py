"""What stands on an X screen, looked at from outside: pictures of a region until it is what it stays."""

from __future__ import annotations

import ctypes
import time
import zlib
from dataclasses import dataclass
from typing import Any

from tests.flows.xserver import NoScreen

_ALL_PLANES, _Z_PIXMAP = 0xFFFFFFFF, 2
_HEAD = 16  # bytes of an XImage (Xlib.h) before its pointer to the pixels: four ints
_GIVE_UP_S = 10.0


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
        self._x: Any = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        if not self._display:
            raise NoScreen(f"the display {display} does not answer")
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def picture(self, at: Region) -> int:
        """A check sum of the region's pixels, of 24 bits in four bytes each."""
        place = (ctypes.c_int(at.x), ctypes.c_int(at.y), ctypes.c_uint(at.width), ctypes.c_uint(at.height))
        image = self._x.XGetImage(self._display, self._root, *place, ctypes.c_ulong(_ALL_PLANES), _Z_PIXMAP)
        if not image:
            raise NoScreen(f"{at} is not on the screen")
        pixels = ctypes.c_void_p.from_address(image + _HEAD).value
        assert pixels is not None
        sum_ = zlib.crc32((ctypes.c_char * (4 * at.width * at.height)).from_address(pixels))
        self._x.XDestroyImage(ctypes.c_void_p(image))
        return sum_

    def watch(self, at: Region, before: int, began: float, quiet: float, patience: float = _GIVE_UP_S) -> Seen:
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

    def settled(self, at: Region, quiet: float) -> int:
        """The region's picture once it has not changed for ``quiet`` seconds."""
        last, since = self.picture(at), time.perf_counter()
        while time.perf_counter() - since < quiet:
            time.sleep(0.005)
            now = self.picture(at)
            if now != last:
                last, since = now, time.perf_counter()
        return last
