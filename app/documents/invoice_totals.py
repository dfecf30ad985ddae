"""What stands under the goods: the sums, each rate with its tax, the total, and how it was paid."""

from __future__ import annotations

from app.documents.invoice_figures import Figures
from app.documents.invoice_sheet import GREY, Place, Sheet, Style, fitted, left_to_right, measured, mm
from app.domain.invoice import InvoiceDocument, InvoiceKind

_WIDTH = mm(88)
_ROW, _TOTAL = Style(90), Style(130, bold=True)
_QUIET, _STRONG, _SMALL = Style(90, grey=GREY), Style(90, bold=True), Style(80, grey=GREY)
_LEADING, _TALL = 145, 250


class Totals:
    """The block of sums. ``height`` is what it needs on a page, in tenths of a point."""

    def __init__(self, document: InvoiceDocument, figures: Figures) -> None:
        self._document, self._figures = document, figures
        self._above = self._sums()
        self._below = self._payments()
        self._widest = max(
            (measured(value, _ROW, figures.rtl).width for _, value in (*self._above, *self._below)), default=0.0
        )
        self.height = mm(5) + _LEADING * (len(self._above) + len(self._below)) + _TALL + mm(6)

    def _sums(self) -> list[tuple[str, str]]:
        document, figures, labels = self._document, self._figures, self._document.labels
        if not document.taxes:
            return []
        rows = [(labels["net_total"], figures.amount(document.net_minor))]
        for tax in document.taxes:
            rate = f"{tax.name} {figures.rate(tax.rate_ppm)}"
            base = labels["tax_on"].replace("%s", rate).replace("%n", figures.amount(tax.base_minor))
            rows.append((base, figures.amount(tax.tax_minor)))
        return rows

    def _payments(self) -> list[tuple[str, str]]:
        document, figures, labels = self._document, self._figures, self._document.labels
        rows = [(labels["rounding"], figures.amount(document.rounding_minor))] if document.rounding_minor else []
        for payment in document.payments:
            named = labels.get(payment.kind) or labels.get(payment.name)
            word = named or payment.name.replace("-", " ").capitalize()
            rows.append((word, figures.amount(payment.amount_minor)))
        return rows

    def write(self, sheet: Sheet, top: float) -> float:
        """Put the block at ``top``; answers where what follows may begin."""
        document, figures, labels = self._document, self._figures, self._document.labels
        begin, y = sheet.right - _WIDTH, top + mm(5)
        self._aside(sheet, y)
        for label, value in self._above:
            self._pair(sheet, y, label, value, _ROW)
            y += _LEADING
        credit = document.kind is InvoiceKind.CREDIT_NOTE
        if self._above:
            sheet.rule(begin, sheet.right, y - 85, 8)
        y += 95
        self._pair(sheet, y, labels["credited" if credit else "total"], figures.money(document.total_minor), _TOTAL)
        sheet.rule(begin, sheet.right, y + 60, 8)
        y += _TALL - 45
        for label, value in self._below:
            self._pair(sheet, y, label, value, _QUIET)
            y += _LEADING
        return y + mm(6)

    def _pair(self, sheet: Sheet, baseline: float, label: str, value: str, style: Style) -> None:
        """A label at the start of the block, a figure at its end; the label gives way.

        On paper read from the right the end is the left: figures keep their last signs in line there too.
        """
        made = measured(value, style, sheet.rtl)
        short = self._widest - made.width if sheet.rtl and style is not _TOTAL else 0
        sheet.put(made, sheet.right - short, baseline, style, Place.END)
        for named in fitted(label, style, _WIDTH - made.width - short - mm(3), 1, sheet.rtl):
            sheet.put(named, sheet.right - _WIDTH, baseline, style)

    def _aside(self, sheet: Sheet, y: float) -> None:
        """Beside the sums: paid, by which receipt, and its short proof."""
        document, figures, labels = self._document, self._figures, self._document.labels
        width = sheet.right - _WIDTH - mm(8) - sheet.left
        credit = document.kind is InvoiceKind.CREDIT_NOTE
        paid = labels["given_back" if credit else "paid"].replace("%d", figures.day(document.supplied_on))
        y = sheet.write_lines(paid, sheet.left, y, width, _STRONG, 2, _LEADING)
        receipt, proof = left_to_right(document.order_number, figures.rtl), left_to_right(document.proof, figures.rtl)
        told = f"{labels['receipt']} {receipt} · {labels['proof']}\u00a0{proof}"  # broken before the word, if at all
        for text in (told, *self._marks()):
            y = sheet.write_lines(text, sheet.left, y, width, _SMALL, 2, 115)

    def _marks(self) -> tuple[str, ...]:
        """What a mark beside a name means, for each rate of this document that has one."""
        document, figures = self._document, self._figures
        told = document.labels["marked"]
        return tuple(
            told.replace("%s", document.rate_marks[str(tax.rate_ppm)]).replace("%n", figures.rate(tax.rate_ppm))
            for tax in document.taxes
            if str(tax.rate_ppm) in document.rate_marks
        )
