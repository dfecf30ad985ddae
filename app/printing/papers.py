"""Office papers of a register as PDF, each made from what was sealed when it was issued."""

from __future__ import annotations

from app.queries.invoices import document
from app.register import Register


def invoice_pdf(register: Register, invoice_id: str) -> bytes:
    """An invoice or credit note by its id or number; printed again it is the same, byte for byte.

    Raises NotFound, also when the time to keep it is over; DeviceProblem where no font is installed.
    """
    from app.documents.invoice_pdf import pdf_of  # reportlab is nothing a start should wait for
    from app.errors import DeviceProblem

    found = register.ask(document, invoice_id)
    try:
        return pdf_of(found)
    except FileNotFoundError as problem:
        raise DeviceProblem(
            f"No font is installed that could print this invoice ({problem}).", "Install fonts-noto-core.", "no-font"
        ) from problem
