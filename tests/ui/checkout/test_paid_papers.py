"""The papers of the sale just made: told where the change stands, answered in place, never printed twice by itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.printing.jobs import commands
from app.printing.order_receipt import receipt_for
from app.queries.orders import order_detail
from app.queries.print_jobs import PrintJob, of_order
from app.register import Register
from app.services.customers import CustomerDetails, save_customer
from app.services.printing import mark_print_job
from tests.ui.conftest import Pump, Ticks, open_register
from ui.checkout.paid_pane import PaidPane
from ui.checkout.presenter import CheckoutPresenter
from ui.checkout.state import Outcome, Paid, PaidPart
from ui.kit.printer_words import trouble_words

LOAF = "5000000000029"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Register]:
    """A till with a printer and nobody who prints: the tests say what became of each job."""
    printer = f"file:{tmp_path / 'paper'}"
    with open_register(tmp_path / "shop", printer=printer, **{"printer.drawer": True}) as opened:
        yield opened


def begun(shop: Register, pump: Pump, ticks: Ticks) -> CheckoutPresenter:
    till = CheckoutPresenter(shop, pump.post, lambda _state: None, ticks)
    till.start()
    return till


def sell(till: CheckoutPresenter, pump: Pump) -> Paid:
    till.scan(LOAF)
    till.pay_exact_cash()
    pump.until(lambda: till.state.paid is not None)
    return paid(till)


def paid(till: CheckoutPresenter) -> Paid:
    assert till.state.paid is not None
    return till.state.paid


def job(till: CheckoutPresenter, kind: str) -> PrintJob:
    return [one for one in till.register.ask(of_order, paid(till).order_id) if one.kind == kind][-1]


def printer_says(till: CheckoutPresenter, kind: str, state: str, problem: str = "") -> None:
    till.register.do(mark_print_job, job(till, kind).id, state, problem).result()
    till.look_at_paper()


def kinds(till: CheckoutPresenter) -> list[str]:
    return [one.kind for one in till.register.ask(of_order, paid(till).order_id)]


def test_a_receipt_that_failed_is_the_same_one_once_more(shop: Register, pump: Pump, ticks: Ticks) -> None:
    till = begun(shop, pump, ticks)
    assert sell(till, pump).printed is Outcome.WAITING
    printer_says(till, "receipt", "failed", "The paper is out.")
    trouble = paid(till).trouble
    assert paid(till).printed is Outcome.FAILED
    assert trouble is not None and trouble_words(trouble) == "The paper is out."
    till.print_again()
    till.print_again()
    assert paid(till).printed is Outcome.WAITING
    pump.until(lambda: not till._queueing)
    assert kinds(till).count("receipt") == 1 and "copy" not in kinds(till)
    printer_says(till, "receipt", "sent")
    assert paid(till).printed is Outcome.DONE
    till.print_again()
    pump.until(lambda: not till._queueing)
    assert kinds(till).count("copy") == 1


@pytest.mark.parametrize("printed", [True, False])
def test_whether_it_printed_is_asked_and_never_guessed(shop: Register, pump: Pump, ticks: Ticks, printed: bool) -> None:
    till = begun(shop, pump, ticks)
    sell(till, pump)
    printer_says(till, "receipt", "unknown", "The printer went silent.")
    assert paid(till).printed is Outcome.UNKNOWN
    till.print_again()
    assert [one.state for one in shop.ask(of_order, paid(till).order_id) if one.kind == "receipt"] == ["unknown"]
    till.say_printed(printed)
    pump.until(lambda: not till._queueing)
    states = [(one.kind, one.state) for one in shop.ask(of_order, paid(till).order_id) if one.kind != "drawer"]
    assert states == ([("receipt", "sent")] if printed else [("copy", "queued")])
    assert paid(till).printed is (Outcome.DONE if printed else Outcome.WAITING)


def test_printed_on_request_only_where_the_shop_wants_that(tmp_path: Path, pump: Pump, ticks: Ticks) -> None:
    where = {"printer": f"file:{tmp_path / 'paper'}", "receipt.print": "ask"}
    with open_register(tmp_path / "asks", **where) as shop:
        till = begun(shop, pump, ticks)
        assert sell(till, pump).printed is Outcome.ASKED and kinds(till) == []
        till.print_again()
        pump.until(lambda: not till._queueing)
        assert kinds(till) == ["receipt"] and paid(till).printed is Outcome.WAITING


def test_a_gift_receipt_is_queued_once_for_a_double_touch(shop: Register, pump: Pump, ticks: Ticks) -> None:
    till = begun(shop, pump, ticks)
    sell(till, pump)
    till.print_gift()
    till.print_gift()
    pump.until(lambda: not till._queueing)
    assert kinds(till).count("gift") == 1 and paid(till).gift is Outcome.WAITING
    printer_says(till, "gift", "sent")
    assert paid(till).gift is Outcome.DONE and paid(till).printed is Outcome.WAITING


def test_a_drawer_that_stayed_shut_is_said(shop: Register, pump: Pump, ticks: Ticks) -> None:
    till = begun(shop, pump, ticks)
    sell(till, pump)
    assert (paid(till).drawer, paid(till).drawer_trouble) == (False, None)
    printer_says(till, "drawer", "failed", "Not reached in time.")
    trouble = paid(till).drawer_trouble
    assert trouble is not None and trouble_words(trouble) == "Not reached in time."
    printer_says(till, "drawer", "sent")
    assert (paid(till).drawer, paid(till).drawer_trouble) == (True, None)


def test_nothing_is_said_of_paper_without_a_printer(till: CheckoutPresenter, pump: Pump) -> None:
    sell(till, pump)
    till.print_again()
    till.print_gift()
    till.look_at_paper()
    assert paid(till).printed is Outcome.NONE


# The pane ------------------------------------------------------------------------------------------------------

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
SALE = Paid("o", "1-1-A-1", NOON, "EUR", 420, 0, 580, 1, (PaidPart("cash", "", "", 1000),))


@pytest.mark.qt_log_ignore("does not support")
def test_the_pane_says_and_asks_what_the_paper_needs(qtbot: QtBot) -> None:
    from dataclasses import replace

    pane = PaidPane()
    qtbot.addWidget(pane)
    pane.resize(480, 768)
    pane.show()
    asked: list[object] = []
    pane.printed_answered.connect(asked.append)
    pane.print_asked.connect(lambda: asked.append("print"))
    out_of_paper = PrintJob("j", "o", "receipt", "failed", "", "paper-out")
    pane.render_state(replace(SALE, printed=Outcome.UNKNOWN))
    assert pane.receipt.title.text() == "Did the receipt print?" and not pane.print_button.isEnabled()
    pane.receipt.second.click()
    pane.receipt.button.click()
    pane.render_state(replace(SALE, printed=Outcome.FAILED, trouble=out_of_paper))
    assert "Put in a new roll" in pane.receipt.detail.text()
    pane.receipt.button.click()
    assert asked == [True, False, "print"]
    assert not pane.receipt.second.isVisible()
    pane.render_state(replace(SALE, printed=Outcome.DONE))
    assert not pane.receipt.button.isVisible() and pane.print_button.isEnabled()
    many = tuple(PaidPart("other", "voucher", f"V-{n}", 100) for n in range(9))
    pane.render_state(replace(SALE, parts=many))
    assert pane.minimumSizeHint().height() <= 768, "nine payments still leave New sale where it is"


def test_the_receipt_of_a_sale_speaks_the_customers_language(shop: Register, pump: Pump, ticks: Ticks) -> None:
    till = begun(shop, pump, ticks)
    anna = shop.new_id()
    shop.do(save_customer, anna, CustomerDetails("Anna Muster", language="de")).result()
    till.scan(LOAF)
    till.take_customer(anna)
    till.pay_exact_cash()
    pump.until(lambda: till.state.paid is not None)
    german = receipt_for(shop, paid(till).order_id)
    assert (german.labels["total"], german.language, german.tenders[0].label) == ("Summe", "de", "Bar")
    printed = commands(shop, job(till, "receipt"))
    till.new_sale()
    sell(till, pump)
    assert receipt_for(shop, paid(till).order_id).labels["total"] == "Total"
    shop.do(save_customer, anna, CustomerDetails("Anna Muster", language="en")).result()
    assert printed != commands(shop, of_order_receipt(shop, german.number)), "what is printed is that receipt"


def of_order_receipt(shop: Register, number: str) -> PrintJob:
    order = shop.ask(order_detail, number).row.id
    return next(one for one in shop.ask(of_order, order) if one.kind == "receipt")
