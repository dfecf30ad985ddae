"""Real registers, their links' threads, real HTTP and a hub on both databases."""

from __future__ import annotations

import random
import threading
from contextlib import ExitStack
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from app.catalog_edits import edit
from app.clock import SystemClock
from app.db.reader import Reader
from app.domain.pages import Page
from app.domain.quantity import Quantity
from app.errors import FolderDamaged, Refused
from app.queries import linking
from app.queries.products import product_card
from app.queries.stock import on_hand
from app.register import Register
from app.services.settings import change_settings
from app.services.stock import receive
from app.sync.joining import join
from app.sync.link import Link
from app.sync.linked import Linking, token_of
from app.sync.loop import Loop
from app.sync.platforms.hub import HubPlatform
from app.sync.protocol import Answer, Envelope
from tests.cutting import cutting
from tests.products import change_to, new_products, values_of
from tests.shop import cart_of, findings, ring
from tests.sync.linked import PATIENCE, Shop

SETTINGS = {"country": "GB", "currency": "GBP"}


def _products(reader: Reader) -> int:
    count: int = reader.cache.value("SELECT count(*) FROM products")
    return count


def test_what_one_register_does_is_seen_at_the_other(shop: Shop, stack: ExitStack) -> None:
    front, back = (shop.counter(name, code, stack) for name, code in (("front", "3"), ("back", "4")))
    (product,) = new_products(front.register, name="Tea")
    front.register.do(receive, [(product, Quantity(5000))]).result()
    back.until(lambda: back.register.ask(on_hand, product) == Quantity(5000))
    back.until(lambda: back.register.ask(_products) == 1)
    edit(back.register, [change_to(back.register, product, price=[1200, 2])]).result()
    front.until(lambda: values_of(front.register, product)["price"] == [1200, 2])
    assert not shop.office.verify()


def test_a_register_that_sold_alone_joins_with_its_whole_history(shop: Shop, stack: ExitStack) -> None:
    alone = shop.counter("alone", "5", stack, starts=False)
    sold = [ring(alone.register).number for _ in range(3)]
    assert sold[0].startswith("7-5-"), "it carries the codes of its store from now on"
    assert alone.register.ask(linking.unsent, {}) > 3
    alone.start()
    alone.settled()
    (row,) = shop.office.registers()
    assert row.facts == alone.register.ask(lambda reader: reader.ledger.value("SELECT count(*) FROM journal"))
    assert not row.quarantined and not shop.office.verify()


def test_a_till_of_another_currency_is_not_taken_in(shop: Shop, stack: ExitStack, tmp_path: Path) -> None:
    front = shop.counter("front", "3", stack)
    front.register.do(change_settings, {"taxes": {"standard": []}}).result()
    front.settled()
    code = shop.office.invite(shop.store, "5")
    with Register.open(tmp_path / "other", settings={"country": "DE", "currency": "EUR"}) as register:
        ring(register)
        with pytest.raises(Refused, match="another currency than EUR") as told:
            join(register, shop.url, code)
        assert told.value.code == "other-currency" and told.value.hint
        assert register.ask(linking.linked) is None
    with Register.open(tmp_path / "ours", settings=SETTINGS) as register:
        assert join(register, shop.url, code).token, "the code was not used up"


def test_a_sale_goes_up_at_once(shop: Shop, stack: ExitStack) -> None:
    front = shop.counter("front", "3", stack)
    front.settled()
    ring(front.register, cart_of(front.register))
    front.settled()
    (row,) = shop.office.registers()
    assert row.facts == front.register.ask(lambda reader: reader.ledger.value("SELECT count(*) FROM journal"))


def test_the_day_is_not_called_the_same_once_more_of_it_was_sent(shop: Shop, stack: ExitStack) -> None:
    front = shop.counter("front", "3", stack)
    front.until(lambda: front.loop.standing.day is not None)
    ring(front.register)
    front.until(lambda: front.loop.standing.day is None)
    front.settled()
    front.loop.retry()  # else it takes a minute
    front.until(lambda: front.loop.standing.day is not None)
    day = front.loop.standing.day
    assert day is not None and day.agrees and day.there.sales == 1


