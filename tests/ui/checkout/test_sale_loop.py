"""The whole sale loop in the real window by keyboard alone, by touch alone, by mouse alone; from tiles and the list."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.queries import orders
from app.services.settings import change_settings
from tests.ui.hands import Hands
from ui.checkout.state import ScanKind
from ui.kit import keymap
from ui.kit.buttons import Button, Kind
from ui.till import Till

Key = Qt.Key
MILK, LOAF = "5000000000012", "5000000000029"
Point = Callable[[QWidget, QPoint], None]


@pytest.fixture
def till(window: Till) -> Till:
    return window


def _touch(device: QPointingDevice) -> Point:
    def touch(widget: QWidget, spot: QPoint) -> None:
        window = widget.window()
        place = widget.mapTo(window, spot)
        QTest.touchEvent(window.windowHandle(), device).press(0, place).commit()
        QTest.touchEvent(window.windowHandle(), device).release(0, place).commit()

    return touch


def _click(widget: QWidget, spot: QPoint) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)


@pytest.fixture(scope="module")
def finger() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture(params=["touch", "mouse"])
def point(request: pytest.FixtureRequest, finger: QPointingDevice) -> Point:
    return _touch(finger) if request.param == "touch" else _click


class Taps:
    """Presses what can be seen and says what is meant; a key is never pressed."""

    def __init__(self, qtbot: QtBot, till: Till, point: Point) -> None:
        self.qtbot, self.till, self._point = qtbot, till, point

    def there(self, word: str) -> QAbstractButton:
        shown = [one for one in self.till.shell.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
        found = [one for one in shown if word in (one.text(), one.accessibleName())]
        assert found, (word, sorted({one.text() or one.accessibleName() for one in shown}))
        keys = [one for one in found if isinstance(one, Button) and one.kind is Kind.KEY]
        return (keys or found)[0]

    def tap(self, *words: str) -> None:
        for word in words:
            button = self.there(word)
            assert button.height() >= 38 and button.width() >= 38, f"{word} is too small for a finger"
            self._point(button, button.rect().center())
            QApplication.processEvents()

    def tile(self, name: str) -> None:
        tiles = self.till.checkout.catalog.tiles
        place = next(place for place in tiles.in_sight() if (found := tiles.item(place)) and found.name == name)
        self._point(tiles.viewport(), tiles.item_rect(place).center())

    def line(self, place: int) -> None:
        viewport = self.till.checkout.cart.list.viewport()
        self._point(viewport, QPoint(60, 60 * place + 30))

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=5_000)


@pytest.fixture
def taps(qtbot: QtBot, till: Till, point: Point) -> Taps:
    return Taps(qtbot, till, point)


def _sold(till: Till) -> list[int]:
    assert till.register is not None
    return [row.total_minor for row in till.register.ask(orders.orders_page)]


def _is_paid(till: Till) -> bool:
    return till.selling is not None and till.selling.state.paid is not None


@pytest.mark.qt_log_ignore("does not support")
def test_the_loop_without_a_key(taps: Taps, till: Till, point: Point) -> None:
    view = till.checkout
    assert till.selling is not None
    taps.tile("Full-fat milk 2 l")
    taps.tile("Sourdough loaf 800 g")
    taps.line(0)
    view.cart.stepper.number.setFocus()
    taps._point(view.cart.stepper.number, view.cart.stepper.number.rect().center())
    taps.tap("3", "Set the quantity")
    assert view.cart.sums.total() == "11.07"
    taps.tap("Discount", "50 %")
    assert view.cart.sums.total() == "7.63"  # half of 6.87, and the cent goes to the customer
    taps.tap("Park")
    taps.until(lambda: till.selling is not None and till.selling.cart.is_empty)
    taps.tap("Take up a parked sale")
    (parked,) = view.asides.parked.sales
    point(parked, parked.rect().center())
    taps.until(lambda: view.cart.sums.total() == "7.63")
    taps.tap(view.cart.pay.accessibleName())
    taps.tap("2", "0", "0")
    taps.tap(view.cart.pay.accessibleName())
    taps.until(lambda: till.selling is not None and till.selling.state.paying is not None)
    assert till.selling.state.paying is not None and len(till.selling.state.paying.tenders) == 1
    taps.tap(view.cart.pay.accessibleName())
    taps.until(lambda: _is_paid(till))
    assert _sold(till) == [763]


def test_the_loop_by_keyboard_alone(qtbot: QtBot, till: Till, hands: Hands) -> None:
    view, selling = till.checkout, till.selling
    assert selling is not None
    hands.scan(MILK)
    hands.scan(LOAF)
    hands.press(Key.Key_Up, Key.Key_F4)
    hands.type("3")
    hands.press(Key.Key_Return, Key.Key_F8)
    hands.type("50")
    hands.press(Key.Key_Return)
    assert view.cart.sums.total() == "7.63"
    hands.press(Key.Key_F11)
    qtbot.waitUntil(lambda: selling.cart.is_empty)
    QTest.keyClick(hands._where(), Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: view.cart.sums.total() == "7.63")
    hands.press(Key.Key_F9)
    hands.type("200")
    hands.press(Key.Key_Return)
    hands.press(Key.Key_F12)
    qtbot.waitUntil(lambda: _is_paid(till))
    assert _sold(till) == [763]


# The wide list -------------------------------------------------------------------------------------------------


@pytest.fixture
def listed(till: Till, qtbot: QtBot) -> Till:
    till.checkout.beside.choose_mode("list")
    assert till.register is not None
    qtbot.waitUntil(lambda: till.register is not None and till.register.settings["counter.mode"] == "list")
    return till


def test_the_list_takes_the_lines_and_gives_them_back(listed: Till, hands: Hands, qtbot: QtBot) -> None:
    view = listed.checkout
    hands.scan(MILK)
    QApplication.processEvents()
    assert view.cart.list.isVisible() and view.cart.list.width() == view.catalog.width()
    assert view.beside.side.last.shown().name == "Full-fat milk 2 l" and view.cart.action_bar.isHidden()
    hands.press(Key.Key_F9)
    QApplication.processEvents()
    assert view.cart.list.width() == view.cart.width(), "while paying the lines stand beside the money"
    hands.press(Key.Key_F12)
    qtbot.waitUntil(lambda: _is_paid(listed))
    assert view.cart.list.rows() == ()
    QTest.keyClick(hands._where(), Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    hands.scan(MILK)
    QApplication.processEvents()
    assert view.catalog.stack.currentWidget() is view.catalog.tiles and not view.cart.action_bar.isHidden()
    assert view.cart.list.width() == view.cart.width() and len(view.cart.list.rows()) == 1


@pytest.mark.qt_log_ignore("does not support")
def test_the_pad_beside_the_list_means_what_its_last_column_says(listed: Till, taps: Taps, hands: Hands) -> None:
    view = listed.checkout
    hands.scan(MILK)
    taps.tap("1", "2")
    assert view.beside.side.pad.field.text() == "12"
    taps.tap("Quantity")
    assert view.cart.list.rows()[0].quantity == "12" and view.cart.list.isVisible()
    taps.tap("3", "Set the quantity")
    assert view.cart.sums.total() == "6.87"
    taps.tap("2", "5", "Discount")
    assert listed.selling is not None and listed.selling.state.asking is not None
    assert listed.selling.state.asking.typed == "25"
    hands.press(Key.Key_Return)
    assert view.cart.list.rows()[0].off == "−25 %"
    QApplication.processEvents()
    taps.tap("Remove")
    assert listed.selling.cart.is_empty


def test_an_unknown_code_stands_where_its_line_would_have_stood(listed: Till, hands: Hands) -> None:
    view = listed.checkout
    hands.scan(MILK)
    hands.scan("5391234567890")
    QApplication.processEvents()
    card, viewport = view.cart.unknown, view.cart.list.viewport()
    assert card.isVisible() and card.mapTo(view, QPoint(0, 0)).y() > viewport.mapTo(view, QPoint(0, 60)).y() - 1
    assert card.mapTo(view, QPoint(0, 0)).y() < viewport.mapTo(view, QPoint(0, 120)).y()
    hands.scan(LOAF)
    assert not card.isVisible() and len(view.cart.list.rows()) == 2


def test_who_may_not_change_the_shop_keeps_the_list_for_themselves(
    till: Till, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert till.register is not None
    monkeypatch.setitem(__import__("app.rights", fromlist=["ROLES"]).ROLES, "owner", frozenset())
    till.checkout.beside.choose_mode("list")
    qtbot.waitUntil(lambda: till.checkout.beside._own.value("counter.mode", "") == "list")
    assert till.register.settings["counter.mode"] == "tiles" and till.checkout.beside.mode == "list"
    till.checkout.beside._own.remove("counter.mode")


# Quick keys ----------------------------------------------------------------------------------------------------


@pytest.mark.qt_log_ignore("does not support")
def test_quick_keys_are_made_moved_and_sold_by_hand(taps: Taps, till: Till, qtbot: QtBot) -> None:
    view, register = till.checkout, till.register
    assert register is not None and till.selling is not None
    taps.tap("Quick keys", "Begin with the best sellers")
    tiles = view.catalog.tiles
    first, second = tiles.product(0), tiles.product(1)
    start, end = tiles.item_rect(0).center(), tiles.item_rect(1).center() + QPoint(40, 0)
    QTest.mousePress(tiles.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(tiles.viewport(), QPoint(start.x() + 30, start.y()))
    QTest.mouseMove(tiles.viewport(), end)
    QTest.mouseRelease(tiles.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert [tiles.product(0), tiles.product(1)] == [second, first]
    taps._point(tiles.viewport(), tiles.item_rect(0).topRight() + QPoint(-12, 12))
    assert tiles.product(0) == first and second not in [tiles.product(n) for n in range(tiles.how_many())]
    assert till.selling.cart.is_empty, "nothing is sold while keys are arranged"
    taps.tap("Undo", "Done")
    qtbot.waitUntil(lambda: len(register.settings["counter.quick_keys"]) == 1)
    assert register.settings["counter.quick_keys"][0]["items"][:2] == [second, first]
    name = tiles.item(0)
    assert name is not None
    taps.tile(name.name)
    assert [line.product_id for line in till.selling.cart.lines] + [
        one.line.product_id for one in [till.selling.state.asking] if one is not None
    ] == [second]


def test_quick_keys_are_arranged_by_keyboard(till: Till, hands: Hands, qtbot: QtBot) -> None:
    view = till.checkout
    view.beside._arrange("best", "")
    tiles = view.catalog.tiles
    ids = [tiles.product(place) for place in range(3)]
    tiles.setFocus()
    hands.press(Key.Key_Right)
    QTest.keyClick(tiles, Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert [tiles.product(place) for place in range(3)] == [ids[1], ids[0], ids[2]]
    hands.press(Key.Key_Delete)
    assert ids[0] not in [tiles.product(place) for place in range(tiles.how_many())]
    QTest.keyClick(tiles, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert ids[0] in [tiles.product(place) for place in range(tiles.how_many())]
    view.field.setFocus()
    hands.press(Key.Key_Escape)
    assert not view.beside.is_arranging()


# Keys ----------------------------------------------------------------------------------------------------------


def test_paying_nothing_leaves_what_was_found(till: Till, hands: Hands, qtbot: QtBot) -> None:
    view, sale = till.checkout, till.selling
    assert sale is not None
    hands.type("milk")
    qtbot.waitUntil(lambda: bool(sale.state.results))
    before = sale.state
    hands.press(Key.Key_F9)
    assert (view.field.text(), sale.state.results, sale.state.search) == ("milk", before.results, "milk")
    hands.press(Key.Key_Return)
    assert len(sale.cart.lines) == 1
    hands.type("loaf")
    qtbot.waitUntil(lambda: bool(sale.state.results))
    hands.press(Key.Key_F9)
    assert sale.state.paying is not None and view.field.text() == ""
    assert till.shell.show_help is not None
    till.shell.show_help(view)
    assert till.shell.help_page is not None and till.shell.help_page.page.name == "pay"  # type: ignore[attr-defined]


def test_in_the_list_an_unknown_code_can_be_found_by_hand(till: Till, hands: Hands, qtbot: QtBot) -> None:
    view, sale = till.checkout, till.selling
    assert sale is not None
    hands.scan("5099999999999")
    assert view.cart.unknown.look_up.isHidden()
    hands.press(Key.Key_Escape)
    view.beside.choose_mode("list")
    hands.scan(MILK)
    hands.scan("5099999999999")
    qtbot.waitUntil(view.cart.unknown.look_up.isVisible)
    find = view.cart.unknown.look_up
    assert find.height() >= 48 and find.hint
    QTest.mouseClick(find, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(view.field.hasFocus)
    assert not sale.state.scan.kind.needs_person
    view.beside._own.remove("counter.mode")


def test_keys_are_bound_anew_and_the_buttons_say_so(till: Till, hands: Hands, qtbot: QtBot) -> None:
    assert till.register is not None
    till.register.do(change_settings, {"counter.keys": {"pay": "F8", "discount": "F9"}}).result()
    pay = till.checkout.cart.pay
    qtbot.waitUntil(lambda: pay.hint == "F8")
    hands.scan(MILK)
    assert pay.hint == "F8"
    hands.press(Key.Key_F8)
    assert till.selling is not None and till.selling.state.paying is not None
    keymap.use({})


def test_f1_lists_the_keys_and_a_scan_behind_it_is_not_lost(till: Till, hands: Hands) -> None:
    hands.press(Key.Key_F1)
    page = till.shell.keys_page
    assert page is not None and page.isVisible()
    hands.scan(MILK)
    assert till.selling is not None and len(till.selling.cart.lines) == 1
    hands.press(Key.Key_F9)
    assert till.selling.state.paying is None, "the keys it lists do nothing behind it"
    hands.press(Key.Key_Escape)
    assert not page.isVisible()
    hands.press(Key.Key_F9)
    assert till.selling.state.paying is not None


def test_each_sound_has_its_moment(till: Till, hands: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    played: list[str] = []
    monkeypatch.setattr("ui.kit.sounds.play", played.append)
    hands.scan(MILK)
    hands.scan(MILK)
    hands.scan("5391234567890")
    assert till.selling is not None and till.selling.state.scan.kind is ScanKind.UNKNOWN
    hands.press(Key.Key_Escape, Key.Key_F12)
    qtbot.waitUntil(lambda: _is_paid(till))
    assert played == ["good", "good", "unknown", "money"]
    assert till.register is not None
    till.register.do(change_settings, {"counter.sounds": False}).result()
    hands.scan(MILK)
    assert len(played) == 4


def test_the_drawer_is_opened_without_a_sale_or_it_is_said_why_not(till: Till, hands: Hands, qtbot: QtBot) -> None:
    QTest.keyClick(hands._where(), Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "No drawer" in till.checkout.toast.words())
