"""What the checkout screen shows, as frozen values: a view that renders these is the whole screen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.cart import CartLine
from app.domain.order import PricedCart
from app.domain.oversell import Oversold
from ui.checkout.payment import Paying

if TYPE_CHECKING:
    from app.queries.catalog import Product
    from app.queries.till import CardPayment


class ScanKind(StrEnum):
    NONE = ""
    GOOD = "good"
    UNKNOWN = "unknown"
    UNPRICED = "unpriced"  # known, but nobody has said what it costs
    OFF_SALE = "off-sale"  # known, and taken off sale
    NOT_YET = "not-yet"  # not found while the product list is being rebuilt

    @property
    def needs_person(self) -> bool:
        """Whether nothing was added, and somebody has to read why."""
        return self not in (ScanKind.NONE, ScanKind.GOOD)


@dataclass(frozen=True, slots=True)
class ScanTold:
    """Where the last scan went; ``words`` is a product's name or a code.

    What is known and cannot be sold yet brings its ``product`` and the ``code`` that was scanned.
    """

    kind: ScanKind = ScanKind.NONE
    words: str = ""
    product: str = ""
    code: str = ""


class Asked(StrEnum):
    QUANTITY = "quantity"
    DISCOUNT = "discount"


@dataclass(frozen=True, slots=True)
class Asking:
    """A number asked for. ``line`` is the line it is for; ``is_new`` when the line waits for it to be added."""

    what: Asked
    line: CartLine
    typed: str = ""
    is_new: bool = False
    percent: bool = True
    whole_cart: bool = False


@dataclass(frozen=True, slots=True)
class PaidPart:
    kind: str
    name: str
    reference: str
    amount_minor: int


class Outcome(StrEnum):
    """What became of the paper."""

    NONE = "none"  # no printer is set
    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Paid:
    """The sale just recorded, until the next scan replaces it."""

    order_id: str
    number: str
    at: str
    currency: str
    total_minor: int
    rounding_minor: int
    change_minor: int
    line_count: int
    parts: tuple[PaidPart, ...]
    printed: Outcome = Outcome.NONE
    drawer: bool = False
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class OpeningNotice:
    """A stable code and, where there is one, the number it is about."""

    code: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """Something to say once: ``code`` is for the view's words, ``detail`` is what it is about."""

    serial: int
    code: str
    detail: str = ""
    hint: str = ""
    can_undo: bool = False


@dataclass(frozen=True, slots=True)
class StockAsked:
    """Pay waits for these goods, of which more is in the cart than on hand: may they go, or do they not (refused)?"""

    goods: tuple[Oversold, ...]
    is_refused: bool = False


@dataclass(frozen=True, slots=True)
class CheckoutState:
    priced: PricedCart
    selected: str = ""
    newest: str = ""  # the line to flash; set only by the act that touched it
    tiles: tuple[Product, ...] = ()
    categories: tuple[str, ...] = ()
    category: str = ""
    search: str = ""
    results: tuple[Product, ...] = ()
    is_more: bool = False  # others fit the search which are not among its results
    marked: int = -1
    scan: ScanTold = ScanTold()
    asking: Asking | None = None
    paying: Paying | None = None
    paid: Paid | None = None
    waiting: int = 0  # scans that wait for the next sale
    rebuilding: int | None = None  # percent done of a product list that is being made anew
    told: Told | None = None
    can_undo: bool = False
    notices: tuple[OpeningNotice, ...] = ()  # what opening the folder found that a person should know
    intents: tuple[CardPayment, ...] = ()  # card payments whose outcome nobody said yet
    is_empty_shop: bool = False  # nothing is sold
    unsold: int = 0  # items that a shop has where nothing is sold: they wait for a price
    short: tuple[Oversold, ...] = ()  # goods of which the cart has more than is on hand
    stock_asked: StockAsked | None = None
