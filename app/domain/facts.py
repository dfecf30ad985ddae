"""The fact: canonical bytes, content hash and link hash, the same on a register and on a hub.

content = sha256(canonical JSON of {actor, at, body, business_day, id, schema, shift, training, type})
link    = sha256(previous link | incarnation | seq | content)

The content never changes once written and is what a receipt prints in short. The link orders facts within one
incarnation. The device is in neither.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

from app.domain.frozen import frozen
from app.domain.upcasting import brought_up

GENESIS = bytes(32)  # what the first fact of a folder links to
Body = Mapping[str, Any]


@frozen
class Fact:
    """One journal row. ``body`` is the canonical JSON as written; ``at`` is UTC text; hashes are 32 bytes."""

    n: int
    incarnation: bytes
    seq: int
    id: str
    type: str
    schema: int
    actor: str
    shift: str
    at: str
    business_day: str
    training: bool
    body: bytes
    content: bytes
    link: bytes

    def read(self) -> dict[str, Any]:
        """The body as data, as the newest schema has it. Raises upcasting.NewerSchema."""
        return brought_up(self.type, self.schema, json.loads(self.body))

    def said(self) -> dict[str, Any]:
        """Its fields that are text, numbers and flags: with its body and hashes, all that anybody keeps or sends."""
        return {
            "seq": self.seq,
            "id": self.id,
            "type": self.type,
            "schema": self.schema,
            "actor": self.actor,
            "shift": self.shift,
            "at": self.at,
            "business_day": self.business_day,
            "training": self.training,
        }

    @property
    def short(self) -> str:
        """The content hash as a receipt prints it."""
        return short(self.content)


def short(content: bytes) -> str:
    """The first 10 hex digits of a content hash, in two groups: what a person can compare."""
    text = content.hex()[:10].upper()
    return f"{text[:5]}-{text[5:]}"


def canonical(value: object) -> bytes:
    """Canonical JSON (RFC 8785) of a value made of objects with ASCII keys, arrays, text, whole numbers and booleans.

    Raises TypeError for a float: money and quantities are whole numbers everywhere.
    """
    text = _ENCODER.encode(value)
    if _FRACTION.search(text) or _POWER.search(text):
        _refuse_floats(value)
    return text.encode()


# How a float ends, outside a text; so may some words within one, which the walk below then clears. Each begins with
# one sign, which is looked for ten times faster than one of several: a sale has thousands.
_END = r"(?:[,\]}]|$)"
_FRACTION = re.compile(rf"\.[0-9]+(?:e[+-][0-9]+)?{_END}")
_POWER = re.compile(rf"e[+-][0-9]+{_END}")


def _refuse_floats(value: object) -> None:
    # json writes floats its own way; refusing them keeps one number from having two spellings.
    stack: list[Any] = [value]
    while stack:
        item = stack.pop()
        kind = type(item)
        if kind is dict:
            stack.extend(item.values())
        elif kind is list or kind is tuple:
            stack.extend(item)
        elif kind is float:
            raise TypeError("a float cannot stand in a fact")


_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
_text = json.encoder.encode_basestring


def content_of(fact: Fact) -> bytes:
    """The hash of everything a fact says, its canonical body bytes included as they are."""
    head = f'{{"actor":{_text(fact.actor)},"at":{_text(fact.at)},"body":'.encode()
    tail = (
        f',"business_day":{_text(fact.business_day)},"id":{_text(fact.id)},"schema":{fact.schema},'
        f'"shift":{_text(fact.shift)},"training":{"true" if fact.training else "false"},"type":{_text(fact.type)}}}'
    ).encode()
    return hashlib.sha256(head + fact.body + tail).digest()


def link_hash(previous: bytes, incarnation: bytes, seq: int, content: bytes) -> bytes:
    """The hash that puts a fact after its predecessor; ``seq`` as 8 bytes, big-endian."""
    return hashlib.sha256(previous + incarnation + seq.to_bytes(8, "big") + content).digest()
