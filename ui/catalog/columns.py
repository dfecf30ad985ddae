"""Columns of the list: which there is room for, and what stands in them for a row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics

from app.domain.quantity import Quantity, UnitPrice
from ui.catalog import fields
from ui.catalog.fields import margin_words
from ui.catalog.words import age, tr, under_floor_words, unit_words, when
from ui.kit import figures, theme
from ui.kit import tokens as t
from ui.kit.joined import sentences
from ui.kit.spread_cells import GAP, SpreadCell, SpreadColumn

if TYPE_CHECKING:
    from app.queries.products import ProductRow
    from ui.catalog.presenter import CatalogPresenter

_NAME_LEAST, _WIDE = 210, 1500
_UNIT = 36  # px after a price for what it is for
_LEAST_WANTED = ("category", "cost", "tax_class", "code", "on_hand", "margin")  # the first of them goes first


def columns(width: int, preview: bool) -> tuple[SpreadColumn, ...]:
    """The columns that fit; ``preview`` shows new prices in place of the stock."""
    made = list(_all(preview, width >= _WIDE))
    for key in _LEAST_WANTED:
        fixed = sum(column.width + GAP for column in made) - GAP + 2 * t.S5
        if width - fixed >= _NAME_LEAST:
            break
        made = [column for column in made if column.key != key]
    return tuple(made)


def _all(preview: bool, wide: bool) -> tuple[SpreadColumn, ...]:
    middle = (
        SpreadColumn("new", tr("New price"), 80, right=True, strong=True),
        SpreadColumn("change", tr("Change"), 64, right=True),
    )
    stock = (SpreadColumn("on_hand", tr("On hand"), 80, right=True, sort="stock"),)
    moved = (SpreadColumn("moved", tr("Moved"), 96),) if wide else ()
    own = (SpreadColumn("sku", tr("Own code"), 116, sort="sku"),) if wide else ()
    brand = (SpreadColumn("brand", tr("Brand"), 140, editable=True),) if wide else ()
    unit = max(_UNIT, QFontMetrics(theme.font(t.CAPTION)).horizontalAdvance(tr("each")) + t.S2)
    return (
        SpreadColumn("check", "", 20, kind="check"),
        SpreadColumn("picture", "", 32, kind="picture"),
        SpreadColumn("name", tr("Item"), 0, editable=True, sort="name"),
        SpreadColumn("code", tr("Code"), 132),
        *own,
        SpreadColumn("category", tr("Category"), 160 if wide else 116, editable=True, sort="category"),
        *brand,
        SpreadColumn("tax_class", tr("Tax"), 52, right=True, editable=True),
        SpreadColumn("cost", tr("Cost"), 68, right=True, editable=True),
        SpreadColumn("price", tr("Price"), 72 + unit, right=True, editable=not preview, sort="price", unit=unit),
        *(middle if preview else (*stock, *moved)),
        SpreadColumn("margin", tr("Margin"), 80, right=True),
    )


class RowCells:
    """The cells of a row under whatever columns there are."""

    def __init__(self, presenter: CatalogPresenter) -> None:
        self._presenter = presenter
        self._under = tr("Sold %s").replace("%s", under_floor_words(presenter.shop))
        self._zone: str = presenter.register.settings["timezone"]

    def cells(self, place: int, shown: Sequence[SpreadColumn]) -> list[SpreadCell] | None:
        row = self._presenter.row(place)
        return None if row is None else [self._cell(row, column.key) for column in shown]

    def _cell(self, row: ProductRow, key: str) -> SpreadCell:
        makers = {
            "picture": self._picture,
            "name": self._name,
            "code": self._code,
            "price": self._price,
            "new": self._new,
            "change": self._change,
            "on_hand": self._on_hand,
            "moved": self._moved,
            "margin": self._margin,
        }
        maker = makers.get(key)
        return SpreadCell() if key == "check" else maker(row) if maker is not None else self._field(row, key)

    def _picture(self, row: ProductRow) -> SpreadCell:
        return SpreadCell(row.name, picture=row.picture)

    def _edited(self, row: ProductRow, key: str) -> bool:
        return key in self._presenter.state.edits.of(row.id)

    def _was(self, row: ProductRow, key: str) -> str:
        if not self._edited(row, key):
            return ""
        before = fields.shown(key, fields.row_value(row, key), self._presenter.shop)
        return tr("Not saved yet. Before: %s").replace("%s", before)

    def _field(self, row: ProductRow, key: str) -> SpreadCell:
        edited = self._edited(row, key)
        text = fields.shown(key, self._presenter.value(row, key), self._presenter.shop)
        hover = self._was(row, key) or (row.category if key == "category" and text != row.category else "")
        return SpreadCell(text, "accent_text" if edited else "muted", edited=edited, hover=hover)

    def _name(self, row: ProductRow) -> SpreadCell:
        edited = self._edited(row, "name")
        name = self._presenter.value(row, "name")
        text = f"{name}, {row.variant}" if row.variant else name
        tag, tone = (tr("Not on sale"), "open") if not row.active else ("", "plain")
        if self._presenter.has_draft(row.id):
            tag, tone = tr("Draft"), "plain"
        hover = self._was(row, "name") or text
        return SpreadCell(text, "accent_text" if edited else "text", tag=tag, tag_tone=tone, edited=edited, hover=hover)

    def _code(self, row: ProductRow) -> SpreadCell:
        return SpreadCell(
            fields.printed_code(row.barcode) or row.sku,
            "muted",
            hover=row.sku if row.barcode and row.sku != row.barcode else "",
        )

    def _price(self, row: ProductRow) -> SpreadCell:
        edited = self._edited(row, "price")
        new = self._presenter.new_price(row)
        tone = "accent_text" if edited else "muted" if new is not None and new != row.price else "text"
        text = fields.shown("price", self._presenter.value(row, "price"), self._presenter.shop)
        weight = t.STRONG if edited else t.REGULAR
        return SpreadCell(text, tone, weight, unit_words(row), edited=edited, hover=self._was(row, "price"))

    def _new(self, row: ProductRow) -> SpreadCell:
        new = self._presenter.new_price(row)
        if new is None:
            return SpreadCell()
        text = figures.price(new, self._presenter.shop.currency)
        other = new != row.price
        return SpreadCell(text, "accent_text" if other else "muted", t.STRONG if other else t.REGULAR)

    def _change(self, row: ProductRow) -> SpreadCell:
        new = self._presenter.new_price(row)
        return SpreadCell() if new is None else SpreadCell(difference(row.price, new, self._presenter), "muted")

    def _on_hand(self, row: ProductRow) -> SpreadCell:
        if row.on_hand is None:
            return SpreadCell("", "muted")
        text = figures.quantity(row.on_hand, row.unit)
        if is_low(row.on_hand, row.low_stock):
            return SpreadCell(text, "warn", sign="warn", hover=_also(tr("Running low"), moved_words(row)))
        return SpreadCell(text, "muted" if row.on_hand.amount <= 0 else "text", hover=moved_words(row))

    def _moved(self, row: ProductRow) -> SpreadCell:
        if row.on_hand is None or not row.moved_at:
            return SpreadCell("", "muted")
        return SpreadCell(age(row.moved_at), "muted", hover=when(row.moved_at, self._zone))

    def _margin(self, row: ProductRow) -> SpreadCell:
        ppm = self._presenter.margin(row)
        if ppm is not None and ppm < self._presenter.floor_ppm:
            return SpreadCell(margin_words(ppm), "warn", t.STRONG, sign="warn", hover=self._under)
        return SpreadCell(margin_words(ppm), "text")


def difference(before: UnitPrice, after: UnitPrice, presenter: CatalogPresenter) -> str:
    """``+1.25`` or ``−0.30``."""
    exponent = max(before.exponent, after.exponent)
    by = after.amount * 10 ** (exponent - after.exponent) - before.amount * 10 ** (exponent - before.exponent)
    text = figures.price(UnitPrice(abs(by), exponent), presenter.shop.currency)
    return "" if not by else figures.signed(text) if by > 0 else figures.minus(text)


def moved_words(row: ProductRow) -> str:
    """``Last moved 3 h ago``; empty where its stock is not kept."""
    return tr("Last moved %s").replace("%s", age(row.moved_at)) if row.on_hand is not None and row.moved_at else ""


def _also(first: str, then: str) -> str:
    return sentences((first, then))


def is_low(on_hand: Quantity, low_stock: int | None) -> bool:
    """Whether less is there than the product's own mark, in thousandths."""
    return low_stock is not None and on_hand.amount * 1000 < low_stock * 10**on_hand.exponent
