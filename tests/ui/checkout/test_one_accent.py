"""What a cashier is told to do next: one thing at a time, in words that hold."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.hands import Hands
from ui.checkout.presenter import CheckoutPresenter
from ui.checkout.state import ScanKind
from ui.checkout.view import CheckoutView
from ui.kit.buttons import Button, Kind, QuietPay
from ui.till import Till

Key = Qt.Key
MILK, LOAF = "5000000000012", "5000000000029"


@pytest.fixture
def view(window: Till) -> CheckoutView:
    return window.checkout


@pytest.fixture
def sale(window: Till) -> CheckoutPresenter:
    assert window.selling is not None
    return window.selling


def accents(view: CheckoutView) -> list[str]:
    """The buttons in the accent's ground that stand on the screen."""
    strong = (Kind.PRIMARY, Kind.PAY)
    return [
        button.text()
        for button in view.findChildren(Button)
        if button.kind in strong and button.isVisible() and button.isEnabled() and not isinstance(button, QuietPay)
    ]


@pytest.mark.parametrize(
    ("lead", "one"),
    [
        (lambda sale: sale.ask_note(), "Pay"),
        (lambda sale: (sale.ask_customer(), sale.type_customer("Nobody Yet")), "Pay"),
        (lambda sale: sale.ask_discount(), "Take it off"),
        (lambda sale: sale.pay(), "Take cash"),
    ],
)
def test_one_accent_at_a_time(
    view: CheckoutView, sale: CheckoutPresenter, hands: Hands, lead: Callable[[CheckoutPresenter], object], one: str
) -> None:
    hands.scan(MILK)
    lead(sale)
    if one == "Take it off":
        hands.type("10")
    assert accents(view) == [one]


def test_arranging_keys_leaves_the_accent_to_pay(view: CheckoutView, hands: Hands) -> None:
    hands.scan(MILK)
    assert view.beside.shelf is not None
    view.beside.shelf.arrange("Quick keys")
    assert view.catalog.bar.isVisible() and accents(view) == ["Pay"]
    view.beside.shelf.end_arranging()


def test_a_card_on_the_reader_has_one_accent_too(
    qtbot: QtBot, view: CheckoutView, sale: CheckoutPresenter, hands: Hands
) -> None:
    hands.scan(MILK)
    hands.press(Key.Key_F9, Key.Key_F3, Key.Key_Return)
    qtbot.waitUntil(lambda: sale.state.paying is not None and sale.state.paying.card is not None)
    assert accents(view) == ["Card charged"]
    sale.card_was_not_charged()
    qtbot.waitUntil(lambda: sale.state.paying is not None and sale.state.paying.card is None)


def test_a_search_in_vain_is_left_by_touch(
    qtbot: QtBot, view: CheckoutView, sale: CheckoutPresenter, hands: Hands
) -> None:
    hands.type("qqzz")
    qtbot.waitUntil(lambda: view.catalog.nothing.isVisible())
    assert min(view.catalog.nothing.back.width(), view.catalog.nothing.back.height()) >= 48
    QTest.mouseClick(view.catalog.nothing.back, Qt.MouseButton.LeftButton)
    assert not view.catalog.nothing.isVisible() and (view.field.text(), sale.state.search) == ("", "")
    assert view.field.hasFocus()


def test_what_enter_does_with_figures_is_what_the_screen_says(
    qtbot: QtBot, view: CheckoutView, sale: CheckoutPresenter, hands: Hands
) -> None:
    for words, told in (("lo", "Enter adds"), ("80", "Enter looks for the code")):
        hands.type(words)
        qtbot.waitUntil(lambda told=told: told in view.catalog.found_words.text())  # type: ignore[misc]
        assert sale.state.results
        hands.press(Key.Key_Return)
    assert len(sale.cart.lines) == 1 and sale.state.scan.kind is ScanKind.UNKNOWN


def test_the_wide_list_speaks_of_no_tiles(view: CheckoutView, hands: Hands) -> None:
    assert "tile" in view.cart.ready.what.text()
    QTest.keyClick(hands._where(), Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert view.cart.ready.isVisible() and "tile" not in view.cart.ready.what.text()


def test_a_wide_window_says_the_keys_on_buttons_that_have_room_for_them(qtbot: QtBot, view: CheckoutView) -> None:
    buttons = (view.cart.price, view.cart.discount, view.cart.remove)
    view.window().resize(1366, 768)
    qtbot.waitUntil(lambda: not any(one.hint for one in buttons))
    view.window().resize(1920, 1080)
    qtbot.waitUntil(lambda: all(one.hint for one in buttons))
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in buttons), timeout=1000)
