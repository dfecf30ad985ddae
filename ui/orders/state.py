"""What the orders screen shows, as frozen values."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from app.domain.frozen import frozen
from ui.orders.finding import Listing
from ui.orders.understood import Chosen, Understood

if TYPE_CHECKING:
    from app.queries.customers import CustomerRow
    from app.queries.invoices import InvoiceRow
    from app.queries.orders import LineRow, OrderDetail
    from app.queries.print_jobs import PrintJob
    from ui.orders.desk_lines import DeskState


@frozen
class OrderTold:
    """Something to say once."""

    serial: int
    code: str
    detail: str = ""
    hint: str = ""


@frozen
class Papers:
    """Papers of the order in hand: what was printed, and its invoices."""

    jobs: tuple[PrintJob, ...] = ()
    invoices: tuple[InvoiceRow, ...] = ()


@frozen
class Asked:
    """A question about the order in hand: ``void`` (with a reason) or ``invoice`` (for whom)."""

    what: str
    reason: str = ""
    words: str = ""
    customers: tuple[CustomerRow, ...] = ()
    busy: bool = False


@frozen
class OrdersState:
    """``text`` is what the field says, ``chosen`` what the chips say, ``understood`` what the text meant."""

    listing: Listing = field(default_factory=Listing)
    text: str = ""
    chosen: Chosen = field(default_factory=Chosen)
    understood: Understood = field(default_factory=Understood)
    detail: OrderDetail | None = None
    papers: Papers = field(default_factory=Papers)
    asked: Asked | None = None
    desk: DeskState | None = None
    told: OrderTold | None = None


def left_to_refund(line: LineRow) -> int:
    """How much of a line can still be given back, in its own exponent."""
    return max(0, line.quantity.amount - line.refunded)


def can_refund(detail: OrderDetail) -> bool:
    """Whether anything of the order can still be given back."""
    row = detail.row
    return row.kind == "sale" and row.state == "completed" and any(left_to_refund(line) for line in detail.lines)
