"""The desk without a screen: goods that come back, others that go out, and the money between. It knows no Qt."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from app.domain.barcode import UnreadableCode
from app.domain.cart import Cart, CartLine
from app.domain.quantity import Quantity
from app.domain.tender import CashRounding, TenderKind
from app.elsewhere import Elsewhere
from app.errors import ShopError
from app.queries import catalog
from app.queries.catalog import Product
from app.queries.orders import OrderDetail
from app.queries.orders_refund import paid_back, refundable
from app.queries.search import NOTHING_FOUND, SearchResult, search
from app.register import Register
from app.rights import Right
from app.services.checkout import Placed, end_card_payment, start_card_payment
from app.services.exchanges import Exchanged, exchange
from app.services.returns import refund_elsewhere, refund_lines, refund_without_receipt
from ui.kit import typed
from ui.kit.answers import follow
from ui.orders.giving import AS_PAID, Giving, Lack, Mode, Way, step_of

T = TypeVar("T")
_HASTY_SECONDS = 0.4  # after the reader was asked: the same press once more, and no answer
_MOST_FOUND = 30  # of goods; beyond it the list says that there are more
Told = Callable[[str, str, str], None]


@dataclass(frozen=True, slots=True)
class DeskState:
    """``found`` is what the field finds among the goods; ``lack`` is said once the button was pressed in vain."""

    giving: Giving
    text: str = ""
    found: SearchResult = NOTHING_FOUND
    pressed: bool = False


class DeskPresenter:
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
        self.register, self._post, self._show = register, post, show
        self._told, self._done, self._rounding = told, done, rounding
        self._ticks, self._asked_at = ticks, float("-inf")
        self.state: DeskState | None = None

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

    # Lines -----------------------------------------------------------------------------------------------------

    def choose(self, key: str) -> None:
        """Take a line in hand."""
        self._change(at=key, typed="", cash_typed=None)

    def walk(self, by: int) -> None:
        """↑↓ among the lines."""
        giving = self._giving
        if giving is None or not giving.lines:
            return
        keys = [line.key for line in giving.lines]
        at = keys.index(giving.at) + by if giving.at in keys else 0
        self.choose(keys[min(max(0, at), len(keys) - 1)])

    def toggle(self, key: str) -> None:
        """All of a line, or nothing of it where all is chosen already."""
        giving = self._giving
        line = next((one for one in giving.lines if one.key == key), None) if giving is not None else None
        if giving is None or line is None or giving.busy or giving.intent:
            return
        if line.most is None:
            self.choose(key)
        else:
            everything = line.chosen.amount < line.most.amount
            self._set(
                replace(giving, at=key, typed="", cash_typed=None).with_amount(key, line.most.amount * everything)
            )

    def step(self, by: int) -> None:
        """One piece more or less of the line in hand."""
        giving = self._giving
        if giving is None or giving.in_hand is None or giving.busy or giving.intent:
            return
        line = giving.in_hand
        size = step_of(line.most if line.most is not None else line.each.quantity)
        self._set(replace(giving, typed="").with_amount(line.key, line.chosen.amount + by * size))

    def everything(self) -> None:
        """All that can come back."""
        giving = self._giving
        if giving is None or giving.busy or giving.intent:
            return
        for line in giving.lines:
            if line.most is not None:
                giving = giving.with_amount(line.key, line.most.amount)
        self._set(replace(giving, typed=""))

    def press(self, key: str) -> None:
        """A key of the pad: for the cash that is handed over, or for how much of the line in hand."""
        giving = self._giving
        if giving is None or giving.busy or giving.intent:
            return
        if giving.cash_typed is not None:
            self._set(replace(giving, cash_typed=typed.pressed(giving.cash_typed, key)))
            return
        line = giving.in_hand
        if line is None:
            return
        text = typed.pressed(giving.typed, key)
        amount = typed.count(text) if text.strip(".") else Quantity(0)
        shift = line.chosen.exponent - amount.exponent
        if shift < 0:
            return  # finer than it was sold
        least = 1 if line.most is None and not text.strip(".0") else 0  # an open line is not lost while it is typed
        self._set(replace(giving, typed=text).with_amount(line.key, max(least, amount.amount * 10**shift)))

    # Why and how -----------------------------------------------------------------------------------------------

    def because(self, reason: str) -> None:
        giving = self._giving
        if giving is not None:
            self._change(reason="" if giving.reason == reason else reason)

    def restock(self, wanted: bool) -> None:
        self._change(restock=wanted)

    def by(self, way: Way) -> None:
        giving = self._giving
        if giving is not None and not giving.intent and not giving.busy:
            self._change(way=way, reference="", cash_typed=None)

    def refer(self, text: str) -> None:
        """What the reader's slip says."""
        self._change(reference=text)

    def count_cash(self) -> None:
        """The pad now types what the customer hands over."""
        giving = self._giving
        if giving is not None and giving.customer_pays and giving.way.kind == TenderKind.CASH:
            self._change(cash_typed="")

    # What goes out, and goods without a receipt ----------------------------------------------------------------

    def turn(self, outwards: bool) -> None:
        """Look at what goes out, or at what comes back."""
        giving = self._giving
        if giving is None or giving.mode is not Mode.EXCHANGE:
            return
        turned = replace(giving, outwards=outwards, typed="", cash_typed=None)
        keys = [line.key for line in turned.lines]
        self._set(replace(turned, at=keys[-1 if outwards else 0] if keys else ""), text="", found=NOTHING_FOUND)

    @property
    def takes_goods(self) -> bool:
        """Whether goods of the catalogue can be added: they go out, or come back without a receipt."""
        giving = self._giving
        free = giving is not None and not giving.busy and not giving.intent
        return free and giving is not None and giving.mode in (Mode.EXCHANGE, Mode.LOOSE)

    def find(self, text: str) -> None:
        """Goods by name or code."""
        state = self.state
        if state is not None and self.takes_goods:
            found = self.register.ask(search, text, _MOST_FOUND) if text.strip() else NOTHING_FOUND
            self._set(state.giving, text=text, found=found)

    def take(self, product_id: str) -> None:
        product = self.register.ask(catalog.product, product_id)
        if product is not None and self.takes_goods:
            self._add(self._line(product))

    def scan(self, code: str) -> bool:
        """Add what a code means. False where this desk takes no goods, or knows no such code."""
        if not self.takes_goods:
            return False
        try:
            found = self.register.ask(catalog.line_for_barcode, code)
        except UnreadableCode:
            found = None
        if found is None:
            self._told("unknown", code, "")
        else:
            self._add(found.line)
        return found is not None

    def _line(self, product: Product) -> CartLine:
        return self.register.ask(catalog.line_for, product)

    def _add(self, line: CartLine) -> None:
        giving = self._giving
        if giving is None:
            return
        same = next((one for one in giving.cart.lines if _merges(one, line)), None)
        if same is not None:
            more = same.quantity.amount + line.quantity.amount
            line = replace(same, quantity=Quantity(more, same.quantity.exponent))
        else:
            line = replace(line, id=self.register.new_id())
        cart = giving.cart.with_line(line)
        outwards = giving.mode is Mode.EXCHANGE
        begun = replace(giving, cart=cart, outwards=outwards, at=line.id, typed="", cash_typed=None)
        self._set(begun, text="", found=NOTHING_FOUND)

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

    # State -----------------------------------------------------------------------------------------------------

    @property
    def _giving(self) -> Giving | None:
        return None if self.state is None else self.state.giving

    def _change(self, **changes: Any) -> None:
        if self.state is not None:
            self._set(replace(self.state.giving, **changes))

    def _set(self, giving: Giving, **changes: Any) -> None:
        state = self.state if self.state is not None else DeskState(giving)
        self.state = replace(state, giving=giving, **{"pressed": False, **changes})
        self._show(self.state)


def _merges(there: CartLine, line: CartLine) -> bool:
    """Pieces of the same at the same price are one line; what is weighed is not."""
    key = (line.product_id, line.unit_price, line.unit, line.taxes)
    pieces = line.unit in ("", "pc") and line.amount_minor is None and there.amount_minor is None
    return pieces and bool(line.product_id) and key == (there.product_id, there.unit_price, there.unit, there.taxes)
