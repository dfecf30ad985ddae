"""What the checkout screen shows, as frozen values: a view that renders these is the whole screen."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.cart import CartLine, Discount, DiscountKind
from app.domain.frozen import frozen
from app.domain.order import PricedCart, PricedLine
from app.domain.oversell import Oversold
from app.domain.quantity import Quantity
from ui.checkout.payment import Paying

if TYPE_CHECKING:
    from app.domain.explain import Step
    from app.queries.catalog import Product
    from app.queries.customers import CustomerRow
    from app.queries.print_jobs import PrintJob
    from app.queries.till import CardPayment, ProductNow


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


@frozen
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
    PRICE = "price"  # another one than the catalogue's
    OPEN_PRICE = "open-price"  # of something that no catalogue knows


class PriceDoubt(StrEnum):
    """What is to be said of a typed price before it is taken; it may be taken all the same."""

    NONE = ""
    NO_REASON = "no-reason"  # this one has to be answered first
    LOW_MARGIN = "low-margin"  # under the margin the shop wants
    UNDER_COST = "under-cost"


@frozen
class Asking:
    """A number asked for. ``line`` is the line it is for; ``is_new`` when the line waits for it to be added.

    ``reasons`` may be given with it, ``reason`` is the one chosen. For what is sold at an open price ``line`` is what
    would be added, ``classes`` are the shop's tax classes with their rates in parts per million.
    """

    what: Asked
    line: CartLine
    typed: str = ""
    is_new: bool = False
    percent: bool = True
    whole_cart: bool = False
    reason: str = ""
    reasons: tuple[str, ...] = ()
    doubt: PriceDoubt = PriceDoubt.NONE
    margin_floor: int = 0  # percent
    name: str = ""
    tax_class: str = ""
    classes: tuple[tuple[str, int], ...] = ()
    cart_discounts: tuple[Discount, ...] = ()

    @property
    def discounts(self) -> tuple[Discount, ...]:
        """What is off already, on the line or on the whole sale, whichever is asked about."""
        return self.cart_discounts if self.whole_cart else self.line.discounts

    @property
    def present(self) -> Discount | None:
        """What is off already in the unit that is asked for: it stands there until the first key."""
        kind = DiscountKind.PERCENT if self.percent else DiscountKind.AMOUNT
        return next((one for one in self.discounts if one.kind is kind), None)


@frozen
class Noting:
    """A note being typed, for one line or, without ``line_id``, for the sale; ``about`` names the line."""

    line_id: str
    about: str
    text: str


@frozen
class WhyAsked:
    """Why a line costs what it costs; ``steps`` sum to what it brings."""

    priced: PricedLine
    steps: tuple[Step, ...]
    policy: str


@frozen
class SumsAsked:
    """What the sale adds up to, each tax with its base."""

    priced: PricedCart

    @property
    def policy(self) -> str:
        return self.priced.policy


@frozen
class ParkedRow:
    """A parked sale in the list: when that was, in whole minutes before now, and what tells it from the others."""

    id: str
    label: str
    first: str  # the name of its first line
    line_count: int
    total_minor: int
    minutes: int
    at: datetime


@frozen
class ParkedShown:
    """The parked carts; ``marked`` is the place of the one that the keyboard is at."""

    rows: tuple[ParkedRow, ...]
    marked: int = 0
    naming: str = ""  # the id of the one whose name is typed
    is_naming: bool = False
    unreadable: int = 0  # parked sales that cannot be shown


@frozen
class ChoosingCustomer:
    """A customer is looked for: ``found`` fit ``words``; ``offers_new`` says that such a one can be added by name."""

    words: str = ""
    found: tuple[CustomerRow, ...] = ()
    marked: int = -1
    offers_new: bool = False
    invoice_of: str = ""  # the number of the sale just paid, where its invoice is for somebody


Aside = Noting | WhyAsked | SumsAsked | ParkedShown | ChoosingCustomer  # what stands in the catalog's place


@frozen
class PaidPart:
    """What one tender of a sale that is over paid."""

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
    UNKNOWN = "unknown"  # the printer went silent in the middle: somebody looks whether it printed
    ASKED = "asked"  # the shop prints only on request


@frozen
class Paid:
    """The sale just recorded, until the next scan replaces it."""

    order_id: str
    number: str
    at: datetime
    currency: str
    total_minor: int
    rounding_minor: int
    change_minor: int
    line_count: int
    parts: tuple[PaidPart, ...]
    printed: Outcome = Outcome.NONE
    drawer: bool = False
    trouble: PrintJob | None = None  # the receipt that is not printed
    job: str = ""  # the receipt's newest print job
    drawer_trouble: PrintJob | None = None
    gift: Outcome = Outcome.NONE  # the receipt without prices, once it was asked for
    customer_id: str = ""


@frozen
class OpeningNotice:
    """A stable code and, where there is one, the number it is about."""

    code: str
    number: int = 0


@frozen
class Told:
    """Something to say once: ``code`` is for the view's words, ``detail`` is what it is about."""

    serial: int
    code: str
    detail: str = ""
    hint: str = ""
    can_undo: bool = False


@frozen
class StockAsked:
    """Pay waits for these goods, of which more is in the cart than on hand: may they go, or do they not (refused)?"""

    goods: tuple[Oversold, ...]
    is_refused: bool = False


@frozen
class CheckoutState:
    """All that the counter shows at one moment."""

    priced: PricedCart
    selected: str = ""
    newest: str = ""  # the line to flash; set only by the act that touched it
    search: str = ""
    results: tuple[Product, ...] = ()
    is_more: bool = False  # others fit the search which are not among its results
    marked: int = -1
    scan: ScanTold = ScanTold()
    asking: Asking | None = None
    paying: Paying | None = None
    paid: Paid | None = None
    waiting: int = 0  # scans that wait for the next sale
    told: Told | None = None
    can_undo: bool = False
    can_redo: bool = False
    aside: Aside | None = None
    times: Quantity | None = None  # how many of the next thing that is scanned
    parked: int = 0  # sales that wait to be taken up
    customer: str = ""  # the name of the cart's customer
    news: tuple[ProductNow, ...] = ()  # what the catalogue says differently now of products in the cart
    notices: tuple[OpeningNotice, ...] = ()  # what opening the folder found that a person should know
    intents: tuple[CardPayment, ...] = ()  # card payments whose outcome nobody said yet
    short: tuple[Oversold, ...] = ()  # goods of which the cart has more than is on hand
    stock_asked: StockAsked | None = None
