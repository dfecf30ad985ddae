"""Selling more than is there: told on the line, asked or refused before Pay, and never a word after."""

from __future__ import annotations

import pytest

from app.domain.quantity import Quantity
from app.queries.catalog import line_for_barcode
from app.queries.orders import orders_page
from app.register import Register
from app.services.settings import change_settings
from app.services.stock import receive, waste
from tests.ui.conftest import Pump
from ui.checkout.presenter import CheckoutPresenter
from ui.checkout.rows import CartRows

MILK, LOAF = "5000000000012", "5000000000029"


def _stock(register: Register, code: str, pieces: int) -> None:
    found = register.ask(line_for_barcode, code)
    assert found is not None
    register.do(receive, [(found.product.id, Quantity(pieces * 1000))]).result()


def _rule(register: Register, policy: str) -> None:
    register.do(change_settings, {"stock.oversell": policy}).result()


def _scan(till: CheckoutPresenter, code: str, times: int) -> None:
    for _ in range(times):
        till.scan(code)


def test_a_line_says_what_is_there_once_it_is_too_much(till: CheckoutPresenter, register: Register, pump: Pump) -> None:
    _stock(register, MILK, 2)
    _scan(till, MILK, 2)
    pump.until(lambda: not till._looking)
    assert till.state.short == ()
    _scan(till, MILK, 1)
    assert till.state.newest == till.cart.lines[0].id  # the scan is shown before the stock is looked at
    pump.until(lambda: bool(till.state.short))
    short = till.state.short[0]
    assert (short.wanted, short.on_hand, short.policy) == (Quantity(3000), Quantity(2000), "warn")
    till.pay()
    assert till.state.paying is not None and till.state.stock_asked is None
    till.leave_paying()
    till.change_quantity(-1)
    pump.until(lambda: not till.state.short)


def test_once_there_is_enough_each_line_stands_in_the_list_once(
    till: CheckoutPresenter, register: Register, pump: Pump
) -> None:
    rows = CartRows()

    def shown() -> list[str]:
        state = till.state
        return [row.id for row in rows.rows(state.priced, state.short, state.news)]

    _stock(register, MILK, 1)
    _scan(till, LOAF, 1)
    _scan(till, MILK, 2)
    pump.until(lambda: bool(till.state.short))
    assert shown() == [line.id for line in till.cart.lines]
    till.change_quantity(-1)
    pump.until(lambda: not till.state.short)
    assert shown() == [line.id for line in till.cart.lines]
    _scan(till, MILK, 1)
    pump.until(lambda: bool(till.state.short))
    assert shown() == [line.id for line in till.cart.lines]
    till.pay_exact_cash()
    pump.until(lambda: till.state.paid is not None)
    _scan(till, LOAF, 1)
    assert shown() == [line.id for line in till.cart.lines]  # and none of the sale before


def test_what_nobody_keeps_stock_of_is_sold_without_a_word(till: CheckoutPresenter, register: Register) -> None:
    _rule(register, "block")
    _scan(till, LOAF, 5)
    till.pay()
    assert till.state.paying is not None and till.state.short == ()


@pytest.mark.parametrize("pay", ["pay", "pay_exact_cash"])
def test_it_asks_once_and_goes_on(till: CheckoutPresenter, register: Register, pump: Pump, pay: str) -> None:
    _rule(register, "ask")
    _stock(register, MILK, 1)
    _scan(till, MILK, 2)
    getattr(till, pay)()
    asked = till.state.stock_asked
    assert asked is not None and not asked.is_refused and till.state.paying is None
    assert [one.product for one in asked.goods] == [till.cart.lines[0].product_id]
    till.back_to_cart()
    assert till.state.stock_asked is None and till.state.paying is None
    till.pay()
    till.sell_all_the_same()
    till.pay_exact_cash()
    pump.until(lambda: till.state.paid is not None)
    assert till.state.short == () and till.state.stock_asked is None


def test_one_key_sells_it_and_opens_pay(till: CheckoutPresenter, register: Register) -> None:
    _rule(register, "ask")
    _stock(register, MILK, 1)
    _scan(till, MILK, 2)
    till.sell_and_pay()
    assert till.state.paying is None  # nobody asked
    till.pay()
    assert till.state.stock_asked is not None
    till.sell_and_pay()
    assert till.state.paying is not None and till.state.stock_asked is None


def test_a_yes_is_for_what_was_asked_and_no_more(till: CheckoutPresenter, register: Register) -> None:
    _rule(register, "ask")
    _stock(register, MILK, 1)
    _scan(till, MILK, 2)
    till.pay()
    till.sell_all_the_same()
    _scan(till, MILK, 1)
    till.pay()
    assert till.state.stock_asked is not None and till.state.paying is None


def test_what_is_blocked_is_not_paid_until_it_is_there(till: CheckoutPresenter, register: Register, pump: Pump) -> None:
    _rule(register, "block")
    _stock(register, MILK, 1)
    _scan(till, MILK, 2)
    for pay in (till.pay, till.pay_exact_cash):
        pay()
        asked = till.state.stock_asked
        assert asked is not None and asked.is_refused and till.state.paying is None
        till.sell_all_the_same()  # no answer to a refusal
    assert register.ask(orders_page) == ()
    _stock(register, MILK, 1)
    till.pay_exact_cash()
    pump.until(lambda: till.state.paid is not None)


def test_stock_that_goes_while_paying_refuses_nothing(till: CheckoutPresenter, register: Register, pump: Pump) -> None:
    """The goods lie on the counter: what was let through to Pay is never stopped again."""
    _rule(register, "block")
    _stock(register, MILK, 2)
    _scan(till, MILK, 2)
    till.pay()
    register.do(waste, [(till.cart.lines[0].product_id, Quantity(2000))], "broken").result()
    till.put_exact()
    till.take()
    pump.until(lambda: till.state.paid is not None)
