"""A payload as a QR code's modules (ISO/IEC 18004), for any painter."""

from __future__ import annotations

from functools import lru_cache

from app.documents.page import Bitmap

# Choosing among the eight masks takes five times as long as all the rest. It guards against payloads of one pattern;
# a signed number has none.
_MASK = 3
_USUAL_DOTS, _MOST_DOTS = 4, 6  # a module: half a millimetre is read at arm's length, also from a worn head
_SIDE = 200  # dots of a code that is small enough for large modules


@lru_cache(maxsize=8)
def qr_code(payload: str) -> Bitmap:
    """The code of ``payload`` at level M, one dot a module, without its quiet zone: paper is white."""
    import segno

    mask = _MASK if len(payload) > 100 and payload.isascii() and payload.isdecimal() else None
    matrix = segno.make_qr(payload, error="m", mask=mask).matrix
    return Bitmap(len(matrix), len(matrix), b"".join(_packed(row) for row in matrix))


def module_dots(code: Bitmap, width: int) -> int:
    """How many dots wide a module is printed on paper of ``width`` dots."""
    quiet = 8  # modules: four on either side
    fits = width // (code.width + quiet)
    wanted = min(_MOST_DOTS, max(_USUAL_DOTS, _SIDE // code.width))
    return max(1, min(wanted, fits))


def _packed(row: bytes | bytearray) -> bytes:
    bits = "".join("1" if module else "0" for module in row)
    return int(bits.ljust((len(bits) + 7) // 8 * 8, "0"), 2).to_bytes((len(bits) + 7) // 8, "big")
