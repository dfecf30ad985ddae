"""A layout that fills rows and begins another where one is full; mirrored where the reading is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """``fills``: each row is as wide as the room, its widgets sharing what is left over."""

    def __init__(self, parent: QWidget, gap: int, fills: bool = False) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap, self._fills = gap, fills
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def empty(self) -> None:
        """Take every widget out."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._lay(area, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, room: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if not rows or wide > left:
                rows.append([])
                left = room
            rows[-1].append(item)
            left -= wide + self._gap
        return rows

    def _lay(self, area: QRect, *, move: bool) -> int:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        y = 0
        for row in self._rows(area.width()):
            x, high = 0, max(item.sizeHint().height() for item in row)
            needed = sum(item.sizeHint().width() for item in row) + self._gap * (len(row) - 1)
            more, odd = divmod(max(0, area.width() - needed), len(row)) if self._fills else (0, 0)
            for item in row:
                size = item.sizeHint() + QSize(more + (odd > 0), 0)
                odd -= 1
                if move:
                    left = area.right() + 1 - x - size.width() if mirrored else area.left() + x
                    item.setGeometry(QRect(QPoint(left, area.top() + y), size))
                x += size.width() + self._gap
            y += high + self._gap
        return max(0, y - self._gap)
