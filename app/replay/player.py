"""Acts played through a register: one transaction each, never twice, with a window of them on their way.

The ledger takes acts first come first served, so what is on disk after a crash is always the beginning of what was
handed in. A second run reads the same file, skips what it finds recorded, and goes on from the same state.
"""

from __future__ import annotations

import time
from collections import defaultdict
from dataclasses import dataclass
from typing import Protocol

from app.clock import stamp
from app.domain.cart import Cart, CartLine
from app.domain.quantity import Quantity, UnitPrice
from app.domain.tender import Tender, TenderKind
from app.errors import Refused
from app.queries.replayed import GivenBack, is_recorded, open_day, replayed_sums
from app.register import Register
from app.replay.acts import CashMove, Line, Reading, Reason, Refund, Sale, Skipped, StockChange
from app.replay.allocate import Remaining, Taken, key
from app.replay.ids import act_id, thing_id
from app.replay.known import Known, known_of
from app.replay.recorder import Recorder
from app.replay.report import Count, Report
from app.replay.uci import amount_minor
from app.services.cash import pay_in, pay_out
from app.services.checkout import complete_sale
from app.services.returns import refund_lines, refund_without_receipt
from app.services.stock import move_stock

CHANNELS = {"uci-online-retail": "web"}
_CAUSES = {
    Reason.WRITE_OFF: ("waste", "write-off"),
    Reason.GIVEN: ("given-away", "given-away"),
    Reason.FOUND: ("adjust", "found"),
}


class Progress(Protocol):
    """Who is told how far a replay is."""

    def at(self, lines: int) -> None:
        """``lines`` of the file are dealt with."""


def play(register: Register, reading: Reading, progress: Progress) -> Report:
    """Play a file's acts into a register and report on all of it.

    Raises Refused where the register sells in another currency or has a shift of real sales open, and whatever
    the register raises for an act; what was recorded until then stays, and a second run goes on from there.
    """
    _check(register, reading)
    started = time.monotonic()
    player = _Player(register, reading)
    try:
        for act in reading.acts:
            player.play(act)
            progress.at(player.report.lines)
        player.recorder.end_day()
        player.recorder.drain()
    finally:
        player.recorder.wait()
    report = player.report
    report.recorded, report.days = player.recorder.acts, len(player.recorder.days)
    report.register = register.ask(replayed_sums, reading.kind)
    report.seconds = time.monotonic() - started
    return report


def _check(register: Register, reading: Reading) -> None:
    if register.settings["currency"] != reading.currency:
        raise Refused(
            f"This register sells in {register.settings['currency']} and the file is in {reading.currency}.",
            "Replay it into a folder of its own.",
        )
    day = register.ask(open_day, reading.kind)
    if day is not None and (day.others or day.float_minor):
        raise Refused("A shift with sales of its own is open.", "Close it first with: cashwrap close-shift")


@dataclass(frozen=True, slots=True)
class _Part:
    """What one cancellation takes from one sale."""

    order_id: str
    taken: tuple[Taken, ...]

    @property
    def minor(self) -> int:
        return sum(part.amount_minor for part in self.taken)


