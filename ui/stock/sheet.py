"""The side sheet of one product's stock: what is there, how it came about, and every movement with what it left."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.quantity import Quantity
from app.domain.stock import minus, total
from ui.kit import figures, mirror, times
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.flow import Flow
from ui.kit.joined import within
from ui.kit.labels import ElidedLabel, Figure, Label
from ui.kit.screen import across, rows, show_if
from ui.kit.side_sheet import SideSheet
from ui.stock import amounts, words
from ui.stock.number_pane import ItemCard
from ui.stock.state import Move, Opened

if TYPE_CHECKING:
    from app.queries.movements import MovementRow
    from app.queries.stock import StockRow


class StockSheet(SideSheet):
    """Signals are the intents; ``say`` shows a product, or asks to choose one."""

    started = Signal(object)
    more_asked = Signal()
    policy_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("box", self.tr("No item chosen"), self.tr("Choose one in the list, or scan it."))
        self._shown: Opened | None = None
        self.zone = ""
        self.title.setText(self.tr("Stock"))
        self._build_top()
        self.foot.addLayout(self._moves())

    def _build_top(self) -> None:
        self.card = ItemCard(64)
        self.on_hand = Figure(t.TOTAL)
        self.on_hand.setFixedHeight(52)
        self.note = ElidedLabel("", t.CAPTION, tone="muted")
        line = across(spacing=t.S3)
        left = rows()
        left.addStretch(1)
        left.addWidget(Label(self.tr("On hand"), t.LINE, t.STRONG))
        left.addWidget(self.note)
        line.addLayout(left, 2)
        line.addWidget(self.on_hand, 1)
        top = rows(margins=(0, t.S1, 0, 0))
        top.addWidget(self.card)
        top.addSpacing(t.S3)
        top.addLayout(line)
        top.addSpacing(t.S3)
        self.column.insertLayout(0, top)

    def _moves(self) -> QHBoxLayout:
        row = across(spacing=t.S2)
        self.buttons: dict[Move, Button] = {}
        looks = (
            (Move.WASTE, self.tr("Waste"), Kind.PLAIN, "waste"),
            (Move.ADJUST, self.tr("Adjust"), Kind.PLAIN, "adjust"),
            (Move.RECEIVE, self.tr("Receive"), Kind.PRIMARY, "receive"),
        )
        for move, text, kind, icon in looks:
            button = self.buttons[move] = Button(text, kind, icon)
            button.clicked.connect(lambda _=False, move=move: self.started.emit(move))
            row.addWidget(button, 1)
        policy = self.buttons[Move.RECEIVE].sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        self.buttons[Move.RECEIVE].setSizePolicy(policy)
        return row

    # Rendering -------------------------------------------------------------------------------------------------

    def say(self, opened: Opened | None) -> None:
        self.stack.setCurrentIndex(0 if opened is None else 1)
        if opened is None or opened == self._shown:
            self._shown = opened
            return
        other = self._shown is None or self._shown.card.row.id != opened.card.row.id
        self._shown = opened
        row = opened.card.row
        self.card.say(
            words.goods(row),
            row.sku,
            " · ".join((row.category, *map(words.code, opened.card.barcodes[:2]))).strip(" ·"),
        )
        kept, unit = row.level.kept, "" if row.unit in ("", "pc") else row.unit
        self.on_hand.say(unit if kept else "", amounts.level(row.on_hand, row.step) if kept else "–", quiet=not kept)
        self._say_state(row)
        self.note.setText(self._note(opened))
        self.clear()
        self._say_makeup(opened)
        self._say_policy(opened)
        self._say_history(opened)
        if other:
            self.area.verticalScrollBar().setValue(0)

    def _say_state(self, row: StockRow) -> None:
        if row.level.kept and row.on_hand.amount <= 0:
            below = row.on_hand.amount < 0
            self.tag.say(self.tr("Below zero") if below else self.tr("Out"), "bad" if below else "warn")
        else:
            self.tag.say(self.tr("Low") if row.is_low else "", "warn")

    def _note(self, opened: Opened) -> str:
        row = opened.card.row
        if not row.level.kept:
            sold = bool(row.on_hand.amount)
            return self.tr("Only sold, never received or counted") if sold else self.tr("Never received or counted")
        parts = []
        if row.low_stock is not None:
            parts.append(self.tr("Low under %s").replace("%s", amounts.level(Quantity(row.low_stock), row.step)))
        if opened.card.counted_at:
            when = times.ago(times.local(opened.card.counted_at, self.zone), times.now(self.zone))
            parts.append(self.tr("counted %s").replace("%s", when))
        return " · ".join(parts)

    def _say_makeup(self, opened: Opened) -> None:
        """The parts whose sum is what is on hand."""
        if opened.is_linked and not opened.card.row.level.kept:
            return  # what the hub told is what all tills sold of it, which is no part of any figure here
        step, makeup = opened.card.row.step, opened.makeup
        here = minus(opened.card.row.on_hand, makeup.platform)
        parts = [(words.cause(cause), amount) for cause, amount in makeup.moved if amount.amount]
        if not parts and not makeup.platform.amount:
            return
        self.section(self.tr("How it comes about"))
        moved = total(amount for _, amount in makeup.moved)
        if opened.is_linked or makeup.platform.amount or minus(moved, here).amount:
            # the hub's level has some of the movements in it, and nothing here tells which
            parts = [(self.tr("Moved here since"), here)] if here.amount else []
            self.pair(self.tr("Told by the hub"), amounts.level(makeup.platform, step), heavy=t.MEDIUM)
        for name, amount in parts:
            self.pair(name, amounts.signed(amount, step), heavy=t.MEDIUM)

    def _say_policy(self, opened: Opened) -> None:
        """What the till does when a cart asks for more than is there."""
        self.section(self.tr("When a sale needs more than is there"))
        own = opened.card.row.oversell
        made = QWidget()
        line = Flow(made, t.S2)  # in a narrow window the words of some languages need two rows
        for key, text in self._policies(opened.card.policy if not own else ""):
            chip = Button(text, Kind.CHIP)
            chip.setCheckable(True)
            chip.setChecked(key == own)
            chip.clicked.connect(lambda _=False, key=key: self.policy_chosen.emit(key))
            line.addWidget(chip)
        self.parts.addWidget(made)

    def _policies(self, shop: str) -> tuple[tuple[str, str], ...]:
        named = {"warn": self.tr("Warn"), "ask": self.tr("Ask"), "block": self.tr("Refuse")}
        usual = self.tr("As the shop")
        if shop in named:
            usual = self.tr("Shop: %s").replace("%s", within(named[shop]))
        return (("", usual), *named.items())

    def _say_history(self, opened: Opened) -> None:
        self.section(self.tr("Movements on this till") if opened.is_linked else self.tr("Movements"))
        if opened.is_linked and opened.card.row.level.kept:
            others = self.tr("What other tills moved is in the figure that the hub told.")
            self.parts.addWidget(Label(others, t.CAPTION, tone="muted", wrap=True))
            self.parts.addSpacing(t.S1)
        if not opened.history:
            nothing = self.tr("It has not moved here yet.") if opened.is_linked else self.tr("It has not moved yet.")
            self.parts.addWidget(Label(nothing, tone="muted"))
        now = times.now(self.zone)
        for row in opened.history:
            self.parts.addWidget(self._movement(row, opened, now))
        if opened.more:
            older = Button(self.tr("Show older ones"), Kind.QUIET)
            older.clicked.connect(self.more_asked)
            self.parts.addWidget(older, 0, Qt.AlignmentFlag.AlignLeft)

    def _movement(self, row: MovementRow, opened: Opened, now: datetime) -> QWidget:
        made, step = QWidget(), opened.card.row.step
        line = across(made, (0, 5, 0, 5), t.S3)
        at = times.local(row.at, self.zone)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(ElidedLabel(words.happened(row), t.BODY, t.MEDIUM))
        under = [times.when(at, now)] + ([row.actor] if row.actor and "-" not in row.actor else [])
        if row.counted is not None and row.expected is not None:
            told = self.tr("%c counted, %e expected").replace("%c", amounts.level(row.counted, step))
            under.append(told.replace("%e", amounts.level(row.expected, step)))
        text.addWidget(ElidedLabel(" · ".join(under), t.CAPTION, tone="muted"))
        line.addLayout(text, 1)
        change = Label(amounts.signed(row.delta, step), t.BODY, t.STRONG, "muted" if row.is_undone else "text")
        change.setToolTip(times.exact(at))
        line.addWidget(change)
        if opened.is_linked:
            return made  # what it left is not known here: other tills moved it in between
        after = Label(f"{figures.arrow()} {amounts.level(row.on_hand_after, step)}", t.BODY, tone="muted")
        after.setMinimumWidth(72)
        after.setAlignment(mirror.RIGHT | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(after)
        return made

    def can_move(self, allowed: bool) -> None:
        show_if(allowed, *self.buttons.values())
