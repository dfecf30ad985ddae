"""A machine that becomes another register: in another store, or beside the one that it is a copy of."""

from __future__ import annotations

import json
import shutil
from contextlib import ExitStack
from dataclasses import replace

import pytest

from app.clock import SystemClock
from app.domain.cart import Cart
from app.domain.quantity import Quantity
from app.errors import Refused
from app.queries import linking, syncing
from app.queries.stock import on_hand
from app.register import Register
from app.services.counts import drop_count, start_count
from app.services.joining import unlink
from app.services.shifts import close_shift
from app.services.stock import receive
from app.sync.joining import join
from tests.products import new_products
from tests.shop import findings, line_of, one, ring
from tests.sync.linked import Counter, Shop


def sell(register: Register, product: str) -> str:
    """One of a product; the number on its receipt."""
    line = replace(line_of(register), product_id=product)
    return ring(register, Cart(register.new_id(), "GBP", (line,))).number


def stock(counter: Counter, product: str) -> int:
    return counter.register.ask(on_hand, product).amount


def move(counter: Counter, shop: Shop, store: str, code: str) -> None:
    counter.linking.stop()
    join(counter.register, shop.url, shop.office.invite(store, code))


def facts_at_hub(shop: Shop) -> dict[tuple[str, str], int]:
    """How many facts there are of each store's registers, by their codes."""
    codes = {store.id: store.code for store in shop.office.stores()}
    return {(codes[row.sender.store], row.code): row.facts for row in shop.office.registers()}


def test_a_till_that_moves_takes_its_sales_along_and_leaves_the_stock(shop: Shop, stack: ExitStack) -> None:
    other = shop.office.add_store(shop.merchant, "8", "Mill Lane")
    front, back = (shop.counter(name, code, stack) for name, code in (("front", "3"), ("back", "4")))
    (product,) = new_products(front.register)
    front.register.do(receive, [(product, Quantity(50_000))]).result()
    assert sell(front.register, product).startswith("7-3-")
    front.settled()
    front.linking.stop()
    unsent = [sell(front.register, product) for _ in range(3)]
    front.register.do(close_shift).result()
    before = front.register.ask(linking.unsent, {})
    assert before >= len(unsent)

    move(front, shop, other, "1")
    assert front.register.ask(linking.unsent, {}) > before, "what waited still waits"
    sold = sell(front.register, product)
    assert sold.startswith("8-1-") and sold.endswith("-1"), "a series of its own"
    front.start()
    front.settled()
    back.until(lambda: stock(back, product) == 46_000)
    assert stock(front, product) == -1_000, "nothing was ever delivered to the other store"
    assert front.register.ask(linking.unsent, front.loop.proved) == 0
    facts = facts_at_hub(shop)
    assert facts["7", "3"] > 5 and facts["8", "1"] > 1
    assert facts["7", "3"] + facts["8", "1"] == one(front.register, "SELECT count(*) FROM journal")
    day = front.register.ask(syncing.day_in_hand, SystemClock().now())
    assert front.register.ask(syncing.own_day, day).sales == 1, "the others are another till's"
    assert not shop.office.verify() and not findings(shop.root / "front")


def test_a_till_that_comes_back_counts_its_old_stock_again(shop: Shop, stack: ExitStack) -> None:
    other = shop.office.add_store(shop.merchant, "8", "Mill Lane")
    front = shop.counter("front", "3", stack)
    (product,) = new_products(front.register)
    front.register.do(receive, [(product, Quantity(50_000))]).result()
    front.settled()
    move(front, shop, other, "1")
    front.register.do(receive, [(product, Quantity(7_000))]).result()
    front.start()
    front.settled()
    front.until(lambda: stock(front, product) == 7_000)
    front.linking.stop()
    front.register.do(receive, [(product, Quantity(1_000))]).result()
    move(front, shop, shop.store, "3")
    front.register.do(receive, [(product, Quantity(100))]).result()
    front.start()
    front.settled()
    front.until(lambda: stock(front, product) == 50_100)
    levels = {store.code: store.id for store in shop.office.stores()}
    back = shop.counter("back", "4", stack)
    back.settled()
    assert stock(back, product) == 50_100 and levels.keys() == {"7", "8"}
    assert not shop.office.verify() and not findings(shop.root / "front")


def test_a_copy_of_a_till_becomes_a_till_of_its_own(shop: Shop, stack: ExitStack) -> None:
    """It sold under the name of the one that it is a copy of, until it got a code."""
    front = shop.counter("front", "3", stack)
    (product,) = new_products(front.register)
    front.register.do(receive, [(product, Quantity(50_000))]).result()
    front.settled()
    front.close()
    shutil.copytree(shop.root / "front", shop.root / "copy")
    copy = Counter(Register.open(shop.root / "copy"))
    stack.callback(copy.close)
    front = Counter(Register.open(shop.root / "front"))
    stack.callback(front.close)
    assert sell(copy.register, product) != sell(front.register, product)
    copy.register.do(close_shift).result()
    move(copy, shop, shop.store, "4")
    numbers = {sell(copy.register, product), sell(front.register, product)}
    assert len(numbers) == 2
    for each in (front, copy):
        each.start()
    for each in (front, copy, front):
        each.settled()
    for each in (front, copy):
        each.until(lambda counter=each: stock(counter, product) == 46_000)  # type: ignore[misc]
    rows = {row.code: row.facts for row in shop.office.registers()}
    assert rows["3"] > rows["4"] > 1
    assert not shop.office.verify()


@pytest.mark.parametrize("work", ["shift", "count"])
def test_a_till_at_work_becomes_no_other_until_it_is_done(work: str, shop: Shop, stack: ExitStack) -> None:
    """Also one that was let go of meanwhile: what the hub has of it says whose it is."""
    front = shop.counter("front", "3", stack)
    (product,) = new_products(front.register)
    front.settled()
    front.linking.stop()
    front.register.do(unlink).result()
    sheet = front.register.new_id()
    if work == "shift":
        sell(front.register, product)
    else:
        front.register.do(start_count, sheet, "Shelf").result()
    code = shop.office.invite(shop.store, "4")
    with pytest.raises(Refused, match="at work") as told:
        join(front.register, shop.url, code)
    assert told.value.code == "at-work" and told.value.hint
    assert front.register.ask(linking.linked) is None
    if work == "shift":
        front.register.do(close_shift).result()
    else:
        front.register.do(drop_count, sheet).result()
    assert join(front.register, shop.url, code).register_name == ""


def test_a_till_at_work_becomes_the_same_again(shop: Shop, stack: ExitStack) -> None:
    front = shop.counter("front", "3", stack)
    (product,) = new_products(front.register)
    first = sell(front.register, product)
    front.settled()
    move(front, shop, shop.store, "3")
    assert sell(front.register, product).rsplit("-", 1)[0] == first.rsplit("-", 1)[0], "the series goes on"
    front.start()
    front.settled()
    assert json.loads(one(front.register, "SELECT json_group_array(reason) FROM incarnations")) == ["first"]


def test_what_a_restored_platform_lost_is_to_be_sent_whatever_its_last_page_said(shop: Shop, stack: ExitStack) -> None:
    front = shop.counter("front", "3", stack)
    front.register.do(receive, [(new_products(front.register)[0], Quantity(1_000))]).result()
    front.settled()
    (head,) = front.register.ask(linking.heads)
    front.until(lambda: front.register.ask(linking.unsent, {}) < head.seq - 1)
    assert front.register.ask(linking.unsent, {head.incarnation: 1}) == head.seq - 1
