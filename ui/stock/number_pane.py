"""The item in hand with its number: name and picture above, what is typed or scanned, the pad, one thing to do next."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit import figures, icons, mirror, theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.goods import Goods, paint_picture, two_lines
from ui.kit.labels import ElidedLabel, Icon, Label, paint_figure
from ui.kit.numberpad import NumberPad, paint_caret
from ui.kit.screen import Pane, across, rows, show_if
from ui.kit.tips import plain_tip

_LEAST_KEY = t.H_CONTROL  # in a low window
_LOW = 760  # px: below this height everything but the keys gives way


class ItemCard(QWidget):
    """Picture, a name of up to two lines, and two quiet lines under it."""

    def __init__(self, picture: int = 96) -> None:
        super().__init__()
        self._picture = picture
        self._goods: Goods | None = None
        self._under: tuple[str, ...] = ()
        self.setFixedHeight(picture)

    def set_side(self, side: int) -> None:
        if side != self._picture:
            self._picture = side
            self.setFixedHeight(side)

    def say(self, goods: Goods | None, *under: str) -> None:
        shown = tuple(line for line in under if line)
        if (goods, shown) != (self._goods, self._under):
            self._goods, self._under = goods, shown
            self.setAccessibleName(" ".join((goods.name if goods else "", *shown)))
            self.setToolTip(plain_tip(goods.name) if goods else "")
            self.update()

    def name(self) -> str:
        return self._goods.name if self._goods else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._goods is None:
            return
        painter = mirror.painter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        side = self._picture
        paint_picture(painter, QRect(0, 0, side, side), self._goods)
        left, width = side + t.S4, self.width() - side - t.S4
        lines = two_lines(self._goods.name, t.LINE, width)
        if side < 24 * len(lines) + 18:
            lines = (QFontMetrics(theme.font(t.LINE, t.STRONG)).elidedText(self._goods.name, _MIDDLE, width),)
        under = self._under if side >= 24 * len(lines) + 36 else self._under[:1]
        top = max(0, (side - 24 * len(lines) - 18 * len(under)) // 2)
        painter.setFont(theme.font(t.LINE, t.STRONG))
        painter.setPen(theme.color("text"))
        for line in lines:
            painter.drawText(QRect(left, top, width, 24), _LEFT, line)
            top += 24
        painter.setFont(theme.font(t.CAPTION))
        painter.setPen(theme.color("muted"))
        metrics = QFontMetrics(theme.font(t.CAPTION))
        for line in under:
            painter.drawText(QRect(left, top, width, 18), _LEFT, metrics.elidedText(line, _MIDDLE, width))
            top += 18


class NumberField(QWidget):
    """What is counted, 72 high: how it came about at the left, the figure and a caret at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._text = self._tag = ""
        self._typing = False
        self.setFixedHeight(t.H_PAY)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, text: str, tag: str, typing: bool) -> None:
        """``tag`` says by what it was counted ("9 scans"); ``typing`` shows the caret beside what a hand typed."""
        if (text, tag, typing) != (self._text, self._tag, self._typing):
            self._text, self._tag, self._typing = text, tag, typing
            self.setAccessibleName(text)
            self.setAccessibleDescription(tag)
            self.update()

    def text(self) -> str:
        return self._text

    def tag(self) -> str:
        return self._tag

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("focus"), 2))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), t.R_CONTROL, t.R_CONTROL)
        left = 20
        if self._tag:
            left = self._paint_tag(painter, left)
        room = QRect(left + t.S3, 0, self.width() - left - t.S3 - 32, self.height())
        paint_caret(painter, self, 32, paint_figure(painter, room, "", self._text, t.TOTAL))

    def _paint_tag(self, painter: QPainter, left: int) -> int:
        font = theme.font(t.CAPTION, t.MEDIUM)
        width = QFontMetrics(font).horizontalAdvance(self._tag) + 36
        area = QRect(left, (self.height() - t.H_TAG) // 2, width, t.H_TAG)
        bordered = theme.current().name == "high-contrast"
        painter.setPen(QPen(theme.color("text"), 1) if bordered else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(QRectF(area), t.R_SMALL, t.R_SMALL)
        icons.paint(painter, "scan", theme.color("text"), left + 8, area.top() + 4, 16)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        painter.drawText(area.adjusted(28, 0, 0, 0), _LEFT, self._tag)
        return left + width


class NumberPane(Pane):
    """``pressed`` brings keys of the pad, ``done`` the big button; ``between`` is room for what else is asked."""

    pressed = Signal(str)
    done = Signal()
    low_under = _LOW

    def __init__(self, picture: int = 96) -> None:
        super().__init__("surface")
        self._picture = picture
        column = rows(self)
        head = Pane("surface", "bottom")
        head.setFixedHeight(t.STRIP)
        self.head = across(head, (t.S4, 0, t.S4, 0), t.S3)
        self.title = Label("", t.LINE, t.STRONG)
        self.note = Label("", t.CAPTION, tone="muted")
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.head.addWidget(self.note)
        column.addWidget(head)
        body = rows(margins=(t.S4, t.S4, t.S4, t.S4))
        column.addLayout(body, 1)
        self.card = ItemCard(picture)
        self.between = rows(spacing=t.S2)
        self.invitation = self._invitation()
        self.between.addWidget(self.invitation)
        self.caption, self.expected = Label("", t.CAPTION, t.MEDIUM), ElidedLabel("", t.CAPTION, tone="muted")
        self.field = NumberField()
        self.hint_icon, self.hint = Icon("warn", "warn", 20), Label("", t.BODY, t.MEDIUM, "warn")
        self.pad = _flexible(NumberPad("."))
        self.primary = Button("", Kind.PAY, hint=self.tr("Enter"))
        captions = across(spacing=t.S3)
        captions.addWidget(self.caption)
        captions.addStretch(1)
        captions.addWidget(self.expected)
        hints = across(spacing=t.S2)
        hints.addWidget(self.hint_icon)
        hints.addWidget(self.hint, 1)
        self.hints = QWidget()
        self.hints.setLayout(hints)
        self.hints.setFixedHeight(36)
        self.hints.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for item in (self.card, t.S4, self.between, None, captions, t.S2 - 2, self.field, self.hints, self.pad, t.S4):
            if item is None:
                body.addStretch(1)  # numbers stand where the thumb is: at the foot
            elif isinstance(item, int):
                body.addSpacing(item)
            elif isinstance(item, QWidget):
                body.addWidget(item, 1000 if item is self.pad else 0)
            else:
                body.addLayout(item)
        body.addWidget(self.primary)
        self.invitation.hide()
        self.pad.pressed.connect(self.pressed)
        self.primary.clicked.connect(self.done)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(event.size().height() < self.low_under)

    def fit(self, low: bool) -> None:
        """In a low window everything gets smaller before the keys do."""
        self.card.set_side(t.PICTURE if low else self._picture)
        self.field.setFixedHeight(t.H_ACTIONS if low else t.H_PAY)
        self.primary.setFixedHeight(t.H_KEY if low else t.H_PAY)
        self.hints.setFixedHeight(28 if low else 36)

    def _invitation(self) -> QWidget:
        made = QWidget()
        line = across(made, spacing=t.S3)
        words = rows(spacing=t.S1)
        self.invite_title, self.invite_more = Label("", t.LINE, t.STRONG), Label("", tone="muted", wrap=True)
        words.addWidget(self.invite_title)
        words.addWidget(self.invite_more)
        line.addWidget(Icon("scan", "muted", 44))
        line.addLayout(words, 1)
        return made

    def invite(self, title: str, more: str) -> None:
        """Nothing is in hand: say what would bring something."""
        self.invite_title.setText(title)
        self.invite_more.setText(more)
        show_if(True, self.invitation)
        show_if(False, self.card, self.field, self.pad, self.caption, self.expected)
        self.say_hint("")

    def take_in_hand(self) -> None:
        show_if(False, self.invitation)
        show_if(True, self.card, self.field, self.pad, self.caption, self.expected)

    def say_hint(self, words: str, tone: str = "warn") -> None:
        show_if(bool(words) and tone != "muted", self.hint_icon)
        show_if(bool(words), self.hint)
        self.hint_icon.show_icon({"good": "check"}.get(tone, "warn"), tone)
        self.hint.setText(words)
        self.hint.set_tone(tone)

    def allow_point(self, allowed: bool) -> None:
        """Pieces have no decimals."""
        key = next(button for button in self.pad.findChildren(Button) if button.text() == figures.point())
        key.setEnabled(allowed)


def _flexible(pad: NumberPad) -> NumberPad:
    """Keys give way in a low window and grow up to their full height."""
    for button in pad.findChildren(Button):
        button.setMinimumHeight(_LEAST_KEY)
        button.setMaximumHeight(t.H_KEY_LARGE)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    pad.setMaximumHeight(4 * t.H_KEY_LARGE + 3 * t.S2)
    return pad


_MIDDLE = Qt.TextElideMode.ElideMiddle
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
