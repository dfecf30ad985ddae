"""The stock list, the product in hand and goods moved by hand, on a real register and without a screen."""

from __future__ import annotations

import pytest

from app.db.cache.state import CatalogState
from app.domain.quantity import Quantity
from app.queries.shelves import Watch
from app.queries.stock import on_hand
from app.register import Register
from tests.ui.conftest import Pump
from tests.ui.stock.conftest import LOAF, MILK, id_of
from ui.checkout.presenter import CheckoutPresenter
from ui.stock.presenter import StockPresenter
from ui.stock.state import Move, Moving


def level(shelves: StockPresenter, name: str) -> int:
    return shelves.register.ask(on_hand, id_of(shelves.register, name)).amount


def moving(shelves: StockPresenter) -> Moving:
    assert shelves.state.moving is not None
    return shelves.state.moving


def type_in(shelves: StockPresenter, keys: str) -> None:
    for key in keys:
        shelves.press(key)


def posted(shelves: StockPresenter, pump: Pump) -> None:
    shelves.post_move()
    pump.until(lambda: shelves.state.moving is None and shelves.state.told is not None)


def sell(till: CheckoutPresenter, pump: Pump, *codes: str) -> None:
    for code in codes:
        till.scan(code)
    order = till.cart.id
    till.pay_exact_cash()
    pump.until(lambda: till.state.paid is not None and till.state.paid.order_id == order)


def test_the_list_shows_the_catalogue_and_what_wants_looking_after(
    shelves: StockPresenter, till: CheckoutPresenter, pump: Pump
) -> None:
    sell(till, pump, *[LOAF] * 6, *[MILK] * 15)
    shelves.refresh()
    assert [one.row.name for one in shelves.page(0, 2)] == ["Air-dried ham", "Almond croissant"]
    assert len(shelves.state.found) == 6
    assert dict(shelves.state.sums) == {Watch.LOW: "1", Watch.OUT: "1", Watch.BELOW: "0"}
    shelves.choose(Watch.OUT)
    assert [one.row.name for one in shelves.page(0, 9)] == ["Sourdough loaf 800 g"]
    shelves.choose(Watch.LOW)
    assert [one.row.name for one in shelves.page(0, 9)] == ["Full-fat milk 2 l"]
    shelves.search("loaf")
    assert len(shelves.state.found) == 0
    shelves.choose(Watch.ALL)
    assert [one.row.name for one in shelves.page(0, 9)] == ["Sourdough loaf 800 g"]
    assert shelves.page(0, 1)[0].moved_at


def test_a_code_opens_its_product_with_every_movement(
    shelves: StockPresenter, till: CheckoutPresenter, pump: Pump
) -> None:
    sell(till, pump, MILK, MILK)
    assert shelves.find(MILK)
    opened = shelves.state.opened
    assert opened is not None and opened.card.row.on_hand == Quantity(22_000)
    assert [(row.cause, row.delta.amount, row.on_hand_after.amount) for row in opened.history] == [
        ("sale", -2000, 22_000),
        ("receive", 24_000, 24_000),
    ]
    assert dict(opened.makeup.moved) == {"receive": Quantity(24_000), "sale": Quantity(-2000)}
    assert not shelves.find("no such thing")
    shelves.close()
    assert shelves.state.opened is None


def test_receiving_typed_and_taken_back(shelves: StockPresenter, pump: Pump) -> None:
    shelves.find(MILK)
    shelves.start(Move.RECEIVE)
    type_in(shelves, "1.2")
    assert moving(shelves).typed == "12", "pieces take no point"
    posted(shelves, pump)
    assert level(shelves, "milk") == 36_000
    told = shelves.state.told
    assert told is not None and told.undo and told.hint == "+12"
    shelves.undo(told.undo)
    pump.until(lambda: shelves.state.told is not None and shelves.state.told.code == "taken-back")
    assert level(shelves, "milk") == 24_000
    opened = shelves.state.opened
    assert opened is not None and [row.is_undone for row in opened.history] == [False, True, False]


def test_scans_add_to_what_is_moved_and_another_item_is_refused(shelves: StockPresenter) -> None:
    shelves.find(MILK)
    shelves.start(Move.RECEIVE)
    assert shelves.scan(MILK) and shelves.scan(MILK)
    assert (moving(shelves).typed, moving(shelves).scans) == ("2", 2)
    assert not shelves.scan(LOAF)
    assert not shelves.scan("9999999999994")
    assert (moving(shelves).typed, moving(shelves).row.name) == ("2", "Full-fat milk 2 l")
    shelves.press("7")
    assert moving(shelves).typed == "7", "a hand begins anew"


def test_waste_needs_a_reason_and_takes_decimals_of_what_is_weighed(shelves: StockPresenter, pump: Pump) -> None:
    shelves.find("ham")
    shelves.start(Move.WASTE)
    type_in(shelves, "0.285")
    assert not moving(shelves).is_ready
    shelves.choose_reason("spoiled")
    shelves.type_note("fell down")
    posted(shelves, pump)
    assert level(shelves, "ham") == 2_215
    opened = shelves.state.opened
    assert opened is not None and (opened.history[0].reason, opened.history[0].note) == ("spoiled", "fell down")


def test_an_adjustment_is_held_against_what_was_there_when_it_was_looked_at(
    shelves: StockPresenter, till: CheckoutPresenter, pump: Pump
) -> None:
    shelves.find(MILK)
    shelves.start(Move.ADJUST)
    type_in(shelves, "2")
    sell(till, pump, MILK)  # after the shelf was looked at: neither counted twice nor forgotten
    type_in(shelves, "2")
    shelves.refresh()
    shelves.choose_reason("lost")
    assert moving(shelves).delta == Quantity(-2000)
    posted(shelves, pump)
    assert level(shelves, "milk") == 21_000


@pytest.mark.parametrize(("typed", "reasons"), [("30", {"found", "correction"}), ("20", {"lost", "stolen"})])
def test_only_reasons_that_fit_can_be_chosen(shelves: StockPresenter, typed: str, reasons: set[str]) -> None:
    shelves.find(MILK)
    shelves.start(Move.ADJUST)
    shelves.choose_reason("found")
    type_in(shelves, typed)
    assert reasons <= set(moving(shelves).reasons)
    assert moving(shelves).is_ready == (typed == "30")
    type_in(shelves, "")
    shelves.restore("24")
    assert not moving(shelves).is_ready, "that is what is there already"


def test_the_rule_for_selling_too_much_is_the_products_own(shelves: StockPresenter, pump: Pump) -> None:
    shelves.find(MILK)
    shelves.choose_policy("block")
    pump.until(lambda: shelves.state.told is not None)
    opened = shelves.state.opened
    assert opened is not None and (opened.card.row.oversell, opened.card.policy) == ("block", "block")


def test_a_list_that_is_rebuilt_is_read_again_once_it_is_there(
    shelves: StockPresenter, stocked: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    find = shelves._find
    monkeypatch.setattr(shelves, "_find", lambda: asked.append(1) or find())
    shelves.refresh()
    for percent in (10, 20, 30):
        monkeypatch.setattr(stocked, "catalog_state", lambda percent=percent: CatalogState(True, percent, 100, "lost"))
        shelves.refresh(catalog=True)
        assert shelves.state.rebuilding == percent
    assert len(asked) == 2
    monkeypatch.undo()
    shelves.refresh(catalog=True)
    assert shelves.state.rebuilding is None and len(asked) == 2
