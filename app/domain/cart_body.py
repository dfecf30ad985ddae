"""An open cart as plain data and back: how work in hand is kept."""

from __future__ import annotations

from typing import Any

from app.domain.cart import Cart, CartLine, Discount, DiscountKind
from app.domain.quantity import Quantity, UnitPrice
from app.domain.sale_body import read_tax, tax_body

Json = dict[str, Any]


def cart_body(cart: Cart) -> Json:
    return {
        "id": cart.id,
        "currency": cart.currency,
        "customer": cart.customer_id,
        "discounts": [_discount(discount) for discount in cart.discounts],
        "lines": [_line(line) for line in cart.lines],
    }


def _line(line: CartLine) -> Json:
    return {
        "id": line.id,
        "product": line.product_id,
        "name": line.name,
        "price": [line.unit_price.amount, line.unit_price.exponent],
        "quantity": [line.quantity.amount, line.quantity.exponent],
        "taxes": [tax_body(tax) for tax in line.taxes],
        "unit": line.unit,
        "sku": line.sku,
        "barcode": line.barcode,
        "discounts": [_discount(discount) for discount in line.discounts],
        "amount": line.amount_minor,
        "revision": line.revision,
    }


def _discount(discount: Discount) -> list[Any]:
    return [discount.kind.value, discount.value, discount.reason]


def read_cart_body(body: Json) -> Cart:
    """The cart that ``cart_body`` wrote. Raises KeyError or ValueError for anything else."""
    return Cart(
        id=body["id"],
        currency=body["currency"],
        customer_id=body["customer"],
        discounts=_discounts(body["discounts"]),
        lines=tuple(
            CartLine(
                id=line["id"],
                product_id=line["product"],
                name=line["name"],
                unit_price=UnitPrice(*line["price"]),
                quantity=Quantity(*line["quantity"]),
                taxes=tuple(read_tax(tax) for tax in line["taxes"]),
                unit=line["unit"],
                sku=line["sku"],
                barcode=line["barcode"],
                discounts=_discounts(line["discounts"]),
                amount_minor=line["amount"],
                revision=line["revision"],
            )
            for line in body["lines"]
        ),
    )


def _discounts(body: list[Any]) -> tuple[Discount, ...]:
    return tuple(Discount(DiscountKind(kind), value, reason) for kind, value, reason in body)
