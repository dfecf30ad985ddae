"""The counter: invoices and credit notes, and the country and language of a customer's papers."""

from __future__ import annotations

from alembic import op
from sqlalchemy import text

from app.domain.person_words import person_words

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
    "CREATE INDEX invoices_customer ON invoices (customer)",
    "CREATE INDEX orders_customer ON orders (customer) WHERE customer <> ''",
    "ALTER TABLE people ADD COLUMN country TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE people ADD COLUMN language TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE people ADD COLUMN words TEXT DEFAULT '' NOT NULL",
    "CREATE INDEX people_words ON people (kind, words)",
    "ALTER TABLE print_jobs ADD COLUMN code TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE print_jobs ADD COLUMN queued_at TEXT DEFAULT '' NOT NULL",
    "CREATE INDEX print_jobs_order ON print_jobs (order_id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
    _fill_words()


def _fill_words() -> None:
    bind = op.get_bind()
    for person, *said in bind.execute(text("SELECT id, name, phone, email, tax_number FROM people")).all():
        found_by = {"words": person_words(*said), "id": person}
        bind.execute(text("UPDATE people SET words = :words WHERE id = :id"), found_by)
