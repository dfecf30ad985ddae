"""What somebody writes to link registers to a commerce system: one small class that speaks its language.

It keeps nothing and decides nothing. What is told when, what is looked for first, what stands aside and which levels
can be believed is ``Connected``'s, the same for all systems.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Protocol

from app.domain.frozen import frozen
from app.domain.pages import Row
from app.domain.quantity import Quantity
from app.errors import PlatformRefused, PlatformUnreachable
from app.sync.platforms.acts import Return, Sale

GOODS_BACK = "goods-back"  # the step that a connector puts down once the goods of a return are surely on the shelf


class Retryable(PlatformUnreachable):
    """It did not do it and says so, or was not reached at all: tried again later."""


class UnknownOutcome(PlatformUnreachable):
    """It may have done it, all or in part: a lost answer, a 5xx, a partial success. Looked for before anything else."""


class Rejected(PlatformRefused):
    """It will never do this one thing. ``code`` is stable and for scripts; what is refused for all is PlatformRefused.

    ``holds_stock``: what it did do before holds the goods all the same.
    """

    def __init__(self, code: str, *, holds_stock: bool = False) -> None:
        super().__init__(code, code)
        self.holds_stock = holds_stock


@frozen
class Capabilities:
    """What a system can do, asked of it at each reconnect.

    ``platform`` names this very shop of it for ever. ``finds_orders`` and ``finds_refunds``: a search by our reference
    finds them, whatever else it finds; without that no till is linked. ``writes_levels``: a till may tell it of goods
    in and of counts. ``settles_seconds``: after this long a request whose answer was lost has ended, and what it did
    is found. ``tombstones``: what was deleted is told; else ids are swept.
    """

    platform: str
    finds_orders: bool
    finds_refunds: bool
    writes_levels: bool
    tombstones: bool
    settles_seconds: int


@frozen
class RemoteSale:
    """A sale as the platform has it, maybe half made. ``ref`` is our reference as it stands there, to the letter.

    ``goods``: how much of each of our products, where the platform can tell. ``is_finished``: paid and handed over.
    ``holds_stock``: its goods are out of what ``stock`` lists.
    """

    id: str
    ref: str
    total: Decimal
    goods: Mapping[str, Quantity] | None
    is_finished: bool
    holds_stock: bool


@frozen
class RemoteRefund:
    """Money that went back under our reference, and with it everything that belongs to it."""

    id: str
    ref: str
    amount: Decimal


@frozen
class Listed:
    """Some products that changed after a cursor, as rows of a page, and the cursor after them."""

    rows: tuple[Row, ...]
    cursor: str
    is_last: bool


class StepLog(Protocol):
    """What the steps of one act came to, kept on the disk. A step is put down before the next one is begun."""

    def get(self, step: str) -> str:
        """What was put down of a step; empty where nothing was."""

    def put(self, step: str, said: str) -> None:
        """Keep it; it is on the disk when this returns."""


class Connector(Protocol):
    """A commerce system. Every call may raise Retryable, UnknownOutcome or PlatformRefused, and never waits for ever.

    Cursors are the connector's own words; "" is the beginning. What changed is told twice rather than missed: its
    timestamps may be coarse, and whatever changes without one is its own to find (README of the platforms).
    """

    def connect(self) -> Capabilities:
        """Who and what it is; its first answer after a pause."""

    def products(self, cursor: str) -> Listed:
        """What changed; raises StreamReset for a cursor that is good no more."""

    def product_ids(self) -> Iterable[str]:
        """All there are, as far as the listing tells."""

    def has_product(self, id: str) -> bool:
        """Asked for this one alone. False only where the platform says that there is none."""

    def stock(self) -> Iterable[tuple[str, Quantity]]:
        """All levels: what is on hand less what is allocated or reserved."""

    def level(self, product: str) -> Quantity:
        """What is on hand of one product, as ``set_level`` writes it. Raises Rejected."""

    def set_level(self, product: str, level: Quantity, expected: Quantity) -> None:
        """Write a level, as read just before. Raises Rejected; Retryable where it is not ``expected`` any more."""

    def search_sales(self, ref: str) -> Iterable[RemoteSale]:
        """Whatever its search says about our reference, half-made ones too. Who asks compares."""

    def push_sale(self, sale: Sale, found: RemoteSale | None, log: StepLog) -> RemoteSale:
        """Make a sale, or what is missing of the one that was found, up to goods handed over. Raises Rejected.

        The reference goes with the first step, so that each later one is found.
        """

    def search_refunds(self, ref: str, sale: RemoteSale) -> Iterable[RemoteRefund]:
        """Whatever refunds of a sale there are. Who asks compares."""

    def push_refund(self, refund: Return, sale: RemoteSale, log: StepLog) -> RemoteRefund:
        """Goods back on the shelf, if they go there, then the money with the reference. Raises Rejected.

        In that order: goods cannot be looked for, so they are known to be done by the money that came after them.
        """
