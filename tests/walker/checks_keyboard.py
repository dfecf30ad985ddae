"""Checks of the keyboard: Tab reaches every control, is caught by none, and one sees where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QWidget
from shiboken6 import isValid

from tests.walker.checks_colour import contrast
from tests.walker.finding import Finding
from tests.walker.ink import image_of, owner_of
from tests.walker.sight import CONTROLS, Sight, rgb
from ui.kit.buttons import Button, Kind

_MOST = 160
_MARGIN = 6  # px around a control, in which a ring may stand
_WHOLE = 4  # px: so many are whole pixels of a screen at 125 and 150 % too
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
        before, stood = reached[-1], _places(sight, wanted)
        QTest.keyClick(before, Qt.Key.Key_Tab)
        app.processEvents()
        now, stands = QApplication.focusWidget(), _places(sight, wanted)
        if now is None or now is before:
            if len(wanted) > 1:
                yield Finding("tab", owner_of(before), _name(before), "Tab does not leave it")
            break
        moved = stood.get(now) != sight.place(now)  # a page that scrolled is another picture
        if _surface(now).visibleRegion().isEmpty():
            yield Finding("focus", owner_of(now), _name(now), "it has the keyboard and is out of sight")
        elif now is not first and not moved and not is_marked(sight, now, shown):
            unmarked.append(now)
        if stood != stands:
            shown = image_of(sight.window)
        if now in reached:
            break
        reached.append(now)
    for widget in wanted:
        if isValid(widget) and widget not in reached and widget.isVisible() and widget.isEnabled():
            yield Finding("tab", owner_of(widget), _name(widget), "Tab does not reach it")
    for widget in filter(isValid, unmarked):
        yield Finding("focus", owner_of(widget), _name(widget), "one does not see that it has the keyboard")


def _places(sight: Sight, widgets: list[QWidget]) -> dict[QWidget, QRect]:
    return {one: sight.place(one) for one in widgets if isValid(one)}


def only_by_hand(sight: Sight) -> Iterator[Finding]:
    """A control that takes a touch and no Tab has a key that does the same."""
    for widget in sight.controls():
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus or not widget.isEnabled():
            continue
        has_key = isinstance(widget, Button) and (widget.hint or widget.property("act") or widget.kind in _BY_KEYS)
        focus = QApplication.focusWidget()
        if not has_key and not (focus is not None and widget.isAncestorOf(focus)):
            yield Finding("tab", owner_of(widget), _name(widget), "neither Tab nor a key leads to it")


def is_marked(sight: Sight, widget: QWidget, before: QImage) -> bool:
    """Whether pixels in and around it differ by 3:1 from ``before`` the keyboard came (WCAG 2.2, 2.4.13)."""
    area = _around(sight, widget)
    after = image_of(sight.window, area)
    ratio = after.devicePixelRatio() or 1.0
    at = QRect(round(area.x() * ratio), round(area.y() * ratio), after.width(), after.height())
    changed: Counter[tuple[int, int]] = Counter()
    for olds, news in zip(_rows(before.copy(at)), _rows(after), strict=True):
        if olds != news:
            changed.update((old, new) for old, new in zip(olds, news, strict=True) if old != new)
    strong = sum(many for (old, new), many in changed.items() if contrast(rgb(old), rgb(new)) >= 3.0)
    return strong >= _LEAST_CHANGED or (isinstance(widget, QPlainTextEdit) and bool(changed))


def _around(sight: Sight, widget: QWidget) -> QRect:
    """Its place and a margin, from one to another point that falls on a whole pixel in every scale."""
    seen = sight.place(widget).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN).intersected(sight.window.rect())
    left, top = seen.left() // _WHOLE * _WHOLE, seen.top() // _WHOLE * _WHOLE
    right, bottom = (seen.right() + 1) // _WHOLE * _WHOLE, (seen.bottom() + 1) // _WHOLE * _WHOLE
    return QRect(left, top, right - left, bottom - top)


def _surface(widget: QWidget) -> QWidget:
    return widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget


def _rows(image: QImage) -> Iterator[memoryview]:
    """Its pixels, row by row."""
    bits, wide = memoryview(image.constBits()).cast("I"), image.width()
    return (bits[start : start + wide] for start in range(0, len(bits), wide))


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
    return takes and isinstance(widget, CONTROLS) and widget.focusProxy() is None


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or type(widget).__name__
