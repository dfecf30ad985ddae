"""What holds for every cart under every policy."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from app.domain.cart import Cart
from app.domain.explain import explain
from app.domain.money import Rounding
from app.domain.order import LineTax
from app.domain.pricing import price, taxed_line
from app.domain.tax import Tax
from app.domain.taxation import bases, rounded_taxes, tax_plan
from tests.domain.carts import carts, mirrored, policy_ids, rules, taxes


@given(carts(), policy_ids)
def test_lines_sum_to_totals_and_nothing_is_lost(cart: Cart, policy: str) -> None:
    priced = price(cart, rules(policy, cart))
    for line in priced.lines:
        assert line.gross_minor == line.net_minor + line.tax_minor
        assert line.tax_minor == sum(one.tax_minor for one in line.taxes)
        asked = line.list_minor - line.line_discount_minor - line.cart_discount_minor
        on_top = sum(one.tax_minor for one in line.taxes if not one.tax.included)
        assert line.gross_minor == asked + on_top
    assert priced.list_minor == sum(line.list_minor for line in priced.lines)
    assert priced.net_minor == sum(line.net_minor for line in priced.lines)
    assert priced.tax_minor == sum(line.tax_minor for line in priced.lines) == sum(t.tax_minor for t in priced.taxes)
    assert priced.total_minor == sum(line.gross_minor for line in priced.lines)
    assert priced.discount_minor == sum(x.line_discount_minor + x.cart_discount_minor for x in priced.lines)


@given(carts(), policy_ids)
def test_no_discount_takes_a_line_past_zero(cart: Cart, policy: str) -> None:
    for line in price(cart, rules(policy, cart)).lines:
        off = line.line_discount_minor + line.cart_discount_minor
        assert min(0, line.list_minor) <= off <= max(0, line.list_minor)


@given(carts(), policy_ids)
def test_pricing_is_a_function_of_its_arguments(cart: Cart, policy: str) -> None:
    again = replace(cart, lines=tuple(replace(line) for line in cart.lines))
    assert price(cart, rules(policy, cart)) == price(again, rules(policy, again))


@given(carts(signs=(1,)), policy_ids)
def test_a_return_mirrors_the_sale(cart: Cart, policy: str) -> None:
    _assert_mirrored(cart, policy)


@given(carts(), policy_ids)
def test_mixed_carts_mirror_line_by_line(cart: Cart, policy: str) -> None:
    _assert_mirrored(replace(cart, discounts=()), policy)  # a cart discount is off what is sold, not what comes back


def _assert_mirrored(cart: Cart, policy: str) -> None:
    sale, back = price(cart, rules(policy, cart)), price(mirrored(cart), rules(policy, cart))
    assert [line.gross_minor for line in back.lines] == [-line.gross_minor for line in sale.lines]
    assert [line.net_minor for line in back.lines] == [-line.net_minor for line in sale.lines]
    assert back.discount_minor == -sale.discount_minor
    assert [(t.base_minor, t.tax_minor) for t in back.taxes] == [(-t.base_minor, -t.tax_minor) for t in sale.taxes]


@given(st.integers(-(10**9), 10**9), taxes, st.sampled_from(Rounding))
def test_the_fast_path_is_the_general_one(asked: int, tax: Tax, rounding: Rounding) -> None:
    if rounding is Rounding.EXACT:
        rounding = Rounding.HALF_EVEN
    net, amounts = rounded_taxes(asked, tax_plan((tax,)), rounding)
    assert taxed_line(asked, (tax,), rounding) == (net, (LineTax(tax, bases(net, (tax,), amounts)[0], amounts[0]),))


@given(carts(), policy_ids)
def test_tax_per_rate_is_within_a_unit_of_the_exact_sum(cart: Cart, policy: str) -> None:
    if not policy.startswith("rate"):
        policy = "rate-half-up/1"
    priced = price(cart, rules(policy, cart))
    exact: dict[Tax, Fraction] = {}
    for line in priced.lines:
        plan = tax_plan(line.line.taxes)
        asked = line.list_minor - line.line_discount_minor - line.cart_discount_minor
        for tax, numerator in zip(plan.taxes, plan.numerators, strict=True):
            exact[tax] = exact.get(tax, Fraction()) + Fraction(asked * numerator, plan.denominator)
    for total in priced.taxes:
        assert abs(total.tax_minor - exact[total.tax]) <= 1


@given(carts(), policy_ids)
def test_the_steps_of_an_explanation_sum_to_the_gross(cart: Cart, policy: str) -> None:
    priced = price(cart, rules(policy, cart))
    for line in priced.lines:
        steps = explain(priced, line.line.id)
        assert sum(step.amount_minor for step in steps) == line.gross_minor
        rounded = abs(line.line.quantity.amount) // 10**line.line.quantity.exponent if policy.startswith("unit") else 1
        for step in steps:
            if step.exact is not None:  # half a unit each time it was rounded, and one for what it stands on
                assert abs(step.shown_minor - Fraction(*step.exact)) <= 1 + max(1, rounded)
