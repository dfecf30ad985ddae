"""Ids that a document of a sales file keeps for ever, whichever file of the shop it is read from."""

from __future__ import annotations

import hashlib
import uuid
from datetime import UTC, datetime

_NAMESPACE = "cashwrap/replay/1"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def act_id(kind: str, document: str, at: datetime, part: str = "") -> str:
    """The id of a document (invoice, basket) of a kind of file, or of one part of what is done for it.

    Made of the kind, the document's number and its first time, and of nothing else: the same invoice in the
    file of another month, or compressed otherwise, is the same order. UUIDv7 by shape (RFC 9562, 5.7): 48 bits
    of milliseconds, then SHA-256, so that ids sort as the sales did.
    """
    text = "\x1f".join((_NAMESPACE, kind, document, at.isoformat(), part))
    digest = int.from_bytes(hashlib.sha256(text.encode()).digest()[:10], "big")
    since = at - _EPOCH
    millis = max(0, (since.days * 86_400 + since.seconds) * 1000 + since.microseconds // 1000) & (2**48 - 1)
    bits = (millis << 80) | digest
    bits = bits & ~(0xF << 76) | (0x7 << 76)
    bits = bits & ~(0x3 << 62) | (0x2 << 62)
    return str(uuid.UUID(int=bits))


def thing_id(kind: str, thing: str, code: str) -> str:
    """The id of a customer or a product of a kind of file: no time in it (UUIDv8 by shape, RFC 9562, 5.8)."""
    text = "\x1f".join((_NAMESPACE, kind, thing, code))
    bits = int.from_bytes(hashlib.sha256(text.encode()).digest()[:16], "big")
    bits = bits & ~(0xF << 76) | (0x8 << 76)
    bits = bits & ~(0x3 << 62) | (0x2 << 62)
    return str(uuid.UUID(int=bits))
