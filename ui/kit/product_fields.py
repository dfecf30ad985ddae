"""Fields of products as a person reads them on every screen; it knows no Qt, for presenters use it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from app.domain.barcode import gtin_of, gtin_size
from app.domain.catalog import CATEGORY_MARK
from app.domain.frozen import frozen
from app.domain.quantity import UnitPrice, shortest
from ui.kit import figures


@frozen
class Shop:
    """What reading and showing fields needs to know of the shop; ``rates`` is class → (parts per million, included)."""

    currency: str = "EUR"
    rates: Mapping[str, tuple[tuple[int, bool], ...]] = field(default_factory=dict)
    prices_include_tax: bool = True
    margin_floor: int = 0  # percent: a price with less is warned of

    def rate_words(self, tax_class: str) -> str:
        """``23 %``; several taxes of one class as ``5 + 9.975 %``; the class's own name where it is not known."""
        rates = self.rates.get(tax_class)
        if rates is None:
            return tax_class
        *others, last = [ppm for ppm, _ in rates] or [0]
        return " + ".join((*(figures.number(shortest(ppm, 4)) for ppm in others), figures.percent(last)))

    def tax_ppm(self, tax_class: str) -> int:
        """What the shop's prices of this class include, in parts per million of the price without it."""
        return sum(ppm for ppm, inside in self.rates.get(tax_class, ()) if inside) if self.prices_include_tax else 0


def shop_of(settings: Mapping[str, Any] | Any) -> Shop:
    """The shop as its settings say."""
    rates = {name: tuple((tax["rate"], tax["included"]) for tax in taxes) for name, taxes in settings["taxes"].items()}
    return Shop(settings["currency"], rates, settings["prices.include_tax"], settings["catalog.margin_floor"])


def price_of(value: Any) -> UnitPrice | None:
    """A price field ([amount, exponent] or null) as a unit price."""
    return None if value is None else UnitPrice(value[0], value[1])


def shown(field: str, value: Any, shop: Shop) -> str:
    """The text of a cell."""
    if field in ("price", "cost"):
        price = price_of(value)
        return "" if price is None else figures.price(price, shop.currency)
    if field == "category":
        return str(value).rpartition(CATEGORY_MARK)[2]
    if field == "tax_class":
        return shop.rate_words(value)
    if field == "low_stock":
        return "" if value is None else figures.number(shortest(value, 3))
    return str(value)


def printed_code(code: str) -> str:
    """A code as it stands under its bars: the catalogue keeps every GTIN in 14 digits."""
    return code[14 - gtin_size(code) :] if len(code) == 14 and gtin_of(code) == code else code
