"""Receipts and invoices as PDF files among what can be made again, handed to whatever shows PDF here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from app.errors import FolderProblem

if TYPE_CHECKING:
    from app.register import Register


def write_receipt(register: Register, order_id: str) -> Path:
    """Write the copy of an order's receipt. Raises ShopError with words."""
    from app.printing import receipt_pdf
    from app.queries.orders import order_detail

    return _written(register.ask(order_detail, order_id).row.number, receipt_pdf(register, order_id, copy=True))


def write_invoice(register: Register, invoice_id: str) -> Path:
    """Write an invoice or credit note. Raises ShopError with words."""
    from app.printing.papers import invoice_pdf
    from app.queries.invoices import one

    return _written(register.ask(one, invoice_id).number, invoice_pdf(register, invoice_id))


def _written(number: str, paper: bytes) -> Path:
    from app.devices.printer_folder import plain_name

    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)) / "papers"
    path = folder / f"{plain_name(number)}.pdf"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(paper)
    except OSError as problem:
        why = problem.strerror or str(problem)
        raise FolderProblem(
            f"{path} cannot be written ({why}).", "Free space on the disk, then try again."
        ) from problem
    return path


def show_file(path: Path) -> None:
    """Open a file with the program this computer has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
