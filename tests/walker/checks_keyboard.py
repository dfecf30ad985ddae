"""Checks of the keyboard: Tab reaches every control, is caught by none, and one sees where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QWidget
from shiboken6 import isValid

from tests.walker.checks_colour import contrast
from tests.walker.finding import Finding
from tests.walker.ink import owner_of
from tests.walker.sight import CONTROLS, Sight, rgb
from ui.kit.buttons import Button, Kind

_MOST = 160
_MARGIN = 6  # px around a control, in which a ring may stand
_LEAST_CHANGED = 40  # px of another colour that make a mark
_BY_KEYS = (Kind.KEY, Kind.NOTE)  # the number pad: the same keys are on the keyboard


def tab_order(sight: Sight) -> Iterator[Finding]:
    """Walk the window by Tab, from where the keyboard stands until it comes round."""
    app = QApplication.instance()
    first = QApplication.focusWidget()
    if app is None or QApplication.activePopupWidget() is not None:
        return
    if first is None or first.window() is not sight.window:
        yield Finding("tab", owner_of(sight.window), "", "nothing has the keyboard")
        return
    wanted = [one for one in sight.widgets() if _takes_tab(one) and sight.is_open(one)]
    reached: list[QWidget] = [first]
    shown = sight.image
    unmarked: list[QWidget] = []
    for _step in range(_MOST):
        before = reached[-1]
        stood = {one: sight.place(one) for one in wanted if isValid(one)}
        QTest.keyClick(before, Qt.Key.Key_Tab)
        app.processEvents()
        now = QApplication.focusWidget()
        if now is None or now is before:
            if len(wanted) > 1:
                yield Finding("tab", owner_of(before), _name(before), "Tab does not leave it")
            break
        picture = sight.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        moved = stood.get(now) != sight.place(now)  # a page that scrolled is another picture
        if now is not first and not moved and not is_marked(sight, now, shown, picture):
            unmarked.append(now)
        if _surface(now).visibleRegion().isEmpty():
            yield Finding("focus", owner_of(now), _name(now), "it has the keyboard and is out of sight")
        shown = picture
        if now in reached:
            break
        reached.append(now)
    for widget in wanted:
        if isValid(widget) and widget not in reached and widget.isVisible() and widget.isEnabled():
            yield Finding("tab", owner_of(widget), _name(widget), "Tab does not reach it")
    for widget in filter(isValid, unmarked):
        yield Finding("focus", owner_of(widget), _name(widget), "one does not see that it has the keyboard")


def only_by_hand(sight: Sight) -> Iterator[Finding]:
    """A control that takes a touch and no Tab has a key that does the same."""
    for widget in sight.controls():
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus or not widget.isEnabled():
            continue
        has_key = isinstance(widget, Button) and (widget.hint or widget.property("act") or widget.kind in _BY_KEYS)
        focus = QApplication.focusWidget()
        if not has_key and not (focus is not None and widget.isAncestorOf(focus)):
            yield Finding("tab", owner_of(widget), _name(widget), "neither Tab nor a key leads to it")


def is_marked(sight: Sight, widget: QWidget, before: QImage, after: QImage) -> bool:
    """Whether pixels in and around it changed by 3:1 when the keyboard came (WCAG 2.2, 2.4.13)."""
    place = QRect(widget.mapTo(sight.window, QPoint(0, 0)), widget.size())
    ratio = after.devicePixelRatio() or 1.0
    around = place.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN).intersected(sight.window.rect())
    cut = QRect(
        round(around.x() * ratio),
        round(around.y() * ratio),
        round(around.width() * ratio),
        round(around.height() * ratio),
    )
    changed = [(old, new) for old, new in zip(_values(before, cut), _values(after, cut), strict=False) if old != new]
    strong = sum(contrast(rgb(old), rgb(new)) >= 3.0 for old, new in changed[:20_000])
    return strong >= _LEAST_CHANGED or (isinstance(widget, QPlainTextEdit) and bool(changed))


def _surface(widget: QWidget) -> QWidget:
    return widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget


def _values(image: QImage, area: QRect) -> list[int]:
    copied = image.copy(area)
    return list(memoryview(copied.constBits()).cast("I"))


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
    return takes and isinstance(widget, CONTROLS) and widget.focusProxy() is None


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or type(widget).__name__
