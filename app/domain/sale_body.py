"""A sale as its fact's body: every value the numbers rested on, and the numbers, so that the journal alone replays.

Short keys keep a long invoice small. ``taxes`` of the document is the table that the lines point into.
"""

from __future__ import annotations

from typing import Any

from app.domain.cart import Cart, CartLine, Discount, DiscountKind
from app.domain.money import Rounding
from app.domain.order import LineTax, PricedCart, PricedLine
from app.domain.quantity import Quantity, UnitPrice
from app.domain.tax import Tax
from app.domain.tender import CashRounding, Payment, Settlement, Tender, TenderKind

Json = dict[str, Any]


def priced_body(priced: PricedCart) -> Json:
    """The goods, discounts, taxes and totals of a priced cart, in minor units.

    Notes stand in it as the cart has them: whoever records the body seals them first, into hashes.
    """
    table: dict[Tax, int] = {total.tax: place for place, total in enumerate(priced.taxes)}
    body: Json = {
        "policy": priced.policy,
        "currency": priced.cart.currency,
        "customer": priced.cart.customer_id,
        "lines": [_line_body(line, table) for line in priced.lines],
        "discounts": [_discount_body(discount) for discount in priced.cart.discounts],
        "taxes": [{**tax_body(total.tax), "base": total.base_minor, "tax": total.tax_minor} for total in priced.taxes],
        "list": priced.list_minor,
        "discount": priced.discount_minor,
        "net": priced.net_minor,
        "tax": priced.tax_minor,
        "total": priced.total_minor,
    }
    if priced.cart.note:
        body["note"] = priced.cart.note
    return body


def _line_body(priced: PricedLine, table: dict[Tax, int]) -> Json:
    line = priced.line
    body: Json = {
        "id": line.id,
        "product": line.product_id,
        "name": line.name,
        "sku": line.sku,
        "unit": line.unit,
        "price": [line.unit_price.amount, line.unit_price.exponent],
        "quantity": [line.quantity.amount, line.quantity.exponent],
        "list": priced.list_minor,
        "net": priced.net_minor,
        "tax": priced.tax_minor,
        "gross": priced.gross_minor,
        "taxes": [[table[tax.tax], tax.base_minor, tax.tax_minor] for tax in priced.taxes],
    }
    if line.barcode:
        body["barcode"] = line.barcode
    if line.revision:
        body["revision"] = line.revision
    if line.amount_minor is not None:
        body["amount"] = line.amount_minor
    if line.list_price is not None:
        body["list_price"] = [line.list_price.amount, line.list_price.exponent]
    if line.price_reason:
        body["price_reason"] = line.price_reason
    if line.note:
        body["note"] = line.note
    if line.discounts:
        body["discounts"] = [_discount_body(discount) for discount in line.discounts]
    if priced.line_discount_minor:
        body["line_discount"] = priced.line_discount_minor
    if priced.cart_discount_minor:
        body["cart_discount"] = priced.cart_discount_minor
    return body


def _discount_body(discount: Discount) -> list[Any]:
    return [discount.kind.value, discount.value, discount.reason]


def tax_body(tax: Tax) -> Json:
    return {
        "id": tax.id,
        "name": tax.name,
        "rate": tax.rate_ppm,
        "included": tax.included,
        "compounds": tax.compounds,
    }


def read_tax(body: Json) -> Tax:
    return Tax(body["id"], body["name"], body["rate"], body["included"], body["compounds"])


def read_cart(body: Json, cart_id: str) -> Cart:
    """The cart a priced body was made from: pricing it again under ``body["policy"]`` must give the body's numbers."""
    table = [read_tax(tax) for tax in body["taxes"]]
    return Cart(
        id=cart_id,
        currency=body["currency"],
        customer_id=body["customer"],
        lines=tuple(_read_line(line, table) for line in body["lines"]),
        discounts=read_discounts(body),
        note=body.get("note", ""),
    )


def read_priced_lines(body: Json) -> tuple[PricedLine, ...]:
    """The lines as they were priced when the body was written."""
    table = [read_tax(tax) for tax in body["taxes"]]
    return tuple(
        PricedLine(
            line=_read_line(line, table),
            list_minor=line["list"],
            line_discount_minor=line.get("line_discount", 0),
            cart_discount_minor=line.get("cart_discount", 0),
            net_minor=line["net"],
            tax_minor=line["tax"],
            gross_minor=line["gross"],
            taxes=tuple(LineTax(table[place], base, tax) for place, base, tax in line["taxes"]),
        )
        for line in body["lines"]
    )


def _read_line(body: Json, table: list[Tax]) -> CartLine:
    return CartLine(
        id=body["id"],
        product_id=body["product"],
        name=body["name"],
        unit_price=UnitPrice(*body["price"]),
        quantity=Quantity(*body["quantity"]),
        taxes=tuple(table[tax[0]] for tax in body["taxes"]),
        unit=body["unit"],
        sku=body["sku"],
        barcode=body.get("barcode", ""),
        discounts=read_discounts(body),
        amount_minor=body.get("amount"),
        revision=body.get("revision", ""),
        list_price=UnitPrice(*body["list_price"]) if "list_price" in body else None,
        price_reason=body.get("price_reason", ""),
        note=body.get("note", ""),
    )


def read_discounts(body: Json) -> tuple[Discount, ...]:
    """The discounts of a sale's body, or of one of its lines."""
    return tuple(Discount(DiscountKind(kind), value, reason) for kind, value, reason in body.get("discounts", ()))


def settlement_body(settlement: Settlement, rounding: CashRounding) -> Json:
    """The payments, cash rounding and change, with the rounding rule they were settled under."""
    return {
        "payments": [_payment_body(payment) for payment in settlement.payments],
        "rounding": settlement.rounding_minor,
        "change": settlement.change_minor,
        "cash_rounding": [rounding.policy, rounding.step_minor, rounding.rounding.value, rounding.only_cash],
    }


def _payment_body(payment: Payment) -> Json:
    body: Json = {
        "kind": payment.kind.value,
        "amount": payment.amount_minor,
        "tendered": payment.tendered_minor,
        "change": payment.change_minor,
    }
    for key, value in (("name", payment.name), ("reference", payment.reference), ("intent", payment.intent_id)):
        if value:
            body[key] = value
    return body


def read_cash_rounding(body: Json) -> CashRounding:
    """The cash rounding rule a settlement was made under."""
    policy, step, rounding, only_cash = body["cash_rounding"]
    return CashRounding(policy, step, Rounding(rounding), only_cash)


def read_tenders(body: Json) -> tuple[Tender, ...]:
    """What was handed over, as ``settle`` was given it."""
    return tuple(
        Tender(
            TenderKind(payment["kind"]),
            payment["tendered"],
            payment.get("name", ""),
            payment.get("reference", ""),
            payment.get("intent", ""),
        )
        for payment in body["payments"]
    )
