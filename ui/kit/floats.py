"""What floats over the panes: the ring that follows the keyboard, and toasts with Undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QGraphicsDropShadowEffect, QHBoxLayout, QWidget
from shiboken6 import isValid

from ui.kit import mirror, theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Icon, Label
from ui.kit.tips import plain_tip
from ui.kit.told import said

_SHOWN_MS = 5000


class FocusRing(QWidget):
    """A 2 px ring 2 px outside the button that has the keyboard, or what has the property ``ring``.

    ``inside`` is for what fills its pane.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._on: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for watched in self._watched:
            if isValid(watched):  # a window that closes takes what it holds with it
                watched.removeEventFilter(self)
        self._watched = []
        ringed = new is not None and (isinstance(new, Button) or bool(new.property("ring")))
        self._on = new if ringed and new is not None and new.window() is self.window() else None
        if self._on is None:
            self.hide()
            return
        widget: QWidget | None = self._on
        while widget is not None and widget is not self.window():
            widget.installEventFilter(self)  # a layout may move what the button stands in
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        elif watched is self._on and event.type() in (QEvent.Type.Hide, QEvent.Type.DeferredDelete):
            self.hide()
        return False

    def _place(self) -> None:
        if self._on is None or not self._on.isVisible():
            return
        out = 0 if self._on.property("ring") == "inside" else t.FOCUS_WIDTH + t.FOCUS_GAP
        corner = self._on.mapTo(self.window(), QPoint(0, 0))
        self.setGeometry(corner.x() - out, corner.y() - out, self._on.width() + 2 * out, self._on.height() + 2 * out)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("focus"), t.FOCUS_WIDTH))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), t.R_CONTROL + 3, t.R_CONTROL + 3)


class Toast(QWidget):
    """What was just done, in words, with the way back; floats above the cart's foot, never over Pay."""

    def __init__(self, over: QWidget, bottom: int) -> None:
        super().__init__(over)
        self._over = over
        self._bottom = bottom
        self._undo: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self._icon, self._words = Icon("check", "good"), Label(size=t.BODY)
        self.button = Button(self.tr("Undo"), Kind.QUIET, icon="undo")
        self.button.clicked.connect(self._take_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(*mirror.margins(t.S4, 0, t.S2, 0))
        row.setSpacing(t.S3)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(theme.current().shadow))
        self.setGraphicsEffect(shadow)
        self.hide()
        over.installEventFilter(self)

    def say(self, words: str, tone: str = "good", undo: Callable[[], None] | None = None) -> None:
        """Show ``words`` for five seconds; tone is good, warn or bad."""
        self._icon.show_icon({"good": "check", "warn": "warn", "bad": "warn"}[tone], tone)
        self._words.setText(said(words))
        self._words.setToolTip(plain_tip(said(words)))
        self._undo = undo
        self.button.setVisible(undo is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def words(self) -> str:
        return self._words.text() if self.isVisible() else ""

    def _take_back(self) -> None:
        self.hide()
        if self._undo is not None:
            self._undo()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        over = self._over
        width = min(over.width() - 2 * t.S4, 448)
        self._words.setWordWrap(True)
        height = max(t.H_TOAST, self._words.heightForWidth(width - 180) + t.S4)
        top = over.height() - self._bottom - height - t.S2
        self.setGeometry((over.width() - width) // 2, top, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.R_CARD, t.R_CARD)
