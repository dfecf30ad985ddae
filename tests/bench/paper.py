"""Paper: a receipt from its data to the printer's bytes and to a PDF, and invoices; by the processor's time.

The floor is the bare libraries drawing the same text: Pillow and reportlab are told where each text stands and have
their fonts open; they choose no face, order no Arabic, wrap no name. Both make the code with segno.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.documents.codes import qr_code
from app.documents.escpos import escpos_slices
from app.documents.invoice_layout import lay_out
from app.documents.invoice_pdf import pdf_of
from app.documents.invoice_sheet import PAPERS
from app.documents.layout import layout
from app.documents.page import Page
from app.documents.pdf import pdf
from app.documents.receipt import Receipt
from tests.bench.papers import bare_pdf, bare_raster, bare_sheets, invoices, receipts
from tests.bench.result import Case, Result
from tests.bench.rounds import Times, in_turn

LIMIT = 2.0
ROUNDS, WARM = 60, 8


def run(quick: bool) -> Result:
    papers = (*_receipts(576, quick), *_receipts(384, quick), _invoices(10, quick), _invoices(500, quick))
    return Result("paper", papers)


def _receipts(width: int, quick: bool) -> tuple[Case, ...]:
    count = WARM + (4 if quick else ROUNDS)
    ours, theirs = receipts(count, width), receipts(count, -width)
    pages = [layout(receipt, width) for receipt in theirs]
    dots, bare_dots, file, bare_file = Times(), Times(), Times(), Times()
    for place in range(0, count - 1, 2):
        warm = place < WARM
        in_turn(
            1,
            partial((Times() if warm else dots).take, partial(_printed, ours[place], width)),
            partial((Times() if warm else bare_dots).take, partial(_bare, bare_raster, pages[place], theirs[place])),
            partial((Times() if warm else file).take, partial(_filed, ours[place + 1], width)),
            partial((Times() if warm else bare_file).take, partial(_bare, bare_pdf, pages[place + 1], theirs[place])),
        )
    return (
        Case(f"receipt to printer, {width} dots", "ms", dots.cpu_ms, bare_dots.cpu_ms, LIMIT),
        Case(f"receipt to PDF, {width} dots", "ms", file.cpu_ms, bare_file.cpu_ms, LIMIT),
    )


def _invoices(lines: int, quick: bool) -> Case:
    warm, rounds = (2, 2) if quick else (2, 1200 // (lines + 40))
    made, others = invoices(warm + rounds, lines, lines), invoices(warm + rounds, lines, -lines)
    ours, floor = Times(), Times()
    for place, (document, other) in enumerate(zip(made, others, strict=True)):
        sheets, paper = lay_out(other), PAPERS[other.paper]
        in_turn(
            1,
            partial((Times() if place < warm else ours).take, partial(pdf_of, document)),
            partial((Times() if place < warm else floor).take, partial(bare_sheets, sheets, paper)),
        )
    return Case(f"invoice of {lines} lines", "ms", ours.cpu_ms, floor.cpu_ms, LIMIT)


def _printed(receipt: Receipt, width: int) -> bytes:
    return b"".join(escpos_slices(layout(receipt, width)))


def _filed(receipt: Receipt, width: int) -> bytes:
    return pdf(layout(receipt, width))


def _bare(draw: Callable[[Page], bytes], page: Page, receipt: Receipt) -> bytes:
    """Draws what was laid out before; the code is made anew, as it is for each receipt."""
    qr_code.cache_clear()
    qr_code(receipt.qr)
    return draw(page)
