"""The rows that are found, in order: only their places are held, and pages of rows while they are looked at."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.queries.products import ProductRow

PAGE = 64  # rows: about two screens; reading them takes no longer than a frame
_KEPT = 32  # pages


class Listing:
    """``fetch`` brings the rows of some rids, in their order; those that are gone may be missing."""

    def __init__(self, fetch: Callable[[Sequence[int]], Sequence[ProductRow]]) -> None:
        self._fetch = fetch
        self._pages: OrderedDict[int, dict[int, ProductRow]] = OrderedDict()
        self.rids: array[int] = array("q")

    def __len__(self) -> int:
        return len(self.rids)

    def replace(self, rids: array[int]) -> None:
        self.rids = rids
        self.forget()

    def forget(self) -> None:
        """The rows have changed: they are read again when they are looked at."""
        self._pages.clear()

    def row(self, place: int) -> ProductRow | None:
        """The row at ``place``, or None where there is none (any more)."""
        if not 0 <= place < len(self.rids):
            return None
        page = place // PAGE
        rows = self._pages.get(page)
        if rows is None:
            wanted = self.rids[page * PAGE : (page + 1) * PAGE]
            rows = self._pages[page] = {row.rid: row for row in self._fetch(wanted)}
            if len(self._pages) > _KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(page)
        return rows.get(self.rids[place])

    def place_of(self, rid: int) -> int:
        """Where a row stands; -1 where it is not found. Looks through all of them."""
        try:
            return self.rids.index(rid)
        except ValueError:
            return -1
