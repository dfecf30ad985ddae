"""What stands above the goods: the letterhead, the address in the envelope's window, what the document is."""

from __future__ import annotations

from app.documents.invoice_figures import Figures
from app.documents.invoice_sheet import GREY, PALE, POINT, Place, Sheet, Style, fitted, left_to_right, mm
from app.documents.invoice_words import tax_label
from app.domain.invoice import InvoiceDocument, InvoiceKind, Party

_NAME, _SMALL, _TINY = Style(170, bold=True), Style(80, grey=GREY), Style(65, grey=GREY)
_ADDRESS, _TITLE, _NUMBER, _VALUE = Style(105), Style(180, bold=True), Style(180), Style(90)
_ASIDE = mm(125)  # where the block beside the address begins (DIN 5008)
_ADDRESS_WIDTH = mm(80)
_NAME_LINES, _ADDRESS_LINES = 5, 8  # the law wants the name whole, even where it outgrows the window
_LOGO_WIDTH, _LOGO_HEIGHT, _LOGO_TOP = mm(70), mm(20), mm(11)
_LOGO_PIXEL = POINT * 72 / 150  # no picture is drawn coarser than 150 dots an inch


def letterhead(sheet: Sheet, document: InvoiceDocument, figures: Figures, logo: tuple[int, int] | None = None) -> float:
    """Everything above the table on the first page, ``logo`` being a picture of that many pixels; answers where the
    table may begin."""
    baseline = mm(24) if logo is None else _logo(sheet, *logo) + mm(7.5)
    top = _sender(sheet, document, baseline)
    down = max(_window(sheet, document), _facts(sheet, document, figures, top))
    _folds(sheet)
    return _title(sheet, document, figures, max(down, sheet.paper.window + mm(36)))


def _logo(sheet: Sheet, across: int, down: int) -> float:
    """The logo where the eye begins; answers its lower edge."""
    scale = min(_LOGO_WIDTH / across, _LOGO_HEIGHT / down, _LOGO_PIXEL)
    sheet.image(sheet.left, _LOGO_TOP, across * scale, down * scale)
    return _LOGO_TOP + down * scale


def _sender(sheet: Sheet, document: InvoiceDocument, baseline: float) -> float:
    """The shop's name large, and how to reach it aside; answers the height where that ends."""
    seller, labels = document.seller, document.labels
    for made in fitted(seller.trading_as or seller.name, _NAME, _ASIDE - sheet.left - mm(6), 2, sheet.rtl):
        sheet.put(made, sheet.left, baseline, _NAME)
        baseline += 210
    aside: float = mm(20)
    if seller.trading_as:
        aside = sheet.write_lines(seller.name, _ASIDE, aside, sheet.right - _ASIDE, _SMALL, 2, 110)
    for text in seller.address.splitlines()[:5]:
        aside = sheet.write_lines(text, _ASIDE, aside, sheet.right - _ASIDE, _SMALL, 2, 110)
    phone = f"{labels['telephone']} {left_to_right(seller.phone, sheet.rtl)}" if seller.phone else ""
    for text in (phone, seller.email):
        if text:
            aside = sheet.write_lines(text, _ASIDE, aside, sheet.right - _ASIDE, _SMALL, 1, 110)
    return aside


def _window(sheet: Sheet, document: InvoiceDocument) -> float:
    """The sender in one small line, under it the addressee; answers the height where the address ends."""
    buyer = document.buyer
    top = sheet.paper.window
    if not buyer.name:
        return top
    seller = document.seller
    sender = " · ".join((seller.trading_as or seller.name, *seller.address.splitlines()))
    for made in fitted(sender, _TINY, _ADDRESS_WIDTH, 1, sheet.rtl):
        sheet.put(made, sheet.left, top - 55, _TINY)
        sheet.rule(sheet.left, sheet.left + _ADDRESS_WIDTH, top - 25, 3, PALE)
    baseline: float = top + 130
    baseline = sheet.write_lines(buyer.name, sheet.left, baseline, _ADDRESS_WIDTH, _ADDRESS, _NAME_LINES, 138)
    for text in (*buyer.address.splitlines()[:_ADDRESS_LINES], *_abroad(buyer, document)):
        baseline = sheet.write_lines(text, sheet.left, baseline, _ADDRESS_WIDTH, _ADDRESS, 2, 138)
    return baseline


