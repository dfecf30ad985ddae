"""Ears that follow the keyboard: into every window, dialog and menu of the program, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.brake import brake


class Ears(QObject):
    """Hears each key before the widget that would get it; ``heard`` says whether the key was taken.

    A filter on the whole program would be asked about every paint and slow it down; this one stands only on what has
    the keyboard, and on a menu while it is open, because a menu takes the keys without taking the focus.
    """

    def __init__(self, window: QWidget, heard: Callable[[QKeyEvent], bool], moved: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._heard, self._moved = window, heard, moved
        self._on: list[QWidget] = []
        self._passed: tuple[int, int, str] | None = None
        self._listen(window)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
            app.focusWindowChanged.connect(self._follow_window)

    def shown(self) -> None:
        """The window is on the screen: hear of its focus also while it is not the active one."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.focusObjectChanged.connect(self._follow_object, Qt.ConnectionType.UniqueConnection)

    @property
    def where(self) -> QWidget:
        """What gets the keys now, menus apart."""
        return self._on[0] if isValid(self._on[0]) else self._window

    def _follow_object(self, _focus: QObject | None) -> None:
        self._follow(None, QApplication.focusWidget())

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self._window):
            return  # the program ends
        first, popup = new or self._without_focus(), QApplication.activePopupWidget()
        apart = popup is not None and popup is not first and not popup.isAncestorOf(first)  # else a key is heard twice
        also = (self._window,) if first is not self._window and not QApplication.focusWidget() else ()
        self._listen(first, *also, *((popup,) if popup is not None and apart else ()))
        self._moved()

    def _follow_window(self, _window: QWindow | None) -> None:
        """A dialog in which nothing takes the keyboard, or a menu: it takes the keys and not the focus."""
        self._follow(None, QApplication.focusWidget())

    def _without_focus(self) -> QWidget:
        """Who gets the keys while nothing has the keyboard: a dialog itself, else the window; no menu that is over."""
        active = QApplication.activeWindow()
        is_dialog = active is not None and active.isVisible() and active.windowType() == Qt.WindowType.Dialog
        window = active if active is not None and is_dialog else self._window
        return window.focusWidget() or window  # without a window manager keys come to a window that is not active

    def _listen(self, *widgets: QWidget) -> None:
        there = [one for one in widgets if isValid(one)] or [self._window]  # a dialog may be going with what it had
        if there == self._on:
            return
        for widget in self._on:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._on = there
        for widget in there:
            with suppress(RuntimeError):  # it may be going at this moment; then the keyboard moves once more
                widget.installEventFilter(self)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        """A key that nobody took comes by once more on its way up to the window: it is heard once."""
        key = (event.timestamp(), event.key(), event.text())
        if watched is self._window and key == self._passed:
            self._passed = None
            return False
        taken = self._heard(event)
        self._passed = None if taken or watched is self._window else key
        return taken

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            brake.press()
            return isinstance(event, QKeyEvent) and watched in self._on and self._key(watched, event)
        if kind == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            popup = QApplication.activePopupWidget()
            if popup is not None and event.reason() == Qt.FocusReason.PopupFocusReason and isinstance(watched, QWidget):
                self._listen(watched, popup)
        return False
