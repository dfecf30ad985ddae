"""F1: the keys of the screen that is looked at, over it; and from there the way to its page of help."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from ui.kit import figures, mirror, theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.keymap import KeyGroup
from ui.kit.labels import Label
from ui.kit.overlay import Overlay
from ui.kit.screen import Pane, across, rows, show_if

_WIDEST, _COLUMN = 1240, 380  # px: the card, and the least room a column of keys wants
_KEY_WIDTH = 116


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
        painter.drawText(QRect(0, 2, width + 1, 28), Qt.AlignmentFlag.AlignCenter, figures.code(self._key))
        painter.setFont(theme.font(t.BODY))
        painter.drawText(QRect(_KEY_WIDTH, 0, self.width() - _KEY_WIDTH, 32), _LEFT, self._word)


class KeysOverlay(Overlay):
    """With ``has_help`` a button leads to the screen's page of help."""

    help_asked = Signal()

    def __init__(self, over: QWidget, has_help: bool = False) -> None:
        super().__init__(over, _WIDEST)
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

    def show_groups(self, groups: Sequence[KeyGroup]) -> None:
        """Show these keys over the window."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.place()
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

    def stops(self) -> list[QWidget]:
        return [one for one in (self.close_button, self.help) if not one.isHidden()]


_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
