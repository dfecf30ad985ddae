"""From priced lines and found products to ready-made strings for the painted lists."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.cart import CartLine, DiscountKind
from app.domain.order import PricedCart, PricedLine
from app.domain.oversell import Oversold
from app.domain.quantity import Quantity
from ui.checkout.price_news import differs
from ui.checkout.words import tr
from ui.kit import codes, figures
from ui.kit.cart_list import CartRow
from ui.kit.goods import Goods
from ui.kit.joined import listed
from ui.kit.plural import counted

if TYPE_CHECKING:
    from app.queries.catalog import Product
    from app.queries.till import ProductNow

_PIECE = ("", "pc")
Told = tuple[Oversold | None, "ProductNow | None"]  # what a line has to say beside its price
NOTHING_TOLD: Told = (None, None)


def cart_row(priced: PricedLine, code: str, policy: str, told: Told = NOTHING_TOLD) -> CartRow:
    """One line of the cart. The amount is what the line asks for, with whatever tax its price holds."""
    line = priced.line
    asked = priced.list_minor - priced.line_discount_minor
    quantity = figures.quantity(line.quantity, line.unit)
    unit = "" if line.unit in _PIECE else f" /{line.unit}"
    under = f"{quantity} × {figures.price(line.unit_price, code)}{unit}"
    if line.amount_minor is not None:
        under = quantity if line.unit not in _PIECE else ""
    usual = _usual_minor(priced, code, policy)
    return CartRow(
        line.id,
        line.name,
        under,
        figures.amount(asked, code),
        listed((_agreed(line), discount_words(priced, code), _news_words(told[1], code))),
        figures.amount(usual, code) if usual != asked else "",
        line.unit not in _PIECE,
        _warning(told),
        code=line.barcode or line.sku,
        quantity=quantity,
        each=figures.price(line.unit_price, code),
        off=_off(priced, code),
        note=f"“{line.note}”" if line.note else "",
    )


def _usual_minor(priced: PricedLine, code: str, policy: str) -> int:
    """What the line would have been at the catalogue's price and without discounts of its own."""
    line = priced.line
    if line.list_price is None or line.amount_minor is not None:
        return priced.list_minor
    from app.domain.pricing import list_amount, rules_for  # the window is painted without it

    return list_amount(replace(line, unit_price=line.list_price), rules_for(policy, code))


def _agreed(line: CartLine) -> str:
    return codes.word(line.price_reason) if line.price_reason else ""


def _news_words(now: ProductNow | None, code: str) -> str:
    if now is None or now.price is None:
        return ""
    return tr("now %s").replace("%s", figures.price(now.price, code))


def _warning(told: Told) -> str:
    short, now = told
    if now is not None and now.price is None:
        return tr("Not on sale any more")
    if short is None:
        return ""
    there = tr("%s in stock")
    return there.replace("%s", figures.quantity(short.on_hand, short.unit))


class CartRows:
    """Rows kept from one cart to the next: only lines that changed are put into words again."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[CartLine, int, Told, CartRow]] = {}
        self._lines: tuple[PricedLine, ...] = ()
        self._rows: tuple[CartRow, ...] = ()

    def rows(
        self, priced: PricedCart, short: tuple[Oversold, ...] = (), news: tuple[ProductNow, ...] = ()
    ) -> tuple[CartRow, ...]:
        """``short`` are the goods of which the cart has more than is on hand: their lines say how much that is.

        ``news`` is what the catalogue says differently now: the lines keep their price and say so.
        """
        told = _told(priced, short, news) if short or news else {}
        there, code = len(self._lines), priced.cart.currency
        if told or not there or priced.lines[:there] != self._lines:  # not the usual: the same lines, and one more
            there, self._rows = 0, ()
        before, made = self._made, self._made if there else {}
        for one in priced.lines[there:]:
            line, new = one.line, told.get(one.line.id, NOTHING_TOLD)
            kept = before.get(line.id)
            if kept is None or kept[0] is not line or kept[1] != one.line_discount_minor or kept[2] != new:
                kept = (line, one.line_discount_minor, new, cart_row(one, code, priced.policy, new))
            made[line.id] = kept
        self._made, self._lines = made, () if told else priced.lines
        self._rows = (*self._rows, *(made[one.line.id][3] for one in priced.lines[there:]))
        return self._rows


def _told(priced: PricedCart, short: tuple[Oversold, ...], news: tuple[ProductNow, ...]) -> dict[str, Told]:
    lacking = {one.product: one for one in short}
    fresh = {one.id: one for one in news}
    found: dict[str, Told] = {}
    for line in (one.line for one in priced.lines):
        now = fresh.get(line.product_id)
        found[line.id] = (lacking.get(line.product_id), now if now is not None and differs(line, now) else None)
    return found


class GoodsKept:
    """Products in words, kept for as long as product and number in the cart stay the same."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[Product, str, Goods]] = {}

    def goods(self, products: tuple[Product, ...], code: str, counts: dict[str, str]) -> tuple[Goods, ...]:
        return tuple(self._one(product, code, counts.get(product.id, "")) for product in products)

    def _one(self, product: Product, code: str, count: str) -> Goods:
        kept = self._made.get(product.id)
        if kept is None or kept[0] is not product or kept[1] != count:
            kept = self._made[product.id] = (product, count, goods(product, code, count))
        return kept[2]


def discount_words(priced: PricedLine, code: str) -> str:
    """``−25 % evening`` for a discounted line; nothing for another."""
    words = []
    for discount in priced.line.discounts:
        percent = discount.kind is DiscountKind.PERCENT
        taken = figures.percent(discount.value) if percent else figures.amount(discount.value, code)
        reason = codes.word(discount.reason) if discount.reason else ""
        words.append(f"{figures.minus(taken)} {reason}".rstrip())
    return listed(words)


def _off(priced: PricedLine, code: str) -> str:
    """The discount of a line in a narrow column: ``−25 %`` where it is one percentage, else what it comes to."""
    found = priced.line.discounts
    if len(found) == 1 and found[0].kind is DiscountKind.PERCENT:
        return figures.percent(-found[0].value)
    return figures.amount(-priced.line_discount_minor, code) if priced.line_discount_minor else ""


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
    return counted("Total, %n lines", line_count)


def goods(product: Product, code: str, count: str, gone: bool = False) -> Goods:
    """A product as a tile or a found row shows it."""
    return Goods(
        id=product.id,
        name=product.label,
        price=figures.price(product.unit_price, code),
        unit="" if product.unit in _PIECE else figures.per(product.unit),
        code=product.sku,
        in_cart=count,
        sold_out=gone,
        picture=product.picture,
    )


def rebuilding_words(percent: int) -> str:
    """``Product list is being rebuilt, 34 %``."""
    return tr("Product list is being rebuilt, %s").replace("%s", figures.percent(percent * 10_000))


def unsold_words(many: int) -> str:
    """``655,781 items wait for a price, or were taken off sale.``"""
    return counted("%n items wait for a price, or were taken off sale.", many)
