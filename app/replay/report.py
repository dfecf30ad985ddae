"""What a replay says at its end: every line of the file in one of the counts, and the money to the penny."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from app.domain.money import currency
from app.domain.quantity import plain
from app.queries.replayed import Sums


@dataclass(slots=True)
class Count:
    """Documents, their lines of the file and their money in minor units."""

    documents: int = 0
    lines: int = 0
    minor: int = 0

    def add(self, lines: int, minor: int) -> None:
        self.documents += 1
        self.lines += lines
        self.minor += minor

    def as_json(self) -> dict[str, int]:
        return {"documents": self.documents, "lines": self.lines, "minor": self.minor}


@dataclass(slots=True)
class Report:
    """One replay. Counts speak of the whole file, whether recorded now or by an earlier run; ``before`` says how many.

    ``discounts`` are minor units by reason, those inside order totals; ``refund_parts`` and ``without_receipt``
    count what the cancellations became in the register. ``sales`` and ``refunds`` of ``register`` hold all files
    of this kind replayed into the folder.
    """

    kind: str
    currency: str
    orders: Count = field(default_factory=Count)
    refunds: Count = field(default_factory=Count)
    refund_parts: Count = field(default_factory=Count)
    without_receipt: Count = field(default_factory=Count)
    stock: dict[str, Count] = field(default_factory=dict)
    pay_in: Count = field(default_factory=Count)
    pay_out: Count = field(default_factory=Count)
    left_out: Counter[str] = field(default_factory=Counter)
    discounts: Counter[str] = field(default_factory=Counter)
    recorded: int = 0
    before: int = 0
    days: int = 0
    seconds: float = 0.0
    register: tuple[Sums, Sums] = (Sums(), Sums())

    @property
    def lines(self) -> int:
        """All lines of goods the file has: the sum of every count of lines."""
        stock = sum(count.lines for count in self.stock.values())
        money = self.pay_in.lines + self.pay_out.lines
        return self.orders.lines + self.refunds.lines + stock + money + self.left_out.total()

    def not_rung(self) -> dict[str, int]:
        """Lines of the file that are no line of a sale or refund, by reason."""
        pay = self.pay_in.lines + self.pay_out.lines
        named = {reason: count.lines for reason, count in self.stock.items()}
        return {**named, **({"pay in or out": pay} if pay else {}), **self.left_out}

    def as_json(self) -> dict[str, Any]:
        """The report for scripts: amounts in minor units of ``currency``."""
        sales, refunds = self.register
        return {
            "kind": self.kind,
            "currency": self.currency,
            "lines": self.lines,
            "orders": self.orders.as_json(),
            "refunds": self.refunds.as_json(),
            "refund_parts": self.refund_parts.as_json(),
            "refunds_without_receipt": self.without_receipt.as_json(),
            "lines_not_rung": self.not_rung(),
            "stock_movements": {reason: count.as_json() for reason, count in self.stock.items()},
            "pay_in": self.pay_in.as_json(),
            "pay_out": self.pay_out.as_json(),
            "discounts_minor": dict(self.discounts),
            "recorded_now": self.recorded,
            "recorded_before": self.before,
            "business_days": self.days,
            "seconds": round(self.seconds, 3),
            "in_register": {
                "orders": sales.orders,
                "orders_minor": sales.total_minor,
                "refunds": refunds.orders,
                "refunds_minor": refunds.total_minor,
            },
        }

    def as_text(self) -> str:
        """The report for a person."""
        rows = [
            ("Orders", self.orders),
            ("Refunds", self.refunds),
            ("  of sales found", self.refund_parts),
            ("  without receipt", self.without_receipt),
            *((f"Stock: {reason}", count) for reason, count in self.stock.items()),
            ("Paid in", self.pay_in),
            ("Paid out", self.pay_out),
        ]
        words = [f"{'':24}{'documents':>10}{'lines':>10}{self.currency:>18}"]
        words += [
            f"{name:24}{count.documents:>10}{count.lines:>10}{self._money(count.minor):>18}" for name, count in rows
        ]
        words += [f"{'Not rung: ' + reason:34}{lines:>10}" for reason, lines in self.not_rung().items()]
        words += [f"{'Discount: ' + reason:44}{self._money(minor):>18}" for reason, minor in self.discounts.items()]
        words.append(f"{'Lines in the file':34}{self.lines:>10}")
        words.append(
            f"{self.recorded} acts recorded over {self.days} business days, {self.before} were there already; "
            f"{self.seconds:.1f} s"
        )
        return "\n".join(words)

    def _money(self, minor: int) -> str:
        return plain(minor, currency(self.currency).exponent)
