"""A real register with a few goods, a pump that stands for the screen's thread, and our theme on every window."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.imports.taking import import_bytes
from app.register import Register
from tests.ui.hands import Hands, KeyClock, Strays
from ui.checkout.presenter import CheckoutPresenter
from ui.checkout.state import CheckoutState
from ui.kit import theme
from ui.single import name_for
from ui.till import Till

GOODS = """sku,barcode,name,price,tax_class,category,unit,weighed
MILK,5000000000012,Full-fat milk 2 l,2.29,standard,Dairy,pc,
LOAF,5000000000029,Sourdough loaf 800 g,4.20,zero,Bakery,pc,
CROI,,Almond croissant,2.95,standard,Bakery,pc,
HAM,,Air-dried ham,38.00,zero,Deli,kg,yes
OLIV,5000000000036,Kalamata olives in brine with herbs and lemon from the old grove 340 g,5.60,zero,Deli,pc,
MARK,,<b>Bold</b> & <i>tea</i>,1.00,zero,Deli,pc,
"""
SETTINGS = {
    "country": "IE",
    "currency": "EUR",
    "taxes": {
        "standard": [{"id": "std", "name": "VAT", "rate": 230_000, "included": True}],
        "zero": [{"id": "zero", "name": "VAT", "rate": 0, "included": True}],
    },
}

Start = Callable[..., Till]


@pytest.fixture(autouse=True)
def _own_choices(tmp_path: Path) -> None:
    """What a user chose of the screens, such as tiles for the list, is not the next test's."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "choices"))


class Pump:
    """Calls posted from any thread, run here: what Qt's event loop does for the screens."""

    def __init__(self) -> None:
        self._calls: queue.Queue[Callable[[], None]] = queue.Queue()

    def post(self, call: Callable[[], None]) -> None:
        self._calls.put(call)

    def until(self, true: Callable[[], bool], seconds: float = 10) -> None:
        """Run what comes until ``true``; fails the test when it does not come true in time."""
        end = time.monotonic() + seconds
        while not true():
            left = end - time.monotonic()
            if left <= 0:
                pytest.fail("it did not happen in time")
            try:
                self._calls.get(timeout=left)()
            except queue.Empty:
                continue


class Ticks:
    """A steady clock that moves when it is told; by default a second with each look, so that nothing bounces."""

    def __init__(self) -> None:
        self.now, self.step = 0.0, 1.0

    def __call__(self) -> float:
        self.now += self.step
        return self.now


def open_register(folder: Path, goods: str = GOODS, **settings: object) -> Register:
    register = Register.open(folder, settings={**SETTINGS, **settings})
    if goods:
        import_bytes(register, goods.encode())
    return register


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with open_register(tmp_path / "till") as opened:
        yield opened


@pytest.fixture
def pump() -> Pump:
    return Pump()


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


@pytest.fixture
def shown() -> list[CheckoutState]:
    return []


@pytest.fixture
def till(register: Register, pump: Pump, ticks: Ticks, shown: list[CheckoutState]) -> CheckoutPresenter:
    presenter = CheckoutPresenter(register, pump.post, shown.append, ticks)
    presenter.start()
    return presenter


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
        till.shell.scanning.clock = KeyClock()
        till.shell.scanning.holds = False
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
def window(start: Start) -> Till:
    return start()


@pytest.fixture
def hands(qtbot: QtBot, window: Till) -> Hands:
    return Hands(qtbot, window)
