"""A stock count in hand: the sheet, and what each counter has entered for a product so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from typing import Any

from app.domain.frozen import frozen
from app.domain.quantity import Quantity
from app.domain.stock import total

Json = dict[str, Any]


@frozen
class Scope:
    """What is to be counted: these products, else a category with all below it, else everything."""

    category: str = ""
    products: tuple[str, ...] = ()

    @property
    def is_all(self) -> bool:
        return not self.category and not self.products


@frozen
class Sheet:
    """A count sheet. ``posting`` from its first posted part on: then nobody counts on it any more.

    ``after`` is how far posting has come and ``left`` how many products still wait for it; ``posted`` how many stand
    in the journal, ``note`` the hash under which its name is sealed once anything is posted.
    """

    id: str
    name: str
    started_at: str
    started_by: str
    scope: Scope = field(default_factory=Scope)
    blind: bool = False
    posting: bool = False
    after: str = ""
    left: int = 0
    posted: int = 0
    note: str = ""


@frozen
class Seen:
    """A product's book with the platform's stock in it, as it stood at a moment: at the journal's fact ``n``, and where
    the stream of the platform's stock had come to (``cursor``).
    """

    n: int
    quantity: Quantity
    cursor: str


@frozen
class Entry:
    """What one counter has counted of one product, between two states of the journal.

    ``first`` and ``last`` are the journal's last fact number when it was first and last touched; ``scans`` how often.
    ``seen`` is the book at the first touch, and at the last if that was another; nothing where no platform is known.
    """

    product: str
    counter: str
    quantity: Quantity
    first: int
    last: int
    scans: int
    actor: str
    at: str
    seen: tuple[Seen, ...] = ()


@frozen
class Count:
    """A product as all its counters together have counted it."""

    product: str
    entries: tuple[Entry, ...]

    @property
    def quantity(self) -> Quantity:
        return total(entry.quantity for entry in self.entries)

    @property
    def first(self) -> int:
        return min(entry.first for entry in self.entries)

    @property
    def last(self) -> int:
        return max(entry.last for entry in self.entries)

    @property
    def at(self) -> str:
        return max(entry.at for entry in self.entries)

    @property
    def seen(self) -> tuple[Seen, ...]:
        """What its entries saw, that of the first one first; nothing where one of them saw none."""
        if not all(entry.seen for entry in self.entries):
            return ()
        return tuple(seen for entry in sorted(self.entries, key=lambda one: one.first) for seen in entry.seen)


def together(entries: Iterable[Entry]) -> tuple[Count, ...]:
    """Entries by product, in the order in which the products first come."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.product, []).append(entry)
    return tuple(Count(product, tuple(its)) for product, its in found.items())


def sheet_body(sheet: Sheet) -> Json:
    return {
        "name": sheet.name,
        "started_at": sheet.started_at,
        "started_by": sheet.started_by,
        "category": sheet.scope.category,
        "products": list(sheet.scope.products),
        "blind": sheet.blind,
        "posting": sheet.posting,
        "after": sheet.after,
        "left": sheet.left,
        "posted": sheet.posted,
        "note": sheet.note,
    }


def read_sheet(sheet_id: str, body: Json) -> Sheet:
    return Sheet(
        id=sheet_id,
        name=body["name"],
        started_at=body["started_at"],
        started_by=body["started_by"],
        scope=Scope(body["category"], tuple(body["products"])),
        blind=body["blind"],
        posting=body["posting"],
        after=body["after"],
        left=body["left"],
        posted=body["posted"],
        note=body["note"],
    )


def entry_body(entry: Entry) -> Json:
    body = {
        "quantity": [entry.quantity.amount, entry.quantity.exponent],
        "marks": [entry.first, entry.last],
        "scans": entry.scans,
        "actor": entry.actor,
        "at": entry.at,
    }
    if entry.seen:
        body["seen"] = [[one.n, one.quantity.amount, one.quantity.exponent, one.cursor] for one in entry.seen]
    return body


def entry_key(sheet_id: str, product_id: str, counter: str) -> str:
    """Under which an entry is kept: neither id holds a slash, so the three can be told apart again."""
    return f"{sheet_id}/{product_id}/{counter}"


def read_entry(key: str, body: Json) -> Entry:
    _, product, counter = key.split("/", 2)
    first, last = body["marks"]
    seen = tuple(Seen(n, Quantity(amount, exponent), cursor) for n, amount, exponent, cursor in body.get("seen", ()))
    quantity = Quantity(*body["quantity"])
    return Entry(product, counter, quantity, first, last, body["scans"], body["actor"], body["at"], seen)
