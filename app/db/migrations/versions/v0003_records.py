"""Facts about products and customers are found without reading all sales."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision: str | None = "0002"

STATEMENTS = (
    "CREATE INDEX journal_records ON journal (type) "
    "WHERE type IN ('CatalogImported', 'CustomerChanged', 'ProductsChanged')",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
