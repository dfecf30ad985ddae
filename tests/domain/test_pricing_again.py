"""A cart priced with the help of how it was priced before has the same numbers as one priced from nothing."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.cart import Cart
from app.domain.pricing import policies, price, rules_for
from tests.domain.carts import carts, discounts, lines


@st.composite
def edits(draw: st.DrawFn) -> tuple[Cart, Cart]:
    """A cart, and one a few edits later that shares whatever was not edited."""
    before = after = draw(carts())
    for place in range(draw(st.integers(0, 3))):
        what = draw(st.sampled_from(("add", "drop", "change", "discount")))
        if what == "add":
            after = after.with_line(draw(lines(f"new{place}")))
        elif what == "discount":
            after = after.with_discounts(tuple(draw(st.lists(discounts, max_size=2))))
        elif after.lines:
            chosen = draw(st.sampled_from(after.lines))
            other = draw(lines(chosen.id))
            after = after.without_line(chosen.id) if what == "drop" else after.with_line(other)
    return before, after


@given(edits(), st.sampled_from(policies()), st.sampled_from(policies()))
def test_knowing_the_cart_before_changes_no_number(two: tuple[Cart, Cart], policy: str, other: str) -> None:
    before, after = two
    rules = rules_for(policy, after.currency)
    alone = price(after, rules)
    assert price(after, rules, price(before, rules)) == alone
    assert price(after, rules, price(before, rules_for(other, before.currency))) == alone


@given(carts())
def test_a_line_that_stayed_is_not_priced_again(cart: Cart) -> None:
    rules = rules_for("line-half-up/1", cart.currency)
    before = price(replace(cart, discounts=()), rules)
    again = price(replace(cart, discounts=()), rules, before)
    assert all(now is was for now, was in zip(again.lines, before.lines, strict=True))
