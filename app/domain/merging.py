"""Bringing together edits that did not know of each other, field by field (sync.md 2.6): the same at hub and register.

Of an independent field the later edit wins and the other is kept in the history; over a guarded field a person
decides, and until then what stood first stays; of a set both count, what was added and what was taken out.
"""

from __future__ import annotations

from typing import Any

from app.domain.catalog import GUARDED, SETS, Change, Values, applied, sparse, whole
from app.domain.frozen import frozen

ABSENT = object()


@frozen
class Clash:
    """A field that two edits changed differently: what both began with, what stands, and what was wanted.

    ``kept`` is "theirs" where what stood stays until a person decides, "ours" where the later edit won. The field "" is
    the product itself: one side took it out.
    """

    field: str
    base: Any
    theirs: Any
    ours: Any
    kept: str


@frozen
class Merged:
    """A product after an edit: all its fields, or None for no product; and what did not go together."""

    values: dict[str, Any] | None
    clashes: tuple[Clash, ...] = ()


def merge(current: Values | None, change: Change) -> Merged:
    """``change`` applied to what stands now, whatever its editor saw before. ``current`` None: there is no product."""
    if current is None:
        return _of_none(change)
    if change.new is None:
        return _taken_out(current, change)
    known = whole(current)
    base = whole(change.base or {})
    values, clashes = dict(known), []
    for name, new in change.new.items():
        if known[name] == new:
            continue
        if known[name] == base[name]:
            values[name] = new
        elif name in SETS:
            values[name] = _merged_set(base[name], known[name], new)
        elif name in GUARDED:
            clashes.append(Clash(name, base[name], known[name], new, "theirs"))
        else:
            values[name] = new
            clashes.append(Clash(name, base[name], known[name], new, "ours"))
    return Merged(values, tuple(clashes))


def _of_none(change: Change) -> Merged:
    if change.base is None or change.new is None:  # new here, or taken out twice
        return Merged(applied(None, change))
    # It was taken out meanwhile: that stands, and the edit waits for one who brings it back.
    return Merged(None, (Clash("", dict(change.base), None, dict(change.new), "theirs"),))


def _taken_out(current: Values, change: Change) -> Merged:
    base = whole(change.base or {})
    known = whole(current)
    if known == base:
        return Merged(None)
    return Merged(None, (Clash("", sparse(base), sparse(known), None, "ours"),))


def _merged_set(base: dict[str, Any], theirs: dict[str, Any], ours: dict[str, Any]) -> dict[str, Any]:
    """Per key as a field of its own: what only one side touched is as that side has it; else the later edit's."""
    merged = dict(theirs)
    for key in base.keys() | ours.keys():
        before, after = base.get(key, ABSENT), ours.get(key, ABSENT)
        if before == after:
            continue
        if after is ABSENT:
            merged.pop(key, None)
        else:
            merged[key] = after
    return merged
