"""Orders in the real window: by keyboard alone and by touch alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.queries import orders
from tests.shop import one
from tests.ui.hands import Hands
from ui.kit import tokens as t
from ui.orders.presenter import OrdersPresenter
from ui.orders.view import OrdersView
from ui.till import Till

Key = Qt.Key
MILK, LOAF, OLIVES = "5000000000012", "5000000000029", "5000000000036"


@pytest.fixture
def view(qtbot: QtBot, window: Till, hands: Hands) -> OrdersView:
    """Two sales, and the orders screen."""
    assert window.selling is not None
    for codes in ((MILK, MILK, LOAF), (LOAF,)):
        for code in codes:
            window.selling.scan(code)
        order = window.selling.cart.id
        window.selling.pay_exact_cash()
        qtbot.waitUntil(lambda order=order: _paid(window) == order)
    hands.press(Key.Key_F2)
    found = window.shell.current()
    assert isinstance(found, OrdersView)
    return found


def _paid(till: Till) -> str:
    paid = till.selling.state.paid if till.selling is not None else None
    return paid.order_id if paid is not None else ""


def _presenter(till: Till) -> OrdersPresenter:
    assert till.orders.presenter is not None
    return till.orders.presenter


def touch(widget: QWidget) -> None:
    """A finger on it; it has to be there, and large enough."""
    assert widget.isVisible() and widget.isEnabled()
    assert widget.height() >= 44 and widget.width() >= 44
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def touch_row(view: OrdersView, table: object, place: int) -> None:
    QApplication.processEvents()  # as a hand would have to, after what was just shown is laid out
    port = table.viewport()  # type: ignore[attr-defined]
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=QPoint(60, place * t.H_ROW + 20))


def test_a_refund_by_keyboard_alone(qtbot: QtBot, window: Till, view: OrdersView, hands: Hands) -> None:
    presenter = _presenter(window)
    hands.press(Key.Key_Down, Key.Key_Down)
    assert presenter.state.detail is not None and presenter.state.detail.row.line_count == 2
    for _ in range(12):
        if QApplication.focusWidget() is view.sheet.primary:
            break
        hands.press(Key.Key_Tab)
    assert QApplication.focusWidget() is view.sheet.primary
    hands.press(Key.Key_Return)
    assert presenter.state.desk is not None
    hands.type("1")
    assert presenter.state.desk.giving.amount("0") == 1000
    hands.press(Key.Key_Down, Key.Key_Space)
    assert presenter.state.desk.giving.amount("1") == 1000
    assert "6.50" in view.desk_side.primary.accessibleName()  # 6.49, in cash
    hands.press(Key.Key_F9)
    qtbot.waitUntil(lambda: presenter.state.desk is None)
    assert presenter.state.detail.row.refunded_minor == -649
    hands.press(Key.Key_Escape)
    assert presenter.state.detail is None


def test_an_exchange_by_touch_alone(qtbot: QtBot, window: Till, view: OrdersView) -> None:
    presenter = _presenter(window)
    touch_row(view, view.table, 1)
    touch(view.sheet.exchange_button)
    touch_row(view, view.desk.table, 0)
    assert presenter.state.desk is not None and presenter.state.desk.giving.amount("0") == 2000
    touch(view.desk.less)
    touch(view.desk_side.reasons.chips["damaged"])
    touch(view.desk.going)
    view.desk.field.setText("oliv")  # an on-screen keyboard types it
    view.desk.search_now()
    results = view.desk.results
    QTest.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=results.item_rect(0).center())
    assert presenter.state.desk.giving.net_minor == 560 - 229
    touch(view.desk_side.handed)
    for key in ("5", "0", "0"):
        touch(next(one for one in view.desk.pad.findChildren(QAbstractButton) if one.accessibleName() == key))
    touch(view.desk_side.primary)
    qtbot.waitUntil(lambda: presenter.state.desk is None)
    assert presenter.register.ask(orders.orders_page)[0].total_minor == 560
    assert "Change €\u00a01.70" in view.toast.words()
    drawer = one(presenter.register, "SELECT sum(amount_minor) FROM cash_movements")
    assert drawer == 880 + 420 + 330  # both sales in cash, and the difference; to five cents


def test_enter_takes_what_is_found_and_no_money(window: Till, view: OrdersView, hands: Hands) -> None:
    presenter = _presenter(window)
    hands.press(Key.Key_Down)
    touch(view.sheet.exchange_button)
    hands.type("oliv")  # its only line comes back already
    hands.press(Key.Key_Return)
    assert presenter.state.desk is not None and len(presenter.state.desk.giving.cart.lines) == 1
    assert not presenter.state.desk.giving.busy
    hands.press(Key.Key_Return)
    assert not presenter.state.desk.giving.busy and QApplication.focusWidget() is view.desk_side.primary


def test_a_search_is_said_in_words_and_let_go(qtbot: QtBot, window: Till, view: OrdersView, hands: Hands) -> None:
    hands.type("milk cash")
    view.list.search_now()
    qtbot.waitUntil(lambda: view.list.list.count.text() == "1 order")
    assert view.list.list.sentence.text() == "paid by cash, with “milk”, newest first"
    assert view.list.sum.text() == "Sum 8.78"
    hands.press(Key.Key_Escape)
    qtbot.waitUntil(lambda: view.list.list.count.text() == "2 orders")
    hands.press(Key.Key_End)
    assert view.list.list.at == 1
    hands.press(Key.Key_Home)
    assert view.list.list.at == 0


def test_a_void_says_why(qtbot: QtBot, window: Till, view: OrdersView) -> None:
    presenter = _presenter(window)
    touch_row(view, view.table, 0)
    touch(view.sheet.void_button)
    touch(view.sheet.reasons.chips["wrong"])
    touch(view.sheet.primary)
    qtbot.waitUntil(lambda: presenter.state.detail is not None and presenter.state.detail.row.state == "voided")
    assert presenter.state.detail is not None and presenter.state.detail.history[-1].reason == "wrong"


def test_every_control_has_a_name(window: Till, view: OrdersView) -> None:
    presenter = _presenter(window)
    touch_row(view, view.table, 1)
    presenter.exchange()
    for button in view.findChildren(QAbstractButton):
        assert button.accessibleName() or not button.isVisibleTo(view), button


def test_enter_keeps_the_order_that_the_arrows_chose(
    qtbot: QtBot, window: Till, view: OrdersView, hands: Hands
) -> None:
    presenter = _presenter(window)
    qtbot.waitUntil(lambda: view.list.list.rows.rowCount() == 2)
    hands.press(Key.Key_Down, Key.Key_Down)
    qtbot.waitUntil(lambda: presenter.state.detail is not None and view.list.list.at == 1)
    assert presenter.state.detail is not None
    chosen = presenter.state.detail.row.id
    hands.press(Key.Key_Return)
    assert (presenter.state.detail.row.id, view.list.list.at) == (chosen, 1)
    presenter.close()
    hands.press(Key.Key_Return)
    assert presenter.state.detail is not None, "with none chosen, Enter opens the first"
    assert presenter.state.detail.row.id != chosen


def test_what_is_told_stands_over_the_acts_of_the_sheet_and_not_on_them(
    qtbot: QtBot, window: Till, view: OrdersView, hands: Hands
) -> None:
    hands.press(Key.Key_Down)
    qtbot.waitUntil(view.sheet.primary.isVisible)
    view.toast.say("Given back.")
    QApplication.processEvents()
    top = view.sheet.print_button.mapTo(view.side, QPoint(0, 0)).y()
    assert view.toast.geometry().bottom() < top


def test_a_void_that_was_asked_by_mistake_is_left_by_touch(
    qtbot: QtBot, window: Till, view: OrdersView, hands: Hands
) -> None:
    presenter = _presenter(window)
    hands.press(Key.Key_Down)
    qtbot.waitUntil(view.sheet.void_button.isVisible)
    assert not view.sheet.keep_button.isVisible()
    touch(view.sheet.void_button)
    qtbot.waitUntil(view.sheet.keep_button.isVisible)
    touch(view.sheet.keep_button)
    assert presenter.state.asked is None and presenter.state.detail is not None
    assert view.sheet.void_button.isVisible() and presenter.state.detail.row.state == "completed"


def test_a_search_that_waits_ends_with_the_window(qtbot: QtBot, window: Till, view: OrdersView) -> None:
    touch(view.sheet.loose_button)
    qtbot.waitUntil(view.desk.isVisible)
    QTest.keyClicks(view.desk.field, "loaf")
    assert view.desk._pause.isActive()
    window.close()
    assert not view.desk._pause.isActive()
