"""What a register already has of a kind of file when a replay begins."""

from __future__ import annotations

from datetime import datetime

from app.clock import moment
from app.domain.frozen import frozen
from app.queries.replayed import GivenBack, given_back, sold_lines
from app.register import Register
from app.replay.allocate import Remaining, key


@frozen
class Known:
    """Order ids, what is left of their lines, and the refund lines of each cancellation by (source, time)."""

    orders: frozenset[str]
    remaining: Remaining
    refunds: dict[tuple[str, str], tuple[GivenBack, ...]]


def known_of(register: Register, kind: str) -> Known:
    """Read from the register's own records, so that files of other months, read in other runs, count as well."""
    remaining = Remaining()
    orders: dict[str, datetime] = {}
    for line in register.ask(sold_lines, kind):
        at = orders.get(line.order_id)
        if at is None:
            at = orders[line.order_id] = moment(line.sold_at)
        goods = key(line.customer_id, line.sku, line.price)
        remaining.sold(goods, at, line.order_id, line.position, line.quantity, line.gross_minor, line.back)
    refunds: dict[tuple[str, str], list[GivenBack]] = {}
    for back in register.ask(given_back, kind):
        refunds.setdefault((back.source, back.sold_at), []).append(back)
    return Known(frozenset(orders), remaining, {document: tuple(lines) for document, lines in refunds.items()})
