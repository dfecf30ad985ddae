"""A receipt to a page, laid out once for its paper: what stands where, and nothing about how it is painted."""

from __future__ import annotations

from app.documents.codes import module_dots, qr_code
from app.documents.missing import MissingFont as MissingFont
from app.documents.missing import missing_in
from app.documents.page import Page
from app.documents.receipt import Receipt, ReceiptKind, ReceiptLine
from app.documents.sheet import Sheet, Style
from app.documents.words import word

_BODY, _SMALL, _STRONG = Style(24), Style(22), Style(24, bold=True)
_TITLE, _BANNER = Style(34, bold=True), Style(28, bold=True)
_INDENT = 20
NARROWEST = 200  # dots
_NOTE_LINES = 24  # of free words: five hundred signs of a usual script are shown whole
_QUIET = 4  # modules of white around a QR code (ISO/IEC 18004, 9.1)
_LTR_MARK = "\u200e"


def layout(receipt: Receipt, width: int) -> Page:
    """The receipt in ``width`` dots: 576 for 80 mm paper, 384 for 58 mm, others for other heads.

    Raises ValueError for less than 200.
    """
    if width < NARROWEST:
        raise ValueError(f"no receipt fits {width} dots")
    sheet = Sheet(width, receipt.rtl)
    if not receipt.gift:
        sheet.line_up(_figures(receipt))
    _head(sheet, receipt)
    _meta(sheet, receipt)
    _lines(sheet, receipt)
    if not receipt.gift:
        _total(sheet, receipt)
        _payment(sheet, receipt)
        _taxes(sheet, receipt)
    _foot(sheet, receipt)
    return sheet.page(f"{word(receipt.labels, 'number')} {receipt.number}", receipt.language.replace("_", "-"))


def _figures(receipt: Receipt) -> list[tuple[str, Style]]:
    """The amounts that stand under each other; the total is larger than they are."""
    amounts = [line.amount for line in receipt.lines] + [receipt.subtotal, receipt.rounding]
    amounts += [amount.text for amount in (*receipt.discounts, *receipt.added, *receipt.tenders)]
    lowered = [line.discount.text for line in receipt.lines if line.discount is not None]
    return [(text, _BODY) for text in amounts] + [(text, _SMALL) for text in lowered] + [(receipt.change, _STRONG)]


def missing_fonts(receipt: Receipt) -> tuple[MissingFont, ...]:
    """What of this receipt no installed font can draw, by the package to install."""
    return missing_in(_texts(receipt))


def _head(sheet: Sheet, receipt: Receipt) -> None:
    labels = receipt.labels
    sheet.gap(4)
    if receipt.training:
        sheet.banner(word(labels, "training"), _BANNER, filled=True)
        sheet.gap(16)
    if receipt.logo is not None and receipt.logo.width <= sheet.width:
        sheet.picture(receipt.logo)
        sheet.gap(14)
    for number, text in enumerate(receipt.header):
        sheet.centre(text, _by_width(sheet, 38, 32) if number == 0 else _SMALL, lines=3)
        sheet.gap(4 if number == 0 else 0)
    if receipt.intro:
        sheet.gap(10)
    for text in receipt.intro:
        sheet.centre(text, _SMALL, lines=3)
    if receipt.copy:
        sheet.gap(14)
        sheet.banner(word(labels, "copy"), _BANNER, filled=False)
    _title(sheet, receipt)


def _title(sheet: Sheet, receipt: Receipt) -> None:
    """What this is, where it is no plain sale."""
    labels = receipt.labels
    if receipt.kind is ReceiptKind.VOID:
        sheet.gap(14)
        sheet.banner(word(labels, "void"), _TITLE, filled=True)
    elif receipt.kind is ReceiptKind.REFUND:
        sheet.gap(14)
        sheet.centre(word(labels, "refund"), _TITLE)
    if receipt.refers_to:
        sheet.gap(4)
        sheet.centre(_named(receipt, "refers", receipt.refers_to), _SMALL)
    if receipt.gift:
        sheet.gap(14)
        sheet.centre(word(labels, "gift"), _TITLE)
        sheet.centre(word(labels, "gift_note"), _SMALL)


def _named(receipt: Receipt, label: str, number: str) -> str:
    """A label and a number; among right-to-left words the parts of a number would change places."""
    mark = _LTR_MARK if receipt.rtl else ""
    return f"{word(receipt.labels, label)} {mark}{number}{mark}"


def _meta(sheet: Sheet, receipt: Receipt) -> None:
    sheet.gap(16)
    sheet.facts(_named(receipt, "number", receipt.number), receipt.when, _SMALL)
    cashier = f"{word(receipt.labels, 'cashier')} {receipt.cashier}" if receipt.cashier else ""
    sheet.facts(_named(receipt, "till", receipt.till), cashier, _SMALL)
    sheet.rule(2, 10)


