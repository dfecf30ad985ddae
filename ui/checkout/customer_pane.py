"""Whose sale this is: find a customer by a few letters of anything known of them, or add one by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter

from ui.checkout.aside_pane import AsidePane
from ui.checkout.state import ChoosingCustomer
from ui.kit import edges, figures, theme
from ui.kit import tokens as t
from ui.kit.buttons import Button
from ui.kit.goods import Goods
from ui.kit.labels import Field, Label
from ui.kit.painted_items import PaintedItems
from ui.kit.screen import across, show_if

if TYPE_CHECKING:
    from app.queries.customers import CustomerRow


class PersonRows(PaintedItems):
    """A name over what tells it from the same name elsewhere; rows of 64."""

    def item_rect(self, place: int) -> QRect:
        return QRect(0, place * t.H_KEY, self.viewport().width(), t.H_KEY)

    def row_pitch(self) -> int:
        return t.H_KEY

    def content_height(self) -> int:
        return self.how_many() * t.H_KEY

    def paint_item(self, painter: QPainter, area: QRect, item: Goods, state: str) -> None:
        ground = "accent_soft" if state == "marked" else state if state in ("hover", "pressed") else "surface"
        painter.fillRect(area, theme.color(ground))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.color("line"))
        if state == "marked":
            edges.frame(painter, area)
        room = area.adjusted(t.S4, 10, -t.S4, -30)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        for text, size, weight, tone, where in (
            (item.name, t.LINE, t.MEDIUM, "text", room),
            (item.unit, t.CAPTION, t.REGULAR, "muted", room.translated(0, 24)),
        ):
            font = theme.font(size, weight)
            painter.setFont(font)
            painter.setPen(theme.color(tone))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, where.width())
            painter.drawText(where, flags, shown)


class CustomerPane(AsidePane):
    """Typing narrows the list, arrows mark, Enter takes; who is not there is added by the name that was typed."""

    typed = Signal(str)
    chosen = Signal(str)
    added = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.walk_in = Button(self.tr("Walk-in, no customer"))
        self.walk_in.clicked.connect(self.removed)
        self.head.addWidget(self.walk_in)
        self.field = Field(self.tr("Name, phone, e-mail or tax number"), height=t.H_KEY, size=t.LINE)
        self.field.textEdited.connect(self.typed)
        self.add = Button("", icon="plus")
        self.add.setFixedHeight(t.H_KEY)
        self.add.clicked.connect(self.added)
        row = across(spacing=t.S2)
        row.addWidget(self.field, 1)
        row.addWidget(self.add)
        self.people = PersonRows()
        self.people.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.people.activated.connect(self.chosen)
        self.nobody = Label("", tone="muted", wrap=True)
        self.column.addLayout(row)
        self.column.addSpacing(t.S3)
        self.column.addWidget(self.nobody)
        self.column.addWidget(self.people, 1)

    def typing_field(self) -> Field | None:
        return self.field

    def render_state(self, asked: ChoosingCustomer, has_one: bool) -> None:
        if self.field.text() != asked.words:
            with QSignalBlocker(self.field):
                self.field.setText(asked.words)
        invoice = self.tr("Whom is the invoice of %s for?").replace("%s", asked.invoice_of)
        self.title.setText(invoice if asked.invoice_of else self.tr("Whose sale is this?"))
        show_if(has_one and not asked.invoice_of, self.walk_in)
        self.add.say(self.tr("Add “%s”").replace("%s", _short(asked.words)))
        show_if(asked.offers_new, self.add)
        show_if(not asked.found, self.nobody)
        none = self.tr("No customers yet. Type a name to add the first.")
        self.nobody.setText(none if not asked.words.strip() else self.tr("Nobody is called so yet."))
        self.people.show_items(tuple(Goods(one.id, one.name, "", _told(one)) for one in asked.found), asked.marked)


def _told(one: CustomerRow) -> str:
    """What tells somebody from another of the same name."""
    return " · ".join(figures.code(part) for part in (one.phone, one.email, one.tax_number) if part)


def _short(words: str) -> str:
    font = theme.font(t.BODY, t.STRONG)
    return QFontMetrics(font).elidedText(" ".join(words.split()), Qt.TextElideMode.ElideMiddle, 180)
