"""A control for each kind of setting: it shows a value, and brings another one when a person is done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.settings import plain
from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Field, LinesField
from ui.kit.picker import Chooser, Option
from ui.kit.screen import across

_LONGEST = 2_000  # signs of a text; a receipt holds no more


class Control(QWidget):
    """``done`` brings a value to be recorded."""

    done = Signal(object)

    def show_value(self, value: Any) -> None:
        """What is in force; what a person is typing is left alone."""
        raise NotImplementedError

    def set_bad(self, bad: bool) -> None:
        """Mark it as holding what cannot be."""


class Switch(QAbstractButton):
    """On or off: a knob in a track, and the word beside it."""

    def __init__(self, on: str, off: str) -> None:
        super().__init__()
        self._on, self._off = on, off
        self.setCheckable(True)
        self.setFixedHeight(t.H_CONTROL)
        self.setMinimumWidth(140)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = max(self.fontMetrics().horizontalAdvance(word) for word in (self._on, self._off))
        return QSize(max(140, 52 + t.S3 + words + t.S3), t.H_CONTROL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, mirrored = self.isChecked(), self.isRightToLeft()
        track = self.rect().adjusted(2, 10, 0, -10)
        track.setWidth(50)
        if mirrored:
            track.moveRight(self.width() - 2)
        if self.hasFocus():
            painter.setPen(theme.color("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), 16, 16)
        painter.setPen(theme.color("accent" if on else "line_strong"))
        painter.setBrush(theme.color("accent" if on else "sunken"))
        painter.drawRoundedRect(track, 14, 14)
        knob = track.adjusted(4, 4, 0, -4)
        knob.setWidth(knob.height())
        if on != mirrored:
            knob.moveRight(track.right() - 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("on_accent" if on else "line_strong"))
        painter.drawEllipse(knob)
        painter.setFont(theme.font(t.BODY))
        painter.setPen(theme.color("text"))
        words = self.rect().adjusted(0, 0, -52 - t.S3, 0) if mirrored else self.rect().adjusted(52 + t.S3, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self._word())

    def _word(self) -> str:
        return self._on if self.isChecked() else self._off


class SwitchControl(Control):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.switch = Switch(self.tr("On"), self.tr("Off"))
        self.switch.setAccessibleName(name)
        self.switch.clicked.connect(lambda on: self.done.emit(on))
        row = across(self)
        row.addWidget(self.switch)
        row.addStretch(1)

    def show_value(self, value: Any) -> None:
        self.switch.setChecked(bool(value))
        self.switch.update()


class ChipsControl(Control):
    """Few choices, all in sight; ``kind`` makes a value of a choice's text."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], kind: Callable[[str], Any] = str) -> None:
        super().__init__()
        self.chips: dict[str, Button] = {}
        row = across(self, spacing=t.S2)
        for value, word in choices:
            chip = Button(word, Kind.CHIP)
            chip.setCheckable(True)
            chip.setAccessibleName(f"{name}: {word}")
            chip.clicked.connect(lambda _on=False, value=value: self._choose(value, kind))
            self.chips[value] = chip
            row.addWidget(chip)
        row.addStretch(1)
        self._value = ""

    def _choose(self, value: str, kind: Callable[[str], Any]) -> None:
        self.show_value(self._value)  # until it is recorded
        self.done.emit(kind(value))

    def show_value(self, value: Any) -> None:
        self._value = str(value)
        for choice, chip in self.chips.items():
            chip.setChecked(choice == self._value)


class PickerControl(Control):
    """Many choices, in a list that opens and is searched."""

    def __init__(self, name: str, options: Callable[[], Sequence[Option]], say: Callable[[str], str]) -> None:
        super().__init__()
        self.chooser = Chooser(name)
        self.chooser.most_width = 400
        self.chooser.hint = self.tr("Type to find it")
        self.chooser.options = options
        self.chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.chooser.picked.connect(self.done.emit)
        self._say = say
        across(self).addWidget(self.chooser)

    def show_value(self, value: Any) -> None:
        self.chooser.choose(str(value), self._say(str(value)))


class TextControl(Control):
    """One line; Enter or leaving it records it, Esc brings back what was there."""

    def __init__(self, name: str, placeholder: str = "", right: bool = False) -> None:
        super().__init__()
        self.field = Field(placeholder)
        self.field.setAccessibleName(name)
        self.field.setMaxLength(_LONGEST)
        if right:
            self.field.setMaximumWidth(140)
            self.field.take_figures()
        self._value = ""
        row = across(self)
        row.addWidget(self.field, 1)
        if right:
            row.addStretch(1)
        self.field.editingFinished.connect(self._finish)

    def _finish(self) -> None:
        text = plain(self.field.text()).strip()
        if text != self._value:
            self.done.emit(text)

    def show_value(self, value: Any) -> None:
        fresh = str(value) != self._value
        self._value = str(value)
        if fresh or not self.field.hasFocus():
            with QSignalBlocker(self.field):
                self.field.setText(self._value)
                self.field.setCursorPosition(0)

    def set_bad(self, bad: bool) -> None:
        self.field.set_bad(bad)


class AddressControl(TextControl):
    """The address of a printer; none is an empty field that says so."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "")
        self.field.setPlaceholderText(self.tr("None"))

    def _finish(self) -> None:
        typed = self.field.text().strip() or "none"
        if typed != (self._value or "none"):
            self.done.emit(typed)

    def show_value(self, value: Any) -> None:
        super().show_value("" if value == "none" else value)


class _Lines(LinesField):
    """Plain lines; Tab leaves it, as in any field."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class LinesControl(Control):
    """Several lines; leaving it or Ctrl Enter records them. ``typed`` brings each change, to be looked at at once."""

    typed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.edit = _Lines()
        self.edit.setAccessibleName(name)
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(96)
        self.edit.setFont(theme.font(t.BODY))
        self._value = ""
        across(self).addWidget(self.edit)
        self.edit.left.connect(self._finish)
        self.edit.textChanged.connect(lambda: self.typed.emit(self.edit.toPlainText()))

    def _finish(self) -> None:
        text = plain(self.edit.toPlainText())[:_LONGEST].rstrip()
        if text != self._value:
            self.done.emit(text)

    def show_value(self, value: Any) -> None:
        fresh = str(value) != self._value
        self._value = str(value)
        if fresh or not self.edit.hasFocus():
            with QSignalBlocker(self.edit):
                self.edit.setPlainText(self._value)


class AddRow(QWidget):
    """A field and the button beside it: what is typed there is one more. ``asked`` comes for both and for Enter."""

    asked = Signal()

    def __init__(self, name: str, hint: str, longest: int, said: str = "") -> None:
        super().__init__()
        self.field = Field(hint)
        self.field.setAccessibleName(f"{name}: {said or hint}")
        self.field.setMaxLength(longest)
        self.button = Button(self.tr("Add"), icon="plus")
        self.button.setAccessibleName(f"{name}: {self.button.text()}")
        row = across(self, spacing=t.S2)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self.asked)
        self.field.returnPressed.connect(self.asked)
