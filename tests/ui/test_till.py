"""The real window on a real register, driven by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.catalog import Change
from app.queries import orders
from app.queries.catalog import line_for_barcode
from app.services.catalog import change_products
from app.services.settings import change_settings
from tests.ui.hands import Hands
from ui.kit import theme
from ui.kit.buttons import Button
from ui.till import Till

Key = Qt.Key


@pytest.fixture
def till(window: Till) -> Till:
    return window


def test_exact_cash_is_one_key_after_the_last_scan(qtbot: QtBot, till: Till, hands: Hands) -> None:
    hands.scan("5000000000012")
    hands.scan("5000000000029")
    assert till.checkout.cart.sums.total() == "6.49"
    hands.press(Key.Key_F12)
    qtbot.waitUntil(lambda: till.checkout.right.currentWidget() is till.checkout.paid)
    assert till.checkout.paid.change.text() == "€ 6.50"
    hands.scan("5000000000012")
    assert till.checkout.right.currentWidget() is till.checkout.cart
    assert till.checkout.cart.sums.total() == "2.29"


def test_a_whole_sale_by_keyboard_alone(qtbot: QtBot, till: Till, hands: Hands) -> None:
    hands.scan("5000000000012")
    hands.press(Key.Key_Plus, Key.Key_Plus, Key.Key_Minus)
    hands.scan("5000000000029")
    hands.press(Key.Key_F8)
    hands.type("50")
    hands.press(Key.Key_Return)
    assert till.checkout.cart.sums.total() == "6.68"
    hands.press(Key.Key_F9)
    hands.type("5000")
    assert till.checkout.cart.left_to_pay.change() == "43.30"
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: till.checkout.right.currentWidget() is till.checkout.paid)
    assert till.checkout.paid.change.text() == "€ 43.30"


def test_card_by_keyboard_alone(qtbot: QtBot, till: Till, hands: Hands) -> None:
    hands.scan("5000000000029")
    hands.press(Key.Key_F9, Key.Key_F3, Key.Key_Return)
    qtbot.waitUntil(lambda: card_is_asked(till))
    hands.type("A 4821")
    assert till.checkout.pay_panel.slip.hasFocus() and till.checkout.pay_panel.slip.text() == "A 4821"
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: till.checkout.right.currentWidget() is till.checkout.paid)
    assert till.register is not None
    sale = till.register.ask(orders.orders_page)[0]
    assert till.register.ask(orders.order_detail, sale.id).payments[0].reference == "A 4821"


def card_is_asked(till: Till) -> bool:
    paying = till.selling.state.paying if till.selling is not None else None
    return paying is not None and paying.card is not None and till.checkout.pay_panel.card.isVisible()


def test_one_key_says_that_the_card_was_charged(qtbot: QtBot, till: Till, hands: Hands) -> None:
    hands.scan("5000000000029")
    hands.press(Key.Key_F9, Key.Key_F3, Key.Key_Return)
    qtbot.waitUntil(lambda: card_is_asked(till))
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(hands._where(), held)
    assert card_is_asked(till), "the same key held down is no answer"
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: till.checkout.right.currentWidget() is till.checkout.paid)
    assert till.register is not None
    assert till.register.ask(orders.orders_page)[0].tenders == "card"


def test_a_shop_may_want_the_reference_of_every_slip(qtbot: QtBot, till: Till, hands: Hands) -> None:
    assert till.register is not None
    till.register.do(change_settings, {"counter.card_reference": "ask"}).result()
    hands.scan("5000000000029")
    hands.press(Key.Key_F9, Key.Key_F3, Key.Key_Return)
    qtbot.waitUntil(till.checkout.pay_panel.slip.hasFocus)
    hands.press(Key.Key_Return)
    assert card_is_asked(till) and till.checkout.pay_panel.problem.text() == "Type the reference from the slip."
    hands.type("7")
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: till.checkout.right.currentWidget() is till.checkout.paid)


def test_the_keyboard_never_lands_on_a_button_by_itself(qtbot: QtBot, till: Till, hands: Hands) -> None:
    hands.scan("5000000000029")
    hands.press(Key.Key_F9, Key.Key_F3)
    hands.type("200")
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: card_is_asked(till))
    hands.type("A 1")
    hands.press(Key.Key_Return)
    assert not isinstance(QApplication.focusWidget(), Button)
    hands.press(Key.Key_F2)
    hands.type("1000")
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: till.checkout.right.currentWidget() is till.checkout.paid)
    assert till.checkout.paid.change.text() == "€ 7.80"
    assert till.checkout.field.hasFocus()


def test_a_scan_in_the_pay_panel_is_no_money(qtbot: QtBot, till: Till, hands: Hands) -> None:
    hands.scan("5000000000029")
    hands.press(Key.Key_F9)
    hands.scan("5000000000012")
    assert till.selling is not None and till.selling.state.paying is not None
    assert till.selling.state.paying.typed == ""
    assert till.selling.state.waiting == 1
    assert "1" in till.checkout.field.placeholderText()


def test_a_scan_while_a_weight_is_asked_waits_and_is_no_weight(till: Till, hands: Hands) -> None:
    hands.type("ham")
    hands.press(Key.Key_Return)
    hands.type("12")
    hands.scan("5000000000012")
    hands.scan("AB5000000000029")
    assert till.selling is not None and till.selling.state.asking is not None
    assert till.selling.state.asking.typed == "12"
    assert till.checkout.ask.waiting.text() == "2 scans wait"
    hands.press(Key.Key_Return)
    assert till.checkout.cart.unknown.isVisible(), "a code without its letters would be another code"
    assert [row.name for row in till.checkout.cart.list.rows()] == ["Air-dried ham", "Full-fat milk 2 l"]


def test_keys_go_to_the_field_wherever_the_keyboard_stands(till: Till, hands: Hands) -> None:
    till.checkout.cart.discount.setFocus()
    hands.type("crois")
    assert till.checkout.field.text() == "crois"
    assert till.checkout.field.hasFocus()


def test_unknown_code_search_and_esc(qtbot: QtBot, till: Till, hands: Hands) -> None:
    hands.scan("5391234567890")
    assert till.checkout.cart.unknown.isVisible()
    assert "not known" in till.checkout.field.tag()
    hands.press(Key.Key_Escape)
    assert not till.checkout.cart.unknown.isVisible()
    hands.type("zzz")
    qtbot.waitUntil(lambda: till.checkout.catalog.stack.currentWidget() is till.checkout.catalog.nothing)
    hands.press(Key.Key_Escape)
    assert till.checkout.catalog.stack.currentWidget() is till.checkout.catalog.tiles
    assert till.checkout.field.text() == ""


def test_remove_and_undo(till: Till, hands: Hands) -> None:
    hands.scan("5000000000012")
    hands.press(Key.Key_Delete)
    assert till.checkout.cart.sums.total() == "0.00"
    assert "removed" in till.checkout.toast.words()
    QTest.keyClick(till.checkout.field, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert till.checkout.cart.sums.total() == "2.29"


def test_orders_refund_and_void_by_keyboard(qtbot: QtBot, till: Till, hands: Hands) -> None:
    for code in ("5000000000012", "5000000000029"):
        hands.scan(code)
        hands.press(Key.Key_F12)
        qtbot.waitUntil(lambda: till.checkout.right.currentWidget() is till.checkout.paid)
    hands.press(Key.Key_F2, Key.Key_Down)
    assert till.orders.screen is not None
    sheet = till.orders.screen.sheet
    assert till.orders.presenter is not None and till.orders.presenter.state.detail is not None
    sheet.primary.setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(Key.Key_Return)
    assert till.orders.presenter.state.desk is not None
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: till.orders.presenter is not None and till.orders.presenter.state.desk is None)
    assert sheet.tag.text() == "Refunded"
    assert not sheet.void_button.isVisible()
    hands.press(Key.Key_Down, Key.Key_Down)
    sheet.void_button.setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(Key.Key_Return)
    sheet.primary.setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.tag.text() == "Voided")
    hands.press(Key.Key_Escape, Key.Key_F3)
    assert till.shell.current() is till.checkout


def test_the_keyboard_stays_with_the_line_that_comes_back(qtbot: QtBot, till: Till, hands: Hands) -> None:
    for code in ("5000000000012", "5000000000029"):
        hands.scan(code)
    hands.press(Key.Key_F12)
    qtbot.waitUntil(lambda: till.checkout.right.currentWidget() is till.checkout.paid)
    hands.press(Key.Key_F2, Key.Key_Down)
    assert till.orders.presenter is not None
    till.orders.presenter.refund()
    hands.press(Key.Key_Down, Key.Key_Space, Key.Key_Space, Key.Key_Plus, Key.Key_Up, Key.Key_Plus)
    desk = till.orders.presenter.state.desk
    assert desk is not None and desk.giving.amounts == (("0", 1000), ("1", 1000))


def test_a_name_with_markup_stays_as_it_is(till: Till, hands: Hands) -> None:
    assert till.register is not None  # a list's markup is taken out on its way in; what a person types is not
    bold = till.register.ask(line_for_barcode, "MARK")
    assert bold is not None
    base, new = {"name": bold.product.name}, {"name": "<b>Bold</b> & <i>tea</i>"}
    till.register.do(change_products, [Change(bold.product.id, base, new)]).result()
    hands.type("bold")
    hands.press(Key.Key_Return)
    assert till.checkout.cart.list.rows()[0].name == "<b>Bold</b> & <i>tea</i>"
    labels = till.shell.findChildren(QLabel)
    assert labels and all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


@pytest.mark.parametrize("name", ["light", "dark", "high-contrast"])
def test_every_theme_paints_the_screens(till: Till, hands: Hands, name: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    hands.scan("5000000000036")
    theme.apply(app, name)
    picture = till.shell.grab().toImage()
    pay = till.checkout.cart.pay
    inside = pay.mapTo(till.shell, pay.rect().center())
    inside.setX(pay.mapTo(till.shell, pay.rect().topLeft()).x() + 8)
    assert picture.pixelColor(300, 700).name() == theme.current().canvas.lower()
    assert picture.pixelColor(inside).name() == theme.current().accent.lower()


def test_everything_to_press_has_a_name_to_be_read_out(till: Till, hands: Hands) -> None:
    hands.scan("5000000000012")
    hands.press(Key.Key_F9)
    hands.press(Key.Key_Escape, Key.Key_F2)
    buttons = till.shell.findChildren(QAbstractButton)
    nameless = [button for button in buttons if button.isVisibleTo(till.shell) and not button.accessibleName()]
    assert len(buttons) > 40 and nameless == []


def test_a_stale_undo_is_not_offered(till: Till, hands: Hands) -> None:
    hands.scan("5000000000012")
    hands.scan("5000000000029")
    hands.press(Key.Key_Delete)
    assert till.checkout.toast.isVisible()
    hands.scan("5000000000036")
    assert not till.checkout.toast.isVisible()
