"""Receiving, adjusting, writing off, and taking back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.quantity import Quantity
from app.errors import InvalidInput, NotFound, Refused
from app.queries.movements import movements
from app.queries.stock import on_hand
from app.register import Register
from app.services.counts import post_count, set_count, start_count
from app.services.stock import adjust, move_stock, receive, undo_movement, waste
from tests.shop import facts_of, findings, one, ring

TWO = [("p", Quantity(2_000))]


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with Register.open(tmp_path / "shop") as opened:
        yield opened
    assert findings(tmp_path / "shop") == []


def test_history_adds_up_and_names_its_documents(register: Register) -> None:
    register.do(receive, [("product-0", Quantity(5, 0))], source="order:PO-7", note="two boxes").result()
    placed = ring(register)
    register.do(waste, [("product-0", Quantity(500))], "broken").result()
    register.do(adjust, [("product-0", Quantity(-1_000))], "stolen", note="seen on camera").result()
    rows = register.ask(movements, "product-0")
    assert [(row.cause, row.reason, row.delta, row.on_hand_after) for row in rows] == [
        ("adjust", "stolen", Quantity(-1_000), Quantity(2_500)),
        ("waste", "broken", Quantity(-500), Quantity(3_500)),
        ("sale", "", Quantity(-1_000), Quantity(4_000)),
        ("receive", "", Quantity(5, 0), Quantity(5_000)),
    ]
    assert [row.document for row in rows] == ["", "", placed.number, "order:PO-7"]
    assert (rows[2].document_id, rows[3].note, rows[0].note) == (placed.order_id, "two boxes", "seen on camera")
    assert all(row.actor for row in rows)
    paged = register.ask(movements, "product-0", None, 2) + register.ask(movements, "product-0", rows[1].place, 2)
    assert paged == rows


def test_a_repeat_is_harmless(register: Register) -> None:
    for _ in range(2):
        register.do(receive, TWO, act_id="r1").result()
        register.do(waste, TWO, "broken", act_id="w1").result()
    assert register.ask(on_hand, "p") == Quantity(0)


def test_practice_moves_nothing(register: Register) -> None:
    register.do_as(register.owner, True, receive, TWO).result()
    assert one(register, "SELECT count(*) FROM stock_movements") == 0


def test_taking_back_moves_it_the_other_way_and_names_it(register: Register) -> None:
    register.do(receive, TWO, act_id="r1").result()
    for _ in range(2):
        register.do(undo_movement, "r1", act_id="u1").result()
    rows = register.ask(movements, "p")
    assert [(row.cause, row.undoes, row.is_undone, row.on_hand_after) for row in rows] == [
        ("undo", "r1", False, Quantity(0)),
        ("receive", "", True, Quantity(2_000)),
    ]
    for wrong in ("r1", "u1"):
        with pytest.raises(Refused):
            register.do(undo_movement, wrong).result()


def test_what_was_counted_since_is_not_taken_back_again(register: Register) -> None:
    """The count did not find the delivery that never came: taking it back as well would leave less than nothing."""
    register.do(receive, [("p", Quantity(2_000)), ("q", Quantity(2_000))], act_id="r1").result()
    register.do(start_count, "sheet", "Shelf").result()
    register.do(set_count, "sheet", "p", "ann", Quantity(0)).result()
    register.do(post_count, "sheet").result()
    undone = register.do(undo_movement, "r1").result()
    assert (undone.lines, undone.counted) == (1, ("p",))
    assert (register.ask(on_hand, "p"), register.ask(on_hand, "q")) == (Quantity(0), Quantity(0))


def test_what_is_taken_back_while_a_count_waits_is_taken_off_once(register: Register) -> None:
    register.do(receive, TWO, act_id="r1").result()
    register.do(start_count, "sheet", "Shelf").result()
    register.do(set_count, "sheet", "p", "ann", Quantity(0)).result()
    register.do(undo_movement, "r1").result()
    register.do(post_count, "sheet").result()
    assert register.ask(on_hand, "p") == Quantity(0)


@pytest.mark.parametrize(
    "act",
    [
        lambda r: r.do(receive, [("p", Quantity(0))]).result(),
        lambda r: r.do(receive, [("p", Quantity(-1))]).result(),
        lambda r: r.do(receive, []).result(),
        lambda r: r.do(adjust, TWO, "because").result(),
        lambda r: r.do(adjust, TWO, "").result(),
        lambda r: r.do(adjust, TWO, "stolen").result(),
        lambda r: r.do(adjust, [("p", Quantity(-1))], "found").result(),
        lambda r: r.do(waste, TWO, "theft").result(),
        lambda r: r.do(waste, [("p", Quantity(-1))], "broken").result(),
        lambda r: r.do(move_stock, TWO, "undo").result(),
        lambda r: r.do(move_stock, TWO, "count").result(),
        lambda r: r.do(undo_movement, "nothing").result(),
    ],
)
def test_what_is_no_movement_is_refused(register: Register, act: Callable[[Register], object]) -> None:
    before = len(facts_of(register))
    with pytest.raises((InvalidInput, Refused, NotFound)):
        act(register)
    assert len(facts_of(register)) == before


def test_an_order_is_not_taken_back_as_a_movement(register: Register) -> None:
    ring(register)
    sale = next(fact for fact in facts_of(register) if fact.type == "SaleCompleted")
    with pytest.raises(Refused) as refused:
        register.do(undo_movement, sale.id).result()
    assert refused.value.code == "an-order"
