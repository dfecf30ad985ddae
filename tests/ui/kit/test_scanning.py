"""Scans in the real window: once, in order and whole, wherever the keyboard stands; what was typed stays."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)
from pytestqt.qtbot import QtBot

from app.devices.scanner import Stroke
from app.devices.scanner_profile import Profile, Suffix
from app.register import Register
from tests.ui.conftest import open_register
from tests.ui.hands import Hands, KeyClock
from ui.kit.put_back import take_codes
from ui.kit.scanning import time_of
from ui.till import Till

Key = Qt.Key
MILK, LOAF, OLIVES = "5000000000012", "5000000000029", "5000000000036"
GAPS = (1, 50, 99)
Start = Callable[..., Till]


@pytest.fixture
def till(window: Till) -> Till:
    window.shell.scanning.holds = True
    return window


def lines(till: Till) -> list[tuple[str, int]]:
    assert till.selling is not None
    return [(line.name.split()[0], line.quantity.amount // 1000) for line in till.selling.cart.lines]


@pytest.mark.parametrize("gap", GAPS)
def test_a_button_with_the_keyboard_is_never_pressed(till: Till, hands: Hands, gap: int) -> None:
    hands.scan(MILK)
    till.checkout.cart.remove.setFocus()
    hands.scan(LOAF, gap)
    hands.scan(OLIVES, gap)
    assert lines(till) == [("Full-fat", 1), ("Sourdough", 1), ("Kalamata", 1)]


@pytest.mark.parametrize("gap", GAPS)
def test_a_half_typed_search_stays_as_it_is(till: Till, hands: Hands, gap: int) -> None:
    hands.type("sou")
    hands.scan(MILK, gap)
    assert lines(till) == [("Full-fat", 1)]
    assert till.checkout.field.text() == "sou"


@pytest.mark.parametrize("gap", GAPS)
def test_money_that_is_being_typed_stays_as_it_is(till: Till, hands: Hands, qtbot: QtBot, gap: int) -> None:
    hands.scan(MILK)
    hands.press(Key.Key_F9)
    hands.type("20")
    selling = till.selling
    assert selling is not None
    qtbot.waitUntil(lambda: selling.state.paying is not None and selling.state.paying.typed == "20")
    hands.scan(LOAF, gap)
    assert selling.state.paying is not None and selling.state.paying.typed == "20"
    assert selling.state.waiting == 1


@pytest.mark.parametrize("gap", GAPS)
def test_a_weight_that_is_asked_for_takes_no_scan(till: Till, hands: Hands, qtbot: QtBot, gap: int) -> None:
    hands.type("ham")
    hands.press(Key.Key_Return)
    hands.type("12")
    selling = till.selling
    assert selling is not None
    qtbot.waitUntil(lambda: selling.state.asking is not None and selling.state.asking.typed == "12")
    hands.scan(LOAF, gap)
    assert selling.state.asking is not None and selling.state.asking.typed == "12"
    hands.press(Key.Key_Return)
    assert [name for name, _ in lines(till)] == ["Air-dried", "Sourdough"]


@pytest.mark.qt_log_ignore("does not support")  # popups, where there is no window system
@pytest.mark.parametrize("gap", GAPS)
def test_with_a_menu_open(till: Till, hands: Hands, gap: int) -> None:
    pressed: list[str] = []
    menu = QMenu(till.shell)
    for word in ("500", "Empty"):
        menu.addAction(word).triggered.connect(lambda _=False, word=word: pressed.append(word))
    till.checkout.field.setFocus()
    menu.popup(till.shell.mapToGlobal(till.shell.rect().center()))
    with hands.pace(gap):
        QTest.keyClicks(menu, MILK)
        QTest.keyClick(menu, Key.Key_Return)
    menu.close()
    assert lines(till) == [("Full-fat", 1)] and pressed == []


class Form(QDialog):
    """A dialog with a field, a page for words and a default button."""

    def __init__(self, till: Till) -> None:
        super().__init__(till.shell)
        self.field, self.page, self.done_button = QLineEdit("Anna"), QPlainTextEdit("note"), QPushButton("Save")
        column = QVBoxLayout(self)
        for widget in (self.field, self.page, self.done_button):
            column.addWidget(widget)
        self.done_button.setDefault(True)
        self.accepts = 0
        self.done_button.clicked.connect(self._count)
        self.setModal(True)

    def _count(self) -> None:
        self.accepts += 1


@pytest.fixture
def form(till: Till, qtbot: QtBot) -> Form:
    made = Form(till)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("where", ["field", "page", "done_button"])
@pytest.mark.parametrize("gap", (1, 99))
def test_a_dialog_is_left_alone_and_the_scans_wait_for_its_end(
    till: Till, hands: Hands, qtbot: QtBot, form: Form, gap: int, where: str
) -> None:
    form.show()
    widget = getattr(form, where)
    widget.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is widget)
    hands.scan(MILK, gap)
    hands.scan(LOAF, gap)
    assert (form.field.text(), form.page.toPlainText(), form.accepts) == ("Anna", "note", 0)
    assert till.shell.scanning.waiting == [MILK, LOAF] and lines(till) == []
    form.hide()
    qtbot.waitUntil(lambda: lines(till) == [("Full-fat", 1), ("Sourdough", 1)])


def test_hands_in_a_dialog_keep_every_sign_and_enter(till: Till, hands: Hands, qtbot: QtBot, form: Form) -> None:
    form.field.clear()
    form.show()
    form.field.setFocus()
    qtbot.waitUntil(form.field.hasFocus)
    clock, chance = till.shell.scanning.clock, random.Random(11)
    assert isinstance(clock, KeyClock)
    for words in ("O'Brien & sons", "12 High Street", "01234 567890"):
        for sign in words:
            clock.step = chance.randint(60, 80)
            QTest.keyClicks(form.field, sign)
        clock.step = chance.randint(60, 80)
        QTest.keyClick(form.field, Key.Key_Return)
        assert form.field.text() == words
        form.field.clear()
    assert form.accepts == 3
    assert till.shell.scanning.waiting == [] and lines(till) == []


def test_scans_while_the_till_opens_come_in_order(start: Start, qtbot: QtBot) -> None:
    ready = threading.Event()

    def slow(folder: Path) -> Register:
        ready.wait(10)
        return open_register(folder)

    till = start(opened=slow, wait=False)
    hands = Hands(qtbot, till)
    for gap, code in ((1, MILK), (99, LOAF), (20, OLIVES)):
        hands.scan(code, gap)
    assert till.shell.scanning.waiting == [MILK, LOAF, OLIVES] and till.checkout.field.text() == ""
    ready.set()
    qtbot.waitUntil(lambda: till.selling is not None, timeout=10_000)
    assert [name for name, _ in lines(till)] == ["Full-fat", "Sourdough", "Kalamata"]


def test_a_scan_during_a_slow_lookup_waits_its_turn(till: Till, hands: Hands) -> None:
    assert till.selling is not None
    scan, order = till.selling.scan, []

    def slow(code: str) -> None:
        order.append(f"{code} begins")
        if len(order) == 1:
            hands.scan(LOAF)  # what Qt would bring from within a lookup that shows a dialog or runs an event loop
        scan(code)
        order.append(f"{code} ends")

    till.selling.scan = slow  # type: ignore[method-assign]
    hands.scan(MILK)
    assert order == [f"{MILK} begins", f"{MILK} ends", f"{LOAF} begins", f"{LOAF} ends"]
    assert [name for name, _ in lines(till)] == ["Full-fat", "Sourdough"]


def test_after_a_busy_moment_keys_that_wait_are_looked_at_before_anything_is_taken_for_typing(
    till: Till, hands: Hands, qtbot: QtBot
) -> None:
    """The hold ended while the screen was busy; the rest of the scan had come in time, and only then is looked at."""
    till.checkout.left.setFocus()
    typed: list[str] = []
    till.checkout.field.textChanged.connect(typed.append)

    def rest() -> None:
        hands.type(MILK[6:])
        hands.press(Key.Key_Return)

    def busy() -> None:
        threading.Event().wait(0.12)  # longer than signs are kept back
        QTimer.singleShot(1, rest)  # after the timer that was due long ago

    with hands.pace(4):
        hands.type(MILK[:6])
        QTimer.singleShot(0, busy)
        qtbot.waitUntil(lambda: lines(till) == [("Full-fat", 1)])
    assert typed == []


def test_keys_that_wait_belong_to_a_code_that_ends_with_nothing(till: Till, hands: Hands, qtbot: QtBot) -> None:
    """Its quiet time is over as the screen comes back, hardly late; the rest had come, and nobody had looked."""
    till.shell.scanning.profiles = (Profile("bare", suffix=Suffix.NONE, quiet=60),)

    def busy() -> None:
        threading.Event().wait(0.065)
        QTimer.singleShot(1, lambda: hands.type(MILK[6:]))

    with hands.pace(4):
        hands.type(MILK[:6])
        QTimer.singleShot(0, busy)
        qtbot.waitUntil(lambda: lines(till) != [])
    assert lines(till) == [("Full-fat", 1)] and till.checkout.field.text() == ""


def test_a_lone_key_is_kept_back_a_moment_and_then_typed(till: Till, hands: Hands, qtbot: QtBot) -> None:
    till.checkout.cart.more.setFocus()
    hands.type("m")
    assert till.checkout.field.text() == ""
    qtbot.waitUntil(lambda: till.checkout.field.text() == "m")
    hands.type("i")
    assert till.checkout.field.text() == "mi", "where words belong nothing is kept back"


def test_space_and_enter_press_the_button_that_has_the_keyboard(till: Till, hands: Hands) -> None:
    hands.scan(MILK)
    pressed: list[str] = []
    button = till.checkout.cart.more
    button.clicked.disconnect()
    button.clicked.connect(lambda: pressed.append("more"))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(Key.Key_Space, Key.Key_Return)
    assert pressed == ["more", "more"]


def test_a_screen_without_use_for_a_scan_leaves_it_to_the_sale_and_says_so(till: Till, hands: Hands) -> None:
    hands.press(Key.Key_F2)
    assert till.orders.screen is not None
    till.orders.screen.take_scan = lambda _code: False
    hands.scan(MILK)
    assert lines(till) == [("Full-fat", 1)]
    assert till.shell.told() == f"Scanned for the sale: {MILK}"


def test_a_field_for_codes_takes_the_scan(till: Till, hands: Hands, qtbot: QtBot, form: Form) -> None:
    take_codes(form.field)
    entered: list[str] = []
    form.field.returnPressed.connect(lambda: entered.append(form.field.text()))
    form.show()
    form.field.setFocus()
    qtbot.waitUntil(form.field.hasFocus)
    hands.scan(MILK)
    assert entered == [MILK] and form.accepts == 0
    form.hide()
    assert lines(till) == [] and till.shell.scanning.waiting == []


@pytest.fixture
def chooser(till: Till, qtbot: QtBot) -> QFileDialog:
    """Qt's own window that asks for a file, the keyboard in its field for a name."""
    chooser = QFileDialog(till.shell, "Items")
    chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
    chooser.setModal(True)
    chooser.show()
    field = named(chooser)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return chooser


