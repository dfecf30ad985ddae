"""Invoices and credit notes: one an order, numbered without a gap whatever fails, sealed as they were issued."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app import steps
from app.domain.invoice import InvoiceKind
from app.domain.quantity import Quantity
from app.errors import NotFound, Refused, ShopError
from app.pictures import take_picture
from app.printing.papers import invoice_pdf
from app.queries import customers, invoices
from app.register import Register
from app.services.customers import CustomerDetails, erase_customer, save_customer
from app.services.invoices import Issued, cancel_invoice, issue_credit_note, issue_invoice
from app.services.returns import refund_lines, void_order
from app.services.settings import change_settings
from tests.papers import logo_file
from tests.shop import SetClock, cart_of, facts_of, findings, one, ring

SHOP = {
    "shop.name": "Harbour Stores",
    "shop.address": "12 Quay Street\nWhitby",
    "shop.tax_number": "GB 980 7806 84",
    "timezone": "Europe/London",
}
ANA = CustomerDetails("Ana Müller", "020 7946 0958", "ana@example.com", "2 Low Road\nYork", language="de")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "shop"


@pytest.fixture
def shop(folder: Path) -> Iterator[Register]:
    with Register.open(folder, clock=SetClock(), settings=SHOP) as register:
        register.do(save_customer, "ana", ANA).result()
        register.do(save_customer, "bob", replace(ANA, name="Bob")).result()
        yield register


def issue(register: Register, order: str, customer: str = "ana") -> Issued:
    return register.do(issue_invoice, register.new_id(), order, customer).result()


def credit(register: Register, order: str) -> Issued:
    return register.do(issue_credit_note, register.new_id(), order).result()


def give_back(register: Register, order: str, quantity: int = 1000) -> str:
    return register.do(refund_lines, register.new_id(), order, {0: Quantity(quantity)}).result().order_id


def numbers(register: Register) -> list[tuple[str, int]]:
    return register.ask(lambda reader: reader.ledger.rows("SELECT series, series_n FROM invoices ORDER BY n"))


def test_an_invoice_says_what_the_order_says(shop: Register, folder: Path) -> None:
    order = ring(shop, cart_of(shop, 7))
    issued = issue(shop, order.order_id)
    document = shop.ask(invoices.document, issued.id)
    assert document.total_minor == order.total_minor == sum(line.gross_minor for line in document.lines)
    assert document.net_minor + document.tax_minor == document.total_minor
    assert (document.number, document.order_number, document.proof) == (issued.number, order.number, order.proof)
    assert (document.buyer.name, document.buyer.address) == ("Ana Müller", "2 Low Road\nYork")
    assert (document.language, document.labels["title"]) == ("de", "Rechnung")
    assert (document.issued_on, document.supplied_on) == ("2026-11-22", "2026-11-22")
    assert one(shop, "SELECT retain_until FROM sealed_texts WHERE retain_until <> ''") == "2032-12-31"
    assert len(issued.number) <= 16
    shop.close()
    assert findings(folder) == []


def test_unit_prices_are_without_tax(shop: Register) -> None:
    document = shop.ask(invoices.document, issue(shop, ring(shop).order_id).id)
    taxed, exempt = document.lines[0], document.lines[1]
    assert (taxed.price.amount, taxed.unit_net.amount, taxed.unit_net.exponent) == (199, 16583, 4)
    assert exempt.unit_net == exempt.price


def test_a_line_tells_the_note_of_the_counter(shop: Register) -> None:
    cart = cart_of(shop, 2)
    cart = cart.with_line(replace(cart.lines[1], note="S/N 4711-Zora"))
    issued = issue(shop, ring(shop, cart).order_id)
    assert [line.note for line in shop.ask(invoices.document, issued.id).lines] == ["", "S/N 4711-Zora"]
    assert not [fact for fact in facts_of(shop) if b"Zora" in fact.body]
    assert invoice_pdf(shop, issued.id)


def test_asked_twice_it_is_one_invoice(shop: Register) -> None:
    order = ring(shop).order_id
    first = shop.do(issue_invoice, "press", order, "ana").result()
    again = shop.do(issue_invoice, "press", order, "ana").result()
    by_another_press = issue(shop, order)
    assert first.again is False
    assert again == by_another_press == Issued(first.id, first.number, again=True)
    assert len(numbers(shop)) == 1
    back = give_back(shop, order)
    assert credit(shop, back).number == credit(shop, back).number
    assert len(numbers(shop)) == 2


def test_the_id_of_another_document_is_refused(shop: Register) -> None:
    first, second = ring(shop).order_id, ring(shop).order_id
    shop.do(issue_invoice, "press", first, "ana").result()
    with pytest.raises(Refused) as refused:
        shop.do(issue_invoice, "press", second, "ana").result()
    assert refused.value.code == "id-taken"
    with pytest.raises(Refused):
        shop.do(issue_credit_note, "press", give_back(shop, first)).result()


def test_a_late_second_press_is_the_first_ones_invoice_even_after_it_was_cancelled(shop: Register) -> None:
    order = ring(shop).order_id
    first = shop.do(issue_invoice, "press", order, "ana").result()
    shop.do(cancel_invoice, "undo", first.id).result()
    assert shop.do(issue_invoice, "press", order, "ana").result() == replace(first, again=True)
    assert shop.do(cancel_invoice, "undo", first.id).result().again is True
    assert len(numbers(shop)) == 2


def test_somebody_elses_invoice_is_cancelled_first(shop: Register) -> None:
    order = ring(shop).order_id
    first = issue(shop, order)
    with pytest.raises(Refused, match="somebody else"):
        issue(shop, order, "bob")
    taken_back = shop.do(cancel_invoice, shop.new_id(), first.id).result()
    assert shop.do(cancel_invoice, shop.new_id(), first.id).result().number == taken_back.number
    second = issue(shop, order, "bob")
    assert second.number != first.number
    assert shop.ask(invoices.document, second.id).buyer.name == "Bob"
    row = shop.ask(invoices.one, first.number)
    assert (row.corrected_by, shop.ask(invoices.one, taken_back.id).refers_to) == (taken_back.number, first.number)


def test_what_has_no_invoice(shop: Register) -> None:
    cancelled = ring(shop).order_id
    shop.do(void_order, cancelled).result()
    practice = ring(shop, training=True).order_id
    plain = ring(shop).order_id
    back = give_back(shop, plain)
    for order, code in ((cancelled, "voided"), (practice, "practice"), (back, "no-sale")):
        with pytest.raises(Refused) as refused:
            issue(shop, order)
        assert refused.value.code == code
    for order, code in ((back, "no-invoice"), (plain, "no-invoice"), (cancelled, "no-invoice")):
        with pytest.raises(Refused) as refused:
            credit(shop, order)
        assert refused.value.code == code
    with pytest.raises(NotFound):
        issue(shop, "nothing")
    with pytest.raises(NotFound):
        issue(shop, plain, "nobody")
    assert numbers(shop) == []


def test_a_refund_is_credited_and_names_its_invoice(shop: Register, folder: Path) -> None:
    order = ring(shop, cart_of(shop, 3))
    invoice = issue(shop, order.order_id)
    back = give_back(shop, order.order_id)
    note = credit(shop, back)
    document = shop.ask(invoices.document, note.number)
    assert document.kind is InvoiceKind.CREDIT_NOTE
    assert document.refers_to is not None and document.refers_to.number == invoice.number
    assert document.total_minor == 199 and [line.quantity.amount for line in document.lines] == [1000]
    assert document.buyer.name == "Ana Müller"
    assert [row.number for row in shop.ask(invoices.of_order, order.order_id)] == [invoice.number, note.number]
    with pytest.raises(Refused, match="credited already"):
        shop.do(cancel_invoice, shop.new_id(), invoice.id).result()
    shop.close()
    assert findings(folder) == []


def test_the_invoice_of_a_cancelled_order_is_credited_whole(shop: Register, folder: Path) -> None:
    order = ring(shop)
    invoice = issue(shop, order.order_id)
    with pytest.raises(Refused, match="stands"):
        credit(shop, order.order_id)
    shop.do(void_order, order.order_id).result()
    note = credit(shop, order.order_id)
    assert credit(shop, order.order_id) == replace(note, again=True)
    document = shop.ask(invoices.document, note.id)
    assert document.total_minor == order.total_minor
    assert document.refers_to is not None and document.refers_to.number == invoice.number
    shop.close()
    assert findings(folder) == []


def test_nothing_is_numbered_before_all_is_known(shop: Register) -> None:
    shop.do(change_settings, {"shop.tax_number": "", "shop.address": ""}).result()
    order = ring(shop, cart_of(shop, 3)).order_id
    lacking = shop.ask(invoices.missing, order, "ana")
    assert [one.code for one in lacking] == ["seller.address", "seller.tax_number"]
    with pytest.raises(Refused, match="An invoice needs the shop's tax number") as refused:
        issue(shop, order)
    assert refused.value.hint == "Type it in Settings, Shop: Address. Type it in Settings, Shop: Tax number."
    assert not [fact for fact in facts_of(shop) if fact.type == "SeriesOpened" and b'"invoice"' in fact.body]
    shop.do(change_settings, SHOP).result()
    assert shop.ask(invoices.missing, order, "ana") == ()
    assert issue(shop, order).number.endswith("-1")


def test_an_erased_customer_leaves_chain_and_paper_as_they_were(shop: Register, folder: Path) -> None:
    order = ring(shop, replace(cart_of(shop), customer_id="ana")).order_id
    issued = issue(shop, order, "")
    before, head = invoice_pdf(shop, issued.id), facts_of(shop)[-1].link
    shop.do(erase_customer, "ana").result()
    shop.do(change_settings, {"shop.name": "Another name", "shop.address": "Elsewhere"}).result()
    assert invoice_pdf(shop, issued.number) == before
    assert head in [fact.link for fact in facts_of(shop)]
    with pytest.raises(NotFound):
        shop.ask(customers.one, "ana")
    back = credit(shop, give_back(shop, order))
    assert shop.ask(invoices.document, back.id).buyer.name == "Ana Müller"
    shop.close()
    assert findings(folder) == []


class _Crash(BaseException):
    """The end of an act between two steps."""


class _Life:
    """Random acts at a counter, each of which may end between two of its steps."""

    def __init__(self, register: Register, chance: random.Random) -> None:
        self.register, self.chance = register, chance
        self.sales: list[str] = []
        self.refunds: list[str] = []
        self.issued: list[str] = []
        self.failed = self.refused = 0

    def act(self) -> None:
        wanted = self.chance.choice([self._sell, self._issue, self._issue, self._refund, self._credit, self._undo])
        left = self.chance.randrange(1, 5)

        def die(step: str) -> None:
            nonlocal left
            left -= 1
            if left == 0 and step != "after_commit" and step != "after_head":
                raise _Crash

        steps.watch = die if self.chance.random() < 0.5 else None
        try:
            wanted()
        except _Crash:
            self.failed += 1
        except ShopError:
            self.refused += 1
        finally:
            steps.watch = None

    def _sell(self) -> None:
        self.sales.append(ring(self.register, cart_of(self.register, 1)).order_id)

    def _issue(self) -> None:
        if self.sales:
            self.issued.append(issue(self.register, self.chance.choice(self.sales)).id)

    def _refund(self) -> None:
        if self.sales:
            self.refunds.append(give_back(self.register, self.chance.choice(self.sales)))

    def _credit(self) -> None:
        if self.refunds:
            credit(self.register, self.chance.choice(self.refunds))

    def _undo(self) -> None:
        if self.issued and self.chance.random() < 0.5:
            self.register.do(cancel_invoice, self.register.new_id(), self.chance.choice(self.issued)).result()
        elif self.sales:
            self.register.do(void_order, self.chance.choice(self.sales)).result()


def test_numbers_have_no_gap_through_a_thousand_acts_half_of_which_may_crash(folder: Path) -> None:
    """Directive 2006/112/EC art. 226 (2). Lost to a crash is an act, never a number."""
    chance, acts, failed = random.Random(20261122), 0, 0
    life: _Life | None = None
    for _turn in range(5):  # each ends as a closed till does, and the next one opens what it left
        with Register.open(folder, clock=SetClock(), settings=SHOP) as register:
            if life is None:
                register.do(save_customer, "ana", ANA).result()
                life = _Life(register, chance)
            life.register = register
            for _ in range(200):
                life.act()
                acts += 1
            taken = numbers(register)
            stood = register.ask(lambda reader: reader.ledger.rows("SELECT name, last_n FROM series"))
    assert life is not None
    failed = life.failed
    assert (acts, failed > 100, len(taken) > 100) == (1000, True, True)
    for series in {name for name, _ in taken}:
        found = [n for name, n in taken if name == series]
        assert found == list(range(1, len(found) + 1))
        assert (series, len(found)) in stood
    assert findings(folder) == []


def test_without_tax_a_german_shop_says_why(folder: Path) -> None:
    """UStG § 14 (4) no. 8: a note that the supply is exempt."""
    german = {**SHOP, "country": "DE", "currency": "EUR", "taxes": {}, "timezone": "Europe/Berlin"}
    with Register.open(folder, clock=SetClock(), settings=german) as register:
        register.do(save_customer, "ana", ANA).result()
        cart = cart_of(register, 2)
        order = ring(register, replace(cart, lines=tuple(replace(line, taxes=()) for line in cart.lines))).order_id
        with pytest.raises(Refused, match="the reason why there is none") as refused:
            issue(register, order)
        assert refused.value.hint == "Type it in Settings, Invoices: Reason for no tax."
        register.do(change_settings, {"invoice.exemption": "Kleinunternehmer, § 19 UStG"}).result()
        assert register.ask(invoices.document, issue(register, order).id).seller.exemption.startswith(
            "Kleinunternehmer"
        )


def test_a_taxed_invoice_does_not_speak_of_sales_without_tax(shop: Register) -> None:
    shop.do(change_settings, {"invoice.exemption": "Exempt"}).result()
    taxed = shop.ask(invoices.document, issue(shop, ring(shop, cart_of(shop, 1)).order_id).id)
    some = shop.ask(invoices.document, issue(shop, ring(shop, cart_of(shop, 7)).order_id).id)
    assert (taxed.seller.exemption, some.seller.exemption) == ("", "Exempt")


def test_the_logo_of_the_day_of_issue_stays_on_the_invoice(shop: Register) -> None:
    plain = issue(shop, ring(shop).order_id)
    shop.do(change_settings, {"receipt.logo": take_picture(shop, logo_file())}).result()
    marked = issue(shop, ring(shop).order_id)
    before = invoice_pdf(shop, marked.id)
    assert shop.ask(invoices.document, marked.id).logo and b"/Image" in before
    assert b"/Subtype /Image" not in invoice_pdf(shop, plain.id)
    shop.do(change_settings, {"receipt.logo": ""}).result()
    assert invoice_pdf(shop, marked.id) == before


@pytest.mark.warns("invoices have no logo")
def test_a_logo_that_is_gone_or_none_stops_no_invoice(shop: Register, folder: Path) -> None:
    name = take_picture(shop, logo_file())
    shop.do(change_settings, {"receipt.logo": name}).result()
    issued = issue(shop, ring(shop).order_id)
    next((folder / "blobs").rglob(f"*{name[4:]}*")).unlink()
    assert b"/Subtype /Image" not in invoice_pdf(shop, issued.id)
    shop.do(change_settings, {"receipt.logo": shop.blobs.put(b"<svg/>")}).result()
    assert b"/Subtype /Image" not in invoice_pdf(shop, issue(shop, ring(shop).order_id).id)


def test_simplified_invoices_are_numbered_apart_where_the_law_says_so(folder: Path) -> None:
    """Real Decreto 1619/2012 art. 7.1 a)."""
    spanish = {**SHOP, "shop.tax_number": "B12345674", "country": "ES", "currency": "EUR"}
    with Register.open(folder, clock=SetClock(), settings=spanish) as register:
        register.do(save_customer, "ana", replace(ANA, tax_number="12345678Z", country="ES")).result()
        full, nobodys = issue(register, ring(register).order_id), issue(register, ring(register).order_id, "")
        second, back = issue(register, ring(register).order_id, ""), ring(register).order_id
        parts = [number.split("-")[2:] for number in (full.number, nobodys.number, second.number)]
        assert [series[0] + n for series, n in parts] == ["F1", "S1", "S2"]
        issue(register, back, "")
        assert credit(register, give_back(register, back)).number.split("-")[2].startswith("C")
    assert findings(folder) == []
