"""Amounts in rows of their own that stand under each other: as wide as the widest, so that their decimals line up.

Rows that are read from the right end at the left: there a figure as wide as itself would begin where it likes.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from ui.kit import mirror
from ui.kit.labels import Label


class FigureColumn:
    """``add`` each label of the column; ``line_up`` again where one says something else, ``clear`` when they go."""

    def __init__(self) -> None:
        self._labels: list[Label] = []

    def add(self, label: Label) -> Label:
        label.setAlignment(mirror.RIGHT | Qt.AlignmentFlag.AlignVCenter)
        self._labels.append(label)
        self.line_up()
        return label

    def line_up(self) -> None:
        widest = max((QFontMetrics(one.font()).horizontalAdvance(one.text()) for one in self._labels), default=0)
        for one in self._labels:
            if one.minimumWidth() != widest:
                one.setMinimumWidth(widest)

    def clear(self) -> None:
        self._labels = []
