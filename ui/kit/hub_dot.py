"""How the link to the hub is, in the strip: a dot, a word, what waits; touched, it leads to the Sync screen.

Its place is as wide as its widest words from the beginning: nothing in the strip moves when numbers change.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.kit import mirror, theme
from ui.kit import tokens as t
from ui.kit.hub_look import HubLook
from ui.kit.hub_words import strip_words, whole_words, widest_details, widest_words

_DOT, _PAD = 16, 4
_TEXT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine


class HubDot(QAbstractButton):
    def __init__(self) -> None:
        super().__init__()
        self._tone, self._words = "muted", ("", "")
        self.setProperty("ring", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        metrics = QFontMetrics(theme.font(t.CAPTION))
        wide = max(metrics.horizontalAdvance(one) for one in (*widest_words(), *widest_details()))
        self.setFixedSize(QSize(_DOT + wide + 2 * _PAD, t.H_CONTROL))

    def words(self) -> tuple[str, str]:
        """What it says: the word, and under it what waits."""
        return self._words

    def tone(self) -> str:
        return self._tone

    def say(self, look: HubLook) -> None:
        """Paints anew only what differs; makes no layout."""
        said, told = (look.tone, strip_words(look)), whole_words(look)
        if told != self.accessibleName():
            self.setAccessibleName(told)
            self.setToolTip(told)
        if said != (self._tone, self._words):
            self._tone, self._words = said
            self.setText(" ".join(part for part in self._words if part))
            self.setShortcut("")
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isDown() or self.underMouse():
            painter.setBrush(theme.color("pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(self.rect(), t.R_CONTROL, t.R_CONTROL)
        word, detail = self._words
        middle = self.height() // 2
        painter.setBrush(theme.color(self._tone))
        painter.drawEllipse(_PAD, middle - 4, 8, 8)
        painter.setPen(theme.color("muted" if self._tone in ("good", "muted") else self._tone))
        painter.setFont(theme.font(t.CAPTION))
        line = QRect(_PAD + _DOT, 0, self.width() - _DOT - _PAD, self.height())
        painter.drawText(line.translated(0, -9 if detail else 0), _TEXT, word)
        painter.setPen(theme.color("muted"))
        painter.drawText(line.translated(0, 9), _TEXT, detail)
