"""Sales and scans while a million products come in at full speed, beside the same with nothing else going on.

A sale's commit and a scan's answer take turns; the load is an import of a file by the product's own means, again and
again until there are samples enough, and each sample is taken while it runs. Now and then the load stands still for as
many samples without it, so that whatever else this machine does slows both alike.
"""

from __future__ import annotations

import gc
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from app.domain.cart import Cart
from app.domain.pricing import price, rules_for
from app.domain.settlement import cash_due
from app.domain.tender import Tender, TenderKind
from app.imports.taking import import_file
from app.queries.catalog import line_for_barcode
from app.register import Register
from app.services.carts import keep_cart
from app.services.checkout import complete_sale
from tests.bench.carts import cart
from tests.bench.catalogs import shop_of, write_csv
from tests.bench.result import Case, Result
from tests.bench.rounds import workshop

LINES, WARM, A_TURN = 10, 50, 50
P95_LIMIT, P99_LIMIT = 2.0, 8.0  # milliseconds added
CODES = ("4000000000006", "5000000000003", "0000000000000")


@dataclass(slots=True)
class Samples:
    """Milliseconds that sales and scans took."""

    sale: list[float] = field(default_factory=list)
    scan: list[float] = field(default_factory=list)


def run(quick: bool) -> Result:
    shop_size, load_size, wanted = (1_000, 20_000, 50) if quick else (100_000, 1_000_000, 5_000)
    with workshop() as folder:
        loads = [folder / "load-0.csv", folder / "load-1.csv"]
        for turn, path in enumerate(loads):
            write_csv(path, load_size, turn)
        with Register.open(shop_of(folder, shop_size)) as register:
            sample(register, WARM, Samples())
            idle, loaded = Samples(), Samples()
            loading = _Load(register, loads)
            while len(loaded.sale) < wanted // 2 or (loading.is_first and not quick):
                with standing_still():
                    sample(register, A_TURN, idle)
                sample(register, A_TURN, loaded)
                loading.raise_what_failed()
            loading.stop()
    return Result("contend", tuple(cases_of(idle, loaded)))


def cases_of(idle: Samples, loaded: Samples) -> list[Case]:
    found = []
    for name in ("sale", "scan"):
        before, during = getattr(idle, name), getattr(loaded, name)
        for share, limit in ((95, P95_LIMIT), (99, P99_LIMIT)):
            alone, under = _at(before, share), _at(during, share)
            found.append(Case(f"{name} p{share} added", "ms", under - alone, limit=limit, by_ours=True))
            found.append(Case(f"{name} p{share}", "ms", under, alone))
    found.append(Case("samples under load", "times", float(len(loaded.sale) + len(loaded.scan))))
    return found


def _at(samples: list[float], share: int) -> float:
    return sorted(samples)[len(samples) * share // 100]


class _Load:
    """Imports of the files by turns, each of which changes what the other said, on a thread of its own."""

    def __init__(self, register: Register, files: list[Path]) -> None:
        self._register = register
        self._files = files
        self._stopping = threading.Event()
        self._problems: list[BaseException] = []
        self.is_first = True
        self._thread = threading.Thread(target=self._work, name="load")
        self._thread.start()

    def _work(self) -> None:
        try:
            while not self._stopping.is_set():
                for file in self._files:
                    import_file(self._register, file, cancelled=self._stopping.is_set)
                    self.is_first = False
        except BaseException as problem:  # noqa: BLE001 - told by the thread that measures
            if not self._stopping.is_set():
                self._problems.append(problem)

    def raise_what_failed(self) -> None:
        if self._problems:
            raise self._problems[0]

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join()


@contextmanager
def standing_still() -> Iterator[None]:
    """Stop the children of this process, with all that they wrote on the disk, and let them go on afterwards."""
    stopped = [int(each) for each in _children()]
    for child in stopped:
        _signal(child, signal.SIGSTOP)
    os.sync()
    try:
        yield
    finally:
        for child in stopped:
            _signal(child, signal.SIGCONT)


def _children() -> list[str]:
    tasks = Path("/proc/self/task").glob("*/children")
    return [child for task in tasks for child in task.read_text(encoding="ascii").split()]


def _signal(child: int, number: signal.Signals) -> None:
    with suppress(ProcessLookupError):  # it has ended meanwhile
        os.kill(child, number)


def sample(register: Register, count: int, samples: Samples) -> None:
    """As in the till's window, no garbage is looked for meanwhile."""
    gc.disable()
    for place in range(count):
        rung = cart(LINES)
        total = price(rung, rules_for(register.settings["pricing.policy"], rung.currency)).total_minor
        register.do(keep_cart, rung).result()
        samples.sale.append(_timed(partial(_pay, register, rung, total)))
        samples.scan.append(_timed(partial(register.ask, line_for_barcode, CODES[place % len(CODES)])))
    gc.enable()


def _pay(register: Register, rung: Cart, total_minor: int) -> None:
    cash = Tender(TenderKind.CASH, cash_due(total_minor) + 500)
    register.do(complete_sale, rung, (cash,), shown_total_minor=total_minor).result()


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)
