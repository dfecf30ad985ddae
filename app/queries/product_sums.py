"""What the catalogue holds, added up: the tree of categories, the brands, how many products."""

from __future__ import annotations

from app.db.reader import Reader
from app.domain.catalog import CATEGORY_MARK
from app.domain.frozen import frozen


@frozen
class CategoryNode:
    """One category: ``products`` are its own active ones, ``total`` with all below it. Depth 0 is a root."""

    path: str
    name: str
    depth: int
    products: int
    total: int


@frozen
class CatalogCounts:
    """How many products there are and how many of them are sold."""

    products: int
    active: int


def category_tree(reader: Reader) -> tuple[CategoryNode, ...]:
    """Every category that has active products, and those above them, in the order of a tree drawn downwards."""
    own: dict[tuple[str, ...], int] = {}
    total: dict[tuple[str, ...], int] = {}
    for path, products in reader.cache.rows("SELECT path, products FROM categories WHERE products > 0"):
        parts = tuple(path.split(CATEGORY_MARK))
        own[parts] = own.get(parts, 0) + products
        for depth in range(1, len(parts) + 1):
            total[parts[:depth]] = total.get(parts[:depth], 0) + products
    return tuple(
        CategoryNode(CATEGORY_MARK.join(parts), parts[-1], len(parts) - 1, own.get(parts, 0), total[parts])
        for parts in sorted(total)
    )


def brands(reader: Reader, limit: int = 200) -> tuple[tuple[str, int], ...]:
    """The brands with the most active products, and how many those are."""
    rows = reader.cache.rows(
        "SELECT brand, count(*) AS products FROM products WHERE active AND brand <> '' GROUP BY brand "
        "ORDER BY products DESC, brand LIMIT ?",
        (limit,),
    )
    return tuple((brand, products) for brand, products in rows)


def how_many(reader: Reader) -> int:
    """How many products there are, sold or not."""
    many: int = reader.cache.value("SELECT count(*) FROM products")
    return many


def counts(reader: Reader) -> CatalogCounts:
    row = reader.cache.row("SELECT count(*), coalesce(sum(active), 0) FROM products")
    assert row is not None
    return CatalogCounts(row[0], row[1])
