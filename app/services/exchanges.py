"""Exchange: goods come back and others go out as one act, a refund and a sale; money moves only for the difference."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.db.act import Act
from app.db.sold import recorded
from app.domain.cart import Cart
from app.domain.frozen import frozen
from app.domain.quantity import Quantity
from app.domain.refund import goods_cover
from app.domain.tender import EXCHANGE, Tender, TenderKind
from app.errors import NotAllowed, Refused
from app.rights import Right, needs
from app.services.checkout import Placed, cash_rounding_now, check_cards, find_placed, place, priced_cart, settled
from app.services.codes import check_cart
from app.services.returns import Why, give_back, priced_return


@frozen
class Exchanged:
    """Both halves as recorded."""

    refund: Placed
    sale: Placed

    @property
    def net_minor(self) -> int:
        """What the customer pays, or gets back where it is negative, before cash is rounded."""
        return self.refund.total_minor + self.sale.total_minor


@needs(Right.REFUND)
def exchange(
    act: Act,
    exchange_id: str,
    order_id: str,
    wanted: Mapping[int, Quantity],
    cart: Cart,
    tenders: Sequence[Tender] = (),
    *,
    reason: str = "",
    note: str = "",
    restock: bool = True,
    shown_net_minor: int | None = None,
) -> Exchanged:
    """Take back lines of an order (position → quantity) and sell ``cart`` for them, in one transaction.

    The refund has the id ``exchange_id``, the sale the cart's; each fact names the other. Goods pay for goods with a
    tender of their own that both facts hold, so every tender still sums to what was handed over. ``tenders`` are for
    what is left: positive when the customer pays, negative when money goes back (in cash where none is said). Asked
    for twice it is done once. Raises Refused.
    """
    if not act.actor.may(Right.SELL):
        raise NotAllowed("You may take goods back, but not sell others for them.", "Ask someone who may.")
    before = _done(act, exchange_id, cart)
    if before is not None:
        return before
    check_cart(cart)
    back, positions = priced_return(act, exchange_id, order_id, wanted)
    out = priced_cart(act, cart)
    if shown_net_minor is not None and shown_net_minor != back.total_minor + out.total_minor:
        raise Refused("The sum is not what was shown any more.", "Look at it and press again.", code="other-net")
    rounding = cash_rounding_now(act)
    covered = goods_cover(back.total_minor, out.total_minor, rounding)
    customer_pays = back.total_minor + out.total_minor > 0
    given, taken = ((), tenders) if customer_pays else (tenders, ())
    why = Why(reason, note, restock, exchange=cart.id)
    refund = give_back(act, back, given, why, order_id, positions, _goods(-covered))
    settlement = settled(out, taken, rounding, _goods(covered))
    check_cards(act, cart.id, settlement)
    sale = place(act, "SaleCompleted", out, settlement, rounding, extra={"exchange": exchange_id})
    return Exchanged(refund, sale)


def _goods(minor: int) -> tuple[Tender, ...]:
    return (Tender(TenderKind.OTHER, minor, EXCHANGE),) if minor else ()


def _done(act: Act, exchange_id: str, cart: Cart) -> Exchanged | None:
    refund, sale = find_placed(act, exchange_id, "refund"), find_placed(act, cart.id, "sale")
    if refund is None and sale is None:
        return None
    half = recorded(act.connection, exchange_id)
    if refund is None or sale is None or half is None or half.exchange != cart.id:
        raise Refused("One of these is an act of its own already.", "Begin the exchange again.", code="id-taken")
    return Exchanged(refund, sale)
