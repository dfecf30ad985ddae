"""A spreadsheet over any number of rows: painted, walked by the keyboard, edited in place; what is seen is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from ui.kit import mirror, theme
from ui.kit import tokens as t
from ui.kit.spread_cells import Place, SpreadCell, SpreadColumn, paint_cell, paint_check, places
from ui.kit.spread_editor import HEIGHT as EDITOR_HEIGHT
from ui.kit.spread_editor import CellEditor
from ui.kit.spread_head import SpreadHead
from ui.kit.spread_keys import SpreadKeys
from ui.kit.tips import plain_tip

Cells = Sequence[SpreadCell]


class Spread(QAbstractScrollArea):
    """``cells`` brings a row's cells in the columns' order (None while there is no such row), ``is_chosen`` whether it
    is chosen, ``edit_text`` what the editor begins with, and ``keep`` takes a typed text or says why not."""

    cursor_moved = Signal(int)
    opened = Signal(int)
    chosen = Signal(int, bool)  # row, whether all from the last one on
    everything_chosen = Signal()
    sort_asked = Signal(str)
    copy_asked = Signal()
    paste_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[SpreadColumn, ...] = ()
        self.cells: Callable[[int], Cells | None] = lambda _row: None
        self.is_chosen: Callable[[int], bool] = lambda _row: False
        self.edit_text: Callable[[int, str], str] = lambda _row, _key: ""
        self.keep: Callable[[int, str, str], str] = lambda _row, _key, _text: ""
        self.count = 0
        self.row = 0
        self.key = ""
        self.anchor: tuple[int, str] = (0, "")
        self.marked = -1  # the row that is open beside the list
        self._dragging = False
        self.setViewport(QWidget())
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setViewportMargins(0, t.H_HEAD, 0, 0)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.head = SpreadHead(self)
        self.head.sort_asked.connect(self.sort_asked)
        self.head.everything_chosen.connect(self.everything_chosen)
        self.editor = CellEditor(self.viewport())
        self.editor.kept.connect(self._kept)
        self.editor.let_go.connect(self._let_go)
        self._edited: tuple[int, str] | None = None
        self._keys = SpreadKeys(self)

    # What is shown ---------------------------------------------------------------------------------------------

    def set_columns(self, columns: Sequence[SpreadColumn]) -> None:
        if tuple(columns) != self.columns:
            self.columns = tuple(columns)
            keys = self.walked()
            if self.key not in keys:
                self.key = keys[0] if keys else ""
                self.anchor = (self.row, self.key)
            self.redraw()

    def set_count(self, count: int) -> None:
        """Another list or one that grew; the view stays where it was as far as it can."""
        self.count = count
        self.row = min(self.row, max(0, count - 1))
        self.anchor = (min(self.anchor[0], max(0, count - 1)), self.anchor[1])
        self._set_range()
        self.redraw()

    def redraw(self) -> None:
        self.viewport().update()
        self.head.update()

    def walked(self) -> list[str]:
        """The columns that the cursor can stand in."""
        return [column.key for column in self.columns if column.kind == "text"]

    def column(self, key: str) -> SpreadColumn | None:
        return next((column for column in self.columns if column.key == key), None)

    def block(self) -> tuple[int, int, list[str]]:
        """The rows (first, last) and columns between the anchor and the cursor."""
        keys = self.walked()
        first, last = sorted((self.anchor[0], self.row))
        ends = sorted(keys.index(key) if key in keys else 0 for key in (self.anchor[1], self.key))
        return first, last, keys[ends[0] : ends[1] + 1]

    def column_places(self) -> tuple[Place, ...]:
        """Where the columns are seen in the viewport."""
        made = places(self.columns, self.width())
        if not self.isRightToLeft():
            return made
        return tuple(Place(self.viewport().width() - one.left - one.width, one.width) for one in made)

    def row_rect(self, row: int) -> QRect:
        top = row * t.H_ROW - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), t.H_ROW)

    def cell_rect(self, row: int, key: str) -> QRect:
        """The cell's place in the viewport, with some room around its text."""
        area = self.row_rect(row)
        for column, place in zip(self.columns, self.column_places(), strict=True):
            if column.key == key:
                return QRect(place.left - 8, area.top(), place.width + 16, area.height())
        return area

    # Painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), theme.color("surface"))
        shift = self.verticalScrollBar().value()
        first = max(0, (shift + event.rect().top()) // t.H_ROW)
        last = min(self.count - 1, (shift + event.rect().bottom()) // t.H_ROW)
        across = places(self.columns, self.width())
        for row in range(first, last + 1):
            self._paint_row(painter, row, across)
        if self.count:
            self._paint_cursor(painter)

    def _paint_row(self, painter: QPainter, row: int, across: Sequence[Place]) -> None:
        area, chosen = self.row_rect(row), self.is_chosen(row)
        ground = "accent_soft" if chosen or row == self.marked else "surface"
        painter.fillRect(area, theme.color(ground))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.color("line"))
        if ground == "accent_soft":
            painter.fillRect(area.left(), area.top(), 4, area.height() - 1, theme.color("accent"))
            if theme.current().name == "high-contrast":  # there the soft ground is the ground itself
                painter.setPen(QPen(theme.color("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(area.adjusted(1, 1, -1, -2))
        cells = self.cells(row)
        for column, place, cell in zip(self.columns, across, cells or (), strict=False):
            inside = QRect(place.left, area.top(), place.width, area.height() - 1)
            if column.kind == "check":
                paint_check(painter, inside, "on" if chosen else "")
            else:
                paint_cell(painter, inside, cell, column)

    def _paint_cursor(self, painter: QPainter) -> None:
        if not self.hasFocus() or self.editor.isVisible():
            return
        first, last, keys = self.block()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if (first, len(keys)) != (last, 1) and keys:
            around = self.cell_rect(first, keys[0]).united(self.cell_rect(last, keys[-1]))
            around = mirror.area(self.viewport(), around)
            painter.setPen(QPen(theme.color("accent_line"), 2))
            painter.drawRoundedRect(QRectF(around).adjusted(1, 3, -1, -4), t.R_SMALL, t.R_SMALL)
        painter.setPen(QPen(theme.color("focus"), t.FOCUS_WIDTH))
        cell = QRectF(mirror.area(self.viewport(), self.cell_rect(self.row, self.key))).adjusted(1, 5, -1, -6)
        painter.drawRoundedRect(cell, t.R_CONTROL, t.R_CONTROL)

    # Moving ----------------------------------------------------------------------------------------------------

    def move_to(self, row: int, key: str = "", extend: bool = False) -> None:
        """Put the cursor there; ``extend`` keeps the block's other end."""
        if not self.count:
            return
        before = self.row
        self.row = min(max(0, row), self.count - 1)
        self.key = key or self.key
        if not extend:
            self.anchor = (self.row, self.key)
        self.bring_into_view(self.row)
        self._say_cell()
        self.viewport().update()
        if self.row != before:
            self.cursor_moved.emit(self.row)

    def put_cursor(self, row: int) -> None:
        """Put it there without telling: what is under it is something else now."""
        self.row = row
        self.anchor = (row, self.key)
        self.viewport().update()

    def bring_into_view(self, row: int) -> None:
        bar, top = self.verticalScrollBar(), row * t.H_ROW
        if top < bar.value():
            bar.setValue(top)
        elif top + t.H_ROW > bar.value() + self.viewport().height():
            bar.setValue(top + t.H_ROW - self.viewport().height())

    def _say_cell(self) -> None:
        """What a screen reader hears."""
        cells = self.cells(self.row)
        if cells is None:
            return
        told = [
            f"{column.title} {cell.text} {cell.unit}".strip()
            for column, cell in zip(self.columns, cells, strict=False)
            if column.kind == "text" and column.key == self.key
        ]
        names = [cell.text for column, cell in zip(self.columns, cells, strict=False) if not column.width]
        self.setAccessibleDescription(", ".join(names + told))

    # Editing ---------------------------------------------------------------------------------------------------

    def edit(self, typed: str = "") -> bool:
        """Edit the cell under the cursor; False where it cannot be."""
        column = self.column(self.key)
        if column is None or not column.editable or not self.count or self.cells(self.row) is None:
            return False
        self.bring_into_view(self.row)
        self._edited = (self.row, self.key)
        area = self._editor_area(self.row, self.key)
        self.editor.begin(area, self.edit_text(self.row, self.key), column.right, typed)
        self.viewport().update()
        return True

    def _editor_area(self, row: int, key: str) -> QRect:
        """A little larger than the cell, within what is seen."""
        cell = self.cell_rect(row, key)
        area = QRect(cell.left() - 4, cell.top() + 6, max(cell.width() + 8, 88), EDITOR_HEIGHT)
        if self.isRightToLeft():
            area.moveRight(cell.right() + 4)
        area.moveLeft(max(4, min(area.left(), self.viewport().width() - 4 - area.width())))
        return area

    def take_typed(self) -> bool:
        """Take what stands in the editor; False where it stays open with what is wrong."""
        self._kept(0, 0)
        return self._edited is None

    def _kept(self, down: int, right: int) -> None:
        if self._edited is None:
            return
        row, key = self._edited
        text = self.editor.text()
        refused = self.keep(row, key, text) if text != self.edit_text(row, key) else ""
        if refused:
            self.editor.complain(refused)
            self.editor.setFocus()
            return
        self._let_go()
        self._keys.step(down, right, editable=bool(right))

    def _let_go(self) -> None:
        self._edited = None
        had_keys = self.editor.hasFocus()  # else somebody types elsewhere already, and goes on there
        self.editor.put_away()
        if had_keys:
            self.setFocus()
        self.viewport().update()

    # Hands -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            event.ignore()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange):
            self.redraw()
        return super().event(event)

    def place_at(self, point: QPointF) -> tuple[int, str]:
        """The row and column at a point of the viewport; row -1 under the last one."""
        row = int(point.y() + self.verticalScrollBar().value()) // t.H_ROW
        key = ""
        for column, place in zip(self.columns, self.column_places(), strict=True):
            if place.left - 8 <= point.x() < place.left + place.width + 8:
                key = column.key
        return (row if row < self.count else -1), key

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row, key = self.place_at(event.position())
        if row < 0 or event.button() != Qt.MouseButton.LeftButton:
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        column = self.column(key)
        if (column is not None and column.kind == "check") or mirror.x(
            self.viewport(), round(event.position().x())
        ) < t.S5 + 20 + 8:
            self.chosen.emit(row, shift)
            self.move_to(row)
            return
        self._dragging = True
        self.move_to(row, key if key in self.walked() else "", extend=shift)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row, key = self.place_at(event.position())
        if self._dragging and row >= 0 and (row, key) != (self.row, self.key) and key in self.walked():
            self.move_to(row, key, extend=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row, key = self.place_at(event.position())
        dragged, self._dragging = self._dragging, False
        column = self.column(key)
        opens = column is not None and (column.kind == "picture" or not column.width)
        if dragged and opens and (row, key if key in self.walked() else self.key) == self.anchor:
            self.opened.emit(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row, key = self.place_at(event.position())
        if row >= 0 and key in self.walked():
            self.move_to(row, key)
            self.edit()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self._say_hover(event)
            return True
        return super().viewportEvent(event)

    def _say_hover(self, event: QEvent) -> None:
        point = event.pos()  # type: ignore[attr-defined]
        row, key = self.place_at(QPointF(point))
        cells = self.cells(row) if row >= 0 else None
        keys = [column.key for column in self.columns]
        hover = cells[keys.index(key)].hover if cells and key in keys else ""
        QToolTip.showText(event.globalPos(), plain_tip(hover), self.viewport())  # type: ignore[attr-defined]

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.editor.isVisible():
            super().wheelEvent(event)

    def _set_range(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(t.H_ROW)
        bar.setRange(0, max(0, self.count * t.H_ROW - self.viewport().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.setGeometry(0, 0, self.width(), t.H_HEAD)
        self._set_range()
        if self._edited is not None:  # what is typed goes on, where its cell is now
            self.bring_into_view(self._edited[0])
            self.editor.complain("")
            self.editor.setGeometry(self._editor_area(*self._edited))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
