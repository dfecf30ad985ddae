"""Settings that the tills of one store have in common: a till that joins takes them from those that are there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

NEEDED = frozenset({"country", "currency", "taxes"})  # without these no till can open
SHARED = NEEDED | {
    *("timezone", "pricing.policy", "prices.include_tax", "invoice.paper", "invoice.exemption", "receipt.language"),
    *("counter.card_reference", "counter.cash_notes", "tenders.other", "stock.oversell", "catalog.margin_floor"),
    *("discounts.reasons", "prices.reasons", "refunds.reasons"),
}
_LONGEST = 20_000  # letters of a value: a table of taxes has a thousand


def shared_of(body: Mapping[str, Any]) -> dict[str, str]:
    """What a change of settings says of them, each value as it is stored; anything else in it is the till's own."""
    values = body.get("values")
    if not isinstance(values, Mapping):
        return {}
    return {
        key: text for key, text in values.items() if key in SHARED and isinstance(text, str) and len(text) <= _LONGEST
    }
