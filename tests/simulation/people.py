"""Customers in a run: made, edited and erased at any counter; afterwards those who were erased are in no file."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.queries import customers
from app.services.customers import CustomerDetails, erase_customer, save_customer
from app.sync.link import STREAMS
from tests.simulation.chance import SeededIds
from tests.simulation.till import Death, dying
from tests.simulation.watch import opened
from tests.simulation.wire import FAULTS

if TYPE_CHECKING:
    from tests.simulation.checker import Found
    from tests.simulation.stations import Station
    from tests.simulation.world import World

FEW = 3  # customers at a time, so that several counters write of one
EDITED = ("name", "phone", "email", "address")
FIELDS = (*EDITED, "tax_number", "country", "language")


@dataclass(slots=True)
class Typed:
    """What was ever typed of one customer, and where; ``last`` by field where nothing went wrong meanwhile."""

    words: set[str] = field(default_factory=set)
    editors: set[str] = field(default_factory=set)
    last: dict[str, str] = field(default_factory=dict)
    is_sure: bool = True


class People:
    """The customers of a run."""

    def __init__(self) -> None:
        self.typed: dict[str, Typed] = {}
        self._count = 0

    def save(self, world: World, station: Station) -> None:
        """A new customer, or one field of one that this counter knows."""
        known = station.till.ask(customers.find)
        if len(known) >= FEW or (known and world.chance.random() < 0.5):
            row = world.chance.choice(known)
            now = {name: getattr(row, name) for name in FIELDS}
            self._type(world, station, row.id, now, world.chance.choice(EDITED))
        else:
            self._type(world, station, SeededIds(world.chance).new(), {}, "name")

    def _type(self, world: World, station: Station, customer: str, now: dict[str, str], field: str) -> None:
        self._count += 1
        word = f"canary{self._count:05d}"
        typed = self.typed.setdefault(customer, Typed())
        value = f"{word}@example.test" if field == "email" else f"00{self._count}{word}" if field == "phone" else word
        typed.words.add(word)
        typed.editors.add(station.till.name)
        sure, typed.is_sure = typed.is_sure, False  # until it is known that it was recorded
        station.till.do(save_customer, customer, CustomerDetails(**{**now, field: value})).result()
        typed.last[field], typed.is_sure = value, sure
        world.counts["customers-saved"] += 1

    def erase(self, world: World, station: Station) -> None:
        known = station.till.ask(customers.find)
        if known:
            station.till.do(erase_customer, world.chance.choice(known).id).result()
            world.counts["customers-erased"] += 1


def exchange(world: World, station: Station) -> None:
    """All that waits goes up and a page of each stream comes down, unless something fails on the way."""
    if world.chance.random() < 0.15:
        _die_learning(world, station)
    if world.chance.random() < 0.4:
        station.wire.fault = world.chance.choice(FAULTS)
    world._try(station, lambda: _exchange(world, station))


def _die_learning(world: World, station: Station) -> None:
    """The register dies before a page of the catalogue is kept."""
    with dying(1):
        try:
            world._try(station, lambda: world._pull(station, "catalog"))
        except Death as death:
            world.counts[f"died-{death}"] += 1
    station.till.die()
    station.link.forget()


def _exchange(world: World, station: Station) -> None:
    for _ in range(6):
        if not world._push(station):
            break
    for stream in STREAMS:
        world._pull(station, stream)


def check(world: World, found: Found) -> None:
    """Registers and hub know the same of everybody, and nothing of those who were erased."""
    world.hub.hub.tidy()
    with opened(world.hub.path) as hub:
        gone = _erased(hub)
        there = _at_hub(hub)
        sides = {
            id for table in ("wanted", "sent", "others") for (id,) in hub.execute(f"SELECT id FROM people_{table}")
        }
    for id in gone & (there.keys() | sides):
        found.note("diverged", f"the hub knows the erased customer {id}")
    for station in [one for one in world.stations if not one.wire.is_put_off]:
        _same(world, station, there, gone, found)
    _last_words(world, there, gone, found)
    _no_bytes(world, gone, found)


def _erased(hub: Any) -> set[str]:
    rows = hub.execute("SELECT CAST(body AS TEXT) FROM inbox WHERE type = 'CustomerChanged' AND status = 'applied'")
    facts = [json.loads(body) for (body,) in rows]
    return {body["customer"] for body in facts if body["erased"]}


def _at_hub(hub: Any) -> dict[str, dict[str, str]]:
    rows = hub.execute("SELECT id, body FROM people WHERE body IS NOT NULL")
    return {id: json.loads(body) for id, body in rows}


def _same(world: World, station: Station, there: dict[str, Any], gone: set[str], found: Found) -> None:
    name = station.till.name
    with opened(station.till.folder / "ledger.db") as ledger:
        columns = ", ".join(FIELDS)
        rows = ledger.execute(f"SELECT id, {columns} FROM people WHERE kind = 'customer'").fetchall()
        own = {id for (id,) in ledger.execute("SELECT id FROM customers_known")}
    here = {row[0]: dict(zip(FIELDS, row[1:], strict=True)) for row in rows}
    for id in sorted(here.keys() & gone):
        found.note("diverged", f"{name} knows the erased customer {id}")
    for id in sorted(there.keys() - here.keys()):
        found.note("diverged", f"{name} does not know the customer {id}")
    for id in sorted(here.keys() - gone):
        if id in there and there[id] != here[id]:
            found.note("diverged", f"{name} knows {here[id]} of {id}, the hub {there[id]}")
        elif id not in there and id in own:
            found.note("lost", f"the hub does not know the customer {id} that {name} wrote")


def _last_words(world: World, there: dict[str, Any], gone: set[str], found: Found) -> None:
    """Of whom one counter alone wrote, and no machine went back or was cloned, the hub has what was typed last."""
    back = ("till-restores", "till-restores-unnoticed", "till-clones", "till-clones-unnoticed", "hub-restores")
    if any(world.counts[name] for name in back):
        return
    for id, typed in world.people.typed.items():
        if id in gone or not typed.is_sure or len(typed.editors) > 1 or id not in there:
            continue
        wrong = {field: value for field, value in typed.last.items() if there[id][field] != value}
        if wrong:
            found.note("altered", f"the hub knows {there[id]} of {id}, {wrong} was typed last")


def _no_bytes(world: World, gone: set[str], found: Found) -> None:
    words = [word.encode() for id in gone & world.people.typed.keys() for word in world.people.typed[id].words]
    if not words:
        return
    for station in world.stations:
        station.till.close()  # which ends the log
    world.hub.close()
    told = [one for one in world.stations if not one.wire.is_put_off]
    places = [path for one in told for path in one.till.folder.rglob("*") if path.is_file()]
    for path in (*places, *world.hub.path.parent.glob("hub.db*")):
        data = path.read_bytes()
        left = [word.decode() for word in words if word in data]
        if left:
            found.note("altered", f"{path.parent.parent.name}/{path.name} still holds {left[0]} of who was erased")
    world.hub.open()
    for station in world.stations:
        station.till.open()
