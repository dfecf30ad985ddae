"""The window around the screens: opening, a second start, bugs, kills, other threads."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.errors import FolderInUse
from app.queries import till as till_queries
from app.register import Register
from tests.conftest import REPOSITORY
from tests.ui.conftest import Start, open_register
from tests.ui.hands import Hands
from ui.kit.futures import ScreenThread
from ui.single import Doorbell, name_for, wake_other
from ui.till import Till

Key = Qt.Key


@pytest.fixture
def till(window: Till) -> Till:
    return window


def test_keys_typed_while_the_till_opens_are_not_lost(qtbot: QtBot, start: Start) -> None:
    ready = threading.Event()

    def slow(folder: Path) -> Register:
        ready.wait(10)
        return open_register(folder)

    till = start(opened=slow, wait=False)
    hands = Hands(qtbot, till)
    hands.scan("5000000000012")
    hands.scan("5000000000029")
    with hands.pace(4):
        hands.type("500000")
        ready.set()
        qtbot.waitUntil(lambda: till.selling is not None, timeout=10_000)
        hands.type("0000036")
        hands.press(Key.Key_Return)
    assert till.selling is not None
    assert [line.name[:9] for line in till.selling.cart.lines] == ["Full-fat ", "Sourdough", "Kalamata "]


def test_the_chosen_theme_is_remembered(till: Till) -> None:
    from ui.main import _own_settings, remembered_theme

    till.shell.theme_chosen.connect(lambda name: _own_settings().setValue("theme", name))
    till.shell.switch_theme()
    assert remembered_theme() == "dark"


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_second_start_brings_the_first_forward(qtbot: QtBot, till: Till, tmp_path: Path) -> None:
    code = "import sys; from pathlib import Path; from ui.main import run; sys.exit(run(Path(sys.argv[1])))"
    second = subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "till")], cwd=REPOSITORY)
    qtbot.waitUntil(lambda: till.bell is not None)
    assert till.bell is not None
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


def test_of_two_starts_at_once_the_slower_wakes_the_other_and_goes(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    """The other has the folder already, and hangs up its bell after this start has looked for one."""
    code = (
        "import sys; from PySide6.QtCore import QCoreApplication; from ui.single import Doorbell;"
        "app = QCoreApplication([]); bell = Doorbell(sys.argv[1]); "
        "bell.rung.connect(lambda: print('rung', flush=True)); print('up', flush=True); app.exec()"
    )
    command = [sys.executable, "-c", code, name_for(tmp_path / "till")]
    other = subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE)

    def in_use(folder: Path) -> Register:
        raise FolderInUse("Another window has this till open.", "Close it, then try again.")

    try:
        assert other.stdout is not None and other.stdout.readline() == b"up\n"
        till = start(opened=in_use, wait=False)
        qtbot.waitUntil(lambda: not till.shell.isVisible())
        assert till.shell.current() is till.checkout
        assert other.stdout.readline() == b"rung\n"
    finally:
        other.kill()
        other.wait()


@pytest.mark.warns("bug")
@pytest.mark.parametrize("screen", ("sell", "orders", "stock", "settings"))
def test_a_bug_is_told_on_the_screen_that_is_looked_at_and_the_till_goes_on(
    till: Till, hands: Hands, screen: str
) -> None:
    till.shell.show_screen(till._places[screen])
    try:
        raise RuntimeError("a bug")
    except RuntimeError as error:
        till._bug(RuntimeError, error, error.__traceback__)
    told, silent = till.checkout.toast.words(), till.shell.told()
    assert "safe" in (told or silent) and not (told and silent)
    assert bool(told) is (screen == "sell")
    till.shell.show_screen(0)
    hands.scan("5000000000012")
    assert till.checkout.cart.sums.total() == "2.29"


def test_an_empty_shop_says_what_to_do(start: Start) -> None:
    till = start(opened=lambda folder: open_register(folder, goods=""))
    assert till.checkout.catalog.stack.currentWidget() is till.checkout.catalog.empty
    assert not till.checkout.cart.pay.isEnabled()


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


def test_a_sale_paid_in_many_parts_leaves_the_keys_where_they_are(till: Till, hands: Hands) -> None:
    """What was handed over scrolls in the room there is; the window grows no higher for it."""
    hands.scan("5000000000012")
    hands.press(Key.Key_F9)
    assert till.selling is not None
    panel, places = till.checkout.pay_panel, set()
    for _part in range(8):
        till.selling.put_amount(10)
        till.selling.take()
        QApplication.processEvents()  # lays everything out
        places.add(panel.pad.mapTo(till.shell, panel.pad.rect().topLeft()))
    assert len(panel.paid._shown) == 8
    assert len(places) == 1 and till.shell.height() == 768
