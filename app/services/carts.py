"""Work in hand: the open cart, parked ones and what was handed over so far, kept through a crash; not journaled."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.clock import stamp
from app.db.act import Act
from app.domain.cart import Cart
from app.domain.cart_body import cart_body, read_cart_body
from app.domain.tender import Tender
from app.errors import NotFound, Refused
from app.rights import Right, needs
from app.services.checkout import check_reference
from app.services.codes import check_amount, check_code, check_id, check_note

LONGEST_LABEL = 60


@needs(Right.SELL)
def keep_cart(act: Act, cart: Cart) -> None:
    """Keep ``cart`` as the open cart, in place of what was kept; an empty one, or one already sold, is let go.

    One that was parked meanwhile stays parked: it is one or the other.
    """
    if act.rows("SELECT 1 FROM work WHERE kind = 'parked' AND key = ?", (cart.id,)):
        return
    if act.rows("SELECT 1 FROM orders WHERE id = ?", (cart.id,)):
        act.write("DELETE FROM work WHERE kind = 'cart' AND key = ?", (cart.id,))
        return
    if cart.is_empty and not cart.customer_id and not cart.note:
        act.write("DELETE FROM work WHERE kind = 'cart'")
        return
    check_id(cart.id, "A cart's id")
    act.write("DELETE FROM work WHERE kind = 'cart' AND key <> ?", (cart.id,))
    _write(act, "cart", cart)


def _write(act: Act, kind: str, cart: Cart) -> None:
    act.write(
        "INSERT INTO work (kind, key, body, updated_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at",
        (kind, cart.id, json.dumps(cart_body(cart), ensure_ascii=False), stamp(act.now)),
    )


@needs(Right.SELL)
def park(act: Act, cart: Cart) -> None:
    """Put a cart aside, to be taken up later; if it was the open one, none is open afterwards.

    Raises Refused for an empty cart, one already sold, and one for which money was taken.
    """
    _check_parkable(act, cart)
    act.write("DELETE FROM work WHERE kind = 'cart' AND key = ?", (cart.id,))
    _write(act, "parked", cart)
    act.topics.add("work")


def _check_parkable(act: Act, cart: Cart) -> None:
    check_id(cart.id, "A cart's id")
    check_note(cart.note)
    if cart.is_empty:
        raise Refused("There is nothing to park.", "Scan or choose something first.", code="cart-empty")
    if act.rows("SELECT 1 FROM orders WHERE id = ?", (cart.id,)):
        raise Refused("This cart was sold already.", "Begin a new one.", code="already-sold")
    if act.rows("SELECT 1 FROM work WHERE kind = 'tender' AND key = ?", (cart.id,)):
        raise Refused(
            "Money was taken for this sale already.", "Finish it, or give the money back first.", code="tenders-held"
        )
    if act.rows("SELECT 1 FROM card_payments WHERE order_id = ? AND state = 'started'", (cart.id,)):
        raise Refused("A card payment for this sale is not finished.", "Say whether it was charged.", code="card-open")
    if len(cart.label) > LONGEST_LABEL:
        raise Refused(f"A parked sale's name has {LONGEST_LABEL} signs at most.", "Shorten it.", code="label-too-long")


@needs(Right.SELL)
def recall(act: Act, cart_id: str, *, instead_of: Cart | None = None) -> Cart:
    """Take a parked cart up again as the open one; what was open is parked in the same act, unless it is empty.

    ``instead_of`` is the open cart as the screen has it; without it the kept one counts. Raises NotFound where it is
    not parked (any more), Refused where money was taken for the open one.
    """
    parked = _parked(act, cart_id)
    open_now = instead_of or _kept(act)
    if open_now is not None and open_now.id == cart_id:
        raise Refused("This sale is open already.", code="cart-open")
    if open_now is not None and not open_now.is_empty:
        park(act, open_now)
    act.write("DELETE FROM work WHERE kind = 'cart'")
    act.write("DELETE FROM work WHERE kind = 'parked' AND key = ?", (cart_id,))
    _write(act, "cart", parked)
    act.topics.add("work")
    return parked


def _kept(act: Act) -> Cart | None:
    rows = act.rows("SELECT body FROM work WHERE kind = 'cart'")
    return read_cart_body(json.loads(rows[0][0])) if rows else None


def _parked(act: Act, cart_id: str) -> Cart:
    rows: list[tuple[Any, ...]] = act.rows("SELECT body FROM work WHERE kind = 'parked' AND key = ?", (cart_id,))
    if not rows:
        raise NotFound("This sale is not parked any more.", "Look at the list again.")
    return read_cart_body(json.loads(rows[0][0]))


@needs(Right.SELL)
def discard(act: Act, cart_id: str) -> Cart:
    """Let a parked cart go, and return it: parking it again takes that back. Raises NotFound."""
    cart = _parked(act, cart_id)
    act.write("DELETE FROM work WHERE kind = 'parked' AND key = ?", (cart_id,))
    act.topics.add("work")
    return cart


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
