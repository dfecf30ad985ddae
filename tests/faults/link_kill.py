"""Registers and their hub as real processes, killed at named steps and at any instant while they sell and sync.

One hub (``cashwrap hub``) on SQLite or PostgreSQL, some registers with their links over HTTP; in some rounds the line
breaks after so many bytes, again and again. Then all of them settle, and ``link_checker`` goes through what is there.
"""

from __future__ import annotations

import itertools
import random
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.clock import SystemClock
from app.hub.database import Database
from app.hub.office import Office
from tests import postgres
from tests.cutting import DOWN, UP, Line
from tests.faults import checker, link_checker, oracle
from tests.faults.link_hub import HubProcess
from tests.faults.link_mutants import HUBS, MUTANTS
from tests.faults.link_till import Life, Till
from tests.faults.place import Shop
from tests.faults.tally import Tally

JOINING = ("link_join_kept", "link_join_answered")
AT_TILLS = (
    *("link_before_push", "link_after_push", "link_push_noted", "link_before_hello", "link_after_hello"),
    *("link_page_came", "learn_before_commit", "link_page_learned", "link_before_blob", "link_after_blob"),
    *("link_before_people", "link_after_people", "link_secret_kept", "link_secret_told"),
    *("before_commit", "after_commit", "after_head", "cache_before_commit"),
)
AT_HUBS = (
    *("hub_facts_stored", "hub_facts_applied", "hub_before_commit", "hub_after_commit", "hub_before_answer"),
    "hub_page_made",
)
SELDOM = ("blob", "people", "secret", "hello")  # in the names of steps of which a life has few
LATEST = 8.0  # seconds at work until a step that does not come is waited for no longer
LONGEST_START = 30.0  # seconds until it must be at work
INSTANTS = {True: (0.3, 3.0), False: (0.05, 1.8)}  # seconds at work of a hub or a register that dies at no step
SETTLED = 90.0
MOST_BYTES = 12_000  # until a line breaks


@dataclass(frozen=True, slots=True)
class Plan:
    """One round. ``steps``: only these, for a fault that is looked for; ``socket``: of a cluster, else SQLite."""

    seed: int
    deaths: int
    socket: str = ""
    cuts: bool = False
    mutant: str = ""
    steps: tuple[str, ...] = ()
    tills: int = 3


def campaign(kills: int, seeds: int) -> Tally:
    """``kills`` deaths in each of ``seeds`` rounds on either database, with a line that breaks in half of them."""
    tally = Tally()
    tally.steps.update(dict.fromkeys((*JOINING, *AT_TILLS, *AT_HUBS), 0))  # at which nobody died is said too
    with postgres.cluster() as socket:
        for seed in range(1, seeds + 1):
            for place in ("", socket):
                run(tally, Plan(seed, kills, place, cuts=(seed % 2 == 1) == bool(place), tills=2 + seed % 2))
                tally.tell(f"link-kill: seed {seed} of {seeds}, {tally.counts['kills']} kills")
    for name in MUTANTS:
        tally.mutants[name] = notices(name)
        tally.tell(f"link-kill: {name} {'noticed' if tally.mutants[name] else 'ALIVE'}")
    return tally


WHERE_IT_SHOWS = {
    "answered-before-commit": ("hub_late_commit",),
    "stored-in-two": ("hub_facts_stored",),
    "sent-flag-kept": ("hub_before_commit", "link_before_push"),
    "cursor-before-data": ("learn_before_commit",),
}


def notices(mutant: str) -> bool:
    """Whether some deaths are enough to see this fault."""
    for seed in (1, 2, 3):
        noticed = Tally()
        run(noticed, Plan(seed, 24, mutant=mutant, steps=WHERE_IT_SHOWS[mutant], tills=2))
        if not noticed.is_clean:
            return True
    return False


