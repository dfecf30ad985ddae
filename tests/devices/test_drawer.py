"""The drawer opens by its own pulse and by nothing that was meant to be dots."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.devices.drawer import at_once, harmless, in_turn
from app.documents.escpos import escpos_slices
from app.documents.page import Bitmap
from tests.devices.escpos_parser import parse

# Epson, ESC/POS Command Reference: DLE DC4 functions 1 (pulse), 2 (power off) and 8 (clear buffers), DLE first.
ORDERS = [bytes((16, 20, 1, pin, time)) for pin in (0, 1) for time in range(1, 9)]
ORDERS += [b"\x10\x14\x02\x01\x08", b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"]


@pytest.mark.parametrize("pin", [2, 5])
def test_both_pulses_name_the_same_pin(pin: int) -> None:
    (command,) = parse(in_turn(pin))
    assert command.name == "pulse" and command.data[0] == at_once(pin)[3] == (pin == 5)
    assert at_once(pin) in ORDERS


@given(st.lists(st.one_of(st.sampled_from(ORDERS), st.binary(max_size=6), st.just(b"\x10"), st.just(b"\x14"))))
def test_no_picture_is_an_order_to_the_drawer(parts: list[bytes]) -> None:
    dots = b"".join(parts)
    dots += bytes(-len(dots) % 8)
    bitmap = Bitmap(64, len(dots) // 8, dots)
    sent = [harmless(piece) for piece in escpos_slices(bitmap)]
    assert [len(piece) for piece in sent] == [len(piece) for piece in escpos_slices(bitmap)]
    assert not any(order in piece for piece in sent for order in ORDERS)
    changed = sum((ours ^ theirs).bit_count() for ours, theirs in zip(b"".join(sent), _plain(bitmap), strict=True))
    assert changed <= sum(dots.count(b"\x10\x14" + bytes([function])) for function in (1, 2, 8)), "a dot for each"


def _plain(bitmap: Bitmap) -> bytes:
    return b"".join(escpos_slices(bitmap))


def test_what_is_no_picture_is_left_as_it_is() -> None:
    assert harmless(at_once()) == at_once() and harmless(b"\x1b@") == b"\x1b@"
