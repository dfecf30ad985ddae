"""Receiving goods without a screen: each scan adds, quantities can be set, one post records all. It knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.domain.quantity import ONE, Quantity
from app.domain.stock import plus
from app.errors import ShopError
from app.queries import receiving, stock
from app.services.receiving import keep_receiving
from app.services.stock import receive
from ui.kit import typed
from ui.kit.answers import follow
from ui.stock.amounts import is_whole, signed, typed_quantity
from ui.stock.receive_state import Line, ReceiveState

if TYPE_CHECKING:
    from ui.stock.presenter import StockPresenter


class ReceivePresenter:
    """The delivery in hand. What the list knows (codes, toasts, undo) it asks of ``shelves``."""

    def __init__(self, shelves: StockPresenter, show: Callable[[ReceiveState], None]) -> None:
        self.shelves, self.register, self._show = shelves, shelves.register, show
        self._act_id = self.register.new_id()
        self.state = ReceiveState()

    def set(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self._show(self.state)

    def start(self) -> None:
        """Take up what was in hand when the program ended."""
        kept = None if self.state.lines else self.register.ask(receiving.unposted)
        if kept is None:
            self.set()
            return
        self._act_id = kept.act_id
        rows = self.register.ask(stock.stock_rows, [product for product, _ in kept.lines])
        lines = tuple(Line(row, quantity) for row, (_, quantity) in zip(rows, kept.lines, strict=True))
        self.set(lines=lines, note=kept.note, chosen=lines[0].row.id)

    # What came -------------------------------------------------------------------------------------------------

    def scan(self, text: str) -> bool:
        """Each scan adds one, a pack what is in it. False for a code nobody knows."""
        self.take_typed()
        found = self.shelves.lookup(text)
        if found is None:
            self.set(unknown=(*self.state.unknown, text))
            return False
        self._add(found.product.id, found.line.quantity, 1)
        return True

    def add(self, product_id: str) -> None:
        """Touched in what was found by name: it comes into hand, with one of it."""
        self.take_typed()
        known = self.state.line(product_id)
        if known is None:
            self._add(product_id, ONE, 0)
        else:
            self.choose(product_id)

    def _add(self, product_id: str, more: Quantity, scans: int) -> None:
        known = self.state.line(product_id)
        if known is None:
            line = Line(self.register.ask(stock.stock_rows, [product_id])[0], more, scans)
        else:
            line = replace(known, quantity=plus(known.quantity, more), scans=known.scans + scans)
        rest = tuple(one for one in self.state.lines if one.row.id != product_id)
        self._put((line, *rest), product_id)

    def choose(self, product_id: str) -> None:
        self.take_typed()
        self.set(chosen=product_id, typed="")

    def press(self, key: str) -> None:
        """One key of the pad on the chosen line; pieces take no point."""
        line = self.state.line()
        if line is None or self.state.busy or (key == "." and is_whole(line.row.step)):
            return
        self.set(typed=typed.pressed(self.state.typed, key))

    def restore(self, text: str) -> None:
        self.set(typed=text)

    def take_typed(self) -> None:
        """What was typed is the chosen line's quantity; none of it takes the line out."""
        line, given = self.state.line(), typed_quantity(self.state.typed)
        if line is None or given is None:
            return
        if given.amount == 0:
            self.remove()
        else:
            changed = replace(line, quantity=given, scans=0)
            self._put(tuple(changed if one.row.id == line.row.id else one for one in self.state.lines), line.row.id)

    def remove(self) -> None:
        """Take the chosen line out."""
        left = tuple(one for one in self.state.lines if one.row.id != self.state.chosen)
        self._put(left, left[0].row.id if left else "")

    def step(self, by: int) -> None:
        """Up and down the list."""
        ids = [line.row.id for line in self.state.lines]
        if ids:
            at = ids.index(self.state.chosen) if self.state.chosen in ids else -by
            self.choose(ids[min(max(0, at + by), len(ids) - 1)])

    def skip(self) -> None:
        self.set(unknown=())

    def type_note(self, text: str) -> None:
        self.set(note=text)
        self._keep()

    def clear(self) -> None:
        """Let the delivery go."""
        self.set(note="")
        self._put((), "")
        self._act_id = self.register.new_id()

    def put_back(self, kept: ReceiveState) -> None:
        """The delivery as it was before it was let go."""
        self.set(note=kept.note)
        self._put(kept.lines, kept.chosen)

    def _put(self, lines: tuple[Line, ...], chosen: str) -> None:
        self.set(lines=lines, chosen=chosen, typed="")
        self._keep()

    def _keep(self) -> None:
        kept = [(line.row.id, line.quantity) for line in self.state.lines]
        done = self.register.do(keep_receiving, self._act_id, kept, self.state.note)
        self._follow(done, lambda _none: None)

    # Posting ---------------------------------------------------------------------------------------------------

    def post(self) -> None:
        """Record the delivery as one movement; a second press is the same one."""
        self.take_typed()
        lines = self.state.lines
        if not lines or self.state.busy:
            return
        self.set(busy=True)
        moves = tuple((line.row.id, line.quantity) for line in lines)
        act_id, note = self._act_id, self.state.note.strip()
        done = self.register.do(receive, moves, note=note, act_id=act_id)
        self._follow(done, lambda _none: self._posted(act_id, lines))

    def _posted(self, act_id: str, lines: tuple[Line, ...]) -> None:
        self._act_id = self.register.new_id()
        self.state = ReceiveState()
        self._put((), "")
        if len(lines) == 1:
            told = signed(lines[0].quantity, lines[0].row.step)
            self.shelves.moved(act_id, "receive", lines[0].row.label, told)
        else:
            self.shelves.moved(act_id, "received-all", str(len(lines)))

    def _recover(self) -> None:
        self.set(busy=False)

    def _failed(self, error: ShopError) -> None:
        self._recover()
        self.shelves.tell_error(error)

    def _follow(self, future: Any, done: Callable[[Any], None]) -> None:
        follow(future, self.shelves.post, done, self._failed, self._recover)
