"""Fields as a person reads and types them: the text in a cell, and the value a typed text stands for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from app.domain.catalog import CATEGORY_MARK
from app.domain.money import divide
from app.domain.quantity import UnitPrice, quantity
from app.errors import InvalidInput
from app.imports import amounts
from ui.kit import figures
from ui.kit.product_fields import Shop as Shop
from ui.kit.product_fields import price_of as price_of
from ui.kit.product_fields import printed_code as printed_code
from ui.kit.product_fields import shop_of as shop_of
from ui.kit.product_fields import shown as shown

if TYPE_CHECKING:
    from app.queries.products import ProductRow

_LONGEST = {"name": 300, "sku": 64}
_MOST = 10**12  # minor units: beyond that a price is a slip of the finger


def row_value(row: ProductRow, name: str) -> Any:
    """The field of a row in the form that changes have it."""
    value = getattr(row, name)
    return [value.amount, value.exponent] if isinstance(value, UnitPrice) else value


def typed(field: str, value: Any, shop: Shop) -> str:
    """The text an editor begins with, and what is copied: without grouping, whole paths."""
    if field in ("price", "cost"):
        price = price_of(value)
        if price is None:
            return ""
        return figures.price(price, shop.currency, grouped=False)
    return str(value) if field in ("category", "tax_class") else shown(field, value, shop)


def margin_words(ppm: int | None) -> str:
    """``41.9 %``, with a real minus."""
    if ppm is None:
        return ""
    tenths = divide(abs(ppm), 1000)
    return figures.percent(1000 * (tenths if ppm > 0 else -tenths), 1)


def read(field: str, text: str, shop: Shop) -> Any:
    """The value of a typed text. Raises InvalidInput with words and an example."""
    text = " ".join(text.split())
    reader = _READERS.get(field)
    if reader is not None:
        return reader(text, shop)
    if len(text) > _LONGEST.get(field, 300):
        raise InvalidInput("That is too long.", f"At most {_LONGEST.get(field, 300)} characters.")
    if field == "name" and not text:
        raise InvalidInput("An item needs a name.", "Type one, or press Esc to keep the old one.")
    return text


def _price(text: str, shop: Shop) -> list[int]:
    try:
        price = amounts.unit_price(text, figures.point())
    except ValueError as problem:
        raise InvalidInput("Not a price.", f"Use digits, as in {_example(shop)}.") from problem
    if price.amount < 0 or price.amount > _MOST * 10 ** max(0, price.exponent - 2):
        raise InvalidInput("A price is not negative." if price.amount < 0 else "That price is too big.")
    return [price.amount, price.exponent]


def _cost(text: str, shop: Shop) -> list[int] | None:
    return _price(text, shop) if text else None


def _example(shop: Shop) -> str:
    return figures.price(UnitPrice(3250), shop.currency)


def _category(text: str, _shop: Shop) -> str:
    parts = [part.strip() for part in text.split(">")]
    return CATEGORY_MARK.join(part for part in parts if part)


def _tax_class(text: str, shop: Shop) -> str:
    wanted = _bare_rate(text.casefold())
    for name in shop.rates:
        if wanted in (_bare_rate(name.casefold()), _bare_rate(shop.rate_words(name))):
            return name
    known = ", ".join(f"{name} ({shop.rate_words(name)})" for name in shop.rates)
    raise InvalidInput("No such tax class.", f"Use one of {known}." if known else "Set taxes up first.")


def _bare_rate(text: str) -> str:
    """A rate without its spaces and per cent sign; either decimal sign will do."""
    return "".join(text.split()).replace(",", ".").removesuffix("%")


def _thousandths(text: str, _shop: Shop) -> int | None:
    if not text:
        return None
    try:
        read_as = quantity(text.replace(",", "."))
    except ValueError as problem:
        raise InvalidInput("Not a quantity.", "Use digits, as in 6 or 0.5.") from problem
    if read_as.exponent > 3:
        raise InvalidInput("Not a quantity.", "At most three decimals.")
    return read_as.amount


def _step(text: str, shop: Shop) -> int:
    step = _thousandths(text, shop)
    if not step or step < 0:
        raise InvalidInput("The smallest quantity is more than nothing.", "1 for pieces, 0.001 for what is weighed.")
    return step


_READERS: Mapping[str, Callable[[str, Shop], Any]] = {
    "price": _price,
    "cost": _cost,
    "category": _category,
    "tax_class": _tax_class,
    "low_stock": _thousandths,
    "step": _step,
}
