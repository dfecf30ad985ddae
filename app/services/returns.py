"""Giving back: void before the shift closes, refund of sold lines, refund without a receipt; each a fact of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.db import journal
from app.db.act import Act
from app.domain.cart import Cart
from app.domain.order import PricedCart, PricedLine
from app.domain.pricing import totalled
from app.domain.quantity import Quantity, shortest
from app.domain.refund import RefundError, refund_line
from app.domain.sale_body import read_priced_lines
from app.domain.settlement import cash_due
from app.domain.tender import CashRounding, Tender, TenderKind
from app.errors import NotFound, Refused
from app.rights import Right, needs
from app.services.checkout import Placed, cash_rounding_now, find_placed, place, priced_now, settled
from app.services.codes import check_cart, check_code, check_quantity


@needs(Right.REFUND)
def refund_lines(
    act: Act,
    refund_id: str,
    order_id: str,
    wanted: Mapping[int, Quantity],
    tenders: Sequence[Tender] = (),
    *,
    reason: str = "",
    note: str = "",
    restock: bool = True,
    sold_at: str = "",
    source: str = "",
) -> Placed:
    """Give back some of an order's lines: position → positive quantity, at the stored amounts pro rata.

    Any pieces sum to the sale; never more than was sold. Without ``tenders`` all of it goes back in cash; their
    amounts are negative. ``refund_id`` makes a second press of the button the same refund. Raises Refused.
    """
    before = find_placed(act, refund_id, "refund")
    if before is not None:
        return before
    sale_n, sale = _sale(act, order_id)
    stored = read_priced_lines(sale)
    already = given_back(act, sale_n)
    lines = [
        (position, _refund(stored, position, already.get(position, 0), quantity))
        for position, quantity in sorted(wanted.items())
    ]
    if not lines:
        raise Refused("No line was chosen.", "Choose what comes back.")
    cart = Cart(refund_id, sale["currency"], tuple(line.line for _, line in lines), (), sale["customer"])
    priced = totalled(cart, sale["policy"], [line for _, line in lines])
    return _give_back(
        act, priced, tenders, order_id, [position for position, _ in lines], reason, note, restock, sold_at, source
    )


@needs(Right.REFUND_WITHOUT_RECEIPT)
def refund_without_receipt(
    act: Act,
    cart: Cart,
    tenders: Sequence[Tender] = (),
    *,
    reason: str = "",
    note: str = "",
    restock: bool = True,
    sold_at: str = "",
    source: str = "",
) -> Placed:
    """Give back goods whose sale is not found here, at the prices in ``cart`` (positive quantities)."""
    before = find_placed(act, cart.id, "refund")
    if before is not None:
        return before
    if cart.is_empty:
        raise Refused("No line was chosen.", "Enter what comes back.")
    check_cart(cart)
    back = replace(cart, lines=tuple(replace(line, quantity=_negative(line.quantity)) for line in cart.lines))
    priced = priced_now(act, back)
    return _give_back(act, priced, tenders, "", [], reason, note, restock, sold_at, source)


@needs(Right.VOID)
def void_order(act: Act, order_id: str, *, reason: str = "", note: str = "") -> None:
    """Cancel an order of the open shift; its number stays, its goods and cash go back. Twice is once."""
    rows = act.rows("SELECT n, state, shift, training FROM orders WHERE id = ?", (order_id,))
    if not rows:
        raise NotFound("There is no such order.")
    n, state, shift, training = rows[0]
    _check_practice(act, training)
    if state == "voided":
        return
    if act.state.shift is None or act.state.shift.id != shift:
        raise Refused("The shift of this order is closed.", "Give it back with a refund.", code="shift-closed")
    if act.rows("SELECT 1 FROM orders WHERE refers_to = ? AND state = 'completed'", (n,)):
        raise Refused("Part of this order was given back already.", "Refund the rest.", code="already-refunded")
    if act.rows(_LATER_REFUND, (n, n)):
        # Each piece is what all pieces so far are worth less what went before: taken out of the middle, the
        # rest would no longer add up to the sale.
        raise Refused("A later refund gave back more of the same line.", "Void that one first.", code="later-refund")
    check_code(reason, "A reason")
    act.record("OrderVoided", {"order": order_id, "reason": reason, "note": act.seal(note)})


_LATER_REFUND = (
    "SELECT 1 FROM order_lines AS mine JOIN orders AS o ON o.n = mine.order_n "
    "JOIN orders AS later ON later.refers_to = o.refers_to AND later.n > o.n AND later.state = 'completed' "
    "JOIN order_lines AS theirs ON theirs.order_n = later.n AND theirs.refers_to = mine.refers_to "
    "WHERE mine.order_n = ? AND o.n = ? LIMIT 1"
)


def _check_practice(act: Act, training: int) -> None:
    if bool(training) != act.training:
        raise Refused("Practice sales and real ones are not mixed.", code="practice")


def given_back(act: Act, sale_n: int) -> dict[int, int]:
    """How much of each line of a sale was given back so far: position → amount in the line's own exponent."""
    rows = act.rows(
        "SELECT l.refers_to, -sum(l.quantity) FROM orders AS o JOIN order_lines AS l ON l.order_n = o.n "
        "WHERE o.refers_to = ? AND o.state = 'completed' GROUP BY l.refers_to",
        (sale_n,),
    )
    return {row[0]: row[1] for row in rows}


