"""The list of orders: one field that understands, chips that say what is filtered, and every order there is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from itertools import permutations
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.queries.orders import OrderRow
from ui.kit import figures, theme, times
from ui.kit import tokens as t
from ui.kit.found_list import FoundList
from ui.kit.joined import listed, sentences
from ui.kit.labels import Label
from ui.kit.lazy_rows import LazyRows
from ui.kit.link import Link
from ui.kit.picker import Chooser, Option
from ui.kit.plural import counted
from ui.kit.screen import across, rows, show_if, turn_to
from ui.kit.table import Cell, Column
from ui.orders import words
from ui.orders.finding import Finder
from ui.orders.state import OrdersState
from ui.orders.understood import Days
from ui.orders.words import local, paid_by, state_tag, time_words, what

_NARROW, _WIDE = 760, 1000  # px of the page: below, these columns go; above, how it was paid has its own
_PAID_BY, _ITEMS = 3, 2
_PAID, _PAID_MOST = 96, 200  # px; what a shop calls its ways of paying may be long


class OrderList(QWidget):
    """Signals are the intents; ``render_state`` shows a state."""

    chosen = Signal(str)
    searched = Signal(str)
    filtered = Signal(object)  # dict of chips
    stopped = Signal()
    let_go = Signal()
    jumped = Signal(object)  # a date

    def __init__(self) -> None:
        super().__init__()
        self.zone, self.currency = "", "EUR"
        self._others: tuple[str, ...] = ()
        self.finder: Finder | None = None
        self._serial = self._top = -1
        self._listing: object = None
        self._rendering = False
        self.list: FoundList[OrderRow] = FoundList(self.tr("Number, item, amount"), LazyRows(self._columns()), "orders")
        rows(self).addWidget(self.list)
        self.field, self.table = self.list.field, self.list.table
        self._build_chips()
        self.sum = Label("", t.CAPTION, t.STRONG)
        self.stop = Link(self.tr("Stop looking"))
        self.all = Link(self.tr("Show all orders"))
        for widget in (self.stop, self.all, self.sum):
            self.list.line.addSpacing(t.S2)
            self.list.line.addWidget(widget)
        self.stop.clicked.connect(self.stopped)
        self.all.clicked.connect(self.let_go)
        self.list.pause.timeout.connect(self.search_now)
        self.field.textEdited.connect(lambda _text: self.list.pause.start())
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)

    def offer(self, others: Sequence[str]) -> None:
        """The shop's ways of paying besides cash and card, by name."""
        self._others = tuple(others)
        self._fit_paid_by()

    def _build_chips(self) -> None:
        self._chips = across(spacing=t.S2)
        self.days = self._chip(self.tr("Any day"), self.tr("Days"), self._day_options)
        self.tender = self._chip(self.tr("Any payment"), self.tr("Paid by"), self._tender_options)
        self.state = self._chip(self.tr("Any state"), self.tr("State"), self._state_options)
        self.days.picked.connect(lambda key: self.filtered.emit({"days": self._days(key)}))
        self.tender.picked.connect(lambda key: self.filtered.emit({"tender": key}))
        self.state.picked.connect(lambda key: self.filtered.emit({"state": key}))
        self.jump = Chooser(self.tr("Go to"))
        self.jump.setAccessibleName(self.tr("Go to a month in the list"))
        self.jump.options, self.jump.hint = self._month_options, self.tr("Go to")
        self.jump.picked.connect(lambda key: self.jumped.emit(date.fromisoformat(key)))
        self._chips.addWidget(self.jump)
        self._chips.addStretch(1)
        self.list.bar.addLayout(self._chips)

    def _chip(self, title: str, hint: str, options: object) -> Chooser:
        chip = Chooser(title, clearable=True)
        chip.options, chip.hint = options, hint  # type: ignore[assignment]
        self._chips.addWidget(chip)
        return chip

    # Columns ---------------------------------------------------------------------------------------------------

    def _columns(self) -> tuple[Column[OrderRow], ...]:
        return (
            Column(self.tr("Order"), lambda row: Cell(words.number(row.number), weight=t.MEDIUM), 164),
            Column(self.tr("Time"), self._time, max(116, times.widest_when(theme.font(t.BODY)) + 2 * t.S2)),
            Column(self.tr("Items"), self._items),
            Column(self.tr("Paid by"), lambda row: Cell(paid_by(row.tenders), "muted"), _PAID),
            Column(self.tr("State"), self._state, 124),
            Column(self.tr("Total"), self._total, 108, right=True),
        )

    def _items(self, row: OrderRow) -> Cell:
        """The goods, with the customer under them, and how it was paid where that has no column."""
        paid = "" if self.width() >= _WIDE else paid_by(row.tenders)
        under = sentences((paid, row.customer))
        return Cell(what(row), "muted", under=under, hover=sentences((what(row), under)))

    def _time(self, row: OrderRow) -> Cell:
        at = local(row.sold_at, self.zone)
        return Cell(time_words(at, datetime.now(at.tzinfo)), "muted", hover=words.long_time(at))

    def _state(self, row: OrderRow) -> Cell:
        word, tone = state_tag(row)
        return Cell(word, tag=tone)

    def _total(self, row: OrderRow) -> Cell:
        void = row.state == "voided"
        text = figures.amount(row.total_minor, row.currency)
        return Cell(text, "muted" if void else "text", t.REGULAR if void else t.STRONG, struck=void)

    def _fit_paid_by(self) -> None:
        """Room for any two ways of paying that the shop has."""
        ways = ("cash", "card", *(f"other:{name}" for name in self._others))
        widest = max(theme.width(paid_by(f"{one} {other}"), t.BODY) for one, other in permutations(ways, 2))
        self.table.give_width(_PAID_BY, min(max(_PAID, widest + 2 * t.S2), _PAID_MOST))

    # Chips -----------------------------------------------------------------------------------------------------

    def _today(self) -> date:
        return local_today(self.zone)

    def _day_options(self) -> tuple[Option, ...]:
        return tuple(Option(key, text) for key, (text, _) in words.spans(self._today()).items())

    def _days(self, key: str) -> Days | None:
        return words.spans(self._today())[key][1] if key else None

    def _tender_options(self) -> tuple[Option, ...]:
        names = (("cash", words.tender("cash")), ("card", words.tender("card")))
        others = tuple((name, words.tender("other", name)) for name in (*self._others, "exchange"))
        return tuple(Option(key, text) for key, text in (*names, *others))

    def _state_options(self) -> tuple[Option, ...]:
        return tuple(Option(key, text) for key, text in words.state_words().items())

    def _month_options(self) -> tuple[Option, ...]:
        """The last days of the months behind us: the list goes to where each begins, seen from the newest."""
        today = self._today()
        found = [Option(today.isoformat(), self.tr("Newest"))]
        year, month = today.year, today.month
        for _ in range(36):
            last = date(year, month, 1)
            year, month = (year, month - 1) if month > 1 else (year - 1, 12)
            end = date.fromordinal(last.toordinal() - 1)
            found.append(Option(end.isoformat(), times.month(end)))
        return tuple(found)

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: OrdersState) -> None:
        self._rendering = True
        self._show_rows(state)
        self._mark(state)
        self._rendering = False
        self._say_what(state)
        if self.field.text() != state.text and not self.list.pause.isActive():
            self.field.setText(state.text)
        chosen, today = state.chosen, self._today()
        self.days.choose("days" if chosen.days else "", words.days_words(chosen.days, today) if chosen.days else "")
        kind = "other" if chosen.tender not in ("cash", "card") else chosen.tender
        self.tender.choose(chosen.tender, words.tender(kind, chosen.tender) if chosen.tender else "")
        self.state.choose(chosen.state, words.state_words().get(chosen.state, ""))

    def _show_rows(self, state: OrdersState) -> None:
        listing, model, bar = state.listing, self.list.rows, self.table.verticalScrollBar()
        if listing.serial != self._serial and self.finder is not None:
            other = self._serial >= 0
            model.show(listing.count, self.finder.rows)
            if other:
                bar.setValue(0)
        elif listing.top != self._top and self._top >= 0:
            above = listing.top - self._top
            moved = bar.value()
            model.grow_above(above)
            if moved:
                bar.setValue(moved + above * t.H_ROW)  # what is being read stays under the eye
        elif listing.count > model.rowCount():
            model.grow(listing.count)
        elif listing.ready and not listing.searching and listing is not self._listing:
            model.ask_again()
        self._listing = listing
        self._serial, self._top = listing.serial, listing.top

    def _mark(self, state: OrdersState) -> None:
        """The list marks the order in the sheet."""
        place = -1
        if state.detail is not None and self.finder is not None:
            place = self.finder.place_of(state.detail.row.n)
        self.list.mark(place if place < self.list.rows.rowCount() else -1)

    def _say_what(self, state: OrdersState) -> None:
        listing = state.listing
        asked = words.asked_for(state, self._today(), self.currency)
        ready = listing.ready or listing.filtered
        self.list.count.setText(counted("%n orders", listing.count) if ready else "")
        parts = [asked] if asked else []
        if listing.searching or listing.stopped:
            back = words.day_words(local(listing.back, self.zone).date()) if listing.back else "…"
            said = self.tr("searched back to %s") if listing.searching else self.tr("stopped looking at %s")
            parts.append(said.replace("%s", back))
        parts.append(self.tr("newest first"))
        self.list.sentence.setText(listed(parts) if ready else "")
        show_if(listing.searching, self.stop)
        show_if(listing.filtered and not listing.searching, self.all)
        total = self.tr("Sum %s").replace("%s", figures.amount(listing.sum_minor, self.currency))
        self.sum.setText(total if listing.filtered and listing.count else "")
        none = ready and not listing.count and not listing.searching
        turn_to(self.list.stack, self.list.empty if none else self.table)
        if none:
            self._say_none(bool(asked))

    def _say_none(self, asked: bool) -> None:
        self.list.empty_title.setText(self.tr("No orders found") if asked else self.tr("No orders yet"))
        help_text = self.tr("Try the end of a receipt number, a sum such as 24.90, a day such as 12.11., or an item.")
        self.list.empty_words.setText(help_text if asked else self.tr("The first sale will stand here."))

    def _row_chosen(self) -> None:
        place = self.table.selectionModel().currentIndex().row()  # under a finger it is not selected yet
        if not self._rendering and place >= 0:
            wanted = self.list.rows.key_at(place, lambda row: row.id)
            if wanted:
                self.chosen.emit(wanted)

    def search_now(self) -> None:
        self.list.pause.stop()
        self.searched.emit(self.field.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window keeps number, time, state and total."""
        super().resizeEvent(event)
        width = event.size().width()
        narrow = width < _NARROW
        self.table.setColumnHidden(_ITEMS, narrow)
        self.table.setColumnHidden(_PAID_BY, width < _WIDE)
        head = self.table.horizontalHeader()
        head.setStretchLastSection(narrow)
        show_if(width >= _NARROW, self.jump)
        self.list.bar.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)


def local_today(zone: str) -> date:
    """The date where the shop is."""
    return datetime.now(ZoneInfo(zone) if zone else None).date()
