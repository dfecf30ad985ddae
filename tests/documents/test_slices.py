"""Slices for the printer: each a whole command whose head matches its bytes, whatever was in any field."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.escpos import escpos, escpos_slices
from app.documents.layout import layout
from app.documents.page import Bitmap
from app.documents.raster import raster
from app.documents.receipt import Amount, Receipt, ReceiptKind, ReceiptLine, ReceiptTax
from app.documents.words import ENGLISH
from tests.documents.samples import SAMPLES

INIT, CUT = b"\x1b@", b"\x1dVB\x00"
anything = st.one_of(
    st.text(max_size=20),
    st.text(st.characters(max_codepoint=0x9F), max_size=20),
    st.sampled_from(
        [
            "evil\x1bp\x00\x19\xfa",
            "\x1b@\x1dV\x00",
            "\x10\x14\x01\x00\x05",
            "\x9bp\x00",
            "\x1dv0\x00",
            "\x07\x1a",
            "W" * 3000,
        ]
    ),
)


def hostile(made: type, **fixed: Any) -> st.SearchStrategy[Any]:
    """A value of a dataclass with anything in every text it has, those added later too."""
    hints = get_type_hints(made)
    texts = {one.name: anything for one in fields(made) if hints[one.name] is str}
    lists = {
        one.name: st.lists(anything, max_size=2).map(tuple)
        for one in fields(made)
        if hints[one.name] == tuple[str, ...]
    }
    flags = {one.name: st.booleans() for one in fields(made) if hints[one.name] is bool}
    return st.builds(made, **{**texts, **lists, **flags, **fixed})


amounts = hostile(Amount)
some_amounts = st.lists(amounts, max_size=2).map(tuple)
printed = hostile(
    Receipt,
    lines=st.lists(hostile(ReceiptLine, discount=st.none() | amounts), max_size=3).map(tuple),
    taxes=st.lists(hostile(ReceiptTax), max_size=2).map(tuple),
    tenders=some_amounts,
    discounts=some_amounts,
    added=some_amounts,
    kind=st.sampled_from(ReceiptKind),
    labels=st.fixed_dictionaries(dict.fromkeys(ENGLISH, anything)),
    logo=st.none(),
    qr=st.sampled_from(["", "1234567890" * 30]) | st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    language=st.sampled_from(["en", "ar_EG"]),
)


def test_no_field_of_a_receipt_is_left_out() -> None:
    taken = {one.name for one in fields(Receipt)} - {"when_iso", "language"}
    hints = get_type_hints(Receipt)
    texts = {name for name in taken if hints[name] in (str, tuple[str, ...])}
    assert texts >= {"header", "intro", "note", "refers_to", "cashier", "footer", "number", "qr"}


@given(receipt=printed, width=st.sampled_from([384, 576]))
@settings(max_examples=60, deadline=None)
def test_nothing_in_any_field_reaches_the_printer_as_a_command(receipt: Receipt, width: int) -> None:
    bitmap = raster(layout(receipt, width))
    slices = list(escpos_slices(bitmap))
    assert slices[0] == INIT and slices[-1] == CUT
    assert b"".join(image_of(one, width) for one in slices[1:-1]) == bitmap.rows


@given(
    height=st.integers(0, 350), stride=st.integers(1, 72), filling=st.binary(min_size=1, max_size=8), cut=st.booleans()
)
def test_every_head_matches_its_bytes(height: int, stride: int, filling: bytes, cut: bool) -> None:
    rows = (filling * (height * stride // len(filling) + 1))[: height * stride]
    bitmap = Bitmap(stride * 8, height, rows)
    slices = list(escpos_slices(bitmap, cut=cut))
    assert b"".join(image_of(one, stride * 8) for one in slices[1:-1]) == rows
    assert b"".join(slices) == escpos(bitmap, cut=cut)


def image_of(command: bytes, width: int) -> bytes:
    """The dots of one GS v 0 (Epson ESC/POS), after checking that it says exactly how many there are."""
    assert command[:4] == b"\x1dv0\x00"
    stride, rows = int.from_bytes(command[4:6], "little"), int.from_bytes(command[6:8], "little")
    assert stride * 8 == width and 0 < rows <= 100  # taller ones print garbage on some heads
    assert len(command) == 8 + stride * rows
    return command[8:]


@pytest.mark.parametrize("name", ["full", "gift"])
def test_a_page_is_sliced_as_its_bits_are(name: str) -> None:
    page = layout(SAMPLES[name], 384)
    assert list(escpos_slices(page)) == list(escpos_slices(raster(page)))


def test_what_no_head_can_print_is_refused() -> None:
    with pytest.raises(ValueError, match="wide"):
        escpos_slices(Bitmap(8 * 0x10000, 0, b""))
