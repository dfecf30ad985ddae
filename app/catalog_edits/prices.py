"""New prices for many products by one rule: shown before, then recorded as one act that can be taken back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import replace
from json.encoder import encode_basestring

from app.catalog_edits.parts import Parts, aside
from app.domain.catalog import Change
from app.domain.frozen import frozen
from app.domain.money import divide
from app.domain.quantity import UnitPrice
from app.domain.repricing import MILLION, Pair, Reprice, Repricer, margin_ppm, repriced
from app.queries.product_changes import priced_rows
from app.queries.products import ProductRow
from app.register import Register
from app.services.catalog import INLINE, change_products, change_products_in_blobs
from app.services.codes import LARGEST, check_quantity
from app.settings import Settings

ROWS_AT_ONCE = 5_000
SHOWN = 3  # products named in a warning

# A product's id; its price now, after, and its cost, as (amount, exponent); the tax in its price; its name.
_Priced = tuple[str, Pair, Pair, Pair | None, int, str]


@frozen
class NewPrice:
    """A product's price after a rule, and its margin before and after: parts per million, None without a cost."""

    price: UnitPrice
    margin_before_ppm: int | None
    margin_ppm: int | None


@frozen
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
    changed = (row for row in _priced(register, sorted(rids), of, rule) if row[2] != row[1])  # in the table's order
    if len(rids) <= INLINE:
        changes = [Change(id, {"price": [*old]}, {"price": [*new]}) for id, old, new, *_ in changed]
        return register.do(change_products, changes, reason=reason).result()
    parts = Parts(register)
    for id, old, new, *_ in changed:
        parts.add(
            f'{{"base":{{"price":[{old[0]},{old[1]}]}},"id":{encode_basestring(id)},'
            f'"new":{{"price":[{new[0]},{new[1]}]}}}}'
        )
    return register.do(change_products_in_blobs, parts.names(), parts.count, reason=reason).result()


def _priced(register: Register, rids: Sequence[int], of: str, rule: Reprice) -> Iterator[_Priced]:
    settings, repricer = register.settings, Repricer(rule)
    taxes: dict[str, int] = {}
    for start in range(0, len(rids), ROWS_AT_ONCE):
        for id, price, exponent, cost, fine, tax_class, name in register.ask(
            priced_rows, rids[start : start + ROWS_AT_ONCE], of
        ):
            tax = taxes.get(tax_class)
            if tax is None:
                tax = taxes[tax_class] = included_ppm(settings, tax_class)
            known = None if cost is None else (cost, fine)
            new = repricer.of((price, exponent), known, tax)
            if new[0] > LARGEST:
                check_quantity(*new, "A price")
            yield id, (price, exponent), new, known, tax, name


class _Sums:
    """An effect while it is added up."""

    def __init__(self, floor_ppm: int) -> None:
        self._floor = floor_ppm
        self._count = self._changed = self._no_cost = self._low = 0
        self._costed = self._before = self._after = 0
        self._names: list[str] = []

    def add(self, row: _Priced) -> None:
        _, old, new, cost, tax, name = row
        self._count += 1
        self._changed += new != old
        if cost is None:
            self._no_cost += 1
            return
        before, after = (margin_ppm(UnitPrice(*price), UnitPrice(*cost), tax) for price in (old, new))
        if after is None:
            return
        if after < self._floor:
            self._low += 1
            if len(self._names) < SHOWN:
                self._names.append(name)
        if before is not None:
            self._costed += 1
            self._before += before
            self._after += after

    def effect(self) -> Effect:
        made = Effect(self._count, self._changed, self._no_cost, None, None, self._low, tuple(self._names))
        if not self._costed:
            return made
        before, after = (divide(total, self._costed) for total in (self._before, self._after))
        return replace(made, margin_before_ppm=before, margin_ppm=after)
