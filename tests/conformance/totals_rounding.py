"""Kinds about rounding: cash of many countries, single taxes, VAT rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

from app.domain.cart import Cart, CartLine, Discount, DiscountKind
from app.domain.money import Rounding, currency, divide
from app.domain.order import PricedCart
from app.domain.pricing import price
from app.domain.quantity import ONE, UnitPrice
from app.domain.settlement import cash_due, settle
from app.domain.tender import CashRounding, Settlement, Tender, TenderKind
from app.rules import cash_rounding_system
from tests.conformance.figures import (
    at_six_decimals,
    major,
    minor,
    mode,
    number,
    quantity,
    rules,
    scaled,
    tax,
    to_places,
    unit_price,
)

Case = dict[str, Any]

# What the source's clicked-through tests pay by bank before the rest in cash, by the test's name.
BANK_PART = {"no rounding left": "0.67", "up": "0.64"}


def _cash_rounding(case: Case) -> Any:
    """The amounts are finer than a coin and may be finer than a minor unit: one step of coins is rounded to."""
    settings = case["settings"]
    _, given = scaled(case["input"]["amount"])
    exponent = max(given, currency(settings["currency"]).exponent)
    step = settings["step_minor_units"] * 10 ** (exponent - currency(settings["currency"]).exponent)
    rule = CashRounding("case", step, mode(settings["rounding"]))
    return {"amount": major(cash_due(minor(case["input"]["amount"], exponent), 0, rule), exponent)}


def _cash_table(case: Case) -> Any:
    rule = cash_rounding_system(case["settings"]["system"])
    return {"rounded_to": cash_due(case["input"]["last_digits"], 0, rule)}


def _cash_receipt(case: Case) -> Any:
    exponent = currency(case["settings"]["currency"]).exponent
    rule = CashRounding("case", minor(case["settings"]["step"], exponent))
    total = minor(case["input"]["total"], exponent)
    if not case["input"]["cash"]:
        return {"to_pay": major(settle(total, [Tender(TenderKind.CARD, total)], rule).paid_minor, exponent)}
    paid = settle(total, [Tender(TenderKind.CASH, cash_due(total, 0, rule))], rule)
    return {"to_pay": major(paid.paid_minor, exponent)}


def _pos_cash_rounding(case: Case) -> Any:
    settings = case["settings"]
    rule = CashRounding("case", minor(settings["step"], 2), mode(settings["rounding"]), settings["only_cash"])
    lines = tuple(
        CartLine(str(place), "p", "", unit_price(line["price"]), quantity(line["qty"]), (tax(line["rate"], False),))
        for place, line in enumerate(case["input"]["lines"])
    )
    cart = Cart("c", "USD", lines)
    sale = price(cart, rules("line-half-up/1", "USD"))
    back = price(_given_back(cart), rules("line-half-up/1", "USD"))
    paid, given = _paid(case, sale.total_minor, rule), _paid(case, back.total_minor, rule)
    untaxed = sale.net_minor + paid.rounding_minor
    return {
        **_figures(sale, paid),
        "invoice_untaxed": major(untaxed, 2),
        "invoice_total": major(untaxed + sale.tax_minor, 2),
        "refund": _figures(back, given),
    }


def _figures(priced: PricedCart, settled: Settlement) -> dict[str, Any]:
    if not settled.is_complete:
        raise ValueError("not paid in full")
    return {
        "tax": major(priced.tax_minor, 2),
        "total": major(priced.total_minor, 2),
        "paid": major(settled.paid_minor, 2),
    }


def _given_back(cart: Cart) -> Cart:
    lines = (replace(line, quantity=replace(line.quantity, amount=-line.quantity.amount)) for line in cart.lines)
    return replace(cart, lines=tuple(lines))


def _paid(case: Case, total: int, rule: CashRounding) -> Settlement:
    if "bank" not in case["input"]["payments"]:
        return settle(total, [Tender(TenderKind.CASH, cash_due(total, 0, rule))], rule)
    where = case["source"]["where"]
    part = next((text for name, text in BANK_PART.items() if f", {name}" in where or where.startswith(name)), "0.68")
    bank = minor(part, 2) * (1 if total > 0 else -1)
    cash = cash_due(total, bank, rule)
    return settle(total, [Tender(TenderKind.CARD, bank), Tender(TenderKind.CASH, cash)], rule)


def _tax_line(case: Case) -> Any:
    settings, given = case["settings"], case["input"]
    code = settings.get("currency", "USD")
    exponent = currency(code).exponent
    asked = minor(given["line_total"], exponent) + minor(given.get("adjustment", 0), exponent)
    line = CartLine("1", "p", "", UnitPrice(0), ONE, (tax(settings["rate"], settings["prices_include_tax"]),))
    priced = price(Cart("c", code, (replace(line, amount_minor=asked),)), rules("line-half-up/1", code))
    return {
        "net": major(priced.net_minor, exponent),
        "tax": major(priced.tax_minor, exponent),
        "gross": major(priced.total_minor, exponent),
    }


def _tax_line_multi(case: Case) -> Any:
    """Counted in the source's currency step; what it leaves unrounded is counted finer and compared as it states it."""
    unrounded = case["settings"]["currency_step"] is None
    step = Fraction(1, 10**12) if unrounded else number(case["settings"]["currency_step"])
    taxes = tuple(
        tax(one["percent"], one["included"], str(place), one.get("next_taxes_apply_on_top", False))
        for place, one in enumerate(case["input"]["taxes"])
    )
    steps = number(case["input"]["price"]) / step
    line = CartLine("1", "p", "", UnitPrice(to_places(steps, 9), 9), ONE, taxes)
    priced = price(Cart("c", "XTS", (line,)), rules("line-half-up/1", "XTS", 0))
    found = {
        "total_included": priced.total_minor * step,
        "total_excluded": priced.net_minor * step,
        "taxes": [{"base": one.base_minor * step, "tax": one.tax_minor * step} for one in priced.lines[0].taxes],
    }
    return at_six_decimals(case["expected"], found) if unrounded else found


