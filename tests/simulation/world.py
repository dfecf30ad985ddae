"""A run: some registers sell, change and count while everything between and behind them fails; then all calms down."""

from __future__ import annotations

import os
import random
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from app.errors import PlatformRefused, PlatformUnreachable
from app.services.shifts import close_shift
from app.sync.link import STREAMS, Link
from tests.hub.members import office_of
from tests.simulation import acts, deciding, lists, lives, moving, watch
from tests.simulation.acts import PRODUCTS
from tests.simulation.chance import SeededIds, SkewedClock, VirtualClock, drawn_from
from tests.simulation.counting import Shelf
from tests.simulation.hubs import SimulatedHub, poisoned
from tests.simulation.people import People, exchange
from tests.simulation.stations import Printed, Station
from tests.simulation.till import Death, SimulatedTill, dying
from tests.simulation.wire import FAULTS, Wire

ROUNDS_TO_SETTLE = 150


class World:
    """One seed. ``registers`` of one merchant, in one store or two; ``counts`` says what happened."""

    def __init__(self, root: Path, seed: int, registers: int = 3, chance: random.Random | None = None) -> None:
        self.chance = chance or random.Random(seed)
        self.deciders = random.Random(seed + 2)  # of their own: what else a seed brings stays as it was
        self.rare = random.Random(seed + 3)
        self.movers = random.Random(seed + 4)
        self.counts: Counter[str] = Counter()
        self.clock = VirtualClock()
        self.hub = SimulatedHub(root, self.clock)
        self.printed: dict[str, Printed] = {}
        self.lists_lost: set[str] = set()  # blobs that a register has lost
        self.tried: set[str] = set()  # orders that a register was asked for, printed or not
        self.practice: set[str] = set()  # orders and deliveries that were training, recorded or not
        self.practised: dict[str, Printed] = {}
        self.seen: list[str] = []  # what was wrong at some moment, in words
        self.moved: list[tuple[str, str, dict[str, int]]] = []  # store, fact id and thousandths, of what was received
        self.voided: dict[str, str] = {}
        self.voiding: set[str] = set()  # sales whose void was asked for, whether or not somebody said that it was done
        self.unnoticed: set[str] = set()  # registers that could not know that their folder was an older one, or a copy
        self.people = People()
        self.merchant = office_of(self.hub.hub).add_merchant("Shop")
        stores = [office_of(self.hub.hub).add_store(self.merchant, code) for code in ("1", "2")]
        self.shelves = {store: Shelf(store, self.chance, self.counts) for store in stores}
        last = int(registers > 2 and self.rare.random() < 0.5)  # the last register may stand in another store
        places = [0] * (registers - 1) + [last]
        self.stations = [self._station(root, n, stores[place], str(place + 1)) for n, place in enumerate(places)]
        self.left: list[Wire] = []  # of registers that their machines are no more
        self.hub_kept = self.hub.keep()

    def _station(self, root: Path, place: int, store: str, store_code: str) -> Station:
        name, code = f"till{place}", str(place + 1)
        settings = {"country": "GB", "currency": "GBP", "store.code": store_code, "register.code": code}
        clock = SkewedClock(self.clock)
        ids = SeededIds(self.chance)
        till = SimulatedTill(root, name, clock, ids, settings)
        sender, secret = moving.joined(self, store, code)
        wire = Wire(self.hub, sender, self.chance, self.counts, self.seen)
        kept = root / f"{name}-kept"
        station = Station(till, wire, Link(till, wire), sender, clock, kept, self.shelves[store], ids, secret)
        till.keep(station.kept)
        return station

    def is_cloned(self, station: Station) -> bool:
        """Whether two machines are this register."""
        return sum(one.sender == station.sender for one in self.stations) > 1

    def close(self) -> None:
        for one in self.stations:
            one.till.close()
        self.hub.close()

    # What happens -------------------------------------------------------------------------------------------------

    def step(self) -> None:
        """One thing happens somewhere; now and then the register dies in the middle of it."""
        self.clock.pass_by(self.chance.random() * 20)
        station = self.chance.choice(self.stations)
        lives.rarely(self, station)
        if self.chance.random() < 0.03:
            with dying(self.chance.randint(1, 12)):
                try:
                    self._one(station)
                except Death as death:
                    self.counts[f"died-{death}"] += 1
            for one in self.stations:
                if one is station or one.till.is_dead:  # where all come to agree, it may have been another's
                    one.till.die()
                    one.link.forget()
        else:
            self._one(station)
        station.shelf.follow(station.till, station.is_skewed)

    def _one(self, station: Station) -> None:
        if self.deciders.random() < 0.03:
            deciding.decide(self, station)
        draw = self.chance.random()
        for share, happen in self._shares():
            if draw < share:
                happen(station)
                return
            draw -= share

    def _shares(self) -> tuple[tuple[float, Any], ...]:
        return (
            (0.09, self.sell),
            (0.034, self.rush),
            (0.06, lambda one: self.people.save(self, one)),
            (0.015, lambda one: self.people.erase(self, one)),
            (0.03, lambda one: exchange(self, one)),
            (0.02, lambda one: lists.take_in(self, one)),
            (0.04, self.give_back),
            (0.02, self.void),
            (0.02, self.receive),
            (0.06, self.edit),
            (0.28, self.push),
            (0.14, self.pull),
            (0.03, lambda one: moving.deliver_late(self, one)),
            (0.01, lambda one: one.till.do(close_shift)),
            (0.01, self.skew),
            (0.03, self.keep),
            (0.012, self.restore),
            (0.012, lambda one: self._keep_hub()),
            (0.006, self.restore_hub),
            (0.006, lambda one: self.mend()),
            (0.005, self.poison),
            (0.03, self.count),
            (0.02, lambda one: one.shelf.post(one.till)),
            (0.008, lambda one: one.shelf.steal(self.chance.choice(PRODUCTS))),
            (0.012, self.agree),
        )

    def practise(self, station: Station) -> None:
        acts.practise(self, station)

    def sell(self, station: Station) -> None:
        acts.sell(self, station)

    def rush(self, station: Station) -> None:
        acts.rush(self, station)

    def give_back(self, station: Station) -> None:
        acts.give_back(self, station)

    def void(self, station: Station) -> None:
        acts.void(self, station)

    def receive(self, station: Station) -> None:
        acts.receive(self, station)

    def count(self, station: Station) -> None:
        products = tuple(self.chance.sample(PRODUCTS, self.chance.randint(1, 3)))
        station.shelf.count(station.till, products, SeededIds(self.chance).new(), station.is_skewed)

    def agree(self, station: Station) -> None:
        """A quiet moment: all that can go through does, everywhere; then one may count all that is there."""
        for one in self.stations:
            one.wire.fault = ""
        for one in (*self.stations, *self.stations):
            self._until_done(partial(self._push, one), one)
            self._until_done(partial(self._pull, one, "store"), one)
        if not self.hub.poison and not any(one.wire.is_put_off for one in self.stations):
            for shelf in self.shelves.values():
                shelf.agreed()
        if self.chance.random() < 0.5:
            station.shelf.count(station.till, PRODUCTS, SeededIds(self.chance).new(), station.is_skewed)
            station.shelf.post(station.till)

    def _until_done(self, step: Callable[[], bool], station: Station) -> None:
        for _ in range(ROUNDS_TO_SETTLE):
            if not step():
                return
        self._see("it never comes to an end", station)

    def edit(self, station: Station) -> None:
        acts.edit(self, station)

    def push(self, station: Station) -> None:
        if self.chance.random() < 0.45:
            station.wire.fault = self.chance.choice(FAULTS)
        self._try(station, lambda: self._push(station))

    def _push(self, station: Station) -> bool:
        try:
            more = station.link.push()
        except PlatformRefused as problem:
            return self._refused(station, problem)
        if not more and not station.link.told.damaged:
            self._see(watch.unsent(self.hub.path, station.till.folder / "ledger.db"), station)
        return more

    def _pull(self, station: Station, stream: str) -> bool:
        try:
            more = station.link.pull(stream)
        except PlatformRefused as problem:
            self._refused(station, problem)
            return False  # until it has asked anew, which a push does
        if stream in ("catalog", "store"):  # of people more than waits is told apart
            self._see(watch.contained(self.hub.path, station.till.folder, stream, station.sender.store), station)
        if stream == "store":
            self.look(station)
        return more

    def look(self, station: Station) -> None:
        """Whether a register shows what it should."""
        store = station.sender.store
        self._see(watch.levels(self.hub.path, station.till.folder, store, moving.elsewhere(self, store)), station)

    def _refused(self, station: Station, problem: PlatformRefused) -> bool:
        """A register learns that it was put off; nothing else is ever refused."""
        if problem.code != "revoked":
            raise AssertionError(f"refused: {problem}") from problem
        station.link.forget()
        self.counts["refused-revoked"] += 1
        return True

    def _see(self, words: str, station: Station) -> None:
        if words:
            self.seen.append(f"{station.till.name}: {words}")

    def pull(self, station: Station) -> None:
        if self.chance.random() < 0.3:
            station.wire.fault = self.chance.choice(FAULTS)
        self._try(station, lambda: self._pull(station, self.chance.choice(STREAMS)))

    def skew(self, station: Station) -> None:
        days = self.chance.choice((0, 0, 3650, -3650, 0.04, -0.04))
        station.clock.skew = timedelta(days=days)
        self.counts["clock-jumps"] += 1
        if self.chance.random() < 0.5:  # else the shift goes on, and its day with it
            station.till.do(close_shift)

    def keep(self, station: Station) -> None:
        station.till.keep(station.kept)
        station.kept_as = (station.sender, station.secret)
        station.link.forget()

    def restore(self, station: Station) -> None:
        lives.restore(self, station)

    def _keep_hub(self) -> None:
        self.hub_kept = self.hub.keep()

    def restore_hub(self, _station: Station) -> None:
        self.counts["hub-restores"] += 1
        self.hub.bring_back(self.hub_kept)
        for one in self.stations:
            one.link.forget()  # a hub that is restored closes its connections

    def poison(self, station: Station) -> None:
        """The next act of this register is one that the hub cannot apply yet."""
        self.chance.choice((self.sell, self.edit))(station)
        fact = station.till.ask(lambda reader: reader.ledger.row("SELECT id FROM journal ORDER BY n DESC LIMIT 1"))
        assert fact is not None
        self.hub.poison.add(fact[0])
        self.counts["poison"] += 1

    def mend(self) -> None:
        self.hub.poison.clear()
        self.hub.hub.replay_quarantine(self.merchant)

    # How it ends --------------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """No more faults: everything waiting goes through. Raises AssertionError where it never ends."""
        for one in self.stations:
            one.wire.fault = ""
            one.wire.late.clear()
        self.left.clear()
        self.mend()
        for _ in range(2):  # what a machine does not have is asked of its twin when that one reconnects
            for one in self.stations:
                one.link.forget()
            self._go_quiet()
        self._see(watch.overtaken(self.hub.path), self.stations[0])

    def _go_quiet(self) -> None:
        for _ in range(ROUNDS_TO_SETTLE):
            busy = False
            for one in self.stations:
                busy |= self._push(one)
            for one in self.stations:
                for stream in STREAMS:
                    busy |= self._pull(one, stream)
            if not busy and not self.hub.hub.replay_quarantine(self.merchant):  # somebody lets in what was drained
                return
        raise AssertionError("it does not settle")

    def _try(self, station: Station, work: Any) -> None:
        try:
            work()
        except PlatformUnreachable:
            station.link.forget()


@contextmanager
def world(seed: int, registers: int = 3, chance: random.Random | None = None) -> Iterator[World]:
    """A run's place; whatever was made in it is gone afterwards."""
    before = os.environ.get("XDG_STATE_HOME")
    place = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with (
        tempfile.TemporaryDirectory(prefix="cashwrap-simulation-", dir=place) as root,
        drawn_from(random.Random(seed + 1)),
    ):
        made = World(Path(root), seed, registers, chance)
        try:
            with poisoned(made.hub):
                yield made
        finally:
            made.close()
            if before is None:
                os.environ.pop("XDG_STATE_HOME", None)
            else:
                os.environ["XDG_STATE_HOME"] = before
