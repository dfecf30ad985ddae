"""What the stock screen shows, as frozen values: the list, the product in hand, and goods being moved."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.frozen import frozen
from app.domain.quantity import Quantity
from app.domain.stock import ADJUSTMENT_REASONS, WASTE_REASONS, minus
from app.queries.shelves import NOTHING_FOUND, Found, Watch
from ui.stock.amounts import typed_quantity

if TYPE_CHECKING:
    from app.queries.movements import MovementRow
    from app.queries.shelves import Makeup
    from app.queries.stock import StockCard, StockRow


class Mode(StrEnum):
    """What the screen is being used for."""

    LIST = "list"
    RECEIVE = "receive"
    SHEETS = "sheets"
    COUNT = "count"


class Move(StrEnum):
    """By what goods move here; the words of the ledger's causes."""

    RECEIVE = "receive"
    ADJUST = "adjust"
    WASTE = "waste"


@frozen
class Told:
    """Something to say once; ``undo`` is the act that can be taken back."""

    serial: int
    code: str
    detail: str = ""
    hint: str = ""
    undo: str = ""


@frozen
class Opened:
    """The product in hand."""

    card: StockCard
    makeup: Makeup
    history: tuple[MovementRow, ...] = ()
    more: bool = False
    is_linked: bool = False  # other tills move it too


@frozen
class Moving:
    """A movement being typed. ``base`` is what was on hand when its first figure came: an adjustment is held against
    that and not against what was sold meanwhile."""

    move: Move
    row: StockRow
    base: Quantity
    typed: str = ""
    scans: int = 0
    reason: str = ""
    note: str = ""
    busy: bool = False

    @property
    def quantity(self) -> Quantity | None:
        """What was typed, or None where nothing was."""
        return typed_quantity(self.typed)

    @property
    def delta(self) -> Quantity | None:
        """The change that this movement is; None while it is none."""
        given = self.quantity
        if given is None:
            return None
        if self.move is Move.ADJUST:
            change = minus(given, self.base)
        else:
            change = Quantity(-given.amount if self.move is Move.WASTE else given.amount, given.exponent)
        return change if change.amount else None

    @property
    def reasons(self) -> tuple[str, ...]:
        """What this movement can be for: what was found makes it more, what was lost makes it less."""
        if self.move is Move.WASTE:
            return WASTE_REASONS
        if self.move is Move.RECEIVE:
            return ()
        change = self.delta
        if change is None:
            return ADJUSTMENT_REASONS
        return tuple(
            one for one in ADJUSTMENT_REASONS if one == "correction" or (change.amount > 0) == (one == "found")
        )

    @property
    def is_ready(self) -> bool:
        has_reason = self.move is Move.RECEIVE or self.reason in self.reasons
        return self.delta is not None and not self.busy and has_reason


@frozen
class StockState:
    """The list and what is open beside it. ``sums`` are how many are low, out and below zero, once known."""

    mode: Mode = Mode.LIST
    text: str = ""
    watch: Watch = Watch.ALL
    found: Found = NOTHING_FOUND
    serial: int = 0  # of the list: another one means other rows
    is_ready: bool = False
    sums: tuple[tuple[Watch, str], ...] = ()
    opened: Opened | None = None
    moving: Moving | None = None
    is_linked: bool = False  # other tills move the same stock
    rebuilding: int | None = None  # percent done of a product list that is being made anew
    told: Told | None = None
