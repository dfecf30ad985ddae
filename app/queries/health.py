"""How the register itself is: what is recorded, what waits, for the doctor and for backups."""

from __future__ import annotations

from app.db.reader import Reader
from app.domain.frozen import frozen


@frozen
class Health:
    """Counts of the ledger; ``newest_at`` is when the last fact was recorded, as UTC text."""

    facts: int
    orders: int
    incarnations: int
    newest_at: str
    jobs: dict[str, int]  # print jobs by state
    parked: int


def fact_count(reader: Reader) -> int:
    """How many facts are recorded."""
    count: int = reader.ledger.value("SELECT coalesce(max(n), 0) FROM journal")
    return count


def recorded_at(reader: Reader, n: int) -> str:
    """When the ``n``-th fact of this folder was recorded, as UTC text; empty where there is none yet."""
    row = reader.ledger.row("SELECT at FROM journal WHERE n = ?", (n,))
    return str(row[0]) if row is not None else ""


def health(reader: Reader) -> Health:
    """What the ledger says of itself; each part is an index or a small table."""
    ledger = reader.ledger
    newest = ledger.row("SELECT at FROM journal ORDER BY n DESC LIMIT 1")
    return Health(
        facts=fact_count(reader),
        orders=ledger.value("SELECT count(*) FROM orders"),
        incarnations=ledger.value("SELECT count(*) FROM incarnations"),
        newest_at=newest[0] if newest else "",
        jobs=dict(ledger.rows("SELECT state, count(*) FROM print_jobs GROUP BY state ORDER BY state")),
        parked=ledger.value("SELECT count(*) FROM work WHERE kind = 'parked'"),
    )
