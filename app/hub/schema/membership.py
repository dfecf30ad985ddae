"""Who there is at a hub, and how each proves to be it."""

from __future__ import annotations

from sqlalchemy import Index, Table

from app.hub.schema.base import flag, key, metadata, text

hub = Table("hub", metadata, key("key"), text("value"))

merchants = Table("merchants", metadata, key("merchant"), text("name"), text("made_at"))

stores = Table("stores", metadata, key("merchant"), key("id"), text("code"), text("name"))

registers = Table(
    "registers",
    metadata,
    key("merchant"),
    key("id"),
    text("store"),
    text("code"),
    text("name"),
    text("made_at"),
    text("revoked_at"),
)

# What lets a machine become a register, once; only a hash of the code is kept.
invitations = Table(
    "invitations",
    metadata,
    key("merchant"),
    key("hash"),
    text("register"),
    text("made_at"),
    text("ends_at"),
    text("used_at"),
    text("credential"),  # the hash that it was used for: asked again by the same machine, it is answered again
    Index("invitations_hash", "hash", unique=True),
)

# What a register proves itself by; only a hash of its secret is kept. At most one is used and one is on its way.
credentials = Table(
    "credentials",
    metadata,
    key("merchant"),
    key("register"),
    key("hash"),
    text("made_at"),
    flag("used"),
)

# The settings that the tills of a store have in common, as each register told them last; what only it has is not here.
told_settings = Table(
    "told_settings",
    metadata,
    key("merchant"),
    key("register"),
    key("key"),
    text("value"),  # JSON, as the register keeps it
)
