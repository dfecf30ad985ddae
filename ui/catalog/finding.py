"""The list without a screen: what is looked for, what was found, which rows are chosen. It knows no Qt."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from typing import Any, TypeVar

from app.errors import ShopError
from app.queries import product_pages
from app.queries.product_pages import Choices, Listed
from app.queries.products import Filter, ProductRow, Sort
from app.register import Register
from ui.catalog.chosen import EVERYTHING, NONE
from ui.catalog.fields import Shop, shop_of
from ui.catalog.listing import Listing
from ui.catalog.state import Building, CatalogState, CatalogTold
from ui.kit.answers import Post, follow

T = TypeVar("T")
_PAUSE_SECONDS = 0.15  # after the last key, before all that it finds is looked up


class Finding:
    """Intents on the list. ``post`` runs a call on the screen's thread; ``show`` renders a state."""

    def __init__(self, register: Register, post: Post, show: Callable[[CatalogState], None]) -> None:
        self.register = register
        self.shop: Shop = shop_of(register.settings)
        self.state = CatalogState()
        self.listing = Listing(self._page)
        self._generation = ""
        self._post, self._show = post, show
        self._asked = self._told = 0
        self._last_chosen = 0
        self._newer = threading.Event()  # set once the question it belongs to is no longer the last
        self._finder = ThreadPoolExecutor(1, "catalog")
        self._lister = ThreadPoolExecutor(1, "catalog list")  # whole lists take long: the first rows never wait for one

    def close(self) -> None:
        self._asked += 1
        self._newer.set()
        for worker in (self._finder, self._lister):
            worker.shutdown(wait=False, cancel_futures=True)

    def set(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self._show(self.state)

    def tell(self, code: str, detail: str = "", hint: str = "", undo: bool = False) -> None:
        self._told += 1
        self.set(told=CatalogTold(self._told, code, detail, hint, undo))

    def tell_error(self, error: ShopError) -> None:
        self.tell("error", error.message, error.hint)

    def _follow(self, future: Future[T], done: Callable[[T], None], failed: Callable[[ShopError], None]) -> None:
        follow(future, self._post, done, failed, self._recover)

    def _recover(self) -> None:
        """Nothing may be left waiting for an answer that will not come."""
        self.set(looking=False, saving=False)

    # Finding ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask again for what is shown, and for the chips' lists."""
        self.shop = shop_of(self.register.settings)
        self.listing.forget()
        self.set(building=self._building())
        self._find(again=bool(self.listing.rids))
        self._follow(self._finder.submit(self.register.ask, product_pages.choices), self._summed, self.tell_error)

    def changed(self, topics: frozenset[str]) -> None:
        """Something was recorded, here or elsewhere."""
        if "catalog" in topics:
            before, now = self.state.building, self._building()
            self.set(building=now)
            if now is None or before is None:  # not at each step of the way
                self.refresh()
        elif topics & {"stock", "orders"}:
            self.stock_moved()

    def _building(self) -> Building | None:
        now = self.register.catalog_state()
        return Building(now.done, now.total, now.reason) if now.building else None

    def stock_moved(self) -> None:
        """What is on hand changed: the rows that are looked at are read again."""
        self.listing.forget()
        self.set(listed=self.state.listed + 1)

    def search(self, text: str) -> None:
        """Find by name, code or brand as one types."""
        self.filter(text=text)

    def filter(self, **changes: Any) -> None:
        """Show other products; what was chosen among the old ones is chosen no more."""
        wanted = replace(self.state.filter, **changes)
        if wanted != self.state.filter:
            self.set(filter=wanted, chosen=NONE, effect=None)
            self._find()

    def clear_filters(self) -> None:
        self.set(filter=Filter(), sorted=False, sort=Sort(), chosen=NONE, effect=None)
        self._find()

    def sort_by(self, by: str) -> None:
        """Sort; the same again turns the order round."""
        sort = self.state.sort
        turned = sort.by == by and not self.state.is_best_first
        descending = not sort.descending if turned else by in ("sold", "changed")
        self.set(sort=Sort(by, descending), sorted=True)  # type: ignore[arg-type]
        self._find()

    def sort_as(self, sort: Sort) -> None:
        """Sort in an order that was picked whole."""
        self.set(sort=sort, sorted=True)
        self._find()

    def show_latest(self) -> None:
        """Everything, what changed last first: after an import."""
        self.set(filter=Filter(active=None), sort=Sort("changed", True), sorted=True)
        self._find()

    def _find(self, again: bool = False) -> None:
        """Ask for the first rows, which come at once, and for the whole list when no other key follows.

        ``again`` asks for the list that is shown: it stays until the whole one has come.
        """
        self._asked += 1
        self._newer.set()
        newer = self._newer = threading.Event()
        serial, wanted, best = self._asked, self.state.filter, self.state.is_best_first
        sort = None if best else self.state.sort
        quick = (best or sort == Sort()) and not again

        def look_first() -> Listed | None:
            return None if newer.is_set() or not quick else self.register.ask(product_pages.first_listed, wanted)

        def look() -> Listed | None:
            if newer.wait(_PAUSE_SECONDS if best else 0):
                return None
            return self.register.ask(product_pages.listed, wanted, sort)

        def first(found: Listed | None) -> None:
            if serial == self._asked:
                if found is not None:
                    self._take(found)
                if found is None or not found.whole:
                    self._follow(self._lister.submit(look), whole, self._not_found)

        def whole(found: Listed | None) -> None:
            if found is not None and serial == self._asked:
                self._take(found)

        self.set(looking=True)
        self._follow(self._finder.submit(look_first), first, self._not_found)

    def _take(self, found: Listed) -> None:
        changes: dict[str, Any] = {}
        if found.generation != self._generation:
            changes = {"chosen": NONE, "effect": None}  # a row's number means another product now
            self._generation = found.generation
        self.listing.replace(found.rids)
        self.set(
            found=len(found.rids),
            looking=not found.whole,
            partial=not found.whole,
            listed=self.state.listed + 1,
            **changes,
        )
        self._rows_changed()

    def _not_found(self, error: ShopError) -> None:
        self.set(looking=False)
        self.tell_error(error)

    def _rows_changed(self) -> None:
        """Other rows are shown: what is worked out from them follows."""

    def _summed(self, found: Choices) -> None:
        counts = found.counts
        self.set(products=counts.products, active=counts.active, categories=found.categories, brands=found.brands)

    def _page(self, rids: Sequence[int]) -> Sequence[ProductRow]:
        rows = self.register.ask(product_pages.page, rids, self._generation)
        if rows is None:  # the catalogue was built anew: the list as well, in a moment
            self._post(lambda: self._find(again=True))
            return ()
        return rows

    def row(self, place: int) -> ProductRow | None:
        return self.listing.row(place)

    # Choosing --------------------------------------------------------------------------------------------------

    def choose(self, place: int, to_last: bool = False) -> None:
        """Choose a row or not; ``to_last`` does the same with all from the one chosen last."""
        if not 0 <= place < len(self.listing):
            return
        rids, chosen = self.listing.rids, self.state.chosen
        if to_last:
            first, last = sorted((min(self._last_chosen, len(rids) - 1), place))
            chosen = chosen.having(rids[first : last + 1], True)
        else:
            chosen = chosen.toggled(rids[place])
        self._last_chosen = place
        self._choose(chosen)

    def choose_everything(self) -> None:
        """All that is found; once more chooses none."""
        self._choose(NONE if self.state.chosen == EVERYTHING else EVERYTHING)

    def choose_none(self) -> None:
        self._choose(NONE)

    def _choose(self, chosen: Any) -> None:
        self.set(chosen=chosen)
        self._rows_changed()

    def is_chosen(self, place: int) -> bool:
        return place < len(self.listing) and self.listing.rids[place] in self.state.chosen

    def chosen_rids(self) -> array[int]:
        """The rids chosen, in the list's order where all but some are."""
        chosen = self.state.chosen
        if not chosen.everything:
            return array("q", sorted(chosen.marked))
        if not chosen.marked:
            return self.listing.rids
        return array("q", (rid for rid in self.listing.rids if rid not in chosen.marked))
