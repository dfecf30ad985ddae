"""What registers are told: each scope's changes in their order."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, Table, Text

from app.hub.schema.base import flag, key, metadata, text, whole

feed_heads = Table(
    "feed_heads",
    metadata,
    key("merchant"),
    key("scope"),
    whole("seq"),
    Column("hash", LargeBinary, nullable=False),
)

feed_steps = Table(  # one for each transaction that changed a scope
    "feed_steps",
    metadata,
    key("merchant"),
    key("scope"),
    Column("seq", BigInteger, primary_key=True),
    Column("hash", LargeBinary, nullable=False),
    Column("incarnation", LargeBinary, nullable=False),
    whole("upto"),  # the fact of that incarnation up to which this transaction took in
    flag("is_part"),  # of a transaction that is told in several steps: only the last of them contains anything
    Index("feed_steps_contains", "merchant", "scope", "incarnation", "seq"),
)

feed = Table(
    "feed",
    metadata,
    key("merchant"),
    key("scope"),
    Column("seq", BigInteger, primary_key=True),
    Column("place", Integer, primary_key=True),
    text("entity"),
    text("id"),
    whole("revision"),
    Column("body", Text),  # JSON; null where it was taken out
)
