"""The books: receipt numbers without a gap, stock and cash added up from the facts and compared with the tables."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from app.db.engine import Connection
from app.db.verify.counts import Counts
from app.db.verify.finding import Finding
from app.domain.facts import Fact

Json = dict[str, Any]


class Books:
    """Enter each fact's numbers, goods and cash; compare at the end."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.checks = {"receipt numbers": 0, "stock sums": 0, "cash sums": 0}
        self.orders = 0
        self._last: dict[str, int] = {}
        self._numbers: set[str] = set()
        self._open_series: dict[str, str] = {}
        self._stock: defaultdict[tuple[str, int], int] = defaultdict(int)
        self._cash: defaultdict[str, int] = defaultdict(int)
        self._counts = Counts()
        self._by_order: dict[str, tuple[list[tuple[str, int, int]], int]] = {}

    def enter(self, fact: Fact, body: Json) -> None:
        if fact.type in ("SaleCompleted", "RefundCompleted"):
            self._order(fact, body)
        elif fact.type == "OrderVoided":
            self._void(fact, body)
        elif fact.type in ("StockMoved", "StockCounted"):
            self._moved(fact, body)
        elif fact.type == "CashMoved":
            self._cash[fact.shift] += body["amount"]
        elif fact.type == "ShiftOpened":
            self._cash[fact.shift] += body["float"]
        elif fact.type == "SeriesOpened":
            self._series(fact, body)
        elif fact.type == "InvoiceIssued":
            self._number(fact, body)

    def _moved(self, fact: Fact, body: Json) -> None:
        if fact.training:
            return
        for line in body["lines"]:
            self._stock[line["product"], line["delta"][1]] += line["delta"][0]
        if fact.type == "StockCounted":
            self._counts.enter(fact, body)

    def _series(self, fact: Fact, body: Json) -> None:
        if body["series"] in self._last:
            self._note("receipt-numbers", fact, f"series {body['series']} is opened a second time")
        self._last[body["series"]] = 0
        if body["closes"] and self._last.get(body["closes"][0]) != body["closes"][1]:
            self._note("receipt-numbers", fact, f"series {body['closes'][0]} did not end at {body['closes'][1]}")

    def _order(self, fact: Fact, body: Json) -> None:
        self.orders += 1
        self._number(fact, body)
        self._goods(fact, body)

    def _number(self, fact: Fact, body: Json) -> None:
        self.checks["receipt numbers"] += 1
        last = self._last.get(body["series"])
        if last is None or body["series_n"] != last + 1:
            self._note("receipt-numbers", fact, f"{body['number']} follows number {last} of its series")
        if body["number"] in self._numbers or not body["number"].endswith(f"-{body['series']}-{body['series_n']}"):
            self._note("receipt-numbers", fact, f"{body['number']} stands twice or is not its place in the series")
        self._numbers.add(body["number"])
        self._last[body["series"]] = body["series_n"]

    def _goods(self, fact: Fact, body: Json) -> None:
        if fact.training:
            return
        restock = body.get("restock", True)
        moved = [
            (line["product"], line["quantity"][1], -line["quantity"][0])
            for line in body["lines"]
            if line["product"] and restock
        ]
        cash = sum(payment["amount"] for payment in body["payments"] if payment["kind"] == "cash")
        self._by_order[body["order"]] = (moved, cash)
        self._move(fact, moved, cash, 1)

    def _void(self, fact: Fact, body: Json) -> None:
        if fact.training:
            return
        moved, cash = self._by_order[body["order"]]
        self._move(fact, moved, cash, -1)

    def _move(self, fact: Fact, moved: list[tuple[str, int, int]], cash: int, sign: int) -> None:
        for product, exponent, delta in moved:
            self._stock[product, exponent] += sign * delta
        if cash:
            self._cash[fact.shift] += sign * cash

    def compare(self, connection: Connection) -> None:
        """Hold the sums against the movement tables."""
        stock = {
            (row[0], row[1]): row[2]
            for row in connection.rows(
                "SELECT product, exponent, sum(delta) FROM stock_movements GROUP BY product, exponent"
            )
        }
        cash = {
            row[0]: row[1]
            for row in connection.rows("SELECT shift, sum(amount_minor) FROM cash_movements GROUP BY shift")
        }
        self.checks["stock sums"], self.checks["cash sums"] = len(self._stock), len(self._cash)
        for key in sorted(self._stock.keys() | stock.keys(), key=str):
            if self._stock.get(key, 0) != stock.get(key, 0):
                what = f"the facts add up to {self._stock.get(key, 0)}, the table to {stock.get(key, 0)}"
                self.findings.append(Finding("stock", f"product {key[0]}", what))
        for shift in sorted(self._cash.keys() | cash.keys(), key=str):
            if self._cash.get(shift, 0) != cash.get(shift, 0):
                what = f"the facts add up to {self._cash.get(shift, 0)}, the table to {cash.get(shift, 0)}"
                self.findings.append(Finding("cash", f"shift {shift}", what))
        self.findings += self._counts.compare(connection)
        self.checks["stock counts"] = self._counts.lines

    def _note(self, code: str, fact: Fact, what: str) -> None:
        self.findings.append(Finding(code, f"fact {fact.n}", what))
