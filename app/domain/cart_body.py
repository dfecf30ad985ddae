"""An open cart as plain data and back: how work in hand is kept."""

from __future__ import annotations

from typing import Any

from app.domain.cart import Cart, CartLine, Discount, DiscountKind
from app.domain.quantity import Quantity, UnitPrice
from app.domain.sale_body import read_tax, tax_body

Json = dict[str, Any]


def cart_body(cart: Cart) -> Json:
    body: Json = {
        "id": cart.id,
        "currency": cart.currency,
        "customer": cart.customer_id,
        "discounts": [_discount(discount) for discount in cart.discounts],
        "lines": [_line(line) for line in cart.lines],
    }
    if cart.note:
        body["note"] = cart.note
    if cart.label:
        body["label"] = cart.label
    return body


def _line(line: CartLine) -> Json:
    body: Json = {
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
    if line.list_price is not None:
        body["list_price"] = [line.list_price.amount, line.list_price.exponent]
    if line.price_reason:
        body["price_reason"] = line.price_reason
    if line.note:
        body["note"] = line.note
    return body


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
                list_price=UnitPrice(*line["list_price"]) if "list_price" in line else None,
                price_reason=line.get("price_reason", ""),
                note=line.get("note", ""),
            )
            for line in body["lines"]
        ),
        note=body.get("note", ""),
        label=body.get("label", ""),
    )


def _discounts(body: list[Any]) -> tuple[Discount, ...]:
    return tuple(Discount(DiscountKind(kind), value, reason) for kind, value, reason in body)
