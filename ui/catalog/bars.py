"""Under the list: what is edited and not saved, and one change for all rows that are chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.catalog import CATEGORY_MARK
from ui.catalog.bulk import ENDINGS, Bulk
from ui.catalog.fields import Shop
from ui.catalog.state import CatalogState
from ui.catalog.words import effect_short, effect_words, kinds
from ui.kit import codes
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import ElidedLabel, Field, Icon, Label
from ui.kit.link import Link
from ui.kit.picker import Chooser, Option
from ui.kit.plural import counted
from ui.kit.screen import Pane, across, rows, show_if

_NARROW = 1000


class EditsBar(Pane):
    """Counted edits that wait; nothing is recorded before Save."""

    saved = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__("surface", "top")
        self.setFixedHeight(t.H_PAY)
        self.count = Label("", t.LINE, t.STRONG)
        self.detail = Label("", t.CAPTION, tone="muted")
        self.drop = Button(self.tr("Drop"), Kind.QUIET)
        self.drop.setFixedHeight(t.H_CONTROL)
        self.save = Button("", Kind.PRIMARY, hint="Ctrl S")
        text = rows(spacing=2)
        text.addStretch(1)
        text.addWidget(self.count)
        text.addWidget(self.detail)
        text.addStretch(1)
        row = across(self, (t.S5, 0, t.S5, 0), t.S4)
        row.addLayout(text)
        row.addStretch(1)
        row.addWidget(self.drop)
        row.addWidget(self.save)
        self.drop.clicked.connect(self.dropped)
        self.save.clicked.connect(self.saved)
        self.hide()

    def render_state(self, state: CatalogState) -> None:
        show_if(bool(state.edits), self)
        if not state.edits:
            return
        many, items = state.edits.count(), len(state.edits.rows)
        self.count.setText(counted("%s in %n items", items).replace("%s", counted("%n changes", many)))
        self.detail.setText(self._detail(state))
        self.save.say(self.tr("Saving…") if state.saving else counted("Save %n changes", many))
        self.save.setEnabled(not state.saving)

    def _detail(self, state: CatalogState) -> str:
        """One bar at a time: what is chosen waits for what is edited."""
        if state.chosen_count:
            return counted("Save or drop this first, then change the %n chosen together.", state.chosen_count)
        return self.tr("Nothing is recorded yet. Ctrl Z takes back one by one.")


class BulkBar(Pane):
    """What becomes of the chosen rows: said here, shown in the list, recorded by the button."""

    changed = Signal(dict)
    applied = Signal()
    cancelled = Signal()
    everything_asked = Signal()

    def __init__(self) -> None:
        super().__init__("surface", "top")
        self.setFixedHeight(96)
        self._state = CatalogState()
        self._shop = Shop()
        self.count = Label("", t.LINE, t.STRONG)
        self.everything = Link("")
        self.what = self._box(self._whats)
        self.kind = self._box(self._kinds)
        self.text = Field("")
        self.text.setFixedWidth(88)
        self.text.take_figures()
        self.value = self._box(self._values)
        self.ending = self._box(self._endings)
        self.effect = ElidedLabel("", t.BODY)
        self.warning = ElidedLabel("", t.CAPTION, tone="warn")
        self.sign = Icon("warn", "warn", 16)
        self.cancel = Button(self.tr("Cancel"), Kind.QUIET)
        self.apply = Button("", Kind.PRIMARY)
        self._lay_out()
        self._connect()
        self.hide()

    def _box(self, options: object) -> Chooser:
        made = Chooser("")
        made.options = options  # type: ignore[assignment]
        return made

    def _lay_out(self) -> None:
        self._row = row = across(self, (t.S5, t.S2, t.S5, t.S3), t.S4)
        head = rows(spacing=0)
        head.addStretch(1)
        head.addWidget(self.count)
        head.addWidget(self.everything)
        row.addLayout(head)
        self.what_label, what = self._labelled(self.tr("Change"), self.what)
        row.addLayout(what)
        self.kind_label, kind = self._labelled(" ", self.kind, self.text, self.value)
        row.addLayout(kind)
        self.ending_label, ending = self._labelled(self.tr("Round to"), self.ending)
        row.addLayout(ending)
        beside = QWidget()
        beside.setFixedHeight(t.H_CONTROL)
        told = rows(beside, spacing=2)
        told.addStretch(1)
        told.addWidget(self.effect)
        warned = across(spacing=t.S1)
        warned.addWidget(self.sign)
        warned.addWidget(self.warning, 1)
        told.addLayout(warned)
        told.addStretch(1)
        row.addWidget(beside, 1, Qt.AlignmentFlag.AlignBottom)
        for button in (self.cancel, self.apply):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.cancel.setFixedHeight(t.H_CONTROL)

    def _labelled(self, words: str, *controls: QWidget) -> tuple[Label, QVBoxLayout]:
        label = Label(words, t.CAPTION, tone="muted")
        column = rows(spacing=t.S1)
        column.addStretch(1)
        column.addWidget(label)
        line = across(spacing=t.S2)
        for control in controls:
            line.addWidget(control)
        column.addLayout(line)
        return label, column

    def _connect(self) -> None:
        self.everything.clicked.connect(self.everything_asked)
        self.what.picked.connect(lambda key: self.changed.emit({"field": key, "text": ""}))
        self.kind.picked.connect(self._kind_picked)
        self.ending.picked.connect(lambda key: self.changed.emit({"ending": key}))
        self.value.picked.connect(lambda key: self.changed.emit({"text": key}))
        self.text.textEdited.connect(lambda text: self.changed.emit({"text": text}))
        self.cancel.clicked.connect(self.cancelled)
        self.apply.clicked.connect(self.applied)

    # What there is to choose -----------------------------------------------------------------------------------

    def _whats(self) -> Sequence[Option]:
        return (
            Option("price", self.tr("Price")),
            Option("category", self.tr("Category")),
            Option("brand", self.tr("Brand")),
            Option("tax_class", self.tr("Tax")),
            Option("active", self.tr("On sale")),
        )

    def _kinds(self) -> Sequence[Option]:
        return [Option(key, words) for key, _, _, words in kinds(self._shop.currency)]

    def _endings(self) -> Sequence[Option]:
        words = {"": self.tr("As it comes"), ".49 .99": self.tr(".49 or .99")}
        return [Option(key, words.get(key, key)) for key in ENDINGS]

    def _values(self) -> Sequence[Option]:
        if self._state.bulk.field == "active":
            return (Option("yes", self.tr("On sale")), Option("no", self.tr("Not on sale")))
        return [Option(name, self._shop.rate_words(name), codes.tax_class(name)) for name in self._shop.rates]

    def _kind_picked(self, wanted: str) -> None:
        for key, kind, by_amount, _ in kinds(self._shop.currency):
            if key == wanted:
                self.changed.emit({"kind": kind, "by_amount": by_amount})
        self.text.setFocus()

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: CatalogState, shop: Shop) -> None:
        self._state, self._shop = state, shop
        many = state.chosen_count
        wanted = bool(many) and not state.edits  # edits that wait have their own bar, and it says so
        show_if(wanted, self)
        if not wanted:
            return
        bulk = state.bulk
        self.count.setText(counted("%n chosen", many))
        self.everything.say(counted("Choose all %n", state.found))
        self.everything.updateGeometry()
        show_if(many < state.found, self.everything)
        self.count.setFixedHeight(t.H_TAG if many < state.found else t.H_CONTROL)
        self._render_controls(bulk)
        effect, warning = effect_words(state.effect, state, shop)
        self.effect.setText(effect, effect_short(state.effect, state) if effect else "")
        self.warning.setText(warning)
        show_if(bool(warning), self.sign, self.warning)
        self._say_act()
        self.apply.setEnabled(bulk.says_something and not bulk.error and not state.saving)

    def _render_controls(self, bulk: Bulk) -> None:
        self.what.choose(bulk.field, {one.key: one.text for one in self._whats()}[bulk.field])
        price, picked = bulk.field == "price", bulk.field in ("tax_class", "active")
        for key, kind, by_amount, words in kinds(self._shop.currency):
            if (kind, by_amount) == (bulk.kind, bulk.by_amount):
                self.kind.choose(key, words)
        show_if(price, self.kind, self.ending, self.ending_label)
        show_if(picked, self.value)
        show_if(not picked, self.text)
        self.text.setFixedWidth(88 if price else 240)
        self.text.take_figures(price)
        example = "" if price else self.tr("Parts joined by %s").replace("%s", CATEGORY_MARK.strip())
        self.text.setPlaceholderText(example if price or bulk.field == "category" else "")
        self.text.setAccessibleName(f"{self.what.text()} {self.kind.text() if price else ''}".strip())
        self.text.set_bad(bool(bulk.error))
        if self.text.text() != bulk.text and not picked:
            with QSignalBlocker(self.text):
                self.text.setText(bulk.text)
        values = {one.key: one.text for one in self._values()}
        self.value.choose(bulk.text, values.get(bulk.text, self.tr("Choose")))
        self.ending.choose(bulk.ending, {one.key: one.text for one in self._endings()}[bulk.ending])

    def _say_act(self) -> None:
        state, many = self._state, self._state.chosen_count
        words = self._act(state, many)
        short = counted("Change %n", many)
        self.apply.say(words if self.width() >= _NARROW or state.saving else short)
        self.apply.setAccessibleName(words)
        self.apply.updateGeometry()

    def _act(self, state: CatalogState, many: int) -> str:
        if state.saving:
            return self.tr("Saving…")
        if state.bulk.field == "price":
            changed = state.effect.changed if state.effect is not None and state.effect.count == many else many
            return counted("Change %n prices", changed)
        return counted("Change %n items", many)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.apply.isEnabled():
            self.applied.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= _NARROW
        show_if(roomy, self.effect)
        self._row.setSpacing(t.S4 if roomy else t.S2)
        self._say_act()
