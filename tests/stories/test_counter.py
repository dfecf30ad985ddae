"""Any sequence of acts at a counter: no gap and no repeat of a number, nothing given back twice, sums that add up."""

from __future__ import annotations

import copy
import shutil
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from app.db.backup import restore
from app.domain.cart import Cart, CartLine, Discount, DiscountKind
from app.domain.pricing import price, rules_for
from app.domain.quantity import Quantity, UnitPrice
from app.domain.settlement import cash_due
from app.domain.tax import Tax
from app.domain.tender import Tender, TenderKind
from app.errors import Refused
from app.queries.orders import order_detail
from app.queries.till import current_shift
from app.register import Register
from app.rules import cash_rounding
from app.services.cash import pay_in, pay_out
from app.services.checkout import Placed, complete_sale, start_card_payment
from app.services.returns import refund_lines, refund_without_receipt, void_order
from app.services.shifts import close_shift, open_shift
from app.services.stock import move_stock
from tests.shop import SetClock, findings
from tests.stories.counter_oracle import Line, Oracle, Order

SETTINGS = {"country": "NZ", "currency": "NZD", "store.code": "1", "register.code": "2"}
POLICY = "line-half-up/1"
TAXES = (Tax("gst", "GST", 150_000), Tax("none", "None", 0), Tax("levy", "Levy", 70_000, included=False))
Typed = tuple[int, int, int, int, Tax, int]
LINES = st.lists(
    st.tuples(
        st.integers(0, 3),  # product
        st.sampled_from([1000, 2000, 3000, 7000, 333, 1250]),  # quantity
        st.integers(0, 9_999),  # price
        st.sampled_from([2, 3]),  # its decimals
        st.sampled_from(TAXES),
        st.integers(0, 400_000),  # discount in parts per million
    ),
    min_size=1,
    max_size=3,
)
CART_DISCOUNT = st.one_of(st.none(), st.integers(0, 2_000))
TENDERS = st.sampled_from(["cash", "note", "card", "voucher", "split"])


