"""What must be in the register's hands after each death: a model of the counter that applies what the screens asked.

The ledger does acts in the order they are handed in, so after a death the folder is the one after the first so many of
them: all that were answered, and perhaps some that were not. A cart that a cashier saw may be gone only after an act
of hers that lets it go.
"""

from __future__ import annotations

import copy
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from tests.faults.counter_log import Entry
from tests.faults.tally import Tally

LETS_GO = {"pay", "take", "exact", "discard", "clear", "remove", "undo", "redo", "fewer", "charged", "take-back"}


@dataclass
class Hands:
    """What the register has in hand and in its books."""

    cart: tuple[str, Any] | None = None  # id and face
    parked: dict[str, Any] = field(default_factory=dict)
    tenders: tuple[str, Any] | None = None
    cards: dict[str, str] = field(default_factory=dict)  # started: intent → order
    orders: dict[str, Any] = field(default_factory=dict)  # id → number and total, or None where nobody said
    invoices: dict[str, Any] = field(default_factory=dict)
    billed: set[str] = field(default_factory=set)  # orders with an invoice: another is asked for in vain
    papers: Counter[str] = field(default_factory=Counter)  # "order group" → how many jobs

    def shown_tenders(self) -> list[Any]:
        """A card among them that was given back since is none."""
        if self.tenders is None or self.cart is None or self.tenders[0] != self.cart[0]:
            return []
        return [one for one in self.tenders[1] if one[0] != "card" or one[4] in self.cards]

    def as_data(self) -> dict[str, Any]:
        return {
            "cart": list(self.cart) if self.cart else None,
            "parked": self.parked,
            "tenders": self.shown_tenders(),
            "cards": self.cards,
            "orders": sorted(self.orders),
            "invoices": sorted(self.invoices),
            "papers": dict(self.papers),
        }

    # What each act does ----------------------------------------------------------------------------------------

    def apply(self, asked: Entry) -> None:
        getattr(self, f"_{asked['what']}")(asked)

    def _keep_cart(self, asked: Entry) -> None:
        key = asked["id"]
        if key in self.parked:
            return
        if key in self.orders or asked["empty"]:
            if asked["empty"] or (self.cart and self.cart[0] == key):
                self.cart = None
            return
        self.cart = (key, asked["face"])

    def _park(self, asked: Entry) -> None:
        key = asked["id"]
        if key in self.orders or (self.tenders and self.tenders[0] == key) or key in self.cards.values():
            return
        if self.cart and self.cart[0] == key:
            self.cart = None
        self.parked[key] = asked["face"]

    def _recall(self, asked: Entry) -> None:
        key, instead = asked["id"], asked["instead"]
        if key not in self.parked:
            return
        if asked["blind"] and self.cart:
            instead = {"id": self.cart[0], "face": self.cart[1]}
        taken = self.parked.pop(key)
        if instead:
            self.parked[instead["id"]] = instead["face"]
        self.cart = (key, taken)

    def _discard(self, asked: Entry) -> None:
        self.parked.pop(asked["id"], None)

    def _keep_tenders(self, asked: Entry) -> None:
        empty = not asked["tenders"] or asked["id"] in self.orders
        self.tenders = None if empty else (asked["id"], asked["tenders"])

    def _start_card_payment(self, asked: Entry) -> None:
        self.cards[asked["intent"]] = asked["id"]

    def _end_card_payment(self, asked: Entry) -> None:
        self.cards.pop(asked["intent"], None)

    def _complete_sale(self, asked: Entry) -> None:
        self._book(asked["id"], asked.get("is"), asked["total"])
        self._taken(asked)

    def _refund_lines(self, asked: Entry) -> None:
        self._book(asked["id"], asked.get("is"), None)

    def _exchange(self, asked: Entry) -> None:
        told = asked.get("is") or {}
        self._book(asked["refund"], told.get("refund"), None)
        self._book(asked["id"], told.get("sale"), None)
        self._taken(asked)

    def _taken(self, asked: Entry) -> None:
        if self.cart and self.cart[0] == asked["id"]:
            self.cart = None
        if self.tenders and self.tenders[0] == asked["id"]:
            self.tenders = None
        for intent in asked["cards"]:
            self.cards.pop(intent, None)

    def _book(self, order: str, told: Entry | None, total: int | None) -> None:
        if order not in self.orders:
            self.orders[order] = {"total": total, **(told or {})}
            self.papers[f"{order} receipt"] += 1

    def _void_order(self, asked: Entry) -> None:
        """Numbers stay; what it does to stock and cash is for ``verify``."""

    def _issue_invoice(self, asked: Entry) -> None:
        if asked["order"] not in self.billed:
            self.billed.add(asked["order"])
            self.invoices[asked["id"]] = asked.get("is")

    def _print(self, asked: Entry) -> None:
        self.papers[f"{asked['order']} {asked['group']}"] += 1

    _print_receipt = _queue_copy = _queue_gift = _print


