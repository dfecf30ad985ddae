"""Ids that two machines gave to two acts, as images of one disk do: what came first stands, both are kept and told."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from app.domain.quantity import Quantity
from app.services import stock
from tests.simulation import acts
from tests.simulation.watch import opened

if TYPE_CHECKING:
    from tests.simulation.checker import Found
    from tests.simulation.stations import Station
    from tests.simulation.world import World

Apart = dict[bytes, dict[str, Any]]  # by content what was set aside for its id: what it says


def reuse(world: World, station: Station) -> None:
    """A delivery or a sale of this register gets the id of a delivery that another machine has recorded."""
    others: set[str] = set()
    for one in world.stations:
        if one is not station:
            others |= _journal(one)
    known = [fact for _, fact, _ in world.moved if fact in others - _journal(station)]
    if not known:
        return
    fact = world.rare.choice(known)
    if world.rare.random() < 0.5:
        product, units = world.rare.choice(acts.PRODUCTS), world.rare.randint(21, 40)  # more than others ever receive
        world.moved.append((station.sender.store, fact, {product: units * 1000}))
        station.till.do(stock.receive, [(product, Quantity(units * 1000))], act_id=fact).result()
    else:
        world.sell(station)  # whatever else needs an id today has one then
        station.ids.again = fact
        world.sell(station)
        station.sold.pop()  # nobody brings it back: that would wait behind it
    world.counts["ids-reused"] += 1


def _journal(station: Station) -> set[str]:
    with opened(station.till.folder / "ledger.db") as ledger:
        return {id for (id,) in ledger.execute("SELECT id FROM journal")}


def apart(hub: Any, found: Found, kept: dict[str, bytes]) -> Apart:
    """What the hub has set aside for its id: beside what stands under it, with a reason, and somebody was told."""
    told = {subject for (subject,) in hub.execute("SELECT subject FROM tasks WHERE kind = 'other-content'")}
    why = {(life, seq): code for life, seq, code in hub.execute("SELECT incarnation, seq, code FROM quarantine")}
    rows = hub.execute("SELECT incarnation, seq, id, content, body FROM inbox WHERE status = 'conflict'").fetchall()
    for life, seq, id, content, _ in rows:
        if kept.get(id, content) == content:
            found.note("altered", f"fact {id} was set aside, and nothing else stands under its id")
        if why.get((life, seq)) != "other-content" or id not in told:
            found.note("diverged", f"fact {id} was set aside for its id and nobody was told")
    return {content: json.loads(body) for _, _, _, content, body in rows}


def moved(ledger: Any, apart: Apart, elsewhere: set[bytes]) -> Counter[str]:
    """What a register moved in facts that were set aside: it goes on showing that, for no page contains it. What was
    done ``elsewhere`` it does not show.
    """
    sums: Counter[str] = Counter()
    for content, product, delta in ledger.execute(
        "SELECT j.content, m.product, m.delta FROM stock_movements AS m JOIN journal AS j ON j.n = m.fact_n"
    ):
        if content in apart and content not in elsewhere:
            sums[product] += delta
    return sums
