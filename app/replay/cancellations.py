"""Cancellations of a file as refunds: one for each sale that they take from, one more for what no sale covers."""

from __future__ import annotations

from collections import defaultdict

from app.clock import stamp
from app.domain.frozen import frozen
from app.domain.quantity import Quantity, UnitPrice
from app.queries.replayed import GivenBack
from app.replay.acts import Line, Refund
from app.replay.allocate import Taken, key
from app.replay.carts import Terms
from app.replay.ids import act_id
from app.replay.known import Known
from app.replay.recorder import Recorder
from app.replay.report import Report
from app.replay.uci import amount_minor
from app.services.returns import refund_lines, refund_without_receipt


@frozen
class _Part:
    """What one cancellation takes from one sale."""

    order_id: str
    taken: tuple[Taken, ...]

    @property
    def minor(self) -> int:
        return sum(part.amount_minor for part in self.taken)


class Cancellations:
    """Plays the cancellations of one file; ``known`` is what the register had of them when the replay began."""

    def __init__(self, terms: Terms, known: Known, recorder: Recorder, report: Report) -> None:
        self._terms = terms
        self._remaining = known.remaining
        self._refunds = known.refunds
        self._recorder = recorder
        self._report = report

    def play(self, refund: Refund) -> None:
        """Record what of it is not recorded yet, and count all of it."""
        self._report.refunds.add(len(refund.lines), -sum(line.amount_minor for line in refund.lines))
        source, at = self._terms.source(refund.source), stamp(refund.at)
        before = self._refunds.get((source, at), ())
        if sum(line.quantity for line in before) >= sum(line.quantity for line in refund.lines):
            self._count_before(before)
            return
        # The run before ended between two parts of this cancellation: it is allocated again from the same state.
        customer = self._terms.customer(refund.customer)
        for part in before:
            self._remaining.given_back(key(customer, part.sku, part.price), part.order_id, part.position, part.quantity)
        recorded = {part.refund_id for part in before}
        parts, uncovered = self._allocated(refund, customer)
        for one in parts:
            self._report.refund_parts.add(len(one.taken), -one.minor)
            self._give_back(refund, one, recorded)
        if uncovered:
            self._without_receipt(refund, customer, uncovered, recorded)

    def _count_before(self, before: tuple[GivenBack, ...]) -> None:
        found = defaultdict(list)
        for line in before:
            found[line.refund_id].append(line)
        for lines in found.values():
            self._report.before += 1
            count = self._report.refund_parts if lines[0].order_id else self._report.without_receipt
            count.add(len(lines), -sum(line.amount_minor for line in lines))

    def _allocated(self, refund: Refund, customer: str) -> tuple[list[_Part], list[tuple[Line, int]]]:
        by_order: dict[str, list[Taken]] = {}
        uncovered = []
        for line in refund.lines:
            goods = key(customer, line.sku, line.price)
            taken, rest = self._remaining.take(goods, refund.at, line.quantity)
            for part in taken:
                by_order.setdefault(part.order_id, []).append(part)
            if rest:
                uncovered.append((line, rest))
        return [_Part(order_id, tuple(taken)) for order_id, taken in by_order.items()], uncovered

    def _give_back(self, refund: Refund, part: _Part, recorded: set[str]) -> None:
        refund_id = act_id(self._terms.kind, refund.id, refund.at, part.order_id)
        if refund_id in recorded:
            self._report.before += 1
            return
        wanted: dict[int, int] = {}
        for one in part.taken:
            wanted[one.position] = wanted.get(one.position, 0) + one.quantity
        self._recorder.record(
            refund.at,
            refund_lines,
            refund_id,
            part.order_id,
            {position: Quantity(quantity) for position, quantity in wanted.items()},
            self._terms.tenders(-part.minor),
            reason="cancelled",
            sold_at=stamp(refund.at),
            source=self._terms.source(refund.source),
        )

    def _without_receipt(
        self, refund: Refund, customer: str, uncovered: list[tuple[Line, int]], recorded: set[str]
    ) -> None:
        minor = sum(_amount_minor(line.price, rest) for line, rest in uncovered)
        self._report.without_receipt.add(len(uncovered), -minor)
        refund_id = act_id(self._terms.kind, refund.id, refund.at, "without receipt")
        if refund_id in recorded:
            self._report.before += 1
            return
        self._recorder.record(
            refund.at,
            refund_without_receipt,
            self._terms.cart(refund_id, customer, uncovered),
            self._terms.tenders(-minor),
            reason="cancelled",
            sold_at=stamp(refund.at),
            source=self._terms.source(refund.source),
        )


def _amount_minor(price: UnitPrice, thousandths: int) -> int:
    """What whole pieces come to, as the file's own lines are rounded."""
    return amount_minor(thousandths // 1000, price)
