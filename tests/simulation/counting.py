"""The shelf of a run: what lies there in truth, who counted it when, and what the hub must make of that.

Goods move when a register records it; some go unseen, and every restore may take records away that were never sent.
After a count the hub knows the shelf again, or a person was told why it may not.
"""

from __future__ import annotations

import json
import random
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Any

from app.domain.quantity import Quantity
from app.queries.counts import open_counts, seen
from app.services.counts import count_one, drop_count, post_count, set_count, start_count
from tests.simulation.till import SimulatedTill
from tests.simulation.watch import opened

START = 1_000_000  # thousandths of each product, which nobody has recorded
FLAGS = ("late-movement", "counted-twice")


@dataclass(frozen=True, slots=True)
class Happened:
    """Something about a product on the shelf. ``fact`` is what records it, empty where nothing does: a sheet by its id,
    what moved by its content.
    """

    what: str  # moved | unseen | counted | agreed: all was known everywhere
    product: str
    fact: str | bytes
    is_skewed: bool = False


@dataclass(slots=True)
class Sheet:
    """What one register is counting: of each product how much was counted so far."""

    id: str
    counted: dict[str, int] = field(default_factory=dict)


class Shelf:
    """What lies in one store, and what happened to it in the order in which it did."""

    def __init__(self, store: str, chance: random.Random, counts: Counter[str]) -> None:
        self.store = store
        self._chance = chance
        self._counts = counts
        self.lies: defaultdict[str, int] = defaultdict(lambda: START)
        self.log: list[Happened] = []
        self._sheets: dict[str, Sheet] = {}
        self._looked: dict[str, int] = {}
        self.recorded: set[bytes] = set()  # contents of what moved goods here

    def follow(self, till: SimulatedTill, is_skewed: bool) -> None:
        """Goods move as a register has recorded it since the last look."""
        after = self._looked.get(till.name, 0)
        with opened(till.folder / "ledger.db") as ledger:
            rows = ledger.execute(
                "SELECT m.product, m.delta, j.content, m.cause FROM stock_movements AS m JOIN journal AS j "
                "ON j.n = m.fact_n WHERE m.fact_n > ? ORDER BY m.fact_n, m.position",
                (after,),
            ).fetchall()
            self._looked[till.name] = ledger.execute("SELECT max(n) FROM journal").fetchone()[0]
        for product, delta, fact, cause in rows:
            self.recorded.add(fact)
            if cause != "count":
                self.lies[product] += delta
                self.log.append(Happened("moved", product, fact, is_skewed))

    def takes_in(self, till: SimulatedTill) -> None:
        """A register comes from elsewhere: what it has recorded until now moved nothing here."""
        with opened(till.folder / "ledger.db") as ledger:
            self._looked[till.name] = ledger.execute("SELECT max(n) FROM journal").fetchone()[0]

    def went_back(self, till: SimulatedTill) -> None:
        """A register's folder is an older one: what it recorded since did move, and it begins its counts anew."""
        with opened(till.folder / "ledger.db") as ledger:
            self._looked[till.name] = ledger.execute("SELECT max(n) FROM journal").fetchone()[0]
            open_sheets = [key for (key,) in ledger.execute("SELECT key FROM work WHERE kind = 'count'")]
        for sheet in open_sheets:
            till.do(drop_count, sheet).result()
        self._sheets.pop(till.name, None)

    def leaves(self, till: SimulatedTill) -> None:
        """A register sells elsewhere now: what it was counting here is counted no more."""
        self._sheets.pop(till.name, None)

    def agreed(self) -> None:
        self.log += [Happened("agreed", product, "") for product in sorted(self.lies)]

    def steal(self, product: str) -> None:
        self.lies[product] -= 1000 * self._chance.randint(1, 5)
        self.log.append(Happened("unseen", product, ""))

    def count(self, till: SimulatedTill, products: tuple[str, ...], new_id: str, is_skewed: bool) -> None:
        """Count some products; now and then a part of what lies there first, and the rest another time."""
        sheet = self._sheets.setdefault(till.name, Sheet(new_id))
        till.do(start_count, sheet.id, "Shelf").result()
        books = till.ask(seen, products)
        for product in products:
            lies, known = self.lies[product], sheet.counted.get(product, 0)
            part = self._chance.randint(1, 9) * 1000 if self._chance.random() < 0.2 else lies
            if 0 < known < lies:
                till.do(count_one, sheet.id, product, "ann", Quantity(lies - known), seen=books.get(product)).result()
                part = lies
            else:
                till.do(set_count, sheet.id, product, "ann", Quantity(part), seen=books.get(product)).result()
            sheet.counted[product] = part
            if part == lies:
                self.log.append(Happened("counted", product, sheet.id, is_skewed))

    def post(self, till: SimulatedTill) -> None:
        sheet = self._sheets.pop(till.name, None)
        if sheet is None or not any(one.id == sheet.id for one in till.ask(open_counts)):
            return
        for product, part in sheet.counted.items():
            if part < START // 2:  # nobody came back for the rest
                self.log.append(Happened("unseen", product, ""))
        if sheet.counted:
            posted = till.do(post_count, sheet.id, with_unsure=self._chance.random() < 0.5).result()
            self._counts["counted"] += posted.lines
        till.do(drop_count, sheet.id).result()


