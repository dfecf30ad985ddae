"""The tables of ledger.db: the journal, its projections, and work in hand.

Imported only to make a folder, to bring one up to date and to verify one: loading SQLAlchemy takes longer than opening
the till, and a running register needs its statements, not its tables.

Projections are written in the transaction of the fact they come from and can be derived again from the journal
alone; ``PROJECTIONS`` lists them for ``verify --rebuild``. Work in hand and person records are mutable and are in no
hash.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import (
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from app.db.journal import OF_RECORDS

metadata = MetaData()


def _text(name: str, default: str = "") -> Column[str]:
    return Column(name, Text, nullable=False, server_default=default)


def _int(name: str, default: int = 0) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default=text(str(default)))


journal = Table(
    "journal",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("incarnation", LargeBinary, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("id", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("schema", Integer, nullable=False),
    Column("actor", Text, nullable=False),
    Column("shift", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("business_day", Text, nullable=False),
    Column("training", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("link", LargeBinary, nullable=False),
    UniqueConstraint("incarnation", "seq"),
    UniqueConstraint("id", "incarnation"),  # facts appended again after a restore keep their id
    Index("journal_records", "type", sqlite_where=text(OF_RECORDS)),
    CheckConstraint("length(incarnation) = 16 and length(content) = 32 and length(link) = 32"),
)

JOURNAL_GUARDS = (
    "CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal "
    "BEGIN SELECT raise(ABORT, 'the journal is never edited'); END",
    "CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal "
    "BEGIN SELECT raise(ABORT, 'the journal is never edited'); END",
)

incarnations = Table(
    "incarnations",
    metadata,
    Column("incarnation", LargeBinary, primary_key=True),
    _int("fact_n"),
    _text("reason"),
    _text("started_at"),
)

series = Table(
    "series",
    metadata,
    Column("name", Text, primary_key=True),
    _text("kind"),  # till | training | invoice | credit-note
    Column("incarnation", LargeBinary, nullable=False),
    _int("place"),  # 0 for the first series of its kind in the incarnation
    _int("last_n"),
    _text("closed"),  # why it takes no more numbers; empty while open
)

orders = Table(
    "orders",
    metadata,
    Column("n", Integer, primary_key=True),  # the fact's n
    Column("id", Text, nullable=False, unique=True),
    Column("number", Text, nullable=False, unique=True),
    _text("kind"),  # sale | refund
    _text("state"),  # completed | voided
    _text("channel"),
    _text("series"),
    _int("series_n"),
    _text("shift"),
    _text("business_day"),
    _text("sold_at"),
    _text("actor"),
    _text("customer"),
    _text("source"),
    _text("currency"),
    _int("training"),
    Column("refers_to", Integer),  # the n of the sale a refund gives back
    _int("list_minor"),
    _int("discount_minor"),
    _int("net_minor"),
    _int("tax_minor"),
    _int("total_minor"),
    _int("rounding_minor"),
    _int("change_minor"),
    _int("line_count"),
    _text("voided_at"),
    Index("orders_refers_to", "refers_to", sqlite_where=text("refers_to IS NOT NULL")),
    Index("orders_shift", "shift"),
    Index("orders_source", "source", sqlite_where=text("source <> ''")),
    Index("orders_customer", "customer", sqlite_where=text("customer <> ''")),
)

order_lines = Table(
    "order_lines",
    metadata,
    Column("order_n", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    _text("product"),
    _text("sku"),
    _text("name"),
    _int("quantity"),
    _int("quantity_exponent"),
    _int("price"),
    _int("price_exponent"),
    _int("list_minor"),
    _int("discount_minor"),
    _int("net_minor"),
    _int("tax_minor"),
    _int("gross_minor"),
    Column("refers_to", Integer),  # the position in the sale a refund gives back
    sqlite_with_rowid=False,
)

order_taxes = Table(
    "order_taxes",
    metadata,
    Column("order_n", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    _text("tax"),
    _text("name"),
    _int("rate_ppm"),
    _int("included"),
    _int("base_minor"),
    _int("tax_minor"),
    sqlite_with_rowid=False,
)

payments = Table(
    "payments",
    metadata,
    Column("order_n", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    _text("kind"),
    _text("name"),
    _int("amount_minor"),
    _int("tendered_minor"),
    _int("change_minor"),
    _text("reference"),
    _text("intent"),
    sqlite_with_rowid=False,
)

stock_movements = Table(
    "stock_movements",
    metadata,
    Column("fact_n", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    _text("product"),
    _int("delta"),
    _int("exponent", 3),
    _text("cause"),
    _text("at"),
    Index("stock_movements_product", "product"),
    sqlite_with_rowid=False,
)

cash_movements = Table(
    "cash_movements",
    metadata,
    Column("fact_n", Integer, primary_key=True),
    _text("shift"),
    _int("amount_minor"),
    _text("cause"),  # sale | refund | void | pay-in | pay-out | float
    _text("reason"),
    _text("note"),  # hash of a sealed text
    _text("at"),
    Index("cash_movements_shift", "shift"),
)

invoices = Table(
    "invoices",
    metadata,
    Column("n", Integer, primary_key=True),  # the fact's n
    Column("id", Text, nullable=False, unique=True),
    Column("number", Text, nullable=False, unique=True),
    _text("kind"),  # invoice | credit-note
    _text("series"),
    _int("series_n"),
    _int("order_n"),  # the sale or refund it documents
    Column("refers_to", Integer),  # the n of the invoice a credit note corrects
    _text("customer"),
    _text("issued_at"),
    _text("document"),  # hash of the sealed text: everything on the paper, names and addresses too
    Index("invoices_order", "order_n"),
    Index("invoices_customer", "customer"),
)

shifts = Table(
    "shifts",
    metadata,
    Column("id", Text, primary_key=True),
    _text("opened_at"),
    _text("business_day"),
    _text("opened_by"),
    _int("float_minor"),
    _int("z"),
    _text("closed_at"),
    _text("summary"),
)

card_payments = Table(
    "card_payments",
    metadata,
    Column("id", Text, primary_key=True),
    _text("order_id"),
    _int("amount_minor"),
    _text("state"),  # started | taken | failed
    _text("reference"),
    _text("at"),
    Index("card_payments_state", "state"),
)

settings = Table("settings", metadata, Column("key", Text, primary_key=True), _text("value"))

customers_known = Table(
    "customers_known",
    metadata,
    Column("id", Text, primary_key=True),
    _int("revision"),
    _text("erased_at"),
)

PROJECTIONS = (
    incarnations,
    series,
    orders,
    order_lines,
    order_taxes,
    payments,
    stock_movements,
    cash_movements,
    invoices,
    shifts,
    card_payments,
    settings,
    customers_known,
)

# Work in hand: mutable, not journaled, comes back after a crash.
work = Table(
    "work",
    metadata,
    Column("kind", Text, primary_key=True),  # cart | parked | tender
    Column("key", Text, primary_key=True),
    _text("body"),
    _text("updated_at"),
)

print_jobs = Table(
    "print_jobs",
    metadata,
    Column("id", Text, primary_key=True),
    _text("order_id"),
    _text("kind"),  # receipt | copy | gift | drawer | invoice | test
    _text("state"),  # queued | sending | sent | unknown | failed
    _text("problem"),
    _text("updated_at"),
    _text("code"),  # why it is not done, for programs: paper-out, unreachable, expired, ...
    _text("queued_at"),
    Index("print_jobs_order", "order_id"),
    Index("print_jobs_state", "state"),
)

# Person records and sealed texts: outside the chain, erasable; a body holds only the id or the salted hash.
people = Table(
    "people",
    metadata,
    Column("id", Text, primary_key=True),
    _text("kind"),  # customer | staff
    _text("role"),
    _int("revision"),
    _text("name"),
    _text("phone"),
    _text("email"),
    _text("address"),
    _text("tax_number"),
    _text("country"),  # ISO 3166
    _text("language"),  # of this person's papers; empty for the shop's
    _text("words"),  # what this person is found by: folded, a blank before each word
    Index("people_words", "kind", "words"),  # holds all that a search looks at: 50,000 people in well under 10 ms
)

sealed_texts = Table(
    "sealed_texts",
    metadata,
    Column("hash", Text, primary_key=True),
    Column("salt", LargeBinary, nullable=False),
    _text("text"),
    _text("retain_until"),
)

meta = Table("meta", metadata, Column("key", Text, primary_key=True), _text("value"))


def statements(tables: Iterable[Table] = metadata.sorted_tables) -> list[str]:
    """What makes these tables and their indexes, in order."""
    dialect = sqlite.dialect()
    made = []
    for table in tables:
        made.append(str(CreateTable(table).compile(dialect=dialect)))
        ordered = sorted(table.indexes, key=lambda index: str(index.name))
        made += [str(CreateIndex(index).compile(dialect=dialect)) for index in ordered]
    return made
