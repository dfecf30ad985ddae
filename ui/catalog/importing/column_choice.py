"""What a column of a list is taken as: the box in its head, and what else it may be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from ui.catalog.importing.sample_columns import SampleColumn
from ui.catalog.importing.words import FIELDS, field_word
from ui.catalog.words import tr
from ui.kit import icons, theme
from ui.kit import tokens as t
from ui.kit.picker import Option

_PAD = 12
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine
_LONGEST = 24  # letters of a heading beside a field


def choices(columns: Sequence[SampleColumn]) -> tuple[Option, ...]:
    """Each field, with the heading that it is taken from now; "-" is none of them."""
    now = {column.field: column.title for column in columns if column.field}
    offered = tuple(Option(name, field_word(name), _short(now.get(name, ""))) for name in FIELDS)
    return (Option("-", tr("Kept as it is")), *offered)


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST else title[: _LONGEST - 1] + "…"


def paint_choice(painter: QPainter, box: QRect, column: SampleColumn, focused: bool) -> None:
    """The field that a column is taken as, and quietly who said so."""
    taken = bool(column.field)
    border = "focus" if focused else "line_strong" if taken else "line"
    painter.setPen(QPen(theme.color(border), 2 if focused else 1))
    painter.setBrush(theme.color("surface" if taken or focused else "canvas"))
    inset = 1.0 if focused else 0.5
    painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), t.R_CONTROL, t.R_CONTROL)
    tone = theme.color("text" if taken else "muted")
    _paint_words(painter, box.adjusted(_PAD, 0, -34, 0), column)
    icons.paint(painter, "chevron", tone, box.right() - 27, box.top() + (box.height() - 18) // 2, 18)


def _paint_words(painter: QPainter, room: QRect, column: SampleColumn) -> None:
    font, small = theme.font(t.BODY, t.MEDIUM if column.field else t.REGULAR), theme.font(t.CAPTION)
    word = field_word(column.field) if column.field else tr("Kept as it is")
    painter.setFont(font)
    painter.setPen(theme.color("text" if column.field else "muted"))
    text = QFontMetrics(font).elidedText(word, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LEFT, text)
    used = QFontMetrics(font).horizontalAdvance(text) + t.S2
    mark = {"guess": tr("guessed"), "kept": tr("as last time")}.get(column.by, "")
    if mark and QFontMetrics(small).horizontalAdvance(mark) + used <= room.width():
        painter.setFont(small)
        painter.setPen(theme.color("muted"))
        painter.drawText(room, _RIGHT, mark)
