"""The keys of the counter: one table of acts, which a shop may bind to other keys."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.errors import InvalidInput

# Without a modifier where the hand does it all day. Names of keys are Qt's portable ones.
DEFAULTS: Mapping[str, str] = {
    "quantity": "F4",
    "price": "F5",
    "discount": "F8",
    "pay": "F9",
    "second": "F10",
    "park": "F11",
    "recall": "Shift+F11",
    "exact-cash": "F12",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Y",
    "remove": "Del",
    "clear": "Ctrl+Del",
    "cart-discount": "Shift+F8",
    "note": "Ctrl+T",
    "customer": "Ctrl+K",
    "why": "Ctrl+I",
    "open-price": "Ctrl+O",
    "new-item": "Ctrl+N",
    "find": "Ctrl+F",
    "mode": "Ctrl+L",
    "no-sale": "Ctrl+D",
    "receipt": "Ctrl+P",
    "gift": "Ctrl+G",
    "pdf": "Ctrl+S",
    "invoice": "Ctrl+B",  # a bill; Ctrl+I asks why
}
RESERVED = frozenset({"F1", "F2", "F3", "F6", "F7"})  # help, and the screens
_MODIFIED = r"(Ctrl\+)?(Alt\+)?(Shift\+)?"
_BARE = re.compile(_MODIFIED + r"(F([1-9]|1[0-9]|2[0-4])|Del|Ins|Home|End|PgUp|PgDown|Pause|ScrollLock|Menu)")
_SIGN = re.compile(r"(Ctrl\+(Alt\+)?|Alt\+)(Shift\+)?[A-Z0-9]")  # a sign alone is typed, and means what it says


def bound(changed: Mapping[str, str]) -> dict[str, str]:
    """The key of each act, with what the shop changed; an empty key is none. A shop's own key goes before a default."""
    own = set(changed.values())
    return {act: changed.get(act, "" if key in own else key) for act, key in DEFAULTS.items()}


def rebound(changed: Mapping[str, str], act: str, key: str) -> dict[str, str]:
    """What ``counter.keys`` is once ``act`` has this key.

    Raises InvalidInput for a key that cannot be bound, or that another act has.
    """
    after = {**changed, act: key}
    if after[act] == DEFAULTS.get(act):
        del after[act]
    trouble = problem(after)
    if trouble:
        raise InvalidInput(trouble, "Choose another key; nothing was changed.")
    return after


def holder(changed: Mapping[str, str], key: str) -> str:
    """The act that has this key; empty if it is free."""
    return next((act for act, its_key in bound(changed).items() if key and its_key == key), "")


def problem(changed: Mapping[str, str]) -> str:
    """What is wrong with these keys, in words; empty if they may be used."""
    for act, key in changed.items():
        if act not in DEFAULTS:
            return f"There is no act {act!r} to bind a key to."
        if not isinstance(key, str) or (key and not _BARE.fullmatch(key) and not _SIGN.fullmatch(key)):
            return f"{key!r} cannot be bound: take F1 to F24, Del, Ins, or a letter or digit with Ctrl or Alt."
        if key in RESERVED:
            return f"{key} opens help or a screen."
    taken: dict[str, str] = {}
    for act, key in {**DEFAULTS, **changed}.items():
        if key and taken.setdefault(key, act) != act:
            return f"{key} would mean both {taken[key]} and {act}."
    return ""
