"""The field in which one cell of a spreadsheet is edited."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.keyboard.watch import calls_keyboard
from ui.kit.labels import Field, Label
from ui.kit.told import said

HEIGHT = 36
Key = Qt.Key
_ELSEWHERE = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.OtherFocusReason)  # not to another window, nor to a menu


class _Why(Label):
    """Why a text is not taken, on a ground of its own over the next row."""

    def __init__(self, over: QWidget) -> None:
        super().__init__("", t.CAPTION, tone="bad", parent=over)
        self.setContentsMargins(t.S2, t.S1, t.S2, t.S1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("bad_line"), 1))
        painter.setBrush(theme.color("bad_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.R_SMALL, t.R_SMALL)
        super().paintEvent(event)


class CellEditor(Field):
    """Enter keeps and goes down, Tab keeps and goes right, Esc lets go.

    ``kept`` says the step (rows, columns) to go on by.
    """

    kept = Signal(int, int)
    let_go = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__("", HEIGHT)
        self._over = over
        self.setParent(over)
        self.setAccessibleName(self.tr("Value of this cell"))
        calls_keyboard(self)
        self.words = _Why(over)
        self.words.hide()
        self.hide()
        self.textEdited.connect(lambda _text: self.complain(""))

    def begin(self, area: QRect, text: str, right: bool, typed: str = "") -> None:
        """Edit ``text`` there; ``typed`` is the key that began it and takes the text's place."""
        self.complain("")
        self.take_figures(right)
        self.setGeometry(area)
        self.setText(typed or text)
        self.show()
        self.raise_()
        self.setFocus()
        if not typed:
            self.selectAll()

    def complain(self, words: str) -> None:
        """Say under the cell why its text is not taken; empty takes it back."""
        self.set_bad(bool(words))
        self.words.setText(said(words))
        self.words.setFont(theme.font(t.CAPTION))
        if words:
            self.words.adjustSize()
            end = self.x() + self.width() - self.words.width() if self.isRightToLeft() else self.x()
            left = min(max(0, end), max(0, self._over.width() - self.words.width() - t.S2))
            self.words.move(left, self.geometry().bottom() + 2)
            self.words.raise_()
        self.words.setVisible(bool(words))

    def put_away(self) -> None:
        self.words.hide()
        self.hide()

    def event(self, event: QEvent) -> bool:
        tab = isinstance(event, QKeyEvent) and event.key() in (Key.Key_Tab, Key.Key_Backtab)
        if tab and event.type() == QEvent.Type.KeyPress:
            back = isinstance(event, QKeyEvent) and event.key() == Key.Key_Backtab
            self.kept.emit(0, -1 if back else 1)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Key.Key_Return, Key.Key_Enter):
            self.kept.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1, 0)
        elif key == Key.Key_Escape:
            self.let_go.emit()
        elif key in (Key.Key_Up, Key.Key_Down):
            self.kept.emit(1 if key == Key.Key_Down else -1, 0)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going elsewhere keeps what was typed, as long as it can be taken."""
        super().focusOutEvent(event)
        if self.isVisible() and event.reason() in _ELSEWHERE:
            self.kept.emit(0, 0)

    def hideEvent(self, event: QHideEvent) -> None:
        """So does another room: this is still shown, but what it stands in is not."""
        super().hideEvent(event)
        if not self.isHidden():
            self.kept.emit(0, 0)
