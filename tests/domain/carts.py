"""Carts of every shape for property tests: taxes in and on top, discounts, returns, fine prices, odd currencies."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from app.domain.cart import Cart, CartLine, Discount, DiscountKind
from app.domain.pricing import PricingRules, policies, rules_for
from app.domain.quantity import Quantity, UnitPrice
from app.domain.tax import Tax

CURRENCIES = ("EUR", "JPY", "KWD", "CLF")
RATES = (200_000, 190_000, 70_000, 55_000, 88_750, 0, 21_000, -50_000)

taxes = st.builds(
    lambda rate, included, compounds: Tax(f"{rate}{included}{compounds}", "tax", rate, included, compounds),
    st.sampled_from(RATES),
    st.booleans(),
    st.booleans(),
)
discounts = st.one_of(
    st.builds(Discount, st.just(DiscountKind.PERCENT), st.integers(0, 1_200_000)),
    st.builds(Discount, st.just(DiscountKind.AMOUNT), st.integers(0, 5_000)),
)
quantities = st.one_of(
    st.integers(1, 12).map(lambda pieces: Quantity(pieces * 1000)),
    st.integers(1, 90_000).map(Quantity),
    st.integers(1, 5_000).map(lambda amount: Quantity(amount, 2)),
)
prices = st.builds(UnitPrice, st.integers(0, 99_999), st.integers(0, 4))


@st.composite
def lines(draw: st.DrawFn, line_id: str = "1", signs: tuple[int, ...] = (1,)) -> CartLine:
    quantity = draw(quantities)
    sign = draw(st.sampled_from(signs))
    return CartLine(
        id=line_id,
        product_id="p",
        name="n",
        unit_price=draw(prices),
        quantity=replace(quantity, amount=sign * quantity.amount),
        taxes=tuple(draw(st.lists(taxes, max_size=3))),
        discounts=tuple(draw(st.lists(discounts, max_size=2))),
        amount_minor=draw(st.one_of(st.none(), st.none(), st.integers(0, 9_999))),
    )


@st.composite
def carts(draw: st.DrawFn, signs: tuple[int, ...] = (1, 1, -1), most: int = 6) -> Cart:
    found = tuple(draw(lines(str(place), signs)) for place in range(draw(st.integers(0, most))))
    return Cart("c", draw(st.sampled_from(CURRENCIES)), found, tuple(draw(st.lists(discounts, max_size=2))))


def mirrored(cart: Cart) -> Cart:
    """The cart that gives back what this one sells."""
    return replace(
        cart,
        lines=tuple(
            replace(line, quantity=replace(line.quantity, amount=-line.quantity.amount)) for line in cart.lines
        ),
    )


policy_ids = st.sampled_from(policies())


def rules(policy: str, cart: Cart) -> PricingRules:
    return rules_for(policy, cart.currency)
