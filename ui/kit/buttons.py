"""Painted buttons: one class, a few kinds, all states from the tokens."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.domain.frozen import frozen
from ui.kit import crisp, figures, icons, mirror, theme
from ui.kit import tokens as t


class Kind(StrEnum):
    PLAIN = "plain"
    PRIMARY = "primary"
    QUIET = "quiet"  # words only, in heads and rows
    CHIP = "chip"  # one of several; chosen ones are marked
    METHOD = "method"  # a large chip, icon at the left and its key at the right
    KEY = "key"  # a key of the number pad
    NOTE = "note"  # a fast amount
    PAY = "pay"  # the one thing to do next


@frozen
class _Look:
    """Measures of a button, in px."""

    height: int
    padding: int
    size: int
    weight: int
    radius: int
    spread: bool  # label at the left and the rest at the right, instead of all in the middle


_LOOKS = {
    Kind.PLAIN: _Look(t.H_CONTROL, 16, t.BODY, t.MEDIUM, t.R_CONTROL, False),
    Kind.PRIMARY: _Look(t.H_CONTROL, 16, t.BODY, t.STRONG, t.R_CONTROL, False),
    Kind.QUIET: _Look(t.H_STRIP_CONTROL, 8, t.BODY, t.MEDIUM, t.R_CONTROL, False),
    Kind.CHIP: _Look(t.H_CONTROL, 14, t.BODY, t.MEDIUM, t.R_CONTROL, False),
    Kind.METHOD: _Look(t.H_KEY_LARGE, 16, t.BODY, t.MEDIUM, t.R_CONTROL, True),
    Kind.KEY: _Look(t.H_KEY_LARGE, 8, t.TITLE, t.MEDIUM, t.R_CONTROL, False),
    Kind.NOTE: _Look(t.H_KEY_LARGE, 8, t.AMOUNT, t.STRONG, t.R_CONTROL, False),
    Kind.PAY: _Look(t.H_PAY, 20, t.TITLE, t.STRONG, t.R_CARD, True),
}


class Button(QAbstractButton):
    """A button that fires on release and takes the keyboard only by Tab, so that a scan never lands in it.

    ``hint`` is the key that does the same; ``detail`` is quiet text (under a note, right of a label, or the word
    why it is off); ``amount`` stands at the right with ``sign`` quieter before it.
    """

    def __init__(
        self, text: str = "", kind: Kind = Kind.PLAIN, icon: str = "", hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.kind, self.icon_name, self.hint = kind, icon, hint
        self.detail = self.amount = self.sign = ""
        self.quiet_ground = False
        self._look = _LOOKS[kind]
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(self._look.height)
        stretch = kind in (Kind.KEY, Kind.NOTE, Kind.METHOD, Kind.PAY)
        wide = QSizePolicy.Policy.Expanding if stretch else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setShortcut("")  # Qt makes Alt+T of "Fish & Tea", a key that nobody meant: what stands here may be data

    def say(self, text: str, detail: str = "", amount: str = "", sign: str = "") -> None:
        """Change what the button says; repaints only if it differs."""
        if (text, detail, amount, sign) == (self.text(), self.detail, self.amount, self.sign):
            return
        is_same = text == self.text()
        self.setText(text)
        self.detail, self.amount, self.sign = detail, amount, sign
        self.setAccessibleName(" ".join(part for part in (text, sign, amount) if part))
        self.setAccessibleDescription(detail)
        if not is_same:  # only the text takes room of its own: with every new total a layout would be made anew
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = 2 * self._look.padding + self._content_width()
        return QSize(max(width, t.H_CONTROL), self._look.height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if not self._look.spread else QSize(80, self._look.height)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        if self._look.spread:
            self._paint_spread(painter)
        elif self.kind is Kind.NOTE and self.detail:
            self._paint_note(painter)
        else:
            self._paint_centred(painter)

    def _content_width(self) -> int:
        width = QFontMetrics(theme.font(self._look.size, t.STRONG)).horizontalAdvance(self.text())
        width += (24 + (8 if self.text() else 0)) if self.icon_name else 0
        return width + ((8 + hint_width(self.hint)) if self.hint else 0)

    def _colours(self) -> tuple[str, str, str]:
        """Ground, border and words, as names of tokens; an empty name paints nothing."""
        strong = self.kind in (Kind.PRIMARY, Kind.PAY)
        if not self.isEnabled():
            return ("" if self.kind is Kind.QUIET else "sunken", "", "disabled")
        if self.isChecked():
            return "accent_soft", "accent", "accent_text"
        state = "pressed" if self.isDown() else "hover" if self.underMouse() else ""
        if strong:
            return (f"accent_{state}" if state else "accent"), "", "on_accent"
        rest = "" if self.kind is Kind.QUIET else "canvas" if self.quiet_ground else "surface"
        border = {Kind.QUIET: "", Kind.CHIP: "line", Kind.METHOD: "line"}.get(self.kind, "line_strong")
        if state == "pressed" and self.kind is Kind.KEY:
            border = "text"
        return state or rest, border, "text"

    def _paint_ground(self, painter: QPainter) -> None:
        ground, border, _ = self._colours()
        width = 2 if self.isChecked() else 1
        painter.setPen(QPen(theme.color(border), width) if border else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground) if ground else Qt.BrushStyle.NoBrush)
        crisp.frame(painter, self.rect(), self._look.radius)

    def _words(self) -> str:
        return self._colours()[2]

    def _weight(self) -> int:
        return t.STRONG if self.isChecked() else self._look.weight

    def _paint_centred(self, painter: QPainter) -> None:
        font, hint, icon_width, text_width = self._room_shared()
        left = max(t.S1, (self.width() - icon_width - text_width - hint) // 2)
        if icon_width:
            icons.paint(painter, self.icon_name, theme.color(self._words()), left, (self.height() - 24) // 2)
            left += icon_width
        painter.setFont(font)
        painter.setPen(theme.color(self._words()))
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, text_width + 2)
        painter.drawText(QRect(left, 0, text_width + 2, self.height()), _LEFT, text)
        if hint:
            paint_hint(painter, self.hint, left + text_width + 8, self.height() // 2, self._hint_colour())

    def _room_shared(self) -> tuple[QFont, int, int, int]:
        """Font and the widths of hint, icon and words. Where room is short the hint goes, the icon, then size."""
        room, font = self.width() - 2 * t.S1, theme.font(self._look.size, self._weight())
        words = QFontMetrics(font).horizontalAdvance(self.text())
        icon = (24 + (8 if self.text() else 0)) if self.icon_name else 0
        hint = 8 + hint_width(self.hint) if self.hint else 0
        if icon + words + hint > room:
            hint = 0
        if icon + words > room and self.text():
            icon = 0
        if words > room:
            font = theme.font(t.CAPTION, self._weight())
            words = QFontMetrics(font).horizontalAdvance(self.text())
        return font, hint, icon, min(words, room)

    def _paint_note(self, painter: QPainter) -> None:
        middle = self.height() // 2
        painter.setPen(theme.color(self._words()))
        painter.setFont(theme.font(t.AMOUNT, t.STRONG))
        painter.drawText(QRect(0, middle - 24, self.width(), 26), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setFont(theme.font(t.CAPTION))
        painter.setPen(theme.color("muted" if self.isEnabled() else "disabled"))
        painter.drawText(QRect(0, middle + 2, self.width(), 18), Qt.AlignmentFlag.AlignCenter, self.detail)

    def _paint_spread(self, painter: QPainter) -> None:
        left, right = self._look.padding, self.width() - self._look.padding
        if self.icon_name:
            icons.paint(painter, self.icon_name, theme.color(self._words()), left, (self.height() - 24) // 2)
            left += 24 + 12
        font = theme.font(self._look.size, self._weight())
        if self.amount:
            right = self._paint_amount(painter, right, left + QFontMetrics(font).horizontalAdvance(self.text())) - 16
        elif self.hint and self.kind is Kind.METHOD:
            right -= hint_width(self.hint)
            paint_hint(painter, self.hint, right, self.height() // 2, self._hint_colour())
            right -= 8
        if QFontMetrics(font).horizontalAdvance(self.text()) > right - left:
            font = theme.font(t.CAPTION, self._weight())
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, right - left)
        painter.setFont(font)
        painter.setPen(theme.color(self._words()))
        stacked = bool(self.detail) and self.kind is Kind.METHOD
        painter.drawText(QRect(left, -11 if stacked else 0, right - left, self.height()), _LEFT, text)
        self._paint_rest(painter, left, left + QFontMetrics(font).horizontalAdvance(text), right, stacked)

    def _paint_rest(self, painter: QPainter, left: int, after: int, right: int, stacked: bool) -> None:
        hinted = bool(self.hint) and self.kind is Kind.PAY and self.isEnabled()
        hinted = hinted and after + 12 + hint_width(self.hint) <= right
        if hinted:
            paint_hint(painter, self.hint, after + 12, self.height() // 2, self._hint_colour())
        if not self.detail:
            return
        on_accent = self.kind is Kind.PAY and self.isEnabled() and self._words() == "on_accent"
        painter.setPen(theme.color("on_accent" if on_accent else "muted"))
        if stacked:
            painter.setFont(theme.font(t.CAPTION))
            painter.drawText(QRect(left, 11, right - left, self.height()), _LEFT, self.detail)
            return
        shown = hint_width(self.hint) + 12 if hinted else 0
        room = QRect(after + shown + t.S4, 0, right - after - shown - t.S4, self.height())
        font = theme.font(t.BODY)
        if QFontMetrics(font).horizontalAdvance(self.detail) > room.width():
            font = theme.font(t.CAPTION)
        painter.setFont(font)
        words = [QFontMetrics(font).elidedText(one, _MIDDLE, room.width()) for one in self.detail.split(" ")]
        painter.drawText(room, _RIGHT & ~Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextWordWrap, " ".join(words))

    def _paint_amount(self, painter: QPainter, right: int, words: int) -> int:
        """Paint the money at the right, the currency quieter, smaller where ``words`` end; returns where it begins."""
        sign = theme.font(16, t.MEDIUM)
        beside = QFontMetrics(sign).horizontalAdvance(self.sign)
        for size in (28, 24, 20):
            figure = theme.font(size, t.STRONG)
            wide = QFontMetrics(figure).horizontalAdvance(self.amount)
            if words + 16 <= right - wide - beside - 4:
                break
        left, gap = right - wide - beside - 4, beside + 4
        leads = figures.in_force().sign_leads
        baseline = self.height() // 2 + QFontMetrics(figure).capHeight() // 2
        painter.setFont(figure)
        painter.setPen(theme.color(self._words()))
        painter.drawText(left + gap if leads else left, baseline, self.amount)
        painter.setFont(sign)
        painter.setPen(theme.color(self._hint_colour()))
        painter.drawText(left if leads else left + wide + 4, baseline, self.sign)
        return left

    def _hint_colour(self) -> str:
        if not self.isEnabled():
            return "disabled"
        return "on_accent_quiet" if self.kind in (Kind.PRIMARY, Kind.PAY) else "muted"


class QuietPay(Button):
    """The quiet large button that stands where Pay was, so that a double press can do no harm."""

    def __init__(self, text: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, Kind.PAY, hint=hint, parent=parent)

    def _colours(self) -> tuple[str, str, str]:
        state = "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"
        return state, "line_strong", "text"

    def _hint_colour(self) -> str:
        return "muted"


_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
_MIDDLE = Qt.TextElideMode.ElideMiddle
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine


def hint_width(text: str) -> int:
    return QFontMetrics(theme.font(t.CAPTION)).horizontalAdvance(text) + 12


def paint_hint(painter: QPainter, text: str, left: int, middle: int, colour: str) -> None:
    """A key that does the same, in a small box, so that hands learn it."""
    box = QRectF(left + 0.5, middle - 9.5, hint_width(text) - 1, 19)
    pen = theme.color(colour if colour.startswith("on_accent") else "line")
    painter.setPen(QPen(pen, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, t.R_SMALL, t.R_SMALL)
    painter.setPen(theme.color(colour))
    painter.setFont(theme.font(t.CAPTION))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
