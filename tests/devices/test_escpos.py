"""What reaches the printer, read back by an independent parser: nothing printed can ever become a command."""

from __future__ import annotations

import zipfile
from collections import Counter
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.escpos import SLICE_ROWS, escpos, pulse
from app.documents.layout import layout
from app.documents.page import Bitmap
from app.documents.raster import raster
from app.documents.receipt import Amount, Receipt, ReceiptKind, ReceiptLine, ReceiptTax
from app.documents.words import ENGLISH
from tests.devices.escpos_parser import parse
from tests.documents.samples import SALE, SAMPLES

HOSTILE = ("evil\x1bp\x00\x19\xfa", "\x1b@\x1dV\x00", "\x10\x14\x01\x00\x05", "\x9bp\x00", "\x1dv0\x00", "\x07\x1a")
anything = st.one_of(
    st.text(max_size=30),
    st.text(st.characters(max_codepoint=0x9F), max_size=30),
    st.text(st.characters(categories=["Cs", "Cf", "Co", "Mn", "Lo"]), max_size=12),
    st.sampled_from(HOSTILE),
)
amounts = st.builds(Amount, anything, anything)
printed = st.builds(
    Receipt,
    header=st.lists(anything, max_size=3).map(tuple),
    lines=st.lists(
        st.builds(ReceiptLine, *[anything] * 4, discount=st.none() | amounts, note=anything), max_size=3
    ).map(tuple),
    taxes=st.lists(st.builds(ReceiptTax, *[anything] * 4), max_size=2).map(tuple),
    tenders=st.lists(amounts, max_size=2).map(tuple),
    discounts=st.lists(amounts, max_size=2).map(tuple),
    footer=st.lists(anything, max_size=2).map(tuple),
    kind=st.sampled_from(ReceiptKind),
    copy=st.booleans(),
    training=st.booleans(),
    labels=st.fixed_dictionaries(dict.fromkeys(ENGLISH, anything)),
    rtl=st.booleans(),
    logo=st.none(),
    qr=st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    **{
        field.name: anything
        for field in fields(Receipt)
        if field.type == "str" and field.name not in ("qr",)  # a payload is encoded, not printed
    },
)


def dots_of(stream: bytes, width: int) -> bytes:
    images = [command for command in parse(stream) if command.name == "image"]
    assert all(image.width == width and 0 < image.height <= SLICE_ROWS for image in images)
    return b"".join(image.data for image in images)


@given(receipt=printed, width=st.sampled_from([384, 576]))
@settings(max_examples=80, deadline=None)
def test_no_printed_field_commands_the_printer(receipt: Receipt, width: int) -> None:
    bitmap = raster(layout(receipt, width))
    stream = escpos(bitmap)
    told = Counter(command.name for command in parse(stream))
    assert (told.pop("init"), told.pop("cut")) == (1, 1)
    assert set(told) == {"image"}
    assert dots_of(stream, width) == bitmap.rows


@given(height=st.integers(0, 350), stride=st.integers(1, 72), seed=st.binary(min_size=1, max_size=8))
def test_every_dot_arrives_in_slices(height: int, stride: int, seed: bytes) -> None:
    rows = (seed * (height * stride // len(seed) + 1))[: height * stride]
    assert dots_of(escpos(Bitmap(stride * 8, height, rows)), stride * 8) == rows


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("width", [576, 384])
def test_the_preview_is_what_prints(name: str, width: int) -> None:
    bitmap = raster(layout(SAMPLES[name], width))
    assert dots_of(escpos(bitmap), width) == bitmap.rows


def test_a_stream_begins_with_init_and_ends_with_the_cut() -> None:
    commands = [command.name for command in parse(escpos(raster(layout(SALE, 384))))]
    assert commands[0] == "init" and commands[-1] == "cut"


def test_without_a_cutter_paper_is_fed_to_the_tear_bar() -> None:
    commands = parse(escpos(Bitmap(8, 1, b"\xff"), cut=False))
    assert [command.name for command in commands] == ["init", "image", "feed"]


def test_the_drawer_opens_once_and_before_the_paper_moves() -> None:
    commands = parse(escpos(Bitmap(8, 1, b"\xff"), drawer_pulse=True))
    assert [command.name for command in commands] == ["init", "pulse", "image", "cut"]


@pytest.mark.parametrize(("pin", "line"), [(2, 0), (5, 1)])
def test_a_pulse_names_its_pin(pin: int, line: int) -> None:
    (command,) = parse(pulse(pin))
    assert command.name == "pulse" and command.data[0] == line and 0 < command.data[1] < command.data[2]


def test_a_drawer_hangs_on_no_other_pin() -> None:
    with pytest.raises(ValueError, match="pin"):
        pulse(3)


def test_a_copy_does_not_open_the_drawer() -> None:
    stream = escpos(raster(layout(replace(SALE, copy=True), 576)))
    assert "pulse" not in {command.name for command in parse(stream)}


def test_the_parser_reads_what_others_send(shared_data: Path) -> None:
    with zipfile.ZipFile(shared_data / "escpos" / "escpos_php_streams.zip") as streams:
        stream = streams.read("escpos-php/test/integration/resources/output/bit-image.bin")
    commands = parse(stream)
    told = Counter(command.name for command in commands)
    assert (told["init"], told["image"], told["cut"], told["pulse"]) == (1, 4, 1, 0)
    text = b"".join(command.data for command in commands if command.name == "text").decode("ascii")
    heard = (shared_data / "escpos" / "esc2text" / "escpos_php_streams__bit-image.txt").read_text()
    assert text.split() == heard.split()
