"""The desk without a screen: goods that come back, others that go out, and the money between. It knows no Qt."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any

from app.domain.cart import Cart
from app.domain.tender import CashRounding, TenderKind
from app.elsewhere import Elsewhere
from app.errors import ShopError
from app.queries.orders import OrderDetail
from app.queries.orders_refund import paid_back, refundable
from app.register import Register
from app.rights import Right
from app.services.checkout import Placed, end_card_payment, start_card_payment
from app.services.exchanges import Exchanged, exchange
from app.services.returns import refund_elsewhere, refund_lines, refund_without_receipt
from ui.kit.answers import follow
from ui.orders.desk_goods import DeskGoods
from ui.orders.desk_lines import DeskState, Told
from ui.orders.giving import AS_PAID, Giving, Lack, Mode, Way

_HASTY_SECONDS = 0.4  # after the reader was asked: the same press once more, and no answer


class DeskPresenter(DeskGoods):
    """``show`` hears of every change, None when it is left; ``told`` says a thing once; ``done`` what came of it."""

    def __init__(
        self,
        register: Register,
        post: Callable[[Callable[[], None]], None],
        show: Callable[[DeskState | None], None],
        told: Told,
        done: Callable[[str], None],
        rounding: Callable[[], CashRounding],
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(register, show, told)
        self._post, self._done, self._rounding = post, done, rounding
        self._ticks, self._asked_at = ticks, float("-inf")

    # Beginning and leaving -------------------------------------------------------------------------------------

    def refund(self, detail: OrderDetail, outwards: bool = False) -> None:
        """Give back lines of an order; ``outwards``: for other goods. A second press of the last button is the same."""
        sold = self.register.ask(refundable, detail.row.id)
        earlier = self.register.ask(paid_back, detail.row.id)
        kinds = {(one.kind, one.name) for one in detail.payments}
        way = Way() if outwards or kinds <= {("cash", "")} else Way(AS_PAID)
        lines = [(str(place), sold.left(place)) for place in range(len(sold.lines)) if sold.left(place)]
        begun = self._new(Mode.EXCHANGE if outwards else Mode.REFUND)
        self._set(
            replace(
                begun,
                cart=replace(begun.cart, customer_id=sold.customer_id),
                order_id=detail.row.id,
                number=detail.row.number,
                sold=sold,
                earlier=earlier,
                way=way,
                amounts=tuple(lines) if len(lines) == 1 else (),
                at=lines[0][0] if lines else "",
                training=detail.row.training,
            )
        )

    def without_receipt(self) -> None:
        """Give back goods whose sale is not found here."""
        self._set(replace(self._new(Mode.LOOSE), must_say_why=True))

    def elsewhere(self, receipt: Elsewhere) -> None:
        """Give back lines of another register's receipt, at what its code says."""
        begun = self._new(Mode.ELSEWHERE)
        cart = replace(begun.cart, lines=receipt.lines, currency=receipt.currency)
        at = receipt.lines[0].id if receipt.lines else ""
        self._set(replace(begun, cart=cart, number=receipt.number, at=at))

    def _new(self, mode: Mode) -> Giving:
        register, code = self.register, self.register.settings["currency"]
        cart = Cart(register.new_id(), code)
        policy = register.settings["pricing.policy"]
        must = register.settings["counter.card_reference"] == "ask"
        return Giving(mode, register.new_id(), code, policy, cart, self._rounding(), needs_reference=must)

    def leave(self) -> bool:
        """Back by one step: what was typed, the goods that go out, the desk. False once it is left."""
        state = self.state
        if state is None or state.giving.busy or state.giving.intent:
            return state is not None
        if state.text:
            self.find("")
        elif state.giving.outwards:
            self.turn(False)
        else:
            self._left()
        return self.state is not None

    def _left(self) -> None:
        self.state = None
        self._show(None)

    def refresh(self) -> None:
        """Something was recorded elsewhere: what is left may be less."""
        state = self.state
        if state is None or not state.giving.order_id or state.giving.busy:
            return
        sold = self.register.ask(refundable, state.giving.order_id)
        earlier = self.register.ask(paid_back, state.giving.order_id)
        self._set(state.giving.within(sold, earlier))

    def may_without_receipt(self) -> bool:
        return self.register.owner.may(Right.REFUND_WITHOUT_RECEIPT)

    # Doing it --------------------------------------------------------------------------------------------------

    def give(self) -> None:
        """The big button: ask the card reader first where a card pays, then record it all."""
        giving = self._giving
        if giving is None or giving.busy:
            return
        if giving.lack is not Lack.NONE:
            self._set(giving, pressed=True)
            return
        if giving.customer_pays and giving.way.kind == TenderKind.CARD and not giving.intent:
            self._ask_reader(giving)
            return
        if giving.intent and not giving.reference and self._ticks() - self._asked_at < _HASTY_SECONDS:
            return
        self._set(replace(giving, busy=True))
        follow(self._act(giving), self._post, self._given, self._failed, self._recover)

    def _ask_reader(self, giving: Giving) -> None:
        intent, amount = self.register.new_id(), giving.moves_minor
        self._set(replace(giving, busy=True))
        started = self.register.do_as(
            self.register.owner, giving.training, start_card_payment, intent, giving.cart.id, amount
        )
        asked = replace(giving, intent=intent, asked_minor=amount, reference="")

        def wait_for_it(_none: object) -> None:
            self._asked_at = self._ticks()
            self._set(asked)

        follow(started, self._post, wait_for_it, self._failed, self._recover)

    def not_charged(self) -> None:
        """The reader did not take it: choose another way."""
        giving = self._giving
        if giving is None or not giving.intent or giving.busy:
            return
        ended = self.register.do_as(self.register.owner, giving.training, end_card_payment, giving.intent)
        free = replace(giving, intent="", asked_minor=0, reference="")
        follow(ended, self._post, lambda _none: self._set(free), self._failed, self._recover)

    def _act(self, giving: Giving) -> Future[Any]:
        said: dict[str, Any] = {"reason": giving.reason, "restock": giving.restock}
        do, owner, practice = self.register.do_as, self.register.owner, giving.training
        tenders = giving.tenders()
        if giving.mode is Mode.REFUND:
            return do(owner, practice, refund_lines, giving.id, giving.order_id, giving.wanted, tenders, **said)
        if giving.mode is Mode.EXCHANGE:
            return do(
                owner,
                practice,
                exchange,
                giving.id,
                giving.order_id,
                giving.wanted,
                giving.cart,
                tenders,
                shown_net_minor=giving.net_minor,
                **said,
            )
        if giving.mode is Mode.ELSEWHERE:
            return do(owner, practice, refund_elsewhere, giving.back_cart, giving.number, tenders, **said)
        return do(owner, practice, refund_without_receipt, giving.back_cart, tenders, **said)

    def _given(self, placed: Placed | Exchanged) -> None:
        refund = placed.refund if isinstance(placed, Exchanged) else placed
        change = placed.sale.change_minor if isinstance(placed, Exchanged) else 0
        self._left()
        self._done(refund.order_id)
        self._told("exchanged" if isinstance(placed, Exchanged) else "refunded", refund.number, str(change or ""))

    def _failed(self, error: ShopError) -> None:
        self._recover()
        self._told("error", error.message, error.hint)

    def _recover(self) -> None:
        if self.state is not None:
            self._set(replace(self.state.giving, busy=False))
