"""Products as the catalogue's screens list, filter, open and look back at them; never a million rows at once."""

from __future__ import annotations

from app.queries.product_card import Clash, ProductCard, catalog_problems, clashes_of, product_card
from app.queries.product_history import HistoryRow, product_history
from app.queries.product_list import Filter, Sort, generation, product_ids
from app.queries.product_rows import ProductRow, product_rows
from app.queries.product_sums import CatalogCounts, CategoryNode, brands, category_tree, counts, how_many

__all__ = [
    "CatalogCounts",
    "CategoryNode",
    "Clash",
    "Filter",
    "HistoryRow",
    "ProductCard",
    "ProductRow",
    "Sort",
    "brands",
    "catalog_problems",
    "category_tree",
    "clashes_of",
    "counts",
    "generation",
    "how_many",
    "product_card",
    "product_history",
    "product_ids",
    "product_rows",
]
