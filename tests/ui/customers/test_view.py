"""Customers in the real window: by keys alone, into the sheet and out again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from app.queries import customers
from tests.ui.hands import Hands
from ui.customers.view import CustomersView
from ui.till import Till

Key = Qt.Key


def opened(window: Till) -> CustomersView:
    window.show_room("customers")
    view = window.customers.screen
    assert isinstance(view, CustomersView)
    return view


def test_add_find_and_erase_by_keys(window: Till, hands: Hands) -> None:
    view = opened(window)
    presenter = window.customers.presenter
    assert presenter is not None
    assert view.stack.currentWidget() is view.empty
    hands.qtbot.keyClick(view.field, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is view.sheet.boxes["name"].field
    hands.type("Zora Neale")
    hands.press(Key.Key_Tab)
    hands.type("020 7946 0958")
    hands.press(Key.Key_Return)
    hands.qtbot.waitUntil(lambda: presenter.state.total == 1)
    assert view.toast.words() == "Zora Neale is added"
    hands.press(Key.Key_Escape)
    assert presenter.state.form is None and QApplication.focusWidget() is view.field
    hands.type("7946")
    hands.press(Key.Key_Return)
    assert view.sheet.title.text() == "Zora Neale"
    view.sheet.erase_button.click()
    assert "Invoices stay as issued" in view.sheet.question.text()
    assert QApplication.focusWidget() is view.sheet.discard_button  # Enter keeps: nothing goes by mistake
    view.sheet.primary.click()
    hands.qtbot.waitUntil(lambda: presenter.state.total == 0)


def test_a_wrong_field_is_named_and_typing_elsewhere_keeps_the_keyboard(window: Till, hands: Hands) -> None:
    view = opened(window)
    presenter = window.customers.presenter
    assert presenter is not None
    presenter.new("Zora")
    presenter.type("email", "nonsense")
    presenter.save()
    box = view.sheet.boxes["email"]
    hands.qtbot.waitUntil(lambda: bool(box.error.text()))
    assert "nonsense" in box.error.text() and QApplication.focusWidget() is box.field
    phone = view.sheet.boxes["phone"].field
    phone.setFocus()
    hands.type("12345")
    assert phone.text() == "12345" and QApplication.focusWidget() is phone


def test_arrows_are_the_lists_but_not_in_the_address(window: Till, hands: Hands) -> None:
    view = opened(window)
    presenter, register = window.customers.presenter, window.register
    assert presenter is not None and register is not None
    from app.services.customers import CustomerDetails, save_customer

    for name in ("Ana", "Bob"):
        register.do(save_customer, name.lower(), CustomerDetails(name, address="1 Road\nYork")).result()
    presenter.refresh()
    hands.press(Key.Key_Down, Key.Key_Down)
    assert view.sheet.title.text() == "Bob"
    view.sheet.address.setFocus()
    hands.press(Key.Key_Up)
    assert view.sheet.title.text() == "Bob"
    assert register.ask(customers.one, "bob").address == "1 Road\nYork"


def test_every_control_is_named_large_and_plain(window: Till) -> None:
    view = opened(window)
    presenter = window.customers.presenter
    assert presenter is not None
    presenter.new("<b>Bold</b>")
    QApplication.processEvents()
    for button in view.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName(), button
            assert button.height() >= 40, button.accessibleName()
    for field in view.findChildren(QLineEdit):
        assert field.accessibleName() and (field.height() >= 48 or not field.isVisible())
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in view.findChildren(QLabel))
    assert view.sheet.title.text() == "<b>Bold</b>"
