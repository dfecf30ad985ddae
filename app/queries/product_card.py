"""One product opened: all its fields, its variants, and what it or others clash over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from app.db.cache.rows import read_values
from app.db.reader import Reader
from app.domain.frozen import frozen
from app.errors import NotFound
from app.queries.product_rows import ProductRow, rows_by_id, siblings

MOST_SIBLINGS = 1000
CODE, SKU = "code", "sku"

_CLAIM_CODE = "SELECT p.id FROM barcodes AS b JOIN products AS p ON p.rid = b.rid WHERE b.code = ? AND p.active"
_CLAIM_SKU = "SELECT p.id FROM products AS p WHERE p.sku = ? AND p.active"
# Few codes are shared at all, and an index tells which; only then is it asked whose they are.
_SHARED_CODES = "SELECT code FROM barcodes GROUP BY code HAVING count(*) > 1"
_SHARED_SKUS = "SELECT sku FROM products INDEXED BY products_sku WHERE sku <> '' GROUP BY sku HAVING count(*) > 1"


@frozen
class Clash:
    """A code or SKU that several active products claim: ``kind`` is "code" or "sku". The counter takes the first."""

    kind: str
    value: str
    products: tuple[ProductRow, ...]


@frozen
class ProductCard:
    """A product with every field, the other variants of its parent, and the codes that others claim as well."""

    row: ProductRow
    values: Mapping[str, Any]
    siblings: tuple[ProductRow, ...]
    clashes: tuple[Clash, ...]


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
    """What a product with these fields (checked) claims that other active products claim already."""
    codes = [*values.get("barcodes", ()), *(code for code, _ in values.get("packs", ()))]
    claimed = [(CODE, _CLAIM_CODE, code) for code in codes]
    if values.get("sku"):
        claimed.append((SKU, _CLAIM_SKU, values["sku"]))
    found = []
    for kind, claim, value in claimed:
        others = [row[0] for row in reader.cache.rows(claim, (value,)) if row[0] != product_id]
        if others:
            found.append(Clash(kind, value, rows_by_id(reader, others)))
    return tuple(found)


def catalog_problems(reader: Reader, limit: int = 200) -> tuple[Clash, ...]:
    """The first ``limit`` codes and SKUs that several active products claim. For a worker thread."""
    found: list[Clash] = []
    for clash in _shared(reader):
        found.append(clash)
        if len(found) == limit:
            break
    return tuple(found)


def _shared(reader: Reader) -> Iterator[Clash]:
    for kind, shared, claim in ((CODE, _SHARED_CODES, _CLAIM_CODE), (SKU, _SHARED_SKUS, _CLAIM_SKU)):
        for (value,) in reader.cache.rows(shared):
            claimants = {row[0] for row in reader.cache.rows(claim, (value,))}
            if len(claimants) > 1:
                yield Clash(kind, value, rows_by_id(reader, sorted(claimants)))
