"""Refunds in pieces: whatever the pieces, they sum to the sale."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.cart import Cart, CartLine
from app.domain.order import PricedLine
from app.domain.pricing import price, rules_for, totalled
from app.domain.quantity import quantity, unit_price
from app.domain.refund import RefundError, refund_line, refund_share
from app.domain.tax import Tax
from tests.domain.carts import carts, policy_ids, rules


def pieces_of(sold: int, cuts: list[int]) -> list[int]:
    """``sold`` cut into positive pieces at any points."""
    points = sorted({cut % sold for cut in cuts} - {0})
    return [after - before for before, after in zip([0, *points], [*points, sold], strict=True)]


def test_three_for_ten_come_back_as_ten() -> None:
    assert [refund_share(1000, 3, already, 1) for already in range(3)] == [333, 334, 333]
    assert refund_share(-1000, 3, 0, 1) == -333


@pytest.mark.parametrize(("already", "now"), [(0, 4), (3, 1), (2, 2), (0, 0), (-1, 1), (0, -1)])
def test_no_more_than_was_sold(already: int, now: int) -> None:
    with pytest.raises(RefundError) as caught:
        refund_share(1000, 3, already, now)
    assert caught.value.left == 3 - already


@given(st.integers(-(10**6), 10**6), st.integers(1, 10**5), st.lists(st.integers(0, 10**6), max_size=12))
def test_any_pieces_sum_to_the_stored_amount(stored: int, sold: int, cuts: list[int]) -> None:
    already, total = 0, 0
    for piece in pieces_of(sold, cuts):
        total += refund_share(stored, sold, already, piece)
        already += piece
    assert total == stored


def test_a_piece_of_a_line_goes_out_as_a_return() -> None:
    line = CartLine("1", "p", "n", unit_price("9.99"), quantity("3"), (Tax("v", "VAT", 200_000),))
    sold = price(Cart("c", "GBP", (line,)), rules_for("line-half-up/1", "GBP")).lines[0]
    back = refund_line(sold, already=1000, now=1000)
    assert back.line.quantity == quantity("-1")
    assert (back.net_minor, back.tax_minor, back.gross_minor) == (-833, -166, -999)
    assert back.taxes[0].base_minor == -833


def test_a_label_price_is_given_back_by_weight() -> None:
    line = CartLine("1", "p", "n", unit_price("9.99"), quantity("0.300"), amount_minor=301)
    sold = price(Cart("c", "GBP", (line,)), rules_for("line-half-up/1", "GBP")).lines[0]
    assert [refund_line(sold, done, 100).line.amount_minor for done in (0, 100, 200)] == [-100, -101, -100]


@given(carts(signs=(1,)), policy_ids, st.lists(st.integers(0, 10**6), max_size=6))
def test_giving_everything_back_in_any_pieces_is_the_sale(cart: Cart, policy: str, cuts: list[int]) -> None:
    assume(cart.lines)
    sale = price(cart, rules(policy, cart))
    given_back: list[PricedLine] = []
    for line in sale.lines:
        already = 0
        for piece in pieces_of(line.line.quantity.amount, cuts):
            back = refund_line(line, already, piece)
            assert back.net_minor + back.tax_minor == back.gross_minor
            assert back.tax_minor == sum(one.tax_minor for one in back.taxes)
            given_back.append(back)
            already += piece
        with pytest.raises(RefundError):
            refund_line(line, already, 1)
    refund = totalled(replace(cart, lines=()), sale.policy, given_back)
    assert refund.list_minor == -sale.list_minor
    assert refund.discount_minor == -sale.discount_minor
    assert refund.net_minor == -sale.net_minor
    assert refund.tax_minor == -sale.tax_minor
    assert refund.total_minor == -sale.total_minor
    assert {(t.tax, -t.base_minor, -t.tax_minor) for t in refund.taxes} == {
        (t.tax, t.base_minor, t.tax_minor) for t in sale.taxes
    }
