"""What happens to whole folders in a run: brought back from a backup, or cloned to a second machine that sells too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.sync.link import Link
from tests.simulation import apart, moving
from tests.simulation.chance import SkewedClock
from tests.simulation.stations import Station
from tests.simulation.wire import Wire

if TYPE_CHECKING:
    from tests.simulation.world import World

CLONES = 0.002  # of the steps; a register is cloned once at most
PRACTICE = 0.02
PUT_OFF = 0.0015
REUSED = 0.01
MOVES = 0.004


def rarely(world: World, station: Station) -> None:
    """What happens in some runs only, by a chance of its own: what else a seed brings stays as it was."""
    if world.rare.random() < CLONES:
        clone(world, world.rare.choice(world.stations))
    if world.rare.random() < PUT_OFF:
        put_off(world, world.rare.choice(world.stations))
    if world.rare.random() < PRACTICE:
        world.practise(station)
    if world.rare.random() < REUSED:
        apart.reuse(world, station)
    if world.movers.random() < MOVES:
        moving.move(world, world.movers.choice(world.stations))


def put_off(world: World, station: Station) -> None:
    """A register is revoked, whatever it still has to send; there are others left."""
    if any(not one.wire.is_put_off and one.sender != station.sender for one in world.stations):
        world.hub.office.revoke(station.sender.register)
        world.counts["put-off"] += 1


def restore(world: World, station: Station) -> None:
    unnoticed = world.chance.random() < 0.5
    world.counts["till-restores-unnoticed" if unnoticed else "till-restores"] += 1
    if unnoticed:
        world.unnoticed.add(station.till.name)
    station.till.bring_back(station.kept, unnoticed=unnoticed)
    moving.be_again(world, station)
    station.link = Link(station.till, station.wire)
    station.sold.clear()
    station.shelf.went_back(station.till)


def clone(world: World, station: Station) -> None:
    """A copy of everything on a second machine, the link's credential with it; from now on both sell."""
    name = f"{station.till.name}-clone"
    if any(one.till.name in (name, name.removesuffix("-clone-clone")) for one in world.stations):
        return
    unnoticed = world.rare.random() < 0.5
    world.counts["till-clones-unnoticed" if unnoticed else "till-clones"] += 1
    if unnoticed:
        world.unnoticed.add(name)
    clock = SkewedClock(world.clock)
    clock.skew = station.clock.skew
    till = station.till.cloned(name, clock, unnoticed=unnoticed)
    station.link.forget()
    wire = Wire(world.hub, station.sender, world.chance, world.counts, world.seen)
    kept = station.kept.with_name(f"{name}-kept")
    copy = Station(
        till, wire, Link(till, wire), station.sender, clock, kept, station.shelf, station.ids, station.secret
    )
    till.keep(copy.kept)
    station.shelf.went_back(till)  # what was being counted is counted on at the first machine
    world.stations.append(copy)
