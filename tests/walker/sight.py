"""What is in sight at a stop: the window's picture, its text as painted, its controls, and what covers what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from tests.walker.ink import Ink, Picture, Run
from ui.kit.painted_items import PaintedItems

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView, PaintedItems)
_BORDER, _CURSOR = 4, 16  # px from the edge of a field to behind its border, and to behind its cursor
Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Said:
    """A text on the screen, painted by us or by a widget of Qt's own."""

    text: str
    where: QRect
    widget: QWidget | None
    run: Run | None = None


@dataclass(frozen=True, slots=True)
class Sight:
    """A window looked at once; all places are in its own px."""

    window: QWidget
    image: QImage
    runs: tuple[Run, ...]
    language: str = "en"
    data: tuple[str, ...] = ()
    pixels: dict[tuple[int, int, int, int], Counter[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, window: QWidget, ink: Ink, language: str = "en", data: tuple[str, ...] = ()) -> Sight:
        return cls.pictured(window, ink.picture(window), language, data)

    @classmethod
    def pictured(cls, window: QWidget, taken: Picture, language: str = "en", data: tuple[str, ...] = ()) -> Sight:
        return cls(window, taken.image, taken.runs, language, data)

    def place(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self.window, QPoint(0, 0)), widget.size())

    def widgets(self) -> Iterator[QWidget]:
        """Those of which a part is on the screen and under nothing else."""
        for widget in self.window.findChildren(QWidget):
            if widget.isVisible() and widget.window() is self.window and not widget.visibleRegion().isEmpty():
                yield widget

    def controls(self) -> Iterator[QWidget]:
        for widget in self.widgets():
            if (
                isinstance(widget, CONTROLS)
                and not isinstance(widget, (QScrollBar, QHeaderView))
                and self.is_open(widget)
            ):
                yield widget

    def is_open(self, widget: QWidget, at: QPoint | None = None) -> bool:
        """Whether a finger at ``at``, in the middle if not said, would touch it and nothing that lies over it."""
        shown = widget.visibleRegion().boundingRect()
        point = at if at is not None else widget.mapTo(self.window, shown.center())
        top = self.window.childAt(point)
        if top is None or top is widget or widget.isAncestorOf(top):
            return top is not None or widget is self.window
        return top.isAncestorOf(widget) and _is_seen_through(widget, top)

    def said(self) -> Iterator[Said]:
        """All text in sight: what we painted, labels, fields."""
        for run in self.runs:
            if run.device is None or run.device.window() is not self.window:
                continue
            where = run.ink.toAlignedRect()
            seen = where.intersected(self.place(run.device))
            if not seen.isEmpty() and self.is_open(run.device, seen.center()):
                yield Said(run.text, where, run.device, run)
        for widget in self.widgets():
            text = text_of(widget)
            if text.strip() and self.is_open(widget):
                yield Said(text, self._inside(widget), widget)

    def _inside(self, widget: QWidget) -> QRect:
        """Where its text stands, without border and icons."""
        place = self.place(widget)
        if isinstance(widget, QLineEdit):
            margins, edge = widget.textMargins(), _CURSOR if widget.hasFocus() else _BORDER
            return place.adjusted(edge + margins.left(), _BORDER, -edge - margins.right(), -_BORDER)
        return place.adjusted(_BORDER, _BORDER, -_BORDER, -_BORDER) if isinstance(widget, QPlainTextEdit) else place

    def count(self, area: QRect | QRectF) -> Counter[int]:
        """How often each colour stands in an area of the picture."""
        ratio = self.image.devicePixelRatio() or 1.0
        place = QRectF(area)
        whole = QRectF(place.x() * ratio, place.y() * ratio, place.width() * ratio, place.height() * ratio)
        cut = whole.toAlignedRect().intersected(self.image.rect())
        key = (cut.x(), cut.y(), cut.width(), cut.height())
        if key not in self.pixels:
            copied = self.image.copy(cut)
            self.pixels[key] = Counter(memoryview(copied.constBits()).cast("I")) if not cut.isEmpty() else Counter()
        return self.pixels[key]

    def ground(self, area: QRect | QRectF) -> Colour:
        """The colour that most of an area has."""
        found = self.count(area).most_common(1)
        return rgb(found[0][0]) if found else (0, 0, 0)

    def pixel(self, at: QPoint) -> Colour:
        ratio = self.image.devicePixelRatio() or 1.0
        x = min(max(0, round(at.x() * ratio)), self.image.width() - 1)
        y = min(max(0, round(at.y() * ratio)), self.image.height() - 1)
        return rgb(self.image.pixel(x, y))


def rgb(value: int) -> Colour:
    return (value >> 16) & 255, (value >> 8) & 255, value & 255


def text_of(widget: QWidget) -> str:
    """What a widget of Qt's own paints without our hearing it."""
    if isinstance(widget, QLabel):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return widget.toPlainText() if isinstance(widget, QPlainTextEdit) else ""


def _is_seen_through(widget: QWidget, top: QWidget) -> bool:
    """Whether touches pass through ``widget`` to ``top``, which holds it."""
    while widget is not top:
        if widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
            return True
        widget = widget.parentWidget()
    return False
