"""A priced cart: the one set of numbers that screen, receipt, journal and report all show."""

from __future__ import annotations

from app.domain.cart import Cart, CartLine
from app.domain.frozen import frozen
from app.domain.tax import Tax


@frozen
class LineTax:
    """One tax of one line in minor units; ``base_minor`` is what it was taken on."""

    tax: Tax
    base_minor: int
    tax_minor: int


@frozen
class PricedLine:
    """One line in minor units.

    list = quantity × unit price; list − line_discount − cart_discount is what the line asks for before taxes
    that come on top; gross = net + tax.
    """

    line: CartLine
    list_minor: int
    line_discount_minor: int
    cart_discount_minor: int
    net_minor: int
    tax_minor: int
    gross_minor: int
    taxes: tuple[LineTax, ...]


@frozen
class TaxTotal:
    """One rate over the whole document, in minor units."""

    tax: Tax
    base_minor: int
    tax_minor: int


@frozen
class PricedCart:
    """The cart with its numbers; each total is the exact sum of its lines. ``policy`` names the rules used."""

    cart: Cart
    policy: str
    lines: tuple[PricedLine, ...]
    list_minor: int
    discount_minor: int
    net_minor: int
    tax_minor: int
    total_minor: int
    taxes: tuple[TaxTotal, ...]
