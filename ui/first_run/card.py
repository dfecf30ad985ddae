"""A way to begin: a large card with its icon, its words, how long it takes and the key that chooses it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle

from ui.first_run.state import Way
from ui.first_run.words import card_words
from ui.kit import icons, theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind, hint_width, paint_hint

_ICONS = {Way.DEMO: "play", Way.SHOP: "shop", Way.JOIN: "join", Way.BACKUP: "history"}
_HEIGHT, _ICON, _INSET, _TEXT = 196, 56, 24, 100
_TOP = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_MIDDLE = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class Card(Button):
    """Its icon is filled while the keyboard is on it."""

    def __init__(self, way: Way, key: str) -> None:
        title, self._does, self._takes = card_words(way)
        super().__init__(title, Kind.METHOD, hint=key)
        self.way = way
        self.setAccessibleDescription(f"{self._does} {self._takes}")
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(320)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(528, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"
        painter.setPen(QPen(theme.color("line_strong"), 1))
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.R_CARD, t.R_CARD)
        self._paint_icon(painter)
        width, key = self.width() - _TEXT - _INSET, hint_width(self.hint)
        title = self._write(painter, QRect(_TEXT, 22, width - key - t.S2, 66), self.text(), t.TITLE, t.STRONG, "text")
        words = QRect(_TEXT, title + t.S1, width, self.height() - title - t.S1 - 46)
        self._write(painter, words, self._does, t.BODY, t.REGULAR, "text")
        icon = self._at(QRect(_TEXT, self.height() - 41, 18, 18))
        icons.paint(painter, "clock", theme.color("muted"), icon.left(), icon.top(), 18)
        takes = QRect(_TEXT + 26, self.height() - 50, width - 26, 36)
        self._write(painter, takes, self._takes, t.BODY, t.REGULAR, "muted", _MIDDLE)
        place = self._at(QRect(self.width() - _INSET - key, _INSET, key, 20))
        paint_hint(painter, self.hint, place.left(), place.center().y(), "muted")

    def _paint_icon(self, painter: QPainter) -> None:
        box = self._at(QRect(_INSET, _INSET, _ICON, _ICON))
        lit = self.hasFocus()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent" if lit else "accent_soft"))
        painter.drawRoundedRect(box, t.R_CARD, t.R_CARD)
        tint = theme.color("on_accent" if lit else "accent_text")
        icons.paint(painter, _ICONS[self.way], tint, box.left() + 14, box.top() + 14, 28)

    def _write(
        self, painter: QPainter, area: QRect, text: str, size: int, weight: int, tone: str, flags: int = _TOP
    ) -> int:
        """Paint words; returns where they end, for scripts differ in height."""
        painter.setFont(theme.font(size, weight))
        painter.setPen(theme.color(tone))
        place = self._at(area)
        painter.drawText(place, flags, text)
        return painter.boundingRect(place, flags, text).bottom()

    def _at(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)