def test_a_register_that_was_put_off_hands_in_what_it_has(shop: Shop, stack: ExitStack) -> None:
    front, back = (shop.counter(name, code, stack) for name, code in (("front", "3"), ("back", "4")))
    front.settled()
    mine = next(one for one in shop.office.registers() if one.code == "3")
    shop.office.revoke(mine.sender.register)
    ring(front.register)
    (secret,) = new_products(back.register, name="Only for those who are in")
    back.settled()
    front.until(lambda: front.loop.standing.problem == "revoked" and not front.loop.standing.unsent)
    held = shop.office.held()
    assert {one.code for one in held} == {"revoked"} and "SaleCompleted" in {one.type for one in held}
    assert front.register.ask(_products) == 0, secret
    assert not findings(front.register.folder)


class Standing(HubPlatform):
    """What asks for a page, or sends facts, stands still until it is let go."""

    def __init__(self, url: str, token: str, what: str) -> None:
        super().__init__(url, token)
        self.what, self.stands, self.goes = what, threading.Event(), threading.Event()

    def push(self, envelope: Envelope) -> Answer:
        self._stand("push")
        return super().push(envelope)

    def pull(self, stream: str, cursor: str, is_known: bool = False) -> Page:
        self._stand("pull")
        return super().pull(stream, cursor, is_known)

    def _stand(self, what: str) -> None:
        if what == self.what:
            self.stands.set()
            assert self.goes.wait(PATIENCE)


@pytest.mark.parametrize("what", ["push", "pull", "chore"])
def test_what_stands_still_holds_up_nothing_but_its_own_kind(shop: Shop, stack: ExitStack, what: str) -> None:
    front, back = (
        shop.counter(name, code, stack, starts=name == "back") for name, code in (("front", "3"), ("back", "4"))
    )
    linked = front.register.ask(linking.linked)
    assert linked is not None
    up, down, aside = (Standing(linked.url, token_of(linked), what) for _ in range(3))
    link = Link(front.register, up, down)
    loop = Loop(front.register, link, SystemClock(), chores={"chore": lambda: bool(aside._stand("chore"))})
    stack.callback(front.register.on_change(lambda _: loop.nudge()))
    front.linking.loop = loop
    for platform in (up, down, aside):
        stack.callback(platform.close)
        stack.callback(platform.goes.set)
    ring(front.register)
    loop.start()
    front.until(lambda: any(each.stands.is_set() for each in (up, down, aside)))
    if what != "pull":
        new_products(back.register, name="Tea")
        front.until(lambda: front.register.ask(_products) == 1)
    if what != "push":
        ring(front.register)
        front.until(lambda: loop.proved and not front.register.ask(linking.unsent, loop.proved))
    assert sum(each.stands.is_set() for each in (up, down, aside)) == 1
    for platform in (up, down, aside):
        platform.goes.set()
    front.settled()
    front.until(lambda: front.register.ask(_products) == back.register.ask(_products))


