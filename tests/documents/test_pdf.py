"""The PDF receipt, read back by another library: its size, its fonts, and that its words can be found."""

from __future__ import annotations

import base64
import re
import zlib
from dataclasses import replace

import pytest

from app.documents.layout import layout, missing_fonts
from app.documents.pdf import pdf
from app.documents.receipt import Receipt, ReceiptLine
from tests.documents.samples import KUWAIT, SALE, SAMPLES, SCRIPTS

pdfium = pytest.importorskip("pypdfium2")


def words_of(data: bytes) -> str:
    document = pdfium.PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize(("width", "paper"), [(576, 80), (384, 58)])
def test_the_page_is_the_paper_of_the_roll(width: int, paper: int) -> None:
    page = layout(SALE, width)
    wide, high = pdfium.PdfDocument(pdf(page))[0].get_size()
    assert wide / 72 * 25.4 == pytest.approx(paper, abs=0.01)
    assert high / 72 * 25.4 == pytest.approx(page.height / 8 + 8, abs=0.01)


@pytest.mark.parametrize("width", [576, 384])
def test_every_latin_word_is_found(width: int) -> None:
    read = words_of(pdf(layout(SALE, width)))
    for text in ("Sourdough loaf", "0.342 kg × 21.72/kg", "Tea “Assam” tin 125 g", "−0.50", "€69.97", SALE.proof):
        assert text in read


def test_words_of_other_scripts_are_found() -> None:
    if missing := missing_fonts(SCRIPTS):
        pytest.skip(f"not installed: {[font.package for font in missing]}")
    read = words_of(pdf(layout(SCRIPTS, 576))) + words_of(pdf(layout(KUWAIT, 576)))
    found = ["قهوة عربية", "طازج", "الإجمالي", "לחם שיפון", "กาแฟเย็น น้ำผึ้ง", "绿茶 龙井 特级", "抹茶ラテ", "김치 볶음밥"]
    found += ["मसाला चाय", "Кофе зерновой", "Καφές", "Łódź", "phở", "🍎"]
    assert [word for word in found if word not in read] == []


@pytest.mark.parametrize("name", SAMPLES)
def test_every_font_named_is_inside(name: str) -> None:
    data = pdf(layout(SAMPLES[name], 384))
    assert b"Helvetica" not in data
    assert data.count(b"/Subtype /CIDFontType2") == data.count(b"/FontFile2 ") == data.count(b"/ToUnicode ") > 0


def test_only_the_glyphs_used_are_inside() -> None:
    assert len(pdf(layout(SALE, 576))) < 60_000


def test_the_same_receipt_is_the_same_file() -> None:
    assert pdf(layout(SALE, 576)) == pdf(layout(SALE, 576))


def test_the_title_names_the_receipt() -> None:
    assert pdfium.PdfDocument(pdf(layout(SALE, 576))).get_metadata_dict()["Title"] == "Receipt GAL-2-A-000104"


def test_paint_and_paper_agree() -> None:
    """pdfium's picture of the PDF has its ink where the printer has its dots."""
    from PIL import Image, ImageChops

    from app.documents.raster import raster

    page = layout(replace(SALE, training=True), 576)
    bits = raster(page)
    printed = Image.frombytes("1", (bits.width, bits.height), bits.rows).convert("L")
    drawn = pdfium.PdfDocument(pdf(page))[0].render(scale=203.2 / 72).to_pil().convert("L")
    drawn = ImageChops.invert(drawn).crop((32, 32, 32 + page.width, 32 + page.height))
    small = (page.width // 8, page.height // 8)
    differing = ImageChops.difference(
        printed.resize(small, Image.Resampling.BOX), drawn.resize(small, Image.Resampling.BOX)
    )
    shades = differing.tobytes()
    assert max(shades) < 110 and sum(shades) / len(shades) < 6


def test_a_receipt_of_a_thousand_lines_is_several_pages_and_loses_none() -> None:
    lines = tuple(ReceiptLine(f"Item {number:04d}", "1.00", "2", "0.50") for number in range(1000))
    data = pdf(layout(replace(SALE, lines=lines), 384))
    document = pdfium.PdfDocument(data)
    assert len(document) > 1 and all(page.get_size()[1] <= 14_400 for page in document)
    assert re.findall(r"Item (\d{4})", words_of(data)) == [f"{number:04d}" for number in range(1000)]


def streams_of(data: bytes) -> list[bytes]:
    found = re.findall(rb"/Filter \[([^]]*)\][^>]*>>\s*stream\r?\n(.*?)endstream", data, re.DOTALL)
    plain = [base64.a85decode(body.strip()[:-2]) if b"ASCII85" in filters else body for filters, body in found]
    return [zlib.decompress(body) for body in plain]


def test_names_cannot_write_pdf() -> None:
    hostile = ") Tj ET Q endstream endobj <</JS (app.alert(1))>> BT ("
    receipt = Receipt(("Shop",), hostile, "today", "", "1", hostile, (ReceiptLine(hostile, "1.00"),), "1.00")
    data = pdf(layout(receipt, 576))
    assert hostile[:30] in words_of(data)
    streams = streams_of(data)
    assert any(b" Tf 1 0 0 1 " in stream for stream in streams)
    assert not any(b"app.alert" in stream for stream in streams)
