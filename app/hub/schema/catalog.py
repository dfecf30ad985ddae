"""Products, the codes that they claim, and what is too large to stand in a fact."""

from __future__ import annotations

from sqlalchemy import Column, Index, LargeBinary, Table, Text

from app.hub.schema.base import key, metadata, text, whole

products = Table(
    "products",
    metadata,
    key("merchant"),
    key("id"),
    whole("revision"),
    Column("body", Text),  # JSON of the fields that are not at their default; null where it was taken out
    Column("last", Text),  # the same as it stood before it was taken out, so that it can be brought back
    Column("edits", Text),  # JSON: by field the fact that set it last, under "" the one that made it or took it out
)

blobs = Table(
    "blobs",
    metadata,
    key("merchant"),
    key("sha256"),
    text("register"),  # who sent it, or who is asked for it
    text("state"),  # here | wanted | lost
    whole("size"),  # of the body
    Column("body", LargeBinary),  # compressed by the register, at most 4 MiB before that
    Index("blobs_wanted", "merchant", "register", "state"),
)

codes = Table(
    "codes",
    metadata,
    key("merchant"),
    key("code"),  # sku:… or barcode:…
    key("product"),
)
