"""The goods themselves, piece by piece on their shelves: what a stock room holds whatever any register believes.

Amounts are ten-thousandths of a unit, so that quantities of every exponent the story uses are whole.
"""

from __future__ import annotations

from dataclasses import dataclass, field

PLACES = ("shop", "store")


@dataclass(slots=True)
class Event:
    """Something that was written down about a product at a time; ``real`` goods moved, others only on paper."""

    time: int
    delta: int
    real: bool = True
    undone: bool = False


@dataclass(slots=True)
class Walk:
    """One counter's way along one shelf: what was counted, and the pieces there not yet counted."""

    seen: int
    ahead: int
    first: int
    last: int


@dataclass(slots=True)
class Tally:
    """A product on a sheet."""

    walks: dict[str, Walk] = field(default_factory=dict)

    @property
    def first(self) -> int:
        return min(walk.first for walk in self.walks.values())

    @property
    def last(self) -> int:
        return max(walk.last for walk in self.walks.values())

    @property
    def is_whole(self) -> bool:
        return len(self.walks) == len(PLACES) and not any(walk.ahead for walk in self.walks.values())


@dataclass(slots=True)
class Product:
    shelf: dict[str, int] = field(default_factory=lambda: dict.fromkeys(PLACES, 0))
    events: list[Event] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)  # fact → moment of each count that stands
    off: list[tuple[int, int]] = field(default_factory=list)  # moment, by how much paper then left the shelf
    doubt: dict[str, tuple[int, int]] = field(default_factory=dict)  # the same, of counts that were not sure

    @property
    def here(self) -> int:
        return sum(self.shelf.values())

    @property
    def counted_at(self) -> int:
        return max(self.counts.values(), default=0)

    @property
    def on_hand(self) -> int:
        """What the books must say: the goods, and what paper and shelf fell apart by since they were last counted."""
        paper = sum(event.delta for event in self.events if self._wrong(event))
        return (
            self.here + paper + sum(by for moment, by in (*self.off, *self.doubt.values()) if moment > self.counted_at)
        )

    def _wrong(self, event: Event) -> bool:
        return not event.real and not event.undone and event.time > self.counted_at


@dataclass(slots=True)
class Sheet:
    tallies: dict[str, Tally] = field(default_factory=dict)
    waiting: list[str] | None = None  # while it is being posted: products that posting still comes to


@dataclass(slots=True)
class StockRoom:
    products: dict[str, Product] = field(default_factory=dict)
    sheets: dict[str, Sheet] = field(default_factory=dict)
    now: int = 1  # moves on with everything that is written down: moments are what a journal can tell apart

    def tick(self) -> int:
        self.now += 1
        return self.now

    def put(self, product: str, place: str, amount: int, counted: bool) -> None:
        """Goods come to a shelf; whoever is counting it there still has them ``ahead``, or passed them by."""
        one = self.products[product]
        one.shelf[place] += amount
        one.events.append(Event(self.tick(), amount))
        for walk in self._walks(product, place):
            walk.ahead += 0 if counted or not walk.ahead else amount

    def take(self, product: str, place: str, amount: int, counted_first: bool) -> None:
        """Goods leave a shelf: of those already counted as far as they last, or of those still ahead."""
        one = self.products[product]
        for walk in self._walks(product, place):
            behind = one.shelf[place] - walk.ahead
            left = min(amount, behind) if counted_first else amount - min(amount, walk.ahead)
            walk.ahead -= amount - left
        one.shelf[place] -= amount
        one.events.append(Event(self.tick(), -amount))

    def lose(self, product: str, place: str, amount: int) -> None:
        """Goods go, or turn up, and nobody writes anything down."""
        one = self.products[product]
        one.shelf[place] -= amount
        one.off.append((self.tick(), amount))

    def pretend(self, product: str, amount: int) -> Event:
        """A delivery is written down that never came."""
        event = Event(self.tick(), amount, real=False)
        self.products[product].events.append(event)
        return event

    def is_quiet(self, product: str) -> bool:
        """Whether nobody is half-way through counting a product."""
        return all(sheet.tallies[product].is_whole for sheet in self.sheets.values() if product in sheet.tallies)

    def moved_between(self, product: str, tally: Tally) -> list[int]:
        """What is written down as moved between a product's first and last scan, less what was taken back."""
        return [
            event.delta
            for event in self.products[product].events
            if tally.first < event.time <= tally.last and event.delta and not event.undone
        ]

    def _walks(self, product: str, place: str) -> list[Walk]:
        tallies = (sheet.tallies.get(product) for sheet in self.sheets.values())
        return [tally.walks[place] for tally in tallies if tally and place in tally.walks]
