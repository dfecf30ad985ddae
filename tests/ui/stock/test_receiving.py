"""Goods being unpacked, on a real register and without a screen."""

from __future__ import annotations

from app.domain.quantity import Quantity
from app.queries.receiving import unposted
from app.queries.stock import on_hand
from tests.shop import one
from tests.ui.conftest import Pump
from tests.ui.stock.conftest import LOAF, MILK, id_of
from ui.stock.presenter import StockPresenter
from ui.stock.receive_presenter import ReceivePresenter


def lines(receiving: ReceivePresenter) -> list[tuple[str, int]]:
    return [(line.row.sku, line.quantity.amount) for line in receiving.state.lines]


def test_each_scan_adds_and_typing_sets(receiving: ReceivePresenter) -> None:
    assert receiving.scan(MILK) and receiving.scan(LOAF) and receiving.scan(MILK)
    assert lines(receiving) == [("MILK", 2000), ("LOAF", 1000)], "newest first"
    receiving.choose(receiving.state.lines[1].row.id)
    for key in "1.2":
        receiving.press(key)
    receiving.scan(MILK)
    assert lines(receiving) == [("MILK", 3000), ("LOAF", 12_000)], "a scan takes over what was typed"
    assert not receiving.scan("9999999999994")
    assert receiving.state.unknown == ("9999999999994",)
    receiving.press("0")
    receiving.take_typed()
    assert lines(receiving) == [("LOAF", 12_000)], "none of it takes the line out"


def test_one_post_is_one_fact_and_a_second_press_is_the_same(receiving: ReceivePresenter, pump: Pump) -> None:
    before = one(receiving.register, "SELECT count(*) FROM journal")
    for code in (MILK, LOAF, LOAF):
        receiving.scan(code)
    receiving.type_note("DN 4711")
    receiving.post()
    receiving.post()
    pump.until(lambda: receiving.shelves.state.told is not None)
    assert one(receiving.register, "SELECT count(*) FROM journal") == before + 1
    register = receiving.register
    assert register.ask(on_hand, id_of(register, "loaf")) == Quantity(8000)
    assert receiving.state.lines == () and receiving.state.note == ""
    told = receiving.shelves.state.told
    assert told is not None and (told.code, told.detail) == ("received-all", "2")
    receiving.shelves.undo(told.undo)
    pump.until(lambda: receiving.shelves.state.told is not None and receiving.shelves.state.told.code == "taken-back")
    assert register.ask(on_hand, id_of(register, "loaf")) == Quantity(6000)


def test_what_is_unposted_comes_back_after_a_crash_and_what_was_posted_does_not(
    receiving: ReceivePresenter, shelves: StockPresenter, pump: Pump
) -> None:
    receiving.scan(LOAF)
    receiving.scan(MILK)
    receiving.type_note("half unpacked")
    register = shelves.register
    register.checkpoint()  # behind what is being kept
    again = ReceivePresenter(shelves, lambda _state: None)
    again.start()
    assert lines(again) == [("MILK", 1000), ("LOAF", 1000)]
    assert again.state.note == "half unpacked"
    again.post()
    pump.until(lambda: shelves.state.told is not None)
    receiving.post()  # the screen that crashed had pressed it too
    pump.until(lambda: receiving.state.lines == ())
    assert register.ask(on_hand, id_of(register, "loaf")) == Quantity(7000)
    register.checkpoint()
    assert register.ask(unposted) is None


def test_clearing_can_be_taken_back(receiving: ReceivePresenter) -> None:
    receiving.scan(LOAF)
    kept = receiving.state
    receiving.clear()
    assert receiving.state.lines == ()
    receiving.put_back(kept)
    assert lines(receiving) == [("LOAF", 1000)]
