"""A shop's story for hub tests: registers that sell and count one shelf, and what lies there in truth."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from app.hub import schema
from app.hub.hub import Hub
from app.hub.sender import Sender
from tests.hub.facts import Journal
from tests.hub.members import office_of

FLAGS = ("late-movement", "counted-twice", "count-unsure")
Event = tuple[str, int, str, int]  # what, which register, which product, how many units


def clock(hour: int) -> str:
    return f"2026-11-{2 + hour // 24:02}T{hour % 24:02}:00:00.000000Z"


@dataclass(slots=True)
class Till:
    """A register: its journal, how much of that was sent, and what it knows of the shelf (in thousandths)."""

    sender: Sender
    journal: Journal
    sent: int = 0
    cursor: str = ""
    book: Counter[str] = field(default_factory=Counter)


class Shop:
    """One store of a merchant of its own. Every act takes an hour."""

    def __init__(self, hub: Hub, registers: int = 3, stock: int = 100) -> None:
        self.hub = hub
        self.merchant = office_of(hub).add_merchant("Shop")
        self.store = office_of(hub).add_store(self.merchant, "1")
        self.shelf: Counter[str] = Counter()
        self.start = stock * 1000
        self.hour = self.made = 0
        self.known: set[str] = set()  # products whose last count came after the last that nobody recorded
        self.tills = []
        for n in range(registers):
            journal = Journal(uuid.UUID(int=n + 1).bytes)
            self.tills.append(Till(office_of(hub).add_register(self.merchant, self.store, str(n)), journal))

    def act(self, event: Event) -> None:
        what, register, product, units = event
        self.hour += 1
        acts: dict[str, Callable[..., None]] = {
            "sell": self.sell,
            "receive": self.receive,
            "count": self.count,
            "sync": self.sync,
            "steal": self.steal,
        }
        self.shelf.setdefault(product, self.start)
        acts[what](self.tills[register], product, units)

    def sell(self, till: Till, product: str, units: int) -> None:
        self._move(till, product, -units, "sale")

    def receive(self, till: Till, product: str, units: int) -> None:
        self._move(till, product, units, "receive")

    def _move(self, till: Till, product: str, units: int, cause: str) -> None:
        line = {"product": product, "delta": [units * 1000, 3]}
        till.journal.add("StockMoved", {"cause": cause, "lines": [line]}, at=clock(self.hour), id=self._id())
        self.shelf[product] += units * 1000
        till.book[product] += units * 1000

    def _id(self) -> str:
        self.made += 1
        return str(uuid.UUID(int=1000 + self.made))

    def steal(self, till: Till, product: str, units: int) -> None:
        self.shelf[product] -= units * 1000
        self.known.discard(product)

    def count(self, till: Till, product: str, units: int = 0, *, frontier: bool = True) -> None:
        lines = [self.line(till, product)]
        till.journal.add("StockCounted", counted(till, lines, frontier=frontier), at=clock(self.hour), id=self._id())
        till.book[product] = self.shelf[product]
        self.known.add(product)

    def line(self, till: Till, product: str) -> dict[str, Any]:
        found, book = self.shelf[product], till.book[product]
        last = len(till.journal.facts)
        return {
            "product": product,
            "counted": [found, 3],
            "expected": [book, 3],
            "delta": [found - book, 3],
            "book": [book, 3],
            "first": last,
            "last": last,
            "at": clock(self.hour),
            "cursor": 0,
        }

    def sync(self, till: Till, *_: Any) -> None:
        """All that waits is sent, and all that is there is fetched."""
        while self.push(till, 100):
            pass
        page = self.hub.pull(till.sender, "store", "", 10**6)
        assert page.is_last
        till.cursor = page.cursor
        till.book = Counter({row.id: row.values["on_hand"][0] for row in page.rows if row.entity == "level"})

    def push(self, till: Till, most: int) -> bool:
        first = till.sent + 1
        if first > len(till.journal.facts):
            return False
        till.sent = min(till.sent + most, len(till.journal.facts))
        answer = self.hub.push(till.sender, till.journal.envelope(first, till.sent))
        assert answer.status == "ok", answer
        return True

    def deliver(self, order: Iterable[tuple[int, int]]) -> None:
        """Envelopes as they come in: which register's, and how many facts at most; then whatever is left."""
        for register, most in order:
            self.push(self.tills[register], most)
        for till in self.tills:
            self.push(till, 100)

    # What is there ------------------------------------------------------------------------------------------------

    @property
    def levels(self) -> Counter[str]:
        return Counter({id: int(sum) for id, sum in self._rows(schema.levels, "product", "amount")})

    @property
    def moved(self) -> Counter[str]:
        found: Counter[str] = Counter()
        for product, delta in self._rows(schema.movements, "product", "delta"):
            found[product] += int(delta)
        return found

    @property
    def flags(self) -> set[tuple[str, str, str]]:
        """What is open for a person about counts: kind, subject, body."""
        rows = self._rows(schema.tasks, "kind", "subject", "body", "state")
        said = {(kind, subject, body) for kind, subject, body, state in rows if kind in FLAGS and state == "open"}
        return {(kind, subject, body.replace(self.store, "store")) for kind, subject, body in said}

    def _rows(self, table: Any, *columns: str) -> Sequence[Any]:
        asked = select(*(table.c[name] for name in columns)).where(table.c.merchant == self.merchant)
        return self.hub.database.read(lambda connection: connection.execute(asked).all())


def counted(till: Till, lines: Sequence[dict[str, Any]], *, frontier: bool = True) -> dict[str, Any]:
    """The body of a count's fact with these lines, as a register writes it."""
    facts = till.journal.facts
    wanted = sorted({line[key] for line in lines for key in ("first", "last")})
    marks = {str(n): [till.journal.incarnation.hex(), n] for n in wanted}
    body = {"cause": "count", "sheet": "sheet", "name": "", "marks": marks, "lines": list(lines)}
    if frontier:
        return {**body, "frontier": {"cursors": [till.cursor], "facts": {str(n): facts[n - 1].id for n in wanted}}}
    bare = [{key: value for key, value in line.items() if key not in ("book", "cursor")} for line in lines]
    return {**body, "lines": bare}