def run(tally: Tally, plan: Plan) -> None:
    with tempfile.TemporaryDirectory(prefix="cashwrap-link-") as root, ExitStack() as stack:
        database = f"sqlite:///{root}/hub/hub.db"
        if plan.socket:
            database = stack.enter_context(postgres.database(plan.socket, f"link-{uuid.uuid4().hex[:12]}"))
        with Round(Path(root), database, plan, tally).ended() as made:
            made.under_way()
            if made.settle():
                made.check()
            tally.counts["rounds_postgresql" if plan.socket else "rounds_sqlite"] += 1


class Round:
    """A hub, its registers, and their lives one after the other."""

    def __init__(self, root: Path, database: str, plan: Plan, tally: Tally) -> None:
        self.plan, self.tally = plan, tally
        self.chance = random.Random(plan.seed)
        self.hub = HubProcess(root / "hub", database, plan.mutant if plan.mutant in HUBS else "")
        self.line = Line(self.hub.url) if plan.cuts else None
        url = self.line.url if self.line else self.hub.url
        mutant = "" if plan.mutant in HUBS else plan.mutant
        self.tills = [
            Till(Shop(root / f"till{n}"), str(n + 1), url, code, mutant) for n, code in enumerate(self._codes())
        ]
        self._all: tuple[HubProcess | Till, ...] = (self.hub, *self.tills)
        self._due: dict[str, float] = {}
        self._left: dict[str, float] = {}  # how long it is to live once it is at work
        self._lives: dict[str, int] = {one.name: 0 for one in self._all}
        self._steps = {True: self._in_turn(AT_HUBS), False: self._in_turn(AT_TILLS)}

    def _codes(self) -> list[str]:
        database = Database(self.hub.database)
        try:
            database.prepare()
            office = Office(database, SystemClock())
            store = office.add_store(office.add_merchant("Shop"), "1")
            return [office.invite(store, str(n + 1)) for n in range(self.plan.tills)]
        finally:
            database.close()  # before anything forks

    def _in_turn(self, steps: tuple[str, ...]) -> Iterator[str]:
        """Steps to die at, over and over; "" where none of them is looked for."""
        if self.plan.steps:
            steps = tuple(step for step in self.plan.steps if step.startswith("hub_") == (steps is AT_HUBS))
        return itertools.cycle(self.chance.sample(steps, len(steps)) or [""])

    @contextmanager
    def ended(self) -> Iterator[Round]:
        try:
            yield self
        finally:
            for one in self._all:
                one.end()
            if self.line:
                self.line.close()

    # While everything dies ----------------------------------------------------------------------------------------

    def under_way(self) -> None:
        for one in self._all:
            self._begin(one)
        deaths = 0
        while deaths < self.plan.deaths and not self._is_noticed:
            for one in self._all:
                status = one.status()
                if status is not None:
                    deaths += 1
                    self._bury(one, status)
                    self._begin(one)
                elif self._is_due(one):
                    one.kill()
            self._cut()
            time.sleep(0.005)
        for one in self._all:
            one.end()
            self._bury(one, -9)

    def _begin(self, one: HubProcess | Till) -> None:
        life = self._lives[one.name]
        self._lives[one.name] = life + 1
        step = next(self._steps[one is self.hub]) if life % 3 or self.plan.steps else ""
        # A hub that always dies soon lets no register come far.
        latest = self.chance.choice((4, 80)) if one is self.hub else 1 if any(word in step for word in SELDOM) else 4
        at = self.chance.randint(2, 3) if self.plan.steps else self.chance.randint(1, latest)
        if isinstance(one, HubProcess):
            one.start(step, at)
        else:
            seed = self.plan.seed * 100_000 + life * 10 + int(one.name)  # no two draw the same orders
            if life < len(JOINING) and not self.plan.steps:
                step, at = JOINING[life], 1
            one.start(Life(seed, step, at, alone=max(0, 3 - life)))
        shortest, longest = INSTANTS[one is self.hub]
        wait = shortest + self.chance.random() * (longest - shortest)
        self._left[one.name] = LATEST if step or self.plan.steps else wait
        is_early = not step and self.chance.random() < 0.2  # while it starts
        self._due[one.name] = time.monotonic() + (self.chance.random() if is_early else LONGEST_START)

    def _is_due(self, one: HubProcess | Till) -> bool:
        """Whether its time has come, which counts from when it was at work, however long that took."""
        left = self._left.get(one.name)
        if left is not None and one.is_at_work():
            self._due[one.name] = min(self._due[one.name], time.monotonic() + left)
            del self._left[one.name]
        return time.monotonic() > self._due[one.name]

    def _bury(self, one: HubProcess | Till, status: int) -> None:
        died = (one.root if isinstance(one, HubProcess) else one.shop.root) / "died"
        what = "hub" if one is self.hub else "till"
        if status != -9:
            self.tally.wrong(f"{self._where}: {one.name} ended by itself ({status}): {one.trace()}")
        self.tally.counts["kills"] += 1
        self.tally.counts[f"{what}_kills"] += 1
        where = died.read_text() if died.exists() else ""
        self.tally.steps[where or f"{what} at any instant"] += 1
        if one is self.hub:
            self._stored()

    def _stored(self) -> None:
        """The hub is dead: what it has acknowledged so far is in its database."""
        told = [one.acknowledged() for one in self.tills]
        with link_checker.asking(self.hub.database) as ask:
            for acknowledged in told:
                self._note(link_checker.not_stored(ask, acknowledged))
                self.tally.counts["acknowledged_heads_looked_for"] += len(acknowledged)

    def _cut(self) -> None:
        if self.line is not None and self.line.cut is None:
            self.line.cut = (self.chance.choice((UP, DOWN)), int(self.chance.random() ** 2 * MOST_BYTES) + 1)

    # How it ends --------------------------------------------------------------------------------------------------

    def settle(self) -> bool:
        """Nothing dies any more: all is sent, then all is learned. False where that does not come to an end."""
        if self.line is not None:
            self.tally.counts["cut_lines"] += self.line.cuts
            self.line.cut = None
        if self._is_noticed:
            return False
        self.hub.start()
        for settles in ("sent", "same", "same"):  # what one gave last is learned by all with the next
            for one in self.tills:
                one.start(Life(self.plan.seed, settles=settles))
            end = time.monotonic() + (SETTLED if not self.plan.mutant else 15.0)
            while any(one.status() is None for one in self.tills) and time.monotonic() < end:
                time.sleep(0.02)
            for one in self.tills:
                if one.status() != 0:
                    self._note([("diverged", f"till {one.name} does not settle ({settles}): {one.trace()}")])
                    return False
        self.hub.end()
        return True

    def check(self) -> None:
        shops = {one.name: (one.shop.folder, oracle.read(one.shop.root / "oracle")) for one in self.tills}
        for one in self.tills:
            known = shops[one.name][1]
            self.tally.confirmed += len(known.receipts)
            self.tally.take(checker.check(one.shop.ledger, known), f"{self._where}: till {one.name}")
        self._stored()
        with link_checker.asking(self.hub.database) as ask:
            self._note(link_checker.check(ask, shops))
        for words in self.hub.failures():
            self.tally.wrong(f"{self._where}: the hub failed: {words}")

    @property
    def _is_noticed(self) -> bool:
        return bool(self.plan.mutant) and not self.tally.is_clean

    @property
    def _where(self) -> str:
        return f"seed {self.plan.seed} on {'PostgreSQL' if self.plan.socket else 'SQLite'}"

    def _note(self, wrong: link_checker.Wrong) -> None:
        for kind, words in wrong:
            setattr(self.tally, kind, getattr(self.tally, kind) + 1)
            self.tally.trouble(f"{self._where}: {kind}: {words}")
