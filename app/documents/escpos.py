"""Dots to ESC/POS bytes: one init, image slices, one cut; text never travels, so no name can command a printer."""

from __future__ import annotations

from collections.abc import Iterator

from app.documents.page import Bitmap

SLICE_ROWS = 100  # taller GS v 0 images print garbage on some heads (TM-m30III) and overrun small buffers
_INIT = b"\x1b@"
_FEED_AND_CUT = b"\x1dVB\x00"  # GS V 66 0: feed to the blade, partial cut
_FEED_TO_TEAR = b"\x1bd\x05"  # ESC d 5: five lines, to the tear bar
_WIDEST = 0xFFFF * 8


def escpos(bitmap: Bitmap, cut: bool = True, drawer_pulse: bool = False) -> bytes:
    """The bytes that print ``bitmap`` once (Epson ESC/POS: ESC @, GS v 0, GS V).

    ``drawer_pulse`` opens the drawer before the paper moves, so that change is counted while it prints.
    """
    if bitmap.width > _WIDEST:
        raise ValueError("a print head is not that wide")
    parts = [_INIT]
    if drawer_pulse:
        parts.append(pulse())
    parts += _slices(bitmap)
    parts.append(_FEED_AND_CUT if cut else _FEED_TO_TEAR)
    return b"".join(parts)


def pulse(pin: int = 2) -> bytes:
    """The bytes that open a cash drawer on connector pin 2 or 5: ESC p, 50 ms on, 500 ms off."""
    if pin not in (2, 5):
        raise ValueError("a drawer hangs on pin 2 or pin 5")
    return bytes((0x1B, 0x70, 0 if pin == 2 else 1, 25, 250))


def _slices(bitmap: Bitmap) -> Iterator[bytes]:
    stride = bitmap.stride
    for top in range(0, bitmap.height, SLICE_ROWS):
        rows = min(SLICE_ROWS, bitmap.height - top)
        yield b"\x1dv0\x00" + stride.to_bytes(2, "little") + rows.to_bytes(2, "little")
        yield bitmap.rows[top * stride : (top + rows) * stride]
