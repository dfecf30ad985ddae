"""A stock count while the shop sells, on a real register and without a screen."""

from __future__ import annotations

import pytest

from app.domain.pages import LEVEL, Page, Row
from app.domain.quantity import Quantity
from app.queries.stock import on_hand
from app.register import Register
from tests.ui.conftest import Pump
from tests.ui.stock.conftest import LOAF, MILK, id_of
from tests.ui.stock.test_presenter import sell
from ui.checkout.presenter import CheckoutPresenter
from ui.stock.count_presenter import CountPresenter, with_parents
from ui.stock.count_state import Asked, Hand, Tab


@pytest.fixture
def sheet(counting: CountPresenter, pump: Pump) -> CountPresenter:
    counting.look()
    counting.fill(name="Fridge")
    counting.begin("Whole shop")
    pump.until(lambda: counting.state.sheet is not None)
    return counting


def settled(counting: CountPresenter, pump: Pump) -> None:
    """Whatever was handed in is on the disk, and the lists show it."""
    counting.register.checkpoint()
    hand = counting.state.hand
    pump.until(lambda: counting.state.hand is None or counting.state.hand.ahead == 0)
    assert hand is None or counting.state.hand is not None
    counting.refresh()


def hand(counting: CountPresenter) -> Hand:
    assert counting.state.hand is not None
    return counting.state.hand


def type_in(counting: CountPresenter, name: str, keys: str) -> None:
    counting.choose(id_of(counting.register, name))
    for key in keys:
        counting.press(key)


def difference(counting: CountPresenter, name: str) -> int:
    wanted = id_of(counting.register, name)
    found = next(one for one in counting.state.variances if one.row.id == wanted)
    assert found.difference is not None
    return found.difference.amount


def posted(counting: CountPresenter, pump: Pump, with_unsure: bool = False) -> None:
    counting.post(with_unsure)
    pump.until(lambda: counting.state.sheet is None)


def milk(register: Register) -> int:
    return register.ask(on_hand, id_of(register, "milk")).amount


def test_a_sheet_nobody_named_is_called_by_what_it_counts(counting: CountPresenter, pump: Pump) -> None:
    counting.look()
    counting.fill(category="Dairy")
    counting.begin("Dairy")
    pump.until(lambda: counting.state.sheet is not None)
    state = counting.state
    assert state.sheet is not None and (state.sheet.name, state.sheet.in_scope) == ("Dairy", 1)
    assert [row.sku for row in state.missing] == ["MILK"] and state.tab is Tab.MISSING


def test_categories_come_with_those_above_them() -> None:
    assert with_parents(("Dairy > Cheese > Blue", "Bakery")) == (
        *("Bakery", "Dairy", "Dairy > Cheese", "Dairy > Cheese > Blue"),
    )


def test_each_scan_adds_one_and_the_screen_is_ahead_of_the_disk(sheet: CountPresenter, pump: Pump) -> None:
    for _ in range(9):
        sheet.scan(MILK)
    assert (hand(sheet).ahead, hand(sheet).ahead_amount) == (9, Quantity(9000))
    settled(sheet, pump)
    assert (hand(sheet).counting.own, hand(sheet).counting.scans) == (Quantity(9000), 9)
    assert difference(sheet, "milk") == -15_000
    assert [row.sku for row in sheet.state.missing][:2] == ["HAM", "CROI"]


def test_typing_sets_and_enter_takes_the_next(sheet: CountPresenter, pump: Pump) -> None:
    sheet.scan(LOAF)
    for key in "6":
        sheet.press(key)
    assert sheet.state.next_up is not None
    coming = sheet.state.next_up.id
    sheet.go_on()
    assert hand(sheet).counting.row.id == coming
    settled(sheet, pump)
    assert difference(sheet, "loaf") == 0
    for key in "1.5":
        sheet.press(key)
    assert hand(sheet).typed == ("1.5" if hand(sheet).counting.row.step < 1000 else "15")


def test_a_scan_adds_to_what_was_typed_of_the_same_item(sheet: CountPresenter, pump: Pump) -> None:
    type_in(sheet, "milk", "12")
    sheet.scan(MILK)
    settled(sheet, pump)
    assert (hand(sheet).typed, hand(sheet).counting.own) == ("", Quantity(13_000))


def test_a_sale_between_looking_and_typing_makes_it_unsure(
    sheet: CountPresenter, till: CheckoutPresenter, pump: Pump
) -> None:
    sheet.choose(id_of(sheet.register, "milk"))
    sell(till, pump, MILK)
    for key in "23":
        sheet.press(key)
    sheet.take_typed()
    settled(sheet, pump)
    (row,) = sheet.state.variances
    assert (row.sure, difference(sheet, "milk")) == (False, 0), "23 or 24: who knows whether it was on the shelf still"


def test_a_linked_register_counts_what_all_have(sheet: CountPresenter, pump: Pump) -> None:
    """Scanned, typed or set to nothing: each says what the screen had seen of the other registers' goods."""
    register = sheet.register
    of = {name: id_of(register, name) for name in ("milk", "loaf", "ham")}
    rows = tuple(Row(LEVEL, id, 1, {"on_hand": [100_000, 3], "kept": True}) for id in of.values())
    register.learn(Page("store", "cursor", True, (), rows, restarts=True)).result()
    sheet.scan(MILK)
    settled(sheet, pump)
    type_in(sheet, "loaf", "9")
    sheet.take_typed()
    settled(sheet, pump)
    assert (difference(sheet, "milk"), difference(sheet, "loaf")) == (-123_000, -97_000)
    sheet.ask_zero()
    sheet.set_zero()
    pump.until(lambda: not sheet.state.missing)
    assert difference(sheet, "ham") == -102_500
    posted(sheet, pump)
    assert milk(register) == 1_000


