"""Fields that are lists of two texts: codes with their packs, price lists, options, fields of the shop's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.quantity import shortest
from app.errors import InvalidInput
from ui.catalog import fields
from ui.catalog.fields import Shop

Pairs = Sequence[tuple[str, str]]
GROUPS: Mapping[str, tuple[str, ...]] = {
    "codes": ("barcodes", "packs"),
    "prices": ("prices",),
    "options": ("options",),
    "custom": ("custom",),
}


def pairs_of(group: str, values: Mapping[str, Any], shop: Shop) -> tuple[tuple[str, str], ...]:
    """What stands in the two columns of a group."""
    if group == "codes":
        single = tuple((fields.printed_code(code), "1") for code in values["barcodes"])
        return single + tuple((fields.printed_code(code), shortest(many, 3)) for code, many in values["packs"])
    if group == "prices":
        return tuple((name, fields.typed("price", price, shop)) for name, price in values["prices"].items())
    if group == "options":
        return tuple((name, text) for name, text in values["options"])
    return tuple(values["custom"].items())


def read_pairs(group: str, pairs: Pairs, shop: Shop) -> dict[str, Any]:
    """The fields that the pairs stand for; empty ones are left out. Raises InvalidInput."""
    kept = [(left.strip(), right.strip()) for left, right in pairs if left.strip() or right.strip()]
    if group == "codes":
        return _codes(kept, shop)
    if group == "prices":
        return {"prices": {name: fields.read("price", text, shop) for name, text in kept}}
    if group == "options":
        return {"options": [[name, text] for name, text in kept]}
    return {"custom": dict(kept)}


def _codes(pairs: Pairs, shop: Shop) -> dict[str, Any]:
    barcodes, packs = [], []
    for code, text in pairs:
        many = fields.read("low_stock", text, shop) if text else 1000
        if not code:
            raise InvalidInput("A code is missing.", "Scan it, or empty the line.")
        if many == 1000:
            barcodes.append(code)
        else:
            packs.append([code, many])
    return {"barcodes": barcodes, "packs": packs}
