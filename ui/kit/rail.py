"""The navigation rail: icon over word, the current screen marked by shape and colour."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from ui.kit import figures, icons, mirror, theme
from ui.kit import tokens as t
from ui.kit.screen import Pane, rows

_BADGE, _MOST_WAITING = 19, 99  # px of its height; beyond so many it is just a lot


class RailItem(QAbstractButton):
    """64 px: icon in a pill, the word under it, a bar at the edge when it is the current screen."""

    def __init__(self, text: str, icon: str, key: str = "") -> None:
        super().__init__()
        self._icon = icon
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(f"{text}  {key}".strip())
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(t.RAIL, t.RAIL_ITEM)
        self.waiting = 0

    def say_waiting(self, many: int) -> None:
        """How many things wait there for a person; none show nothing."""
        if many != self.waiting:
            self.waiting = many
            self.setAccessibleName(f"{self.text()}, {figures.whole(many)}" if many else self.text())
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(t.RAIL, t.RAIL_ITEM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        pill = QRectF((t.RAIL - 48) / 2, 6, 48, 32)
        ground = "accent_soft" if chosen else "pressed" if self.isDown() else "hover" if self.underMouse() else ""
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(ground))
            painter.drawRoundedRect(pill, t.R_CONTROL, t.R_CONTROL)
        if chosen:
            painter.fillRect(0, 6, 4, 34, theme.color("accent"))  # over the word, which may need the whole width
        if self.hasFocus():
            painter.setPen(theme.color("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(pill.adjusted(-2, -2, 2, 2), t.R_CONTROL + 2, t.R_CONTROL + 2)
        words = theme.color("disabled" if not self.isEnabled() else "accent_text" if chosen else "muted")
        icons.paint(painter, self._icon, words, (t.RAIL - 24) // 2, 10)
        painter.setPen(words)
        painter.setFont(self._font(t.STRONG if chosen else t.REGULAR))
        painter.drawText(QRect(0, 41, t.RAIL, 18), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.waiting:
            self._paint_waiting(painter)

    def _paint_waiting(self, painter: QPainter) -> None:
        """A number in a pill at the corner of the icon."""
        text = figures.whole(self.waiting) if self.waiting <= _MOST_WAITING else f"{_MOST_WAITING}+"
        font = theme.font(t.CAPTION - 1, t.STRONG)
        width = max(_BADGE, QFontMetrics(font).horizontalAdvance(text) + 10)
        area = QRectF(min(t.RAIL / 2 + 6, t.RAIL - width - 2), 2, width, _BADGE)
        painter.setPen(theme.color("warn_line"))
        painter.setBrush(theme.color("warn_soft"))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _BADGE / 2, _BADGE / 2)
        painter.setPen(theme.color("warn"))
        painter.setFont(font)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _font(self, weight: int) -> QFont:
        """The caption's, a little smaller for a long word: none is cut."""
        for size in (t.CAPTION, t.CAPTION - 1):
            font = theme.font(size, weight)
            if QFontMetrics(font).horizontalAdvance(self.text()) <= t.RAIL - 8:
                return font
        return theme.font(t.CAPTION - 2, weight)


class _Mark(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(t.RAIL, t.STRIP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        ratio = painter.device().devicePixelRatio()
        paper = theme.color("surface").name()
        drawn = icons.pixmap("mark", theme.color("accent").name(), 24, ratio, paper)
        painter.drawPixmap((t.RAIL - 24) // 2, 14, drawn)


class Rail(Pane):
    """72 px at the left edge: our mark, the screens, and at the foot what is about the program."""

    def __init__(self) -> None:
        super().__init__("surface", "right")
        self.setFixedWidth(t.RAIL)
        self._column: QVBoxLayout = rows(self, (0, 0, 0, t.S1))
        self._column.addWidget(_Mark())
        self._column.addStretch(1)
        self._items = 0

    def add(self, item: RailItem, foot: bool = False) -> RailItem:
        if foot:
            self._column.addWidget(item)
        else:
            self._items += 1
            self._column.insertWidget(self._items, item)
        return item
