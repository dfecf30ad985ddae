"""Telling a platform of one act so that it has it once: look for it, make what is missing, compare, put it away.

The platform may have no keys, lose its answers after it acted, and go on with a request that nobody waits for. So an
act is looked for before anything is sent, by the very reference and not by how much a search finds; and after an
outcome that nobody knows nothing is sent before the platform has settled.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TypeVar

from app.db.deliveries import Aside
from app.domain.facts import Fact
from app.domain.frozen import frozen
from app.domain.money import currency
from app.domain.quantity import Quantity
from app.domain.stock import compared, plus
from app.errors import PlatformUnreachable
from app.queries import delivering as asked
from app.services import delivering as kept
from app.services.delivering import Place
from app.sync.counter import Counter
from app.sync.platforms.acts import Return, Sale, StockChange, Untellable, read_act
from app.sync.platforms.connector import (
    GOODS_BACK,
    Capabilities,
    Connector,
    Rejected,
    RemoteRefund,
    RemoteSale,
    UnknownOutcome,
)
from app.sync.platforms.patience import Patience
from app.sync.platforms.steplog import Steps
from app.sync.platforms.stock import left_unwritten, write_levels
from app.sync.protocol import APPLIED, CONFLICT, DUPLICATE, QUARANTINED, Result

TOTAL_DIFFERS, GOODS_DIFFER, FOUND_TWICE = "total-differs", "goods-differ", "found-twice"
NO_ORDER = "no-order"  # the sale that something goes back of is not at the platform
KEEPS_FAILING = "keeps-failing"
LEVELS_NOT_WRITTEN = "levels-not-written"  # the platform takes no goods in from a till
STOCK_UNSURE = "stock-unsure"  # nobody can know whether a level was changed: it is counted
R = TypeVar("R", RemoteSale, RemoteRefund)


class Waiting(PlatformUnreachable):
    """Nothing is sent now: an earlier request may still be at work, or other trouble has to end first."""


@frozen
class Told:
    """What became of an act: whether it was there already, and what a person must know."""

    was_there: bool = False
    asides: tuple[Aside, ...] = ()


class Delivery:
    """Tells one platform, one act at a time: two at once could each not find the other."""

    def __init__(self, counter: Counter, connector: Connector, able: Capabilities, patience: Patience) -> None:
        self._counter = counter
        self._connector = connector
        self._platform = able.platform
        self._writes_levels = able.writes_levels
        self._patience = patience

    def tell(self, fact: Fact, place: Place | None, *, is_sure: bool) -> Result:
        """See that the platform has what a fact records, or set it aside; it is done when this returns.

        ``is_sure``: nothing of it can have been told in a life that this folder forgot. Raises PlatformUnreachable
        and PlatformRefused where that is so for everything.
        """
        log = Steps(self._counter, self._platform, fact.id)
        if log.tries:
            self._patience.noticed(fact.id)
        try:
            told = self._told(fact, log, is_sure)
        except Rejected as no:
            is_held = no.holds_stock or bool(log.get(GOODS_BACK))
            doubted = () if is_held or not log.is_begun else self._maybe_back(fact)
            told = Told(asides=(Aside(fact.id, no.code, _named(fact), False, is_held), *doubted))
        except UnknownOutcome:
            self._patience.doubts(fact.id)
            raise
        asides = (*told.asides, *self._still_unsure(fact)) if told.was_there else told.asides
        self._counter.do(kept.finish, self._platform, fact.id, place, asides).result()
        self._patience.over(fact.id)
        if all(one.code != KEEPS_FAILING for one in told.asides):
            self._patience.worked()
        return _result(fact, told)

    def finds(self, fact: Fact) -> bool:
        """Whether the platform has all of a sale, refund or void that it was told of."""
        act = read_act(fact, self._order)
        if isinstance(act, Sale):
            there = self._sale_of(act.ref)
            return there is not None and there.is_finished
        if isinstance(act, Return):
            sale = self._sale_of(act.of)
            return sale is not None and bool(_exact(act.ref, self._connector.search_refunds(act.ref, sale)))
        return True

    def holds(self, fact: Fact) -> bool:
        """Whether the goods of a sale are out of the platform's stock; nothing else can be looked for."""
        act = read_act(fact, self._order)
        return not isinstance(act, Sale) or any(one.holds_stock for one in self._sales_there(act.ref))

    def _order(self, id: str) -> Fact | None:
        return self._counter.ask(asked.order_fact, id)

    def _told(self, fact: Fact, log: Steps, is_sure: bool) -> Told:
        act = read_act(fact, self._order)
        if isinstance(act, Untellable):
            raise Rejected(act.code)
        if isinstance(act, Sale):
            return self._sale(fact, act, log)
        if isinstance(act, Return):
            return self._refund(fact, act, log, is_sure)
        return self._stock(fact, act, log, is_sure)

    def _sale(self, fact: Fact, sale: Sale, log: Steps) -> Told:
        same = self._sales_there(sale.ref)
        found = _best(same)
        remote = found
        if remote is None or not remote.is_finished:
            self._may_send(fact, log, holds_stock=found is not None and found.holds_stock)
            remote = self._connector.push_sale(sale, found, log)
            if remote.ref != sale.ref or not remote.is_finished:
                raise UnknownOutcome(f"{sale.number} is not as it was told")
        asides = [*_of_total(fact, sale, remote.total), *_of_goods(fact, sale, remote)]
        if len(same) > 1:
            asides.append(Aside(fact.id, FOUND_TWICE, {**_named(fact), "orders": [one.id for one in same]}, True, True))
        return Told(found is not None and found.is_finished, tuple(asides))

    def _refund(self, fact: Fact, refund: Return, log: Steps, is_sure: bool) -> Told:
        sale = self._sale_of(refund.of) if refund.of else None
        if sale is None:
            raise Rejected(NO_ORDER)
        same = self._refunds_there(refund.ref, sale)
        found = same[0] if same else None
        remote = found
        if remote is None:
            self._may_send(fact, log, holds_stock=False)
            remote = self._connector.push_refund(refund, sale, log)
        asides = _of_total(fact, refund, remote.amount)
        if found is None and refund.restock and not is_sure:  # money is found, goods are not
            asides.append(_unsure(fact, [line.product for line in refund.lines]))
        if len(same) > 1:
            asides.append(
                Aside(fact.id, FOUND_TWICE, {**_named(fact), "refunds": [one.id for one in same]}, True, True)
            )
        return Told(found is not None, tuple(asides))

    def _still_unsure(self, fact: Fact) -> list[Aside]:
        """What nobody knew of its goods before, nobody knows from finding it now."""
        known = self._counter.ask(asked.asides, self._platform)
        return [one for one in known if one.fact == fact.id and one.code == STOCK_UNSURE]

    def _maybe_back(self, fact: Fact) -> tuple[Aside, ...]:
        """Of a return that goes no further: its goods may be on the shelf there, and cannot be looked for."""
        act = read_act(fact, self._order)
        if isinstance(act, Return) and act.restock:
            return (_unsure(fact, [line.product for line in act.lines]),)
        return ()

    def _stock(self, fact: Fact, change: StockChange, log: Steps, is_sure: bool) -> Told:
        if not self._writes_levels:
            raise Rejected(LEVELS_NOT_WRITTEN)
        unsure = [] if is_sure or log.tries else [one.product for one in change.moves]
        if not unsure:
            try:
                if change.moves:
                    self._may_send(fact, log, holds_stock=False)
                unsure = write_levels(self._connector, change, log)
            except Rejected:
                left = left_unwritten(self._connector, change, log)
                if left is None:
                    raise
                unsure = left  # it cannot be tried again as a whole: part of it is in what the platform says
        if not unsure:
            return Told()
        return Told(asides=(_unsure(fact, unsure),))

    def _sales_there(self, ref: str) -> list[RemoteSale]:
        return _exact(ref, self._connector.search_sales(ref))

    def _refunds_there(self, ref: str, sale: RemoteSale) -> list[RemoteRefund]:
        return _exact(ref, self._connector.search_refunds(ref, sale))

    def _sale_of(self, ref: str) -> RemoteSale | None:
        return _best(_exact(ref, self._connector.search_sales(ref)))

    def _may_send(self, fact: Fact, log: Steps, *, holds_stock: bool) -> None:
        """Go on only where no earlier request of this act can be at work, and not for ever with one that never works.

        Raises Waiting, and Rejected for the latter.
        """
        left = self._patience.seconds_left(fact.id)
        if left:
            raise Waiting("an earlier request may still be at work", left)
        if self._patience.gives_up(fact.id, log.tries):
            raise Rejected(KEEPS_FAILING, holds_stock=holds_stock)
        log.begin()


