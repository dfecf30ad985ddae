"""Kinds about whole carts and invoices: carts of two shops' tests, orders in minor units, EN 16931 invoices."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from app.domain.cart import Cart, CartLine, Discount, DiscountKind
from app.domain.discounts import discount_to
from app.domain.money import currency
from app.domain.order import PricedCart
from app.domain.pricing import price
from app.domain.quantity import ONE, UnitPrice
from app.domain.tax import Tax
from tests.conformance.figures import NotOfferedHere, major, minor, number, quantity, rules, tax, unit_price

Case = dict[str, Any]

# What makes a discount a promotion: a condition that a rule engine would judge.
CONDITIONS = (
    "min_quantity",
    "min_items_total",
    "contains",
    "min_unit_price",
    "max_unit_price",
    "min_total",
    "min_items",
)
STRATEGIES = {"Order items based (default)": "line-half-up/1", "Order item units based": "unit-half-up/1"}


def _discount(kind: str, amount: object, exponent: int, times: int = 1) -> Discount:
    if kind == "percent":
        return Discount(DiscountKind.PERCENT, minor(amount, 4))
    return Discount(DiscountKind.AMOUNT, minor(amount, exponent) * times)


def _no_conditions(rule: dict[str, Any]) -> None:
    for condition in CONDITIONS:
        if condition in rule:
            raise NotOfferedHere(f"promotion rule: condition {condition}")


def _cart_gherkin(case: Case) -> Any:
    settings, given = case["settings"], case["input"]
    exponent = currency(settings["currency"]).exponent
    actions = list(_actions(given["promotions"]))
    for action in actions:
        _no_conditions(action)
    lines = tuple(
        CartLine(
            str(place),
            line["name"],
            line["name"],
            unit_price(line["price"]),
            quantity(line["qty"]),
            _taxes(settings["tax_rates"], line["tax_category"]),
            discounts=tuple(_on_line(actions, line, exponent)),
        )
        for place, line in enumerate(given["lines"])
    )
    if given["shipping"]:
        lines = (*lines, _shipping(given["shipping"], settings["tax_rates"], actions, exponent))
    whole = tuple(_discount(one["kind"], one["amount"], exponent) for one in actions if one["scope"] == "order")
    cart = Cart("c", settings["currency"], lines, whole)
    priced = price(cart, rules(STRATEGIES[settings["tax_strategy"]], settings["currency"]))
    return _gherkin_figures(priced, exponent)


def _actions(promotions: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The actions, the highest priority first: "with priority 5" in the qualifier."""

    def priority(promotion: dict[str, Any]) -> int:
        digits = "".join(sign for sign in promotion.get("qualifier") or "" if sign.isdigit())
        return -int(digits) if digits else 0

    for promotion in sorted(promotions, key=priority):
        yield from promotion["actions"]


def _on_line(actions: list[dict[str, Any]], line: dict[str, Any], exponent: int) -> Iterator[Discount]:
    for action in actions:
        if action["scope"] == "each unit" and action.get("product") in (None, line["name"]):
            yield _discount(action["kind"], action["amount"], exponent, line["qty"])


def _shipping(
    shipping: dict[str, Any], rates: list[dict[str, Any]], actions: list[dict[str, Any]], exponent: int
) -> CartLine:
    off = tuple(_discount(one["kind"], one["amount"], exponent) for one in actions if one["scope"] == "shipping")
    taxes = _taxes(rates, shipping["category"])
    return CartLine("shipping", "shipping", "shipping", unit_price(shipping["fee"]), ONE, taxes, discounts=off)


def _taxes(rates: list[dict[str, Any]], category: str | None) -> tuple[Tax, ...]:
    return tuple(
        tax(rate["percent"], rate["included"], rate["category"])
        for rate in rates
        if category is not None and rate["category"] == category
    )


def _gherkin_figures(priced: PricedCart, exponent: int) -> dict[str, Any]:
    on_top = sum(one.tax_minor for one in priced.taxes if not one.tax.included)
    units = {
        line.line.name: major(line.line_discount_minor, exponent) / (line.line.quantity.amount or 1)
        for line in priced.lines
    }
    return {
        "cart_total": major(priced.total_minor, exponent),
        "cart_taxes": major(on_top, exponent),
        "included_in_price_taxes": major(priced.tax_minor - on_top, exponent),
        "discount": major(-priced.discount_minor, exponent),
        "none:discount applied": priced.discount_minor == 0,
        "none:taxes charged": priced.tax_minor == 0,
        "unit_discount": units,
    }


def _order_totals(case: Case) -> Any:
    settings, given = case["settings"], case["input"]
    included = settings["prices_include_tax"]
    discounts = given.get("discounts", [])
    for one in discounts:
        _no_conditions(one)
    on_line = tuple(_discount("percent", one["percent"], 0) for one in discounts if one["type"] == "item_percent")
    lines = [
        CartLine(
            str(place),
            "p",
            "",
            UnitPrice(line["price"]),
            quantity(line["qty"]),
            (tax(line["rate"], included),),
            discounts=on_line,
        )
        for place, line in enumerate(given["lines"])
    ]
    for place, extra in enumerate(given.get("surcharges", [])):
        taxes = (tax(extra["rate"], extra["includes_tax"]),)
        lines.append(CartLine(f"s{place}", "s", "", UnitPrice(extra["amount"]), ONE, taxes))
    chosen = rules("unit-half-up/1", "USD")
    cart = Cart("c", "USD", tuple(lines))
    for one in discounts:
        if one["type"] != "item_percent":
            cart = replace(cart, discounts=(*cart.discounts, _order_discount(one, price(cart, chosen))))
    priced = price(cart, chosen)
    return {"net": priced.net_minor, "tax": priced.tax_minor, "gross": priced.total_minor}


