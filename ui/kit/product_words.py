"""What the fields of a product are called, and their values in short, wherever a screen tells of a change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui.kit import product_fields
from ui.kit.joined import listed


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def field_word(name: str) -> str:
    """What a field is called on the screens."""
    return {
        "sku": tr("own code"),
        "name": tr("name"),
        "parent": tr("variants"),
        "options": tr("options"),
        "category": tr("category"),
        "brand": tr("brand"),
        "unit": tr("unit"),
        "step": tr("smallest quantity"),
        "price": tr("price"),
        "prices": tr("price lists"),
        "cost": tr("cost"),
        "tax_class": tr("tax"),
        "weighed": tr("weighed"),
        "barcodes": tr("codes"),
        "packs": tr("packs"),
        "picture": tr("picture"),
        "active": tr("on sale"),
        "oversell": tr("when stock is out"),
        "low_stock": tr("low from"),
        "custom": tr("own fields"),
    }.get(name, name)


def value_words(name: str, value: Any, shop: product_fields.Shop) -> str:
    """A field's value in a line of history, short."""
    if value in (None, "", [], {}):
        return tr("nothing")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if name in ("price", "cost", "low_stock", "tax_class", "category"):
        return product_fields.shown(name, value, shop)
    if name == "step":
        return product_fields.shown("low_stock", value, shop)
    if name == "picture":
        return tr("a picture")
    if name == "barcodes":
        return listed(map(product_fields.printed_code, value))
    if name == "packs":
        return listed(
            f"{product_fields.printed_code(code)} × {product_fields.shown('low_stock', many, shop)}"
            for code, many in value
        )
    if isinstance(value, Mapping):
        return listed(
            f"{key} {value_words('price', one, shop)}" if name == "prices" else f"{key} {one}"
            for key, one in value.items()
        )
    if isinstance(value, (list, tuple)):
        return listed(" ".join(str(part) for part in one) for one in value)
    return str(value)
