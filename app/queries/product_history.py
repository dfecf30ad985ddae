"""What became of a product: each fact that changed it, who did it and when, field by field."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.db.reader import Reader
from app.domain.catalog import DEFAULTS, Change, read_change
from app.domain.frozen import frozen
from app.errors import ShopError

IN_FACT = -1  # the part of a fact that is in itself and in none of its blobs


@frozen
class HistoryRow:
    """What one act did to a product.

    ``kind`` is "added", "changed", or "lost" where the blob that says it cannot be read. ``changes`` are fields with
    what stood before and after, as the catalogue keeps them; None before means that nobody wrote it down. ``source``
    names the file of an import; ``reason`` and ``undoes`` (a fact's id) are those of the act.
    """

    at: str
    actor: str
    kind: str
    fact_id: str
    changes: tuple[tuple[str, Any, Any], ...] = ()
    type: str = ""
    source: str = ""
    reason: str = ""
    undoes: str = ""


def product_history(reader: Reader, product_id: str, limit: int = 20, before: int = 0) -> tuple[HistoryRow, ...]:
    """The last ``limit`` acts that changed a product, newest first; ``before`` skips as many.

    An act that says a product twice shows it once. For a worker thread: each import's blob is read again.
    """
    rows = reader.cache.rows(
        "SELECT h.n, group_concat(h.part) FROM products AS p JOIN history AS h ON h.rid = p.rid WHERE p.id = ? "
        "GROUP BY h.n ORDER BY h.n DESC LIMIT ? OFFSET ?",
        (product_id, limit, before),
    )
    return tuple(_history_row(reader, product_id, n, [int(part) for part in parts.split(",")]) for n, parts in rows)


def _history_row(reader: Reader, product_id: str, n: int, parts: Sequence[int]) -> HistoryRow:
    row = reader.ledger.row("SELECT at, actor, id, type, body FROM journal WHERE n = ?", (n,))
    assert row is not None  # the cache's bookmark stands in this journal
    at, actor, fact_id, type, written = row
    body = json.loads(written)
    told = {name: str(body.get(name, "")) for name in ("source", "reason", "undoes")}
    try:
        changes = [change for part in sorted(parts) for change in _in_part(reader, body, part, product_id)]
    except ShopError:
        return HistoryRow(at, actor, "lost", fact_id, (), type, **told)
    fields: dict[str, tuple[Any, Any]] = {}
    for change in changes:
        for name, old, new in _fields(change):
            fields[name] = (fields[name][0] if name in fields else old, new)
    kind = "added" if changes and changes[0].base is None else "changed"
    return HistoryRow(at, actor, kind, fact_id, tuple((name, *both) for name, both in fields.items()), type, **told)


def _in_part(reader: Reader, body: dict[str, Any], part: int, product_id: str) -> list[Change]:
    if part == IN_FACT:
        entries = body.get("changes", ())
    else:
        assert reader.blobs is not None
        entries = json.loads(reader.blobs.get(body["blobs"][part]))
    return [read_change(entry) for entry in entries if entry["id"] == product_id]


def _fields(change: Change) -> list[tuple[str, Any, Any]]:
    known = DEFAULTS if change.base is None else change.base
    new = change.new or {}
    return [(name, known.get(name), new[name]) for name in DEFAULTS if name in new]