def named(chooser: QFileDialog) -> QLineEdit:
    field = chooser.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    return field


@pytest.mark.qt_log_ignore("does not support")  # the list of proposals, where there is no window system
@pytest.mark.parametrize("gap", (2, 12, 30))
def test_a_path_that_comes_fast_is_typed_where_a_file_is_asked_for(
    till: Till, hands: Hands, qtbot: QtBot, chooser: QFileDialog, gap: int
) -> None:
    path, chosen = "/nowhere/items-2026.csv", list[str]()
    chooser.setFileMode(QFileDialog.FileMode.AnyFile)
    chooser.fileSelected.connect(chosen.append)
    with hands.pace(gap):
        hands.type(path)
        hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: chosen == [path])
    assert till.shell.scanning.waiting == []


@pytest.mark.qt_log_ignore("does not support")
@pytest.mark.parametrize("gap", GAPS)
def test_a_scan_where_a_file_is_asked_for_waits_for_the_end(
    till: Till, hands: Hands, qtbot: QtBot, chooser: QFileDialog, gap: int
) -> None:
    hands.type("it")
    hands.scan(MILK, gap)
    assert named(chooser).text() == "it" and chooser.isVisible() and lines(till) == []
    chooser.hide()
    qtbot.waitUntil(lambda: lines(till) == [("Full-fat", 1)])


