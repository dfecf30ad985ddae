"""A process with the till's window for benchmarks of the counter; prints what it measured as one line of JSON.

``python -m tests.bench.counter scan FOLDER ROUNDS CODE…``, ``… idle FOLDER SECONDS`` or ``… taps FOLDER CODE``.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from app.register import Register
from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.cart_list import CartList
from ui.till import Till

LINES = 200
_OPENS_WITHIN, _SETTLES = 30.0, 9.0  # seconds; the second is what builds panes and reads screens ahead


class Bare(QAbstractScrollArea):
    """The floor: a widget that answers the same keys with a painted line, and knows nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.setViewport(QWidget())
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.lines = [f"Line {place}" for place in range(LINES)]
        self._typed, self.painted_at = "", 0.0
        self._fonts = theme.font(t.LINE, t.MEDIUM), theme.font(t.AMOUNT, t.STRONG)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Return:
            self._typed += event.text()
            return
        self.lines.append(self._typed)
        self._typed = ""
        bar = self.verticalScrollBar()
        bar.setRange(0, len(self.lines) * t.H_LINE - self.viewport().height())
        bar.setValue(bar.maximum())
        self.viewport().repaint(self._rect(len(self.lines) - 1))

    def undo(self) -> None:
        self.lines.pop()

    def _rect(self, place: int) -> QRect:
        top = place * t.H_LINE - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), t.H_LINE)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.color("surface"))
        for place, line in enumerate(self.lines):
            area = self._rect(place)
            if area.intersects(event.rect()):
                painter.setFont(self._fonts[0])
                painter.drawText(area.adjusted(16, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, line)
                painter.setFont(self._fonts[1])
                painter.drawText(area.adjusted(380, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, "12.34")
        self.painted_at = time.perf_counter()


class Painted:
    """When the cart's list was first painted since ``at`` was 0, without a filter that would slow it."""

    def __init__(self) -> None:
        self.at = 0.0
        paint = CartList.paintEvent

        def paint_and_note(cart_list: CartList, event: QPaintEvent) -> None:
            paint(cart_list, event)
            self.at = self.at or time.perf_counter()

        CartList.paintEvent = paint_and_note  # type: ignore[method-assign]


def opened(app: QApplication, folder: str) -> Till:
    """The till's window on a folder, once it takes a scan and nothing else is being prepared."""
    app.setApplicationName("cashwrap")
    theme.dress(app)
    till = Till(Path(folder), Register.open, f"cashwrap-bench-{id(app)}")
    till.show()
    till.shell.showNormal()
    till.shell.resize(1366, 768)
    until(app, lambda: till.selling is not None, _OPENS_WITHIN)
    return till


def until(app: QApplication, true: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise TimeoutError("the window did not come so far")
        app.processEvents()


def run_for(seconds: float) -> None:
    """Let the event loop sleep and wake as it does in a shop: QTest would wake it every 10 ms."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def press(where: QWidget, key: int, text: str = "") -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(where, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def type_code(code: str, where: QWidget | None = None) -> None:
    """What a scanner sends: the code's keys and Enter, to whatever has the keyboard."""
    for sign in code:
        press(where or QApplication.focusWidget(), ord(sign), sign)
    press(where or QApplication.focusWidget(), Qt.Key.Key_Return, "\r")


def scan(folder: str, rounds: int, codes: Iterable[str]) -> dict[str, list[float]]:
    """Milliseconds from the first key to the painted line, ours and the bare widget's in turns."""
    painted, app = Painted(), QApplication(sys.argv[:1])
    till = opened(app, folder)
    assert till.selling is not None
    wanted = list(codes)
    for code in wanted[:LINES]:
        till.selling.scan(code)
    run_for(_SETTLES)
    bare = Bare()
    bare.resize(480, 600)
    bare.show()
    app.processEvents()
    ours: list[float] = []
    floor: list[float] = []
    fresh = wanted[LINES:]
    for turn in range(rounds):
        code = fresh[turn % len(fresh)]
        before = len(till.selling.cart.lines)
        till.checkout.field.setFocus()
        app.processEvents()
        painted.at, start = 0.0, time.perf_counter()
        type_code(code, till.checkout.field)
        until(app, lambda start=start: painted.at > start, 5)  # type: ignore[misc]
        ours.append(1000 * (painted.at - start))
        assert len(till.selling.cart.lines) == before + 1, f"{code} was not added"
        till.selling.undo()
        until(app, lambda: till.selling is not None and till.selling._keeping is None, 5)
        start = time.perf_counter()
        type_code(code, bare)
        until(app, lambda start=start: bare.painted_at > start, 5)  # type: ignore[misc]
        floor.append(1000 * (bare.painted_at - start))
        bare.undo()
        app.processEvents()
    till.selling.clear()
    run_for(0.5)
    bare.close()
    till.close()
    return {"ours": ours, "floor": floor}


class _Paints(QObject):
    """Counts what is painted while nobody does anything."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.append(type(watched).__name__)
        return False


def idle(folder: str, seconds: float) -> dict[str, object]:
    """Processor time of an open till that nobody touches, and what it painted meanwhile."""
    app = QApplication(sys.argv[:1])
    till = opened(app, folder)
    run_for(_SETTLES)
    paints = _Paints()
    app.installEventFilter(paints)
    began, cpu = time.monotonic(), time.process_time()
    run_for(seconds)
    used, took = time.process_time() - cpu, time.monotonic() - began
    app.removeEventFilter(paints)
    till.close()
    return {"percent": 100 * used / took, "painted": paints.seen}


class _Hands:
    """Keys and touches, counted."""

    def __init__(self, app: QApplication, till: Till) -> None:
        self.app, self.till = app, till
        self.keys = self.touches = 0

    def key(self, key: Qt.Key) -> None:
        self.keys += 1
        press(QApplication.focusWidget() or self.till.shell, key.value)

    def touch(self, widget: QWidget) -> None:
        """A tap in the middle of what can be seen there."""
        self.touches += 1
        assert widget.isVisible() and widget.isEnabled(), widget.accessibleName()
        spot: QPoint = widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)

    def scan(self, code: str) -> None:
        assert self.till.selling is not None
        self.till.selling._pressed.clear()  # hands take longer than this script
        type_code(code, self.till.checkout.field)
        until(self.app, lambda: self.till.selling is not None and not self.till.selling.cart.is_empty, 5)

    def until_paid(self) -> None:
        until(self.app, lambda: self.till.selling is not None and self.till.selling.state.paid is not None, 10)


def taps(folder: str, code: str) -> dict[str, int]:
    """Keys, and touches, from a scanned item to its exact-cash sale on the disk; the next scan begins the next sale."""
    app = QApplication(sys.argv[:1])
    till = opened(app, folder)
    by_key, by_touch = _Hands(app, till), _Hands(app, till)
    by_key.scan(code)
    by_key.key(Qt.Key.Key_F12)
    by_key.until_paid()
    by_touch.scan(code)
    by_touch.touch(till.checkout.cart.pay)
    by_touch.app.processEvents()
    assert till.selling is not None
    till.selling._pressed.clear()
    by_touch.touch(till.checkout.cart.pay)
    by_touch.until_paid()
    till.close()
    return {"keys": by_key.keys + by_key.touches, "touches": by_touch.keys + by_touch.touches}


def main() -> int:
    what, folder, *rest = sys.argv[1:]
    gc.disable()
    if what == "scan":
        told: object = scan(folder, int(rest[0]), rest[1:])
    elif what == "idle":
        told = idle(folder, float(rest[0]))
    else:
        told = taps(folder, rest[0])
    print(json.dumps(told), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
