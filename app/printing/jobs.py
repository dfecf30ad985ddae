"""What each kind of print job puts on paper: commands for a receipt printer, a PDF for one that takes pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.errors import DeviceProblem, InvalidInput
from app.queries.orders import order_detail
from app.queries.print_jobs import PrintJob, invoice_number
from app.register import Register

if TYPE_CHECKING:
    from app.documents.page import Page

PAPERS = ("receipt", "copy", "gift", "invoice", "test")


def target_of(job: PrintJob) -> str:
    """The setting that names the printer of a job."""
    return "invoice.printer" if job.kind == "invoice" else "printer"


def commands(register: Register, job: PrintJob) -> Sequence[bytes]:
    """A job as a receipt printer takes it: whole commands, each small enough for its buffer. Raises ShopError."""
    if job.kind not in PAPERS or job.kind == "invoice":
        raise InvalidInput(
            "A receipt printer does not print this paper.", "Choose a printer for whole pages in Settings."
        )
    from app.devices.drawer import harmless
    from app.documents.escpos import escpos_slices

    with _fonts():
        return tuple(map(harmless, escpos_slices(_page(register, job))))


def document(register: Register, job: PrintJob) -> tuple[str, bytes]:
    """A job as a page printer takes it: its title and a PDF. Raises ShopError."""
    if job.kind == "invoice":
        from app.printing.papers import invoice_pdf

        return register.ask(invoice_number, job.order_id), invoice_pdf(register, job.order_id)
    if job.kind not in PAPERS:
        raise InvalidInput("A printer for pages opens no drawer.", "Open it with its key.", "no-drawer")
    from app.documents.pdf import pdf

    with _fonts():
        return _name(register, job), pdf(_page(register, job))


def receipt_pdf(register: Register, order_id: str, *, copy: bool = False) -> bytes:
    """The receipt of an order as a PDF file."""
    from app.documents.pdf import pdf
    from app.printing.order_receipt import receipt_page

    return pdf(receipt_page(register, order_id, copy=copy))


def receipt_bytes(register: Register, order_id: str, *, copy: bool = False) -> bytes:
    """The receipt of an order as the printer takes it: one raster image and a cut."""
    from app.documents.escpos import escpos_slices
    from app.printing.order_receipt import receipt_page

    return b"".join(escpos_slices(receipt_page(register, order_id, copy=copy)))


@contextmanager
def _fonts() -> Iterator[None]:
    """A machine without a single font of ours says so, and the printing thread lives on."""
    try:
        yield
    except FileNotFoundError as problem:
        raise DeviceProblem(
            f"No font is installed that could print this ({problem}).", "Install fonts-noto-core.", "no-font"
        ) from problem


def _page(register: Register, job: PrintJob) -> Page:
    from app.documents.page import PAPER_MM

    width = register.settings["printer.width"]
    if width not in PAPER_MM:
        known = " or ".join(f"{dots} ({paper} mm)" for dots, paper in PAPER_MM.items())
        raise InvalidInput(f"No paper is {width} dots wide.", f"Choose {known} in Settings.", "printer-width")
    if job.kind == "test":
        from app.printing.sample import sample_page

        return sample_page(register.settings)
    from app.printing.order_receipt import receipt_page

    return receipt_page(register, job.order_id, copy=job.kind == "copy", gift=job.kind == "gift")


def _name(register: Register, job: PrintJob) -> str:
    if job.kind == "test":
        return "test-page"
    number = register.ask(order_detail, job.order_id).row.number
    return number if job.kind == "receipt" else f"{number}-{job.kind}"
