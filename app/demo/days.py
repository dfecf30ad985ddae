"""A few days at the demo shop, played through the services a till uses, so that its lists have something in them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from app.clock import stamp
from app.db.reader import Reader
from app.demo.visits import Goods, Visit, visits
from app.domain.quantity import Quantity
from app.domain.tender import Tender, TenderKind
from app.queries.catalog import line_for, products_in
from app.queries.replayed import first_day, replayed_sums, shift_days
from app.register import Register
from app.replay.ids import act_id
from app.services.cash import pay_out
from app.services.checkout import complete_sale, start_card_payment
from app.services.returns import refund_lines
from app.services.shifts import close_shift, open_shift

KIND = "demo"
DAYS_BEFORE = 3
VISITS_A_DAY, VISITS_TODAY = 26, 6
FLOAT_MINOR = 100_00
_COUNTED_OFF = (0, -50, 20)  # what the drawer was over or short, in pence, at the close of each day
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)


def play_days(
    register: Register, now: datetime, customers: tuple[str, ...], tell: Callable[[float], None] = lambda _done: None
) -> tuple[int, int]:
    """Play what is not recorded yet; returns (demo orders in the register, those recorded now).

    The days are counted back from the today of the first call, so a later call, on whichever day, adds nothing.
    """
    before = sum(one.orders for one in register.ask(replayed_sums, KIND))
    today = now.astimezone(ZoneInfo("Europe/London")).date()
    first = register.ask(first_day, KIND)
    begin = date.fromisoformat(first) if first else today - timedelta(days=DAYS_BEFORE)
    goods = register.ask(_goods)
    for number in range(DAYS_BEFORE + 1):
        _Day(register, number, begin + timedelta(days=number), now, goods, customers).play()
        tell((number + 1) / (DAYS_BEFORE + 1))
    after = sum(one.orders for one in register.ask(replayed_sums, KIND))
    return after, after - before


def _goods(reader: Reader) -> Goods:
    found: Goods = {}
    for product in products_in(reader):
        found.setdefault(product.category, []).append((line_for(reader, product), product.weighed))
    return found


def _id(name: str) -> str:
    return act_id(KIND, name, _EPOCH)


class _Day:
    """One business day; the last of them stays open, as if it were today."""

    def __init__(
        self, register: Register, number: int, day: date, now: datetime, goods: Goods, customers: tuple[str, ...]
    ) -> None:
        self._register = register
        self._number = number
        self._day = day
        self._now = now
        self._visits = self._planned(goods, customers)
        self._waiting: list[Future[Any]] = []
        self._cash = FLOAT_MINOR

    @property
    def _is_last(self) -> bool:
        return self._number == DAYS_BEFORE

    def _planned(self, goods: Goods, customers: tuple[str, ...]) -> list[Visit]:
        count = VISITS_TODAY if self._is_last else VISITS_A_DAY
        planned = visits(self._number, self._day, count, goods, customers, _id)
        return [visit if visit.at <= self._now else visit.earlier(self._now) for visit in planned]

    def play(self) -> None:
        days = self._register.ask(shift_days)
        name = self._day.isoformat()
        if name in days and not days[name]:
            return
        if any(days.get(day) for day in days if day != name):
            if self._is_last:
                return
            self._do(close_shift)
        if name not in days:
            self._do(open_shift, FLOAT_MINOR, name)
        for visit in self._visits:
            self._sell(visit)
        if not self._is_last:
            self._end()
        for future in self._waiting:
            future.result()

    def _do(self, service: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        self._waiting.append(self._register.do(service, *args, **kwargs))

    def _sell(self, visit: Visit) -> None:
        cart = visit.cart
        if visit.tendered_minor:
            tender = Tender(TenderKind.CASH, visit.tendered_minor)
            self._cash += visit.total_minor
        else:
            intent = _id(f"card {cart.id}")
            self._do(start_card_payment, intent, cart.id, visit.total_minor)
            tender = Tender(
                TenderKind.CARD, visit.total_minor, reference=f"DEMO-{intent[-6:].upper()}", intent_id=intent
            )
        self._do(complete_sale, cart, (tender,), sold_at=stamp(visit.at), source=f"{KIND}:{cart.id}")

    def _end(self) -> None:
        """A refund, milk bought from the drawer, and the count at the close."""
        back = next(visit for visit in self._visits if visit.tendered_minor and not visit.cart.discounts)
        line = back.cart.lines[0]
        self._do(
            refund_lines,
            _id(f"refund {self._number}"),
            back.cart.id,
            {0: Quantity(min(line.quantity.amount, 1000))},
            reason="change-of-mind",
            sold_at=stamp(self._visits[-1].at + timedelta(minutes=4)),
            source=f"{KIND}:refund-{self._number}",
        )
        self._do(pay_out, 6_20, "supplies", act_id=_id(f"supplies {self._number}"), source=f"{KIND}:supplies")
        for future in self._waiting:
            future.result()
        refunded: int = self._waiting[-2].result().total_minor
        expected = self._cash + refunded - 6_20
        self._do(close_shift, expected + _COUNTED_OFF[self._number])