def _sale(act: Act, order_id: str) -> tuple[int, dict[str, Any]]:
    rows = act.rows("SELECT n, kind, state, training FROM orders WHERE id = ?", (order_id,))
    if not rows:
        raise NotFound("There is no such order.", "Look it up by its receipt number.")
    n, kind, state, training = rows[0]
    if kind != "sale" or state != "completed":
        raise Refused(f"This is not a sale that can be refunded ({kind}, {state}).")
    _check_practice(act, training)
    return n, journal.fact(act.connection, n).read()


def _refund(stored: Sequence[PricedLine], position: int, already: int, quantity: Quantity) -> PricedLine:
    if not 0 <= position < len(stored):
        raise NotFound(f"The order has no line {position + 1}.")
    sold = stored[position].line.quantity
    check_quantity(quantity.amount, quantity.exponent, "A quantity")
    if quantity.amount <= 0:
        raise Refused("What comes back has a positive quantity.")
    now, finer = divmod(quantity.amount * 10**sold.exponent, 10**quantity.exponent)
    if finer:
        raise Refused("That is a finer quantity than was sold.")
    try:
        return refund_line(stored[position], already, now)
    except RefundError as problem:
        left = shortest(problem.left, sold.exponent)
        raise Refused(
            f"Only {left} of “{stored[position].line.name}” can still be given back.", code="more-than-sold"
        ) from problem


def _give_back(
    act: Act,
    priced: PricedCart,
    tenders: Sequence[Tender],
    order_id: str,
    positions: Sequence[int],
    reason: str,
    note: str,
    restock: bool,
    sold_at: str,
    source: str,
) -> Placed:
    check_code(reason, "A reason")
    if priced.cart.currency != act.settings["currency"]:
        raise Refused(
            f"This register pays out {act.settings['currency']}, not {priced.cart.currency}.", code="other-currency"
        )
    if priced.total_minor > 0:
        raise Refused("A refund gives money back.", "Take money in with a sale.", code="positive-total")
    rounding = cash_rounding_now(act)
    settlement = settled(priced, tenders or _all_cash(priced, rounding), rounding)
    extra: dict[str, Any] = {
        "refers_to": order_id,
        "positions": list(positions),
        "reason": reason,
        "note": act.seal(note),
        "restock": restock,
        "cause": "refund",
    }
    return place(act, "RefundCompleted", priced, settlement, rounding, sold_at=sold_at, source=source, extra=extra)


def _all_cash(priced: PricedCart, rounding: CashRounding) -> tuple[Tender, ...]:
    return (Tender(TenderKind.CASH, cash_due(priced.total_minor, 0, rounding)),)


def _negative(quantity: Quantity) -> Quantity:
    if quantity.amount <= 0:
        raise Refused("What comes back has a positive quantity.")
    return replace(quantity, amount=-quantity.amount)
