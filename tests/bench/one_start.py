"""A process with a window: the till, scanned into as soon as it is painted, or a bare one. Prints when and how big.

``python -m tests.bench.one_start bare`` or ``… till FOLDER CODE``. Times are of the system's steady clock in seconds.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.checkout.view import CheckoutView


def resident_kib() -> int:
    """This process's resident memory now; its greatest so far where the system does not say."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except FileNotFoundError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:"))


def say(what: str) -> None:
    print(what, time.monotonic(), resident_kib(), flush=True)


def bare() -> int:
    """The floor: a window of Qt's own with nothing in it, shown and painted."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QWidget

    class Bare(QWidget):
        painted = False

        def paintEvent(self, event: QPaintEvent) -> None:
            if not self.painted:
                self.painted = True
                QTimer.singleShot(0, done)

    def done() -> None:
        say("painted")
        window.close()

    app = QApplication(sys.argv[:1])
    window = Bare()
    window.resize(1366, 768)
    window.show()
    return app.exec()


def till(folder: str, code: str) -> int:
    """The product's own start: once its event loop first idles, so painted, a scan, then the line that it gives.

    Only the cart's own list is listened to, and only then: a filter on every event would slow what is measured.
    """
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from app.__main__ import main

    class Watch(QObject):
        checkout: CheckoutView | None = None
        shown = False

        def idle(self) -> None:
            self.checkout = _checkout()
            if self.checkout is None or QApplication.focusWidget() is None:  # nobody there yet to take a key
                return
            ticks.stop()
            say("painted")
            self.checkout.cart.list.viewport().installEventFilter(self)
            _type(self.checkout.window(), code)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not self.shown and _has_line(self.checkout):
                self.shown = True
                QTimer.singleShot(0, self._done)
            return False

        def _done(self) -> None:
            say("line")
            assert self.checkout is not None and self.checkout.presenter is not None
            self.checkout.presenter.clear()  # the next start begins with an empty cart too
            self.checkout.window().close()

    app = QApplication(sys.argv[:1])
    watch, ticks = Watch(), QTimer(app)
    ticks.timeout.connect(watch.idle)
    ticks.start(0)
    return main(["--folder", folder])


def _checkout() -> CheckoutView | None:
    """The screen that takes a scan, if its window is on the screen."""
    from PySide6.QtWidgets import QApplication

    from ui.checkout.view import CheckoutView

    for window in QApplication.topLevelWidgets():
        found = window.findChild(CheckoutView)
        if window.isVisible() and isinstance(found, CheckoutView):
            return found
    return None


def _has_line(checkout: CheckoutView | None) -> bool:
    return checkout is not None and checkout.presenter is not None and not checkout.presenter.cart.is_empty


def _type(window: QWidget, code: str) -> None:
    """The keys a scanner types, to whatever has the keyboard."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    keys = [(ord(sign), sign) for sign in code] + [(Qt.Key.Key_Return.value, "\r")]
    for key, text in keys:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.postEvent(QApplication.focusWidget() or window, event)


if __name__ == "__main__":
    raise SystemExit(bare() if sys.argv[1] == "bare" else till(*sys.argv[2:4]))
