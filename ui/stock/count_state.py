"""What a stock count shows, as frozen values: the sheets, differences, and the item in hand."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.frozen import frozen
from app.domain.quantity import Quantity
from app.domain.stock import NONE

if TYPE_CHECKING:
    from app.queries.counts import Counting, CountSheet, VarianceRow, VarianceTotals
    from app.queries.stock import StockRow


class Tab(StrEnum):
    """Which part of a sheet is listed."""

    DIFFERENT = "different"
    MISSING = "missing"
    MATCHING = "matching"
    COUNTED = "counted"  # all that is counted: what a blind count shows in place of differences
    FOUND = "found"  # what was looked for by name


class Asked(StrEnum):
    """What must be answered before it is done."""

    NOTHING = ""
    UNSURE = "unsure"  # some were sold while they were counted: recount them, or post all the same
    DROP = "drop"
    ZERO = "zero"


@frozen
class Starting:
    """A sheet that is about to begin; an empty category is the whole shop."""

    name: str = ""
    category: str = ""
    blind: bool = False
    busy: bool = False


@frozen
class Hand:
    """The item in hand. ``ahead`` is what was scanned and is not on the disk yet; ``typed`` nobody has taken over."""

    counting: Counting
    typed: str = ""
    ahead: int = 0
    ahead_amount: Quantity = NONE
    since: int = 0  # the journal's last fact when it came into hand


@frozen
class CountState:
    """The open sheets, or one of them being counted."""

    sheets: tuple[CountSheet, ...] = ()
    categories: tuple[str, ...] = ()
    starting: Starting | None = None
    sheet: CountSheet | None = None
    tab: Tab = Tab.DIFFERENT
    variances: tuple[VarianceRow, ...] = ()
    totals: VarianceTotals | None = None
    missing: tuple[StockRow, ...] = ()
    missing_after: str = ""
    words: str = ""
    found: tuple[StockRow, ...] = ()
    counter: str = "1"
    hand: Hand | None = None
    unknown: tuple[str, ...] = ()
    asked: Asked = Asked.NOTHING
    posting: bool = False

    @property
    def unsure(self) -> tuple[VarianceRow, ...]:
        return tuple(row for row in self.variances if not row.sure)

    @property
    def next_up(self) -> StockRow | None:
        """What Enter goes to: the item after the one in hand, in the order in which they are listed."""
        if self.hand is None:
            return self.missing[0] if self.missing else None
        own = self.hand.counting.row
        others = [row for row in self.missing if row.id != own.id]
        later = (row for row in others if (row.key, row.rid) > (own.key, own.rid))
        return next(later, others[0] if others else None)