def test_a_scan_of_another_item_takes_over_what_was_typed(sheet: CountPresenter, pump: Pump) -> None:
    type_in(sheet, "milk", "20")
    sheet.scan(LOAF)
    settled(sheet, pump)
    assert (difference(sheet, "milk"), difference(sheet, "loaf")) == (-4000, -5000)


def test_sales_during_the_count_are_right(sheet: CountPresenter, till: CheckoutPresenter, pump: Pump) -> None:
    type_in(sheet, "milk", "23")
    sheet.go_on()
    settled(sheet, pump)
    sell(till, pump, MILK, MILK)  # after it was counted
    sheet.refresh()
    (row,) = sheet.state.variances
    assert (difference(sheet, "milk"), row.sure, row.since[0].quantity) == (-1000, True, Quantity(-2000))
    posted(sheet, pump)
    assert milk(sheet.register) == 21_000
    told = sheet.shelves.state.told
    assert told is not None and (told.code, told.hint) == ("count-posted", "1")
    sheet.shelves.undo(told.undo)
    pump.until(lambda: sheet.shelves.state.told is not None and sheet.shelves.state.told.code == "taken-back")
    assert milk(sheet.register) == 22_000


def test_what_was_sold_while_it_was_counted_is_offered_for_recount(
    sheet: CountPresenter, till: CheckoutPresenter, pump: Pump
) -> None:
    sheet.scan(MILK)
    settled(sheet, pump)
    sell(till, pump, MILK)
    sheet.scan(MILK)
    settled(sheet, pump)
    sheet.post()
    pump.until(lambda: sheet.state.asked is Asked.UNSURE)
    assert sheet.state.sheet is not None and not sheet.state.posting
    sheet.recount(tuple(one.row.id for one in sheet.state.unsure))
    pump.until(lambda: sheet.state.hand is not None)
    assert hand(sheet).counting.own == Quantity(0)
    for key in "23":
        sheet.press(key)
    sheet.go_on()
    settled(sheet, pump)
    posted(sheet, pump)
    assert milk(sheet.register) == 23_000


def test_posting_what_is_unsure_loses_nothing_that_the_sale_explains(
    sheet: CountPresenter, till: CheckoutPresenter, pump: Pump
) -> None:
    type_in(sheet, "milk", "12")
    sheet.take_typed()
    settled(sheet, pump)
    sell(till, pump, MILK)
    sheet.count_as("tom")
    type_in(sheet, "milk", "12")
    sheet.take_typed()
    settled(sheet, pump)
    assert hand(sheet).counting.counted == Quantity(24_000), "two counters add up"
    sheet.post()
    pump.until(lambda: sheet.state.asked is Asked.UNSURE)
    posted(sheet, pump, with_unsure=True)
    assert milk(sheet.register) == 23_000


def test_a_blind_count_hides_what_is_expected(counting: CountPresenter, pump: Pump) -> None:
    counting.look()
    counting.fill(blind=True)
    counting.begin("Whole shop")
    pump.until(lambda: counting.state.sheet is not None)
    counting.scan(MILK)
    settled(counting, pump)
    (row,) = counting.state.variances
    assert (row.expected, row.difference, hand(counting).counting.expected) == (None, None, None)
    posted(counting, pump)
    assert milk(counting.register) == 1000


def test_an_unknown_code_stays_until_it_is_skipped(sheet: CountPresenter) -> None:
    sheet.scan(MILK)
    assert not sheet.scan("9999999999994")
    sheet.scan(MILK)
    assert sheet.state.unknown == ("9999999999994",)
    sheet.lay_down()
    assert sheet.state.unknown == () and sheet.state.hand is not None


def test_what_nobody_counted_stays_unless_it_is_set_to_zero(sheet: CountPresenter, pump: Pump) -> None:
    sheet.scan(MILK)
    settled(sheet, pump)
    sheet.set_zero()
    pump.until(lambda: not sheet.state.missing)
    settled(sheet, pump)
    assert difference(sheet, "loaf") == -6000
    posted(sheet, pump)
    register = sheet.register
    assert register.ask(on_hand, id_of(register, "loaf")) == Quantity(0)


def test_a_sheet_is_left_and_gone_on_with(sheet: CountPresenter, pump: Pump) -> None:
    type_in(sheet, "milk", "20")
    sheet.stop()
    sheet.register.checkpoint()
    sheet.look()
    (open_sheet,) = sheet.state.sheets
    assert (open_sheet.name, open_sheet.counted) == ("Fridge", 1), "what was typed counts"
    sheet.open(open_sheet.id)
    assert difference(sheet, "milk") == -4000
    sheet.drop()
    assert sheet.state.sheet is not None, "letting it go is asked first"
    sheet.ask_drop()
    sheet.drop()
    pump.until(lambda: sheet.state.sheet is None)
    assert sheet.state.sheets == () and milk(sheet.register) == 24_000


def test_goods_without_a_code_are_found_by_name(sheet: CountPresenter) -> None:
    sheet.search("crois")
    assert [row.sku for row in sheet.state.found] == ["CROI"] and sheet.state.tab is Tab.FOUND
    sheet.search("")
    assert sheet.state.tab is Tab.DIFFERENT
