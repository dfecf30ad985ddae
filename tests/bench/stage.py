"""A process with one window on an X screen, to be looked at from outside: the till, or an echo of the same keys.

``python -m tests.bench.stage till FOLDER CODE…`` or ``… echo``. It says where it stands as a line of JSON, and
does what it is told on its standard input: ``busy``, ``calm``.
"""

from __future__ import annotations

import gc
import json
import sys
import threading
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.backups import back_up
from app.errors import ShopError
from app.imports.taking import import_file
from app.services.printing import queue_test
from app.services.settings import change_settings
from tests.bench.counter import LINES, opened, run_for
from ui.till import Till

_PREPARES = 9.0  # seconds: what builds panes and reads screens ahead
_ECHO = QRect(0, 780, 480, 60)
_PAUSE = 0.2  # seconds between one job's end and its next beginning


def where(name: str, widget: QWidget, *, of_width: int = 0) -> dict[str, list[int]]:
    """The trailing ``of_width`` pixels of a widget on the screen, or all of it."""
    corner, width = widget.mapToGlobal(QPoint(0, 0)), of_width or widget.width()
    return {name: [corner.x() + widget.width() - width, corner.y(), width, widget.height()]}


class Echo(QWidget):
    """The floor: a bare window that answers Enter with a line in another place."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setGeometry(_ECHO)
        self._turn = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Return:
            self._turn += 1
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.fillRect(10 * (self._turn % 40), 10, 40, 40, Qt.GlobalColor.black)


class Busy:
    """Everything a till does behind its screen, over and over: backup, import, printing, rebuild.

    ``files`` are lists to import, each of which changes what the one before it left.
    """

    def __init__(self, till: Till, place: Path, files: list[Path]) -> None:
        assert till.register is not None
        self.register, self._place, self._files = till.register, place, cycle(files)
        self._ending = threading.Event()
        self._done: dict[str, int] = {}

    def begin(self) -> None:
        papers = self._place / "papers"
        papers.mkdir(exist_ok=True)
        self.register.do(change_settings, {"printer": f"pdf:{papers}"}).result()
        for name in ("back_up", "take_in", "print_one", "rebuild"):
            threading.Thread(target=self._over_and_over, args=(name,), name=name, daemon=True).start()

    def end(self) -> None:
        self._ending.set()

    def _over_and_over(self, name: str) -> None:
        while not self._ending.is_set():
            try:
                getattr(self, name)()
            except ShopError:
                if not self._ending.is_set():  # else it was stopped in the middle
                    raise
            self._done[name] = self._done.get(name, 0) + 1
            print(json.dumps({"done": name, "times": self._done[name]}), flush=True)
            self._ending.wait(_PAUSE)

    def back_up(self) -> None:
        target = self._place / "load.backup"
        back_up(self.register, target, self._ending.is_set)
        target.unlink()

    def take_in(self) -> None:
        import_file(self.register, next(self._files), cancelled=self._ending.is_set)

    def print_one(self) -> None:
        self.register.do(queue_test).result()

    def rebuild(self) -> None:
        self.register.rearrange_catalog().result()


def till(folder: str, codes: list[str]) -> int:
    app = QApplication(sys.argv[:1])
    shown = opened(app, folder)
    assert shown.selling is not None
    shown.shell.move(0, 0)
    for code in codes[:LINES]:
        shown.selling.scan(code)
    run_for(_PREPARES)
    checkout = shown.checkout
    told = {**where("cart", checkout.cart, of_width=110), **where("found", checkout.catalog)}
    print(json.dumps({"window": int(shown.shell.winId()), **told}), flush=True)
    place = Path(folder).parent
    busy = Busy(shown, place, sorted(place.glob("load-*.csv")))

    def listen() -> None:
        for word in sys.stdin:
            busy.begin() if word.strip() == "busy" else busy.end()
        busy.end()
        shown.post(app.quit)

    threading.Thread(target=listen, daemon=True).start()
    status = app.exec()
    shown.close()
    return status


def echo() -> int:
    app = QApplication(sys.argv[:1])
    window = Echo()
    window.show()
    run_for(0.5)
    print(json.dumps({"window": int(window.winId()), **where("echo", window)}), flush=True)
    return app.exec()


def main() -> int:
    gc.disable()
    return till(sys.argv[2], sys.argv[3:]) if sys.argv[1] == "till" else echo()


if __name__ == "__main__":
    raise SystemExit(main())
