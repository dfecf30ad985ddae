"""Print jobs: work in hand that survives a crash; a printer that fails never undoes a sale."""

from __future__ import annotations

from app.clock import stamp
from app.db.act import Act
from app.errors import InvalidInput, NotFound
from app.rights import Right, needs

STATES = ("queued", "sending", "sent", "unknown", "failed")


def queue_receipt(act: Act, order_id: str, *, drawer: bool) -> None:
    """Queue the receipt of an order, and the drawer's pulse, in the order's own transaction."""
    if act.settings["printer"] == "none":
        return
    _queue(act, order_id, "receipt")
    if drawer and act.settings["printer.drawer"] and not act.training:
        _queue(act, order_id, "drawer")


def _queue(act: Act, order_id: str, kind: str) -> str:
    job = act.new_id()
    act.write(
        "INSERT INTO print_jobs (id, order_id, kind, state, problem, updated_at) VALUES (?, ?, ?, 'queued', '', ?)",
        (job, order_id, kind, stamp(act.now)),
    )
    return job


@needs(Right.PRINT)
def queue_copy(act: Act, order_id: str) -> str:
    """Queue another print of a receipt, which will say that it is a copy."""
    if not act.rows("SELECT 1 FROM orders WHERE id = ?", (order_id,)):
        raise NotFound("There is no such order.")
    act.topics.add("print")
    return _queue(act, order_id, "copy")


@needs(Right.PRINT)
def mark_print_job(act: Act, job_id: str, state: str, problem: str = "") -> None:
    """Note how far a print job is."""
    if state not in STATES:
        raise InvalidInput(f"A print job is one of {', '.join(STATES)}, not {state!r}.")
    if state != "queued":
        act.topics.add("printed")
    act.write(
        "UPDATE print_jobs SET state = ?, problem = ?, updated_at = ? WHERE id = ?",
        (state, problem, stamp(act.now), job_id),
    )
