"""Papers of the sale just paid by one key each, and its invoice where the cashier stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.queries.invoices import of_order
from app.queries.print_jobs import of_order as papers_of
from app.register import Register
from app.services.customers import CustomerDetails, save_customer
from app.services.settings import change_settings
from tests.ui.conftest import Pump, Start, Ticks, open_register
from tests.ui.hands import Hands
from ui.checkout.presenter import CheckoutPresenter
from ui.checkout.state import ChoosingCustomer
from ui.till import Till

LOAF = "5000000000029"
SELLER = {"shop.name": "Corner Shop", "shop.address": "1 High St\nCork", "shop.tax_number": "IE1234567FA"}
Key, Modifier = Qt.Key, Qt.KeyboardModifier


def with_niamh(register: Register) -> Register:
    details = CustomerDetails("Niamh Byrne", address="1 Bridge Street\nCork", country="IE")
    register.do(save_customer, "niamh", details).result()
    return register


@pytest.fixture
def sale(tmp_path: Path, pump: Pump, ticks: Ticks) -> Iterator[CheckoutPresenter]:
    with with_niamh(open_register(tmp_path / "till", **SELLER)) as register:
        presenter = CheckoutPresenter(register, pump.post, lambda _state: None, ticks)
        presenter.start()
        yield presenter


def sell(sale: CheckoutPresenter, pump: Pump) -> str:
    sale.scan(LOAF)
    sale.pay_exact_cash()
    pump.until(lambda: sale.state.paid is not None)
    assert sale.state.paid is not None
    return sale.state.paid.order_id


def asked(sale: CheckoutPresenter) -> ChoosingCustomer | None:
    aside = sale.state.aside
    return aside if isinstance(aside, ChoosingCustomer) and aside.invoice_of else None


def test_it_is_written_for_the_sales_customer_at_once_and_once(sale: CheckoutPresenter, pump: Pump) -> None:
    shown: list[str] = []
    sale.show_invoice = shown.append
    sale.scan(LOAF)
    sale.take_customer("niamh")
    order = sell(sale, pump)
    sale.ask_invoice()
    assert asked(sale) is None
    sale.ask_invoice()
    pump.until(lambda: len(shown) == 2)
    (invoice,) = sale.register.ask(of_order, order)
    assert shown == [invoice.id] * 2 and sale.state.paid is not None
    assert sale.state.told is not None and (sale.state.told.code, sale.state.told.detail) == (
        "invoiced",
        invoice.number,
    )


def test_whom_it_is_for_is_chosen_and_the_next_sale_is_not_theirs(sale: CheckoutPresenter, pump: Pump) -> None:
    shown: list[str] = []
    sale.show_invoice = shown.append
    order = sell(sale, pump)
    sale.ask_invoice()
    sale.type_customer("bridge nobody")
    assert asked(sale) is not None
    sale.leave_aside()
    assert sale.state.paid is not None and sale.register.ask(of_order, order) == ()
    sale.ask_invoice()
    sale.type_customer("niamh")
    sale.take_marked_customer()
    pump.until(lambda: bool(shown))
    assert [one.customer for one in sale.register.ask(of_order, order)] == ["niamh"]
    assert (sale.cart.customer_id, sale.state.customer, sale.state.aside) == ("", "", None)
    sale.ask_invoice()
    pump.until(lambda: len(shown) == 2)
    assert asked(sale) is None, "now it is known for whom"


def test_the_next_scan_goes_first(sale: CheckoutPresenter, pump: Pump) -> None:
    order = sell(sale, pump)
    sale.ask_invoice()
    sale.scan(LOAF)
    assert (sale.state.aside, sale.state.paid, len(sale.cart.lines)) == (None, None, 1)
    sale.ask_invoice()
    assert asked(sale) is None and sale.register.ask(of_order, order) == ()


def test_who_is_added_for_an_invoice_is_not_put_on_the_next_sale(sale: CheckoutPresenter, pump: Pump) -> None:
    sell(sale, pump)
    sale.ask_invoice()
    sale.type_customer("Bo Li")
    sale.add_customer()
    sale.scan(LOAF)
    with_niamh(sale.register)  # acts are done in order: whoever was added before is there now
    answered: list[bool] = []
    pump.post(lambda: answered.append(True))
    pump.until(lambda: bool(answered))
    assert sale.cart.customer_id == ""


def test_what_is_missing_is_said_and_nothing_is_numbered(tmp_path: Path, pump: Pump, ticks: Ticks) -> None:
    with with_niamh(open_register(tmp_path / "bare")) as register:
        sale = CheckoutPresenter(register, pump.post, lambda _state: None, ticks)
        sale.start()
        order = sell(sale, pump)
        sale.ask_invoice()
        sale.take_customer("niamh")
        pump.until(lambda: sale.state.told is not None)
        assert sale.state.told is not None and sale.state.told.code == "error"
        assert register.ask(of_order, order) == () and sale.state.paid is not None


@pytest.fixture
def till(start: Start, tmp_path: Path) -> Till:
    printer = {"printer": f"file:{tmp_path / 'paper.bin'}", "invoice.printer": f"pdf:{tmp_path / 'invoices'}"}
    (tmp_path / "invoices").mkdir()
    return start(opened=lambda folder: with_niamh(open_register(folder, **SELLER, **printer)))


def press(till: Till, key: Qt.Key) -> None:
    QTest.keyClick(till.shell.focusWidget() or till.shell, key, Modifier.ControlModifier)


def test_each_paper_has_a_key_which_its_button_says(qtbot: QtBot, till: Till, tmp_path: Path) -> None:
    hands, view = Hands(qtbot, till), till.checkout
    asked_for: list[str] = []
    view.pdf_asked.disconnect()
    view.pdf_asked.connect(asked_for.append)
    for key in (Key.Key_P, Key.Key_G, Key.Key_S, Key.Key_B):
        press(till, key)  # nothing was sold yet
    hands.scan(LOAF)
    hands.press(Key.Key_F12)
    qtbot.waitUntil(lambda: view.right.currentWidget() is view.paid)
    hints = [one.hint for one in (view.paid.print_button, view.paid.gift_button, view.paid.pdf_button)]
    assert [*hints, view.paid.invoice_button.hint] == ["Ctrl P", "Ctrl G", "Ctrl S", "Ctrl B"]
    assert till.register is not None
    order = view.paid_id()

    def kinds() -> list[str]:
        assert till.register is not None
        return [one.kind for one in till.register.ask(papers_of, order)]

    press(till, Key.Key_G)
    qtbot.waitUntil(lambda: "gift" in kinds())
    qtbot.waitUntil(lambda: view.paid.print_button.isEnabled())
    press(till, Key.Key_P)
    qtbot.waitUntil(lambda: "copy" in kinds())
    press(till, Key.Key_S)
    assert asked_for == [order]
    press(till, Key.Key_B)
    assert view.left.currentWidget() is view.asides.customer and view.right.currentWidget() is view.paid
    hands.press(Key.Key_Escape)
    assert view.left.currentWidget() is view.catalog and view.right.currentWidget() is view.paid
    press(till, Key.Key_B)
    hands.type("byr")
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: any((tmp_path / "invoices").glob("*.pdf")))
    assert till.shell.current() is view and view.right.currentWidget() is view.paid
    hands.scan(LOAF)
    assert view.right.currentWidget() is view.cart and view.field.hasFocus()


def test_a_shop_binds_them_anew(qtbot: QtBot, till: Till) -> None:
    hands, view = Hands(qtbot, till), till.checkout
    assert till.register is not None
    till.register.do(change_settings, {"counter.keys": {"gift": "Ctrl+U"}}).result()
    hands.scan(LOAF)
    hands.press(Key.Key_F12)
    qtbot.waitUntil(lambda: view.right.currentWidget() is view.paid)
    qtbot.waitUntil(lambda: view.paid.gift_button.hint == "Ctrl U")
    groups = {group.title: group.keys for group in view.key_groups()}
    assert ("Ctrl U", "Gift receipt") in groups["Papers of the sale just made"]
    assert next(iter(groups)) == "Papers of the sale just made", "what can be done now comes first"
