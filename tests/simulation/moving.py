"""Machines that become another register, with whatever they still have to send: in their store or in the other one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.linked import Linked
from app.hub.applying import Sender
from app.hub.office import Office
from app.queries import linking
from app.services.joining import keep_joined
from app.services.shifts import close_shift
from app.sync import admission
from app.sync.joining import hash_of
from app.sync.link import Link
from tests.simulation.till import SimulatedTill
from tests.simulation.wire import Wire, over

if TYPE_CHECKING:
    from tests.simulation.stations import Station
    from tests.simulation.world import World


def joined(
    world: World, store: str, code: str, till: SimulatedTill | None = None, token: str = ""
) -> tuple[Sender, str]:
    """A machine becomes this register of a store; and the secret by which it proves to be it from now on."""
    secret = world.movers.randbytes(16).hex()
    machine = admission.UNUSED if till is None else _machine(till, token)
    said = over(admission.joining_json(Office(world.hub.hub.database, world.clock).invite(store, code), "", machine))
    for _ in range(world.movers.choice((1, 2))):  # an answer that was lost is asked for again
        told = world.hub.hub.join(said["code"], hash_of(secret), admission.read_machine(said))
    answer = admission.read_joined(over(admission.joined_json(told)))
    merchant, register = answer.token.split(".")
    if till is not None:
        linked = Linked("https://hub.test", answer.platform, answer.token, secret)
        others = {bytes.fromhex(life): store for life, store in answer.others.items()}
        till.do(keep_joined, linked, answer.store_code, answer.register_code, others).result()
    return Sender(merchant, store, register), secret


def _machine(till: SimulatedTill, token: str) -> admission.Machine:
    lives = [head.incarnation for head in till.ask(linking.heads)]
    assert not till.ask(linking.is_at_work)
    return admission.Machine(lives, "GBP", token)


def move(world: World, station: Station) -> None:
    """Whatever it was counting is posted, its shift is closed; nothing waits until all of it is sent."""
    till, shelf = station.till, station.shelf
    shelf.post(till)
    if till.ask(linking.is_at_work):
        till.do(close_shift).result()
    shelf.follow(till, station.is_skewed)
    store = world.movers.choice(sorted(world.shelves))
    world.counts["moves-to-a-store" if store != shelf.store else "moves-within-a-store"] += 1
    code = str(10 + world.counts["moves-to-a-store"] + world.counts["moves-within-a-store"])
    token = f"{station.sender.merchant}.{station.sender.register}.{station.secret}"
    _be(world, station, *joined(world, store, code, till, token))
    world.hub_kept = world.hub.keep()  # a hub from before this would not know the register, which needs a new code then


def be_again(world: World, station: Station) -> None:
    """The folder is an older one, and with it the register that the machine was then."""
    if station.kept_as is not None and station.kept_as[0] != station.sender:
        world.counts["registers-restored"] += 1
        station.shelf.leaves(station.till)
        _be(world, station, *station.kept_as)


def _be(world: World, station: Station, sender: Sender, secret: str) -> None:
    if station.kept_as is None:
        station.kept_as = (station.sender, station.secret)
    world.left.append(station.wire)
    station.sender, station.secret = sender, secret
    station.wire = Wire(world.hub, sender, world.chance, world.counts, world.seen)
    station.link = Link(station.till, station.wire)
    station.shelf = world.shelves[sender.store]
    station.shelf.takes_in(station.till)


def deliver_late(world: World, station: Station) -> None:
    """Something sent long ago comes in now, maybe of a register that the machine is no more."""
    waiting = [one for one in world.left if one.late or one.late_people]
    wire = world.movers.choice(waiting) if waiting and not station.wire.late else station.wire
    wire.deliver_late()


def elsewhere(world: World, store: str) -> set[bytes]:
    """The contents of what moved goods in other stores."""
    return {fact for shelf in world.shelves.values() if shelf.store != store for fact in shelf.recorded}
