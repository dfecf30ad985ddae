"""What is written down while a cashier works: her acts, what was asked and answered, what the screen shows."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from app.domain.cart import Cart
from app.domain.tender import Tender
from app.register import Register
from app.rights import Actor
from app.services import carts, checkout, exchanges, invoices, printing, returns
from tests.faults.oracle import Log

Entry = dict[str, Any]


def face(cart: Cart) -> list[Any]:
    """All of a cart that a cashier sees, as plain data."""
    lines = [
        [
            line.name,
            line.quantity.amount,
            line.unit_price.amount,
            None if line.list_price is None else line.list_price.amount,
            line.price_reason,
            [[one.kind.value, one.value, one.reason] for one in line.discounts],
            line.note,
        ]
        for line in cart.lines
    ]
    whole = [[one.kind.value, one.value, one.reason] for one in cart.discounts]
    return [lines, whole, cart.note, cart.label, cart.customer_id]


def handed(tenders: tuple[Tender, ...]) -> list[Any]:
    return [[one.kind.value, one.amount_minor, one.name, one.reference, one.intent_id] for one in tenders]


def _keep(cart: Cart) -> Entry:
    return {"id": cart.id, "face": face(cart), "empty": not (cart.lines or cart.customer_id or cart.note)}


def _recall(cart_id: str, instead_of: Cart | None = None) -> Entry:
    kept = instead_of if instead_of is not None and instead_of.lines else None
    return {"id": cart_id, "instead": _keep(kept) if kept else None, "blind": instead_of is None}


def _sale(cart: Cart, tenders: Any, shown_total_minor: int | None = None) -> Entry:
    return {"id": cart.id, "total": shown_total_minor, "cards": [one.intent_id for one in tenders if one.intent_id]}


def _exchange(refund: str, _order: str, _wanted: Any, cart: Cart, tenders: Any = (), **_rest: Any) -> Entry:
    return {"refund": refund, "id": cart.id, "cards": [one.intent_id for one in tenders if one.intent_id]}


_SAID: dict[Callable[..., Any], Callable[..., Entry]] = {
    carts.keep_cart: _keep,
    carts.park: _keep,
    carts.recall: _recall,
    carts.discard: lambda cart_id: {"id": cart_id},
    carts.keep_tenders: lambda cart_id, tenders: {"id": cart_id, "tenders": handed(tuple(tenders))},
    checkout.start_card_payment: lambda intent, cart_id, amount: {"intent": intent, "id": cart_id, "amount": amount},
    checkout.end_card_payment: lambda intent, **_rest: {"intent": intent},
    checkout.complete_sale: _sale,
    returns.refund_lines: lambda refund, order, *_rest, **_more: {"id": refund, "order": order},
    returns.void_order: lambda order, **_rest: {"id": order},
    exchanges.exchange: _exchange,
    invoices.issue_invoice: lambda invoice, order, *_rest: {"id": invoice, "order": order},
    printing.print_receipt: lambda order: {"order": order, "group": "receipt"},
    printing.queue_copy: lambda order: {"order": order, "group": "receipt"},
    printing.queue_gift: lambda order: {"order": order, "group": "gift"},
}


def _answer(result: Any) -> Entry:
    if isinstance(result, exchanges.Exchanged):
        return {"refund": _answer(result.refund), "sale": _answer(result.sale)}
    if isinstance(result, checkout.Placed):
        return {"id": result.order_id, "number": result.number, "total": result.total_minor}
    if isinstance(result, invoices.Issued):
        return {"id": result.id, "number": result.number}
    return {}


class Ear:
    """Stands between the screens and a register and writes down each act they ask for, in the order it is handed in."""

    def __init__(self, register: Register, path: Path, first: int) -> None:
        self.say = Log(path).say
        self.asked, self.open = first, set[int]()
        self._order = threading.Lock()
        self._register = register
        register.do = self.do  # type: ignore[method-assign]
        register.do_as = self.do_as  # type: ignore[method-assign]

    def do(self, service: Callable[..., Any], *args: Any, **kwargs: Any) -> Future[Any]:
        return self.do_as(self._register.owner, False, service, *args, **kwargs)

    def do_as(
        self, actor: Actor, training: bool, service: Callable[..., Any], *args: Any, **kwargs: Any
    ) -> Future[Any]:
        said = _SAID.get(service)
        with self._order:
            if said is not None:
                self.asked += 1
                self.open.add(self.asked)
                self.say({"ask": self.asked, "what": service.__name__, **said(*args, **kwargs)})
            number = self.asked
            future = Register.do_as(self._register, actor, training, service, *args, **kwargs)
        if said is not None:
            future.add_done_callback(lambda done: self._answered(number, done))
        return future

    def _answered(self, number: int, done: Future[Any]) -> None:
        if done.exception() is None:
            self.say({"ok": number, "is": _answer(done.result())})
        else:
            self.say({"no": number, "why": str(done.exception())[:200]})
        self.open.discard(number)


def entries(path: Path) -> list[Entry]:
    """All that was written. A last line cut off by a kill was never said."""
    lines = path.read_text(encoding="ascii").split("\n")[:-1] if path.exists() else []
    return [json.loads(line) for line in lines]
