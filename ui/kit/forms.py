"""Parts of forms: a field with its label above and its error under it, a box to tick, and lists of two columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kit import mirror, theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Field, Label
from ui.kit.link import Link
from ui.kit.put_back import take_codes
from ui.kit.screen import across, rows, show_if
from ui.kit.spread_cells import CHECK, paint_check
from ui.kit.told import said


class Labelled(QWidget):
    """A control with its name above it and, where it is wrong, why and what to do under it."""

    def __init__(self, words: str, control: QWidget) -> None:
        super().__init__()
        self.control = control
        self.label = Label(words, t.CAPTION, tone="muted")
        self.label.setBuddy(control)
        self.error = Label("", t.CAPTION, tone="bad", wrap=True)
        self.error.hide()
        control.setAccessibleName(words)
        column = rows(self, spacing=t.S1)
        for widget in (self.label, control, self.error):
            column.addWidget(widget)

    def complain(self, words: str) -> None:
        """Mark the control and say what is wrong; empty takes it back."""
        self.error.setText(said(words))
        show_if(bool(words), self.error)
        if isinstance(self.control, Field):
            self.control.set_bad(bool(words))


class TextBox(Labelled):
    """A labelled field; ``changed`` brings what is typed."""

    changed = Signal(str)
    entered = Signal()

    def __init__(self, words: str, placeholder: str = "", right: bool = False) -> None:
        self.field = Field(placeholder)
        self.field.setMinimumWidth(48)  # its own least width is that of the font's widest sign
        super().__init__(words, self.field)
        if right:
            self.field.take_figures()
        self.field.textEdited.connect(self.changed)
        self.field.returnPressed.connect(self.entered)

    def show_text(self, text: str, other: bool) -> None:
        """What stands in it; a field that is being typed in is left alone unless it is about something else."""
        if (other or not self.field.hasFocus()) and self.field.text() != text:
            with QSignalBlocker(self.field):
                self.field.setText(text)
                self.field.setCursorPosition(0)


class Tick(QAbstractButton):
    """A box with its words; the whole row is touched."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(t.H_CONTROL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(theme.font(t.BODY)).horizontalAdvance(self.text()) + CHECK + t.S5, t.H_CONTROL)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_check(painter, self.rect().adjusted(4, 0, 0, 0), "on" if self.isChecked() else "")
        painter.setFont(theme.font(t.BODY))
        painter.setPen(theme.color("text"))
        where = self.rect().adjusted(CHECK + 4 + t.S3, 0, 0, 0)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), t.FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                0, (self.height() - CHECK) // 2 - 4, CHECK + 8, CHECK + 8, t.R_SMALL + 3, t.R_SMALL + 3
            )


class _Pair(QWidget):
    """One line of two fields, and the way to take it out."""

    def __init__(self, left: str, right: str, right_width: int, figures: bool) -> None:
        super().__init__()
        self.left, self.right = Field(left), Field(right)
        self.left.setMinimumWidth(48)
        self.right.setFixedWidth(right_width)
        if figures:
            self.right.take_figures()
        self.out = Button("", Kind.QUIET, icon="cross")
        self.out.setFixedHeight(t.H_CONTROL)
        row = across(self, spacing=t.S2)
        row.addWidget(self.left, 1)
        row.addWidget(self.right)
        row.addWidget(self.out)


class PairsBox(QWidget):
    """Lines of two texts under one label; ``changed`` brings all of them, empty ones too."""

    changed = Signal(object)

    def __init__(
        self,
        words: str,
        left: str,
        right: str,
        add: str,
        right_width: int = 112,
        figures: bool = True,
        codes: bool = False,
    ) -> None:
        """``codes`` takes what is scanned into the left fields."""
        super().__init__()
        self._codes = codes
        self._hints, self._right_width, self._figures = (left, right), right_width, figures
        self._pairs: list[_Pair] = []
        self.error = Label("", t.CAPTION, tone="bad", wrap=True)
        self.error.hide()
        self.add = Link(add)
        self._take_out = self.tr("Take out")
        column = rows(self, spacing=t.S1)
        column.addWidget(Label(words, t.CAPTION, tone="muted"))
        self._column = rows(spacing=t.S1)
        column.addLayout(self._column)
        column.addWidget(self.error)
        column.addWidget(self.add)
        self.add.clicked.connect(self.add_line)

    def pairs(self) -> tuple[tuple[str, str], ...]:
        return tuple((pair.left.text(), pair.right.text()) for pair in self._pairs)

    def complain(self, words: str) -> None:
        self.error.setText(said(words))
        show_if(bool(words), self.error)

    def show_pairs(self, pairs: Sequence[tuple[str, str]], other: bool) -> None:
        """What stands there; lines that are being typed in are left alone unless they are about something else."""
        if tuple(pairs) == self.pairs() or (not other and self._has_keyboard()):
            return
        while len(self._pairs) > len(pairs):
            self._drop(self._pairs[-1])
        while len(self._pairs) < len(pairs):
            self._append()
        for pair, (left, right) in zip(self._pairs, pairs, strict=True):
            pair.left.setText(left)
            pair.right.setText(right)
            pair.left.setCursorPosition(0)

    def add_line(self) -> None:
        """Another line, with the keyboard in it."""
        self._append().left.setFocus()

    def _has_keyboard(self) -> bool:
        return any(pair.left.hasFocus() or pair.right.hasFocus() for pair in self._pairs)

    def _append(self) -> _Pair:
        pair = _Pair(*self._hints, self._right_width, self._figures)
        pair.out.setAccessibleName(self._take_out)
        pair.out.setToolTip(self._take_out)
        if self._codes:
            take_codes(pair.left)
        pair.left.textEdited.connect(self._emit)
        pair.right.textEdited.connect(self._emit)
        pair.left.returnPressed.connect(self._entered)  # a scanner's Enter: the next code, not the end of the form
        pair.out.clicked.connect(lambda: self._remove(pair))
        self._pairs.append(pair)
        self._column.addWidget(pair)
        return pair

    def _entered(self) -> None:
        if self._pairs and self._pairs[-1].left.text():
            self.add_line()

    def _remove(self, pair: _Pair) -> None:
        self._drop(pair)
        self._emit()

    def _drop(self, pair: _Pair) -> None:
        self._pairs.remove(pair)
        self._column.removeWidget(pair)
        pair.hide()
        pair.deleteLater()

    def _emit(self) -> None:
        self.changed.emit(self.pairs())
