"""Printers and print jobs in the reader's words: what the strip says, and what became of a paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.kit.told import said

if TYPE_CHECKING:
    from app.printing import PrinterState
    from app.queries.print_jobs import PrintJob


# A paper that waits for one of these comes out by itself; a drawer that comes late is worse than one that stays shut.
_BY_ITSELF = frozenset({"paper-out", "cover-open", "error", "cutter", "feeding", "offline", "unreachable"})


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def strip_words(state: PrinterState | None, well: bool) -> tuple[str, str]:
    """A printer's word and tone for the status strip.

    ``well`` is what the last paper showed, for a printer that is not able to say how it is.
    """
    told = {
        "ok": (tr("Printer"), "good"),
        "paper-low": (tr("Paper is low"), "warn"),
        "paper-out": (tr("No paper"), "bad"),
        "cover-open": (tr("Printer is open"), "bad"),
        "error": (tr("Printer has an error"), "bad"),
        "cutter": (tr("Printer has an error"), "bad"),
        "feeding": (tr("Printer feeds paper"), "warn"),
        "offline": (tr("Printer is off-line"), "bad"),
        "unreachable": (tr("Printer is off"), "bad"),
        "missing-package": (tr("Printer is not set up"), "bad"),
        "printer-address": (tr("Printer is not set up"), "bad"),
    }
    known = told.get(state.code) if state is not None else None
    return known or ((tr("Printer"), "good") if well else (tr("Printer does not print"), "bad"))


def trouble_words(job: PrintJob) -> str:
    """Why a paper is not out, and what to do, in a sentence or two; empty for one that is on its way or done."""
    if job.state == "unknown":
        return tr("Nobody knows whether this was printed whole. Look at the paper, then say so.")
    if job.kind == "drawer" and job.code in _BY_ITSELF:
        return tr("The printer did not take it. Open the drawer with its key.")
    told = {
        "paper-out": tr("The printer is out of paper. Put in a new roll: it is printed by itself."),
        "cover-open": tr("The printer's cover is open. Close it: it is printed by itself."),
        "error": tr("The printer reports an error. Look for a jam, switch it off and on: it is printed by itself."),
        "cutter": tr("The printer's cutter is stuck. Free it: it is printed by itself."),
        "feeding": tr("Somebody feeds paper. It is printed by itself after that."),
        "offline": tr("The printer is off-line. Switch it on-line: it is printed by itself."),
        "unreachable": tr("The printer does not answer. Check its power and cable: it is printed by itself."),
        "missing-package": tr("A package that this printer needs is not installed. Look at Settings, Printer."),
        "printer-address": tr("The printer's address is not understood. Look at Settings, Printer."),
        "printer-width": tr("The paper is none that receipts are laid out for. Look at Settings, Printer."),
        "expired": tr("The drawer stayed shut: the printer could not be reached in time. Open it with its key."),
        "drawer-unsure": tr("Nobody knows whether the drawer opened. Look at it."),
        "no-drawer": tr("This printer opens no drawer. Open it with its key."),
        "no-font": tr("No font is installed that could print this."),
        "not-found": tr("What was to be printed is gone."),
    }
    return told.get(job.code, said(job.problem)) if job.code or job.state == "failed" else ""
