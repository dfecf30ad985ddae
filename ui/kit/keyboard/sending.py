"""Sends a touched key to a field as a key event, by the way that every key takes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.kit.keyboard.caps import Act
from ui.kit.scanning import ON_SCREEN

_Key = Qt.Key
_KEYS = {
    Act.BACK: (_Key.Key_Backspace.value, "\b"),
    Act.ENTER: (_Key.Key_Return.value, "\r"),
    Act.SPACE: (_Key.Key_Space.value, " "),
    Act.LEFT: (_Key.Key_Left.value, ""),
    Act.RIGHT: (_Key.Key_Right.value, ""),
}


def send(field: QWidget, act: Act, sign: str) -> None:
    """Press and let go: validation, completion and undo see a key as any other; no scanner is thought of."""
    key, text = _KEYS.get(act, (_key_of(sign), sign))
    shift = Qt.KeyboardModifier.ShiftModifier if text.isupper() else Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        if isValid(field):  # its Enter may end the form
            QApplication.sendEvent(field, QKeyEvent(kind, key, shift, ON_SCREEN, 0, 0, text))


def _key_of(sign: str) -> int:
    """Qt names a key by the capital on it."""
    capital = sign.upper()
    return ord(capital) if len(capital) == 1 else _Key.Key_unknown.value