def _abroad(buyer: Party, document: InvoiceDocument) -> tuple[str, ...]:
    """The country, in capital letters as the post asks, where the letter crosses a border."""
    if not buyer.country or buyer.country == document.seller.country:
        return ()
    from babel import Locale

    name = Locale.parse(document.language.replace("-", "_")).territories.get(buyer.country, buyer.country)
    return (str(name).upper(),)


def _facts(sheet: Sheet, document: InvoiceDocument, figures: Figures, top: float) -> float:
    """Numbers and dates beside the address; answers the height where they end."""
    labels = document.labels
    returned = document.kind is InvoiceKind.CREDIT_NOTE
    pairs = [
        (labels["number"], left_to_right(document.number, sheet.rtl)),
        (labels["date"], figures.day(document.issued_on)),
        (labels["returned" if returned else "supplied"], figures.day(document.supplied_on)),
        (labels["receipt"], left_to_right(document.order_number, sheet.rtl)),
    ]
    if document.buyer.tax_number:
        pairs.append(
            (tax_label(labels, "customer", document.buyer), left_to_right(document.buyer.tax_number, sheet.rtl))
        )
    baseline = max(top + mm(6), sheet.paper.window - 55)
    for label, value in pairs:
        taken = sheet.write(label, _ASIDE, baseline, _SMALL)
        room = sheet.right - _ASIDE - taken - mm(3)
        for made in fitted(value, _VALUE, room, 1, sheet.rtl):
            sheet.put(made, sheet.right, baseline, _VALUE, Place.END)
        baseline += 138
    return baseline


def _title(sheet: Sheet, document: InvoiceDocument, figures: Figures, top: float) -> float:
    baseline = top + mm(6)
    taken = sheet.write(document.labels["title"], sheet.left, baseline, _TITLE)
    sheet.write_code(document.number, sheet.left + taken + 70, baseline, _NUMBER)
    baseline += 70
    if document.refers_to is not None:
        baseline += 95
        sheet.write(corrects(document, figures), sheet.left, baseline, Style(95))
        baseline += 50
    return baseline + mm(4.5)


def corrects(document: InvoiceDocument, figures: Figures) -> str:
    """Which document this one corrects (Directive 2006/112/EC art. 219); empty for one that corrects none."""
    named = document.refers_to
    if named is None:
        return ""
    return (
        document.labels["corrects"]
        .replace("%s", left_to_right(named.number, figures.rtl))
        .replace("%d", figures.day(named.issued_on))
    )


def _folds(sheet: Sheet) -> None:
    """Where the paper is folded and punched (DIN 5008): hair lines at the edge."""
    for place, y in enumerate(sheet.paper.folds):
        sheet.rule(mm(4), mm(9 if place == 1 else 7.5), y, 3, PALE)


def running_head(sheet: Sheet, document: InvoiceDocument, figures: Figures) -> None:
    """The one line above a page that goes on."""
    seller = document.seller
    name, said = Style(90, bold=True), Style(85, grey=GREY)
    title = f"{document.labels['title']} {left_to_right(document.number, sheet.rtl)}"
    taken = sheet.write(figures.day(document.issued_on), sheet.right, mm(20), said, Place.END)
    taken += mm(5) + sheet.write(title, sheet.right - taken - mm(5), mm(20), said, Place.END)
    for made in fitted(seller.trading_as or seller.name, name, sheet.right - sheet.left - taken - mm(8), 1, sheet.rtl):
        sheet.put(made, sheet.left, mm(20), name)
    sheet.rule(sheet.left, sheet.right, mm(23), 3, PALE)
