"""Standing aside while somebody is served: who counts, for how long, and that nobody stands aside for ever."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.db.act import Act
from app.db.reader import Reader
from app.domain.pages import LEVEL, PRODUCT, Page, Row
from app.domain.quantity import Quantity
from app.foreground import EARNED, LONGEST, Foreground, foreground
from app.queries.linking import cursor
from app.register import Register
from app.rights import Right, needs
from app.services.stock import receive
from tests.products import new_products


class Time:
    """A clock that goes on by what is waited, or by hand."""

    def __init__(self) -> None:
        self.now, self.waited = 100.0, 0.0

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += seconds
        self.waited += seconds


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def served(time: Time) -> Foreground:
    """Somebody is served in it, and never done."""
    counter = Foreground(time, time.wait)
    counter.begin()
    return counter


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with Register.open(tmp_path / "shop") as register:
        yield register


def test_nobody_stands_aside_for_nobody(time: Time) -> None:
    counter = Foreground(time, time.wait)
    counter.give_way()
    counter.begin()
    counter.end()
    counter.give_way()
    assert time.waited == 0 and not counter.is_served


def test_whoever_stands_aside_goes_on_when_the_last_was_served(time: Time) -> None:
    def wait(seconds: float) -> None:
        time.wait(seconds)
        counter.end()

    counter = Foreground(time, wait)
    for _ in range(3):
        counter.begin()
    counter.give_way()
    assert time.waited == pytest.approx(0.003) and not counter.is_served


def test_nobody_stands_aside_for_ever(time: Time, served: Foreground) -> None:
    served.give_way()
    assert time.waited == pytest.approx(LONGEST, abs=0.002)
    served.give_way()
    assert time.waited == pytest.approx(LONGEST, abs=0.002)  # it had no time to itself since


def test_a_part_of_the_time_is_always_its_own(time: Time, served: Foreground) -> None:
    worked = 0.0
    for _ in range(10_000):
        served.give_way()
        time.now += 0.002
        worked += 0.002
    assert time.waited == pytest.approx(EARNED * worked, rel=0.02)


def test_each_thread_has_its_own_patience(time: Time, served: Foreground) -> None:
    served.give_way()
    thread = threading.Thread(target=served.give_way)
    thread.start()
    thread.join()
    assert time.waited == pytest.approx(2 * LONGEST, abs=0.004)


@needs(Right.SELL)
def _look(act: Act) -> bool:
    return foreground.is_served


def _ask(reader: Reader) -> bool:
    return foreground.is_served


def test_an_act_is_served_until_it_is_recorded(register: Register) -> None:
    assert register.do(_look).result()
    assert not _soon(register)


def test_an_act_that_was_taken_back_before_its_turn_is_served_no_more(register: Register) -> None:
    turn, begun = threading.Event(), threading.Event()

    @needs(Right.SELL)
    def hold(act: Act) -> None:
        begun.set()
        turn.wait()

    held = register.do(hold)
    begun.wait()
    assert register.do(_look).cancel()
    turn.set()
    held.result()
    assert not _soon(register)


def test_an_act_that_fails_is_served_no_more(register: Register) -> None:
    @needs(Right.SELL)
    def fail(act: Act) -> None:
        raise ValueError

    with pytest.raises(ValueError):
        register.do(fail).result()
    assert not _soon(register)


def test_a_question_of_the_screens_thread_is_served_and_one_beside_it_is_not(register: Register) -> None:
    beside: list[bool] = []
    thread = threading.Thread(target=lambda: beside.append(register.ask(_ask)))
    thread.start()
    thread.join()
    assert beside == [False]
    assert register.ask(_ask)
    assert not foreground.is_served


@pytest.mark.parametrize(
    ("stream", "entity", "values"),
    [("catalog", PRODUCT, {"name": "Tea", "price": [100, 2]}), ("store", LEVEL, {"on_hand": [1, 0], "kept": True})],
)
def test_a_page_is_learned_though_somebody_is_always_served(
    stream: str,
    entity: str,
    values: dict[str, Any],
    register: Register,
    time: Time,
    served: Foreground,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.db.cache.platform.foreground", served)
    rows = tuple(Row(entity, f"p{n}", n, values) for n in range(1, 401))
    register.learn(Page(stream, "c", True, (), rows)).result()
    assert time.waited == pytest.approx(LONGEST, abs=0.002)
    assert register.ask(cursor, stream) == "c"


def test_levels_are_taken_in_though_somebody_is_always_served(
    register: Register, time: Time, served: Foreground, monkeypatch: pytest.MonkeyPatch
) -> None:
    product = new_products(register)[0]
    monkeypatch.setattr("app.db.cache.levels.foreground", served)
    register.do(receive, [(product, Quantity(2_000))]).result()
    register.when_catalog_is_whole().result()
    assert time.waited == pytest.approx(LONGEST, abs=0.002)
    assert register.ask(lambda reader: reader.cache.value("SELECT pending FROM levels")) == 2_000


def _soon(register: Register) -> bool:
    """Whether anybody is served once the ledger's thread is through with what it was given."""
    register.close()
    return foreground.is_served
