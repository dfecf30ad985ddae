"""Print jobs: work in hand that survives a crash; a printer that fails never undoes a sale.

A drawer opens for cash that changes hands in a sale or a refund, or by an act of its own that is recorded. It opens
at once or not at all: a job that waited too long is let go, so that no drawer pops open when nobody expects it.
"""

from __future__ import annotations

from app.clock import moment, stamp
from app.db.act import Act
from app.errors import InvalidInput, NotFound, Refused
from app.rights import Right, needs
from app.services.codes import check_code, check_id

STATES = ("queued", "sending", "sent", "unknown", "failed")
DRAWER_SECONDS = 10  # after this the customer has left, or nobody stands at the drawer
NO_PRINTER = "none"


def queue_receipt(act: Act, order_id: str, *, drawer: bool) -> None:
    """Queue the drawer's pulse and the receipt of an order, in the order's own transaction."""
    if act.settings["printer"] == NO_PRINTER:
        return
    if drawer and act.settings["printer.drawer"] and not act.training:
        _queue(act, order_id, "drawer")
    if act.settings["receipt.print"] == "always":
        _queue(act, order_id, "receipt")


def _queue(act: Act, order_id: str, kind: str) -> str:
    job, at = act.new_id(), stamp(act.now)
    act.write(
        "INSERT INTO print_jobs (id, order_id, kind, state, problem, updated_at, code, queued_at) "
        "VALUES (?, ?, ?, 'queued', '', ?, '', ?)",
        (job, order_id, kind, at, at),
    )
    act.topics.add("print")
    return job


@needs(Right.PRINT)
def print_receipt(act: Act, order_id: str) -> str:
    """Queue the receipt of an order: the original if none was ever queued, a copy after that. Returns the job's id."""
    _check_order(act, order_id)
    there = act.rows("SELECT 1 FROM print_jobs WHERE order_id = ? AND kind IN ('receipt', 'copy')", (order_id,))
    return _queue(act, order_id, "copy" if there else "receipt")


@needs(Right.PRINT)
def queue_copy(act: Act, order_id: str) -> str:
    """Queue another print of a receipt, which will say that it is a copy."""
    _check_order(act, order_id)
    return _queue(act, order_id, "copy")


@needs(Right.PRINT)
def queue_gift(act: Act, order_id: str) -> str:
    """Queue a receipt without prices, for whoever is given the goods."""
    _check_order(act, order_id)
    return _queue(act, order_id, "gift")


@needs(Right.PRINT)
def queue_invoice(act: Act, invoice_id: str) -> str:
    """Queue an invoice or credit note on the printer for whole pages."""
    if act.settings["invoice.printer"] == NO_PRINTER:
        raise Refused("No printer for invoices is set.", "Choose one in Settings, or open its PDF.", code="no-printer")
    if not act.rows("SELECT 1 FROM invoices WHERE id = ?", (invoice_id,)):
        raise NotFound("There is no such invoice.")
    return _queue(act, invoice_id, "invoice")


@needs(Right.PRINT)
def queue_test(act: Act) -> str:
    """Queue the test page: the shop's name, a ruler, every script, a code, the cut."""
    _check_printer(act)
    return _queue(act, "", "test")


@needs(Right.CASH)
def open_drawer_without_sale(act: Act, reason: str, *, note: str = "", act_id: str = "") -> None:
    """Open the drawer when no cash changes hands, and record who did and why.

    ``reason`` is a short code; free words go into ``note``, outside the chain. Raises Refused without a drawer.
    """
    check_code(reason, "A reason")
    if act_id:
        check_id(act_id, "An act's id")
    if act.is_recorded(act_id, "DrawerOpened"):
        return
    if act.training:
        raise Refused("Practice opens no drawer.", "End the practice first.", code="training")
    if act.settings["printer"] == NO_PRINTER or not act.settings["printer.drawer"]:
        raise Refused("No drawer is set up for this till.", "Open it with its key.", code="no-drawer")
    act.record("DrawerOpened", {"reason": reason, "note": act.seal(note)}, fact_id=act_id)
    _queue(act, "", "drawer")


