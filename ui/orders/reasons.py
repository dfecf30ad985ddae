"""Why goods come back: the shop's own reasons as chips, of which one may be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.orders import words


class FlowLayout(QLayout):
    """Widgets one after the other, in as many rows as they need; mirrored where the reader's language is."""

    def __init__(self, spacing: int = t.S2) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = spacing
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def minimumSize(self) -> QSize:
        widest = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(widest, max((item.minimumSize().height() for item in self._items), default=0))

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._place(area, move=True)

    def _place(self, area: QRect, move: bool) -> int:
        left = top = row = 0
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item in (one for one in self._items if not one.isEmpty()):
            size = item.sizeHint()
            if left and left + size.width() > area.width():
                left, top, row = 0, top + row + self._gap, 0
            if move:
                at = area.width() - left - size.width() if mirrored else left
                item.setGeometry(QRect(area.left() + at, area.top() + top, size.width(), size.height()))
            left += size.width() + self._gap
            row = max(row, size.height())
        return top + row


class ReasonChips(QWidget):
    """``chosen`` brings the code that was pressed."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._row = FlowLayout()
        self.setLayout(self._row)
        self.chips: dict[str, Button] = {}

    def offer(self, codes: Sequence[str]) -> None:
        """The shop's reasons, in its order."""
        for code in codes:
            if code not in self.chips:
                chip = self.chips[code] = Button(words.reason(code), Kind.CHIP)
                chip.setCheckable(True)
                chip.clicked.connect(lambda _=False, code=code: self.chosen.emit(code))
                self._row.addWidget(chip)

    def show_reason(self, reason: str) -> None:
        for code, chip in self.chips.items():
            chip.setChecked(code == reason)
