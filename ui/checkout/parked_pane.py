"""Parked sales in the catalog's place: how long ago, how many lines, how much; a touch takes one up."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QSizePolicy, QWidget

from app.services.carts import LONGEST_LABEL
from ui.checkout.aside_pane import AsidePane
from ui.checkout.state import ParkedRow, ParkedShown
from ui.checkout.words import parked_words
from ui.kit import edges, figures, keymap, mirror, theme
from ui.kit import tokens as t
from ui.kit.buttons import Button
from ui.kit.joined import listed
from ui.kit.keyboard.watch import calls_keyboard
from ui.kit.labels import Field, Label
from ui.kit.screen import Pane, across, empty, rows, show_if


class _Sale(QAbstractButton):
    """One parked sale: a touch takes it up."""

    def __init__(self, row: ParkedRow, code: str) -> None:
        super().__init__()
        title, detail = parked_words(row)
        self._title, self._detail = title, detail
        self._total = figures.amount(row.total_minor, code)
        self.wide = QFontMetrics(theme.font(t.AMOUNT, t.STRONG)).horizontalAdvance(self._total)
        self.setAccessibleName(listed((self.tr("Take up"), title, detail, self._total)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ring", True)
        self.setFixedHeight(t.H_KEY)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        down, over = self.isDown(), self.underMouse()
        ground = "pressed" if down else "accent_soft" if self.isChecked() else "hover" if over else "surface"
        painter.fillRect(self.rect(), theme.color(ground))
        if self.isChecked():
            painter.fillRect(0, 0, 4, self.height(), theme.color("accent"))
            edges.frame(painter, self.rect())
        whole = self.rect().adjusted(t.S4, 0, -t.S4, 0)
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font(t.AMOUNT, t.STRONG))
        painter.drawText(whole.adjusted(whole.width() - self.wide, 0, 0, 0), mirror.FIGURES, self._total)
        self._paint_words(painter, whole.adjusted(0, 0, -self.wide - t.S4, 0))

    def _paint_words(self, painter: QPainter, room: QRect) -> None:
        name, under = theme.font(t.LINE, t.MEDIUM), theme.font(t.CAPTION)
        painter.setFont(name)
        shown = QFontMetrics(name).elidedText(self._title, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room.adjusted(0, 10, 0, -30), _LEFT, shown)
        painter.setFont(under)
        painter.setPen(theme.color("muted"))
        painter.drawText(room.adjusted(0, 36, 0, -8), _LEFT, _fitting(self._detail, under, room.width()))


def _fitting(detail: str, font: QFont, room: int) -> str:
    """As much of its end as there is room for: how long ago goes first, then the clock."""
    parts = detail.split(" · ")
    while len(parts) > 1 and QFontMetrics(font).horizontalAdvance(" · ".join(parts)) > room:
        del parts[0]
    return " · ".join(parts)


class ParkedPane(AsidePane):
    """Arrows mark, Enter takes up, Del lets go: that can be undone."""

    recalled = Signal(str)
    named = Signal(str)
    name_taken = Signal(str)
    discarded = Signal(str)

    def __init__(self, currency_code: str) -> None:
        super().__init__()
        self._code = currency_code
        self._shown: ParkedShown | None = None
        self.sales: list[_Sale] = []
        self.title.setText(self.tr("Parked sales"))
        self._list = Pane("canvas")
        self._rows = rows(self._list, spacing=t.S2)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._list)
        self._naming = self._name_box()
        self.column.addWidget(self._naming)
        self.none = Label("", tone="muted", wrap=True)
        self.column.addWidget(self.none)
        self.lost = Label("", tone="warn", wrap=True)
        self.column.addWidget(self.lost)
        self.column.addWidget(area, 1)

    def _name_box(self) -> QWidget:
        box = QWidget()
        column = rows(box, (0, 0, 0, t.S4), t.S1)
        caption = self.tr("A word to find this sale by")
        column.addWidget(Label(caption, t.CAPTION, tone="muted"))
        row = across(spacing=t.S2)
        self.field = Field("", height=t.H_KEY, size=t.LINE)
        self.field.setAccessibleName(caption)
        self.field.setMaxLength(LONGEST_LABEL)
        calls_keyboard(self.field)
        take = Button(self.tr("Name it"), hint="Enter")
        take.setFixedHeight(t.H_KEY)
        take.clicked.connect(lambda: self.name_taken.emit(self.field.text()))
        row.addWidget(self.field, 1)
        row.addWidget(take)
        column.addLayout(row)
        return box

    def typing_field(self) -> Field | None:
        return self.field if self._shown is not None and self._shown.is_naming else None

    def render_state(self, shown: ParkedShown) -> None:
        before, self._shown = self._shown, shown
        show_if(shown.is_naming, self._naming)
        self.none.setText(self.tr("No sale is parked. %s parks the open one.").replace("%s", keymap.shown("park")))
        show_if(not shown.rows and not shown.unreadable, self.none)
        lost = self.tr("Parked sales that cannot be read: %s. They stay as they are; nothing of them was sold.")
        self.lost.setText(lost.replace("%s", figures.whole(shown.unreadable)))
        show_if(shown.unreadable > 0, self.lost)
        if before is None or before.rows != shown.rows:
            self._list_again(shown.rows)
        for place, sale in enumerate(self.sales):
            sale.setCheckable(True)
            sale.setChecked(place == shown.marked)
        if shown.is_naming and (before is None or before.naming != shown.naming):
            label = next((row.label for row in shown.rows if row.id == shown.naming), "")
            with QSignalBlocker(self.field):
                self.field.setText(label)

    def _list_again(self, parked: tuple[ParkedRow, ...]) -> None:
        empty(self._rows)
        self.sales = []
        for row in parked:
            self._rows.addWidget(self._row(row))
        widest = max((sale.wide for sale in self.sales), default=0)
        for sale in self.sales:
            sale.wide = widest  # decimals in one line
        self._rows.addStretch(1)

    def _row(self, parked: ParkedRow) -> QWidget:
        made = Pane("surface", "top bottom left right")
        row = across(made, (1, 1, t.S2, 1), t.S2)
        sale = _Sale(parked, self._code)
        sale.clicked.connect(lambda: self.recalled.emit(parked.id))
        name = Button(self.tr("Name"))
        name.clicked.connect(lambda: self.named.emit(parked.id))
        discard = Button(self.tr("Discard"))
        discard.clicked.connect(lambda: self.discarded.emit(parked.id))
        for button in (name, discard):
            button.setAccessibleDescription(sale.accessibleName())
        self.sales.append(sale)
        for widget in (sale, name, discard):
            row.addWidget(widget)
        return made


_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