class _Player:
    def __init__(self, register: Register, reading: Reading) -> None:
        self._register = register
        self._reading = reading
        self._known: Known = known_of(register, reading.kind)
        self._remaining: Remaining = self._known.remaining
        self._things: dict[tuple[str, str], str] = {}
        day = register.ask(open_day, reading.kind)
        self.recorder = Recorder(register, day.business_day if day else "")
        self.report = Report(reading.kind, reading.currency)

    def play(self, act: Sale | Refund | StockChange | CashMove | Skipped) -> None:
        if isinstance(act, Sale):
            self._sale(act)
        elif isinstance(act, Refund):
            self._refund(act)
        elif isinstance(act, StockChange):
            self._stock(act)
        elif isinstance(act, CashMove):
            self._cash(act)
        else:
            self.report.left_out[act.reason.value] += 1

    def _source(self, document: str) -> str:
        return f"{self._reading.kind}:{document}"

    def _thing(self, kind: str, code: str) -> str:
        if not code:
            return ""
        found = self._things.get((kind, code))
        if found is None:
            found = self._things[kind, code] = thing_id(self._reading.kind, kind, code)
        return found

    def _tenders(self, minor: int) -> tuple[Tender, ...]:
        if not minor:
            return ()
        if self._reading.tender == "cash":
            return (Tender(TenderKind.CASH, minor),)
        return (Tender(TenderKind.OTHER, minor, self._reading.tender),)

    def _line(self, position: int, line: Line, quantity: int) -> CartLine:
        return CartLine(
            id=str(position + 1),
            product_id=self._thing("product", line.sku.casefold()),
            name=line.name or line.sku,
            unit_price=line.price,
            quantity=Quantity(quantity),
            unit=line.unit,
            sku=line.sku,
            discounts=line.discounts,
            amount_minor=line.label_minor,
        )

    def _sale(self, sale: Sale) -> None:
        total = sale.total_minor
        self.report.orders.add(len(sale.lines), total)
        for discount in (*sale.coupons, *(one for line in sale.lines for one in line.discounts)):
            self.report.discounts[discount.reason] += discount.value
        if sale.id in self._known.orders:
            self.report.before += 1
            return
        customer = self._thing("customer", sale.customer)
        lines = tuple(self._line(position, line, line.quantity) for position, line in enumerate(sale.lines))
        cart = Cart(sale.id, self._reading.currency, lines, sale.coupons, customer)
        self.recorder.record(
            sale.at,
            complete_sale,
            cart,
            self._tenders(total),
            shown_total_minor=total,
            sold_at=stamp(sale.at),
            source=self._source(sale.source),
            channel=CHANNELS.get(self._reading.kind, "till"),
        )
        self._remaining.sold_order(customer, sale.at, sale.id, sale.lines)

    def _refund(self, refund: Refund) -> None:
        self.report.refunds.add(len(refund.lines), -sum(line.amount_minor for line in refund.lines))
        source, at = self._source(refund.source), stamp(refund.at)
        before = self._known.refunds.get((source, at), ())
        if sum(line.quantity for line in before) >= sum(line.quantity for line in refund.lines):
            self._count_before(before)
            return
        # The run before ended between two parts of this cancellation: it is allocated again from the same state.
        customer = self._thing("customer", refund.customer)
        for part in before:
            self._remaining.given_back(key(customer, part.sku, part.price), part.order_id, part.position, part.quantity)
        recorded = {part.refund_id for part in before}
        parts, uncovered = self._allocated(refund, customer)
        for one in parts:
            self.report.refund_parts.add(len(one.taken), -one.minor)
            self._give_back(refund, one, recorded)
        if uncovered:
            self._without_receipt(refund, customer, uncovered, recorded)

    def _count_before(self, before: tuple[GivenBack, ...]) -> None:
        found = defaultdict(list)
        for line in before:
            found[line.refund_id].append(line)
        for lines in found.values():
            self.report.before += 1
            count = self.report.refund_parts if lines[0].order_id else self.report.without_receipt
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
        refund_id = act_id(self._reading.kind, refund.id, refund.at, part.order_id)
        if refund_id in recorded:
            self.report.before += 1
            return
        wanted: dict[int, int] = {}
        for one in part.taken:
            wanted[one.position] = wanted.get(one.position, 0) + one.quantity
        self.recorder.record(
            refund.at,
            refund_lines,
            refund_id,
            part.order_id,
            {position: Quantity(quantity) for position, quantity in wanted.items()},
            self._tenders(-part.minor),
            reason="cancelled",
            sold_at=stamp(refund.at),
            source=self._source(refund.source),
        )

    def _without_receipt(
        self, refund: Refund, customer: str, uncovered: list[tuple[Line, int]], recorded: set[str]
    ) -> None:
        minor = sum(amount_minor_of(line.price, rest) for line, rest in uncovered)
        self.report.without_receipt.add(len(uncovered), -minor)
        refund_id = act_id(self._reading.kind, refund.id, refund.at, "without receipt")
        if refund_id in recorded:
            self.report.before += 1
            return
        lines = tuple(self._line(position, line, rest) for position, (line, rest) in enumerate(uncovered))
        self.recorder.record(
            refund.at,
            refund_without_receipt,
            Cart(refund_id, self._reading.currency, lines, (), customer),
            self._tenders(-minor),
            reason="cancelled",
            sold_at=stamp(refund.at),
            source=self._source(refund.source),
        )

    def _stock(self, change: StockChange) -> None:
        count = self.report.stock.setdefault(change.reason.value, Count())
        count.add(len(change.lines), 0)
        if self._register.ask(is_recorded, change.id):
            self.report.before += 1
            return
        cause, reason = _CAUSES[change.reason]
        moves = [
            (self._thing("product", line.sku.casefold()), Quantity(change.sign * line.quantity))
            for line in change.lines
        ]
        self.recorder.record(
            change.at,
            move_stock,
            moves,
            cause,
            reason=reason,
            note="; ".join(dict.fromkeys(line.name for line in change.lines if line.name)),
            act_id=change.id,
            source=self._source(change.source),
        )

    def _cash(self, move: CashMove) -> None:
        count = self.report.pay_in if move.amount_minor > 0 else self.report.pay_out
        count.add(1, move.amount_minor)
        if self._register.ask(is_recorded, move.id):
            self.report.before += 1
            return
        self.recorder.record(
            move.at,
            pay_in if move.amount_minor > 0 else pay_out,
            abs(move.amount_minor),
            "correction",
            note=move.note,
            act_id=move.id,
            source=self._source(move.source),
        )


def amount_minor_of(price: UnitPrice, thousandths: int) -> int:
    """What whole pieces come to, as the file's own lines are rounded."""
    return amount_minor(thousandths // 1000, price)
