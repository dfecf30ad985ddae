"""The painted keys: one widget at the foot of the window that says which was meant, and never takes the focus."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTouchEvent
from PySide6.QtWidgets import QWidget

from app.domain.frozen import frozen
from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.keyboard.caps import ROWS, UNITS, Act, Cap, Page, caps_of
from ui.kit.keyboard.layouts import Layout, held
from ui.kit.keyboard.painting import paint_cap, paint_choice

KEY = 56  # px high
_GAP, _WIDEST = 6, 1240
_HOLD_MS, _REPEAT_MS = 450, 70
_MOUSE = -1  # as the number of a finger
_REPEATS = (Act.BACK, Act.LEFT, Act.RIGHT)
HEIGHT = ROWS * (KEY + _GAP) + 2 * t.S2 - _GAP


class Shift(Enum):
    """A touch each: the next letter, every letter, none."""

    OFF = auto()
    ONCE = auto()
    LOCKED = auto()


@frozen
class Choice:
    """What holding a key offers, above it; ``at`` is what the finger is on, -1 for none."""

    cap: Cap
    signs: tuple[str, ...]
    area: QRectF
    at: int = -1

    def place(self, point: QPointF) -> int:
        """Which sign stands at a point, or -1."""
        if not self.area.contains(point):
            return -1
        return min(int((point.x() - self.area.left()) * len(self.signs) / self.area.width()), len(self.signs) - 1)


class Panel(QWidget):
    """``pressed`` brings what a key does and the sign it types. Of several fingers, the next one ends the last."""

    pressed = Signal(Act, str)

    def __init__(self, window: QWidget, layouts: tuple[Layout, ...]) -> None:
        super().__init__(window)
        self.layouts, self.page, self.shift = layouts, Page.LETTERS, Shift.OFF
        self._at = 0
        self.onward = False  # whether there is a next field to go to
        self._caps: tuple[Cap, ...] = ()
        self._down: dict[int, Cap] = {}
        self.choice: Choice | None = None
        self._choosing = False  # the choice stays open without a finger
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on every keyboard
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Screen keyboard"))
        self._done_word = self.tr("Done")
        self._hold = QTimer(self, singleShot=True, interval=_HOLD_MS)
        self._hold.timeout.connect(self._held)
        self._again = QTimer(self, interval=_REPEAT_MS)
        self._again.timeout.connect(self._repeat)
        self.show_page(Page.LETTERS)

    # What stands there -----------------------------------------------------------------------------------------

    @property
    def layout_now(self) -> Layout:
        return self.layouts[self._at]

    def use(self, layouts: tuple[Layout, ...]) -> None:
        """Other layouts, where the language or the country is another now."""
        if layouts != self.layouts:
            self.layouts, self._at = layouts, 0
            self.show_page(self.page)

    def show_page(self, page: Page) -> None:
        self.page = page
        self._caps = caps_of(self.layout_now, page, len(self.layouts) > 1, self.onward)
        self._let_go()
        self.setAccessibleDescription(self.layout_now.label if page is Page.LETTERS else "")
        self.update()

    def caps(self) -> tuple[Cap, ...]:
        return self._caps

    def place(self) -> None:
        """At the foot of the window, over its whole width."""
        window = self.parentWidget()
        assert window is not None
        self.setGeometry(0, window.height() - HEIGHT, window.width(), HEIGHT)

    def area(self, cap: Cap) -> QRectF:
        """Where a key stands; keys are no further apart than fingers reach."""
        wide = min(self.width() - 2 * t.S2, _WIDEST) + _GAP
        left, unit = (self.width() - wide + _GAP) / 2, wide / UNITS
        top = t.S2 + cap.row * (KEY + _GAP)
        return QRectF(left + cap.left * unit, top, cap.width * unit - _GAP, KEY)

    def cap_at(self, point: QPointF) -> Cap:
        """The nearest key: there is no dead ground between two."""
        row = min(max(0, int((point.y() - t.S2 + _GAP / 2) // (KEY + _GAP))), ROWS - 1)
        return min((cap for cap in self._caps if cap.row == row), key=lambda cap: self._away(cap, point))

    def _away(self, cap: Cap, point: QPointF) -> float:
        area = self.area(cap)
        return max(area.left() - point.x(), point.x() - area.right(), 0.0)

    def sign(self, cap: Cap) -> str:
        """What the key types now."""
        return self.layout_now.upper(cap.sign) if self.shift is not Shift.OFF else cap.sign

    # Fingers ---------------------------------------------------------------------------------------------------

    def finger_down(self, finger: int, point: QPointF) -> None:
        if self._choosing and self.choice is not None:
            self._choose(self.choice.place(point))
            return
        for other in tuple(self._down):
            self.finger_up(other)
        cap = self.cap_at(point)
        self._down[finger] = cap
        if cap.act in _REPEATS:
            self.pressed.emit(cap.act, "")
        self._hold.start()
        self.update()

    def finger_moved(self, finger: int, point: QPointF) -> None:
        if finger not in self._down:
            return
        if self.choice is not None:
            self.choice = Choice(self.choice.cap, self.choice.signs, self.choice.area, self.choice.place(point))
            self.update()
            return
        cap = self.cap_at(point)
        if cap != self._down[finger] and cap.act not in _REPEATS:
            self._again.stop()
            self._down[finger] = cap
            self._hold.start()
            self.update()

    def finger_up(self, finger: int) -> None:
        cap = self._down.pop(finger, None)
        self._hold.stop()
        self._again.stop()
        self.update()
        if cap is None:
            return
        if self.choice is not None and self.choice.at < 0:
            self._choosing = True  # for those whose finger does not slide
        elif self.choice is not None:
            self._choose(self.choice.at)
        elif cap.act not in _REPEATS:
            self._do(cap)

    def _held(self) -> None:
        cap = next(iter(self._down.values()), None)
        if cap is None:
            return
        if cap.act in _REPEATS:
            self._again.start()
            return
        signs = held(self.layout_now, cap.sign) if cap.act is Act.SIGN else ()
        if signs:
            upper = self.shift is not Shift.OFF
            shown = tuple(dict.fromkeys(self.layout_now.upper(one) if upper else one for one in signs))
            self.choice = Choice(cap, shown, self._choice_area(cap, len(shown)))
            self.update()

    def _choice_area(self, cap: Cap, many: int) -> QRectF:
        """Above the key, or over it in the first row, within the panel."""
        key = self.area(cap)
        wide = max(many * (KEY + _GAP), key.width())
        left = min(max(t.S2, key.center().x() - wide / 2), self.width() - t.S2 - wide)
        top = key.top() - KEY - _GAP if cap.row else key.bottom() + _GAP
        return QRectF(left, top, wide, KEY)

    def _choose(self, at: int) -> None:
        choice = self.choice
        self._let_go()
        if choice is not None and at >= 0:
            self._type(choice.signs[at])

    def _repeat(self) -> None:
        cap = next(iter(self._down.values()), None)
        if cap is not None:
            self.pressed.emit(cap.act, "")

    def _do(self, cap: Cap) -> None:
        if cap.act is Act.SHIFT:
            self.shift = {Shift.OFF: Shift.ONCE, Shift.ONCE: Shift.LOCKED, Shift.LOCKED: Shift.OFF}[self.shift]
        elif cap.act is Act.PAGE and cap.page is not None:
            self.show_page(cap.page)
        elif cap.act is Act.LAYOUT:
            self._at = (self._at + 1) % len(self.layouts)
            self.shift = Shift.OFF
            self.show_page(Page.LETTERS)
        elif cap.act is Act.SIGN:
            self._type(self.sign(cap))
        else:
            self.pressed.emit(cap.act, cap.sign)

    def _type(self, sign: str) -> None:
        if self.shift is Shift.ONCE:
            self.shift = Shift.OFF
            self.update()
        self.pressed.emit(Act.SIGN, sign)

    def _let_go(self) -> None:
        """No finger is on any key any more."""
        self._down.clear()
        self._hold.stop()
        self._again.stop()
        self.choice, self._choosing = None, False
        self.update()

    def hideEvent(self, event: QEvent) -> None:
        self._let_go()
        self.shift = Shift.OFF

    # Events ----------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            return self._touched(event)
        return super().event(event)

    def _touched(self, event: QTouchEvent) -> bool:
        """Each finger by itself: the second key of a quick hand is down before the first is up."""
        if event.type() == QEvent.Type.TouchCancel:
            self._let_go()
            return True
        for point in event.points():
            if point.state() == point.state().Pressed:
                self.finger_down(point.id(), point.position())
            elif point.state() == point.state().Released:
                self.finger_up(point.id())
            elif point.state() == point.state().Updated:
                self.finger_moved(point.id(), point.position())
        event.accept()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.finger_down(_MOUSE, event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick touches are two letters."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.finger_moved(_MOUSE, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.finger_up(_MOUSE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._let_go()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a bracket by itself turns round otherwise
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), theme.color("sunken"))
        painter.fillRect(0, 0, self.width(), 1, theme.color("line_strong"))
        down = set(self._down.values())
        for cap in self._caps:
            paint_cap(painter, self.area(cap), cap, self._label(cap), self._state(cap, cap in down))
        if self.choice is not None:
            paint_choice(painter, self.choice.area, self.choice.signs, self.choice.at)

    def _state(self, cap: Cap, is_down: bool) -> str:
        if is_down:
            return "pressed"
        shifted = cap.act is Act.SHIFT and self.shift is not Shift.OFF
        return "locked" if shifted and self.shift is Shift.LOCKED else "chosen" if shifted else ""

    def _label(self, cap: Cap) -> str:
        if cap.act is Act.SIGN:
            return self.sign(cap)
        if cap.act is Act.DONE:
            return self._done_word
        if cap.act is Act.LAYOUT:
            return self.layouts[(self._at + 1) % len(self.layouts)].label
        if cap.act is Act.PAGE:
            letters = "أبج" if self.layout_now.name == "arabic" else "ABC"
            return {Page.LETTERS: letters, Page.SIGNS: "#+=", Page.FIGURES: "123"}[cap.page or Page.LETTERS]
        return self.layout_now.label if cap.act is Act.SPACE and len(self.layouts) > 1 else ""
