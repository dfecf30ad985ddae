"""The disk is full at every operation and every page: refused with words and nothing kept, or recorded whole."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

import app.register
from app.errors import FolderDamaged, FolderProblem, NotRecorded
from app.register import Register
from tests.faults.checker import check
from tests.faults.counter import PATIENCE, SETTINGS, Counter
from tests.faults.mutants import applied
from tests.faults.place import Shop, new_shop
from tests.faults.tally import Tally
from tests.faults.vfs import FOREVER, Break, Powercut

PAGES = 12  # the sweep leaves room for so many pages more: none, one, and so on
MOST_OPS = 400  # no act changes the disk that often


def campaign(power: Powercut, seeds: int) -> Tally:
    tally = Tally()
    for seed in range(1, seeds + 1):
        every_operation(power, seed, tally)
        every_page(seed, tally)
    while_idle(power, tally)
    from_the_start(power, tally)
    tally.mutants["refusal-unsaid"] = notices_unsaid_refusals(power)
    return tally


def notices_unsaid_refusals(power: Powercut) -> bool:
    """Whether the campaign sees the loss where the register says yes and the disk said no."""
    noticed = Tally()
    with applied("refusal-unsaid"), new_shop() as shop, _selling(power, shop) as counter:
        power.breaks(Break.FULL)
        refused_or_done(counter.sell, "a sale on a full disk", noticed)
        power.mend()
        noticed.take(check(shop.ledger, counter.oracle), "a refusal that was not said")
    return noticed.lost > 0


@contextmanager
def _selling(power: Powercut, shop: Shop) -> Iterator[Counter]:
    with Register.open(shop.folder, settings=SETTINGS, vfs="powercut") as register:
        counter = Counter(register, 1, lambda entry: None)
        counter.sell()
        yield counter


def acts_of(counter: Counter) -> dict[str, Callable[[], None]]:
    """One act of each kind."""
    return {
        "sale": counter.sell,
        "refund": lambda: counter.refund(counter.any_sold()),
        "void": lambda: counter.void(counter.any_sold()),
        "pay-in": counter.pay_in,
        "close-shift": counter.close_shift,
    }


def every_operation(power: Powercut, seed: int, tally: Tally) -> None:
    """Each kind of act with the disk full at its first operation, its second and so on: for one, and from there on."""
    with new_shop() as shop:
        with Register.open(shop.folder, settings=SETTINGS, vfs="powercut") as register:
            counter = Counter(register, seed, lambda entry: None)
            for name, act in acts_of(counter).items():
                for once in (True, False):
                    _sweep(power, counter, name, act, once, tally)
                    tally.take(check(shop.ledger, counter.oracle), f"disk full during {name}")
        tally.confirmed += len(counter.oracle.receipts)
        _starts_again(shop, counter, tally)


def _sweep(power: Powercut, counter: Counter, name: str, act: Callable[[], None], once: bool, tally: Tally) -> None:
    for place in range(1, MOST_OPS):
        counter.sell()  # whatever an act needs is there before the disk is full
        first = power.ops() + place
        power.breaks(Break.FULL, first, first + 1 if once else FOREVER)
        refused_or_done(act, f"{name} with the disk full at operation {place}", tally)
        reached = power.ops() >= first
        power.mend()
        if not reached:
            return
        tally.counts["full"] += 1
    tally.wrong(f"{name}: still not through after {MOST_OPS} operations")


def refused_or_done(act: Callable[[], Any], where: str, tally: Tally, *, uncertain: bool = False) -> bool:
    """True when it was refused. Any other answer than a whole act or "NOT recorded" is wrong.

    ``uncertain``: the disk fails the second sync as well, so that "not certain" is the true answer.
    """
    try:
        act()
    except NotRecorded as answer:
        tally.counts["refused"] += 1
        if answer.code == "not-certain" and uncertain:
            tally.counts["not_certain"] += 1
        elif "NOT recorded" not in answer.message or not answer.hint:
            tally.wrong(f"{where}: the words do not say it: {answer}")
        return True
    except Exception as problem:  # noqa: BLE001 - whatever else comes out is the finding
        tally.wrong(f"{where}: answered {type(problem).__name__}: {problem}")
        return True
    return False


def every_page(seed: int, tally: Tally) -> None:
    """The file may grow by so many pages and no more; then it may again."""
    with new_shop() as shop:
        with Register.open(shop.folder, settings=SETTINGS) as register:
            counter = Counter(register, seed, lambda entry: None)
            counter.sell()
            for room in range(PAGES):
                _limit(register, room)
                _use_up(counter, room, tally)
                _limit(register, None)
                refused_or_done(counter.sell, f"after room for {room} pages was used up", tally)
                tally.take(check(shop.ledger, counter.oracle), f"room for {room} pages")
        tally.confirmed += len(counter.oracle.receipts)
        _starts_again(shop, counter, tally)


def _use_up(counter: Counter, room: int, tally: Tally) -> None:
    for _ in range(200):
        if refused_or_done(counter.act, f"room for {room} pages", tally):
            tally.counts["full_pages"] += 1
            return
    tally.wrong(f"room for {room} pages was never used up")


def _limit(register: Register, room: int | None) -> None:
    """https://sqlite.org/pragma.html#pragma_max_page_count, on the connection that writes and on its thread."""

    def limit() -> None:
        raw: Any = register._ledger.connection.driver
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
        raw.execute(f"PRAGMA max_page_count = {2**31 if room is None else pages + room}").fetchall()

    register._run(limit).result(PATIENCE)


