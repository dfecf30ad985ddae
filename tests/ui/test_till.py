"""The real window on a real register, driven by keys alone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.errors import FolderInUse
from app.queries import orders
from app.queries import till as till_queries
from app.register import Register
from tests.conftest import REPOSITORY
from tests.ui.conftest import open_register
from ui.kit import theme
from ui.kit.buttons import Button
from ui.kit.futures import ScreenThread
from ui.shell import Shell
from ui.single import Doorbell, name_for, wake_other
from ui.till import Till

Key = Qt.Key
Start = Callable[..., Till]


class Hands:
    """Types into whatever has the keyboard."""

    def __init__(self, qtbot: QtBot, till: Till) -> None:
        self.qtbot, self.till = qtbot, till

    def _where(self) -> QWidget:
        return QApplication.focusWidget() or self.till.shell

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self._where(), key)

    def type(self, text: str) -> None:
        for sign in text:
            QTest.keyClicks(self._where(), sign)

    def slowly(self, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """As a hand types: the clock of the keys moves 120 ms a key."""
        now = [1000.0]
        monkeypatch.setattr("ui.checkout.keys._now_ms", lambda: now.__setitem__(0, now[0] + 120) or now[0])
        self.type(text)

    def scan(self, code: str) -> None:
        self.type(code)
        self.press(Key.Key_Return)


class Strays(QObject):
    """Widgets that were shown as windows of their own for a moment: they flash, and take the keyboard away."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        stray = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if stray and not isinstance(watched, Shell):
            self.seen.append(repr(watched))
        return False


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    tills: list[Till] = []
    strays = Strays()
    QApplication.instance().installEventFilter(strays)  # type: ignore[union-attr]

    def started(
        folder: Path | None = None, opened: Callable[[Path], Register] = open_register, wait: bool = True
    ) -> Till:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.dress(app)
        where = tmp_path / "till"
        till = Till(where, opened, name_for(where))
        tills.append(till)
        qtbot.addWidget(till.shell)
        till.show()
        till.shell.showNormal()
        till.shell.resize(1366, 768)
        if wait:
            qtbot.waitUntil(lambda: till.selling is not None, timeout=10_000)
            till.selling._ticks = iter(range(10**9)).__next__  # type: ignore[union-attr]
        return till

    yield started
    for till in tills:
        till.close()
    QApplication.instance().removeEventFilter(strays)  # type: ignore[union-attr]
    assert strays.seen == []


@pytest.fixture
def till(start: Start) -> Till:
    return start()


@pytest.fixture
def hands(qtbot: QtBot, till: Till) -> Hands:
    return Hands(qtbot, till)


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


def test_a_whole_sale_by_keyboard_alone(
    qtbot: QtBot, till: Till, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.scan("5000000000012")
    hands.press(Key.Key_Plus, Key.Key_Plus, Key.Key_Minus)
    hands.scan("5000000000029")
    hands.press(Key.Key_F8)
    hands.slowly("50", monkeypatch)
    hands.press(Key.Key_Return)
    assert till.checkout.cart.sums.total() == "6.68"
    hands.press(Key.Key_F9)
    hands.slowly("5000", monkeypatch)
    assert till.checkout.cart.left_to_pay.change() == "43.30"
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: till.checkout.right.currentWidget() is till.checkout.paid)
    assert till.checkout.paid.change.text() == "€ 43.30"


def test_card_by_keyboard_alone(qtbot: QtBot, till: Till, hands: Hands) -> None:
    hands.scan("5000000000029")
    hands.press(Key.Key_F9, Key.Key_F3, Key.Key_Return)
    slip = till.checkout.pay_panel.slip.field
    qtbot.waitUntil(slip.hasFocus)
    hands.type("A 4821")
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: till.checkout.right.currentWidget() is till.checkout.paid)
    assert till.register is not None
    assert till.register.ask(orders.orders_page)[0].tenders == "card"


