"""A scan, a sale and a search late on a day of 5,000 orders, beside the same on a day that has just begun.

Where a process happens to put its memory makes two days that have just begun differ by a twentieth either way. So both
days are lived in several processes, each till open from the first order to the last, the late one opened first in every
other, and the one in the middle counts. A scan and a search are what the screen's thread takes for them, a sale is what
all threads take.
"""

from __future__ import annotations

import json
import sys
import time
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
from tests.bench.processes import told_by
from tests.bench.result import Case, Result
from tests.bench.rounds import Times, in_turn, workshop
from ui.checkout.presenter import CheckoutPresenter

PRODUCTS, ORDERS, LINES, LIMIT = 20_000, 5_000, 10, 1.1
_PROCESSES = 7
_TEXTS = ("tea", "choc", "milk", "brown rice", "sugar")


class _Day:
    """One register's day: what is done in it again and again, and how long each of that took."""

    def __init__(self, shop: Path, codes: list[str]) -> None:
        self.register = Register.open(shop)
        self.till = CheckoutPresenter(self.register, lambda _call: None, lambda _state: None)
        self.codes = codes
        self.took = _times()

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
    orders, rounds, processes = (100, 4, 1) if quick else (ORDERS, 60, _PROCESSES)
    lived = [told_by("tests.bench.day", str(orders), str(rounds), str(at % 2)) for at in range(processes)]
    return Result("day", tuple(_middle([Case(name, "ms", *one[name], LIMIT) for one in lived]) for name in lived[0]))


def _middle(cases: list[Case]) -> Case:
    return sorted(cases, key=lambda case: case.ours / (case.floor or 1))[len(cases) // 2]


def _live(orders: int, rounds: int, late_first: bool) -> dict[str, tuple[float, float]]:
    """What a scan, a sale and a search take in a late day and in one that has just begun, in milliseconds of CPU."""
    with workshop() as folder:
        codes = _codes(LINES)
        days = [_Day(shop_of(folder / name, PRODUCTS), codes) for name in ("one", "other")]
        for day in days:
            day.round()
            day.took = _times()
        late, begun = days if late_first else reversed(days)
        for _ in range(orders):
            late.sell(Times())
        in_turn(rounds, late.round, begun.round)
        for day in days:
            day.register.close()
    return {name: (took.cpu_ms, begun.took[name].cpu_ms) for name, took in late.took.items()}


def _times() -> dict[str, Times]:
    screens = partial(Times, processor=time.thread_time)
    return {"scan": screens(), "sale": Times(), "search": screens()}


def _codes(many: int) -> list[str]:
    found = (
        fields["barcodes"][0]
        for _, fields, _ in products(PRODUCTS)
        if fields["active"] and fields["barcodes"][0][:2] not in ("00", "02")
    )
    return [code.removeprefix("0") for code in islice(found, many)]


if __name__ == "__main__":
    print(json.dumps(_live(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3] == "1")))
