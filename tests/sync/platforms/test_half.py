"""Acts of which the platform has half: told on, and shown once in whatever order what is left of them comes."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest

from app.errors import PlatformUnreachable
from tests.sync.platforms import checker
from tests.sync.platforms.acting import failing, push, ring
from tests.sync.platforms.life import Life, Place


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
