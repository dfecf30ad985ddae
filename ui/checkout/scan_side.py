"""Beside the wide list: the item in hand, and a number pad whose last column says what the number means."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.domain.frozen import frozen
from ui.kit import figures, keymap, mirror, theme, typed
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.goods import Goods, paint_picture, two_lines
from ui.kit.labels import paint_figure
from ui.kit.screen import Pane, rows

_PICTURE = 96
_LAST_COLUMN = 112


@frozen
class InHand:
    """The marked line in words; ``caption`` says whether it is the last scan, and what is in stock."""

    name: str = ""
    under: str = ""
    amount: str = ""
    caption: str = ""
    picture: str = ""


class LastScan(QWidget):
    """156 px, less in a low window: picture, name over two lines, quantity × price, amount."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = InHand()
        self.setMinimumHeight(_PICTURE + t.S2)
        self.setMaximumHeight(t.H_LAST_SCAN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(t.SIDE_NARROW, t.H_LAST_SCAN)

    def say(self, shown: InHand) -> None:
        if shown != self._shown:
            self._shown = shown
            self.setAccessibleName(f"{shown.caption} {shown.name}, {shown.under}, {shown.amount}".strip(" ,"))
            self.update()

    def shown(self) -> InHand:
        return self._shown

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("surface"))
        shown = self._shown
        if not shown.name:
            painter.setPen(theme.color("muted"))
            painter.setFont(theme.font(t.BODY))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("The next scan is shown here."))
            return
        top = (self.height() - _PICTURE) // 2
        picture = Goods("", shown.name, "", picture=shown.picture)
        paint_picture(painter, QRect(t.S4, top, _PICTURE, _PICTURE), picture)
        left, right = t.S4 + _PICTURE + t.S4, self.width() - t.S4
        self._paint_words(painter, QRect(left, top, right - left, _PICTURE))

    def _paint_words(self, painter: QPainter, area: QRect) -> None:
        shown = self._shown
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.font(t.CAPTION))
        painter.drawText(QRect(area.left(), area.top() + 3, area.width(), 18), _LEFT, shown.caption)
        painter.setFont(theme.font(t.BODY))
        painter.drawText(QRect(area.left(), area.bottom() - 26, area.width(), 24), _LEFT, shown.under)
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font(t.LINE, t.STRONG))
        for line, text in enumerate(two_lines(shown.name, t.LINE, area.width() - t.S2)):
            painter.drawText(QRect(area.left(), area.top() + 21 + 24 * line, area.width(), 24), _LEFT, text)
        room = QRect(area.left() + 100, area.bottom() - 30, area.width() - 100, 30)
        paint_figure(painter, room, "", shown.amount, t.TITLE)


class _NumberField(QWidget):
    """56 px: what the number is for at the left, the number at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._caption = self._text = ""
        self._asked = False
        self.setFixedHeight(t.H_TOAST)

    def say(self, caption: str, text: str, asked: bool) -> None:
        if (caption, text, asked) != (self._caption, self._text, self._asked):
            self._caption, self._text, self._asked = caption, text, asked
            self.setAccessibleName(f"{caption} {text}".strip())
            self.update()

    def text(self) -> str:
        return self._text

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("focus" if self._asked else "line_strong"), 2 if self._asked else 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), t.R_CONTROL, t.R_CONTROL)
        area = self.rect().adjusted(t.S3 + 1, 0, -t.S5, 0)
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.font(t.BODY))
        painter.drawText(area, _LEFT, self._caption)
        paint_figure(painter, area.adjusted(180, 0, 0, 0), "", self._text, t.TITLE)


class ScanPad(Pane):
    """``pressed`` brings a key of the pad, ``meant`` what the number is for: quantity, price, discount or remove."""

    pressed = Signal(str)
    meant = Signal(str)

    def __init__(self, top: str = "789") -> None:
        super().__init__("canvas", "top")
        column = rows(self, (t.S4, t.S4, t.S4, t.S4), t.S3)
        self.field = _NumberField()
        column.addWidget(self.field)
        keys = QWidget()
        keys.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on every keyboard
        grid = QGridLayout(keys)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(t.S2)
        order = ("123", "456", "789") if top == "123" else ("789", "456", "123")
        for place, key in enumerate((*"".join(order), "0", ".", typed.BACK)):
            grid.addWidget(self._key(key), place // 3, place % 3)
        self.meanings: dict[str, Button] = {}
        names = {
            "quantity": self.tr("Quantity"),
            "price": self.tr("Price"),
            "discount": self.tr("Discount"),
            "remove": self.tr("Remove"),
        }
        for row, (meaning, word) in enumerate(names.items()):
            grid.addWidget(self._meaning(meaning, word), row, 3)
        column.addWidget(keys)
        column.addStretch(1)
        self.meanings["quantity"].setCheckable(True)

    def _key(self, key: str) -> Button:
        back = key == typed.BACK
        shown = figures.as_typed(key)
        button = Button("" if back else shown, Kind.KEY, "backspace" if back else "")
        button.setAccessibleName(self.tr("Backspace") if back else shown)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setFixedHeight(t.H_KEY)
        button.clicked.connect(lambda: self.pressed.emit(key))
        return button

    def _meaning(self, meaning: str, word: str) -> Button:
        button = keymap.follow(Button(word), meaning)
        button.hint = ""  # the column is narrow: the key stands in the tip, and on the page of keys
        button.setProperty("act", None)
        button.setToolTip(keymap.shown(meaning))
        button.quiet_ground = True
        button.setFixedSize(_LAST_COLUMN, t.H_KEY)
        button.clicked.connect(lambda: self.meant.emit(meaning))
        self.meanings[meaning] = button
        return button

    def say(self, caption: str, text: str, asked: bool, has_line: bool) -> None:
        self.field.say(caption, text, asked)
        self.meanings["quantity"].setChecked(True)
        for button in self.meanings.values():
            button.setEnabled(has_line)


class ScanSide(Pane):
    """The item in hand over the pad; together as high as the lines they stand for."""

    def __init__(self, top: str = "789") -> None:
        super().__init__("surface")
        self.last, self.pad = LastScan(), ScanPad(top)
        column = rows(self)
        column.addWidget(self.last)
        column.addWidget(self.pad, 1)


_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
