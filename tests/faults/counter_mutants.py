"""The counter broken on purpose, one way at a time, for the campaign that has to notice."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any

import pytest

from app.db.act import Act
from app.domain.cart import Cart
from app.printing import press
from app.register import Register
from app.services import carts, checkout, printing
from tests.faults import mutants
from tests.faults.broken import broken
from ui.checkout.cart_presenter import CartPresenter
from ui.checkout.parking import Parking


def applied(name: str) -> AbstractContextManager[None]:
    """The product with this fault in it until the end of the block; "" is the product as it is."""
    return broken(MUTANTS, name)


def _early(patch: pytest.MonkeyPatch) -> None:
    """What was asked is answered while its transaction is still open."""
    mutants.MUTANTS["print-before-commit"](patch)


def _parked_in_two(patch: pytest.MonkeyPatch) -> None:
    """The open cart is let go in one transaction and parked in the next."""
    park = Parking.park

    def in_two(self: Parking) -> None:
        if not (self._swapping or self._held or self.cart.is_empty):
            self.register.do(carts.keep_cart, Cart(self.cart.id, self.cart.currency))
        park(self)

    patch.setattr(Parking, "park", in_two)


def _printed_again(patch: pytest.MonkeyPatch) -> None:
    """A paper that was being sent when the till died is sent once more, by itself."""

    def settle(self: press.Press) -> int:
        halted = self.register.ask(press.print_jobs, ("sending",))
        for job in halted:
            self._mark(job, "queued")
        return len(halted)

    patch.setattr(press.Press, "settle_interrupted", settle)


def _marked_late(patch: pytest.MonkeyPatch) -> None:
    """A job is marked after its bytes went out, and not before: a death between the two prints it twice."""
    patch.setattr(press.Press, "_begin", lambda self, job: True)
    patch.setattr(press._Watch, "begin", lambda self: True)


def _queued_late(patch: pytest.MonkeyPatch) -> None:
    """The receipt is queued in an act of its own, once the sale is recorded."""
    patch.setattr(checkout, "queue_receipt", lambda act, order_id, **_: None)
    do_as = Register.do_as

    def and_print(self: Register, actor: Any, training: bool, service: Any, *args: Any, **more: Any) -> Any:
        def then(done: Any) -> None:
            if done.exception() is None:
                do_as(self, actor, training, printing.print_receipt, done.result().order_id)

        future = do_as(self, actor, training, service, *args, **more)
        if service is checkout.complete_sale:
            future.add_done_callback(then)
        return future

    patch.setattr(Register, "do_as", and_print)


def _tenders_unkept(patch: pytest.MonkeyPatch) -> None:
    """What was handed over is shown, and kept nowhere."""

    def hold(self: Any, paying: Any) -> None:
        self._held = paying.tenders if paying is not None else ()
        self.set(paying=paying)

    from ui.checkout.presenter import CheckoutPresenter

    patch.setattr(CheckoutPresenter, "_hold", hold)


def _last_edit_unkept(patch: pytest.MonkeyPatch) -> None:
    """While one cart is being saved, a newer one is forgotten."""

    def keep(self: CartPresenter, cart: Cart) -> None:
        if self._keeping is None:
            self._keeping = cart
            self.follow(self.register.do(carts.keep_cart, cart), self._kept, self._not_kept)

    patch.setattr(CartPresenter, "_keep", keep)


def _notes_unkept(patch: pytest.MonkeyPatch) -> None:
    """The kept cart lacks its notes."""
    write = carts._write

    def bare(act: Act, kind: str, cart: Cart) -> None:
        write(act, kind, replace(cart, lines=tuple(replace(line, note="") for line in cart.lines)))

    patch.setattr(carts, "_write", bare)


def _sold_cart_stays(patch: pytest.MonkeyPatch) -> None:
    """A sold cart stays in hand, and comes back after a restart."""
    execute = Act.write

    def write(self: Act, sql: str, values: Any = ()) -> Any:
        return None if sql.startswith("DELETE FROM work WHERE key = ") else execute(self, sql, values)

    patch.setattr(Act, "write", write)


MUTANTS: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "answered-before-commit": _early,
    "parked-in-two": _parked_in_two,
    "printed-again": _printed_again,
    "marked-late": _marked_late,
    "queued-late": _queued_late,
    "tenders-unkept": _tenders_unkept,
    "last-edit-unkept": _last_edit_unkept,
    "notes-unkept": _notes_unkept,
    "sold-cart-stays": _sold_cart_stays,
}
