"""What an edit of many products rests on: the act that it takes back, and how the products stand now."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.db import journal
from app.db.cache.rows import read_values
from app.db.reader import Reader
from app.domain.catalog import Values
from app.domain.facts import Fact
from app.errors import NotFound, Refused
from app.queries.product_list import generation

TYPES = ("CatalogImported", "ProductsChanged")


def catalog_fact(reader: Reader, fact_id: str) -> Fact:
    """The act on the catalogue with this id. Raises NotFound, and Refused while the cache has not taken it in."""
    row = reader.ledger.row("SELECT n, type FROM journal WHERE id = ?", (fact_id,))
    if row is None or row[1] not in TYPES:
        raise NotFound("There is no such change of the catalogue.", "Look for it in a product's history.")
    mark = reader.cache.row("SELECT n, whole FROM bookmark")
    if mark is None or mark[0] < row[0] or not mark[1]:
        raise Refused("The catalogue is still taking this in.", "Try again when it is done.", code="not-yet")
    return journal.fact(reader.ledger, row[0])


def as_they_stand(reader: Reader, ids: Sequence[str]) -> tuple[dict[str, Values | None], set[str]]:
    """All fields of each of these products that is there, and which of them ever moved."""
    found = ((product_id, read_values(reader.cache, product_id)) for product_id in ids)
    present: dict[str, Values | None] = {product_id: known[1] for product_id, known in found if known}
    moved = reader.ledger.rows(
        "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM stock_movements AS m WHERE m.product = value)",
        (json.dumps(list(ids)),),
    )
    return present, {row[0] for row in moved}


def priced_rows(reader: Reader, rids: Sequence[int], of: str) -> list[tuple[Any, ...]]:
    """Per product: id, price and its decimals, cost and its decimals, tax class, name; in no order.

    Raises Refused where the rids are from another generation than ``of``: they would be other products.
    """
    if generation(reader) != of:
        raise Refused(
            "The catalogue was built anew since these products were chosen.",
            "Choose them again: nothing was changed.",
            code="chosen-before",
        )
    return reader.cache.rows(
        "SELECT id, price, price_exponent, cost, cost_exponent, tax_class, name FROM products "
        "WHERE rid IN (SELECT value FROM json_each(?))",
        (json.dumps(list(rids)),),
    )
