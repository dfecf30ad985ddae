"""Acts played through a register: one transaction each, never twice, with a window of them on their way.

The ledger takes acts first come first served, so what is on disk after a crash is always the beginning of what was
handed in. A second run reads the same file, skips what it finds recorded, and goes on from the same state.
"""

from __future__ import annotations

import time
from typing import Protocol

from app.clock import stamp
from app.domain.cart import Cart
from app.domain.quantity import Quantity
from app.errors import Refused
from app.queries.replayed import is_recorded, open_day, replayed_sums
from app.register import Register
from app.replay.acts import CashMove, Reading, Reason, Refund, Sale, Skipped, StockChange
from app.replay.cancellations import Cancellations
from app.replay.carts import Terms
from app.replay.known import Known, known_of
from app.replay.recorder import Recorder
from app.replay.report import Count, Report
from app.services.cash import pay_in, pay_out
from app.services.checkout import complete_sale
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


class _Player:
    def __init__(self, register: Register, reading: Reading) -> None:
        self._register = register
        self._reading = reading
        self._known: Known = known_of(register, reading.kind)
        self._terms = Terms(reading)
        day = register.ask(open_day, reading.kind)
        self.recorder = Recorder(register, day.business_day if day else "")
        self.report = Report(reading.kind, reading.currency)
        self._cancellations = Cancellations(self._terms, self._known, self.recorder, self.report)

    def play(self, act: Sale | Refund | StockChange | CashMove | Skipped) -> None:
        if isinstance(act, Sale):
            self._sale(act)
        elif isinstance(act, Refund):
            self._cancellations.play(act)
        elif isinstance(act, StockChange):
            self._stock(act)
        elif isinstance(act, CashMove):
            self._cash(act)
        else:
            self.report.left_out[act.reason.value] += 1

    def _sale(self, sale: Sale) -> None:
        total = sale.total_minor
        self.report.orders.add(len(sale.lines), total)
        for discount in (*sale.coupons, *(one for line in sale.lines for one in line.discounts)):
            self.report.discounts[discount.reason] += discount.value
        if sale.id in self._known.orders:
            self.report.before += 1
            return
        customer = self._terms.customer(sale.customer)
        lines = tuple(self._terms.line(position, line, line.quantity) for position, line in enumerate(sale.lines))
        cart = Cart(sale.id, self._reading.currency, lines, sale.coupons, customer)
        self.recorder.record(
            sale.at,
            complete_sale,
            cart,
            self._terms.tenders(total),
            shown_total_minor=total,
            sold_at=stamp(sale.at),
            source=self._terms.source(sale.source),
            channel=CHANNELS.get(self._reading.kind, "till"),
        )
        self._known.remaining.sold_order(customer, sale.at, sale.id, sale.lines)

    def _stock(self, change: StockChange) -> None:
        count = self.report.stock.setdefault(change.reason.value, Count())
        count.add(len(change.lines), 0)
        if self._register.ask(is_recorded, change.id):
            self.report.before += 1
            return
        cause, reason = _CAUSES[change.reason]
        moves = [(self._terms.product(line.sku), Quantity(change.sign * line.quantity)) for line in change.lines]
        self.recorder.record(
            change.at,
            move_stock,
            moves,
            cause,
            reason=reason,
            note="; ".join(dict.fromkeys(line.name for line in change.lines if line.name)),
            act_id=change.id,
            source=self._terms.source(change.source),
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
            source=self._terms.source(move.source),
        )
