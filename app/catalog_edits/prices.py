"""New prices for many products by one rule: shown before, then recorded as one act that can be taken back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from json.encoder import encode_basestring
from typing import Any

from app.catalog_edits.parts import Parts, aside
from app.domain.catalog import Change
from app.domain.money import divide
from app.domain.quantity import UnitPrice
from app.domain.repricing import MILLION, Reprice, margin_ppm, repriced
from app.queries.product_changes import priced_rows
from app.queries.products import ProductRow
from app.register import Register
from app.services.catalog import INLINE, change_products, change_products_in_blobs
from app.services.codes import check_quantity
from app.settings import Settings

ROWS_AT_ONCE = 5_000
SHOWN = 3  # products named in a warning


@dataclass(frozen=True, slots=True)
class NewPrice:
    """A product's price after a rule, and its margin before and after: parts per million, None without a cost."""

    price: UnitPrice
    margin_before_ppm: int | None
    margin_ppm: int | None


@dataclass(frozen=True, slots=True)
class Effect:
    """What a rule does to many products.

    The margins are averages of those that have a cost, in parts per million. ``under_floor`` counts those whose
    margin ends below the floor; ``names`` are the first of them. ``no_cost`` counts those that a rule about margin
    leaves as they are.
    """

    count: int = 0
    changed: int = 0
    no_cost: int = 0
    margin_before_ppm: int | None = None
    margin_ppm: int | None = None
    under_floor: int = 0
    names: tuple[str, ...] = ()


def new_price(row: ProductRow, rule: Reprice, settings: Settings) -> NewPrice:
    """What ``rule`` makes of one product: for the rows that are on the screen."""
    tax = included_ppm(settings, row.tax_class)
    price = repriced(row.price, row.cost, rule, tax)
    return NewPrice(price, margin_ppm(row.price, row.cost, tax), margin_ppm(price, row.cost, tax))


def included_ppm(settings: Settings, tax_class: str) -> int:
    """The tax that a class's prices include, in parts per million of the price without it."""
    base, total = MILLION, 0
    for tax in settings.taxes(tax_class):
        if tax.included:
            part = divide(base * tax.rate_ppm, MILLION)
            total += part
            base += part if tax.compounds else 0
    return total


def effect(register: Register, rids: Sequence[int], of: str, rule: Reprice, floor_ppm: int = 0) -> Effect:
    """What ``rule`` does to these products; for a worker thread. ``of`` is the generation that the rids are from.

    Raises Refused once the catalogue was built anew meanwhile.
    """
    sums = _Sums(floor_ppm)
    for row in _priced(register, rids, of, rule):
        sums.add(row)
    return sums.effect()


def set_prices(register: Register, rids: Sequence[int], of: str, rule: Reprice, reason: str = "reprice") -> Future[str]:
    """Record what ``rule`` makes of these products as one act; resolves to the fact's id, "" where nothing changes.

    ``of`` is the generation that the rids are from: the Future raises Refused where that is gone.
    """
    return aside(lambda: _set_prices(register, rids, of, rule, reason))


def _set_prices(register: Register, rids: Sequence[int], of: str, rule: Reprice, reason: str) -> str:
    changed = (row for row in _priced(register, rids, of, rule) if row.new != row.old)
    if len(rids) <= INLINE:
        changes = [Change(row.id, {"price": [*row.old]}, {"price": [*row.new]}) for row in changed]
        return register.do(change_products, changes, reason=reason).result()
    parts = Parts(register)
    for row in changed:
        parts.add(_written(row))
    return register.do(change_products_in_blobs, parts.names(), parts.count, reason=reason).result()


@dataclass(slots=True)
class _Priced:
    """A product with its price now and after, as (amount, exponent)."""

    id: str
    old: tuple[int, int]
    new: tuple[int, int]
    cost: UnitPrice | None
    tax_ppm: int
    name: str


def _written(row: _Priced) -> str:
    return (
        f'{{"base":{{"price":[{row.old[0]},{row.old[1]}]}},"id":{encode_basestring(row.id)},'
        f'"new":{{"price":[{row.new[0]},{row.new[1]}]}}}}'
    )


def _priced(register: Register, rids: Sequence[int], of: str, rule: Reprice) -> Iterator[_Priced]:
    taxes: dict[str, int] = {}
    known: dict[tuple[Any, ...], tuple[int, int]] = {}  # prices repeat
    for start in range(0, len(rids), ROWS_AT_ONCE):
        for row in register.ask(priced_rows, rids[start : start + ROWS_AT_ONCE], of):
            tax = taxes.get(row[5])
            if tax is None:
                tax = taxes[row[5]] = included_ppm(register.settings, row[5])
            key = (*row[1:5], tax)
            cost = None if row[3] is None else UnitPrice(row[3], row[4])
            new = known.get(key)
            if new is None:
                price = repriced(UnitPrice(row[1], row[2]), cost, rule, tax)
                check_quantity(price.amount, price.exponent, "A price")
                new = known[key] = (price.amount, price.exponent)
            yield _Priced(row[0], (row[1], row[2]), new, cost, tax, row[6])


class _Sums:
    """An effect while it is added up."""

    def __init__(self, floor_ppm: int) -> None:
        self._floor = floor_ppm
        self._made = Effect()
        self._costed = self._before = self._after = 0

    def add(self, row: _Priced) -> None:
        made = self._made
        before = margin_ppm(UnitPrice(*row.old), row.cost, row.tax_ppm)
        after = margin_ppm(UnitPrice(*row.new), row.cost, row.tax_ppm)
        low = after is not None and after < self._floor
        self._made = replace(
            made,
            count=made.count + 1,
            changed=made.changed + (row.new != row.old),
            no_cost=made.no_cost + (row.cost is None),
            under_floor=made.under_floor + low,
            names=(*made.names, row.name) if low and len(made.names) < SHOWN else made.names,
        )
        if before is not None and after is not None:
            self._costed += 1
            self._before += before
            self._after += after

    def effect(self) -> Effect:
        if not self._costed:
            return self._made
        return replace(
            self._made,
            margin_before_ppm=divide(self._before, self._costed),
            margin_ppm=divide(self._after, self._costed),
        )
