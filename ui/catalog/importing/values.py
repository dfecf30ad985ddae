"""Values of fields as a report writes them, brought to how a person reads them."""

from __future__ import annotations

from app.domain.quantity import shortest, unit_price
from ui.catalog.fields import printed_code
from ui.kit import figures

_PRICES = ("price", "cost")
_THOUSANDTHS = ("step", "low_stock")


def value_words(field: str, text: str, currency: str) -> str:
    """What stood in a field or stands there now; a text that is no value (it may be cut) as it is."""
    try:
        if field in _PRICES and text:
            return figures.price(unit_price(text), currency)
        if field in _THOUSANDTHS and text:
            return shortest(int(text), 3)
        if field == "barcodes":
            return "; ".join(map(printed_code, text.split("; ")))
    except ValueError:  # as the list itself says it, or cut
        pass
    return " ".join(text.split())