def while_idle(power: Powercut, tally: Tally) -> None:
    """The disk is full while nobody sells and the register tidies up by itself; then there is room again."""
    with new_shop() as shop, pytest.MonkeyPatch.context() as patch:
        patch.setattr(app.register, "IDLE_SECONDS", 3600)
        patch.setattr(threading, "excepthook", lambda died: tally.trouble(f"a thread died: {died.exc_value!r}"))
        register = Register.open(shop.folder, settings=SETTINGS, vfs="powercut")
        counter = Counter(register, 5, lambda entry: None)
        counter.sell()
        power.breaks(Break.FULL)
        patch.setattr(app.register, "IDLE_SECONDS", 0.01)
        register._run(lambda: None).result(PATIENCE)  # the ledger thread looks at the clock anew only between jobs
        _wait_for_idle(power)
        power.mend()
        tally.counts["full"] += 1
        if refused_or_done(counter.sell, "the first sale after an idle time on a full disk", tally):
            return  # it may never answer again, so it is left as it is: its threads end with this process
        register.close()
        tally.take(check(shop.ledger, counter.oracle), "disk full while idle")


def _wait_for_idle(power: Powercut) -> None:
    """Until the register has tried to change the disk by itself, or has had ample time to."""
    before, until = power.ops(), time.monotonic() + 1
    while power.ops() == before and time.monotonic() < until:
        time.sleep(0.005)


def from_the_start(power: Powercut, tally: Tally) -> None:
    """A folder opened on a disk that is full already: it opens and refuses, or says what is the matter."""
    with new_shop() as shop:
        with Register.open(shop.folder, settings=SETTINGS, vfs="powercut") as register:
            counter = Counter(register, 9, lambda entry: None)
            counter.sell()
        power.breaks(Break.FULL)
        try:
            with Register.open(shop.folder, settings=SETTINGS, vfs="powercut") as register:
                refused_or_done(Counter(register, 10, lambda entry: None).pay_in, "a pay-in on a full disk", tally)
        except FolderDamaged as answer:
            tally.wrong(f"opened on a full disk: a whole folder is called damaged: {answer}")
        except FolderProblem:
            tally.counts["refused"] += 1
        finally:
            power.mend()
        tally.counts["full"] += 1
        _starts_again(shop, counter, tally)


def _starts_again(shop: Shop, counter: Counter, tally: Tally) -> None:
    with Register.open(shop.folder, settings=SETTINGS) as register:
        Counter(register, 11, lambda entry: None, counter.oracle).sell()
    tally.take(check(shop.ledger, counter.oracle), "opened again after the disk was full")
