"""Two windows and one hub: what is done at one is seen at the other; what both did with the line cut becomes tasks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain import tasks
from app.domain.quantity import Quantity
from app.queries.search import search
from app.queries.stock import on_hand
from app.queries.tasks import open_tasks
from app.register import Register
from app.services.stock import receive
from app.sync.joining import join
from tests.cutting import Line
from tests.products import values_of
from tests.shop import findings
from tests.sync.linked import Shop
from tests.ui.conftest import GOODS, open_register
from tests.ui.hands import Hands, KeyClock
from ui.kit import theme
from ui.kit.rail import RailItem
from ui.single import name_for
from ui.till import Till

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
MILK, LOAF = "5000000000012", "5000000000029"
SOON_MS = 20_000


class Window:
    """A till of the shop, and somebody's hands on it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.till = Till(folder, Register.open, name_for(folder))
        self.till.shell.scanning.clock, self.till.shell.scanning.holds = KeyClock(), False
        self.qtbot, self.hands = qtbot, Hands(qtbot, self.till)
        qtbot.addWidget(self.till.shell)
        self.till.show()
        self.till.shell.showNormal()
        self.till.shell.resize(1366, 768)
        self.wait(lambda: self.till.selling is not None)
        self.till.selling._ticks = iter(range(10**9)).__next__  # type: ignore[union-attr]

    @property
    def register(self) -> Register:
        assert self.till.register is not None
        return self.till.register

    def wait(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=SOON_MS)

    def take_up(self) -> None:
        """Whoever works here does so at this window."""
        self.till.shell.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.till.shell)

    def product(self, name: str) -> str:
        return self.register.ask(search, name).rows[0].id

    def price(self, name: str) -> object:
        return values_of(self.register, self.product(name))["price"]

    def on_hand(self, name: str) -> int:
        return self.register.ask(on_hand, self.product(name)).amount // 1000

    def until_on_hand(self, **amounts: int) -> None:
        self.wait(lambda: {name: self.on_hand(name) for name in amounts} == amounts)

    def change_price(self, name: str, text: str) -> None:
        self.take_up()
        self.hands.press(Key.Key_F6)
        presenter, view = self.till.catalog.presenter, self.till.catalog.screen
        assert presenter is not None and view is not None
        self.wait(lambda: not presenter.state.looking and presenter.state.products > 0)
        row = next(n for n in range(presenter.state.found) if name in presenter.cell_text(n, "name"))
        view.spread.move_to(row, "price")

        def is_ready() -> bool:  # the list may be read anew, of which there was news; the search takes the keys then
            view.spread.setFocus()
            return view.spread.hasFocus() and view.spread.cells(row) is not None

        self.wait(is_ready)
        self.hands.type(text)
        self.hands.press(Key.Key_Return)
        assert presenter.state.edits, "the price was taken"
        QTest.keyClick(view.spread, Key.Key_S, CTRL)
        self.wait(lambda: not presenter.state.edits and not presenter.state.saving)

    def sell(self, code: str, pieces: int = 1) -> None:
        self.take_up()
        selling = self.till.selling
        assert selling is not None
        self.till.show_room("sell")
        for _ in range(pieces):
            self.hands.scan(code)
        self.wait(lambda: selling.cart.lines and selling.cart.lines[0].quantity == Quantity(1000 * pieces))
        self.hands.press(Key.Key_F12)
        self.wait(lambda: selling.state.paid is not None and selling.cart.is_empty)

    def count(self, *pieces: tuple[str, int]) -> None:
        """Count these on a sheet that is not posted yet."""
        self.take_up()
        self.hands.press(Key.Key_F7, Key.Key_F9, Key.Key_Return)
        view = self.till.stock.screen
        assert view is not None and view.counting is not None
        counting = view.counting
        self.wait(lambda: counting.state.sheet is not None)

        def counted() -> int:
            return counting.state.sheet.counted if counting.state.sheet is not None else 0

        for code, many in pieces:
            before = counted()
            self.hands.scan(code)
            self.wait(lambda: view.count_pane.field.text() == "1")
            self.hands.type(str(many))
            self.hands.press(Key.Key_Return)
            self.wait(lambda before=before: counted() > before)  # type: ignore[misc]

    def post_the_count(self) -> None:
        view = self.till.stock.screen
        assert view is not None
        view.count.foot.post.click()

    def waiting(self) -> int:
        """How many tasks the rail says."""
        return next(item for item in self.till.shell.findChildren(RailItem) if item.text() == "Tasks").waiting


@pytest.fixture
def line(shop: Shop) -> Iterator[Line]:
    made = Line(shop.url)
    yield made
    made.close()


@pytest.fixture
def both(qtbot: QtBot, tmp_path: Path, shop: Shop, line: Line) -> Iterator[tuple[Window, Window]]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.dress(app)
    with ExitStack() as ends:
        windows = []
        for name, code, goods in (("front", "1", GOODS), ("back", "2", "")):
            with open_register(tmp_path / name, goods) as register:
                join(register, line.url, shop.office.invite(shop.store, code, name))
            windows.append(Window(qtbot, tmp_path / name))
            ends.callback(windows[-1].till.close)
        yield windows[0], windows[1]


def test_what_is_done_at_one_is_seen_at_the_other(both: tuple[Window, Window], shop: Shop, line: Line) -> None:
    front, back = both
    back.wait(lambda: back.register.ask(search, "milk").rows)
    front.change_price("Full-fat milk", "2.49")
    back.wait(lambda: back.price("milk") == [249, 2])
    for name, many in (("milk", 10), ("loaf", 5)):
        front.register.do(receive, [(front.product(name), Quantity(1000 * many))]).result()
    back.until_on_hand(milk=10, loaf=5)
    front.count((MILK, 9), (LOAF, 1))
    back.sell(MILK, 2)
    front.until_on_hand(milk=8)
    front.post_the_count()
    for window in both:
        window.until_on_hand(milk=7, loaf=1)
    line.go_away()  # the last loaf is sold twice, and its price is changed twice
    for window, price in zip(both, ("4.40", "4.50"), strict=True):
        window.sell(LOAF)
        window.change_price("Sourdough", price)
        window.until_on_hand(loaf=0)
    line.come_back()
    for window in both:
        window.till.hub.retry()
        window.until_on_hand(loaf=-1)
        window.wait(lambda window=window: window.waiting() == 2)  # type: ignore[misc]
        waiting = {one.kind for one in window.register.ask(open_tasks)}
        assert waiting == {tasks.OVERSOLD, tasks.EDIT_CONFLICT}
    assert front.price("loaf") == back.price("loaf")
    for window in both:
        window.until_on_hand(milk=7, loaf=-1)
        assert not findings(window.register.folder)
    assert not shop.office.verify() and not shop.office.held()
