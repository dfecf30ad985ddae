"""The catalogue's list for a screen: which rows, and pages of them, always of one and the same generation."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import replace

from app.db.reader import Reader
from app.domain.catalog import CATEGORY_MARK
from app.domain.frozen import frozen
from app.queries.movements import MovementRow, movements
from app.queries.product_history import HistoryRow, product_history
from app.queries.product_list import Filter, Sort, generation, product_ids
from app.queries.product_rows import ProductRow, product_rows
from app.queries.product_sums import CatalogCounts, CategoryNode, brands, category_tree, counts
from app.queries.search import matching_rids, search

FIRST = 200  # rows: several screens

_BY_NAME = "SELECT rid FROM products{} ORDER BY key, rid LIMIT ?"
_PLACES = "SELECT id, rid, category, brand, active FROM products WHERE id IN (SELECT value FROM json_each(?))"


@frozen
class Listed:
    """The rids found, in order, the generation within which they mean those products, and whether that is all."""

    generation: str
    rids: array[int]
    whole: bool = True


@frozen
class Choices:
    """What there is to filter by."""

    counts: CatalogCounts
    categories: tuple[CategoryNode, ...]
    brands: tuple[tuple[str, int], ...]


@frozen
class Past:
    """What became of a product and of its stock, newest first."""

    history: tuple[HistoryRow, ...]
    movements: tuple[MovementRow, ...]


def listed(reader: Reader, wanted: Filter, sort: Sort | None) -> Listed:
    """All that is wanted; without a ``sort`` what a text finds comes best first, by the counter's own rule.

    For a worker thread.
    """
    if sort is not None or not wanted.text.strip():
        return Listed(generation(reader), product_ids(reader, wanted, sort or Sort()))
    return Listed(generation(reader), _kept(reader, matching_rids(reader, wanted.text), wanted))


def _kept(reader: Reader, rids: array[int], wanted: Filter) -> array[int]:
    """Those that the rest of the filter lets through, in the same order."""
    rest = replace(wanted, text="")
    if rest == Filter():  # nearly all are sold: those that are not are the shorter list
        out = set(product_ids(reader, Filter(active=False)))
        return array("q", (rid for rid in rids if rid not in out)) if out else rids
    if rest == Filter(active=None):
        return rids
    let_through = set(product_ids(reader, rest))
    return array("q", (rid for rid in rids if rid in let_through))


def first_listed(reader: Reader, wanted: Filter) -> Listed | None:
    """The first of ``listed`` without a sort, in the time between two keys; None where that is not to be had."""
    if wanted.stock or wanted.parent:
        return None
    if wanted.text.strip():
        return _first_found(reader, wanted)
    if wanted.category or wanted.brand:
        return None
    where = "" if wanted.active is None else f" WHERE active = {int(wanted.active)}"
    rows = reader.cache.rows(_BY_NAME.format(where), (FIRST + 1,))
    return Listed(generation(reader), array("q", (row[0] for row in rows[:FIRST])), len(rows) <= FIRST)


def _first_found(reader: Reader, wanted: Filter) -> Listed:
    found = search(reader, wanted.text, FIRST, active_only=wanted.active is True)
    ids = [row.id for row in found.rows]
    rows = {row[0]: row for row in reader.cache.rows(_PLACES, (json.dumps(ids),))}
    rids = array("q")
    for product_id in ids:
        _, rid, category, brand, active = rows[product_id]
        within = not wanted.category or f"{category}{CATEGORY_MARK}".startswith(wanted.category + CATEGORY_MARK)
        if within and wanted.brand in ("", brand) and wanted.active in (None, bool(active)):
            rids.append(rid)
    return Listed(generation(reader), rids, not found.more)


def page(reader: Reader, rids: Sequence[int], of: str) -> tuple[ProductRow, ...] | None:
    """These rows in this order; None where the generation they are from is gone, and they would be other products."""
    return product_rows(reader, rids) if generation(reader) == of else None


def choices(reader: Reader) -> Choices:
    return Choices(counts(reader), category_tree(reader), brands(reader))


def past(reader: Reader, product_id: str, history: int, moved: int) -> Past:
    """The last ``history`` changes of a product and its last ``moved`` movements."""
    return Past(product_history(reader, product_id, history), movements(reader, product_id, limit=moved))
