"""The skeleton of every screen: a strip on top, a wide pane at the left, a side pane at the right, a foot below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui.kit import mirror, theme
from ui.kit import tokens as t
from ui.kit.labels import ElidedLabel, Label
from ui.kit.put_back import PutBack, nothing
from ui.kit.tips import plain_tip

if TYPE_CHECKING:
    from ui.kit.hub_dot import HubDot
    from ui.kit.hub_look import HubLook
    from ui.kit.keymap import KeyGroup

Box = TypeVar("Box", QHBoxLayout, QVBoxLayout)
_WIDEST_TILL = 96  # px of what a till is called: beside it stands the field where scans go


class Pane(QWidget):
    """A plain area of one ground, with a hairline on the sides that are named."""

    def __init__(self, ground: str = "surface", rules: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane_ground = ground
        self._rules = rules.split()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.fillRect(event.rect(), theme.color(self.pane_ground))
        line, width, height = theme.color("line"), self.width(), self.height()
        edges = {
            "bottom": (0, height - 1, width, 1),
            "top": (0, 0, width, 1),
            "left": (0, 0, 1, height),
            "right": (width - 1, 0, 1, height),
        }
        for edge in self._rules:
            painter.fillRect(*edges[edge], line)


class Dot(QWidget):
    """A state in one word, with a quiet dot before it."""

    def __init__(self, word: str, tone: str) -> None:
        super().__init__()
        self._tone = tone
        self.label = Label(word, t.CAPTION, tone="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(*mirror.margins(t.S4, 0, 0, 0))
        row.addWidget(self.label)
        row.setAlignment(self.label, Qt.AlignmentFlag.AlignVCenter)

    def say(self, word: str, tone: str) -> None:
        self._tone = tone
        self.label.setText(word)
        self.label.setMinimumWidth(self.label.sizeHint().width())  # a full strip would press it together
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(self._tone))
        painter.drawEllipse(0, self.height() // 2 - 4, 8, 8)


class Status(QWidget):
    """Which till this is and what its devices say; states come as ``(word, tone)``.

    How the link to the hub is stands first of them, where there is one; ``hub_asked`` says that it was touched.
    """

    hub_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hub: HubDot | None = None
        self._till = ElidedLabel("", t.CAPTION, t.MEDIUM)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(*mirror.margins(t.S4, 0, 0, 0))
        self._row.setSpacing(t.S4)
        self._row.addWidget(self._till)
        self._dots: list[Dot] = []

    def till(self) -> str:
        """What this till is called."""
        return self._till.text()

    def say(self, till: str, states: tuple[tuple[str, str], ...]) -> None:
        if till != self._till.text():
            self._till.setText(till)
            self._till.setFixedWidth(min(_WIDEST_TILL, self._till.sizeHint().width()))
            self._till.setToolTip(plain_tip(till))
        while len(self._dots) < len(states):
            self._dots.append(Dot("", "good"))
            self._row.addWidget(self._dots[-1])
        for dot, state in zip(self._dots, states, strict=False):
            dot.say(*state)
        for place, dot in enumerate(self._dots):
            dot.setVisible(place < len(states))

    def say_hub(self, look: HubLook | None) -> None:
        """How the link to the hub looks; None for a register that has none."""
        if look is not None and self.hub is None:
            from ui.kit.hub_dot import HubDot  # most tills have no hub

            self.hub = HubDot()
            self.hub.clicked.connect(self.hub_asked)
            self._row.insertWidget(1, self.hub)
        if self.hub is not None:
            show_if(look is not None, self.hub)
            if look is not None:
                self.hub.say(look)


class Screen(QWidget):
    """Left pane and side pane; ``handle_key`` sees each key before the widget that has the keyboard.

    What a scanner sends is no key: ``take_scan`` gets it whole, wherever the keyboard stands.
    """

    def __init__(self, inset: int) -> None:
        super().__init__()
        left = QWidget()
        self.strip = Pane("canvas", "bottom")
        self.strip.setFixedHeight(t.STRIP)
        self.strip_row = QHBoxLayout(self.strip)
        self.strip_row.setContentsMargins(inset, 0, inset, 0)
        self.strip_row.setSpacing(0)
        self.status = Status()
        self.body = Pane("canvas")
        self.side = Pane("surface", "left")
        column = _bare(QVBoxLayout(left))
        column.addWidget(self.strip)
        column.addWidget(self.body, 1)
        left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.foot = _bare(QVBoxLayout())  # bars that need the whole width
        whole = _bare(QVBoxLayout(self))
        row = _bare(QHBoxLayout())
        row.addWidget(left, 1)
        row.addWidget(self.side)
        whole.addLayout(row, 1)
        whole.addLayout(self.foot)

    def handle_key(self, event: QKeyEvent) -> bool:
        """Act on a key; False leaves it to the widget that has the keyboard."""
        return False

    def take_scan(self, code: str) -> bool:
        """A code was scanned; False where this screen has no use for it, and then it goes to the sale."""
        return False

    def before_keys(self) -> PutBack:
        """How to put back what the next keys do here, should a scanner have sent them; fields are looked after."""
        return nothing

    def key_groups(self) -> Sequence[KeyGroup]:
        """The keys of this screen, for the page that lists them."""
        return ()

    def arrive(self) -> None:
        """The screen was chosen: put the keyboard where it belongs."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        window = self.width() + t.RAIL
        self.side.setFixedWidth(t.SIDE_NARROW if window < 1200 else t.SIDE if window < 1600 else t.SIDE_WIDE)
        super().resizeEvent(event)


def _bare(layout: Box) -> Box:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout


def show_if(wanted: bool, *widgets: QWidget) -> None:
    """Show or hide, but only where it differs: each change costs a layout, and a scan makes none."""
    for widget in widgets:
        if widget.isHidden() == wanted:
            widget.setVisible(wanted)


def turn_to(stack: QStackedWidget, page: QWidget) -> None:
    """Show a page, unless it is shown already."""
    if stack.currentWidget() is not page:
        stack.setCurrentWidget(page)


def rows(
    parent: QWidget | None = None, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 0
) -> QVBoxLayout:
    """A column layout on our own spaces, never the style's."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    layout.setContentsMargins(*mirror.margins(*margins))
    layout.setSpacing(spacing)
    return layout


def centred(parent: QWidget, widest: int) -> QVBoxLayout:
    """A column no wider than ``widest`` px in the middle of ``parent``: keys far apart are slow."""
    inner = QWidget()
    inner.setMaximumWidth(widest)
    inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    row = across(parent)
    row.addStretch(1)
    row.addWidget(inner, 1000)
    row.addStretch(1)
    return rows(inner, (t.S5, t.S6, t.S5, t.S4))


def across(
    parent: QWidget | None = None, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 0
) -> QHBoxLayout:
    """A row layout on our own spaces."""
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    layout.setContentsMargins(*mirror.margins(*margins))
    layout.setSpacing(spacing)
    return layout


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, and out of the layouts within it."""
    while layout.count():
        item = layout.takeAt(0)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
