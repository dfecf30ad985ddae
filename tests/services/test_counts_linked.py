"""Counting at a register that a platform has told of its store's stock: the book is that of all registers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.db import stock as shelf
from app.domain.counts import Seen
from app.domain.frontier import lines_of
from app.domain.pages import LEVEL, Page, Row
from app.domain.quantity import Quantity
from app.queries import counts as asked
from app.queries.stock import on_hand
from app.register import Register
from app.services.counts import count_one, post_count, set_count, set_uncounted, start_count
from app.services.joining import unlink
from app.services.stock import receive
from tests.shop import cart_of, facts_of, findings, ring

SHEET, MILK, EGGS = "0190aaaa-sheet", "product-0", "product-1"
OLD_BODY = {"cause", "sheet", "name", "marks", "lines"}
OLD_LINE = {"product", "counted", "expected", "delta", "first", "last", "at"}


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with Register.open(tmp_path / "shop") as opened:
        opened.do(receive, [(MILK, Quantity(10_000))]).result()
        opened.do(start_count, SHEET, "Dairy fridge").result()
        yield opened
    assert findings(tmp_path / "shop") == []


def hear(register: Register, cursor: str, **levels: int) -> None:
    """What others have, in pieces: nothing of this register is contained in it yet."""
    rows = tuple(
        Row(LEVEL, name.replace("_", "-"), 1, {"on_hand": [amount * 1000, 3], "kept": True})
        for name, amount in levels.items()
    )
    first = cursor == "first"
    register.learn(Page("store", cursor, True, (), rows, restarts=first)).result()


def seen(register: Register, product: str = MILK) -> Seen:
    return register.ask(asked.seen, (product,))[product]


def body(register: Register) -> dict[str, Any]:
    return next(fact.read() for fact in facts_of(register) if fact.type == "StockCounted")


def test_the_book_is_that_of_all_registers(register: Register) -> None:
    hear(register, "first", product_0=50)
    register.do(set_count, SHEET, MILK, "ann", Quantity(58_000), seen=seen(register)).result()
    hear(register, "second", product_0=44)  # others sold after it was counted
    ring(register, cart_of(register, 1))
    row = register.ask(asked.variances, SHEET)[0]
    assert (row.expected, row.difference, row.sure) == (Quantity(60_000), Quantity(-2_000), True)
    assert register.do(post_count, SHEET).result().held == 0
    assert register.ask(on_hand, MILK) == Quantity(51_000)
    posted = body(register)
    (line,) = lines_of(posted)
    assert (line.own.delta, line.shelf, line.cursor) == (-2_000, Quantity(58_000), "first")
    marked = facts_of(register)[posted["lines"][0]["first"] - 1]
    assert (line.first.fact, line.first.place) == (marked.id, (marked.incarnation, marked.seq))


def test_goods_that_others_moved_between_two_scans_make_a_count_unsure(register: Register) -> None:
    hear(register, "first", product_0=50)
    register.do(count_one, SHEET, MILK, "ann", Quantity(20_000), seen=seen(register)).result()
    hear(register, "second", product_0=47)
    register.do(count_one, SHEET, MILK, "ann", Quantity(36_000), seen=seen(register)).result()
    assert not register.ask(asked.variances, SHEET)[0].sure
    assert register.do(post_count, SHEET).result().held == 1
    register.do(post_count, SHEET, with_unsure=True).result()
    (line,) = body(register)["lines"]
    assert (line["span"], line["expected"], line["delta"]) == ([[57_000, 3], [60_000, 3]], [57_000, 3], [-1_000, 3])
    assert lines_of(body(register))[0].shelf == Quantity(59_000)  # at the first scan, as far as the goods explain it


def test_several_counters_saw_the_same(register: Register) -> None:
    hear(register, "first", product_0=50)
    register.do(count_one, SHEET, MILK, "ann", Quantity(20_000), seen=seen(register)).result()
    ring(register, cart_of(register, 2))  # one of each: of the milk it is not sure which counter had it
    hear(register, "second", product_0=50)
    register.do(set_count, SHEET, MILK, "bob", Quantity(40_000), seen=seen(register)).result()
    register.do(post_count, SHEET, with_unsure=True).result()
    assert body(register)["lines"][0]["span"] == [[59_000, 3], [60_000, 3]]


def test_a_count_that_saw_nothing_of_the_platform_moves_nothing(register: Register) -> None:
    """It began before the platform's stock was known here, or while the cache was lost."""
    register.do(count_one, SHEET, MILK, "ann", Quantity(20_000)).result()
    hear(register, "first", product_0=50)
    register.do(count_one, SHEET, MILK, "ann", Quantity(20_000), seen=seen(register)).result()
    row = register.ask(asked.variances, SHEET)[0]
    assert not row.sure and row.difference == Quantity(0)
    assert register.do(post_count, SHEET).result().held == 1
    register.do(post_count, SHEET, with_unsure=True).result()
    assert register.ask(on_hand, MILK) == Quantity(60_000)
    assert lines_of(body(register))[0].cursor == "" and "frontier" not in body(register)


def test_lines_name_their_cursors_once(register: Register) -> None:
    hear(register, "first", product_0=50, product_1=7)
    register.do(set_count, SHEET, MILK, "ann", Quantity(60_000), seen=seen(register)).result()
    books = register.ask(asked.seen, (EGGS, "product-2"))
    register.do(set_uncounted, SHEET, [EGGS, "product-2"], "ann", seen=books).result()
    register.do(post_count, SHEET).result()
    assert body(register)["frontier"]["cursors"] == ["first"]
    assert [line.shelf.amount for line in lines_of(body(register))] == [60_000, 0, 0]


def test_a_register_alone_counts_as_it_always_did(register: Register) -> None:
    assert register.ask(asked.seen, (MILK,)) == {}
    register.do(set_count, SHEET, MILK, "ann", Quantity(8_000)).result()
    register.do(post_count, SHEET).result()
    assert set(body(register)) == OLD_BODY and set(body(register)["lines"][0]) == OLD_LINE


def test_a_register_that_left_its_platform_counts_alone_again(register: Register) -> None:
    hear(register, "first", product_0=50)
    register.do(unlink).result()
    register.do(set_count, SHEET, MILK, "ann", Quantity(8_000)).result()
    assert register.do(post_count, SHEET).result().held == 0


def test_without_what_was_seen_the_platforms_goods_would_be_found_again(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mutant: a linked register's count held against its own movements alone."""
    hear(register, "first", product_0=50)
    plain = shelf.seen_book
    monkeypatch.setattr(
        shelf, "seen_book", lambda one, count: (shelf.book_at(one, count.product, count.first), plain(one, count)[1])
    )
    register.do(set_count, SHEET, MILK, "ann", Quantity(58_000), seen=seen(register)).result()
    register.do(post_count, SHEET).result()
    assert register.ask(on_hand, MILK) == Quantity(108_000)
