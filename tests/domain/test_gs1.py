"""What scanners send and hands type, read into a Scan; biip reads the same element strings independently."""

from __future__ import annotations

import json
import os
import re
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain import barcode
from app.domain.barcode import Price, UnreadableCode
from app.domain.gs1 import link as gs1_link
from app.domain.gs1 import reading as gs1
from app.domain.gs1 import syntax as gs1_syntax
from app.domain.gs1.lint import RULES
from app.domain.quantity import Quantity

GS = "\x1d"
FRESH = f"]C10109501101530003310300042539221299{GS}172612311526070010LOT/7{GS}21S-9{GS}306"
ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("CASHWRAP_SHARED", ROOT.parent / "shared"))
EMBEDDED = json.loads((ROOT / "resources" / "rules" / "embedded_codes.json").read_text(encoding="utf-8"))


def reason(text: str) -> str:
    with pytest.raises(UnreadableCode) as refused:
        gs1.read(text)
    return refused.value.reason


def test_a_plain_code_needs_no_identifier() -> None:
    assert gs1.read("5012345678900").gtin == "05012345678900"
    assert gs1.read("5012345678900\r").gtin == "05012345678900"
    assert gs1.read("SKU-001/XL").code == "SKU-001/XL"
    assert gs1.read("SKU-001/XL").gtin == ""


@pytest.mark.parametrize(
    ("text", "gtin", "symbology"),
    [
        ("]E05012345678900", "05012345678900", "EAN-13"),
        ("]E00036000291452", "00036000291452", "EAN-13"),
        ("]E402345673", "00000002345673", "EAN-8"),
        ("]I115012345678907", "15012345678907", "ITF-14"),
        ("]C05012345678900", "05012345678900", "Code 128"),
        ("]e00109501101530003", "09501101530003", "GS1 DataBar"),
        ("]d20109501101530003", "09501101530003", "GS1 DataMatrix"),
        ("]Q30109501101530003", "09501101530003", "GS1 QR Code"),
        ("]A0SKU-1", "", "Code 39"),
        ("]Q1hello", "", "QR Code"),
    ],
)
def test_aim_identifiers(text: str, gtin: str, symbology: str) -> None:
    scan = gs1.read(text)
    assert (scan.gtin, scan.symbology) == (gtin, symbology)


def test_an_add_on_is_kept_apart() -> None:
    scan = gs1.read("]E3977147396801212")
    assert (scan.code, scan.gtin, scan.addon) == ("9771473968012", "09771473968012", "12")


def test_a_fresh_food_label_says_everything() -> None:
    scan = gs1.read(FRESH)
    assert scan.gtin == "09501101530003"
    assert scan.weight == Quantity(425, 3)
    assert scan.price == Price(1299, 2)
    assert scan.expiry == date(2026, 12, 31)
    assert scan.best_before == date(2026, 7, 31)
    assert (scan.batch, scan.serial, scan.count) == ("LOT/7", "S-9", 6)
    assert scan.elements[0] == ("01", "09501101530003")


@pytest.mark.parametrize(
    "text",
    [
        FRESH,
        FRESH.replace("]C1", "]d2"),
        FRESH.replace("]C1", "]d2" + GS),  # the FNC1 at the start sent as well
        FRESH.replace("]C1", ""),  # no identifiers, separators only
        FRESH + GS,
        "(01)09501101530003(3103)000425(3922)1299(17)261231(15)260700(10)LOT/7(21)S-9(30)6",
        "https://shop.example/eggs/01/09501101530003/10/LOT%2F7/21/S-9?3103=000425&3922=1299&17=261231&15=260700&30=6",
    ],
)
def test_the_same_label_in_every_dress(text: str) -> None:
    want, got = gs1.read(FRESH), gs1.read(text)
    for name in ("gtin", "weight", "price", "expiry", "best_before", "batch", "serial", "count"):
        assert getattr(got, name) == getattr(want, name), name
    assert sorted(got.elements) == sorted(want.elements)


def test_a_price_with_its_currency_and_a_weight_in_pounds() -> None:
    scan = gs1.read(f"]e0010950110153000332020012503932840599{GS}")
    assert scan.price == Price(599, 2, "USD")
    assert (scan.weight, scan.weight_unit) == (Quantity(12500, 3), "lb")
    assert gs1.measure_of("3105", "123456") == Quantity(123456, 5)


def test_a_case_label_names_its_contents() -> None:
    sscc = "09501101530000001"
    scan = gs1.read("]C1" + "00" + sscc + str(barcode.check_digit(sscc)) + "02095011015300033712")
    assert (scan.gtin, scan.count) == ("09501101530003", 12)