@needs(Right.PRINT)
def begin_print_job(act: Act, job_id: str) -> bool:
    """Note that a job is about to be sent: from here on it may be on paper. False where it must not be any more."""
    rows = act.rows("SELECT kind, state, queued_at FROM print_jobs WHERE id = ?", (job_id,))
    if not rows or rows[0][1] not in ("queued", "failed"):
        return False
    kind, _, queued_at = rows[0]
    if kind == "drawer" and _age(act, queued_at) > DRAWER_SECONDS:
        words = "The drawer was not opened: the printer could not be reached in time."
        _mark(act, job_id, "failed", words, "expired")
        return False
    _mark(act, job_id, "sending", "", "")
    return True


def _age(act: Act, queued_at: str) -> float:
    """Seconds since a job was queued. A clock that was set back counts as long as one that ran on."""
    return abs((act.now - moment(queued_at)).total_seconds()) if queued_at else DRAWER_SECONDS + 1.0


@needs(Right.PRINT)
def mark_print_job(act: Act, job_id: str, state: str, problem: str = "", code: str = "") -> None:
    """Note how far a print job is."""
    if state not in STATES:
        raise InvalidInput(f"A print job is one of {', '.join(STATES)}, not {state!r}.")
    _mark(act, job_id, state, problem, code)


def _mark(act: Act, job_id: str, state: str, problem: str, code: str) -> None:
    act.topics.add("print" if state == "queued" else "printed")
    act.write(
        "UPDATE print_jobs SET state = ?, problem = ?, code = ?, updated_at = ? WHERE id = ?",
        (state, problem, code, stamp(act.now), job_id),
    )


@needs(Right.PRINT)
def answer_unknown(act: Act, job_id: str, printed: bool) -> None:
    """Settle a job of which nobody knew whether it was printed; one that was not is printed, marked as a copy.

    A part of the original may lie somewhere: two papers that both look like the first would be two receipts.
    """
    kind, state = _job(act, job_id)
    if state != "unknown":
        raise Refused("This print was settled already.", "Look at the order.", code="settled")
    if printed:
        _mark(act, job_id, "sent", "", "")
    else:
        _again(act, job_id, "copy" if kind == "receipt" else kind)


@needs(Right.PRINT)
def print_again(act: Act, job_id: str) -> str:
    """Print a paper once more: a failed one is the original still, any other is marked as a copy. Returns the job."""
    kind, state = _job(act, job_id)
    if kind == "drawer":
        raise Refused("A drawer is not opened again.", "Open it without a sale; that is recorded.", code="drawer")
    if state in ("queued", "sending"):
        return job_id
    if state == "failed":
        _again(act, job_id, kind)
        return job_id
    later = "copy" if kind == "receipt" else kind
    if state == "unknown":
        _again(act, job_id, later)
        return job_id
    order_id: str = act.rows("SELECT order_id FROM print_jobs WHERE id = ?", (job_id,))[0][0]
    return _queue(act, order_id, later)


@needs(Right.PRINT)
def drop_print_job(act: Act, job_id: str) -> None:
    """Let a job go that nobody wants any more. Raises Refused while it is being printed."""
    _, state = _job(act, job_id)
    if state == "sending":
        raise Refused("It is being printed.", "Wait a moment.", code="sending")
    act.write("DELETE FROM print_jobs WHERE id = ?", (job_id,))
    act.topics.add("printed")


@needs(Right.PRINT)
def tell_of_printer(act: Act) -> str:
    """Tell who listens that the printer is another than it was; returns the instant."""
    act.topics.add("printer")
    return stamp(act.now)


def _again(act: Act, job_id: str, kind: str) -> None:
    at = stamp(act.now)
    act.write(
        "UPDATE print_jobs SET kind = ?, state = 'queued', problem = '', code = '', updated_at = ?, queued_at = ? "
        "WHERE id = ?",
        (kind, at, at, job_id),
    )
    act.topics.add("print")


def _job(act: Act, job_id: str) -> tuple[str, str]:
    rows = act.rows("SELECT kind, state FROM print_jobs WHERE id = ?", (job_id,))
    if not rows:
        raise NotFound("There is no such print job.")
    return rows[0][0], rows[0][1]


def _check_order(act: Act, order_id: str) -> None:
    _check_printer(act)
    if not act.rows("SELECT 1 FROM orders WHERE id = ?", (order_id,)):
        raise NotFound("There is no such order.")


def _check_printer(act: Act) -> None:
    if act.settings["printer"] == NO_PRINTER:
        raise Refused("No printer is set up for this till.", "Choose one in Settings.", code="no-printer")
