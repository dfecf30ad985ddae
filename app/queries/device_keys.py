"""Keys this journal knows: its own, of now and of before a restore."""

from __future__ import annotations

import json

from app.db.reader import Reader


def public_keys(reader: Reader, short: bytes) -> tuple[bytes, ...]:
    """The Ed25519 public keys whose short name (4 bytes) is ``short``: none, one, or by chance two."""
    first = short.hex()
    rows = reader.ledger.rows(
        "SELECT DISTINCT body FROM journal WHERE id >= ? AND id < ? AND type = 'DeviceKeyMade'",
        (f"{first}-", f"{first}."),  # the sign after the hyphen: a range of the index on id
    )
    return tuple(bytes.fromhex(json.loads(row[0])["public"]) for row in rows)
