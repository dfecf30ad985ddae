"""Orders without a screen: the list, what is searched in it, void and papers; on a real register."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.domain.receipt_code import CodeLine, ReceiptCode
from app.queries import orders
from app.register import Register
from app.services.carts import keep_cart
from app.services.customers import CustomerDetails, save_customer
from app.signing import sign
from tests.ui.conftest import Pump
from tests.ui.orders.conftest import LOAF, MILK, Sell
from ui.checkout.presenter import CheckoutPresenter
from ui.orders.finding import Finder
from ui.orders.presenter import OrdersPresenter
from ui.orders.state import can_refund
from ui.orders.understood import Days


def ids(listed: OrdersPresenter) -> list[str]:
    return [row.id for row in listed.finder.rows(0, 100)]


def settled(listed: OrdersPresenter, pump: Pump) -> list[str]:
    pump.until(lambda: listed.state.listing.ready and not listed.state.listing.searching)
    return ids(listed)


def test_an_empty_shop_has_no_orders(listed: OrdersPresenter) -> None:
    listed.refresh()
    assert listed.state.listing.ready and listed.state.listing.count == 0


def test_newest_first_and_what_is_sold_meanwhile_comes_on_top(listed: OrdersPresenter, sell: Sell) -> None:
    first, second = sell(MILK), sell(LOAF)
    listed.refresh()
    assert ids(listed) == [second, first]
    serial = listed.state.listing.serial
    third = sell(MILK)
    listed.refresh()
    assert ids(listed) == [third, second, first]
    assert (listed.state.listing.serial, listed.state.listing.top, listed.state.listing.count) == (serial, 1, 3)


def test_more_than_are_seen_at_once_come_from_beside(
    listed: OrdersPresenter, sell: Sell, pump: Pump, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.orders.finding.FIRST", 2)
    sold = [sell(MILK) for _ in range(5)]
    listed.refresh()
    assert listed.state.listing.count == 2
    pump.until(lambda: listed.state.listing.count == 5)
    assert ids(listed) == sold[::-1]
    listed.search("nothing like it")
    assert settled(listed, pump) == []
    listed.all_again()
    assert ids(listed) == sold[::-1]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("milk", [2, 0]),
        ("MILK sourdough", [2]),
        (MILK, [2, 0]),
        ("2.29", [0]),
        ("4,20", [1]),
        ("6.49 cash", [2]),
        ("card", []),
        ("today", [2, 1, 0]),
        ("yesterday", []),
        ("12.11.2019", []),
        ("1-2", [1]),
        ("3", [2]),
        ("voided", []),
        ("ham", []),
    ],
)
def test_the_field_understands(listed: OrdersPresenter, sell: Sell, pump: Pump, text: str, found: list[int]) -> None:
    sold = [sell(MILK), sell(LOAF), sell(MILK, LOAF)]
    if text == "1-2":  # how the second number ends
        text = listed.register.ask(orders.order_detail, sold[1]).row.number.split("-", 2)[2]
    listed.refresh()
    listed.search(text)
    assert settled(listed, pump) == [sold[place] for place in found]
    assert listed.state.listing.filtered


def test_chips_and_words_are_asked_together(listed: OrdersPresenter, sell: Sell, pump: Pump) -> None:
    first = sell(MILK)
    sell(LOAF)
    listed.choose(days=Days(listed.today(), listed.today()), tender="cash")
    assert len(settled(listed, pump)) == 2
    assert listed.state.listing.sum_minor == 229 + 420
    listed.search("milk")
    assert settled(listed, pump) == [first]
    listed.choose(tender="card")
    assert settled(listed, pump) == []


def test_a_search_goes_on_telling_how_far_it_is_and_can_be_stopped(
    register: Register, sell: Sell, pump: Pump, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.orders.finding.FIRST_SPAN", 1)
    monkeypatch.setattr("ui.orders.finding.SPAN", 1)
    monkeypatch.setattr("ui.orders.finding.TOLD_EVERY", 0)
    for _ in range(4):
        sell(MILK)
    jobs: list[Callable[[], None]] = []
    told: list[tuple[bool, int, str]] = []

    def listen(listing: object) -> None:
        now = finder.listing
        told.append((now.searching, now.count, now.back))

    finder = Finder(register, pump.post, lambda job, done, name: jobs.append(job), listen)
    finder.search(lambda _products: orders_wanted(), ())
    jobs[0]()
    pump.until(lambda: not finder.listing.searching)
    assert [count for _, count, _ in told] == sorted(count for _, count, _ in told)
    assert finder.listing.count == 4 and len(told) > 4 and told[-1][2] <= told[1][2]
    finder.search(lambda _products: orders_wanted(), ())
    finder.stop()
    looked: list[int] = []
    monkeypatch.setattr("ui.orders.finding.look", lambda *_: looked.append(1))
    jobs[1]()
    assert looked == []
    assert (finder.listing.searching, finder.listing.stopped, finder.listing.count) == (False, True, 0)


def orders_wanted() -> object:
    from app.queries.orders_list import Wanted

    return Wanted(tender="cash")


def test_a_void_is_seen_in_a_search_too(listed: OrdersPresenter, sell: Sell, pump: Pump) -> None:
    first = sell(MILK)
    sell(MILK)
    listed.search("milk")
    settled(listed, pump)
    assert listed.state.listing.sum_minor == 458
    listed.open(first)
    listed.ask_void()
    listed.void()
    pump.until(lambda: listed.state.listing.sum_minor == 229)
    assert listed.state.listing.count == 2


def test_a_scanned_receipt_opens_its_order(listed: OrdersPresenter, sell: Sell, pump: Pump) -> None:
    first, _second = sell(MILK), sell(MILK)
    row = listed.register.ask(orders.order_detail, first).row
    assert listed.scan(f"cashwrap:{row.number}:AAAAA-BBBBB")
    assert listed.state.detail is not None and listed.state.detail.row.id == first
    listed.close()
    from dataclasses import replace

    from tests.test_elsewhere import CODE

    own = replace(CODE, order_id=first, number=row.number)
    assert listed.scan(sign(listed.register, own))
    pump.until(lambda: listed.state.detail is not None)
    assert listed.state.detail.row.id == first


def test_a_number_in_the_field_opens_its_order(listed: OrdersPresenter, sell: Sell, pump: Pump) -> None:
    first, _second = sell(MILK), sell(MILK)
    number = listed.register.ask(orders.order_detail, first).row.number
    listed.find(number.lower())
    assert listed.state.detail is not None and listed.state.detail.row.id == first
    listed.find("1-1-NONE-9")
    assert listed.state.told is not None and listed.state.told.code == "error"


def test_a_receipt_of_elsewhere_goes_to_the_desk(listed: OrdersPresenter, pump: Pump) -> None:
    lines = (CodeLine("MILK", 2000, 3, 458),)
    code = ReceiptCode(
        number="2-1-QQQQ-7",
        order_id="0197f000-0000-7000-8000-000000000001",
        sold_at=_noon(),
        currency="EUR",
        total_minor=458,
        tenders=("cash",),
        lines=lines,
        line_count=1,
    )
    listed.scan(sign(listed.register, code))
    pump.until(lambda: listed.state.desk is not None)
    assert listed.state.desk is not None
    (line,) = listed.state.desk.giving.lines
    listed.desk.choose(line.key)
    listed.desk.step(1)
    assert listed.state.desk.giving.moves_minor == 230  # cash is rounded to five cents in Ireland
    listed.desk.give()
    pump.until(lambda: listed.state.desk is None)
    assert listed.state.detail is not None and listed.state.detail.source == "receipt:2-1-QQQQ-7"
    assert listed.state.detail.row.total_minor == -229


def _noon() -> object:
    from datetime import UTC, datetime

    return datetime(2026, 11, 1, 12, tzinfo=UTC)


def test_void_is_asked_first_and_done_once(
    listed: OrdersPresenter, till: CheckoutPresenter, sell: Sell, pump: Pump
) -> None:
    order = sell(MILK)
    listed.open(order)
    listed.void()
    listed.register.do(keep_cart, till.cart).result()  # acts are done in order: a void would be done by now
    assert listed.register.ask(orders.order_detail, order).row.state == "completed"
    listed.ask_void()
    listed.because("wrong")
    listed.void()
    listed.void()
    pump.until(lambda: listed.state.told is not None and listed.state.told.code == "voided")
    detail = listed.state.detail
    assert detail is not None and detail.row.state == "voided" and detail.history[-1].reason == "wrong"
    assert not can_refund(detail)


def test_an_invoice_asks_for_whom(listed: OrdersPresenter, sell: Sell, pump: Pump) -> None:
    details = CustomerDetails("Niamh Byrne", address="1 Bridge Street, Cork")
    listed.register.do(save_customer, "cust-1", details).result()
    listed.open(sell(MILK))
    listed.ask_invoice()
    assert listed.state.asked is not None and [one.name for one in listed.state.asked.customers] == ["Niamh Byrne"]
    listed.find_customer("nobody")
    assert listed.state.asked is not None and listed.state.asked.customers == ()
    listed.close()
    assert listed.state.asked is None and listed.state.detail is not None
    listed.ask_invoice()
    listed.issue_invoice("cust-1")
    pump.until(lambda: listed.state.told is not None)
    assert listed.state.told is not None and listed.state.told.code in ("invoiced", "error")


def test_an_order_that_is_not_here_is_told(listed: OrdersPresenter) -> None:
    listed.open("1-1-NONE-9")
    assert listed.state.told is not None and listed.state.told.code == "error"