@dataclass
class Walk:
    """Goes through what was written, life by life, and counts into ``tally`` what does not fit."""

    tally: Tally
    hands: Hands = field(default_factory=Hands)
    asked: list[Entry] = field(default_factory=list)  # since the last time the folder was looked at
    acts: list[str] = field(default_factory=list)  # the cashier's, since the screen was last at rest
    rested: set[str] = field(default_factory=set)  # carts on the screen or parked then
    life: int = 0

    def through(self, told: list[Entry]) -> None:
        for entry in told:
            for word, take in (("ask", self._ask), ("ok", self._ok), ("no", self._no), ("act", self._act)):
                if word in entry:
                    take(entry)
            if "rest" in entry:
                self._rest(entry["rest"])
            if "found" in entry:
                self._found(entry["found"])

    def _ask(self, entry: Entry) -> None:
        self.asked.append(entry)

    def _ok(self, entry: Entry) -> None:
        one = next(one for one in self.asked if one["ask"] == entry["ok"])
        one["is"], one["said"] = entry["is"], True
        self.tally.confirmed += 1

    def _no(self, entry: Entry) -> None:
        self.asked = [one for one in self.asked if one["ask"] != entry["no"]]
        self.tally.counts["refused"] += 1

    def _act(self, entry: Entry) -> None:
        self.acts.append(entry["act"])
        self.tally.counts["acts"] += 1

    def _after(self, many: int) -> Hands:
        hands = copy.deepcopy(self.hands)
        for one in self.asked[:many]:
            hands.apply(one)
        return hands

    def _rest(self, seen: Entry) -> None:
        """Nothing is under way: the screen shows exactly what was answered."""
        self.tally.counts["looks"] += 1
        hands = self._after(len(self.asked))
        for what, expected in (("cart", hands.as_data()["cart"]), ("tenders", hands.shown_tenders())):
            if seen[what] != expected:
                self.tally.wrong(f"life {self.life}: the screen's {what} {seen[what]}, kept {expected}")
        self.rested = set(hands.parked) | ({hands.cart[0]} if hands.cart and hands.cart[1][0] else set())
        self.acts = []

    def _found(self, found: Entry) -> None:
        self.life += 1
        least = max((place for place, one in enumerate(self.asked, 1) if one.get("said")), default=0)
        fits = [self._after(many) for many in range(least, len(self.asked) + 1)]
        fit = next((one for one in fits if _same(one.as_data(), found)), None)
        if fit is None:
            self._differs(fits[0], found)
            fit = fits[-1]
        self._numbers(fit, found)
        there = set(found["parked"]) | ({found["cart"][0]} if found["cart"] else set())
        if (gone := self.rested - there) and not LETS_GO & set(self.acts):
            self.tally.lost += 1
            self.tally.trouble(f"life {self.life}: cart {gone} is gone after {self.acts}")
        self.hands, self.asked, self.acts = fit, [], []
        self.rested = there

    def _differs(self, expected: Hands, found: Entry) -> None:
        for what, value in expected.as_data().items():
            if found[what] == value:
                continue
            kind = "lost" if _size(found[what]) < _size(value) else "duplicated"
            kind = "altered" if _size(found[what]) == _size(value) else kind
            setattr(self.tally, kind, getattr(self.tally, kind) + 1)
            self.tally.trouble(f"life {self.life}: {what} {kind}: {found[what]}, expected {value}; {self.asked[-3:]}")

    def _numbers(self, hands: Hands, found: Entry) -> None:
        """What was said of an order or an invoice is what stands there."""
        for kept, there in ((hands.orders, found["numbers"]), (hands.invoices, found["invoice_numbers"])):
            for key, told in kept.items():
                for word in ("number", "total"):
                    said = (told or {}).get(word)
                    if said is not None and there.get(key, {}).get(word) != said:
                        self.tally.altered += 1
                        self.tally.trouble(f"life {self.life}: {key} has {there.get(key)}, said was {told}")


def _same(expected: Entry, found: Entry) -> bool:
    return all(found[what] == value for what, value in expected.items())


def _size(value: Any) -> int:
    if isinstance(value, dict):
        return sum(one if isinstance(one, int) else 1 for one in value.values())
    return len(value) if value else 0
