"""Acts told to a system that knows no keys, one thing going wrong at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.errors import PlatformRefused, PlatformUnreachable
from app.queries import delivering as asked
from app.queries import linking
from app.services import delivering as kept
from app.services.returns import void_order
from app.sync.link import Link
from app.sync.platforms.connected import EVERY, Connected
from app.sync.platforms.connector import Capabilities
from app.sync.platforms.delivery import GOODS_DIFFER, KEEPS_FAILING, NO_ORDER, STOCK_UNSURE, TOTAL_DIFFERS
from app.sync.platforms.patience import MOST_TRIES
from app.sync.protocol import CONFLICT, GAP, QUARANTINED, Envelope
from tests.simulation.till import Death
from tests.sync.platforms import checker
from tests.sync.platforms.acting import PLATFORM, codes, counting, failing, push, push_all, ring, tasks
from tests.sync.platforms.life import Life
from tests.sync.platforms.tiny_connector import PREFIX, SETTLES_SECONDS, TinyConnector


@pytest.mark.parametrize("fault", ["lost-answer", "500-after", "500-before", "late", "lost-request"])
@pytest.mark.parametrize("address", ["/orders", "/lines", "/pay", "/fulfil", "/refund", "/returns", "/stock/2"])
def test_each_call_may_fail_in_each_way_and_all_is_told_once(life: Life, address: str, fault: str) -> None:
    life.sell()
    life.receive("2")
    life.give_back()
    failing(life, address, fault)
    push(life)
    life.settle()
    assert not checker.wrong(life)


def test_nothing_is_sent_again_while_an_earlier_request_may_still_be_at_work(life: Life) -> None:
    ring(life)
    failing(life, "/orders", "late")
    with pytest.raises(PlatformUnreachable):
        push_all(life)
    with pytest.raises(PlatformUnreachable) as waiting:
        push_all(life)
    assert waiting.value.retry_after == SETTLES_SECONDS and not life.tiny.shop["orders"]
    life.calm()
    push_all(life)
    assert [one["state"] for one in life.tiny.shop["orders"].values()] == ["fulfilled"]


def test_what_an_earlier_process_sent_may_still_be_at_work(life: Life) -> None:
    ring(life)
    failing(life, "/orders", "late")
    push(life)
    life.restart()
    push(life)
    assert not life.tiny.shop["orders"]


def test_levels_are_not_read_while_an_act_is_in_hand(life: Life) -> None:
    ring(life)
    life.link.pull("store")
    failing(life, "/fulfil", "500-after")
    with pytest.raises(PlatformUnreachable):
        push_all(life)
    life.tiny.sell_online("1", 5)
    life.link.pull("store")
    assert checker.shown(life.till)[f"{PREFIX}1"] == 999_000, "the page before stands, and our sale once"
    life.settle()
    assert checker.shown(life.till)[f"{PREFIX}1"] == 994_000


def test_what_the_platform_cannot_take_stands_aside_and_the_rest_goes_on(life: Life) -> None:
    ring(life, "ours-alone", 500)
    after = ring(life)
    push_all(life)
    assert [one["note"] for one in life.tiny.shop["orders"].values()] == [after]
    assert [(one.status, one.code) for one in life.link.told.results][-2:][0] == (QUARANTINED, "unknown-product")
    assert tasks(life) == ["unknown-product"]
    shown = checker.shown(life.till)
    assert shown["ours-alone"] == -1000 and shown[f"{PREFIX}1"] == 999_000, "it is not in what the platform says"


def test_what_a_person_made_there_by_hand_is_not_told_again(life: Life) -> None:
    ring(life, "ours-alone", 500)
    push(life)
    (aside,) = life.till.ask(asked.asides, PLATFORM)
    life.till.do(kept.done_by_hand, PLATFORM, aside.fact, aside.code).result()
    life.till.do(kept.try_again, PLATFORM, aside.fact).result()
    life.restart()
    push(life)
    assert not tasks(life) and not life.tiny.shop["orders"]
    assert not checker.shown(life.till)["ours-alone"], "what the platform says holds it now"


def test_a_refund_of_what_is_not_there_stands_aside_too(life: Life) -> None:
    order = ring(life, "ours-alone", 500)
    life.till.do(void_order, order, reason="mistake").result()
    push_all(life)
    assert sorted(codes(life)) == [NO_ORDER, "unknown-product"]
    life.link.pull("store")
    assert not checker.shown(life.till)["ours-alone"]


def test_a_person_may_have_it_tried_again(life: Life) -> None:
    life.tiny.broken.add("1")
    order = ring(life)
    for _ in range(MOST_TRIES + 1):
        push(life)
        life.calm()
    assert codes(life) == [KEEPS_FAILING] and tasks(life) == [KEEPS_FAILING]
    life.tiny.broken.clear()
    fact = life.till.ask(asked.asides, PLATFORM)[0].fact
    life.till.do(kept.try_again, PLATFORM, fact).result()
    life.settle()
    assert not checker.wrong(life) and order in life.sold and not tasks(life)


def test_one_that_never_works_holds_up_nothing_but_an_outage_is_not_its_fault(life: Life) -> None:
    life.tiny.broken = {"1", "2"}
    ring(life)
    ring(life, f"{PREFIX}2", 250)
    for _ in range(4 * MOST_TRIES):
        push(life)
        life.calm()
    assert codes(life) == [KEEPS_FAILING], "the second fails as well, so it is the platform that takes nothing"
    life.tiny.broken = {"1"}
    life.settle()
    assert codes(life) == [KEEPS_FAILING] and len(life.tiny.shop["orders"]) == 2


def test_a_total_that_differs_is_told_and_changes_nothing(life: Life) -> None:
    life.tiny.fee = Decimal("0.004")
    ring(life)
    push_all(life)
    assert not codes(life), "less than the smallest coin is no difference"
    life.tiny.fee = Decimal("0.01")
    ring(life)
    push_all(life)
    assert codes(life) == [TOTAL_DIFFERS]
    assert life.link.told.results[-1].status == CONFLICT
    (aside,) = life.till.ask(asked.asides, PLATFORM)
    assert aside.body["receipt"] == 199 and aside.body["platform"] == "2.00"
    assert tasks(life) == [TOTAL_DIFFERS]
    life.till.do(kept.done_by_hand, PLATFORM, aside.fact, aside.code).result()
    assert not tasks(life)


def test_goods_that_differ_are_told(life: Life, monkeypatch: pytest.MonkeyPatch) -> None:
    found = TinyConnector.push_sale

    def short(self: Any, *args: Any) -> Any:
        return replace(found(self, *args), goods={})

    monkeypatch.setattr(TinyConnector, "push_sale", short)
    ring(life)
    push_all(life)
    assert codes(life) == [GOODS_DIFFER]


def test_a_level_of_which_nobody_knows_is_counted_by_a_person(life: Life) -> None:
    life.receive("3")
    failing(life, "/stock/3", "lost-answer")
    push(life)
    life.tiny.sell_online("3", 3)
    life.calm()
    push_all(life)
    assert codes(life) == [STOCK_UNSURE] and tasks(life) == [STOCK_UNSURE]


def test_what_a_restored_platform_lost_is_told_again_and_found_by_halving(life: Life) -> None:
    for _ in range(20):
        ring(life)
    push_all(life)
    lost = life.tiny.keep()
    for _ in range(12):
        ring(life)
    push_all(life)
    life.tiny.bring_back(lost)
    life.restart()
    searches = counting(life, "/orders?q=")
    life.link.push()
    assert searches[0] <= 12 + 2 * 5, "twelve are looked for before they are sent, and some to find where to begin"
    life.settle()
    assert not checker.wrong(life)


def test_a_pull_that_finds_the_platform_restored_has_it_told_again(life: Life) -> None:
    empty = life.tiny.keep()
    ring(life)
    push_all(life)
    life.tiny.bring_back(empty)
    life.link.pull("store")
    push_all(life)
    assert len(life.tiny.shop["orders"]) == 1
    life.link.pull("store")
    assert not checker.levels(life)


def test_a_sale_of_which_a_restored_platform_has_half_is_finished(life: Life) -> None:
    ring(life)
    failing(life, "/fulfil", "500-before")
    push(life)
    half = life.tiny.keep()
    life.settle()
    life.tiny.bring_back(half)
    life.settle()
    assert not checker.wrong(life)


def test_what_would_leave_a_gap_is_not_told(life: Life) -> None:
    for _ in range(3):
        ring(life)
    (head,) = life.till.ask(linking.heads)
    before, facts = life.till.ask(linking.run, head.incarnation, head.seq - 1, 1)
    answer = life.platform.push(Envelope(head.incarnation, before, facts))
    assert (answer.status, answer.stored.seq) == (GAP, 0) and not life.tiny.shop["orders"]


def test_a_return_that_is_tried_again_brings_its_goods_back_once(life: Life) -> None:
    life.sell()
    life.give_back()
    answer = life.tiny.answer

    def no_money(method: str, address: str, body: Any) -> Any:
        return (500, {}) if address.endswith("/refund") else answer(method, address, body)

    life.tiny.answer = no_money  # type: ignore[method-assign]
    for _ in range(MOST_TRIES + 1):
        push(life)
        life.calm()
    (aside,) = life.till.ask(asked.asides, PLATFORM)
    assert (aside.code, aside.is_contained) == (KEEPS_FAILING, True), "the goods are back"
    life.link.pull("store")
    assert not checker.levels(life)
    life.tiny.answer = answer  # type: ignore[method-assign]
    life.till.do(kept.try_again, PLATFORM, aside.fact).result()
    life.settle()
    assert not checker.wrong(life)


def test_who_cannot_be_searched_is_not_linked(life: Life, monkeypatch: pytest.MonkeyPatch) -> None:
    blind = Capabilities(PLATFORM, False, True, True, tombstones=False, settles_seconds=0)
    monkeypatch.setattr(TinyConnector, "connect", lambda _: blind)
    with pytest.raises(PlatformRefused):
        life.link.push()
    assert not life.tiny.shop["orders"]


def test_a_death_at_every_call_of_a_sale_a_return_and_a_delivery(life: Life) -> None:
    died = 0
    for call in range(1, 60):
        for make in (life.sell, life.receive, life.give_back) if call % 3 == 1 else ():
            make()
        life.client.after = _at(call % 20 + 1)
        try:
            push(life)
        except Death:
            died += 1
            life.till.die()
            life.restart()
        life.client.after = lambda: None
        life.calm()
    life.settle()
    assert died > 20 and not checker.wrong(life)


def test_the_platform_is_asked_now_and_then(life: Life) -> None:
    asked_for = counting(life, "/stock")
    link = Link(life.till, Connected(life.till, TinyConnector(life.client), life.clock))
    for _ in range(3):
        link.pull("store")
    assert asked_for == [1]
    life.clock.pass_by(EVERY.total_seconds())
    link.pull("store")
    assert asked_for == [2] and timedelta(seconds=5) < EVERY


def _at(call: int) -> Callable[[], None]:
    left = [call]

    def watch() -> None:
        left[0] -= 1
        if not left[0]:
            raise Death("call")

    return watch