def wrong(shelf: Shelf, hub: Any, counts: Counter[str]) -> list[str]:
    """Where the hub's level is not what lies on the shelf, though it was counted since all that nobody recorded."""
    levels = Counter(dict(hub.execute("SELECT product, amount FROM levels WHERE store = ?", (shelf.store,))))
    found = []
    for product in {one.product for one in shelf.log} - _doubtful(hub, shelf.store):
        log = [one for one in shelf.log if one.product == product]
        if _is_known(log, hub):
            counts["shelves-compared"] += 1
            if levels[product] != shelf.lies[product]:
                found.append(f"the hub has {levels[product]} of {product}, {shelf.lies[product]} lie there")
    return found


def _doubtful(hub: Any, store: str) -> set[str]:
    """Products of which a person was told that their stock may not be right.

    Whoever noted such a task has not counted: the stock is as doubtful as it was, until somebody does.
    """
    found = set()
    rows = hub.execute(
        "SELECT kind, subject, body, state, opened_at FROM tasks "
        "WHERE scope = ? AND (state = 'open' OR outcome = 'noted')",
        (f"store:{store}",),
    )
    for kind, subject, body, state, at in rows.fetchall():
        if kind in FLAGS or kind == "count-unsure":
            told = [subject] if kind in FLAGS else json.loads(body)["products"]
            found.update(product for product in told if state == "open" or not _counted_after(hub, store, product, at))
    return found


def _counted_after(hub: Any, store: str, product: str, at: str) -> bool:
    """Whether the hub took in a count of this product in a store after this time of its own, that was made after it."""
    rows = hub.execute(
        "SELECT CAST(i.body AS TEXT) FROM inbox AS i JOIN incarnations AS l ON l.incarnation = i.incarnation "
        "JOIN registers AS r ON r.id = l.register "
        "WHERE i.type = 'StockCounted' AND i.status = 'applied' AND i.stored_at > ? AND r.store = ?",
        (at, store),
    )
    lines = [line for (body,) in rows for line in json.loads(body)["lines"]]
    return any(line["product"] == product and line["at"] > at for line in lines)


def _is_known(log: list[Happened], hub: Any) -> bool:
    """Whether a count came after everything that nobody recorded or whose record is gone, by clocks that agree."""
    known = is_skewed = skewed_count = False
    for one in log:
        is_skewed |= one.is_skewed
        if one.what == "agreed":
            is_skewed = False
        elif one.what == "counted":
            line = _line(hub, one)
            if line is not None:  # else it was never posted, and says nothing
                known, skewed_count = "span" not in line and "cursor" in line, is_skewed
        elif one.what == "unseen" or not hub.execute("SELECT 1 FROM facts WHERE content = ?", (one.fact,)).fetchone():
            known = False
    return known and not skewed_count


def _line(hub: Any, counted: Happened) -> dict[str, Any] | None:
    """What the hub knows of a count, if that says anything."""
    row = hub.execute(
        "SELECT CAST(i.body AS TEXT) FROM facts AS f JOIN inbox AS i ON i.incarnation = f.incarnation "
        "AND i.seq = f.seq WHERE f.id = ?",
        (counted.fact,),
    ).fetchone()
    lines = json.loads(row[0])["lines"] if row else ()
    return next((one for one in lines if one["product"] == counted.product and "later" not in one), None)
