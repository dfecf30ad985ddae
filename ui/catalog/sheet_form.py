"""The fields of one product: labels above, errors in place; a new one asks only what a sale needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from app.domain.catalog import whole
from app.domain.repricing import margin_ppm
from ui.catalog import fields
from ui.catalog.pairs import pairs_of
from ui.catalog.picture_box import PictureBox
from ui.catalog.state import CatalogState, Draft
from ui.kit import codes, theme
from ui.kit import tokens as t
from ui.kit.forms import Labelled, PairsBox, TextBox, Tick
from ui.kit.joined import listed
from ui.kit.labels import Label
from ui.kit.picker import Chooser, Option
from ui.kit.screen import across, rows, show_if

if TYPE_CHECKING:
    from ui.catalog.presenter import CatalogPresenter

_TEXTS = ("name", "price", "cost", "category", "brand", "unit", "step", "sku", "low_stock", "parent")
_MORE = ("brand", "sku", "unit", "step", "low_stock", "prices", "parent", "options", "custom")


class ProductForm(QWidget):
    """Each change goes to the presenter as it is typed; ``entered`` is Enter in a field."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._presenter: CatalogPresenter | None = None
        tr = self.tr
        self.texts = {
            "name": TextBox(tr("Name")),
            "price": TextBox(tr("Price"), right=True),
            "cost": TextBox(tr("Cost, without tax"), right=True),
            "category": TextBox(tr("Category"), tr("Dairy > Cheese")),
            "brand": TextBox(tr("Brand")),
            "unit": TextBox(tr("Unit"), "pc"),
            "step": TextBox(tr("Smallest quantity"), right=True),
            "sku": TextBox(tr("Own code")),
            "low_stock": TextBox(tr("Low from"), right=True),
            "parent": TextBox(tr("Variants bound by")),
        }
        self.pairs = {
            "codes": PairsBox(
                tr("Codes, and how many are in the pack"), tr("Code"), "1", tr("Add a code"), 80, codes=True
            ),
            "prices": PairsBox(tr("Other prices"), tr("EUR, or trade:EUR"), tr("Price"), tr("Add a price")),
            "options": PairsBox(
                tr("What tells this variant"), tr("Size"), tr("L"), tr("Add an option"), 160, figures=False
            ),
            "custom": PairsBox(tr("Own fields"), tr("Name"), tr("Text"), tr("Add a field"), 200, figures=False),
        }
        self.tax = Chooser("")
        self.oversell = Chooser("")
        self.active, self.weighed = Tick(tr("On sale")), Tick(tr("Weighed"))
        self.margin = Label("", t.CAPTION, tone="muted")
        self.picture = PictureBox()
        self._categories, self._brands = QStringListModel(), QStringListModel()
        self._complete("category", self._categories)
        self._complete("brand", self._brands)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = rows(self, spacing=t.S4)
        top = across(spacing=t.S4)
        top.addWidget(self.picture)
        beside = rows(spacing=0)
        beside.addWidget(self.texts["name"])
        beside.addWidget(self.active)
        beside.addStretch(1)
        top.addLayout(beside, 1)
        column.addLayout(top)
        self.tax_box = Labelled(self.tr("Tax"), self.tax)
        self.oversell_box = Labelled(self.tr("When stock is out"), self.oversell)
        column.addWidget(self._line(self.texts["price"], self.texts["cost"], self.tax_box))
        column.addWidget(self.margin)
        column.addWidget(self.texts["category"])
        column.addWidget(self.pairs["codes"])
        more = rows(spacing=t.S4)
        self.more = QWidget()  # stands further down in the sheet, under the stock
        self.more.setLayout(more)
        more.addWidget(self._line(self.texts["brand"], self.texts["sku"]))
        more.addWidget(self._line(self.texts["unit"], self.texts["step"], self.weighed))
        more.addWidget(self._line(self.texts["low_stock"], self.oversell_box))
        more.addWidget(self.pairs["prices"])
        more.addWidget(self._line(self.texts["parent"]))
        more.addWidget(self.pairs["options"])
        more.addWidget(self.pairs["custom"])
        self.more.hide()

    def _line(self, *parts: QWidget) -> QWidget:
        made = QWidget()
        row = across(made, spacing=t.S3)
        for part in parts:
            row.addWidget(part, 0 if isinstance(part, Labelled) and isinstance(part.control, Chooser) else 1)
            row.setAlignment(part, Qt.AlignmentFlag.AlignBottom if part is self.weighed else Qt.AlignmentFlag.AlignTop)
        return made

    def _complete(self, name: str, model: QStringListModel) -> None:
        completer = QCompleter(model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = completer.popup()
        if popup is not None:
            popup.setFont(theme.font(t.BODY))
        box = self.texts[name]
        box.field.setCompleter(completer)
        completer.activated.connect(box.changed)

    def _connect(self) -> None:
        for box in self.texts.values():
            box.entered.connect(self.entered)
        self.oversell.options = lambda: [Option(key, words) for key, words in self._oversells().items()]

    def attach(self, presenter: CatalogPresenter) -> None:
        self._presenter = presenter
        for name, box in self.texts.items():
            box.changed.connect(lambda text, name=name: presenter.change(name, text))
        for group, pairs in self.pairs.items():
            pairs.changed.connect(lambda typed, group=group: presenter.change_pairs(group, typed))
        shop = presenter.shop
        if shop.prices_include_tax:
            self.texts["price"].label.setText(self.tr("Price, with tax"))
        self.tax.options = lambda: [
            Option(name, shop.rate_words(name), codes.tax_class(name)) for name in presenter.shop.rates
        ]
        self.tax.picked.connect(lambda key: presenter.change_value("tax_class", key))
        self.oversell.picked.connect(lambda key: presenter.change_value("oversell", key))
        self.active.clicked.connect(lambda on: presenter.change_value("active", on))
        self.weighed.clicked.connect(self._weighed)
        self.picture.taken.connect(presenter.take_picture)
        self.picture.removed.connect(lambda: presenter.change_value("picture", ""))

    def _weighed(self, on: bool) -> None:
        if self._presenter is not None:
            self._presenter.change_value("weighed", on)

    def _oversells(self) -> dict[str, str]:
        tr = self.tr
        return {"": tr("As the shop does"), "warn": tr("Warn"), "ask": tr("Ask first"), "block": tr("Do not sell")}

    # Rendering -------------------------------------------------------------------------------------------------

    def render_draft(self, draft: Draft, state: CatalogState, other: bool) -> None:
        """``other`` says that it is another product than before."""
        presenter = self._presenter
        if presenter is None:
            return
        values = whole({**draft.base, **draft.changed})
        for name, box in self.texts.items():
            typed = draft.texts.get(name, _typed(name, values, presenter.shop, draft))
            box.show_text(str(typed), other)
            box.complain(draft.errors.get(name, ""))
        for group, pairs in self.pairs.items():
            pairs.show_pairs(draft.texts.get(group, pairs_of(group, values, presenter.shop)), other)
            pairs.complain(draft.errors.get(group, ""))
        self.tax.choose(values["tax_class"], presenter.shop.rate_words(values["tax_class"]) or self.tr("None"))
        self.oversell.choose(values["oversell"], self._oversells()[values["oversell"]])
        self.active.setChecked(values["active"])
        self.weighed.setChecked(values["weighed"])
        self.picture.show_picture(values["name"], values["picture"], draft.errors.get("picture", ""))
        self._say_margin(values, presenter.shop)
        if other:
            self._categories.setStringList([node.path for node in state.categories])
            self._brands.setStringList([name for name, _ in state.brands])

    def _say_margin(self, values: dict[str, Any], shop: fields.Shop) -> None:
        price, cost = fields.price_of(values["price"]), fields.price_of(values["cost"])
        ppm = margin_ppm(price, cost, shop.tax_ppm(values["tax_class"])) if price is not None else None
        low = ppm is not None and ppm < 0
        words = self.tr("Margin %s").replace("%s", fields.margin_words(ppm))
        self.margin.setText(listed((words, self.tr("sold under its cost") if low else "")))
        self.margin.set_tone("warn" if low else "muted")
        show_if(ppm is not None, self.margin)

    def ask_little(self, little: bool) -> None:
        """Only what a sale needs, for a product that is new; the rest comes with the more."""
        show_if(not little, self.texts["cost"], self.picture, self.active)

    def has_hidden_errors(self, draft: Draft) -> bool:
        return any(name in _MORE for name in draft.errors)

    def begin(self, name: str = "name") -> None:
        """Put the keyboard where a product begins."""
        self.texts[name].field.setFocus()
        self.texts[name].field.selectAll()

    def next_empty(self) -> bool:
        """Go on to the first field that a sale needs and that says nothing yet."""
        for name in ("name", "price"):
            field = self.texts[name].field
            if not field.text().strip():
                field.setFocus()
                return True
        return False


def _typed(name: str, values: dict[str, Any], shop: fields.Shop, draft: Draft) -> str:
    if name == "step":
        return fields.typed("low_stock", values["step"], shop)
    lacks_price = draft.card is None or (draft.sale_code and not draft.base["price"][0])
    if name == "price" and lacks_price and "price" not in draft.changed:
        return ""
    return fields.typed(name, values[name], shop)
