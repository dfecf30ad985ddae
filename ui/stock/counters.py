"""Who counts, or where: names as people write them, kept as ids that the ledger takes."""

from __future__ import annotations

import re

_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,61}", re.ASCII)
_MARK = "u:"  # before names that are no id by themselves; a plain one never holds a colon


def counter_id(name: str) -> str:
    """A name of up to 24 signs as an id; ``counter_name`` reads it back, as far as an id has room for it."""
    if _PLAIN.fullmatch(name):
        return name
    return _MARK + name.encode().hex()[:60]


def counter_name(counter: str) -> str:
    """The name that became an id."""
    if not counter.startswith(_MARK):
        return counter
    return bytes.fromhex(counter.removeprefix(_MARK)).decode(errors="ignore")
