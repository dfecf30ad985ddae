"""A register linked to the tiny system for a while, with everything going wrong; and what must be so afterwards."""

from __future__ import annotations

import os
import random
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from app.domain.cart import Cart, CartLine
from app.domain.pages import LEVEL, Page
from app.domain.quantity import Quantity, UnitPrice
from app.domain.tax import Tax
from app.domain.tender import Tender, TenderKind
from app.errors import PlatformUnreachable
from app.queries import delivering as asked
from app.services import delivering as kept
from app.services.checkout import complete_sale
from app.services.returns import refund_lines, void_order
from app.services.stock import receive
from app.sync.link import Link
from app.sync.platforms.connected import Connected
from app.sync.platforms.pages import SWEEP_EVERY
from app.sync.platforms.patience import MOST_TRIES
from tests.simulation.chance import SeededIds, VirtualClock, drawn_from
from tests.simulation.till import Death, SimulatedTill, dying
from tests.sync.platforms import checker
from tests.sync.platforms.tiny import READ_FAULTS, WRITE_FAULTS, Tiny, served
from tests.sync.platforms.tiny_connector import PREFIX, SETTLES_SECONDS, Client, OverHttp, TinyConnector, inside

VAT = Tax("GB-standard", "VAT 20 %", 200_000)
VARIANTS = {"1": "1.99", "2": "2.50", "3": "0.75", "4": "12.00", "5": "3.10"}
ROUNDS_TO_SETTLE = 40


