"""Orders per second of the real replay, beside raw SQL that writes the same rows, one FULL transaction for each act."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from app.register import Register
from app.replay.command import first_settings
from app.replay.player import play
from app.replay.recognise import read
from tests.bench.invoices import first_invoices
from tests.bench.raw import RawLedger, Written
from tests.bench.result import Case, Result
from tests.bench.rounds import workshop

LIMIT = 0.3
ORDERS = ("SaleCompleted", "RefundCompleted")


class _Silent:
    def at(self, lines: int) -> None:
        pass


def run(quick: bool) -> Result:
    ours, floor = [], []
    with workshop() as folder:
        file = folder / "invoices.csv"
        real = first_invoices(100 if quick else 400, file)
        for turn in range(2 if quick else 9):
            mine, raw = _turn(folder / str(turn), file)
            ours.append(mine)
            floor.append(raw)
    name = "first UCI invoices" if real else "made-up invoices"
    rates = Case(name, "orders/s", median(ours), median(floor), LIMIT, at_least=True)
    return Result("replay", (rates, Case("lowest", "orders/s", min(ours), min(floor))))


def _turn(folder: Path, file: Path) -> tuple[float, float]:
    """One replay into a new folder, then the floor: orders per second of each."""
    folder.mkdir()
    reading = read(file)
    with Register.open(folder / "shop", settings=first_settings(reading)) as register:
        raw = RawLedger(folder / "shop" / "ledger.db", folder / "raw.db")
        mine = _seconds(lambda: play(register, reading, _Silent()))
        told = raw.news()
        plain = _seconds(lambda: _write(raw, told))
        raw.check()
        raw.close()
    return _orders(told) / mine, _orders(told) / plain


def _write(raw: RawLedger, told: list[Written]) -> None:
    for written in told:
        raw.write(written)


def _orders(told: list[Written]) -> int:
    return sum(1 for written in told if written.journal[4] in ORDERS)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
