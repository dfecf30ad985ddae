"""Office papers of a register as PDF, each made from what was sealed when it was issued."""

from __future__ import annotations

import logging

from app.errors import ShopError
from app.queries.invoices import document
from app.register import Register
from app.services.codes import check_blob

log = logging.getLogger(__name__)


def invoice_pdf(register: Register, invoice_id: str) -> bytes:
    """An invoice or credit note by its id or number; printed again it is the same, byte for byte.

    A logo that is gone or damaged is left out and logged: the paper still comes. Raises NotFound, also when the time to
    keep it is over; DeviceProblem where no font is installed.
    """
    from app.documents.invoice_pdf import pdf_of  # reportlab is nothing a start should wait for
    from app.errors import DeviceProblem

    found = register.ask(document, invoice_id)
    try:
        return pdf_of(found, _logo(register, found.logo))
    except FileNotFoundError as problem:
        raise DeviceProblem(
            f"No font is installed that could print this invoice ({problem}).", "Install fonts-noto-core.", "no-font"
        ) from problem


def _logo(register: Register, name: str) -> bytes:
    """The picture that was kept, without its margin; nothing where there is none that can be drawn."""
    from app.documents.logo import trimmed

    if not name:
        return b""
    try:
        check_blob(name)
        return trimmed(register.blobs.get(name))
    except (ShopError, ValueError) as problem:
        log.warning("invoices have no logo: %s", problem)
        return b""
