"""Under the fields of a product: its variants as a matrix, its stock and how old that is, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.queries.movements import MovementRow
from app.queries.products import HistoryRow, ProductRow
from ui.catalog.columns import is_low
from ui.catalog.fields import Shop
from ui.catalog.state import Draft
from ui.catalog.words import age, history_words, tr, when
from ui.kit import codes, figures, mirror
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.joined import listed
from ui.kit.labels import Label, Rule
from ui.kit.link import Link
from ui.kit.plural import counted
from ui.kit.screen import across, empty, rows, show_if

_MOST_VARIANTS = 120


class _Part(QWidget):
    """A headed part that hides when it has nothing to say, and is made again only when that changed."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._key: object = None
        column = rows(self, spacing=t.S2)
        column.addWidget(Rule())
        self.title = Label(title, t.BODY, t.STRONG)
        column.addWidget(self.title)
        self._holder: QVBoxLayout = rows(spacing=0)
        column.addLayout(self._holder)
        self.hide()

    def _fill(self, key: object, made: list[QWidget]) -> None:
        self._key = key
        empty(self._holder)
        for widget in made:
            self._holder.addWidget(widget)
        show_if(bool(made), self)


class VariantsPart(_Part):
    """All variants of the product: rows and columns where two things tell them apart."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Variants"))
        self.shop = Shop()

    def render_draft(self, draft: Draft) -> None:
        card = draft.card
        family = (card.row, *card.siblings) if card is not None and card.siblings else ()
        if family == self._key:
            return
        self._fill(family, [self._grid(family[:_MOST_VARIANTS], family[0].id)] if family else [])
        self.title.setText(counted("%n variants", len(family)))

    def _grid(self, family: tuple[ProductRow, ...], own: str) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(t.S1)
        parts = [row.variant.split(", ") for row in family]
        if all(len(part) == 2 for part in parts):
            downs = list(dict.fromkeys(part[0] for part in sorted(parts)))
            acrosses = list(dict.fromkeys(part[1] for part in sorted(parts)))
            for at, word in enumerate(acrosses):
                grid.addWidget(Label(word, t.CAPTION, tone="muted"), 0, at + 1)
            for at, word in enumerate(downs):
                grid.addWidget(Label(word, t.CAPTION, tone="muted"), at + 1, 0)
            for row, (down, right) in zip(family, parts, strict=True):
                grid.addWidget(self._cell(row, own, ""), downs.index(down) + 1, acrosses.index(right) + 1)
        else:
            for at, row in enumerate(sorted(family, key=lambda row: row.variant)):
                grid.addWidget(self._cell(row, own, row.variant or row.name), at // 2, at % 2)
        grid.setColumnStretch(grid.columnCount(), 1)
        return made

    def _cell(self, row: ProductRow, own: str, words: str) -> Button:
        on_hand = figures.quantity(row.on_hand, row.unit) if row.on_hand is not None else "–"
        price = figures.price(row.price, self.shop.currency)
        text = f"{words}  {price}" if words else on_hand
        cell = Button(text, Kind.CHIP)
        cell.setFixedHeight(t.H_STRIP_CONTROL)
        cell.setToolTip(tr("%a, %b on hand").replace("%a", price).replace("%b", on_hand))
        cell.setAccessibleName(f"{row.variant}, {cell.toolTip()}")
        cell.setCheckable(row.id == own)
        cell.setChecked(row.id == own)
        cell.clicked.connect(lambda: cell.setChecked(True) if row.id == own else self.opened.emit(row.id))
        return cell


class StockPart(_Part):
    """What is on hand, since when, and the last movements."""

    def __init__(self) -> None:
        super().__init__(tr("Stock"))
        self.zone = ""

    def render_draft(self, draft: Draft) -> None:
        card = draft.card
        key = (card.row.on_hand, card.row.low_stock, draft.movements) if card is not None else None
        if key == self._key:
            return
        if card is None:
            self._fill(key, [])
            return
        made: list[QWidget] = [self._now(draft)]
        made += [self._line(when(row.at, self.zone), *_moved(row, card.row.unit)) for row in draft.movements]
        self._fill(key, made)

    def _now(self, draft: Draft) -> QWidget:
        assert draft.card is not None
        row = draft.card.row
        if row.on_hand is None:
            only_sold = tr("Only sold so far: its stock is not kept until it is received or counted.")
            return Label(
                only_sold if draft.movements else tr("Never received, counted or sold."), t.CAPTION, tone="muted"
            )
        moved = tr("last moved %s").replace("%s", age(draft.movements[0].at)) if draft.movements else ""
        low = is_low(row.on_hand, row.low_stock)
        there = tr("%s on hand").replace("%s", figures.quantity(row.on_hand, row.unit))
        words = listed((there, moved, tr("running low") if low else ""))
        label = Label(words, t.BODY, t.MEDIUM, "warn" if low else "text")
        label.setContentsMargins(0, 0, 0, t.S2)
        return label

    def _line(self, at: str, words: str, delta: str, after: str) -> QWidget:
        made = QWidget()
        made.setFixedHeight(28)
        row = across(made, spacing=t.S3)
        time = Label(at, t.CAPTION, tone="muted")
        time.setFixedWidth(96)
        row.addWidget(time)
        row.addWidget(Label(words, t.CAPTION), 1)
        for label in (Label(delta, t.CAPTION, t.MEDIUM), Label(after, t.CAPTION, tone="muted")):
            label.setFixedWidth(72)
            label.setAlignment(mirror.RIGHT | Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(label)
        return made


def _moved(row: MovementRow, unit: str) -> tuple[str, str, str]:
    """What moved it, by how much, and what was there after it."""
    words = {
        "sale": tr("Sold"),
        "refund": tr("Given back"),
        "void": tr("Sale voided"),
        "receive": tr("Received"),
        "adjust": tr("Adjusted"),
        "waste": tr("Thrown away"),
        "count": tr("Counted"),
    }.get(row.cause, row.cause)
    told = listed((words, codes.stock_reason(row.reason) if row.reason else "", figures.code(row.document)))
    delta = figures.quantity(row.delta, unit)
    return told, figures.signed(delta), figures.quantity(row.on_hand_after, unit)


class HistoryPart(_Part):
    """Who changed what and when; each change can be taken back."""

    taken_back = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("What changed"))
        self.zone = ""
        self.shop = Shop()
        self.actors: Mapping[str, str] = {}

    def render_draft(self, draft: Draft, busy: bool) -> None:
        key = (draft.id, draft.history, busy)
        if key != self._key:
            self._fill(key, [self._entry(row, busy) for row in draft.history])

    def _entry(self, row: HistoryRow, busy: bool) -> QWidget:
        made = QWidget()
        line = across(made, (0, t.S1, 0, t.S1), t.S3)
        time = Label(when(row.at, self.zone), t.CAPTION, tone="muted")
        time.setFixedWidth(96)
        line.addWidget(time)
        words = rows(spacing=0)
        words.addWidget(Label(history_words(row, self.shop), t.CAPTION, wrap=True))
        words.addWidget(Label(self.actors.get(row.actor, row.actor), t.CAPTION, tone="muted"))
        line.addLayout(words, 1)
        if row.kind != "added":
            back = Link(tr("Take back"))
            back.setEnabled(not busy)
            back.clicked.connect(lambda: self.taken_back.emit(row.fact_id))
            line.addWidget(back)
        return made