def test_a_digit_run_without_identifier_is_read_only_when_all_of_it_fits() -> None:
    assert gs1.read("010950110153000310LOT").batch == "LOT"
    assert gs1.read("0109501101530004" + "10LOT").gtin == ""  # wrong check digit: an opaque code
    assert gs1.read("0109501101530004" + "10LOT").code == "010950110153000410LOT"


def test_a_web_address_of_a_shop_is_an_opaque_code() -> None:
    assert gs1.read("https://shop.example/p/12").code == "https://shop.example/p/12"
    assert gs1.read("]Q1https://shop.example/p/12").gtin == ""
    assert reason("https://shop.example/01/09501101530004") == "incorrect-check-digit"
    assert gs1.read("https://id.gs1.org/01/9501101530003").gtin == "09501101530003"


def test_in_store_labels_by_region() -> None:
    sweden = gs1.layouts_of(EMBEDDED, "se")
    assert gs1.read("2188060112340", sweden).price == Price(1234, 1, "SEK")
    assert gs1.read("]E02388060112344", sweden).weight == Quantity(1234, 3)
    assert gs1.read("2388060112344", sweden).embedded == gs1.read("2388060100006", sweden).gtin
    germany = gs1.layouts_of(EMBEDDED, "de")
    with pytest.raises(UnreadableCode, match="price-check-digit"):
        gs1.read("2511118000120", germany)
    assert gs1.read("2511119000129", germany).count == 12


@pytest.mark.parametrize("region", sorted(EMBEDDED["regions"]))
def test_every_region_is_whole(region: str) -> None:
    one = gs1.layouts_of(EMBEDDED, region)
    assert one.by_prefix
    assert re.fullmatch("[A-Z]{3}", one.currency)
    assert all(re.fullmatch("02|2[0-9]", prefix) for prefix in one.by_prefix)
    assert EMBEDDED["regions"][region]["source"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "empty"),
        ("]E0", "empty"),
        ("]?0123", "no-symbology-identifier"),
        ("]E05012345678901", "incorrect-check-digit"),
        ("]E0501234567890", "ean-length"),
        ("]C10109501101530004", "incorrect-check-digit"),
        ("]C1010950110153000317261301", "illegal-month"),
        ("]C101095011015300031726", "ai-value-too-short"),
        ("]C18912", "unknown-ai"),
        ("]C12421234567", "ai-value-too-long"),
        ("]C110LOT~", "invalid-cset82-character"),
        ("(10)A(10)B", "ai-repeated"),
        ("(01)09501101530003(02)09501101530003(37)1", "ai-excluded"),
        ("(01)09501101530003(10)", "ai-value-too-short"),
        ("A\x07B", "control-character"),
        ("9" * 10000, "too-long"),
    ],
)
def test_unreadable_with_its_reason(text: str, why: str) -> None:
    assert reason(text) == why


@settings(max_examples=300)
@given(
    st.text()
    | st.builds(
        "".join,
        st.lists(
            st.sampled_from(["]C1", "]d2", "]E0", "]E3", "]Y9", "]Q1", "(01)", "(3109)", "(8006)", "01", "10", GS, "^"])
            | st.sampled_from(["https://a/", "/01/", "?17=", "&", "%00", "%zz", "09501101530003", "5012345678900"])
            | st.text("0123456789()]/\\", max_size=8)
            | st.text(max_size=3),
            max_size=8,
        ),
    )
)
def test_no_text_breaks_the_reader(text: str) -> None:
    layouts = gs1.layouts_of(EMBEDDED, "de")
    for act in (lambda: gs1.read(text, layouts), lambda: gs1.decode(text)):
        try:
            act()
        except UnreadableCode as refused:
            assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", refused.reason)


@pytest.mark.parametrize(("year", "century"), [("76", 2076), ("77", 1977), ("26", 2026), ("00", 2000)])
def test_the_century_is_the_nearest(year: str, century: int) -> None:
    assert gs1.day_of(f"{year}0526", 2026) == date(century, 5, 26)
    assert gs1.day_of("200200") == date(2020, 2, 29)
    assert gs1.day_of("490101", 1999) == date(2049, 1, 1)
    assert gs1.day_of("500101", 1999) == date(1950, 1, 1)
    assert gs1.moment_of("0001021415") == datetime(2000, 1, 2, 14, 15)  # noqa: DTZ001


values = st.sampled_from(
    ["0109501101530003", "17261231", "3103000425", "10LOT/7", "21S-9", "306", "39221299", "3932840599", "800826010114"]
)


@given(st.lists(values, min_size=1, max_size=6, unique=True))
def test_a_message_taken_apart_and_put_together(parts: list[str]) -> None:
    found = gs1_syntax.elements(GS.join(parts))
    assert gs1_syntax.elements(gs1_syntax.message(found)) == found
    assert gs1_syntax.bracketed(gs1_syntax.human_readable(found)) == found


