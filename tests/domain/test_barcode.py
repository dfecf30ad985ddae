"""GTINs, UPC-E, price verifiers and in-store labels, with the numbers of the GS1 General Specifications."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import barcode
from app.domain.barcode import Layout, Layouts, Measure, Price, Scan, UnreadableCode
from app.domain.quantity import Quantity

PRICE = Layout.parse("PPPPPPPVNNNNC", Measure.PRICE, 2)
WEIGHT = Layout.parse("PPPPPPPPNNNNC", Measure.WEIGHT, 3)
LONG = Layout.parse("PPPPPPVNNNNNC", Measure.PRICE, 2)
COUNT = Layout.parse("PPPPPPVNNNNNC", Measure.COUNT, 0)
SHOP = Layouts("test", "EUR", {"20": PRICE, "02": PRICE, "23": WEIGHT, "22": LONG, "25": COUNT})

digits = st.text("0123456789", min_size=1, max_size=13)


def label(prefix: str, item: str, layout: Layout, amount: int) -> str:
    """An in-store EAN-13 as a scale prints it."""
    size = 12 - layout.start
    variable = str(amount).zfill(size)
    verifier = str(barcode.price_verifier(variable)) if layout.verifier >= 0 else ""
    payload = (prefix + item)[: layout.start - len(verifier)] + verifier + variable
    return payload + str(barcode.check_digit(payload))


@pytest.mark.parametrize(
    ("payload", "check"),
    [
        ("629104150021", 3),  # General Specifications 7.9.1, the worked example
        ("37610425002123456", 9),  # 7.9.1, an SSCC
        ("950110153100", 0),
        ("9501234", 6),
    ],
)
def test_check_digits_of_the_specifications(payload: str, check: int) -> None:
    assert barcode.check_digit(payload) == check
    assert barcode.verifies(payload + str(check))


@given(digits)
def test_only_one_check_digit_verifies(payload: str) -> None:
    right = barcode.check_digit(payload)
    assert [digit for digit in range(10) if barcode.verifies(payload + str(digit))] == [right]


@given(digits, st.data())
def test_one_wrong_digit_never_verifies(payload: str, data: st.DataObject) -> None:
    whole = payload + str(barcode.check_digit(payload))
    at = data.draw(st.integers(0, len(whole) - 1))
    other = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != whole[at]]))
    assert not barcode.verifies(whole[:at] + other + whole[at + 1 :])


@pytest.mark.parametrize("value", ["", "12a", "⁰⁰⁰", "٣٤", " 1"])
def test_check_digit_refuses_what_is_no_ascii_digit(value: str) -> None:
    with pytest.raises(UnreadableCode) as refused:
        barcode.check_digit(value)
    assert refused.value.reason == "non-digit-character"


@pytest.mark.parametrize(("field", "verifier"), [("2875", 9), ("14685", 6), ("0000", 0), ("00000", 0)])
def test_price_verifiers_of_the_specifications(field: str, verifier: int) -> None:
    assert barcode.price_verifier(field) == verifier  # 7.9.3 and 7.9.4 work through the first two


@pytest.mark.parametrize("size", [4, 5])
def test_price_verifier_tells_every_single_wrong_digit(size: int) -> None:
    # Each of the weighting tables of 7.9.2 is a permutation of the ten digits, so no single slip goes unseen.
    for at in range(size):
        fields = ["5" * at + str(digit) + "5" * (size - at - 1) for digit in range(10)]
        assert sorted(barcode.price_verifier(field) for field in fields) == list(range(10))


# The weighting tables as printed in General Specifications 7.9.2, digit by digit.
_MINUS2 = (0, 2, 4, 6, 8, 9, 1, 3, 5, 7)
_TIMES3 = (0, 3, 6, 9, 2, 5, 8, 1, 4, 7)
_PLUS5 = (0, 5, 1, 6, 2, 7, 3, 8, 4, 9)
_MINUS5 = (0, 5, 9, 4, 8, 3, 7, 2, 6, 1)


@given(st.integers(0, 9999))
def test_four_digit_verifier_follows_the_printed_tables(price: int) -> None:
    a, b, c, d = (int(digit) for digit in f"{price:04}")
    assert barcode.price_verifier(f"{price:04}") == 3 * (_MINUS2[a] + _MINUS2[b] + _TIMES3[c] + _MINUS5[d]) % 10


@given(st.integers(0, 99999))
def test_five_digit_verifier_follows_the_printed_tables(price: int) -> None:
    a, b, c, d, e = (int(digit) for digit in f"{price:05}")
    total = _PLUS5[a] + _MINUS2[b] + _MINUS5[c] + _PLUS5[d] + _MINUS2[e]
    assert _MINUS5[barcode.price_verifier(f"{price:05}")] == -total % 10


@pytest.mark.parametrize("field", ["123", "123456", "12 4", "⁰⁰⁰⁰"])
def test_price_verifier_refuses_other_fields(field: str) -> None:
    with pytest.raises(UnreadableCode):
        barcode.price_verifier(field)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("5012345678900", "05012345678900"),
        ("  5012345678900\r\n", "05012345678900"),
        ("15012345678907", "15012345678907"),
        ("96385074", "00000096385074"),
        ("036000291452", "00036000291452"),
        ("0036000291452", "00036000291452"),
        ("36000291452", "00036000291452"),  # a spreadsheet took the zero
        ("902914511", "00000902914511"),  # and three of them
        ("04252614", "00042100005264"),  # UPC-E
        ("4252614", "00042100005264"),  # UPC-E that lost its zero
        ("02345673", "00000002345673"),  # proves as GTIN-8 before it proves as UPC-E
        ("978-0-306-40615-7", "09780306406157"),
        ("5 012345 678900", "05012345678900"),
        ("5012345678901", "5012345678901"),  # wrong check digit: an opaque code
        ("36000291453", "36000291453"),
        ("4011", "4011"),  # a PLU stays a PLU
        ("425261", "425261"),  # six digits prove nothing
        ("20000013", "20000013"),  # would expand like a UPC-E, but those begin with 0 or 1
        ("SKU-001", "SKU-001"),
        ("0123456789⁰⁰⁰", "0123456789⁰⁰⁰"),
        ("123456789012345", "123456789012345"),
    ],
)
def test_normalise(typed: str, key: str) -> None:
    assert barcode.normalise(typed) == key


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("", "empty"),
        (" \t\r\n", "empty"),
        ("AB\x00C", "control-character"),
        ("50123\x1d45678900", "control-character"),
        ("A\u200bB", "control-character"),
        ("A\ud800", "control-character"),
        ("9" * 9000, "too-long"),
    ],
)
def test_normalise_refuses(code: str, reason: str) -> None:
    with pytest.raises(UnreadableCode) as refused:
        barcode.normalise(code)
    assert refused.value.reason == reason


@given(st.text() | st.text("0123456789 -", max_size=20))
def test_normalise_is_idempotent_and_never_crashes(code: str) -> None:
    try:
        key = barcode.normalise(code)
    except UnreadableCode:
        return
    assert barcode.normalise(key) == key
    assert barcode.candidates(key)[0] == key
    assert barcode.candidates(code)[0] == key


@given(st.integers(0, 10**12 - 1))
def test_every_spelling_of_a_gtin_has_one_key(number: int) -> None:
    payload = f"{number:013}"
    key = payload + str(barcode.check_digit(payload))
    size = barcode.gtin_size(key)
    spellings = [barcode.as_gtin(key, room) for room in (8, 12, 13, 14) if room >= size]
    assert {barcode.normalise(spelling) for spelling in spellings} == {key}


def test_candidates_in_order() -> None:
    assert barcode.candidates("036000291452") == ("00036000291452", "036000291452", "36000291452")
    assert barcode.candidates("02345673") == ("00000002345673", "02345673", "00023456000073", "2345673")
    assert barcode.candidates("SKU-001") == ("SKU-001",)
    assert barcode.candidates("00042") == ("00042", "42")
    assert barcode.candidates("000") == ("000", "0")


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        ("02345673", "023456000073"),
        ("02345147", "023450000017"),
        ("06397126", "063200009716"),
        ("08679339", "086700000939"),
        ("01234531", "012300000451"),
        ("01234505", "012000003455"),
        ("04252614", "042100005264"),
    ],
)
def test_upc_e_and_back(short: str, whole: str) -> None:
    assert barcode.upc_a(short) == whole
    assert barcode.upc_a(short[:7]) == whole
    assert barcode.upc_a(short[1:7]) == whole
    assert barcode.upc_e(whole) == short


@given(st.sampled_from("01"), st.text("0123456789", min_size=6, max_size=6))
def test_upc_e_round_trip(system: str, six: str) -> None:
    whole = barcode.upc_a(system + six)
    assert barcode.upc_a(barcode.upc_e(whole)) == whole


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("123", "upc-length"),
        ("23456739", "upc-number-system"),
        ("02345674", "incorrect-check-digit"),
        ("042100005263", "incorrect-check-digit"),
        ("01234567890a", "non-digit-character"),
    ],
)
def test_upc_refuses(code: str, reason: str) -> None:
    with pytest.raises(UnreadableCode) as refused:
        barcode.upc_a(code)
    assert refused.value.reason == reason


def test_upc_e_where_zeros_cannot_be_left_out() -> None:
    with pytest.raises(UnreadableCode):
        barcode.upc_e("123456789012")


def test_as_gtin() -> None:
    assert barcode.as_gtin("00000902914511", 12) == "000902914511"
    with pytest.raises(UnreadableCode):
        barcode.as_gtin("5901234123457", 12)
    with pytest.raises(UnreadableCode):
        barcode.as_gtin("SKU", 13)


def test_price_embedded_label() -> None:
    scan = barcode.plain("2011122912346", SHOP)
    assert scan.price == Price(1234, 2, "EUR")
    assert scan.embedded == "02011122000005"
    assert scan.weight is None
    assert scan.count is None


def test_weight_embedded_label_and_the_north_american_prefix() -> None:
    scan = barcode.plain(label("23", "111111", WEIGHT, 1234), SHOP)
    assert scan.weight == Quantity(1234, 3)
    upc = label("02", "12345", PRICE, 599)
    assert upc[0] == "0"
    assert barcode.plain(upc[1:], SHOP).price == Price(599, 2, "EUR")
    assert barcode.plain(label("25", "1111", COUNT, 12), SHOP).count == 12


@given(st.integers(1, 9999), st.integers(0, 99999))
def test_the_product_key_does_not_vary_with_the_price(price: int, item: int) -> None:
    one = barcode.plain(label("20", f"{item:05}", PRICE, price), SHOP)
    zero = barcode.plain(label("20", f"{item:05}", PRICE, 0), SHOP)
    assert one.embedded == zero.embedded == zero.gtin
    assert one.price == Price(price, 2, "EUR")
    assert barcode.normalise(one.embedded) == one.embedded


def test_a_label_of_all_zeros_says_nothing_so_nothing_is_free() -> None:
    scan = barcode.plain(label("20", "11122", PRICE, 0), SHOP)
    assert (scan.price, scan.embedded) == (None, "02011122000005")


@pytest.mark.parametrize("layout", [PRICE, LONG])
@given(price=st.integers(1, 9999), wrong=st.integers(1, 9))
def test_a_wrong_price_verifier_is_refused(layout: Layout, price: int, wrong: int) -> None:
    prefix = "20" if layout is PRICE else "22"
    right = label(prefix, "11122", layout, price)
    verifier = str((int(right[layout.verifier]) + wrong) % 10)
    payload = right[: layout.verifier] + verifier + right[layout.verifier + 1 : 12]
    with pytest.raises(UnreadableCode) as refused:
        barcode.plain(payload + str(barcode.check_digit(payload)), SHOP)
    assert refused.value.reason == "price-check-digit"


def test_without_a_layout_a_label_is_an_ordinary_code() -> None:
    assert barcode.plain("2011122912346") == Scan("2011122912346", "02011122912346")
    assert barcode.plain("5012345678900", SHOP) == Scan("5012345678900", "05012345678900")


def test_price_in_minor_units() -> None:
    assert Price(1234, 1).minor(2) == 12340
    assert Price(1234, 2).minor(2) == 1234
    assert Price(12345, 3).minor(2) == 1235
    assert Price(67, 0).minor(2) == 6700
    assert Price(250, 2).minor(0) == 3


@pytest.mark.parametrize("pattern", ["PPPPPPNNNNNC", "PPPPPPNNNNNNN", "PVNNNNNNNNNNC", "PPPPPVNNNNNNC", "", "PPPP"])
def test_layouts_that_cannot_be(pattern: str) -> None:
    with pytest.raises(ValueError, match="layout"):
        Layout.parse(pattern, Measure.PRICE, 2)


@given(st.text() | st.text("0123456789", max_size=15))
def test_plain_never_crashes(text: str) -> None:
    try:
        scan = barcode.plain(text, SHOP)
    except UnreadableCode as refused:
        assert refused.reason == refused.reason.lower()
        assert refused.marked().count("*") >= 2
        return
    assert scan.code == scan.code.strip(" \t\r\n\xa0")


def test_an_ean_is_read_in_microseconds() -> None:
    best = min(_seconds(2000) for _ in range(20)) / 2000
    assert best < 20e-6  # 2.6 µs measured; the room is for a busy machine


def _seconds(times: int) -> float:
    start = time.perf_counter()
    for _ in range(times):
        barcode.plain("5012345678900", SHOP)
    return time.perf_counter() - start