def _order_discount(rule: dict[str, Any], so_far: PricedCart) -> Discount:
    if rule["type"] == "order_percent":
        return _discount("percent", rule["percent"], 0)
    if rule["type"] == "order_fixed":
        return _discount("fixed", rule["amount"], 0)
    if rule["type"] == "set_order_total":
        return discount_to(so_far.list_minor - so_far.discount_minor, rule["amount"])
    raise NotOfferedHere(f"promotion rule: action {rule['type']}")


def _cart_totals_decimal(case: Case) -> Any:
    raise NotOfferedHere("totals left unrounded: the product has whole minor units only")


def _invoice_totals(case: Case) -> Any:
    given, expected = case["input"], case["expected"]
    code = case["settings"]["currency"]
    exponent = 0 if "rounded to the whole" in case["note"] else currency(code).exponent
    lines = [_invoice_line(str(place), line, exponent) for place, line in enumerate(given["lines"])]
    extras = given["document_allowances_charges"]
    charged = [_signed(one, exponent) for one in extras]
    for place, (one, amount) in enumerate(zip(extras, charged, strict=True)):
        lines.append(_stated(f"d{place}", amount, one))
    priced = price(Cart("c", code, tuple(lines)), rules("rate-half-up/1", code, exponent))
    own = priced.lines[: len(given["lines"])]
    payable = priced.total_minor - minor(given["prepaid"] or 0, exponent) + minor(given["rounding"] or 0, exponent)
    if priced.tax_minor != minor(expected["tax_total"] or 0, exponent) and "stated as" in case["note"]:
        raise NotOfferedHere(f"the document breaks its own rule: {case['note']}")
    return {
        "sum_of_lines": major(sum(line.net_minor for line in own), exponent),
        "allowances": major(
            -sum(amount for amount, one in zip(charged, extras, strict=True) if not one["charge"]), exponent
        ),
        "charges": major(sum(amount for amount, one in zip(charged, extras, strict=True) if one["charge"]), exponent),
        "tax_exclusive": major(priced.net_minor, exponent),
        "tax_total": major(priced.tax_minor, exponent),
        "tax_inclusive": major(priced.total_minor, exponent),
        "payable": major(payable, exponent),
        "breakdown": _breakdown(priced, expected["breakdown"], exponent),
    }


def _invoice_line(line_id: str, line: dict[str, Any], exponent: int) -> CartLine:
    """The line from quantity, price and allowances where these give its amount, else as the amount it states."""
    allowances = line["allowances_charges"]
    stated = minor(line["line_net"], exponent)
    exact = Decimal(line["quantity"] or 0) * Decimal(line["net_price"] or 0)
    off = sum(minor(one["amount"], exponent) for one in allowances)
    counted = exact.scaleb(exponent).quantize(Decimal(1), ROUND_HALF_UP) - off
    simple = line["quantity"] and line["net_price"] and number(line["price_base_quantity"] or 1) == 1
    simple = simple and not any(one["charge"] for one in allowances)
    if simple and counted == stated and stated >= 0 and all(number(one["amount"]) >= 0 for one in allowances):
        discounts = tuple(_discount("fixed", one["amount"], exponent) for one in allowances)
        taxes = _category(line)
        return CartLine(
            line_id, "p", "", unit_price(line["net_price"]), quantity(line["quantity"]), taxes, discounts=discounts
        )
    return _stated(line_id, stated, line)


def _stated(line_id: str, amount: int, taxed: dict[str, Any]) -> CartLine:
    return CartLine(line_id, "p", "", UnitPrice(0), ONE, _category(taxed), amount_minor=amount)


def _category(taxed: dict[str, Any]) -> tuple[Tax, ...]:
    rate = Decimal(taxed["vat_rate"] or 0).normalize()
    return (tax(rate, False, f"{taxed['vat_category']}"),)


def _signed(one: dict[str, Any], exponent: int) -> int:
    return minor(one["amount"], exponent) * (1 if one["charge"] else -1)


def _breakdown(priced: PricedCart, expected: list[dict[str, Any]], exponent: int) -> list[dict[str, Any]]:
    """Our rates in the document's order; one too many or too few shows as a wrong length or a missing key."""
    ours = {(one.tax.id, one.tax.rate_ppm): one for one in priced.taxes}
    found = []
    for row in expected:
        one = ours.pop((row["category"], minor(row["rate"] or 0, 4)), None)
        if one is not None:
            figures = {"basis": major(one.base_minor, exponent), "tax": major(one.tax_minor, exponent)}
            found.append({"category": one.tax.id, "rate": major(one.tax.rate_ppm, 4), **figures})
    return [*found, *({"category": one.tax.id} for one in ours.values())]


RUNNERS: dict[str, Callable[[Case], Any]] = {
    "cart_gherkin": _cart_gherkin,
    "order_totals_minor_units": _order_totals,
    "cart_totals_decimal": _cart_totals_decimal,
    "invoice_totals": _invoice_totals,
}
