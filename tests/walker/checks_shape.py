"""Checks of shape: controls large enough for a finger, apart from one another, with a border that can be seen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from tests.walker.checks_colour import contrast
from tests.walker.finding import Finding
from tests.walker.ink import owner_of
from tests.walker.sight import Sight, rgb
from ui.checkout.view import CheckoutView
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.painted_items import PaintedItems
from ui.kit.screen import Screen
from ui.shell import Shell

_SALE_LOOP = (Kind.KEY, Kind.NOTE, Kind.METHOD, Kind.PAY)  # pressed for each sale, often without looking
_IN_A_ROW = 60  # px: what holds a control of 40 is a strip or head, no higher than this
_SMALL_BY_DESIGN = {"_Editor": 36, "CellEditor": 36, "Editor": 36}  # a cell being edited, in a row of 48
_APART = 4


def sizes(sight: Sight) -> Iterator[Finding]:
    """Each control that can be touched is as large as a finger wants it (screens/README: 48, 64 in the sale loop)."""
    for widget in sight.controls():
        if not widget.isEnabled() or isinstance(widget, (QAbstractItemView, PaintedItems)):
            continue
        least = _least(widget)
        wide = t.H_STRIP_CONTROL if least < t.H_CONTROL else t.H_CONTROL
        if widget.height() < least or widget.width() < wide:
            yield Finding(
                "size", owner_of(widget), _words(widget), f"{widget.width()}×{widget.height()}, wanted {wide}×{least}"
            )


def _least(widget: QWidget) -> int:
    by_name = _SMALL_BY_DESIGN.get(type(widget).__name__)
    if by_name is not None:
        return by_name
    if isinstance(widget, Button) and widget.kind in _SALE_LOOP and widget.height() != t.H_CONTROL:
        return t.H_KEY if _at_the_counter(widget) or widget.kind is Kind.PAY else t.H_CONTROL
    holder = widget.parentWidget()
    in_strip = holder is not None and holder.height() <= _IN_A_ROW
    return t.H_STRIP_CONTROL if in_strip else t.H_CONTROL


def _at_the_counter(widget: QWidget | None) -> bool:
    """Pads of the back office share a low window with a list: there a key is as large as any other control."""
    while widget is not None and not isinstance(widget, Shell):
        if isinstance(widget, Screen):
            return isinstance(widget, CheckoutView)
        widget = widget.parentWidget()
    return True


def gaps(sight: Sight) -> Iterator[Finding]:
    """No two controls lie over one another, or so close that a finger takes the other one."""
    open_ones = [one for one in sight.controls() if one.isEnabled()]
    places = [(one, _seen(sight, one)) for one in open_ones]
    for number, (one, here) in enumerate(places):
        for other, there in places[number + 1 :]:
            if one.isAncestorOf(other) or other.isAncestorOf(one):
                continue
            if here.intersects(there):
                shared = here.intersected(there)
                yield Finding(
                    "overlap", owner_of(one), _words(one), f"{_words(other)}: {shared.width()}×{shared.height()}"
                )
            elif 0 < _gap(here, there) < _APART and one.parentWidget() is other.parentWidget():
                yield Finding("gap", owner_of(one), _words(one), f"{_gap(here, there)} px to {_words(other)}")


def _seen(sight: Sight, widget: QWidget) -> QRect:
    shown = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(sight.window, shown.topLeft()), shown.size())


def _gap(one: QRect, other: QRect) -> int:
    """Px between two that stand beside or over one another; 0 where they touch or lie askew."""
    beside = one.top() <= other.bottom() and other.top() <= one.bottom()
    over = one.left() <= other.right() and other.left() <= one.right()
    if beside:
        return max(other.left() - one.right(), one.left() - other.right()) - 1
    return max(other.top() - one.bottom(), one.top() - other.bottom()) - 1 if over else 0


def uncut(sight: Sight) -> Iterator[Finding]:
    """Each control is whole: no edge of what holds it runs through it, unless that scrolls."""
    for widget in sight.controls():
        missing = _cut(widget) if widget.isEnabled() else 0
        if missing > 0:
            yield Finding("cut", owner_of(widget), _words(widget), f"{missing} px are out of sight")


def _cut(widget: QWidget) -> int:
    """Px of it behind the edge of anything around it."""
    missing, holder = 0, widget.parentWidget()
    while holder is not None and not widget.isWindow():
        if isinstance(holder, QAbstractScrollArea):
            return 0
        place = QRect(widget.mapTo(holder, QPoint(0, 0)), widget.size())
        inside = place.intersected(holder.rect())
        missing = max(missing, place.width() - inside.width(), place.height() - inside.height())
        if holder.isWindow():
            break
        holder = holder.parentWidget()
    return missing


def borders(sight: Sight) -> Iterator[Finding]:
    """What has no words until something is typed, and what is chosen, is told apart by its border: 3:1."""
    for widget in sight.controls():
        bordered = isinstance(widget, (QLineEdit, QPlainTextEdit)) or (
            isinstance(widget, Button)
            and (widget.kind is Kind.PLAIN or (widget.isChecked() and widget.kind is Kind.CHIP))
        )
        if not bordered or not widget.isEnabled() or widget.visibleRegion().boundingRect() != widget.rect():
            continue
        place = sight.place(widget)
        middle = place.center().y()
        ground = sight.pixel(QPoint(max(0, place.left() - 1), middle))
        border = sight.count(QRect(place.left(), middle, 3, 1))  # every pixel of the screen: scaled lines lie between
        edge = max(contrast(rgb(value), ground) for value in border)
        if edge < 3.0:
            yield Finding("border", owner_of(widget), _words(widget), f"{edge:.2f}:1")


def _words(widget: QWidget) -> str:
    name = widget.accessibleName()
    if not name and isinstance(widget, QAbstractButton):
        name = widget.text()
    return name or widget.objectName() or type(widget).__name__
