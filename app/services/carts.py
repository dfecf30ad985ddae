"""Work in hand: the open cart and what was handed over for it so far, kept through a crash; not journaled."""

from __future__ import annotations

import json
from collections.abc import Sequence

from app.clock import stamp
from app.db.act import Act
from app.domain.cart import Cart
from app.domain.cart_body import cart_body
from app.domain.tender import Tender
from app.rights import Right, needs
from app.services.checkout import check_reference
from app.services.codes import check_amount, check_code, check_id


@needs(Right.SELL)
def keep_cart(act: Act, cart: Cart) -> None:
    """Keep ``cart`` as the open cart, in place of what was kept; an empty one, or one already sold, is let go."""
    if act.rows("SELECT 1 FROM orders WHERE id = ?", (cart.id,)):
        act.write("DELETE FROM work WHERE kind = 'cart' AND key = ?", (cart.id,))
        return
    if cart.is_empty:
        act.write("DELETE FROM work WHERE kind = 'cart'")
        return
    check_id(cart.id, "A cart's id")
    act.write("DELETE FROM work WHERE kind = 'cart' AND key <> ?", (cart.id,))
    act.write(
        "INSERT INTO work (kind, key, body, updated_at) VALUES ('cart', ?, ?, ?) "
        "ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at",
        (cart.id, json.dumps(cart_body(cart), ensure_ascii=False), stamp(act.now)),
    )


@needs(Right.SELL)
def keep_tenders(act: Act, cart_id: str, tenders: Sequence[Tender]) -> None:
    """Keep what was handed over so far for the open cart, in place of what was kept; nothing is let go.

    ``complete_sale`` lets it go with the cart. Raises InvalidInput for what looks like a card's own number.
    """
    check_id(cart_id, "A cart's id")
    for tender in tenders:
        check_reference(tender.reference)
        check_code(tender.name, "A tender's name")
        check_amount(tender.amount_minor, "A tender")
    act.write("DELETE FROM work WHERE kind = 'tender'")
    if not tenders or act.rows("SELECT 1 FROM orders WHERE id = ?", (cart_id,)):
        return
    body = [[one.kind.value, one.amount_minor, one.name, one.reference, one.intent_id] for one in tenders]
    act.write(
        "INSERT INTO work (kind, key, body, updated_at) VALUES ('tender', ?, ?, ?)",
        (cart_id, json.dumps(body, ensure_ascii=False), stamp(act.now)),
    )
