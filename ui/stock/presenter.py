"""Stock without a screen: the list, the product in hand, goods moved by hand. It knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any, TypeVar

from app.domain.barcode import UnreadableCode
from app.domain.catalog import Change
from app.domain.quantity import Quantity
from app.domain.stock import NONE, plus
from app.errors import ShopError
from app.queries import catalog, movements, shelves, stock
from app.queries.linking import linked
from app.queries.shelves import Found, Shelf, Watch
from app.register import Register
from app.services import stock as services
from app.services.catalog import change_products
from ui.kit import typed
from ui.kit.answers import Post, follow
from ui.stock.amounts import as_typed, is_whole, signed
from ui.stock.state import Mode, Move, Moving, Opened, StockState, Told

T = TypeVar("T")
Work = Callable[[Callable[[], Any], Callable[[Future[Any]], None], str], None]
_HISTORY = 50
_SUMMED = (Watch.LOW, Watch.OUT, Watch.BELOW)


class StockPresenter:
    """Intents on the shelves. ``post`` runs a call on the screen's thread, ``work`` a job beside it."""

    def __init__(self, register: Register, post: Post, work: Work, show: Callable[[StockState], None]) -> None:
        self.register = register
        self.post, self.work, self._show = post, work, show
        self._told = self._asked = self._shown = 0
        self.state = StockState(is_linked=self._is_linked())

    def set(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self._show(self.state)

    def tell(self, code: str, detail: str = "", hint: str = "", undo: str = "") -> None:
        self._told += 1
        self.set(told=Told(self._told, code, detail, hint, undo))

    def tell_error(self, error: ShopError) -> None:
        self.tell("error", error.message, error.hint)

    def turn_to(self, mode: Mode) -> None:
        """Another use of the screen; what was open in the list waits there."""
        if mode is not self.state.mode:
            self.set(mode=mode, moving=None)

    # The list --------------------------------------------------------------------------------------------------

    def refresh(self, catalog: bool = False) -> None:
        """Stock has moved: the same list again, its numbers, and the product in hand.

        Which products there are only another catalogue changes: a million of them are not listed anew for a sale.
        """
        before, now = self.state.rebuilding, self._rebuilding()
        self.set(rebuilding=now, is_linked=self._is_linked())
        on_its_way = before is not None and now is not None  # a step further is no other catalogue
        if (catalog and not on_its_way) or self.state.watch is not Watch.ALL or not self.state.is_ready:
            self._find()
        else:
            self._shown += 1
            self.set(serial=self._shown)
        self._sum()
        if self.state.opened is not None:
            self.open(self.state.opened.card.row.id)

    def _is_linked(self) -> bool:
        return self.register.ask(linked) is not None

    def _rebuilding(self) -> int | None:
        now = self.register.catalog_state()
        return now.done * 100 // (now.total or 1) if now.building else None

    def search(self, text: str) -> None:
        if text != self.state.text:
            self.set(text=text)
            self._find()

    def choose(self, watch: Watch) -> None:
        if watch is not self.state.watch:
            self.set(watch=watch)
            self._find()

    def _find(self) -> None:
        self._asked += 1
        asked, text, watch = self._asked, self.state.text, self.state.watch
        self.work(
            lambda: self.register.ask(shelves.find_shelves, text, watch),
            lambda future: self._found(asked, future),
            "shelves",
        )

    def _found(self, asked: int, future: Future[Found]) -> None:
        """Only what was asked for last is shown."""
        if asked == self._asked:
            self._shown += 1
            self.set(found=future.result(), serial=self._shown, is_ready=True)

    def _sum(self) -> None:
        def summed() -> tuple[tuple[Watch, str], ...]:
            found = [(watch, self.register.ask(shelves.find_shelves, "", watch)) for watch in _SUMMED]
            return tuple((watch, f"{len(one)}+" if one.more else str(len(one))) for watch, one in found)

        self.work(summed, lambda future: self.set(sums=future.result()), "sums")

    def page(self, first: int, many: int) -> tuple[Shelf, ...]:
        """Rows of the list, as they come into view."""
        return self.register.ask(shelves.shelves_of, self.state.found, first, many)

    def open(self, product_id: str) -> None:
        """Show a product, and how its stock came about."""
        card = self.register.ask(stock.stock_card, product_id)
        before = self.state.opened
        known = len(before.history) if before is not None and before.card.row.id == product_id else 0
        history = self.register.ask(movements.movements, product_id, None, max(_HISTORY, known))
        makeup = self.register.ask(shelves.makeup, product_id)
        same = self.state.moving is not None and self.state.moving.row.id == product_id
        opened = Opened(card, makeup, history, len(history) >= max(_HISTORY, known), self._is_linked())
        self.set(opened=opened, moving=self.state.moving if same else None)

    def load_more(self) -> None:
        """Older movements of the product in hand."""
        opened = self.state.opened
        if opened is None or not opened.more or not opened.history:
            return
        older = self.register.ask(movements.movements, opened.card.row.id, opened.history[-1].place, _HISTORY)
        self.set(opened=replace(opened, history=(*opened.history, *older), more=len(older) >= _HISTORY))

    def find(self, text: str) -> bool:
        """Enter in the field: a code opens its product; else the first of the list. False where there is none."""
        found = self.lookup(text)
        if found is not None:
            self.open(found.product.id)
            return True
        rows = self.register.ask(shelves.find_shelves, text, self.state.watch) if text.strip() else Found()
        if not rows:
            return False
        self.open(self.register.ask(shelves.shelves_of, rows, 0, 1)[0].row.id)
        return True

    def lookup(self, text: str) -> catalog.Found | None:
        """What a scanned or typed code stands for here."""
        try:
            return self.register.ask(catalog.line_for_barcode, text)
        except UnreadableCode:
            return None

    def close(self) -> None:
        """Back by one step: what is being moved, then the product."""
        if self.state.moving is not None:
            self.set(moving=None)
        else:
            self.set(opened=None)

    def choose_policy(self, policy: str) -> None:
        """What the till does when a cart asks for more of the product in hand than is there; empty: as the shop."""
        opened = self.state.opened
        if opened is None or opened.card.row.oversell == policy:
            return
        row = opened.card.row
        change = Change(row.id, {"oversell": row.oversell}, {"oversell": policy})
        self._follow(self.register.do(change_products, (change,)), lambda _done: self._policy_chosen(row.id, row.label))

    def _policy_chosen(self, product_id: str, words: str) -> None:
        if self.state.opened is not None and self.state.opened.card.row.id == product_id:
            self.open(product_id)
        self.tell("policy", words)

    # Moving goods ----------------------------------------------------------------------------------------------

    def start(self, move: Move) -> None:
        """Receive, adjust or waste the product in hand."""
        if self.state.opened is not None:
            row = self.state.opened.card.row
            self.set(moving=Moving(move, row, row.on_hand))

    def press(self, key: str) -> None:
        """One key of the pad; pieces take no point."""
        moving = self.state.moving
        if moving is None or moving.busy or (key == "." and is_whole(moving.row.step)):
            return
        text = typed.pressed("" if moving.scans else moving.typed, key)
        base = moving.base if moving.typed else self._on_hand(moving)
        self.set(moving=replace(moving, typed=text, scans=0, base=base))

    def _on_hand(self, moving: Moving) -> Quantity:
        return self.register.ask(stock.on_hand, moving.row.id)

    def restore(self, text: str) -> None:
        """Put back what was typed before a scanner's digits came among it."""
        if self.state.moving is not None:
            self.set(moving=replace(self.state.moving, typed=text))

    def scan(self, text: str) -> bool:
        """In the list a code opens its product; while goods are moved each scan of them adds. False if unknown."""
        found = self.lookup(text)
        moving = self.state.moving
        if found is None:
            self.tell("unknown", text)
            return False
        if moving is None:
            self.open(found.product.id)
        elif found.product.id != moving.row.id:
            self.tell("another", found.product.label)
            return False
        else:
            summed = plus(moving.quantity or NONE, found.line.quantity)
            base = moving.base if moving.typed else self._on_hand(moving)
            self.set(moving=replace(moving, typed=as_typed(summed), scans=moving.scans + 1, base=base))
        return True

    def choose_reason(self, reason: str) -> None:
        if self.state.moving is not None:
            self.set(moving=replace(self.state.moving, reason=reason))

    def type_note(self, text: str) -> None:
        if self.state.moving is not None:
            self.set(moving=replace(self.state.moving, note=text))

    def post_move(self) -> None:
        """Record the movement; a second press is the same one."""
        moving = self.state.moving
        if moving is None or not moving.is_ready or moving.quantity is None or moving.delta is None:
            return
        self.set(moving=replace(moving, busy=True))
        given, act_id = ((moving.row.id, moving.quantity),), self.register.new_id()
        note, reason = moving.note.strip(), moving.reason
        if moving.move is Move.RECEIVE:
            done = self.register.do(services.receive, given, note=note, act_id=act_id)
        elif moving.move is Move.WASTE:
            done = self.register.do(services.waste, given, reason, note=note, act_id=act_id)
        else:
            change = ((moving.row.id, moving.delta),)
            done = self.register.do(services.adjust, change, reason, note=note, act_id=act_id)
        told = signed(moving.delta, moving.row.step)
        self._follow(done, lambda _none: self.moved(act_id, moving.move.value, moving.row.label, told))

    def moved(self, act_id: str, code: str, words: str, told: str = "") -> None:
        """Goods have moved: say so, with the way back."""
        self.set(moving=None)
        self.refresh()
        self.tell(code, words, told, undo=act_id)

    def undo(self, act_id: str) -> None:
        """Take a movement back by one that is its reverse."""
        self._follow(self.register.do(services.undo_movement, act_id), self._taken_back)

    def _taken_back(self, undone: services.Undone) -> None:
        self.refresh()
        self.tell("taken-back", str(len(undone.counted)) if undone.counted else "")

    def _recover(self) -> None:
        if self.state.moving is not None:
            self.set(moving=replace(self.state.moving, busy=False))

    def _failed(self, error: ShopError) -> None:
        self._recover()
        self.tell_error(error)

    def _follow(self, future: Future[T], done: Callable[[T], None]) -> None:
        follow(future, self.post, done, self._failed, self._recover)
