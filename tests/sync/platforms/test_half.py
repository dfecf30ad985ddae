"""Acts of which the platform has half: told on, and shown once in whatever order what is left of them comes."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest

from app.domain.quantity import Quantity
from app.errors import PlatformUnreachable
from app.services.stock import receive
from app.sync.platforms.delivery import KEEPS_FAILING, STOCK_UNSURE
from app.sync.platforms.patience import MOST_TRIES
from tests.sync.platforms import checker
from tests.sync.platforms.acting import codes, counting, failing, never_done, push, ring, try_again, try_in_vain
from tests.sync.platforms.life import Life, Place
from tests.sync.platforms.tiny_connector import PREFIX

# Restored in the middle of an act ----------------------------------------------------------------------------------


def nothing(life: Life) -> None:
    """The platform is as it was left."""


def half_a_sale(address: str, fault: str) -> Callable[[Life], None]:
    def begin(life: Life) -> None:
        ring(life)
        half_told(life, address, fault)

    return begin


def half_a_return(address: str, fault: str) -> Callable[[Life], None]:
    def begin(life: Life) -> None:
        ring(life)
        push(life)
        life.give_back()
        half_told(life, address, fault)

    return begin


def goods_in_before_a_sale(life: Life) -> None:
    """The goods are in what comes back and the sale is not: so they are told again with it."""
    ring(life)
    life.receive("1")
    push(life)
    kept = life.tiny.keep()
    ring(life)
    life.settle()
    life.tiny.bring_back(kept)


def half_told(life: Life, address: str, fault: str) -> None:
    """All was told, and the platform is as it was when a request came to grief on the way."""
    failing(life, address, fault)
    push(life)
    half = life.tiny.keep()
    life.settle()
    life.tiny.bring_back(half)


BEGUN = {
    "nothing": nothing,
    "order": half_a_sale("/orders", "500-after"),
    "lines": half_a_sale("/lines", "500-after"),
    "pay": half_a_sale("/pay", "500-after"),
    "fulfil": half_a_sale("/fulfil", "500-after"),
    "return": half_a_return("/returns", "500-after"),
    "refund": half_a_return("/refund", "500-before"),
    "goods-in": goods_in_before_a_sale,
}


@pytest.mark.parametrize("begun", BEGUN)
def test_what_a_platform_has_half_of_is_shown_once(folder: Place, begun: str) -> None:
    """Levels are pulled after an outage that began with each request of a push in turn, and before the next push."""
    was_away = True
    for request in count(1):
        if not was_away:
            return
        with folder.life(1) as life:
            BEGUN[begun](life)
            life.link.forget()
            ring(life)
            life.receive("2")
            life.give_back()
            was_away = away_from(life, request, lambda: push(life))
            pull(life)
            life.settle()
            assert not checker.wrong(life), f"away from request {request} on"


# Set aside half told -----------------------------------------------------------------------------------------------


def test_a_sale_told_late_that_a_restored_platform_lost_is_told_again(life: Life) -> None:
    with never_done(life, "/fulfil"):
        ring(life)
        try_in_vain(life)
    ring(life, f"{PREFIX}2", 250)
    push(life)
    before = life.tiny.keep()
    try_again(life)
    life.settle()
    life.tiny.bring_back(before)
    life.link.forget()
    pull(life)
    life.settle()
    assert not checker.wrong(life)


def test_what_nobody_knows_of_goods_is_not_forgotten_where_the_return_is_found(life: Life) -> None:
    empty = life.tiny.keep()
    half_a_return("/refund", "500-before")(life)
    life.settle()
    assert codes(life) == [STOCK_UNSURE]
    kept = life.tiny.keep()
    life.tiny.bring_back(empty)
    life.platform.hello(())
    life.tiny.bring_back(kept)
    life.settle()
    assert codes(life) == [STOCK_UNSURE] and not checker.wrong(life)


def test_goods_in_told_before_a_late_sale_that_is_lost_are_told_again(life: Life) -> None:
    with never_done(life, "/fulfil"):
        ring(life)
        try_in_vain(life)
    before = life.tiny.keep()
    life.receive("2")
    push(life)
    try_again(life)
    life.settle()
    life.tiny.bring_back(before)
    life.link.forget()
    life.settle()
    assert codes(life) == [STOCK_UNSURE] and not checker.wrong(life)


def test_one_told_late_is_not_looked_for_once_a_later_one_is_there(life: Life) -> None:
    with never_done(life, "/fulfil"):
        ring(life)
        try_in_vain(life)
    try_again(life)
    life.settle()
    ring(life)
    life.settle()
    searches = counting(life, "/orders?q=")
    pull(life)
    assert searches == [1]


def test_a_sale_that_stands_aside_half_told_and_is_lost_there_is_shown(life: Life) -> None:
    ring(life)
    push(life)
    before = life.tiny.keep()
    with never_done(life, "/fulfil"):
        ring(life)
        try_in_vain(life)
    pull(life)
    life.tiny.bring_back(before)
    pull(life)
    assert not life.seen and not checker.levels(life)
    try_again(life)
    life.settle()
    assert not checker.wrong(life)


def test_goods_of_a_return_that_stood_aside_come_back_again_where_they_were_lost(life: Life) -> None:
    ring(life)
    push(life)
    before = life.tiny.keep()
    with never_done(life, "/refund"):
        life.give_back()
        try_in_vain(life)
    ring(life)
    life.settle()
    life.tiny.bring_back(before)
    life.settle()
    assert codes(life) == [STOCK_UNSURE] and life.tiny.available("1") == 999, "two were sold, and one is back"


def test_goods_of_a_return_that_the_last_try_may_have_brought_back_are_counted_by_a_person(life: Life) -> None:
    ring(life)
    push(life)
    number = str(life.tiny.shop["number"] + 1)
    life.give_back()
    with never_done(life, f"/returns/{number}", MOST_TRIES):
        try_in_vain(life)
    pull(life)
    assert not life.seen and sorted(codes(life)) == [KEEPS_FAILING, STOCK_UNSURE]
    try_again(life)
    life.settle()
    assert not codes(life) and not checker.wrong(life)


def test_goods_in_that_are_written_in_part_are_counted_by_a_person(life: Life) -> None:
    receive_both(life)
    with never_done(life, "/stock/2"):
        try_in_vain(life)
    pull(life)
    assert codes(life) == [STOCK_UNSURE] and checker.unsure(life.till) == {"2"}
    life.settle()
    assert not checker.wrong(life)


def test_goods_in_that_are_not_written_at_all_may_be_tried_again(life: Life) -> None:
    receive_both(life)
    with never_done(life, "/stock/1"):
        try_in_vain(life)
    assert codes(life) == [KEEPS_FAILING]
    pull(life)
    try_again(life)
    life.settle()
    assert not checker.wrong(life)


def test_goods_in_that_are_written_by_the_last_try_are_in(life: Life) -> None:
    receive_both(life)
    with never_done(life, "/stock/2", MOST_TRIES):
        try_in_vain(life)
    pull(life)
    assert not codes(life)
    life.settle()
    assert not checker.wrong(life)


def receive_both(life: Life) -> None:
    for variant in ("1", "2"):
        life.received[variant] = variant, 50
    goods = [(PREFIX + variant, Quantity(50_000)) for variant, _ in life.received.values()]
    life.till.do(receive, goods, act_id=life.new_id()).result()


def pull(life: Life) -> None:
    """As the loop does: until there is no more."""
    while life._pull("store"):
        pass


def away_from(life: Life, request: int, work: Callable[[], None]) -> bool:
    """Nobody answers from some request on while something is done; whether it came to so many."""
    left = [request]

    def watch() -> None:
        left[0] -= 1
        if left[0] <= 0:
            raise PlatformUnreachable("away")

    life.client.before = watch
    work()
    life.client.before = lambda: None
    return left[0] <= 0
