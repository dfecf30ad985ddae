"""The side sheet of one product: everything about it, edited in place, saved as one act; the list stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.catalog.sheet_form import ProductForm
from ui.catalog.sheet_past import HistoryPart, StockPart, VariantsPart
from ui.catalog.state import CatalogState, Draft
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import ElidedLabel, Label, Rule, Tag
from ui.kit.link import Link
from ui.kit.plural import counted
from ui.kit.screen import Pane, across, rows, show_if
from ui.kit.scrolling import follow_keyboard
from ui.kit.tips import plain_tip
from ui.kit.told import said

if TYPE_CHECKING:
    from ui.catalog.presenter import CatalogPresenter


class ProductSheet(Pane):
    """Esc closes, the list's arrows walk; what is typed is kept until it is saved or dropped."""

    def __init__(self) -> None:
        super().__init__("surface")
        self._presenter: CatalogPresenter | None = None
        self._shown: str | None = None
        self._for_sale = ""  # the scanned code that waits for what is typed here
        self._all = False  # all fields are wanted; stays so from one product to the next
        self.title = ElidedLabel("", t.LINE, t.STRONG)
        self.tag = Tag("", "plain")
        self.close_button = Button(self.tr("Close"), Kind.QUIET, "cross", "Esc")
        self.form = ProductForm()
        self.variants, self.stock, self.history = VariantsPart(), StockPart(), HistoryPart()
        self.more = Link(self.tr("More fields"))
        self.few = Label(self.tr("Brand, own code, unit, low stock, other prices, options"), t.CAPTION, tone="muted")
        self.refused = Label("", t.BODY, tone="bad", wrap=True)
        self.drop = Button(self.tr("Drop changes"), Kind.QUIET)
        self.share = Button(self.tr("Add all the same"))
        self.save = Button("", Kind.PRIMARY, hint="Ctrl S")
        column = rows(self)
        column.addWidget(self._head())
        column.addWidget(self._content(), 1)
        column.addWidget(self._foot())

    def _head(self) -> QWidget:
        head = Pane("surface", "bottom")
        head.setFixedHeight(t.STRIP)
        row = across(head, (t.S4, 0, t.S2, 0), t.S3)
        row.addWidget(self.title, 1)
        row.addWidget(self.tag)
        row.addWidget(self.close_button)
        return head

    def _content(self) -> QWidget:
        self.area = QScrollArea()
        follow_keyboard(self.area)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = Pane("surface")
        column = rows(content, (t.S4, t.S4, t.S4, t.S5), t.S4)
        for part in (self.form, self.variants, self.stock):
            column.addWidget(part)
        column.addWidget(Rule())
        more = rows(spacing=0)
        more.addWidget(self.more)
        more.addWidget(self.few)
        column.addLayout(more)
        column.addWidget(self.form.more)
        column.addWidget(self.history)
        column.addStretch(1)
        self.area.setWidget(content)
        return self.area

    def _foot(self) -> QWidget:
        foot = Pane("surface", "top")
        column = rows(foot, (t.S4, t.S3, t.S4, t.S4), t.S2)
        column.addWidget(self.refused)
        row = across(spacing=t.S2)
        row.addWidget(self.drop)
        row.addStretch(1)
        row.addWidget(self.share)
        row.addWidget(self.save)
        column.addLayout(row)
        self.drop.setFixedHeight(t.H_CONTROL)
        return foot

    def attach(self, presenter: CatalogPresenter, zone: str) -> None:
        self._presenter = presenter
        self.form.attach(presenter)
        self.stock.zone = self.history.zone = zone
        self.history.shop = self.variants.shop = presenter.shop
        self.history.actors = {presenter.register.owner.id: self.tr("the owner")}
        self.close_button.clicked.connect(presenter.close_card)
        self.drop.clicked.connect(presenter.drop_draft)
        self.save.clicked.connect(lambda: presenter.save_card())
        self.share.clicked.connect(lambda: presenter.save_card(may_share=True))
        self.form.entered.connect(self._entered)
        self.more.clicked.connect(self._show_more)
        self.variants.opened.connect(presenter.open_product)
        self.history.taken_back.connect(presenter.take_back)

    def render_state(self, state: CatalogState) -> None:
        draft, presenter = state.draft, self._presenter
        if draft is None or presenter is None:
            self._shown, self._for_sale = None, ""
            return
        key = draft.id or "new"
        other, self._shown = self._shown != key, key
        if other:
            self.area.verticalScrollBar().setValue(0)
            self.form.ask_little(draft.card is None and not self._all)
        self._render_head(draft)
        self.form.render_draft(draft, state, other)
        self._render_more(self._all or self.form.has_hidden_errors(draft))
        self.variants.render_draft(draft)
        self.stock.render_draft(draft)
        self.history.render_draft(draft, state.saving)
        self._render_foot(draft)
        if other and draft.card is None:
            self.form.begin()
        elif draft.sale_code and draft.sale_code != self._for_sale:
            self.form.begin("price")
        self._for_sale = draft.sale_code

    def _render_head(self, draft: Draft) -> None:
        name = draft.card.row.label if draft.card is not None else self.tr("New item")
        self.title.setText(name)
        self.title.setToolTip(plain_tip(name))
        if draft.is_touched and draft.card is not None:
            self.tag.say(self.tr("Draft"), "plain")
        elif draft.card is not None and not draft.card.row.active:
            self.tag.say(self.tr("Not on sale"), "open")
        else:
            self.tag.say("", "plain")

    def _render_foot(self, draft: Draft) -> None:
        many = len(draft.changed) + len(draft.texts)
        new = draft.card is None
        show_if(bool(draft.refused), self.refused)
        self.refused.setText(said(draft.refused))
        show_if(draft.is_touched or new, self.drop)
        self.drop.say(self.tr("Drop") if new else self.tr("Drop changes"))
        show_if(new and bool(draft.refused) and not draft.errors, self.share)
        if draft.busy:
            self.save.say(self.tr("Saving…"))
        elif new:
            self.save.say(self.tr("Add and sell") if draft.from_sale else self.tr("Add item"))
        elif draft.from_sale:
            self.save.say(self.tr("Save and sell"))
        else:
            self.save.say(counted("Save %n changes", many) if many else self.tr("Save"))
        self.save.setEnabled(not draft.busy and (draft.is_touched or new))

    def _entered(self) -> None:
        """Enter: on to the next field of a new product, else save."""
        draft = self._presenter.state.draft if self._presenter is not None else None
        if draft is None or self._presenter is None:
            return
        if (draft.card is None or draft.from_sale) and self.form.next_empty():
            return
        self._presenter.save_card()

    def _show_more(self) -> None:
        self._all = not self._all
        self._render_more(self._all)
        self.form.ask_little(self._shown == "new" and not self._all)

    def _render_more(self, wanted: bool) -> None:
        self.more.say(self.tr("Fewer fields") if wanted else self.tr("More fields"))
        show_if(wanted, self.form.more)
        show_if(not wanted, self.few)
