"""The register's own keys, told to the journal: the public half, so that what was signed can be verified for ever."""

from __future__ import annotations

import hashlib

from app.db.act import Act
from app.errors import InvalidInput
from app.rights import Right, needs

KEY_BYTES = 32  # of an Ed25519 public key (RFC 8032)
DEVICE_KEY_MADE = "DeviceKeyMade"


def fact_id_of(public: bytes) -> str:
    """The id of the fact that tells of a key: a UUIDv8 (RFC 9562) whose first group is the key's short name.

    So a key is found by its short name through the journal's own index, and told of once.
    """
    name = bytearray(hashlib.sha256(public).digest()[:16])
    name[6] = name[6] & 0x0F | 0x80
    name[8] = name[8] & 0x3F | 0x80
    text = name.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


@needs(Right.PRINT)
def note_device_key(act: Act, public: bytes) -> None:
    """Record the public half of a key this register signs with, once. Raises InvalidInput for what is no such key."""
    if len(public) != KEY_BYTES:
        raise InvalidInput(f"A public key has {KEY_BYTES} bytes, not {len(public)}.")
    if not act.is_recorded(fact_id_of(public), DEVICE_KEY_MADE):
        act.record(DEVICE_KEY_MADE, {"public": public.hex()}, fact_id=fact_id_of(public))
