"""Print jobs: what waits for paper, what became of an order's papers, and what the printing thread takes next."""

from __future__ import annotations

from app.db.reader import Reader
from app.devices.printer import PASSING
from app.domain.frozen import frozen
from app.errors import NotFound

STATES = ("queued", "sending", "sent", "unknown", "failed")


@frozen
class PrintJob:
    """``kind`` is receipt, copy, gift, drawer, invoice or test; ``order_id`` is an invoice's id for an invoice.

    ``code`` says for programs why it is not done (a screen has the words for it), ``problem`` says it in English.
    """

    id: str
    order_id: str
    kind: str
    state: str
    problem: str
    code: str = ""
    queued_at: str = ""
    updated_at: str = ""

    @property
    def passes(self) -> bool:
        """It goes out by itself once the printer is well again: nothing of it has been printed."""
        return self.state == "failed" and self.kind != "drawer" and self.code in PASSING


_JOB = "SELECT id, order_id, kind, state, problem, code, queued_at, updated_at FROM print_jobs"


def print_jobs(
    reader: Reader, states: tuple[str, ...] = ("queued", "sending", "unknown", "failed")
) -> tuple[PrintJob, ...]:
    """Print jobs in these states, oldest first."""
    marks = ", ".join("?" * len(states))
    return _jobs(reader, f"WHERE state IN ({marks}) ORDER BY rowid", states)


def waiting(reader: Reader) -> tuple[PrintJob, ...]:
    """Papers that are not out yet, oldest first; a drawer that did not open is told with its order, not here."""
    return tuple(job for job in print_jobs(reader) if job.kind != "drawer")


def of_order(reader: Reader, order_id: str) -> tuple[PrintJob, ...]:
    """Every job of an order (or of an invoice, by its id), whatever became of it, oldest first."""
    return _jobs(reader, "WHERE order_id = ? ORDER BY rowid", (order_id,))


def job_of(reader: Reader, job_id: str) -> tuple[PrintJob, ...]:
    """The job with this id, if there is one."""
    return _jobs(reader, "WHERE id = ?", (job_id,))


def to_print(reader: Reader) -> tuple[PrintJob, ...]:
    """What the printing thread takes next, in order: drawers before papers, then the oldest."""
    jobs = [job for job in print_jobs(reader, ("queued", "failed")) if job.state == "queued" or job.passes]
    return tuple(sorted(jobs, key=lambda job: job.kind != "drawer"))


def invoice_number(reader: Reader, invoice_id: str) -> str:
    """The number of an invoice, which is the title of its paper. Raises NotFound."""
    row = reader.ledger.row("SELECT number FROM invoices WHERE id = ?", (invoice_id,))
    if row is None:
        raise NotFound("There is no such invoice.")
    return str(row[0])


def _jobs(reader: Reader, where: str, values: tuple[str, ...]) -> tuple[PrintJob, ...]:
    return tuple(PrintJob(*row) for row in reader.ledger.rows(f"{_JOB} {where}", values))
