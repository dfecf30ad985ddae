"""A reader of ESC/POS written against Epson's command reference, not against our encoder: what would a printer do?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the printer was told. ``name`` is init, text, image, cut, feed, pulse or setting."""

    name: str
    width: int = 0
    height: int = 0
    data: bytes = b""


# Parameter bytes of the settings met in real streams; anything not named here is an error, never skipped.
_SETTINGS = {b"\x1b!": 1, b"\x1bE": 1, b"\x1ba": 1, b"\x1bM": 1, b"\x1bt": 1, b"\x1b2": 0, b"\x1b3": 1, b"\x1d!": 1}


def parse(stream: bytes) -> list[Command]:
    """Every command in order. Raises ValueError at a byte that begins nothing known or where data is cut short."""
    found: list[Command] = []
    at = 0
    while at < len(stream):
        command, at = _command(stream, at)
        found.append(command)
    return found


def _command(stream: bytes, at: int) -> tuple[Command, int]:
    head = stream[at : at + 2]
    if stream[at] >= 0x20 or stream[at] == 0x0A:
        return Command("text", data=stream[at : at + 1]), at + 1
    if head == b"\x1b@":
        return Command("init"), at + 2
    if head == b"\x1bp":
        return Command("pulse", data=_take(stream, at + 2, 3)), at + 5
    if head == b"\x1bd":
        return Command("feed", data=_take(stream, at + 2, 1)), at + 3
    if head == b"\x1dV":
        length = 2 if _take(stream, at + 2, 1)[0] in (65, 66, 97, 98, 103, 104) else 1
        return Command("cut", data=_take(stream, at + 2, length)), at + 2 + length
    if head == b"\x1dv":
        return _image(stream, at)
    if head in _SETTINGS:
        return Command("setting", data=head + _take(stream, at + 2, _SETTINGS[head])), at + 2 + _SETTINGS[head]
    raise ValueError(f"nothing known begins with {head.hex()} at {at}")


def _image(stream: bytes, at: int) -> tuple[Command, int]:
    zero, mode, low, high, rows_low, rows_high = _take(stream, at + 2, 6)
    if zero != 0x30 or mode not in (0, 1, 2, 3):
        raise ValueError(f"not a GS v 0 at {at}")
    stride, rows = low + 256 * high, rows_low + 256 * rows_high
    data = _take(stream, at + 8, stride * rows)
    return Command("image", stride * 8, rows, data), at + 8 + len(data)


def _take(stream: bytes, at: int, length: int) -> bytes:
    taken = stream[at : at + length]
    if len(taken) != length:
        raise ValueError(f"the stream ends inside a command at {at}")
    return taken
