"""F1: the keys of the screen that is looked at, over it; and from there the way to its page of help."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QGridLayout, QScrollArea, QWidget

from ui.kit import keymap, mirror, theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Label
from ui.kit.screen import Pane, across, rows, show_if

_WIDEST, _COLUMN = 1240, 380  # px: the card, and the least room a column of keys wants
_KEY_WIDTH = 116


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that belong together: each as it is printed on a keyboard, and what it does."""

    title: str
    keys: tuple[tuple[str, str], ...]


def bound_group(title: str, acts: Sequence[str]) -> KeyGroup:
    """A group of acts with the keys they are bound to now; acts without a key are left out."""
    words = keymap.words()
    return KeyGroup(title, tuple((keymap.shown(act), words[act]) for act in acts if keymap.shown(act)))


class _KeyLine(QWidget):
    """A key in its frame, then what it does."""

    def __init__(self, key: str, word: str) -> None:
        super().__init__()
        self._key, self._word = key, word
        self.setAccessibleName(f"{key}: {word}")
        self.setFixedHeight(32)
        self.setMinimumWidth(_KEY_WIDTH + QFontMetrics(theme.font(t.BODY)).horizontalAdvance(word) + t.S2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font(t.BODY, t.MEDIUM)
        width = min(_KEY_WIDTH - t.S3, max(36, QFontMetrics(font).horizontalAdvance(self._key) + t.S4))
        painter.setPen(QPen(theme.color("line_strong"), 1))
        painter.setBrush(theme.color("canvas"))
        painter.drawRoundedRect(QRectF(0.5, 2.5, width, 27), t.R_SMALL, t.R_SMALL)
        painter.setPen(theme.color("text"))
        painter.setFont(font)
        painter.drawText(QRect(0, 2, width + 1, 28), Qt.AlignmentFlag.AlignCenter, self._key)
        painter.setFont(theme.font(t.BODY))
        painter.drawText(QRect(_KEY_WIDTH, 0, self.width() - _KEY_WIDTH, 32), _LEFT, self._word)


class KeysOverlay(QWidget):
    """Esc, F1 or a touch beside it puts it away; with ``has_help`` a button leads to the screen's page of help."""

    help_asked = Signal()
    left = Signal()

    def __init__(self, over: QWidget, has_help: bool = False) -> None:
        super().__init__(over)
        self._over = over
        self.card = Pane("surface")
        self.card.setParent(self)
        column = rows(self.card, (t.S6, t.S5, t.S6, t.S5), t.S4)
        head = across(spacing=t.S2)
        self.title = Label(self.tr("Keys on this screen"), t.TITLE, t.STRONG)
        self.help = Button(self.tr("Help on this screen"), icon="document")
        self.close_button = Button(self.tr("Close"), Kind.PRIMARY, hint="Esc")
        head.addWidget(self.title, 1)
        head.addWidget(self.help)
        head.addWidget(self.close_button)
        column.addLayout(head)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = Pane("surface")
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(t.S6)
        self._grid.setVerticalSpacing(t.S5)
        area.setWidget(self._inside)
        column.addWidget(area, 1)
        show_if(has_help, self.help)
        self.help.clicked.connect(self.help_asked)
        self.close_button.clicked.connect(self.leave)
        over.installEventFilter(self)
        self.hide()

    def show_groups(self, groups: Sequence[KeyGroup]) -> None:
        """Show these keys over the window."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._place()
        heights = [0] * max(1, (self.card.width() - t.S6) // _COLUMN)
        columns = [rows(spacing=t.S4) for _ in heights]
        for group in groups:  # into the column that is shorter so far
            at = heights.index(min(heights))
            heights[at] += len(group.keys) + 2
            columns[at].addWidget(self._group(group))
        for place, column in enumerate(columns):
            holder = QWidget()
            column.addStretch(1)
            holder.setLayout(column)
            self._grid.addWidget(holder, 0, place)
        self.show()
        self.raise_()
        self.close_button.setFocus()

    def _group(self, group: KeyGroup) -> QWidget:
        made = QWidget()
        column = rows(made, spacing=t.S1)
        column.addWidget(Label(group.title, t.CAPTION, t.STRONG, "muted"))
        for key, word in group.keys:
            column.addWidget(_KeyLine(key, word))
        return made

    def handle_key(self, event: QKeyEvent) -> bool:
        """While it is shown every key is its own; Tab and Enter go to its buttons."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self.leave()
            return True
        return event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round within the page."""
        buttons = [one for one in (self.close_button, self.help) if not one.isHidden()]
        focus = QApplication.focusWidget()
        at = buttons.index(focus) + (1 if forward else -1) if focus in buttons else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        buttons[at % len(buttons)].setFocus(reason)
        return True

    def leave(self) -> None:
        self.hide()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        self.setGeometry(self._over.rect())
        wide, high = min(_WIDEST, self.width() - 2 * t.S5), self.height() - 2 * t.S7
        self.card.setGeometry((self.width() - wide) // 2, t.S7, wide, high)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.fillRect(self.rect(), _SHADE)
        painter.setPen(QPen(theme.color("line_strong"), 1))
        painter.drawRect(self.card.geometry().adjusted(-1, -1, 0, 0))


_SHADE = QColor(0, 0, 0, 140)
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
