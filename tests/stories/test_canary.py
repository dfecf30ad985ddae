"""What people type stays out of the chain: canaries put in every place with words are in no fact and in no log."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.cli.run import run
from app.db.folder import heads_folder
from app.db.verify import verify
from app.domain.cart import Discount, DiscountKind
from app.domain.quantity import Quantity
from app.domain.tender import Tender, TenderKind
from app.errors import ShopError
from app.register import Register
from app.services.cash import pay_in, pay_out
from app.services.checkout import complete_sale, end_card_payment, start_card_payment
from app.services.customers import CustomerDetails, erase_customer, save_customer
from app.services.invoices import issue_credit_note, issue_invoice
from app.services.printing import mark_print_job
from app.services.returns import refund_lines, refund_without_receipt, void_order
from app.services.settings import change_settings
from app.services.stock import move_stock
from tests.shop import cart_of, facts_of, findings, ring, total_of

CANARIES = ("Zephyrine Quux", "+44 7700 900999", "zq@example.test", "17 Canary Row")
NAME, PHONE, MAIL, PLACE = CANARIES
WORDS = f"{NAME}, {PHONE}, {MAIL}, {PLACE}"


def _everything(register: Register) -> None:
    """Type the canaries wherever a person can; what takes no words refuses them."""
    customer = register.new_id()
    abroad = CustomerDetails(NAME, PHONE, MAIL, PLACE, WORDS, country="US", language="de")  # where no digit checks
    register.do(save_customer, customer, abroad).result()
    shop = {"shop.name": NAME, "shop.address": PLACE, "shop.tax_number": PHONE, "receipt.footer": WORDS}
    register.do(change_settings, shop).result()
    sale = replace(cart_of(register), customer_id=customer)
    half = total_of(sale) // 2
    intent = register.new_id()
    register.do(start_card_payment, intent, sale.id, half).result()
    tenders = (
        Tender(TenderKind.CARD, half, reference=NAME, intent_id=intent),
        Tender(TenderKind.OTHER, total_of(sale) - half, "voucher", WORDS),
    )
    register.do(complete_sale, sale, tenders).result()
    invoice, back = register.new_id(), register.new_id()
    register.do(issue_invoice, invoice, sale.id).result()
    other = register.new_id()
    register.do(start_card_payment, other, register.new_id(), 5).result()
    register.do(end_card_payment, other, outcome="reversed", reference=WORDS).result()
    given = (Tender(TenderKind.CARD, -199, reference=WORDS),)
    register.do(refund_lines, back, sale.id, {0: Quantity(1000)}, given, note=WORDS).result()
    register.do(issue_credit_note, register.new_id(), back).result()
    loose = cart_of(register)
    register.do(refund_without_receipt, loose, note=WORDS).result()
    register.do(void_order, loose.id, note=WORDS).result()
    register.do(pay_in, 5, "change", note=WORDS).result()
    register.do(pay_out, 5, "change", note=WORDS).result()
    register.do(move_stock, [("p", Quantity(1))], "waste", note=WORDS).result()
    register.do(mark_print_job, "none", "failed", WORDS).result()
    _refused(register)
    register.do(erase_customer, customer).result()


def _refused(register: Register) -> None:
    cart = cart_of(register)
    paid = (Tender(TenderKind.CASH, total_of(cart)),)
    discount = cart.with_discounts((Discount(DiscountKind.AMOUNT, 1, NAME),))
    asked: list[Callable[[], Any]] = [
        lambda: register.do(complete_sale, replace(cart, id=NAME), paid).result(),
        lambda: register.do(complete_sale, replace(cart, customer_id=NAME), paid).result(),
        lambda: register.do(complete_sale, discount, paid).result(),
        lambda: register.do(complete_sale, cart, (Tender(TenderKind.OTHER, paid[0].amount_minor, NAME),)).result(),
        lambda: register.do(complete_sale, cart, paid, source=NAME).result(),
        lambda: register.do(complete_sale, cart, paid, channel=NAME).result(),
        lambda: register.do(complete_sale, cart, paid, sold_at=NAME).result(),
        lambda: register.do(start_card_payment, NAME, cart.id, 5).result(),
        lambda: register.do(start_card_payment, register.new_id(), NAME, 5).result(),
        lambda: register.do(void_order, ring(register).order_id, reason=NAME).result(),
        lambda: register.do(pay_in, 5, NAME).result(),
        lambda: register.do(pay_in, 5, "change", act_id=NAME).result(),
        lambda: register.do(pay_in, 5, "change", source=NAME).result(),
        lambda: register.do(move_stock, [(NAME, Quantity(1))], "waste").result(),
        lambda: register.do(move_stock, [("p", Quantity(1))], NAME).result(),
        lambda: register.do(save_customer, NAME, CustomerDetails(NAME)).result(),
        lambda: register.do(issue_invoice, NAME, ring(register).order_id).result(),
        lambda: register.do(issue_invoice, register.new_id(), ring(register).order_id, NAME).result(),
        lambda: register.do(change_settings, {"tenders.other": [NAME]}).result(),
        lambda: register.do(change_settings, {"store.code": NAME}).result(),
    ]
    for ask in asked:
        with pytest.raises(ShopError):
            ask()


def _by_command(folder: Path, order: str) -> None:
    where = ["--folder", str(folder)]
    notes = ["--note", WORDS]
    assert run(["pay-in", "1.00", *notes, *where]) == 0
    assert run(["refund", order, "--line", "2:1", "--tender", f"card:2.36:{NAME}", *notes, *where]) == 0
    assert run(["pay-in", "1.00", "--reason", NAME, *where]) == 2
    assert run(["void", NAME, *where]) == 4
    assert run(["sell", "--barcode", NAME, "--tender", "cash:1", *where]) == 4
    assert run(["settings", f"shop.name={NAME}", *where]) == 0
    assert run(["settings", f"{NAME}=1", *where]) == 2


def test_no_word_of_a_person_is_in_a_fact_or_a_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder = tmp_path / "shop"
    with caplog.at_level(logging.DEBUG):
        with Register.open(folder) as register:
            _everything(register)
            order = ring(register).number
        _by_command(folder, order)
        with Register.open(folder) as register:
            facts = facts_of(register)
    assert len(facts) > 20
    told = [str(record.getMessage()) for record in caplog.records]
    for canary in (*CANARIES, *NAME.split()):
        for fact in facts:
            everything = json.dumps(fact.read(), ensure_ascii=False) + fact.id + fact.shift + fact.business_day
            assert canary not in everything, f"{canary} stands in fact {fact.n}, {fact.type}"
        assert not [line for line in told if canary in line]
    assert findings(folder) == []


def test_an_erased_customer_is_gone_and_the_chain_holds(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        customer = register.new_id()
        register.do(save_customer, customer, CustomerDetails(NAME, PHONE, MAIL, PLACE)).result()
        ring(register, replace(cart_of(register), customer_id=customer))
        head = facts_of(register)[-1].link
        register.do(erase_customer, customer).result()
        rows = register.ask(lambda reader: reader.ledger.rows("SELECT * FROM people"))
        assert customer not in [row[0] for row in rows]
        assert head in [fact.link for fact in facts_of(register)]
    report = verify(tmp_path / "shop", heads_folder(), rebuild=True)
    assert report.findings == []
