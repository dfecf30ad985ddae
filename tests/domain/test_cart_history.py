"""Undo and redo of the cart: as many steps forward as back lead to where one was."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.cart import Cart, CartLine
from app.domain.cart_history import DEPTH, History
from app.domain.quantity import UnitPrice
from tests.domain.carts import carts

EMPTY = Cart("c", "EUR")


def after(edits: list[Cart]) -> History:
    history = History(EMPTY)
    for cart in edits:
        history = history.edited(cart)
    return history


@given(st.lists(carts(most=2), max_size=8), st.integers(0, 10))
def test_so_many_undone_and_redone_change_nothing(edits: list[Cart], steps: int) -> None:
    history = was = after(edits)
    back = min(steps, len(was.past))
    for _ in range(back):
        history = history.undone()
    assert history.now == (was.past[-back] if back else was.now)
    for _ in range(back):
        history = history.redone()
    assert history == was


def test_an_edit_gives_up_what_was_taken_back_and_the_same_cart_does_not() -> None:
    one, two = replace(EMPTY, note="1"), replace(EMPTY, note="2")
    undone = after([one, two]).undone()
    assert undone.edited(one) is undone and undone.ahead == (two,)
    assert undone.edited(EMPTY).ahead == () and undone.edited(EMPTY).past == (EMPTY, one)


def test_only_so_many_steps_are_kept() -> None:
    line = CartLine("1", "p", "n", UnitPrice(1, 2))
    history = after([EMPTY.with_line(replace(line, note=str(n))) for n in range(DEPTH + 50)])
    assert len(history.past) == DEPTH and history.past[-1].lines[0].note == str(DEPTH + 48)
