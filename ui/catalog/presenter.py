"""The catalogue without a screen: the list and its edits, and one product in hand beside it. It knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.catalog_edits import edit, new_product
from app.domain.catalog import DEFAULTS, Change, whole
from app.errors import InvalidInput, NotFound, Refused, ShopError
from app.queries import product_pages
from app.queries.product_pages import Past
from app.queries.products import product_card
from app.register import Register
from app.services.catalog_checks import checked
from ui.catalog import fields
from ui.catalog.gridwork import GridWork
from ui.catalog.pairs import GROUPS, Pairs, read_pairs
from ui.catalog.state import CatalogState, Draft
from ui.kit.answers import Post

_HISTORY, _MOVEMENTS = 30, 8  # lines in the sheet


class CatalogPresenter(GridWork):
    """``made`` is told the code of a product that was made for a sale."""

    def __init__(self, register: Register, post: Post, show: Callable[[CatalogState], None]) -> None:
        super().__init__(register, post, show)
        self.made: Callable[[str], None] = lambda _code: None
        self._drafts: dict[str, Draft] = {}

    # Looking at one --------------------------------------------------------------------------------------------

    def open(self, place: int) -> None:
        """Show the product of a row beside the list."""
        row = self.row(place)
        if row is not None and (self.state.draft is None or self.state.draft.id != row.id):
            self.open_product(row.id)

    def open_product(self, product_id: str) -> None:
        """Show a product; what was typed about it before and not saved is still there."""
        self._put_aside()
        try:
            card = self.register.ask(product_card, product_id)
        except NotFound as error:
            self.tell_error(error)
            return
        kept = self._drafts.get(product_id, Draft())
        self.set(draft=replace(kept, card=card, base=whole(card.values), busy=False, refused=""))
        self._follow(
            self._finder.submit(self.register.ask, product_pages.past, product_id, _HISTORY, _MOVEMENTS),
            lambda past: self._take_past(product_id, past),
            lambda _error: None,
        )

    def _take_past(self, product_id: str, past: Past) -> None:
        if self.state.draft is not None and self.state.draft.id == product_id:
            self.set(draft=replace(self.state.draft, history=past.history, movements=past.movements))

    def open_code(self, code: str) -> None:
        """A scanned code: the one product it stands for, or a new one with that code."""
        from app.domain.barcode import UnreadableCode
        from app.queries.catalog import line_for_barcode

        try:
            found = self.register.ask(line_for_barcode, code)
        except UnreadableCode:
            found = None
        if found is None:
            self.new_from_code(code, from_sale=False)
        else:
            self.open_product(found.product.id)

    def price_for_sale(self, product_id: str, code: str) -> None:
        """A product that was scanned and could not be sold: once it has its price, ``made`` hears of the code."""
        self.open_product(product_id)
        draft = self.state.draft
        if draft is not None and draft.id == product_id:
            changed = {**draft.changed} if draft.base["active"] else {**draft.changed, "active": True}
            self.set(draft=replace(draft, changed=changed, from_sale=True, sale_code=code))

    def close_card(self) -> None:
        """Put the product away; what was typed about it stays until it is saved or dropped."""
        draft = self.state.draft
        self._put_aside()
        self.set(draft=None)
        if draft is not None and draft.is_touched and draft.card is not None:
            self.tell("draft-kept", draft.card.row.name)

    def _put_aside(self) -> None:
        draft = self.state.draft
        if draft is not None and draft.sale_code:  # nobody waits at the counter any more
            typed = {name: value for name, value in draft.changed.items() if name != "active"}
            draft = replace(draft, changed=draft.changed if typed else {}, from_sale=False, sale_code="")
        if draft is not None and draft.is_touched:
            self._drafts[draft.id] = draft
        elif draft is not None:
            self._drafts.pop(draft.id, None)

    def has_draft(self, product_id: str) -> bool:
        return product_id in self._drafts

    def drop_draft(self) -> None:
        """Let go of what was typed about the product in hand."""
        draft = self.state.draft
        if draft is None:
            return
        self._drafts.pop(draft.id, None)
        self.set(draft=replace(draft, changed={}, texts={}, errors={}, refused="") if draft.card else None)

    # Editing one -----------------------------------------------------------------------------------------------

    def change(self, name: str, text: str) -> None:
        """What stands in a field now."""
        self._change(name, text, lambda: {name: fields.read(name, text, self.shop)})

    def change_value(self, name: str, value: Any) -> None:
        """A field that is chosen and not typed."""
        self._change(name, value, lambda: {name: value})

    def change_pairs(self, group: str, pairs: Pairs) -> None:
        """A field of two columns: codes, prices, options, custom."""
        self._change(group, tuple(pairs), lambda: read_pairs(group, pairs, self.shop))

    def _change(self, name: str, typed: Any, read: Callable[[], dict[str, Any]]) -> None:
        draft = self.state.draft
        if draft is None or draft.busy:
            return
        changed, texts, errors = dict(draft.changed), dict(draft.texts), dict(draft.errors)
        for field in GROUPS.get(name, (name,)):
            changed.pop(field, None)
        texts.pop(name, None)
        errors.pop(name, None)
        try:
            for field, value in checked(read()).items():
                if value != draft.base[field]:
                    changed[field] = value
        except InvalidInput as problem:
            texts[name], errors[name] = typed, str(problem)
        self.set(draft=replace(draft, changed=changed, texts=texts, errors=errors, refused=""))

    def take_picture(self, path: str) -> None:
        """A picture for the product in hand, from a file."""
        from app.pictures import take_picture_file  # it brings a decoder, which only a new picture pays

        def taken() -> str:
            return take_picture_file(self.register, Path(path))

        self._follow(
            self._finder.submit(taken),
            lambda name: self.change_value("picture", name),
            lambda error: self.refuse("picture", error),
        )

    def refuse(self, name: str, error: ShopError) -> None:
        if self.state.draft is not None:
            errors = {**self.state.draft.errors, name: str(error)}
            self.set(draft=replace(self.state.draft, errors=errors))

    def save_card(self, may_share: bool = False) -> None:
        """Record the product in hand: one fact with what each field was before."""
        draft = self.state.draft
        if draft is None or draft.busy or not (draft.changed or draft.card is None):
            return
        if draft.sale_code and not draft.value("price")[0]:
            self.set(draft=replace(draft, errors={**draft.errors, "price": "What does it cost?"}))
        elif draft.errors.keys() - {"picture"}:  # a picture that was refused changes nothing
            self.tell("look-at-errors")
        elif draft.card is None:
            self._make(draft, may_share)
        else:
            base = {name: draft.base[name] for name in draft.changed}
            change = Change(draft.id, base, dict(draft.changed))
            self._hand_in(draft, lambda: edit(self.register, [change]), self._card_saved)

    def _hand_in(self, draft: Draft, act: Callable[[], Any], done: Callable[[str], None]) -> None:
        self.set(draft=replace(draft, busy=True, refused=""))
        try:
            future = act()
        except (InvalidInput, Refused) as problem:
            self._card_refused(problem)
            return
        self._follow(future, done, self._card_refused)

    def _card_refused(self, error: ShopError) -> None:
        if self.state.draft is not None:
            self.set(draft=replace(self.state.draft, busy=False, refused=str(error)))

    def _card_saved(self, fact_id: str) -> None:
        draft = self.state.draft
        if draft is None:
            return
        self._drafts.pop(draft.id, None)
        if draft.sale_code:
            self.set(draft=None)
            self.refresh()
            self.made(draft.sale_code)
            return
        self.set(draft=replace(draft, changed={}, texts={}, errors={}, busy=False))
        self.open_product(draft.id)
        self._told_saved(fact_id, "card-saved", 1)

    def take_back(self, fact_id: str) -> None:
        """Take back one act of the product's history."""
        if not self.state.saving:
            self._take_back(fact_id)

    def refresh(self) -> None:
        super().refresh()
        draft = self.state.draft
        if draft is not None and draft.card is not None and not draft.busy:
            self.open_product(draft.id)

    # A new one -------------------------------------------------------------------------------------------------

    def new_item(self) -> None:
        """A new product, in the category that is being looked at."""
        self._new({"category": self.state.filter.category, "brand": self.state.filter.brand}, False)

    def new_from_code(self, code: str, from_sale: bool = True) -> None:
        """A new product from a code nobody knew; once it is made, ``made`` hears of it."""
        self._new({"barcodes": [code]}, from_sale)

    def _new(self, given: dict[str, Any], from_sale: bool) -> None:
        self._put_aside()
        kept = self._drafts.get("", Draft()) if "barcodes" not in given else Draft()
        base = {
            **DEFAULTS,
            "tax_class": self.register.settings.usual_tax_class,
            **{k: v for k, v in given.items() if v},
        }
        self.set(draft=replace(kept, base=base, from_sale=from_sale, busy=False))

    def _make(self, draft: Draft, may_share: bool) -> None:
        values = {**draft.base, **draft.changed}
        codes = values["barcodes"]
        if codes and not values["sku"]:
            values["sku"] = codes[0]
        act = lambda: new_product(self.register, values, may_share=may_share)  # noqa: E731
        self._hand_in(draft, act, lambda product_id: self._was_made(product_id, draft))

    def _was_made(self, product_id: str, draft: Draft) -> None:
        self._drafts.pop("", None)
        self.set(draft=None)
        codes = draft.value("barcodes")
        if draft.from_sale and codes:
            self.refresh()
            self.made(codes[0])
            return
        self.open_product(product_id)
        self.refresh()
        self.tell("made", draft.value("name"))
