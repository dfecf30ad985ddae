"""A cashier at the presenters of the counter: her acts are drawn from a seed, each written down before it is done."""

from __future__ import annotations

import queue
import random
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any

from app.db.reader import Reader
from app.domain.tender import TenderKind
from app.printing import Spool
from app.queries import print_jobs, till
from app.queries.customers import find
from app.register import Register
from app.services import printing
from tests.faults.counter_log import Ear, face, handed
from tests.faults.counter_papers import look, paper_of
from ui.checkout.payment import Method
from ui.checkout.presenter import CheckoutPresenter
from ui.checkout.state import Outcome, ParkedShown
from ui.orders.presenter import OrdersPresenter

CODES = ("5000000000012", "5000000000029", "5000000000036", "5000000000043", "4006381333931")  # the last is unknown
PATIENCE = 10.0
_RESTS = 0.6  # of all acts are waited for
_MOST_WAITING = 3  # papers, then the customers wait for the printer


class Cashier:
    """``step`` does one act. ``rest`` waits until nothing is under way and writes down what the screen shows then."""

    def __init__(self, register: Register, log: Path, first: int, seed: int, root: Path) -> None:
        self.chance, self.root, self.register = random.Random(seed), root, register
        self._calls: queue.Queue[Callable[[], None]] = queue.Queue()
        self._pool = ThreadPoolExecutor(1)
        self.ear = Ear(register, log, first)
        self.till = CheckoutPresenter(register, self._calls.put, lambda _state: None, count().__next__)
        self.till.start()
        self.orders = OrdersPresenter(register, self._calls.put, self._beside, lambda _state: None)
        self._sold: list[str] = [key for (key,) in rows_of(register, "SELECT id FROM orders WHERE kind = 'sale'")]
        self._printed: set[str] = set()
        self.ear.say({"found": self._found()})
        self._open_shop()

    def _beside(self, job: Callable[[], Any], done: Callable[[Future[Any]], None], _name: str) -> None:
        self._pool.submit(job).add_done_callback(lambda ended: self._calls.put(lambda: done(ended)))

    def _open_shop(self) -> None:
        """Papers that were in the printer when the till died: look at them, then say so when the till asks."""
        halted = self.register.ask(print_jobs.print_jobs, ("sending", "unknown"))
        out = look(self.root)["papers"] if halted else []
        here = {job.id: paper_of(self.register, job) in out for job in halted if job.kind != "drawer"}  # type: ignore[operator]
        self.spool = Spool(self.register)
        for job in here:
            self._until(lambda job=job: self._state(job) != "sending")  # type: ignore[misc]
            if self._state(job) == "unknown":
                self.register.do(printing.answer_unknown, job, here[job]).result(PATIENCE)

    def _state(self, job: str) -> str:
        return self.register.ask(print_jobs.job_of, job)[0].state

    # Looking ---------------------------------------------------------------------------------------------------

    def _until(self, true: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not true():
            if time.monotonic() > end:
                raise TimeoutError("the till did not come so far")
            self._pump(0.002)

    def _pump(self, seconds: float) -> None:
        try:
            self._calls.get(timeout=seconds)()
        except queue.Empty:
            return

    def _is_still(self) -> bool:
        """An answer is noted a moment before the screen hears of it: the screen still waits for it then."""
        till, paying = self.till, self.till.state.paying
        waits = till._keeping is not None or till._swapping or (paying is not None and paying.busy)
        return not (waits or self.ear.open) and self._calls.empty()

    def _settle(self) -> None:
        """Every answer is there and shown. It is noted a moment before it is posted, so one look is not enough."""
        for _ in range(3):
            self._until(self._is_still)
            self._pump(0.002)

    def rest(self) -> None:
        self._settle()
        self.ear.say({"rest": self._seen()})

    def _seen(self) -> dict[str, Any]:
        state, cart = self.till.state, self.till.cart
        blank = not (cart.lines or cart.customer_id or cart.note)
        tenders = handed(state.paying.tenders) if state.paying is not None else []
        return {"cart": None if blank else [cart.id, face(cart)], "tenders": tenders}

    def _found(self) -> dict[str, Any]:
        """What stands there after a start: on the screen, in the lists, and in the books."""
        state, register = self.till.state, self.register
        cards = {one.intent_id: one.order_id for one in state.intents}
        if state.paying is not None:
            cards |= {one.intent_id: self.till.cart.id for one in state.paying.tenders if one.intent_id}
            cards |= {state.paying.card.intent_id: self.till.cart.id} if state.paying.card else {}
        orders = rows_of(register, "SELECT id, number, total_minor FROM orders")
        issued = rows_of(register, "SELECT id, number FROM invoices")
        papers: dict[str, int] = {}
        for job in register.ask(print_jobs.print_jobs, print_jobs.STATES):
            if job.kind != "drawer":
                key = f"{job.order_id} {'receipt' if job.kind == 'copy' else job.kind}"
                papers[key] = papers.get(key, 0) + 1
        return {
            **self._seen(),
            "parked": {one.id: face(one.cart) for one in register.ask(till.parked_carts)},
            "cards": cards,
            "orders": sorted(key for key, _, _ in orders),
            "invoices": sorted(key for key, _ in issued),
            "papers": papers,
            "numbers": {key: {"number": number, "total": total} for key, number, total in orders},
            "invoice_numbers": {key: {"number": number} for key, number in issued},
        }

    # Acts ------------------------------------------------------------------------------------------------------

    def step(self) -> None:
        if self.till.state.paid is not None and self.till.state.paid.order_id not in self._sold:
            self._sold.append(self.till.state.paid.order_id)
        if self._waiting() > _MOST_WAITING:
            self._until(lambda: self._waiting() < 2)
        acts = self._paying() if self.till.state.paying is not None else self._selling()
        name, act = self.chance.choice(acts)
        self.ear.say({"act": name})
        act()
        if self.chance.random() < _RESTS:
            self.rest()

    def end(self) -> None:
        """Let every paper come out."""
        self.rest()
        done = lambda: all(job.state == "sent" or job.kind == "drawer" for job in self._jobs())  # noqa: E731
        self._until(done)
        self.close()

    def close(self) -> None:
        self.spool.stop()
        self._pool.shutdown()

    def _waiting(self) -> int:
        return len(self.register.ask(print_jobs.print_jobs, ("queued", "sending")))

    def _jobs(self) -> tuple[print_jobs.PrintJob, ...]:
        return self.register.ask(print_jobs.print_jobs, print_jobs.STATES)

    def _digits(self, press: Callable[[str], None], most: int) -> None:
        for sign in str(self.chance.randint(1, most)):
            press(sign)

    def _selling(self) -> list[tuple[str, Callable[[], None]]]:
        till = self.till
        some = [("scan", self._scan)] * 8
        some += [("more", lambda: till.change_quantity(1)), ("fewer", lambda: till.change_quantity(-1))]
        some += [("quantity", self._quantity), ("discount", self._discount), ("price", self._price)]
        some += [("note", self._note), ("customer", self._customer), ("undo", till.undo), ("redo", till.redo)]
        some += [("remove", till.remove), ("clear", till.clear), ("skip", till.skip_scan)]
        some += [("park", till.park)] * 2 + [("recall", self._recall)] * 2 + [("discard", self._discard)]
        some += [("exact", till.pay_exact_cash)] * 2 + [("pay", till.pay)] * 3
        some += [("cards", self._open_cards), ("gift", self._gift), ("again", self._again)]
        return [*some, ("refund", self._refund), ("exchange", self._exchange), ("invoice", self._invoice)]

    def _paying(self) -> list[tuple[str, Callable[[], None]]]:
        till, paying = self.till, self.till.state.paying
        assert paying is not None
        if paying.card is not None:
            return [("charged", self._charged), ("not-charged", till.card_was_not_charged), ("scan", self._scan)]
        half = [("half", self._half)] * 4 + [("card", self._card)] * 2
        return [*half, ("take", till.take), ("leave", till.leave_paying), ("take-back", lambda: till.take_back(0))]

    def _scan(self) -> None:
        self.till.scan(self.chance.choice(CODES[: 5 if self.chance.random() < 0.2 else 4]))

    def _quantity(self) -> None:
        self.till.ask_quantity()
        self._digits(self.till.press, 12)
        self.till.answer()

    def _discount(self) -> None:
        self.till.ask_discount()
        self._digits(self.till.press, 40)
        self.till.answer()

    def _price(self) -> None:
        self.till.ask_price()
        self._digits(self.till.press, 900)
        self.till.choose_reason("agreed")
        self.till.answer()
        self.till.leave_question()

    def _note(self) -> None:
        self.till.ask_note()
        self.till.type_note(f"wrap {self.chance.randint(1, 99)}")
        self.till.take_note()

    def _customer(self) -> None:
        if self.till.cart.lines:
            self.till.ask_customer()
            self.till.take_customer(self.chance.choice(self.register.ask(find, "", 5)).id)

    def _recall(self) -> None:
        self.till.show_parked()
        self.till.recall(self.till.marked_parked())

    def _discard(self) -> None:
        self.till.show_parked()
        self.till.discard(self.till.marked_parked())
        if isinstance(self.till.state.aside, ParkedShown):
            self.till.leave_aside()

    def _half(self) -> None:
        self.till.choose_method(Method(TenderKind.CASH))
        paying = self.till.state.paying
        assert paying is not None
        self.till.put_amount(max(1, paying.asked_minor // 2))
        self.till.take()

    def _card(self) -> None:
        self.till.choose_method(Method(TenderKind.CARD))
        paying = self.till.state.paying
        assert paying is not None
        self.till.put_amount(max(1, paying.left_minor // self.chance.randint(1, 2)))
        self.till.take()

    def _charged(self) -> None:
        self.till.type_reference(f"AB{self.chance.randint(10, 99)}")
        self.till.card_was_charged()

    def _open_cards(self) -> None:
        """The till asks after a crash whether the reader charged."""
        for one in self.till.state.intents:
            self.till.intent_ended(one.intent_id, "failed")

    def _gift(self) -> None:
        self.till.print_gift()

    def _again(self) -> None:
        """A copy, once for each sale: two would be the same dots."""
        paid = self.till.state.paid
        if paid is not None and paid.printed is Outcome.DONE and paid.order_id not in self._printed:
            self._printed.add(paid.order_id)
            self.till.print_again()

    def _order(self) -> bool:
        if not self._sold or self.orders.desk.state is not None:
            return False
        self.orders.open(self.chance.choice(self._sold[-8:]))
        return self.orders.state.detail is not None

    def _refund(self) -> None:
        if self._order():
            self.orders.refund()
            self.orders.desk.step(1)
            self.orders.desk.give()
            self._leave_desk()

    def _exchange(self) -> None:
        if self._order():
            self.orders.exchange()
            self.orders.desk.step(1)
            self.orders.desk.scan(self.chance.choice(CODES[:4]))
            self.orders.desk.give()
            self._leave_desk()

    def _leave_desk(self) -> None:
        """Once the answer is there: a desk that still stands lacks something."""
        self._settle()
        for _ in range(3):
            self.orders.desk.leave()

    def _invoice(self) -> None:
        if self._order():
            self.orders.ask_invoice()
            asked = self.orders.state.asked
            if asked is not None and asked.customers:
                self.orders.issue_invoice(asked.customers[0].id)


def rows_of(register: Register, sql: str) -> list[tuple[Any, ...]]:
    """What the ledger answers to a question in SQL."""

    def ask(reader: Reader) -> list[tuple[Any, ...]]:
        return list(reader.ledger.rows(sql))

    return register.ask(ask)
