"""What the catalogue screen shows, as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Any

from app.domain.frozen import frozen
from app.queries.products import Filter, Sort
from ui.catalog.bulk import Bulk
from ui.catalog.chosen import NONE, Chosen
from ui.catalog.pending import Edits

if TYPE_CHECKING:
    from app.catalog_edits import Effect
    from app.queries.movements import MovementRow
    from app.queries.products import CategoryNode, HistoryRow, ProductCard

ALL_ON_SALE, BY_NAME, NO_EDITS, NO_BULK = Filter(), Sort(), Edits(), Bulk()


@frozen
class CatalogTold:
    """Something to say once; ``undo`` offers to take the last act back."""

    serial: int
    code: str
    detail: str = ""
    hint: str = ""
    undo: bool = False


@frozen
class Draft:
    """A product being looked at or edited beside the list; ``card`` is None for a new one.

    ``changed`` holds fields in the form of the catalogue; ``texts`` what stands in a field that cannot be read, with
    ``errors`` saying why.
    """

    card: ProductCard | None = None
    base: Mapping[str, Any] = field(default_factory=dict)
    changed: Mapping[str, Any] = field(default_factory=dict)
    texts: Mapping[str, Any] = field(default_factory=dict)
    errors: Mapping[str, str] = field(default_factory=dict)
    history: tuple[HistoryRow, ...] = ()
    movements: tuple[MovementRow, ...] = ()
    from_sale: bool = False  # what is made goes on to the cart
    sale_code: str = ""  # the code that was scanned, where the product was known and only lacked something
    refused: str = ""
    busy: bool = False

    @property
    def id(self) -> str:
        return self.card.row.id if self.card is not None else ""

    @property
    def is_touched(self) -> bool:
        return bool(self.changed or self.texts)

    def value(self, name: str) -> Any:
        return self.changed[name] if name in self.changed else self.base[name]


@frozen
class Building:
    """The catalogue is being made anew: how far that is."""

    done: int = 0
    total: int = 0
    reason: str = ""


@frozen
class CatalogState:
    filter: Filter = ALL_ON_SALE
    sort: Sort = BY_NAME
    sorted: bool = False  # somebody chose that order
    found: int = 0
    listed: int = 0  # goes up with each other list or other rows
    looking: bool = True  # an answer is on its way
    partial: bool = False  # only its first rows are there
    products: int = 0  # in the whole catalogue
    active: int = 0  # of them on sale
    categories: tuple[CategoryNode, ...] = ()
    brands: tuple[tuple[str, int], ...] = ()
    chosen: Chosen = NONE
    edits: Edits = NO_EDITS
    can_undo: bool = False
    bulk: Bulk = NO_BULK
    effect: Effect | None = None
    saving: bool = False
    draft: Draft | None = None
    building: Building | None = None
    told: CatalogTold | None = None

    @property
    def chosen_count(self) -> int:
        return self.chosen.count(self.found)

    @property
    def is_best_first(self) -> bool:
        """What a text finds comes best first until somebody sorts."""
        return bool(self.filter.text.strip()) and not self.sorted

    @property
    def is_filtered(self) -> bool:
        return self.filter != ALL_ON_SALE
