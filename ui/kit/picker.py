"""Choosing one of many: a chip or box that says what is chosen, and the list that opens under it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.frozen import frozen
from ui.kit import edges, icons, mirror, theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.goods import Goods
from ui.kit.labels import Field
from ui.kit.painted_items import PaintedItems
from ui.kit.screen import rows
from ui.kit.tips import plain_tip

_ROW, _MOST_ROWS, _SEARCHED = 40, 9, 10
_INDENT = 18
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine


@frozen
class Option:
    """One of the list; ``detail`` stands quiet at the right, ``depth`` sets it in under those above.

    ``words`` are more by which it is found.
    """

    key: str
    text: str
    detail: str = ""
    depth: int = 0
    words: str = ""


class _OptionRows(PaintedItems):
    """Rows of 40; only those in view are painted."""

    depths: dict[str, int]

    def row_pitch(self) -> int:
        return _ROW

    def item_rect(self, place: int) -> QRect:
        return QRect(0, place * _ROW, self.viewport().width(), _ROW)

    def content_height(self) -> int:
        return len(self.items()) * _ROW

    def paint_item(self, painter: QPainter, area: QRect, item: Goods, state: str) -> None:
        ground = "accent_soft" if state == "marked" else state if state in ("hover", "pressed") else "surface"
        painter.fillRect(area, theme.color(ground))
        if state == "marked":
            edges.frame(painter, area)
        left = area.left() + t.S4 + _INDENT * self.depths.get(item.id, 0)
        detail = theme.font(t.CAPTION)
        wide = QFontMetrics(detail).horizontalAdvance(item.unit)
        font = theme.font(t.BODY, t.MEDIUM if state == "marked" else t.REGULAR)
        text = QRect(left, area.top(), area.right() - left - wide - t.S5, area.height())
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        shown = QFontMetrics(font).elidedText(item.name, Qt.TextElideMode.ElideMiddle, text.width())
        painter.drawText(text, _LEFT, shown)
        painter.setFont(detail)
        painter.setPen(theme.color("muted"))
        painter.drawText(area.adjusted(0, 0, -t.S4, 0), _RIGHT, item.unit)


class Picker(QWidget):
    """A list that floats under what it belongs to: typing narrows it, Enter takes, Esc leaves it as it was."""

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._options: tuple[Option, ...] = ()
        self.field = Field("", t.H_STRIP_CONTROL)
        self.rows = _OptionRows()
        self.rows.depths = {}
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = rows(self, (1, 1, 1, 1))
        column.addWidget(self.field)
        column.addWidget(self.rows, 1)
        self.field.textEdited.connect(self._narrow)
        self.field.installEventFilter(self)
        self.rows.activated.connect(self._take)

    def open_under(self, place: QWidget, options: Sequence[Option], chosen: str, hint: str) -> None:
        """Show ``options`` under ``place``, the chosen one marked; many of them can be narrowed by typing."""
        self._options = tuple(options)
        self.rows.depths = {option.key: option.depth for option in options}
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.field.clear()
        many = len(options) > _SEARCHED
        widest = max((_width(option) for option in options), default=0)
        self.field.setMaximumHeight(t.H_STRIP_CONTROL if many else 0)
        self.field.setMinimumHeight(t.H_STRIP_CONTROL if many else 0)
        height = min(len(options), _MOST_ROWS) * _ROW + (t.H_STRIP_CONTROL if many else 0) + 2
        self.resize(min(max(place.width(), widest + 2 * t.S4 + t.S5, 200), 420), height)
        self.move(self._corner(place))
        self.show()
        self._fill(self._options, chosen)  # once it has its size, so that the chosen one is in view
        self.field.setFocus()

    def _corner(self, place: QWidget) -> QPoint:
        """Under the place, or above where the screen ends."""
        side = place.width() - self.width() if place.isRightToLeft() else 0
        under = place.mapToGlobal(QPoint(side, place.height() + t.S1))
        room = place.screen().availableGeometry()
        if under.y() + self.height() > room.bottom():
            under = place.mapToGlobal(QPoint(side, -t.S1 - self.height()))
        under.setX(max(room.left(), min(under.x(), room.right() - self.width())))
        return under

    def _fill(self, options: Sequence[Option], chosen: str) -> None:
        keys = [option.key for option in options]
        marked = keys.index(chosen) if chosen in keys else 0 if keys else -1
        self.rows.show_items(tuple(Goods(one.key, one.text, "", one.detail) for one in options), marked)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        found = (f"{one.text} {one.words}".casefold() for one in self._options)
        self._fill([one for one, said in zip(self._options, found, strict=True) if all(w in said for w in words)], "")

    def _take(self, key: str) -> None:
        self.hide()
        self.picked.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.rows.keyPressEvent(event)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.setPen(QPen(theme.color("line_strong"), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


def _width(option: Option) -> int:
    metrics = QFontMetrics(theme.font(t.BODY, t.MEDIUM))
    return metrics.horizontalAdvance(option.text + option.detail) + _INDENT * option.depth + t.S5


class Chooser(Button):
    """A chip (``clearable``) or box that opens a list; a chosen chip is marked, and its cross lets go of the choice."""

    picked = Signal(str)

    def __init__(self, title: str, clearable: bool = False) -> None:
        super().__init__(title, Kind.CHIP if clearable else Kind.PLAIN)
        self._title, self._clearable = title, clearable
        self._picker: Picker | None = None
        self.options: Callable[[], Sequence[Option]] = tuple
        self.hint = ""
        self.chosen = ""
        self._by_cross = False
        self.most_width = 200
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._clicked)

    def choose(self, key: str, text: str = "") -> None:
        """Show what is chosen: ``text`` in place of the title; an empty key of a chip is nothing."""
        self.chosen = key
        if self._clearable:
            self.setCheckable(bool(key))
            self.setChecked(bool(key))
        if (text or self._title) != self.text():
            self.say(text or self._title)
            self.setAccessibleName(f"{self._title}: {text}" if text else self._title)
            self.setToolTip(plain_tip(text) if self._fitted() != text else "")

    def open_list(self) -> None:
        if self._picker is None:
            self._picker = Picker(self)
            self._picker.picked.connect(self.picked)
        self._picker.open_under(self, tuple(self.options()), self.chosen, self.hint)

    def _clicked(self) -> None:
        if self._clearable:
            self.setChecked(bool(self.chosen))
        if self._by_cross and self.chosen:
            self.picked.emit("")
        else:
            self.open_list()
        self._by_cross = False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        crossed = mirror.x(self, round(event.position().x())) >= self.width() - 40
        self._by_cross = self._clearable and bool(self.chosen) and crossed
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open_list()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._clearable and self.chosen:
            self.picked.emit("")
        else:
            super().keyPressEvent(event)

    def _fitted(self) -> str:
        metrics = QFontMetrics(theme.font(t.BODY, t.STRONG))
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.most_width - 54)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.font(t.BODY, t.STRONG)).horizontalAdvance(self._fitted())
        return QSize(width + 54, t.H_CONTROL)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _paint_centred(self, painter: QPainter) -> None:
        painter.setFont(theme.font(t.BODY, self._weight()))
        painter.setPen(theme.color(self._words()))
        room = self.rect().adjusted(14, 0, -34, 0)
        fitted = QFontMetrics(painter.font()).elidedText(self._fitted(), Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, _LEFT, fitted)
        drawn = "cross" if self._clearable and self.chosen else "chevron"
        icons.paint(painter, drawn, theme.color(self._words()), self.width() - 32, (self.height() - 18) // 2, 18)