def _lines(sheet: Sheet, receipt: Receipt) -> None:
    for number, sold in enumerate(receipt.lines):
        sheet.gap(8 if number else 0)
        if receipt.gift:
            _given(sheet, sold)
        else:
            _line(sheet, receipt, sold)
    if receipt.note:
        sheet.rule(1, 10)
        _words(sheet, receipt.note, 0)
    if receipt.gift:
        sheet.rule(2, 10)


def _line(sheet: Sheet, receipt: Receipt, sold: ReceiptLine) -> None:
    sheet.pair(sold.name, sold.amount, _BODY)
    detail = " × ".join(part for part in (sold.quantity, sold.unit_price) if part)
    instead = word(receipt.labels, "instead").replace("%s", sold.instead) if sold.instead else ""
    if detail or instead:
        sheet.tally(detail, instead, _SMALL, indent=_INDENT)
    if sold.discount is not None:
        label = sold.discount.label or word(receipt.labels, "discount")
        sheet.pair(label, sold.discount.text, _SMALL, indent=_INDENT)
    if sold.note:
        _words(sheet, sold.note, _INDENT)


def _given(sheet: Sheet, sold: ReceiptLine) -> None:
    """A line without its price."""
    counted = sold.quantity.isdecimal()
    sheet.pair(sold.name, f"× {sold.quantity}" if counted else sold.quantity, _BODY)
    if sold.note:
        _words(sheet, sold.note, _INDENT)


def _words(sheet: Sheet, note: str, indent: int) -> None:
    """Free words with the line breaks they were typed with."""
    for part in note.splitlines()[:_NOTE_LINES]:
        sheet.start(part, _SMALL, indent=indent, lines=_NOTE_LINES)


def _total(sheet: Sheet, receipt: Receipt) -> None:
    labels = receipt.labels
    if receipt.subtotal or receipt.discounts or receipt.added:
        sheet.rule(1, 10)
    if receipt.subtotal:
        sheet.pair(word(labels, "subtotal"), receipt.subtotal, _BODY)
    for amount in (*receipt.discounts, *receipt.added):
        sheet.pair(amount.label or word(labels, "discount"), amount.text, _BODY)
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
    """A row a rate with base, tax and sum; on narrow paper or for large sums the figures one under the other."""
    if not receipt.taxes:
        return
    labels = receipt.labels
    sheet.rule(1, 12)
    keys = ("base", "tax", "gross") if any(tax.gross for tax in receipt.taxes) else ("base", "tax")
    heads = tuple(word(labels, key) for key in keys)
    figures = [(tax.base, tax.tax, tax.gross)[: len(keys)] for tax in receipt.taxes]
    names = [f"{tax.name} {tax.rate}" for tax in receipt.taxes]
    for style in (_SMALL, Style(20), Style(18)):
        if sheet.table((word(labels, "rate"), *heads), list(zip(names, figures, strict=True)), style):
            return
    for name, row in zip(names, figures, strict=True):
        sheet.start(name, _SMALL)
        for head, figure in zip(heads, row, strict=True):
            sheet.pair(head, figure, _SMALL, indent=_INDENT)


def _foot(sheet: Sheet, receipt: Receipt) -> None:
    if receipt.footer:
        sheet.gap(20)
    for text in receipt.footer:
        sheet.centre(text, _SMALL, lines=3)
    if receipt.qr:
        code = qr_code(receipt.qr)
        dots = module_dots(code, sheet.width)
        sheet.gap(max(16, _QUIET * dots))
        sheet.picture(code, dots)
        sheet.gap(max(0, _QUIET * dots - 8))
    if receipt.proof:
        sheet.gap(8)
        sheet.centre(_named(receipt, "proof", receipt.proof), _SMALL)
    if receipt.training:
        sheet.gap(16)
        sheet.banner(word(receipt.labels, "training"), _BANNER, filled=True)
    sheet.gap(8)


def _by_width(sheet: Sheet, wide: int, narrow: int) -> Style:
    return Style(wide if sheet.width >= 576 else narrow, bold=True)


def _texts(receipt: Receipt) -> list[str]:
    texts = [*receipt.header, *receipt.intro, *receipt.footer, *receipt.labels.values(), receipt.number, receipt.when]
    texts += [receipt.till, receipt.cashier, receipt.total, receipt.subtotal, receipt.rounding, receipt.change]
    texts += [receipt.proof, receipt.note, receipt.refers_to]
    for amount in (*receipt.discounts, *receipt.added, *receipt.tenders):
        texts += [amount.label, amount.text]
    for sold in receipt.lines:
        texts += [sold.name, sold.amount, sold.quantity, sold.unit_price, sold.note, sold.instead]
        texts += [sold.discount.label, sold.discount.text] if sold.discount else []
    for tax in receipt.taxes:
        texts += [tax.name, tax.rate, tax.base, tax.tax, tax.gross]
    return texts
