"""Scanning: every key is seen here before any widget; what a scanner sent goes, in order, to who can use it."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from app.devices.scanner import IDLE, Began, Kind, Out, Scanned, Stroke, Typed, due, fold
from app.devices.scanner_keys import TURN, Pressed
from app.devices.scanner_profile import Profile
from ui.kit.ears import Ears
from ui.kit.put_back import PutBack, fill, is_foreign, nothing, remembered, takes_code, takes_words

Key = Qt.Key
_ENDS = {Key.Key_Return: "\r", Key.Key_Enter: "\r", Key.Key_Tab: "\t"}
_ALONE = {
    *(Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_AltGr, Key.Key_Meta, Key.Key_CapsLock, Key.Key_NumLock),
    *(Key.Key_Super_L, Key.Key_Super_R, Key.Key_Mode_switch),
}
_EDITING = {Key.Key_Backspace, Key.Key_Delete, Key.Key_Escape, Key.Key_Backtab}
_SOON, _LATE, _MOST_TURNS = 5, 20, 8  # ms, ms, turns
ON_SCREEN = 0xC45  # as its native code: a key touched on the screen, which is a person's at any pace
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_HELD = _CONTROL | _ALT | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.MetaModifier


class Kept(NamedTuple):
    """A key that is held back, as it was pressed: Qt takes its own event back at once, and to make one is felt."""

    key: int
    modifiers: Qt.KeyboardModifier
    text: str

    @property
    def sign(self) -> str:
        return self.text if self.text == "\n" else _ENDS.get(Key(self.key), self.text)


def time_of(event: QKeyEvent) -> int:
    """When the key was pressed, in ms: as the display saw it, so that a busy screen blurs no pause.

    Keys that our own keyboard makes have no time of a display; theirs is of the clock that displays count by.
    """
    return event.timestamp() or int(time.monotonic() * 1000) % TURN


class Scanning(QObject):
    """One for the window. ``take`` gets each code; ``remember`` says how to put back what keys do on the screen;
    ``pass_on`` is the screen's look at a key that is no scanner's, and says whether it acted.

    Codes wait in ``waiting`` until ``open`` was called, and while a dialog wants its answer.
    """

    def __init__(
        self,
        window: QWidget,
        take: Callable[[str], None],
        remember: Callable[[], PutBack],
        pass_on: Callable[[QKeyEvent], bool],
    ) -> None:
        super().__init__(window)
        self._take, self._remember, self._pass_on = take, remember, pass_on
        self.clock: Callable[[QKeyEvent], int] = time_of
        self.profiles: Sequence[Profile] = ()
        self.tap: Callable[[Stroke], bool] | None = None  # the setup page listens to the bare keys
        self.holds = True
        self.waiting: list[str] = []
        self._is_open = self._handing = False
        self._state, self._pressed = IDLE, Pressed()
        self._kept: deque[Kept] = deque()
        self._marks: dict[int, PutBack] = {}
        self._sending = False
        self._armed_at, self._turns = 0.0, 0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._quiet)
        self._again = QTimer(self, singleShot=True, interval=_SOON)
        self._again.timeout.connect(self.go_on)
        self._ears = Ears(window, self._heard, self._moved)

    # Codes -----------------------------------------------------------------------------------------------------

    def put(self, code: str) -> None:
        """One more code, behind those that wait."""
        self.waiting.append(code)
        self.go_on()

    def open(self) -> None:
        """There is somebody to take codes now."""
        self._is_open = True
        self.go_on()

    def shown(self) -> None:
        """The window is on the screen."""
        self._ears.shown()

    def take_waiting(self) -> list[str]:
        """The codes that wait, for whoever rings them up at once."""
        waiting, self.waiting = self.waiting, []
        return waiting

    def go_on(self) -> None:
        """Hand on what waits, in order; a code that comes while another is handed on waits for its turn."""
        if self._handing:
            return
        self._handing = True
        try:
            while self.waiting and self._is_open and QApplication.activeModalWidget() is None:
                self._take(self.waiting.pop(0))
        finally:
            self._handing = False

    def _moved(self) -> None:
        """The keyboard went elsewhere: perhaps a dialog is over."""
        if self.waiting:
            self._again.start()

    # Keys ------------------------------------------------------------------------------------------------------

    def _heard(self, event: QKeyEvent) -> bool:
        if self._sending:
            return False
        if event.key() in _ALONE:
            return self._pass_on(event)
        stroke = self._stroke(event)
        if self.tap is not None and self.tap(stroke):
            return True
        running = bool(self._state.run)
        self._state, outs = fold(self._state, stroke, self.profiles)
        if stroke.kind is Kind.OTHER:
            self._act(outs)
            self._kept.clear()
            return self._pass_on(event)
        if stroke.alt:
            return running or self._pass_on(event)
        kept = Kept(event.key(), event.modifiers(), event.text())
        self._kept.append(kept)
        here = self._act(outs, kept)
        self._arm(stroke.at)
        return self._pass_on(event) if here else True

    def _stroke(self, event: QKeyEvent) -> Stroke:
        key, sign, modifiers = event.key(), event.text(), event.modifiers()
        if event.nativeScanCode() == ON_SCREEN:
            return Stroke(self.clock(event), sign, Kind.OTHER)
        self._pressed = self._pressed.then(key, self.clock(event), event.isAutoRepeat())
        at, repeats, focus = self._pressed.at, self._pressed.held, self._focus()
        words, codes = takes_words(focus), is_foreign(focus)
        if sign == "\n" or (key in _ENDS and not modifiers & _HELD):
            end = "\n" if sign == "\n" else _ENDS[Key(key)]
            return Stroke(at, end, Kind.OTHER if repeats else Kind.END, words=words, codes=codes)
        is_sign = bool(sign) and key not in _EDITING and key not in _ENDS and not repeats
        alt = bool(modifiers & _ALT)
        if not is_sign or (alt and not sign.isdigit()) or (sign.isprintable() and modifiers & _CONTROL):
            return Stroke(at, sign, Kind.OTHER)
        presses = key == Key.Key_Space and isinstance(focus, QAbstractButton) and not self._state.run
        return Stroke(at, sign, hold=self.holds and not words and not presses, words=words, alt=alt, codes=codes)

    def _focus(self) -> QWidget:
        """Who the keys are for: an open list of proposals takes them for its field."""
        popup = QApplication.activePopupWidget()
        return (popup.focusProxy() or popup.focusWidget() or popup) if popup is not None else self._ears.where

    def _act(self, outs: Sequence[Out], now: Kept | None = None) -> bool:
        """Do what the fold says; True if the key of this very moment is to go on to its widget."""
        here = False
        for out in outs:
            match out:
                case Began(mark):
                    self._mark(mark)
                case Typed(text):
                    here = self._release(text, now) or here
                case Scanned():
                    self._scanned(out)
                case _:
                    self._kept.clear()
        return here

    def _mark(self, mark: int) -> None:
        if not mark:
            self._marks.clear()
        screen, field = self._remember(), remembered(self._focus())

        def put_back() -> None:
            screen()
            field()

        self._marks[mark] = put_back

    def _release(self, text: str, now: Kept | None) -> bool:
        """Send on the keys of ``text``; signs without a key of their own (Alt and digits) are nobody's."""
        for sign in text:
            if self._kept and sign == self._kept[0].sign:
                key = self._kept.popleft()
                if key is now:
                    return True
                self._send(key)
        return False

    def _send(self, kept: Kept) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, *kept)
        if self._pass_on(event):
            return
        self._sending = True
        try:
            QApplication.sendEvent(self._focus(), event)
        finally:
            self._sending = False

    def _scanned(self, scan: Scanned) -> None:
        self._kept.clear()
        if scan.leaked:
            self._marks.get(scan.mark, nothing)()
        focus = self._focus()
        if isinstance(focus, QLineEdit) and takes_code(focus):
            fill(focus, scan.code)
        else:
            self.put(scan.code)

    # Time ------------------------------------------------------------------------------------------------------

    def _arm(self, at: int) -> None:
        when, self._turns = due(self._state, self.profiles), 0
        if when is None:
            self._timer.stop()
        else:
            self._timer.start(max(0, when - at))
            self._armed_at = time.monotonic()

    def _quiet(self) -> None:
        """No key came in time, as far as anybody looked: keys that wait go first, for a turn that was not late."""
        now = time.monotonic()
        is_late = (now - self._armed_at) * 1000 > self._timer.interval() + _LATE
        if not self._turns or (is_late and self._turns < _MOST_TURNS):
            self._armed_at, self._turns = now, self._turns + 1
            self._timer.start(_SOON)
            return
        when = due(self._state, self.profiles)
        if when is not None:
            codes = is_foreign(self._focus())
            self._state, outs = fold(self._state, Stroke(when, kind=Kind.QUIET, codes=codes), self.profiles)
            self._act(outs)
