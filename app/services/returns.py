"""Giving back: void before the shift closes, refund of sold lines, refund without a receipt; each a fact of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.db.act import Act
from app.db.sold import Recorded, recorded, sold
from app.domain.cart import Cart
from app.domain.frozen import frozen
from app.domain.order import PricedCart
from app.domain.quantity import Quantity, shortest
from app.domain.refund import RefundError, TooFine, returned
from app.domain.settlement import cash_due
from app.domain.tender import CashRounding, Tender, TenderKind
from app.errors import NotFound, Refused
from app.rights import Right, needs
from app.services.checkout import Placed, cash_rounding_now, find_placed, place, priced_now, settled
from app.services.codes import check_cart, check_code, check_note, check_quantity

RECEIPT = "receipt:"  # how the source of a refund begins that rests on the signed code of another register's receipt


@frozen
class Why:
    """What is said about goods that come back; ``source`` names a document of elsewhere."""

    reason: str = ""
    note: str = ""
    restock: bool = True
    sold_at: str = ""
    source: str = ""
    exchange: str = ""  # the id of the sale that the goods pay for


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
    priced, positions = priced_return(act, refund_id, order_id, wanted)
    why = Why(reason, note, restock, sold_at, source)
    return give_back(act, priced, tenders, why, order_id, positions)


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
    return _loose(act, cart, tenders, Why(reason, note, restock, sold_at, source))


@needs(Right.REFUND)
def refund_elsewhere(
    act: Act,
    cart: Cart,
    number: str,
    tenders: Sequence[Tender] = (),
    *,
    reason: str = "",
    note: str = "",
    restock: bool = True,
) -> Placed:
    """Give back goods of the receipt ``number`` of another register, at what its verified code says they cost.

    Whoever calls has checked the code's signature and made ``cart`` of it (``app.elsewhere``). Each receipt comes back
    once at this register, whatever part of it. Raises Refused.
    """
    before = find_placed(act, cart.id, "refund")
    if before is not None:
        return before
    if act.rows("SELECT 1 FROM orders WHERE number = ?", (number,)):
        raise Refused("This receipt is of this register.", "Open its order and refund it there.", code="own-receipt")
    earlier = act.rows(
        "SELECT number FROM orders WHERE source = ? AND kind = 'refund' AND state = 'completed'", (RECEIPT + number,)
    )
    if earlier:
        raise Refused(
            f"Goods of this receipt were given back already, with {earlier[0][0]}.",
            "A receipt of another till comes back once. Ask there for the rest.",
            code="receipt-used",
        )
    return _loose(act, cart, tenders, Why(reason, note, restock, "", RECEIPT + number))


@needs(Right.VOID)
def void_order(act: Act, order_id: str, *, reason: str = "", note: str = "") -> None:
    """Cancel an order of the open shift; its number stays, its goods and cash go back. Twice is once.

    Of an exchange both halves are voided: goods paid for goods, so neither stands without the other.
    """
    order = recorded(act.connection, order_id)
    if order is None:
        raise NotFound("There is no such order.")
    check_practice(act, order.training)
    if order.state == "voided":
        return
    other = recorded(act.connection, order.exchange) if order.exchange else None
    both = [one for one in (order, other) if one is not None and one.state != "voided"]
    for one in both:
        _check_voidable(act, one)
    check_code(reason, "A reason")
    check_note(note)
    for one in both:
        act.record("OrderVoided", {"order": one.id, "reason": reason, "note": act.seal(note)})


def _check_voidable(act: Act, order: Recorded) -> None:
    if act.state.shift is None or act.state.shift.id != order.shift:
        raise Refused("The shift of this order is closed.", "Give it back with a refund.", code="shift-closed")
    if act.rows("SELECT 1 FROM orders WHERE refers_to = ? AND state = 'completed'", (order.n,)):
        raise Refused("Part of this order was given back already.", "Refund the rest.", code="already-refunded")
    if act.rows(_LATER_REFUND, (order.n, order.n)):
        # Each piece is what all pieces so far are worth less what went before: taken out of the middle, the
        # rest would no longer add up to the sale.
        raise Refused("A later refund gave back more of the same line.", "Void that one first.", code="later-refund")


_LATER_REFUND = (
    "SELECT 1 FROM order_lines AS mine JOIN orders AS o ON o.n = mine.order_n "
    "JOIN orders AS later ON later.refers_to = o.refers_to AND later.n > o.n AND later.state = 'completed' "
    "JOIN order_lines AS theirs ON theirs.order_n = later.n AND theirs.refers_to = mine.refers_to "
    "WHERE mine.order_n = ? AND o.n = ? LIMIT 1"
)


def check_practice(act: Act, training: bool) -> None:
    """Refuse to mix practice with what is real."""
    if training != act.training:
        raise Refused("Practice sales and real ones are not mixed.", code="practice")


def priced_return(
    act: Act, refund_id: str, order_id: str, wanted: Mapping[int, Quantity]
) -> tuple[PricedCart, list[int]]:
    """The refund of these lines as it will be recorded, and their positions in the sale. Raises Refused."""
    sale = _sale(act, order_id)
    before = sold(act.connection, sale)
    for position, quantity in wanted.items():
        if not 0 <= position < len(before.lines):
            raise NotFound(f"The order has no line {position + 1}.")
        check_quantity(quantity.amount, quantity.exponent, "A quantity")
        if quantity.amount <= 0:
            raise Refused("What comes back has a positive quantity.")
    if not wanted:
        raise Refused("No line was chosen.", "Choose what comes back.")
    try:
        return returned(before, refund_id, wanted), sorted(wanted)
    except TooFine as problem:
        raise Refused("That is a finer quantity than was sold.") from problem
    except RefundError as problem:
        line = before.lines[problem.position].line
        left = shortest(problem.left, line.quantity.exponent)
        raise Refused(f"Only {left} of “{line.name}” can still be given back.", code="more-than-sold") from problem


def _sale(act: Act, order_id: str) -> Recorded:
    order = recorded(act.connection, order_id)
    if order is None:
        raise NotFound("There is no such order.", "Look it up by its receipt number.")
    if order.kind != "sale" or order.state != "completed":
        raise Refused("This is no sale that stands: only such a one can be given back.", "Look at its state.")
    check_practice(act, order.training)
    return order


def _loose(act: Act, cart: Cart, tenders: Sequence[Tender], why: Why) -> Placed:
    if cart.is_empty:
        raise Refused("No line was chosen.", "Enter what comes back.")
    check_cart(cart)
    back = replace(cart, lines=tuple(replace(line, quantity=_negative(line.quantity)) for line in cart.lines))
    return give_back(act, priced_now(act, back), tenders, why)


def give_back(
    act: Act,
    priced: PricedCart,
    tenders: Sequence[Tender],
    why: Why,
    order_id: str = "",
    positions: Sequence[int] = (),
    goods: Sequence[Tender] = (),
) -> Placed:
    """Record a refund that has its numbers; ``goods`` is what other goods take of it within an exchange."""
    check_code(why.reason, "A reason")
    check_note(why.note)
    if priced.cart.currency != act.settings["currency"]:
        raise Refused(
            f"This register pays out {act.settings['currency']}, not {priced.cart.currency}.", code="other-currency"
        )
    if priced.total_minor > 0:
        raise Refused("A refund gives money back.", "Take money in with a sale.", code="positive-total")
    rounding = cash_rounding_now(act)
    settlement = settled(priced, tenders or _rest_in_cash(priced, rounding, goods), rounding, goods)
    extra: dict[str, object] = {
        "refers_to": order_id,
        "positions": list(positions),
        "reason": why.reason,
        "note": act.seal(why.note),
        "restock": why.restock,
        "cause": "refund",
    }
    if why.exchange:
        extra["exchange"] = why.exchange
    return place(
        act, "RefundCompleted", priced, settlement, rounding, sold_at=why.sold_at, source=why.source, extra=extra
    )


def _rest_in_cash(priced: PricedCart, rounding: CashRounding, goods: Sequence[Tender]) -> tuple[Tender, ...]:
    taken = sum(tender.amount_minor for tender in goods)
    if goods and taken == (priced.total_minor if rounding.only_cash else cash_due(priced.total_minor, 0, rounding)):
        return ()
    return (Tender(TenderKind.CASH, cash_due(priced.total_minor, taken, rounding)),)


def _negative(quantity: Quantity) -> Quantity:
    if quantity.amount <= 0:
        raise Refused("What comes back has a positive quantity.")
    return replace(quantity, amount=-quantity.amount)
