"""The cart without a screen: scanning, searching, changing lines, undo. It knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any, TypeVar

from app.domain.barcode import UnreadableCode
from app.domain.cart import Cart, CartLine
from app.domain.cart_history import History
from app.domain.money import currency
from app.domain.order import PricedCart
from app.domain.pricing import price, rules_for
from app.domain.quantity import ONE, Quantity
from app.errors import ShopError
from app.queries import catalog, till
from app.register import Register
from app.services import carts
from ui.checkout.state import Asked, Asking, CheckoutState, ScanKind, ScanTold, Told
from ui.kit import typed
from ui.kit.answers import follow

T = TypeVar("T")
Post = Callable[[Callable[[], None]], None]
Show = Callable[[CheckoutState], None]
PIECE = ("", "pc")
_UNDO_DEPTH = 200
_SHOWN_RESULTS = 50


class CartPresenter:
    """Intents on the open cart. ``post`` runs a call on the screen's thread; ``show`` renders a state."""

    def __init__(self, register: Register, post: Post, show: Show) -> None:
        self.register = register
        self._post = post
        self._show = show
        settings = register.settings
        self.rules = rules_for(settings["pricing.policy"], settings["currency"])
        self._last_priced: PricedCart | None = None
        self._keeping: Cart | None = None
        self._to_keep: Cart | None = None
        self._told = 0
        self._history = History(self._new_cart())
        self.state = CheckoutState(self._priced(self._history.now))

    # What the screen shows -------------------------------------------------------------------------------------

    def _take_up(self) -> None:
        kept = self.register.ask(till.open_cart)
        if kept is not None:
            self._history = History(kept)
            self.state = replace(self.state, priced=self._priced(kept), selected=_last(kept))

    def _rebuilding(self) -> int | None:
        now = self.register.catalog_state()
        return now.done * 100 // (now.total or 1) if now.building else None

    def set(self, **changes: Any) -> None:
        """One new state, shown at once."""
        self.state = replace(self.state, **{"newest": "", **changes})
        self._show(self.state)

    def tell(self, code: str, detail: str = "", hint: str = "", can_undo: bool = False) -> None:
        self._told += 1
        self.set(told=Told(self._told, code, detail, hint, can_undo))

    def tell_error(self, error: ShopError) -> None:
        self.tell("error", error.message, error.hint)

    # Scanning and searching ------------------------------------------------------------------------------------

    def scan(self, text: str) -> None:
        """Ring up what a scanner or a person typed as a code; one that cannot be sold is told and adds nothing."""
        code = text.strip()
        if code and not self._ring(code):
            self.set(scan=self._why_not(code), search="", results=(), marked=-1, told=None)

    def _why_not(self, code: str) -> ScanTold:
        """Nobody knows the code, or what it stands for waits for its price or is not on sale."""
        try:
            found = self.register.ask(catalog.not_on_sale, code)
        except UnreadableCode:
            found = None
        if found is None:
            kind = ScanKind.UNKNOWN if self._rebuilding() is None else ScanKind.NOT_YET
            return ScanTold(kind, code, code=code)
        kind = ScanKind.OFF_SALE if found.unit_price.amount else ScanKind.UNPRICED
        return ScanTold(kind, found.label, found.id, code)

    def _ring(self, code: str) -> bool:
        """Add what a code stands for; False if the shop has no such code."""
        try:
            found = self.register.ask(catalog.line_for_barcode, code)
        except UnreadableCode:
            return False
        if found is None:
            return False
        self._add(found.line, found.product.weighed)
        return True

    def type_search(self, text: str) -> None:
        """Show what the typed text finds; nothing typed shows the tiles again."""
        wanted = text.strip()
        from app.queries.search import NOTHING_FOUND, search  # read behind the first screen; a scan does without

        found = self.register.ask(search, wanted, _SHOWN_RESULTS) if wanted else NOTHING_FOUND
        self.set(search=wanted, results=found.rows, is_more=found.more, marked=-1)

    def mark(self, step: int) -> None:
        """Walk the found items with the arrows."""
        if self.state.results:
            last = len(self.state.results) - 1
            self.set(marked=min(max(0, self.state.marked + step), last))

    def enter(self, text: str) -> None:
        """Enter in the field: the marked item; else the code; else, for words, the first item found."""
        results, marked = self.state.results, self.state.marked
        if 0 <= marked < len(results):
            self.add_product(results[marked].id)
            return
        code = text.strip()
        if not code or self._ring(code):
            return
        times, rest = typed.prefixed(code)
        if times and self.take_times(times):
            self.enter(rest)
            return
        named = any(sign.isalpha() for sign in code)
        if named and code != self.state.search:
            self.type_search(code)
        if named and self.state.results:
            self.add_product(self.state.results[0].id)
        else:
            self.scan(code)

    def add_product(self, product_id: str) -> None:
        """A touched tile or found item; what is sold by weight asks for the weight first."""
        found = self.register.ask(catalog.product, product_id)
        if found is None:
            self.set(scan=ScanTold(ScanKind.UNKNOWN, product_id))
        else:
            self._add(self.register.ask(catalog.line_for, found), found.weighed)

    def _add(self, line: CartLine, weighed: bool) -> None:
        times = self.state.times
        if times is not None:
            self._add_times(line, times)
        elif weighed and line.unit not in PIECE and line.amount_minor is None and line.quantity == ONE:
            self.set(asking=Asking(Asked.QUANTITY, line, is_new=True), search="", results=(), marked=-1, paid=None)
        else:
            self._put(line)

    def _add_times(self, line: CartLine, times: Quantity) -> None:
        try:
            self._put(multiplied(line, times))
        except ValueError:
            self._put(line)
            self.tell("times-refused", line.name)

    def take_times(self, text: str) -> bool:
        """``3`` before ``*``: the next thing that is scanned or touched is added so many times. False for no number."""
        times = typed.times(text)
        if times is not None:
            self.set(times=times, search="", results=(), marked=-1)
        return times is not None

    def skip_scan(self) -> None:
        """Forget the code that was not known, and how many of it."""
        self.set(scan=ScanTold(), times=None)

    def _put(self, line: CartLine) -> None:
        same = next(
            (kept for kept in self.cart.lines if kept.product_id == line.product_id and _joins(kept, line)), None
        )
        if same is not None:
            summed = Quantity(same.quantity.amount + line.quantity.amount, same.quantity.exponent)
            line = replace(same, quantity=summed)
        else:
            line = replace(line, id=line.id or self.register.new_id())
        told = ScanTold(ScanKind.GOOD, line.name)
        after = self.cart.with_line(line)
        fresh: dict[str, Any] = {"search": "", "results": (), "marked": -1, "paid": None, "times": None}
        self._edit(after, selected=line.id, newest=line.id, scan=told, **fresh)

    # Lines -----------------------------------------------------------------------------------------------------

    @property
    def cart(self) -> Cart:
        return self.state.priced.cart

    def select(self, line_id: str) -> None:
        self.set(selected=line_id)

    def step_selection(self, step: int) -> None:
        ids = [line.id for line in self.cart.lines]
        if ids:
            at = ids.index(self.state.selected) if self.state.selected in ids else len(ids)
            self.set(selected=ids[min(max(0, at + step), len(ids) - 1)])

    def change_quantity(self, pieces: int) -> None:
        """One more or one less of the selected line; the last one less takes it out."""
        line = self._selected_line()
        if line is None or line.amount_minor is not None:
            return
        amount = line.quantity.amount + pieces * 10**line.quantity.exponent
        if amount <= 0:
            self.remove()
            return
        after = self.cart.with_quantity(line.id, Quantity(amount, line.quantity.exponent))
        self._edit(after, newest=line.id)

    def remove(self) -> None:
        """Take the selected line out; it can be undone."""
        line = self._selected_line()
        if line is None:
            return
        ids = [kept.id for kept in self.cart.lines]
        at = ids.index(line.id)
        left = ids[:at] + ids[at + 1 :]
        self._edit(self.cart.without_line(line.id), selected=left[min(at, len(left) - 1)] if left else "")
        self.tell("removed", line.name, can_undo=True)

    def clear(self) -> None:
        """Empty the cart; it can be undone."""
        if not self.cart.is_empty:
            self._edit(Cart(self.cart.id, self.cart.currency), selected="")
            self.tell("cleared", can_undo=True)

    def undo(self) -> None:
        """The cart before the last change."""
        self._go_to(self._history.undone())

    def redo(self) -> None:
        """The change that was taken back, again."""
        self._go_to(self._history.redone())

    def _go_to(self, history: History) -> None:
        if history is self._history:
            return
        known = {line.id: line for line in self.cart.lines}
        self._history, after = history, history.now
        touched = next((line.id for line in reversed(after.lines) if known.get(line.id) != line), "")
        kept = self.state.selected if any(line.id == self.state.selected for line in after.lines) else ""
        self._replace_cart(after, selected=touched or kept or _last(after), newest=touched, scan=ScanTold(), told=None)

    # The cart itself -------------------------------------------------------------------------------------------

    def _selected_line(self) -> CartLine | None:
        return next((line for line in self.cart.lines if line.id == self.state.selected), None)

    def _new_cart(self) -> Cart:
        return Cart(self.register.new_id(), currency(self.register.settings["currency"]).code)

    def _priced(self, cart: Cart) -> PricedCart:
        self._last_priced = price(cart, self.rules, self._last_priced)
        return self._last_priced

    def _edit(self, cart: Cart, **changes: Any) -> None:
        if cart == self.cart:
            self.set(**changes)
            return
        self._history = self._history.edited(cart)
        self._replace_cart(cart, **{"told": None, **changes})

    def _replace_cart(self, cart: Cart, **changes: Any) -> None:
        steps = {"can_undo": bool(self._history.past), "can_redo": bool(self._history.ahead)}
        self.set(**{"priced": self._priced(cart), **steps, **changes})
        self._keep(cart)

    def _keep(self, cart: Cart) -> None:
        """Save the open cart behind the screen: one save at a time, always the newest cart last."""
        self._to_keep = cart
        if self._keeping is None:
            self._keeping, self._to_keep = cart, None
            self.follow(self.register.do(carts.keep_cart, cart), self._kept, self._not_kept)

    def _kept(self, _result: object) -> None:
        self._keeping = None
        if self._to_keep is not None:
            self._keep(self._to_keep)

    def _not_kept(self, error: ShopError) -> None:
        self._keeping = None
        self.tell("not-kept", error.message, error.hint)

    def recover(self) -> None:
        """After a bug nothing may be left waiting for an answer that will not come."""
        self._keeping = None

    def follow(self, future: Future[T], done: Callable[[T], None], failed: Callable[[ShopError], None]) -> None:
        """Hand on what the ledger thread brought, on the screen's thread; a bug goes to the one handler of bugs."""
        follow(future, self._post, done, failed, self.recover)


def _joins(kept: CartLine, line: CartLine) -> bool:
    """Whether another scan of the same thing only raises the quantity of a line."""
    by_piece = kept.unit in PIECE and kept.amount_minor is None and line.amount_minor is None
    same = (kept.product_id, kept.unit_price, kept.taxes, kept.quantity.exponent) == (
        line.product_id,
        line.unit_price,
        line.taxes,
        line.quantity.exponent,
    )
    plain = not (kept.discounts or line.discounts or kept.note or kept.list_price is not None)
    return by_piece and same and plain and bool(line.product_id)


def multiplied(line: CartLine, times: Quantity) -> CartLine:
    """``times`` of a line. Raises ValueError for a label that carries its own price, and for parts of a piece."""
    amount, rest = divmod(times.amount * line.quantity.amount, 10**times.exponent)
    parts = line.unit in PIECE and amount % 10**line.quantity.exponent
    if line.amount_minor is not None or rest or not amount or parts:
        raise ValueError("this is not sold so many times")
    return replace(line, quantity=Quantity(amount, line.quantity.exponent))


def _last(cart: Cart) -> str:
    return cart.lines[-1].id if cart.lines else ""
