"""``explain``: the steps a cashier is shown."""

from __future__ import annotations

import pytest

from app.domain.cart import Cart, CartLine, Discount, DiscountKind
from app.domain.explain import StepKind, explain
from app.domain.pricing import price, rules_for, totalled
from app.domain.quantity import quantity, unit_price
from app.domain.refund import refund_line
from app.domain.tax import Tax

RULES = rules_for("line-half-up/1", "EUR")


def test_every_step_from_the_list_price_to_the_gross() -> None:
    line = CartLine(
        "1",
        "p",
        "ham",
        unit_price("19.99"),
        quantity("0.312"),
        (Tax("v", "MwSt.", 70_000), Tax("b", "bag", 50_000, included=False)),
        "kg",
        discounts=(Discount(DiscountKind.PERCENT, 100_000, "damaged"),),
    )
    cart = Cart("c", "EUR", (line,), (Discount(DiscountKind.AMOUNT, 61, "loyal"),))
    steps = explain(price(cart, RULES), "1")
    assert [(step.kind, step.parts, step.amount_minor, step.shown_minor) for step in steps] == [
        (StepKind.LIST, ("0.312", "kg", "19.99"), 624, 624),
        (StepKind.LINE_DISCOUNT, ("percent", "100000", "damaged"), -62, -62),
        (StepKind.CART_DISCOUNT, ("amount", "61", "loyal"), -61, -61),
        (StepKind.TAX_INCLUDED, ("MwSt.", "70000"), 0, 33),
        (StepKind.TAX_ON_TOP, ("bag", "50000"), 23, 23),
    ]
    assert steps[0].exact == (623_688, 1000)  # 312 × 1999 / 1000
    assert steps[1].exact == (-62_400_000, 1_000_000)
    assert not any(step.is_cut for step in steps)


def test_a_cut_discount_is_visible() -> None:
    line = CartLine("1", "p", "n", unit_price("2.00"), discounts=(Discount(DiscountKind.AMOUNT, 500),))
    step = explain(price(Cart("c", "EUR", (line,)), RULES), "1")[1]
    assert (step.shown_minor, step.asked_minor, step.is_cut) == (-200, -500, True)


def test_a_cut_cart_discount_is_visible() -> None:
    line = CartLine("1", "p", "n", unit_price("2.00"))
    cart = Cart("c", "EUR", (line,), (Discount(DiscountKind.AMOUNT, 500),))
    step = explain(price(cart, RULES), "1")[1]
    assert (step.shown_minor, step.asked_minor, step.is_cut) == (-200, -500, True)


def test_a_label_price_is_its_own_step() -> None:
    line = CartLine("1", "p", "n", unit_price("2.00"), amount_minor=321)
    assert explain(price(Cart("c", "EUR", (line,)), RULES), "1")[0].kind is StepKind.LABEL


def test_a_refund_explains_what_was_stored() -> None:
    line = CartLine("1", "p", "n", unit_price("10.00"), quantity("3"), discounts=(Discount(DiscountKind.AMOUNT, 500),))
    cart = Cart("c", "EUR", (line,), (Discount(DiscountKind.PERCENT, 100_000),))
    back = refund_line(price(cart, RULES).lines[0], already=0, now=1000)
    steps = explain(totalled(Cart("r", "EUR"), RULES.policy, [back]), "1")
    assert [step.amount_minor for step in steps] == [-1000, 167, 83]
    assert back.gross_minor == -750


def test_an_unknown_line() -> None:
    with pytest.raises(KeyError):
        explain(price(Cart("c", "EUR"), RULES), "1")
