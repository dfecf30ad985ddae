"""From priced lines and found products to ready-made strings for the painted lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.cart import DiscountKind
from app.domain.order import PricedCart, PricedLine
from app.domain.quantity import Quantity
from ui.kit import figures
from ui.kit.cart_list import CartRow
from ui.kit.painted_items import Goods

if TYPE_CHECKING:
    from app.queries.catalog import Product

_PIECE = ("", "pc")


def cart_row(priced: PricedLine, code: str) -> CartRow:
    """One line of the cart. The amount is what the line asks for, with whatever tax its price holds."""
    line = priced.line
    asked = priced.list_minor - priced.line_discount_minor
    quantity = figures.quantity(line.quantity, line.unit)
    unit = "" if line.unit in _PIECE else f" /{line.unit}"
    under = f"{quantity} × {figures.price(line.unit_price, code)}{unit}"
    if line.amount_minor is not None:
        under = quantity if line.unit not in _PIECE else ""
    less = bool(priced.line_discount_minor)
    return CartRow(
        line.id,
        line.name,
        under,
        figures.amount(asked, code),
        discount_words(priced, code),
        figures.amount(priced.list_minor, code) if less else "",
        line.unit not in _PIECE,
    )


def cart_rows(priced: PricedCart) -> tuple[CartRow, ...]:
    return tuple(cart_row(line, priced.cart.currency) for line in priced.lines)


def discount_words(priced: PricedLine, code: str) -> str:
    """``−25 % evening`` for a discounted line; nothing for another."""
    words = []
    for discount in priced.line.discounts:
        percent = discount.kind is DiscountKind.PERCENT
        taken = figures.percent(discount.value) if percent else figures.amount(discount.value, code)
        words.append(f"{figures.MINUS}{taken} {discount.reason}".rstrip())
    return ", ".join(words)


def in_cart(priced: PricedCart) -> dict[str, str]:
    """How many of each product are in the cart, as tiles show it: pieces, or lines of what is weighed."""
    counts: dict[str, int] = {}
    for one in priced.lines:
        line = one.line
        pieces = _pieces(line.quantity) if line.unit in _PIECE else 1
        counts[line.product_id] = counts.get(line.product_id, 0) + pieces
    return {product: str(count) for product, count in counts.items()}


def _pieces(quantity: Quantity) -> int:
    return int(-(-quantity.amount // 10**quantity.exponent))


def total_title(line_count: int) -> str:
    """``Total, 8 lines``."""
    if line_count == 1:
        return QCoreApplication.translate("checkout", "Total, 1 line")
    return QCoreApplication.translate("checkout", "Total, %n lines").replace("%n", str(line_count))


def goods(product: Product, code: str, counts: dict[str, str]) -> Goods:
    """A product as a tile or a found row shows it."""
    return Goods(
        id=product.id,
        name=product.label,
        price=figures.price(product.unit_price, code),
        unit="" if product.unit in _PIECE else f"/{product.unit}",
        code=product.sku,
        in_cart=counts.get(product.id, ""),
        picture=product.picture,
    )
