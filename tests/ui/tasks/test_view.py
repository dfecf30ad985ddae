"""Tasks in the real window: on the rail of a linked till alone, settled by keys, leading where they should."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from app.domain import tasks
from app.domain.pages import CUSTOMER, Row
from app.queries import customers
from app.queries.product_card import product_card
from app.queries.search import search
from app.services.customers import CustomerDetails, save_customer
from app.services.joining import unlink
from app.services.people import learn_people
from tests.asked import AT, link, maker, price_conflict, told
from tests.shop import ring
from tests.ui.hands import Hands
from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.labels import ElidedLabel
from ui.kit.link import Link
from ui.kit.rail import RailItem
from ui.tasks.view import TasksView
from ui.till import Till

Key = Qt.Key


def id_of(window: Till, name: str) -> str:
    assert window.register is not None
    return window.register.ask(search, name).rows[0].id


def entry(window: Till) -> RailItem:
    return next(item for item in window.shell.findChildren(RailItem) if item.text() == "Tasks")


@pytest.fixture
def view(window: Till, hands: Hands) -> TasksView:
    register = window.register
    assert register is not None
    link(register)
    price_conflict(register, id_of(window, "milk"))
    body = {"product": id_of(window, "loaf"), "on_hand": [-1000, 3]}
    told(register, "o1", tasks.OVERSOLD, body, at="2026-11-22T09:45:00.000000Z", stream="store")
    hands.qtbot.waitUntil(lambda: entry(window).waiting == 2)
    window.show_room("tasks")
    found = window.tasks.screen
    assert isinstance(found, TasksView)
    return found


def test_only_a_linked_till_has_tasks(window: Till, hands: Hands) -> None:
    assert window.register is not None
    assert entry(window).isHidden()
    link(window.register)
    hands.qtbot.waitUntil(lambda: not entry(window).isHidden())
    assert (entry(window).waiting, entry(window).accessibleName()) == (0, "Tasks")
    window.register.do(unlink).result()
    hands.qtbot.waitUntil(lambda: entry(window).isHidden())


def test_a_conflict_is_settled_by_two_keys(window: Till, hands: Hands, view: TasksView) -> None:
    assert entry(window).accessibleName() == "Tasks, 2"
    hands.press(Key.Key_Down, Key.Key_Down)
    sheet = view.sheet
    assert sheet.title.text() == "Full-fat milk 2 l"
    assert (sheet.first.value.text(), sheet.second.value.text()) == ("€\xa02.40", "€\xa02.60")
    assert "By now it is €\xa02.29" in sheet.now.text()
    hands.press(Key.Key_2)
    hands.qtbot.waitUntil(lambda: view.toast.words() == "Full-fat milk 2 l: Later one taken")
    assert window.register is not None
    assert window.register.ask(product_card, id_of(window, "milk")).values["price"] == [260, 2]
    assert entry(window).waiting == 1
    assert sheet.title.text() == "Sourdough loaf 800 g", "the next one came"


def test_both_values_say_which_till_made_them_and_when(window: Till, hands: Hands, view: TasksView) -> None:
    register = window.register
    assert register is not None
    by = {"theirs_by": maker("Back counter", "2", "2026-11-22T09:12:00.000000Z")}
    by["ours_by"] = maker("", "7", "2026-11-22T09:14:00.000000Z")
    price_conflict(register, id_of(window, "milk"), id="t2", at="2026-11-22T10:00:00.000000Z", by=by)
    hands.qtbot.waitUntil(lambda: view.rows.rowCount() == 3)
    hands.press(Key.Key_Down)
    first, second = view.sheet.first, view.sheet.second
    assert (first.caption.text(), second.caption.text()) == ("What came first", "What came later")
    assert first.made.text() == "Back counter\n22 Nov 09:12"
    assert second.made.text() == "Till 7\n22 Nov 09:14"
    hands.press(Key.Key_Down, Key.Key_Down)  # of a hub that does not tell it
    hands.qtbot.waitUntil(first.made.isHidden)
    assert second.made.text() == "22 Nov 09:30"


def test_both_values_are_of_one_size_which_another_look_does_not_change(
    window: Till, hands: Hands, view: TasksView
) -> None:
    assert window.register is not None
    body = {"product": id_of(window, "milk"), "field": "name", "theirs": "Milk", "ours": "Milk " * 9, "kept": "ours"}
    told(window.register, "n1", tasks.LATER_EDIT, body, at="2026-11-22T11:00:00.000000Z")
    hands.qtbot.waitUntil(lambda: view.rows.rowCount() == 3)

    def sizes() -> set[int]:
        return {side.value.font().pixelSize() for side in (view.sheet.first, view.sheet.second)}

    hands.press(Key.Key_Down, Key.Key_Down, Key.Key_Down)
    assert sizes() == {t.AMOUNT}
    hands.press(Key.Key_Up, Key.Key_Up)
    app = QApplication.instance()
    assert isinstance(app, QApplication) and sizes() == {t.BODY}
    for name in ("dark", "light"):
        theme.apply(app, name)
        assert sizes() == {t.BODY}


def test_no_amount_is_cut_however_large_it_is(window: Till, hands: Hands, view: TasksView) -> None:
    assert window.register is not None
    milk = id_of(window, "milk")
    price_conflict(window.register, milk, theirs=1_234_567_890_35, ours=9, id="l1", at="2026-11-22T11:00:00.000000Z")
    hands.qtbot.waitUntil(lambda: view.rows.rowCount() == 3)
    hands.press(Key.Key_Down)
    first, second = view.sheet.first.value, view.sheet.second.value
    assert first.text() == "€\xa01,234,567,890.35" and first.font().pixelSize() == second.font().pixelSize()
    for wide in (1366, 1024):
        window.shell.resize(wide, 768)
        QApplication.processEvents()
        assert QFontMetrics(first.font()).horizontalAdvance(first.text()) <= first.width()


def test_both_names_of_a_customer_stand_side_by_side(window: Till, hands: Hands, view: TasksView) -> None:
    register = window.register
    assert register is not None
    ann = register.new_id()
    register.do(save_customer, ann, CustomerDetails("Anna")).result()
    fields = {"name": "Anna", "phone": ""}
    row = Row(CUSTOMER, ann, 1, {"fields": fields, "waits": False, "others": [["name", "Anne"], ["phone", "123"]]})
    register.do(learn_people, [row], (), "cursor").result()
    body = {"customer": ann, "field": "name", "kept": "theirs", "actor": register.owner.id, "at": AT}
    told(register, "n1", tasks.EDIT_CONFLICT, body, at="2026-11-22T11:00:00.000000Z")
    told(register, "n2", tasks.LATER_EDIT, {**body, "field": "phone"}, at="2026-11-22T10:50:00.000000Z")
    hands.qtbot.waitUntil(lambda: view.rows.rowCount() == 4)
    hands.press(Key.Key_Down)
    sheet = view.sheet
    assert (sheet.title.text(), sheet.field.text()) == ("Anna", "Name")
    assert (sheet.first.value.text(), sheet.second.value.text()) == ("Anna", "Anne")
    hands.press(Key.Key_2)
    hands.qtbot.waitUntil(lambda: sheet.first.value.text() == "Nothing")  # the next one came
    assert view.rows.rowCount() == 3 and register.ask(customers.one, ann).name == "Anne"
    assert (sheet.first.value.text(), sheet.second.value.text()) == ("Nothing", "123")


def test_enter_keeps_what_stands_and_the_last_leaves_an_empty_list(window: Till, hands: Hands, view: TasksView) -> None:
    window.tasks.presenter._ticks = iter(range(100)).__next__  # type: ignore[union-attr]
    hands.press(Key.Key_Return)  # takes the first one up
    assert view.sheet.noted_button.isVisible()
    hands.press(Key.Key_Return)
    hands.qtbot.waitUntil(lambda: view.rows.rowCount() == 1 and view.sheet.first.button.isEnabled())  # else still busy
    hands.press(Key.Key_Return)
    hands.qtbot.waitUntil(lambda: view.stack.currentWidget() is view.empty)
    assert entry(window).waiting == 0
    assert view.empty_title.text() == "Nothing to decide"
    assert (view.count.text(), view.sentence.text()) == ("", "")
    assert not [one for one in view.sheet.nothing.findChildren(QLabel) if one.isVisible()], "there is nothing to choose"


def test_undo_stands_in_the_toast(window: Till, hands: Hands, view: TasksView) -> None:
    hands.press(Key.Key_Down, Key.Key_Down, Key.Key_2)
    hands.qtbot.waitUntil(view.toast.button.isVisible)
    view.toast.button.click()
    assert window.register is not None
    milk = id_of(window, "milk")
    register = window.register
    hands.qtbot.waitUntil(lambda: register.ask(product_card, milk).values["price"] == [229, 2])


def test_settled_ones_are_shown_and_esc_goes_back(window: Till, hands: Hands, view: TasksView) -> None:
    hands.press(Key.Key_Down, Key.Key_1)
    hands.qtbot.waitUntil(lambda: view.rows.rowCount() == 1)
    assert [column.title for column in view.rows.columns] == ["Task", "Kind", "Time"]
    view.past_chip.click()
    assert [column.title for column in view.rows.columns] == ["Task", "Outcome", "Time"]
    assert [view.rows.cell(view.rows.index(0, place)).text for place in (0, 1)] == ["Sourdough loaf 800 g", "Noted"]
    hands.press(Key.Key_Down)
    assert not view.sheet.noted_button.isVisible()
    hands.press(Key.Key_Escape, Key.Key_Escape)
    assert view.open_chip.isChecked() and not view.past_chip.isChecked()


def test_a_settled_one_says_what_else_was_answered_and_what_stands(window: Till, hands: Hands, view: TasksView) -> None:
    register = window.register
    assert register is not None
    milk = id_of(window, "milk")
    body = {"product": milk, "field": "price", "base": [229, 2], "theirs": [240, 2], "ours": [229, 2], "kept": "theirs"}
    others = [
        {"outcome": "ours", "at": "2026-11-22T10:41:00.000000Z", "by": "else", "name": "Back", "code": "4"},
        {"outcome": 1},
        "noise",
    ]
    ends = {"state": "done", "outcome": "theirs", "done_at": "2026-11-22T10:40:00.000000Z", "done_by": "somebody"}
    told(register, "t1", tasks.EDIT_CONFLICT, body, **ends, done_on={"name": "", "code": "3"}, others=others)
    hands.qtbot.waitUntil(lambda: view.rows.rowCount() == 1)
    view.past_chip.click()
    assert view.rows.cell(view.rows.index(0, 1)).text == "Answered differently"
    hands.press(Key.Key_Down)
    sheet = view.sheet
    assert sheet.facts.text().startswith("First one kept. ") and sheet.facts.text().endswith("10:40, Till 3")
    parts = [sheet.parts.itemAt(at).widget() for at in range(sheet.parts.count())]
    further = [label.text() for part in parts if part is not None for label in part.findChildren(QLabel)]
    assert further[0] == "Later one taken" and further[1].endswith("10:41, Back") and len(further) == 2
    assert sheet.now.text() == "By now it is €\xa02.29." and sheet.now.isVisible()


def test_goods_are_received_or_counted_from_here(window: Till, hands: Hands, view: TasksView) -> None:
    hands.press(Key.Key_Down)
    view.sheet.receive_button.click()
    stock = window.stock.screen
    assert stock is not None and stock.presenter is not None and stock.counting is not None
    moving = stock.presenter.state.moving
    assert window.shell.current() is stock and moving is not None and moving.row.name == "Sourdough loaf 800 g"
    window.show_room("tasks")
    view.sheet.count_button.click()
    counting = stock.counting
    hands.qtbot.waitUntil(lambda: counting.state.sheet is not None)
    assert counting.state.sheet is not None and counting.state.sheet.scope.products == (id_of(window, "loaf"),)


def test_what_was_oversold_names_tills_and_receipts_and_its_own_leads_to_the_order(
    window: Till, hands: Hands, view: TasksView
) -> None:
    register = window.register
    assert register is not None
    own = ring(register)
    sale = {"order": own.order_id, "number": own.number, "at": AT, "name": "Front", "code": "1", "sold": [1000, 3]}
    theirs = {**sale, "order": "theirs", "number": "7-2-A-1", "name": "", "code": "2", "sold": [3000, 3]}
    body = {"product": id_of(window, "loaf"), "on_hand": [-2000, 3], "sales": [theirs, sale]}
    told(register, "o2", tasks.OVERSOLD, body, at="2026-11-22T11:00:00.000000Z", stream="store")
    hands.qtbot.waitUntil(lambda: view.rows.rowCount() == 3)
    assert view.rows.cell(view.rows.index(0, 0)).under == "−2 on hand · Till 2, Front"
    hands.press(Key.Key_Down)

    def lines() -> list[str]:
        return [one.text() for one in view.sheet.findChildren(ElidedLabel) if one.isVisible()]

    hands.qtbot.waitUntil(lambda: {"7-2-A-1", own.number} <= set(lines()))
    assert lines().index("7-2-A-1") < lines().index(own.number)
    assert any(one.startswith("Till 2 · ") for one in lines()) and any(one.startswith("Front · ") for one in lines())
    assert "3" in [one.text() for one in view.sheet.findChildren(QLabel)]
    (link,) = view.sheet.findChildren(Link)
    link.click()
    orders = window.orders.screen
    assert orders is not None and window.shell.current() is orders


def test_an_item_and_a_code_lead_to_the_catalog(window: Till, hands: Hands, view: TasksView) -> None:
    register = window.register
    assert register is not None
    milk, loaf = id_of(window, "milk"), id_of(window, "loaf")
    body = {"code": "barcode:05000000000012", "products": [milk, loaf, "gone"]}
    told(register, "c1", tasks.CODE_TWICE, body, at="2026-11-22T09:50:00.000000Z")
    hands.qtbot.waitUntil(lambda: view.rows.rowCount() == 3)
    hands.press(Key.Key_Down)
    assert "5000000000012" in view.sheet.title.text()
    links = {one.text(): one for one in view.sheet.findChildren(Link)}
    assert len(links) == 2, "what is not there leads nowhere"
    links["Sourdough loaf 800 g"].click()
    presenter = window.catalog.presenter
    assert presenter is not None and presenter.state.draft is not None and presenter.state.draft.id == loaf


def test_whatever_is_touched_is_large_enough_and_says_what_it_is(hands: Hands, view: TasksView) -> None:
    hands.press(Key.Key_Down, Key.Key_Down)
    buttons = [one for one in view.findChildren(QAbstractButton) if one.isVisible()]
    assert len(buttons) >= 5
    for button in buttons:
        assert button.accessibleName(), button
        assert button.height() >= t.H_CONTROL or button is view.sheet.close_button


KINDS = {
    tasks.LATER_EDIT: {"product": "milk", "field": "name", "base": "M", "theirs": "Milk", "ours": "Full", "kept": "o"},
    tasks.TAKEN_OUT: {
        "product": "gone",
        "field": "",
        "base": {},
        "theirs": {"name": "Gone", "brand": "B"},
        "ours": None,
    },
    tasks.LATE_MOVEMENT: {"product": "milk", "amount": [-1000, 3]},
    tasks.COUNTED_TWICE: {"product": "milk", "counts": []},
    tasks.COUNT_UNSURE: {"products": ["milk"] * 20, "why": "alone"},
    tasks.NUMBER_TWICE: {"number": "1-1-A-1", "orders": ["a", "b"]},
    tasks.QUARANTINED: {"fact": "f", "type": "SaleCompleted", "register": "r", "code": "unreadable"},
    tasks.OTHER_CONTENT: {"fact": "f", "type": "Unheard", "register": "r"},
    tasks.EDIT_CONFLICT: {"customer": "ana", "field": "phone", "kept": "theirs"},
    "of-tomorrow": {"whatever": [1]},
}


ODD = [
    {"product": "milk", "field": "price", "base": "x", "theirs": {"a": 1}, "ours": ["x"], "at": "noon"},
    {"product": ["milk"], "field": "barcodes", "base": 1, "theirs": 7, "ours": [None], "kept": 3},
    {"product": 1, "field": "nothing", "theirs": [[]], "ours": None, "customer": ["x"]},
]


@pytest.mark.parametrize("body", ODD)
def test_whatever_another_till_wrote_is_shown_as_it_is(window: Till, hands: Hands, view: TasksView, body: Any) -> None:
    assert window.register is not None
    for kind in (tasks.EDIT_CONFLICT, tasks.OVERSOLD):
        told(window.register, f"k-{kind}", kind, {**body, "on_hand": ["x"]}, at="2026-11-22T11:00:00.000000Z")
    hands.qtbot.waitUntil(lambda: view.rows.rowCount() == 4)
    for _ in range(2):
        hands.press(Key.Key_Down)
        assert view.sheet.sentence.text()


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_says_what_happened(window: Till, hands: Hands, view: TasksView, kind: str) -> None:
    assert window.register is not None
    told(window.register, "k1", kind, KINDS[kind], at="2026-11-22T11:00:00.000000Z")
    hands.qtbot.waitUntil(lambda: view.rows.rowCount() == 3)
    hands.press(Key.Key_Down)
    sheet = view.sheet
    assert sheet.title.text() and len(sheet.sentence.text()) > 30
    assert sheet.noted_button.isVisible() or sheet.first.button.isVisible()
