"""The rule of cancellations against a slow reading of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from app.domain.quantity import UnitPrice
from app.replay.allocate import Remaining, Taken, key

START = datetime(2011, 1, 1, tzinfo=UTC)
MUG = key("7", "A1", UnitPrice(255))


class Step(NamedTuple):
    """A sold line (sale ≥ 0: which order) or something given back (sale < 0)."""

    sale: int
    minute: int
    goods: int
    quantity: int


GOODS = [MUG, key("", "a1", UnitPrice(255)), key("7", "a1", UnitPrice(2551, 3))]


def test_code_case_and_trailing_zeros_do_not_part_goods() -> None:
    assert key("7", "85123A", UnitPrice(2550, 3)) == key("7", "85123a", UnitPrice(255))
    assert key("", "x", UnitPrice(1)) != key("7", "x", UnitPrice(1))
    assert key("7", "x", UnitPrice(2551, 3)) != key("7", "x", UnitPrice(255))


def test_one_sale_with_enough_left_goes_before_several_newer_ones() -> None:
    remaining = Remaining()
    for day, quantity in enumerate((9, 4, 3)):
        remaining.sold(MUG, START + timedelta(days=day), f"o{day}", 0, quantity, quantity * 10)
    assert remaining.take(MUG, START + timedelta(days=9), 7) == ((Taken("o0", 0, 7, 70),), 0)
    assert remaining.take(MUG, START + timedelta(days=9), 8) == (
        (Taken("o2", 0, 3, 30), Taken("o1", 0, 4, 40), Taken("o0", 0, 1, 10)),
        0,
    )
    assert remaining.take(MUG, START + timedelta(days=9), 5) == ((Taken("o0", 0, 1, 10),), 4)


def test_a_later_sale_gives_nothing_back() -> None:
    remaining = Remaining()
    remaining.sold(MUG, START + timedelta(days=1), "later", 0, 5, 50)
    assert remaining.take(MUG, START, 5) == ((), 5)


def slow(
    sold: list[tuple[int, int, int, list[int]]], goods: int, minute: int, wanted: int
) -> tuple[list[tuple[int, int]], int]:
    """The rule read word by word: (order, quantity) pairs and the rest; ``sold`` is (order, minute, goods, left)."""
    orders: dict[int, tuple[int, int]] = {}
    for order, at, kind, left in sold:
        if kind == goods and at <= minute:
            orders[order] = (at, orders.get(order, (at, 0))[1] + left[0])
    newest_first = sorted(orders, key=lambda order: (-orders[order][0], -order))
    enough = [order for order in newest_first if orders[order][1] >= wanted]
    taken = []
    for order in enough[:1] or newest_first:
        part = min(wanted, orders[order][1])
        if part:
            taken.append((order, part))
            wanted -= part
    return taken, wanted


STEPS = st.lists(
    st.builds(Step, st.integers(-4, 9), st.integers(0, 12), st.integers(0, 2), st.integers(1, 9)), max_size=40
)


@given(STEPS)
def test_the_allocator_agrees_with_the_rule_read_slowly(steps: list[Step]) -> None:
    remaining = Remaining()
    sold: list[tuple[int, int, int, list[int]]] = []
    minutes: dict[int, int] = {}
    for number, step in enumerate(steps):
        if step.sale >= 0:
            minute = minutes.setdefault(step.sale, step.minute)
            at = START + timedelta(minutes=minute)
            remaining.sold(GOODS[step.goods], at, f"{step.sale}", number, step.quantity, step.quantity * 7)
            sold.append((step.sale, minute, step.goods, [step.quantity]))
            continue
        expected, rest = slow(sold, step.goods, step.minute, step.quantity)
        parts, uncovered = remaining.take(GOODS[step.goods], START + timedelta(minutes=step.minute), step.quantity)
        by_order: dict[int, int] = {}
        for part in parts:
            by_order[int(part.order_id)] = by_order.get(int(part.order_id), 0) + part.quantity
            line = part.position
            assert steps[line].goods == step.goods and steps[line].sale == int(part.order_id)
        assert (list(by_order.items()), uncovered) == (expected, rest)
        for order, quantity in expected:
            for entry in (entry for entry in sold if entry[0] == order and entry[2] == step.goods):
                part_of = min(entry[3][0], quantity)
                entry[3][0] -= part_of
                quantity -= part_of


@given(STEPS, st.integers(1, 20))
def test_what_is_taken_and_given_back_can_be_taken_again(steps: list[Step], wanted: int) -> None:
    remaining = Remaining()
    for number, step in enumerate(steps):
        at = START + timedelta(minutes=abs(step.sale))
        remaining.sold(MUG, at, f"{step.sale}", number, step.quantity, step.quantity * 7)
    later = START + timedelta(days=1)
    first = remaining.take(MUG, later, wanted)
    for part in first[0]:
        remaining.given_back(MUG, part.order_id, part.position, part.quantity)
    assert remaining.take(MUG, later, wanted) == first
