"""Orders without a screen: the list, one order, its papers, void, and the way to the desk. It knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import date, datetime
from typing import Any, TypeVar

from app.domain.money import currency
from app.domain.receipt_code import is_receipt_code
from app.domain.tender import CashRounding
from app.elsewhere import Elsewhere, receipt_of_code
from app.errors import NotFound, ShopError
from app.queries import customers, invoices, orders, print_jobs
from app.queries.orders_list import EVERYTHING
from app.register import Register
from app.services import printing, returns
from app.services.checkout import cash_rounding_in
from app.services.invoices import Issued, issue_invoice
from ui.kit.answers import follow
from ui.orders.desk_lines import DeskState
from ui.orders.desk_presenter import DeskPresenter
from ui.orders.finding import Finder, Listing, Work
from ui.orders.state import Asked, OrdersState, OrderTold, Papers, can_refund
from ui.orders.understood import Chosen, Days, Vocabulary, understand, wanted_of

T = TypeVar("T")
_OLD_CODE = "cashwrap:"  # how the code on receipts of earlier versions begins
_MOST_CUSTOMERS = 20


class OrdersPresenter:
    """Intents on recorded orders. ``post`` runs a call on the screen's thread, ``work`` one beside it."""

    def __init__(
        self,
        register: Register,
        post: Callable[[Callable[[], None]], None],
        work: Work,
        show: Callable[[OrdersState], None],
        vocabulary: Vocabulary | None = None,
    ) -> None:
        self.register = register
        self._post, self._work, self._show = post, work, show
        self.vocabulary = vocabulary or Vocabulary()
        self._told = 0
        self._invoice_id = ""
        self.state = OrdersState()
        self.finder = Finder(register, post, work, self._listed)
        self.desk = DeskPresenter(register, post, self._desk_changed, self.tell, self._desk_done, self._rounding)

    def set(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self._show(self.state)

    def tell(self, code: str, detail: str = "", hint: str = "") -> None:
        self._told += 1
        self.set(told=OrderTold(self._told, code, detail, hint))

    def tell_error(self, error: ShopError) -> None:
        self.tell("error", error.message, error.hint)

    def today(self) -> date:
        """The date where the shop is."""
        return datetime.now(self.register.settings.zone).date()

    def _rounding(self) -> CashRounding:
        settings = self.register.settings
        return cash_rounding_in(settings["country"], settings["currency"], self.today())

    # The list --------------------------------------------------------------------------------------------------

    def _listed(self, listing: Listing) -> None:
        self.set(listing=listing)

    def refresh(self) -> None:
        """Ask again for what is shown; the open order too."""
        if self.state.listing.ready or self.state.listing.searching:
            self.finder.refresh()
        else:
            self._find_again()
        if self.state.detail is not None:
            self._show_order(self.state.detail.row.id)
        self.desk.refresh()

    def search(self, text: str) -> None:
        """What is typed: a number, a sum, a day, a way of paying, a state, or words."""
        if text != self.state.text or not self.state.listing.ready:
            self.set(text=text)
            self._find_again()

    def choose(self, **chips: Any) -> None:
        """Other days, another tender or state, by the chips."""
        chosen = replace(self.state.chosen, **chips)
        if chosen != self.state.chosen:
            self.set(chosen=chosen)
            self._find_again()

    def all_again(self) -> None:
        """Let go of everything that was asked for."""
        self.set(text="", chosen=Chosen())
        self._find_again()

    def stop_search(self) -> None:
        self.finder.stop()

    def _find_again(self) -> None:
        settings = self.register.settings
        exponent, zone, chosen = currency(settings["currency"]).exponent, settings["timezone"], self.state.chosen
        found = understand(self.state.text, self.vocabulary, self.today(), exponent)
        self.state = replace(self.state, understood=found)
        if wanted_of(found, chosen, zone, {}, exponent) == EVERYTHING:
            self.finder.show_all()
        else:
            self.finder.search(lambda products: wanted_of(found, chosen, zone, products, exponent), found.words)

    def jump(self, day: date) -> int:
        """Where in the list this day begins, seen from the newest."""
        end = wanted_of(
            understand("", self.vocabulary, day, 0),
            Chosen(Days(day, day)),
            self.register.settings["timezone"],
            {},
            0,
        ).until
        return self.finder.place_of_day(end)

    # One order -------------------------------------------------------------------------------------------------

    def open(self, order: str) -> None:
        """Show an order by its id or receipt number."""
        if self.desk.state is not None:
            self.desk.leave()
        try:
            self._show_order(order)
        except NotFound as error:
            self.tell_error(error)

    def _show_order(self, order: str) -> None:
        detail = self.register.ask(orders.order_detail, order)
        papers = self._papers_of(detail.row.id)
        other = self.state.detail is None or self.state.detail.row.id != detail.row.id
        self.set(detail=detail, papers=papers, asked=None if other else self.state.asked)

    def find(self, text: str) -> None:
        """Enter in the field: a receipt's number or code opens that order, else the first found once it is there."""
        words = text.strip()
        if is_receipt_code(words) or words.startswith(_OLD_CODE):
            self.scan(words)
            return
        self.search(text)
        if self.state.understood.number:
            self.open(self.state.understood.number)
        elif self.state.listing.count:
            self.open(self.finder.rows(0, 1)[0].id)

    def scan(self, code: str) -> bool:
        """A scanned receipt leads to its order, or to the desk where another register sold it; goods go to the desk."""
        if is_receipt_code(code):
            self._work(lambda: receipt_of_code(self.register, code), self._code_read, "receipt")
            return True
        if code.startswith(_OLD_CODE):
            self.open(code.split(":")[1])
            return True
        if self.desk.state is not None:
            return self.desk.takes_goods and (self.desk.scan(code) or True)
        self.search(code)
        return True

    def _code_read(self, done: Future[Elsewhere]) -> None:
        error = done.exception()
        if isinstance(error, ShopError):
            self.tell_error(error)
        elif error is not None:
            raise error
        elif done.result().own:
            self.open(done.result().own)
        elif self.desk.state is None:
            self.desk.elsewhere(done.result())

    def close(self) -> None:
        """Back by one step: the question, the desk, the order."""
        if self.state.asked is not None:
            self.set(asked=None)
        elif self.desk.state is not None:
            self.desk.leave()
        else:
            self.set(detail=None)

    # Giving back -----------------------------------------------------------------------------------------------

    def refund(self) -> None:
        if self.state.detail is not None and can_refund(self.state.detail):
            self.desk.refund(self.state.detail)

    def exchange(self) -> None:
        if self.state.detail is not None and can_refund(self.state.detail):
            self.desk.refund(self.state.detail, outwards=True)

    def without_receipt(self) -> None:
        if self.desk.state is None and self.desk.may_without_receipt():
            self.desk.without_receipt()

    def _desk_changed(self, desk: DeskState | None) -> None:
        self.set(desk=desk, asked=None)

    def _desk_done(self, refund_id: str) -> None:
        self.finder.refresh()
        self._show_order(self.state.detail.row.id if self.state.detail is not None else refund_id)

    def ask_void(self) -> None:
        if self.state.detail is not None and self.state.detail.voidable:
            self.set(asked=Asked("void"))

    def because(self, reason: str) -> None:
        asked = self.state.asked
        if asked is not None:
            self.set(asked=replace(asked, reason="" if asked.reason == reason else reason))

    def void(self) -> None:
        """Cancel the open order; asked for twice it is done once."""
        detail, asked = self.state.detail, self.state.asked
        if detail is None or asked is None or asked.what != "void":
            return
        self.set(asked=None)
        do = self.register.do_as(
            self.register.owner, detail.row.training, returns.void_order, detail.row.id, reason=asked.reason
        )
        self._follow(do, lambda _none: self._voided(detail.row.number))

    def _voided(self, number: str) -> None:
        self.refresh()
        self.tell("voided", number)

    # Papers ----------------------------------------------------------------------------------------------------

    def print_copy(self) -> None:
        """Queue another print, which will say that it is a copy."""
        self._print(printing.queue_copy, "printing")

    def print_gift(self) -> None:
        """Queue a receipt without prices."""
        self._print(printing.queue_gift, "printing-gift")

    def _print(self, service: Callable[..., Any], told: str) -> None:
        detail = self.state.detail
        if detail is not None:
            self._follow(self.register.do(service, detail.row.id), lambda _job: self._printed(told))

    def _printed(self, told: str) -> None:
        self.papers_again()
        self.tell(told)

    def answer_paper(self, job_id: str, printed: bool) -> None:
        """The answer to: did it print? One that did not comes once more, marked as a copy."""
        self._settle_paper(self.register.do(printing.answer_unknown, job_id, printed))

    def print_again(self, job_id: str) -> None:
        """A paper that failed, once more."""
        self._settle_paper(self.register.do(printing.print_again, job_id))

    def _settle_paper(self, future: Future[Any]) -> None:
        self._follow(future, lambda _none: self.papers_again())

    def papers_again(self) -> None:
        """Something was printed, or was not."""
        detail = self.state.detail
        if detail is not None:
            self.set(papers=self._papers_of(detail.row.id))

    def _papers_of(self, order_id: str) -> Papers:
        """Papers of the order and of its invoices; of drawers only one that stayed shut."""
        issued = self.register.ask(invoices.of_order, order_id)
        papers = (order_id, *(invoice.id for invoice in issued))
        jobs = (job for paper in papers for job in self.register.ask(print_jobs.of_order, paper))
        told = tuple(job for job in jobs if job.kind != "drawer" or job.state == "failed")
        return Papers(told, issued)

    def ask_invoice(self) -> None:
        """Whom the invoice is for: the order's customer, or one that is looked up."""
        detail = self.state.detail
        if detail is None or detail.row.training or detail.row.state != "completed":
            return
        self._invoice_id = self.register.new_id()
        if detail.customer:
            self.issue_invoice(detail.customer)
        else:
            self.set(asked=Asked("invoice", customers=self.register.ask(customers.find, "", _MOST_CUSTOMERS)))

    def find_customer(self, words: str) -> None:
        asked = self.state.asked
        if asked is not None and asked.what == "invoice":
            found = self.register.ask(customers.find, words, _MOST_CUSTOMERS)
            self.set(asked=replace(asked, words=words, customers=found))

    def issue_invoice(self, customer_id: str) -> None:
        """Write the invoice for this customer; a second press is the same invoice."""
        detail = self.state.detail
        if detail is not None:
            done = self.register.do(issue_invoice, self._invoice_id, detail.row.id, customer_id)
            self._follow(done, self._invoiced)

    def _invoiced(self, issued: Issued) -> None:
        self.set(asked=None)
        if self.state.detail is not None:
            self._show_order(self.state.detail.row.id)
        self.tell("invoiced", issued.number)

    def _follow(self, future: Future[T], done: Callable[[T], None]) -> None:
        follow(future, self._post, done, self.tell_error, lambda: None)
