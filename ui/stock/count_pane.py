"""The item in hand of a count: who counts, what stands, how it compares, and the next one."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.domain.quantity import Quantity
from app.domain.stock import NONE, minus, plus
from ui.kit import figures
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Field
from ui.kit.screen import show_if
from ui.stock import amounts, words
from ui.stock.amounts import typed_quantity
from ui.stock.count_state import CountState, Hand
from ui.stock.counters import counter_id
from ui.stock.number_pane import NumberPane
from ui.stock.unknown_card import UnknownCard


class CountPane(NumberPane):
    """Signals are the intents."""

    counter_chosen = Signal(str)
    skipped = Signal()
    recounted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._product = ""
        self.title.setText(self.tr("Counting now"))
        self.note.setText(self.tr("Each scan adds 1"))
        self.who = Button("", Kind.QUIET, "person")
        self.who.clicked.connect(self.ask_who)
        self.head.insertWidget(1, self.who)
        self.who_field = Field(self.tr("Who counts, or where"), t.H_STRIP_CONTROL)
        self.who_field.setMaxLength(24)
        self.who_field.setMaximumWidth(200)
        self.who_field.hide()
        self.head.insertWidget(2, self.who_field)
        self.unknown = UnknownCard()
        self.unknown.skipped.connect(self.skipped)
        self.between.addWidget(self.unknown)
        self.again = Button(self.tr("Count it again from nothing"), icon="undo")
        self.again.clicked.connect(lambda: self.recounted.emit(self._product))
        self.between.addWidget(self.again)
        self.between.addSpacing(t.S1)

    # Who counts ------------------------------------------------------------------------------------------------

    def ask_who(self) -> None:
        """A name or place in the head; Enter takes it, Esc leaves it as it was."""
        self.who.hide()
        self.who_field.show()
        self.who_field.setText(self.who.text())
        self.who_field.selectAll()
        self.who_field.setFocus()

    def asks_who(self) -> bool:
        return not self.who_field.isHidden()

    def answer_who(self, take: bool) -> None:
        text = " ".join(self.who_field.text().split())
        self.who_field.hide()
        self.who.show()
        if take and text:
            self.counter_chosen.emit(counter_id(text))

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: CountState, names: dict[str, str]) -> None:
        self.who.say(names.get(state.counter, state.counter))
        self.unknown.say(state.unknown)
        hand = state.hand
        if hand is None:
            self._product = ""
            show_if(False, self.again)
            self._invite(state)
        else:
            self.take_in_hand()
            self._say(state, hand)
        self._say_primary(state)

    def _invite(self, state: CountState) -> None:
        sheet = state.sheet
        if sheet is not None and state.totals is not None and not state.missing and sheet.counted:
            more = self.tr("Look at what differs, count it again where in doubt, then post.")
            self.invite(self.tr("Everything is counted"), more)
        else:
            self.invite(self.tr("Scan an item"), self.tr("Or touch one in the list, or type its name."))

    def _say(self, state: CountState, hand: Hand) -> None:
        counting = hand.counting
        row, step = counting.row, counting.row.step
        self._product = row.id
        place = row.category if counting.in_scope else self.tr("Not asked for on this sheet")
        self.card.say(words.goods(row), row.sku, place)
        self.caption.setText(self.tr("Counted, %u").replace("%u", words.unit(row)))
        self.expected.setText(self._expected(state, hand))
        own = plus(counting.own, hand.ahead_amount)
        counted_here = counting.scans > 0 or counting.own.amount > 0 or hand.ahead > 0 or self._is_own(state, hand)
        shown = figures.as_typed(hand.typed) or (amounts.level(own, step) if counted_here else "")
        scans = counting.scans + hand.ahead if hand.ahead_amount.amount or counting.scans > 1 else 0
        scans = scans or (counting.scans if counting.own.amount == counting.scans * 1000 else 0)
        self.field.say(shown, "" if hand.typed else words.scans(scans), bool(hand.typed))
        self.allow_point(not amounts.is_whole(step))
        doubtful = bool(counting.since) or len(counting.counters) > 1
        show_if(counted_here and doubtful and not hand.typed, self.again)
        self._compare(state, hand, typed_quantity(hand.typed) or (own if counted_here else None), counted_here)

    def _is_own(self, state: CountState, hand: Hand) -> bool:
        return state.counter in hand.counting.counters

    def _expected(self, state: CountState, hand: Hand) -> str:
        counting = hand.counting
        parts = []
        if counting.expected is not None and counting.row.level.kept:
            told = self.tr("Expected %s")
            first = minus(counting.expected, _sum(hand))
            parts.append(told.replace("%s", amounts.level(first, counting.row.step)))
        if counting.since and counting.expected is not None:
            moved = words.moved_since(counting.since, counting.row.step)
            parts.append(self.tr("%s since its first scan").replace("%s", moved))
        others = minus(counting.counted, counting.own)
        if self._is_own(state, hand) and others.amount > 0 and len(counting.counters) > 1:
            parts.append(self.tr("%s by others").replace("%s", amounts.level(others, counting.row.step)))
        return " · ".join(parts)

    def _compare(self, state: CountState, hand: Hand, own: Quantity | None, counted_here: bool) -> None:
        """How the number compares: no alarm before anything was counted, and none in a blind count."""
        counting = hand.counting
        if own is None:
            self.say_hint(self.tr("Type 0 if none is there"), "muted")
            return
        if counting.expected is None or not counting.row.level.kept:
            self.say_hint("")
            return
        listed = next((one for one in state.variances if one.row.id == counting.row.id), None)
        off, sure = _off(hand, own, counted_here)
        if listed is not None and listed.difference is not None and not hand.typed and not hand.ahead:
            off, sure = listed.difference, listed.sure
        many = amounts.level(Quantity(abs(off.amount), off.exponent), counting.row.step)
        if off.amount < 0:
            self.say_hint(self.tr("%s fewer than expected. Look behind?").replace("%s", many))
        elif off.amount > 0:
            self.say_hint(self.tr("%s more than expected. Counted twice?").replace("%s", many))
        elif sure:
            self.say_hint(self.tr("As expected"), "good")
        else:
            self.say_hint(self.tr("Fits what moved while it was counted"), "good")

    def _say_primary(self, state: CountState) -> None:
        coming = state.next_up
        hand = state.hand
        if coming is not None:
            text = self.tr("Next item") if hand is not None else self.tr("Take the first")
            self.primary.say(text, detail=_short(coming.label))
            self.primary.setEnabled(True)
        else:
            done = hand is not None
            self.primary.say(self.tr("Done") if done else self.tr("All counted"))
            self.primary.setEnabled(done)


def _sum(hand: Hand) -> Quantity:
    """What moved since the first scan of the item, other than by counting."""
    moved = Quantity(0)
    for one in hand.counting.since:
        moved = plus(moved, one.quantity)
    return moved


def _off(hand: Hand, own: Quantity, counted_here: bool) -> tuple[Quantity, bool]:
    """What is more or less than expected while it is being typed or scanned, and whether nothing moved meanwhile.

    What moved since the first scan may have been counted before or not, so it explains a difference of up to itself.
    """
    counting = hand.counting
    counted = plus(own, minus(counting.counted, counting.own) if counted_here else counting.counted)
    low = high = minus(counting.expected or NONE, _sum(hand))
    for one in counting.since:
        low, high = (plus(low, one.quantity), high) if one.quantity.amount < 0 else (low, plus(high, one.quantity))
    below, above = minus(counted, low), minus(counted, high)
    off = below if below.amount < 0 else above if above.amount > 0 else NONE
    return off, not counting.since


def _short(name: str) -> str:
    return name if len(name) <= 22 else f"{name[:12].rstrip()}…{name[-8:].lstrip()}"
