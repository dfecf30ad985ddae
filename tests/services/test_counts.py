"""Counting and posting, step by step; every interleaving is in tests/stories/test_stock.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.db import stock as shelf
from app.db.verify import verify
from app.domain.counts import Scope
from app.domain.quantity import Quantity
from app.domain.stock import Expected
from app.errors import InvalidInput, NotFound, Refused
from app.queries.counts import count_sheet, open_counts, to_post
from app.queries.movements import movements
from app.queries.stock import on_hand
from app.register import Register
from app.services.counts import (
    Book,
    count_one,
    drop_count,
    post_count,
    recount,
    set_count,
    set_uncounted,
    start_count,
)
from app.services.stock import receive, undo_movement
from tests.shop import cart_of, facts_of, findings, one, ring

SHEET = "0190aaaa-sheet"
MILK = "product-0"
ONE = Quantity(1000)


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with Register.open(tmp_path / "shop") as opened:
        opened.do(receive, [(MILK, Quantity(10_000)), ("product-1", Quantity(5_000))]).result()
        opened.do(start_count, SHEET, "Dairy fridge").result()
        yield opened
    assert findings(tmp_path / "shop") == []


def _sell(register: Register) -> None:
    ring(register, cart_of(register, 1))  # one piece of milk


def _counted(register: Register) -> list[dict[str, object]]:
    facts = [fact.read() for fact in facts_of(register) if fact.type == "StockCounted"]
    return [line for body in facts for line in body["lines"]]


def test_sales_after_the_count_stay_sold(register: Register) -> None:
    register.do(set_count, SHEET, MILK, "ann", Quantity(8_000)).result()
    for _ in range(3):
        _sell(register)
    posted = register.do(post_count, SHEET).result()
    assert (posted.lines, posted.held, posted.left) == (1, 0, 0)
    assert register.ask(on_hand, MILK) == Quantity(5_000)
    line = _counted(register)[0]
    assert (line["counted"], line["expected"], line["delta"]) == ([8_000, 3], [10_000, 3], [-2_000, 3])
    row = register.ask(movements, MILK)[0]
    assert (row.cause, row.document, row.document_id) == ("count", "Dairy fridge", SHEET)
    assert (row.counted, row.expected, row.on_hand_after) == (Quantity(8_000), Quantity(10_000), Quantity(5_000))


def test_scans_add_up_over_counters(register: Register) -> None:
    for _ in range(3):
        entered = register.do(count_one, SHEET, MILK, "ann").result()
    assert (entered.own, entered.scans, entered.counters) == (Quantity(3_000), 3, 1)
    entered = register.do(count_one, SHEET, MILK, "storeroom", Quantity(12, 0)).result()
    assert (entered.own, entered.counted, entered.counters) == (Quantity(12_000), Quantity(15_000), 2)
    register.do(count_one, SHEET, MILK, "ann", Quantity(-1_000)).result()
    sheet = register.ask(count_sheet, SHEET)
    assert (sheet.counted, sheet.counters) == (1, ("ann", "storeroom"))
    register.do(post_count, SHEET).result()
    assert register.ask(on_hand, MILK) == Quantity(14_000)


def test_a_sale_between_the_scans_holds_the_product_back(register: Register) -> None:
    register.do(count_one, SHEET, MILK, "ann", Quantity(4_000)).result()
    _sell(register)
    register.do(count_one, SHEET, MILK, "ann", Quantity(5_000)).result()
    posted = register.do(post_count, SHEET).result()
    assert (posted.lines, posted.held, posted.left) == (0, 1, 0)
    assert register.ask(count_sheet, SHEET).posting is False
    with_it = register.do(post_count, SHEET, with_unsure=True).result()
    assert with_it.lines == 1
    assert register.ask(on_hand, MILK) == Quantity(9_000)  # 9 counted, 9 there: the piece sold explains it
    assert _counted(register)[0]["span"] == [[9_000, 3], [10_000, 3]]


def test_a_recount_begins_anew(register: Register) -> None:
    register.do(count_one, SHEET, MILK, "ann").result()
    _sell(register)
    register.do(count_one, SHEET, MILK, "bob").result()
    register.do(recount, SHEET, [MILK]).result()
    register.do(set_count, SHEET, MILK, "ann", Quantity(9_000)).result()
    assert register.do(post_count, SHEET).result().held == 0
    assert register.ask(on_hand, MILK) == Quantity(9_000)


def test_a_number_is_of_its_moment_or_of_when_its_counting_began(register: Register) -> None:
    began = register.ask(count_sheet, SHEET).tail
    _sell(register)
    register.do(set_count, SHEET, MILK, "ann", Quantity(9_000), since=began).result()
    register.do(set_count, SHEET, "product-1", "ann", Quantity(4_000)).result()
    assert register.do(post_count, SHEET).result().held == 1


def test_nothing_counted_is_a_count_and_not_counted_is_none(register: Register) -> None:
    register.do(set_count, SHEET, MILK, "ann", Quantity(0)).result()
    register.do(post_count, SHEET).result()
    assert register.ask(on_hand, MILK) == Quantity(0)
    assert register.ask(on_hand, "product-1") == Quantity(5_000)


def test_the_uncounted_are_set_to_zero_only_when_told(register: Register) -> None:
    register.do(count_one, SHEET, MILK, "ann").result()
    assert register.do(set_uncounted, SHEET, [MILK, "product-1"], "ann").result() == 1
    register.do(post_count, SHEET).result()
    assert register.ask(on_hand, MILK) == ONE
    assert register.ask(on_hand, "product-1") == Quantity(0)


def test_a_sheet_is_posted_in_parts_once(register: Register) -> None:
    for place in range(5):
        register.do(set_count, SHEET, f"many-{place}", "ann", ONE).result()
    first = register.do(post_count, SHEET, limit=2).result()
    assert (first.lines, first.left) == (2, 3)
    with pytest.raises(Refused):
        register.do(count_one, SHEET, MILK, "ann").result()
    assert register.do(post_count, SHEET, limit=2).result().left == 1
    assert register.do(post_count, SHEET, limit=2).result().left == 0
    again = register.do(post_count, SHEET).result()
    assert (again.lines, again.left) == (0, 0)
    assert [line["product"] for line in _counted(register)] == [f"many-{place}" for place in range(5)]
    assert one(register, "SELECT count(*) FROM work WHERE kind LIKE 'count%'") == 0
    with pytest.raises(Refused):
        register.do(start_count, SHEET, "The same").result()


def test_books_added_up_beforehand_change_nothing(register: Register) -> None:
    register.do(set_count, SHEET, MILK, "ann", Quantity(7_000)).result()
    books = {product: Book(*book) for product, book in register.ask(to_post, SHEET).items()}
    assert books == {MILK: Book(one(register, "SELECT max(n) FROM journal"), Quantity(10_000))}
    _sell(register)
    register.do(post_count, SHEET, books).result()
    assert register.ask(on_hand, MILK) == Quantity(6_000)


def test_two_sheets_put_one_difference_right_once(register: Register) -> None:
    """Both found the same two pieces missing; the second to be posted must not take them off again."""
    register.do(start_count, "second", "All").result()
    register.do(set_count, SHEET, MILK, "ann", Quantity(8_000)).result()
    _sell(register)
    register.do(set_count, "second", MILK, "bob", Quantity(7_000)).result()
    register.do(post_count, "second").result()
    register.do(post_count, SHEET).result()
    assert register.ask(on_hand, MILK) == Quantity(7_000)
    assert [line.get("later", "") for line in _counted(register)] == ["", "second"]


def test_a_count_is_taken_back_whole(register: Register) -> None:
    register.do(set_count, SHEET, MILK, "ann", Quantity(8_000)).result()
    posted = register.do(post_count, SHEET).result()
    undone = register.do(undo_movement, posted.fact_id).result()
    assert (undone.lines, undone.counted) == (1, ())
    assert register.ask(on_hand, MILK) == Quantity(10_000)
    assert [row.is_undone for row in register.ask(movements, MILK)] == [False, True, False]


def test_a_dropped_sheet_changes_nothing(register: Register) -> None:
    register.do(set_count, SHEET, MILK, "ann", Quantity(0)).result()
    for _ in range(2):
        register.do(drop_count, SHEET).result()
    assert register.ask(open_counts) == ()
    assert register.ask(on_hand, MILK) == Quantity(10_000)
    with pytest.raises(NotFound):
        register.do(post_count, SHEET).result()


def test_the_name_of_a_count_stays_out_of_the_journal(register: Register) -> None:
    register.do(set_count, SHEET, MILK, "ann", ONE).result()
    register.do(post_count, SHEET).result()
    assert all(b"Dairy" not in fact.body and b"ann" not in fact.body for fact in facts_of(register))


def test_it_comes_back_after_the_till_was_closed(register: Register, tmp_path: Path) -> None:
    register.do(count_one, SHEET, MILK, "ann").result()
    register.close()
    with Register.open(tmp_path / "shop") as again:
        assert again.do(count_one, SHEET, MILK, "ann").result().own == Quantity(2_000)
        assert again.ask(count_sheet, SHEET).name == "Dairy fridge"


@pytest.mark.parametrize(
    "act",
    [
        lambda r: r.do(start_count, "sheet", "  ").result(),
        lambda r: r.do(start_count, "a sheet", "Name").result(),
        lambda r: r.do(start_count, "sheet", "Name", Scope(products=("a b",))).result(),
        lambda r: r.do(count_one, "none", MILK, "ann").result(),
        lambda r: r.do(count_one, SHEET, "a/b", "ann").result(),
        lambda r: r.do(count_one, SHEET, MILK, "ann/bob").result(),
        lambda r: r.do(count_one, SHEET, MILK, "ann", Quantity(-1)).result(),
        lambda r: r.do(set_count, SHEET, MILK, "ann", Quantity(-1)).result(),
        lambda r: r.do(set_count, SHEET, MILK, "ann", Quantity(10**16)).result(),
        lambda r: r.do(set_uncounted, SHEET, [f"p{n}" for n in range(501)], "ann").result(),
        lambda r: r.do(post_count, SHEET).result(),
        lambda r: r.do(post_count, "none").result(),
        lambda r: r.do_as(r.owner, True, start_count, "sheet", "Name").result(),
        lambda r: r.do_as(r.owner, True, count_one, SHEET, MILK, "ann").result(),
        lambda r: r.do_as(r.owner, True, post_count, SHEET).result(),
        lambda r: r.do_as(r.owner, True, drop_count, SHEET).result(),
    ],
)
def test_what_is_no_count_is_refused(register: Register, act: object) -> None:
    before = one(register, "SELECT group_concat(key || body) FROM work")
    with pytest.raises((InvalidInput, Refused, NotFound)):
        act(register)  # type: ignore[operator]
    assert one(register, "SELECT group_concat(key || body) FROM work") == before


def test_verify_sees_a_count_that_was_held_against_another_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mutant that every other till is: what is expected is what the book says when the count is posted."""
    with Register.open(tmp_path / "wrong") as register:
        register.do(receive, [(MILK, Quantity(10_000))]).result()
        register.do(start_count, SHEET, "Fridge").result()
        register.do(set_count, SHEET, MILK, "ann", Quantity(10_000)).result()
        _sell(register)
        now = Quantity(9_000)
        monkeypatch.setattr(shelf, "expected_for", lambda *_: Expected(now, now, now))
        register.do(post_count, SHEET).result()
        assert register.ask(on_hand, MILK) == Quantity(10_000)  # a piece that was sold is back
    monkeypatch.undo()
    found = verify(tmp_path / "wrong", tmp_path).findings
    assert [one.code for one in found if one.code == "stock-count"] == ["stock-count"]
