"""A scan, a sale and a search late on a day of 5,000 orders, beside the same on a day that has just begun."""

from __future__ import annotations

from functools import partial
from itertools import islice
from pathlib import Path

from app.domain.cart import Cart
from app.domain.pricing import price, rules_for
from app.domain.settlement import cash_due
from app.domain.tender import Tender, TenderKind
from app.queries.search import search
from app.register import Register
from app.services.carts import keep_cart
from app.services.checkout import complete_sale
from tests.bench.carts import cart
from tests.bench.catalogs import products, shop_of
from tests.bench.result import Case, Result
from tests.bench.rounds import Times, in_turn, workshop
from ui.checkout.presenter import CheckoutPresenter

PRODUCTS, ORDERS, LINES, LIMIT = 20_000, 5_000, 10, 1.1
_TEXTS = ("tea", "choc", "milk", "brown rice", "sugar")


class _Day:
    """One register's day: what is done in it again and again, and how long each of that took."""

    def __init__(self, shop: Path, codes: list[str]) -> None:
        self.register = Register.open(shop)
        self.till = CheckoutPresenter(self.register, lambda _call: None, lambda _state: None)
        self.codes = codes
        self.took = {name: Times() for name in ("scan", "sale", "search")}

    def sell(self, times: Times) -> None:
        rung: Cart = cart(LINES)
        total = price(rung, rules_for(self.register.settings["pricing.policy"], rung.currency)).total_minor
        cash = Tender(TenderKind.CASH, cash_due(total) + 500)
        self.register.do(keep_cart, rung).result()
        sold = partial(self.register.do, complete_sale, rung, (cash,), shown_total_minor=total)
        times.take(lambda: sold().result())

    def scan(self) -> None:
        for code in self.codes:
            self.took["scan"].take(partial(self.till.scan, code))
        self.till.clear()
        self.till._keeping = None

    def search(self) -> None:
        for text in _TEXTS:
            self.took["search"].take(partial(self.register.ask, search, text, 50))

    def round(self) -> None:
        self.scan()
        for _ in range(5):
            self.sell(self.took["sale"])
        self.search()


def run(quick: bool) -> Result:
    orders, rounds = (100, 4) if quick else (ORDERS, 60)
    with workshop() as folder:
        codes = _codes(LINES)
        begun = _Day(shop_of(folder / "begun", PRODUCTS), codes)
        late = _Day(shop_of(folder / "late", PRODUCTS), codes)
        for day in (begun, late):
            day.round()
            day.took = {name: Times() for name in day.took}
        for _ in range(orders):
            late.sell(Times())
        in_turn(rounds, late.round, begun.round)
        cases = tuple(_case(name, late.took[name], begun.took[name]) for name in late.took)
        for day in (begun, late):
            day.register.close()
    return Result("day", cases)


def _case(name: str, late: Times, begun: Times) -> Case:
    return Case(name, "ms", late.cpu_ms, begun.cpu_ms, LIMIT)


def _codes(many: int) -> list[str]:
    found = (
        fields["barcodes"][0]
        for _, fields, _ in products(PRODUCTS)
        if fields["active"] and fields["barcodes"][0][:2] not in ("00", "02")
    )
    return [code.removeprefix("0") for code in islice(found, many)]
