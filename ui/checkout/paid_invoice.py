"""The invoice of the sale just made, for its customer or for one who is chosen there and then. It knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.services import printing
from ui.checkout.cart_presenter import Post, Show
from ui.checkout.paid_papers import PaidPapers
from ui.checkout.state import ChoosingCustomer, Paid

if TYPE_CHECKING:
    from app.register import Register
    from app.services.invoices import Issued


class PaidInvoice(PaidPapers):
    """One key where the sale has a customer; it is printed, or shown as a PDF where no printer takes invoices."""

    def __init__(self, register: Register, post: Post, show: Show) -> None:
        super().__init__(register, post, show)
        self.show_invoice: Callable[[str], None] = lambda _invoice_id: None  # the view's

    def ask_invoice(self) -> None:
        """Write the invoice, or ask for whom. A sale has one: asked for again it is that, once more on paper."""
        paid = self.state.paid
        if paid is None:
            return
        if paid.customer_id:
            self._issue(paid, paid.customer_id)
        else:
            self.set(aside=replace(self._looked_for(""), invoice_of=paid.number))

    def take_customer(self, customer_id: str) -> None:
        """Whom the invoice is for, where that was asked; else whose sale it is."""
        aside, paid = self.state.aside, self.state.paid
        if not isinstance(aside, ChoosingCustomer) or not aside.invoice_of:
            super().take_customer(customer_id)
        elif paid is not None and customer_id:
            self.set(aside=None)
            self._issue(paid, customer_id)

    def set(self, **changes: Any) -> None:
        """An invoice is asked about no longer than its sale stands there."""
        aside = self.state.aside
        if isinstance(aside, ChoosingCustomer) and aside.invoice_of and changes.get("paid", self.state.paid) is None:
            changes = {"aside": None, **changes}
        super().set(**changes)

    def _issue(self, paid: Paid, customer_id: str) -> None:
        from app.services.invoices import issue_invoice  # a sale is made without

        issued = self.register.do(issue_invoice, self.register.new_id(), paid.order_id, customer_id)

        def written(done: Issued) -> None:
            now = self.state.paid
            if now is not None and now.order_id == paid.order_id:
                self.set(paid=replace(now, customer_id=customer_id), newest=self.state.newest)
            self.tell("invoiced", done.number)
            self._hand_out(done.id)

        self.follow(issued, written, self.tell_error)

    def _hand_out(self, invoice_id: str) -> None:
        if self.register.settings["invoice.printer"] == printing.NO_PRINTER:
            self.show_invoice(invoice_id)
        else:
            queued = self.register.do(printing.queue_invoice, invoice_id)
            self.follow(queued, lambda _job: None, self.tell_error)
