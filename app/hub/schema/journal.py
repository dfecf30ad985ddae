"""What registers recorded, as it came, and what became of it.

``inbox`` holds the envelopes' facts and is never edited but for what became of them. ``facts`` remembers for ever which
content an id has.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, LargeBinary, Table
from sqlalchemy import text as sql

from app.hub.schema.base import flag, key, metadata, text, whole

incarnations = Table(
    "incarnations",
    metadata,
    key("merchant"),
    Column("incarnation", LargeBinary, primary_key=True),
    text("register"),
    whole("seq"),
    Column("link", LargeBinary, nullable=False),
    text("first_at"),
    Index("incarnations_register", "merchant", "register"),
)

# Lives of one register that another one's machine holds: it became that register after it had recorded them.
carriers = Table(
    "carriers",
    metadata,
    key("merchant"),
    key("register"),
    Column("incarnation", LargeBinary, primary_key=True),
)

_AGAIN = sql("status = 'duplicate'")

inbox = Table(
    "inbox",
    metadata,
    key("merchant"),
    Column("incarnation", LargeBinary, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    text("id"),
    text("type"),
    whole("schema"),
    text("actor"),
    text("shift"),
    text("at"),
    text("business_day"),
    flag("training"),
    Column("body", LargeBinary, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("link", LargeBinary, nullable=False),
    text("stored_at"),
    text("status"),  # applied | duplicate | quarantined | conflict
    text("code"),
    Index("inbox_again", "merchant", "id", sqlite_where=_AGAIN, postgresql_where=_AGAIN),
)

facts = Table(
    "facts",
    metadata,
    key("merchant"),
    key("id"),
    Column("content", LargeBinary, nullable=False),
    Column("incarnation", LargeBinary, nullable=False),  # where it was stored first
    Column("seq", BigInteger, nullable=False),
)

quarantine = Table(
    "quarantine",
    metadata,
    key("merchant"),
    Column("incarnation", LargeBinary, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    text("id"),
    text("code"),
    text("why"),
    text("needs"),  # the product that it waits for, where that is known
    text("since"),
    text("released_at"),
    text("outcome"),  # applied
)

# What a quarantined fact is about: whatever follows about the same thing waits behind it.
blocked = Table(
    "blocked",
    metadata,
    key("merchant"),
    key("entity"),
    Column("incarnation", LargeBinary, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Index("blocked_fact", "merchant", "incarnation", "seq"),
)

# The feed's number at which a released fact came to be contained in a scope.
releases = Table(
    "releases",
    metadata,
    key("merchant"),
    key("scope"),
    Column("incarnation", LargeBinary, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    whole("feed_seq"),
)
