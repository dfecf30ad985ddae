"""The cash drawer: it hangs on the printer and opens by a job of its own, never as part of a receipt's text."""

from __future__ import annotations

import re

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


# Printers look for orders to be obeyed at once in the dots of a picture too (the same manual, DLE DC4 and GS ( D): to
# open the drawer, to switch off, to forget what they hold. A logo that holds one would do so on every receipt.
_ORDERS = re.compile(rb"\x10\x14(?=\x01[\x00\x01][\x01-\x08]|\x02\x01\x08|\x08\x01\x03\x14)")
_IMAGE = b"\x1dv0"


def harmless(command: bytes) -> bytes:
    """A command of which no dots can be taken for an order: one more dot, an eighth of a millimetre, tells."""
    return _ORDERS.sub(b"\x10\x1c", command) if command.startswith(_IMAGE) else command
