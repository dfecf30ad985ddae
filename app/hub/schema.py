"""The tables of a hub, the same on SQLite and PostgreSQL. Every one leads with the merchant.

``inbox`` holds the envelopes' facts as they came and is never edited but for what became of them; everything else is
made from it. ``facts`` remembers for ever which content an id has. Hashes and incarnations are bytes, times UTC text.
"""

from __future__ import annotations

from sqlalchemy import DDL, BigInteger, Column, Index, Integer, LargeBinary, MetaData, Table, Text, event, text

metadata = MetaData()
VERSION = 1


def _key(name: str) -> Column[str]:
    return Column(name, Text, primary_key=True)


def _text(name: str, default: str = "") -> Column[str]:
    return Column(name, Text, nullable=False, server_default=default)


def _int(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=False, server_default="0")


def _flag(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default="0")


hub = Table("hub", metadata, _key("key"), _text("value"))

merchants = Table("merchants", metadata, _key("merchant"), _text("name"), _text("made_at"))

stores = Table("stores", metadata, _key("merchant"), _key("id"), _text("code"), _text("name"))

registers = Table(
    "registers",
    metadata,
    _key("merchant"),
    _key("id"),
    _text("store"),
    _text("code"),
    _text("name"),
    _text("made_at"),
    _text("revoked_at"),
)

# What lets a machine become a register, once; only a hash of the code is kept.
invitations = Table(
    "invitations",
    metadata,
    _key("merchant"),
    _key("hash"),
    _text("register"),
    _text("made_at"),
    _text("ends_at"),
    _text("used_at"),
    _text("credential"),  # the hash that it was used for: asked again by the same machine, it is answered again
    Index("invitations_hash", "hash", unique=True),
)

# What a register proves itself by; only a hash of its secret is kept. At most one is used and one is on its way.
credentials = Table(
    "credentials",
    metadata,
    _key("merchant"),
    _key("register"),
    _key("hash"),
    _text("made_at"),
    _flag("used"),
)

# The settings that the tills of a store have in common, as each register told them last; what only it has is not here.
told_settings = Table(
    "told_settings",
    metadata,
    _key("merchant"),
    _key("register"),
    _key("key"),
    _text("value"),  # JSON, as the register keeps it
)

incarnations = Table(
    "incarnations",
    metadata,
    _key("merchant"),
    Column("incarnation", LargeBinary, primary_key=True),
    _text("register"),
    _int("seq"),
    Column("link", LargeBinary, nullable=False),
    _text("first_at"),
    Index("incarnations_register", "merchant", "register"),
)