@given(st.text("!%&'()*+,-./0123456789:;<=>?ABCxyz_", min_size=1, max_size=20))
def test_brackets_in_values_survive_print_and_typing(value: str) -> None:
    if value.endswith("\\"):
        return
    found = (gs1_syntax.identifier("10").element(value),)
    assert gs1_syntax.bracketed(gs1_syntax.human_readable(found)) == found


@given(st.lists(values, min_size=1, max_size=5, unique=True))
def test_biip_reads_the_same(parts: list[str]) -> None:
    biip = pytest.importorskip("biip.gs1_messages")
    message = gs1_syntax.message(gs1_syntax.elements(GS.join(parts)))
    theirs = biip.GS1Message.parse(message).element_strings
    ours = gs1_syntax.elements(message)
    assert [(one.ai, one.value) for one in ours] == [(one.ai.ai, one.value) for one in theirs]
    for mine, other in zip(ours, theirs, strict=True):
        if other.date is not None:
            assert gs1.day_of(mine.value[:6]) == other.date


def test_a_link_keeps_what_is_not_of_gs1_out() -> None:
    found = gs1_link.digital_link("https://a.b/x/gtin/09501101530003/ser/1?utm=5&linkType=all&17=261231#top")
    assert [(one.ai, one.value) for one in found] == [("01", "09501101530003"), ("21", "1"), ("17", "261231")]


@pytest.mark.parametrize(
    ("uri", "why"),
    [
        ("https://a/p/1", "no-primary-key"),
        ("https://a/01/09501101530003/99/X", "link-qualifiers"),
        ("https://a/01/09501101530003/21/1/10/B", "link-qualifiers"),
        ("https://a/01/09501101530003?10=B", "belongs-in-path"),
        ("https://a/01/09501101530003/10/", "link-value-empty"),
        ("https://a/01/09501101530003?17=261231&17=261231", "ai-repeated"),
        ("https://a/01/09501101530003?8011=1", "not-a-link-attribute"),
        ("https://a b/01/09501101530003", "uri-malformed"),
        ("https://a/01/9501101530003", "ai-value-too-short"),
    ],
)
def test_links_that_are_not(uri: str, why: str) -> None:
    with pytest.raises(UnreadableCode) as refused:
        gs1_link.digital_link(uri)
    assert refused.value.reason == why


@pytest.mark.parametrize(
    ("rule", "good", "bad", "marked"),
    [
        ("csum", "9501101530003", "9501101530004", "950110153000*4*"),
        ("yymmdd", "240229", "230229", "2302*29*"),
        ("yymmd0", "230200", "231300", "23*13*00"),
        ("hhmi", "2359", "2360", "23*60*"),
        ("iso4217", "978", "979x", "*979x*"),
        ("iso3166", "276", "277", "*277*"),
        ("csumalpha", "1987654Ad4X4bL5ttr2310c2K", "1987654Ad4X4bL5ttr2310c2J", "1987654Ad4X4bL5ttr2310c*2J*"),
        ("iban", "GB98MIDL07009312345678", "GB99MIDL07009312345678", "GB*99*MIDL07009312345678"),
        ("couponcode", "012345612345611110123", "012345612345611110123900", "*012345612345611110123900*"),
        ("couponposoffer", "001234561234560123456", "201234561234560123456", "*2*01234561234560123456"),
    ],
)
def test_content_rules(rule: str, good: str, bad: str, marked: str) -> None:
    RULES[rule](good)
    with pytest.raises(UnreadableCode) as refused:
        RULES[rule](bad)
    assert refused.value.marked() == marked


def test_associations() -> None:
    gs1_syntax.check_associations(gs1_syntax.bracketed("(01)09501101530003(21)1(250)A"))
    for text, why in (
        ("(01)09501101530003(250)A", "ai-companion-missing"),
        ("(01)09501101530003(3922)1299", "ai-companion-missing"),
        ("(3103)000001(3102)000001(01)09501101530003", "ai-excluded"),
        ("(255)9501101530003(8030)AB", "signature-without-serial"),
    ):
        with pytest.raises(UnreadableCode) as refused:
            gs1_syntax.check_associations(gs1_syntax.bracketed(text))
        assert refused.value.reason == why


def test_published_cases() -> None:
    cases = SHARED / "data" / "barcodes" / "cases.json"
    if not cases.exists():
        pytest.skip("the published barcode cases are not on this machine")
    from tests.conformance.barcodes import run

    report = run(cases)
    assert report.failures == {}
    assert len(report.passed_cases) > 0.95 * report.cases
