"""The desk without a screen: refunds by line, exchanges, goods without a receipt; each done once, as it was shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.quantity import Quantity
from app.domain.tender import EXCHANGE, Tender, TenderKind
from app.queries import orders
from app.queries.till import unfinished_cards
from app.register import Register
from app.services import checkout
from app.services.returns import refund_lines
from tests.shop import cart_of, one, total_of
from tests.ui.conftest import Pump, Ticks
from tests.ui.orders.conftest import LOAF, MILK, OLIVES, WORDS, Sell
from ui.checkout.notices import notices
from ui.checkout.presenter import CheckoutPresenter
from ui.kit.labels import Label
from ui.orders.giving import AS_PAID, Giving, Lack, Mode, Way
from ui.orders.presenter import OrdersPresenter
from ui.orders.state import can_refund

CARD = Way("card")


def giving(listed: OrdersPresenter) -> Giving:
    assert listed.state.desk is not None
    return listed.state.desk.giving


def done(listed: OrdersPresenter, pump: Pump) -> None:
    pump.until(lambda: listed.state.desk is None)


def refunds(listed: OrdersPresenter) -> list[int]:
    return [row.total_minor for row in listed.register.ask(orders.orders_page) if row.kind == "refund"]


def test_refund_of_one_piece_then_the_rest(listed: OrdersPresenter, sell: Sell, pump: Pump) -> None:
    order = sell(MILK, MILK, LOAF)
    listed.open(order)
    listed.refund()
    listed.desk.step(1)
    listed.desk.step(5)  # no more than were sold
    assert giving(listed).amount("0") == 2000
    listed.desk.step(-1)
    assert giving(listed).back.total_minor == -229
    listed.desk.give()
    listed.desk.give()  # a second press
    done(listed, pump)
    assert refunds(listed) == [-229]
    listed.refund()
    listed.desk.everything()
    listed.desk.because("damaged")
    listed.desk.restock(False)
    listed.desk.give()
    done(listed, pump)
    detail = listed.state.detail
    assert detail is not None and detail.row.refunded_minor == -detail.row.total_minor and not can_refund(detail)
    assert detail.history[-1].reason == "damaged"
    assert one(listed.register, "SELECT sum(delta) FROM stock_movements WHERE cause = 'refund'") == 1000


def test_a_touch_takes_all_of_a_line_and_another_takes_it_back(listed: OrdersPresenter, sell: Sell) -> None:
    listed.open(sell(MILK, MILK, LOAF))
    listed.refund()
    listed.desk.toggle("0")
    assert giving(listed).amount("0") == 2000 and giving(listed).at == "0"
    listed.desk.toggle("0")
    assert giving(listed).lack is Lack.LINES
    listed.desk.press("1")
    assert giving(listed).amount("0") == 1000
    listed.desk.press("0")  # 10: more than were sold
    assert giving(listed).amount("0") == 2000


def test_a_weight_is_typed(listed: OrdersPresenter, register: Register, pump: Pump) -> None:
    cart = cart_of(register, 1)
    weighed = replace(cart.lines[0], unit="kg", quantity=Quantity(1234))
    cart = replace(cart, lines=(weighed,))
    register.do(checkout.complete_sale, cart, (Tender(TenderKind.CASH, total_of(cart)),)).result()
    listed.open(cart.id)
    listed.refund()
    listed.desk.press("back")
    for key in "0.25":
        listed.desk.press(key)
    assert giving(listed).amount("0") == 250
    for key in "00":  # as fine as it was weighed, no finer
        listed.desk.press(key)
    assert giving(listed).amount("0") == 250


def test_each_piece_is_shown_at_what_it_is_recorded_at(listed: OrdersPresenter, register: Register, pump: Pump) -> None:
    """Three pieces for 1.00 come back at 33, 34 and 33."""
    cart = cart_of(register, 1)
    line = replace(cart.lines[0], quantity=Quantity(3000), amount_minor=100)
    cart = replace(cart, lines=(line,))
    register.do(checkout.complete_sale, cart, (Tender(TenderKind.OTHER, 100, "voucher"),)).result()
    listed.open(cart.id)
    shown = []
    for _ in range(3):
        listed.refund()
        listed.desk.press("1")
        shown.append(-giving(listed).moves_minor)
        listed.desk.give()
        done(listed, pump)
    assert shown == refunds(listed)[::-1] == [-33, -34, -33]


def _by_card(register: Register, cash: int = 0) -> str:
    cart = cart_of(register)
    tender = Tender(TenderKind.CARD, total_of(cart) - cash, "", "SLIP 1", register.new_id())
    register.do(checkout.start_card_payment, tender.intent_id, cart.id, tender.amount_minor).result()
    paid = (tender, Tender(TenderKind.CASH, cash)) if cash else (tender,)
    register.do(checkout.complete_sale, cart, paid).result()
    return cart.id


def test_money_goes_back_as_it_was_paid(listed: OrdersPresenter, register: Register, pump: Pump) -> None:
    listed.open(_by_card(register, cash=400))
    listed.refund()
    assert giving(listed).way == Way(AS_PAID)
    listed.desk.everything()
    listed.desk.refer("BACK 1")
    assert giving(listed).needs_reader and giving(listed).moves_minor == 1490
    listed.desk.give()
    done(listed, pump)
    (refund, _sale) = register.ask(orders.orders_page)
    payments = register.ask(orders.order_detail, refund.id).payments
    assert [(one.kind, one.amount_minor, one.reference) for one in payments] == [
        ("card", -1090, "BACK 1"),
        ("cash", -400, ""),
    ]


def test_a_card_sale_may_come_back_in_cash(listed: OrdersPresenter, register: Register, pump: Pump) -> None:
    listed.open(_by_card(register))
    listed.refund()
    listed.desk.by(Way())
    listed.desk.toggle("0")
    shown = giving(listed).moves_minor
    listed.desk.give()
    done(listed, pump)
    (refund, _sale) = register.ask(orders.orders_page)
    assert refund.tenders == "cash"
    moved = one(register, "SELECT amount_minor FROM cash_movements WHERE cause = 'refund'")
    assert moved == -shown == -200  # 1.99 in cash, where there are no single cents


@pytest.mark.parametrize(
    ("code", "net", "cash"), [(OLIVES, 331, 330), (LOAF, 191, 190)], ids=["the customer pays", "and pays less"]
)
def test_an_exchange_takes_the_difference(
    listed: OrdersPresenter, sell: Sell, pump: Pump, code: str, net: int, cash: int
) -> None:
    listed.open(sell(MILK))
    listed.exchange()
    assert giving(listed).mode is Mode.EXCHANGE and giving(listed).amount("0") == 1000
    assert giving(listed).lack is Lack.OUT
    assert listed.scan(code)
    assert giving(listed).outwards and (giving(listed).net_minor, giving(listed).moves_minor) == (net, cash)
    listed.desk.count_cash()
    for key in "500":
        listed.desk.press(key)
    assert giving(listed).change_minor == 500 - cash
    before = one(listed.register, "SELECT sum(amount_minor) FROM cash_movements")
    listed.desk.give()
    done(listed, pump)
    assert one(listed.register, "SELECT sum(amount_minor) FROM cash_movements") - before == cash
    told = listed.state.told
    assert told is not None and (told.code, told.hint) == ("exchanged", str(500 - cash))


def test_less_cash_than_is_due_is_not_taken(listed: OrdersPresenter, sell: Sell) -> None:
    listed.open(sell(MILK))
    listed.exchange()
    listed.scan(OLIVES)
    listed.desk.count_cash()
    listed.desk.press("5")
    assert giving(listed).lack is Lack.CASH
    listed.desk.give()
    assert not giving(listed).busy and listed.state.desk is not None and listed.state.desk.pressed


def test_the_reader_is_asked_before_an_exchange_is_recorded(
    listed: OrdersPresenter, register: Register, sell: Sell, pump: Pump
) -> None:
    listed.open(sell(MILK))
    listed.exchange()
    listed.scan(OLIVES)
    listed.desk.by(CARD)
    listed.desk.give()
    pump.until(lambda: bool(giving(listed).intent))
    assert [card.amount_minor for card in register.ask(unfinished_cards)] == [331]
    listed.desk.step(1)  # while the reader has it, nothing changes
    assert not listed.desk.takes_goods and giving(listed).net_minor == 331
    listed.close()
    assert listed.state.desk is not None
    listed.desk.not_charged()
    pump.until(lambda: not giving(listed).intent)
    assert register.ask(unfinished_cards) == ()
    listed.desk.give()
    pump.until(lambda: bool(giving(listed).intent))
    listed.desk.give()
    assert not giving(listed).busy, "the same press once more is no answer"
    listed.desk._asked_at -= 1  # the reader has taken its time
    listed.desk.give()
    done(listed, pump)
    sale = register.ask(orders.orders_page)[0]
    assert sale.tenders == f"other:{EXCHANGE} card" and register.ask(unfinished_cards) == ()


@pytest.mark.parametrize(("answer", "outcome"), [(0, "failed"), (1, "reversed")])
def test_an_exchange_by_card_that_a_crash_cut_off_is_asked_about_and_done_again(
    qtbot: QtBot,
    listed: OrdersPresenter,
    register: Register,
    sell: Sell,
    pump: Pump,
    ticks: Ticks,
    answer: int,
    outcome: str,
) -> None:
    order = sell(MILK)
    listed.open(order)
    listed.exchange()
    listed.scan(OLIVES)
    listed.desk.by(CARD)
    listed.desk.give()
    pump.until(lambda: bool(giving(listed).intent))
    after = CheckoutPresenter(register, pump.post, lambda _state: None, ticks)  # as the next start has it
    after.start()
    (asked,) = notices(after.state, after)
    qtbot.addWidget(asked)
    text, detail = (label.text() for label in asked.findChildren(Label))
    assert "was the card charged?" in text and "3.31" in text
    assert "give it back on the reader" in detail and "exchange again" in detail
    QTest.mouseClick(asked.buttons[answer], Qt.MouseButton.LeftButton)
    pump.until(lambda: after.state.intents == ())
    assert one(register, "SELECT state FROM card_payments") == outcome
    assert len(register.ask(orders.orders_page)) == 1, "nothing was recorded of the exchange"
    again = OrdersPresenter(register, pump.post, listed._work, lambda _state: None, WORDS)
    again.open(order)
    again.exchange()
    again.scan(OLIVES)
    again.desk.by(CARD)
    again.desk.give()
    pump.until(lambda: bool(giving(again).intent))
    again.desk.refer("SLIP 10")
    again.desk.give()
    done(again, pump)
    again.finder.close()
    assert register.ask(unfinished_cards) == ()
    assert len(register.ask(orders.orders_page)) == 3


def test_goods_without_a_receipt_need_a_reason(listed: OrdersPresenter, pump: Pump) -> None:
    listed.without_receipt()
    listed.desk.find("milk")
    assert listed.state.desk is not None and listed.state.desk.found.rows
    listed.desk.take(listed.state.desk.found.rows[0].id)
    assert listed.scan(MILK)
    assert giving(listed).lines[0].chosen.amount == 2000 and giving(listed).back.total_minor == -458
    listed.desk.give()
    assert giving(listed).lack is Lack.REASON and not giving(listed).busy
    listed.desk.because("unwanted")
    listed.desk.give()
    done(listed, pump)
    assert refunds(listed) == [-458]
    assert listed.state.detail is not None and listed.state.detail.reason == "unwanted"


def test_another_refund_meanwhile_leaves_less(listed: OrdersPresenter, sell: Sell) -> None:
    order = sell(MILK, MILK)
    listed.open(order)
    listed.refund()
    listed.desk.everything()
    listed.register.do(refund_lines, listed.register.new_id(), order, {0: Quantity(1000)}).result()
    listed.refresh()
    assert giving(listed).amount("0") == 1000 and giving(listed).back.total_minor == -229


def test_esc_goes_back_by_one_step(listed: OrdersPresenter, sell: Sell) -> None:
    listed.open(sell(MILK, LOAF))
    listed.exchange()
    listed.desk.turn(True)
    listed.desk.find("olives")
    for expected in (("", True), ("", False)):
        listed.close()
        assert listed.state.desk is not None
        assert (listed.state.desk.text, giving(listed).outwards) == expected
    listed.close()
    assert listed.state.desk is None and listed.state.detail is not None
    listed.close()
    assert listed.state.detail is None
