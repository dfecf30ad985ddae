"""Orders without a screen: the list, one order, void and refund. It knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any, TypeVar

from app.domain.quantity import Quantity
from app.domain.tender import Tender, TenderKind
from app.errors import NotFound, ShopError
from app.queries import orders
from app.register import Register
from app.services import printing, returns
from app.services.checkout import Placed
from ui.kit.answers import follow
from ui.orders.state import OrdersState, OrderTold, Refunding, left_to_refund, step_of

T = TypeVar("T")
_PAGE = 60
_RECEIPT_CODE = "cashwrap:"  # how the code on a receipt begins


class OrdersPresenter:
    """Intents on recorded orders. ``post`` runs a call on the screen's thread; ``show`` renders a state."""

    def __init__(
        self, register: Register, post: Callable[[Callable[[], None]], None], show: Callable[[OrdersState], None]
    ) -> None:
        self.register = register
        self._post = post
        self._show = show
        self._told = 0
        self._refund_id = ""
        self.state = OrdersState()

    def set(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self._show(self.state)

    def tell(self, code: str, detail: str = "", hint: str = "") -> None:
        self._told += 1
        self.set(told=OrderTold(self._told, code, detail, hint))

    def tell_error(self, error: ShopError) -> None:
        self.tell("error", error.message, error.hint)

    # The list --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask again for what is shown; the open order too."""
        rows = self.register.ask(orders.orders_page, 0, max(_PAGE, len(self.state.rows)), self.state.words)
        detail, refunding = self.state.detail, self.state.refunding
        if detail is not None:
            detail = self.register.ask(orders.order_detail, detail.row.id)
            refunding = None if refunding is None else refunding.within(detail.lines)
        self.set(rows=rows, more=len(rows) >= _PAGE, detail=detail, refunding=refunding)

    def search(self, words: str) -> None:
        """Find by receipt number, product or SKU."""
        rows = self.register.ask(orders.orders_page, 0, _PAGE, words)
        self.set(rows=rows, more=len(rows) >= _PAGE, words=words)

    def load_more(self) -> None:
        if self.state.rows and self.state.more:
            page = self.register.ask(orders.orders_page, self.state.rows[-1].n, _PAGE, self.state.words)
            self.set(rows=(*self.state.rows, *page), more=len(page) >= _PAGE)

    def open(self, order: str) -> None:
        """Show an order by its id or receipt number."""
        try:
            detail = self.register.ask(orders.order_detail, order)
        except NotFound as error:
            self.tell_error(error)
            return
        self.set(detail=detail, refunding=None, asking_void=False)

    def find(self, text: str) -> None:
        """Enter in the field: a receipt's number or its scanned code opens that order, else the first found."""
        words = text.strip()
        number = words.split(":")[1] if words.startswith(_RECEIPT_CODE) else words
        self.search(number)
        exact = next((row.id for row in self.state.rows if row.number == number), "")
        if number and self.state.rows:
            self.open(exact or self.state.rows[0].id)

    def close(self) -> None:
        """Back by one step: the refund, then the order."""
        if self.state.refunding is not None or self.state.asking_void:
            self.set(refunding=None, asking_void=False)
        else:
            self.set(detail=None)

    # Giving back -----------------------------------------------------------------------------------------------

    def start_refund(self) -> None:
        """Choose what comes back; a second press of the last button is the same refund."""
        detail = self.state.detail
        if detail is None or not can_refund(detail):
            return
        self._refund_id = self.register.new_id()
        by_card = any(payment.kind == TenderKind.CARD for payment in detail.payments)
        method = TenderKind.CARD if by_card else TenderKind.CASH
        only = {line.position: left_to_refund(line) for line in detail.lines} if len(detail.lines) == 1 else {}
        self.set(refunding=Refunding(tuple(only.items()), method), asking_void=False)

    def step_refund(self, position: int, steps: int) -> None:
        """One more or one less of a line, between nothing and what is left of it."""
        detail, refunding = self.state.detail, self.state.refunding
        if detail is None or refunding is None:
            return
        line = detail.lines[position]
        wanted = refunding.amount(position) + steps * step_of(line.quantity)
        wanted = min(max(0, wanted), left_to_refund(line))
        self.set(refunding=replace(refunding, amounts=refunding.with_amount(position, wanted)))

    def refund_everything(self) -> None:
        detail, refunding = self.state.detail, self.state.refunding
        if detail is not None and refunding is not None:
            amounts = tuple((line.position, left_to_refund(line)) for line in detail.lines if left_to_refund(line))
            self.set(refunding=replace(refunding, amounts=amounts))

    def refund_by(self, method: TenderKind) -> None:
        if self.state.refunding is not None:
            self.set(refunding=replace(self.state.refunding, method=method))

    def type_reference(self, text: str) -> None:
        if self.state.refunding is not None:
            self.set(refunding=replace(self.state.refunding, reference=text))

    def give_back(self) -> None:
        """Record the refund of the chosen lines."""
        detail, refunding = self.state.detail, self.state.refunding
        if detail is None or refunding is None or refunding.busy or not refunding.amounts:
            return
        wanted = {place: Quantity(value, detail.lines[place].quantity.exponent) for place, value in refunding.amounts}
        tenders: tuple[Tender, ...] = ()
        if refunding.method is TenderKind.CARD:
            total = refunding.total_minor(detail.lines)
            tenders = (Tender(TenderKind.CARD, -total, "", refunding.reference.strip()),)
        self.set(refunding=replace(refunding, busy=True))
        done = self.register.do(returns.refund_lines, self._refund_id, detail.row.id, wanted, tenders)
        self._follow(done, self._given_back, self._not_given_back)

    def _given_back(self, placed: Placed) -> None:
        self.set(refunding=None)
        self.refresh()
        self.tell("refunded", placed.number)

    def _recover(self) -> None:
        """Nothing may be left waiting for an answer that will not come."""
        if self.state.refunding is not None:
            self.set(refunding=replace(self.state.refunding, busy=False))

    def _not_given_back(self, error: ShopError) -> None:
        self._recover()
        self.tell_error(error)

    def ask_void(self) -> None:
        if self.state.detail is not None and self.state.detail.voidable:
            self.set(asking_void=True, refunding=None)

    def void(self) -> None:
        """Cancel the open order; asked for twice it is done once."""
        detail = self.state.detail
        if detail is None or not self.state.asking_void:
            return
        self.set(asking_void=False)
        done = self.register.do(returns.void_order, detail.row.id)
        self._follow(done, lambda _result: self._voided(detail.row.number), self.tell_error)

    def _voided(self, number: str) -> None:
        self.refresh()
        self.tell("voided", number)

    def print_copy(self, order_id: str = "") -> None:
        """Queue another print, which will say that it is a copy."""
        wanted = order_id or (self.state.detail.row.id if self.state.detail is not None else "")
        if wanted:
            done = self.register.do(printing.queue_copy, wanted)
            self._follow(done, lambda _job: self.tell("printing"), self.tell_error)

    def _follow(self, future: Future[T], done: Callable[[T], None], failed: Callable[[ShopError], None]) -> None:
        follow(future, self._post, done, failed, self._recover)


def can_refund(detail: orders.OrderDetail) -> bool:
    """Whether anything of the order can still be given back."""
    row = detail.row
    return row.kind == "sale" and row.state == "completed" and any(left_to_refund(line) for line in detail.lines)
