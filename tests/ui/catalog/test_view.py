"""The catalogue's screen under hands: edit like a spreadsheet, choose, paste, open, and go on with a sale."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.quantity import Quantity
from app.services.stock import receive
from tests.ui.catalog.conftest import BRIE, MILK_CODE, facts, place_of, stocked
from tests.ui.conftest import Start, open_register
from tests.ui.hands import Hands
from ui.catalog.columns import RowCells, columns
from ui.catalog.presenter import CatalogPresenter
from ui.catalog.view import CatalogView
from ui.kit.picker import Picker
from ui.till import Till

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Catalog:
    """The screen as someone sits before it."""

    def __init__(self, qtbot: QtBot, till: Till) -> None:
        self.qtbot, self.till, self.hands = qtbot, till, Hands(qtbot, till)
        self.hands.press(Key.Key_F6)
        assert till.catalog.presenter is not None and till.catalog.screen is not None and till.register is not None
        self.presenter: CatalogPresenter = till.catalog.presenter
        self.view: CatalogView = till.catalog.screen
        self.register = till.register
        self.settle()

    def settle(self) -> None:
        state = lambda: self.presenter.state  # noqa: E731
        self.qtbot.waitUntil(lambda: not state().looking and not state().saving and state().products > 0)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.till.shell, key, modifiers)

    def at(self, name: str, column: str) -> int:
        """Put the cursor into a cell; returns its row."""
        place = place_of(self.presenter, name)
        self.view.spread.setFocus()
        self.view.spread.move_to(place, column)
        return place


@pytest.fixture
def catalog(qtbot: QtBot, start: Start) -> Catalog:
    return Catalog(qtbot, start(opened=stocked))


def test_typing_finds_and_the_arrow_goes_to_the_list(catalog: Catalog) -> None:
    catalog.hands.type("brie")
    catalog.settle()
    assert catalog.presenter.state.found == 1
    assert catalog.view.filters.count.text() == "1 of 43 items"
    catalog.press(Key.Key_Down)
    assert catalog.view.spread.hasFocus()
    catalog.press(Key.Key_Escape)
    catalog.settle()
    assert catalog.presenter.state.found == 43 and catalog.view.filters.field.hasFocus()


def test_typing_edits_enter_goes_down_and_save_records_once(catalog: Catalog) -> None:
    first = catalog.at("Cheese 00", "price")
    for text in ("11.5", "12.5"):
        catalog.hands.type(text)
        catalog.press(Key.Key_Return)
    assert catalog.view.spread.row == first + 2 and not catalog.view.spread.editor.isVisible()
    assert catalog.view.edits.count.text() == "2 changes in 2 items"
    assert len(facts(catalog.register)) == 1
    catalog.press(Key.Key_S, CTRL)
    catalog.settle()
    row = catalog.presenter.row(first)
    assert row is not None and row.price.amount == 1150
    assert len(facts(catalog.register)) == 2 and catalog.view.edits.isHidden()
    catalog.press(Key.Key_Z, CTRL)
    catalog.qtbot.waitUntil(lambda: len(facts(catalog.register)) == 3)


def test_f2_edits_tab_goes_right_and_esc_leaves_it(catalog: Catalog) -> None:
    place = catalog.at(BRIE, "cost")
    catalog.press(Key.Key_F2)
    assert catalog.view.spread.editor.text() == "15.20"
    catalog.hands.type("16")
    catalog.press(Key.Key_Tab)
    assert catalog.presenter.cell_text(place, "cost") == "16.00" and catalog.view.spread.key == "price"
    catalog.hands.type("99")
    catalog.press(Key.Key_Escape)
    assert catalog.presenter.cell_text(place, "price") == "24.90"
    assert catalog.till.shell.current() is catalog.view
    catalog.press(Key.Key_Z, CTRL)
    assert not catalog.presenter.state.edits


def test_ctrl_s_takes_the_cell_that_is_being_typed_along(catalog: Catalog) -> None:
    place = catalog.at("Cheese 00", "price")
    catalog.hands.type("x")
    catalog.press(Key.Key_S, CTRL)
    assert catalog.view.spread.editor.isVisible() and len(facts(catalog.register)) == 1
    catalog.press(Key.Key_Escape)
    catalog.hands.type("11.5")
    catalog.press(Key.Key_S, CTRL)
    catalog.qtbot.waitUntil(lambda: len(facts(catalog.register)) == 2)
    catalog.settle()
    row = catalog.presenter.row(place)
    assert row is not None and row.price.amount == 1150


def test_a_wrong_price_stays_in_the_cell_with_the_way_out(catalog: Catalog) -> None:
    catalog.at(BRIE, "price")
    catalog.hands.type("x")
    catalog.press(Key.Key_Return)
    editor = catalog.view.spread.editor
    assert editor.isVisible() and editor.words.text() == "Not a price. Use digits, as in 32.50."
    catalog.press(Key.Key_Escape)
    assert not editor.isVisible() and not catalog.presenter.state.edits


def test_going_to_the_search_keeps_what_was_typed_in_a_cell_and_typing_goes_on_there(catalog: Catalog) -> None:
    place = catalog.at("Cheese 00", "price")
    catalog.hands.type("11.5")
    catalog.press(Key.Key_F6)
    assert catalog.presenter.cell_text(place, "price") == "11.50" and not catalog.view.spread.editor.isVisible()
    catalog.hands.type("ched")
    catalog.settle()
    catalog.view.spread.resize(catalog.view.spread.width() - 20, catalog.view.spread.height())
    assert catalog.view.filters.field.text() == "ched" and catalog.view.filters.field.hasFocus()


def test_another_size_of_the_list_keeps_what_is_typed_in_a_cell_open(catalog: Catalog) -> None:
    place = catalog.at("Cheese 00", "price")
    catalog.hands.type("11.5")
    spread = catalog.view.spread
    spread.resize(spread.width() - 40, spread.height() - 30)
    assert spread.editor.isVisible() and spread.editor.text() == "11.5"
    assert spread.editor.geometry().intersects(spread.cell_rect(spread.row, "price"))
    catalog.press(Key.Key_Return)
    assert catalog.presenter.cell_text(place, "price") == "11.50"


def test_going_to_another_room_keeps_what_was_typed_in_a_cell(catalog: Catalog) -> None:
    place = catalog.at("Cheese 00", "price")
    catalog.hands.type("11.5")
    catalog.view.hide()
    assert catalog.presenter.cell_text(place, "price") == "11.50"
    catalog.view.show()
    assert not catalog.view.spread.editor.isVisible()


def test_a_wrong_text_in_a_cell_is_not_left_behind(catalog: Catalog) -> None:
    catalog.at(BRIE, "price")
    catalog.hands.type("x")
    catalog.press(Key.Key_F6)
    editor = catalog.view.spread.editor
    assert editor.hasFocus() and editor.words.isVisible()


def test_a_scan_over_a_cell_opens_its_product_and_edits_nothing(catalog: Catalog) -> None:
    catalog.at(BRIE, "price")
    catalog.hands.scan(MILK_CODE)
    assert not catalog.presenter.state.edits
    draft = catalog.presenter.state.draft
    assert draft is not None and draft.value("barcodes") == [MILK_CODE]


def test_a_block_is_copied_and_pasted(catalog: Catalog) -> None:
    first = catalog.at("Cheese 00", "cost")
    catalog.press(Key.Key_Right, SHIFT)
    catalog.press(Key.Key_Down, SHIFT)
    catalog.press(Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "5.00\t10.00\n5.00\t10.01"
    catalog.at("Cheese 10", "cost")
    catalog.press(Key.Key_V, CTRL)
    assert catalog.presenter.cell_text(first + 11, "price") == "10.01"
    QGuiApplication.clipboard().setText("7")
    catalog.at("Cheese 20", "price")
    catalog.press(Key.Key_Down, SHIFT)
    catalog.press(Key.Key_V, CTRL)
    assert catalog.presenter.cell_text(first + 21, "price") == "7.00"


def test_chosen_rows_get_a_new_price_in_the_list_first(catalog: Catalog) -> None:
    catalog.at("Cheese 00", "name")
    catalog.press(Key.Key_Space)
    catalog.press(Key.Key_Down)
    catalog.press(Key.Key_Down)
    catalog.press(Key.Key_Space, SHIFT)
    assert catalog.view.bulk.count.text() == "3 chosen"
    catalog.view.bulk.text.setFocus()
    catalog.hands.type("5")
    assert "new" in [column.key for column in catalog.view.spread.columns]
    catalog.qtbot.waitUntil(lambda: catalog.presenter.state.effect is not None)
    assert catalog.view.bulk.apply.text() == "Change 3 prices"
    assert len(facts(catalog.register)) == 1
    catalog.press(Key.Key_Return)
    catalog.qtbot.waitUntil(lambda: catalog.view.toast.words() == "3 items are changed")
    catalog.settle()
    assert catalog.view.bulk.isHidden() and len(facts(catalog.register)) == 2
    catalog.qtbot.mouseClick(catalog.view.toast.button, Qt.MouseButton.LeftButton)
    catalog.qtbot.waitUntil(lambda: len(facts(catalog.register)) == 3)


def test_one_bar_at_a_time_stands_under_list_and_sheet(catalog: Catalog) -> None:
    bulk, edits = catalog.view.bulk, catalog.view.edits
    catalog.at("Cheese 00", "name")
    catalog.press(Key.Key_Return)
    catalog.press(Key.Key_A, CTRL)
    assert bulk.isVisible() and bulk.width() == catalog.view.width() > catalog.view.body.width()
    assert catalog.view.side.isVisible()
    catalog.at("Cheese 01", "price")
    catalog.hands.type("12")
    catalog.press(Key.Key_Return)
    assert bulk.isHidden() and edits.isVisible() and edits.width() == catalog.view.width()
    assert edits.detail.text() == "Save or drop this first, then change the 43 chosen together."
    catalog.press(Key.Key_S, CTRL)
    catalog.settle()
    catalog.qtbot.waitUntil(lambda: edits.isHidden())
    assert catalog.presenter.state.chosen_count == 43 and bulk.isVisible()


@pytest.mark.parametrize("width", [1024, 1366])
def test_nothing_in_the_bar_is_cut(catalog: Catalog, width: int) -> None:
    catalog.till.shell.showNormal()
    catalog.till.shell.resize(width, 600)
    catalog.presenter.choose_everything()
    catalog.presenter.bulk(text="5")
    bulk = catalog.view.bulk
    parts = (bulk.count, bulk.what, bulk.kind, bulk.text, bulk.ending, bulk.cancel, bulk.apply)
    cut = lambda: [part for part in parts if part.width() < part.minimumSizeHint().width()]  # noqa: E731
    catalog.qtbot.waitUntil(lambda: catalog.view.bulk.width() == width - catalog.till.shell.rail.width() and not cut())
    assert bulk.apply.geometry().right() < bulk.width()


def test_a_wide_list_says_when_stock_moved(catalog: Catalog) -> None:
    place = place_of(catalog.presenter, BRIE)
    row = catalog.presenter.row(place)
    assert row is not None and row.moved_at == ""
    catalog.register.do(receive, [(row.id, Quantity(3000))]).result()
    catalog.presenter.stock_moved()
    cells = RowCells(catalog.presenter)
    wide, narrow = columns(1848, False), columns(1294, False)
    assert "moved" in [one.key for one in wide] and "moved" not in [one.key for one in narrow]
    shown = cells.cells(place, wide)
    assert shown is not None
    moved = dict(zip((one.key for one in wide), shown, strict=True))
    assert moved["moved"].text == "just now" and moved["on_hand"].hover == "Last moved just now"


@pytest.mark.qt_log_ignore("does not support")
def test_any_order_is_picked_under_its_words(catalog: Catalog) -> None:
    order = catalog.view.filters.order
    assert order.text() == "by name"
    catalog.qtbot.mouseClick(order, Qt.MouseButton.LeftButton)
    picker = QApplication.activePopupWidget()
    assert isinstance(picker, Picker)
    words = [option.name for option in picker.rows.items()]
    assert "Best sold first" in words and "Last changed first" in words
    for _ in range(words.index("Dearest first")):
        QTest.keyClick(picker.field, Key.Key_Down)
    QTest.keyClick(picker.field, Key.Key_Return)
    catalog.settle()
    first = catalog.presenter.row(0)
    assert first is not None and first.name == BRIE and order.text() == "dearest first"


def test_a_long_look_says_how_many_it_goes_through(catalog: Catalog) -> None:
    filters = catalog.view.filters
    catalog.presenter.set(looking=True)
    filters.say_slow()
    assert filters.sentence.text() == "Looking through 43 items…" and filters.order.isHidden()
    catalog.presenter.set(looking=False)
    assert filters.sentence.text() == "on sale," and not filters.order.isHidden()


def test_ctrl_a_chooses_all_and_esc_none(catalog: Catalog) -> None:
    catalog.at(BRIE, "name")
    catalog.press(Key.Key_A, CTRL)
    assert catalog.presenter.state.chosen_count == 43
    catalog.press(Key.Key_Escape)
    assert catalog.presenter.state.chosen_count == 0 and catalog.view.spread.hasFocus()


def test_enter_opens_the_sheet_arrows_walk_and_esc_keeps_the_draft(catalog: Catalog) -> None:
    catalog.at(BRIE, "name")
    catalog.press(Key.Key_Return)
    sheet = catalog.view.sheet
    assert not catalog.view.side.isHidden() and sheet.title.text() == BRIE
    price = sheet.form.texts["price"]
    price.field.setFocus()
    price.field.selectAll()
    catalog.hands.type("25.1")
    assert price.field.text() == "25.1"
    assert sheet.save.text() == "Save 1 change"
    catalog.view.spread.setFocus()
    catalog.press(Key.Key_Down)
    assert sheet.title.text() == "Cheese 00"
    catalog.press(Key.Key_Up)
    assert sheet.title.text() == BRIE and price.field.text() == "25.10"
    catalog.press(Key.Key_Escape)
    assert catalog.view.side.isHidden() and "kept as a draft" in catalog.view.toast.words()
    catalog.press(Key.Key_Return)
    catalog.press(Key.Key_S, CTRL)
    catalog.qtbot.waitUntil(lambda: len(facts(catalog.register)) == 2)


def test_a_touch_on_the_box_chooses_and_one_on_the_name_opens(catalog: Catalog) -> None:
    place = place_of(catalog.presenter, BRIE)
    spread = catalog.view.spread
    box = QPoint(34, spread.row_rect(place).center().y())
    QTest.mouseClick(spread.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert catalog.presenter.is_chosen(place) and catalog.view.side.isHidden()
    name = spread.cell_rect(place, "name").center()
    QTest.mouseClick(spread.viewport(), Qt.MouseButton.LeftButton, pos=name)
    assert catalog.view.sheet.title.text() == BRIE


def test_nothing_found_offers_to_clear(catalog: Catalog) -> None:
    catalog.hands.type("zzz")
    catalog.settle()
    assert catalog.view.stack.currentWidget() is catalog.view.empty
    assert catalog.view.empty.title.text() == "No items found"
    catalog.qtbot.mouseClick(catalog.view.empty.clear, Qt.MouseButton.LeftButton)
    catalog.settle()
    assert catalog.view.stack.currentWidget() is catalog.view.spread
    assert catalog.view.filters.field.text() == ""


def test_an_empty_shop_offers_a_file_and_a_first_item(qtbot: QtBot, start: Start) -> None:
    till = start(opened=lambda folder: open_register(folder, goods=""))
    Hands(qtbot, till).press(Key.Key_F6)
    view = till.catalog.screen
    assert view is not None
    qtbot.waitUntil(lambda: view.stack.currentWidget() is view.empty)
    assert view.empty.title.text() == "No items yet"
    assert not view.empty.import_.isHidden() and not view.empty.new.isHidden()


def test_goods_that_wait_for_a_price_are_one_touch_away(qtbot: QtBot, start: Start) -> None:
    """A list of codes and names alone brings nothing that is sold: the shop is not empty for that."""
    till = start(opened=lambda folder: open_register(folder, goods="sku,name,price\nA,Glue,\nB,Tape,\n"))
    empty = till.checkout.catalog.empty
    qtbot.waitUntil(lambda: empty.title.text() == "Nothing is on sale yet")
    assert empty.words.text() == "2 items wait for a price, or were taken off sale." and empty.button.isHidden()
    empty.prices.click()
    view = till.catalog.screen
    assert view is not None
    presenter = till.catalog.presenter
    assert presenter is not None
    qtbot.waitUntil(lambda: presenter.state.found == 2 and view.stack.currentWidget() is view.spread)
    presenter.clear_filters()
    qtbot.waitUntil(lambda: view.stack.currentWidget() is view.empty)
    assert view.empty.title.text() == "Nothing is on sale yet" and view.empty.import_.isHidden()
    view.empty.all.click()
    qtbot.waitUntil(lambda: view.stack.currentWidget() is view.spread)


def test_tiles_are_remembered_and_open_too(catalog: Catalog) -> None:
    catalog.view.switch_view()
    assert catalog.view.stack.currentWidget() is catalog.view.tiles
    catalog.press(Key.Key_Right)
    catalog.press(Key.Key_Return)
    assert catalog.view.sheet.title.text() == "Cheese 00"
    from ui.catalog.room import remembered_view

    assert remembered_view()[0] is True


def test_of_a_million_rows_only_the_seen_are_read(qtbot: QtBot) -> None:
    from ui.kit.spread import Spread
    from ui.kit.spread_cells import SpreadCell, SpreadColumn

    read: set[int] = set()
    spread = Spread()
    qtbot.addWidget(spread)
    spread.cells = lambda row: read.add(row) or [SpreadCell(str(row))]  # type: ignore[func-returns-value]
    spread.set_columns([SpreadColumn("name", "Name")])
    spread.resize(800, 600)
    spread.set_count(1_000_000)
    with qtbot.waitExposed(spread):
        spread.show()
    spread.setFocus()
    QTest.keyClick(spread, Key.Key_End, CTRL)
    spread.grab()
    assert spread.row == 999_999 and max(read) == 999_999 and len(read) < 60
    bar = spread.verticalScrollBar()
    assert bar.value() == bar.maximum() == 48 * 1_000_000 - spread.viewport().height()
