"""Products for tests: some that are new, one as it stands, and a change that leads from there."""

from __future__ import annotations

from typing import Any

from app.catalog_edits import edit
from app.db.reader import Reader
from app.domain.catalog import Change, sparse
from app.queries.known_products import every_product
from app.queries.products import product_card
from app.register import Register


def new_products(register: Register, count: int = 1, **fields: Any) -> list[str]:
    given = {"name": "Thing", "price": [1000, 2], **fields}
    ids = [register.new_id() for _ in range(count)]
    named = [Change(one, None, sparse({**given, "name": f"{given['name']} {n:05d}"})) for n, one in enumerate(ids)]
    edit(register, named).result()
    return ids


def values_of(register: Register, product_id: str) -> dict[str, Any]:
    return dict(register.ask(product_card, product_id).values)


def change_to(register: Register, product_id: str, **new: Any) -> Change:
    now = values_of(register, product_id)
    return Change(product_id, {name: now[name] for name in new}, new)


def products_by_sku(reader: Reader) -> dict[str, tuple[str, dict[str, Any]]]:
    """Every product as it stands: SKU → (id, all its fields)."""
    return {fields["sku"]: (product_id, fields) for product_id, fields in every_product(reader.cache)}
