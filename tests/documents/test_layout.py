"""Receipts on paper: inside the edges, nothing on top of anything, every figure whole."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents import fonts
from app.documents.layout import layout, missing_fonts
from app.documents.page import Box, Page, Picture, Text
from app.documents.pdf import pdf
from app.documents.raster import raster
from app.documents.receipt import Amount, Receipt, ReceiptKind, ReceiptLine, ReceiptTax
from app.documents.runs import shape
from tests.documents.samples import FULL, GIFT, KUWAIT, LONG, SALE, SAMPLES, SCRIPTS

WIDTHS = (576, 384)
Ink = tuple[int, int, int, int]


def ink_of(page: Page, item: Text) -> Ink | None:
    """Left, top, right, bottom of what a text really blackens."""
    from PIL import Image

    bitmap = raster(replace(page, items=(replace(item, white=False),)))
    return Image.frombytes("1", (bitmap.width, bitmap.height), bitmap.rows).getbbox()


def advance(item: Text) -> float:
    return sum(glyph.advance for glyph in shape(item.face, item.text, item.rtl)) * item.size / 1000


def span(item: Text) -> tuple[float, float]:
    """Left and right end of a run as it was set."""
    return (item.x - advance(item), item.x) if item.anchor == "r" else (item.x, item.x + advance(item))


def texts(page: Page) -> list[Text]:
    return [item for item in page.items if isinstance(item, Text)]


def shown(page: Page) -> list[str]:
    """What can be read, row by row, from left to right."""
    rows: dict[int, list[Text]] = {}
    for item in texts(page):
        rows.setdefault(item.baseline, []).append(item)
    return ["".join(item.text for item in sorted(row, key=span)) for row in rows.values()]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_lies_on_anything(name: str, width: int) -> None:
    page = layout(SAMPLES[name], width)
    inks = [(item, ink) for item in texts(page) if (ink := ink_of(page, item))]
    for place, (one, first) in enumerate(inks):
        for other, second in inks[place + 1 :]:
            apart = first[2] <= second[0] + 1 or second[2] <= first[0] + 1
            assert apart or first[3] <= second[1] or second[3] <= first[1], (one.text, other.text)
    for item in page.items:
        if isinstance(item, Box) and item.height < 10 and item.width == width:
            assert not [one.text for one, ink in inks if ink[1] < item.y + item.height and ink[3] > item.y]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", SAMPLES)
def test_everything_lies_on_the_paper(name: str, width: int) -> None:
    page = layout(SAMPLES[name], width)
    for item in page.items:
        if isinstance(item, Text):
            left, right = span(item)
            assert left >= -0.5 and right <= width + 0.5, item.text
            ink = ink_of(replace(page, width=width + 64), item)
            assert ink is None or (ink[2] <= width + 1 and ink[1] >= 0 and ink[3] <= page.height), item.text
        elif isinstance(item, Box):
            assert item.x >= 0 and item.x + item.width <= width and item.y + item.height <= page.height
        else:
            assert item.x >= 0 and item.x + item.bitmap.width * item.scale <= width


def test_letters_with_marks_heaped_on_them_touch_no_other_row() -> None:
    heaped = "Z\u0351\u036b\u0343\u0363e\u0317\u0325\u0330\u032e ที่นี่ปู่ญู่"
    page = layout(replace(SALE, lines=(), footer=("Hgj", heaped, heaped, "Hgj"), qr="", proof=""), 576)
    inks: dict[int, list[Ink]] = {}
    for item in texts(page)[-8:]:
        if ink := ink_of(page, item):
            inks.setdefault(item.baseline, []).append(ink)
    rows = [inks[baseline] for baseline in sorted(inks)]
    for upper, lower in pairwise(rows):
        assert max(ink[3] for ink in upper) <= min(ink[1] for ink in lower)


money = st.integers(-(10**10), 10**10).map(lambda minor: f"{minor / 100:,.2f}".replace("-", "−"))
words = st.text(st.sampled_from("Brot und Käse, Öl 茶 קפה-/"), min_size=1, max_size=70)


@given(name=words, amount=money, price=money, width=st.sampled_from(WIDTHS))
@settings(deadline=None)
def test_figures_are_whole_and_never_touch_names(name: str, amount: str, price: str, width: int) -> None:
    receipt = replace(
        SALE,
        lines=(ReceiptLine(name, amount, "1,234.567 kg", price, Amount(name, price)),),
        total=amount,
        tenders=(Amount(name, amount),),
        taxes=(ReceiptTax(name[:12], "13.5 %", amount, price),),
        qr="",
    )
    page = layout(receipt, width)
    read = "\n".join(shown(page))
    assert read.count(amount) >= 4 and read.count(price) >= 2
    rows: dict[int, list[tuple[float, float]]] = {}
    for item in texts(page):
        rows.setdefault(item.baseline, []).append(span(item))
    for row in rows.values():
        row.sort()
        assert row[0][0] >= -0.5 and row[-1][1] <= width + 0.5
        assert all(before[1] <= after[0] + 1 for before, after in pairwise(row))


def test_amounts_end_at_the_right_edge() -> None:
    page = layout(SALE, 576)
    ends = {item.text: span(item)[1] for item in texts(page)}
    assert all(abs(ends[amount] - 576) <= 0.5 for amount in ("4.20", "7.43", "20.00", "€69.97", "100.00", "30.05"))


@pytest.mark.usefixtures("noto")
def test_a_right_to_left_shop_reads_mirrored() -> None:
    page = layout(KUWAIT, 576)
    starts = {item.text: span(item) for item in texts(page)}
    assert starts["1,404.000"][0] == 0
    ends = [starts[amount][1] for amount in ("0.250", "3.500", "419.900", "423.650", "1,404.000", "0.350")]
    assert max(ends) - min(ends) <= 2  # decimals under each other, though the rows end at the left
    assert abs(starts["خبز بلدي"][1] - 576) <= 1


@pytest.mark.usefixtures("noto")
@pytest.mark.parametrize("width", WIDTHS)
def test_a_date_reads_the_same_on_both_papers_of_a_right_to_left_shop(width: int) -> None:
    assert [item.rtl for item in texts(layout(KUWAIT, width)) if item.text == KUWAIT.when] == [False]


def test_long_names_take_two_lines_and_say_that_they_go_on() -> None:
    read = shown(layout(LONG, 384))
    start = next(place for place, row in enumerate(read) if row.startswith("Extra virgin"))
    assert read[start].endswith("1,234,567.89") and read[start + 1].endswith("…")
    assert read[start + 2].startswith("12,345.678 kg")


@pytest.mark.parametrize("width", WIDTHS)
def test_the_total_is_the_largest_figure(width: int) -> None:
    sizes = {item.text: item.size for item in texts(layout(LONG, width))}
    assert sizes["€98,765,432.10"] == max(size for text, size in sizes.items() if any(char.isdigit() for char in text))
    assert sizes["€98,765,432.10"] >= 28


@pytest.mark.usefixtures("noto")
def test_training_stands_at_both_ends_in_white_on_black() -> None:
    page = layout(replace(SALE, training=True), 384)
    banners = [item for item in texts(page) if item.white]
    assert [item.text for item in banners] == ["Training · not a receipt"] * 2
    assert banners[0].baseline < 60 and banners[1].baseline > page.height - 60
    assert not [item for item in texts(layout(SALE, 384)) if item.white]


@pytest.mark.parametrize(
    ("change", "word"),
    [({"copy": True}, "Copy"), ({"kind": ReceiptKind.REFUND}, "Refund"), ({"kind": ReceiptKind.VOID}, "Void")],
)
def test_what_is_no_plain_sale_says_so(change: dict[str, object], word: str) -> None:
    assert word in shown(layout(replace(SALE, **change), 576))  # type: ignore[arg-type]
    assert word not in shown(layout(SALE, 576))


@pytest.mark.parametrize("width", WIDTHS)
def test_a_gift_receipt_says_so_and_shows_no_price(width: int) -> None:
    page = layout(GIFT, width)
    read = "\n".join(shown(page))
    assert "Gift receipt" in read and "Without prices" in read and "Copy" in read
    assert "Espresso, double× 2" in read and "0.342 kg" in read and GIFT.number in read
    figures = [GIFT.total, GIFT.change, *(line.amount for line in GIFT.lines), *(tax.tax for tax in GIFT.taxes)]
    figures += [line.unit_price for line in GIFT.lines if line.unit_price]
    assert [figure for figure in figures if figure in read] == []
    assert "€" not in read and "Cash" not in read and "instead" not in read
    assert [item for item in page.items if isinstance(item, Picture) and item.bitmap.width > 40]  # the code


@pytest.mark.parametrize("width", WIDTHS)
def test_what_was_changed_and_noted_stands_under_its_line(width: int) -> None:
    read = shown(layout(FULL, width))
    under = read[read.index("Tea “Assam” tin 125 g12.90") + 1 :]
    assert under[:3] == ["instead of 14.90", "For Ms. Byrne", "red bow, no paper"]
    assert any(row.replace(" ", "") == "2×2.80insteadof3.00" for row in read)
    assert "Baked in the night, sold by noon" in read and "City tax 1.5 %0.98" in read
    assert "For receipt GAL-2-A-000103" in read and any(row.startswith("Collect on Friday") for row in read)


def test_a_note_is_shown_whole() -> None:
    note = " ".join(f"word{number:03d}" for number in range(60))
    read = " ".join(shown(layout(replace(SALE, note=note), 384)))
    assert len(note) < 500 and note in read


def test_numbers_keep_their_parts_in_order_among_arabic_words() -> None:
    page = layout(replace(KUWAIT, number="11-A1B2-42"), 576)
    (run,) = [item for item in texts(page) if "A1B2" in item.text]
    assert not run.rtl and "11-A1B2-42" in run.text


@pytest.mark.parametrize("width", WIDTHS)
def test_the_tax_table_is_as_large_as_it_fits(width: int) -> None:
    """Figures end under their heads, or each stands under its rate."""
    taxes = (ReceiptTax("VAT", "20%", "35.64", "7.14", "42.78"), ReceiptTax("VAT", "5%", "33.53", "1.67", "35.20"))
    page = layout(replace(SALE, taxes=taxes), width)
    ends = {item.text: round(span(item)[1]) for item in texts(page)}
    assert ends["Net"] == ends["35.64"] == ends["33.53"] and ends["Tax"] == ends["7.14"] == ends["1.67"]
    assert ends["Gross"] == ends["42.78"] == ends["35.20"] == width


def test_words_are_data() -> None:
    read = shown(layout(replace(SALE, labels={"total": "Summe", "change": "Rückgeld"}), 576))
    assert "Summe€69.97" in read and "Rückgeld30.05" in read


def test_empty_parts_take_no_paper() -> None:
    bare = Receipt(("Shop",), "1", "today", "", "1", "", (), "0.00")
    page = layout(bare, 384)
    assert page.height < 360
    assert [row for row in shown(page) if row] == ["Shop", "Receipt 1today", "Till 1", "Total0.00"]


def test_the_code_is_made_of_whole_dots() -> None:
    import segno

    page = layout(SALE, 384)
    (code,) = [item for item in page.items if isinstance(item, Picture)]
    bitmap, matrix = raster(page), segno.make_qr(SALE.qr, error="m").matrix
    assert code.scale >= 3
    for row, modules in enumerate(matrix):
        for column, module in enumerate(modules):
            for dot in (0, code.scale - 1):
                x, y = code.x + column * code.scale + dot, code.y + row * code.scale + dot
                assert (bitmap.rows[y * bitmap.stride + x // 8] >> (7 - x % 8)) & 1 == module


def test_a_strip_too_narrow_to_read_is_refused() -> None:
    with pytest.raises(ValueError, match="192"):
        layout(SALE, 192)


@pytest.mark.parametrize("width", [200, 320, 432, 512, 640, 832])
@pytest.mark.parametrize("name", SAMPLES)
def test_paper_of_other_heads_holds_everything_as_well(name: str, width: int) -> None:
    page = layout(SAMPLES[name], width)
    for item in page.items:
        if isinstance(item, Text):
            left, right = span(item)
            assert left >= -0.5 and right <= width + 0.5, item.text
        else:
            wide = item.width if isinstance(item, Box) else item.bitmap.width * item.scale
            assert item.x >= 0 and item.x + wide <= width
    assert pdf(page).startswith(b"%PDF")


def test_missing_fonts_name_the_package_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.documents.runs.fonts.choose", lambda cluster, bold: None if ord(cluster[0]) > 127 else 1)
    missing = {font.package: font.characters for font in missing_fonts(replace(SCRIPTS, when="茶 קפה 🍎"))}
    assert set(missing) == {"fonts-noto-core", "fonts-wqy-microhei", "fonts-symbola"}
    assert "茶" in missing["fonts-wqy-microhei"] and "🍎" in missing["fonts-symbola"]


@pytest.mark.parametrize("name", SAMPLES)
def test_no_sample_prints_an_empty_box(name: str) -> None:
    if missing := missing_fonts(SAMPLES[name]):
        pytest.skip(f"not installed: {[font.package for font in missing]}")
    for item in texts(layout(SAMPLES[name], 576)):
        assert all(glyph.id for glyph in shape(item.face, item.text, item.rtl)), item.text
        assert fonts.REPLACEMENT not in item.text


def test_a_receipt_costs_no_start_up_time() -> None:
    heavy = ("PIL", "reportlab", "uharfbuzz", "babel", "segno", "bidi")
    code = (
        "import sys, app.documents.receipt, app.documents.layout, app.documents.raster, app.documents.pdf, "
        "app.documents.escpos, app.devices.printer, app.devices.drawer; "
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
