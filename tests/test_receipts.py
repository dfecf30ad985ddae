"""A recorded order as a receipt: every figure as recorded, in the words and forms of its reader, with our code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.documents.layout import layout
from app.documents.page import Bitmap
from app.documents.pdf import pdf
from app.documents.raster import raster
from app.documents.receipt import Amount, Receipt, ReceiptKind, ReceiptTax
from app.documents.vocabulary import ENGLISH, VOCABULARIES
from app.domain.cart import Cart
from app.domain.quantity import Quantity, UnitPrice
from app.domain.tax import Tax
from app.errors import InvalidInput
from app.pictures import take_picture
from app.printing.order_receipt import receipt_for, receipt_page
from app.printing.receipts import receipt_of
from app.queries.orders import order_detail
from app.register import Register
from app.services.checkout import Placed, complete_sale
from app.services.customers import erase_customer
from app.services.returns import refund_elsewhere, refund_lines, void_order
from app.services.settings import change_settings
from app.settings import SETTINGS
from app.signing import FILE, Verdict, read_code, verify
from tests.papers import customer, full_cart, line, logo_file, opened, sell
from tests.shop import cash, line_of

LANGUAGES = ("en", "de", "zh_CN", "ar")


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    with opened(tmp_path_factory.mktemp("receipts") / "shop") as register:
        yield register


@pytest.fixture(scope="module")
def sold(shop: Register) -> Placed:
    return sell(shop, full_cart(shop), voucher=1000)


@pytest.mark.parametrize(
    ("price", "written"),
    [
        (UnitPrice(190), "1.90"),
        (UnitPrice(19, 1), "1.90"),
        (UnitPrice(1900, 3), "1.90"),
        (UnitPrice(1459, 3), "1.459"),
        (UnitPrice(123450, 2), "1,234.50"),
    ],
)
def test_a_unit_price_is_written_as_money(tmp_path: Path, price: UnitPrice, written: str) -> None:
    with Register.open(tmp_path / "shop") as register:
        weighed = replace(line_of(register), unit_price=price, quantity=Quantity(2000), unit="kg")
        cart = Cart(register.new_id(), "GBP", (weighed,))
        placed = register.do(complete_sale, cart, cash(cart)).result()
        receipt = receipt_of(register.ask(order_detail, placed.order_id), register.settings)
    assert receipt.lines[0].unit_price == f"{written}/kg"
    assert receipt.lines[0].quantity == "2\u00a0kg"
    assert receipt.proof == placed.proof


def test_everything_of_an_order_is_told(shop: Register, sold: Placed) -> None:
    receipt = receipt_for(shop, sold.order_id)
    told = {one.name: one for one in receipt.lines}
    assert told["Gouda, aged 18 months"].quantity == "0.342\u00a0kg"
    assert told["Almond croissant"].discount == Amount("Discount 10%", "−1.05")
    tea = told["Tea “Assam” tin 125 g"]
    assert (tea.amount, tea.instead, tea.note) == ("9.90", "12.90", "Gift wrap, red bow")
    assert told["Sourdough loaf"].discount is None  # its share of the order's discount stands once, below
    assert (receipt.subtotal, receipt.discounts) == ("80.48", (Amount("Discount", "−2.50"),))
    assert receipt.total == "£77.98" and receipt.change == "5.00"
    assert receipt.tenders == (Amount("Voucher", "10.00"), Amount("Cash", "72.98"))
    assert receipt.taxes[0] == ReceiptTax("VAT", "20%", "35.64", "7.14", "42.78")
    assert receipt.note.startswith("Collect on Friday")
    assert receipt.intro == ("Baked in the night, sold by noon",) and len(receipt.footer) == 2
    assert receipt.when == "22\u00a0Nov\u00a02026 09:00"


@pytest.mark.parametrize(
    ("language", "total", "when", "discount", "cash_word"),
    [
        ("en", "£77.98", "22\u00a0Nov\u00a02026 09:00", "Discount 10%", "Cash"),
        ("de", "77,98\u00a0£", "22.11.2026 09:00", "Rabatt 10\u00a0%", "Bar"),
        ("zh_CN", "£77.98", "2026年11月22日 09:00", "优惠 10%", "现金"),
        ("ar", "\u200f77.98\u00a0UK£\u200e", "22\u200f/11\u200f/2026 9:00\u00a0ص", "خصم \u200e10%\u200e", "نقداً"),
    ],
)
def test_a_receipt_speaks_the_readers_language(
    shop: Register, sold: Placed, language: str, total: str, when: str, discount: str, cash_word: str
) -> None:
    receipt = receipt_for(shop, sold.order_id, language=language)
    assert (receipt.total, receipt.when) == (total, when)
    assert receipt.lines[3].discount == Amount(discount, receipt.lines[3].discount.text)  # type: ignore[union-attr]
    assert receipt.tenders[1].label == cash_word
    assert receipt.labels == VOCABULARIES[language[:2]] and receipt.rtl is (language == "ar")


def test_every_language_has_every_word() -> None:
    for words in VOCABULARIES.values():
        assert words.keys() == ENGLISH.keys()
        assert all(words.values()) and words["instead"].count("%s") == 1
    for language in ("de", "zh", "ar"):
        assert not [key for key, text in VOCABULARIES[language].items() if text == ENGLISH[key]]


def test_the_customers_language_is_taken(shop: Register) -> None:
    german, strange = customer(shop, "de"), customer(shop, "zh_CN")
    for who, word in ((german, "Summe"), (strange, "合计")):
        placed = sell(shop, full_cart(shop, who))
        assert receipt_for(shop, placed.order_id).labels["total"] == word
    assert receipt_for(shop, placed.order_id, language="ar").labels["total"] == VOCABULARIES["ar"]["total"]
    shop.do(erase_customer, strange).result()
    assert receipt_for(shop, placed.order_id).labels == ENGLISH


def test_a_language_nobody_knows_is_the_shops(shop: Register, sold: Placed) -> None:
    assert receipt_for(shop, sold.order_id, language="klingon!").labels == ENGLISH


def test_taxes_on_top_stand_between_the_lines_and_the_total(tmp_path: Path) -> None:
    state = Tax("state", "State tax", 62_500, included=False)
    with opened(tmp_path / "shop", country="US", currency="USD") as register:
        cart = replace(full_cart(register), currency="USD", lines=(line("Mug", 1000, tax=state),), discounts=())
        receipt = receipt_for(register, sell(register, cart).order_id)
    assert (receipt.subtotal, receipt.total) == ("10.00", "$10.63")
    assert receipt.added == (Amount("State tax 6.25%", "0.63"),)


def test_refunds_voids_and_practice_say_what_they_are(shop: Register, sold: Placed) -> None:
    back = shop.do(refund_lines, shop.new_id(), sold.order_id, {0: Quantity(1000)}, note="stale").result()
    refund = receipt_for(shop, back.order_id)
    assert (refund.kind, refund.refers_to, refund.note) == (ReceiptKind.REFUND, sold.number, "")
    assert refund.total.startswith("−") and refund.lines[0].quantity == ""
    voided = sell(shop, full_cart(shop))
    shop.do(void_order, voided.order_id).result()
    assert receipt_for(shop, voided.order_id, copy=True).kind is ReceiptKind.VOID
    practice = receipt_for(shop, sell(shop, full_cart(shop), training=True).order_id)
    assert practice.training and read_code(practice.qr).training and not read_code(refund.qr).training


def test_a_refund_of_elsewhere_names_the_receipt_it_rests_on(shop: Register) -> None:
    cart = Cart(shop.new_id(), "GBP", (line("Sourdough loaf", 420),))
    back = shop.do(refund_elsewhere, cart, "22-B7F1-9").result()
    assert receipt_for(shop, back.order_id).refers_to == "22-B7F1-9"


def test_the_code_finds_the_order_and_verifies(shop: Register, sold: Placed) -> None:
    text = receipt_for(shop, sold.order_id).qr
    code = read_code(text)
    assert verify(shop, text) is Verdict.VERIFIED
    assert (code.order_id, code.number, code.total_minor) == (sold.order_id, sold.number, 7798)
    assert code.tenders == ("cash", "other") and code.currency == "GBP"
    assert [one.product for one in code.lines[:3]] == ["5012345678900", "COF-2", "CH-018"]
    assert sum(one.gross_minor for one in code.lines) == 7798 and code.line_count == 7
    for printed in (
        receipt_for(shop, sold.order_id, copy=True, language="ar"),
        receipt_for(shop, sold.order_id, gift=True),
    ):
        assert printed.qr == text


@pytest.mark.parametrize("width", [576, 384])
@pytest.mark.parametrize("gift", [False, True])
@pytest.mark.parametrize("lines", [1, 7, 12, 40])
def test_a_scanner_reads_the_painted_code(shop: Register, lines: int, gift: bool, width: int) -> None:
    zxing = pytest.importorskip("zxingcpp")
    listed = tuple(line(f"{place} thing", 100 + place, sku=f"50123456789{place:02d}") for place in range(lines))
    placed = sell(shop, Cart(shop.new_id(), "GBP", listed))
    found = [
        one.text for one in zxing.read_barcodes(picture(receipt_page(shop, placed.order_id, gift=gift, width=width)))
    ]
    assert len(found) == 1 and verify(shop, found[0]) is Verdict.VERIFIED
    code = read_code(found[0])
    assert (code.line_count, code.shortened) == (lines, lines > 12)


@pytest.mark.parametrize("width", [576, 384])
def test_a_scanner_reads_the_code_of_the_pdf(shop: Register, sold: Placed, width: int) -> None:
    zxing, pdfium = pytest.importorskip("zxingcpp"), pytest.importorskip("pypdfium2")
    page = pdfium.PdfDocument(pdf(receipt_page(shop, sold.order_id, width=width)))[0]
    found = zxing.read_barcodes(page.render(scale=203.2 / 72).to_pil().convert("L"))
    assert [one.text for one in found] == [receipt_for(shop, sold.order_id).qr]


def picture(page: object) -> object:
    """The paper as a hand holds it before a camera: askew and not quite sharp."""
    from PIL import Image, ImageFilter, ImageOps

    bits = raster(page)  # type: ignore[arg-type]
    dots = Image.frombytes("1", (bits.width, bits.height), bits.rows).convert("L")
    paper = ImageOps.expand(ImageOps.invert(dots), 32, 255)  # it goes on where nothing can be printed
    return paper.rotate(7, expand=True, fillcolor=255).filter(ImageFilter.GaussianBlur(1.4))


def test_a_logo_is_printed_where_the_shop_has_one(tmp_path: Path) -> None:
    with opened(tmp_path / "shop") as register:
        placed = sell(register, full_cart(register))
        assert receipt_for(register, placed.order_id).logo is None
        register.do(change_settings, {"receipt.logo": take_picture(register, logo_file())}).result()
        logo = receipt_for(register, placed.order_id).logo
        assert isinstance(logo, Bitmap) and logo.height == 176
        assert layout(receipt_for(register, placed.order_id), 384).items


@pytest.mark.warns("receipts have no logo")
def test_a_logo_that_is_gone_stops_no_receipt(tmp_path: Path) -> None:
    with opened(tmp_path / "shop") as register:
        placed = sell(register, full_cart(register))
        name = take_picture(register, logo_file())
        register.do(change_settings, {"receipt.logo": name}).result()
        (next((tmp_path / "shop" / "blobs").rglob(f"*{name[4:]}*"))).unlink()
        assert receipt_for(register, placed.order_id).logo is None


@pytest.mark.warns("has no code")
def test_a_key_that_cannot_be_kept_stops_no_receipt(tmp_path: Path) -> None:
    with opened(tmp_path / "shop") as register:
        placed = sell(register, full_cart(register))
        (tmp_path / "shop" / FILE).write_bytes(b"broken")
        receipt = receipt_for(register, placed.order_id)
        assert receipt.qr == "" and receipt.total == "£77.98"


def test_every_language_fits_both_papers(shop: Register, sold: Placed) -> None:
    for language in LANGUAGES:
        for width in (576, 384):
            receipt: Receipt = receipt_for(shop, sold.order_id, language=language)
            assert layout(receipt, width).height > 800


@pytest.mark.parametrize(
    ("papers", "screens", "spoken"),
    [("", "de", "de"), ("zh_CN", "en", "zh"), ("en", "fr", "en"), ("", "fr", "en"), ("de", "ja", "de")],
)
def test_papers_may_have_a_language_of_their_own(shop: Register, papers: str, screens: str, spoken: str) -> None:
    shop.do(change_settings, {"language": screens, "receipt.language": papers}).result()
    sold = sell(shop, full_cart(shop, customer(shop, "fr")))
    receipt = receipt_for(shop, sold.order_id)
    assert receipt.labels == VOCABULARIES[spoken]
    assert receipt.language.startswith(spoken), "words and figures are of one language"
    theirs = sell(shop, full_cart(shop, customer(shop, "ar")))
    assert receipt_for(shop, theirs.order_id).labels == VOCABULARIES["ar"]


def test_the_languages_that_can_be_chosen_are_those_papers_know(shop: Register) -> None:
    known = {choice.partition("_")[0] for choice in SETTINGS["receipt.language"].choices}
    assert known == {"", *VOCABULARIES}
    with pytest.raises(InvalidInput):
        shop.do(change_settings, {"receipt.language": "ja"}).result()
