"""The schema of the first release: every table, index and guard as it was created."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision: str | None = None

# Frozen: a folder of this schema is kept in the tests. Later changes are steps of their own.
STATEMENTS = (
    """
    CREATE TABLE journal (
        n INTEGER NOT NULL,
        incarnation BLOB NOT NULL,
        seq INTEGER NOT NULL,
        id TEXT NOT NULL,
        type TEXT NOT NULL,
        schema INTEGER NOT NULL,
        actor TEXT NOT NULL,
        shift TEXT NOT NULL,
        at TEXT NOT NULL,
        business_day TEXT NOT NULL,
        training INTEGER NOT NULL,
        body BLOB NOT NULL,
        content BLOB NOT NULL,
        link BLOB NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (incarnation, seq),
        UNIQUE (id, incarnation),
        CHECK (length(incarnation) = 16 and length(content) = 32 and length(link) = 32)
    )
    """,
    """
    CREATE TABLE incarnations (
        incarnation BLOB NOT NULL,
        fact_n INTEGER DEFAULT 0 NOT NULL,
        reason TEXT DEFAULT '' NOT NULL,
        started_at TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (incarnation)
    )
    """,
    """
    CREATE TABLE series (
        name TEXT NOT NULL,
        kind TEXT DEFAULT '' NOT NULL,
        incarnation BLOB NOT NULL,
        place INTEGER DEFAULT 0 NOT NULL,
        last_n INTEGER DEFAULT 0 NOT NULL,
        closed TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (name)
    )
    """,
    """
    CREATE TABLE orders (
        n INTEGER NOT NULL,
        id TEXT NOT NULL,
        number TEXT NOT NULL,
        kind TEXT DEFAULT '' NOT NULL,
        state TEXT DEFAULT '' NOT NULL,
        channel TEXT DEFAULT '' NOT NULL,
        series TEXT DEFAULT '' NOT NULL,
        series_n INTEGER DEFAULT 0 NOT NULL,
        shift TEXT DEFAULT '' NOT NULL,
        business_day TEXT DEFAULT '' NOT NULL,
        sold_at TEXT DEFAULT '' NOT NULL,
        actor TEXT DEFAULT '' NOT NULL,
        customer TEXT DEFAULT '' NOT NULL,
        source TEXT DEFAULT '' NOT NULL,
        currency TEXT DEFAULT '' NOT NULL,
        training INTEGER DEFAULT 0 NOT NULL,
        refers_to INTEGER,
        list_minor INTEGER DEFAULT 0 NOT NULL,
        discount_minor INTEGER DEFAULT 0 NOT NULL,
        net_minor INTEGER DEFAULT 0 NOT NULL,
        tax_minor INTEGER DEFAULT 0 NOT NULL,
        total_minor INTEGER DEFAULT 0 NOT NULL,
        rounding_minor INTEGER DEFAULT 0 NOT NULL,
        change_minor INTEGER DEFAULT 0 NOT NULL,
        line_count INTEGER DEFAULT 0 NOT NULL,
        voided_at TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        UNIQUE (number)
    )
    """,
    """
    CREATE INDEX orders_source ON orders (source) WHERE source <> ''
    """,
    """
    CREATE INDEX orders_shift ON orders (shift)
    """,
    """
    CREATE INDEX orders_refers_to ON orders (refers_to) WHERE refers_to IS NOT NULL
    """,
    """
    CREATE TABLE order_lines (
        order_n INTEGER NOT NULL,
        position INTEGER NOT NULL,
        product TEXT DEFAULT '' NOT NULL,
        sku TEXT DEFAULT '' NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        quantity INTEGER DEFAULT 0 NOT NULL,
        quantity_exponent INTEGER DEFAULT 0 NOT NULL,
        price INTEGER DEFAULT 0 NOT NULL,
        price_exponent INTEGER DEFAULT 0 NOT NULL,
        list_minor INTEGER DEFAULT 0 NOT NULL,
        discount_minor INTEGER DEFAULT 0 NOT NULL,
        net_minor INTEGER DEFAULT 0 NOT NULL,
        tax_minor INTEGER DEFAULT 0 NOT NULL,
        gross_minor INTEGER DEFAULT 0 NOT NULL,
        refers_to INTEGER,
        PRIMARY KEY (order_n, position)
    )
     WITHOUT ROWID


    """,
    """
    CREATE TABLE order_taxes (
        order_n INTEGER NOT NULL,
        position INTEGER NOT NULL,
        tax TEXT DEFAULT '' NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        rate_ppm INTEGER DEFAULT 0 NOT NULL,
        included INTEGER DEFAULT 0 NOT NULL,
        base_minor INTEGER DEFAULT 0 NOT NULL,
        tax_minor INTEGER DEFAULT 0 NOT NULL,
        PRIMARY KEY (order_n, position)
    )
     WITHOUT ROWID


    """,
    """
    CREATE TABLE payments (
        order_n INTEGER NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT DEFAULT '' NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        amount_minor INTEGER DEFAULT 0 NOT NULL,
        tendered_minor INTEGER DEFAULT 0 NOT NULL,
        change_minor INTEGER DEFAULT 0 NOT NULL,
        reference TEXT DEFAULT '' NOT NULL,
        intent TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (order_n, position)
    )
     WITHOUT ROWID


    """,
    """
    CREATE TABLE stock_movements (
        fact_n INTEGER NOT NULL,
        position INTEGER NOT NULL,
        product TEXT DEFAULT '' NOT NULL,
        delta INTEGER DEFAULT 0 NOT NULL,
        exponent INTEGER DEFAULT 3 NOT NULL,
        cause TEXT DEFAULT '' NOT NULL,
        at TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (fact_n, position)
    )
     WITHOUT ROWID


    """,
    """
    CREATE INDEX stock_movements_product ON stock_movements (product)
    """,
    """
    CREATE TABLE cash_movements (
        fact_n INTEGER NOT NULL,
        shift TEXT DEFAULT '' NOT NULL,
        amount_minor INTEGER DEFAULT 0 NOT NULL,
        cause TEXT DEFAULT '' NOT NULL,
        reason TEXT DEFAULT '' NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        at TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (fact_n)
    )
    """,
    """
    CREATE INDEX cash_movements_shift ON cash_movements (shift)
    """,
    """
    CREATE TABLE shifts (
        id TEXT NOT NULL,
        opened_at TEXT DEFAULT '' NOT NULL,
        business_day TEXT DEFAULT '' NOT NULL,
        opened_by TEXT DEFAULT '' NOT NULL,
        float_minor INTEGER DEFAULT 0 NOT NULL,
        z INTEGER DEFAULT 0 NOT NULL,
        closed_at TEXT DEFAULT '' NOT NULL,
        summary TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE card_payments (
        id TEXT NOT NULL,
        order_id TEXT DEFAULT '' NOT NULL,
        amount_minor INTEGER DEFAULT 0 NOT NULL,
        state TEXT DEFAULT '' NOT NULL,
        reference TEXT DEFAULT '' NOT NULL,
        at TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE INDEX card_payments_state ON card_payments (state)
    """,
    """
    CREATE TABLE settings (
        "key" TEXT NOT NULL,
        value TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY ("key")
    )
    """,
    """
    CREATE TABLE customers_known (
        id TEXT NOT NULL,
        revision INTEGER DEFAULT 0 NOT NULL,
        erased_at TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE work (
        kind TEXT NOT NULL,
        "key" TEXT NOT NULL,
        body TEXT DEFAULT '' NOT NULL,
        updated_at TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (kind, "key")
    )
    """,
    """
    CREATE TABLE print_jobs (
        id TEXT NOT NULL,
        order_id TEXT DEFAULT '' NOT NULL,
        kind TEXT DEFAULT '' NOT NULL,
        state TEXT DEFAULT '' NOT NULL,
        problem TEXT DEFAULT '' NOT NULL,
        updated_at TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE INDEX print_jobs_state ON print_jobs (state)
    """,
    """
    CREATE TABLE people (
        id TEXT NOT NULL,
        kind TEXT DEFAULT '' NOT NULL,
        role TEXT DEFAULT '' NOT NULL,
        revision INTEGER DEFAULT 0 NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        phone TEXT DEFAULT '' NOT NULL,
        email TEXT DEFAULT '' NOT NULL,
        address TEXT DEFAULT '' NOT NULL,
        tax_number TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE sealed_texts (
        hash TEXT NOT NULL,
        salt BLOB NOT NULL,
        text TEXT DEFAULT '' NOT NULL,
        retain_until TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (hash)
    )
    """,
    """
    CREATE TABLE meta (
        "key" TEXT NOT NULL,
        value TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY ("key")
    )
    """,
    """
    CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
    BEGIN SELECT raise(ABORT, 'the journal is never edited'); END
    """,
    """
    CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
    BEGIN SELECT raise(ABORT, 'the journal is never edited'); END
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