inbox = Table(
    "inbox",
    metadata,
    _key("merchant"),
    Column("incarnation", LargeBinary, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    _text("id"),
    _text("type"),
    _int("schema"),
    _text("actor"),
    _text("shift"),
    _text("at"),
    _text("business_day"),
    _flag("training"),
    Column("body", LargeBinary, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("link", LargeBinary, nullable=False),
    _text("stored_at"),
    _text("status"),  # applied | duplicate | quarantined | conflict
    _text("code"),
)

facts = Table(
    "facts",
    metadata,
    _key("merchant"),
    _key("id"),
    Column("content", LargeBinary, nullable=False),
    Column("incarnation", LargeBinary, nullable=False),  # where it was stored first
    Column("seq", BigInteger, nullable=False),
)

quarantine = Table(
    "quarantine",
    metadata,
    _key("merchant"),
    Column("incarnation", LargeBinary, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    _text("id"),
    _text("code"),
    _text("why"),
    _text("needs"),  # the product that it waits for, where that is known
    _text("since"),
    _text("released_at"),
    _text("outcome"),  # applied
)

# What a quarantined fact is about: whatever follows about the same thing waits behind it.
blocked = Table(
    "blocked",
    metadata,
    _key("merchant"),
    _key("entity"),
    Column("incarnation", LargeBinary, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Index("blocked_fact", "merchant", "incarnation", "seq"),
)

# The feed's number at which a released fact came to be contained in a scope.
releases = Table(
    "releases",
    metadata,
    _key("merchant"),
    _key("scope"),
    Column("incarnation", LargeBinary, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    _int("feed_seq"),
)

feed_heads = Table(
    "feed_heads",
    metadata,
    _key("merchant"),
    _key("scope"),
    _int("seq"),
    Column("hash", LargeBinary, nullable=False),
)

feed_steps = Table(  # one for each transaction that changed a scope
    "feed_steps",
    metadata,
    _key("merchant"),
    _key("scope"),
    Column("seq", BigInteger, primary_key=True),
    Column("hash", LargeBinary, nullable=False),
    Column("incarnation", LargeBinary, nullable=False),
    _int("upto"),  # the fact of that incarnation up to which this transaction took in
    _flag("is_part"),  # of a transaction that is told in several steps: only the last of them contains anything
    Index("feed_steps_contains", "merchant", "scope", "incarnation", "seq"),
)

feed = Table(
    "feed",
    metadata,
    _key("merchant"),
    _key("scope"),
    Column("seq", BigInteger, primary_key=True),
    Column("place", Integer, primary_key=True),
    _text("entity"),
    _text("id"),
    _int("revision"),
    Column("body", Text),  # JSON; null where it was taken out
)

products = Table(
    "products",
    metadata,
    _key("merchant"),
    _key("id"),
    _int("revision"),
    Column("body", Text),  # JSON of the fields that are not at their default; null where it was taken out
    Column("last", Text),  # the same as it stood before it was taken out, so that it can be brought back
)

blobs = Table(
    "blobs",
    metadata,
    _key("merchant"),
    _key("sha256"),
    _text("register"),  # who sent it, or who is asked for it
    _text("state"),  # here | wanted | lost
    _int("size"),  # of the body
    Column("body", LargeBinary),  # compressed by the register, at most 4 MiB before that
    Index("blobs_wanted", "merchant", "register", "state"),
)

codes = Table(
    "codes",
    metadata,
    _key("merchant"),
    _key("code"),  # sku:… or barcode:…
    _key("product"),
)

# Records of people and what belongs to them: changed in place and erased; nothing else holds what they say.
people = Table(
    "people",
    metadata,
    _key("merchant"),
    _key("id"),
    _int("revision"),
    Column("body", Text),  # JSON of their fields; null where nothing is known yet or any more
    _text("erased_at"),  # for ever: whatever comes later for them is dropped
    _flag("untidy"),  # 1: erased, and the database's files were not rid of it yet; 2: that is under way
    Index("people_untidy", "untidy", sqlite_where=text("untidy > 0"), postgresql_where=text("untidy > 0")),
)

# Which registers are asked for whose record: by each fact that names it, until one of the same life was answered that
# is no older. A life that is told of nothing would hold its own change to be on its way for ever.
people_wanted = Table(
    "people_wanted",
    metadata,
    _key("merchant"),
    _key("register"),
    _key("id"),
    _key("fact"),
    Column("incarnation", LargeBinary, nullable=False),
    Column("seq", BigInteger, nullable=False),
    _int("elsewhere"),  # whoever was asked has no such change: it is asked for again when the register says hello
    _text("actor"),
    _text("at"),
)

# What one life of a register sent last of a person: its next edit begins with that.
people_sent = Table(
    "people_sent",
    metadata,
    _key("merchant"),
    Column("incarnation", LargeBinary, primary_key=True),
    _key("id"),
    _text("base"),  # JSON
    _text("now"),  # JSON
    Index("people_sent_person", "merchant", "id"),
)

# Values that did not stand, where two edits of one field did not know of each other.
people_others = Table(
    "people_others",
    metadata,
    _key("merchant"),
    _key("id"),
    _key("fact"),
    _key("field"),
    _text("value"),
)


def _without_statistics(table: Table, *columns: str) -> None:
    """PostgreSQL keeps samples of what a column holds, which an erasure would not reach."""
    for column in columns:
        statement = f"ALTER TABLE {table.name} ALTER COLUMN {column} SET STATISTICS 0"
        made = DDL(statement).execute_if(dialect="postgresql")  # type: ignore[no-untyped-call]
        event.listen(table, "after_create", made)


_without_statistics(people, "body")
_without_statistics(people_sent, "base", "now")
_without_statistics(people_others, "value")

levels = Table(
    "levels",
    metadata,
    _key("merchant"),
    _key("store"),
    _key("product"),
    Column("exponent", Integer, primary_key=True),
    _int("amount"),
    _flag("kept"),  # goods moved otherwise than over the counter, so somebody keeps this product's stock
    _int("revision"),
)

movements = Table(
    "movements",
    metadata,
    _key("merchant"),
    _key("fact"),
    Column("position", Integer, primary_key=True),
    _text("store"),
    _text("product"),
    _int("delta"),
    Column("exponent", Integer, nullable=False),
    _text("cause"),
    _text("at"),
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
    _key("merchant"),
    _key("store"),
    _key("product"),
    _key("fact"),
    _int("seq"),  # of the fact, in its incarnation
    _int("shelf"),
    Column("exponent", Integer, nullable=False),
    _text("at"),
    _int("frontier"),
    Column("last_incarnation", LargeBinary, nullable=False),
    _int("last_seq"),
    _flag("withdrawn"),
    _flag("stands"),
)

# What was known where a fact's lines were counted, once for all lines that were counted at the same moment.
frontiers = Table(
    "frontiers",
    metadata,
    _key("merchant"),
    _key("fact"),
    Column("place", Integer, primary_key=True),
    _text("body"),
)

orders = Table(
    "orders",
    metadata,
    _key("merchant"),
    _key("id"),
    _text("fact"),
    _text("store"),
    _text("register"),
    _text("number"),
    _text("kind"),  # sale | refund
    _text("state"),  # completed | voided
    _text("business_day"),
    _text("at"),
    _text("currency"),
    _int("total_minor"),
    _int("tax_minor"),
    _int("cash_minor"),
    _flag("training"),
    Index("orders_number", "merchant", "number"),
    Index("orders_day", "merchant", "store", "business_day"),
)

tasks = Table(
    "tasks",
    metadata,
    _key("merchant"),
    _key("id"),
    _text("scope"),
    _text("kind"),  # of app.domain.tasks; empty where it was decided and is not known (yet)
    _text("subject"),
    _text("body"),
    _text("state"),  # open | done
    _int("revision"),
    _text("opened_at"),
    _text("done_at"),
    _text("done_by"),  # an id
    _text("outcome"),
    Index("tasks_subject", "merchant", "subject"),
)
