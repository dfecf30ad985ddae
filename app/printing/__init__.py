"""Printing: queued jobs turned into paper, after the sale is on disk and never on the screen's thread.

A job that was being sent when the machine stopped becomes unknown: it may be on paper, so it is asked about and never
printed again by itself.
"""

from __future__ import annotations

from app.printing.jobs import receipt_bytes, receipt_pdf
from app.printing.press import Press, PrinterState
from app.printing.spool import Spool
from app.register import Register

STILL_SECONDS = 20.0  # a command line waits this long for somebody to put in paper

__all__ = [
    "PrinterState",
    "Spool",
    "print_waiting",
    "receipt_bytes",
    "receipt_pdf",
    "settle_interrupted",
]


def print_waiting(register: Register) -> int:
    """Print what is queued, oldest first; returns how many were sent. A failed one is noted and stays."""
    return Press(register, patience=STILL_SECONDS).print_waiting()


def settle_interrupted(register: Register) -> int:
    """Jobs that were being sent when the register stopped may be on paper or not: mark them unknown."""
    return Press(register).settle_interrupted()
