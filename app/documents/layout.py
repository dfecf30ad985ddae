"""A receipt to a page, laid out once for its paper: what stands where, and nothing about how it is painted."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents.page import PAPER_MM, Bitmap, Page
from app.documents.receipt import Receipt, ReceiptKind, ReceiptLine
from app.documents.sheet import Sheet, Style
from app.documents.words import word

_BODY, _SMALL, _STRONG = Style(24), Style(22), Style(24, bold=True)
_INDENT = 20


@dataclass(frozen=True, slots=True)
class MissingFont:
    """Characters that print as a replacement sign until ``package`` is installed."""

    package: str
    characters: str


def layout(receipt: Receipt, width: int) -> Page:
    """The receipt in ``width`` dots (576 for 80 mm paper, 384 for 58 mm). Raises ValueError for other widths."""
    if width not in PAPER_MM:
        raise ValueError(f"no paper is {width} dots wide")
    sheet = Sheet(width, receipt.rtl)
    _head(sheet, receipt)
    _meta(sheet, receipt)
    _lines(sheet, receipt)
    _total(sheet, receipt)
    _payment(sheet, receipt)
    _taxes(sheet, receipt)
    _foot(sheet, receipt)
    return sheet.page(f"{word(receipt.labels, 'number')} {receipt.number}", receipt.language)


def missing_fonts(receipt: Receipt) -> tuple[MissingFont, ...]:
    """What of this receipt no installed font can draw, by the package to install."""
    from app.documents.fonts import package_for
    from app.documents.runs import uncovered

    found: dict[str, dict[str, None]] = {}
    for text in _texts(receipt):
        for char in uncovered(text):
            found.setdefault(package_for(char), {})[char] = None
    return tuple(MissingFont(package, "".join(chars)) for package, chars in found.items())


def _head(sheet: Sheet, receipt: Receipt) -> None:
    sheet.gap(4)
    if receipt.training:
        sheet.banner(word(receipt.labels, "training"), Style(28, bold=True), filled=True)
        sheet.gap(16)
    if receipt.logo is not None and receipt.logo.width <= sheet.width:
        sheet.picture(receipt.logo)
        sheet.gap(12)
    for number, text in enumerate(receipt.header):
        sheet.centre(text, _by_width(sheet, 38, 32) if number == 0 else _SMALL, lines=3)
        sheet.gap(4 if number == 0 else 0)
    if receipt.copy:
        sheet.gap(14)
        sheet.banner(word(receipt.labels, "copy"), Style(28, bold=True), filled=False)
    if receipt.kind is not ReceiptKind.SALE:
        sheet.gap(14)
        sheet.centre(word(receipt.labels, receipt.kind.value), Style(34, bold=True))


def _meta(sheet: Sheet, receipt: Receipt) -> None:
    labels = receipt.labels
    sheet.gap(16)
    sheet.facts(f"{word(labels, 'number')} {receipt.number}", receipt.when, _SMALL)
    cashier = f"{word(labels, 'cashier')} {receipt.cashier}" if receipt.cashier else ""
    sheet.facts(f"{word(labels, 'till')} {receipt.till}", cashier, _SMALL)
    sheet.rule(2, 10)


def _lines(sheet: Sheet, receipt: Receipt) -> None:
    for number, sold in enumerate(receipt.lines):
        sheet.gap(8 if number else 0)
        _line(sheet, receipt, sold)


def _line(sheet: Sheet, receipt: Receipt, sold: ReceiptLine) -> None:
    sheet.pair(sold.name, sold.amount, _BODY)
    detail = " × ".join(part for part in (sold.quantity, sold.unit_price) if part)
    for text in (detail, sold.note):
        if text:
            sheet.start(text, _SMALL, indent=_INDENT)
    if sold.discount is not None:
        label = sold.discount.label or word(receipt.labels, "discount")
        sheet.pair(label, sold.discount.text, _SMALL, indent=_INDENT)


def _total(sheet: Sheet, receipt: Receipt) -> None:
    labels = receipt.labels
    if receipt.subtotal or receipt.discounts:
        sheet.rule(1, 10)
    if receipt.subtotal:
        sheet.pair(word(labels, "subtotal"), receipt.subtotal, _BODY)
    for discount in receipt.discounts:
        sheet.pair(discount.label or word(labels, "discount"), discount.text, _BODY)
    sheet.rule(3, 10)
    sheet.pair(word(labels, "total"), receipt.total, _by_width(sheet, 46, 40), least=28)
    sheet.rule(3, 10)


def _payment(sheet: Sheet, receipt: Receipt) -> None:
    labels = receipt.labels
    if receipt.rounding:
        sheet.pair(word(labels, "rounding"), receipt.rounding, _BODY)
    for tender in receipt.tenders:
        sheet.pair(tender.label, tender.text, _BODY)
    if receipt.change:
        sheet.pair(word(labels, "change"), receipt.change, _STRONG)


def _taxes(sheet: Sheet, receipt: Receipt) -> None:
    if not receipt.taxes:
        return
    labels = receipt.labels
    sheet.rule(1, 12)
    rows = [(word(labels, "tax"), word(labels, "rate"), word(labels, "base"), word(labels, "tax"))]
    rows += [(tax.name, tax.rate, tax.base, tax.tax) for tax in receipt.taxes]
    widths = [max(round(sheet.measure(row[place], _SMALL)) for row in rows) for place in range(4)]
    gap = min(44, (sheet.width - sum(widths)) // 3)
    if gap >= _SMALL.size - 4:
        ends = (widths[3] + widths[2] + 2 * gap, widths[3] + gap, 0)
        for row in rows:
            sheet.columns(("" if row is rows[0] else row[0], *row[1:]), ends, _SMALL)
        return
    for name, rate, base, tax in rows[1:]:
        sheet.start(f"{name} {rate}", _SMALL)
        sheet.pair(word(labels, "base"), base, _SMALL, indent=_INDENT)
        sheet.pair(word(labels, "tax"), tax, _SMALL, indent=_INDENT)


def _foot(sheet: Sheet, receipt: Receipt) -> None:
    if receipt.footer:
        sheet.gap(20)
    for text in receipt.footer:
        sheet.centre(text, _SMALL, lines=3)
    if receipt.qr:
        sheet.gap(16)
        code = _code(receipt.qr)
        sheet.picture(code, max(1, min(6, max(3, 190 // code.width), sheet.width // code.width)))
    if receipt.proof:
        sheet.gap(8)
        sheet.centre(f"{word(receipt.labels, 'proof')} {receipt.proof}", _SMALL)
    if receipt.training:
        sheet.gap(16)
        sheet.banner(word(receipt.labels, "training"), Style(28, bold=True), filled=True)
    sheet.gap(8)


def _by_width(sheet: Sheet, wide: int, narrow: int) -> Style:
    return Style(wide if sheet.width >= 576 else narrow, bold=True)


def _code(payload: str) -> Bitmap:
    """The QR code of a payload (ISO/IEC 18004, level M), one dot a module, without its quiet zone: paper is white."""
    import segno

    matrix = segno.make_qr(payload, error="m").matrix
    rows = b"".join(_packed(row) for row in matrix)
    return Bitmap(len(matrix), len(matrix), rows)


def _packed(row: bytes | bytearray) -> bytes:
    bits = "".join("1" if module else "0" for module in row)
    return int(bits.ljust((len(bits) + 7) // 8 * 8, "0"), 2).to_bytes((len(bits) + 7) // 8, "big")


def _texts(receipt: Receipt) -> list[str]:
    texts = [*receipt.header, *receipt.footer, *receipt.labels.values(), receipt.number, receipt.when, receipt.till]
    texts += [receipt.cashier, receipt.total, receipt.subtotal, receipt.rounding, receipt.change, receipt.proof]
    for amount in (*receipt.discounts, *receipt.tenders):
        texts += [amount.label, amount.text]
    for sold in receipt.lines:
        texts += [sold.name, sold.amount, sold.quantity, sold.unit_price, sold.note]
        texts += [sold.discount.label, sold.discount.text] if sold.discount else []
    for tax in receipt.taxes:
        texts += [tax.name, tax.rate, tax.base, tax.tax]
    return texts
