"""Finding orders without a screen: the whole list, or a search that walks it newest first and can be stopped."""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.frozen import frozen
from app.errors import FolderProblem
from app.queries.orders import OrderRow
from app.queries.orders_list import (
    Looked,
    Wanted,
    all_places,
    look,
    newest_n,
    newest_places,
    place_before,
    places_since,
    products_named,
    rows_at,
)
from app.register import Register

FIRST = 200  # places that stand at once; the others come from a worker
SPAN, FIRST_SPAN = 8_000, 1_000  # facts looked through in one go: some 20 ms
TOLD_EVERY = 0.15  # seconds between two words about how far a search is; the first find is told at once

Post = Callable[[Callable[[], None]], None]
Work = Callable[[Callable[[], Any], Callable[[Future[Any]], None], str], None]
Ask = Callable[[Mapping[str, tuple[str, ...]]], Wanted]


@frozen
class Listing:
    """What the list shows. Another ``serial`` is another list; ``top`` counts rows that came above it since.

    ``back`` is how far a search has looked, as an instant, while it is ``searching``; ``sum_minor`` is what stands of
    what was found.
    """

    serial: int = 0
    count: int = 0
    top: int = 0
    searching: bool = False
    stopped: bool = False
    back: str = ""
    sum_minor: int = 0
    filtered: bool = False
    ready: bool = False


class _Run:
    """One search; ``over`` is set on the screen's thread and read by the worker."""

    def __init__(self) -> None:
        self.over = False


@dataclass(slots=True)
class _Pile:
    """What the worker has found since it last told."""

    places: array[int] = field(default_factory=lambda: array("q"))
    sum_minor: int = 0
    told: float = 0.0


class Finder:
    """``show`` begins another list; ``tell`` hears of every change, on the screen's thread."""

    def __init__(self, register: Register, post: Post, work: Work, tell: Callable[[Listing], None]) -> None:
        self._register, self._post, self._work, self._tell = register, post, work, tell
        self._run = _Run()
        self._everything: array[int] = array("q")
        self._ask: Ask | None = None
        self._words: tuple[str, ...] = ()
        self.places: array[int] = array("q")
        self.listing = Listing()

    def rows(self, first: int, many: int) -> Sequence[OrderRow]:
        """The rows in these places; those that are gone are left out."""
        return self._register.ask(rows_at, self.places[first : first + many])

    def place_of(self, n: int) -> int:
        """Where in the list the order with this n stands; -1 where it does not."""
        low, high = 0, len(self.places)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self.places[middle] > n else (low, middle)
        return low if low < len(self.places) and self.places[low] == n else -1

    def place_of_day(self, until: str) -> int:
        """Where the newest order before this instant stands."""
        return self._register.ask(place_before, self.places, until)

    # Another list ----------------------------------------------------------------------------------------------

    def show_all(self) -> None:
        """Every order, newest first."""
        self._begin(None, ())
        if self._everything:
            since = self._register.ask(places_since, self._everything[0])
            self._everything = since + self._everything
            self._replace(self._everything)
            return
        self._replace(self._register.ask(newest_places, FIRST))
        if len(self.places) == FIRST:
            run = self._run
            self._work(lambda: self._register.ask(all_places), lambda done: self._all_came(run, done), "orders")

    def search(self, ask: Ask, words: tuple[str, ...]) -> None:
        """Orders that ``ask`` wants, once told what the catalogue knows by each of ``words``."""
        self._begin(ask, words)
        self.places = array("q")
        self._say(Listing(self.listing.serial + 1, searching=True, filtered=True))
        self._start(quiet=False)

    def stop(self) -> None:
        """Look no further; what was found stays."""
        if self.listing.searching:
            self._run.over = True
            self._say(replace(self.listing, searching=False, stopped=True))

    def refresh(self) -> None:
        """Something was recorded: show it above, and states that changed. A search is asked again, quietly."""
        if self._ask is not None:
            if not self.listing.searching:
                self._run = _Run()
                self._start(quiet=True)
            return
        if not self.places:
            self.show_all()
            return
        since = self._register.ask(places_since, self.places[0])
        self.places = since + self.places
        if self._everything:
            self._everything = self.places
        self._say(replace(self.listing, count=len(self.places), top=self.listing.top + len(since)))

    def close(self) -> None:
        self._run.over = True

    def _begin(self, ask: Ask | None, words: tuple[str, ...]) -> None:
        self._run.over = True
        self._run, self._ask, self._words = _Run(), ask, words

    def _replace(self, places: array[int]) -> None:
        self.places = places
        self._say(Listing(self.listing.serial + 1, len(places), ready=True))

    def _say(self, listing: Listing) -> None:
        self.listing = listing
        self._tell(listing)

    def _all_came(self, run: _Run, done: Future[array[int]]) -> None:
        if run.over:
            return
        found = done.result()
        since = self.places[: sum(1 for n in self.places if n > found[0])]
        self._everything = self.places = since + found
        self._say(replace(self.listing, count=len(self.places)))

    # A search --------------------------------------------------------------------------------------------------

    def _start(self, quiet: bool) -> None:
        run, ask, words = self._run, self._ask, self._words
        if ask is not None:
            self._work(lambda: self._look(run, ask, words, quiet), self._ended, "orders")

    def _ended(self, done: Future[None]) -> None:
        error = done.exception()
        if error is not None and not isinstance(error, FolderProblem):
            raise error

    def _look(self, run: _Run, ask: Ask, words: tuple[str, ...], quiet: bool) -> None:
        """On the worker: stretch by stretch, until the end or until nobody waits for it any more."""
        register = self._register
        wanted = ask({word: register.ask(products_named, word) for word in words})
        below, span, pile = register.ask(newest_n), FIRST_SPAN, _Pile(told=time.monotonic())
        none_yet = True
        while below and not run.over:
            looked = register.ask(look, wanted, below, span)
            below, span = looked.below, SPAN
            pile.places += looked.places
            pile.sum_minor += looked.sum_minor
            due = time.monotonic() - pile.told > TOLD_EVERY or (none_yet and bool(pile.places))
            if not below or (due and not quiet):
                none_yet = none_yet and not pile.places
                self._hand_over(run, pile, looked, quiet)
                pile = _Pile(told=time.monotonic())

    def _hand_over(self, run: _Run, pile: _Pile, looked: Looked, quiet: bool) -> None:
        if quiet:
            self._post(lambda: self._came_again(run, pile))
        else:
            self._post(lambda: self._came(run, pile, looked))

    def _came(self, run: _Run, pile: _Pile, looked: Looked) -> None:
        if run.over:
            return
        self.places = self.places + pile.places
        now = self.listing
        self._say(
            replace(
                now,
                count=len(self.places),
                sum_minor=now.sum_minor + pile.sum_minor,
                searching=looked.below > 0,
                back=looked.at,
                ready=True,
            )
        )

    def _came_again(self, run: _Run, pile: _Pile) -> None:
        if run.over:
            return
        same = pile.places == self.places
        self.places = pile.places
        serial = self.listing.serial + (not same)
        self._say(replace(self.listing, serial=serial, count=len(self.places), sum_minor=pile.sum_minor, top=0))
