"""The one table model for lists: columns are data, rows are frozen, and one delegate paints them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.domain.frozen import frozen
from ui.kit import edges, mirror, theme
from ui.kit import tokens as t
from ui.kit.goods import Goods, paint_picture
from ui.kit.labels import paint_tag, tag_width
from ui.kit.tips import plain_tip

BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_PICTURE = 32  # px in a row of 48
_SMALLEST = 10  # px of a figure that is too wide for its column
Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex


@frozen
class Cell:
    """What stands in a cell, and quietly ``under`` it.

    ``tag`` makes it a tag of that tone, ``picture`` (a blob's name or "") a picture of it; ``aside`` is a tag
    at its end.
    """

    text: str
    tone: str = "text"
    weight: int = t.REGULAR
    struck: bool = False
    tag: str = ""
    hover: str = ""
    picture: str | None = None
    under: str = ""
    under_tone: str = "muted"
    aside: str = ""
    aside_tone: str = "plain"


@frozen
class Column(Generic[Row]):
    """One column: ``width`` in px, 0 for the one that takes the rest; ``right`` for figures."""

    title: str
    cell: Callable[[Row], Cell]
    width: int = 0
    right: bool = False


class Rows(QAbstractTableModel, Generic[Row]):
    """Frozen rows under columns; ``ask_more`` fires when the end comes into view and there may be more."""

    ask_more = Signal()

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: list[Row] = []
        self._more = False

    def replace(self, rows: Sequence[Row], more: bool) -> None:
        """Show other rows; rows that only grew at the end keep the view where it is."""
        kept = len(self._rows)
        if kept and len(rows) > kept and list(rows[:kept]) == self._rows:
            self.beginInsertRows(QModelIndex(), kept, len(rows) - 1)
            self._rows = list(rows)
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
        self._more = more

    def call(self, place: int, title: str) -> None:
        """Give a column another name."""
        if self.columns[place].title != title:
            columns = list(self.columns)
            columns[place] = replace(columns[place], title=title)
            self.columns = tuple(columns)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, place, place)

    def row(self, place: int) -> Row:
        return self._rows[place]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        self._more = False
        self.ask_more.emit()

    def cell(self, index: Index) -> Cell:
        return self.columns[index.column()].cell(self.row(index.row()))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.cell(index).text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.cell(index).hover) or None
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class _Painter(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, model = self.parent(), index.model()
        if not isinstance(view, QTableView) or not isinstance(model, Rows):
            return
        area: QRect = option.rect
        painter = mirror.within(painter, area, view.isRightToLeft())
        chosen = view.selectionModel().isRowSelected(index.row(), QModelIndex())
        painter.fillRect(area, theme.color("accent_soft" if chosen else "surface"))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.color("line"))
        if chosen:
            _mark_chosen(painter, area, view.horizontalHeader(), index.column())
        cell, column = model.cell(index), model.columns[index.column()]
        right = _right_padding(view.horizontalHeader(), index.column())
        inside = area.adjusted(t.S5 if index.column() == 0 else t.S2, 0, right, 0)
        if cell.picture is not None:
            _paint_picture(painter, inside.left(), area.top() + (area.height() - _PICTURE) // 2, cell)
            return
        if cell.tag and cell.text:
            top = area.top() + (area.height() - t.H_TAG) // 2
            paint_tag(painter, QRect(inside.left(), top, tag_width(cell.text, cell.tag), t.H_TAG), cell.text, cell.tag)
            return
        if cell.aside:
            inside = _paint_aside(painter, inside, cell)
        if cell.under:
            _paint_under(painter, inside, cell)
            inside = QRect(inside.left(), area.top() + 4, inside.width(), 22)
        _paint_text(painter, inside, cell, column.right)


def _fitting(cell: Cell, width: int) -> QFont:
    """A figure that loses its middle is another figure: it gets smaller instead."""
    size = t.BODY
    while size > _SMALLEST and QFontMetrics(theme.font(size, cell.weight)).horizontalAdvance(cell.text) > width:
        size -= 1
    return theme.font(size, cell.weight)


def _paint_aside(painter: QPainter, area: QRect, cell: Cell) -> QRect:
    """A tag at the end of the cell; returns what is left for the text."""
    width = tag_width(cell.aside, cell.aside_tone)
    left, top = area.right() - width, area.top() + (area.height() - t.H_TAG) // 2
    paint_tag(painter, QRect(left, top, width, t.H_TAG), cell.aside, cell.aside_tone)
    return area.adjusted(0, 0, -width - t.S2, 0)


def _paint_under(painter: QPainter, area: QRect, cell: Cell) -> None:
    font = theme.font(t.CAPTION)
    painter.setFont(font)
    painter.setPen(theme.color(cell.under_tone))
    text = QFontMetrics(font).elidedText(cell.under, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(QRect(area.left(), area.top() + 25, area.width(), 18), _LINE, text)


def _paint_picture(painter: QPainter, left: int, top: int, cell: Cell) -> None:
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    goods = Goods("", cell.text, "", picture=cell.picture or "")
    paint_picture(painter, QRect(left, top, _PICTURE, _PICTURE), goods)
    painter.restore()


def _right_padding(head: QHeaderView, column: int) -> int:
    """The last column that is shown keeps the inset of the pane."""
    is_last = all(head.isSectionHidden(later) for later in range(column + 1, head.count()))
    return -t.S5 if is_last else -t.S2


def _paint_text(painter: QPainter, area: QRect, cell: Cell, right: bool) -> None:
    font = _fitting(cell, area.width()) if right else theme.font(t.BODY, cell.weight)
    end = Qt.TextElideMode.ElideRight if right else Qt.TextElideMode.ElideMiddle
    text = QFontMetrics(font).elidedText(cell.text, end, area.width())
    painter.setFont(font)
    painter.setPen(theme.color(cell.tone))
    painter.drawText(area, mirror.FIGURES if right else _LINE, text)
    if cell.struck:
        width = QFontMetrics(font).horizontalAdvance(text)
        turned = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = area.right() - width if right and not turned else area.left()
        painter.drawLine(left, area.center().y() + 1, left + width, area.center().y() + 1)


_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class _Head(QHeaderView):
    """Captions on the columns' own edges."""

    def __init__(self, model: Rows[Any]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._model = model

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter = mirror.within(painter, rect, self.isRightToLeft())
        painter.save()
        painter.fillRect(rect, theme.color("canvas"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        left = t.S5 if logicalIndex == 0 else t.S2
        inside = rect.adjusted(left, 0, _right_padding(self, logicalIndex), 0)
        column = self._model.columns[logicalIndex]
        painter.setFont(theme.font(t.CAPTION))
        painter.setPen(theme.color("muted"))
        painter.drawText(inside, mirror.FIGURES if column.right else _LINE, column.title)
        painter.restore()


def _mark_chosen(painter: QPainter, area: QRect, head: QHeaderView, column: int) -> None:
    """A bar where the row begins, and in high contrast the part of its frame that stands in this cell."""
    shown = [place for place in range(head.count()) if not head.isSectionHidden(place)]
    edges.frame_part(painter, area, column == shown[0], column == shown[-1])
    if column == 0:
        painter.fillRect(area.left(), area.top(), 4, area.height() - 1, theme.color("accent"))


class TableView(QTableView):
    """Rows of 48 under a head of 40 that stays; walked by the keyboard."""

    def __init__(self, model: Rows[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalHeader(_Head(model))
        self.setModel(model)
        self.setItemDelegate(_Painter(self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(", ".join(column.title for column in model.columns if column.title))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(t.H_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setFixedHeight(t.H_HEAD)
        head.setFont(theme.font(t.CAPTION))
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(24)
        for place, column in enumerate(model.columns):
            stretch = QHeaderView.ResizeMode.Fixed if column.width else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(place, stretch)
            if column.width:
                self.give_width(place, column.width)

    def selectRow(self, row: int) -> None:
        """Choose a row; Qt's own asks the head which column begins it, and a mirrored one answers none."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), flags)

    def give_width(self, place: int, width: int) -> None:
        """Make a column ``width`` px wide, or wider where what it is called needs more, as in another language."""
        model = self.model()
        caption = str(model.headerData(place, Qt.Orientation.Horizontal) or "")
        self.horizontalHeader().resizeSection(place, max(width, self._caption_width(place, caption)))

    def _caption_width(self, place: int, caption: str) -> int:
        ends = (t.S5 if place == 0 else t.S2) + t.S5  # the last one that is shown keeps the inset of the pane
        return QFontMetrics(theme.font(t.CAPTION)).horizontalAdvance(caption) + ends + 2

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever came by Tab sees where they are, and no row is chosen by coming; a touch needs no ring."""
        self.setProperty("ring", "inside" if event.reason() in BY_TAB else "")
        stood = self.currentIndex().isValid()
        with QSignalBlocker(self.selectionModel()):
            super().focusInEvent(event)  # makes the first row current, and a list opens what is current
            if not stood:
                self.selectionModel().clearCurrentIndex()
