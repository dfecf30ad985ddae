"""What is painted: every run of text that a painter draws while a window is grabbed, and where it comes to stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QTextLayout, QTransform
from PySide6.QtWidgets import QWidget

_UNSEEN = dict.fromkeys((8294, 8295, 8296, 8297))  # marks of the direction within a line


@dataclass(frozen=True, slots=True)
class Run:
    """A text as drawn. ``ink`` is where its letters stand, ``room`` what they were given, in px of the window.

    ``device`` is the widget that is painted on, None for what a widget draws into a picture of its own first.
    """

    text: str
    ink: QRectF
    room: QRectF
    font: QFont
    colour: QColor
    device: QWidget | None

    @property
    def enabled(self) -> bool:
        return self.device is None or self.device.isEnabled()

    @property
    def owner(self) -> str:
        return owner_of(self.device)


@dataclass(frozen=True, slots=True)
class Picture:
    """A window as it looks, a pixel for a pixel of the screen, and the texts that were drawn for it."""

    image: QImage
    runs: tuple[Run, ...]


class Ink:
    """Listens to QPainter while ``listening``. The class is changed for the whole process, until ``close``."""

    def __init__(self) -> None:
        self.runs: list[Run] | None = None
        self._draw: Callable[..., Any] = QPainter.drawText
        self._lay: Callable[..., Any] = QTextLayout.draw
        ink = self

        def draw_text(painter: QPainter, *what: Any) -> Any:
            if ink.runs is not None:
                ink._hear(painter, what)
            return ink._draw(painter, *what)

        def draw_layout(layout: QTextLayout, painter: QPainter, at: QPointF, *rest: Any) -> None:
            if ink.runs is not None:
                ink._hear_layout(layout, painter, at)
            ink._lay(layout, painter, at, *rest)

        QPainter.drawText = draw_text  # type: ignore[method-assign, assignment]
        QTextLayout.draw = draw_layout  # type: ignore[method-assign, assignment]

    def close(self) -> None:
        QPainter.drawText = self._draw  # type: ignore[method-assign]
        QTextLayout.draw = self._lay  # type: ignore[method-assign]

    @contextmanager
    def listening(self) -> Iterator[list[Run]]:
        self.runs = heard = []
        try:
            yield heard
        finally:
            self.runs = None

    def picture(self, window: QWidget) -> Picture:
        """Look at a window and listen to what it draws meanwhile."""
        known = window.findChildren(QWidget)  # a painter names its widget only while somebody holds it
        with self.listening() as heard:
            image = image_of(window)
        del known
        return Picture(image, tuple(heard))

    def _hear(self, painter: QPainter, what: tuple[Any, ...]) -> None:
        text = next((one for one in what if isinstance(one, str)), "")
        if not text.strip():
            return
        metrics, device = QFontMetricsF(painter.font()), _painted(painter)
        whole = QRectF(device.rect()) if device is not None else QRectF(painter.viewport())
        if isinstance(what[0], (QRect, QRectF)):
            room, flags = QRectF(what[0]), _flags(what)
            ink = painter.boundingRect(room, flags, text)  # which knows from where the line is read
        else:
            x, y = (what[0].x(), what[0].y()) if isinstance(what[0], (QPointF,)) or hasattr(what[0], "x") else what[:2]
            ink = QRectF(x, y - metrics.ascent(), metrics.horizontalAdvance(text), metrics.height())
            room = QRectF(whole)
            if painter.worldTransform().isTranslating():
                room = painter.worldTransform().inverted()[0].mapRect(room)
        self._keep(painter, text, ink, room)

    def _hear_layout(self, layout: QTextLayout, painter: QPainter, at: QPointF) -> None:
        drawn = [layout.lineAt(number) for number in range(layout.lineCount())]
        if not drawn or not layout.text().strip():
            return
        ink = drawn[0].naturalTextRect()
        for line in drawn[1:]:
            ink = ink.united(line.naturalTextRect())
        room = QRectF(0, 0, max(line.width() for line in drawn), max(ink.height(), 1))
        self._keep(painter, layout.text(), ink.translated(at), room.translated(at), layout.font())

    def _keep(self, painter: QPainter, text: str, ink: QRectF, room: QRectF, font: QFont | None = None) -> None:
        shift, held = painter.deviceTransform(), QFont(font or painter.font())
        ratio = painter.device().devicePixelRatio()
        back = shift * QTransform.fromScale(1 / ratio, 1 / ratio)
        pen = painter.pen().color()
        assert self.runs is not None
        text = text.translate(_UNSEEN)
        self.runs.append(Run(text, back.mapRect(ink), back.mapRect(room), held, pen, _painted(painter)))


def _painted(painter: QPainter) -> QWidget | None:
    device = painter.device()
    return device if isinstance(device, QWidget) else None


def _flags(what: tuple[Any, ...]) -> int:
    for one in what[1:]:
        if isinstance(one, (Qt.AlignmentFlag, Qt.TextFlag)):
            return int(one.value)
        if isinstance(one, int):
            return one
    return 0


def owner_of(widget: QWidget | None) -> str:
    """A widget by its class and those of two around it."""
    names: list[str] = []
    while widget is not None and len(names) < 3:
        if type(widget).__name__ != "QWidget":
            names.append(type(widget).__name__)
        widget = widget.parentWidget()
    return " < ".join(names)


def image_of(window: QWidget, area: QRect | None = None) -> QImage:
    """The window, or an area of it, as it looks now, a pixel for a pixel of the screen."""
    taken = window.grab() if area is None else window.grab(area)
    return taken.toImage().convertToFormat(QImage.Format.Format_RGB32)
