"""Goods and money: what is where, what moved, what was counted, what was sold."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, Table

from app.hub.schema.base import flag, key, metadata, text, whole

levels = Table(
    "levels",
    metadata,
    key("merchant"),
    key("store"),
    key("product"),
    Column("exponent", Integer, primary_key=True),
    whole("amount"),
    flag("kept"),  # goods moved otherwise than over the counter, so somebody keeps this product's stock
    whole("revision"),
)

movements = Table(
    "movements",
    metadata,
    key("merchant"),
    key("fact"),
    Column("position", Integer, primary_key=True),
    text("store"),
    text("product"),
    whole("delta"),
    Column("exponent", Integer, nullable=False),
    text("cause"),
    text("at"),
    # The moment it is about, as a place in a journal: its own fact's, but for what takes something back or was counted.
    # None (no bytes, 0) for what the hub made itself so that a count stands.
    Column("incarnation", LargeBinary, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Index("movements_product", "merchant", "store", "product", "incarnation", "seq"),
)

# What was counted with a frontier; of each product the latest one stands.
counts = Table(
    "counts",
    metadata,
    key("merchant"),
    key("store"),
    key("product"),
    key("fact"),
    whole("seq"),  # of the fact, in its incarnation
    whole("shelf"),
    Column("exponent", Integer, nullable=False),
    text("at"),
    whole("frontier"),
    Column("last_incarnation", LargeBinary, nullable=False),
    whole("last_seq"),
    flag("withdrawn"),
    flag("stands"),
)

# What was known where a fact's lines were counted, once for all lines that were counted at the same moment.
frontiers = Table(
    "frontiers",
    metadata,
    key("merchant"),
    key("fact"),
    Column("place", Integer, primary_key=True),
    text("body"),
)

orders = Table(
    "orders",
    metadata,
    key("merchant"),
    key("id"),
    text("fact"),
    text("store"),
    text("register"),
    text("number"),
    text("kind"),  # sale | refund
    text("state"),  # completed | voided
    text("business_day"),
    text("at"),
    text("currency"),
    whole("total_minor"),
    whole("tax_minor"),
    whole("cash_minor"),
    flag("training"),
    Index("orders_number", "merchant", "number"),
    Index("orders_day", "merchant", "store", "business_day"),
)
