"""A sample receipt with the settings of a register: what its screen shows before anything was sold."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

from app.clock import stamp
from app.documents.layout import layout
from app.documents.logo import logo
from app.documents.page import Bitmap, Page
from app.domain.cart import Cart, CartLine
from app.domain.money import currency
from app.domain.order import PricedCart
from app.domain.pricing import price, rules_for
from app.domain.quantity import Quantity, UnitPrice
from app.errors import ShopError
from app.printing.receipts import receipt_of
from app.queries.orders import LineRow, OrderDetail, OrderRow, PaymentRow, TaxRow
from app.register import Register
from app.settings import Settings

log = logging.getLogger(__name__)
GOODS = (("Sourdough loaf 800 g", 420, 1000), ("Full-fat milk 2 l", 229, 2000), ("Almond croissant", 295, 1000))
_WHEN = datetime(2026, 1, 31, 16, 43, tzinfo=UTC)
_CODE = "0" * 120  # as dense as that of a usual sale


def sample_receipt_page(register: Register) -> Page:
    """A receipt that nobody was given, in ``register``'s settings and as wide as its paper. For a worker thread."""
    settings = register.settings
    width: int = settings["printer.width"]
    return layout(receipt_of(sample_order(settings), settings, code=_CODE, logo=_logo(register, width)), width)


def sample_order(settings: Settings) -> OrderDetail:
    """Three things sold for cash, at this shop's currency, taxes and rounding."""
    code, scale = settings["currency"], 10 ** currency(settings["currency"]).exponent
    taxes = settings.taxes(settings.usual_tax_class)
    lines = tuple(
        CartLine(
            str(place),
            str(place),
            name,
            UnitPrice(cents * scale // 100, currency(code).exponent),
            Quantity(many),
            taxes,
        )
        for place, (name, cents, many) in enumerate(GOODS)
    )
    priced = price(Cart("sample", code, lines), rules_for(settings["pricing.policy"], code))
    total = priced.total_minor
    handed = -(-total // (5 * scale)) * 5 * scale
    number = f"{settings['store.code']}-{settings['register.code']}-K7Q2-15"
    row = OrderRow(
        *(15, "sample", number, "sale", "completed", stamp(_WHEN), _WHEN.date().isoformat(), code),
        *(total, len(lines), False, "cash", GOODS[0][0], 0),
    )
    return OrderDetail(
        row=row,
        lines=_lines(priced),
        taxes=tuple(
            TaxRow(one.tax.name, one.tax.rate_ppm, one.tax.included, one.base_minor, one.tax_minor)
            for one in priced.taxes
        ),
        payments=(PaymentRow("cash", "", total, handed, handed - total, ""),),
        history=(),
        net_minor=priced.net_minor,
        tax_minor=priced.tax_minor,
        discount_minor=0,
        rounding_minor=0,
        change_minor=handed - total,
        proof="7f3a 91c2",
        actor="",
        shift="",
        voidable=False,
        refers_to="",
    )


def _lines(priced: PricedCart) -> tuple[LineRow, ...]:
    return tuple(
        LineRow(
            *(place, line.line.product_id, "", line.line.name, "pc", line.line.quantity, line.line.unit_price),
            *(line.list_minor, 0, line.net_minor, line.tax_minor, line.gross_minor, 0),
        )
        for place, line in enumerate(priced.lines)
    )


def _logo(register: Register, width: int) -> Bitmap | None:
    name = register.settings["receipt.logo"]
    if not name:
        return None
    try:
        return logo(register.blobs.get(name), width)
    except (ShopError, ValueError) as problem:
        log.info("the sample has no logo: %s", problem)
        return None