def test_the_keyboard_never_lands_on_a_button_by_itself(
    qtbot: QtBot, till: Till, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.scan("5000000000029")
    hands.press(Key.Key_F9, Key.Key_F3)
    hands.slowly("200", monkeypatch)
    hands.press(Key.Key_Return)
    qtbot.waitUntil(till.checkout.pay_panel.slip.field.hasFocus)
    hands.type("A 1")
    hands.press(Key.Key_Return)
    assert not isinstance(QApplication.focusWidget(), Button)
    hands.press(Key.Key_F2)
    hands.slowly("1000", monkeypatch)
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


def test_keys_typed_while_the_till_opens_are_not_lost(qtbot: QtBot, start: Start) -> None:
    import threading

    ready = threading.Event()

    def slow(folder: Path) -> Register:
        ready.wait(10)
        return open_register(folder)

    till = start(opened=slow, wait=False)
    hands = Hands(qtbot, till)
    hands.scan("5000000000012")
    hands.scan("5000000000029")
    hands.type("500000")
    ready.set()
    qtbot.waitUntil(lambda: till.selling is not None, timeout=10_000)
    hands.scan("0000036")
    assert till.selling is not None
    assert [line.name[:9] for line in till.selling.cart.lines] == ["Full-fat ", "Sourdough", "Kalamata "]


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
    assert till.order_list is not None
    sheet = till.order_list.sheet
    assert till.orders is not None and till.orders.state.detail is not None
    sheet.primary.setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(Key.Key_Return)
    assert till.orders.state.refunding is not None
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: till.orders is not None and till.orders.state.refunding is None)
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
    assert till.orders is not None
    till.orders.start_refund()
    hands.press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
    refunding = till.orders.state.refunding
    assert refunding is not None and refunding.amounts == ((0, 1000),)


def test_a_name_with_markup_stays_as_it_is(till: Till, hands: Hands) -> None:
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


def test_the_chosen_theme_is_remembered(till: Till) -> None:
    from ui.main import _own_settings, remembered_theme

    till.shell.theme_chosen.connect(lambda name: _own_settings().setValue("theme", name))
    till.shell.switch_theme()
    assert remembered_theme() == "dark"


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_second_start_brings_the_first_forward(qtbot: QtBot, till: Till, tmp_path: Path) -> None:
    code = "import sys; from pathlib import Path; from ui.main import run; sys.exit(run(Path(sys.argv[1])))"
    second = subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "till")], cwd=REPOSITORY)
    try:
        with qtbot.waitSignal(till.bell.rung, timeout=20_000):
            pass
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert second.returncode == 0
    finally:
        second.kill()
        second.wait()


def test_a_socket_left_by_a_crash_does_not_block(qtbot: QtBot, tmp_path: Path) -> None:
    name = name_for(tmp_path / "crashed")
    code = (
        "import os, sys; from PySide6.QtCore import QCoreApplication; from PySide6.QtNetwork import QLocalServer;"
        "app = QCoreApplication([]); server = QLocalServer(); print(server.listen(sys.argv[1]), flush=True);"
        "os.kill(os.getpid(), 9)"
    )
    crashed = subprocess.run([sys.executable, "-c", code, name], capture_output=True, text=True, check=False)
    assert crashed.stdout.strip() == "True"
    assert not wake_other(name)
    bell = Doorbell(name)
    assert bell.is_listening()
    bell.close()


def test_nobody_answers_for_another_folder(till: Till, tmp_path: Path) -> None:
    assert not wake_other(name_for(tmp_path / "other"))


@pytest.mark.warns("did not open")
def test_a_folder_that_cannot_be_opened_says_why_and_can_be_tried_again(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    tries: list[int] = []

    def busy_at_first(folder: Path) -> Register:
        tries.append(1)
        if len(tries) == 1:
            raise FolderInUse("Another window has this till open.", "Close it, then try again.")
        return open_register(folder)

    till = start(opened=busy_at_first, wait=False)
    qtbot.waitUntil(lambda: till.shell.current() is None)
    words = [label.text() for label in till.shell.pages.currentWidget().findChildren(QLabel)]
    assert words == ["Another window has this till open.", "Close it, then try again."]
    till.shell.pages.currentWidget().again.emit()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: till.selling is not None, timeout=10_000)
    assert till.shell.current() is till.checkout


