"""Parts of the cart's pane: the stepper, the sums, whose sale it is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.order import PricedCart
from ui.kit import figures, icons, mirror, theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import paint_figure
from ui.kit.plural import counted
from ui.kit.screen import across, show_if
from ui.kit.tips import plain_tip


class Stepper(QWidget):
    """− quantity + in one frame; the number in the middle asks for another one."""

    stepped = Signal(int)
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(t.H_CONTROL)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.less = Button("", Kind.QUIET, "minus")
        self.more = Button("", Kind.QUIET, "plus")
        self.number = _Number()
        self._said: tuple[str, bool, bool] | None = None
        self.less.setAccessibleName(self.tr("One less"))
        self.more.setAccessibleName(self.tr("One more"))
        row = across(self, (1, 1, 1, 1))
        for button, tip in ((self.less, "−"), (self.number, "F4"), (self.more, "+")):
            button.setToolTip(tip)
            button.setFixedHeight(t.H_CONTROL - 2)
            row.addWidget(button)
        self.less.clicked.connect(lambda: self.stepped.emit(-1))
        self.more.clicked.connect(lambda: self.stepped.emit(1))
        self.number.clicked.connect(self.asked)

    def say(self, text: str, enabled: bool, by_step: bool) -> None:
        if (text, enabled, by_step) == self._said:
            return
        self._said = (text, enabled, by_step)
        self.number.say(text)
        self.number.setAccessibleName(self.tr("Quantity %s").replace("%s", text))
        self.number.setEnabled(enabled)
        for step in (self.less, self.more):
            step.setEnabled(enabled)
            show_if(by_step, step)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("line_strong" if self.number.isEnabled() else "line"))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.R_CONTROL, t.R_CONTROL)
        edges = (self.number.x(), self.number.x() + self.number.width() - 1)
        for x in edges if self.less.isVisible() else ():
            painter.fillRect(x, 1, 1, self.height() - 2, theme.color("line"))


class _Number(Button):
    """The quantity: 20/600, wide enough for 0.284 kg."""

    def __init__(self) -> None:
        super().__init__("", Kind.QUIET)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.font(t.LINE, t.STRONG)).horizontalAdvance(self.text()) + 2 * t.S3
        return QSize(max(56, width), t.H_CONTROL)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            painter.fillRect(self.rect(), theme.color("pressed" if self.isDown() else "hover"))
        painter.setPen(theme.color("text" if self.isEnabled() else "disabled"))
        painter.setFont(theme.font(t.LINE, t.STRONG))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Sums(QWidget):
    """Small sums at the left, the total at the right, painted: no layout moves when a figure changes.

    A touch asks for all of them, each tax by itself.
    """

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(t.H_SUMS)
        self._rows: tuple[tuple[str, str], ...] = ()
        self._title = self._sign = self._total = ""

    def say(self, rows: tuple[tuple[str, str], ...], title: str, sign: str, total: str) -> None:
        if (rows, title, sign, total) != (self._rows, self._title, self._sign, self._total):
            self._rows, self._title, self._sign, self._total = rows, title, sign, total
            self.setAccessibleName(f"{title} {sign} {total}")
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the act is on release

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.asked.emit()

    def total(self) -> str:
        return self._total

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(0, 0, self.width(), 1, theme.color("line"))
        caption = theme.font(t.CAPTION)
        painter.setFont(caption)
        wide = max((QFontMetrics(caption).horizontalAdvance(amount) for _, amount in self._rows[:4]), default=0)
        top = 11
        for label, amount in self._rows[:4]:
            area = QRect(t.S4, top, 196, 18)  # the figures' column is as wide as the widest: decimals line up
            painter.setPen(theme.color("muted"))
            shown = QFontMetrics(caption).elidedText(label, Qt.TextElideMode.ElideRight, 196 - wide - t.S2)
            painter.drawText(area, _LEFT, shown)
            painter.setPen(theme.color("text"))
            painter.drawText(area.adjusted(196 - wide, 0, 0, 0), mirror.FIGURES, amount)
            top += 18
        right = self.width() - t.S4
        painter.setPen(theme.color("muted"))
        painter.drawText(QRect(right - 240, 11, 240, 18), _RIGHT, self._title)
        left = 228 if self._rows else t.S4
        size = t.TOTAL if len(self._total) <= len("9,999.99") else 40
        paint_figure(painter, QRect(left, 29, right - left, 52), self._sign, self._total, size)


_NAME = 168  # px of a customer's name before buttons beside it keep their words


class Whose(Button):
    """Whose sale it is, in the head of the cart: a touch asks for the customer. Two lines, so that nothing moves."""

    def __init__(self) -> None:
        super().__init__("", Kind.QUIET, "person")
        self.setProperty("act", "customer")
        self.setFixedHeight(t.H_CONTROL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._under = ""

    def tell(self, name: str, hidden: int) -> None:
        """The customer's name or none, and how many lines stand above what is shown."""
        words = name or self.tr("Walk-in")
        touch = self.tr("Change customer") if name else self.tr("Add a customer")
        under = counted("%n more above", hidden) if hidden else touch
        if (words, under) != (self.text(), self._under):
            self._under = under
            self.say(words)
            self.setAccessibleName(f"{words}. {under}")
            self.setToolTip(plain_tip(words))
            self.update()

    def under(self) -> str:
        return self._under

    def wanted(self) -> int:
        """Px for our own words, and for as much of a name as tells people apart; a longer one is shortened."""
        words = (self.tr("Walk-in"), self.tr("Add a customer"), self.tr("Change customer"), self._under)
        own = max(theme.width(one, t.CAPTION) for one in words)
        name = theme.width(self.text(), t.BODY, t.MEDIUM)
        return 56 + max(own, min(name, _NAME))

    def sizeHint(self) -> QSize:
        return QSize(140, t.H_CONTROL)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, t.H_CONTROL)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        colour = self._words()
        icons.paint(painter, "person", theme.color(colour), 8, 12)
        room = QRect(40, 0, self.width() - 48, 48)
        for text, font, tone, area in (
            (self.text(), theme.font(t.BODY, t.MEDIUM), colour, room.adjusted(0, 4, 0, -22)),
            (self._under, theme.font(t.CAPTION), "muted" if self.isEnabled() else colour, room.adjusted(0, 25, 0, -4)),
        ):
            painter.setFont(font)
            painter.setPen(theme.color(tone))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, _LEFT | Qt.TextFlag.TextSingleLine, shown)


def sum_rows(priced: PricedCart, subtotal: str, discount: str, incl: str, taxes: str) -> tuple[tuple[str, str], ...]:
    """The small sums beside the total; more than fit fold the taxes into one row."""
    if not priced.lines:
        return ()
    code = priced.cart.currency
    found = [(subtotal, figures.amount(priced.list_minor, code))]
    if priced.discount_minor:
        found.append((discount, figures.amount(-priced.discount_minor, code)))
    rates = [one for one in priced.taxes if one.tax_minor or one.tax.rate_ppm]
    if len(found) + len(rates) > 4:
        return (*found, (f"{incl} {taxes}", figures.amount(priced.tax_minor, code)))
    for one in rates:
        label = f"{one.tax.name} {figures.percent(one.tax.rate_ppm)}" if not _says_rate(one.tax.name) else one.tax.name
        found.append((f"{incl} {label}" if one.tax.included else label, figures.amount(one.tax_minor, code)))
    return tuple(found)


def _says_rate(name: str) -> bool:
    return "%" in name


_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine
