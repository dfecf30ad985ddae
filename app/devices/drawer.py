"""The cash drawer: it hangs on the printer and opens by a job of its own, never as part of a receipt's text."""

from __future__ import annotations

from app.devices.printer import Printer
from app.documents.escpos import pulse


def open_drawer(printer: Printer, pin: int = 2) -> None:
    """Opens the drawer on connector pin 2 or 5. Raises PrinterProblem; whoever calls has recorded why it opens."""
    printer.send(pulse(pin))
