"""A process that is started like the program on a bare folder, and a hand that touches: demo, an item, Pay, Pay.

``python -m tests.bench.first_hand FOLDER`` prints when its window stood, when the receipt lay there, and the touches.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.shops import DEMO_PAPERS
from ui.checkout.view import CheckoutView
from ui.first_run.window import FirstRunWindow
from ui.kit.goods import Goods
from ui.main import run
from ui.shell import Shell

W = TypeVar("W", bound=QWidget)
_LOOK_MS = 20
_SECOND_PRESS_S = 0.45  # a second Pay within 400 ms does nothing, on purpose
_GIVE_UP_S = 90


class Hand:
    """Does one step after another, each as soon as what it waits for is there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.touches = 0
        self.told: dict[str, float] = {}
        self._steps = self._do()
        self._waits: Callable[[], bool] = next(self._steps)
        self._began = time.monotonic()

    def look(self) -> None:
        if time.monotonic() - self._began > _GIVE_UP_S:
            QApplication.exit(1)
            raise RuntimeError(f"after {self.touches} touches nothing more happened")
        if self._waits():
            try:
                self._waits = next(self._steps)
            except StopIteration:
                self._waits = lambda: False
                _window(Shell).close()

    def _do(self) -> Iterator[Callable[[], bool]]:
        yield lambda: _is_there(FirstRunWindow)
        self.told["window"] = time.monotonic()
        self._touch(_window(FirstRunWindow).start.cards[0])
        yield lambda: _is_there(Shell) and _sale().catalog.tiles.how_many() > 0
        tiles = _sale().catalog.tiles
        place = next(place for place in range(tiles.how_many()) if _is_sold_by_piece(tiles.item(place)))
        QTest.mouseClick(tiles.viewport(), Qt.MouseButton.LeftButton, pos=tiles.item_rect(place).center())
        self.touches += 1
        yield lambda: _sale().cart.pay.isEnabled()
        self._touch(_sale().cart.pay)
        paid = time.monotonic() + _SECOND_PRESS_S
        yield lambda: time.monotonic() > paid
        self._touch(_sale().cart.pay)
        yield lambda: any(path.stat().st_size for path in (self.folder / DEMO_PAPERS).glob("*.pdf"))
        self.told["receipt"] = time.monotonic()

    def _touch(self, widget: QWidget) -> None:
        self.touches += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def _window(kind: type[W]) -> W:
    return next(window for window in QApplication.topLevelWidgets() if isinstance(window, kind))


def _is_there(kind: type[QWidget]) -> bool:
    return any(isinstance(window, kind) and window.isVisible() for window in QApplication.topLevelWidgets())


def _is_sold_by_piece(item: Goods | None) -> bool:
    return item is not None and "/" not in item.unit


def _sale() -> CheckoutView:
    found = _window(Shell).findChild(CheckoutView)
    assert isinstance(found, CheckoutView)
    return found


def main() -> int:
    folder = Path(sys.argv[1])
    app = QApplication(sys.argv[:1])
    hand = Hand(folder)
    timer = QTimer(app, interval=_LOOK_MS)
    timer.timeout.connect(hand.look)
    timer.start()
    status = run(folder)
    print(json.dumps({**hand.told, "touches": hand.touches}), flush=True)
    return status


if __name__ == "__main__":
    raise SystemExit(main())
