"""What is wrong after a run, told from the printed receipts, the registers' folders and the hub's file alone.

Nothing of the product is used here but SQLite: hashes, sums and comparisons are made anew.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

from tests.simulation import apart, days, lists, moving, people, waiting
from tests.simulation.counting import wrong
from tests.simulation.deciding import at_hub, at_register, opened_again
from tests.simulation.stations import Printed, Station
from tests.simulation.watch import cache_of, opened, shown_levels
from tests.simulation.world import World

Place = tuple[str, str]  # a store, and a product in it
Held = dict[str, list[dict[str, Any]]]  # the facts that wait in quarantine rightly, and the changes in them
KINDS = ("lost", "duplicated", "altered", "diverged", "repeated", "broken")


class Found:
    """Words for each thing that is wrong, by kind."""

    def __init__(self) -> None:
        self.wrong: dict[str, list[str]] = {kind: [] for kind in KINDS}
        self.destroyed = 0  # receipts of which a restore destroyed every copy before the hub had one

    def note(self, kind: str, words: str) -> None:
        self.wrong[kind].append(words)

    @property
    def is_clean(self) -> bool:
        return not any(self.wrong.values())

    def __str__(self) -> str:
        return "; ".join(f"{kind}: {', '.join(words[:3])}" for kind, words in self.wrong.items() if words)


def check(world: World) -> Found:
    """Look at everything, once a run has settled."""
    found = Found()
    for words in world.seen:
        found.note("diverged", words)
    with opened(world.hub.path) as hub:
        held = waiting.waiting(world, hub)
        kept = _facts(hub, held, found)
        aside = apart.apart(hub, found, kept)
        _receipts(world, hub, kept, aside, found)
        _numbers(world, hub, found)
        _levels(world, hub, kept, found)
        if not any(world.counts[name] for name in ("till-restores", "till-restores-unnoticed")):
            _gapless(hub, "the hub", found, [body["number"] for body in aside.values() if "number" in body])
        for shelf in world.shelves.values():
            for words in wrong(shelf, hub, world.counts):
                found.note("altered", words)
        for id in opened_again(hub):
            found.note("diverged", f"task {id} is open again after somebody decided it")
        for station in world.stations:
            ledger = station.till.folder / "ledger.db"
            with opened(ledger) as till:
                _chain(
                    till.execute("SELECT incarnation, seq, content, link FROM journal ORDER BY n"), found, str(ledger)
                )
                _all_there(till, kept, aside, station.till.name, found)
                _gapless(till, station.till.name, found)
            if not station.wire.is_put_off:  # it is told of nothing any more
                _same_state(world, hub, station, held, aside, found)
    days.check(world, found)
    people.check(world, found)
    return found


def _content(row: tuple[Any, ...]) -> bytes:
    id, type, schema, actor, shift, at, day, training, body = row
    names = {"actor": actor, "at": at, "business_day": day, "id": id, "schema": schema, "shift": shift, "type": type}
    parts = [f"{json.dumps(name)}:{json.dumps(value, ensure_ascii=False)}" for name, value in names.items()]
    parts += [f'"body":{bytes(body).decode()}', f'"training":{"true" if training else "false"}']
    return hashlib.sha256(("{" + ",".join(sorted(parts)) + "}").encode()).digest()


def _facts(hub: Any, held: Held, found: Found) -> dict[str, bytes]:
    """Every fact of the hub by id, its content computed anew; the chains checked on the way."""
    kept: dict[str, bytes] = {}
    columns = "id, type, schema, actor, shift, at, business_day, training, body"
    for row in hub.execute(f"SELECT {columns}, content, status FROM inbox ORDER BY incarnation, seq"):
        if _content(row[:9]) != row[9]:
            found.note("altered", f"fact {row[0]} at the hub is not what its hash says")
        if row[10] != "conflict" and kept.setdefault(row[0], row[9]) != row[9]:
            found.note("altered", f"fact {row[0]} has two contents at the hub")
        if row[10] == "quarantined" and row[0] not in held:
            found.note("diverged", f"fact {row[0]} is still in quarantine")
    for (incarnation,) in hub.execute("SELECT incarnation FROM incarnations").fetchall():
        rows = hub.execute(
            "SELECT incarnation, seq, content, link FROM inbox WHERE incarnation = ? ORDER BY seq", (incarnation,)
        )
        _chain(rows, found, "the hub", one=True)
    return kept


def _chain(rows: Any, found: Found, where: str, *, one: bool = False) -> None:
    before, last = (None if one else bytes(32)), 0
    for incarnation, seq, content, link in rows:
        last = 1 if seq == 1 else last + 1
        if seq != last:
            found.note("broken", f"{where}: seq {seq} where {last} was to come")
        if before is not None:
            made = hashlib.sha256(before + incarnation + seq.to_bytes(8, "big") + content).digest()
            if made != link:
                found.note("broken", f"{where}: the link of {seq} does not follow")
        before = link


def _receipts(world: World, hub: Any, kept: dict[str, bytes], aside: apart.Apart, found: Found) -> None:
    waiting = {body.get("order"): content for content, body in aside.items()}
    rows = defaultdict(list)
    columns = "id, fact, number, total_minor, register, store, state"
    for order, *row, state in hub.execute(f"SELECT {columns} FROM orders"):
        rows[order].append((*row, state))
    for order, printed in world.printed.items():
        known = rows.pop(order, [])
        if order in waiting:
            world.counts["receipts-apart"] += 1
            if known or _short(waiting[order]) != printed.proof:
                found.note("altered", f"{printed.number} was set aside as another or stands too")
            continue
        if not known:
            if _anywhere(world, order):
                found.note("lost", f"{printed.kind} {printed.number} of {printed.till} is not at the hub")
            else:
                found.destroyed += 1
            continue
        if len(known) > 1:
            found.note("duplicated", f"{printed.number} is at the hub {len(known)} times")
        fact, number, total, register, store, state = known[0]
        if (number, total, _short(kept.get(fact, b""))) != (printed.number, printed.total, printed.proof):
            found.note("altered", f"{printed.number} is {number}, {total} at the hub")
        if (register, store) != (printed.sender.register, printed.sender.store):
            found.note("altered", f"{printed.number} is another register's at the hub")
        if order in world.voiding and order not in world.voided:
            continue  # nobody knows whether its void was done
        if (state == "voided") != (order in world.voided) and not _void_destroyed(world, hub, order):
            found.note("altered", f"{printed.number} is {state} at the hub")
    _practice(world, hub, rows, found)
    for order in rows.keys() - world.tried - world.practice:
        found.note("duplicated", f"order {order} at the hub was never printed")


def _short(content: bytes) -> str:
    """As a receipt shows it."""
    short = content.hex()[:10].upper()
    return f"{short[:5]}-{short[5:]}"


def _practice(world: World, hub: Any, rows: dict[str, list[tuple[Any, ...]]], found: Found) -> None:
    """Practice is at the hub like everything else, and marked; it moved nothing."""
    for order, printed in world.practised.items():
        known = rows.get(order, [])
        if not known and _anywhere(world, order):
            found.note("lost", f"practice {printed.number} of {printed.till} is not at the hub")
        paper = (printed.number, printed.total, printed.sender.register, printed.sender.store, "completed")
        if any(one[1:] != paper for one in known) or len(known) > 1:
            found.note("altered", f"practice {printed.number} is {known} at the hub")
    facts = set(world.practice)
    for id, fact, training in hub.execute("SELECT id, fact, training FROM orders"):
        if id in world.practice:
            facts.add(fact)
        if bool(training) != (id in world.practice):
            found.note("altered", f"{id} is {'practice' if training else 'real'} at the hub")
    for fact in sorted(facts & {fact for (fact,) in hub.execute("SELECT fact FROM movements")}):
        found.note("altered", f"practice {fact} moved goods at the hub")


def _anywhere(world: World, order: str) -> bool:
    for station in world.stations:
        with opened(station.till.folder / "ledger.db") as till:
            if till.execute("SELECT 1 FROM orders WHERE id = ?", (order,)).fetchone():
                return True
    return False


def _void_destroyed(world: World, hub: Any, order: str) -> bool:
    """Whether no copy of the void is left: a restore took it away before the hub had it."""
    asked = "SELECT 1 FROM {} WHERE type = 'OrderVoided' AND instr(CAST(body AS TEXT), ?)"
    if hub.execute(asked.format("inbox"), (order,)).fetchone():
        return False
    for station in world.stations:
        with opened(station.till.folder / "ledger.db") as till:
            if till.execute(asked.format("journal"), (order,)).fetchone():
                return False
    return True


def _numbers(world: World, hub: Any, found: Found) -> None:
    """No receipt number for two orders, unless a machine went back in time unnoticed: then a person was told."""
    by: defaultdict[str, list[Printed]] = defaultdict(list)
    for printed in (*world.printed.values(), *world.practised.values()):
        by[printed.number].append(printed)
    told = {subject for (subject,) in hub.execute("SELECT subject FROM tasks WHERE kind = 'number-twice'")}
    at_hub = Counter(number for (number,) in hub.execute("SELECT number FROM orders"))
    for number, several in by.items():
        if len(several) < 2:
            continue
        if not any(printed.till in world.unnoticed for printed in several):
            found.note("repeated", f"{number} was printed {len(several)} times")
        elif at_hub[number] > 1 and number not in told:
            found.note("repeated", f"{number} is at the hub twice and nobody was told")


def _gapless(file: Any, name: str, found: Found, beside: Iterable[str] = ()) -> None:
    """Each series counts from one without a gap; at the hub, where no restore took a receipt away before it came."""
    taken: defaultdict[str, set[int]] = defaultdict(set)
    for number in (*beside, *(number for (number,) in file.execute("SELECT number FROM orders"))):
        series, n = number.rsplit("-", 1)
        taken[series].add(int(n))
    for series, numbers in taken.items():
        if max(numbers) != len(numbers):
            found.note("repeated", f"{name} has {len(numbers)} receipts of {series} up to {max(numbers)}")


def _levels(world: World, hub: Any, kept: dict[str, bytes], found: Found) -> None:
    """Each store has what its own registers moved, practice left out."""
    expected: Counter[Place] = Counter()
    at_hub = dict(hub.execute("SELECT id, state FROM orders"))
    for order in at_hub.keys() - world.printed.keys() - world.practice:  # its register died before it was printed
        store, body = hub.execute(
            "SELECT o.store, CAST(i.body AS TEXT) FROM orders AS o JOIN facts AS f ON f.id = o.fact JOIN inbox AS i "
            "ON i.incarnation = f.incarnation AND i.seq = f.seq WHERE o.id = ?",
            (order,),
        ).fetchone()
        if at_hub[order] != "voided":
            expected.update({(store, line["product"]): -line["quantity"][0] for line in json.loads(body)["lines"]})
    for order, printed in world.printed.items():
        if order in at_hub and at_hub[order] != "voided":
            expected.update({(printed.sender.store, product): moved for product, moved in printed.moved.items()})
    for store, fact, moved in world.moved:
        if fact in kept and _is(hub, fact, kept[fact], moved):
            expected.update({(store, product): delta for product, delta in moved.items()})
    rows = hub.execute("SELECT store, product, amount FROM levels").fetchall()
    levels = Counter({(store, product): amount for store, product, amount in rows})
    by_cause: defaultdict[bool, Counter[Place]] = defaultdict(Counter)
    for store, product, delta, cause in hub.execute("SELECT store, product, delta, cause FROM movements"):
        by_cause[cause == "count"][store, product] += delta
    for place in {*expected, *levels, *by_cause[False]}:
        goods, counted = by_cause[False][place], by_cause[True][place]
        if expected[place] != goods:
            found.note("altered", f"the hub has moved {goods} of {place}, {expected[place]} were moved")
        if levels[place] != goods + counted:
            found.note("altered", f"the hub has {levels[place]} of {place}, {goods} and {counted} were moved")


def _is(hub: Any, fact: str, content: bytes, moved: dict[str, int]) -> bool:
    """Whether what stands under this id is this delivery, and not another act with the same id."""
    asked = "SELECT CAST(body AS TEXT) FROM inbox WHERE id = ? AND content = ?"
    body = json.loads(hub.execute(asked, (fact, content)).fetchone()[0])
    return {line["product"]: line["delta"][0] for line in body["lines"] if "delta" in line} == moved


def _all_there(till: Any, kept: dict[str, bytes], aside: apart.Apart, name: str, found: Found) -> None:
    for id, type, content in till.execute("SELECT DISTINCT id, type, content FROM journal"):
        if id not in kept:
            found.note("lost", f"{type} {id} of {name} is not at the hub")
        elif kept[id] != content and content not in aside:
            found.note("altered", f"{type} {id} of {name} is another at the hub")


def _same_state(world: World, hub: Any, station: Station, held: Held, aside: apart.Apart, found: Found) -> None:
    """What the register shows is what the hub has: levels, products, tasks; of products also what can only wait."""
    name = station.till.name
    store = station.sender.store
    levels = Counter(dict(hub.execute("SELECT product, amount FROM levels WHERE store = ?", (store,))))
    products = {
        id: _fields(json.loads(body))
        for id, body in hub.execute("SELECT id, body FROM products WHERE body IS NOT NULL")
    }
    tasks = at_hub(hub, store)
    folder = station.till.folder
    with opened(folder / "ledger.db") as ledger, opened(cache_of(folder)) as cache:
        shown, own_aside = shown_levels(ledger, cache), apart.moved(ledger, aside, moving.elsewhere(world, store))
        is_behind = (
            cache.execute("SELECT n FROM bookmark").fetchone()
            != ledger.execute("SELECT max(n) FROM journal").fetchone()
        )
        journal = dict.fromkeys(id for (id,) in ledger.execute("SELECT id FROM journal ORDER BY n"))
        edits = [change for id in journal if id in held for change in held[id]]
        pending = dict(cache.execute("SELECT product, pending FROM levels WHERE pending <> 0"))
        own = {
            id: _fields({**fields, "price": [price, exponent], **(json.loads(more) if more else {})})
            for id, label, brand, sku, price, exponent, more in cache.execute(
                "SELECT id, name, brand, sku, price, price_exponent, more FROM products"
            )
            if (fields := {"name": label, "brand": brand, "sku": sku})
        }
    own = {id: values for id, values in own.items() if id in products or not id.startswith(lists.LOST)}
    for product in {*levels, *shown}:
        if levels[product] + own_aside[product] != shown[product]:
            found.note("diverged", f"{name} shows {shown[product]} of {product}, the hub has {levels[product]}")
    if pending != {product: moved for product, moved in own_aside.items() if moved} and not is_behind:
        found.note("diverged", f"{name} still holds {pending} as pending")
    for one in waiting.differing(own, products, edits)[:1]:
        found.note("diverged", f"{name} shows {one} as {own.get(one)}, the hub has {products.get(one)}")
    known = at_register(station)
    if known != tasks:
        wrong = [id for id in {*known, *tasks} if known.get(id) != tasks.get(id)]
        found.note("diverged", f"{name} shows task {wrong[0]} as {known.get(wrong[0])}, it is {tasks.get(wrong[0])}")


def _fields(values: dict[str, Any]) -> dict[str, Any]:
    """The fields that runs edit, those that are left out at what they are then."""
    return {name: values.get(name, nothing) for name, nothing in waiting.NOTHING.items()}
