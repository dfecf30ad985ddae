"""The goods beside the cart without a screen: categories to the end, and the quick keys of the shop. It knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.domain.frozen import frozen
from app.errors import ShopError
from app.queries import catalog, stock, tiles
from app.queries.product_sums import how_many
from app.services.settings import change_settings
from ui.checkout import quick_keys
from ui.checkout.quick_keys import Pages, QuickPage
from ui.kit import figures
from ui.kit.answers import Post, follow

if TYPE_CHECKING:
    from app.queries.catalog import Product
    from app.register import Register

PAGE = 120  # tiles: some screens of them
BEST = 20
_UNDO_DEPTH = 100
QUICK_KEYS = "counter.quick_keys"


@frozen
class ShelfState:
    """``page`` is the chosen page of quick keys, -1 where a category is; ``more`` is where its next products begin."""

    products: tuple[Product, ...] = ()
    more: str = ""
    categories: tuple[str, ...] = ()
    category: str = ""
    pages: Pages = ()
    page: int = -1
    keys: tuple[Product, ...] = ()  # the products of the page that is chosen, or else of the first one
    gone: frozenset[str] = frozenset()
    rebuilding: int | None = None  # percent done of a product list that is being made anew
    is_empty_shop: bool = False  # nothing is sold
    unsold: int = 0  # items that a shop has where nothing is sold: they wait for a price
    arranging: bool = False
    can_undo: bool = False

    @property
    def is_quick(self) -> bool:
        return self.page >= 0

    @property
    def tiles(self) -> tuple[Product, ...]:
        return self.keys if self.is_quick else self.products


class Shelf:
    """Intents on what stands beside the cart; ``show`` renders a state, ``failed`` tells what could not be kept."""

    def __init__(
        self, register: Register, post: Post, show: Callable[[ShelfState], None], failed: Callable[[ShopError], None]
    ) -> None:
        self.register = register
        self._post, self._show, self._failed = post, show, failed
        self._past: list[tuple[Pages, int]] = []
        self._kept: Pages = ()
        self.in_sight: Callable[[], Iterable[str]] = self._first_ones
        self.state = ShelfState()

    def _first_ones(self) -> Iterable[str]:
        return (one.id for one in self.state.tiles[:PAGE])

    def set(self, **changes: Any) -> None:
        """One new state, shown at once."""
        self.state = replace(self.state, **changes)
        self._show(self.state)

    def start(self) -> None:
        """The shop's quick keys where it has some, else all items."""
        self._kept = quick_keys.pages_of(self.register.settings[QUICK_KEYS])
        self.state = replace(self.state, pages=self._kept, page=0 if self._kept else -1)
        self.reload()

    def reload(self) -> None:
        """The catalogue has changed: the same place again, as far down as somebody had looked."""
        groups = self.register.ask(catalog.categories_near, self.state.category)
        chosen = self.state.category if self.state.category in groups else ""
        shown = max(PAGE, len(self.state.products))
        page = self.register.ask(catalog.product_page, chosen, shown)
        empty = not page.products and not chosen
        unsold = self.register.ask(how_many) if empty else 0
        now = self.register.catalog_state()
        self.set(
            categories=groups,
            category=chosen,
            products=page.products,
            more=page.after,
            keys=self._keys(self.state.pages, self.state.page),
            is_empty_shop=empty,
            unsold=unsold,
            rebuilding=now.done * 100 // (now.total or 1) if now.building else None,
        )
        self.look_at_stock()

    def settings_changed(self) -> None:
        """Another window or script has arranged the keys; what is being arranged here is not thrown away."""
        pages = quick_keys.pages_of(self.register.settings[QUICK_KEYS])
        if pages != self._kept and not self.state.arranging:
            self._kept = pages
            self._turn(pages, min(self.state.page, len(pages) - 1))

    # Categories ------------------------------------------------------------------------------------------------

    def choose_category(self, category: str) -> None:
        """Empty for all items."""
        self.end_arranging()
        groups = self.register.ask(catalog.categories_near, category)
        page = self.register.ask(catalog.product_page, category, PAGE)
        self.set(page=-1, categories=groups, category=category, products=page.products, more=page.after)
        self.look_at_stock()

    def show_more(self) -> None:
        """The next products of the category: somebody has come near the end of those that are shown."""
        if self.state.is_quick or not self.state.more:
            return
        page = self.register.ask(catalog.product_page, self.state.category, PAGE, self.state.more)
        self.set(products=(*self.state.products, *page.products), more=page.after)

    def look_at_stock(self) -> None:
        """Goods were sold, received or counted, or others came into sight: which of these are gone now."""
        looked_at = frozenset(self.in_sight())
        gone = (self.state.gone - looked_at) | self.register.ask(tiles.sold_out, looked_at)
        if gone != self.state.gone:
            self.set(gone=gone)

    def about(self, product: str) -> tuple[str, str]:
        """The picture of a product, and how much of it is in stock where somebody keeps that."""
        found = self.register.ask(catalog.product, product)
        if found is None:
            return "", ""
        level = self.register.ask(stock.levels, (product,))[product]
        return found.picture, figures.quantity(level.on_hand, found.unit) if level.kept else ""

    # Quick keys ------------------------------------------------------------------------------------------------

    def choose_page(self, page: int) -> None:
        """A page of quick keys; 0 also where there is none yet, to make the first one."""
        self._turn(self.state.pages, page)

    def arrange(self, name: str) -> None:
        """Begin to arrange the chosen page; ``name`` is for the first one where there is none."""
        pages = self.state.pages or (QuickPage(name),)
        self._past = []
        self.state = replace(self.state, arranging=True)
        self._turn(pages, max(0, self.state.page))

    def take_best_sellers(self, name: str) -> None:
        """A first page of what sells best; it may be undone like every other change."""
        found = tuple(one.id for one in self.register.ask(tiles.best_sellers, BEST))
        self.arrange(name)
        self._change((QuickPage(name, found), *self.state.pages[1:]))

    def put_key(self, product: str) -> None:
        self._change(quick_keys.with_key(self.state.pages, self.state.page, product))

    def take_key(self, product: str) -> None:
        self._change(quick_keys.without_key(self.state.pages, self.state.page, product))

    def move_key(self, product: str, before: str) -> None:
        """In front of another key, or behind all of them where ``before`` is empty."""
        self._change(quick_keys.moved(self.state.pages, self.state.page, product, before))

    def name_page(self, name: str) -> None:
        self._change(quick_keys.renamed(self.state.pages, self.state.page, name))

    def add_page(self, name: str) -> None:
        after = quick_keys.with_page(self.state.pages, name)
        if after != self.state.pages:
            self._change(after, len(after) - 1)

    def move_page(self, by: int) -> None:
        """The chosen page one place earlier (-1) or later (1): the shop's own order stands before the categories."""
        self._change(quick_keys.page_moved(self.state.pages, self.state.page, by), self.state.page + by)

    def remove_page(self) -> None:
        after = quick_keys.without_page(self.state.pages, self.state.page)
        self._change(after, max(0, min(self.state.page, len(after) - 1)))

    def undo_keys(self) -> None:
        if self._past:
            self._turn(*self._past.pop())

    def end_arranging(self) -> None:
        """Keep the keys as they are now."""
        if not self.state.arranging:
            return
        self._past = []
        pages, self._kept = self.state.pages, self.state.pages
        self.state = replace(self.state, arranging=False)
        self._turn(pages, self.state.page if self.state.page < len(pages) else len(pages) - 1)
        if pages != quick_keys.pages_of(self.register.settings[QUICK_KEYS]):
            kept = self.register.do(change_settings, {QUICK_KEYS: quick_keys.as_setting(pages)})
            follow(kept, self._post, lambda _done: None, self._failed, lambda: None)

    def _change(self, pages: Pages, page: int | None = None) -> None:
        """Another arrangement, which can be taken back."""
        if self.state.arranging and pages != self.state.pages:
            self._past = [*self._past[-_UNDO_DEPTH:], (self.state.pages, self.state.page)]
            self._turn(pages, self.state.page if page is None else page)

    def _turn(self, pages: Pages, page: int) -> None:
        keys = self._keys(pages, page)
        self.set(pages=pages, page=page, keys=keys, can_undo=self.state.arranging and bool(self._past))
        self.look_at_stock()

    def _keys(self, pages: Pages, page: int) -> tuple[Product, ...]:
        at = max(0, page)
        return self.register.ask(tiles.products_by_id, pages[at].items) if at < len(pages) else ()
