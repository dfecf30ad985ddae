"""The code on a receipt: every order comes back as it was, anything else is refused, and it stays small."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.packing import LONGEST_TEXT
from app.domain.receipt_code import (
    MOST_LINES,
    CodeLine,
    NotReadable,
    ReceiptCode,
    decode,
    encode,
    fitted,
    is_receipt_code,
    message,
    product_of,
)

AT = datetime(2026, 11, 22, 14, 5, 9, tzinfo=UTC)
ORDER = "019ae1c2-7a40-7c11-8f3e-5b0d9c2a41f7"
LINES = (
    CodeLine("5012345678900", 2000, 3, 560),
    CodeLine("TEA-ASSAM/125", 342, 3, 743),
    CodeLine("#5b0d9c2a41f7", -1000, 3, -25),
    CodeLine("", 1000, 3, 390),
)
CODE = ReceiptCode("GAL2-A-000104", ORDER, AT, "EUR", 1668, ("cash", "other"), LINES, 4, key=b"\x01\x02\x03\x04")

sku = st.text(max_size=LONGEST_TEXT // 4) | st.from_regex(r"[0-9]{1,14}|[A-Z0-9./_ -]{1,30}", fullmatch=True)
amounts = st.integers(-(10**15), 10**15)
lines = st.builds(CodeLine, sku.map(lambda text: product_of(text, ORDER)), amounts, st.integers(0, 9), amounts)
codes = st.builds(
    lambda listed, more, **rest: ReceiptCode(lines=tuple(listed), line_count=len(listed) + more * (not listed), **rest),
    st.lists(lines, max_size=MOST_LINES),
    st.integers(0, 5000),
    number=st.from_regex(r"[A-Z0-9-]{1,16}", fullmatch=True),
    order_id=st.uuids().map(str) | st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,40}", fullmatch=True),
    sold_at=st.integers(0, 4 * 10**9).map(lambda second: datetime.fromtimestamp(1_577_836_800 + second, UTC)),
    currency=st.from_regex(r"[A-Z]{3}", fullmatch=True),
    total_minor=amounts,
    tenders=st.sets(st.sampled_from(["cash", "card", "other"])).map(
        lambda kinds: tuple(kind for kind in ("cash", "card", "other") if kind in kinds)
    ),
    refund=st.booleans(),
    training=st.booleans(),
    key=st.binary(min_size=4, max_size=4),
    signature=st.binary(min_size=64, max_size=64),
).map(fitted)  # as every code is before it is printed


@given(code=codes)
def test_what_is_encoded_comes_back(code: ReceiptCode) -> None:
    text = encode(code)
    assert decode(text) == code and is_receipt_code(text)
    assert text.isascii() and text.isdecimal()


@given(code=codes, place=st.integers(0), digit=st.integers(1, 9))
def test_one_wrong_digit_is_noticed(code: ReceiptCode, place: int, digit: int) -> None:
    text = encode(code)
    at = place % len(text)
    with pytest.raises(NotReadable):
        decode(text[:at] + str((int(text[at]) + digit) % 10) + text[at + 1 :])


@pytest.mark.parametrize("cut", [slice(1, None), slice(None, -1), slice(0, 150)])
def test_lost_digits_are_noticed(cut: slice) -> None:
    with pytest.raises(NotReadable):
        decode(encode(CODE)[cut])


@given(text=st.text(max_size=40) | st.from_regex(r"[0-9]{190,600}", fullmatch=True))
def test_what_is_no_receipt_code_is_refused(text: str) -> None:
    with pytest.raises(NotReadable):
        decode(text)


@pytest.mark.parametrize(
    "text", ["5012345678900", "0109501101530003172701011012345", "cashwrap:1-1-A-000001", "", "１" * 200, "9" * 901]
)
def test_product_codes_are_no_receipt_codes(text: str) -> None:
    assert not is_receipt_code(text)


def test_what_a_scanner_adds_is_left_off() -> None:
    assert decode(f" {encode(CODE)}\r\n") == CODE
    assert decode(f"]Q1{encode(CODE)}") == CODE and is_receipt_code(f"]Q1{encode(CODE)}")


def test_a_usual_receipt_is_typed_quickly() -> None:
    assert len(encode(CODE)) <= 380
    eight = replace(CODE, lines=LINES[:1] * 8, line_count=8)
    assert fitted(eight) == eight and len(encode(eight)) <= 500


@given(code=codes.map(fitted))
def test_no_code_outgrows_its_paper(code: ReceiptCode) -> None:
    assert len(encode(code)) <= 800


def test_long_orders_keep_their_totals_and_say_so() -> None:
    long = fitted(replace(CODE, lines=LINES * 4, line_count=16))
    assert long.shortened and decode(encode(long)) == replace(long)
    assert (long.line_count, long.total_minor, long.lines) == (16, 1668, ())
    assert not fitted(CODE).shortened
    wide = replace(CODE, lines=(CodeLine("w" * 60, 1000, 3, 1),) * 4, line_count=4)
    assert fitted(wide).shortened


def test_the_signature_is_over_everything_else() -> None:
    for change in (
        {"number": "GAL2-A-000105"},
        {"order_id": ORDER[:-1] + "8"},
        {"sold_at": AT.replace(second=10)},
        {"currency": "USD"},
        {"total_minor": 1669},
        {"tenders": ("cash",)},
        {"lines": (replace(LINES[0], gross_minor=561), *LINES[1:])},
        {"lines": (), "line_count": 5},
        {"refund": True},
        {"training": True},
        {"key": b"\x01\x02\x03\x05"},
    ):
        assert message(replace(CODE, **change)) != message(CODE)  # type: ignore[arg-type]
    assert message(replace(CODE, signature=b"\xff" * 64)) == message(CODE)


def test_a_newer_version_is_said_to_be_newer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.domain.receipt_code.VERSION", 2)
    newer = encode(CODE)
    monkeypatch.undo()
    with pytest.raises(NotReadable, match="newer"):
        decode(newer)


@pytest.mark.parametrize(
    ("sku", "product_id", "named"),
    [
        ("ABC", ORDER, "ABC"),
        ("", ORDER, "#5b0d9c2a41f7"),
        ("#1", ORDER, "#5b0d9c2a41f7"),
        ("x" * 61, ORDER, "#5b0d9c2a41f7"),
        ("", "product-1", ""),
        ("", "", ""),
    ],
)
def test_a_product_is_named_by_its_sku_or_its_id(sku: str, product_id: str, named: str) -> None:
    assert product_of(sku, product_id) == named
