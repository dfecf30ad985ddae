"""Sales of ninety days without a hub, sent to it at last, beside what that hub takes in envelopes made beforehand.

The register that catches up goes on selling at its usual pace. Its hub, a process of its own on PostgreSQL, is set
behind it, as another machine would not be felt; now and then it stands still for a few sales and scans without it, so
that what else this machine does slows both alike.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.clock import SystemClock
from app.db.act import Act
from app.db.format import SCHEMA_VERSION
from app.domain.facts import Fact
from app.domain.pricing import price, rules_for
from app.domain.tender import Tender, TenderKind
from app.queries.linking import heads
from app.register import Register
from app.rights import Right, needs
from app.services.checkout import complete_sale
from app.sync.joining import join
from app.sync.linked import Linking
from tests.bench.carts import cart
from tests.bench.catalogs import kept, shop_of
from tests.bench.contend import WARM, Samples, cases_of, sample, standing_still
from tests.bench.elsewhere import other_disk, set_behind
from tests.bench.hubs import Members, Served, on_postgres, postmaster, served
from tests.bench.ingest import BATCH, LINES, lives, pushed, recorded
from tests.bench.result import Case, Result
from tests.bench.rounds import workshop

DAYS, TOGETHER, PRODUCTS, LIMIT = 90, 100, 1_000, 0.5
PACE = 0.1  # seconds from one sale at the counter to the next
A_TURN, STILL = 100, 25  # sales while the hub is at work, and then without it


def run(quick: bool) -> Result:
    return measured(300, 2) if quick else measured(50_000, 20)


def measured(count: int, batches: int) -> Result:
    """``count`` sales to send, ``batches`` to learn the hub's rate by."""
    with workshop() as folder, ExitStack() as stack:
        database = stack.enter_context(on_postgres(stack.enter_context(other_disk())))
        hub = stack.enter_context(served(database))
        for process in (hub.process, postmaster(database)):
            set_behind(process)
        members = Members(database)
        store = members.store()
        taken = _Taken(hub, members.token(store, "2"), recorded(folder / "other", BATCH * batches))
        shop = kept(folder, f"backlog-{SCHEMA_VERSION}-{count}", lambda target: _make(target, count))
        with Register.open(shop) as register:
            join(register, hub.url, members.code(store, "1"))
            idle, loaded = Samples(), Samples()
            sample(register, WARM, Samples())
            taken.measure()
            before = hub.cpu_seconds(), time.process_time()
            sent, took = _drained(register, idle, loaded)
            used = hub.cpu_seconds() - before[0], time.process_time() - before[1]
            taken.measure()
        if members.quarantined() or sent < count:
            raise RuntimeError("the hub could not apply what it was sent")
    return Result(
        "backlog",
        (
            Case("facts sent a second", "1/s", sent / took, taken.rate, LIMIT, at_least=True),
            *cases_of(idle, loaded),
            Case("hub's processor for a fact", "ms", 1000 * used[0] / sent),
            Case("the register's processor for a fact", "ms", 1000 * used[1] / sent),
        ),
    )


class _Taken:
    """What a hub takes in hundreds that are packed already, as ``ingest`` measures it."""

    def __init__(self, hub: Served, token: str, sales: list[Fact]) -> None:
        self._hub, self._token, self._sales = hub, token, sales
        self._rates: list[float] = []

    def measure(self) -> None:
        for life in lives(self._sales, 2):
            self._rates.append(1 / pushed(self._hub, self._token, life)[1])

    @property
    def rate(self) -> float:
        """The best of all times, in sales a second."""
        return max(self._rates)


def _drained(register: Register, idle: Samples, loaded: Samples) -> tuple[int, float]:
    """Link the register while it sells: how many facts the hub proves to have in the end, and after what seconds.

    Those in which the hub stood still are not counted.
    """
    linking = Linking(register, SystemClock())
    ends = {head.incarnation: head.seq for head in register.ask(heads)}
    took, start = 0.0, time.monotonic()
    loop = linking.start()
    assert loop is not None

    def is_done() -> bool:
        return all(loop.proved.get(each, 0) >= seq for each, seq in ends.items()) or loop.standing.needs_somebody

    while not is_done():
        _sell(register, loaded, A_TURN, is_done)
        took += time.monotonic() - start
        with standing_still():
            _sell(register, idle, STILL, lambda: False)
        start = time.monotonic()
    sent = sum(loop.proved.values())
    linking.stop()
    return sent, took


def _sell(register: Register, samples: Samples, count: int, is_done: Callable[[], bool]) -> None:
    """So many sales, or fewer."""
    for _ in range(count):
        if is_done():
            return
        start = time.monotonic()
        sample(register, 1, samples)
        time.sleep(max(0.0, start + PACE - time.monotonic()))


class _Past:
    """A clock that goes through the days before now, a part of them at each act."""

    def __init__(self, acts: int) -> None:
        self._step = timedelta(days=DAYS) / acts
        self.at = datetime.now(UTC) - timedelta(days=DAYS)

    def now(self) -> datetime:
        return self.at

    def go_on(self) -> None:
        self.at += self._step


def _make(target: Path, count: int) -> None:
    """A register that has sold for ninety days: many sales an act, as nobody waits between them."""
    shop_of(target.parent, PRODUCTS).rename(target)
    clock = _Past(count // TOGETHER)
    with Register.open(target, clock=clock) as register:
        for _ in range(count // TOGETHER):
            register.do(_sell_many).result()
            clock.go_on()


@needs(Right.SELL)
def _sell_many(act: Act) -> None:
    for _ in range(TOGETHER):
        sold = cart(LINES)
        due = price(sold, rules_for("line-half-up/1", "GBP")).total_minor
        complete_sale(act, sold, (Tender(TenderKind.CASH, due),))