def _exact(ref: str, found: Iterable[R]) -> list[R]:
    """A search may find what is like it, or anything at all where it does not know the question."""
    return [one for one in found if one.ref == ref]


def _best(same: list[RemoteSale]) -> RemoteSale | None:
    return max(same, key=lambda one: (one.is_finished, one.holds_stock), default=None)


def _named(fact: Fact) -> dict[str, object]:
    body = fact.read()
    return {name: body[name] for name in ("order", "number", "cause") if name in body}


def _unsure(fact: Fact, products: list[str]) -> Aside:
    return Aside(fact.id, STOCK_UNSURE, {**_named(fact), "products": products}, True, True)


def _of_total(fact: Fact, act: Sale | Return, total: Decimal) -> list[Aside]:
    """Platforms do not all round: what is less than the smallest coin off is the same, all else a person looks at."""
    theirs = total.scaleb(currency(act.currency).exponent)
    if abs(theirs - act.total_minor) < 1:
        return []
    said = {**_named(fact), "receipt": act.total_minor, "platform": str(total), "currency": act.currency}
    return [Aside(fact.id, TOTAL_DIFFERS, said, True, True)]


def _of_goods(fact: Fact, sale: Sale, remote: RemoteSale) -> list[Aside]:
    if remote.goods is None:
        return []
    ours: dict[str, Quantity] = {}
    for line in sale.lines:
        if not line.product:  # an amount that was typed: no goods that anybody counts
            continue
        ours[line.product] = plus(ours.get(line.product, Quantity(0)), line.quantity)
    nothing = Quantity(0)
    wrong = sorted(
        product
        for product in ours.keys() | remote.goods.keys()
        if compared(ours.get(product, nothing), remote.goods.get(product, nothing))
    )
    return [Aside(fact.id, GOODS_DIFFER, {**_named(fact), "products": wrong}, True, True)] if wrong else []


def _result(fact: Fact, told: Told) -> Result:
    first = told.asides[0] if told.asides else None
    if first is None:
        return Result(fact.seq, fact.id, DUPLICATE if told.was_there else APPLIED)
    return Result(fact.seq, fact.id, CONFLICT if first.is_told else QUARANTINED, first.code)
