"""Dots to ESC/POS bytes: one init, image slices, one cut; text never travels, so no name can command a printer."""

from __future__ import annotations

from collections.abc import Iterator

from app.documents.page import Bitmap, Page

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
    return b"".join(_parts(bitmap, cut, drawer_pulse))


def escpos_slices(paper: Page | Bitmap, cut: bool = True) -> Iterator[bytes]:
    """The same bytes as whole commands, to be sent one by one: the init, images of at most 100 rows, the cut.

    Between any two of them the printer may be asked how it is, or the job be let go.
    """
    if isinstance(paper, Page):
        from app.documents.raster import raster

        paper = raster(paper)
    if paper.width > _WIDEST:
        raise ValueError("a print head is not that wide")
    return _parts(paper, cut, False)


def _parts(bitmap: Bitmap, cut: bool, drawer_pulse: bool) -> Iterator[bytes]:
    yield _INIT
    if drawer_pulse:
        yield pulse()
    yield from _slices(bitmap)
    yield _FEED_AND_CUT if cut else _FEED_TO_TEAR


def pulse(pin: int = 2) -> bytes:
    """The bytes that open a cash drawer on connector pin 2 or 5: ESC p, 50 ms on, 500 ms off."""
    if pin not in (2, 5):
        raise ValueError("a drawer hangs on pin 2 or pin 5")
    return bytes((0x1B, 0x70, 0 if pin == 2 else 1, 25, 250))


def _slices(bitmap: Bitmap) -> Iterator[bytes]:
    stride = bitmap.stride
    for top in range(0, bitmap.height, SLICE_ROWS):
        rows = min(SLICE_ROWS, bitmap.height - top)
        head = b"\x1dv0\x00" + stride.to_bytes(2, "little") + rows.to_bytes(2, "little")
        yield head + bitmap.rows[top * stride : (top + rows) * stride]
