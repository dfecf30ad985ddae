"""Many registers through one hub: how many it carries while each sees within two seconds what the others sold.

More and more stores of ten registers are let loose on it until that is too many, then the twenty of the goal. Each load
is told with what used the processors meanwhile: were the machine idle while the lag grows, the hub would be to blame.
"""

from __future__ import annotations

import gzip
import json
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from app.domain.facts import Fact
from app.sync import protocol
from tests.bench.hubs import TICKS, Members, Served, on_postgres, postgres_cpu, served
from tests.bench.ingest import recorded
from tests.bench.registers import NEWS, NOTHING, PUSH, Figures, clients_of, envelopes, fed
from tests.bench.result import Case, Result
from tests.bench.rounds import workshop

LAG_LIMIT = 2.0  # seconds
REGISTERS = 10  # of a store
STEPS, STEP_SECONDS = (2, 4, 6, 8, 10, 12, 14, 16, 18), 15
TRIES = 2  # of a step: somebody else may have wanted the machine for a moment
GOAL, GOAL_SECONDS = 20, 30


@dataclass(frozen=True, slots=True)
class Used:
    """Seconds: of the wall, of the processor by each side, and of all processors by anybody at all."""

    wall: float
    hub: float
    database: float
    registers: float
    machine: float

    def __sub__(self, other: Used) -> Used:
        names = ("wall", "hub", "database", "registers", "machine")
        return Used(*(getattr(self, name) - getattr(other, name) for name in names))


@dataclass(frozen=True, slots=True)
class Load:
    """What became of so many registers."""

    registers: int
    wanted: int  # sales
    figures: Figures
    used: Used

    @property
    def lag(self) -> float:
        return _at(self.figures.lags, 99)


def run(quick: bool) -> Result:
    with workshop() as folder, on_postgres() as database, served(database, workers=1 if quick else 2) as hub:
        sales = recorded(folder / "register", 50)
        members = Members(database)

        def load(stores: int, registers: int, seconds: int) -> Load:
            clients = clients_of(members, stores, registers, sales, seconds)
            before = _used(hub)
            figures = fed(hub, clients, seconds)
            return Load(len(clients), len(clients) * seconds, figures, _used(hub) - before)

        found = load(2, 3, 5) if quick else load(GOAL, REGISTERS, GOAL_SECONDS)
        held = [found] if found.lag <= LAG_LIMIT else []
        for stores in () if quick or held else STEPS:
            tries = (load(stores, REGISTERS, STEP_SECONDS) for _ in range(TRIES))
            step = next((one for one in tries if one.lag <= LAG_LIMIT), None)
            if step is None:
                break
            held.append(step)
        statements = _statements(members, sales)
        if members.quarantined():
            raise RuntimeError("the hub could not apply what it was sent")
    most = held[-1] if held else found
    return Result(
        "feed",
        (
            Case("lag p99", "s", found.lag, limit=LAG_LIMIT, by_ours=True),
            Case(f"most registers within {LAG_LIMIT:g} s here", "", float(most.registers if held else 0)),
            *_cases(found),
            *(_cases(most) if most is not found else ()),
            *(Case(f"statements of {kind}", "", float(count)) for kind, count in statements.items()),
        ),
    )


def _cases(load: Load) -> Iterator[Case]:
    of, figures, used = f"{load.registers} registers: ", load.figures, load.used
    whole, done = used.wall * (os.cpu_count() or 1), len(figures.pushes)
    yield Case(of + "lag p99", "s", load.lag)
    yield Case(of + "lag p50", "s", _at(figures.lags, 50))
    yield Case(of + "sales", "1/s", done / used.wall)
    yield Case(of + "answer to a push p99", "ms", 1000 * _at(figures.pushes, 99))
    yield Case(of + "answer to a pull p99", "ms", 1000 * _at(figures.pulls, 99))
    yield Case(of + "sales begun over a second late", "times", float(figures.late))
    yield Case(of + "sales not begun in time", "times", float(load.wanted - done))
    for kind in (PUSH, NEWS, NOTHING):
        yield Case(of + kind, "1/s", figures.asked[kind] / used.wall)
    yield Case(of + "the machine in use", "%", 100 * used.machine / whole)
    ours = used.hub + used.database + used.registers
    yield Case(of + "of it others", "%", 100 * max(0.0, used.machine - ours) / whole)
    for side, seconds in (("hub", used.hub), ("database", used.database), ("registers", used.registers)):
        yield Case(f"{of}of it the {side}", "%", 100 * seconds / whole)
        yield Case(f"{of}processor of the {side} for a sale", "ms", 1000 * seconds / done)


def _at(samples: list[float], share: int) -> float:
    return sorted(samples)[len(samples) * share // 100]


def _used(hub: Served) -> Used:
    return Used(
        time.monotonic(), hub.cpu_seconds(), postgres_cpu(hub.database), time.process_time(), _machine_seconds()
    )


def _machine_seconds() -> float:
    """What all processors together have worked since the machine was started, whoever for."""
    ticks = [int(each) for each in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]]
    return (sum(ticks) - ticks[3] - ticks[4]) / TICKS  # without idle and waiting for a disk


def _statements(members: Members, sales: list[Fact]) -> Counter[str]:
    """How many statements a hub makes of a push of one sale, and of a page with and without news."""
    (one,) = clients_of(members, 1, 1, sales, 0)
    counts: Counter[str] = Counter()
    sender = members.hub.prove(one.token).sender
    sent = [protocol.read_envelope(json.loads(gzip.decompress(each))) for each in envelopes(sales, one.marker, 2)]
    cursor = ""
    for envelope in sent:
        with _counting(counts, PUSH):
            members.hub.push(sender, envelope)
        with _counting(counts, NEWS):
            cursor = members.hub.pull(sender, "store", cursor, is_known=True).cursor
        with _counting(counts, NOTHING):
            members.hub.pull(sender, "store", cursor, is_known=True)
    return counts


@contextmanager
def _counting(counts: Counter[str], kind: str) -> Iterator[None]:
    """Count the last block of each kind."""
    counts[kind] = 0

    def count(*_: Any) -> None:
        counts[kind] += 1

    listener: Callable[..., None] = count
    event.listen(Engine, "before_cursor_execute", listener)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", listener)
