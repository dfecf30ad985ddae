"""The link and the hub as a state machine: Hypothesis chooses what happens next, and shrinks what went wrong."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.sync.link import STREAMS
from tests.simulation.chance import SeededIds
from tests.simulation.checker import Found, check
from tests.simulation.till import Death, dying
from tests.simulation.wire import FAULTS
from tests.simulation.world import PRODUCTS, Station, World, world

REGISTERS = 2
PLACES = st.integers(0, REGISTERS - 1)
DRAWS = st.integers(0, 999)  # what an act draws beside: which product, how many
SENT = st.sampled_from(("", *FAULTS))
FETCHED = st.sampled_from(("", "lost-request", "lost-answer", "torn-answer"))  # the others are about what is stored
STEPS = st.integers(1, 12)
ACTS = ("give_back", "void", "receive", "edit")  # of ``World``, beside the sale


class Wrong(AssertionError):
    """What the run has shown to be wrong."""

    def __init__(self, found: Found) -> None:
        super().__init__(str(found))
        self.found = found


class DrawnChance(random.Random):
    """Chance that each rule begins anew with what Hypothesis drew: what one rule does hangs on no other rule.

    Ids come from a stream of their own, or two rules with the same draw would make the same order.
    """

    def __init__(self) -> None:
        self._ids = random.Random(1)
        super().__init__(1)

    def getrandbits(self, k: int, /) -> int:
        return self._ids.getrandbits(k) if k > 64 else super().getrandbits(k)


class LinkMachine(RuleBasedStateMachine):
    """Some registers and a hub. ``counts`` adds up over all runs of this class."""

    counts: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self._stack = ExitStack()
        self._chance = DrawnChance()
        self.world: World = self._stack.enter_context(world(1, REGISTERS, self._chance))
        self._is_broken = False

    def _do(self, place: int, draw: int, act: Callable[[Station], Any]) -> None:
        """One thing at one register."""
        self._chance.seed(draw)
        self._is_broken = True  # until it is known to have gone well: what is broken is not looked at any further
        station = self.world.stations[place]
        self.world.clock.pass_by(1)
        act(station)
        station.shelf.follow(station.till, station.is_skewed)
        self._is_broken = False

    # At the counter -----------------------------------------------------------------------------------------------

    @initialize(place=PLACES, draw=DRAWS)
    def begin(self, place: int, draw: int) -> None:
        self._do(place, draw, self.world.sell)

    @rule(place=PLACES, draw=DRAWS)
    def sell(self, place: int, draw: int) -> None:
        self._do(place, draw, self.world.sell)

    @rule(place=PLACES, draw=DRAWS, act=st.sampled_from(ACTS))
    def act(self, place: int, draw: int, act: str) -> None:
        self._do(place, draw, getattr(self.world, act))

    @rule(place=PLACES, draw=DRAWS)
    def write_customer(self, place: int, draw: int) -> None:
        self._do(place, draw, lambda station: self.world.people.save(self.world, station))

    @rule(place=PLACES, draw=DRAWS, product=st.sampled_from(PRODUCTS), posts=st.booleans())
    def count(self, place: int, draw: int, product: str, posts: bool) -> None:
        def count(station: Station) -> None:
            station.shelf.count(station.till, (product,), SeededIds(self._chance).new(), station.is_skewed)
            if posts:
                station.shelf.post(station.till)

        self._do(place, draw, count)

    # Over the wire ------------------------------------------------------------------------------------------------

    @rule(place=PLACES, draw=DRAWS, fault=SENT, at_hello=st.sampled_from((False, False, False, True)))
    def push(self, place: int, draw: int, fault: str, at_hello: bool) -> None:
        """``at_hello``: the fault may befall the comparing of heads, where they are to be compared."""

        def push(station: Station) -> None:
            if not at_hello and station.link._proved is None:
                self.world._try(station, station.link._greet)
            self._send(station, fault, self.world._push)

        self._do(place, draw, push)

    @rule(place=PLACES, draw=DRAWS, fault=FETCHED, stream=st.sampled_from(STREAMS))
    def pull(self, place: int, draw: int, fault: str, stream: str) -> None:
        self._do(place, draw, lambda station: self._send(station, fault, lambda one: self.world._pull(one, stream)))

    @rule(place=PLACES, draw=DRAWS)
    def deliver_late(self, place: int, draw: int) -> None:
        self._do(place, draw, lambda station: station.wire.deliver_late())

    def _send(self, station: Station, fault: str, work: Callable[[Station], Any]) -> None:
        station.wire.fault = fault
        self.world._try(station, lambda: work(station))
        station.wire.fault = ""  # what did not come up is over

    # Either side's disk -------------------------------------------------------------------------------------------

    @rule(place=PLACES, draw=DRAWS, after=STEPS, act=st.sampled_from(("sell", *ACTS, "pull", "push")))
    def die(self, place: int, draw: int, after: int, act: str) -> None:
        """The process ends in the middle of an act."""

        def die(station: Station) -> None:
            with dying(after):
                try:
                    getattr(self.world, act)(station)
                except Death as death:
                    self.world.counts[f"died-{death}"] += 1
            station.wire.fault = ""
            station.till.die()
            station.link.forget()

        self._do(place, draw, die)

    @rule(place=PLACES, draw=DRAWS, what=st.sampled_from(("keep", "restore", "keep the hub", "restore the hub")))
    def disk(self, place: int, draw: int, what: str) -> None:
        """A backup of one side is made, or comes back."""
        acts: dict[str, Callable[[Station], Any]] = {
            "keep": self.world.keep,
            "restore": self.world.restore,
            "keep the hub": lambda _: self.world._keep_hub(),
            "restore the hub": self.world.restore_hub,
        }
        self._do(place, draw, acts[what])

    # What holds ---------------------------------------------------------------------------------------------------

    @invariant()
    def nothing_was_seen(self) -> None:
        """What the wire and the link looked at as it went, and each register's levels as they stand."""
        if self._is_broken:
            return
        for one in self.world.stations:
            self.world.look(one)
        if self.world.seen:
            self._is_broken = True
            found = Found()
            found.note("diverged", self.world.seen[0])
            raise Wrong(found)

    def teardown(self) -> None:
        try:
            if not self._is_broken:
                self._look()
        finally:
            LinkMachine.counts.update(self.world.counts)
            LinkMachine.counts["runs"] += 1
            self._stack.close()

    def _look(self) -> None:
        """Nothing fails any more: all of it comes together."""
        self._chance.seed(0)
        try:
            self.world.settle()
        except AssertionError as problem:
            found = Found()
            found.note("diverged", str(problem))
            raise Wrong(found) from problem
        found = check(self.world)
        if not found.is_clean:
            raise Wrong(found)
