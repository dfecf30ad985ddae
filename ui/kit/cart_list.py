"""The cart's lines, painted by hand: a scan must be on the screen before anything else is thought about."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.domain.frozen import frozen
from ui.kit import icons, mirror, theme
from ui.kit import tokens as t

WIDE_COLUMNS = (84, 72, 64, 88)  # px: quantity, each, off, amount
_DRAG_PX = 12  # further than that a finger scrolls, and touches nothing


@frozen
class CartRow:
    """One line as ready-made strings; they are built when the line changes, never while painting."""

    id: str
    name: str
    under: str  # quantity × price
    amount: str
    mark: str = ""  # why the amount is less, said in words
    old_amount: str = ""  # what it would have been
    weighed: bool = False
    warning: str = ""  # what is the matter with it, under its name
    code: str = ""  # from here on what only the wide list shows
    quantity: str = ""
    each: str = ""
    off: str = ""
    note: str = ""  # what somebody wrote on it


class CartList(QAbstractScrollArea):
    """Fixed 60 px rows, narrow beside the goods or ``wide`` in columns. ``chosen`` tells which line was touched."""

    chosen = Signal(str)
    hidden_above = Signal(int)  # how many lines stand above what is shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CartRow, ...] = ()
        self._selected = self._flashed = ""
        self._column = 0  # px that the widest amount takes, where the column of amounts stands at the left
        self._locked = self._wide = self._showing = False
        self._pressed_at, self._pulled_from = -1, 0
        self._above = 0
        self.setViewport(QWidget())  # one of Qt's own would make the binding look at each class it could be
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setSingleStep(t.H_LINE)
        self.setAccessibleName(self.tr("Cart"))
        self._end_flash = QTimer(self, singleShot=True, interval=t.FLASH_MS)
        self._end_flash.timeout.connect(self._stop_flash)

    def rows(self) -> tuple[CartRow, ...]:
        return self._rows

    def set_wide(self, wide: bool) -> None:
        if wide != self._wide:
            self._wide = wide
            self.viewport().update()

    def show_rows(self, rows: tuple[CartRow, ...], selected: str, newest: str = "", locked: bool = False) -> None:
        """Show these lines; ``newest`` is scrolled to and flashed once."""
        before, self._rows = self._rows, rows
        was, self._selected = self._selected, selected
        column, self._column = self._column, self._widest() if self.isRightToLeft() else 0
        relock, self._locked = (locked, column) != (self._locked, self._column), locked
        self._showing = True
        self._set_range()
        at = _place(rows, newest or selected)
        if newest and at >= 0:
            self._flashed = newest
            self._end_flash.start()
        self._bring_into_view(at)
        self._showing = False
        self._mark_changed(before, (was, selected, newest), relock)
        self._tell_above()
        self._tell(at)

    def _widest(self) -> int:
        metrics = QFontMetrics(theme.font(t.AMOUNT, t.STRONG))
        return max((metrics.horizontalAdvance(row.amount) for row in self._rows), default=0)

    def _mark_changed(self, before: tuple[CartRow, ...], lines: tuple[str, ...], everything: bool) -> None:
        """What differs from ``before`` is painted next, and these ``lines``, whose ground may be another."""
        now = self._rows
        if everything:
            self.viewport().update()
            return
        if now != before:
            same = (a is b or a == b for a, b in zip(before, now, strict=False))
            first = next((place for place, kept in enumerate(same) if not kept), min(len(before), len(now)))
            top = self._row_rect(first).top()
            only_last = first >= len(now) - 1 and len(now) >= len(before)
            bottom = top + t.H_LINE if only_last and len(now) == len(before) else self.viewport().height()
            self.viewport().update(0, top, self.viewport().width(), max(0, bottom - top))
        for place in {_place(now, line) for line in lines if line} - {-1}:
            self.viewport().update(self._row_rect(place))

    def _bring_into_view(self, place: int) -> None:
        if place < 0:
            return
        bar = self.verticalScrollBar()
        top, bottom = place * t.H_LINE, (place + 1) * t.H_LINE
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + self.viewport().height():
            bar.setValue(_whole(bottom - self.viewport().height()))

    def _tell(self, place: int) -> None:
        """What a screen reader says about the cart: how many lines, and the one in hand."""
        if place < 0:
            self.setAccessibleDescription("")
            return
        row = self._rows[place]
        self.setAccessibleDescription(f"{row.name}, {row.under}, {row.warning or row.mark}, {row.note}, {row.amount}")

    def _stop_flash(self) -> None:
        flashed, self._flashed = self._flashed, ""
        place = _place(self._rows, flashed)
        if place >= 0:
            self.viewport().update(self._row_rect(place))

    def _row_rect(self, place: int) -> QRect:
        return QRect(0, place * t.H_LINE - self.verticalScrollBar().value(), self.viewport().width(), t.H_LINE)

    def _set_range(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, _whole(max(0, len(self._rows) * t.H_LINE - self.viewport().height())))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)
        if not self._showing:
            self._tell_above()

    def _tell_above(self) -> None:
        above = self.verticalScrollBar().value() // t.H_LINE
        if above != self._above:
            self._above = above
            self.hidden_above.emit(above)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_range()
        self._bring_into_view(_place(self._rows, self._selected))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange:
            self.viewport().update()
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The act is on release; a finger that moves pulls the list instead."""
        self._pressed_at, self._pulled_from = round(event.position().y()), self.verticalScrollBar().value()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        moved = self._pressed_at - round(event.position().y())
        if self._pressed_at >= 0 and event.buttons() & Qt.MouseButton.LeftButton and abs(moved) > _DRAG_PX:
            self.verticalScrollBar().setValue(self._pulled_from + moved)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pulled = abs(self._pressed_at - round(event.position().y())) > _DRAG_PX
        self._pressed_at = -1
        place = (int(event.position().y()) + self.verticalScrollBar().value()) // t.H_LINE
        if 0 <= place < len(self._rows) and not self._locked and not pulled:
            self.chosen.emit(self._rows[place].id)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self.viewport())
        area, offset = event.rect(), self.verticalScrollBar().value()
        first = max(0, (area.top() + offset) // t.H_LINE)
        last = min(len(self._rows) - 1, (area.bottom() + offset) // t.H_LINE)
        for place in range(first, last + 1):
            self._paint_row(painter, self._row_rect(place), self._rows[place])
        end = len(self._rows) * t.H_LINE - offset
        if area.bottom() >= end:
            painter.fillRect(QRect(0, end, self.viewport().width(), self.viewport().height() - end), _ground())

    def _paint_row(self, painter: QPainter, area: QRect, row: CartRow) -> None:
        selected = row.id == self._selected and not self._locked
        flash = "pressed" if theme.current().name == "high-contrast" else "accent_line"  # white on yellow is no words
        ground = flash if row.id == self._flashed else "accent_soft" if selected else "surface"
        painter.fillRect(area, theme.color(ground))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.color("line"))
        if selected:
            painter.fillRect(area.left(), area.top(), 4, area.height() - 1, theme.color("accent"))
            if theme.current().name == "high-contrast":
                painter.setPen(theme.color("focus"))
                painter.drawRect(area.adjusted(1, 0, -2, -2))
        left, right = area.left() + t.S4, area.right() + 1 - t.S4
        if self._wide:
            cells = wide_cells(area)
            paint_wide(painter, cells, row)
            self._paint_left(painter, area, row, left, cells[0].left() - t.S3, row.code)
            return
        amount_left = self._paint_right(painter, area, row, right)
        self._paint_left(painter, area, row, left, amount_left - t.S3, row.under)

    def _paint_right(self, painter: QPainter, area: QRect, row: CartRow, right: int) -> int:
        font = theme.font(t.AMOUNT, t.STRONG)
        width = QFontMetrics(font).horizontalAdvance(row.amount)
        painter.setPen(theme.color("text"))
        painter.setFont(font)
        column = max(width, self._column)
        painter.drawText(QRect(right - column, area.top() + 8, column, 24), _FIGURE, row.amount)
        if row.old_amount:
            struck = theme.font(t.CAPTION)
            painter.setFont(struck)
            painter.setPen(theme.color("muted"))
            old = QFontMetrics(struck).horizontalAdvance(row.old_amount)
            painter.drawText(QRect(right - column, area.top() + 34, column, 18), _FIGURE, row.old_amount)
            ends = (right - old - 1, right) if not self._column else (right - column - 1, right - column + old)
            painter.drawLine(ends[0], area.top() + 43, ends[1], area.top() + 43)
        return right - column

    def _paint_left(self, painter: QPainter, area: QRect, row: CartRow, left: int, right: int, under: str) -> None:
        name_font, under_font = theme.font(t.LINE, t.MEDIUM), theme.font(t.CAPTION)
        painter.setFont(name_font)
        painter.setPen(theme.color("text"))
        name = QFontMetrics(name_font).elidedText(row.name, Qt.TextElideMode.ElideMiddle, right - left)
        painter.drawText(QRect(left, area.top() + 8, right - left, 24), _TEXT, name)
        if row.weighed and not self._wide:
            icons.paint(painter, "scale", theme.color("muted"), left - 1, area.top() + 36, 16)
            left += 22
        painter.setFont(under_font)
        painter.setPen(theme.color("muted"))
        painter.drawText(QRect(left, area.top() + 34, right - left, 18), _TEXT, under)
        left += QFontMetrics(under_font).horizontalAdvance(under) + (t.S2 if under else 0)
        if row.warning:
            icons.paint(painter, "warn", theme.color("warn"), left, area.top() + 35, 16)
            left += 20
            painter.setFont(theme.font(t.CAPTION, t.STRONG))
            painter.setPen(theme.color("warn"))
            painter.drawText(QRect(left, area.top() + 34, right - left, 18), _TEXT, row.warning)
            left += QFontMetrics(painter.font()).horizontalAdvance(row.warning) + t.S2
        if row.mark and right - left > (t.H_LINE if self._wide else 0):  # the wide list has a column for it
            painter.setFont(theme.font(t.CAPTION, t.STRONG))
            painter.setPen(theme.color("text"))
            mark = QFontMetrics(painter.font()).elidedText(row.mark, Qt.TextElideMode.ElideRight, max(0, right - left))
            painter.drawText(QRect(left, area.top() + 34, right - left, 18), _TEXT, mark)
            left += QFontMetrics(painter.font()).horizontalAdvance(mark) + t.S2
        if row.note and right - left > t.S5:
            painter.setFont(under_font)
            painter.setPen(theme.color("muted"))
            note = QFontMetrics(under_font).elidedText(row.note, Qt.TextElideMode.ElideRight, right - left)
            painter.drawText(QRect(left, area.top() + 34, right - left, 18), _TEXT, note)


def _place(rows: tuple[CartRow, ...], line: str) -> int:
    """Where a line stands, -1 for nowhere; looked for from the end, where the newest is."""
    return next((place for place in range(len(rows) - 1, -1, -1) if rows[place].id == line), -1)


def wide_cells(area: QRect) -> tuple[QRect, ...]:
    """Where quantity, each, off and amount stand in the wide list; the item has the rest."""
    cells, right = [], area.right() + 1 - t.S4
    for width in reversed(WIDE_COLUMNS):
        cells.append(QRect(right - width, area.top(), width, area.height() - 1))
        right -= width + t.S3
    return tuple(reversed(cells))


def paint_wide(painter: QPainter, cells: tuple[QRect, ...], row: CartRow) -> None:
    """The four figures of a line, each on the middle of its row and right-aligned in its column."""
    texts = (
        (row.quantity, theme.font(t.LINE, t.MEDIUM), "text"),
        (row.each, theme.font(t.BODY), "muted"),
        (row.off, theme.font(t.BODY, t.STRONG), "text"),
        (row.amount, theme.font(t.AMOUNT, t.STRONG), "text"),
    )
    for cell, (text, font, tone) in zip(cells, texts, strict=True):
        while QFontMetrics(font).horizontalAdvance(text) > cell.width() and font.pixelSize() > t.CAPTION:
            font = theme.font(font.pixelSize() - 1, font.weight())  # a figure gives up size before it loses a digit
        painter.setFont(font)
        painter.setPen(theme.color(tone))
        painter.drawText(cell.adjusted(-t.S3, 0, 0, 0), mirror.FIGURES | Qt.TextFlag.TextDontClip, text)


_TEXT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine

_FIGURE = mirror.FIGURES | Qt.TextFlag.TextDontClip


def _whole(offset: int) -> int:
    """The offset that shows whole lines from the top."""
    return -(-offset // t.H_LINE) * t.H_LINE


def _ground() -> QColor:
    return theme.color("surface")