class Life:
    """One seed on one folder. ``sold``, ``returned`` and ``moved`` are what the receipts say."""

    def __init__(self, till: SimulatedTill, backup: Path, seed: int, clock: VirtualClock, over_http: bool) -> None:
        self.chance = random.Random(seed)
        self.level_at_first = 1000
        self.till = till
        self._backup = backup
        self.clock = clock
        self.tiny = Tiny(VARIANTS, self.level_at_first)
        self.counts = self.tiny.counts
        self._stack = ExitStack()
        if over_http:
            wire = OverHttp(self._stack.enter_context(served(self.tiny)))
            self._stack.callback(wire.close)
            self.client = Client(wire)
        else:
            self.client = Client(inside(self.tiny))
        self.client.before = self.client.after = self._maybe_die
        self._calls_left = self._keeps_at = 0
        self.fault_rate = 0.0
        self.sold: dict[str, tuple[int, dict[str, int]]] = {}
        self.returned: dict[str, tuple[str, int, dict[str, int]]] = {}
        self.received: dict[str, tuple[str, int]] = {}
        self.online: Counter[str] = Counter()
        self.deleted: set[str] = set()
        self.seen: list[str] = []
        self._known: frozenset[str] = frozenset()
        self._tiny_kept: Any = None
        self.is_whole = True  # nothing ever stood aside
        self._till_kept: set[str] | None = None
        self.restart()

    def close(self) -> None:
        self._stack.close()

    def restart(self) -> None:
        """Another process looks at the folder."""
        self.platform = Connected(self.till, TinyConnector(self.client), self.clock, timedelta(0))
        self.link = Link(self.till, self.platform)

    def _maybe_die(self) -> None:
        if self._keeps_at:
            self._keeps_at -= 1
            if not self._keeps_at:
                self.keep_tiny()
        if self._calls_left:
            self._calls_left -= 1
            if not self._calls_left:
                raise Death("call")
        if self.chance.random() < self.fault_rate:
            self.tiny.fault = self.chance.choice(WRITE_FAULTS + READ_FAULTS)

    # What happens -------------------------------------------------------------------------------------------------

    def step(self) -> None:
        draw = self.chance.random()
        for share, happen in (
            (0.19, self.sell),
            (0.11, self.give_back),
            (0.03, self.void),
            (0.06, self.receive),
            (0.02, self.sell_online),
            (0.02, self.delete),
            (0.04, self.change),
            (0.17, self.push),
            (0.11, self.pull),
            (0.04, self.keep_tiny),
            (0.09, self.restore_tiny),
            (0.04, self.keep_till),
            (0.04, self.restore_till),
            (0.04, self.fail_for_long if not self.tiny.refuses else self.mend),
        ):
            if draw < share:
                happen()
                return
            draw -= share

    def sell(self) -> None:
        there = sorted(self.there)
        chosen = {id: self.chance.randint(1, 3) for id in self.chance.sample(there, self.chance.randint(1, 2))}
        order = self.new_id()
        lines = tuple(
            CartLine(
                *(f"{order[:8]}-{id}", PREFIX + id, id, UnitPrice(self._price(id)), Quantity(units * 1000), (VAT,))
            )
            for id, units in chosen.items()
        )
        total = sum(self._price(id) * units for id, units in chosen.items())
        self.till.do(complete_sale, Cart(order, "GBP", lines), (Tender(TenderKind.CASH, total),)).result()
        self.sold[order] = (total, chosen)

    def _price(self, variant: str) -> int:
        return int(VARIANTS[variant].replace(".", ""))

    def new_id(self) -> str:
        return SeededIds(self.chance).new()

    def give_back(self) -> None:
        left = self._not_given_back()
        if left:
            of, refund = self.chance.choice(left), self.new_id()
            variant = next(iter(self.sold[of][1]))
            self.till.do(refund_lines, refund, of, {0: Quantity(1000)}).result()
            self.returned[refund] = (of, self._price(variant), {variant: 1})

    def void(self) -> None:
        left = self._not_given_back()
        if left:
            of = self.chance.choice(left)
            self.till.do(void_order, of, reason="mistake").result()
            fact = self.till.ask(lambda reader: reader.ledger.row("SELECT id FROM journal ORDER BY n DESC LIMIT 1"))
            assert fact is not None
            self.returned[fact[0]] = (of, *self.sold[of])

    def _not_given_back(self) -> list[str]:
        given = {of for of, _, _ in self.returned.values()}
        here = self._ids("SELECT id FROM orders")
        return [order for order in self.sold if order not in given and order in here]

    def _ids(self, sql: str, *values: Any) -> set[str]:
        return {id for (id,) in self.till.ask(lambda reader: reader.ledger.rows(sql, values))}

    def receive(self, variant: str = "") -> None:
        variant, units = variant or self.chance.choice(sorted(self.there)), self.chance.randint(50, 90)
        act = self.new_id()
        self.till.do(receive, [(PREFIX + variant, Quantity(units * 1000))], act_id=act).result()
        self.received[act] = variant, units

    def sell_online(self) -> None:
        variant = self.chance.choice(sorted(self.there))
        self.tiny.sell_online(variant, 1)
        self.online[variant] += 1

    def delete(self) -> None:
        """Somebody takes a product out that no act is about any more."""
        named = {id for _, goods in self.sold.values() for id in goods} | self.online.keys()
        named |= {variant for variant, _ in self.received.values()}
        for variant in sorted(self.there - named)[:1]:
            if len(self.deleted) < 2:
                self.tiny.delete(variant)
                self.deleted.add(variant)

    def change(self) -> None:
        self.tiny.change(self.chance.choice(sorted(self.there)), f"{self.chance.randint(1, 9)}.00")

    def keep_tiny(self) -> None:
        """Also in the middle of an act, but for one that changes a level: nobody could say whether it did."""
        if not self.received.keys() & self.till.ask(asked.in_hand, "tiny-1").keys():
            self._tiny_kept = self.tiny.keep(), Counter(self.online), set(self.deleted), self._told()

    def restore_tiny(self) -> None:
        """The platform is as it was once. What it sold itself meanwhile is lost for everybody, and so is a level.

        No level and no change of a product can be looked for: they are noticed where a sale went too, and else by
        nobody. Of such a level a person is told.
        """
        if self._tiny_kept and not self.till.ask(asked.in_hand, "tiny-1"):
            kept, online, deleted, told = self._tiny_kept
            is_noticed = self.tiny.would_lose(kept)
            if deleted != self.deleted or (kept["variants"] != self.tiny.shop["variants"] and not is_noticed):
                return
            lost = set() if is_noticed else self._told() - told
            self.received = {id: said for id, said in self.received.items() if id not in lost}
            self.tiny.bring_back(kept)
            self.online = Counter(online)
            self.link.forget()
            self.counts["platform-restores"] += 1
            if self.chance.random() < 0.5:
                self._try(self._pull_levels)

    def _told(self) -> set[str]:
        return self._ids("SELECT id FROM journal WHERE n <= ?", self.till.ask(asked.told_upto, "tiny-1"))

    def keep_till(self) -> None:
        self.till.keep(self._backup)
        self._till_kept = self._ids("SELECT id FROM journal")

    def fail_for_long(self) -> None:
        """Something there never works, until what needs it stands aside."""
        self.tiny.refuses, self.is_whole = self.chance.choice(("/pay", "/fulfil", "/refund")), False
        for _ in range(MOST_TRIES + 2):
            self.push()
            self.calm()

    def mend(self) -> None:
        """It works again, and a person has all that stands aside tried again."""
        self.tiny.refuses = ""
        for one in self.till.ask(asked.asides, "tiny-1"):
            self.till.do(kept.try_again, "tiny-1", one.fact).result()

    def restore_till(self) -> None:
        """The folder is as it was once; what it had told nobody of is gone. Where it recorded nothing since, nobody
        can notice, and a level that it told of since is told again; where the platform was restored and has half of
        what is lost here, nobody knows of the other half. Nor is what a backup says of what stood aside looked for.
        """
        is_noticed = self._till_kept not in (None, self._ids("SELECT id FROM journal"))
        if not is_noticed or self.till.ask(asked.in_hand, "tiny-1") or self.tiny.has_half() or not self.is_whole:
            return
        told = self._told()
        self.till.bring_back(self._backup, unnoticed=False)
        self._known = frozenset()
        self.restart()
        here = self._ids("SELECT id FROM journal") | self._ids("SELECT id FROM orders")
        orders = self.tiny.shop["orders"].values()
        here |= {one["note"] for one in orders} | {one["reason"] for order in orders for one in order["refunds"]}
        self.sold = {id: said for id, said in self.sold.items() if id in here}
        self.returned = {id: said for id, said in self.returned.items() if id in here}
        self.received = {id: said for id, said in self.received.items() if id in here | told}
        self.counts["folder-restores"] += 1

    def push(self) -> None:
        """Somebody may back the platform up meanwhile, and come back to that soon."""
        at = self._keeps_at = self.chance.randint(1, 20) if self.chance.random() < 0.5 else 0
        self._try(self._push_all)
        if at and not self._keeps_at and self.chance.random() < 0.5:
            self.restore_tiny()
        self._keeps_at = 0

    def _push_all(self) -> None:
        while self.link.push():
            pass

    def pull(self) -> None:
        self._try(lambda: self._pull(self.chance.choice(("store", "catalog", "catalog"))))

    def _pull_levels(self) -> None:
        while self._pull("store"):
            pass

    def _pull(self, stream: str) -> bool:
        served_pages: list[Page] = []
        pull = self.platform.pull

        def noting(stream: str, cursor: str, is_known: bool = False) -> Page:
            served_pages.append(pull(stream, cursor, is_known))
            return served_pages[-1]

        self.platform.pull = noting  # type: ignore[method-assign]
        try:
            more = self.link.pull(stream)
        finally:
            self.platform.pull = pull  # type: ignore[method-assign]
        if any(row.entity == LEVEL for page in served_pages for row in page.rows):
            self.seen += checker.levels(self)
        if stream == "catalog":
            self._see_products()
        return more

    def _try(self, work: Callable[[], Any]) -> None:
        """With faults, and now and then a death at some call or some step of the ledger."""
        self.fault_rate = self.chance.choice((0.0, 0.1, 0.2))
        self.tiny.is_short = self.chance.random() < 0.3
        if self.chance.random() < 0.3:
            self._calls_left = self.chance.randint(1, 30)
        try:
            with dying(self.chance.randint(1, 60) if self.chance.random() < 0.2 else 0):
                work()
        except PlatformUnreachable:
            self.link.forget()
            self.counts["unreachable"] += 1
        except Death as death:
            self.counts["died"] += 1
            if str(death) != "call":  # else nothing was open that a death would undo
                self.till.die()
            self.restart()
        finally:
            self._calls_left, self.fault_rate, self.tiny.fault, self.tiny.is_short = 0, 0.0, "", False
        self.pass_by()

    def pass_by(self) -> None:
        """Half the time long enough that all is settled, but never before what is late was done."""
        if self.chance.random() < 0.4:
            if self.chance.random() < 0.4:
                self.clock.pass_by(SWEEP_EVERY.total_seconds())
            self.calm()
        else:
            self.clock.pass_by(1)

    def calm(self) -> None:
        self.tiny.settle()
        self.clock.pass_by(SETTLES_SECONDS)

    # What must be so ----------------------------------------------------------------------------------------------

    @property
    def there(self) -> set[str]:
        """The products that nobody took out."""
        return set(VARIANTS) - self.deleted

    def _see_products(self) -> None:
        told = self.till.ask(asked.told_ids, "catalog", "product")
        gone = sorted(id for id in self._known - told if id.removeprefix(PREFIX) in self.tiny.shop["variants"])
        if gone:
            self.seen.append(f"{gone} were taken out and are there")
        self._known = told

    def settle(self) -> None:
        """No more faults: everything waiting goes through. Raises AssertionError where it never ends."""
        self.tiny.settle()
        self.link.forget()
        self.clock.pass_by(SWEEP_EVERY.total_seconds())
        for _ in range(ROUNDS_TO_SETTLE):
            self.clock.pass_by(SETTLES_SECONDS)
            try:
                busy = self.link.push()
                busy |= self._pull("store") | self._pull("catalog")
            except PlatformUnreachable:
                self.link.forget()
                continue
            if not busy:
                return
        raise AssertionError("it does not settle")


class Place:
    """A folder that each life begins with anew; opening one costs more than a whole life."""

    def __init__(self, root: Path) -> None:
        self.clock = VirtualClock()
        settings = {"country": "GB", "currency": "GBP", "store.code": "1", "register.code": "1"}
        self.till = SimulatedTill(root, "till", self.clock, SeededIds(random.Random(7)), settings)
        self._kept = root / "kept"
        self.till.keep(self._kept)

    @contextmanager
    def life(self, seed: int, *, over_http: bool = False) -> Iterator[Life]:
        self.till.bring_back(self._kept, unnoticed=True)
        made = Life(self.till, self._kept.with_name("backup"), seed, self.clock, over_http)
        try:
            yield made
        finally:
            made.close()


@contextmanager
def place() -> Iterator[Place]:
    before = os.environ.get("XDG_STATE_HOME")
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with (
        tempfile.TemporaryDirectory(prefix="cashwrap-platform-", dir=memory) as root,
        drawn_from(random.Random(11)),
    ):
        made = Place(Path(root))
        try:
            yield made
        finally:
            made.till.close()
            if before is None:
                os.environ.pop("XDG_STATE_HOME", None)
            else:
                os.environ["XDG_STATE_HOME"] = before
