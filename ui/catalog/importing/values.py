"""Values of fields as a report writes them, brought to how a person reads them."""

from __future__ import annotations

import ast
from typing import Any

from app.domain.quantity import UnitPrice, shortest
from ui.catalog.fields import printed_code
from ui.catalog.words import tr
from ui.kit import figures

_PRICES = ("price", "cost")
_THOUSANDTHS = ("step", "low_stock")
_STRUCTURED = ("prices", "barcodes", "packs", "options", "custom", "active", "weighed")


def value_words(field: str, text: str, currency: str) -> str:
    """What stood in a field or stands there now; a text that is no value (it may be cut) as it is."""
    if field not in (*_PRICES, *_THOUSANDTHS, *_STRUCTURED):
        return " ".join(text.split())
    try:
        value = ast.literal_eval(text)
    except (ValueError, SyntaxError):  # as the list itself says it, or cut
        return " ".join(text.split())
    if value is None:
        return ""
    if field in _PRICES and isinstance(value, list):
        return figures.price(UnitPrice(*value), currency)
    if field in _THOUSANDTHS and isinstance(value, int):
        return shortest(value, 3)
    return _plain(value)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, dict):
        return ", ".join(f"{name}: {_plain(one)}" for name, one in value.items())
    if isinstance(value, list):
        return ", ".join(": ".join(map(str, one)) if isinstance(one, list) else _plain(one) for one in value)
    return printed_code(value) if isinstance(value, str) else str(value)
