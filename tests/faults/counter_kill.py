"""The till is killed in the middle of what a cashier does; carts, money, sales and papers come back exactly once.

One folder, one printer that outlives the till, many lives: each begins by writing down what it finds, works on, and
dies at a named step or at any instant. Afterwards ``counter_oracle`` goes through all that was written.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from app import steps
from app.db.folder import heads_folder
from app.db.verify import verify
from app.imports.taking import import_bytes
from app.queries import print_jobs
from app.register import Register
from app.services.customers import CustomerDetails, save_customer
from tests.faults.counter_hand import Cashier, rows_of
from tests.faults.counter_log import entries
from tests.faults.counter_mutants import MUTANTS, applied
from tests.faults.counter_oracle import Walk
from tests.faults.counter_papers import SPEED, printer, wrong_papers
from tests.faults.kill import never_returns
from tests.faults.place import Shop, new_shop
from tests.faults.tally import Tally

GOODS = b"""sku,barcode,name,price,tax_class,category,unit,weighed
MILK,5000000000012,Milk 1 l,1.29,standard,Dairy,pc,
LOAF,5000000000029,Loaf,4.20,zero,Bakery,pc,
OLIV,5000000000036,Olives,5.60,zero,Deli,pc,
TEA,5000000000043,Tea,3.33,standard,Deli,pc,
"""
SETTINGS = {
    "country": "IE",
    "currency": "EUR",
    "timezone": "Europe/Dublin",
    "shop.name": "Corner Shop",
    "shop.address": "1 Quay Street, Cork",
    "shop.tax_number": "IE6388047V",
    "printer.drawer": True,
    "printer.width": 384,
    "refunds.reasons": [],
    "taxes": {
        "standard": [{"id": "std", "name": "VAT", "rate": 230_000, "included": True}],
        "zero": [{"id": "zero", "name": "VAT", "rate": 0, "included": True}],
    },
}
STEPS = ("after_journal_row", "after_projection", "before_commit", "after_commit", "after_head", "")
LONGEST = 0.8  # seconds of work until a kill at any instant
ACTS = 20  # of a life that nobody kills


@dataclass(frozen=True, slots=True)
class Life:
    """It dies at the ``at``th time a step is reached, or where ``at`` is 0 at an instant; not if ``after`` is 0 too."""

    seed: int
    step: str = ""
    at: int = 0
    after: float = 0.0
    mutant: str = ""


def campaign(kills: int, seeds: int) -> Tally:
    """``kills`` deaths in each of ``seeds`` folders, then every mutant; says how far it is, for it takes long."""
    tally = Tally()
    for seed in range(1, seeds + 1):
        run(tally, seed, kills)
        tally.tell(f"counter-kill: seed {seed} of {seeds}, {tally.counts['kills']} kills")
    for name in MUTANTS:
        tally.mutants[name] = notices(name)
        tally.tell(f"counter-kill: {name} {'noticed' if tally.mutants[name] else 'ALIVE'}")
    return tally


def notices(mutant: str, kills: int = 60) -> bool:
    """Whether some deaths are enough to see this fault."""
    for seed in (7, 8, 9):
        noticed = Tally()
        run(noticed, seed, kills // 3, mutant)
        if not noticed.is_clean:
            return True
    return False


def run(tally: Tally, seed: int, kills: int, mutant: str = "", speed: float = SPEED) -> None:
    """One folder through many lives."""
    chance = random.Random(seed)
    with new_shop() as shop, printer(shop.root, speed) as address:
        _live(shop, Life(0), tally, address)
        for number in range(1, kills + 1):
            step = chance.choice(STEPS)
            life = (
                Life(seed * 10_000 + number, step, chance.randint(1, 40 if step else 90), mutant=mutant)
                if number % 2
                else Life(seed * 10_000 + number, after=0.02 + chance.random() * LONGEST, mutant=mutant)
            )
            _live(shop, life, tally)
        _live(shop, Life(seed, mutant=mutant), tally)
        _take(shop, tally, seed)


def _take(shop: Shop, tally: Tally, seed: int) -> None:
    try:
        Walk(tally).through(entries(shop.root / "told"))
    except (KeyError, StopIteration) as problem:
        tally.wrong(f"seed {seed}: the log does not add up: {problem!r}")
    end = shop.root / "end.json"
    said = json.loads(end.read_text(encoding="utf-8")) if end.exists() else {"wrong": ["it never came to its end"]}
    for words in said.pop("wrong"):
        tally.wrong(f"seed {seed}: {words}")
    for what, many in said.items():
        tally.counts[what] += many


def _live(shop: Shop, life: Life, tally: Tally, address: str = "") -> None:
    child = os.fork()
    if child == 0:
        sys.stderr = (shop.root / "trace").open("w")
        never_returns(lambda: _open_shop(shop, address) if address else _work(shop, life))
    if life.after:
        _kill_once_open(shop, child, life.after)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        tally.counts["kills"] += 1
        tally.steps[(shop.root / "died").read_text() if life.at else "any instant"] += 1
    elif os.WEXITSTATUS(status):
        tally.wrong(f"life {life.seed} ended by itself: {(shop.root / 'trace').read_text()[-900:]}")


def _kill_once_open(shop: Shop, child: int, after: float) -> None:
    """Some time after the till had written down what it found, or while it opens."""
    told, end = shop.root / "told", time.monotonic() + 5
    size = told.stat().st_size if told.exists() else 0
    if after > 0.1:
        while (not told.exists() or told.stat().st_size == size) and time.monotonic() < end:
            time.sleep(0.005)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)


def _open_shop(shop: Shop, address: str) -> None:
    with Register.open(shop.folder, settings={**SETTINGS, "printer": address}) as register:
        import_bytes(register, GOODS)
        for name in ("Ines Marlowe", "Corner House"):
            details = CustomerDetails(name, address="4 Corner Row\nCork", country="IE")
            register.do(save_customer, register.new_id(), details).result(10)


def _work(shop: Shop, life: Life) -> None:
    told = shop.root / "told"
    first = sum("ask" in entry for entry in entries(told))
    with applied(life.mutant), Register.open(shop.folder) as register:
        cashier = Cashier(register, told, first, life.seed, shop.root)
        if life.at:
            steps.watch = _killer(shop, life)
        for _ in range(ACTS if not (life.at or life.after) else 10**6):
            cashier.step()
        cashier.end()
        _finish(shop, register)


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


def _finish(shop: Shop, register: Register) -> None:
    """The end of all lives: the books and the papers."""
    jobs = list(register.ask(print_jobs.print_jobs, print_jobs.STATES))
    wrong = wrong_papers(register, shop.root, jobs)
    wrong += _gaps(register)
    found = verify(shop.folder, heads_folder(), rebuild=True)
    wrong += [f"verify: {one.code} {one}" for one in found.findings]
    said = {"papers": sum(job.kind != "drawer" for job in jobs), "drawers": sum(job.kind == "drawer" for job in jobs)}
    counts = {what: len(rows_of(register, f"SELECT n FROM {what}")) for what in ("orders", "invoices")}
    (shop.root / "end.json").write_text(json.dumps({"wrong": wrong, **said, **counts}), encoding="utf-8")


def _gaps(register: Register) -> list[str]:
    """Numbers that are missing, or there twice, within their series."""
    problems = []
    for what in ("orders", "invoices"):
        series: dict[str, list[int]] = {}
        for name, number in rows_of(register, f"SELECT series, series_n FROM {what} ORDER BY n"):
            series.setdefault(name, []).append(number)
        problems += [f"{what} {name}: {ns}" for name, ns in series.items() if ns != list(range(1, len(ns) + 1))]
    return problems
