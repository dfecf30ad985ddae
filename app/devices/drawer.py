"""The cash drawer: it hangs on the printer and opens by a job of its own, never as part of a receipt's text."""

from __future__ import annotations

from app.devices.printer import Printer, deliver
from app.documents.escpos import pulse


def open_drawer(printer: Printer, pin: int = 2) -> None:
    """Opens the drawer on connector pin 2 or 5. Raises PrinterProblem; whoever calls has recorded why it opens."""
    deliver(printer, in_turn(pin))


def in_turn(pin: int = 2) -> bytes:
    """The pulse as one command among others (Epson, ESC/POS Command Reference: ESC p)."""
    return pulse(pin)


def at_once(pin: int = 2) -> bytes:
    """The pulse that a printer without paper does not hold back: DLE DC4, function 1, for 100 ms (the same manual).

    Only for one that has just told its state: others might print these bytes.
    """
    return bytes((0x10, 0x14, 1, 0 if pin == 2 else 1, 1))
