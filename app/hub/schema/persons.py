"""Records of people and what belongs to them: changed in place and erased; nothing else holds what they say."""

from __future__ import annotations

from sqlalchemy import DDL, BigInteger, Column, Index, LargeBinary, Table, Text, event
from sqlalchemy import text as sql

from app.hub.schema.base import flag, key, metadata, text, whole

people = Table(
    "people",
    metadata,
    key("merchant"),
    key("id"),
    whole("revision"),
    Column("body", Text),  # JSON of their fields; null where nothing is known yet or any more
    Column("edits", Text),  # JSON: by field the fact that changed it last
    text("erased_at"),  # for ever: whatever comes later for them is dropped
    flag("untidy"),  # 1: erased, and the database's files were not rid of it yet; 2: that is under way
    Index("people_untidy", "untidy", sqlite_where=sql("untidy > 0"), postgresql_where=sql("untidy > 0")),
)

# Which registers are asked for whose record: by each fact that names it, until one of the same life was answered that
# is no older. A life that is told of nothing would hold its own change to be on its way for ever.
people_wanted = Table(
    "people_wanted",
    metadata,
    key("merchant"),
    key("register"),
    key("id"),
    key("fact"),
    Column("incarnation", LargeBinary, nullable=False),
    Column("seq", BigInteger, nullable=False),
    whole("elsewhere"),  # whoever was asked has no such change: it is asked for again when the register says hello
    text("actor"),
    text("at"),
    Index("people_wanted_life", "merchant", "incarnation", "id"),
)

# What one life of a register sent last of a person: its next edit begins with that.
people_sent = Table(
    "people_sent",
    metadata,
    key("merchant"),
    Column("incarnation", LargeBinary, primary_key=True),
    key("id"),
    text("base"),  # JSON
    text("now"),  # JSON
    Index("people_sent_person", "merchant", "id"),
)

# Values that did not stand, where two edits of one field did not know of each other.
people_others = Table(
    "people_others",
    metadata,
    key("merchant"),
    key("id"),
    key("fact"),
    key("field"),
    text("value"),
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
