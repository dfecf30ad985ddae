"""Edits of the catalogue as screens make them: above the register, each one act, each taken back again."""

from __future__ import annotations

from app.catalog_edits.edits import edit, new_product, new_variants
from app.catalog_edits.prices import Effect, NewPrice, effect, new_price, set_prices
from app.catalog_edits.undoing import Undone, undo

__all__ = [
    "Effect",
    "NewPrice",
    "Undone",
    "edit",
    "effect",
    "new_price",
    "new_product",
    "new_variants",
    "set_prices",
    "undo",
]
