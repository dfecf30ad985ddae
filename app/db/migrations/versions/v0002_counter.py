"""The counter: invoices and credit notes, and the country and language of a customer's papers."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision: str | None = "0001"

STATEMENTS = (
    """
    CREATE TABLE invoices (
        n INTEGER NOT NULL,
        id TEXT NOT NULL,
        number TEXT NOT NULL,
        kind TEXT DEFAULT '' NOT NULL,
        series TEXT DEFAULT '' NOT NULL,
        series_n INTEGER DEFAULT 0 NOT NULL,
        order_n INTEGER DEFAULT 0 NOT NULL,
        refers_to INTEGER,
        customer TEXT DEFAULT '' NOT NULL,
        issued_at TEXT DEFAULT '' NOT NULL,
        document TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        UNIQUE (number)
    )
    """,
    "CREATE INDEX invoices_order ON invoices (order_n)",
    "ALTER TABLE people ADD COLUMN country TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE people ADD COLUMN language TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE print_jobs ADD COLUMN code TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE print_jobs ADD COLUMN queued_at TEXT DEFAULT '' NOT NULL",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
