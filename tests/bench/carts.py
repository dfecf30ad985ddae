"""Carts of a mixed shop: names of usual length, two VAT rates, a weighed line now and then."""

from __future__ import annotations

import uuid

from app.domain.cart import Cart, CartLine
from app.domain.quantity import Quantity, UnitPrice
from app.domain.tax import Tax

STANDARD = Tax("GB-standard", "VAT", 200_000)
ZERO = Tax("GB-zero", "VAT", 0)
_NAMES = (
    "Whole milk 2 l",
    "Sourdough loaf 800 g",
    "Free-range eggs, 12",
    "Washing powder 2.6 kg",
    "Ground coffee 250 g",
)


def line(place: int) -> CartLine:
    """The line at a place: every seventh is weighed, every third carries no tax."""
    code = f"50{place % 1000:010d}"
    return CartLine(
        id=str(uuid.uuid4()),
        product_id=str(uuid.uuid5(uuid.NAMESPACE_OID, code)),
        name=_NAMES[place % len(_NAMES)],
        unit_price=UnitPrice(99 + 37 * (place % 23), 2),
        quantity=Quantity(755 if place % 7 == 6 else 1000 * (1 + place % 3)),
        taxes=(ZERO if place % 3 == 0 else STANDARD,),
        unit="kg" if place % 7 == 6 else "pc",
        sku=f"SKU-{place % 1000:04d}",
        barcode=code,
        revision="ABCDE-01234",
    )


def cart(lines: int) -> Cart:
    return Cart(str(uuid.uuid4()), "GBP", tuple(line(place) for place in range(lines)))
