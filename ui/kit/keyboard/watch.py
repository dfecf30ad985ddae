"""When the screen keyboard comes and goes: it is called by a touch on a field, never by a key, a scan or the till."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputDevice, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from ui.kit.put_back import takes_words
from ui.kit.scanning import ON_SCREEN
from ui.kit.screen import Screen

if TYPE_CHECKING:
    from ui.kit.keyboard.caps import Act
    from ui.kit.keyboard.lift import Lift
    from ui.kit.keyboard.panel import Panel

_CALLS = "callsKeyboard"
_LAID_OUT = (QEvent.Type.LayoutRequest, QEvent.Type.Resize)
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


def calls_keyboard(field: QWidget) -> None:
    """Say that who led the finger here by a touch wants to type at once: a name, a note, a cell."""
    field.setProperty(_CALLS, True)


class ScreenKeyboard(QObject):
    """One for a window. Watches only the field that has the keyboard, and the window while fingers may be about."""

    _watches = False  # again, once Python has taken what an ending window held: Qt still asks

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._watches = window, True
        self._mode = "auto"
        self._field: QWidget | None = None
        self._served: QWidget | None = None  # the field whose page the keys show
        self._on: list[QWidget] = []
        self._handle: QWindow | None = None
        self._by_finger = False  # the last thing that was done was a touch, and no key
        self._touched: QWidget | None = None
        self._waits = False  # for the finger to be lifted
        self.panel: Panel | None = None
        self._lift: Lift | None = None
        self._raising = QTimer(self, singleShot=True, interval=0)
        self._raising.timeout.connect(self._rise)
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def use(self, mode: str) -> None:
        """``auto`` comes for a finger, ``always`` for a mouse too, ``never`` stays away (setting counter.keyboard)."""
        self._mode = mode
        if mode == "never":
            self.go()
        self._follow(None, QApplication.focusWidget())

    def is_up(self) -> bool:
        return self.panel is not None and self.panel.isVisible()

    # Coming ----------------------------------------------------------------------------------------------------

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if not self._watches or not isValid(self._window):
            return
        ours = new is not None and self._mode != "never" and new.window() is self._window and takes_words(new)
        self._listen(new if ours else None)
        self._hear_window(self._mode == "always" or (self._mode == "auto" and _has_touch_screen()))
        if self.is_up():
            self._moved(old, new if ours else None)
        elif ours and new is not None and self._is_called(new):
            self._call(new)

    def _is_called(self, field: QWidget) -> bool:
        return self._by_finger and bool(field.property(_CALLS))

    def _listen(self, field: QWidget | None) -> None:
        for widget in self._on:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._on = []
        if field is None:
            return
        inner = (field.viewport(),) if isinstance(field, QAbstractScrollArea) else ()
        self._on = [field, *inner]
        for widget in self._on:
            widget.installEventFilter(self)

    def _hear_window(self, wanted: bool) -> None:
        """Touches anywhere in the window, before any widget; one without a touch screen is left in peace."""
        handle = self._window.windowHandle()
        if wanted and handle is not None and handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)

    def _counts(self, event: QMouseEvent) -> bool:
        finger = event.device().type() == QInputDevice.DeviceType.TouchScreen
        return event.button() == Qt.MouseButton.LeftButton and (finger or self._mode == "always")

    def _call(self, field: QWidget) -> None:
        self._field = self._touched = field
        self._raising.start()

    def _rise(self) -> None:
        """Once the finger is up again: what it touched has had its touch."""
        field = self._field
        if field is None or not isValid(field) or not takes_words(field) or not field.isVisible():
            return
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._waits = True
            return
        from ui.kit.keyboard.fields import first_page, layouts_here

        panel, lift = self._made()
        if not panel.isVisible():
            panel.use(layouts_here())
            self._served = None
        if self._served is not field:
            self._served = field
            panel.onward = _next_field(field) is not None
            panel.show_page(first_page(field))
        panel.place()
        lift.keep(field, panel.y())
        panel.show()
        panel.raise_()
        self._hear_window(True)

    def _made(self) -> tuple[Panel, Lift]:
        if self.panel is None or self._lift is None:
            from ui.kit.keyboard.fields import layouts_here
            from ui.kit.keyboard.lift import Lift
            from ui.kit.keyboard.panel import Panel

            self._lift = Lift(self._window)
            self.panel = Panel(self._window, layouts_here())
            self.panel.pressed.connect(self._pressed)
            self._window.installEventFilter(self)
        return self.panel, self._lift

    # Going -----------------------------------------------------------------------------------------------------

    def go(self) -> None:
        """Put the keys away, and the window where it was."""
        self._raising.stop()
        self._field = self._served = self._touched = None
        if self.panel is not None and self._lift is not None and isValid(self.panel):
            self.panel.hide()
            self._lift.drop()

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """The focus went on. Within a form the keys stay; under a finger nothing moves until it is up."""
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._field = new
        elif new is not None and (_in_one_form(old, new) or self._is_called(new)):
            self._call(new)
        else:
            self.go()

    def _settle(self) -> None:
        """A finger was lifted: one that touched neither a field nor the keys wants them no longer."""
        touched, self._touched = self._touched, None
        if not self.is_up() or self.panel is None or touched is self.panel:
            return
        if self._field is None or touched is None or touched not in self._on:
            self.go()

    # What the field and the window hear ------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._watches:
            return False
        kind = event.type()
        if watched is self._handle:
            self._window_heard(event)
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return watched in self._on and self._key(event)
        elif isinstance(event, QMouseEvent):
            if kind == QEvent.Type.MouseButtonRelease and watched in self._on and self._counts(event):
                self._call(self._on[0])
        elif watched is self._window and kind in _LAID_OUT and self._lift is not None and self._lift.height:
            self._lift.hold()
        if watched is self._window and kind == QEvent.Type.Resize and self.is_up():
            self._raising.start()
        if kind == QEvent.Type.Hide and watched is self._field and self.is_up():
            self.go()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        """A key of a real keyboard, or of a scanner: there is one. Esc is done with the keys on the screen only."""
        if event.nativeScanCode() == ON_SCREEN:
            return False
        self._by_finger = False
        was_up = self.is_up()
        self.go()
        return was_up and event.key() == Qt.Key.Key_Escape

    def _window_heard(self, event: QEvent) -> None:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self._by_finger = False
        elif kind == QEvent.Type.MouseButtonRelease:
            waits, self._waits = self._waits, False
            if waits:
                self._raising.start()
            elif self.is_up():
                self._settling.start()
        elif kind in _PRESSES and isinstance(event, QMouseEvent):
            self._by_finger = self._counts(event)
            self._touched = self._window.childAt(event.position().toPoint())

    # Keys ------------------------------------------------------------------------------------------------------

    def _pressed(self, act: Act, sign: str) -> None:
        from ui.kit.keyboard.sending import send

        field = self._field
        if field is None or not isValid(field) or act.name == "DONE":
            self.go()
        elif act.name == "NEXT":
            (_next_field(field) or field).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            send(field, act, sign)


def _has_touch_screen() -> bool:
    return any(one.type() == QInputDevice.DeviceType.TouchScreen for one in QInputDevice.devices())


def _next_field(field: QWidget) -> QWidget | None:
    """The next one of the same form, in the order of Tab; after the last none."""
    one = field.nextInFocusChain()
    while one is not field and one is not None:
        stops = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and takes_words(one)
        if stops and _in_one_form(field, one):
            return one if _stands_after(field, one) else None
        one = one.nextInFocusChain()
    return None


def _stands_after(one: QWidget, other: QWidget) -> bool:
    """Below it, or beside it: the order of Tab goes round, and a form ends."""
    first, second = one.mapTo(one.window(), QPoint(0, 0)), other.mapTo(one.window(), QPoint(0, 0))
    return second.y() > first.y() or (second.y() == first.y() and second.x() != first.x())


def _in_one_form(one: QWidget | None, other: QWidget) -> bool:
    """Whether two fields stand together, and not each in its own part of a screen."""
    parent = one.parentWidget() if one is not None and isValid(one) else None
    while parent is not None and not isinstance(parent, Screen) and not parent.isWindow():
        if parent.isAncestorOf(other):
            return True
        parent = parent.parentWidget()
    return False
