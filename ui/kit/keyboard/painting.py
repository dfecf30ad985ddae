"""How one key looks, and the row of accents over it; all from the tokens."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from ui.kit import icons, theme
from ui.kit import tokens as t
from ui.kit.keyboard.caps import Act, Cap

_ICONS = {
    Act.BACK: "backspace",
    Act.ENTER: "enter",
    Act.LEFT: "left",
    Act.RIGHT: "right",
    Act.SHIFT: "shift",
    Act.LAYOUT: "globe",
    Act.NEXT: "next-field",
}
_ICON = 24


def paint_cap(painter: QPainter, area: QRectF, cap: Cap, label: str, state: str) -> None:
    """``state`` is pressed, chosen or locked, or empty for a key at rest."""
    ground, line, words = _colours(cap, state)
    wide = 2 if state in ("chosen", "locked") else 1
    painter.setPen(QPen(theme.color(line), wide))
    painter.setBrush(theme.color(ground))
    inset = wide / 2
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), t.R_CONTROL, t.R_CONTROL)
    painter.setPen(theme.color(words))
    icon = "shift-lock" if state == "locked" else _ICONS.get(cap.act, "")
    if icon:
        _paint_icon(painter, area, icon, words, label)
        return
    large = cap.act is Act.SIGN
    painter.setFont(theme.font(t.TITLE if large else t.BODY, t.MEDIUM))
    if cap.act is Act.SPACE:
        painter.setPen(theme.color("muted"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, label)


def _colours(cap: Cap, state: str) -> tuple[str, str, str]:
    if state == "pressed":
        return "pressed", "text", "text"
    if state:
        return "accent_soft", "accent", "accent_text"
    return ("surface" if cap.act in (Act.SIGN, Act.SPACE) else "canvas"), "line_strong", "text"


def _paint_icon(painter: QPainter, area: QRectF, icon: str, words: str, label: str) -> None:
    font = theme.font(t.CAPTION, t.MEDIUM)
    beside = QFontMetrics(font).horizontalAdvance(label) + t.S2 if label else 0
    left = area.center().x() - (_ICON + beside) / 2
    top = area.center().y() - _ICON / 2
    icons.paint(painter, icon, theme.color(words), round(left), round(top), _ICON)
    if label:
        painter.setFont(font)
        painter.drawText(QRectF(left + _ICON + t.S2, area.top(), beside, area.height()), _LEFT, label)


def paint_choice(painter: QPainter, area: QRectF, signs: tuple[str, ...], at: int) -> None:
    """The accents side by side; the one under the finger is marked."""
    painter.setPen(QPen(theme.color("line_strong"), 2))
    painter.setBrush(theme.color("surface"))
    painter.drawRoundedRect(area.adjusted(-3, -3, 3, 3), t.R_CARD, t.R_CARD)
    painter.setFont(theme.font(t.TITLE, t.MEDIUM))
    wide = area.width() / len(signs)
    for place, sign in enumerate(signs):
        one = QRectF(area.left() + place * wide, area.top(), wide, area.height())
        if place == at:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(one, t.R_CONTROL, t.R_CONTROL)
        painter.setPen(theme.color("on_accent" if place == at else "text"))
        painter.drawText(one, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, sign)


_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