@pytest.mark.warns("bug")
def test_a_bug_is_told_and_the_till_goes_on(till: Till, hands: Hands) -> None:
    try:
        raise RuntimeError("a bug")
    except RuntimeError as error:
        till._bug(RuntimeError, error, error.__traceback__)
    assert "safe" in till.checkout.toast.words()
    hands.scan("5000000000012")
    assert till.checkout.cart.sums.total() == "2.29"


def test_an_empty_shop_says_what_to_do(start: Start) -> None:
    till = start(opened=lambda folder: open_register(folder, goods=""))
    assert till.checkout.catalog.stack.currentWidget() is till.checkout.catalog.empty
    assert not till.checkout.cart.pay.isEnabled()


def test_items_come_in_from_a_file(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    till = start(opened=lambda folder: open_register(folder, goods=""))
    empty = till.checkout.catalog.empty
    till.take_items(str(tmp_path / "none.csv"))
    qtbot.waitUntil(lambda: "not there" in empty.told.text())
    goods = tmp_path / "items.csv"
    goods.write_text("sku,name,price\nA1,Apple,0.40\nA2,,1.00\n", encoding="utf-8")
    till.take_items(str(goods))
    qtbot.waitUntil(lambda: till.checkout.catalog.stack.currentWidget() is till.checkout.catalog.tiles)
    assert till.checkout.toast.words() == "1 items are in. 1 lines could not be read."


def test_the_open_cart_is_there_after_a_kill(tmp_path: Path) -> None:
    """A real window in a process of its own, killed between two scans."""
    open_register(tmp_path / "till").close()
    code = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from app.register import Register\n"
        "from ui.till import Till\n"
        "app = QApplication([])\n"
        "till = Till(Path(sys.argv[1]), Register.open, 'cashwrap-kill-' + str(os.getpid()))\n"
        "till.show()\n"
        "while till.selling is None: app.processEvents()\n"
        "for code in ('5000000000012', '5000000000029', '5000000000012'): till.selling.scan(code)\n"
        "while till.selling._keeping is not None: app.processEvents()\n"
        "till.selling.scan('5000000000036')\n"
        "os.kill(os.getpid(), 9)\n"
    )
    killed = subprocess.run([sys.executable, "-c", code, str(tmp_path / "till")], cwd=REPOSITORY, check=False)
    assert killed.returncode == -9
    with open_register(tmp_path / "till", goods="") as register:
        cart = register.ask(till_queries.open_cart)
    assert cart is not None
    assert [line.name[:9] for line in cart.lines][:2] == ["Full-fat ", "Sourdough"]
    assert cart.lines[0].quantity.amount == 2000


def test_a_stale_undo_is_not_offered(till: Till, hands: Hands) -> None:
    hands.scan("5000000000012")
    hands.scan("5000000000029")
    hands.press(Key.Key_Delete)
    assert till.checkout.toast.isVisible()
    hands.scan("5000000000036")
    assert not till.checkout.toast.isVisible()


def test_what_other_threads_bring_is_shown_in_order_and_never_after_the_end(qtbot: QtBot) -> None:
    screen, shown = ScreenThread(), list[int]()
    for number in range(3):
        screen.post(lambda number=number: shown.append(number))  # type: ignore[misc]
    assert shown == []
    qtbot.waitUntil(lambda: shown == [0, 1, 2])
    screen.post(lambda: shown.append(3))
    screen.close()
    after = ScreenThread()
    after.post(lambda: shown.append(4))
    qtbot.waitUntil(lambda: shown[-1] == 4)
    assert shown == [0, 1, 2, 4]
