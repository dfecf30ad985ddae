"""The stock screen in the real window: keys and scans with the keyboard anywhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.pages import LEVEL, Page, Row
from app.domain.quantity import Quantity
from app.queries.stock import on_hand
from app.register import Register
from app.services import stock
from tests.asked import link
from tests.ui.conftest import open_register
from tests.ui.hands import Hands
from tests.ui.stock.conftest import LOAF, MILK, id_of
from ui.kit import theme
from ui.kit.buttons import Button
from ui.kit.labels import ElidedLabel
from ui.stock.find_field import FindField
from ui.stock.state import Mode
from ui.stock.view import StockView
from ui.till import Till

Key = Qt.Key


def stocked(folder: Path) -> Register:
    register = open_register(folder)
    amounts = [(id_of(register, "milk"), Quantity(24_000)), (id_of(register, "ham"), Quantity(2500))]
    register.do(stock.receive, amounts).result()
    return register


@pytest.fixture
def window(start: Callable[..., Till]) -> Till:
    return start(opened=stocked)


@pytest.fixture
def view(window: Till, hands: Hands, qtbot: QtBot) -> StockView:
    hands.press(Key.Key_F7)
    shown = window.stock.screen
    assert shown is not None and shown.presenter is not None
    qtbot.waitUntil(lambda: shown.shelves.rows.rowCount() == 6)
    return shown


def by_hand(view: StockView, hands: Hands, text: str) -> None:
    """As a hand types: the clock of the keys moves 200 ms a key."""
    hands.type(text)


def level(window: Till, name: str) -> int:
    assert window.register is not None
    return window.register.ask(on_hand, id_of(window.register, name)).amount


def focus(widget: Button) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)


def test_search_walk_and_close_by_keyboard(view: StockView, hands: Hands, qtbot: QtBot) -> None:
    by_hand(view, hands, "milk")
    qtbot.waitUntil(lambda: view.shelves.rows.rowCount() == 1)
    hands.press(Key.Key_Down)
    assert view.sheet.card.name() == "Full-fat milk 2 l"
    hands.press(Key.Key_Escape)
    qtbot.waitUntil(lambda: view.shelves.rows.rowCount() == 6)
    hands.press(Key.Key_Escape)
    assert view.presenter is not None and view.presenter.state.opened is None


def test_a_scan_opens_its_item_wherever_the_keyboard_stands(view: StockView, hands: Hands) -> None:
    focus(view.receive_button)
    hands.scan(MILK)
    assert view.presenter is not None and view.presenter.state.mode is Mode.LIST, "no button was pressed"
    assert view.sheet.card.name() == "Full-fat milk 2 l"
    assert view.shelves.field.text() == ""


def test_receive_by_keyboard_with_a_scan_in_the_note(window: Till, view: StockView, hands: Hands, qtbot: QtBot) -> None:
    hands.scan(MILK)
    focus(view.sheet.buttons[list(view.sheet.buttons)[-1]])
    hands.press(Key.Key_Return)
    by_hand(view, hands, "12")
    assert view.move_pane.field.text() == "12"
    view.move_pane.note_field.setFocus()
    by_hand(view, hands, "DN 7")
    hands.scan(MILK)
    assert view.move_pane.note_field.text() == "DN 7"
    assert view.move_pane.field.text() == "13"
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: "received" in view.toast.words())
    assert level(window, "milk") == 37_000
    view.toast.button.click()
    qtbot.waitUntil(lambda: level(window, "milk") == 24_000)


def test_a_linked_till_says_that_the_movements_are_its_own(
    window: Till, view: StockView, hands: Hands, qtbot: QtBot
) -> None:
    """What was left after each is not known where others move it too."""

    def lines() -> set[str]:
        return {one.text() for one in view.sheet.findChildren(QLabel) if one.isVisible()}

    hands.scan(MILK)
    qtbot.waitUntil(lambda: {"Movements", "→ 24"} <= lines())
    assert window.register is not None
    link(window.register)
    hands.scan(LOAF)
    qtbot.waitUntil(lambda: "It has not moved here yet." in lines())
    hands.scan(MILK)
    qtbot.waitUntil(lambda: "Movements on this till" in lines())
    assert "What other tills moved is in the figure that the hub told." in lines()
    assert "+24" in lines() and "→ 24" not in lines()
    told = {one.text() for one in view.sheet.findChildren(ElidedLabel)}
    assert {"Told by the hub", "Moved here since"} <= told  # and no sum by cause: some are in what the hub told


def test_what_other_tills_moved_is_no_movement_of_here(
    window: Till, view: StockView, hands: Hands, qtbot: QtBot
) -> None:
    """Of goods that nobody keeps what the hub told is no part of what is shown."""
    register = window.register
    assert register is not None
    assert "Last moved" in [one.title for one in view.shelves.rows.columns]
    link(register)
    row = Row(LEVEL, id_of(register, "loaf"), 1, {"on_hand": [-3000, 3], "kept": False})
    register.learn(Page("store", "levels", True, (), (row,))).result()
    qtbot.waitUntil(lambda: "Moved here" in [one.title for one in view.shelves.rows.columns])
    hands.scan(LOAF)
    qtbot.waitUntil(lambda: view.sheet.note.text() == "Only sold, never received or counted")

    def lines() -> set[str]:
        return {one.text() for one in view.sheet.findChildren(QLabel) if one.isVisible()}

    qtbot.waitUntil(lambda: "Movements on this till" in lines())  # its parts are there
    assert view.sheet.on_hand.text().endswith("–") and "How it comes about" not in lines()
    assert "What other tills moved is in the figure that the hub told." not in lines()


def test_a_narrow_sheet_cuts_no_figure_off(view: StockView, hands: Hands, qtbot: QtBot) -> None:
    """The rules for selling too much go on in another row where the words of a language are long."""
    hands.scan(MILK)
    qtbot.waitUntil(lambda: bool(view.sheet.parts.count()))
    chips = [one for one in view.sheet.findChildren(Button) if one.isCheckable()]
    room = view.sheet.area.viewport()
    for chip in chips:
        chip.say("A rule of many words")
    qtbot.waitUntil(lambda: all(chip.width() >= chip.sizeHint().width() for chip in chips))
    qtbot.waitUntil(lambda: all(chip.mapTo(room, chip.rect().topRight()).x() < room.width() for chip in chips))


def test_a_slow_scanner_is_no_number(view: StockView, hands: Hands) -> None:
    view.turn(Mode.RECEIVE)
    hands.scan(MILK)
    by_hand(view, hands, "7")
    hands.scan(LOAF, gap=90)
    assert view.receiving is not None
    assert [(line.row.sku, line.quantity.amount) for line in view.receiving.state.lines] == [
        ("LOAF", 1000),
        ("MILK", 7000),
    ]


def test_receiving_with_scans_names_and_numbers(window: Till, view: StockView, hands: Hands, qtbot: QtBot) -> None:
    view.turn(Mode.RECEIVE)
    for code in (MILK, MILK, LOAF):
        hands.scan(code)
    by_hand(view, hands, "24")
    hands.press(Key.Key_Return)
    by_hand(view, hands, "ham")
    hands.press(Key.Key_Return)
    by_hand(view, hands, "1.25")
    assert view.receive_pane.field.text() == "1.25"
    hands.press(Key.Key_F9)
    qtbot.waitUntil(lambda: "3 items" in view.toast.words())
    assert [level(window, name) for name in ("ham", "milk", "loaf")] == [3750, 26_000, 24_000]
    assert view.receive.stack.currentWidget() is view.receive.empty
    hands.press(Key.Key_Escape)
    assert view.left.currentWidget() is view.shelves


def test_a_whole_count_by_keyboard_with_a_sale_in_between(
    window: Till, view: StockView, hands: Hands, qtbot: QtBot
) -> None:
    view.turn(Mode.SHEETS)
    by_hand(view, hands, "Fridge")
    hands.press(Key.Key_Return)
    counting = view.counting
    assert counting is not None
    qtbot.waitUntil(lambda: counting.state.totals is not None)
    assert view.count.name.text() == "Fridge"
    for _ in range(3):
        hands.scan(MILK)
    assert (view.count_pane.field.text(), view.count_pane.field.tag()) == ("3", "3 scans")
    by_hand(view, hands, "22")
    assert "2 fewer" in view.count_pane.hint.text()
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: counting.state.sheet is not None and counting.state.sheet.counted == 1)
    hands.scan("9999999999994")
    assert view.count_pane.unknown.isVisible()
    hands.press(Key.Key_Escape)
    assert not view.count_pane.unknown.isVisible()
    hands.press(Key.Key_F3)
    hands.scan(MILK)
    hands.press(Key.Key_F12)
    qtbot.waitUntil(lambda: level(window, "milk") == 23_000)
    hands.press(Key.Key_F7)
    assert view.left.currentWidget() is view.count, "a count goes on where it was left"
    focus(view.count.foot.post)
    hands.scan(LOAF)
    assert counting.state.sheet is not None, "a scan never presses a button"
    qtbot.waitUntil(lambda: counting.state.sheet is not None and counting.state.sheet.counted == 2)
    focus(view.count.foot.post)
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: counting.state.sheet is None)
    assert (level(window, "milk"), level(window, "loaf")) == (21_000, 1000)


def test_who_counts_is_asked_in_place(view: StockView, hands: Hands, qtbot: QtBot) -> None:
    view.turn(Mode.SHEETS)
    by_hand(view, hands, "Fridge")
    hands.press(Key.Key_Return)
    counting = view.counting
    assert counting is not None
    qtbot.waitUntil(lambda: counting.state.sheet is not None)
    view.count_pane.who.click()
    by_hand(view, hands, "Tom, cellar")
    hands.press(Key.Key_Return)
    assert view.count_pane.who.text() == "Tom, cellar"
    hands.scan(MILK)
    hands.press(Key.Key_Escape, Key.Key_Escape)
    assert counting.state.sheet is None


def test_pieces_take_no_point_and_what_is_weighed_does(view: StockView, hands: Hands) -> None:
    view.turn(Mode.RECEIVE)
    hands.scan(MILK)
    points = [key for key in view.receive_pane.pad.findChildren(Button) if key.accessibleName() == "."]
    assert [key.isEnabled() for key in points] == [False]
    by_hand(view, hands, "ham")
    hands.press(Key.Key_Return)
    assert [key.isEnabled() for key in points] == [True]


@pytest.mark.parametrize("name", ["light", "dark", "high-contrast"])
def test_every_theme_paints_every_use_of_the_screen(view: StockView, hands: Hands, name: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, name)
    hands.scan(MILK)
    for mode in (Mode.RECEIVE, Mode.SHEETS, Mode.LIST):
        view.turn(mode)
        picture = view.grab().toImage()
        assert picture.pixelColor(300, 4).name() == theme.current().canvas.lower()


def test_everything_to_press_has_a_name_to_be_read_out(view: StockView, hands: Hands) -> None:
    hands.scan(MILK)
    nameless = []
    for mode in (Mode.LIST, Mode.RECEIVE, Mode.SHEETS):
        view.turn(mode)
        buttons = view.findChildren(QAbstractButton)
        nameless += [one for one in buttons if one.isVisibleTo(view) and not one.accessibleName()]
    assert nameless == []


def test_news_come_to_the_screen_that_is_looked_at(window: Till, view: StockView, hands: Hands, qtbot: QtBot) -> None:
    hands.scan(MILK)
    register = window.register
    assert register is not None
    register.do(stock.waste, [(id_of(register, "milk"), Quantity(4000))], "broken").result()
    qtbot.waitUntil(lambda: view.sheet.on_hand.text().strip() == "20")
    QTest.keyClick(view, Key.Key_F3)
    register.do(stock.waste, [(id_of(register, "milk"), Quantity(1000))], "broken").result()
    hands.press(Key.Key_F7)
    qtbot.waitUntil(lambda: view.sheet.on_hand.text().strip() == "19")


def test_receiving_and_counting_are_a_key_away(view: StockView, hands: Hands) -> None:
    assert view.presenter is not None
    hands.press(Key.Key_F8)
    assert view.presenter.state.mode is Mode.RECEIVE
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_F9)
    assert view.presenter.state.mode is Mode.SHEETS


def test_a_search_that_waits_ends_with_the_window(window: Till, view: StockView, hands: Hands) -> None:
    hands.press(Key.Key_F8)
    finder = view.findChildren(FindField)[0]
    QTest.keyClicks(finder, "loaf")
    waiting = [one for one in view.findChildren(FindField) if one._timer.isActive()]
    assert waiting
    window.close()
    assert not any(one._timer.isActive() for one in waiting)
