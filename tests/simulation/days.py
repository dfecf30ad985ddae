"""Business days of a run: what the receipts of a day come to is what the hub and the register say of it."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from app.queries.syncing import own_day
from tests.simulation.watch import opened

if TYPE_CHECKING:
    from tests.simulation.checker import Found
    from tests.simulation.stations import Printed, Station
    from tests.simulation.world import World

SHOP = ZoneInfo("Europe/London")
SUMS = ("sales", "refunds", "total_minor", "cash_minor")
Sums = Counter[str]


def day_of(station: Station) -> str:
    """The day that a receipt belongs to which is printed now: where the shop is, the date on which its shift began."""
    with opened(station.till.folder / "ledger.db") as ledger:
        (began,) = ledger.execute("SELECT opened_at FROM shifts WHERE closed_at = ''").fetchone()
    return datetime.fromisoformat(began).astimezone(SHOP).date().isoformat()


def check(world: World, found: Found) -> None:
    """Each day of each register, as the hub answers for it and as the register counts its own."""
    with opened(world.hub.path) as hub:
        rows = hub.execute("SELECT register, id, state FROM orders").fetchall()
        at_hub_by = {id: register for register, id, _ in rows}
        at_hub = _by_day(
            world,
            rows,
            lambda order: _body(hub, "inbox", order),
        )
    for station in world.stations:
        register = station.sender.register
        with opened(station.till.folder / "ledger.db") as ledger:
            rows = ledger.execute("SELECT id, state FROM orders").fetchall()
            own = _by_day(
                world,
                [(_sold_by(world, at_hub_by, id, register), id, state) for id, state in rows],
                lambda order, ledger=ledger: _body(ledger, "journal", order),
            )
        name = station.till.name
        for day in sorted({day for where, day in (*at_hub, *own) if where == register}):
            world.counts["days-compared"] += 1
            _compare(f"the hub of {name}", day, station.link.day(day), at_hub[register, day], found)
            _compare(name, day, station.till.ask(own_day, day), own[register, day], found)


def _sold_by(world: World, at_hub: Mapping[str, str], order: str, register: str) -> str:
    """The register that a machine was as it sold this, by the receipt; by the hub where none was printed."""
    printed = world.printed.get(order)
    return printed.sender.register if printed is not None else at_hub.get(order, register)


def _compare(who: str, day: str, said: Any, expected: Sums, found: Found) -> None:
    wrong = {name: getattr(said, name) for name in SUMS if getattr(said, name) != expected[name]}
    if wrong:
        found.note("altered", f"{who} says {wrong} of {day}, the receipts {dict(expected)}")


def _by_day(world: World, rows: Iterable[tuple[str, str, str]], body: Any) -> defaultdict[tuple[str, str], Sums]:
    """The sums of each register's day, from paper; from the fact itself where its register died before it printed."""
    sums: defaultdict[tuple[str, str], Sums] = defaultdict(Counter)
    for register, order, state in rows:
        if state != "completed" or order in world.practice:
            continue
        printed = world.printed.get(order)
        day, one = _of(printed) if printed is not None else body(order)
        sums[register, day].update(one)
    return sums


def _of(printed: Printed) -> tuple[str, Sums]:
    kind = "sales" if printed.kind == "sale" else "refunds"
    return printed.day, Counter({kind: 1, "total_minor": printed.total, "cash_minor": printed.total})


def _body(side: Any, table: str, order: str) -> tuple[str, Sums]:
    day, type, text = side.execute(
        f"SELECT business_day, type, CAST(body AS TEXT) FROM {table} "
        "WHERE type IN ('SaleCompleted', 'RefundCompleted') AND json_extract(CAST(body AS TEXT), '$.order') = ?",
        (order,),
    ).fetchone()
    total = json.loads(text)["total"]
    kind = "sales" if type == "SaleCompleted" else "refunds"
    return day, Counter({kind: 1, "total_minor": total, "cash_minor": total})
