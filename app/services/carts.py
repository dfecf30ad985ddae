"""Work in hand: the open cart, kept after each edit so that it survives a crash; not journaled."""

from __future__ import annotations

import json

from app.clock import stamp
from app.db.act import Act
from app.domain.cart import Cart
from app.domain.cart_body import cart_body
from app.rights import Right, needs
from app.services.codes import check_id


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
