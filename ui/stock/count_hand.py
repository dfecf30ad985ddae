"""The item in hand of a stock count without a screen: scanned, typed, taken over. It knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import TypeVar

from app.domain.stock import NONE, plus
from app.errors import ShopError
from app.queries import counts
from app.queries.counts import Counting
from app.services import counts as services
from app.services.counts import Entered
from ui.kit import typed
from ui.kit.answers import follow
from ui.stock.amounts import is_whole, typed_quantity
from ui.stock.count_listing import CountListing
from ui.stock.count_state import Asked, Hand

T = TypeVar("T")


class CountHand(CountListing):
    """Each scan adds one, typing sets, Enter takes the next; the screen is ahead of the disk and never waits for it."""

    def count_as(self, counter: str) -> None:
        """Who counts, or where: what several count of one product is added up."""
        self.take_typed()
        hand = self.state.hand
        self.set(counter=counter)
        if hand is not None:
            self.choose(hand.counting.row.id)

    def choose(self, product_id: str) -> None:
        """Take a product in hand; what was typed of the one before is counted."""
        self.take_typed()
        counting = self._counting(product_id)
        if counting is not None:
            self.set(hand=Hand(counting, since=counting.tail))

    def _counting(self, product_id: str) -> Counting | None:
        sheet = self.state.sheet
        if sheet is None:
            return None
        return self.register.ask(counts.counting, sheet.id, product_id, self.state.counter)

    def scan(self, text: str) -> bool:
        """Each scan adds one, a pack what is in it. An unknown code stays to be seen; False says so."""
        self.take_typed()
        sheet, found = self.state.sheet, self.shelves.lookup(text)
        if sheet is None or sheet.posting:
            return False
        if found is None:
            self.set(unknown=(*self.state.unknown, text))
            return False
        hand = self.state.hand
        if hand is None or hand.counting.row.id != found.product.id:
            self.choose(found.product.id)
            hand = self.state.hand
        if hand is not None:
            more = found.line.quantity
            self.set(hand=replace(hand, ahead=hand.ahead + 1, ahead_amount=plus(hand.ahead_amount, more)))
            count, seen = services.count_one, hand.counting.seen
            done = self.register.do(count, sheet.id, found.product.id, self.state.counter, more, seen=seen)
            self._follow(done, lambda entered: self._entered(found.product.id, entered))
        return True

    def _entered(self, product_id: str, entered: Entered) -> None:
        """The newest answer holds; while others are on their way the screen is ahead of them."""
        hand = self.state.hand
        if hand is not None and hand.counting.row.id == product_id:
            if hand.ahead > 1:
                self.set(hand=replace(hand, ahead=hand.ahead - 1))
            else:
                counting = self._counting(product_id)
                if counting is not None:
                    self.set(hand=replace(hand, counting=counting, ahead=0, ahead_amount=NONE))
        self.refresh()

    def press(self, key: str) -> None:
        """One key of the pad; pieces take no point. The first one begins the number anew."""
        hand = self.state.hand
        if hand is None or (key == "." and is_whole(hand.counting.row.step)):
            return
        self.set(hand=replace(hand, typed=typed.pressed(hand.typed, key)))

    def restore(self, text: str) -> None:
        if self.state.hand is not None:
            self.set(hand=replace(self.state.hand, typed=text))

    def take_typed(self) -> None:
        """What was typed is what there is of the item in hand, in place of what was counted of it here."""
        hand, sheet = self.state.hand, self.state.sheet
        given = typed_quantity(hand.typed) if hand is not None else None
        if hand is None or sheet is None or given is None:
            return
        product, since, seen = hand.counting.row.id, hand.since, hand.counting.seen
        self.set(hand=replace(hand, typed="", counting=replace(hand.counting, own=given, scans=0), ahead=1))
        done = self.register.do(
            services.set_count, sheet.id, product, self.state.counter, given, since=since, seen=seen
        )
        self._follow(done, lambda entered: self._entered(product, entered))

    def go_on(self) -> None:
        """Enter: take what was typed over and go to the next item that is not counted."""
        self.take_typed()
        coming = self.state.next_up
        if coming is not None:
            self.choose(coming.id)
        else:
            self.set(hand=None)

    def skip_unknown(self) -> None:
        self.set(unknown=())

    def lay_down(self) -> None:
        """Back by one step: what was asked, the code nobody knows, the number, the item."""
        hand = self.state.hand
        if self.state.asked is not Asked.NOTHING:
            self.set(asked=Asked.NOTHING)
        elif self.state.unknown:
            self.set(unknown=())
        elif hand is not None and hand.typed:
            self.set(hand=replace(hand, typed=""))
        else:
            self.set(hand=None)

    def _recover(self) -> None:
        starting = self.state.starting
        self.set(posting=False, starting=None if starting is None else replace(starting, busy=False))

    def _failed(self, error: ShopError) -> None:
        self._recover()
        hand = self.state.hand
        if hand is not None:
            counting = self._counting(hand.counting.row.id)
            self.set(hand=None if counting is None else Hand(counting, since=counting.tail))
        self.shelves.tell_error(error)

    def _follow(self, future: Future[T], done: Callable[[T], None]) -> None:
        follow(future, self.shelves.post, done, self._failed, self._recover)
