"""Invoices on paper, read back by another library: words and figures found, pages, places, and the same bytes again."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from io import BytesIO

import PIL.Image as PIL
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.invoice_figures import figures
from app.documents.invoice_layout import lay_out
from app.documents.invoice_pdf import pdf_of
from app.documents.invoice_sheet import PAPERS, Image, Ink, mm
from app.documents.invoice_words import LANGUAGES, paper_labels
from app.documents.runs import uncovered
from app.documents.vocabulary import VOCABULARIES, spoken
from app.documents.words import locale_of
from app.domain.facts import canonical
from app.domain.invoice import InvoiceDocument, InvoiceKind, Party
from app.domain.invoice_body import invoice_body, read_invoice_body
from app.domain.quantity import Quantity, UnitPrice
from app.invoice_rules import countries, invoice_rules
from tests.documents.invoice_samples import BUYERS, SELLERS, invoice

pdfium = pytest.importorskip("pypdfium2")
PICTURE = 3  # FPDF_PAGEOBJ_IMAGE
SAMPLES = ("en", "de", "zh_CN", "ar")


def pages_of(data: bytes) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pdfium.PdfDocument(data)]


def inks(document: InvoiceDocument, page: int = 0) -> list[Ink]:
    return [item for item in lay_out(document)[page] if isinstance(item, Ink)]


@pytest.fixture(autouse=True)
def all_fonts() -> None:
    said = "".join(json.dumps(invoice_body(invoice(7, language)), ensure_ascii=False) for language in SAMPLES)
    missing = {sign for place in range(0, len(said), 300) for sign in uncovered(said[place : place + 300])}
    if missing:
        pytest.skip(f"fonts are missing for {sorted(missing)[:9]}")


@pytest.mark.parametrize("language", SAMPLES)
def test_everything_that_law_asks_for_is_found_in_the_file(language: str) -> None:
    document = invoice(10, language)
    read = " ".join("\n".join(pages_of(pdf_of(document))).split())
    write = figures(language, document.currency)
    wanted = [document.number, document.order_number, document.proof, str(document.buyer.tax_number)]
    wanted += [write.amount(document.net_minor), write.amount(document.total_minor), document.seller.tax_number]
    wanted += [write.amount(tax.tax_minor) for tax in document.taxes] + [document.lines[0].sku]
    if language in ("en", "de"):
        wanted += [document.buyer.name.split()[0], document.seller.name, document.lines[3].name]
        wanted += [write.day(document.issued_on), write.day(document.supplied_on)]
    assert [word for word in wanted if word not in read] == []


@pytest.mark.parametrize("language", SAMPLES)
def test_words_of_each_script_are_found(language: str) -> None:
    read = "\n".join(pages_of(pdf_of(invoice(10, language))))
    for word in (
        {"en": "Total", "de": "Gesamtbetrag", "zh_CN": "含税", "ar": "الإجمالي"}[language],
        invoice(1, language).lines[0].name[:2],
    ):
        assert word in read


@pytest.mark.parametrize(("paper", "size"), [("A4", (595, 842)), ("Letter", (612, 792))])
@pytest.mark.parametrize("count", [1, 10, 60, 500])
def test_pages_are_numbered_and_each_begins_with_the_heads_of_the_columns(
    count: int, paper: str, size: tuple[int, int]
) -> None:
    document = invoice(count, paper=paper)
    data = pdf_of(document)
    read = pages_of(data)
    assert tuple(round(side) for side in pdfium.PdfDocument(data)[0].get_size()) == size
    for number, text in enumerate(read, 1):
        assert f"Page {number} of {len(read)}" in text
        assert "Description" in text and document.number in text
    assert "Total" in read[-1] and not any("£" in text for text in read[:-1])
    found = [line for text in read for line in text.splitlines()]
    assert all(any(line.startswith(f"{place} ") or line == str(place) for line in found) for place in (1, count))


@pytest.mark.parametrize("language", SAMPLES)
@pytest.mark.parametrize("paper", PAPERS)
def test_nothing_leaves_the_margins_and_nothing_overlaps_the_foot(language: str, paper: str) -> None:
    document = invoice(60, language, paper=paper)
    size = PAPERS[paper]
    begin, end = (size.end, size.width - size.start) if language == "ar" else (size.start, size.width - size.end)
    for page in lay_out(document):
        for item in page:
            if isinstance(item, Ink):
                assert begin - 2 <= item.x <= end + 2
                assert mm(10) < item.baseline < size.height - mm(8)


def test_the_addressee_stands_in_the_window_of_the_envelope() -> None:
    """DIN 5008:2020 form B: 62.7 mm to 90 mm from the top, 20 mm to 105 mm from the left, for six lines."""
    buyer = Party("Ana Müller", "Einkauf\nLange Straße 1\n26721 Emden\nOben")
    document = replace(invoice(1, "de"), buyer=buyer)
    lines = [ink for ink in inks(document) if ink.text in (buyer.name, *buyer.address.splitlines())]
    assert len(lines) == 5
    assert all(mm(62.7) < ink.baseline <= mm(90) and mm(20) <= ink.x < mm(105) for ink in lines)


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_decimal_points_stand_under_one_another(language: str) -> None:
    document = invoice(30, language)
    write = figures(language, document.currency)
    wanted = {write.amount(line.gross_minor) for line in document.lines if line.gross_minor >= 1000}
    rights = set()
    for ink in inks(document):
        if ink.text in wanted and ink.size == 90:
            from app.documents.invoice_columns import figure

            end = ink.x + figure(ink.text, ink.size)
            rights.add(round(end / 4))
    assert 0 < len(rights) <= 4  # the net and the gross amounts, each in a column of its own


def test_an_arabic_invoice_is_the_mirror_of_a_german_one() -> None:
    german, arabic = inks(invoice(1, "de")), inks(invoice(1, "ar"))
    paper = PAPERS["A4"]
    position = next(ink for ink in german if ink.text == "1" and ink.grey)
    mirrored = next(ink for ink in arabic if ink.text == "1" and ink.grey)
    assert position.x < paper.width * 0.2 and mirrored.x > paper.width * 0.8
    assert any(ink.rtl for ink in arabic) and not any(ink.rtl for ink in german)


def test_the_same_document_is_the_same_file_also_after_it_was_kept() -> None:
    document = invoice(12, "de", terms="Danke.")
    kept = read_invoice_body(json.loads(canonical(invoice_body(document))))
    assert kept == document
    assert pdf_of(document) == pdf_of(kept) == pdf_of(document)


def test_a_file_says_its_title_author_and_language() -> None:
    data = pdf_of(invoice(1, "de"))
    document = pdfium.PdfDocument(data)
    told = document.get_metadata_dict()
    assert told["Title"] == "Rechnung 1-1-F3K2-117" and told["Author"] == SELLERS["de"].name
    assert b"/Lang (de)" in data


def test_a_credit_note_names_its_invoice_and_what_is_credited() -> None:
    read = " ".join(" ".join(pages_of(pdf_of(invoice(3, kind=InvoiceKind.CREDIT_NOTE)))).split())
    assert "Credit note 1-1-F3K2-117" in read
    assert "Corrects 1-1-F3K2-101 of November 12, 2026" in read
    assert "\u200e" not in read  # nothing invisible comes along with a number that is copied
    assert "Total credited" in read and "Paid back on" in read


def test_prices_without_tax_in_them_have_one_amount() -> None:
    read = pages_of(pdf_of(invoice(3, included=False)))[0]
    assert "With\n" not in read and "Amount" in read


def test_a_note_stands_under_its_line() -> None:
    document = invoice(3)
    noted = replace(document, lines=(replace(document.lines[0], note="S/N 4711"), *document.lines[1:]))
    assert "S/N 4711" in pages_of(pdf_of(noted))[0]


def test_without_a_customer_there_is_no_window() -> None:
    nobody = replace(invoice(2), buyer=Party(), simplified=True)
    assert BUYERS["en"].name not in "".join(pages_of(pdf_of(nobody)))


def test_the_country_is_told_where_a_letter_crosses_a_border() -> None:
    assert "ÖSTERREICH" in pages_of(pdf_of(invoice(1, "de")))[0]
    assert "DEUTSCHLAND" not in pages_of(pdf_of(invoice(1, "de")))[0]


def test_long_words_stay_on_paper() -> None:
    long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3
    document = invoice(2, "de")
    lines = tuple(replace(line, name=long, sku=long) for line in document.lines)
    spread = replace(document, lines=lines, seller=replace(document.seller, name=long), buyer=Party(long, long))
    assert all(ink.x < PAPERS["A4"].width - mm(15) for ink in inks(spread))
    assert len(lay_out(spread)) == 1


def test_a_long_name_and_address_of_a_customer_stand_whole() -> None:
    """Directive 2006/112/EC art. 226 (5): the full name and address."""
    name = (
        "Gemeinnützige Wohnungsbau- und Schiffsbedarfsgenossenschaft der Fischer von Neuharlingersiel und Umgebung eG"
    )
    address = "\n".join(f"Zeile {place} der Anschrift" for place in range(1, 9))
    document = replace(invoice(1, "de"), buyer=Party(name, address, country="AT"))
    read = " ".join("".join(pages_of(pdf_of(document))).split())
    assert name in read and " ".join(address.split()) in read and "ÖSTERREICH" in read


def test_reduced_rates_are_marked_where_the_law_asks() -> None:
    """消費税法 第57条の4: goods of the reduced rate are told apart."""
    marked = replace(invoice(3, "zh_CN"), rate_marks={"90000": "※"})
    read = " ".join(pages_of(pdf_of(marked)))
    assert "散装茶叶 ※" in read and "※ 低税率 9%" in read


def test_every_language_has_every_word() -> None:
    english = paper_labels("en", "invoice").keys()
    for language in LANGUAGES:
        for title in ("invoice", "tax-invoice", "statement", "credit-note", "correction", "adjustment-note"):
            said = paper_labels(language, title)
            assert said.keys() == english and all(said.values())
            for key, word in paper_labels("en", title).items():
                assert {sign for sign in ("%s", "%d", "%p", "%n") if sign in word} == {
                    sign for sign in ("%s", "%d", "%p", "%n") if sign in said[key]
                }, (language, key)
    assert "发票" not in "".join(paper_labels("zh_CN", "statement").values())  # a fapiao is nothing a shop can print


def test_the_language_of_a_paper_is_one_with_words() -> None:
    assert set(LANGUAGES) == set(VOCABULARIES)
    assert spoken("de_AT", "en") == "de_AT"
    assert spoken("fr", "", "de") == "de"
    assert spoken("fr", "it") == "en"
    assert (locale_of("en", "GB"), locale_of("de", "GB"), locale_of("zh_CN", "DE")) == ("en_GB", "de", "zh_Hans_CN")


@pytest.mark.parametrize(
    ("locale", "minor", "written"),
    [
        ("en", -123456, "−1,234.56"),
        ("de", 123456789, "1.234.567,89"),
        ("hi", 123456789, "12,34,567.89"),
        ("de", 5, "0,05"),
    ],
)
def test_figures_are_those_of_the_place(locale: str, minor: int, written: str) -> None:
    assert figures(locale, "EUR").amount(minor) == written


def test_prices_have_the_decimals_they_need() -> None:
    write = figures("en", "EUR")
    said = [write.price(UnitPrice(*price)) for price in ((16583, 4), (20000, 4), (5, 0), (12345, 3))]
    assert said == ["1.6583", "2.00", "5.00", "12.345"]
    assert [write.quantity(Quantity(*one)) for one in ((1000, 3), (750, 3), (1234500, 3))] == ["1", "0.75", "1,234.5"]
    assert (write.rate(88_750), figures("de", "EUR").rate(190_000)) == ("8.875%", "19\u00a0%")


@settings(max_examples=25)
@given(count=st.integers(1, 40), language=st.sampled_from(SAMPLES), paper=st.sampled_from(sorted(PAPERS)))
def test_every_line_stands_on_paper_once_and_its_figures_sum_to_the_total(
    count: int, language: str, paper: str
) -> None:
    document = invoice(count, language, paper=paper)
    write = figures(language, document.currency)
    texts = [item.text for page in lay_out(document) for item in page if isinstance(item, Ink)]
    for line in document.lines:
        assert write.amount(line.gross_minor) in texts
    assert write.amount(document.net_minor) in texts
    assert sum(line.gross_minor for line in document.lines) == document.total_minor
    positions = [item for page in lay_out(document) for item in page if isinstance(item, Ink) and item.grey == 42]
    numbered = [ink.text for ink in positions if ink.text.isdecimal() and ink.size == 90]
    assert [text for text in numbered if int(text) <= count][:count] == [str(n) for n in range(1, count + 1)]


def images(document: InvoiceDocument, size: tuple[int, int]) -> list[Image]:
    return [item for page in lay_out(document, size) for item in page if isinstance(item, Image)]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("size", [(512, 512), (512, 60), (40, 512), (1, 1), (512, 1)])
def test_a_logo_stands_once_at_the_head_and_covers_nothing(size: tuple[int, int], paper: str) -> None:
    document = invoice(60, "de", paper=paper)
    (image,) = images(document, size)
    assert image.x == PAPERS[paper].start and image.y >= mm(10)
    assert image.width <= mm(70) and image.height <= mm(20)
    assert image.width / image.height == pytest.approx(size[0] / size[1])
    first = [ink for ink in lay_out(document, size)[0] if isinstance(ink, Ink)]
    assert all(ink.baseline > image.y + image.height for ink in first if ink.x < mm(100))
    assert all(ink.baseline <= PAPERS[paper].window for ink in first if ink.text == "Hafenladen" and ink.size == 170)


def test_a_logo_is_mirrored_to_where_arabic_begins() -> None:
    (image,) = images(invoice(1, "ar"), (512, 160))
    assert image.x + image.width == pytest.approx(PAPERS["A4"].width - PAPERS["A4"].start)


def test_a_logo_is_in_the_file_and_the_file_is_the_same_again() -> None:
    document, plain = invoice(30), pdf_of(invoice(30))
    for form in ("PNG", "JPEG"):
        kept = BytesIO()
        PIL.new("RGB", (120, 40), "#0b5f73").save(kept, form)
        drawn = pdf_of(document, kept.getvalue())
        assert drawn == pdf_of(document, kept.getvalue()) != plain
        pages = pdfium.PdfDocument(drawn)
        assert [sum(1 for one in page.get_objects() if one.type == PICTURE) for page in pages] == [1, 0]
        assert pages[0].render(scale=1).to_pil().convert("RGB").getpixel((80, 36)) == pytest.approx(
            (11, 95, 115), abs=3
        )


def test_what_is_no_picture_is_no_logo() -> None:
    with pytest.raises(ValueError, match="no picture"):
        pdf_of(invoice(1), b"<svg/>")


def test_why_no_tax_is_charged_stands_before_the_closing_words() -> None:
    document = invoice(2, "de", terms="Vielen Dank.")
    told = replace(document, seller=replace(document.seller, exemption="Reverse charge, § 13b UStG"))
    read = " ".join(pages_of(pdf_of(told))[-1].split())
    assert "Reverse charge, § 13b UStG Vielen Dank." in read


@pytest.mark.parametrize(
    ("number", "country", "called"),
    [
        ("DE 136 695 976", "DE", "USt-IdNr."),
        ("21/815/08150", "DE", "Steuernummer"),
        ("EL094259216", "GR", "USt-IdNr."),
        ("GB 980 7806 84", "GB", "USt-IdNr."),
        ("CHE-109.322.551 MWST", "CH", "Steuernummer"),
        ("51 824 753 556", "AU", "Steuernummer"),
    ],
)
def test_a_number_that_begins_with_its_country_is_called_a_vat_number(number: str, country: str, called: str) -> None:
    document = invoice(1, "de")
    party = replace(document.seller, tax_number=number, country=country)
    read = " ".join("".join(pages_of(pdf_of(replace(document, seller=party, buyer=party)))).split())
    assert f"· {called} {number}" in read
    assert f"Ihre {called} {number}" in read


def test_a_paper_sealed_with_fewer_words_is_printed_with_those() -> None:
    document = invoice(1, "de")
    older = {key: word for key, word in document.labels.items() if not key.endswith("_vat") and key != "comma"}
    assert "Steuernummer DE 136 695 976" in " ".join("".join(pages_of(pdf_of(replace(document, labels=older)))).split())


def test_a_tax_invoice_says_so_in_the_words_of_the_law() -> None:
    for language in ("en", "de", "zh_CN"):
        assert "tax invoice" in paper_labels(language, "tax-invoice")["title"].lower()
    assert paper_labels("ar", "tax-invoice")["title"] == "فاتورة ضريبية"


def test_every_field_that_some_country_asks_of_the_document_is_on_the_paper() -> None:
    document = invoice(9, "en")
    line, tax, write = document.lines[3], document.taxes[0], figures("en", "GBP")
    stated = {
        "date": write.day(document.issued_on),
        "number": f"{document.labels['title']} {document.number}",
        "quantity": write.quantity(line.quantity),
        "description": line.name,
        "supply_date": f"{document.labels['supplied']} {write.day(document.supplied_on)}",
        "unit_net": write.price(line.unit_net),
        "rates": write.rate(tax.rate_ppm),
        "net_by_rate": f"{tax.name} {write.rate(tax.rate_ppm)} on {write.amount(tax.base_minor)}",
        "tax_by_rate": write.amount(tax.tax_minor),
        "total": write.money(document.total_minor),
    }
    rules = [invoice_rules(country, date(2026, 11, 23)) for country in (*countries(), "")]
    asked = {name for one in rules for form in (one.full, one.simplified) if form for name in form.document}
    assert asked == stated.keys()
    read = " ".join(" ".join(pages_of(pdf_of(document))).split())
    assert [name for name, words in stated.items() if words not in read] == []