def _vat_rule(case: Case) -> Any:
    exponent = currency(case["settings"]["currency"]).exponent
    exact = number(case["input"]["vat"]) * 10**exponent
    return {"vat": major(divide(exact.numerator, exact.denominator, Rounding.HALF_UP), exponent)}


def _vat_line_or_total(case: Case) -> Any:
    code, given = case["settings"]["currency"], case["input"]
    line = CartLine(
        "1", "p", "", unit_price(given["price"]), quantity(given["qty"]), (tax(case["settings"]["rate"], False),)
    )
    exponent = currency(code).exponent

    def vat(policy: str) -> Any:
        return major(price(Cart("c", code, (line,)), rules(policy, code)).tax_minor, exponent)

    return {"vat_on_total": vat("rate-half-up/1"), "vat_per_unit_rounded_then_summed": vat("unit-half-up/1")}


def _percent_per_line(case: Case) -> Any:
    how = mode(case["settings"]["rounding"]).value
    discount = Discount(DiscountKind.PERCENT, minor(case["settings"]["percent"], 4))
    lines = tuple(
        CartLine(str(place), "p", "", unit_price(text), discounts=(discount,))
        for place, text in enumerate(case["input"]["unit_prices"])
    )
    priced = price(Cart("c", "EUR", lines), rules(f"unit-{how}/1", "EUR"))
    return {"discounts": [major(line.line_discount_minor, 2) for line in priced.lines]}


RUNNERS: dict[str, Callable[[Case], Any]] = {
    "cash_rounding": _cash_rounding,
    "cash_rounding_table": _cash_table,
    "cash_rounding_receipt": _cash_receipt,
    "pos_cash_rounding": _pos_cash_rounding,
    "tax_line": _tax_line,
    "tax_line_multi": _tax_line_multi,
    "vat_rounding_rule": _vat_rule,
    "vat_per_line_vs_total": _vat_line_or_total,
    "percent_discount_per_line": _percent_per_line,
}
