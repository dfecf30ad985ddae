"""The side sheet of one thing in a list: its name and state on top, what is to know in the middle, acts at the foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind, hint_width
from ui.kit.figure_column import FigureColumn
from ui.kit.labels import ElidedLabel, Icon, Label, Rule, Tag
from ui.kit.screen import Pane, across, empty, rows, show_if
from ui.kit.scrolling import follow_keyboard


class SideSheet(Pane):
    """``stack`` turns between nothing chosen (0) and the thing (1); ``column`` scrolls, ``foot`` stays.

    ``parts`` is what a new thing replaces: ``clear`` empties it, ``section`` and ``pair`` add to it.
    """

    closed = Signal()

    def __init__(self, icon: str, nothing: str, help_text: str, foot_spacing: int = t.S3) -> None:
        super().__init__("surface")
        self.stack = QStackedWidget()
        rows(self).addWidget(self.stack)
        self.nothing = _nothing(icon, nothing, help_text)
        self.stack.addWidget(self.nothing)
        made = QWidget()
        whole = rows(made)
        self.title, self.tag = ElidedLabel("", t.LINE, t.STRONG), Tag("", "plain", self)
        whole.addWidget(self._head())
        self.above = rows()  # lines that do not scroll
        whole.addLayout(self.above)
        self.area = _area()
        content = Pane("surface")
        self.column = rows(content, (t.S4, t.S3, t.S4, t.S3))
        self.parts = rows()
        self.amounts = FigureColumn()
        self.column.addLayout(self.parts)
        self.column.addStretch(1)
        self.area.setWidget(content)
        whole.addWidget(self.area, 1)
        foot = Pane("surface", "top")
        self.foot = rows(foot, (t.S4, t.S3, t.S4, t.S4), foot_spacing)
        whole.addWidget(foot)
        self.stack.addWidget(made)

    def offer_to_choose(self, offered: bool) -> None:
        """Beside an empty list there is nothing to choose."""
        show_if(offered, *(part for part in self.nothing.children() if isinstance(part, QWidget)))

    def _head(self) -> QWidget:
        self._top = head = Pane("surface", "bottom")
        head.setFixedHeight(t.STRIP)
        head.installEventFilter(self)
        row = across(head, (t.S4, 0, t.S2, 0), t.S3)
        self.close_button = Button(self.tr("Close"), Kind.QUIET, "cross", "Esc")
        self.close_button.clicked.connect(self.closed)
        row.addWidget(self.title)
        row.addWidget(self.tag)
        row.addStretch(1)
        row.addWidget(self.close_button)
        return head

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._top and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit_head()
        return super().eventFilter(watched, event)

    def _fit_head(self) -> None:
        """Where name and state need the room, the way out is its sign alone."""
        word = self.tr("Close")
        tag = self.tag.width() + t.S3 if self.tag.isVisibleTo(self) else 0
        room = self._top.width() - 6 * t.S3 - self.title.sizeHint().width() - tag
        close = self.close_button
        told = (
            2 * t.S2 + 32 + QFontMetrics(theme.font(t.BODY, t.STRONG)).horizontalAdvance(word) + 8 + hint_width("Esc")
        )
        shown, hint = (word, "Esc") if told <= room else ("", "")
        if (shown, hint) != (close.text(), close.hint):
            close.hint = hint
            close.say(shown)
            close.setAccessibleName(word)
            close.setToolTip("" if shown else f"{word} Esc")

    def clear(self) -> None:
        """Take out what was said of the last thing."""
        empty(self.parts)
        self.amounts.clear()

    def section(self, title: str = "") -> None:
        """A rule, and what comes under it."""
        self.parts.addSpacing(t.S3)
        self.parts.addWidget(Rule())
        self.parts.addSpacing(t.S3)
        if title:
            self.parts.addWidget(Label(title, t.BODY, t.STRONG))
            self.parts.addSpacing(t.S2)

    def pair(
        self, name: str, amount: str, size: int = t.BODY, weight: int = t.REGULAR, tone: str = "muted", heavy: int = 0
    ) -> None:
        """A name and, at the other end of the line, its figure, ``heavy`` where that weighs more."""
        made = QWidget()
        line = across(made, (0, 2, 0, 2), t.S3)
        line.addWidget(ElidedLabel(name, size, weight, tone), 1)
        line.addWidget(self.amounts.add(Label(amount, size, heavy or weight, "text" if heavy else tone)))
        self.parts.addWidget(made)


def _nothing(icon: str, nothing: str, help_text: str) -> Pane:
    made = Pane("surface")
    column = rows(made, (t.S4, 0, t.S4, t.S4), t.S2)
    column.addStretch(2)
    words = Label(help_text, tone="muted", wrap=True)
    words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    column.addWidget(Icon(icon, "muted", 44), 0, Qt.AlignmentFlag.AlignHCenter)
    column.addWidget(Label(nothing, t.LINE, t.STRONG), 0, Qt.AlignmentFlag.AlignHCenter)
    column.addWidget(words)
    column.addStretch(3)
    return made


def _area() -> QScrollArea:
    area = QScrollArea()
    follow_keyboard(area)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