class AtTheCounter(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="counter-"))
        self.folder = self.place / "shop-0"
        self.clock = SetClock()
        self.register = Register.open(self.folder, clock=self.clock, settings=SETTINGS)
        self.oracle = Oracle()
        self.backups: list[tuple[Path, Oracle]] = []
        self.numbers: set[str] = set()  # of every timeline: none is ever given twice
        self.made = 0

    @initialize(cash=st.integers(0, 5_000))
    def begin(self, cash: int) -> None:
        self.register.do(open_shift, cash).result()
        self.oracle.open_shift(cash)

    @rule(lines=LINES, off=CART_DISCOUNT, tender=TENDERS, training=st.booleans(), twice=st.booleans())
    def sell(
        self,
        lines: list[Typed],
        off: int | None,
        tender: str,
        training: bool,
        twice: bool,
    ) -> None:
        self._sell(lines, off, tender, training, twice)

    def _sell(self, lines: list[Typed], off: int | None, tender: str, training: bool, twice: bool) -> None:
        cart = self._cart(lines, off)
        priced = price(cart, rules_for(POLICY, "NZD"))
        tenders = self._tenders(cart.id, priced.total_minor, tender, training)
        asked = [
            self.register.do_as(self.register.owner, training, complete_sale, cart, tenders)
            for _ in range(2 if twice else 1)
        ]
        placed = asked[0].result()
        assert all(replace(one.result(), again=False) == placed for one in asked)
        assert [one.result().again for one in asked] == [False, True][: len(asked)]
        assert placed.total_minor == priced.total_minor
        cash = 0
        if any(one.kind is TenderKind.CASH for one in tenders):
            other = sum(one.amount_minor for one in tenders if one.kind is not TenderKind.CASH)
            cash = priced.total_minor - other + placed.rounding_minor
            assert cash % 10 == 0 and abs(placed.rounding_minor) <= 5
        stock = _goods(cart, -1)
        self._placed(
            Order(
                cart.id,
                "sale",
                cash,
                0,
                training,
                stock,
                [Line(line.product_id, line.quantity.amount, line.quantity.amount) for line in cart.lines],
                priced,
            ),
            placed,
        )

    @precondition(lambda self: self.oracle.live("sale"))
    @rule(data=st.data(), restock=st.booleans(), more=st.integers(0, 1))
    def give_back_a_piece(self, data: st.DataObject, restock: bool, more: int) -> None:
        sale = data.draw(st.sampled_from(self.oracle.live("sale")))
        place = data.draw(st.integers(0, len(sale.lines) - 1))
        left = sale.lines[place].left
        wanted = left + 1 if more or not left else data.draw(st.integers(1, left))
        self._refund(sale, {place: wanted}, restock)

    @precondition(lambda self: self.oracle.live("sale"))
    @rule(data=st.data())
    def give_back_the_rest(self, data: st.DataObject) -> None:
        """All pieces together are the sale, in every number."""
        sale = data.draw(st.sampled_from(self.oracle.live("sale")))
        rest = {place: line.left for place, line in enumerate(sale.lines) if line.left}
        if rest:
            self._refund(sale, rest, True)
        back = [self.register.ask(order_detail, one.id) for one in self.oracle.refunds_of(sale)]
        assert sale.priced is not None
        assert -sum(one.net_minor for one in back) == sale.priced.net_minor
        assert -sum(one.row.total_minor for one in back) == sale.priced.total_minor
        taxes: Counter[tuple[str, int]] = Counter()
        for one in back:
            taxes.update({(tax.name, tax.rate_ppm): -tax.tax_minor for tax in one.taxes})
        wanted = {(one.tax.name, one.tax.rate_ppm): one.tax_minor for one in sale.priced.taxes}
        assert dict(taxes) == wanted

    @rule(lines=LINES)
    def give_back_without_receipt(self, lines: list[Typed]) -> None:
        cart = self._cart(lines, None)
        placed = self.register.do(refund_without_receipt, cart).result()
        cash = placed.total_minor + placed.rounding_minor
        self._placed(Order(cart.id, "refund", cash, 0, False, _goods(cart, 1)), placed)

    @precondition(lambda self: self.oracle.orders)
    @rule(data=st.data(), twice=st.booleans())
    def void(self, data: st.DataObject, twice: bool) -> None:
        order = data.draw(st.sampled_from(self.oracle.orders))
        asked = [
            self.register.do_as(self.register.owner, order.training, void_order, order.id)
            for _ in range(2 if twice else 1)
        ]
        if order.is_voided:
            asked[0].result()
            return
        if not self.oracle.may_void(order):
            for one in asked:
                with pytest.raises(Refused):
                    one.result()
            return
        for one in asked:
            one.result()
        order.is_voided = True
        if not order.training:
            self.oracle.move(-order.cash, Counter({key: -value for key, value in order.stock.items()}))
        for place, amount in order.pieces.items():
            self._order(order.sale).lines[place].left += amount

    @rule(amount=st.integers(1, 9_999), out=st.booleans(), twice=st.booleans())
    def move_cash(self, amount: int, out: bool, twice: bool) -> None:
        key = self.register.new_id()
        asked = [
            self.register.do(pay_out if out else pay_in, amount, "change", act_id=key) for _ in range(2 if twice else 1)
        ]
        for one in asked:
            one.result()
        self.oracle.open_shift()
        self.oracle.move(-amount if out else amount)

    @rule(product=st.integers(0, 3), delta=st.integers(-9_000, 9_000))
    def move_goods(self, product: int, delta: int) -> None:
        self.register.do(move_stock, [(f"product-{product}", Quantity(delta))], "adjust").result()
        self.oracle.stock.update({f"product-{product}": delta})

    @precondition(lambda self: self.oracle.shift)
    @rule()
    def close_the_shift(self) -> None:
        closed = self.register.do(close_shift, 100).result()
        assert closed.summary["cash_expected"] == self.oracle.cash[self.oracle.shift]
        assert closed.summary["over"] == 100 - self.oracle.cash[self.oracle.shift]
        self.oracle.shift = 0

    @rule()
    def reopen(self) -> None:
        self.register.close()
        self.register = Register.open(self.folder, clock=self.clock)
        assert not self.register.notices

    @rule()
    def back_up(self) -> None:
        target = self.place / f"backup-{len(self.backups)}.zip"
        self.register.back_up(target)
        self.backups.append((target, copy.deepcopy(self.oracle)))

    @precondition(lambda self: self.backups)
    @rule(data=st.data())
    def restore(self, data: st.DataObject) -> None:
        source, oracle = data.draw(st.sampled_from(self.backups))
        self.register.close()
        restore(source, self._next_folder())
        self._elsewhere(copy.deepcopy(oracle))

    @rule()
    def clone(self) -> None:
        self.register.close()
        before = self.folder
        shutil.copytree(before, self._next_folder())
        self._elsewhere(self.oracle)

    def teardown(self) -> None:
        shift = self.register.ask(current_shift)
        assert (shift.cash_minor if shift else None) == (
            self.oracle.cash[self.oracle.shift] if self.oracle.shift else None
        )
        stock = self.register.ask(
            lambda reader: dict(reader.ledger.rows("SELECT product, sum(delta) FROM stock_movements GROUP BY product"))
        )
        assert {key: value for key, value in stock.items() if value} == {
            key: value for key, value in self.oracle.stock.items() if value
        }
        self.register.close()
        assert findings(self.folder) == []
        shutil.rmtree(self.place)

    def _refund(self, sale: Order, pieces: dict[int, int], restock: bool) -> None:
        key = self.register.new_id()
        wanted = {place: Quantity(amount) for place, amount in pieces.items()}
        asked = self.register.do_as(
            self.register.owner, sale.training, refund_lines, key, sale.id, wanted, restock=restock
        )
        if any(amount > sale.lines[place].left for place, amount in pieces.items()):
            with pytest.raises(Refused) as refused:
                asked.result()
            assert refused.value.code == "more-than-sold"
            return
        placed = asked.result()
        stock: Counter[str] = Counter()
        for place, amount in pieces.items():
            sale.lines[place].left -= amount
            if restock:
                stock[sale.lines[place].product] += amount
        cash = placed.total_minor + placed.rounding_minor
        self._placed(Order(key, "refund", cash, 0, sale.training, stock, sale=sale.id, pieces=pieces), placed)

    def _placed(self, order: Order, placed: Placed) -> None:
        self.oracle.open_shift()
        order.shift = self.oracle.shift
        _, _, series, n = placed.number.split("-")
        assert int(n) == self.oracle.last.get(series, 0) + 1
        assert (series[0] == "T") == order.training
        assert placed.number not in self.numbers
        self.numbers.add(placed.number)
        self.oracle.last[series] = int(n)
        self.oracle.orders.append(order)
        if not order.training:
            self.oracle.move(order.cash, order.stock)

    def _cart(self, lines: list[Typed], off: int | None) -> Cart:
        return Cart(
            self.register.new_id(),
            "NZD",
            tuple(
                CartLine(
                    self.register.new_id(),
                    f"product-{product}",
                    f"Thing {product}",
                    UnitPrice(amount, exponent),
                    Quantity(quantity),
                    (tax,),
                    discounts=(Discount(DiscountKind.PERCENT, part, "sale"),) if part else (),
                )
                for product, quantity, amount, exponent, tax, part in lines
            ),
            () if off is None else (Discount(DiscountKind.AMOUNT, off, "loyal"),),
        )

    def _tenders(self, order_id: str, total: int, kind: str, training: bool) -> tuple[Tender, ...]:
        if kind in ("cash", "note") or total < 2:
            rounding = cash_rounding("NZ", self.clock.at.date())
            return (Tender(TenderKind.CASH, cash_due(total, 0, rounding) + (2000 if kind == "note" else 0)),)
        part = total // 2 if kind == "split" else total
        if kind == "voucher":
            return (Tender(TenderKind.OTHER, total, "voucher", "V-17"),)
        intent = self.register.new_id()
        self.register.do_as(self.register.owner, training, start_card_payment, intent, order_id, part).result()
        card = Tender(TenderKind.CARD, part, reference="A1B2", intent_id=intent)
        return (card, Tender(TenderKind.CASH, total - part + 1000)) if part < total else (card,)

    def _order(self, key: str) -> Order:
        return next(order for order in self.oracle.orders if order.id == key)

    def _next_folder(self) -> Path:
        self.made += 1
        self.folder = self.place / f"shop-{self.made}"
        return self.folder

    def _elsewhere(self, oracle: Oracle) -> None:
        """Go on in a folder that was made from another: receipts must begin a new series."""
        self.register = Register.open(self.folder, clock=self.clock)
        assert [one.code for one in self.register.notices if one.code.startswith("folder-")]
        self.oracle = oracle
        before = len(oracle.last)
        self._sell([(0, 1000, 100, 2, TAXES[0], 0)], None, "cash", False, False)
        assert len(oracle.last) == before + 1


def _goods(cart: Cart, sign: int) -> Counter[str]:
    moved: Counter[str] = Counter()
    for line in cart.lines:
        moved[line.product_id] += sign * line.quantity.amount
    return moved


TestAtTheCounter = AtTheCounter.TestCase
TestAtTheCounter.settings = settings(settings.default, max_examples=15, stateful_step_count=25)
