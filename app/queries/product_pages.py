"""The catalogue's list for a screen: which rows, and pages of them, always of one and the same generation."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from app.db.reader import Reader
from app.queries.movements import MovementRow, movements
from app.queries.product_history import HistoryRow, product_history
from app.queries.product_list import Filter, Sort, generation, product_ids
from app.queries.product_rows import ProductRow, product_rows
from app.queries.product_sums import CatalogCounts, CategoryNode, brands, category_tree, counts


@dataclass(frozen=True, slots=True)
class Listed:
    """The rids found, in order, and the generation within which they mean those products."""

    generation: str
    rids: array[int]


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to filter by."""

    counts: CatalogCounts
    categories: tuple[CategoryNode, ...]
    brands: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Past:
    """What became of a product and of its stock, newest first."""

    history: tuple[HistoryRow, ...]
    movements: tuple[MovementRow, ...]


def listed(reader: Reader, wanted: Filter, sort: Sort) -> Listed:
    return Listed(generation(reader), product_ids(reader, wanted, sort))


def page(reader: Reader, rids: Sequence[int], of: str) -> tuple[ProductRow, ...] | None:
    """These rows in this order; None where the generation they are from is gone, and they would be other products."""
    return product_rows(reader, rids) if generation(reader) == of else None


def choices(reader: Reader) -> Choices:
    return Choices(counts(reader), category_tree(reader), brands(reader))


def past(reader: Reader, product_id: str, history: int, moved: int) -> Past:
    """The last ``history`` changes of a product and its last ``moved`` movements."""
    return Past(product_history(reader, product_id, history), movements(reader, product_id, limit=moved))
