"""The first rows of a list under their headings; in each head stands what the column is taken as, to be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from app.imports.preview import Sample
from ui.catalog.importing.column_choice import choices, paint_choice
from ui.catalog.importing.sample_columns import SampleColumn, line_width, sample_cell, sample_columns, why
from ui.catalog.importing.state import ImportState
from ui.catalog.importing.words import field_word
from ui.catalog.words import tr
from ui.kit import figures, icons, mirror, theme
from ui.kit import tokens as t
from ui.kit.picker import Picker
from ui.kit.tips import plain_tip

_ROW, _HEAD, _BOX_TOP, _BOX = 40, 84, 32, 40
_PAD = 12
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine


class SampleTable(QAbstractScrollArea):
    """Left and Right walk the heads, Enter opens what the column may be taken as, Up and Down move the rows."""

    mapped = Signal(int, str)  # column of the list, field

    def __init__(self) -> None:
        super().__init__()
        self.columns: tuple[SampleColumn, ...] = ()
        self.current = 0
        self.currency = "EUR"
        self._samples: Sequence[Sample] = ()
        self._path = ""
        self._picker: Picker | None = None
        self._anchor = QWidget(self)
        self._anchor.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setViewport(QWidget())
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("First rows"))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def render_state(self, state: ImportState) -> None:
        held = self.columns[self.current].place if self.columns else -1
        self.columns, self._samples = sample_columns(state), state.samples
        path = state.file.path if state.file is not None else ""
        if path != self._path:
            self._path, held = path, -1
            self.horizontalScrollBar().setValue(0)
            self.verticalScrollBar().setValue(0)
        places = [column.place for column in self.columns]
        self.current = places.index(held) if self.is_mapped and held in places else 0
        self._set_ranges()
        if state.missing and held < 0:
            self.move_to(next((at for at, column in enumerate(self.columns) if not column.field), 0))
        self.viewport().update()

    # Geometry --------------------------------------------------------------------------------------------------

    @property
    def is_mapped(self) -> bool:
        return bool(self.columns) and self.columns[0].place >= 0

    def _head(self) -> int:
        return _HEAD if self.is_mapped else t.H_HEAD

    def _lines(self) -> int:
        return t.S5 + line_width(self._samples)

    def column_rect(self, column: int) -> QRect:
        left = self._lines() + sum(one.width for one in self.columns[:column]) - self.horizontalScrollBar().value()
        return QRect(left, 0, self.columns[column].width, self.viewport().height())

    def box_rect(self, column: int) -> QRect:
        """Where the head says what the column is taken as."""
        area = self.column_rect(column)
        return QRect(area.left() + 4, _BOX_TOP, area.width() - 8, _BOX)

    def _set_ranges(self) -> None:
        width = self._lines() + sum(column.width for column in self.columns) + t.S4
        height = self._head() + len(self._samples) * _ROW
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setPageStep(self.viewport().width())
        across.setSingleStep(48)
        across.setRange(0, max(0, width - self.viewport().width()))
        down.setPageStep(self.viewport().height() - self._head())
        down.setSingleStep(_ROW)
        down.setRange(0, max(0, height - self.viewport().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_ranges()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    # Painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme.color("surface"))
        width, height, head = self.viewport().width(), self.viewport().height(), self._head()
        shift = self.verticalScrollBar().value()
        first = max(0, shift // _ROW)
        rows = [(head + place * _ROW - shift, sample) for place, sample in enumerate(self._samples)][first:]
        rows = [(top, sample) for top, sample in rows if top < height]
        painter.setClipRect(0, head, width, height - head)
        for top, _ in rows:
            painter.fillRect(0, top + _ROW - 1, width, 1, theme.color("line"))
        seen = [place for place in range(len(self.columns)) if self._is_seen(place)]
        for place in seen:
            self._paint_cells(painter, place, rows)
        for top, sample in rows:
            self._paint_line(painter, top, sample)
        painter.setClipping(False)
        painter.fillRect(0, 0, width, head, theme.color("canvas"))
        painter.setClipRect(self._lines() - 4, 0, width, head)
        for place in seen:
            self._paint_head(painter, place)
        painter.setClipping(False)
        painter.fillRect(0, head - 1, width, 1, theme.color("line"))
        painter.setFont(theme.font(t.CAPTION))
        painter.setPen(theme.color("muted"))
        painter.drawText(QRect(t.S5, 0, self._lines(), 36 if self.is_mapped else head), _LEFT, tr("Line"))

    def _is_seen(self, column: int) -> bool:
        area = self.column_rect(column)
        return area.right() > self._lines() and area.left() < self.viewport().width()

    def _paint_cells(self, painter: QPainter, place: int, rows: Sequence[tuple[int, Sample]]) -> None:
        column, area = self.columns[place], self.column_rect(place)
        font = theme.font(t.BODY, t.MEDIUM if column.field == "name" else t.REGULAR)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        for top, sample in rows:
            cell = sample_cell(sample, column, self.currency)
            inside = QRect(area.left() + _PAD + 4, top, area.width() - 2 * _PAD - 8, _ROW - 1)
            painter.setPen(theme.color(cell.tone))
            text = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, inside.width())
            painter.drawText(inside, mirror.FIGURES if column.right else _LEFT, text)

    def _paint_line(self, painter: QPainter, top: int, sample: Sample) -> None:
        """The line's number, which stays when the columns move; of a refused one why."""
        painter.fillRect(0, top, self._lines() - 4, _ROW - 1, theme.color("surface"))
        painter.setFont(theme.font(t.CAPTION))
        painter.setPen(theme.color("muted"))
        painter.drawText(QRect(t.S5, top, 56, _ROW - 1), _LEFT, figures.whole(sample.line))
        if sample.refused:
            icons.paint(painter, "cross", theme.color("bad"), t.S5 + 52, top + 12, 16)
            painter.setPen(theme.color("bad"))
            room = QRect(t.S5 + 72, top, self._lines() - t.S5 - 76, _ROW - 1)
            text = QFontMetrics(painter.font()).elidedText(why(sample), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, _LEFT, text)

    def _paint_head(self, painter: QPainter, place: int) -> None:
        column, area = self.columns[place], self.column_rect(place)
        inside = QRect(area.left() + _PAD + 4, 0, area.width() - 2 * _PAD - 8, 36 if self.is_mapped else t.H_HEAD)
        font = theme.font(t.CAPTION)
        painter.setFont(font)
        painter.setPen(theme.color("muted"))
        title = QFontMetrics(font).elidedText(column.title, Qt.TextElideMode.ElideMiddle, inside.width())
        painter.drawText(inside, mirror.FIGURES if column.right and not self.is_mapped else _LEFT, title)
        if self.is_mapped:
            paint_choice(painter, self.box_rect(place), column, self.hasFocus() and place == self.current)

    # Hands -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, down = event.key(), self.verticalScrollBar()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -(10**6), Qt.Key.Key_End: 10**6}
        moves = {
            Qt.Key.Key_Up: -_ROW,
            Qt.Key.Key_Down: _ROW,
            Qt.Key.Key_PageUp: -down.pageStep(),
            Qt.Key.Key_PageDown: down.pageStep(),
        }
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        opens = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)
        if self.is_mapped and (opens or (alt and key == Qt.Key.Key_Down)):
            self.open_list(self.current)
        elif key in steps:
            across = key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.isRightToLeft()
            self._walk(-steps[Qt.Key(key)] if across else steps[Qt.Key(key)])
        elif key in moves:
            down.setValue(down.value() + moves[Qt.Key(key)])
        else:
            event.ignore()

    def _walk(self, step: int) -> None:
        self.move_to(min(max(0, self.current + step), max(0, len(self.columns) - 1)))

    def move_to(self, column: int) -> None:
        """Put the cursor on the head of a column, and bring it into view."""
        if not self.columns:
            return
        self.current = column
        area, across = self.column_rect(column), self.horizontalScrollBar()
        if area.left() < self._lines():
            across.setValue(across.value() + area.left() - self._lines())
        elif area.right() > self.viewport().width() - t.S4:
            across.setValue(across.value() + area.right() - self.viewport().width() + t.S4)
        one = self.columns[column]
        self.setAccessibleDescription(f"{one.title}: {field_word(one.field) or tr('Kept as it is')}")
        self.viewport().update()

    def open_list(self, column: int) -> None:
        """Offer what the column may be taken as."""
        if not 0 <= column < len(self.columns) or not self.is_mapped:
            return
        self.move_to(column)
        if self._picker is None:
            self._picker = Picker(self)
            self._picker.picked.connect(self._picked)
        self._anchor.setGeometry(mirror.area(self.viewport(), self.box_rect(column)))
        self._picker.open_under(
            self._anchor, choices(self.columns), self.columns[column].field or "-", tr("Find a field")
        )

    def _picked(self, field: str) -> None:
        self.setFocus()
        self.mapped.emit(self.columns[self.current].place, "" if field == "-" else field)

    def _column_at(self, x: float) -> int:
        x = mirror.x(self.viewport(), round(x))
        if x < self._lines():
            return -1
        for place in range(len(self.columns)):
            area = self.column_rect(place)
            if area.left() <= x <= area.right():
                return place
        return -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._column_at(event.position().x())
        if place >= 0:
            self.move_to(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._column_at(event.position().x())
        if place >= 0 and self.is_mapped and event.position().y() < _HEAD:
            self.open_list(place)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            hover = self._hover(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), plain_tip(hover), self.viewport())
            return True
        return super().viewportEvent(event)

    def _hover(self, x: int, y: int) -> str:
        place = self._column_at(x)
        if y < self._head():
            return self.columns[place].title if place >= 0 else ""
        row = (y - self._head() + self.verticalScrollBar().value()) // _ROW
        if not 0 <= row < len(self._samples):
            return ""
        return (
            sample_cell(self._samples[row], self.columns[place], self.currency).text
            if place >= 0
            else why(self._samples[row])
        )
