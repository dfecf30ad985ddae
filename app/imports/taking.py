"""Taking a catalogue file into a register: what changed goes into a blob, one fact names it; twice changes nothing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.barcode import normalise
from app.domain.catalog import difference
from app.imports.catalog_csv import CatalogFile, CatalogRow
from app.queries.catalog import products_by_sku
from app.register import Register
from app.services.catalog import import_catalog

PRODUCTS_A_BLOB = 5_000  # some 2 MB of JSON, well under a blob's 4 MiB

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of taking a file in."""

    added: int
    changed: int
    same: int


def take_catalog(
    register: Register, file: CatalogFile, *, source: str = "csv", pictures: Mapping[str, str] | None = None
) -> Taken:
    """Record the rows of ``file`` that are new or differ; ``pictures`` maps a SKU to a blob already put.

    Waits until the register finds the products. Products that the file does not name stay as they are.
    """
    known = register.ask(products_by_sku)
    fresh, changed, same = [], [], 0
    for row in file.rows:
        before = known.get(row.sku)
        product = _product(row, before, (pictures or {}).get(row.sku))
        change = difference(before[0] if before else register.new_id(), before and before[1], product)
        if change.base is None:
            fresh.append(change)
        elif change.is_empty:
            same += 1
        else:
            changed.append(change)
    wanted = [change.as_json() for change in (*fresh, *changed)]
    blobs = [register.blobs.put(_written(part)) for part in _parts(wanted)]
    named = sorted({change["new"]["picture"] for change in wanted if change["new"].get("picture")})
    register.do(import_catalog, blobs, len(wanted), source, named).result()
    return Taken(len(fresh), len(changed), same)


def _product(row: CatalogRow, before: tuple[str, Json] | None, picture: str | None) -> Json:
    codes = sorted({normalise(code) for code in (row.barcode, row.plu) if code})
    return {
        "sku": row.sku,
        "name": row.name,
        "category": row.category,
        "unit": row.unit,
        "price": [row.price.amount, row.price.exponent],
        "tax_class": row.tax_class,
        "weighed": row.weighed,
        "step": 1 if row.weighed else 1000,
        "picture": picture if picture is not None else (before[1]["picture"] if before else ""),
        "options": [[name, value] for name, value in row.options],
        "parent": row.name if row.options else "",
        "cost": None if row.cost is None else [row.cost.amount, row.cost.exponent],
        "active": True,
        "barcodes": codes,
    }


def _parts(products: list[Json]) -> Iterable[list[Json]]:
    return (products[start : start + PRODUCTS_A_BLOB] for start in range(0, len(products), PRODUCTS_A_BLOB))


def _written(products: list[Json]) -> bytes:
    return json.dumps(products, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