def press(till: Till, sign: str, key: Qt.Key, *, repeats: bool) -> None:
    """A key as a display tells of it."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, sign, repeats)
    QApplication.sendEvent(till.checkout.field, event)


@pytest.mark.parametrize("gap", (2, 20, 38, 99))
def test_zeros_that_the_display_calls_repeats_are_scanned(till: Till, hands: Hands, gap: int) -> None:
    with hands.pace(gap):
        for before, sign in pairwise(f" {MILK}"):
            press(till, sign, Key(Key.Key_0 + int(sign)), repeats=sign == before)
        press(till, "\r", Key.Key_Return, repeats=False)
    assert lines(till) == [("Full-fat", 1)] and till.checkout.field.text() == ""


def test_a_key_that_is_held_down_is_no_scan(till: Till, hands: Hands) -> None:
    field = till.checkout.field
    with hands.pace(400):
        press(till, "0", Key.Key_0, repeats=False)
        press(till, "0", Key.Key_0, repeats=True)
    with hands.pace(30):
        till.shell.scanning.clock.now -= 200  # type: ignore[attr-defined]
        for _ in range(12):
            press(till, "0", Key.Key_0, repeats=True)
        press(till, "\r", Key.Key_Return, repeats=False)
    assert lines(till) == [] and till.selling is not None and field.text() in ("0" * 14, "")


def test_the_setup_page_hears_the_bare_keys(till: Till, hands: Hands) -> None:
    heard: list[Stroke] = []
    till.shell.scanning.tap = lambda stroke: heard.append(stroke) is None
    hands.scan("AB1")
    assert [stroke.sign for stroke in heard] == ["A", "B", "1", "\r"]
    assert {late.at - soon.at for soon, late in pairwise(heard)} == {4}
    assert till.checkout.field.text() == "" and lines(till) == []


def test_the_time_of_a_key_is_when_it_was_pressed() -> None:
    class Pressed:
        def timestamp(self) -> int:
            return 4711

    assert time_of(Pressed()) == 4711  # type: ignore[arg-type]


def test_a_window_that_is_not_active_hears_its_keys_too(
    till: Till, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a window manager nothing makes the window active, and the keys come all the same."""
    monkeypatch.setattr(QApplication, "focusWidget", lambda: None)
    till.shell.scanning._ears._follow(None, None)
    field = till.checkout.field
    with hands.pace(5):
        QTest.keyClicks(field, MILK)
        QTest.keyClick(field, Key.Key_Return)
    assert lines(till) == [("Full-fat", 1)] and field.text() == ""
