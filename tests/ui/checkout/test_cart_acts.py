"""What a cashier does to a cart: other prices, open prices, notes, so many at once, undo and redo, whose sale it is."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.cart import CartLine
from app.domain.catalog import Change
from app.domain.quantity import Quantity, UnitPrice
from app.queries import orders
from app.queries.catalog import line_for_barcode
from app.register import Register
from app.services.catalog import change_products
from app.services.customers import CustomerDetails, erase_customer, save_customer
from tests.ui.conftest import Pump
from ui.checkout.presenter import CheckoutPresenter
from ui.checkout.state import Asked, ChoosingCustomer, Noting, ScanKind, WhyAsked

MILK, LOAF, OLIVES = "5000000000012", "5000000000029", "5000000000036"
UNKNOWN = "5391234567890"


def typed(till: CheckoutPresenter, text: str) -> None:
    for key in text:
        till.press(key)


def set_cost(register: Register, sku: str, cost: int) -> str:
    product = next(line.product_id for line in _lines(register, sku))
    change = Change(product, {"cost": None}, {"cost": [cost, 2]})
    register.do(change_products, (change,)).result()
    return product


def _lines(register: Register, code: str) -> tuple[CartLine]:
    found = register.ask(line_for_barcode, code)
    assert found is not None
    return (found.line,)


def change_price(register: Register, code: str, price: int | None) -> None:
    (line,) = _lines(register, code)
    before = [line.unit_price.amount, line.unit_price.exponent]
    change = (
        Change(line.product_id, {"price": before}, {"price": [price, 2]})
        if price is not None
        else Change(line.product_id, {"active": True}, {"active": False})
    )
    register.do(change_products, (change,)).result()


# Open prices ---------------------------------------------------------------------------------------------------


def test_an_unknown_code_is_sold_at_a_price_and_keeps_its_code(
    till: CheckoutPresenter, pump: Pump, register: Register
) -> None:
    till.scan(UNKNOWN)
    assert till.state.scan.kind is ScanKind.UNKNOWN
    till.ask_open_price(till.state.scan.code)
    typed(till, "499")
    till.answer()
    (line,) = till.cart.lines
    assert (line.product_id, line.name, line.barcode, line.unit_price) == ("", "Item", UNKNOWN, UnitPrice(499))
    assert [tax.id for tax in line.taxes] == ["std"], "the shop's usual class"
    assert till.state.scan.kind is ScanKind.GOOD
    till.ask_open_price()
    typed(till, "499")
    till.choose_tax_class("zero")
    till.name_item("  Old   book ")
    till.answer()
    till.ask_open_price()
    typed(till, "499")
    till.answer()
    assert [one.name for one in till.cart.lines] == ["Item", "Old book", "Item"], "three things that cost the same"
    till.pay_exact_cash()
    pump.until(lambda: till.state.paid is not None)
    assert register.ask(orders.orders_page)[0].total_minor == 3 * 499


def test_an_open_price_is_asked_for_until_it_is_typed_and_pay_waits(till: CheckoutPresenter) -> None:
    till.scan(LOAF)
    till.ask_open_price()
    till.answer()
    assert till.state.asking is not None and till.state.asking.what is Asked.OPEN_PRICE
    till.pay()
    assert till.state.paying is None
    till.leave_question()
    assert len(till.cart.lines) == 1


# So many at once -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["3*", "3x", "3 X ", "3×"])
def test_so_many_of_the_next_scan(till: CheckoutPresenter, how: str) -> None:
    till.enter(how)
    assert till.state.times == Quantity(3000) and till.cart.is_empty
    till.scan(MILK)
    till.scan(MILK)
    assert (till.cart.lines[0].quantity, till.state.times) == (Quantity(4000), None), "for one scan"
    till.enter(how + LOAF)
    assert till.cart.lines[1].quantity == Quantity(3000)


def test_so_many_of_what_nobody_knows_and_of_what_is_weighed(till: CheckoutPresenter) -> None:
    till.enter("2*")
    till.scan(UNKNOWN)
    till.ask_open_price(UNKNOWN)
    typed(till, "150")
    till.answer()
    till.enter("0.284*")
    till.enter("ham")
    assert [line.quantity for line in till.cart.lines] == [Quantity(2000), Quantity(284)]
    till.enter("1.5*")
    till.scan(MILK)
    assert till.cart.lines[2].quantity == Quantity(1000)
    assert till.state.told is not None and till.state.told.code == "times-refused"


@pytest.mark.parametrize("text", ["*", "0*", "-3*", "٣*", "3*3*", "123456*", "a*5", "3.*"])
def test_what_is_no_number_is_no_number(till: CheckoutPresenter, text: str) -> None:
    till.enter(text)
    assert till.cart.is_empty
    assert till.state.times is None or text == "3*3*"
    till.enter("3*")
    till.skip_scan()
    assert till.state.times is None


# Undo and redo -------------------------------------------------------------------------------------------------

steps = st.lists(
    st.sampled_from(["milk", "loaf", "more", "less", "remove", "discount", "price", "note", "clear", "undo", "redo"]),
    max_size=14,
)


def do(till: CheckoutPresenter, step: str) -> None:
    codes = {"milk": MILK, "loaf": LOAF}
    if step in codes:
        till.scan(codes[step])
    elif step in ("more", "less"):
        till.change_quantity(1 if step == "more" else -1)
    elif step == "discount":
        till.ask_discount()
        typed(till, "15")
        till.answer()
    elif step == "price":
        till.ask_price()
        typed(till, "111")
        till.choose_reason("agreed")
        till.answer()
    elif step == "note":
        till.ask_note()
        till.type_note("gift")
        till.take_note()
    else:
        getattr(till, step)()


@given(steps, st.integers(0, 20))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_undone_and_redone_as_often_is_as_before(till: CheckoutPresenter, steps: list[str], times: int) -> None:
    for step in steps:
        do(till, step)
    was, total = till.cart, till.state.priced
    back = min(times, len(till._history.past))
    for _ in range(back):
        assert till.state.can_undo
        till.undo()
    for _ in range(back):
        assert till.state.can_redo
        till.redo()
    assert till.cart == was and till.state.priced == total


def test_a_new_price_in_the_catalogue_leaves_line_and_history_alone(
    till: CheckoutPresenter, register: Register, pump: Pump
) -> None:
    till.scan(LOAF)
    till.change_quantity(1)
    change_price(register, LOAF, 499)
    till.changed(frozenset({"catalog"}))
    pump.until(lambda: bool(till.state.news))
    assert till.state.priced.total_minor == 840 and till.state.can_undo
    (news,) = till.state.news
    assert (news.price, till.news_of_selected()) == (UnitPrice(499), news)
    till.undo()
    assert till.state.priced.total_minor == 420
    till.redo()
    till.take_new_price()
    pump.until(lambda: not till.state.news)
    assert till.state.priced.total_minor == 998
    till.undo()
    pump.until(lambda: bool(till.state.news))
    assert till.state.priced.total_minor == 840


def test_an_agreed_price_is_held_against_what_it_was_agreed_from(
    till: CheckoutPresenter, register: Register, pump: Pump
) -> None:
    till.scan(LOAF)
    do(till, "price")
    till.changed(frozenset({"catalog"}))
    till.scan(MILK)
    pump.until(lambda: not till._comparing)
    assert till.state.news == ()


def test_what_was_taken_off_sale_is_marked_and_stays(till: CheckoutPresenter, register: Register, pump: Pump) -> None:
    till.scan(LOAF)
    till.ask_open_price()
    typed(till, "100")
    till.answer()
    change_price(register, LOAF, None)
    till.changed(frozenset({"catalog"}))
    pump.until(lambda: bool(till.state.news))
    assert [one.price for one in till.state.news] == [None]
    till.select(till.cart.lines[0].id)
    till.take_new_price()
    assert till.state.priced.total_minor == 520


def test_news_are_looked_for_when_work_is_taken_up(register: Register, pump: Pump) -> None:
    first = CheckoutPresenter(register, pump.post, lambda _state: None)
    first.start()
    first.scan(LOAF)
    register.checkpoint()
    change_price(register, LOAF, 499)
    again = CheckoutPresenter(register, pump.post, lambda _state: None)
    again.start()
    pump.until(lambda: bool(again.state.news))
    assert again.state.priced.total_minor == 420


# Notes, why, customers -----------------------------------------------------------------------------------------


def test_notes_on_a_line_and_on_the_sale_go_with_it(till: CheckoutPresenter, register: Register, pump: Pump) -> None:
    till.scan(LOAF)
    till.ask_note()
    assert till.state.aside == Noting(till.cart.lines[0].id, "Sourdough loaf 800 g", "")
    till.type_note("  cut\nin two ")
    till.scan(MILK)
    assert isinstance(till.state.aside, Noting), "a scan goes on, the words stay"
    till.take_note()
    till.ask_cart_note()
    till.type_note("for Anna")
    till.pay()
    assert till.cart.note == "for Anna", "what was typed is taken along"
    till.leave_paying()
    assert ([line.note for line in till.cart.lines], till.cart.note) == (["cut in two", ""], "for Anna")
    till.scan(LOAF)
    assert len(till.cart.lines) == 3, "the note is about one of them"
    till.pay_exact_cash()
    pump.until(lambda: till.state.paid is not None)
    assert till.state.paid is not None
    detail = register.ask(orders.order_detail, till.state.paid.order_id)
    assert "cut in two" in repr(detail) and "for Anna" in repr(detail)


def test_why_this_price_adds_up_and_goes_with_the_next_scan(till: CheckoutPresenter) -> None:
    till.scan(MILK)
    do(till, "price")
    do(till, "discount")
    till.ask_cart_discount()
    typed(till, "10")
    till.answer()
    till.ask_why()
    why = till.state.aside
    assert isinstance(why, WhyAsked)
    assert sum(step.amount_minor for step in why.steps) == why.priced.gross_minor == till.state.priced.total_minor
    till.scan(LOAF)
    assert till.state.aside is None


def test_a_customer_is_found_taken_and_undone(till: CheckoutPresenter, register: Register, pump: Pump) -> None:
    anna = register.new_id()
    register.do(save_customer, anna, CustomerDetails("Anna Muster", phone="0160 1")).result()
    till.scan(LOAF)
    till.ask_customer()
    till.type_customer("mus")
    assert isinstance(till.state.aside, ChoosingCustomer) and [one.id for one in till.state.aside.found] == [anna]
    till.take_marked_customer()
    assert (till.cart.customer_id, till.state.customer, till.state.aside) == (anna, "Anna Muster", None)
    till.undo()
    assert (till.cart.customer_id, till.state.customer) == ("", "")
    till.redo()
    till.pay_exact_cash()
    pump.until(lambda: till.state.paid is not None)
    assert till.state.customer == "" and till.cart.customer_id == "", "the next one walks in"
    assert register.ask(orders.orders_page)[0].customer == "Anna Muster"


def test_who_is_not_there_is_added_by_name(till: CheckoutPresenter, register: Register, pump: Pump) -> None:
    till.ask_customer()
    till.take_marked_customer()
    assert till.state.aside is not None, "nobody is added without a name"
    till.type_customer(" Bo   Li ")
    till.take_marked_customer()
    pump.until(lambda: bool(till.cart.customer_id))
    assert till.state.customer == "Bo Li"
    till.ask_customer()
    till.remove_customer()
    assert till.state.customer == ""
    till.undo()
    register.do(erase_customer, till.cart.customer_id).result()
    till.changed(frozenset({"customers"}))
    assert till.state.customer == "", "who was erased has no name"
