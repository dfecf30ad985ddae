"""Stock in every interleaving: sales, receipts, losses and counts, posted in pieces and late, against the goods."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from app import steps
from app.domain.cart import Cart, CartLine
from app.domain.quantity import Quantity, UnitPrice
from app.domain.stock import minus, total
from app.errors import Refused
from app.queries.counts import to_post, variances
from app.queries.movements import movements
from app.queries.stock import on_hand_of
from app.register import Register
from app.services.checkout import complete_sale
from app.services.counts import Book, count_one, drop_count, post_count, recount, set_count, start_count
from app.services.returns import refund_lines, void_order
from app.services.stock import adjust, receive, undo_movement, waste
from tests.shop import SetClock, cash, findings
from tests.stories.stock_oracle import PLACES, Event, Product, Sheet, StockRoom, Tally, Walk

PRODUCTS = ("p0", "p1")
PRODUCT = st.sampled_from(PRODUCTS)
PLACE = st.sampled_from(PLACES)
EXPONENT = st.sampled_from([0, 3, 4])
PIECES = st.integers(1, 6)
UNIT = 10_000  # of the oracle
SETTINGS = {"country": "NZ", "currency": "NZD"}
MEMORY = Path("/dev/shm") if Path("/dev/shm").is_dir() else None  # nothing here cuts the power: spare the disk


class Crash(Exception):
    """The end of everything between two steps."""


class WrongOnHand(AssertionError):
    """The register does not say what lies on the shelves."""


def amount(pieces: int, exponent: int) -> Quantity:
    return Quantity(pieces * 10**exponent, exponent)


def units(quantity: Quantity) -> int:
    assert quantity.exponent <= 4
    return quantity.amount * int(10 ** (4 - quantity.exponent))


class InTheStockRoom(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="stock-", dir=MEMORY))
        self.clock = SetClock()
        self.register = Register.open(self.place, clock=self.clock, settings=SETTINGS)
        self.room = StockRoom({product: Product() for product in PRODUCTS})
        self.sales: list[tuple[Cart, str, int, int]] = []  # cart, product, pieces, given back
        self.phantoms: list[tuple[str, str, Event]] = []
        self.posted: list[tuple[str, tuple[str, ...]]] = []

    def do(self, service: Any, *args: Any, **kwargs: Any) -> Any:
        return self.register.do(service, *args, **kwargs).result()

    @initialize(pieces=st.lists(st.integers(3, 20), min_size=2, max_size=2))
    def begin(self, pieces: list[int]) -> None:
        for product, many in zip(PRODUCTS, pieces, strict=True):
            self.do(receive, [(product, amount(many, 3))])
            self.room.put(product, "shop", many * UNIT, False)
            self.do(receive, [(product, amount(many, 0))])
            self.room.put(product, "store", many * UNIT, False)

    # Goods --------------------------------------------------------------------------------------------------------

    @rule(product=PRODUCT, pieces=PIECES, exponent=EXPONENT, twice=st.booleans(), behind=st.booleans())
    def sell(self, product: str, pieces: int, exponent: int, twice: bool, behind: bool) -> None:
        lines = 2 if twice else 1
        pieces = min(pieces, self.room.products[product].shelf["shop"] // UNIT // lines)
        if pieces:
            cart = self._ring(product, pieces, exponent, lines, training=False)
            self.room.take(product, "shop", pieces * lines * UNIT, behind)
            self.sales.append((cart, product, pieces * lines, 0))

    @rule(product=PRODUCT, pieces=PIECES)
    def practise(self, product: str, pieces: int) -> None:
        self._ring(product, pieces, 3, 1, training=True)
        self.register.do_as(self.register.owner, True, receive, [(product, amount(pieces, 3))]).result()

    @precondition(lambda self: self.sales)
    @rule(data=st.data(), restock=st.booleans(), behind=st.booleans())
    def give_back(self, data: st.DataObject, restock: bool, behind: bool) -> None:
        at = data.draw(st.integers(0, len(self.sales) - 1))
        cart, product, pieces, back = self.sales[at]
        line = cart.lines[0].quantity
        if back or not line.amount:
            return
        self.do(refund_lines, self.register.new_id(), cart.id, {0: line}, restock=restock)
        self.sales[at] = (cart, product, pieces, units(line) // UNIT)
        if restock:
            self.room.put(product, "shop", units(line), behind)

    @precondition(lambda self: self.sales)
    @rule(data=st.data(), behind=st.booleans())
    def void(self, data: st.DataObject, behind: bool) -> None:
        at = data.draw(st.integers(0, len(self.sales) - 1))
        cart, product, pieces, back = self.sales[at]
        if not back:
            self.do(void_order, cart.id)
            self.sales.pop(at)
            self.room.put(product, "shop", pieces * UNIT, behind)

    @rule(product=PRODUCT, place=PLACE, pieces=PIECES, exponent=EXPONENT, behind=st.booleans())
    def deliver(self, product: str, place: str, pieces: int, exponent: int, behind: bool) -> None:
        self.do(receive, [(product, amount(pieces, exponent))])
        self.room.put(product, place, pieces * UNIT, behind)

    @rule(product=PRODUCT, place=PLACE, pieces=PIECES, thrown=st.booleans(), behind=st.booleans())
    def write_off(self, product: str, place: str, pieces: int, thrown: bool, behind: bool) -> None:
        pieces = min(pieces, self.room.products[product].shelf[place] // UNIT)
        if pieces:
            if thrown:
                self.do(waste, [(product, amount(pieces, 3))], "broken")
            else:
                self.do(adjust, [(product, amount(-pieces, 3))], "damaged")
            self.room.take(product, place, pieces * UNIT, behind)

    @rule(product=PRODUCT, place=PLACE, pieces=st.integers(-3, 3))
    def lose_unseen(self, product: str, place: str, pieces: int) -> None:
        lost = min(pieces, self.room.products[product].shelf[place] // UNIT)
        if self.room.is_quiet(product):
            self._ring(product, 1, 3, 1, training=True)  # the journal goes on, so that it is after what was counted
            self.room.lose(product, place, lost * UNIT)

    @rule(product=PRODUCT, pieces=PIECES)
    def receive_what_never_came(self, product: str, pieces: int) -> None:
        key = self.register.new_id()
        self.do(receive, [(product, amount(pieces, 3))], act_id=key)
        self.phantoms.append((key, product, self.room.pretend(product, pieces * UNIT)))

    @precondition(lambda self: self.phantoms)
    @rule(data=st.data())
    def take_it_back(self, data: st.DataObject) -> None:
        at = data.draw(st.integers(0, len(self.phantoms) - 1))
        key, product, event = self.phantoms[at]
        if self.room.products[product].counted_at >= event.time:
            with pytest.raises(Refused) as refused:
                self.do(undo_movement, key)
            assert refused.value.code == "counted-since"
            return
        self.do(undo_movement, key)
        event.undone = True
        self.phantoms.pop(at)
        with pytest.raises(Refused):
            self.do(undo_movement, key)

    # Counting -----------------------------------------------------------------------------------------------------

    @precondition(lambda self: len(self.room.sheets) < 2)
    @rule(blind=st.booleans())
    def begin_a_sheet(self, blind: bool) -> None:
        key = self.register.new_id()
        for _ in range(2):
            self.do(start_count, key, "Fridge", blind=blind)
        self.room.sheets[key] = Sheet()

    def _open(self) -> list[str]:
        return [key for key, sheet in self.room.sheets.items() if sheet.waiting is None]

    @precondition(lambda self: self._open())
    @rule(data=st.data(), product=PRODUCT, place=PLACE)
    def count_a_shelf(self, data: st.DataObject, product: str, place: str) -> None:
        """All of one shelf at once, or the rest of what is half counted."""
        self._count_rest(data.draw(st.sampled_from(self._open())), product, place)

    @precondition(lambda self: self._open())
    @rule(data=st.data(), products=st.sets(PRODUCT, min_size=1))
    def count_all_shelves(self, data: st.DataObject, products: set[str]) -> None:
        key = data.draw(st.sampled_from(self._open()))
        for product in sorted(products):
            for place in PLACES:
                self._count_rest(key, product, place)

    @precondition(lambda self: self._open())
    @rule(data=st.data(), product=PRODUCT, place=PLACE, pieces=PIECES, exponent=EXPONENT)
    def scan_some(self, data: st.DataObject, product: str, place: str, pieces: int, exponent: int) -> None:
        key = data.draw(st.sampled_from(self._open()))
        walks = self.room.sheets[key].tallies.get(product, Tally()).walks
        shelf = self.room.products[product].shelf[place]
        ahead = walks[place].ahead if place in walks else shelf
        pieces = min(pieces, ahead // UNIT)
        if not pieces or (place not in walks and self._is_stale(key, product)):
            return
        entered = self.do(count_one, key, product, place, amount(pieces, exponent))
        self._tally(key, product, place, pieces * UNIT, ahead - pieces * UNIT)
        assert units(entered.own) == self.room.sheets[key].tallies[product].walks[place].seen

    @precondition(lambda self: self._open())
    @rule(data=st.data(), product=PRODUCT)
    def count_anew(self, data: st.DataObject, product: str) -> None:
        key = data.draw(st.sampled_from(self._open()))
        self.do(recount, key, [product])
        self.room.sheets[key].tallies.pop(product, None)

    @precondition(lambda self: self.room.sheets)
    @rule(data=st.data(), limit=st.integers(1, 2), unsure=st.booleans(), crash=st.booleans(), told=st.booleans())
    def post(self, data: st.DataObject, limit: int, unsure: bool, crash: bool, told: bool) -> None:
        """The next part of a sheet; before the first one every shelf that was begun is finished."""
        key = data.draw(st.sampled_from(sorted(self.room.sheets)))
        sheet = self.room.sheets[key]
        if sheet.waiting is None:
            self._finish(key)
            if not sheet.tallies:
                with pytest.raises(Refused):
                    self.do(post_count, key)
                self.do(drop_count, key)
                del self.room.sheets[key]
                return
            self._check_variances(key)
            sheet.waiting = sorted(sheet.tallies)
        else:
            with pytest.raises(Refused):
                self.do(set_count, key, "p0", "shop", Quantity(0))
        if crash:
            self._crash(post_count, key, limit=limit, with_unsure=unsure)
        books = {one: Book(*book) for one, book in self.register.ask(to_post, key).items()} if told else None
        done = self.do(post_count, key, books, limit=limit, with_unsure=unsure)
        part, sheet.waiting = sheet.waiting[:limit], sheet.waiting[limit:]
        held = [one for one in part if self.room.moved_between(one, sheet.tallies[one])]
        held = [] if unsure else [one for one in held if not self._is_overtaken(one, sheet.tallies[one])]
        assert (done.lines, done.held, done.left) == (len(part) - len(held), len(held), len(sheet.waiting))
        for product in part:
            if product not in held:
                self._posted(product, sheet.tallies.pop(product), done.fact_id)
        if not sheet.waiting:
            sheet.waiting = None
            if not sheet.tallies:
                del self.room.sheets[key]
                assert self.do(post_count, key).lines == 0

    @precondition(lambda self: self.posted)
    @rule(data=st.data())
    def take_a_count_back(self, data: st.DataObject) -> None:
        at = data.draw(st.integers(0, len(self.posted) - 1))
        fact_id, products = self.posted[at]
        mine = {one: self.room.products[one].counts.get(fact_id, 0) for one in products}
        if any(mine[one] < self.room.products[one].counted_at for one in products):
            return
        self.do(undo_movement, fact_id)
        self.posted.pop(at)
        for product in products:
            self.room.products[product].counts.pop(fact_id)
            self.room.products[product].doubt.pop(fact_id, None)

    def _is_overtaken(self, product: str, tally: Tally) -> bool:
        return self.room.products[product].counted_at > tally.last

    def _posted(self, product: str, tally: Tally, fact_id: str) -> None:
        """What a count that is posted must have put right: everything up to its moment."""
        one = self.room.products[product]
        if self._is_overtaken(product, tally):
            return
        between = self.room.moved_between(product, tally)
        was_right = one.on_hand == self._right_up_to(one, tally.last)
        one.counts[fact_id] = tally.last
        self.posted = [(key, kept) for key, kept in self.posted if key != fact_id] + [
            (fact_id, (*next((kept for key, kept in self.posted if key == fact_id), ()), product))
        ]
        if between:
            found = units(self.register.ask(on_hand_of, [product])[product])
            off = found - one.on_hand
            if was_right and off:
                raise WrongOnHand(f"{product}: the book was right and is {off} off now")
            if abs(off) > sum(abs(delta) for delta in between):
                raise WrongOnHand(f"{product}: {off} off, and {between} moved while it was counted")
            # Doubtful from here on by what nobody can know, until it is counted again.
            one.doubt[fact_id] = (tally.last + 1, off)

    def _right_up_to(self, one: Product, moment: int) -> int:
        """What would be on hand had paper and shelf never fallen apart up to this moment."""
        return replace(one, counts={**one.counts, "": moment}).on_hand

    # A crash, and the cache -----------------------------------------------------------------------------------------

    @rule(without_cache=st.booleans())
    def reopen(self, without_cache: bool) -> None:
        self.register.close()
        if without_cache:
            for path in self.place.glob("cache*"):
                path.unlink()
        self.register = Register.open(self.place, clock=self.clock)

    def _crash(self, service: Any, *args: Any, **kwargs: Any) -> None:
        def end(step: str) -> None:
            if step == "before_commit":
                raise Crash

        steps.watch = end
        try:
            with pytest.raises(Crash):
                self.do(service, *args, **kwargs)
        finally:
            steps.watch = None

    # What must always hold ------------------------------------------------------------------------------------------

    @invariant()
    def on_hand_is_what_is_there(self) -> None:
        found = self.register.ask(on_hand_of, PRODUCTS)
        for name, product in self.room.products.items():
            if units(found[name]) != product.on_hand:
                raise WrongOnHand(f"{name}: {units(found[name])} on hand, {product.on_hand} there")

    def teardown(self) -> None:
        for product in PRODUCTS:
            whole = self.register.ask(movements, product, None, 10_000)
            after = self.register.ask(on_hand_of, [product])[product]
            assert minus(total(row.delta for row in whole), after).amount == 0
            for row in whole:
                assert minus(row.on_hand_after, after).amount == 0
                after = minus(after, row.delta)
            pages = self.register.ask(movements, product, None, 2)  # begin() made two
            pages += self.register.ask(movements, product, pages[-1].place, 10_000)
            assert [(row.place, units(row.on_hand_after)) for row in pages] == [
                (row.place, units(row.on_hand_after)) for row in whole
            ]
        self.register.close()
        wrong = findings(self.place)
        shutil.rmtree(self.place)
        assert wrong == []

    # Helpers --------------------------------------------------------------------------------------------------------

    def _ring(self, product: str, pieces: int, exponent: int, lines: int, *, training: bool) -> Cart:
        made = tuple(
            CartLine(self.register.new_id(), product, product, UnitPrice(100), amount(pieces, exponent))
            for _ in range(lines)
        )
        cart = Cart(self.register.new_id(), "NZD", made)
        self.register.do_as(self.register.owner, training, complete_sale, cart, cash(cart)).result()
        return cart

    def _is_stale(self, key: str, product: str) -> bool:
        """Whether goods went unseen since the first scan: such a count is begun anew, as nobody could tell."""
        tally = self.room.sheets[key].tallies.get(product)
        return tally is not None and any(moment > tally.first for moment, _ in self.room.products[product].off)

    def _count_rest(self, key: str, product: str, place: str) -> None:
        walks = self.room.sheets[key].tallies.get(product, Tally()).walks
        if place not in walks:
            if not self._is_stale(key, product):
                shelf = self.room.products[product].shelf[place]
                self.do(set_count, key, product, place, Quantity(shelf, 4))
                self._tally(key, product, place, shelf, 0)
        elif walks[place].ahead:
            self.do(count_one, key, product, place, Quantity(walks[place].ahead, 4))
            self._tally(key, product, place, walks[place].ahead, 0)

    def _tally(self, key: str, product: str, place: str, seen: int, ahead: int) -> None:
        tally = self.room.sheets[key].tallies.setdefault(product, Tally())
        now = self.room.now
        before = tally.walks.get(place, Walk(0, 0, now, now))
        tally.walks[place] = Walk(before.seen + seen, ahead, before.first, now)

    def _finish(self, key: str) -> None:
        for product in sorted(self.room.sheets[key].tallies):
            for place in PLACES:
                self._count_rest(key, product, place)
            if not self.room.sheets[key].tallies[product].is_whole:
                self.do(recount, key, [product])
                del self.room.sheets[key].tallies[product]

    def _check_variances(self, key: str) -> None:
        """The list explains itself before anything is posted."""
        tallies = self.room.sheets[key].tallies
        rows = {row.row.id: row for row in self.register.ask(variances, key)}
        assert rows.keys() == tallies.keys()
        for product, row in rows.items():
            tally = tallies[product]
            assert units(row.counted) == sum(walk.seen for walk in tally.walks.values())
            overtaken = self._is_overtaken(product, tally)
            assert row.later == overtaken
            assert row.sure == (overtaken or not self.room.moved_between(product, tally))


TestInTheStockRoom = InTheStockRoom.TestCase
TestInTheStockRoom.settings = settings(settings.default, max_examples=20, stateful_step_count=40)