class Unreadable:
    """A register of which what waits cannot be counted for some time."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self.do, self.learn = register.do, register.learn
        self.left = 5

    def ask(self, query: Any, *args: Any, **kwargs: Any) -> Any:
        if query is linking.unsent and self.left:
            self.left -= 1
            raise FolderDamaged("The disk could not be read.", "Look at it.")
        return self._register.ask(query, *args, **kwargs)


@pytest.mark.warns("what waits could not be counted: folder-damaged")
def test_a_till_that_cannot_count_what_waits_sends_it_all_the_same(shop: Shop, stack: ExitStack) -> None:
    front = shop.counter("front", "3", stack, starts=False)
    linked = front.register.ask(linking.linked)
    assert linked is not None
    up, down = (HubPlatform(linked.url, token_of(linked)) for _ in range(2))
    counter = Unreadable(front.register)
    front.linking.loop = loop = Loop(counter, Link(counter, up, down), SystemClock())
    for platform in (up, down):
        stack.callback(platform.close)
    ring(front.register)
    loop.start()
    front.until(lambda: not counter.left and bool(loop.proved) and not loop.standing.unsent)
    front.settled()


class Telling(HubPlatform):
    """Tells what the loop calls fresh whenever a page of a stream is asked for."""

    loop: Loop

    def pull(self, stream: str, cursor: str, is_known: bool = False) -> Page:
        self.told = [*getattr(self, "told", ()), (stream, self.loop.standing.fresh_at)]
        return super().pull(stream, cursor, is_known)


def test_nothing_is_up_to_date_before_all_streams_are(shop: Shop, stack: ExitStack) -> None:
    front = shop.counter("front", "3", stack, starts=False)
    linked = front.register.ask(linking.linked)
    assert linked is not None
    platform = Telling(linked.url, token_of(linked))
    stack.callback(platform.close)
    front.linking.loop = platform.loop = Loop(front.register, Link(front.register, platform), SystemClock())
    front.loop.start()
    front.until(lambda: front.loop.standing.fresh_at is not None)
    assert next(each for each in platform.told if each[0] == "store") == ("store", None)


def test_a_secret_is_changed_and_the_old_one_ends(shop: Shop, stack: ExitStack) -> None:
    from app.errors import PlatformRefused
    from app.sync.linked import linked_to, renew

    front = shop.counter("front", "3", stack, starts=False)
    old = front.register.ask(linking.linked)
    assert old is not None
    renewed = renew(front.register, old)
    with linked_to(front.register, old) as link:
        link.push()  # good until the new one is used
    with linked_to(front.register, renewed) as link:
        link.push()
    with linked_to(front.register, old) as link:
        try:
            link.push()
        except PlatformRefused as problem:
            assert problem.code == "unknown"
        else:
            raise AssertionError("the old secret still lets in")


def test_many_products_come_over_in_pages(shop: Shop, stack: ExitStack) -> None:
    front, back = (shop.counter(name, code, stack) for name, code in (("front", "3"), ("back", "4")))
    ids = new_products(front.register, 50, name="Shelf")
    front.settled()
    back.until(lambda: back.register.ask(_products) == 50)
    assert back.register.ask(product_card, ids[-1]).values["name"] == "Shelf 00049"


class LongWaits(random.Random):
    """Of the errands that find nobody there only the second tries again soon; the others wait for a long time."""

    def __init__(self) -> None:
        super().__init__(1)
        self.asked = 0

    def random(self) -> float:
        self.asked += 1
        return 0.0 if self.asked == 2 or self.asked > 4 else 600.0


def test_once_the_hub_answers_one_question_nothing_else_waits(shop: Shop, stack: ExitStack) -> None:
    front = shop.counter("front", "3", stack, starts=False)
    back = shop.counter("back", "4", stack)
    linked = front.register.ask(linking.linked)
    assert linked is not None
    line = stack.enter_context(cutting(shop.url))
    platform, waits = HubPlatform(line.url, token_of(linked)), LongWaits()
    stack.callback(platform.close)
    loop = Loop(front.register, Link(front.register, platform), SystemClock(), waits)
    front.linking.loop = loop
    loop.start()
    front.until(lambda: loop.standing.fresh_at is not None)
    line.go_away()
    ring(front.register)
    (product,) = new_products(back.register, name="Tea")
    back.settled()
    front.until(lambda: waits.asked > 4)
    line.come_back()
    front.until(lambda: not loop.standing.unsent and front.register.ask(_products) == 1)
    assert front.register.ask(product_card, product).values["name"] == "Tea 00000"


def test_nobody_was_heard_because_a_chore_has_more_to_do(shop: Shop, stack: ExitStack) -> None:
    front = shop.counter("front", "3", stack, starts=False)
    linked = front.register.ask(linking.linked)
    assert linked is not None
    line = stack.enter_context(cutting(shop.url))
    platform, rounds = HubPlatform(line.url, token_of(linked)), iter(range(3))
    stack.callback(platform.close)
    line.go_away()
    done: list[int] = []

    def chore() -> bool:
        done.extend(found := list(islice(rounds, 1)))
        return bool(found)

    loop = Loop(front.register, Link(front.register, platform), SystemClock(), chores={"pictures": chore})
    front.linking.loop = loop
    loop.start()
    front.until(lambda: len(done) == 3 and loop.standing.problem == "away")
    assert loop.standing.heard_at is None, "the screen would say that the hub answered just now"


class Ahead:
    """A clock that goes a month ahead."""

    def now(self) -> datetime:
        return SystemClock().now() + timedelta(days=31)


def test_an_old_secret_is_changed_by_itself(shop: Shop, stack: ExitStack) -> None:
    front = shop.counter("front", "3", stack, starts=False)
    old = front.register.ask(linking.linked)
    front.linking = Linking(front.register, Ahead())
    front.start()
    front.until(lambda: front.register.ask(linking.linked) != old)
    front.until(lambda: not front.loop.standing.problem)
    ring(front.register)
    front.settled()
    now = front.register.ask(linking.linked)
    assert old is not None and now is not None and now.secret != old.secret and not now.coming
    assert not shop.office.verify()
