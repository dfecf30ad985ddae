"""The process is killed at every named step and at any instant; the folder goes on with every confirmed act in it."""

from __future__ import annotations

import os
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass

from app import steps
from app.register import Register
from tests.faults import oracle
from tests.faults.checker import check
from tests.faults.counter import SETTINGS, Counter
from tests.faults.mutants import applied
from tests.faults.place import Shop, new_shop
from tests.faults.tally import Tally

SHORT = 10  # acts in the life whose every step is tried
LONGEST_WAIT = 0.15  # seconds until a kill at any instant
CHECKED_ALWAYS = 400  # receipts up to which the checker reads after every life, then only now and then


@dataclass(frozen=True, slots=True)
class Life:
    """One process: what it would do, and the step it dies at (the ``at``th time it is reached; any step for "")."""

    seed: int
    acts: int
    step: str = ""
    at: int = 0  # 0: not at a step
    mutant: str = ""


def campaign(sales: int, seeds: int) -> Tally:
    """Every step of a short life on a new folder, then one folder through many lives until enough is sold."""
    tally = Tally()
    for seed in range(1, seeds + 1):
        every_step(tally, seed)
    many_lives(tally, sales, seed=seeds)
    tally.mutants["print-before-commit"] = notices_early_printing()
    return tally


def notices_early_printing() -> bool:
    """Whether the campaign sees the loss where the Future resolves before the commit."""
    for at in range(1, 4):
        noticed = Tally()
        with new_shop() as shop:
            live(shop, Life(1, SHORT, "before_commit", at + 2, "print-before-commit"), noticed)
            _look(shop, noticed, "early printing")
        if noticed.lost:
            return True
    return False


def every_step(tally: Tally, seed: int) -> None:
    """One new folder per step reached, killed there and started again."""
    at = 0
    while True:
        at += 1
        with new_shop() as shop:
            if not live(shop, Life(seed, SHORT, at=at), tally):
                return  # it lived to its end: there are no more steps
            live(shop, Life(seed + 1000, 2), tally)
            tally.confirmed += _look(shop, tally, f"killed at step {at}, seed {seed}")


def many_lives(tally: Tally, sales: int, seed: int) -> None:
    """One folder, killed at named steps and at any instant in turn, until ``sales`` acts are confirmed."""
    chance = random.Random(seed)
    with new_shop() as shop:
        sold = lives = 0
        acts = max(20, sales // 60)
        while sold < sales:
            lives += 1
            names = sorted(tally.steps)
            step = names[lives // 2 % len(names)] if lives % 2 and names else ""
            at = chance.randint(1, acts) if step else 0
            live(shop, Life(seed * 100_000 + lives, acts * 2, step, at), tally, chance.random() * LONGEST_WAIT)
            sold = len(oracle.read(shop.root / "oracle").receipts)
            if sold < CHECKED_ALWAYS or lives % 20 == 0:
                _look(shop, tally, f"life {lives}")
        tally.counts["lives_of_one_folder"] += lives
        live(shop, Life(seed, 1), tally)
        tally.confirmed += _look(shop, tally, "the end of all lives")


def _look(shop: Shop, tally: Tally, where: str) -> int:
    known = oracle.read(shop.root / "oracle")
    tally.take(check(shop.ledger, known), where)
    return len(known.receipts)


def live(shop: Shop, life: Life, tally: Tally, instant: float = 0.0) -> bool:
    """Runs one life in a process of its own; True when it was killed. ``instant`` is when, if not at a step."""
    child = os.fork()
    if child == 0:
        never_returns(lambda: _work(shop, life))
    if instant and not life.at:
        time.sleep(instant)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        where = (shop.root / "died").read_text() if life.at else "any instant"
        tally.counts["kills"] += 1
        tally.steps[where] += 1
        return True
    if os.WEXITSTATUS(status):
        tally.wrong(f"seed {life.seed}: the process ended by itself: {(shop.root / 'trace').read_text()[-600:]}")
    return False


def never_returns(work: Callable[[], None]) -> None:
    """The child's whole life: whatever happens, nothing of the parent's code runs in it afterwards."""
    status = 1
    try:
        work()
        status = 0
    finally:
        if status:
            traceback.print_exc(file=sys.stderr)
            sys.stderr.flush()
        os._exit(status)


def _work(shop: Shop, life: Life) -> None:
    sys.stderr = (shop.root / "trace").open("w")
    log = oracle.Log(shop.root / "oracle")
    if life.at:
        steps.watch = _killer(shop, life)
    with applied(life.mutant), Register.open(shop.folder, settings=SETTINGS) as register:
        known = oracle.read(shop.root / "oracle")
        counter = Counter(register, life.seed, log.say, known)
        for attempt in known.in_flight():
            counter.repeat(attempt)  # as a cashier does who saw no receipt come
        for number in range(1, life.acts + 1):
            counter.act()
            if number % 7 == 0:
                register.checkpoint()
            if number % 40 == 0:
                counter.close_shift()


def _killer(shop: Shop, life: Life) -> Callable[[str], None]:
    left = life.at

    def reached(step: str) -> None:
        nonlocal left
        if life.step in ("", step):
            left -= 1
            if left == 0:
                (shop.root / "died").write_text(step)
                os.kill(os.getpid(), signal.SIGKILL)

    return reached
